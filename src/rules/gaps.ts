import type { GapEntry } from "./authored-law.ts";
import { appointmentGaps } from "./gaps/appointments.ts";
import { leadershipGaps } from "./gaps/leadership.ts";

/** What was not seen of the law, each hole once. */
export const gaps = {
  ...leadershipGaps,
  ...appointmentGaps,
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
  stateLeadershipFrom20240501: {
    about: {
      vi: "Tiêu chuẩn chức danh lãnh đạo, quản lý theo Nghị định 29/2024/NĐ-CP và văn bản sau đó: chưa được mã hóa",
      en: "Standards of leadership posts under Decree 29/2024/NĐ-CP and later: not yet encoded",
    },
  },
  electedDistrictLeadership: {
    about: {
      vi: "Trình độ của Chủ tịch, Phó Chủ tịch Ủy ban nhân dân cấp huyện (chức danh do bầu cử): chưa thấy văn bản quy định",
      en: "Qualification of the elected chairperson and vice chairperson of a district People's Committee: text not seen",
    },
  },
  communeLeadership: {
    about: {
      vi: "Tiêu chuẩn của Chủ tịch, Phó Chủ tịch Ủy ban nhân dân cấp xã: chưa được mã hóa",
      en: "Standards of the chairperson and vice chairperson of a commune People's Committee: not yet encoded",
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
  higherCertificateForLower: {
    about: {
      vi: "Chứng chỉ quản lý nhà nước của ngạch cao hơn có thay chứng chỉ của ngạch thấp hơn hay không: mới thấy ở nguồn yếu",
      en: "Whether the state-management certificate of a higher rank stands for a lower one: seen only in a weak source",
    },
  },
  specialistEquivalents: {
    about: {
      vi: "Bằng đại học, thạc sĩ, tiến sĩ về hành chính học, quản lý hành chính công có thay chứng chỉ của ngạch chuyên viên hay không: mới thấy ở nguồn yếu và ở thông báo của một Sở Nội vụ",
      en: "Whether a degree in public administration stands for the specialist's certificate: seen only in weak sources and in one provincial notice",
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
      vi: "Tiêu chuẩn ngạch theo Thông tư 02/2021/TT-BNV và văn bản sau đó: chưa được mã hóa",
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
