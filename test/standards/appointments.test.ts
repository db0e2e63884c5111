import { assessAppointment, type CalendarDate, type OfficialCategory } from "cbccvc";
import { describe, expect, it } from "vitest";

import { nationalLaw } from "../../src/rules/national-law.ts";
import { APPOINTMENT_KINDS } from "../../src/standards/appointment-rule.ts";
import { previousDay } from "../../src/terms/calendar-date.ts";
import {
  appointmentCases,
  wholeAppointments,
  type AppointmentCase,
} from "../cases/decided/appointments.cases.ts";
import { resolveOnce } from "../cases/resolve-once.ts";

const POST_OF: Readonly<Record<OfficialCategory, string>> = {
  cadre: "provincial-party-secretary",
  civilServant: "department-director",
  publicEmployee: "public-service-unit-head",
};
const categories = Object.keys(POST_OF) as OfficialCategory[];

function findBases({
  asOf,
  kind,
  category,
  post = POST_OF[category],
}: Omit<AppointmentCase, "clause" | "asking">) {
  return assessAppointment({ id: "x", category }, { post }, resolveOnce({ asOf }), { kind }).bases;
}

describe("whether the standard is asked at an appointment", () => {
  it.each(
    appointmentCases.map(
      (told) => [`${told.asOf} ${told.kind} ${told.category}: ${told.clause}`, told] as const,
    ),
  )("%s", (_, told) => {
    const bases = findBases(told);
    const asking = bases.filter(({ status }) => status === "met").map(({ rule }) => rule);
    expect(asking).toEqual(told.asking);
    if (told.asking.length > 0) return;
    const open = bases.flatMap((basis) => basis.open);
    expect(open).toEqual(told.gaps?.map((gap) => ({ ask: "law", gap })));
  });

  it.each(wholeAppointments.map((told) => [told.says, told] as const))("%s", (_, told) => {
    const { asOf, official, post, kind, status } = told;
    expect(assessAppointment(official, { post }, resolveOnce({ asOf }), { kind }).status).toBe(
      status,
    );
  });
});

describe("every kind of appointment of every category", () => {
  const changes = nationalLaw.appointments.flatMap(({ history }) =>
    history.map(({ effectiveFrom }) => effectiveFrom),
  );
  const days = [...new Set([...changes, ...changes.map(previousDay), nationalLaw.checkedThrough])]
    .filter((day: CalendarDate) => day >= nationalLaw.coverageFrom)
    .sort();

  it.each(days)("finds a rule that speaks on %s", (asOf) => {
    for (const category of categories) {
      for (const kind of APPOINTMENT_KINDS) {
        const bases = findBases({ asOf, kind, category });
        const speaking = bases.filter(({ status }) => status === "met" || status === "unknown");
        expect(speaking.length, `${kind} of ${category}`).toBeGreaterThan(0);
        // A person of a known category is asked nothing but what the law leaves open.
        const asked = bases.flatMap(({ open }) => open).filter(({ ask }) => ask === "fact");
        expect(asked, `${kind} of ${category}`).toEqual([]);
      }
    }
  });

  it("asks the category where it is not on record", () => {
    const { bases } = assessAppointment(
      { id: "x" },
      { post: "department-director" },
      resolveOnce({ asOf: "2021-01-01" }),
      { kind: "first" },
    );
    expect(bases.flatMap(({ open }) => open)).toContainEqual({ ask: "fact", fact: "category" });
  });
});
