import type { SendingTimeline } from "../../../authored-law.ts";
import { anyOf, gap, holds, inPost, ofCategory } from "../../conditions.ts";
import { memberOfParty } from "./conditions.ts";
import { regulation57Chapter2, regulation350, unseen } from "./sources.ts";

/** Elementary political theory; the pages on 350-QĐ/TW speak of the two higher levels alone. */
export const elementaryTheory: readonly SendingTimeline[] = [
  {
    id: "elementary-who",
    name: {
      vi: "Đối tượng học sơ cấp lý luận chính trị",
      en: "Who studies elementary political theory",
    },
    of: { field: "politicalTheory", levels: ["elementary"] },
    aspect: "who",
    history: [
      unseen("2010-05-01", "elementaryWhoBefore2022"),
      {
        effectiveFrom: "2022-02-08",
        value: {
          asks: anyOf(
            memberOfParty("probationary", "full"),
            inPost(
              "commune-office-statistics-officer",
              "commune-land-construction-officer",
              "commune-finance-accounting-officer",
              "commune-justice-officer",
              "commune-culture-society-officer",
            ),
            ofCategory("nonSpecialisedCommuneStaff"),
            gap("elementaryOtherGroups"),
          ),
        },
        source: regulation57Chapter2,
      },
      unseen("2025-08-29", "elementaryPoliticalTheoryFrom20250829", regulation350),
    ],
  },
  {
    id: "elementary-education",
    name: {
      vi: "Trình độ trung học cơ sở trở lên để học sơ cấp lý luận chính trị",
      en: "Lower secondary education for elementary political theory",
    },
    of: { field: "politicalTheory", levels: ["elementary"] },
    aspect: "standard",
    history: [
      unseen("2010-05-01", "elementaryWhoBefore2022"),
      {
        effectiveFrom: "2022-02-08",
        value: {
          asks: holds("generalEducation", ["lowerSecondary", "upperSecondary"]),
        },
        source: regulation57Chapter2,
      },
      unseen("2025-08-29", "elementaryPoliticalTheoryFrom20250829", regulation350),
    ],
  },
];
