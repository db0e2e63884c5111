import {
  assessPostStandard,
  assessTarget,
  binhThuan,
  dienBien,
  dienBienPhu,
  isCbccvcError,
  langSon,
  resolveRules,
  type CalendarDate,
  type ProvinceVariant,
  type Target,
  type TargetTimeline,
  type Trust,
} from "cbccvc";
import { describe, expect, it } from "vitest";

import { nationalLaw } from "../../src/rules/national-law.ts";
import { resolveLaw } from "../../src/rules/resolve-law.ts";

function listTargets(asOf: CalendarDate, variant?: ProvinceVariant, trustFloor?: Trust): Target[] {
  return resolveRules({
    asOf,
    ...(variant !== undefined && { variant }),
    ...(trustFloor !== undefined && { trustFloor }),
  }).targets.map(({ value }) => value);
}

function findTarget(targets: readonly Target[], id: string): Target {
  const found = targets.find((target) => target.id === id);
  if (found === undefined) throw new Error(`no target ${id}`);
  return found;
}

const DIRECTIVE_28 = [
  "directive-28-serving-leaders-target",
  "directive-28-before-appointment-target",
];

const LINES_774 = [
  "dien-bien-phu-division-heads",
  "dien-bien-phu-law-and-ethics",
  "dien-bien-phu-knowledge-and-skills",
  "dien-bien-phu-managers-before-appointment",
  "dien-bien-phu-professional-titles",
  "dien-bien-phu-public-employee-updates",
];

const LINES_2646 = [
  "binh-thuan-standards-before-appointment",
  "binh-thuan-law-and-ethics",
  "binh-thuan-knowledge-and-skills",
  "binh-thuan-professional-titles",
  "binh-thuan-managers-before-appointment",
  "binh-thuan-public-employee-updates",
];

describe("the targets of a day and place", () => {
  // Three days per boundary: the day before, the day, the day after.
  it.each([
    ["2018-08-21", undefined, []],
    ["2018-08-21", dienBienPhu, []],
    ["2018-08-22", dienBienPhu, LINES_774],
    ["2018-08-23", dienBienPhu, LINES_774],
    ["2018-09-17", undefined, []],
    ["2018-09-18", undefined, DIRECTIVE_28],
    ["2018-09-19", undefined, DIRECTIVE_28],
    ["2018-09-19", langSon, DIRECTIVE_28],
    ["2018-09-19", dienBien, DIRECTIVE_28],
    ["2018-09-19", dienBienPhu, [...DIRECTIVE_28, ...LINES_774]],
    ["2020-12-31", dienBienPhu, [...DIRECTIVE_28, ...LINES_774]],
    ["2021-01-01", dienBienPhu, DIRECTIVE_28],
    ["2021-07-19", binhThuan, DIRECTIVE_28],
    ["2021-07-20", binhThuan, [...DIRECTIVE_28, ...LINES_2646]],
    ["2021-12-09", undefined, DIRECTIVE_28],
    ["2021-12-10", undefined, DIRECTIVE_28.slice(1)],
    ["2021-12-31", undefined, DIRECTIVE_28.slice(1)],
    ["2022-01-01", undefined, []],
    ["2025-06-30", binhThuan, LINES_2646],
    ["2026-01-01", undefined, []],
  ] as const)("on %s of %o", (asOf, variant, ids) => {
    expect(listTargets(asOf, variant).map(({ id }) => id)).toEqual(ids);
  });

  it("end with their unit", () => {
    let caught: unknown;
    try {
      listTargets("2025-07-01", binhThuan);
    } catch (error) {
      caught = error;
    }
    expect(isCbccvcError(caught, "unitEnded")).toBe(true);
  });
});

describe("Kế hoạch 774", () => {
  const targets = listTargets("2019-06-01", dienBienPhu);

  // The sentence of Báo Điện Biên Phủ, 22/8/2018, line by line.
  it.each([
    ["dien-bien-phu-division-heads", 1, 1, { by: "2020-12-31" }],
    ["dien-bien-phu-law-and-ethics", 4, 5, { every: "year" }],
    ["dien-bien-phu-knowledge-and-skills", 7, 10, { every: "year" }],
    ["dien-bien-phu-managers-before-appointment", 7, 10, { by: "2020-12-31" }],
    ["dien-bien-phu-professional-titles", 3, 5, { by: "2020-12-31" }],
    ["dien-bien-phu-public-employee-updates", 3, 5, { every: "year" }],
  ] as const)("%s asks for %d in %d", (id, numerator, denominator, frequency) => {
    expect(findTarget(targets, id)).toMatchObject({
      threshold: { numerator, denominator },
      comparison: "atLeast",
      frequency,
      source: { instrument: "774-kh-ubnd-dien-bien-phu", trust: "article" },
    });
  });

  it("notes that the third line alone lacks “ít nhất” and “trở lên”", () => {
    const names = targets.filter(({ id }) => LINES_774.includes(id)).map(({ name }) => name.vi);
    const without = names.filter((name) => !/ít nhất|trở lên|100%/u.test(name));
    expect(without).toEqual([names[2]]);
    const third = findTarget(targets, "dien-bien-phu-knowledge-and-skills");
    expect(third.wording?.vi).toContain("không có “ít nhất”");
  });

  it("measures the first line by conditions on those who hold the posts", () => {
    const { population, measure } = findTarget(targets, "dien-bien-phu-division-heads");
    expect(population).toEqual({
      kind: "all",
      of: [
        {
          kind: "fact",
          fact: "holding.post",
          in: ["district-division-head", "deputy-district-division-head"],
        },
        { kind: "fact", fact: "holding.planned", in: [false] },
      ],
    });
    expect(measure?.time).toBe("stock");
    const text = JSON.stringify(measure);
    for (const level of ["university", "doctorate", "intermediate", "advanced"]) {
      expect(text).toContain(`"${level}"`);
    }
    expect(text).not.toContain('"college"');
    expect(text).not.toContain('"elementary"');
  });

  it.each([
    ["university", "intermediate", "met"],
    ["university", "advanced", "met"],
    ["master", "intermediatePoliticalTheoryAdministration", "met"],
    ["college", "intermediate", "notMet"],
    ["university", "elementary", "notMet"],
  ] as const)("asks both: %s with %s is %s", (degree, politicalTheory, status) => {
    const value = dienBienPhu.targets?.[0]?.history[0]?.value;
    if (value?.measure == null || !("asks" in value.measure)) throw new Error("no condition");
    // As a requirement of a variant the condition is put to a person.
    const { asks } = value.measure;
    const variant: ProvinceVariant = {
      id: "own",
      name: { vi: "Riêng", en: "Own" },
      requirements: [
        {
          id: "own-line",
          name: { vi: "Dòng 1", en: "Line 1" },
          of: { posts: ["district-division-head"] },
          nature: "training",
          history: [
            {
              effectiveFrom: "2018-08-22",
              value: { when: "whileHolding", asks },
              source: { instrument: null, trust: "article", seenIn: "x" },
            },
          ],
        },
      ],
    };
    const { findings } = assessPostStandard(
      {
        id: "x",
        credentials: {
          degree: [{ level: degree }],
          politicalTheory: [{ level: politicalTheory }],
        },
      },
      { post: "district-division-head" },
      resolveRules({ variant, asOf: "2019-06-01" }),
    );
    expect(findings.find(({ requirement }) => requirement === "own-line")?.status).toBe(status);
  });

  it("leaves the counts of the others to the caller", () => {
    const rest = targets.filter(({ id }) => LINES_774.slice(1).includes(id));
    expect(rest.map(({ measure }) => measure)).toEqual([null, null, null, null, null]);
    for (const { population } of rest) expect(population).toBeDefined();
  });

  it("moves with the reading that its conditions hang on, and with no other", () => {
    const { targets: all } = resolveRules({ variant: dienBienPhu, asOf: "2019-06-01" });
    const axes = all.map(({ value, alternatives }) => [
      value.id,
      alternatives.map(({ axis, option }) => `${axis}=${option}`),
    ]);
    expect(axes.filter(([, moved]) => moved?.length !== 0)).toEqual([
      [
        "directive-28-serving-leaders-target",
        [
          "directive28.measuringDay=issueDay",
          "directive28.measuringDay=reviewDay",
          "directive28.reach=alsoRankCertificates",
          "recordedLevel=asksForPaper",
        ],
      ],
      ["dien-bien-phu-division-heads", ["recordedLevel=asksForPaper"]],
    ]);
  });
});

describe("Kế hoạch 2646", () => {
  const targets = listTargets("2022-01-01", binhThuan);

  it.each([
    ["binh-thuan-standards-before-appointment", 1, 1, { by: "2025-12-31" }],
    ["binh-thuan-law-and-ethics", 4, 5, { every: "year" }],
    ["binh-thuan-knowledge-and-skills", 7, 10, { every: "year" }],
    ["binh-thuan-professional-titles", 1, 1, { by: "2025-12-31" }],
    ["binh-thuan-managers-before-appointment", 1, 1, { by: "2025-12-31" }],
    ["binh-thuan-public-employee-updates", 3, 5, { every: "year" }],
  ] as const)("%s asks for %d in %d", (id, numerator, denominator, frequency) => {
    expect(findTarget(targets, id)).toMatchObject({
      threshold: { numerator, denominator },
      frequency,
      measure: null,
      source: { instrument: "2646-kh-ubnd-binh-thuan-2021", trust: "official" },
    });
  });
});

// Whom each line counts, in the words of its source and as far as the catalogues can say it.
describe("whom the lines count", () => {
  const category = (...list: readonly string[]) => ({ kind: "fact", fact: "category", in: list });
  const all = (...of: readonly unknown[]) => ({ kind: "all", of });
  const leads = { kind: "fact", fact: "holdsLeadershipPost", in: [true] };
  const cadresAndCivilServants = category("cadre", "civilServant");
  const ofProvinceAndDistricts = all(cadresAndCivilServants, {
    kind: "fact",
    fact: "level",
    in: ["provincial", "district"],
  });
  const managers = all(category("publicEmployee"), leads);

  it.each([
    ["dien-bien-phu-law-and-ethics", cadresAndCivilServants, /^cán bộ, công chức/u],
    ["dien-bien-phu-knowledge-and-skills", cadresAndCivilServants, /^cán bộ, công chức/u],
    ["dien-bien-phu-managers-before-appointment", managers, /^viên chức giữ chức vụ quản lý/u],
    ["dien-bien-phu-professional-titles", category("publicEmployee"), /^viên chức/u],
    ["dien-bien-phu-public-employee-updates", category("publicEmployee"), /^viên chức/u],
    ["binh-thuan-standards-before-appointment", ofProvinceAndDistricts, /cấp tỉnh và cấp huyện/u],
    ["binh-thuan-law-and-ethics", ofProvinceAndDistricts, /cấp tỉnh và cấp huyện/u],
    ["binh-thuan-knowledge-and-skills", ofProvinceAndDistricts, /cấp tỉnh và cấp huyện/u],
    ["binh-thuan-professional-titles", category("publicEmployee"), /^viên chức/u],
    ["binh-thuan-managers-before-appointment", managers, /^viên chức giữ chức vụ quản lý/u],
    ["binh-thuan-public-employee-updates", category("publicEmployee"), /^viên chức/u],
  ] as const)("%s", (id, population, words) => {
    const isOfCity = id.startsWith("dien-bien-phu");
    const targets = isOfCity
      ? listTargets("2019-06-01", dienBienPhu)
      : listTargets("2022-01-01", binhThuan);
    const target = findTarget(targets, id);
    expect(target.population).toEqual(population);
    expect(target.populationName.vi).toMatch(words);
    expect(target.binds.vi).toContain(isOfCity ? "Điện Biên Phủ" : "Bình Thuận");
  });
});

describe("Chỉ thị 28", () => {
  it("asks for everybody by two days, and is measured by its own deadline", () => {
    const targets = listTargets("2020-04-08");
    expect(targets.map(({ threshold }) => threshold)).toEqual([
      { numerator: 1, denominator: 1 },
      { numerator: 1, denominator: 1 },
    ]);
    expect(targets.map(({ frequency }) => frequency)).toEqual([
      { by: "2020-12-31" },
      { by: "2021-12-31" },
    ]);
    expect(targets.map(({ measure }) => measure)).toEqual([
      { time: "stock", deadline: "directive-28-serving-leaders" },
      null,
    ]);
    const { deadlines } = resolveRules({ asOf: "2020-04-08" });
    expect(deadlines.map(({ value }) => value.due)).toEqual(
      targets.map(({ frequency }) => ("by" in frequency ? { on: frequency.by } : null)),
    );
  });
});

describe("the trust floor", () => {
  it.each([
    ["text", true, true],
    ["official", true, true],
    ["press", false, true],
    ["article", false, false],
    ["weak", false, false],
  ] as const)(
    "%s makes the threshold of a target seen less well a gap",
    (floor, isNation, isCity) => {
      const targets = listTargets("2019-06-01", dienBienPhu, floor);
      expect(targets).toHaveLength(8);
      for (const { id, threshold } of targets) {
        const isGap = DIRECTIVE_28.includes(id) ? isNation : isCity;
        expect("gap" in threshold, id).toBe(isGap);
        if (isGap) expect(threshold).toEqual({ gap: "belowTrustFloor" });
      }
    },
  );

  it("leaves whom it counts and when, and makes the answer ask for the law", () => {
    const rules = resolveRules({ variant: dienBienPhu, asOf: "2019-06-01", trustFloor: "press" });
    expect(Object.keys(rules.gaps)).toContain("belowTrustFloor");
    const target = findTarget(
      rules.targets.map(({ value }) => value),
      "dien-bien-phu-division-heads",
    );
    expect(target.frequency).toEqual({ by: "2020-12-31" });
    expect(target.population).toBeDefined();
    expect(assessTarget({ required: 60, holders: 60 }, target)).toMatchObject({
      status: "unknown",
      open: [{ ask: "law", gap: "belowTrustFloor" }],
    });
  });
});

describe("targets of a variant of one's own", () => {
  const [line] = dienBienPhu.targets ?? [];
  const own = (targets: readonly TargetTimeline[]): ProvinceVariant => ({
    id: "own",
    name: { vi: "Riêng", en: "Own" },
    targets,
  });
  const resolveOwn = (targets: readonly TargetTimeline[]) =>
    resolveLaw(nationalLaw, { asOf: "2019-06-01", variant: own(targets) }).targets;

  it("stand beside the national ones, and those of a unit before those of its province", () => {
    if (line === undefined) throw new Error("no line");
    const unit = { ...own([line]), id: "inside", within: own([{ ...line, id: "around" }]) };
    const { targets } = resolveLaw(nationalLaw, { asOf: "2019-06-01", variant: unit });
    expect(targets.map(({ value }) => value.id)).toEqual([...DIRECTIVE_28, line.id, "around"]);
  });

  it("may not take a name that is taken", () => {
    if (line === undefined) throw new Error("no line");
    let caught: unknown;
    try {
      resolveOwn([{ ...line, id: "directive-28-serving-leaders-target" }]);
    } catch (error) {
      caught = error;
    }
    expect(isCbccvcError(caught, "duplicateId") && caught.info.id).toBe(
      "directive-28-serving-leaders-target",
    );
  });

  it("may leave a level to nobody yet: the condition is a gap, the target stands", () => {
    if (line === undefined) throw new Error("no line");
    const [entry] = line.history;
    const value = entry?.value;
    if (entry === undefined || value == null) throw new Error("no value");
    const levels = {
      slot: "own.levels",
      domain: [["intermediate"]],
      default: { gap: "sendRatioStart" },
      clause: "x",
    };
    const asks = {
      kind: "holds",
      field: "politicalTheory",
      levels,
      recordedLevel: "counts",
    } as const;
    const slotted = {
      ...line,
      id: "slotted",
      history: [{ ...entry, value: { ...value, measure: { time: "stock", asks } as const } }],
    };
    const target = resolveOwn([slotted]).find(({ value: each }) => each.id === "slotted")?.value;
    expect(target?.measure).toEqual({
      time: "stock",
      asks: { kind: "gap", gap: "sendRatioStart" },
    });
    expect(target?.threshold).toEqual({ numerator: 1, denominator: 1 });
  });
});
