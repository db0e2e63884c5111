import type { GapEntry } from "../authored-law.ts";

/** What was not seen of the rules on appointments, Party posts and defence training. */
export const appointmentGaps = {
  civilServantTransferBefore20201201: {
    about: {
      vi: "Nghị định 24/2010/NĐ-CP: bổ nhiệm, điều động công chức sang chức vụ tương đương hoặc thấp hơn có phải đạt tiêu chuẩn chức vụ hay không; mới thấy Điều 41 về bổ nhiệm lại",
      en: "Decree 24/2010/NĐ-CP: whether the standard is asked of a civil servant moved to an equal or lower post; only Article 41, on reappointment, was seen",
    },
  },
  civilServantExtensionBefore20201201: {
    about: {
      vi: "Nghị định 24/2010/NĐ-CP: kéo dài thời gian giữ chức vụ của công chức có phải đạt tiêu chuẩn chức vụ hay không; chưa thấy",
      en: "Decree 24/2010/NĐ-CP: whether the standard is asked where a civil servant's time in the post is extended; not seen",
    },
  },
  appointmentUnderDecree170: {
    about: {
      vi: "Điều kiện bổ nhiệm, bổ nhiệm lại, kéo dài thời gian giữ chức vụ của công chức theo Nghị định 170/2025/NĐ-CP: chưa thấy",
      en: "Conditions of appointment, reappointment and extension of civil servants under Decree 170/2025/NĐ-CP: not seen",
    },
  },
  deputyMinisterEqualPost: {
    about: {
      vi: "Điều 9 Nghị định 29/2024/NĐ-CP: Thứ trưởng được điều động sang chức vụ tương đương không nhất thiết đạt đủ tiêu chuẩn; phần nào được miễn chưa thấy",
      en: "Article 9 of Decree 29/2024/NĐ-CP: a deputy minister moved to an equal post need not meet every standard; which ones fall away was not seen",
    },
  },
  partyAppointmentBefore20171219: {
    about: {
      vi: "Quy định của Đảng về bổ nhiệm, giới thiệu cán bộ ứng cử trước Quy định 105-QĐ/TW ngày 19/12/2017: chưa thấy",
      en: "Party rules on appointment and nomination before Regulation 105-QĐ/TW of 19 December 2017: not seen",
    },
  },
  partyAppointmentUnder105: {
    about: {
      vi: "Điều kiện bổ nhiệm, bổ nhiệm lại, giới thiệu ứng cử theo Quy định 105-QĐ/TW: mới thấy phần đầu văn bản",
      en: "Conditions of appointment, reappointment and nomination under Regulation 105-QĐ/TW: only the beginning of the text was seen",
    },
  },
  partyReappointmentUnder80: {
    about: {
      vi: "Điều kiện bổ nhiệm lại theo Quy định 80-QĐ/TW: chưa thấy",
      en: "Conditions of reappointment under Regulation 80-QĐ/TW: not seen",
    },
  },
  partyTransferAndExtension: {
    about: {
      vi: "Quy định của Đảng về điều động, bổ nhiệm cán bộ sang chức vụ tương đương hoặc thấp hơn và kéo dài thời gian giữ chức vụ: điều kiện chưa thấy",
      en: "Party rules on moving a cadre to an equal or lower post and on extending the time in a post: conditions not seen",
    },
  },
  partyDesignation: {
    about: {
      vi: "Điều kiện chỉ định cán bộ: chưa thấy trong Quy định 105, 80 và 377-QĐ/TW",
      en: "Conditions of designation: not seen in Regulations 105, 80 and 377-QĐ/TW",
    },
  },
  publicEmployeeAppointmentBefore20200929: {
    about: {
      vi: "Điều kiện bổ nhiệm, bổ nhiệm lại, kéo dài thời gian giữ chức vụ của viên chức trước Nghị định 115/2020/NĐ-CP (kể cả Nghị định 29/2012/NĐ-CP): chưa thấy",
      en: "Conditions of appointment, reappointment and extension of public employees before Decree 115/2020/NĐ-CP, those of Decree 29/2012/NĐ-CP included: not seen",
    },
  },
  publicEmployeeAppointmentFrom20260701: {
    about: {
      vi: "Bổ nhiệm, bổ nhiệm lại, kéo dài thời gian giữ chức vụ của viên chức theo Luật Viên chức 2025 và Nghị định 259/2026/NĐ-CP: chưa thấy nội dung",
      en: "Appointment, reappointment and extension of public employees under the 2025 Law on Public Employees and Decree 259/2026/NĐ-CP: content not seen",
    },
  },
  partyPostStandardBefore20170804: {
    about: {
      vi: "Tiêu chuẩn chức danh của cơ quan Đảng, Mặt trận, đoàn thể trước Quy định 89-QĐ/TW ngày 04/8/2017: chưa thấy",
      en: "Standards of posts in Party bodies, the Front and the unions before Regulation 89-QĐ/TW of 4 August 2017: not seen",
    },
  },
  partyPostStandard89: {
    about: {
      vi: "Khung tiêu chuẩn chức danh theo Quy định 89-QĐ/TW: văn bằng, trình độ lý luận chính trị của từng chức danh chưa thấy; cấp ủy quy định cụ thể",
      en: "Frame of standards of Regulation 89-QĐ/TW: the degree and political theory of each post were not seen; Party committees set them",
    },
  },
  partyPostStandard214: {
    about: {
      vi: "Tiêu chuẩn chức danh thuộc diện Trung ương quản lý theo Quy định 214-QĐ/TW: mới thấy đoạn về phẩm chất, năng lực của bí thư tỉnh ủy, không nêu trình độ",
      en: "Standards of centrally managed posts under Regulation 214-QĐ/TW: only the paragraph on the qualities of a provincial secretary was seen, and it names no level",
    },
  },
  partyPostStandard365: {
    about: {
      vi: "Tiêu chuẩn chức danh theo Quy định 365-QĐ/TW: văn bằng, trình độ lý luận chính trị của từng chức danh chưa thấy; cấp ủy quy định cụ thể",
      en: "Standards of posts under Regulation 365-QĐ/TW: the degree and political theory of each post were not seen; Party committees set them",
    },
  },
  youthUnionPolicyBeneficiaries: {
    about: {
      vi: "Khoản 1 Điều 10 Quy chế cán bộ Đoàn: đối tượng chính sách có thể từ cao đẳng trở lên; ai là đối tượng chính sách chưa thấy",
      en: "Article 10(1) of the Youth Union's rules on its cadres: beneficiaries of policy may hold a college degree; who they are was not seen",
    },
  },
  defenceBefore20140410: {
    about: {
      vi: "Đối tượng bồi dưỡng kiến thức quốc phòng và an ninh trước Nghị định 13/2014/NĐ-CP: chưa mã hóa",
      en: "Groups of defence and security training before Decree 13/2014/NĐ-CP: not encoded",
    },
  },
  higherDefenceGroup: {
    about: {
      vi: "Giấy chứng nhận bồi dưỡng quốc phòng và an ninh của đối tượng cao hơn có thay đối tượng của chức vụ hay không: chưa thấy quy định",
      en: "Whether the defence and security certificate of a higher group stands for that of the post: no rule seen",
    },
  },
  defenceGroupByOtherManager: {
    about: {
      vi: "Chức vụ này thuộc đối tượng nào khi không do Trung ương, Ban Thường vụ cấp tỉnh, Ban Thường vụ cấp huyện quản lý: tùy cơ quan, chưa thấy danh mục",
      en: "To which group the post belongs where neither the centre nor the provincial or district standing committee manages it: it hangs on the body; no list was seen",
    },
  },
  defenceGroupsFrom20250701: {
    about: {
      vi: "Đối tượng bồi dưỡng quốc phòng và an ninh sau khi bỏ cấp huyện (luật sửa đổi có hiệu lực 01/7/2025, Nghị định 220/2025/NĐ-CP): danh mục chưa thấy",
      en: "Groups of defence and security training after the end of the districts (amending law from 1 July 2025, Decree 220/2025/NĐ-CP): lists not seen",
    },
  },
} as const satisfies Record<string, GapEntry>;
