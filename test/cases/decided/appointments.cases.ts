import type {
  AppointmentKind,
  CalendarDate,
  Official,
  OfficialCategory,
  PostId,
  Status,
} from "cbccvc";

/** One appointment, and whether the standard of the post is asked at it. */
export interface AppointmentCase {
  readonly clause: string;
  readonly kind: AppointmentKind;
  readonly category: OfficialCategory;
  readonly asOf: CalendarDate;
  readonly post?: PostId;
  /** The rules that ask for the standard. */
  readonly asking: readonly string[];
  /** What is open where none asks for it. */
  readonly gaps?: readonly string[];
}

const of = (
  clause: string,
  kind: AppointmentKind,
  category: OfficialCategory,
  asOf: CalendarDate,
  asking: readonly string[],
  gaps: readonly string[] = [],
  post?: PostId,
): AppointmentCase => ({
  clause,
  kind,
  category,
  asOf,
  asking,
  gaps,
  ...(post !== undefined && { post }),
});

const CIVIL = "appointment-civil-servants";
const PARTY = "appointment-party-rules";
const UNIT = "appointment-public-employees";

/** At which appointments the standard is asked, on both sides of each change. */
export const appointmentCases: readonly AppointmentCase[] = [
  of("Nghị định 18/2010/NĐ-CP", "first", "civilServant", "2010-05-01", [CIVIL]),
  of("Nghị định 18/2010/NĐ-CP", "higher", "civilServant", "2020-11-30", [CIVIL]),
  of("Nghị định 138/2020/NĐ-CP, Điều 42", "higher", "civilServant", "2020-12-01", [CIVIL]),
  of("Nghị định 138/2020/NĐ-CP, Điều 42", "first", "civilServant", "2022-08-17", [CIVIL]),
  of("Quy định 80-QĐ/TW", "first", "civilServant", "2022-08-18", [CIVIL, PARTY]),
  of("Quy định 80-QĐ/TW", "first", "civilServant", "2025-06-30", [CIVIL, PARTY]),
  of("Nghị định 170/2025/NĐ-CP", "first", "civilServant", "2025-07-01", [PARTY]),
  of("Nghị định 170/2025/NĐ-CP", "higher", "civilServant", "2025-12-20", [PARTY]),
  of("Nghị định 334/2025/NĐ-CP", "higher", "civilServant", "2025-12-21", [CIVIL, PARTY]),
  of(
    "Nghị định 334/2025/NĐ-CP",
    "higher",
    "civilServant",
    "2025-12-21",
    [PARTY],
    [],
    "provincial-party-board-division-head",
  ),
  of(
    "Nghị định 24/2010/NĐ-CP",
    "equalOrLower",
    "civilServant",
    "2020-11-30",
    [],
    ["civilServantTransferBefore20201201"],
  ),
  of("Nghị định 138/2020/NĐ-CP, Điều 42", "equalOrLower", "civilServant", "2020-12-01", [
    "transfer-civil-servants",
  ]),
  of(
    "Nghị định 29/2024/NĐ-CP, Điều 9",
    "equalOrLower",
    "civilServant",
    "2024-04-30",
    ["transfer-civil-servants"],
    [],
    "deputy-minister",
  ),
  of(
    "Nghị định 29/2024/NĐ-CP, Điều 9",
    "equalOrLower",
    "civilServant",
    "2024-05-01",
    [],
    ["deputyMinisterEqualPost"],
    "deputy-minister",
  ),
  of(
    "Nghị định 29/2024/NĐ-CP, Điều 9",
    "equalOrLower",
    "civilServant",
    "2024-05-01",
    ["transfer-civil-servants"],
    [],
    "ministry-department-director",
  ),
  of("Nghị định 29/2024/NĐ-CP, Điều 9", "equalOrLower", "civilServant", "2025-06-30", [
    "transfer-civil-servants",
  ]),
  of(
    "Nghị định 170/2025/NĐ-CP",
    "equalOrLower",
    "civilServant",
    "2025-07-01",
    [],
    ["appointmentUnderDecree170"],
  ),
  of("Nghị định 24/2010/NĐ-CP, Điều 41", "reappointment", "civilServant", "2010-05-01", [
    "reappointment-civil-servants",
  ]),
  of("Nghị định 138/2020/NĐ-CP, Điều 50", "reappointment", "civilServant", "2020-12-01", [
    "reappointment-civil-servants",
  ]),
  of(
    "Nghị định 170/2025/NĐ-CP",
    "reappointment",
    "civilServant",
    "2025-07-01",
    [],
    ["appointmentUnderDecree170"],
  ),
  of(
    "Quy định 377-QĐ/TW, Điều 40",
    "reappointment",
    "civilServant",
    "2025-10-07",
    [],
    ["appointmentUnderDecree170"],
  ),
  of("Quy định 377-QĐ/TW, Điều 40", "reappointment", "civilServant", "2025-10-08", [
    "reappointment-party-rules",
  ]),
  of("Nghị định 334/2025/NĐ-CP", "reappointment", "civilServant", "2025-12-21", [
    "reappointment-civil-servants",
    "reappointment-party-rules",
  ]),
  of(
    "Nghị định 24/2010/NĐ-CP",
    "extension",
    "civilServant",
    "2020-11-30",
    [],
    ["civilServantExtensionBefore20201201"],
  ),
  of("Nghị định 138/2020/NĐ-CP, Điều 49", "extension", "civilServant", "2020-12-01", [
    "extension-civil-servants",
  ]),
  of(
    "Nghị định 170/2025/NĐ-CP",
    "extension",
    "civilServant",
    "2025-07-01",
    [],
    ["appointmentUnderDecree170"],
  ),
  of(
    "Nghị định 115/2020/NĐ-CP, Điều 44",
    "first",
    "publicEmployee",
    "2020-09-28",
    [],
    ["publicEmployeeAppointmentBefore20200929"],
  ),
  of("Nghị định 115/2020/NĐ-CP, Điều 44", "first", "publicEmployee", "2020-09-29", [UNIT]),
  of("Nghị định 115/2020/NĐ-CP, Điều 44", "equalOrLower", "publicEmployee", "2026-06-30", [UNIT]),
  of(
    "Luật Viên chức 2025",
    "equalOrLower",
    "publicEmployee",
    "2026-07-01",
    [],
    ["publicEmployeeAppointmentFrom20260701"],
  ),
  of("Nghị định 115/2020/NĐ-CP, Điều 50", "reappointment", "publicEmployee", "2020-09-29", [
    "reappointment-public-employees",
  ]),
  of("Nghị định 115/2020/NĐ-CP, Điều 49", "extension", "publicEmployee", "2020-09-29", [
    "extension-public-employees",
  ]),
  of(
    "Luật Viên chức 2025",
    "extension",
    "publicEmployee",
    "2026-07-01",
    [],
    ["publicEmployeeAppointmentFrom20260701"],
  ),
  of(
    "Luật 22/2008/QH12, Điều 21",
    "first",
    "cadre",
    "2017-12-18",
    [],
    ["partyAppointmentBefore20171219"],
  ),
  of("Quy định 105-QĐ/TW", "first", "cadre", "2017-12-19", [], ["partyAppointmentUnder105"]),
  of("Quy định 105-QĐ/TW", "higher", "cadre", "2022-08-17", [], ["partyAppointmentUnder105"]),
  of("Quy định 80-QĐ/TW", "higher", "cadre", "2022-08-18", [PARTY]),
  of("Quy định 377-QĐ/TW, Điều 34", "higher", "cadre", "2025-10-08", [PARTY]),
  of(
    "Quy định 80-QĐ/TW",
    "reappointment",
    "cadre",
    "2022-08-18",
    [],
    ["partyReappointmentUnder80"],
  ),
  of("Quy định 377-QĐ/TW, Điều 40", "reappointment", "cadre", "2025-10-08", [
    "reappointment-party-rules",
  ]),
  of("Quy định 105-QĐ/TW", "nomination", "cadre", "2022-08-17", [], ["partyAppointmentUnder105"]),
  of("Quy định 80-QĐ/TW", "nomination", "publicEmployee", "2022-08-18", ["nomination-party-rules"]),
  of("Quy định 377-QĐ/TW, Điều 34", "nomination", "cadre", "2025-10-08", [
    "nomination-party-rules",
  ]),
  of(
    "Quy định 377-QĐ/TW",
    "equalOrLower",
    "cadre",
    "2025-10-08",
    [],
    ["partyTransferAndExtension"],
  ),
  of("Quy định 377-QĐ/TW", "extension", "cadre", "2026-03-31", [], ["partyTransferAndExtension"]),
  of("Quy định 377-QĐ/TW", "designation", "cadre", "2026-03-31", [], ["partyDesignation"]),
];

/** Whole appointments: the person, the kind and the answer on training. */
export const wholeAppointments: readonly {
  readonly says: string;
  readonly asOf: CalendarDate;
  readonly kind: AppointmentKind;
  readonly official: Official;
  readonly post: PostId;
  readonly status: Status;
}[] = [
  {
    says: "a first appointment without the certificate of the programme, on its last day",
    asOf: "2021-12-09",
    kind: "first",
    official: { id: "x", category: "civilServant", credentials: { leadership: [] } },
    post: "department-division-head",
    status: "notMet",
  },
  {
    says: "a district Youth Union secretary with all that is asked, nominated in 2023",
    asOf: "2023-06-01",
    kind: "nomination",
    official: {
      id: "x",
      category: "cadre",
      credentials: {
        degree: [{ level: "university", paper: "diploma" }],
        politicalTheory: [{ level: "intermediate", paper: "diploma", issuedOn: "2020-01-01" }],
        nationalDefence: [{ level: "defenceGroup3", paper: "certificate" }],
      },
    },
    post: "district-youth-union-secretary",
    status: "met",
  },
  {
    says: "a provincial Youth Union secretary without advanced theory, nominated in 2023",
    asOf: "2023-06-01",
    kind: "nomination",
    official: {
      id: "x",
      category: "cadre",
      credentials: {
        degree: [{ level: "university", paper: "diploma" }],
        politicalTheory: [{ level: "intermediate", paper: "diploma", issuedOn: "2020-01-01" }],
        nationalDefence: [],
      },
    },
    post: "provincial-youth-union-secretary",
    status: "notMet",
  },
  {
    says: "the same, designated: whether the standard is asked was not seen",
    asOf: "2023-06-01",
    kind: "designation",
    official: {
      id: "x",
      category: "cadre",
      credentials: { degree: [], politicalTheory: [], nationalDefence: [] },
    },
    post: "provincial-youth-union-secretary",
    status: "unknown",
  },
];
