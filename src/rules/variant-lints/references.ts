import type { AdministrativeLevel } from "../../terms/official.ts";
import type { AuthoredLaw, ProvinceVariant } from "../authored-law.ts";
import { listUnits } from "../list-units.ts";
import { listPlaces, type Path, type VariantIssue, type VariantLint } from "./variant-lint.ts";

/** The posts that conditions in plain data name. */
export function findUsedPosts(value: unknown): string[] {
  return listPlaces(value).flatMap(({ value: { fact, in: among } }) =>
    fact === "holding.post" ? listTexts(among).map(([, post]) => post) : [],
  );
}

/** The texts of a list, or of each option of a hole, with where they stand. */
function listTexts(value: unknown, path: Path = []): [Path, string][] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value !== "object" || value === null) return [];
  const parts = Array.isArray(value)
    ? value.map((part: unknown, index) => [index, part] as const)
    : Object.entries((value as { options?: object; domain?: object }).options ?? value).filter(
        ([key]) => !["slot", "clause", "reading"].includes(key),
      );
  return parts.flatMap(([key, part]) => listTexts(part, [...path, key]));
}

const SUBJECTS = { posts: "unknownPost", ranks: "unknownRank", titles: "unknownTitle" } as const;

// The facts whose values are listed in no catalogue.
const CLOSED: Readonly<Record<string, readonly (string | boolean)[]>> = {
  level: ["central", "provincial", "district", "commune"] satisfies readonly AdministrativeLevel[],
  sex: ["male", "female"],
  partyMembership: ["none", "probationary", "full"],
  "course.length": ["underOneMonth", "fromOneMonth"],
  isEthnicMinority: [true, false],
  isOnProbation: [true, false],
  isUnderDiscipline: [true, false],
  holdsLeadershipPost: [true, false],
  "holding.planned": [true, false],
};

const FACTS = {
  "holding.post": ["posts", "unknownPost"],
  "holding.area": ["areas", "unknownArea"],
  "holding.managedBy": ["managingLevels", "unknownManagingLevel"],
  rank: ["ranks", "unknownRank"],
} as const;

/** Every name stands in its catalogue or register. */
export const references: VariantLint = {
  name: "references",
  says: "every post, rank, title, level, area, gap, requirement and deadline exists, and every reading with all its options",
  check(variant, { law }) {
    const rules = listUnits(variant);
    const ids = (pick: (unit: Rules) => readonly { readonly id: string }[] | undefined) =>
      new Set([law, ...rules].flatMap((unit) => pick(unit) ?? []).map(({ id }) => id));
    const requirements = ids((unit) => unit.requirements);
    const deadlines = ids((unit) => unit.deadlines);
    return listPlaces(variant).flatMap(({ path, value }): VariantIssue[] => [
      ...checkSubject(path, value, law),
      ...checkFact(path, value, law),
      ...checkValues(path, value, law),
      ...checkLevels(path, value, law),
      ...checkHole(path, value, law),
      ...("gap" in value &&
      typeof value["gap"] === "string" &&
      !Object.hasOwn(law.gaps, value["gap"])
        ? [{ code: "unknownGap", path: [...path, "gap"], params: { name: value["gap"] } } as const]
        : []),
      ...(path.at(-1) === "covers"
        ? listTexts(value["requirements"]).flatMap(([at, name]): VariantIssue[] =>
            requirements.has(name)
              ? []
              : [
                  {
                    code: "unknownRequirement",
                    path: [...path, "requirements", ...at],
                    params: { name },
                  },
                ],
          )
        : []),
      ...(path.at(-1) === "measure" &&
      typeof value["deadline"] === "string" &&
      !deadlines.has(value["deadline"])
        ? [
            {
              code: "unknownDeadline",
              path: [...path, "deadline"],
              params: { name: value["deadline"] },
            } as const,
          ]
        : []),
    ]);
  },
};

type Rules = Pick<ProvinceVariant, "requirements" | "deadlines">;
type Fields = Readonly<Record<string, unknown>>;

function checkSubject(path: Path, { of }: Fields, law: AuthoredLaw): VariantIssue[] {
  if (path[0] !== "requirements" || path.length !== 2) return [];
  return Object.entries(SUBJECTS).flatMap(([key, code]) =>
    listTexts((of as Fields | undefined)?.[key]).flatMap(([at, name]): VariantIssue[] =>
      Object.hasOwn(law[key as keyof typeof SUBJECTS], name)
        ? []
        : [{ code, path: [...path, "of", key, ...at], params: { name } }],
    ),
  );
}

/** The values that a fact can have, where no catalogue lists them. */
function listKnown(fact: string, law: AuthoredLaw): readonly (string | boolean)[] | undefined {
  if (fact === "category") return Object.keys(law.personnel);
  if (fact === "sendingGroups") return Object.keys(law.sendingGroups);
  return Object.hasOwn(CLOSED, fact) ? CLOSED[fact] : undefined;
}

function checkValues(path: Path, { kind, fact, in: among }: Fields, law: AuthoredLaw) {
  if (kind !== "fact" || typeof fact !== "string") return [];
  const known = listKnown(fact, law);
  if (known === undefined || !Array.isArray(among)) return [];
  return (among as readonly (string | boolean)[]).flatMap((value, index): VariantIssue[] => {
    const params = { fact, value: String(value), known: known.join(", ") };
    return known.includes(value)
      ? []
      : [{ code: "unknownValue", path: [...path, "in", index], params }];
  });
}

function checkFact(path: Path, { fact, in: among }: Fields, law: AuthoredLaw): VariantIssue[] {
  if (typeof fact !== "string" || !Object.hasOwn(FACTS, fact)) return [];
  const [catalogue, code] = FACTS[fact as keyof typeof FACTS];
  return listTexts(among).flatMap(([at, name]): VariantIssue[] =>
    Object.hasOwn(law[catalogue], name)
      ? []
      : [{ code, path: [...path, "in", ...at], params: { name } }],
  );
}

function checkLevels(path: Path, value: Fields, law: AuthoredLaw): VariantIssue[] {
  const { kind, field, levels } = value;
  if (kind !== "holds" || typeof field !== "string" || !Object.hasOwn(law.levels, field)) return [];
  const known = law.levels[field as keyof typeof law.levels];
  return listTexts(levels).flatMap(([at, name]): VariantIssue[] =>
    Object.hasOwn(known, name)
      ? []
      : [{ code: "unknownLevel", path: [...path, "levels", ...at], params: { name, field } }],
  );
}

function checkHole(
  path: Path,
  { reading, options }: Fields,
  { readings }: AuthoredLaw,
): VariantIssue[] {
  if (typeof reading !== "string" || typeof options !== "object" || options === null) return [];
  if (!Object.hasOwn(readings, reading)) {
    return [{ code: "unknownReading", path: [...path, "reading"], params: { name: reading } }];
  }
  const known = readings[reading]?.options ?? {};
  const at = [...path, "options"];
  return [
    ...Object.keys(options).flatMap((name): VariantIssue[] =>
      Object.hasOwn(known, name)
        ? []
        : [{ code: "unknownOption", path: [...at, name], params: { name, reading } }],
    ),
    ...Object.keys(known).flatMap((name): VariantIssue[] =>
      Object.hasOwn(options, name)
        ? []
        : [{ code: "missingOption", path: at, params: { name, reading } }],
    ),
  ];
}

/** No requirement names a post, rank or title twice. */
export const namedOnce: VariantLint = {
  name: "named-once",
  says: "no requirement names a post, rank or title twice",
  check: ({ requirements = [] }) =>
    requirements.flatMap(({ of }, index) =>
      Object.entries(of).flatMap(([key, names]: [string, readonly string[]]) =>
        names.flatMap((name, place): VariantIssue[] => {
          const path = ["requirements", index, "of", key, place];
          return names.indexOf(name) === place
            ? []
            : [{ code: "namedTwice", path, params: { name } }];
        }),
      ),
    ),
};
