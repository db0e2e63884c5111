import type { LevelId } from "../../../terms/official.ts";
import type { CredentialLimitTimeline } from "../../authored-law.ts";
import { recordedLevel } from "../../readings.ts";

const confirmable: readonly LevelId[] = [
  "elementary",
  "intermediate",
  "intermediatePoliticalTheoryAdministration",
  "advanced",
  "politicalTheoryAdministration",
  "bachelorOfPolitics",
];

/** Until when a paper that confirms an equivalent level of political theory could be issued. */
export const politicalTheoryLimits: readonly CredentialLimitTimeline[] = [
  {
    id: "political-theory-confirmation",
    name: {
      vi: "Giấy xác nhận trình độ lý luận chính trị cấp trước ngày 09/7/2021",
      en: "Confirmation of political theory issued before 9 July 2021",
    },
    field: "politicalTheory",
    levels: confirmable,
    papers: ["confirmation"],
    history: [
      {
        effectiveFrom: "2021-07-09",
        value: {
          asks: {
            kind: "holds",
            field: "politicalTheory",
            levels: confirmable,
            papers: ["confirmation"],
            issuedBefore: "2021-07-09",
            recordedLevel,
          },
        },
        source: {
          instrument: "09-kl-tw-2021",
          trust: "press",
          seenIn:
            "https://plo.vn/ban-to-chuc-trung-uong-huong-dan-ve-viec-xac-dinh-trinh-do-ly-luan-chinh-tri-post852822.html",
        },
      },
    ],
  },
];
