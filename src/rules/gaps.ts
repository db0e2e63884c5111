import type { GapEntry } from "./authored-law.ts";

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
  stateLeadershipPoliticalTheory: {
    about: {
      vi: "Trình độ lý luận chính trị của chức vụ lãnh đạo trong cơ quan nhà nước trước ngày 01/5/2024: theo quy định của Đảng, bộ và tỉnh, chưa thấy văn bản",
      en: "Political theory asked of leadership posts in State bodies before 1 May 2024: set by the Party, ministries and provinces, text not seen",
    },
  },
  stateLeadershipDegree: {
    about: {
      vi: "Trình độ chuyên môn của chức vụ lãnh đạo trong cơ quan nhà nước trước ngày 01/5/2024: theo quy định của Đảng, bộ và tỉnh, chưa thấy văn bản",
      en: "Degree asked of leadership posts in State bodies before 1 May 2024: set by the Party, ministries and provinces, text not seen",
    },
  },
  stateLeadershipFrom20240501: {
    about: {
      vi: "Tiêu chuẩn chức danh lãnh đạo, quản lý theo Nghị định 29/2024/NĐ-CP và văn bản sau đó: chưa được mã hoá",
      en: "Standards of leadership posts under Decree 29/2024/NĐ-CP and later: not yet encoded",
    },
  },
  communeLeadership: {
    about: {
      vi: "Tiêu chuẩn của Chủ tịch, Phó Chủ tịch Ủy ban nhân dân cấp xã: chưa được mã hoá",
      en: "Standards of the chairperson and vice chairperson of a commune People's Committee: not yet encoded",
    },
  },
  higherProgrammeForLower: {
    about: {
      vi: "Chứng chỉ bồi dưỡng lãnh đạo, quản lý của cấp cao hơn có thay được chứng chỉ của cấp thấp hơn hay không: chưa thấy quy định",
      en: "Whether the certificate of a higher leadership programme stands for a lower one: no rule seen",
    },
  },
  leadershipProgrammesFrom20211210: {
    about: {
      vi: "Chương trình bồi dưỡng lãnh đạo, quản lý theo Nghị định 89/2021/NĐ-CP và văn bản sau đó: chưa được mã hoá",
      en: "Leadership programmes under Decree 89/2021/NĐ-CP and later: not yet encoded",
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
  rankStandardsFrom20210801: {
    about: {
      vi: "Tiêu chuẩn ngạch theo Thông tư 02/2021/TT-BNV và văn bản sau đó: chưa được mã hoá",
      en: "Rank standards under Circular 02/2021/TT-BNV and later: not yet encoded",
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
