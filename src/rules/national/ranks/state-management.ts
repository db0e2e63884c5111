import type { Condition } from "../../../standards/condition.ts";
import type { Citation } from "../../../terms/citation.ts";
import type { LevelId } from "../../../terms/official.ts";
import type { Dated, RequirementTimeline } from "../../authored-law.ts";
import {
  certificateOf,
  diplomaFrom20220815,
  diplomaFromDispatch,
  holdsAdministrationDiploma,
  holdsPublicAdministration,
  unlessInRankEarly,
} from "./certificate.ts";
import { anyOf } from "../conditions.ts";
import {
  beforeCircular11,
  circular02,
  circular02LowerRanks,
  circular05Specialist,
  circular11,
  circular11Reach,
  circular11Summary,
  fromDistrictUp,
  fromProvinceUp,
  notLeading,
  unseen,
  type RankTerms,
} from "./reach.ts";

const upperRanks = {
  principalSpecialist: { article: "6", scope: fromDistrictUp, higher: ["seniorSpecialist"] },
  seniorSpecialist: { article: "5", scope: fromProvinceUp, higher: [] },
} as const;

/** NĐ 89/2021 stands beside the circular: it frees whom it names from the course. */
function besideDecree89(source: Citation): Citation {
  return { ...source, readWith: ["89-2021-nd-cp"] };
}

function besideCircular06(source: Citation): Citation {
  return {
    ...besideDecree89(source),
    amendedBy: ["06-2022-tt-bnv"],
    trust: "official",
    seenIn:
      "https://xaydungchinhsach.chinhphu.vn/sua-doi-tieu-chuan-chuyen-mon-nghiep-vu-ngach-cong-chuc-chuyen-nganh-hanh-chinh-119230510190247991.htm",
  };
}

/**
 * Leaders are given the rank of their post without the certificate (NĐ 170/2025, until 2027-07-01).
 * Of others no later rule was seen: the last one known still tells who meets it.
 */
function fromDecree170(known: Condition<"authored">, source: Citation): Dated<RankTerms> {
  return {
    effectiveFrom: "2025-07-01",
    value: {
      when: null,
      scope: unlessInRankEarly(notLeading),
      asks: anyOf(known, { kind: "gap", gap: "rankStandardsFrom20250701" }),
    },
    source: { ...source, readWith: ["170-2025-nd-cp", "89-2021-nd-cp"] },
  };
}

/** The two highest ranks since Thông tư 02/2021: the certificate, or cao cấp LLCT–HC. */
function fromCircular02(
  rank: "principalSpecialist" | "seniorSpecialist",
): readonly Dated<RankTerms>[] {
  const { article, scope, higher } = upperRanks[rank];
  const source = circular02(article);
  const certificate = certificateOf(rank, higher);
  const terms = (asks: Condition<"authored">): RankTerms => ({
    when: "whileHolding",
    scope: unlessInRankEarly(scope),
    asks,
  });
  return [
    {
      effectiveFrom: "2021-08-01",
      value: {
        when: "whileHolding",
        scope,
        asks: anyOf(certificate, holdsAdministrationDiploma()),
      },
      source,
    },
    {
      effectiveFrom: "2021-12-10",
      value: terms(anyOf(certificate, holdsAdministrationDiploma())),
      source: besideDecree89(source),
    },
    {
      effectiveFrom: "2022-08-15",
      value: terms(anyOf(certificate, diplomaFrom20220815)),
      source: besideCircular06(source),
    },
    {
      effectiveFrom: "2024-04-05",
      start: {
        known: "inferred",
        because: {
          vi: "Ngày của Công văn 1848/BNV-CCVC, văn bản hướng dẫn cách hiểu quy định đang có",
          en: "The day of Dispatch 1848/BNV-CCVC, which says how the rules then in force are read",
        },
      },
      value: terms(anyOf(certificate, diplomaFromDispatch)),
      source: {
        ...source,
        amendedBy: ["06-2022-tt-bnv"],
        readWith: ["1848-bnv-ccvc-2024", "89-2021-nd-cp"],
        trust: "press",
        seenIn:
          "https://thuvienphapluat.vn/hoi-dap-phap-luat/83A0EBD-hd-cong-van-huong-dan-tieu-chuan-quan-ly-nha-nuoc-doi-voi-cac-truong-hop-co-bang-cao-cap-ly-luan-chinh.html",
      },
    },
    fromDecree170(
      anyOf(certificate, holdsAdministrationDiploma({ issuedBefore: "2022-06-30" }), {
        kind: "all",
        of: [
          { kind: "day", fact: "rankSince", is: "before", day: "2022-08-01" },
          holdsAdministrationDiploma(),
        ],
      }),
      besideCircular06(source),
    ),
  ];
}

const seniorSpecialist: RequirementTimeline = {
  id: "state-management-senior-specialist",
  name: {
    vi: "Chứng chỉ quản lý nhà nước của ngạch chuyên viên cao cấp",
    en: "State-management certificate of a senior specialist",
  },
  of: { ranks: ["seniorSpecialist"] },
  nature: "retraining",
  history: [
    beforeCircular11,
    {
      effectiveFrom: "2014-12-01",
      value: unseen("seniorSpecialistCertificate", circular11Reach),
      source: circular11,
    },
    ...fromCircular02("seniorSpecialist"),
  ],
};

const principalSpecialist: RequirementTimeline = {
  id: "state-management-principal-specialist",
  name: {
    vi: "Chứng chỉ quản lý nhà nước của ngạch chuyên viên chính",
    en: "State-management certificate of a principal specialist",
  },
  of: { ranks: ["principalSpecialist"] },
  nature: "retraining",
  history: [
    beforeCircular11,
    {
      effectiveFrom: "2014-12-01",
      value: unseen("principalSpecialistCertificate", circular11Reach),
      source: circular11,
    },
    {
      effectiveFrom: "2017-10-01",
      value: {
        when: "whileHolding",
        scope: circular11Reach,
        asks: {
          reading: "principalSpecialistCertificate",
          options: {
            notSeen: { kind: "gap", gap: "principalSpecialistCertificate" },
            asWeaklySeen: anyOf(
              certificateOf("principalSpecialist", ["seniorSpecialist"]),
              holdsAdministrationDiploma(),
              holdsPublicAdministration([
                "masterOfPublicAdministration",
                "doctorateOfPublicAdministration",
              ]),
            ),
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
    ...fromCircular02("principalSpecialist"),
  ],
};

const ofSpecialist = certificateOf("specialist", ["principalSpecialist", "seniorSpecialist"]);
const specialistDegrees: readonly LevelId[] = [
  "bachelorOfPublicAdministration",
  "masterOfPublicAdministration",
  "doctorateOfPublicAdministration",
];

const specialist: RequirementTimeline = {
  id: "state-management-specialist",
  name: {
    vi: "Chứng chỉ quản lý nhà nước của ngạch chuyên viên",
    en: "State-management certificate of a specialist",
  },
  of: { ranks: ["specialist"] },
  nature: "retraining",
  history: [
    beforeCircular11,
    {
      effectiveFrom: "2014-12-01",
      value: {
        when: "whileHolding",
        scope: circular11Reach,
        asks: anyOf(ofSpecialist, {
          kind: "all",
          of: [
            holdsPublicAdministration(specialistDegrees),
            { kind: "gap", gap: "specialistEquivalents" },
          ],
        }),
      },
      source: circular11Summary,
    },
    {
      effectiveFrom: "2017-10-01",
      value: {
        when: "whileHolding",
        scope: circular11Reach,
        asks: anyOf(ofSpecialist, holdsPublicAdministration(specialistDegrees)),
      },
      source: circular05Specialist,
    },
    {
      effectiveFrom: "2021-08-01",
      value: {
        when: "whileHolding",
        scope: fromDistrictUp,
        // The circular lists no degree any more. Whether one that stood for the certificate before
        // still does for those already in the rank would stand in its transition clauses.
        asks: anyOf(ofSpecialist, {
          kind: "all",
          of: [
            holdsPublicAdministration(specialistDegrees),
            { kind: "day", fact: "rankSince", is: "before", day: "2021-08-01" },
            { kind: "gap", gap: "circular02Transition" },
          ],
        }),
      },
      source: circular02("7"),
    },
    {
      effectiveFrom: "2021-12-10",
      value: {
        when: "whileHolding",
        scope: unlessInRankEarly(fromDistrictUp),
        asks: ofSpecialist,
      },
      source: besideDecree89(circular02("7")),
    },
    {
      // A certificate issued before 2022-06-30 counts on (Thông tư 06/2022), as does a later one.
      effectiveFrom: "2022-08-15",
      value: {
        when: "whileHolding",
        scope: unlessInRankEarly(fromDistrictUp),
        asks: ofSpecialist,
      },
      source: besideCircular06(circular02("7")),
    },
    fromDecree170(ofSpecialist, besideCircular06(circular02("7"))),
  ],
};

const associateOfficer: RequirementTimeline = {
  id: "state-management-associate-officer",
  name: {
    vi: "Chứng chỉ quản lý nhà nước của ngạch cán sự",
    en: "State-management certificate of an associate officer",
  },
  of: { ranks: ["associateOfficer"] },
  nature: "retraining",
  history: [
    beforeCircular11,
    {
      // The ministry's answer reads both circulars: Thông tư 05/2017 left this point as it was.
      effectiveFrom: "2014-12-01",
      value: {
        when: "whileHolding",
        scope: circular11Reach,
        asks: certificateOf("associateOfficer", [
          "specialist",
          "principalSpecialist",
          "seniorSpecialist",
        ]),
      },
      source: {
        instrument: "11-2014-tt-bnv",
        trust: "official",
        seenIn:
          "https://baochinhphu.vn/Tra-loi-cong-dan/Bang-trung-cap-chinh-tri-co-the-thay-chung-chi-ngach-can-su/413748.vgp",
      },
    },
    { effectiveFrom: "2021-08-01", value: null, source: circular02LowerRanks },
  ],
};

const staff: RequirementTimeline = {
  id: "state-management-staff",
  name: {
    vi: "Chứng chỉ quản lý nhà nước của ngạch nhân viên",
    en: "State-management certificate of staff",
  },
  of: { ranks: ["staff"] },
  nature: "retraining",
  history: [
    beforeCircular11,
    {
      effectiveFrom: "2014-12-01",
      value: unseen("staffRankCertificate", circular11Reach),
      source: circular11,
    },
    { effectiveFrom: "2021-08-01", value: null, source: circular02LowerRanks },
  ],
};

/** The state-management certificates of the administrative ranks. */
export const rankCertificates: readonly RequirementTimeline[] = [
  seniorSpecialist,
  principalSpecialist,
  specialist,
  associateOfficer,
  staff,
];
