import {
  assessOfficial,
  binhThuan,
  CbccvcError,
  dienBien,
  dienBienPhu,
  findProvince,
  findProvinceVariant,
  isCbccvcError,
  langSon,
  resolveRules,
  type CalendarDate,
  type ErrorCode,
  type ErrorInfo,
  type Official,
  type ProvinceVariant,
  type Requirement,
  type ResolveOptions,
  type RuleSet,
  type Trust,
} from "cbccvc";
import { ruleSetSchema } from "cbccvc/schemas";
import { describe, expect, it } from "vitest";

import { provinces } from "../../src/rules/catalogues/provinces.ts";
import { provinceVariants } from "../../src/rules/find-province-variant.ts";
import { nationalLaw } from "../../src/rules/national-law.ts";
import { isBelowTrust } from "../../src/terms/citation.ts";

const variants: readonly (ProvinceVariant | undefined)[] = [undefined, ...provinceVariants];

function resolve(asOf: CalendarDate, variant?: ProvinceVariant): RuleSet {
  return resolveRules({ asOf, ...(variant !== undefined && { variant }) });
}

function catchInfo<Code extends ErrorCode>(
  code: Code,
  options: Omit<ResolveOptions, "asOf"> & { readonly asOf: string },
): ErrorInfo[Code] {
  try {
    resolveRules(options as ResolveOptions);
  } catch (error) {
    if (isCbccvcError(error, code)) return error.info;
    throw error;
  }
  throw new Error(`nothing was thrown in place of ${code}`);
}

function findRequirement(rules: RuleSet, id: string): Requirement {
  const found = rules.requirements.find(({ value }) => value.id === id);
  if (found === undefined) throw new Error(`no requirement ${id}`);
  return found.value;
}

function addDays(day: CalendarDate, days: number): CalendarDate {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10) as CalendarDate;
}

const { coverageFrom, checkedThrough } = nationalLaw;

/** Every day on which anything begins, with the day before it. */
const changeDays = [
  ...new Set(
    [
      coverageFrom,
      ...[
        ...nationalLaw.requirements,
        ...nationalLaw.deadlines,
        ...nationalLaw.targets,
        ...provinceVariants.flatMap(({ targets = [] }) => targets),
        ...nationalLaw.sending,
        ...nationalLaw.appointmentAges,
      ].flatMap(({ history }) => history.map(({ effectiveFrom }) => effectiveFrom)),
      ...[nationalLaw.retirement, nationalLaw.sendRatio]
        .flat()
        .map(({ effectiveFrom }) => effectiveFrom),
      ...Object.values(nationalLaw.posts).flatMap(({ through }) =>
        through === undefined ? [] : [addDays(through, 1)],
      ),
      ...provinceVariants.flatMap(({ ended, notEncoded = [] }) => [
        ...(ended === undefined ? [] : [addDays(ended.through, 1)]),
        ...notEncoded.map(({ from }) => from),
      ]),
      ...provinces.flatMap(({ through }) => (through === undefined ? [] : [addDays(through, 1)])),
      addDays(checkedThrough, 1),
    ].flatMap((day) => [addDays(day, -1), day]),
  ),
]
  .filter((day) => day >= coverageFrom)
  .sort();

/** Days over the whole coverage, 23 apart so that they fall on every day of month and week. */
const manyDays: CalendarDate[] = [];
for (let day = coverageFrom; day <= addDays(checkedThrough, 1); day = addDays(day, 23)) {
  manyDays.push(day);
}

function listUnits(variant: ProvinceVariant | undefined): ProvinceVariant[] {
  return variant === undefined ? [] : [variant, ...listUnits(variant.within)];
}

function lives(variant: ProvinceVariant | undefined, asOf: CalendarDate): boolean {
  return listUnits(variant).every(({ id, within, ended }) => {
    if (ended !== undefined || within !== undefined) {
      return ended === undefined || asOf <= ended.through;
    }
    return findProvince(id, asOf) !== undefined;
  });
}

const places = (days: readonly CalendarDate[]) =>
  variants.flatMap((variant) =>
    days.filter((asOf) => lives(variant, asOf)).map((asOf) => ({ variant, asOf })),
  );

/** Paths at which plain data are not frozen. */
function findUnfrozen(value: unknown, path = ""): string[] {
  if (typeof value !== "object" || value === null) return [];
  return [
    ...(Object.isFrozen(value) ? [] : [path || "/"]),
    ...Object.entries(value).flatMap(([key, part]) => findUnfrozen(part, `${path}/${key}`)),
  ];
}

describe("every variant on every day of change", () => {
  const resolved = new Map<string, RuleSet>();

  /** The rules, resolved once for all that is looked at below. */
  function resolveOnce(asOf: CalendarDate, variant: ProvinceVariant | undefined): RuleSet {
    const key = `${variant?.id ?? ""} ${asOf}`;
    const rules = resolved.get(key) ?? resolve(asOf, variant);
    resolved.set(key, rules);
    return rules;
  }

  // The nation on every day; the provinces, which differ in little, on one day in eight.
  const all = places(changeDays).filter(
    ({ variant }, index) => variant === undefined || index % 8 === 0,
  );

  it("has days enough", () => {
    expect(changeDays.length).toBeGreaterThan(15);
    expect(all.length).toBeGreaterThan(60);
  });

  it("passes the schema of rule sets", () => {
    for (const { variant, asOf } of all) {
      const result = ruleSetSchema.safeParse(resolveOnce(asOf, variant));
      expect(result.error?.issues ?? [], `${variant?.id ?? "national"} ${asOf}`).toEqual([]);
    }
  });

  it("is plain data that comes out of JSON as it went in", () => {
    for (const { variant, asOf } of all) {
      const rules = resolveOnce(asOf, variant);
      expect(JSON.parse(JSON.stringify(rules))).toStrictEqual(rules);
    }
  });

  it("is frozen through and through", () => {
    for (const { variant, asOf } of all)
      expect(findUnfrozen(resolveOnce(asOf, variant))).toEqual([]);
  });

  it("is the same when it is resolved again", () => {
    for (const { variant, asOf } of all) {
      const again = JSON.stringify(resolve(asOf, variant));
      expect(JSON.stringify(resolveOnce(asOf, variant)) === again, asOf).toBe(true);
    }
  });

  it("holds no hole and no day left open", () => {
    for (const { variant, asOf } of all) {
      const { requirements, deadlines, targets, sendRatio } = resolveOnce(asOf, variant);
      const text = JSON.stringify({ requirements, deadlines, targets, sendRatio });
      expect(text).not.toMatch(/"(?:reading|slot|domain|options)":|"asOf"/u);
    }
  });

  it("describes every gap and instrument that it names, and no other", () => {
    for (const { variant, asOf } of all) {
      const { gaps, instruments, notEncoded, ...rules } = resolveOnce(asOf, variant);
      const { requirements, deadlines, targets, sendRatio } = rules;
      const { appointments, programmes, credentialLimits, regimes } = rules;
      const { sending, courseWithoutRule, retirement, appointmentAges } = rules;
      const { serviceCommitment, compensation, reappointment } = rules;
      const content = {
        ...{ sending, courseWithoutRule, retirement, appointmentAges },
        ...{ serviceCommitment, compensation, reappointment },
        ...{ requirements, deadlines, targets, sendRatio },
        ...{ appointments, programmes, credentialLimits, regimes },
      };
      expect(Object.keys(gaps).sort()).toEqual([...new Set(listStrings(content, "gap"))].sort());
      expect(Object.keys(instruments).sort()).toEqual(
        [
          ...new Set([
            ...listStrings(content, "instrument"),
            ...listStrings(content, "amendedBy"),
            ...listStrings(content, "readWith"),
            ...listStrings(content, "decree"),
            ...listStrings(content, "guidedBy"),
            ...notEncoded,
          ]),
        ].sort(),
      );
    }
  });
});

function listStrings(value: unknown, key: string): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, part]: [string, unknown]) =>
    name === key
      ? [part].flat().filter((each) => typeof each === "string")
      : listStrings(part, key),
  );
}

describe("no instrument issued after the day of the rules", () => {
  const officials: readonly Official[] = [
    {
      id: "leader",
      birth: "1966-03",
      sex: "male",
      category: "civilServant",
      rank: "principalSpecialist",
      holdings: [
        { post: "department-director" },
        { post: "district-chairperson", planned: true },
        { post: "commune-chairperson" },
      ],
      credentials: {
        leadership: [{ level: "department" }],
        stateManagement: [{ level: "seniorSpecialist" }],
        politicalTheory: [],
        degree: [{ level: "university" }],
      },
    },
    { id: "specialist", category: "civilServant", rank: "specialist", holdings: [] },
    { id: "nothing recorded" },
  ];
  const registered = new Map(
    [
      ...nationalLaw.instruments,
      ...provinceVariants.flatMap(({ instruments = [] }) => instruments),
    ].map((instrument) => [instrument.id, instrument]),
  );

  /** Every text in data that is the id of an instrument, as a value or as a key. */
  function listInstruments(value: unknown): string[] {
    if (typeof value === "string") return registered.has(value) ? [value] : [];
    if (typeof value !== "object" || value === null) return [];
    return Object.entries(value).flatMap(([key, part]) => [
      ...listInstruments(key),
      ...listInstruments(part),
    ]);
  }

  it.each(variants.map((variant) => [variant?.id ?? "national", variant] as const))(
    "is named by %s, in its rules or in what they say of officials",
    (_, variant) => {
      // The nation on every day of change; the provinces, which differ in little, on one in twelve.
      const days = [...new Set([...changeDays, ...manyDays])].filter(
        (day, index) =>
          lives(variant, day) &&
          (index % 12 === 0 || (variant === undefined && changeDays.includes(day))),
      );
      expect(days.length).toBeGreaterThan(variant === undefined ? 120 : 15);
      let named = 0;
      for (const asOf of days) {
        const rules = resolve(asOf, variant);
        const said = officials.map((official) => assessOfficial(official, rules));
        for (const id of listInstruments([rules, said])) {
          const issuedOn = registered.get(id)?.issuedOn ?? null;
          named += 1;
          if (issuedOn !== null && issuedOn > asOf) {
            expect.fail(`${id}, issued on ${issuedOn}, is named on ${asOf}`);
          }
        }
      }
      expect(named).toBeGreaterThan(1000);
    },
  );

  it("would be found", () => {
    const rules = resolve("2021-12-10");
    expect(listInstruments(rules)).toContain("89-2021-nd-cp");
    expect(listInstruments(resolve("2021-12-09"))).not.toContain("89-2021-nd-cp");
  });

  it("is named by an error either, but for the end of a unit", () => {
    const { gap } = catchInfo("unitEnded", { variant: binhThuan, asOf: "2025-07-01" });
    expect(Object.keys(nationalLaw.gaps)).toContain(gap);
  });
});

describe("entries begin on their first day and not the day before", () => {
  it.each([
    [
      "leadership-public-service-unit",
      "2026-06-30",
      "2026-07-01",
      "publicServiceUnitProgrammeFrom20260701",
    ],
    ["state-management-staff", "2014-11-30", "2014-12-01", "staffRankCertificate"],
    [
      "state-leadership-state-management-senior",
      "2025-12-20",
      "2025-12-21",
      "decree334StateManagement",
    ],
  ] as const)("%s is another on %s than on %s", (id, before, from, gap) => {
    expect(findRequirement(resolve(from), id).asks).toEqual({ kind: "gap", gap });
    expect(findRequirement(resolve(before), id).asks).not.toEqual({ kind: "gap", gap });
    expect(findRequirement(resolve(addDays(from, 1)), id)).toEqual(
      findRequirement(resolve(from), id),
    );
  });

  it.each([
    ["2018-09-17", []],
    ["2018-09-18", ["directive-28-serving-leaders", "directive-28-before-appointment"]],
    ["2018-09-19", ["directive-28-serving-leaders", "directive-28-before-appointment"]],
  ] as const)("Directive 28 on %s gives the deadlines %j", (asOf, ids) => {
    expect(resolve(asOf).deadlines.map(({ value }) => value.id)).toEqual(ids);
  });

  it.each([
    ["2025-06-29", true],
    ["2025-06-30", true],
    ["2025-07-01", false],
  ] as const)("posts of districts on %s exist: %s", (asOf, exist) => {
    expect(Object.hasOwn(resolve(asOf).posts, "district-chairperson")).toBe(exist);
    expect(Object.hasOwn(resolve(asOf).posts, "commune-chairperson")).toBe(true);
  });

  it.each([
    ["2018-08-21", []],
    ["2018-08-22", ["774-kh-ubnd-dien-bien-phu"]],
  ] as const)("the plan of Điện Biên Phủ is known by %s as %j", (asOf, notEncoded) => {
    expect(resolve(asOf, dienBienPhu).notEncoded).toEqual(notEncoded);
  });

  it.each([
    ["2021-01-12", 0],
    ["2021-01-13", 1],
    ["2021-04-28", 1],
    ["2021-04-29", 2],
  ] as const)("the texts of Lạng Sơn known by %s are %d", (asOf, count) => {
    const { notEncoded, instruments } = resolve(asOf, langSon);
    expect(notEncoded).toHaveLength(count);
    for (const id of notEncoded) expect(instruments[id]?.issuedOn).not.toBeUndefined();
  });
});

describe("the ends of coverage", () => {
  it.each(["2010-04-30", "2009-12-31", "1000-01-01"] as const)("refuse %s", (asOf) => {
    expect(catchInfo("beforeCoverage", { asOf })).toEqual({ asOf, coverageFrom: "2010-05-01" });
  });

  it("take the first day", () => {
    expect(resolve("2010-05-01").asOf).toBe("2010-05-01");
  });

  it.each([
    ["2026-11-20", false],
    ["2026-11-21", false],
    ["2026-11-22", true],
    ["9999-12-31", true],
  ] as const)("mark %s as after the last checked day: %s", (asOf, after) => {
    expect(resolve(asOf).afterCheckedDay).toBe(after);
    const { afterCheckedDay } = assessOfficial({ id: "x" }, resolve(asOf));
    expect(afterCheckedDay).toBe(after ? true : undefined);
  });

  it.each(["2020-02-30", "2019-02-29", "2020-02", "2020", "", "20200408", "08/04/2020", "nay"])(
    "refuse %j as no day",
    (asOf) => {
      expect(catchInfo("invalidDay", { asOf })).toEqual({ argument: "asOf", value: asOf });
    },
  );

  it("refuse what is no text at all", () => {
    const asOf = new Date(0) as unknown as string;
    expect(catchInfo("invalidDay", { asOf }).argument).toBe("asOf");
    const missing = undefined as unknown as string;
    expect(catchInfo("invalidDay", { asOf: missing }).value).toBe("undefined");
  });
});

describe("units that have not begun", () => {
  const hue: ProvinceVariant = { id: "hue", name: { vi: "Huế", en: "Huế" } };
  const ward: ProvinceVariant = { id: "a-ward", name: hue.name, within: hue };
  const info = { unit: "hue", firstDay: "2025-01-01", predecessors: ["thua-thien-hue"] };

  it.each([hue, ward])("answer from the first day of the province on: $id", (variant) => {
    for (const asOf of ["2010-05-01", "2020-01-01", "2024-12-31"] as const) {
      expect(catchInfo("unitNotBegun", { variant, asOf })).toMatchObject(info);
    }
    for (const asOf of ["2025-01-01", "2025-01-02", "2026-11-21"] as const) {
      expect(resolve(asOf, variant).places[0]?.id).toBe(variant.id);
    }
  });

  it("take their own end, too", () => {
    const source = { instrument: null, trust: "press", seenIn: "https://example.org" } as const;
    const ended = { through: "2025-12-31", successors: [], source } as const;
    for (const variant of [
      { ...ward, ended },
      { ...hue, ended },
    ]) {
      expect(catchInfo("unitNotBegun", { variant, asOf: "2024-12-31" })).toMatchObject(info);
      expect(resolve("2025-12-31", variant).places[0]?.id).toBe(variant.id);
      expect(catchInfo("unitEnded", { variant, asOf: "2026-01-01" }).unit).toBe(variant.id);
    }
  });

  it("say what to ask for instead", () => {
    const refusal = () => resolve("2024-12-31", hue);
    expect(refusal).toThrow(/^unitNotBegun: hue began with 2025-01-01; .* or for thua-thien-hue,/u);
  });
});

describe("units that have ended", () => {
  it.each([
    [binhThuan, "binh-thuan", ["lam-dong"]],
    [dienBienPhu, "dien-bien-phu", []],
  ] as const)("answer up to their last day: %o", (variant, id, successors) => {
    for (const asOf of ["2025-06-29", "2025-06-30"] as const) {
      expect(resolve(asOf, variant).places[0]?.id).toBe(id);
    }
    for (const asOf of ["2025-07-01", "2026-11-21"] as const) {
      expect(catchInfo("unitEnded", { variant, asOf })).toEqual({
        unit: id,
        asOf,
        lastDay: "2025-06-30",
        successors,
        gap: "territorialCarryOver",
      });
    }
  });

  it("leave the province around them alive", () => {
    expect(resolve("2025-07-01", dienBien).places).toEqual([
      { id: "dien-bien", name: dienBien.name },
    ]);
  });

  it("stand in a unit before the province around them", () => {
    expect(resolve("2020-01-01", dienBienPhu).places.map(({ id }) => id)).toEqual([
      "dien-bien-phu",
      "dien-bien",
    ]);
    expect(resolve("2020-01-01").places).toEqual([]);
  });

  it("end with the province around them", () => {
    const ward: ProvinceVariant = {
      id: "a-ward",
      name: { vi: "Một phường", en: "A ward" },
      within: binhThuan,
    };
    expect(catchInfo("unitEnded", { variant: ward, asOf: "2025-07-01" }).unit).toBe("binh-thuan");
  });

  it.each([
    ["ha-giang", "2025-06-30", ["tuyen-quang"]],
    ["thua-thien-hue", "2024-12-31", ["hue"]],
  ] as const)("need not tell it of a province of the catalogue: %s", (id, lastDay, successors) => {
    const own: ProvinceVariant = { id, name: { vi: id, en: id } };
    expect(resolve(lastDay, own).places[0]?.id).toBe(id);
    const info = catchInfo("unitEnded", { variant: own, asOf: addDays(lastDay, 1) });
    expect(info).toMatchObject({ unit: id, lastDay, successors });
  });

  it.each(["lam-dong", "dong-nai", "quang-ninh", "a-province-of-nobody"])(
    "do not end while their id goes on, or where the catalogue does not know it: %s",
    (id) => {
      const own: ProvinceVariant = { id, name: { vi: id, en: id } };
      for (const asOf of ["2025-06-30", "2025-07-01", "2026-09-20"] as const) {
        expect(resolve(asOf, own).places[0]?.id).toBe(id);
      }
    },
  );

  it("take their own end before that of a province of the same id", () => {
    const source = { instrument: null, trust: "press", seenIn: "https://example.org" } as const;
    const name = { vi: "Hà Nội", en: "Hà Nội" };
    const ended = { through: "2020-01-01", successors: [], source } as const;
    const info = catchInfo("unitEnded", {
      variant: { id: "ha-noi", name, ended },
      asOf: "2020-01-02",
    });
    expect(info.lastDay).toBe("2020-01-01");
    const town: ProvinceVariant = { id: "ha-giang", name, within: dienBien };
    expect(resolve("2025-07-01", town).places[0]?.id).toBe("ha-giang");
  });
});

describe("readings", () => {
  it("stand at their defaults, each named", () => {
    expect(resolve("2020-04-08").readingsInForce).toEqual(
      Object.fromEntries(
        Object.entries(nationalLaw.readings).map(([reading, entry]) => [reading, entry.default]),
      ),
    );
  });

  it("move only what they are about", () => {
    const moved = resolveRules({
      asOf: "2020-04-08",
      readings: { "directive28.measuringDay": "issueDay" },
    });
    const plain = resolve("2020-04-08");
    expect(moved.readingsInForce["directive28.measuringDay"]).toBe("issueDay");
    expect(JSON.stringify(moved.deadlines[0]?.value.scope)).toContain('"on":"2018-09-18"');
    expect(JSON.stringify(plain.deadlines[0]?.value.scope)).toContain('"on":"2020-12-31"');
    expect(moved.requirements).toEqual(plain.requirements);
    expect(moved.sendRatio).toEqual(plain.sendRatio);
    expect(moved.deadlines[1]).toEqual(plain.deadlines[1]);
  });

  it("give the day of the rules where the text is measured on the day of review", () => {
    const { deadlines } = resolveRules({
      asOf: "2020-04-08",
      readings: { "directive28.measuringDay": "reviewDay" },
    });
    expect(JSON.stringify(deadlines[0]?.value.scope)).toContain('"on":"2020-04-08"');
  });

  it("reach certificates of ranks only where one says so", () => {
    const covers = (reach: string) =>
      resolveRules({ asOf: "2020-04-08", readings: { "directive28.reach": reach } }).deadlines[0]
        ?.value.covers ?? [];
    expect(covers("postCertificates").every((id) => id.includes("leadership-"))).toBe(true);
    expect(covers("alsoRankCertificates")).toEqual(
      expect.arrayContaining(["state-management-specialist", "leadership-department"]),
    );
  });

  it.each(["directive28", "recordedlevel", "constructor", "__proto__", ""])(
    "refuse the name %j",
    (reading) => {
      const readings = JSON.parse(`{${JSON.stringify(reading)}:"counts"}`) as Record<
        string,
        string
      >;
      expect(catchInfo("unknownReading", { asOf: "2020-04-08", readings })).toEqual({
        reading,
        known: Object.keys(nationalLaw.readings),
      });
    },
  );

  it.each(["Counts", "constructor", "", "no"])("refuse the option %j", (option) => {
    const readings = { recordedLevel: option };
    expect(catchInfo("unknownOption", { asOf: "2020-04-08", readings })).toEqual({
      reading: "recordedLevel",
      option,
      known: ["counts", "asksForPaper"],
    });
  });

  it("show every other option beside each rule, one axis at a time", () => {
    const { alternatives } = resolve("2020-04-08").deadlines[0]!;
    expect(alternatives.map(({ axis, option }) => `${axis}=${option}`)).toEqual([
      "directive28.measuringDay=issueDay",
      "directive28.measuringDay=reviewDay",
      "directive28.reach=alsoRankCertificates",
    ]);
  });

  it("show what moving an axis gives, the same as resolving with it", () => {
    const movedRules = new Map<string, RuleSet>();
    const resolveMoved = (axis: string, option: string): RuleSet => {
      const key = `${axis}=${option}`;
      const rules =
        movedRules.get(key) ?? resolveRules({ asOf: "2020-04-08", readings: { [axis]: option } });
      movedRules.set(key, rules);
      return rules;
    };
    for (const { value, alternatives } of resolve("2020-04-08").requirements) {
      for (const { axis, option, value: moved } of alternatives) {
        const rules = resolveMoved(axis, option);
        expect(moved, `${value.id} ${axis}=${option}`).toEqual(findRequirement(rules, value.id));
      }
    }
    expect(movedRules.size).toBeGreaterThan(4);
  });

  it("carry the trust of the option that was seen less well", () => {
    const rules = resolveRules({
      asOf: "2020-04-08",
      readings: { principalSpecialistCertificate: "asWeaklySeen" },
    });
    const { source } = findRequirement(rules, "state-management-principal-specialist");
    expect(source?.trust).toBe("weak");
    expect(source?.instrument).toBe("11-2014-tt-bnv");
  });

  it("do not lower the trust of a rule that they do not touch under the options in force", () => {
    // Which level stands for which matters only inside the option that is off.
    const rules = resolveRules({
      asOf: "2020-04-08",
      readings: { higherCertificateCounts: "yes" },
    });
    const { asks, source } = findRequirement(rules, "state-management-principal-specialist");
    expect(asks).toEqual({ kind: "gap", gap: "principalSpecialistCertificate" });
    expect(source?.trust).toBe("text");
  });
});

describe("the trust floor", () => {
  const sources: Readonly<Record<string, Trust>> = {
    "leadership-department": "press",
    "state-management-associate-officer": "official",
    "state-management-specialist": "text",
  };
  const floors: readonly Trust[] = ["text", "official", "press", "article", "weak"];

  it.each(floors)("%s turns every rule seen less well into a gap and no other", (trustFloor) => {
    const rules = resolveRules({ asOf: "2020-04-08", trustFloor });
    expect(rules.trustFloor).toBe(trustFloor);
    for (const [id, trust] of Object.entries(sources)) {
      const isGap = JSON.stringify(findRequirement(rules, id).asks).includes("belowTrustFloor");
      expect(isGap, id).toBe(isBelowTrust(trust, trustFloor));
    }
    expect(Object.hasOwn(rules.gaps, "belowTrustFloor")).toBe(
      Object.values(sources).some((trust) => isBelowTrust(trust, trustFloor)),
    );
  });

  it.each([
    ["text", "gap"],
    ["official", "gap"],
    ["press", "gap"],
    ["article", "inForce"],
    ["weak", "inForce"],
  ] as const)("%s leaves the send ratio, seen in an article, as %s", (trustFloor, state) => {
    expect(resolveRules({ asOf: "2022-12-31", trustFloor }).sendRatio.state).toBe(state);
  });

  it("leaves a deadline seen less well with its day, and asks whom it reaches", () => {
    const { deadlines } = resolveRules({ asOf: "2020-04-08", trustFloor: "text" });
    expect(deadlines.map(({ value }) => value.due)).toEqual([
      { on: "2020-12-31" },
      { on: "2021-12-31" },
    ]);
    for (const { value } of deadlines) {
      expect(value.scope).toEqual({ kind: "gap", gap: "belowTrustFloor" });
    }
  });

  it("leaves out the options that were seen less well, and makes one that is chosen a gap", () => {
    const find = (trustFloor: Trust, option: string) =>
      resolveRules({
        asOf: "2020-04-08",
        trustFloor,
        readings: { higherCertificateCounts: option },
      }).requirements.find(({ value }) => value.id === "state-management-specialist")!;
    const axes = (trustFloor: Trust) =>
      find(trustFloor, "no").alternatives.map(({ axis, option }) => `${axis}=${option}`);
    expect(axes("weak")).toContain("higherCertificateCounts=yes");
    expect(axes("press")).not.toContain("higherCertificateCounts=yes");
    expect(JSON.stringify(find("weak", "yes").value.asks)).toContain("seniorSpecialist");
    expect(find("press", "yes").value.asks).toEqual({ kind: "gap", gap: "belowTrustFloor" });
  });

  it("makes an official's answer unknown where it hides the rule", () => {
    const official: Official = {
      id: "x",
      rank: "specialist",
      category: "civilServant",
      level: "provincial",
      holdings: [],
      credentials: { degree: [], stateManagement: [] },
    };
    const status = (trustFloor: Trust) =>
      assessOfficial(official, resolveRules({ asOf: "2017-09-30", trustFloor })).status;
    expect([status("press"), status("official")]).toEqual(["notMet", "unknown"]);
  });
});

describe("a trust floor that is none", () => {
  it.each(["Text", "", "constructor"])("is refused: %j", (trustFloor) => {
    expect(
      catchInfo("unknownTrust", { asOf: "2020-04-08", trustFloor: trustFloor as Trust }),
    ).toMatchObject({ trustFloor });
  });
});

describe("resolveRules", () => {
  it("leaves the variant it is given as it was", () => {
    const name = { vi: "Tên", en: "Name" };
    const own = {
      id: "own",
      name: { vi: "Tỉnh riêng", en: "Own province" },
      instruments: [
        { ...langSon.instruments![0]!, title: { ...name }, issuer: { vi: "Tỉnh", en: "Province" } },
      ],
      notEncoded: [{ instrument: langSon.instruments![0]!.id, from: "2021-01-13" as const }],
    };
    const unfrozen = findUnfrozen(own);
    resolveRules({ variant: own, asOf: "2022-01-01" });
    expect(findUnfrozen(own)).toEqual(unfrozen);
  });

  it("freezes what it gives even of a variant that is frozen on its surface", () => {
    const name = Object.freeze({ vi: "Tỉnh riêng", en: "Own province" });
    const instrument = Object.freeze({
      ...langSon.instruments![0]!,
      issuer: { vi: "Tỉnh", en: "Province" },
    });
    const notEncoded = [{ instrument: instrument.id, from: "2021-01-13" as const }];
    const variant = { id: "own", name, instruments: [instrument], notEncoded };
    expect(findUnfrozen(resolveRules({ variant, asOf: "2022-01-01" }))).toEqual([]);
  });
});

describe("findProvinceVariant", () => {
  it.each(provinceVariants.map((variant) => [variant.id, variant] as const))(
    "finds %s",
    (id, variant) => {
      expect(findProvinceVariant(id)).toBe(variant);
    },
  );

  it.each(["", "Lang-Son", "lạng-sơn", "langSon", "constructor", "atlantis"])(
    "finds nothing under %j",
    (id) => {
      expect(findProvinceVariant(id)).toBeUndefined();
    },
  );
});

describe("what is no variant", () => {
  it.each(["lang-son", {}, null, 5])("is refused: %j", (variant) => {
    const options = { variant, asOf: "2020-04-08" } as unknown as Parameters<
      typeof resolveRules
    >[0];
    expect(catchCode(() => resolveRules(options))).toBe("invalidVariant");
  });

  const own = (fields: object): ProvinceVariant =>
    ({
      id: "own",
      name: { vi: "Riêng", en: "Own" },
      requirements: [
        {
          id: "own",
          name: { vi: "Riêng", en: "Own" },
          of: { posts: ["department-director"] },
          nature: "training",
          history: [
            {
              effectiveFrom: "2019-01-01",
              value: { when: null, asks: { kind: "gap", gap: "x" } },
              source: { instrument: null, trust: "press", seenIn: "x" },
            },
          ],
          ...fields,
        },
      ],
    }) as unknown as ProvinceVariant;
  const resolveOwn = (fields: object) => () =>
    resolveRules({ variant: own(fields), asOf: "2020-04-08" });

  it("is refused with a rule of a name that is taken", () => {
    expect(catchCode(resolveOwn({}))).toBeNull();
    expect(catchCode(resolveOwn({ id: "leadership-division" }))).toBe("duplicateId");
  });

  it("is refused with an entry on a day that does not exist", () => {
    const history = [{ effectiveFrom: "2019-02-30", value: { gap: "x" }, source: null }];
    expect(catchCode(resolveOwn({ history }))).toBe("invalidDay");
  });

  it("is refused with a reading that is not registered, or lacks an option", () => {
    const asking = (asks: object) => ({
      history: [
        {
          effectiveFrom: "2019-01-01",
          value: { when: null, asks },
          source: { instrument: null, trust: "press", seenIn: "x" },
        },
      ],
    });
    const gap = { kind: "gap", gap: "x" };
    expect(catchCode(resolveOwn(asking({ reading: "none", options: { a: gap } })))).toBe(
      "unknownReading",
    );
    expect(catchCode(resolveOwn(asking({ reading: "recordedLevel", options: { a: gap } })))).toBe(
      "unknownOption",
    );
  });

  it("is read by day, in whatever order its entries stand", () => {
    const entry = (effectiveFrom: string, gap: string) => ({
      effectiveFrom,
      value: { gap },
      source: null,
    });
    const history = [entry("2020-01-01", "later"), entry("2019-01-01", "earlier")];
    const rules = resolveOwn({ history })();
    expect(findRequirement(rules, "own").asks).toEqual({ kind: "gap", gap: "later" });
  });
});

function catchCode(run: () => unknown): string | null {
  try {
    run();
    return null;
  } catch (error) {
    return error instanceof CbccvcError ? String(error.code) : String(error);
  }
}
