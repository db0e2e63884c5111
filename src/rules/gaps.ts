import type { GapEntry } from "./authored-law.ts";
import { appointmentGaps } from "./gaps/appointments.ts";
import { leadershipGaps } from "./gaps/leadership.ts";
import { postGaps } from "./gaps/posts.ts";
import { rankGaps } from "./gaps/ranks.ts";
import { regimeGaps } from "./gaps/regimes.ts";
import { sendingGaps } from "./gaps/sending.ts";
import { titleGaps } from "./gaps/titles.ts";

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
  otherProgramme: {
    about: {
      vi: "Chứng chỉ bồi dưỡng lãnh đạo, quản lý của chương trình cấp khác có thay được chương trình của chức vụ hay không: chưa thấy quy định",
      en: "Whether the certificate of another leadership programme stands for that of the post: no rule seen",
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
  ...appointmentGaps,
  ...leadershipGaps,
  ...postGaps,
  ...rankGaps,
  ...regimeGaps,
  ...sendingGaps,
  ...titleGaps,
} as const satisfies Record<string, GapEntry>;
