import type { Locale } from "cbccvc";

// Not from the door, which loads every province: words are needed for one that cannot be loaded.
import { formatVariantIssue } from "../src/reports/text/format-variant-issue.ts";
import { formatChangesetProblem } from "./changeset-problem.ts";
import type { FileProblem, FileProblemParams } from "./problem.ts";

type Sentences = {
  readonly [Code in keyof FileProblemParams]: (params: FileProblemParams[Code]) => string;
};

const sentences: Readonly<Record<Locale, Sentences>> = {
  vi: {
    noFile: () => "chưa có tệp này; chạy npm run new-province -- --id <mã> --name <tên>",
    notReadable: ({ message }) => `không đọc được: ${message}; sửa chỗ này trước`,
    typeError: ({ line, message }) => `dòng ${String(line)}: ${message}; sửa dòng này`,
    notAVariant: ({ name }) =>
      `export ${name} không phải biến thể; chỉ export tỉnh và đơn vị trong tỉnh`,
    fileNameIsNotId: ({ id }) => `không có biến thể nào mang id: "${id}"; tên tệp chính là id`,
    exportNameIsNotId: ({ name, expected }) =>
      `export ${name} phải mang tên của id: đổi thành ${expected}`,
    unitOfAnother: ({ id, province }) =>
      `${id} không nằm trong ${province}; ghi within là biến thể của tỉnh`,
    hintsLeft: ({ count }) =>
      `còn ${String(count)} dòng giải thích “// ?” của mẫu; ô nào điền xong thì xóa dòng ấy`,
    notRegistered: () => "tệp chưa có trong danh sách của gói; chạy npm run pages",
    noCases: () => "tệp phải có: export const cases: readonly ProvinceCase[] = […]",
    caseOpen: ({ field }) => `${field}: còn để trống theo mẫu; hãy điền`,
    caseForm: ({ field, message }) => `${field}: ${message}; sửa theo mẫu của kind`,
    unknownRule: ({ rule, on }) =>
      `ngày ${on} không có ${rule}; sửa mã hoặc ngày của trường hợp này`,
    otherAnswer: ({ asked, expected, found }) =>
      `${asked}: văn bản cho ${expected}, thư viện trả lời ${found}; xem lại biến thể trước, rồi đến trường hợp`,
    untestedPeriod: ({ rule, from }) =>
      `thêm { kind: "period", of: ["${rule}"], from: "${from}" }: ngày đầu của quy định này chưa được thử`,
    untestedThreshold: ({ target }) =>
      `thêm { kind: "threshold", target: "${target}" }: ngưỡng của chỉ tiêu này chưa được thử`,
    looseThreshold: ({ target, also }) =>
      `${target}: ${also} cũng đạt với trường hợp này; lấy required từ 101 người trở lên và tính lại fewest`,
    hiddenExport: ({ name }) =>
      `viết export const ${name} ngay chỗ khai báo; danh sách các tỉnh đọc ở đó`,
    untestedAnswer: ({ rule, answer }) =>
      `thêm { kind: "person", rule: "${rule}", expected: "${answer}" }: chưa trường hợp nào cho kết quả này`,
    untestedSlot: ({ slot }) =>
      `thêm { kind: "person", national: … } có kết quả khác trung ương: chỗ ${slot} chưa được thử`,
  },
  en: {
    noFile: () => "there is no such file; run npm run new-province -- --id <id> --name <name>",
    notReadable: ({ message }) => `it cannot be read: ${message}; mend this first`,
    typeError: ({ line, message }) => `line ${String(line)}: ${message}; mend this line`,
    notAVariant: ({ name }) =>
      `the export ${name} is no variant; export the province and units inside it only`,
    fileNameIsNotId: ({ id }) => `no variant in it has id: "${id}"; the name of the file is the id`,
    exportNameIsNotId: ({ name, expected }) =>
      `the export ${name} must be called as its id: rename it to ${expected}`,
    unitOfAnother: ({ id, province }) =>
      `${id} does not lie in ${province}; give the variant of the province as within`,
    hintsLeft: ({ count }) =>
      `${String(count)} lines “// ?” of the template are left; take each out when its field is filled in`,
    notRegistered: () => "the package does not list this file yet; run npm run pages",
    noCases: () => "the file must have: export const cases: readonly ProvinceCase[] = […]",
    caseOpen: ({ field }) => `${field}: left as in the template; fill it in`,
    caseForm: ({ field, message }) => `${field}: ${message}; give it the form of its kind`,
    unknownRule: ({ rule, on }) =>
      `there is no ${rule} on ${on}; correct the name or the day of this case`,
    otherAnswer: ({ asked, expected, found }) =>
      `${asked}: by the document ${expected}, the library answers ${found}; look at the variant first, then at the case`,
    untestedPeriod: ({ rule, from }) =>
      `add { kind: "period", of: ["${rule}"], from: "${from}" }: no case tries the first day of this rule`,
    untestedThreshold: ({ target }) =>
      `add { kind: "threshold", target: "${target}" }: no case tries the threshold of this target`,
    looseThreshold: ({ target, also }) =>
      `${target}: ${also} would agree with this case as well; take 101 required or more and work fewest out anew`,
    hiddenExport: ({ name }) =>
      `write export const ${name} where it is declared; the list of provinces reads it there`,
    untestedAnswer: ({ rule, answer }) =>
      `add { kind: "person", rule: "${rule}", expected: "${answer}" }: no case has this answer`,
    untestedSlot: ({ slot }) =>
      `add { kind: "person", national: … } that differs from the national answer: no case tries the slot ${slot}`,
  },
};

/** Puts a problem into words: the file, the field or the case, what is wrong, and how to mend it. */
export function formatProblem(problem: FileProblem, locale: Locale): string {
  if (problem.code === "changeset") return formatChangesetProblem(problem.problem, locale);
  if (problem.code === "variant") {
    const { file, unit, issue } = problem;
    return `${file} (${unit}): ${formatVariantIssue(issue, { locale })}`;
  }
  const { file, code, says, params } = problem;
  // The compiler cannot tie a code to its own parameters across a union; the type of the table does.
  const write = sentences[locale][code] as (given: typeof params) => string;
  return `${file}: ${says === undefined ? "" : `“${says}”: `}${write(params)}`;
}

const SHARED = "targets[*].history[*]";

/**
 * Puts problems into words, a line each. What a plan has in common stands in each of its targets: such
 * a problem is said once.
 */
export function formatProblems(problems: readonly FileProblem[], locale: Locale): string[] {
  const folded = new Map<string, { readonly line: string; readonly target: string }[]>();
  for (const problem of problems) {
    const line = formatProblem(problem, locale);
    const place = /targets\[(\d+)\]\.history\[\d+\]/u.exec(line);
    const key = place === null ? line : line.replace(place[0], SHARED);
    folded.set(key, [...(folded.get(key) ?? []), { line, target: place?.[1] ?? "" }]);
  }
  return [...folded].map(([key, [first, ...more]]) => {
    const targets = new Set([first, ...more].map((each) => each?.target));
    return more.length === 0
      ? (first?.line ?? "")
      : key.replace(SHARED, `targets[${[...targets].join(", ")}].history`);
  });
}
