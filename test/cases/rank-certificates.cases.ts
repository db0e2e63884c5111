import type { CalendarDate, Credential, Official, Question, Status, Trust } from "cbccvc";

/** One person, one day, and what a rank asks of the state-management certificate. */
export interface RankCase {
  readonly clause: string;
  readonly says: string;
  readonly official: Official;
  readonly asOf: CalendarDate;
  readonly readings?: Readonly<Record<string, string>>;
  readonly trustFloor?: Trust;
  readonly requirement: string;
  readonly status: Status;
  readonly open?: readonly Question[];
  readonly decidedBy?: readonly string[];
}

const CIRCULAR_11 = "Thông tư 11/2014/TT-BNV";
const CIRCULAR_02 = "Thông tư 02/2021/TT-BNV, có hiệu lực 01/8/2021";

const STATE_MANAGEMENT: Question = { ask: "fact", fact: "credentials.stateManagement" };
const CATEGORY: Question = { ask: "fact", fact: "category" };
const law = (gap: string): Question => ({ ask: "law", gap });

const HIGHER = law("higherCertificateForLower");

const higherCounts = { readings: { higherCertificateCounts: "yes" } } as const;
const asWeaklySeen = { readings: { principalSpecialistCertificate: "asWeaklySeen" } } as const;

/** A civil servant of a rank who leads nothing. */
function civilServant(rank: string, stateManagement?: readonly Credential[]): Official {
  return {
    id: rank,
    category: "civilServant",
    rank,
    holdings: [],
    credentials: { degree: [], ...(stateManagement !== undefined && { stateManagement }) },
  };
}

const certificate = (level: string): Credential => ({ level, paper: "certificate" });

type Told = Pick<RankCase, "says" | "official" | "status"> & Partial<RankCase>;

const specialist = (told: Told): RankCase => ({
  clause: `${CIRCULAR_11}, ngạch chuyên viên`,
  asOf: "2020-04-08",
  requirement: "state-management-specialist",
  ...told,
});
const associateOfficer = (told: Told): RankCase => ({
  clause: `${CIRCULAR_11}, ngạch cán sự`,
  asOf: "2020-04-08",
  requirement: "state-management-associate-officer",
  ...told,
});
const principalSpecialist = (told: Told): RankCase => ({
  clause: `${CIRCULAR_11}, ngạch chuyên viên chính (nguồn yếu)`,
  asOf: "2020-04-08",
  requirement: "state-management-principal-specialist",
  ...told,
});

const asked: readonly RankCase[] = [
  specialist({
    says: "a specialist has the specialist's certificate",
    official: civilServant("specialist", [certificate("specialist")]),
    status: "met",
    open: [],
    decidedBy: [],
  }),
  specialist({
    says: "a specialist has none",
    official: civilServant("specialist", []),
    status: "notMet",
    decidedBy: [],
  }),
  specialist({
    says: "a specialist has only the certificate of the lower rank",
    official: civilServant("specialist", [certificate("associateOfficer")]),
    status: "notMet",
    decidedBy: [],
  }),
  specialist({
    says: "a specialist's certificates are not recorded",
    official: civilServant("specialist"),
    status: "unknown",
    open: [STATE_MANAGEMENT, HIGHER],
  }),
  associateOfficer({
    says: "an associate officer has the associate officer's certificate",
    official: civilServant("associateOfficer", [certificate("associateOfficer")]),
    status: "met",
  }),
  associateOfficer({
    says: "an associate officer has none",
    official: civilServant("associateOfficer", []),
    status: "notMet",
  }),
  associateOfficer({
    clause: `${CIRCULAR_11}, ngạch cán sự: bằng trung cấp chính trị không thay được chứng chỉ`,
    says: "an intermediate diploma of political theory does not stand for the certificate",
    official: {
      ...civilServant("associateOfficer", []),
      credentials: {
        stateManagement: [],
        politicalTheory: [{ level: "intermediate", paper: "diploma" }],
      },
    },
    status: "notMet",
  }),
];

const higher: readonly RankCase[] = [
  specialist({
    says: "whether the principal specialist's certificate stands for it was not seen",
    official: civilServant("specialist", [certificate("principalSpecialist")]),
    status: "unknown",
    open: [HIGHER],
    decidedBy: ["higherCertificateCounts"],
  }),
  specialist({
    says: "the principal specialist's certificate does not stand for it where the reading says so",
    official: civilServant("specialist", [certificate("principalSpecialist")]),
    readings: { higherCertificateCounts: "no" },
    status: "notMet",
    decidedBy: ["higherCertificateCounts"],
  }),
  specialist({
    says: "whether a master of public administration stands for it was not seen",
    official: {
      ...civilServant("specialist"),
      credentials: {
        stateManagement: [],
        degree: [{ level: "masterOfPublicAdministration", paper: "diploma" }],
      },
    },
    status: "unknown",
    open: [law("specialistEquivalents")],
  }),
  specialist({
    says: "any other degree does not stand for it",
    official: {
      ...civilServant("specialist"),
      credentials: { stateManagement: [], degree: [{ level: "master", paper: "diploma" }] },
    },
    status: "notMet",
    open: [],
  }),
  specialist({
    says: "a degree not recorded could be one of which the law was not seen",
    official: { ...civilServant("specialist"), credentials: { stateManagement: [] } },
    status: "unknown",
    open: [{ ask: "fact", fact: "credentials.degree" }, law("specialistEquivalents")],
  }),
  specialist({
    says: "the principal specialist's certificate stands for it under the reading",
    official: civilServant("specialist", [certificate("principalSpecialist")]),
    ...higherCounts,
    status: "met",
    decidedBy: ["higherCertificateCounts"],
  }),
  specialist({
    says: "the senior specialist's certificate stands for it under the reading",
    official: civilServant("specialist", [certificate("seniorSpecialist")]),
    ...higherCounts,
    status: "met",
  }),
  specialist({
    says: "the lower certificate does not stand for it under the reading either",
    official: civilServant("specialist", [certificate("associateOfficer")]),
    ...higherCounts,
    status: "notMet",
    decidedBy: [],
  }),
  associateOfficer({
    says: "whether the specialist's certificate stands for it was not seen",
    official: civilServant("associateOfficer", [certificate("specialist")]),
    status: "unknown",
    open: [HIGHER],
    decidedBy: ["higherCertificateCounts"],
  }),
  associateOfficer({
    says: "the specialist's certificate stands for it under the reading",
    official: civilServant("associateOfficer", [certificate("specialist")]),
    ...higherCounts,
    status: "met",
    decidedBy: ["higherCertificateCounts"],
  }),
  principalSpecialist({
    says: "the senior specialist's certificate stands for it under both readings together only",
    official: civilServant("principalSpecialist", [certificate("seniorSpecialist")]),
    readings: { ...asWeaklySeen.readings, ...higherCounts.readings },
    status: "met",
  }),
];

const principal: readonly RankCase[] = [
  principalSpecialist({
    says: "what the rank asks is a gap by default, whatever is held",
    official: civilServant("principalSpecialist", [certificate("principalSpecialist")]),
    status: "unknown",
    open: [law("principalSpecialistCertificate")],
    decidedBy: ["principalSpecialistCertificate"],
  }),
  principalSpecialist({
    says: "the certificate meets it as weakly seen",
    official: civilServant("principalSpecialist", [certificate("principalSpecialist")]),
    ...asWeaklySeen,
    status: "met",
    decidedBy: ["principalSpecialistCertificate"],
  }),
  principalSpecialist({
    says: "a diploma of political theory and administration meets it as weakly seen",
    official: {
      ...civilServant("principalSpecialist"),
      credentials: {
        politicalTheory: [{ level: "politicalTheoryAdministration", paper: "diploma" }],
      },
    },
    ...asWeaklySeen,
    status: "met",
  }),
  principalSpecialist({
    says: "an advanced diploma of political theory alone does not meet it as weakly seen",
    official: {
      ...civilServant("principalSpecialist"),
      credentials: {
        degree: [],
        stateManagement: [],
        politicalTheory: [{ level: "advanced", paper: "diploma" }],
      },
    },
    ...asWeaklySeen,
    status: "notMet",
  }),
  principalSpecialist({
    says: "a master of public administration meets it as weakly seen",
    official: {
      ...civilServant("principalSpecialist"),
      credentials: { degree: [{ level: "masterOfPublicAdministration", paper: "diploma" }] },
    },
    ...asWeaklySeen,
    status: "met",
  }),
  principalSpecialist({
    says: "any other master does not meet it as weakly seen",
    official: {
      ...civilServant("principalSpecialist"),
      credentials: {
        degree: [{ level: "master", paper: "diploma" }],
        stateManagement: [],
        politicalTheory: [],
      },
    },
    ...asWeaklySeen,
    status: "notMet",
  }),
  principalSpecialist({
    says: "only the fields that can still meet it are asked for",
    official: {
      ...civilServant("principalSpecialist"),
      credentials: { degree: [], stateManagement: [certificate("specialist")] },
    },
    ...asWeaklySeen,
    status: "unknown",
    open: [{ ask: "fact", fact: "credentials.politicalTheory" }],
  }),
];

const gaps: readonly RankCase[] = [
  {
    clause: `${CIRCULAR_11}, ngạch chuyên viên cao cấp: chưa thấy nguồn`,
    says: "what the rank of senior specialist asks is a gap",
    official: civilServant("seniorSpecialist", [certificate("seniorSpecialist")]),
    asOf: "2020-04-08",
    requirement: "state-management-senior-specialist",
    status: "unknown",
    open: [law("seniorSpecialistCertificate")],
  },
  {
    clause: `${CIRCULAR_11}, ngạch nhân viên: chưa thấy nguồn`,
    says: "what the rank of staff asks is a gap",
    official: civilServant("staff", []),
    asOf: "2020-04-08",
    requirement: "state-management-staff",
    status: "unknown",
    open: [law("staffRankCertificate")],
  },
];

const categories: readonly RankCase[] = [
  specialist({
    clause: `${CIRCULAR_11}: ngạch công chức chuyên ngành hành chính`,
    says: "a public employee is not reached by the standard of a civil servant's rank",
    official: { ...civilServant("specialist", []), category: "publicEmployee" },
    status: "notApplicable",
    open: [],
  }),
  specialist({
    clause: `${CIRCULAR_11}: ngạch công chức chuyên ngành hành chính`,
    says: "a cadre is not reached by the standard of a civil servant's rank",
    official: { ...civilServant("specialist", []), category: "cadre" },
    status: "notApplicable",
  }),
  specialist({
    clause: `${CIRCULAR_11}: ngạch công chức chuyên ngành hành chính`,
    says: "without a category it is asked whether the standard reaches the person",
    official: {
      id: "x",
      rank: "specialist",
      holdings: [],
      credentials: { degree: [], stateManagement: [] },
    },
    status: "unknown",
    open: [CATEGORY],
  }),
  specialist({
    clause: `${CIRCULAR_11}: ngạch công chức chuyên ngành hành chính`,
    says: "without category and certificates both are asked for",
    official: { id: "x", rank: "specialist", holdings: [], credentials: { degree: [] } },
    status: "unknown",
    open: [CATEGORY, STATE_MANAGEMENT, HIGHER],
  }),
  specialist({
    clause: `${CIRCULAR_11}: ngạch công chức chuyên ngành hành chính`,
    says: "who holds the certificate breaches nothing in any category, so none is asked",
    official: {
      id: "x",
      rank: "specialist",
      holdings: [],
      credentials: { stateManagement: [certificate("specialist")] },
    },
    status: "met",
    open: [],
  }),
];

const periods: readonly RankCase[] = [
  specialist({
    clause: CIRCULAR_02,
    says: "the day before Circular 02/2021 still asks for the certificate",
    official: civilServant("specialist", []),
    asOf: "2021-07-31",
    status: "notMet",
  }),
  specialist({
    clause: CIRCULAR_02,
    says: "from the day of Circular 02/2021 what is asked is not encoded",
    official: civilServant("specialist", []),
    asOf: "2021-08-01",
    status: "unknown",
    open: [law("rankStandardsFrom20210801")],
  }),
  specialist({
    clause: CIRCULAR_02,
    says: "the day after Circular 02/2021 is like its first day",
    official: civilServant("specialist", [certificate("specialist")]),
    asOf: "2021-08-02",
    status: "unknown",
    open: [law("rankStandardsFrom20210801")],
  }),
  associateOfficer({
    clause: CIRCULAR_02,
    says: "the readings of the old circular turn nothing under the new one",
    official: civilServant("associateOfficer", [certificate("specialist")]),
    asOf: "2021-08-01",
    ...higherCounts,
    status: "unknown",
    decidedBy: [],
  }),
  specialist({
    clause: CIRCULAR_02,
    says: "a public employee is not reached by a civil servant's rank standard, encoded or not",
    official: { ...civilServant("specialist", []), category: "publicEmployee" },
    asOf: "2021-08-01",
    status: "notApplicable",
    open: [],
  }),
];

const BELOW = [law("belowTrustFloor")];

const trust: readonly RankCase[] = [
  specialist({
    says: "a rule seen in the press is a gap for one who asks for the text",
    official: civilServant("specialist", [certificate("specialist")]),
    trustFloor: "text",
    status: "unknown",
    open: BELOW,
  }),
  specialist({
    says: "a rule seen in the press is a gap for one who asks for an office",
    official: civilServant("specialist", []),
    trustFloor: "official",
    status: "unknown",
    open: BELOW,
  }),
  specialist({
    says: "a rule seen in the press counts for one who asks for the press",
    official: civilServant("specialist", []),
    trustFloor: "press",
    status: "notMet",
  }),
  associateOfficer({
    says: "a rule seen on an office's page counts for one who asks for an office",
    official: civilServant("associateOfficer", []),
    trustFloor: "official",
    status: "notMet",
  }),
  associateOfficer({
    says: "a rule seen on an office's page is a gap for one who asks for the text",
    official: civilServant("associateOfficer", []),
    trustFloor: "text",
    status: "unknown",
    open: BELOW,
  }),
  associateOfficer({
    says: "a weak reading pulls the rule below the floor of the press",
    official: civilServant("associateOfficer", [certificate("specialist")]),
    ...higherCounts,
    trustFloor: "press",
    status: "unknown",
    open: BELOW,
  }),
  principalSpecialist({
    says: "what only weak pages state is a gap for one who asks for an article",
    official: civilServant("principalSpecialist", []),
    ...asWeaklySeen,
    trustFloor: "article",
    status: "unknown",
    open: BELOW,
  }),
];

export const rankCases: readonly RankCase[] = [
  ...asked,
  ...higher,
  ...principal,
  ...gaps,
  ...categories,
  ...periods,
  ...trust,
];
