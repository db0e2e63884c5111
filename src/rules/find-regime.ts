import type { CalendarDate } from "../terms/calendar-date.ts";
import type { Citation, Instrument } from "../terms/citation.ts";
import { CbccvcError } from "../terms/error.ts";
import type { PersonnelGroup } from "../terms/official.ts";
import type { GapId } from "../terms/question.ts";
import { nationalLaw } from "./national-law.ts";
import { resolveRegime } from "./resolve-entries.ts";
import { assertDay } from "./resolve-law.ts";

/** What regulates the training of a category on a day, or that it was not seen. */
export type TrainingRegime = {
  /** The category, or the group beside the three. */
  readonly category: PersonnelGroup;
  /** The day. */
  readonly asOf: CalendarDate;
  /** Present where the day lies after the last day through which the rule data were checked. */
  readonly afterCheckedDay?: true;
} & (
  | {
      /** A decree was in force. */
      readonly state: "inForce";
      /** The decree. */
      readonly decree: Instrument;
      /** The instruments that had amended it by then. */
      readonly amendedBy: readonly Instrument[];
      /** The instruments that guided it then. */
      readonly guidedBy: readonly Instrument[];
      /** The least training in a year, in lessons (tiết), or what was not seen of it; `null` if none. */
      readonly yearlyLessonsAtLeast: number | { readonly gap: GapId } | null;
      /** Where its scope was seen. */
      readonly source: Citation;
    }
  | {
      /** What regulated it was not seen. */
      readonly state: "gap";
      /** The gap, as registered. */
      readonly gap: GapId;
    }
  | {
      /** No decree regulated it. */
      readonly state: "none";
    }
);

/**
 * Finds the decree that regulates the training of a category on a day.
 *
 * @param category - The category of officials, or a group that is trained beside them.
 * @param asOf - The day, inclusive of what takes effect on it.
 * @returns The decree with what had amended it and what guided it; or the gap.
 * @throws CbccvcError `invalidDay` if the day does not exist, `beforeCoverage` if it lies before
 *   the first day that the data cover, `unknownCategory` if the category does not exist.
 * @example
 * ```ts
 * import { findRegime } from "cbccvc";
 *
 * const regime = findRegime("civilServant", "2020-04-08");
 * regime.state === "inForce" && regime.decree.number; // => "101/2017/NĐ-CP"
 * ```
 * @see Nghị định 18/2010/NĐ-CP, 101/2017/NĐ-CP, 89/2021/NĐ-CP, 171/2025/NĐ-CP
 */
export function findRegime(category: PersonnelGroup, asOf: CalendarDate): TrainingRegime {
  assertCategory(category);
  assertDay(nationalLaw, asOf);
  const { personnel, instruments, checkedThrough } = nationalLaw;
  const afterCheckedDay = asOf > checkedThrough;
  const about = { category, asOf, ...(afterCheckedDay && { afterCheckedDay: true as const }) };
  const regime = resolveRegime(personnel[category].training, { asOf, trustFloor: "weak" });
  if (regime.state !== "inForce") return { ...about, ...regime };
  const { value, source } = regime;
  const find = (ids: readonly string[] = []) =>
    ids.flatMap((id) => instruments.filter((instrument) => instrument.id === id));
  const [decree] = find([value.decree]);
  // A lint holds that every instrument named anywhere stands in the register.
  if (decree === undefined) return { ...about, state: "none" };
  return {
    ...about,
    state: "inForce",
    decree,
    amendedBy: find(source.amendedBy),
    guidedBy: find(value.guidedBy),
    yearlyLessonsAtLeast: value.yearlyLessonsAtLeast ?? null,
    source,
  };
}

function assertCategory(category: PersonnelGroup): void {
  if (Object.hasOwn(nationalLaw.personnel, category)) return;
  const known = Object.keys(nationalLaw.personnel);
  throw new CbccvcError(
    "unknownCategory",
    { category: category, known },
    `there is no category ${category}; there are ${known.join(", ")}`,
  );
}
