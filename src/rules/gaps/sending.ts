import type { GapEntry } from "../authored-law.ts";

/** What was not seen of sending, of retirement and of what is owed after training. */
export const sendingGaps = {
  yearlyLessonsBefore2017: {
    about: {
      vi: "Thời gian bồi dưỡng tối thiểu hằng năm trước Nghị định 101/2017/NĐ-CP: công chức có (Nghị định 18/2010/NĐ-CP), số tiết chưa thấy; viên chức chưa thấy",
      en: "The yearly least before Decree 101/2017/NĐ-CP: civil servants had one (Decree 18/2010/NĐ-CP), its figure not seen; of public employees nothing was seen",
    },
  },
  sendingRulesNotSeen: {
    about: {
      vi: "Đối tượng, điều kiện cử đi học chương trình này: chưa thấy quy định",
      en: "Who may be sent to this programme, and on which conditions: no rule seen",
    },
  },
  elementaryWhoBefore2022: {
    about: {
      vi: "Đối tượng, tiêu chuẩn học sơ cấp lý luận chính trị trước Quy định 57-QĐ/TW ngày 08/02/2022: mới thấy phần đầu Quy định 54-QĐ/TW",
      en: "Who studied elementary political theory before Regulation 57-QĐ/TW of 8 February 2022: only the beginning of Regulation 54-QĐ/TW was seen",
    },
  },
  elementaryOtherGroups: {
    about: {
      vi: "Đối tượng học sơ cấp theo Quy định 57-QĐ/TW: đoàn viên, hội viên ở cơ sở và nhóm khác; hồ sơ không cho biết",
      en: "Regulation 57-QĐ/TW: members of unions and associations at the grass roots and others study elementary theory; the record does not tell",
    },
  },
  intermediateWhoBefore2022: {
    about: {
      vi: "Đối tượng học trung cấp lý luận chính trị trước Quy định 57-QĐ/TW ngày 08/02/2022: chưa thấy",
      en: "Who studied intermediate political theory before Regulation 57-QĐ/TW of 8 February 2022: not seen",
    },
  },
  intermediateOtherGroups57: {
    about: {
      vi: "Đối tượng học trung cấp theo Quy định 57-QĐ/TW: cấp ủy viên, người trong quy hoạch các chức vụ khác và nhóm khác; danh sách thấy được bị ngắt",
      en: "Who else studies intermediate theory by Regulation 57-QĐ/TW (members of Party committees and others): the list seen breaks off",
    },
  },
  intermediateOtherGroups350: {
    about: {
      vi: "Đối tượng học trung cấp theo Quy định 350-QĐ/TW: cấp ủy viên, giảng viên và nhóm khác; danh sách thấy được bị ngắt",
      en: "Who else studies intermediate theory by Regulation 350-QĐ/TW (members of Party committees, lecturers and others): the list seen breaks off",
    },
  },
  intermediateStandardBefore20211221: {
    about: {
      vi: "Tiêu chuẩn học trung cấp lý luận chính trị trước Quyết định 6468-QĐ/HVCTQG ngày 21/12/2021: chưa thấy",
      en: "Standards for intermediate political theory before Decision 6468-QĐ/HVCTQG of 21 December 2021: not seen",
    },
  },
  intermediateAgeBefore20211221: {
    about: {
      vi: "Tuổi học trung cấp hệ không tập trung trước Quyết định 6468-QĐ/HVCTQG ngày 21/12/2021: chưa thấy",
      en: "Age for part-time intermediate theory before Decision 6468-QĐ/HVCTQG of 21 December 2021: not seen",
    },
  },
  intermediateUpperSecondaryCases: {
    about: {
      vi: "Quy định 350-QĐ/TW: trường hợp chỉ cần trình độ trung học phổ thông ngoài cán bộ người dân tộc thiểu số; phần sau bị ngắt",
      en: "Regulation 350-QĐ/TW: who else needs upper secondary education only, beside officials of an ethnic minority; the page breaks off",
    },
  },
  specialGroups57: {
    about: {
      vi: "Quy định 57-QĐ/TW, Quyết định 6468: nhóm đặc thù trước đây, người dân tộc thiểu số, người ở địa bàn khó khăn có được học hệ không tập trung sớm hơn hay không; chưa thấy",
      en: "Regulation 57-QĐ/TW and Decision 6468: whether the former special groups, ethnic minorities or those in hard areas may study part-time earlier; not seen",
    },
  },
  advancedWhoBefore2022: {
    about: {
      vi: "Đối tượng học cao cấp lý luận chính trị trước Quy định 57-QĐ/TW ngày 08/02/2022: chưa thấy",
      en: "Who studied advanced political theory before Regulation 57-QĐ/TW of 8 February 2022: not seen",
    },
  },
  advancedOtherGroups57: {
    about: {
      vi: "Đối tượng học cao cấp theo Quy định 57-QĐ/TW: cấp ủy viên, chuyên viên chính đủ 4 năm ở chức vụ cần, giảng viên đủ 5 năm và nhóm khác; danh sách thấy được bị ngắt",
      en: "Who else studies advanced theory by Regulation 57-QĐ/TW (members of Party committees, principal specialists of 4 years where the post needs it, lecturers of 5 years and others): the list seen breaks off",
    },
  },
  advancedOtherGroups350: {
    about: {
      vi: "Đối tượng học cao cấp theo Quy định 350-QĐ/TW: ủy viên ban chấp hành, ban thường vụ cấp trên cơ sở và nhóm khác; danh sách thấy được bị ngắt",
      en: "Who else studies advanced theory by Regulation 350-QĐ/TW (members of committees above the grass roots and others): the list seen breaks off",
    },
  },
  advancedStandardBefore2022: {
    about: {
      vi: "Tiêu chuẩn học cao cấp lý luận chính trị trước Quy định 57-QĐ/TW ngày 08/02/2022: chưa thấy",
      en: "Standards for advanced political theory before Regulation 57-QĐ/TW of 8 February 2022: not seen",
    },
  },
  advancedStandard350: {
    about: {
      vi: "Quy định 350-QĐ/TW: tiêu chuẩn học cao cấp lý luận chính trị; chưa thấy",
      en: "Regulation 350-QĐ/TW: standards for advanced political theory; not seen",
    },
  },
  advancedAgeBefore2015: {
    about: {
      vi: "Tuổi học cao cấp hệ không tập trung trước ngày 14/5/2015: chưa thấy",
      en: "Age for part-time advanced theory before 14 May 2015: not seen",
    },
  },
  dispatch4741RestOfList: {
    about: {
      vi: "Công văn 4741-CV/BTCTW: phần cuối danh sách đối tượng được ít hơn năm tuổi; bị ngắt",
      en: "Dispatch 4741-CV/BTCTW: the end of the list of those who may be five years younger; the page breaks off",
    },
  },
  advancedAge350: {
    about: {
      vi: "Quy định 350-QĐ/TW: tuổi học cao cấp lý luận chính trị hệ không tập trung; chưa thấy",
      en: "Regulation 350-QĐ/TW: age for part-time advanced theory; not seen",
    },
  },
  earlierPostgraduateSending: {
    about: {
      vi: "Người đã có bằng sau đại học: trước đây có được cử đi học hay không, và khi bao nhiêu tuổi; tuổi chỉ tính ở lần cử đầu tiên",
      en: "Of one with a postgraduate degree: whether that was a sending, and at what age; the age belongs to the first sending alone",
    },
  },
  publicEmployeePostgraduateBefore2017: {
    about: {
      vi: "Điều kiện cử viên chức đào tạo sau đại học trước ngày 21/10/2017: chưa thấy",
      en: "Conditions for sending public employees to postgraduate study before 21 October 2017: not seen",
    },
  },
  degreesAbroad: {
    about: {
      vi: "Điều kiện riêng khi cử đi đào tạo lấy bằng ở nước ngoài: chưa thấy",
      en: "Conditions of their own for a degree abroad: not seen",
    },
  },
  abroadBefore20171021: {
    about: {
      vi: "Điều kiện cử đi học ở nước ngoài trước Nghị định 101/2017/NĐ-CP: chưa thấy",
      en: "Conditions for being sent abroad before Decree 101/2017/NĐ-CP: not seen",
    },
  },
  abroadFrom20250701: {
    about: {
      vi: "Điều kiện cử đi học ở nước ngoài, kể cả 18 và 24 tháng công tác còn lại, sau Nghị định 101/2017/NĐ-CP: chưa thấy",
      en: "Conditions for being sent abroad after Decree 101/2017/NĐ-CP, the 18 and 24 months left included: not seen",
    },
  },
  retirementBefore2016: {
    about: {
      vi: "Tuổi nghỉ hưu và chức vụ nghỉ hưu ở tuổi cao hơn trước ngày 01/01/2016: chưa thấy nguyên văn",
      en: "Ages of retirement, and posts that retired later, before 1 January 2016: text not seen",
    },
  },
  appointmentAgeUnderDecree170: {
    about: {
      vi: "Điều kiện về tuổi khi bổ nhiệm theo Nghị định 170/2025/NĐ-CP: chưa thấy",
      en: "The age at appointment under Decree 170/2025/NĐ-CP: not seen",
    },
  },
  publicEmployeeAppointmentAgeBefore20200929: {
    about: {
      vi: "Điều kiện về tuổi khi bổ nhiệm viên chức quản lý trước Nghị định 115/2020/NĐ-CP: chưa thấy",
      en: "The age at appointment of managing public employees before Decree 115/2020/NĐ-CP: not seen",
    },
  },
  partyAppointmentAgeBefore20210726: {
    about: {
      vi: "Điều kiện về tuổi khi bổ nhiệm, giới thiệu ứng cử theo quy định của Đảng trước Hướng dẫn 06-HD/BTCTW ngày 26/7/2021: chưa thấy",
      en: "The age at appointment and nomination by the Party's rules before Guidance 06-HD/BTCTW of 26 July 2021: not seen",
    },
  },
  partyReappointmentTerm: {
    about: {
      vi: "Thời hạn bổ nhiệm lại khi gần tuổi nghỉ hưu theo quy định của Đảng: chưa thấy",
      en: "The term of a reappointment near retirement by the Party's rules: not seen",
    },
  },
  reappointmentTermBefore2020: {
    about: {
      vi: "Thời hạn bổ nhiệm lại, kéo dài khi gần tuổi nghỉ hưu trước Nghị định 115/2020/NĐ-CP và 138/2020/NĐ-CP: Điều 41 Nghị định 24/2010/NĐ-CP mới thấy một phần",
      en: "Reappointment and extension near retirement before Decrees 115/2020/NĐ-CP and 138/2020/NĐ-CP: Article 41 of Decree 24/2010/NĐ-CP was seen in part only",
    },
  },
  equalPostAgeBefore2020: {
    about: {
      vi: "Tuổi khi điều động, bổ nhiệm sang chức vụ tương đương hoặc thấp hơn trước Nghị định 115/2020/NĐ-CP và 138/2020/NĐ-CP: chưa thấy",
      en: "The age when moved to an equal or lower post before Decrees 115/2020/NĐ-CP and 138/2020/NĐ-CP: not seen",
    },
  },
  partyHigherAppointmentAge: {
    about: {
      vi: "Tuổi bổ nhiệm chức vụ cao hơn theo quy định của Đảng: hướng dẫn thấy được chỉ nói lần đầu",
      en: "The age at the appointment to a higher post by the Party's rules: the guidance seen speaks of the first only",
    },
  },
  partyAppointmentAgeFrom20250414: {
    about: {
      vi: "Tuổi bổ nhiệm, giới thiệu ứng cử từ Chỉ thị 45-CT/TW ngày 14/4/2025 và Quy định 377-QĐ/TW: mốc tính riêng từng cấp; chưa thấy toàn văn",
      en: "The age at appointment and nomination since Directive 45-CT/TW of 14 April 2025 and Regulation 377-QĐ/TW: counted from a month of its own at each level; not seen whole",
    },
  },
  publicEmployeeCommitmentBefore2013: {
    about: {
      vi: "Cam kết phục vụ và đền bù chi phí đào tạo của viên chức trước Thông tư 15/2012/TT-BNV: chưa thấy",
      en: "Service owed and cost paid back by public employees before Circular 15/2012/TT-BNV: not seen",
    },
  },
  compensationUnderDecree18: {
    about: {
      vi: "Đền bù chi phí đào tạo của công chức theo Nghị định 18/2010/NĐ-CP, Thông tư 03/2011/TT-BNV: công thức chưa thấy",
      en: "Cost paid back by civil servants under Decree 18/2010/NĐ-CP and Circular 03/2011/TT-BNV: formula not seen",
    },
  },
  dismissalUnderDecree101: {
    about: {
      vi: "Người bị buộc thôi việc trong thời gian đào tạo có phải đền bù hay không: văn bản thấy được không nêu",
      en: "Whether one dismissed during the training pays back: the text seen does not name the case",
    },
  },
} as const satisfies Record<string, GapEntry>;
