import { isCalendarDate } from "../src/terms/calendar-date.ts";
import {
  FIELDS,
  KINDS,
  type ChangesetProblem,
  type Field,
  type SourcePart,
} from "./changeset-problem.ts";

/** What is wrong, without the file in which it is. */
type Finding = ChangesetProblem extends infer P
  ? P extends ChangesetProblem
    ? Omit<P, "file">
    : never
  : never;

/** A field as it stands in the file, its continuation lines joined to it. */
interface Entry {
  readonly field: Field;
  readonly line: number;
  readonly text: string;
}

interface Body {
  readonly sentence: string;
  readonly entries: readonly Entry[];
  readonly findings: readonly Finding[];
}

const RELEASE = /^"cbccvc": (?:patch|minor|major)$/u;
const NONE = /^none(?:\.\s|\.?$)/u;
const DAY = String.raw`(?<!\d)\d{4}-\d{1,2}-\d{1,2}(?!\d)`;
const DAYS = new RegExp(DAY, "gu");
const PERIODS = new RegExp(String.raw`(\bfrom\s+)?(${DAY})(?:\s+to\s+(${DAY}))?`, "gu");

const isField = (name: string | undefined): name is Field => FIELDS.some((known) => known === name);

const isLawKind = (kind: string): boolean => /\b(?:rule|province)$/u.test(kind);

function readBody(lines: readonly string[], firstLine: number): Body {
  const entries: Entry[] = [];
  const findings: Finding[] = [];
  const sentence: string[] = [];
  for (const [index, text] of lines.entries()) {
    const line = firstLine + index;
    const [, name, value = ""] = /^- ([^:]+):(.*)$/u.exec(text) ?? [];
    const last = entries.at(-1);
    if (isField(name)) {
      entries.push({ field: name, line, text: value.trim() });
    } else if (text.trim() === "") {
      continue;
    } else if (last !== undefined && /^ {2}/u.test(text)) {
      entries.splice(-1, 1, { ...last, text: `${last.text} ${text.trim()}`.trim() });
    } else if (last === undefined && !text.startsWith("- ")) {
      sentence.push(text.trim());
    } else {
      findings.push({ code: "strayLine", line, params: { text } });
    }
  }
  return { sentence: sentence.join(" "), entries, findings };
}

function checkOrder(entries: readonly Entry[]): Finding[] {
  const found: Finding[] = [];
  for (const field of FIELDS) {
    const [first, second] = entries.filter((entry) => entry.field === field);
    if (first === undefined || first.text === "") {
      const place = first === undefined ? {} : { line: first.line };
      found.push({ code: "missingField", ...place, params: { field } });
    }
    if (second !== undefined) {
      found.push({ code: "repeatedField", line: second.line, params: { field } });
    }
  }
  for (const [index, { field, line }] of entries.entries()) {
    const after = entries[index + 1]?.field;
    if (after !== undefined && FIELDS.indexOf(after) < FIELDS.indexOf(field)) {
      found.push({ code: "fieldOutOfOrder", line, params: { field, after } });
    }
  }
  return found;
}

/** What a field says before the first full stop; a remark stands after it. */
function cutRemark(text: string): string {
  const [said = ""] = text.split(/\.(?:\s|$)/u);
  return said;
}

function readKinds(text: string): readonly string[] {
  return cutRemark(text)
    .split(",")
    .map((kind) => kind.trim());
}

function checkDays({ field, line, text }: Entry): Finding[] {
  return (text.match(DAYS) ?? [])
    .filter((day) => !isCalendarDate(day))
    .map((day) => ({ code: "invalidDay", line, params: { field, day } }));
}

function checkPeriods(entry: Entry, lawKind: string | undefined): Finding[] {
  const { field, line, text } = entry;
  const found = checkDays(entry);
  if (NONE.test(text)) {
    if (lawKind === undefined) return found;
    return [...found, { code: "noneRefused", line, params: { field, kind: lawKind } }];
  }
  // A remark may name days that change no answer, such as the end of the plan itself.
  const periods = [...cutRemark(text).matchAll(PERIODS)];
  if (periods.length === 0) return [{ code: "noPeriod", line, params: {} }];
  for (const [, open, from = "", to] of periods) {
    if (to === undefined) {
      if (open === undefined) found.push({ code: "dayOutsidePeriod", line, params: { day: from } });
    } else if (isCalendarDate(from) && isCalendarDate(to) && to < from) {
      found.push({ code: "reversedPeriod", line, params: { from, to } });
    }
  }
  return found;
}

function checkAreas(
  { line, text }: Entry,
  lawKind: string | undefined,
  exists: (path: string) => boolean,
): Finding[] {
  const paths = [...text.matchAll(/`([^`]*)`/gu)].map(([, path = ""]) => path);
  if (paths.length === 0) return [{ code: "noPath", line, params: {} }];
  const found: Finding[] = paths
    .filter((path) => !exists(path))
    .map((path) => ({ code: "unknownPath", line, params: { path } }));
  if (lawKind !== undefined && !paths.some((path) => path.startsWith("src/rules/"))) {
    found.push({ code: "noLawPath", line, params: { kind: lawKind } });
  }
  return found;
}

const TRUST = /\((?:text|official|press|article)\)/u;
const LAST_TRUST = new RegExp(String.raw`${TRUST.source}\.(?=\s|$)`, "u");
const NUMBER = /\d(?:\/\d{4})?[-/]\p{Lu}[\p{L}\d]*(?:[-/][\p{L}\d]+)*/u;
const HOST = /(?<![\p{L}\d./-])(?:https?:\/\/)?(?:[a-z\d-]+\.)+[a-z]{2,}(?![\p{L}\d])/u;
// An article that is in no public archive has the address that the law gives it too.
const PUBLICATION = new RegExp(String.raw`\p{L}, ${DAY}: \S`, "u");

/** The sources stand between semicolons; the first trust with a full stop ends them. */
function splitSources(text: string): readonly string[] {
  const end = LAST_TRUST.exec(text);
  const list =
    end === null ? text.replace(/\.$/u, "") : text.slice(0, end.index + end[0].length - 1);
  return list.split(";").map((source) => source.trim());
}

function listMissingParts(source: string): readonly SourcePart[] {
  const isSeen = new RegExp(`${TRUST.source}$`, "u").test(source);
  // The path of a file is no address, and a trust no word of the page.
  const text = source.replace(/`[^`]*`/gu, "").replace(TRUST, "");
  const isPublication = PUBLICATION.test(text);
  const has: Readonly<Record<SourcePart, boolean>> = {
    document: isPublication || NUMBER.test(text) || /\b(?:page|article)\b/u.test(text),
    day: (text.match(DAYS) ?? []).some(isCalendarDate),
    address: isPublication || HOST.test(text),
    trust: isSeen,
  };
  return (["document", "day", "address", "trust"] as const).filter((part) => !has[part]);
}

function checkSource(entry: Entry, lawKind: string | undefined): Finding[] {
  const { field, line, text } = entry;
  const found = checkDays(entry);
  if (lawKind === undefined) return found;
  if (NONE.test(text)) {
    return [...found, { code: "noneRefused", line, params: { field, kind: lawKind } }];
  }
  const incomplete = splitSources(text).flatMap((source) =>
    listMissingParts(source).map((part): Finding => ({
      code: "incompleteSource",
      line,
      params: { source, part },
    })),
  );
  return [...found, ...incomplete];
}

function check(text: string, exists: (path: string) => boolean): readonly Finding[] {
  const lines = text.split(/\r?\n/u);
  const end = lines.indexOf("---", 1);
  if (lines[0] !== "---" || end < 0) return [{ code: "noFrontMatter", line: 1, params: {} }];

  const releases = lines.slice(1, end).filter((line) => line.trim() !== "");
  const below = lines.slice(end + 1);
  if (releases.length === 0) {
    // `changeset --empty`: a maintainer says that nothing is to be released.
    const isEmpty = below.every((line) => line.trim() === "");
    return isEmpty ? [] : [{ code: "noRelease", line: 1, params: {} }];
  }

  const { sentence, entries, findings } = readBody(below, end + 2);
  const found: Finding[] = [];
  if (releases.length > 1 || !RELEASE.test(releases[0] ?? "")) {
    found.push({ code: "wrongRelease", line: 2, params: { text: releases.join(", ") } });
  }
  if (!sentence.endsWith(".")) found.push({ code: "noSentence", line: end + 2, params: {} });
  found.push(...findings, ...checkOrder(entries));

  const kinds = entries.filter(({ field }) => field === "Kind");
  const lawKind = kinds.flatMap((entry) => readKinds(entry.text)).find(isLawKind);
  for (const entry of entries.filter(({ text }) => text !== "")) {
    if (entry.field === "Kind") {
      const unknown = readKinds(entry.text).filter(
        (kind) => !KINDS.some((known) => known === kind),
      );
      const { line } = entry;
      found.push(
        ...unknown.map((kind): Finding => ({ code: "unknownKind", line, params: { kind } })),
      );
    } else if (entry.field === "Impacted periods") {
      found.push(...checkPeriods(entry, lawKind));
    } else if (entry.field === "Impacted areas") {
      found.push(...checkAreas(entry, lawKind, exists));
    } else {
      found.push(...checkSource(entry, lawKind));
    }
  }
  return found;
}

/**
 * Tells what is wrong with a changeset.
 *
 * @param file - Its name, for whoever reads the problems.
 * @param text - What the file holds.
 * @param exists - Whether the repository has a path, in which `*` stands for any part of a name.
 * @returns The problems; none for a sound changeset, nor for an empty one.
 */
export function checkChangeset(
  file: string,
  text: string,
  exists: (path: string) => boolean,
): readonly ChangesetProblem[] {
  return check(text, exists).map((finding) => ({ file, ...finding }));
}
