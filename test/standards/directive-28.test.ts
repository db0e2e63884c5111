import { assessOfficial, type CalendarDate } from "cbccvc";
import { describe, expect, it } from "vitest";

import { directive28Cases, type Directive28Case } from "../cases/directive-28.cases.ts";
import { resolveOnce } from "../cases/resolve-once.ts";

function assess({ official, asOf, readings, trustFloor, requirement }: Directive28Case) {
  const rules = resolveOnce({
    asOf,
    ...(readings !== undefined && { readings }),
    ...(trustFloor !== undefined && { trustFloor }),
  });
  return assessOfficial(official, rules).findings.find((each) => each.requirement === requirement);
}

describe("Directive 28/CT-TTg", () => {
  it.each(directive28Cases.map((told) => [`${told.clause}: ${told.says}`, told] as const))(
    "%s",
    (_, told) => {
      const finding = assess(told);
      const deadline = finding?.deadlines.find((each) => each.deadline === told.deadline);

      expect(finding?.status).toBe(told.standard);
      expect(deadline?.status).toBe(told.status);
      if (told.open !== undefined) expect(deadline?.open).toEqual(told.open);
      if (told.decidedBy !== undefined)
        expect(new Set(deadline?.decidedBy)).toEqual(new Set(told.decidedBy));
      // Who fails when the day passes is the body that had to send, never the person.
      expect(deadline?.bindsOn).toBe("agency");
    },
  );

  const lacking = {
    id: "director",
    rank: null,
    holdings: [{ post: "department-director" }],
    credentials: { leadership: [] },
  } as const;

  function deadlinesOn(asOf: CalendarDate) {
    const { findings } = assessOfficial(lacking, resolveOnce({ asOf }));
    return findings.find((each) => each.requirement === "leadership-department")?.deadlines;
  }

  it("does not exist on the day before its issue", () => {
    expect(deadlinesOn("2018-09-17")).toEqual([]);
    expect(deadlinesOn("2018-09-18")).toHaveLength(2);
  });

  it.each([
    ["2020-12-30", false, false],
    ["2020-12-31", false, false],
    ["2021-01-01", true, false],
    ["2021-12-09", true, false],
  ] as const)("shows on %s whether its last days have passed", (asOf, servingPast, plannedPast) => {
    expect(deadlinesOn(asOf)?.map(({ due }) => due)).toEqual([
      { earliest: "2020-12-31", latest: "2020-12-31", isPast: servingPast },
      { earliest: "2021-12-31", latest: "2021-12-31", isPast: plannedPast },
    ]);
  });

  it("ends with the programmes it speaks of, and its goal with the end of 2021", () => {
    const idsOn = (asOf: CalendarDate) =>
      resolveOnce({ asOf }).deadlines.map(({ value }) => value.id);
    const [serving, planned] = ["directive-28-serving-leaders", "directive-28-before-appointment"];
    expect(idsOn("2021-12-09")).toEqual(expect.arrayContaining([serving, planned]));
    expect(idsOn("2021-12-10")).not.toContain(serving);
    expect(idsOn("2021-12-31")).toContain(planned);
    expect(idsOn("2022-01-01")).not.toContain(planned);
  });

  it("covers no standard of đào tạo: degree and political theory have no deadline by it", () => {
    const { findings } = assessOfficial(lacking, resolveOnce({ asOf: "2020-04-08" }));
    const withDeadlines = findings.filter(({ deadlines }) => deadlines.length > 0);
    expect(withDeadlines.map(({ requirement }) => requirement)).toEqual(["leadership-department"]);
  });
});
