import { asksFor, asksLaw as law, type DecidedCase } from "../decided-case.ts";
import {
  CIRCULAR_11,
  STATE_MANAGEMENT,
  HIGHER,
  higherCounts,
  asWeaklySeen,
  civilServant,
  certificate,
  specialist,
  associateOfficer,
  principalSpecialist,
} from "./rank-certificate-holders.ts";

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

/** What the circulars of 2014 and 2017 ask of the certificate. */
export const rankCertificateCases: readonly DecidedCase[] = [...asked, ...higher, ...principal];
