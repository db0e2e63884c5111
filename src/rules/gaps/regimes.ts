import type { GapEntry } from "../authored-law.ts";

/** What was not seen of training regimes, programmes and papers. */
export const regimeGaps = {
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
} as const satisfies Record<string, GapEntry>;
