import type { Life } from "../../standards/standards-rules.ts";
import { findUsedPosts } from "./references.ts";
import { listUnits } from "../list-units.ts";
import {
  findInstruments,
  listEntries,
  type VariantIssue,
  type VariantLint,
} from "./variant-lint.ts";

/** No entry begins before the data do, or after the unit has ended. */
export const withinLife: VariantLint = {
  name: "within-life",
  says: "every entry begins while the rule data and the unit reach",
  check(variant, { law: { coverageFrom }, provinces }) {
    const ends = listUnits(variant).flatMap(({ id, within, ended }) => [
      ...(ended === undefined ? [] : [ended.through]),
      ...(within === undefined ? findEnd(provinces.filter((each) => each.id === id)) : []),
    ]);
    const [lastDay] = [...ends].sort();
    return listEntries(variant).flatMap(({ path, effectiveFrom }): VariantIssue[] => {
      const at = [...path, "effectiveFrom"];
      if (effectiveFrom < coverageFrom) {
        return [{ code: "beforeCoverage", path: at, params: { effectiveFrom, coverageFrom } }];
      }
      if (lastDay !== undefined && effectiveFrom > lastDay) {
        return [{ code: "afterEnd", path: at, params: { effectiveFrom, lastDay } }];
      }
      return [];
    });
  },
};

/** The last day of all lives of a province; none while one goes on. */
function findEnd(lives: readonly Life[]): string[] {
  const ends = lives.flatMap(({ through }) => through ?? []);
  return lives.length === 0 || ends.length < lives.length ? [] : [...ends].sort().slice(-1);
}

/** No entry names a post that had ended before it begins, such as one of a district. */
export const livingPosts: VariantLint = {
  name: "living-posts",
  says: "no entry names a post that had ended before it begins",
  check: (variant, { law: { posts } }) =>
    listEntries(variant).flatMap(({ path, effectiveFrom, value }): VariantIssue[] => {
      const [part, index] = path;
      const of = part === "requirements" ? variant.requirements?.[Number(index)]?.of : undefined;
      const named = [
        ...(of !== undefined && "posts" in of ? of.posts : []),
        ...findUsedPosts(value),
      ];
      return [...new Set(named)].flatMap((post): VariantIssue[] => {
        const lastDay = Object.hasOwn(posts, post) ? posts[post]?.through : undefined;
        return lastDay === undefined || effectiveFrom <= lastDay || value === null
          ? []
          : [{ code: "postEnded", path, params: { post, lastDay, effectiveFrom } }];
      });
    }),
};

/** What is not encoded is named with days in their order. */
export const orderedDays: VariantLint = {
  name: "ordered-days",
  says: "no instrument in `notEncoded` ends before it begins",
  check: ({ notEncoded = [] }) =>
    notEncoded.flatMap(({ from, through = from }, index): VariantIssue[] =>
      from <= through
        ? []
        : [{ code: "emptyPeriod", path: ["notEncoded", index], params: { from, through } }],
    ),
};

/** A first day that its document does not give says where it is known from. */
export const explainedStarts: VariantLint = {
  name: "explained-starts",
  says: "every entry begins with its document, or says in `start` why on that day",
  check(variant, context) {
    const known = findInstruments(variant, context);
    return listEntries(variant).flatMap(
      ({ path, effectiveFrom, start, source }): VariantIssue[] => {
        if (start !== undefined || source === null) return [];
        const { instrument, amendedBy = [], readWith = [] } = source;
        const days = [...amendedBy, ...readWith, ...(instrument === null ? [] : [instrument])].map(
          (id) => known.get(id)?.effectiveFrom,
        );
        return days.includes(effectiveFrom)
          ? []
          : [{ code: "startNotExplained", path: [...path, "start"], params: { effectiveFrom } }];
      },
    );
  },
};
