import {
  assessPostStandard,
  resolveRules,
  type CalendarDate,
  type Official,
  type PostId,
} from "cbccvc";
import { describe, expect, it } from "vitest";

import { communePostCases, openCommunePostCases } from "../cases/decided/commune-posts.cases.ts";
import { describeCases } from "../cases/decided-case.ts";

describeCases("the standards of commune posts", communePostCases);
describeCases("what is open in the standards of commune posts", openCommunePostCases);

describe("the posts of communes", () => {
  const OFFICERS: readonly PostId[] = [
    "commune-office-statistics-officer",
    "commune-land-construction-officer",
    "commune-finance-accounting-officer",
    "commune-justice-officer",
    "commune-culture-society-officer",
  ];

  function exists(post: PostId, asOf: CalendarDate): boolean {
    return Object.hasOwn(resolveRules({ asOf }).posts, post);
  }

  it.each(OFFICERS)("%s ends with 30 June 2025", (post) => {
    expect(exists(post, "2010-05-01")).toBe(true);
    expect(exists(post, "2025-06-30")).toBe(true);
    expect(exists(post, "2025-07-01")).toBe(false);
  });

  it("have a civil servant as police chief until Decree 33/2023", () => {
    expect(exists("commune-police-chief", "2023-07-31")).toBe(true);
    expect(exists("commune-police-chief", "2023-08-01")).toBe(false);
  });

  it.each(["commune-office-chief", "commune-public-service-centre-director"])(
    "%s begins with 1 July 2025",
    (post) => {
      expect(exists(post, "2025-06-30")).toBe(false);
      expect(exists(post, "2025-07-01")).toBe(true);
    },
  );

  it.each(["commune-chairperson", "commune-party-secretary", "commune-military-commander"])(
    "%s outlives the districts",
    (post) => {
      expect(exists(post, "2025-06-30")).toBe(true);
      expect(exists(post, "2026-11-21")).toBe(true);
    },
  );
});

describe("a province that has set the degree for its hard areas", () => {
  const asOf = "2024-03-01";
  const college = ["college", "university", "bachelorOfPublicAdministration", "master"];
  const levels = [
    ...college,
    "masterOfPublicAdministration",
    "doctorate",
    "doctorateOfPublicAdministration",
  ];
  const source = {
    instrument: "1-2024-qd-ubnd-test",
    trust: "official",
    seenIn: "https://example.org/",
  } as const;
  const province = {
    id: "test-province",
    name: { vi: "Tỉnh thử", en: "Test province" },
    instruments: [
      {
        id: "1-2024-qd-ubnd-test",
        kind: "decision",
        number: "1/2024/QĐ-UBND",
        issuer: { vi: "UBND tỉnh thử", en: "Test province" },
        title: { vi: "Trình độ", en: "Degree" },
        issuedOn: "2024-01-01",
        effectiveFrom: "2024-01-01",
      },
    ],
    slots: {
      communeCadreDegree: [{ effectiveFrom: "2024-01-01", value: levels, source }],
      communeCivilServantDegree: [{ effectiveFrom: "2024-01-01", value: levels, source }],
    },
  } as const;

  function assess(post: PostId, degree: string, area: string, requirement: string) {
    const official: Official = { id: "x", credentials: { degree: [{ level: degree }] } };
    const rules = resolveRules({ asOf, variant: province });
    return assessPostStandard(official, { post, since: "2020", area }, rules).findings.find(
      (each) => each.requirement === requirement,
    );
  }

  it.each([
    ["commune-chairperson", "commune-cadre-degree"],
    ["commune-finance-accounting-officer", "commune-civil-servant-degree"],
  ])("decides for %s there, cites itself, and nowhere else", (post, requirement) => {
    const status = (degree: string, area: string) =>
      assess(post, degree, area, requirement)?.status;
    expect(status("vocationalSecondary", "mountainous")).toBe("notMet");
    expect(status("college", "mountainous")).toBe("met");
    expect(status("college", "speciallyDifficult")).toBe("met");
    expect(status("college", "ordinary")).toBe("notMet");
    expect(assess(post, "college", "border", requirement)?.filledBy).toEqual([source]);
  });

  it("may not go below trung cấp", () => {
    const below = {
      ...province,
      slots: {
        communeCadreDegree: [{ effectiveFrom: "2024-01-01", value: ["none"], source }],
      },
    } as const;
    expect(() => resolveRules({ asOf, variant: below })).toThrow("its domain is");
  });
});
