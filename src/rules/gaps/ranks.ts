import type { GapEntry } from "../authored-law.ts";

/** What was not seen of the standards of ranks. */
export const rankGaps = {
  decree89RankBefore20220630: {
    about: {
      vi: "Nghị định 89/2021/NĐ-CP, khoản 3 Điều 2: người được bổ nhiệm ngạch trước ngày 30/6/2022 có còn phải có chứng chỉ của ngạch hay không; các văn bản hướng dẫn không giống nhau",
      en: "Decree 89/2021/NĐ-CP, Article 2(3): whether those appointed to a rank before 30 June 2022 still need its certificate; the guidance differs",
    },
  },
  rankStandardsBefore20141201: {
    about: {
      vi: "Tiêu chuẩn ngạch trước ngày 01/12/2014 (Quyết định 414/TCCP-VC năm 1993 và văn bản liên quan): chưa thấy văn bản",
      en: "Rank standards before 1 December 2014 (Decision 414/TCCP-VC of 1993 and what belongs to it): text not seen",
    },
  },
  ranksOfCadres: {
    about: {
      vi: "Điều 2 Thông tư 11/2014/TT-BNV nêu cả cán bộ, nhưng Thông tư quy định ngạch công chức: chưa rõ tiêu chuẩn ngạch có áp dụng đối với cán bộ được xếp ngạch hay không",
      en: "Article 2 of Circular 11/2014/TT-BNV names cadres too, though it sets ranks of civil servants: whether its standards reach a cadre who is given a rank is not clear",
    },
  },
  higherCertificateForLower: {
    about: {
      vi: "Chứng chỉ quản lý nhà nước của ngạch cao hơn có thay chứng chỉ của ngạch thấp hơn hay không: mới thấy ở nguồn yếu",
      en: "Whether the state-management certificate of a higher rank stands for a lower one: seen only in a weak source",
    },
  },
  specialistEquivalents: {
    about: {
      vi: "Từ 01/12/2014 đến 30/9/2017, bằng đại học, thạc sĩ, tiến sĩ về hành chính học, quản lý hành chính công có thay chứng chỉ của ngạch chuyên viên hay không: chưa thấy toàn văn Thông tư 11/2014/TT-BNV (Thông tư 05/2017/TT-BNV cho thay từ 01/10/2017)",
      en: "Whether a degree in public administration stood for the specialist's certificate from 1 December 2014 to 30 September 2017: Circular 11/2014/TT-BNV was not seen in full (from 1 October 2017 Circular 05/2017/TT-BNV lets it)",
    },
  },
  staffRankCertificate: {
    about: {
      vi: "Ngạch nhân viên có phải có chứng chỉ quản lý nhà nước theo Thông tư 11/2014/TT-BNV hay không: chưa thấy nguồn",
      en: "Whether the rank of staff asks for a state-management certificate under Circular 11/2014/TT-BNV: no source seen",
    },
  },
  principalSpecialistCertificate: {
    about: {
      vi: "Chứng chỉ quản lý nhà nước của ngạch chuyên viên chính theo Thông tư 11/2014/TT-BNV và 05/2017/TT-BNV: mới thấy ở nguồn yếu",
      en: "State-management certificate of principal specialists under Circulars 11/2014 and 05/2017/TT-BNV: seen only in weak sources",
    },
  },
  seniorSpecialistCertificate: {
    about: {
      vi: "Chứng chỉ quản lý nhà nước của ngạch chuyên viên cao cấp theo Thông tư 11/2014/TT-BNV và 05/2017/TT-BNV: chưa thấy nguồn",
      en: "State-management certificate of senior specialists under Circulars 11/2014 and 05/2017/TT-BNV: no source seen",
    },
  },
  seniorSpecialistPoliticalTheory: {
    about: {
      vi: "Trình độ lý luận chính trị của ngạch chuyên viên cao cấp theo Thông tư 11/2014/TT-BNV và 05/2017/TT-BNV: chưa thấy nguồn",
      en: "Political theory of senior specialists under Circulars 11/2014 and 05/2017/TT-BNV: no source seen",
    },
  },
  circular11Degree: {
    about: {
      vi: "Trình độ đào tạo của ngạch này theo Thông tư 11/2014/TT-BNV: chưa thấy toàn văn Điều 5 đến Điều 9",
      en: "Degree of this rank under Circular 11/2014/TT-BNV: Articles 5 to 9 were not seen in full",
    },
  },
  higherRankSkills: {
    about: {
      vi: "Chứng chỉ ngoại ngữ, tin học của ngạch chuyên viên chính, chuyên viên cao cấp theo Thông tư 11/2014/TT-BNV và 05/2017/TT-BNV: mới thấy ở nguồn yếu",
      en: "Language and informatics of principal and senior specialists under Circulars 11/2014 and 05/2017/TT-BNV: seen only in weak sources",
    },
  },
  associateOfficerSkills: {
    about: {
      vi: "Chứng chỉ ngoại ngữ, tin học của ngạch cán sự từ 01/12/2014 đến 30/9/2017: chưa thấy toàn văn Thông tư 11/2014/TT-BNV",
      en: "Language and informatics of associate officers from 1 December 2014 to 30 September 2017: Circular 11/2014/TT-BNV was not seen in full",
    },
  },
  ethnicLanguageArea: {
    about: {
      vi: "Chứng chỉ tiếng dân tộc thiểu số chỉ thay chứng chỉ ngoại ngữ đối với công chức công tác ở vùng dân tộc thiểu số: hồ sơ không ghi nơi công tác theo ngạch, người đọc tự xác định",
      en: "A certificate of an ethnic language stands for a foreign language only for those who work in an area of ethnic minorities: the record does not say where a rank is exercised, so the reader has to tell",
    },
  },
  circular02Transition: {
    about: {
      vi: "Văn bằng đã thay chứng chỉ chuyên viên theo Thông tư 05/2017/TT-BNV có còn được tính sau ngày 01/8/2021 đối với người đã ở ngạch hay không: chưa thấy điều khoản chuyển tiếp của Thông tư 02/2021/TT-BNV",
      en: "Whether a degree that stood for the specialist's certificate under Circular 05/2017/TT-BNV counts on after 1 August 2021 for those already in the rank: the transition clauses of Circular 02/2021/TT-BNV were not seen",
    },
  },
  rankConfirmationFrom20210709: {
    about: {
      vi: "Điểm b khoản 4 Điều 5 Thông tư 02/2021/TT-BNV chấp nhận giấy xác nhận tương đương cao cấp lý luận chính trị, nhưng Kết luận 09-KL/TW chỉ công nhận giấy xác nhận cấp trước 09/7/2021: chưa rõ giấy cấp sau ngày đó",
      en: "Article 5(4)(b) of Circular 02/2021/TT-BNV accepts a confirmation of advanced political theory, yet Conclusion 09-KL/TW keeps only those issued before 9 July 2021: a later one is not clear",
    },
  },
  administrationDiplomaFrom20220815: {
    about: {
      vi: "Từ 15/8/2022, bằng cao cấp lý luận chính trị – hành chính có còn thay chứng chỉ của ngạch hay không: chưa thấy khoản 2, khoản 4 Điều 1 Thông tư 06/2022/TT-BNV",
      en: "Whether the diploma of advanced political theory – administration still stands for the certificate of the rank from 15 August 2022: Article 1(2) and (4) of Circular 06/2022/TT-BNV were not seen",
    },
  },
  dispatch1848WithoutDiploma: {
    about: {
      vi: "Công văn 1848/BNV-CCVC nói về người có bằng cao cấp lý luận chính trị – hành chính: chưa rõ ý về người được bổ nhiệm ngạch trước ngày 01/8/2022 có áp dụng cho người không có bằng đó hay không",
      en: "Dispatch 1848/BNV-CCVC is about holders of the diploma of advanced political theory – administration: whether its case of those in the rank before 1 August 2022 reaches others too is not clear",
    },
  },
  rankStandardsFrom20250701: {
    about: {
      vi: "Từ 01/7/2025 (Luật 80/2025/QH15), tiêu chuẩn ngạch của Thông tư 02/2021/TT-BNV có còn đòi hỏi hay không: chưa thấy văn bản bãi bỏ, cũng chưa thấy văn bản giữ lại",
      en: "Whether the rank standards of Circular 02/2021/TT-BNV are still asked from 1 July 2025 (Law 80/2025/QH15): no text seen that repeals them, and none that keeps them",
    },
  },
  seniorExpertStandard: {
    about: {
      vi: "Tiêu chuẩn ngạch chuyên gia cao cấp (Điều 24 Luật 80/2025/QH15): chưa thấy văn bản",
      en: "Standard of the rank of senior expert (Article 24 of Law 80/2025/QH15): text not seen",
    },
  },
  staffDrivers: {
    about: {
      vi: "Nhân viên lái xe chỉ cần giấy phép lái xe, không cần bằng trung cấp: hồ sơ không ghi công việc của nhân viên, người đọc tự xác định",
      en: "Staff who drive need a driving licence only and no degree: the record does not say what work staff do, so the reader has to tell",
    },
  },
  clericalRanksBefore20210801: {
    about: {
      vi: "Tiêu chuẩn các ngạch văn thư trước 01/8/2021: Thông tư 14/2014/TT-BNV mới thấy một phần (ngạch văn thư viên, Điều 6 khoản 4), chưa thấy ngày có hiệu lực; trước đó chưa thấy văn bản",
      en: "Standards of the clerical ranks before 1 August 2021: of Circular 14/2014/TT-BNV only a part was seen (Article 6(4), clerical officer) and not its first day; nothing before it",
    },
  },
  clericalTraining: {
    about: {
      vi: "Văn thư viên phải tốt nghiệp đại học ngành văn thư – lưu trữ, lưu trữ học, nếu ngành khác thì phải có chứng chỉ bồi dưỡng nghiệp vụ văn thư: hồ sơ không ghi ngành và chứng chỉ này, người đọc tự xác định",
      en: "A clerical officer needs a degree in clerical and archival work, or, with another major, a certificate of clerical training: the record holds neither, so the reader has to tell",
    },
  },
  principalClericalTraining: {
    about: {
      vi: "Văn thư viên chính phải tốt nghiệp đại học ngành văn thư – lưu trữ, lưu trữ học; ngành khác thì cần thêm gì: đoạn sau của khoản 4 Điều 10 Thông tư 02/2021/TT-BNV chưa thấy",
      en: "A principal clerical officer needs a degree in clerical and archival work; what is asked beside another major stands in the part of Article 10(4) of Circular 02/2021/TT-BNV that was not seen",
    },
  },
  intermediateClericalStandard: {
    about: {
      vi: "Tiêu chuẩn ngạch văn thư viên trung cấp theo Thông tư 02/2021/TT-BNV: chưa thấy nội dung",
      en: "Standard of the rank of intermediate clerical officer under Circular 02/2021/TT-BNV: content not seen",
    },
  },
} as const satisfies Record<string, GapEntry>;
