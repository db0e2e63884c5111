import type { GapEntry } from "./authored-law.ts";
import { rankGaps } from "./gaps/ranks.ts";

/** What was not seen of the law, each hole once. */
export const gaps = {
  belowTrustFloor: {
    about: {
      vi: "Quy định này có trong dữ liệu nhưng chưa được thấy ở nguồn đủ tin cậy theo mức đã chọn",
      en: "The rule is among the data, but was not seen as well as asked for",
    },
  },
  territorialCarryOver: {
    about: {
      vi: "Văn bản của tỉnh cũ có thể còn áp dụng trên địa bàn cũ cho đến khi được thay thế; chưa thấy danh mục",
      en: "Texts of the former province may still apply on its territory until replaced; no list was seen",
    },
  },
  programmeBeforeHistory: {
    about: {
      vi: "Chương trình và giấy tờ trước mốc đầu tiên có trong dữ liệu: chưa được mã hóa",
      en: "Programmes and papers before the first day that the data hold: not encoded",
    },
  },
  cadreTrainingBefore20171021: {
    about: {
      vi: "Đào tạo, bồi dưỡng cán bộ trước ngày 21/10/2017: Nghị định 18/2010/NĐ-CP chỉ nêu công chức; chưa thấy văn bản nào về cán bộ",
      en: "Training of cadres before 21 October 2017: Decree 18/2010/NĐ-CP names civil servants only; no text on cadres was seen",
    },
  },
  cadreTrainingFrom20250701: {
    about: {
      vi: "Nghị định nào điều chỉnh việc đào tạo, bồi dưỡng cán bộ từ ngày 01/7/2025: Nghị định 171/2025/NĐ-CP chỉ áp dụng đối với công chức; chưa thấy quy định chuyển tiếp của Nghị định 101/2017/NĐ-CP và 89/2021/NĐ-CP",
      en: "Which decree governs the training of cadres from 1 July 2025: Decree 171/2025/NĐ-CP is on civil servants only, and whether Decrees 101/2017 and 89/2021/NĐ-CP still hold was not seen",
    },
  },
  publicEmployeeTrainingBefore20120601: {
    about: {
      vi: "Đào tạo, bồi dưỡng viên chức trước khi Nghị định 29/2012/NĐ-CP có hiệu lực: chưa thấy văn bản",
      en: "Training of public employees before Decree 29/2012/NĐ-CP took effect: no text seen",
    },
  },
  publicEmployeeTrainingFrom20260701: {
    about: {
      vi: "Đào tạo, bồi dưỡng viên chức theo Luật Viên chức có hiệu lực từ ngày 01/7/2026: Nghị định 259/2026/NĐ-CP mới thấy ở nguồn yếu, chưa thấy nội dung",
      en: "Training of public employees under the Law on Public Employees in force from 1 July 2026: Decree 259/2026/NĐ-CP is seen only in weak sources, its content nowhere",
    },
  },
  publicEmployeeMeaningBefore2012: {
    about: {
      vi: "Ai là viên chức trước Luật Viên chức 58/2010/QH12: chưa thấy văn bản",
      en: "Who was a public employee before the Law 58/2010/QH12: no text seen",
    },
  },
  outsideGroupMeaning: {
    about: {
      vi: "Nhóm này gồm những ai: bài báo về đào tạo có kể, văn bản định nghĩa chưa thấy",
      en: "Who belongs to this group: articles on training tell of it, a defining text was not seen",
    },
  },
  councilDeputyTraining: {
    about: {
      vi: "Bồi dưỡng đại biểu Hội đồng nhân dân: có trong thực tế, văn bản quy định chưa thấy",
      en: "Training of deputies of People's Councils: seen in practice, the text was not seen",
    },
  },
  nonSpecialisedCommuneStaffTraining: {
    about: {
      vi: "Bồi dưỡng người hoạt động không chuyên trách ở cấp xã: có trong thực tế, văn bản quy định chưa thấy",
      en: "Training of non-specialised commune staff: seen in practice, the text was not seen",
    },
  },
  contractStaffTraining: {
    about: {
      vi: "Bồi dưỡng người lao động hợp đồng: có trong thực tế, văn bản quy định chưa thấy",
      en: "Training of contract staff: seen in practice, the text was not seen",
    },
  },
  rankProgrammesFrom20250701: {
    about: {
      vi: "Chương trình bồi dưỡng theo ngạch từ Nghị định 171/2025/NĐ-CP: chưa thấy còn chương trình nào, thời gian bao lâu và giá trị chuyển tiếp của chứng chỉ cũ",
      en: "Programmes of ranks since Decree 171/2025/NĐ-CP: which are left, how long they are and what older certificates are worth was not seen",
    },
  },
  programmesUnderDecree171: {
    about: {
      vi: "Chương trình này theo Nghị định 171/2025/NĐ-CP: mới thấy cấp phòng (04 tuần), các chương trình khác chưa thấy",
      en: "This programme under Decree 171/2025/NĐ-CP: only the division level (4 weeks) was seen, the others were not",
    },
  },
  titleProgrammesByGradeFrom20211210: {
    about: {
      vi: "Lớp bồi dưỡng chức danh nghề nghiệp theo từng hạng còn mở đến khi nào sau Nghị định 89/2021/NĐ-CP: chưa thấy",
      en: "Until when classes of professional titles by grade ran on after Decree 89/2021/NĐ-CP: not seen",
    },
  },
  deputyMinisterProgrammeFrom20211210: {
    about: {
      vi: "Chương trình Thứ trưởng và tương đương theo Nghị định 89/2021/NĐ-CP: chưa thấy thời gian, và chưa thấy còn hay không",
      en: "Programme for deputy ministers under Decree 89/2021/NĐ-CP: neither its length nor whether it was kept was seen",
    },
  },
  elementaryPoliticalTheoryFrom20250829: {
    about: {
      vi: "Sơ cấp lý luận chính trị sau Quy định 350-QĐ/TW: các trang đã thấy chỉ nói trung cấp, cao cấp",
      en: "Elementary political theory after Regulation 350-QĐ/TW: the pages seen speak of the two higher levels only",
    },
  },
  knowledgeCompletion: {
    about: {
      vi: "Lớp hoàn chỉnh kiến thức cao cấp lý luận chính trị có từ khi nào: chưa thấy",
      en: "Since when the class that completes advanced political theory has run: not seen",
    },
  },
  politicalTheoryAdministrationDays: {
    about: {
      vi: "Chương trình lý luận chính trị – hành chính bắt đầu và kết thúc ngày nào: chưa thấy văn bản, chỉ thấy một số lớp",
      en: "From when to when the programmes of political theory – administration ran: no text seen, only some classes",
    },
  },
  regulation164End: {
    about: {
      vi: "Lớp cập nhật kiến thức theo Quy định 164-QĐ/TW còn mở đến khi nào sau Quy định 145-QĐ/TW: chưa thấy",
      en: "Until when classes ran under Regulation 164-QĐ/TW after Regulation 145-QĐ/TW: not seen",
    },
  },
  ethnicAffairsFrom2026: {
    about: {
      vi: "Bồi dưỡng kiến thức dân tộc sau giai đoạn 2018 – 2025 của Quyết định 771/QĐ-TTg: chưa thấy văn bản",
      en: "Retraining in ethnic affairs after the years 2018–2025 of Decision 771/QĐ-TTg: no text seen",
    },
  },
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
  otherProgramme: {
    about: {
      vi: "Chứng chỉ bồi dưỡng lãnh đạo, quản lý của chương trình cấp khác có thay được chương trình của chức vụ hay không: chưa thấy quy định",
      en: "Whether the certificate of another leadership programme stands for that of the post: no rule seen",
    },
  },
  leadershipProgrammesFrom20211210: {
    about: {
      vi: "Chương trình bồi dưỡng lãnh đạo, quản lý theo Nghị định 89/2021/NĐ-CP và văn bản sau đó: chưa được mã hóa",
      en: "Leadership programmes under Decree 89/2021/NĐ-CP and later: not yet encoded",
    },
  },
  ...rankGaps,
  otherTitleStandard: {
    about: {
      vi: "Tiêu chuẩn của các chức danh nghề nghiệp không có trong danh mục: nằm trong thông tư của bộ quản lý ngành, chưa được mã hóa",
      en: "Standards of titles outside the catalogue: set by circulars of the ministries in charge, not encoded",
    },
  },
  teacherDegrees2015: {
    about: {
      vi: "Trình độ đào tạo của giáo viên trung học cơ sở hạng I, III và giáo viên trung học phổ thông theo Thông tư liên tịch 22/2015 và 23/2015/TTLT-BGDĐT-BNV: chưa thấy",
      en: "Degrees of lower secondary teachers of grades I and III and of upper secondary teachers under Joint Circulars 22/2015 and 23/2015/TTLT-BGDĐT-BNV: not seen",
    },
  },
  teacherInformatics2015: {
    about: {
      vi: "Tin học của giáo viên trung học cơ sở hạng I, III và giáo viên trung học phổ thông theo Thông tư liên tịch 22/2015 và 23/2015/TTLT-BGDĐT-BNV: chưa thấy",
      en: "Informatics of lower secondary teachers of grades I and III and of upper secondary teachers under Joint Circulars 22/2015 and 23/2015/TTLT-BGDĐT-BNV: not seen",
    },
  },
  minorityLanguagePost: {
    about: {
      vi: "Chứng chỉ tiếng dân tộc thay ngoại ngữ chỉ ở vị trí việc làm cần dùng; hồ sơ không cho biết vị trí",
      en: "A minority-language certificate stands for the foreign language only where the post needs it; the record does not tell",
    },
  },
  otherGradeCertificate: {
    about: {
      vi: "Chứng chỉ của hạng khác cùng chức danh có được tính cho hạng đang giữ hay không: chưa thấy quy định",
      en: "Whether the certificate of another grade of the same profession counts for the grade held: no rule seen",
    },
  },
  grade3BoundIn2021: {
    about: {
      vi: "Người giữ hạng III (mã số năm 2021) có thuộc diện phải có chứng chỉ hay không (tuyển dụng sau 20/3/2021, hoặc hạng III năm 2015 của mầm non, tiểu học): hồ sơ không cho biết",
      en: "Whether the holder of grade III (code of 2021) was bound (recruited after 20 March 2021, or preschool and primary grade III of 2015): the record does not tell",
    },
  },
  recruitmentDay: {
    about: {
      vi: "Ngày tuyển dụng: hồ sơ chỉ có ngày bổ nhiệm chức danh, có thể sau tới một năm tập sự",
      en: "The day of recruitment: the record has only that of the title, after up to a year of probation",
    },
  },
  recruitsBefore20230530: {
    about: {
      vi: "Thời hạn 36 tháng của người tuyển dụng từ 20/3/2021 đến 29/5/2023 đã hết tập sự có còn tính tiếp hay không: Thông tư 08/2023/TT-BGDĐT không nêu",
      en: "Whether the 36 months of those recruited from 20 March 2021 to 29 May 2023 run on once probation is over: Circular 08/2023/TT-BGDĐT does not say",
    },
  },
  teacherTitleBroughtOver: {
    about: {
      vi: "Chức danh có được là do tuyển dụng, thăng hạng (cần chứng chỉ) hay do chuyển xếp (không cần): hồ sơ không cho biết",
      en: "Whether the title came by recruitment or promotion (a certificate is asked) or by being brought over (none is): the record does not tell",
    },
  },
  gradeCertificateFrom20220630: {
    about: {
      vi: "Chứng chỉ theo hạng của giáo viên được cấp từ ngày 30/6/2022: chưa thấy quy định",
      en: "Teachers' certificates by grade of 30 June 2022 or later: no rule seen",
    },
  },
  teacherCertificateFrom20260331: {
    about: {
      vi: "Chứng chỉ chức danh nghề nghiệp của nhà giáo sau Nghị định 93/2026/NĐ-CP: chuẩn nghề nghiệp và chương trình bồi dưỡng theo thông tư mới chưa thấy",
      en: "Certificates of teachers' titles after Decree 93/2026/NĐ-CP: the new circular on professional standards and its course was not seen",
    },
  },
  teacherGradesFrom20260331: {
    about: {
      vi: "Trình độ riêng của từng hạng có còn áp dụng sau Nghị định 93/2026/NĐ-CP (chức danh giáo viên không chia hạng) hay không: chưa thấy văn bản",
      en: "Whether the degrees of single grades still apply after Decree 93/2026/NĐ-CP, under which titles of teachers have no grades: text not seen",
    },
  },
  teacherOfSpecialSubject: {
    about: {
      vi: "Giáo viên có dạy môn được nhận trình độ cao đẳng (khoản 2, khoản 4 Điều 20 Nghị định 93/2026/NĐ-CP) hay không: hồ sơ không có môn dạy",
      en: "Whether the teacher teaches a subject for which a college degree will do (Article 20, clauses 2 and 4 of Decree 93/2026/NĐ-CP): the record has no subject",
    },
  },
  decree71RetirementAge: {
    about: {
      vi: "Số tháng còn lại đến tuổi nghỉ hưu theo Nghị định 71/2020/NĐ-CP tính theo tuổi nào (60, 55 hay tuổi tăng dần từ 2021): chưa thấy",
      en: "By which retirement ages Decree 71/2020/NĐ-CP counts the months left (60 and 55, or those rising from 2021): not seen",
    },
  },
  lecturersBefore2020: {
    about: {
      vi: "Tiêu chuẩn chức danh giảng viên đại học trước Thông tư 40/2020/TT-BGDĐT: mới thấy ở trang sao chép kém tin cậy",
      en: "Standards of university lecturers before Circular 40/2020/TT-BGDĐT: seen only on an unreliable copy",
    },
  },
  lecturerGradesFrom20260331: {
    about: {
      vi: "Trình độ của giảng viên chính, giảng viên cao cấp theo chuẩn nghề nghiệp sau Nghị định 93/2026/NĐ-CP: chưa thấy",
      en: "Degrees of principal and senior lecturers under the professional standards after Decree 93/2026/NĐ-CP: not seen",
    },
  },
  healthTitlesBefore20220610: {
    about: {
      vi: "Tiêu chuẩn chức danh y tế này trước Thông tư 03/2022/TT-BYT: chưa thấy",
      en: "Standards of this health title before Circular 03/2022/TT-BYT: not seen",
    },
  },
  medicalSpecialistDegree: {
    about: {
      vi: "Bằng chuyên khoa cấp I, cấp II được nhận thay thạc sĩ, tiến sĩ nhưng không có trong danh mục trình độ của hồ sơ",
      en: "Degrees of medical specialists (chuyên khoa cấp I, II) are accepted beside the master's and the doctorate; the levels of the record do not have them",
    },
  },
  healthGrade3Certificate: {
    about: {
      vi: "Chức danh y tế hạng III trước ngày 10/6/2022 có đòi hỏi chứng chỉ hay không: chưa thấy",
      en: "Whether health titles of grade III asked for a certificate before 10 June 2022: not seen",
    },
  },
  nurseWithoutCollege: {
    about: {
      vi: "Người được bổ nhiệm hạng IV (điều dưỡng, hộ sinh, kỹ thuật y) trước ngày 10/6/2022 với bằng trung cấp: chưa thấy quy định chuyển tiếp về trình độ",
      en: "Nurses, midwives and technicians of grade IV appointed before 10 June 2022 with a vocational secondary degree: no transitional rule seen",
    },
  },
  librariansBefore2022: {
    about: {
      vi: "Tiêu chuẩn chức danh thư viện viên trước Thông tư 02/2022/TT-BVHTTDL: chưa được mã hóa",
      en: "Standards of librarians before Circular 02/2022/TT-BVHTTDL: not encoded",
    },
  },
  archivistsBefore2022: {
    about: {
      vi: "Tiêu chuẩn chức danh lưu trữ viên trước Thông tư 07/2022/TT-BNV: chưa được mã hóa",
      en: "Standards of archivists before Circular 07/2022/TT-BNV: not encoded",
    },
  },
  titleCertificatesFrom20260701: {
    about: {
      vi: "Chứng chỉ chức danh nghề nghiệp sau Luật Viên chức 2025 (Nghị định 259/2026/NĐ-CP): chưa thấy nội dung",
      en: "Certificates of professional titles after the Law on Public Employees of 2025 (Decree 259/2026/NĐ-CP): content not seen",
    },
  },
  sendRatioStart: {
    about: {
      vi: "Tỷ lệ 1:1,2 có từ khi nào: chưa tìm thấy văn bản; thấy được áp dụng từ năm 2021",
      en: "Since when 1:1.2 holds: the document was not found; it is seen in use from 2021",
    },
  },
  sendRatioFrom20250829: {
    about: {
      vi: "Tỷ lệ 1:1,2 có còn áp dụng sau Quy định 350-QĐ/TW ngày 29/8/2025 hay không: chưa thấy nguồn",
      en: "Whether 1:1.2 still holds after Party Regulation 350-QĐ/TW of 29 August 2025: no source seen",
    },
  },
} as const satisfies Record<string, GapEntry>;
