import {
  createFraction,
  resolveRules,
  type CalendarDate,
  type Dated,
  type StandardSubject,
} from "cbccvc";
import { describe, expect, it } from "vitest";

import { provinceVariants } from "../../src/rules/find-province-variant.ts";
import { circulars } from "../../src/rules/instruments/circulars.ts";
import { decrees } from "../../src/rules/instruments/decrees.ts";
import { directivesAndDispatches } from "../../src/rules/instruments/directives-and-dispatches.ts";
import { laws } from "../../src/rules/instruments/laws.ts";
import { partyDocuments } from "../../src/rules/instruments/party.ts";
import { provinces } from "../../src/rules/catalogues/provinces.ts";
import { nationalLaw } from "../../src/rules/national-law.ts";
import { BEFORE_HISTORY, BELOW_TRUST_FLOOR } from "../../src/rules/resolve-entries.ts";
import { TERRITORIAL_CARRY_OVER } from "../../src/rules/unit-life.ts";

// Variants are a matter of the lints (variant-issues.test.ts), which tell a contributor what is wrong;
// here they count only where something national is used.
const national = { nationalLaw, provinces };
const everything = { ...national, provinceVariants };
const { instruments, requirements, deadlines, targets } = nationalLaw;
const histories: readonly (readonly [string, readonly Dated<unknown>[]])[] = [
  ...[
    ...requirements,
    ...deadlines,
    ...targets,
    ...nationalLaw.appointments,
    ...nationalLaw.programmes,
    ...nationalLaw.credentialLimits,
    ...nationalLaw.sending,
    ...nationalLaw.appointmentAges,
  ].map(({ id, history }) => [id, history] as const),
  ...Object.entries(nationalLaw.personnel).flatMap(([id, { meaning, training }]) => [
    [`${id} meaning`, meaning] as const,
    [`${id} training`, training] as const,
  ]),
  ["sendRatio", nationalLaw.sendRatio],
  ["retirement", nationalLaw.retirement],
  ...Object.entries(nationalLaw.serviceCommitment).map(
    ([id, history]) => [`${id} commitment`, history] as const,
  ),
  ...Object.entries(nationalLaw.reappointment).map(
    ([id, history]) => [`${id} reappointment`, history] as const,
  ),
  ...Object.entries(nationalLaw.compensation).map(
    ([id, history]) => [`${id} compensation`, history] as const,
  ),
];

interface Found {
  readonly path: string;
  readonly value: Readonly<Record<string, unknown>>;
}

/** Every object of plain data, with its path. */
function listObjects(value: unknown, path = ""): Found[] {
  if (typeof value !== "object" || value === null) return [];
  const own = Array.isArray(value) ? [] : [{ path, value: value as Found["value"] }];
  return [
    ...own,
    ...Object.entries(value).flatMap(([key, part]) => listObjects(part, `${path}/${key}`)),
  ];
}

/** Every string under a key, anywhere in plain data. */
function listStrings(value: unknown, key: string): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, part]: [string, unknown]) =>
    name === key
      ? [part].flat().filter((each) => typeof each === "string")
      : listStrings(part, key),
  );
}

function listAll(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => [key, ...listAll(part)]);
}

function findRepeated(names: readonly string[]): string[] {
  return names.filter((name, index) => names.indexOf(name) !== index);
}

const listReadingHoles = (data: unknown) =>
  listObjects(data).filter(
    ({ value }) => typeof value["reading"] === "string" && "options" in value,
  );

describe("instruments", () => {
  it("stand in the register once, by id and by number and issuer", () => {
    expect(findRepeated(instruments.map(({ id }) => id))).toEqual([]);
    expect(findRepeated(instruments.map(({ number, issuer }) => `${number} ${issuer.vi}`))).toEqual(
      [],
    );
  });

  it("stand in the register wherever one is cited, amended, replaced or named", () => {
    const registered = instruments.map(({ id }) => id);
    const named = [
      ...listStrings(national, "instrument"),
      ...listStrings(national, "amendedBy"),
      ...listStrings(national, "readWith"),
      ...listStrings(national, "decree"),
      ...listStrings(national, "guidedBy"),
      ...instruments.flatMap(({ amends = [], replaces = [] }) => [...amends, ...replaces]),
    ];
    expect(named.filter((id) => !registered.includes(id))).toEqual([]);
  });

  it("are named somewhere if they stand in the register", () => {
    const named = [
      ...listStrings(everything, "instrument"),
      ...listStrings(everything, "amendedBy"),
      ...listStrings(everything, "readWith"),
      ...listStrings(everything, "decree"),
      ...listStrings(everything, "guidedBy"),
      ...listStrings(everything, "amends"),
      ...listStrings(everything, "replaces"),
    ];
    const unnamed = instruments.filter(({ id }) => !named.includes(id));
    expect(unnamed.map(({ id }) => id)).toEqual([]);
  });

  it("bear their number in their id", () => {
    const bare = (text: string) =>
      text
        .normalize("NFD")
        .replaceAll(/\p{M}/gu, "")
        .replaceAll("Đ", "D")
        .toLowerCase()
        .replaceAll(/[^a-z0-9]+/gu, "-")
        .split("-");
    for (const { id, number } of instruments) {
      expect(id.split("-"), id).toEqual(expect.arrayContaining(bare(number)));
    }
  });

  it("take effect on the day of issue or later, and bear that year in their number", () => {
    for (const { id, number, issuedOn, effectiveFrom } of instruments) {
      if (issuedOn === null) continue;
      if (effectiveFrom !== null) expect(effectiveFrom >= issuedOn, id).toBe(true);
      const year = /\/(\d{4})\//u.exec(number)?.[1];
      if (year !== undefined) expect(issuedOn.slice(0, 4), id).toBe(year);
    }
  });

  it("amend and replace only what was issued before them", () => {
    const dayOf = new Map(instruments.map(({ id, issuedOn }) => [id, issuedOn]));
    for (const { id, issuedOn, amends = [], replaces = [] } of instruments) {
      for (const other of [...amends, ...replaces]) {
        expect((dayOf.get(other) ?? "") < (issuedOn ?? ""), `${id} and ${other}`).toBe(true);
      }
    }
  });

  it("are in the national register by kind and day of issue", () => {
    for (const group of [laws, decrees, circulars, directivesAndDispatches, partyDocuments]) {
      const days = group.map(({ issuedOn, effectiveFrom }) => issuedOn ?? effectiveFrom ?? "");
      const known = days.filter((day) => day !== "");
      expect(known).toEqual([...known].sort());
    }
  });

  it("are not cited by an entry that begins before they take effect, unless its start is explained", () => {
    const effective = new Map(instruments.map((each) => [each.id, each]));
    for (const [id, history] of histories) {
      for (const { effectiveFrom, start, source } of history) {
        const cited = effective.get(source?.instrument ?? "");
        if (cited?.effectiveFrom == null || start !== undefined) continue;
        expect(effectiveFrom >= cited.effectiveFrom, `${id} from ${effectiveFrom}`).toBe(true);
      }
    }
  });
});

describe("gaps", () => {
  const used = listStrings(everything, "gap");
  const byResolver = [BELOW_TRUST_FLOOR, TERRITORIAL_CARRY_OVER, BEFORE_HISTORY];

  it("are registered wherever one is used", () => {
    const registered = Object.keys(nationalLaw.gaps);
    const named = [...listStrings(national, "gap"), ...byResolver];
    expect(named.filter((gap) => !registered.includes(gap))).toEqual([]);
  });

  it("are used if they are registered, in the data or by the resolver", () => {
    const unused = Object.keys(nationalLaw.gaps).filter(
      (gap) => !used.includes(gap) && !byResolver.includes(gap),
    );
    expect(unused).toEqual([]);
  });
});

describe("readings", () => {
  it("are registered wherever one is used, and used if registered", () => {
    const used = [
      ...new Set(listReadingHoles(everything).map(({ value }) => String(value["reading"]))),
    ];
    expect(used.sort()).toEqual(Object.keys(nationalLaw.readings).sort());
  });

  it("offer in each hole exactly the options of the register", () => {
    for (const { path, value } of listReadingHoles(national)) {
      const entry = nationalLaw.readings[String(value["reading"])];
      expect(Object.keys(value["options"] as object), path).toEqual(
        Object.keys(entry?.options ?? {}),
      );
    }
  });

  it("have at least two options, a default among them that no weak source states", () => {
    for (const [reading, entry] of Object.entries(nationalLaw.readings)) {
      expect(Object.keys(entry.options).length, reading).toBeGreaterThan(1);
      expect(Object.keys(entry.options), reading).toContain(entry.default);
      expect(entry.options[entry.default]?.seen?.trust, reading).not.toBe("weak");
    }
  });

  it("keep every weak sight behind an option that is off", () => {
    const weak = listObjects(national).filter(({ value }) => value["trust"] === "weak");
    expect(weak.length).toBeGreaterThan(0);
    for (const { path } of weak) expect(path).toMatch(/^\/nationalLaw\/readings\/.*\/seen$/u);
  });
});

describe("posts, ranks, titles and levels", () => {
  const subjects = {
    posts: nationalLaw.posts,
    ranks: nationalLaw.ranks,
    titles: nationalLaw.titles,
  } as const;
  const namesOf = (of: StandardSubject): [keyof typeof subjects, readonly string[]] =>
    "posts" in of
      ? ["posts", of.posts]
      : "ranks" in of
        ? ["ranks", of.ranks]
        : ["titles", of.titles];

  it("exist wherever a requirement names one", () => {
    for (const { id, of } of requirements) {
      const [kind, named] = namesOf(of);
      const known = Object.keys(subjects[kind]);
      expect(
        named.filter((each) => !known.includes(each)),
        id,
      ).toEqual([]);
    }
  });

  it("are named once by a requirement", () => {
    for (const { id, of } of requirements) expect(findRepeated(namesOf(of)[1]), id).toEqual([]);
  });

  it("exist wherever a condition names a post", () => {
    const named = listObjects(nationalLaw).flatMap(({ value }) =>
      value["fact"] === "holding.post" ? listStrings(value, "in") : [],
    );
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((post) => !Object.hasOwn(nationalLaw.posts, post))).toEqual([]);
  });

  it.each(["posts", "ranks", "titles"] as const)(
    "%s each have at least one requirement",
    (kind) => {
      const covered = requirements.flatMap(({ of }) => {
        const [named, ids] = namesOf(of);
        return named === kind ? ids : [];
      });
      expect(Object.keys(subjects[kind]).filter((id) => !covered.includes(id))).toEqual([]);
    },
  );

  it.each(Object.entries(subjects))("%s end after they begin", (_, entries) => {
    for (const [id, { from, through }] of Object.entries(entries)) {
      if (from !== undefined && through !== undefined) expect(from <= through, id).toBe(true);
    }
  });

  it("exist wherever a condition on a credential names a level", () => {
    const conditions = listObjects(national).filter(({ value }) => value["kind"] === "holds");
    expect(conditions.length).toBeGreaterThan(5);
    for (const { path, value } of conditions) {
      const field = value["field"] as keyof typeof nationalLaw.levels;
      const known = Object.keys(nationalLaw.levels[field]);
      const { levels } = value;
      const hole = levels as { options?: Record<string, unknown[]>; domain?: unknown[] };
      const named: unknown[] = Array.isArray(levels)
        ? levels
        : Object.values(hole.options ?? hole.domain ?? []).flat();
      expect(named.length, path).toBeGreaterThan(0);
      expect(
        named.filter((level) => !known.includes(String(level))),
        path,
      ).toEqual([]);
    }
  });

  it("exist wherever a programme or a limit on papers names one", () => {
    for (const { id, field, levels } of [
      ...nationalLaw.programmes,
      ...nationalLaw.credentialLimits,
    ]) {
      const known = Object.keys(nationalLaw.levels[field]);
      expect(
        levels.filter((level) => !known.includes(level)),
        id,
      ).toEqual([]);
    }
  });

  it("exist wherever terms name a kind of issuer", () => {
    const known = Object.keys(nationalLaw.issuerKinds);
    const named = nationalLaw.programmes.flatMap(({ history }) =>
      listStrings(history, "issuerKinds"),
    );
    expect(named.filter((kind) => !known.includes(kind))).toEqual([]);
  });

  it("of deadlines exist wherever one covers requirements by name", () => {
    const known = requirements.map(({ id }) => id);
    const named = listObjects(deadlines).flatMap(({ value }) =>
      "requirements" in value ? (value["requirements"] as string[]) : [],
    );
    expect(named.filter((id) => !known.includes(id))).toEqual([]);
  });
});

describe("targets", () => {
  const values = targets.flatMap(({ id, history }) =>
    history.flatMap(({ effectiveFrom, value }) =>
      value === null ? [] : [{ id, effectiveFrom, ...value }],
    ),
  );

  it("are shares above 0 and up to 1, in lowest terms", () => {
    expect(values.length).toBeGreaterThan(0);
    for (const { id, threshold } of values) {
      if ("gap" in threshold) continue;
      const { numerator, denominator } = threshold;
      expect(createFraction(numerator, denominator), id).toEqual(threshold);
      expect(numerator > 0 && numerator <= denominator, id).toBe(true);
    }
  });

  it("fall due on the day they begin or later", () => {
    for (const { id, effectiveFrom, frequency } of values) {
      if ("by" in frequency) expect(frequency.by >= effectiveFrom, id).toBe(true);
    }
  });

  it("are in force on no day without the deadline that they are measured by", () => {
    const measured = targets.flatMap(({ id, history }) => {
      const names = listStrings(history, "deadline");
      return names.map((deadline) => ({ id, deadline, history }));
    });
    expect(measured.length).toBeGreaterThan(0);
    for (const { id, deadline, history } of measured) {
      const own = deadlines.find((each) => each.id === deadline)?.history ?? [];
      const days = [...history, ...own].map(({ effectiveFrom }) => effectiveFrom);
      for (const asOf of days) {
        const rules = resolveRules({ asOf });
        const isIn = (all: readonly { readonly value: { readonly id: string } }[], name: string) =>
          all.some(({ value }) => value.id === name);
        expect(isIn(rules.targets, id), `${id} on ${asOf}`).toBe(isIn(rules.deadlines, deadline));
      }
    }
  });
});

describe("names", () => {
  it("of rules are unique, whatever they are about", () => {
    const { appointments, programmes, credentialLimits } = nationalLaw;
    const all = [...requirements, ...deadlines, ...targets, ...appointments, ...programmes];
    expect(findRepeated([...all, ...credentialLimits].map(({ id }) => id))).toEqual([]);
  });

  it("and all other text are in Unicode form NFC", () => {
    expect(listAll(national).filter((text) => text !== text.normalize("NFC"))).toEqual([]);
  });

  it("have no space at either end and none twice", () => {
    expect(listAll(national).filter((text) => /^\s|\s$|\s\s/u.test(text))).toEqual([]);
  });

  it("are given in both languages, which differ only where the name is one of a place", () => {
    const pairs = listObjects(national).filter(({ value }) => "vi" in value || "en" in value);
    const places = provinces.map(({ name }) => name.vi);
    for (const { path, value } of pairs) {
      expect(Object.keys(value), path).toEqual(["vi", "en"]);
      if (value["vi"] === value["en"]) expect(places, path).toContain(value["vi"]);
    }
  });
});

describe("timelines", () => {
  const { coverageFrom } = nationalLaw;
  const dayOf = new Map(instruments.map((each) => [each.id, each.effectiveFrom]));

  const lives = new Map(
    requirements.map(({ id, of }) => {
      const subjects = "posts" in of ? nationalLaw.posts : nationalLaw.ranks;
      const names = "posts" in of ? of.posts : "ranks" in of ? of.ranks : [];
      const starts = names.map((name) => subjects[name]?.from ?? coverageFrom);
      const first =
        "titles" in of ? of.titles.map((name) => nationalLaw.titles[name]?.from) : starts;
      return [id, first.map((day) => day ?? coverageFrom).sort()[0] ?? coverageFrom];
    }),
  );

  it.each(histories)(
    "%s begins by the first day covered, or with what it is about, or with its instrument",
    (id, history) => {
      const [first] = history;
      const begins = first?.effectiveFrom ?? "9999-12-31";
      // A deadline that a directive sets did not stand open before the directive.
      const isNew = begins === dayOf.get(first?.source?.instrument ?? "");
      expect(begins <= (lives.get(id) ?? coverageFrom) || isNew).toBe(true);
    },
  );

  it.each(histories)(
    "%s ascends, and explains each start that its source does not give",
    (id, history) => {
      history.forEach(({ effectiveFrom, start, source, value }, index) => {
        const before = history[index - 1]?.effectiveFrom;
        if (before !== undefined) expect(effectiveFrom > before, id).toBe(true);
        // What an amendment changed begins with the amendment.
        const { readWith = [], amendedBy = [], instrument = null } = source ?? {};
        const sources = [...readWith, ...amendedBy, instrument ?? ""];
        const isGiven = sources.some((id) => dayOf.get(id) === effectiveFrom);
        const isGapFromStart = source === null && index === 0;
        const isPlain = isGiven || isGapFromStart || start !== undefined;
        expect(isPlain, `${id} from ${effectiveFrom} with ${JSON.stringify(value)}`).toBe(true);
      });
    },
  );

  it("of requirements are all answered on the first day of what they are about", () => {
    const isNew = new Set(
      requirements
        .filter(({ history: [first] }) => {
          return first?.effectiveFrom === dayOf.get(first?.source?.instrument ?? "");
        })
        .map(({ id }) => id),
    );
    for (const [id, day] of lives) {
      if (isNew.has(id)) continue;
      const from = day > coverageFrom ? day : coverageFrom;
      const answered = resolveRules({ asOf: from }).requirements.map(({ value }) => value.id);
      expect(answered, `${id} on ${from}`).toContain(id);
    }
    expect(resolveRules({ asOf: coverageFrom }).sendRatio.state).not.toBe("none");
  });

  it("change on no day after the last that was checked", () => {
    const days = histories.flatMap(([, history]) => history.map((entry) => entry.effectiveFrom));
    expect(days.filter((day: CalendarDate) => day > nationalLaw.checkedThrough)).toEqual([]);
  });
});
