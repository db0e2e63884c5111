import type { Bilingual, Locale } from "cbccvc";

/** What a province's first rule is: decides which part the template has. */
export const RULE_KINDS = ["target", "requirement", "slot"] as const;

/** What a province's first rule is. */
type RuleKind = (typeof RULE_KINDS)[number];

/** What a template is made for. */
export interface TemplateOf {
  readonly id: string;
  /** The name of the export: the id in camel case. */
  readonly constant: string;
  readonly name: Bilingual;
  readonly rule: RuleKind;
}

type Hints = Readonly<
  Record<
    | "source"
    | "binds"
    | "from"
    | "lineId"
    | "lineName"
    | "populationName"
    | "percent"
    | "frequency"
    | "population"
    | "wording"
    | "of"
    | "when"
    | "effective"
    | "slot"
    | "instrumentId"
    | "number"
    | "issued"
    | "notEncoded"
    | "doc"
    | "period"
    | "threshold"
    | "person",
    string
  >
>;

/** Every comment of a template begins so, and none may be left. */
export const HINT = "// ?";

const hints: Readonly<Record<Locale, Hints>> = {
  vi: {
    source:
      "Đọc ở đâu. trust: text (trang chép nguyên văn), official (trang của cơ quan nhà nước), press (báo, trang tin luật), article (chỉ một bài báo địa phương). Thêm article, clause, point nếu thấy điều, khoản, điểm.",
    binds: "Văn bản giao việc cho ai.",
    from: "Ngày có hiệu lực, yyyy-mm-dd. Nếu chỉ biết ngày ban hành: ghi ngày đó và giữ start; nếu văn bản ghi ngày có hiệu lực: bỏ start.",
    lineId: "Bắt đầu bằng mã tỉnh, không dấu.",
    lineName: "Chép đúng câu của văn bản; en là bản dịch.",
    populationName: "Tính trên những ai, đúng như văn bản viết.",
    percent: "Số nguyên từ 1 đến 100.",
    frequency: 'Hằng năm: { every: "year" }. Đến một ngày: { by: "yyyy-mm-dd" }.',
    population:
      "Những người đó theo danh mục: ofCategory, inPost, allOf… của national/conditions.ts. Không nói được thì bỏ trường này.",
    wording: "Chữ nào chưa rõ và ở đây đọc thế nào. Rõ cả thì bỏ trường này.",
    of: "Chức vụ: docs/history/posts.vi.md. Ngạch: { ranks: […] }. Chức danh nghề nghiệp: { titles: […] }.",
    when: "beforeAppointment, whileHolding, afterAppointment hoặc { withinMonths: n }. asks: điều phải có.",
    effective: "Ngày có hiệu lực, yyyy-mm-dd. Văn bản không ghi thì thêm start và lý do.",
    slot: "Tên chỗ trung ương để địa phương quy định; npm run check-province nói có những chỗ nào.",
    instrumentId: "Số, ký hiệu viết thường không dấu, kèm mã tỉnh và năm: 51-kh-ubnd-hue-2020.",
    number: "Đúng như in trên văn bản: 51/KH-UBND.",
    issued: "Ngày ban hành và ngày có hiệu lực; null nếu không trang nào đã thấy cho biết.",
    notEncoded:
      "Văn bản còn phần chưa đọc được thì giữ; đã ghi hết thì bỏ. Không biết ngày cuối thì bỏ through.",
    doc: "Văn bản nào, đọc ở đâu.",
    period: "Ngày đầu và ngày cuối có hiệu lực: thử cả hôm trước và hôm sau.",
    threshold:
      "Trong required người (từ 101), ít nhất bao nhiêu người thì đạt: tính tay; thử cả thiếu một và thừa một. due: hạn, hoặc year nếu hằng năm.",
    person: "Một người đạt và một người chưa đạt. Tên là mã, không dùng người thật.",
  },
  en: {
    source:
      "Where it was read. trust: text (a page with the words of the document), official (a public body's page), press (a newspaper or legal news), article (one local article only). Add article, clause, point where seen.",
    binds: "Whom the document binds.",
    from: "The first day in effect, yyyy-mm-dd. If only the day of issue is known: that day, and keep start; if the document names its day: take start out.",
    lineId: "Begins with the id of the province, without diacritics.",
    lineName: "The line in the words of the document; en is a translation.",
    populationName: "Whom it counts, in the words of the document.",
    percent: "A whole number from 1 to 100.",
    frequency: 'Every year: { every: "year" }. By a day: { by: "yyyy-mm-dd" }.',
    population:
      "The same people by the catalogues: ofCategory, inPost, allOf … of national/conditions.ts. Take the field out if they cannot say it.",
    wording: "What the words leave open and how they are read here. Take it out if they are plain.",
    of: "Posts: docs/history/posts.en.md. Ranks: { ranks: […] }. Professional titles: { titles: […] }.",
    when: "beforeAppointment, whileHolding, afterAppointment or { withinMonths: n }. asks: what must be held.",
    effective:
      "The first day in effect, yyyy-mm-dd. If the document does not name it, add start with the reason.",
    slot: "A slot that the national law leaves open; npm run check-province says which there are.",
    instrumentId:
      "The number in lower case without diacritics, with the province and the year: 51-kh-ubnd-hue-2020.",
    number: "As printed: 51/KH-UBND.",
    issued: "The days of issue and of effect; null where no page seen gives them.",
    notEncoded:
      "Keep it while a part of the document was not seen; take it out if all is here. Without a known last day, no through.",
    doc: "Which document, read where.",
    period: "The first and the last day in force: the day before and the day after are tried too.",
    threshold:
      "Of required persons (101 or more), the fewest that reach it: worked out by hand; one less and one more are tried too. due: the last day, or year if every year.",
    person: "One who meets it and one who does not. The id is a code, never a real person.",
  },
};

const nameLine = ({ name }: TemplateOf): string => `name: { vi: "${name.vi}", en: "${name.en}" },`;

function writeTarget(of: TemplateOf, hint: Hints): string {
  return `import type { ProvinceVariant } from "../authored-law.ts";
import { ofCategory } from "../national/conditions.ts";
import { listPlanTargets, startsWithIssue } from "../plan-targets.ts";

const targets = listPlanTargets(
  {
    ${HINT} ${hint.source}
    source: { instrument: "…", trust: "…", seenIn: "…" },
    ${HINT} ${hint.binds}
    binds: { vi: "…", en: "…" },
    ${HINT} ${hint.from}
    from: "…",
    start: startsWithIssue,
  },
  [
    {
      ${HINT} ${hint.lineId}
      id: "…",
      ${HINT} ${hint.lineName}
      name: { vi: "…", en: "…" },
      ${HINT} ${hint.populationName}
      populationName: { vi: "…", en: "…" },
      ${HINT} ${hint.percent}
      percent: 0,
      ${HINT} ${hint.frequency}
      frequency: { by: "…" },
      ${HINT} ${hint.population}
      population: ofCategory("cadre", "civilServant", "publicEmployee"),
      ${HINT} ${hint.wording}
      wording: { vi: "…", en: "…" },
    },
  ],
);
${writeVariant(of, hint, "", "  targets,\n")}`;
}

function writeRequirement(of: TemplateOf, hint: Hints): string {
  return `import type { Citation } from "../../terms/citation.ts";
import type { ProvinceVariant } from "../authored-law.ts";
import { holdsDegree } from "../national/conditions.ts";
import { universityOrHigher } from "../national/degree-levels.ts";

${writeSource(hint)}${writeVariant(
    of,
    hint,
    `  requirements: [
    {
      ${HINT} ${hint.lineId}
      id: "…",
      ${HINT} ${hint.lineName}
      name: { vi: "…", en: "…" },
      ${HINT} ${hint.of}
      of: { posts: ["…"] },
      nature: "training",
      history: [
        {
          ${HINT} ${hint.effective}
          effectiveFrom: "…",
          ${HINT} ${hint.when}
          value: { when: "beforeAppointment", asks: holdsDegree(universityOrHigher) },
          source,
        },
      ],
    },
  ],
`,
    "",
  )}`;
}

function writeSlot(of: TemplateOf, hint: Hints): string {
  return `import type { Citation } from "../../terms/citation.ts";
import type { ProvinceVariant } from "../authored-law.ts";
import { universityOrHigher } from "../national/degree-levels.ts";

${writeSource(hint)}${writeVariant(
    of,
    hint,
    `  slots: {
    ${HINT} ${hint.slot}
    communeCivilServantDegree: [
      {
        ${HINT} ${hint.effective}
        effectiveFrom: "…",
        value: universityOrHigher,
        source,
      },
    ],
  },
`,
    "",
  )}`;
}

const writeSource = (hint: Hints): string => `const source: Citation = {
  ${HINT} ${hint.source}
  instrument: "…",
  article: "…",
  trust: "…",
  seenIn: "…",
};
`;

function writeVariant(of: TemplateOf, hint: Hints, rules: string, targets: string): string {
  return `
/** ${of.name.en}. */
export const ${of.constant}: ProvinceVariant = {
  id: "${of.id}",
  ${nameLine(of)}
  instruments: [
    {
      ${HINT} ${hint.instrumentId}
      id: "…",
      kind: "…",
      ${HINT} ${hint.number}
      number: "…",
      issuer: { vi: "…", en: "…" },
      title: { vi: "…", en: "…" },
      ${HINT} ${hint.issued}
      issuedOn: "…",
      effectiveFrom: null,
    },
  ],
${rules}${targets}  ${HINT} ${hint.notEncoded}
  notEncoded: [{ instrument: "…", from: "…", through: "…" }],
};
`;
}

/** The file of a province, to be filled in. */
export function writeVariantTemplate(of: TemplateOf, locale: Locale): string {
  const write = { target: writeTarget, requirement: writeRequirement, slot: writeSlot }[of.rule];
  return write(of, hints[locale]);
}

/** The file of its cases, to be filled in. */
export function writeCasesTemplate({ rule }: TemplateOf, locale: Locale): string {
  const hint = hints[locale];
  const person = (expected: string): string => `  {
    kind: "person",
    says: "…",
    on: "…",
    official: { id: "A-1", holdings: [], credentials: { degree: [] } },
    rule: "…",
    expected: "${expected}",${rule === "slot" ? `\n    national: "unknown",` : ""}
  },
`;
  const parts = {
    target: `  ${HINT} ${hint.threshold}
  { kind: "threshold", says: "…", target: "…", on: "…", required: 101, fewest: 0, due: "…" },
`,
    requirement: `  ${HINT} ${hint.person}\n${person("met")}${person("notMet")}`,
    slot: `  ${HINT} ${hint.person}\n${person("met")}${person("notMet")}`,
  };
  return `import type { ProvinceCase } from "../province-case.schema.ts";

${HINT} ${hint.doc}
export const cases: readonly ProvinceCase[] = [
  ${HINT} ${hint.period}
  { kind: "period", says: "…", of: ["…"], from: "…", through: "…" },
${parts[rule]}];
`;
}

/** The changeset, to be filled in. */
export function writeChangesetTemplate({ id, name }: TemplateOf): string {
  return `---
"cbccvc": minor
---

${name.en}: …

- Kind: new province.
- Impacted periods: …
- Impacted areas: \`src/rules/provinces/${id}.ts\`.
- Source: …
`;
}
