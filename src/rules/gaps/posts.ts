import type { GapEntry } from "../authored-law.ts";

/** What was not seen of the standards of State and commune posts. */
export const postGaps = {
  stateLeadershipPoliticalTheory: {
    about: {
      vi: "Trình độ lý luận chính trị của chức vụ lãnh đạo trong cơ quan nhà nước: chưa thấy văn bản quy định chung; có thể do quy định của Đảng, bộ, tỉnh",
      en: "Political theory asked of leadership posts in State bodies: no general text seen; the Party, ministries and provinces may have set it",
    },
  },
  stateLeadershipDegree: {
    about: {
      vi: "Trình độ chuyên môn của chức vụ lãnh đạo trong cơ quan nhà nước: chưa thấy văn bản quy định chung; có thể do quy định của Đảng, bộ, tỉnh",
      en: "Degree asked of leadership posts in State bodies: no general text seen; the Party, ministries and provinces may have set it",
    },
  },
  electedDistrictLeadership: {
    about: {
      vi: "Trình độ của Chủ tịch, Phó Chủ tịch Ủy ban nhân dân cấp huyện (chức danh do bầu cử): chưa thấy văn bản quy định",
      en: "Qualification of the elected chairperson and vice chairperson of a district People's Committee: text not seen",
    },
  },
  stateLeadershipStateManagement: {
    about: {
      vi: "Chứng chỉ quản lý nhà nước theo chức vụ lãnh đạo trước Nghị định 29/2024/NĐ-CP: chưa thấy văn bản quy định chung; Nghị định 18/2010/NĐ-CP chỉ được thấy nói đến chứng chỉ theo ngạch, chức vụ",
      en: "State-management certificate of leadership posts before Decree 29/2024/NĐ-CP: no general text seen; of Decree 18/2010/NĐ-CP only that it speaks of certificates of the rank or post",
    },
  },
  decree29StateManagementGroups: {
    about: {
      vi: "Khoản 3 Điều 6 Nghị định 29/2024/NĐ-CP: nhóm thứ hai, thứ ba (chức vụ nào cần chứng chỉ của ngạch nào) bị cắt ở mọi bản đã thấy",
      en: "Article 6(3) of Decree 29/2024/NĐ-CP: its second and third groups, which post needs the certificate of which rank, are cut off in every copy seen",
    },
  },
  decree29MovedIn: {
    about: {
      vi: "Hồ sơ không cho biết người được bổ nhiệm từ 01/5/2024 có đến từ lực lượng vũ trang, đơn vị sự nghiệp công lập, doanh nghiệp nhà nước, cơ quan khác của hệ thống chính trị hay không (Điều 9 Nghị định 29/2024/NĐ-CP)",
      en: "The record does not say whether a person appointed since 1 May 2024 came from the armed forces, a public service unit, a State enterprise or another body of the political system (Article 9 of Decree 29/2024/NĐ-CP)",
    },
  },
  dispatch1848Rank: {
    about: {
      vi: "Công văn 1848/BNV-CCVC nói về người có bằng cao cấp lý luận chính trị – hành chính: người được bổ nhiệm ngạch trước 01/8/2022 mà không có bằng đó có được coi là đạt hay không, chưa thấy",
      en: "Dispatch 1848/BNV-CCVC is about holders of the diploma of advanced political theory – administration: whether it helps those appointed to the rank before 1 August 2022 without it was not seen",
    },
  },
  decree334Groups: {
    about: {
      vi: "Nghị định 334/2025/NĐ-CP: danh sách chức danh phải có cao cấp lý luận chính trị chỉ thấy phần đầu; Chính phủ đã yêu cầu rà soát nghị định (Nghị quyết 23/NQ-CP)",
      en: "Decree 334/2025/NĐ-CP: of the list of posts that need advanced political theory only the beginning was seen; the Government has ordered a review of the decree (Resolution 23/NQ-CP)",
    },
  },
  decree334PlannedTraining: {
    about: {
      vi: "Hồ sơ không cho biết người giữ chức vụ có đang trong diện đào tạo lý luận chính trị theo quy hoạch hay không",
      en: "The record does not say whether the person is due for training in political theory by plan",
    },
  },
  decree334StateManagement: {
    about: {
      vi: "Tiêu chuẩn quản lý nhà nước theo chức vụ của Nghị định 334/2025/NĐ-CP: chưa thấy; mới thấy dự thảo bỏ chứng chỉ",
      en: "State-management standard of posts under Decree 334/2025/NĐ-CP: not seen; only a draft that drops the certificate",
    },
  },
  decree29TransitionFate: {
    about: {
      vi: "Thời hạn hoàn thiện của Nghị định 29/2024/NĐ-CP có còn chạy sau Nghị định 334/2025/NĐ-CP hay không: chưa thấy điều khoản chuyển tiếp",
      en: "Whether the time of Decree 29/2024/NĐ-CP still runs after Decree 334/2025/NĐ-CP: no transitional clause seen",
    },
  },
  decree29RetirementMonth: {
    about: {
      vi: "Tại 01/5/2024 còn đủ 36 tháng (24 tháng) đến tháng đủ tuổi nghỉ hưu hay không: tháng nghỉ hưu chưa được tính",
      en: "Whether on 1 May 2024 there were 36 (24) months left to the month of retirement: that month is not worked out",
    },
  },
  communeCadreBefore20230801: {
    about: {
      vi: "Tiêu chuẩn của chức vụ này ở cấp xã theo Quyết định 04/2004/QĐ-BNV (Điều 6, Điều 8 đến Điều 12, phần trình độ chuyên môn của Điều 7) và điều lệ tổ chức: chưa thấy",
      en: "Standard of this commune post under Decision 04/2004/QĐ-BNV (Articles 6 and 8 to 12, and what Article 7 says of degrees) and the charters: not seen",
    },
  },
  communeMountainSecretary: {
    about: {
      vi: "Bí thư Đảng ủy xã miền núi: Điều 5 Quyết định 04/2004/QĐ-BNV cho phép bồi dưỡng tương đương sơ cấp, trừ người giữ chức vụ lần đầu; giấy tờ nào chứng minh thì chưa thấy",
      en: "Secretary in the mountains: Article 5 of Decision 04/2004/QĐ-BNV accepts training at elementary level, but not of a first-time holder; which paper proves it was not seen",
    },
  },
  communeMountainTheory: {
    about: {
      vi: "Chủ tịch, Phó Chủ tịch HĐND xã miền núi: Điều 7 Quyết định 04/2004/QĐ-BNV đòi hỏi được bồi dưỡng lý luận chính trị, phần sau bị cắt",
      en: "Chairs of a council in the mountains: Article 7 of Decision 04/2004/QĐ-BNV asks for retraining in political theory, and the rest is cut off",
    },
  },
  communeSecretaryCourses: {
    about: {
      vi: "Bí thư Đảng ủy xã: Điều 5 Quyết định 04/2004/QĐ-BNV đòi hỏi đã qua bồi dưỡng xây dựng Đảng, quản lý hành chính nhà nước, quản lý kinh tế; chương trình và giấy tờ chứng minh chưa thấy",
      en: "Commune secretary: Article 5 of Decision 04/2004/QĐ-BNV asks for courses in Party work, State administration and economic management; programmes and papers were not seen",
    },
  },
  communeCadreTheoryFrom20230801: {
    about: {
      vi: "Trình độ lý luận chính trị và tiêu chuẩn khác của Bí thư, Phó Bí thư Đảng ủy (khoản 1), Chủ tịch MTTQ và người đứng đầu đoàn thể (khoản 2) theo Điều 8 Nghị định 33/2023/NĐ-CP: phần này bị cắt",
      en: "Political theory and what else Article 8 of Decree 33/2023/NĐ-CP asks of the secretary and deputy (clause 1) and of the heads of the Front and unions (clause 2): that part is cut off",
    },
  },
  communeDegreeByProvince: {
    about: {
      vi: "Trình độ chuyên môn từ trung cấp trở lên do UBND cấp tỉnh quy định cho địa bàn miền núi, vùng cao, biên giới, hải đảo, vùng sâu, vùng xa, vùng dân tộc thiểu số, đặc biệt khó khăn: chưa thấy quyết định của tỉnh",
      en: "The degree, from vocational secondary up, that the province sets for mountainous, highland, border, island, remote, ethnic-minority and specially difficult areas: the province's decision was not seen",
    },
  },
  communeCadresFrom20250701: {
    about: {
      vi: "Tiêu chuẩn của cán bộ cấp xã từ 01/7/2025: chưa thấy phần cán bộ của Nghị định 33/2023/NĐ-CP còn áp dụng hay không; theo kết luận của Bộ Chính trị, Ban Bí thư (Kết luận 177-KL/TW)",
      en: "Standard of commune cadres from 1 July 2025: whether what Decree 33/2023/NĐ-CP says of cadres still applies was not seen; conclusions of the Politburo and the Secretariat (177-KL/TW) guide it",
    },
  },
  communeCivilServantBefore20191225: {
    about: {
      vi: "Tiêu chuẩn công chức cấp xã trước Thông tư 13/2019/TT-BNV: Thông tư 06/2012/TT-BNV (trung cấp trở lên, theo một bài báo) và Quyết định 04/2004/QĐ-BNV chưa thấy văn bản và ngày hiệu lực",
      en: "Standard of commune civil servants before Circular 13/2019/TT-BNV: of Circular 06/2012/TT-BNV (vocational secondary, by one article) and Decision 04/2004/QĐ-BNV neither text nor days were seen",
    },
  },
  civilStatusDegree: {
    about: {
      vi: "Điều 72 Luật Hộ tịch (trung cấp luật trở lên) áp dụng cho công chức Tư pháp – hộ tịch từ khi nào: chưa thấy",
      en: "Since when Article 72 of the law on civil status (vocational secondary in law) holds for the commune officer for justice: not seen",
    },
  },
  civilStatusCourse: {
    about: {
      vi: "Công chức Tư pháp – hộ tịch phải được bồi dưỡng nghiệp vụ hộ tịch (Điều 72 Luật Hộ tịch): chưa thấy ngày bắt đầu và giấy tờ chứng minh",
      en: "The officer for justice must have taken a course in civil status (Article 72 of the law on civil status): neither the first day nor the paper was seen",
    },
  },
  communeMilitaryAndPolice: {
    about: {
      vi: "Tiêu chuẩn của Chỉ huy trưởng Ban Chỉ huy Quân sự và Trưởng Công an xã theo pháp luật chuyên ngành: chưa thấy",
      en: "Standard of the commune military commander and police chief under the special laws: not seen",
    },
  },
  communeDivisionTheoryBefore20251221: {
    about: {
      vi: "Trình độ lý luận chính trị của lãnh đạo phòng cấp xã theo Công văn 11/CV-BCĐ ngày 4/6/2025: mới thấy trung cấp ở đầu đề bài báo",
      en: "Political theory of leaders of commune divisions under Dispatch 11/CV-BCĐ of 4 June 2025: intermediate was seen in a headline only",
    },
  },
  communeDivisionStateManagement: {
    about: {
      vi: "Tiêu chuẩn quản lý nhà nước của lãnh đạo phòng cấp xã (Công văn 11/CV-BCĐ, Nghị định 334/2025/NĐ-CP): chưa thấy",
      en: "State-management standard of leaders of commune divisions (Dispatch 11/CV-BCĐ, Decree 334/2025/NĐ-CP): not seen",
    },
  },
  decree33GraceFate: {
    about: {
      vi: "Thời hạn 5 năm của Điều 38 Nghị định 33/2023/NĐ-CP có còn áp dụng cho cán bộ cấp xã từ 01/7/2025 hay không: chưa thấy",
      en: "Whether the five years of Article 38 of Decree 33/2023/NĐ-CP still hold for commune cadres from 1 July 2025: not seen",
    },
  },
  communeLeadershipProgramme: {
    about: {
      vi: "Chương trình bồi dưỡng theo chức vụ cấp xã: khoản 5 Điều 17 Nghị định 101/2017/NĐ-CP không nêu cấp xã, chưa thấy điều khoản khác",
      en: "Programme of the commune post: Article 17(5) of Decree 101/2017/NĐ-CP names no commune level, and no other clause was seen",
    },
  },
  communeDivisionDegree2025: {
    about: {
      vi: "Trình độ chuyên môn của lãnh đạo phòng cấp xã từ 01/7/2025 đến 20/12/2025: mới thấy báo thuật lại Công văn 11/CV-BCĐ",
      en: "Degree of a leader of a commune division from 1 July to 20 December 2025: seen only as a newspaper's account of Dispatch 11/CV-BCĐ",
    },
  },
} as const satisfies Record<string, GapEntry>;
