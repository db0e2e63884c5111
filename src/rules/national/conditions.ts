import type { Condition, HoldsCondition } from "../../standards/condition.ts";
import type {
  AdministrativeLevel,
  CredentialField,
  LevelId,
  PersonnelGroup,
  PostId,
} from "../../terms/official.ts";
import type { GapId } from "../../terms/question.ts";
import { recordedLevel } from "../readings.ts";

// Short ways to write what many rules ask. Each is plain data once the file is read.

export type Authored = Condition<"authored">;

export const allOf = (...of: readonly Authored[]): Authored => ({ kind: "all", of });
export const anyOf = (...of: readonly Authored[]): Authored => ({ kind: "any", of });
export const gap = (name: GapId): Authored => ({ kind: "gap", gap: name });

/** Persons of the categories. */
export const ofCategory = (...categories: readonly PersonnelGroup[]): Authored => ({
  kind: "fact",
  fact: "category",
  in: categories,
});

/** Those of bodies of the levels. */
export const ofLevel = (...levels: readonly AdministrativeLevel[]): Authored => ({
  kind: "fact",
  fact: "level",
  in: levels,
});

/** Public employees in a post of leadership and management. */
export const managingPublicEmployees: Authored = allOf(ofCategory("publicEmployee"), {
  kind: "fact",
  fact: "holdsLeadershipPost",
  in: [true],
});

/** Those who hold, or are planned for, one of the posts. */
export const inPost = (...posts: readonly PostId[]): Authored => ({
  kind: "fact",
  fact: "holding.post",
  in: posts,
});

/** A credential of the field is held at one of the levels. */
export const holds = (
  field: CredentialField,
  levels: readonly LevelId[],
  issued: Pick<HoldsCondition, "issuedFrom" | "issuedBefore"> = {},
): Authored => ({ kind: "holds", field, levels, ...issued, recordedLevel });

/** A degree at one of the levels is held. */
export const holdsDegree = (levels: readonly LevelId[]): Authored => holds("degree", levels);

const LANGUAGE_LEVELS = [1, 2, 3, 4, 5, 6] as const;

/** A foreign language at a level (bậc) or above. */
export const languageOf = (lowest: (typeof LANGUAGE_LEVELS)[number]): Authored =>
  holds(
    "foreignLanguage",
    LANGUAGE_LEVELS.filter((level) => level >= lowest).map((level) => `level${level}`),
  );
