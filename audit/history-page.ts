import {
  resolveRules,
  type CalendarDate,
  type Life,
  type Locale,
  type NamedEntry,
  type Requirement,
} from "cbccvc";

import { pickCatalogue } from "../src/reports/catalogue.ts";
import { describeCondition } from "../src/reports/text/describe-condition.ts";
import { createNames, type Names } from "../src/reports/text/names.ts";
import { nationalLaw } from "../src/rules/national-law.ts";
import { endOf } from "./law.ts";
import { page, table } from "./markdown.ts";

const WORDS = {
  vi: {
    intro: (day: string) =>
      `Viết từ dữ liệu quy tắc, đã đối chiếu nguồn đến ${day}. Mỗi bảng đọc từ trên xuống theo thời gian. Nơi văn bản để ngỏ, bảng dùng cách đọc mặc định. Tỉnh, bộ và Đảng có thể đòi hỏi thêm.`,
    posts: "Lịch sử tiêu chuẩn của từng chức vụ",
    ranks: "Lịch sử tiêu chuẩn của từng ngạch",
    titles: "Lịch sử tiêu chuẩn của từng chức danh nghề nghiệp",
    columns: ["Từ ngày", "Đến ngày", "Yêu cầu", "Khi nào", "Căn cứ"],
    reaches: "Áp dụng đối với",
    none: "không còn yêu cầu này",
    same: "Cùng tiêu chuẩn với",
    unseen: "chưa thấy nguồn",
    life: (from: string, through: string) => `Có từ ${from} đến ${through}.`,
  },
  en: {
    intro: (day: string) =>
      `Written from the rule data, which were checked through ${day}. Each table reads from top to bottom in time. Where a text leaves something open the default reading is shown. The Party, ministries and provinces may ask more.`,
    posts: "The history of every post's standard",
    ranks: "The history of every rank's standard",
    titles: "The history of every professional title's standard",
    columns: ["From", "Through", "Asks", "When", "Source"],
    reaches: "Reaches",
    none: "no longer asked",
    same: "Same standard as",
    unseen: "no source seen",
    life: (from: string, through: string) => `Exists from ${from} through ${through}.`,
  },
} as const satisfies Record<Locale, unknown>;

/** Whose history a page tells. */
export type Kind = "posts" | "ranks" | "titles";

interface Row {
  readonly from: string;
  readonly cells: readonly string[];
}

interface Day {
  readonly requirements: ReadonlyMap<string, Requirement>;
  readonly names: Readonly<Record<Locale, Names>>;
}

const days = new Map<CalendarDate, Day>();

/** What was asked on a day, and what the things of that day are called. */
function readDay(asOf: CalendarDate): Day {
  const known = days.get(asOf);
  if (known !== undefined) return known;
  const rules = resolveRules({ asOf });
  const catalogue = pickCatalogue(rules);
  const day: Day = {
    requirements: new Map(rules.requirements.map(({ value }) => [value.id, value])),
    names: { vi: createNames(catalogue, "vi"), en: createNames(catalogue, "en") },
  };
  days.set(asOf, day);
  return day;
}

function writeWhen({ when }: Requirement, { sentences }: Names): string {
  if (when === null) return "";
  if (typeof when === "object") return sentences.withinMonths(when.withinMonths);
  return sentences[when];
}

function listRows(kind: Kind, subject: string, locale: Locale): Row[] {
  const words = WORDS[locale];
  const { coverageFrom, requirements } = nationalLaw;
  return requirements
    .filter(({ of }) =>
      (of as Readonly<Record<string, readonly string[]>>)[kind]?.includes(subject),
    )
    .flatMap(({ id, name, history }) =>
      history.map((entry, index): Row => {
        const { effectiveFrom } = entry;
        const day = effectiveFrom < coverageFrom ? coverageFrom : effectiveFrom;
        const { requirements: asked, names: allNames } = readDay(day);
        const names = allNames[locale];
        const requirement = asked.get(id);
        const through = endOf(history, index);
        const asks =
          requirement === undefined
            ? words.none
            : [
                describeCondition(requirement.asks, names),
                ...(requirement.scope === undefined
                  ? []
                  : [`${words.reaches}: ${describeCondition(requirement.scope, names)}`]),
              ].join(". ");
        const source = names.citation(entry.source);
        const start = entry.start === undefined ? "" : `; ${entry.start.because[locale]}`;
        return {
          from: day,
          cells: [
            names.sentences.date(day),
            through === undefined ? "" : names.sentences.date(through),
            `**${name[locale]}**: ${asks}`,
            requirement === undefined ? "" : writeWhen(requirement, names),
            `${source === "" ? words.unseen : source}${start}`,
          ],
        };
      }),
    )
    .filter(({ cells }) => cells.length > 0)
    .sort((a, b) => a.from.localeCompare(b.from));
}

function writeKind(kind: Kind, locale: Locale): string[] {
  const words = WORDS[locale];
  const { sentences } = readDay(nationalLaw.checkedThrough).names[locale];
  const written = new Map<string, string>();
  const entries: Readonly<Record<string, NamedEntry & Life>> = nationalLaw[kind];
  return [
    ...Object.entries(entries).flatMap(([id, { name, from, through }]) => {
      const rows = table(
        words.columns,
        listRows(kind, id, locale).map(({ cells }) => cells),
      );
      const twin = written.get(rows);
      if (twin === undefined) written.set(rows, name[locale]);
      const life =
        from === undefined && through === undefined
          ? ""
          : words.life(
              from === undefined ? "…" : sentences.date(from),
              through === undefined ? "…" : sentences.date(through),
            );
      return [
        `## ${name[locale]}`,
        [`\`${id}\``, life].filter((part) => part !== "").join(" – "),
        twin === undefined ? rows : `${words.same}: ${twin}.`,
      ];
    }),
  ];
}

/** The page on which the history of every post, rank or title reads like a table. */
export function writeHistory(kind: Kind, locale: Locale): string {
  const words = WORDS[locale];
  return page(
    `---\ntitle: "${words[kind]}"\n---`,
    `# ${words[kind]}`,
    words.intro(nationalLaw.checkedThrough),
    ...writeKind(kind, locale),
  );
}
