import type { Condition } from "../../../standards/condition.ts";
import type { GapId } from "../../../terms/question.ts";
import type { Dated, RequirementTimeline } from "../../authored-law.ts";
import { recordedLevel } from "../../readings.ts";
import { universityOrHigher } from "../degree-levels.ts";
import { fromDistrictUp, fromLaw80, unseen, type RankTerms } from "./reach.ts";

// The major decides: văn thư – lưu trữ, lưu trữ học (and quản trị văn phòng from 2022-08-15), or
// else a certificate of văn thư. The record has neither, so a degree alone leaves the answer open.

/** Thông tư 14/2014 was seen for one rank only, and without its first day. */
const beforeCircular02: Dated<RankTerms> = {
  effectiveFrom: "2010-05-01",
  value: unseen("clericalRanksBefore20210801"),
  source: null,
};

function universityAnd(gap: GapId): RankTerms {
  const asks: Condition<"authored"> = {
    kind: "all",
    of: [
      { kind: "holds", field: "degree", levels: universityOrHigher, recordedLevel },
      { kind: "gap", gap },
    ],
  };
  return { when: "whileHolding", scope: fromDistrictUp, asks };
}

/** The training of the clerical ranks. No rank certificate is asked of a văn thư viên any more. */
export const clericalRanks: readonly RequirementTimeline[] = [
  {
    id: "rank-degree-principal-clerical-officer",
    name: {
      vi: "Trình độ đào tạo, bồi dưỡng của ngạch văn thư viên chính",
      en: "Training of a principal clerical officer",
    },
    of: { ranks: ["principalClericalOfficer"] },
    nature: "training",
    history: [
      beforeCircular02,
      {
        effectiveFrom: "2021-08-01",
        value: universityAnd("principalClericalTraining"),
        source: {
          instrument: "02-2021-tt-bnv",
          article: "10",
          clause: "4",
          trust: "text",
          seenIn:
            "https://lawnet.vn/en/laws/vietnam-general-standards-of-civil-servants-having-clerical-rank-in-administrative-agencies-at-all--25336.html",
        },
      },
      fromLaw80(),
    ],
  },
  {
    id: "rank-degree-clerical-officer",
    name: {
      vi: "Trình độ đào tạo, bồi dưỡng của ngạch văn thư viên",
      en: "Training of a clerical officer",
    },
    of: { ranks: ["clericalOfficer"] },
    nature: "training",
    history: [
      beforeCircular02,
      {
        effectiveFrom: "2021-08-01",
        value: universityAnd("clericalTraining"),
        source: {
          instrument: "02-2021-tt-bnv",
          article: "11",
          clause: "4",
          trust: "official",
          seenIn:
            "https://baochinhphu.vn/print/dieu-kien-bo-nhiem-ngach-van-thu-vien-102220704111947284.htm",
        },
      },
      fromLaw80(),
    ],
  },
  {
    id: "rank-degree-intermediate-clerical-officer",
    name: {
      vi: "Trình độ đào tạo, bồi dưỡng của ngạch văn thư viên trung cấp",
      en: "Training of an intermediate clerical officer",
    },
    of: { ranks: ["intermediateClericalOfficer"] },
    nature: "training",
    history: [
      beforeCircular02,
      {
        effectiveFrom: "2021-08-01",
        value: unseen("intermediateClericalStandard", fromDistrictUp),
        source: {
          instrument: "02-2021-tt-bnv",
          trust: "press",
          seenIn:
            "https://thuvienphapluat.vn/documents/law.aspx?id=c%3DRZM056RXTk&mode=Q%3DdsbGRWODWk",
        },
      },
      fromLaw80(),
    ],
  },
];
