import type { Condition } from "../../standards/condition.ts";
import type { Requirement } from "../../standards/requirement.ts";
import type { LevelId } from "../../terms/official.ts";
import type { GapId } from "../../terms/question.ts";
import type { RequirementTimeline } from "../authored-law.ts";
import { recordedLevel } from "../readings.ts";

// How well each certificate was seen differs: cán sự in an answer of the ministry itself, chuyên
// viên in a legal publisher's summary, chuyên viên chính only on weak pages, the two others nowhere.

const civilServants: Condition<"authored"> = {
  kind: "fact",
  fact: "category",
  in: ["civilServant"],
};

/** The certificate of a rank; whether one of a higher rank stands for it is a reading. */
function certificateOf(level: LevelId, higher: readonly LevelId[]): Condition<"authored"> {
  const held = (levels: readonly LevelId[]) =>
    ({ kind: "holds", field: "stateManagement", levels, recordedLevel }) as const;
  return {
    reading: "higherCertificateCounts",
    options: {
      notSeen: {
        kind: "any",
        of: [
          held([level]),
          { kind: "all", of: [held(higher), { kind: "gap", gap: "higherCertificateForLower" }] },
        ],
      },
      no: held([level]),
      yes: held([level, ...higher]),
    },
  };
}

/** A gap that still reaches civil servants only: nobody else is asked for a rank. */
function unseen(gap: GapId): Pick<Requirement<"authored">, "when" | "scope" | "asks"> {
  return { when: null, scope: civilServants, asks: { kind: "gap", gap } };
}

const fromCircular02: RequirementTimeline["history"][number] = {
  effectiveFrom: "2021-08-01",
  value: unseen("rankStandardsFrom20210801"),
  source: {
    instrument: "02-2021-tt-bnv",
    trust: "press",
    seenIn:
      "https://baonghean.vn/en/chinh-thuc-bo-chung-chi-ngoai-ngu-tin-hoc-voi-cong-chuc-hanh-chinh-10229108.html",
  },
};

/** The state-management certificates of the ranks (Thông tư 11/2014 and 05/2017/TT-BNV). */
export const rankCertificates: readonly RequirementTimeline[] = [
  {
    id: "state-management-senior-specialist",
    name: {
      vi: "Chứng chỉ quản lý nhà nước của ngạch chuyên viên cao cấp",
      en: "State-management certificate of a senior specialist",
    },
    of: { ranks: ["seniorSpecialist"] },
    nature: "retraining",
    history: [
      {
        effectiveFrom: "2017-10-01",
        value: unseen("seniorSpecialistCertificate"),
        source: null,
      },
      fromCircular02,
    ],
  },
  {
    id: "state-management-principal-specialist",
    name: {
      vi: "Chứng chỉ quản lý nhà nước của ngạch chuyên viên chính",
      en: "State-management certificate of a principal specialist",
    },
    of: { ranks: ["principalSpecialist"] },
    nature: "retraining",
    history: [
      {
        effectiveFrom: "2017-10-01",
        value: {
          when: "whileHolding",
          scope: civilServants,
          asks: {
            reading: "principalSpecialistCertificate",
            options: {
              notSeen: { kind: "gap", gap: "principalSpecialistCertificate" },
              asWeaklySeen: {
                kind: "any",
                of: [
                  certificateOf("principalSpecialist", ["seniorSpecialist"]),
                  {
                    kind: "holds",
                    field: "politicalTheory",
                    levels: ["politicalTheoryAdministration"],
                    recordedLevel,
                  },
                  {
                    kind: "holds",
                    field: "degree",
                    levels: ["masterOfPublicAdministration", "doctorateOfPublicAdministration"],
                    recordedLevel,
                  },
                ],
              },
            },
          },
        },
        source: {
          instrument: "11-2014-tt-bnv",
          amendedBy: ["05-2017-tt-bnv"],
          trust: "text",
          seenIn: "https://vietjack.me/phap-luat/thong-tu-11-2014-tt-bnv-4784.html",
        },
      },
      fromCircular02,
    ],
  },
  {
    id: "state-management-specialist",
    name: {
      vi: "Chứng chỉ quản lý nhà nước của ngạch chuyên viên",
      en: "State-management certificate of a specialist",
    },
    of: { ranks: ["specialist"] },
    nature: "retraining",
    history: [
      {
        effectiveFrom: "2017-10-01",
        value: {
          when: "whileHolding",
          scope: civilServants,
          asks: {
            kind: "any",
            of: [
              certificateOf("specialist", ["principalSpecialist", "seniorSpecialist"]),
              {
                kind: "all",
                of: [
                  {
                    kind: "holds",
                    field: "degree",
                    levels: [
                      "bachelorOfPublicAdministration",
                      "masterOfPublicAdministration",
                      "doctorateOfPublicAdministration",
                    ],
                    recordedLevel,
                  },
                  { kind: "gap", gap: "specialistEquivalents" },
                ],
              },
            ],
          },
        },
        source: {
          instrument: "11-2014-tt-bnv",
          amendedBy: ["05-2017-tt-bnv"],
          trust: "press",
          seenIn:
            "https://english.luatvietnam.vn/circular-no-11-2014-tt-bnv-dayed-october-09-2014-of-the-ministry-of-home-affairs-providing-for-the-titles-rank-codes-professional-and-specialized-90635-doc1.html",
        },
      },
      fromCircular02,
    ],
  },
  {
    id: "state-management-associate-officer",
    name: {
      vi: "Chứng chỉ quản lý nhà nước của ngạch cán sự",
      en: "State-management certificate of an associate officer",
    },
    of: { ranks: ["associateOfficer"] },
    nature: "retraining",
    history: [
      {
        effectiveFrom: "2017-10-01",
        value: {
          when: "whileHolding",
          scope: civilServants,
          asks: certificateOf("associateOfficer", [
            "specialist",
            "principalSpecialist",
            "seniorSpecialist",
          ]),
        },
        source: {
          instrument: "11-2014-tt-bnv",
          amendedBy: ["05-2017-tt-bnv"],
          trust: "official",
          seenIn:
            "https://baochinhphu.vn/Tra-loi-cong-dan/Bang-trung-cap-chinh-tri-co-the-thay-chung-chi-ngach-can-su/413748.vgp",
        },
      },
      fromCircular02,
    ],
  },
  {
    id: "state-management-staff",
    name: {
      vi: "Chứng chỉ quản lý nhà nước của ngạch nhân viên",
      en: "State-management certificate of staff",
    },
    of: { ranks: ["staff"] },
    nature: "retraining",
    history: [
      { effectiveFrom: "2017-10-01", value: unseen("staffRankCertificate"), source: null },
      fromCircular02,
    ],
  },
];
