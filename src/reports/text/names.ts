import type { FindingSubject, StandardsReason } from "../../standards/finding.ts";
import type { Locale } from "../../terms/bilingual.ts";
import { isPartialDate } from "../../terms/calendar-date.ts";
import type { Citation, InstrumentId } from "../../terms/citation.ts";
import type { CredentialField } from "../../terms/official.ts";
import type { Question } from "../../terms/question.ts";
import { findEntry, type Catalogue } from "../catalogue.ts";
import { LANGUAGES } from "./languages.ts";
import type { NameLookup, Sentences } from "./sentences.ts";

/** What the things of one rule set are called in one language. */
export interface Names extends NameLookup {
  readonly sentences: Sentences;
  readonly post: (post: string) => string;
  readonly rank: (rank: string) => string;
  readonly subject: (subject: FindingSubject) => string;
  readonly requirement: (id: string) => string;
  readonly deadline: (id: string) => string;
  readonly appointment: (rule: string) => string;
  readonly sending: (rule: string) => string;
  readonly appointmentAge: (rule: string) => string;
  readonly axis: (axis: string) => string;
  readonly option: (axis: string, option: string) => string;
  readonly instrument: (id: InstrumentId) => string;
  readonly citation: (citation: Citation | null) => string;
  readonly question: (question: Question) => string;
  readonly reason: (reason: StandardsReason) => string;
}

/** The fields whose catalogue is a ladder, so that its upper end can be named by its lowest level. */
const LADDERS: readonly CredentialField[] = [
  "generalEducation",
  "degree",
  "politicalTheory",
  "foreignLanguage",
];

/** Looks names up in a catalogue; an id without an entry stands for itself. */
export function createNames(catalogue: Catalogue, locale: Locale): Names {
  const sentences = LANGUAGES[locale];
  const requirements = new Map(
    catalogue.requirements.map(({ value }) => [value.id, value.name[locale]]),
  );
  const deadlines = new Map(catalogue.deadlines.map(({ value }) => [value.id, value.name[locale]]));

  const posts = { ...catalogue.otherPosts, ...catalogue.posts };
  const ranks = { ...catalogue.otherRanks, ...catalogue.ranks };
  const titles = { ...catalogue.otherTitles, ...catalogue.titles };

  function nameInstrument(id: InstrumentId): string {
    const instrument = findEntry(catalogue.instruments, id);
    if (instrument === undefined) return id;
    return `${sentences.instrumentKinds[instrument.kind]} ${instrument.number}`;
  }

  const names: Names = {
    sentences,
    post: (post) => findEntry(posts, post)?.name[locale] ?? post,
    rank: (rank) => findEntry(ranks, rank)?.name[locale] ?? rank,
    title: (title) => findEntry(titles, title)?.name[locale] ?? title,
    issuerKind: (kind) => findEntry(catalogue.issuerKinds, kind)?.name[locale] ?? kind,
    programme: (id) => catalogue.programmes.find((each) => each.id === id)?.name[locale] ?? id,
    later: (id) => {
      const { retirement } = catalogue;
      const rules = retirement.state === "inForce" ? retirement.value.later : [];
      return rules.find((each) => each.id === id)?.name[locale] ?? id;
    },
    level: (field, level) => findEntry(catalogue.levels[field], level)?.name[locale] ?? level,
    levels(field, levels) {
      const ladder = LADDERS.includes(field) ? Object.keys(catalogue.levels[field]) : [];
      const top = ladder.slice(-levels.length);
      const [lowest = ""] = top;
      return levels.length > 1 && top.length > 0 && top.every((level) => levels.includes(level))
        ? sentences.orHigher(names.level(field, lowest))
        : sentences.list(levels.map((level) => names.level(field, level)));
    },
    gap: (gap) => findEntry(catalogue.gaps, gap)?.about[locale] ?? gap,
    value(value) {
      if (isPartialDate(value)) return sentences.date(value);
      if (typeof value === "boolean") return value ? sentences.yes : sentences.no;
      if (typeof value !== "string") {
        if (typeof value === "number") return String(value);
        return value.length === 0 ? sentences.nothing : sentences.list(value.map(names.value));
      }
      const known: Readonly<Record<string, string>> = {
        ...sentences.categories,
        ...sentences.administrativeLevels,
        ...sentences.sexes,
        ...sentences.values,
      };
      const { areas, managingLevels, sendingGroups } = catalogue;
      const entries = [posts, ranks, titles, areas, managingLevels, sendingGroups];
      return (
        findEntry(known, value) ??
        entries.map((each) => findEntry(each, value)?.name[locale]).find((name) => name) ??
        value
      );
    },
    subject(subject) {
      if ("post" in subject) return names.post(subject.post);
      return "rank" in subject ? names.rank(subject.rank) : names.title(subject.title);
    },
    requirement: (id) => requirements.get(id) ?? id,
    deadline: (id) => deadlines.get(id) ?? id,
    appointment: (rule) =>
      catalogue.appointments.find(({ value }) => value.id === rule)?.value.name[locale] ?? rule,
    sending: (rule) =>
      catalogue.sending.find(({ value }) => value.id === rule)?.value.name[locale] ?? rule,
    appointmentAge: (rule) =>
      catalogue.appointmentAges.find(({ value }) => value.id === rule)?.value.name[locale] ?? rule,
    axis: (axis) => findEntry(catalogue.readings, axis)?.question[locale] ?? axis,
    option: (axis, option) =>
      findEntry(findEntry(catalogue.readings, axis)?.options ?? {}, option)?.name[locale] ?? option,
    instrument: nameInstrument,
    citation(citation) {
      if (citation === null) return "";
      const { instrument, trust } = citation;
      const clause = sentences.clause(citation);
      const bare = instrument === null ? sentences.instrumentNotFound : nameInstrument(instrument);
      const amending = sentences.list((citation.amendedBy ?? []).map(nameInstrument));
      const document = amending === "" ? bare : sentences.amendedBy(bare, amending);
      const beside = sentences.list((citation.readWith ?? []).map(nameInstrument));
      const parts = [document, clause, beside === "" ? "" : sentences.readWith(beside)];
      return `${parts.filter((part) => part !== "").join(", ")} (${sentences.trusts[trust]})`;
    },
    question(question) {
      if (question.ask === "law") return names.gap(question.gap);
      const decides = question.decides === undefined ? null : sentences.date(question.decides);
      return sentences.askFact(sentences.fact(question.fact), decides);
    },
    reason({ code, params }) {
      // The compiler cannot tie a code to its own parameters across a union; the type of the table
      // already does.
      const write = sentences.reasons[code] as (given: typeof params, known: Names) => string;
      return write(params, names);
    },
  };
  return names;
}
