import { asksFor, asksLaw as law, type DecidedCase } from "../decided-case.ts";
import {
  CIRCULAR_11,
  CIRCULAR_02,
  STATE_MANAGEMENT,
  CATEGORY,
  HIGHER,
  higherCounts,
  asWeaklySeen,
  civilServant,
  certificate,
  specialist,
  associateOfficer,
  principalSpecialist,
} from "./rank-certificate-holders.ts";

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

/** Whom the certificates reach, from which day, and how well each was seen. */
export const rankReachCases: readonly DecidedCase[] = [
  ...gaps,
  ...categories,
  ...periods,
  ...trust,
];
