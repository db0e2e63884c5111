import type { Credential, Official, Question } from "cbccvc";

import { asksFor, asksLaw as law, type DecidedCase } from "../decided-case.ts";

const CIRCULAR_11 = "Thông tư 11/2014/TT-BNV";
const CIRCULAR_02 = "Thông tư 02/2021/TT-BNV, có hiệu lực 01/8/2021";

const STATE_MANAGEMENT: Question = asksFor("credentials.stateManagement");
const CATEGORY: Question = asksFor("category");

const HIGHER = law("higherCertificateForLower");

const higherCounts = { readings: { higherCertificateCounts: "yes" } } as const;
const asWeaklySeen = { readings: { principalSpecialistCertificate: "asWeaklySeen" } } as const;

/** A civil servant of a rank in a provincial body who leads nothing. */
function civilServant(rank: string, stateManagement?: readonly Credential[]): Official {
  return {
    id: rank,
    category: "civilServant",
    level: "provincial",
    rank,
    holdings: [],
    credentials: { degree: [], ...(stateManagement !== undefined && { stateManagement }) },
  };
}

const certificate = (level: string): Credential => ({ level, paper: "certificate" });

type Told = Pick<DecidedCase, "says" | "official" | "status"> & Partial<DecidedCase>;

const specialist = (told: Told): DecidedCase => ({
  clause: `${CIRCULAR_11}, ngạch chuyên viên`,
  asOf: "2020-04-08",
  requirement: "state-management-specialist",
  ...told,
});
const associateOfficer = (told: Told): DecidedCase => ({
  clause: `${CIRCULAR_11}, ngạch cán sự`,
  asOf: "2020-04-08",
  requirement: "state-management-associate-officer",
  ...told,
});
const principalSpecialist = (told: Told): DecidedCase => ({
  clause: `${CIRCULAR_11}, ngạch chuyên viên chính (nguồn yếu)`,
  asOf: "2020-04-08",
  requirement: "state-management-principal-specialist",
  ...told,
});

const asked: readonly DecidedCase[] = [
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

const higher: readonly DecidedCase[] = [
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
    clause: "Thông tư 05/2017/TT-BNV, Điều 1 khoản 3",
    says: "a master of public administration stands for it",
    official: {
      ...civilServant("specialist"),
      credentials: {
        stateManagement: [],
        degree: [{ level: "masterOfPublicAdministration", paper: "diploma" }],
      },
    },
    status: "met",
    open: [],
  }),
  ...["bachelorOfPublicAdministration", "doctorateOfPublicAdministration"].map((level) =>
    specialist({
      clause: "Thông tư 05/2017/TT-BNV, Điều 1 khoản 3",
      says: `a ${level} stands for it`,
      official: {
        ...civilServant("specialist"),
        credentials: { stateManagement: [], degree: [{ level, paper: "diploma" }] },
      },
      status: "met",
    }),
  ),
  specialist({
    clause: "Thông tư 05/2017/TT-BNV, Điều 1 khoản 3, có hiệu lực 01/10/2017",
    says: "on its first day the degree stands for it",
    official: {
      ...civilServant("specialist"),
      credentials: {
        stateManagement: [],
        degree: [{ level: "masterOfPublicAdministration", paper: "diploma" }],
      },
    },
    asOf: "2017-10-01",
    status: "met",
  }),
  specialist({
    clause: "Thông tư 11/2014/TT-BNV: chưa thấy toàn văn",
    says: "the day before, whether the degree stood for it was not seen",
    official: {
      ...civilServant("specialist"),
      credentials: {
        stateManagement: [],
        degree: [{ level: "masterOfPublicAdministration", paper: "diploma" }],
      },
    },
    asOf: "2017-09-30",
    status: "unknown",
    open: [law("specialistEquivalents")],
  }),
  specialist({
    clause: "Thông tư 05/2017/TT-BNV, Điều 1 khoản 3",
    says: "cao cấp lý luận chính trị – hành chính does not stand for the specialist's",
    official: {
      ...civilServant("specialist"),
      credentials: {
        stateManagement: [],
        degree: [],
        politicalTheory: [{ level: "politicalTheoryAdministration", paper: "diploma" }],
      },
    },
    status: "notMet",
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
    says: "a degree not recorded could be one that stands for it",
    official: { ...civilServant("specialist"), credentials: { stateManagement: [] } },
    status: "unknown",
    open: [asksFor("credentials.degree")],
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

const principal: readonly DecidedCase[] = [
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
    open: [asksFor("credentials.politicalTheory")],
  }),
];

const gaps: readonly DecidedCase[] = [
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

const categories: readonly DecidedCase[] = [
  specialist({
    clause: `${CIRCULAR_11}: ngạch công chức chuyên ngành hành chính`,
    says: "a public employee is not reached by the standard of a civil servant's rank",
    official: { ...civilServant("specialist", []), category: "publicEmployee" },
    status: "notApplicable",
    open: [],
  }),
  specialist({
    clause: `${CIRCULAR_11}, Điều 2: nêu cả cán bộ, nhưng quy định ngạch công chức`,
    says: "whether a cadre without the certificate is reached is not clear",
    official: { ...civilServant("specialist", []), category: "cadre" },
    status: "unknown",
    open: [law("ranksOfCadres")],
  }),
  specialist({
    clause: `${CIRCULAR_11}, Điều 2: nêu cả cán bộ, nhưng quy định ngạch công chức`,
    says: "a cadre with the certificate breaches nothing",
    official: { ...civilServant("specialist", [certificate("specialist")]), category: "cadre" },
    status: "met",
    open: [],
  }),
  specialist({
    clause: `${CIRCULAR_02}: ngạch công chức`,
    says: "a cadre is not reached by the circular of 2021",
    official: { ...civilServant("specialist", []), category: "cadre" },
    asOf: "2021-08-01",
    status: "notApplicable",
  }),
  ...(["central", "provincial", "district"] as const).map((level) =>
    specialist({
      clause: `${CIRCULAR_11}, Điều 2`,
      says: `a civil servant at ${level} level is reached`,
      official: { ...civilServant("specialist", []), level },
      status: "notMet",
    }),
  ),
  specialist({
    clause: `${CIRCULAR_11}, Điều 2: không nêu cấp xã`,
    says: "a civil servant of a commune is not",
    official: { ...civilServant("specialist", []), level: "commune" },
    status: "notApplicable",
    open: [],
  }),
  specialist({
    clause: `${CIRCULAR_11}, Điều 2`,
    says: "the level of the body follows from the post held",
    official: {
      id: "x",
      category: "civilServant",
      rank: "specialist",
      holdings: [{ post: "district-division-head" }],
      credentials: { degree: [], stateManagement: [] },
    },
    status: "notMet",
  }),
  specialist({
    clause: `${CIRCULAR_11}, Điều 2`,
    says: "without level and post the level is asked for",
    official: {
      id: "x",
      category: "civilServant",
      rank: "specialist",
      holdings: [],
      credentials: { degree: [], stateManagement: [] },
    },
    status: "unknown",
    open: [asksFor("level")],
  }),
  specialist({
    clause: `${CIRCULAR_11}: ngạch công chức chuyên ngành hành chính`,
    says: "without a category it is asked whether the standard reaches the person",
    official: {
      id: "x",
      level: "provincial",
      rank: "specialist",
      holdings: [],
      credentials: { degree: [], stateManagement: [] },
    },
    status: "unknown",
    open: [CATEGORY, law("ranksOfCadres")],
  }),
  specialist({
    clause: `${CIRCULAR_11}: ngạch công chức chuyên ngành hành chính`,
    says: "without category and certificates both are asked for",
    official: {
      id: "x",
      level: "provincial",
      rank: "specialist",
      holdings: [],
      credentials: { degree: [] },
    },
    status: "unknown",
    open: [CATEGORY, law("ranksOfCadres"), STATE_MANAGEMENT, HIGHER],
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

const periods: readonly DecidedCase[] = [
  specialist({
    clause: `${CIRCULAR_11}, Điều 11 khoản 1: có hiệu lực 01/12/2014`,
    says: "the day before, what the older decision asked was not seen",
    official: civilServant("specialist", []),
    asOf: "2014-11-30",
    status: "unknown",
    open: [law("rankStandardsBefore20141201")],
  }),
  specialist({
    clause: `${CIRCULAR_11}, Điều 11 khoản 1: có hiệu lực 01/12/2014`,
    says: "on its first day it asks for the certificate",
    official: civilServant("specialist", []),
    asOf: "2014-12-01",
    status: "notMet",
  }),
  specialist({
    clause: `${CIRCULAR_11}, Điều 11 khoản 1: có hiệu lực 01/12/2014`,
    says: "on its first day the certificate meets it",
    official: civilServant("specialist", [certificate("specialist")]),
    asOf: "2014-12-01",
    status: "met",
  }),
  associateOfficer({
    clause: `${CIRCULAR_11}, Điều 11 khoản 1: có hiệu lực 01/12/2014`,
    says: "on its first day it asks an associate officer for the certificate",
    official: civilServant("associateOfficer", []),
    asOf: "2014-12-01",
    status: "notMet",
  }),
  associateOfficer({
    clause: "Thông tư 05/2017/TT-BNV, Điều 1 khoản 4: không sửa chứng chỉ quản lý nhà nước",
    says: "the circular of 2017 leaves the associate officer's certificate as it was",
    official: civilServant("associateOfficer", []),
    asOf: "2017-10-01",
    status: "notMet",
  }),
  specialist({
    clause: CIRCULAR_02,
    says: "the day before Circular 02/2021 the certificate was asked for",
    official: civilServant("specialist", []),
    asOf: "2021-07-31",
    status: "notMet",
  }),
  specialist({
    clause: `${CIRCULAR_02}, Điều 7 khoản 4`,
    says: "on the day of Circular 02/2021 it still is",
    official: civilServant("specialist", []),
    asOf: "2021-08-01",
    status: "notMet",
  }),
  specialist({
    clause: `${CIRCULAR_02}, Điều 7 khoản 4`,
    says: "and the certificate meets it",
    official: civilServant("specialist", [certificate("specialist")]),
    asOf: "2021-08-01",
    status: "met",
  }),
  associateOfficer({
    clause: `${CIRCULAR_02}: danh mục của Sở GDĐT Bạc Liêu`,
    says: "the day before, an associate officer needs the certificate",
    official: civilServant("associateOfficer", []),
    asOf: "2021-07-31",
    status: "notMet",
  }),
  specialist({
    clause: CIRCULAR_02,
    says: "a public employee is not reached by a civil servant's rank standard",
    official: { ...civilServant("specialist", []), category: "publicEmployee" },
    asOf: "2021-08-01",
    status: "notApplicable",
    open: [],
  }),
];

const BELOW = [law("belowTrustFloor")];

const trust: readonly DecidedCase[] = [
  specialist({
    says: "a rule seen in the press is a gap for one who asks for the text",
    official: civilServant("specialist", [certificate("specialist")]),
    asOf: "2017-09-30",
    trustFloor: "text",
    status: "unknown",
    open: BELOW,
  }),
  specialist({
    says: "a rule seen in the press is a gap for one who asks for an office",
    official: civilServant("specialist", []),
    asOf: "2017-09-30",
    trustFloor: "official",
    status: "unknown",
    open: BELOW,
  }),
  specialist({
    says: "a rule seen in the press counts for one who asks for the press",
    official: civilServant("specialist", []),
    asOf: "2017-09-30",
    trustFloor: "press",
    status: "notMet",
  }),
  specialist({
    clause: "Thông tư 05/2017/TT-BNV, Điều 1 khoản 3",
    says: "a rule seen in the words of the text counts for one who asks for the text",
    official: civilServant("specialist", []),
    asOf: "2017-10-01",
    trustFloor: "text",
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

/** What the circulars of 2014 and 2017 ask of the certificate, up to their end. */
export const rankCertificateCases: readonly DecidedCase[] = [
  ...asked,
  ...higher,
  ...principal,
  ...gaps,
  ...categories,
  ...periods,
  ...trust,
];
