import type { SendingTimeline } from "../../authored-law.ts";
import { holdsPoliticalTheory } from "../political-theory.ts";
import { advancedTheory } from "./political-theory/advanced.ts";
import { elementaryTheory } from "./political-theory/elementary.ts";
import { intermediateTheory } from "./political-theory/intermediate.ts";

// Below the age the full-time form is the only one; from it on the part-time form is open. No upper
// age was found for either, so there is no entry for one.

/** Who already has the level, by the list of levels and papers that the standards of posts take. */
const alreadyHeld: readonly SendingTimeline[] = (["intermediate", "advanced"] as const).map(
  (level) => ({
    id: `${level}-already-held`,
    name: {
      vi: `Đã có trình độ ${level === "advanced" ? "cao cấp" : "trung cấp"} lý luận chính trị trở lên`,
      en: `Holds ${level} political theory or a higher level already`,
    },
    of: { field: "politicalTheory", levels: [level] },
    aspect: "alreadyHeld",
    history: [
      {
        effectiveFrom: "2010-05-01",
        start: {
          known: "attested",
          because: {
            vi: "Quy định 256-QĐ/TW ngày 16/9/2009 xác định trình độ; lấy từ ngày đầu của dữ liệu",
            en: "Regulation 256-QĐ/TW of 16 September 2009 sets the levels; taken from the first day of the data",
          },
        },
        value: { asks: holdsPoliticalTheory(level) },
        source: {
          instrument: "256-qd-tw-2009",
          article: "1",
          trust: "text",
          seenIn:
            "https://luatminhkhue.vn/quy-dinh-256-qd-tw-nam-2009-ve-xac-dinh-trinh-do-ly-luan-chinh-tri-doi-voi-can-bo--dang-vien-da-hoc-ly-luan-chinh-tri-o-cac-co-so-dao-tao-ngoai-he-thong-truong-chinh-tri-cua-dang-hoac-dai-hoc-chinh-tr.aspx",
        },
      },
    ],
  }),
);

/** Sending to political theory: Quy định 54, 57 and 350 with what the Academy set before. */
export const politicalTheorySending: readonly SendingTimeline[] = [
  ...elementaryTheory,
  ...intermediateTheory,
  ...advancedTheory,
  ...alreadyHeld,
];
