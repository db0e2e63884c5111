import type { OfficialCategory } from "cbccvc";

import { credentialCases } from "../../test/cases/credentials.cases.ts";
import {
  appointmentCases,
  wholeAppointments,
} from "../../test/cases/decided/appointments.cases.ts";
import { directive28Cases } from "../../test/cases/directive-28.cases.ts";
import { leadershipCases } from "../../test/cases/leadership-programmes.cases.ts";
import {
  laterRetirementCases,
  retirementAnchors,
  retirementBands,
  retirementBefore2021,
  retirementByYearOnly,
  type Month,
} from "../../test/cases/retirement.cases.ts";
import { sendingTables } from "../../test/cases/sending.cases.ts";
import { pick, type DraftTable } from "./draft-table.ts";

const person = <T extends object>(known: T) => ({ id: "LS-01", holdings: [], ...known });

/** A post that an official of the category may hold. */
const POST_OF: Readonly<Record<OfficialCategory, string>> = {
  cadre: "provincial-party-secretary",
  civilServant: "department-director",
  publicEmployee: "public-service-unit-head",
};

/** The last day of a month. */
function endMonth(month: Month): string {
  const [year = 0, number = 0] = month.split("-").map(Number);
  const days = new Date(Date.UTC(year, number, 0)).getUTCDate();
  return `${month}-${days}`;
}

const BAND_CLAUSE = "Nghị định 135/2020/NĐ-CP, Điều 4 khoản 2";

/** Tables of one official, one paper or one appointment. */
export const officialTables: readonly DraftTable[] = [
  {
    table: "directive-28",
    function: "assessOfficial",
    from: [directive28Cases],
    cases: directive28Cases.map((told) => ({
      ...pick(told, "clause", "says"),
      rules: pick(told, "asOf", "readings", "trustFloor"),
      input: pick(told, "official", "requirement", "deadline"),
      expected: pick(told, "status", "standard", "open", "decidedBy"),
    })),
  },
  {
    table: "leadership-programmes",
    function: "assessOfficial",
    from: [leadershipCases],
    cases: leadershipCases.map((told) => ({
      ...pick(told, "clause", "says"),
      rules: pick(told, "asOf", "readings", "trustFloor"),
      input: pick(told, "official", "requirement"),
      expected: pick(told, "status", "open", "decidedBy"),
    })),
  },
  {
    table: "appointments",
    function: "assessAppointment",
    from: [appointmentCases, wholeAppointments],
    cases: [
      ...appointmentCases.map(({ clause, kind, category, asOf, post, asking, gaps }) => ({
        clause,
        says: `${kind}, ${category}`,
        rules: { asOf },
        input: {
          official: { id: "x", category },
          holding: { post: post ?? POST_OF[category] },
          kind,
        },
        expected: {
          askedBy: asking,
          ...(asking.length === 0 && { open: (gaps ?? []).map((gap) => ({ ask: "law", gap })) }),
        },
      })),
      ...wholeAppointments.map(({ says, asOf, official, post, kind, status }) => ({
        says,
        rules: { asOf },
        input: { official, holding: { post }, kind },
        expected: { status },
      })),
    ],
  },
  {
    table: "credentials",
    function: "assessCredential",
    from: [credentialCases],
    cases: credentialCases.map((told) => ({
      ...pick(told, "clause", "says"),
      rules: { asOf: told.asOf ?? "2026-11-21" },
      input: pick(told, "credential", "check"),
      expected: pick(told, "status", "overall", "open"),
    })),
  },
  {
    table: "sending",
    function: "assessEligibility",
    from: [sendingTables],
    cases: sendingTables
      .flatMap(({ cases }) => cases)
      .map((told) => ({
        ...pick(told, "clause", "says"),
        rules: pick(told, "asOf", "readings"),
        input: { official: { id: "LS-01", ...told.official }, course: told.course },
        expected: pick(told, "status", "finds", "without", "silent"),
      })),
  },
  {
    table: "retirement",
    function: "computeRetirement",
    from: [retirementAnchors, retirementBefore2021, retirementByYearOnly, retirementBands],
    cases: [
      ...[...retirementAnchors, ...retirementBefore2021, ...retirementByYearOnly].map(
        ({ clause, says, asOf, birth, sex, lastDay, pensionFrom }) => ({
          clause,
          says,
          rules: { asOf },
          input: { official: person({ category: "civilServant", birth, sex }) },
          expected: { status: "known", lastDay, pensionFrom, laterBy: [], open: [] },
        }),
      ),
      // A row of the table is a range of months: its first and its last stand for it.
      ...retirementBands.flatMap(({ sex, born, age, retire }) =>
        ([0, 1] as const).map((end) => ({
          clause: BAND_CLAUSE,
          says: `${sex} born in ${born[end]}, the ${end === 0 ? "first" : "last"} month of ${age[0]} years ${age[1]} months`,
          rules: { asOf: "2026-07-01" },
          input: { official: person({ category: "civilServant", birth: born[end], sex }) },
          expected: { status: "known", lastDay: endMonth(retire[end]), laterBy: [], open: [] },
        })),
      ),
    ],
  },
  {
    table: "later-retirement",
    function: "computeRetirement",
    from: [laterRetirementCases],
    cases: laterRetirementCases.map(({ clause, says, asOf, official, rules, open }) => ({
      clause,
      says,
      rules: { asOf },
      input: { official: person({ category: "civilServant", ...official }) },
      expected: { status: rules.length > 0 ? "unknown" : "known", laterBy: rules, open },
    })),
  },
];
