import { nextDay, toCalendarDate, toDayNumber } from "../../terms/calendar-date.ts";
import type { ProvinceVariant } from "../authored-law.ts";
import { listUnits } from "../list-units.ts";
import { startsWithIssue } from "../plan-targets.ts";
import type { ProvinceEntry } from "../province-entry.ts";
import { listLives } from "../unit-life.ts";
import { findUsedPosts } from "./references.ts";
import {
  findInstruments,
  listEntries,
  listPlaces,
  type VariantIssue,
  type VariantLint,
} from "./variant-lint.ts";

/** The last day of a unit: its own, or that of the province around it. */
export function findLastDay(variant: ProvinceVariant, provinces: readonly ProvinceEntry[]) {
  const [lastDay] = listUnits(variant)
    .flatMap((unit) => [unit.ended?.through, listLives(unit, provinces).at(-1)?.through])
    .filter((day) => day !== undefined)
    .sort();
  return lastDay;
}

/** No entry begins before the data do, before the province began, or after the unit has ended. */
export const withinLife: VariantLint = {
  name: "within-life",
  says: "every entry begins while the rule data and the unit reach",
  check(variant, { law: { coverageFrom }, provinces }) {
    const [firstDay] = listUnits(variant).flatMap(
      (unit) => listLives(unit, provinces)[0]?.from ?? [],
    );
    const lastDay = findLastDay(variant, provinces);
    return listEntries(variant).flatMap(({ path, effectiveFrom }): VariantIssue[] => {
      const at = [...path, "effectiveFrom"];
      if (effectiveFrom < coverageFrom) {
        return [{ code: "beforeCoverage", path: at, params: { effectiveFrom, coverageFrom } }];
      }
      if (firstDay !== undefined && effectiveFrom < firstDay) {
        return [{ code: "beforeUnit", path: at, params: { effectiveFrom, firstDay } }];
      }
      if (lastDay !== undefined && effectiveFrom > lastDay) {
        return [{ code: "afterEnd", path: at, params: { effectiveFrom, lastDay } }];
      }
      return [];
    });
  },
};

/** What a province set ends with it, even where another one goes on under its name. */
export const endedLives: VariantLint = {
  name: "ended-lives",
  says: "what is in force when a province ends, is ended or stated anew where its name goes on",
  check(variant, { provinces }) {
    const lives = listLives(variant, provinces);
    const borders = lives.slice(0, -1).flatMap(({ through }) => through ?? []);
    const entries = listEntries(variant);
    return borders.flatMap((lastDay) => {
      const nextLife = toCalendarDate(nextDay(toDayNumber(lastDay)));
      return entries.flatMap((entry, index): VariantIssue[] => {
        const following = entries[index + 1];
        const next = following?.of === entry.of ? following.effectiveFrom : undefined;
        const isInForce =
          entry.value !== null &&
          entry.effectiveFrom <= lastDay &&
          (next === undefined || next > lastDay);
        return isInForce && next !== nextLife
          ? [{ code: "carriedOver", path: entry.path, params: { lastDay, nextLife } }]
          : [];
      });
    });
  },
};

/** No entry counts those of a level that had ended before it begins: that of the districts. */
export const livingLevels: VariantLint = {
  name: "living-levels",
  says: "no entry counts those of a level that had ended before it begins",
  check: (variant, { law: { posts } }) =>
    listEntries(variant).flatMap(({ path, effectiveFrom, value }): VariantIssue[] =>
      listPlaces(value).flatMap(({ value: { fact, in: among } }): VariantIssue[] => {
        if (fact !== "level" || !Array.isArray(among)) return [];
        return (among as readonly unknown[]).flatMap((level): VariantIssue[] => {
          // A level lasts as long as the last of its posts.
          const ends = Object.values(posts)
            .filter((post) => post.level === level)
            .map(({ through }) => through);
          const lastDay = ends.includes(undefined) ? undefined : [...ends].sort().at(-1);
          return lastDay === undefined || effectiveFrom <= lastDay
            ? []
            : [
                {
                  code: "levelEnded",
                  path,
                  params: { level: String(level), lastDay, effectiveFrom },
                },
              ];
        });
      }),
    ),
};

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
        const dayOf = (id: string) => known.get(id)?.effectiveFrom;
        const own = instrument === null ? null : dayOf(instrument);
        const days = [own, ...[...amendedBy, ...readWith].map(dayOf)];
        // What another document decides beside it cannot begin before it does.
        const isBefore = own != null && effectiveFrom < own;
        return days.includes(effectiveFrom) && !isBefore
          ? []
          : [{ code: "startNotExplained", path: [...path, "start"], params: { effectiveFrom } }];
      },
    );
  },
};

/** What is said to begin with the issue of its document begins on that day. */
export const issueStarts: VariantLint = {
  name: "issue-starts",
  says: "an entry that is said to begin with the issue of its document begins on that day",
  check(variant, context) {
    const known = findInstruments(variant, context);
    return listEntries(variant).flatMap(
      ({ path, effectiveFrom, start, source }): VariantIssue[] => {
        const instrument = source?.instrument ?? null;
        const issuedOn = instrument === null ? null : (known.get(instrument)?.issuedOn ?? null);
        const isSaid = JSON.stringify(start) === JSON.stringify(startsWithIssue);
        // One that begins before it is another mistake.
        if (!isSaid || instrument === null || issuedOn === null || effectiveFrom <= issuedOn)
          return [];
        const params = { instrument, issuedOn, effectiveFrom };
        return [{ code: "startIsNotIssue", path: [...path, "effectiveFrom"], params }];
      },
    );
  },
};
