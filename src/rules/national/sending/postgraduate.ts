import { allOf, ofCategory } from "../conditions.ts";
import type { Condition } from "../../../standards/condition.ts";
import type { Citation } from "../../../terms/citation.ts";
import type { OfficialCategory } from "../../../terms/official.ts";
import type { GapId } from "../../../terms/question.ts";
import type { SendingTimeline } from "../../authored-law.ts";
import { recordedLevel } from "../../readings.ts";
import { lawOnPublicEmployees2025 } from "../law-on-public-employees-2025.ts";
import { atMostAge } from "./age.ts";

const postgraduate = {
  field: "degree",
  levels: [
    "master",
    "masterOfPublicAdministration",
    "doctorate",
    "doctorateOfPublicAdministration",
  ],
} as const;

const decree18: Citation = {
  instrument: "18-2010-nd-cp",
  trust: "official",
  seenIn: "sonoivu.namdinh.gov.vn, bài 263 về điều kiện cử công chức đào tạo sau đại học",
};
const decree101 = (clause: "1" | "2"): Citation => ({
  instrument: "101-2017-nd-cp",
  article: "6",
  clause,
  trust: "text",
  seenIn:
    "https://lawnet.vn/thong-tin-phap-luat/en/tu-van-luat/conditions-for-receiving-postgraduate-training-for-cadres-civil-servants-and-public-employees-in-vietnam-122694.html",
});
const decree171: Citation = {
  instrument: "171-2025-nd-cp",
  article: "5",
  trust: "official",
  seenIn: "snv.dienbien.gov.vn, bài 672 về Nghị định 171/2025/NĐ-CP",
};

const officials = ofCategory("cadre", "civilServant");
const civilServants = ofCategory("civilServant");

/** What nobody of the category was seen to be asked, or not. */
function open(category: OfficialCategory, gap: GapId): Condition<"authored"> {
  return allOf(ofCategory(category), { kind: "gap", gap });
}

/** What holds of civil servants now, and is open of cadres since NĐ 171 left them out. */
function besideCadres(asks: Condition<"authored">): Condition<"authored"> {
  return {
    kind: "any",
    of: [{ kind: "all", of: [civilServants, asks] }, open("cadre", "cadreTrainingFrom20250701")],
  };
}

/** Of those who hold such a degree the sending may not be the first, to which alone the age belongs. */
function atFirstSending(age: Condition<"authored">): Condition<"authored"> {
  return {
    kind: "any",
    of: [
      age,
      {
        kind: "all",
        of: [
          { kind: "holds", ...postgraduate, recordedLevel },
          { kind: "gap", gap: "earlierPostgraduateSending" },
        ],
      },
    ],
  };
}

const cadresBefore2017 = open("cadre", "cadreTrainingBefore20171021");

function count(
  fact: "serviceYears" | "consecutiveGoodYears",
  atLeast: number,
): Condition<"authored"> {
  return { kind: "count", fact, atLeast };
}

/** One condition of cadres and civil servants through the three decrees. */
function throughDecrees(
  subject: Pick<SendingTimeline, "id" | "name" | "aspect">,
  asks: Readonly<Record<"decree18" | "decree101" | "decree171", Condition<"authored">>>,
): SendingTimeline {
  return {
    ...subject,
    of: postgraduate,
    history: [
      {
        effectiveFrom: "2010-05-01",
        value: {
          scope: officials,
          asks: {
            kind: "any",
            of: [{ kind: "all", of: [civilServants, asks.decree18] }, cadresBefore2017],
          },
        },
        source: decree18,
      },
      {
        effectiveFrom: "2017-10-21",
        value: { scope: officials, asks: asks.decree101 },
        source: decree101("1"),
      },
      {
        effectiveFrom: "2025-07-01",
        value: { scope: officials, asks: besideCadres(asks.decree171) },
        source: decree171,
      },
    ],
  };
}

/** Sending to postgraduate study at public cost. */
export const postgraduateSending: readonly SendingTimeline[] = [
  throughDecrees(
    {
      id: "postgraduate-service",
      name: {
        vi: "Thời gian công tác để được cử đào tạo sau đại học (không kể tập sự)",
        en: "Years of service for postgraduate study, probation left out",
      },
      aspect: "standard",
    },
    {
      decree18: count("serviceYears", 5),
      decree101: count("serviceYears", 3),
      decree171: count("serviceYears", 3),
    },
  ),
  throughDecrees(
    {
      id: "postgraduate-good-years",
      name: {
        vi: "Số năm liên tục hoàn thành tốt nhiệm vụ để được cử đào tạo sau đại học",
        en: "Consecutive good years for postgraduate study",
      },
      aspect: "standard",
    },
    {
      decree18: count("consecutiveGoodYears", 3),
      decree101: count("consecutiveGoodYears", 2),
      decree171: count("consecutiveGoodYears", 2),
    },
  ),
  throughDecrees(
    {
      id: "postgraduate-age",
      name: {
        vi: "Tuổi khi được cử đào tạo sau đại học lần đầu",
        en: "Age at the first sending to postgraduate study",
      },
      aspect: "age",
    },
    {
      decree18: atFirstSending(atMostAge({ male: 40, female: 40 }, "sending")),
      decree101: atFirstSending(atMostAge({ male: 40, female: 40 }, "sending")),
      decree171: atFirstSending(atMostAge({ male: 45, female: 45 }, "sending")),
    },
  ),
  {
    id: "postgraduate-probation",
    name: {
      vi: "Đã hết thời gian tập sự để được cử đào tạo sau đại học",
      en: "Probation finished, for postgraduate study",
    },
    of: postgraduate,
    aspect: "standard",
    history: [
      {
        effectiveFrom: "2010-05-01",
        value: {
          scope: ofCategory("publicEmployee"),
          asks: { kind: "gap", gap: "publicEmployeePostgraduateBefore2017" },
        },
        source: null,
      },
      {
        effectiveFrom: "2017-10-21",
        value: {
          scope: ofCategory("publicEmployee"),
          asks: { kind: "fact", fact: "isOnProbation", in: [false] },
        },
        source: decree101("2"),
      },
      {
        effectiveFrom: "2026-07-01",
        value: {
          scope: ofCategory("publicEmployee"),
          asks: { kind: "gap", gap: "publicEmployeeTrainingFrom20260701" },
        },
        source: lawOnPublicEmployees2025,
      },
    ],
  },
];
