import type { Locale } from "cbccvc";

/** The fields of a changeset, in their order. */
export const FIELDS = ["Kind", "Impacted periods", "Impacted areas", "Source"] as const;

/** A field of a changeset. */
export type Field = (typeof FIELDS)[number];

/** The kinds of change, one or more of which a changeset names. */
export const KINDS = ["new rule", "corrected rule", "new province", "engine", "docs"] as const;

/** What a source must say. */
export type SourcePart = "document" | "day" | "address" | "trust";

/** What can be wrong with a changeset, each with its own code. */
interface ProblemParams {
  /** The file does not begin with lines between two `---`. */
  readonly noFrontMatter: Readonly<Record<string, never>>;
  /** Front matter that says anything but the size of this package's release. */
  readonly wrongRelease: { readonly text: string };
  /** A body, and no size of a release. */
  readonly noRelease: Readonly<Record<string, never>>;
  /** No sentence above the fields. */
  readonly noSentence: Readonly<Record<string, never>>;
  /** A line that is neither a field nor the continuation of one. */
  readonly strayLine: { readonly text: string };
  /** A field that is not there, or empty. */
  readonly missingField: { readonly field: Field };
  /** A field that stands twice. */
  readonly repeatedField: { readonly field: Field };
  /** A field above one that comes before it. */
  readonly fieldOutOfOrder: { readonly field: Field; readonly after: Field };
  /** A kind of change that is none of the known ones. */
  readonly unknownKind: { readonly kind: string };
  /** `none`, where a rule or a province changed. */
  readonly noneRefused: { readonly field: Field; readonly kind: string };
  /** Neither a period nor `none`. */
  readonly noPeriod: Readonly<Record<string, never>>;
  /** A day that does not exist. */
  readonly invalidDay: { readonly field: Field; readonly day: string };
  /** A day that neither begins nor ends a period. */
  readonly dayOutsidePeriod: { readonly day: string };
  /** A period that ends before it begins. */
  readonly reversedPeriod: { readonly from: string; readonly to: string };
  /** No path in backquotes. */
  readonly noPath: Readonly<Record<string, never>>;
  /** A path that the repository does not have. */
  readonly unknownPath: { readonly path: string };
  /** A rule or a province changed, and no file of the law is named. */
  readonly noLawPath: { readonly kind: string };
  /** A source that leaves out one of its parts. */
  readonly incompleteSource: { readonly source: string; readonly part: SourcePart };
}

/** One thing that is wrong with a changeset. */
export type ChangesetProblem = {
  readonly [Code in keyof ProblemParams]: {
    readonly code: Code;
    /** The name of the file. */
    readonly file: string;
    /** The line on which it stands, from 1; absent where it concerns the whole file. */
    readonly line?: number;
    readonly params: ProblemParams[Code];
  };
}[keyof ProblemParams];

/** What is said in one language; fields, kinds and the words of a period stay as they stand in the file. */
interface Words {
  readonly forms: Readonly<Record<Field, string>>;
  readonly parts: Readonly<Record<SourcePart, string>>;
  readonly sentences: {
    readonly [Code in keyof ProblemParams]: (params: ProblemParams[Code], words: Words) => string;
  };
}

/** The form of a field where `none` does not do. */
const requireForm = (form: string): string => form.replace(/[,;] (?:or|hoặc) none$/u, "");

const WORDS: Readonly<Record<Locale, Words>> = {
  vi: {
    forms: {
      Kind: KINDS.join(", "),
      "Impacted periods": "2023-08-01 to 2025-06-30, from 2025-07-01, hoặc none",
      "Impacted areas": "đường dẫn giữa hai dấu `, như `src/rules/national/targets.ts`",
      Source:
        "văn bản và điều khoản, ngày, địa chỉ và (text), (official), (press) hoặc (article); hoặc none",
    },
    parts: {
      document:
        "không nêu văn bản; ghi số, ký hiệu, như 101/2017/NĐ-CP, hoặc ghi rõ là page hay article nào",
      day: "không có ngày; ghi ngày ban hành, ngày có hiệu lực hoặc ngày của trang, như 2017-09-01",
      address:
        "không có địa chỉ; ghi tên miền như hoatieu.vn, đường dẫn, hoặc nơi đăng kèm ngày và tên bài: “ĐBP, 2023-04-12: tên bài”",
      trust:
        "không kết thúc bằng mức độ đã thấy nguồn; ghi thêm (text), (official), (press) hoặc (article)",
    },
    sentences: {
      noFrontMatter: () =>
        'Phần đầu tệp: còn thiếu; ghi "cbccvc": patch, minor hoặc major giữa hai dòng ---',
      wrongRelease: ({ text }) =>
        `Phần đầu tệp: “${text}” không phải mức phát hành; ghi một dòng, "cbccvc": patch, minor hoặc major`,
      noRelease: () =>
        'Phần đầu tệp: không nêu gói nào mà bên dưới lại có nội dung; ghi "cbccvc": patch, minor hoặc major, hoặc bỏ nội dung',
      noSentence: () =>
        "Câu mô tả: phía trên các trường chưa có câu nào kết thúc bằng dấu chấm; viết điều gì thay đổi đối với người dùng",
      strayLine: ({ text }) =>
        `Các trường: “${text}” không thuộc ${FIELDS.join(", ")}; đặt lên trên các trường, hoặc đưa vào một trường bằng hai dấu cách ở đầu dòng`,
      missingField: ({ field }, { forms }) =>
        `${field}: còn thiếu hoặc để trống; ghi “- ${field}: ${forms[field]}”`,
      repeatedField: ({ field }) => `${field}: có hai lần; gộp thành một trường`,
      fieldOutOfOrder: ({ field, after }) => `${field}: đứng trên ${after}; chuyển xuống dưới`,
      unknownKind: ({ kind }, { forms }) =>
        `Kind: “${kind}” không thuộc ${forms.Kind}; ghi những loại đúng, cách nhau bằng dấu phẩy, điều khác viết sau dấu chấm`,
      noneRefused: ({ field, kind }, { forms }) =>
        `${field}: ${kind} thì không được ghi none; ghi ${requireForm(forms[field])}`,
      noPeriod: (_, { forms }) =>
        `Impacted periods: không có ngày nào; ghi ${forms["Impacted periods"]}, ghi chú viết sau dấu chấm`,
      invalidDay: ({ field, day }) =>
        `${field}: ${day} không phải ngày có thật; ghi năm, tháng, ngày có thật, như 2023-08-01`,
      dayOutsidePeriod: ({ day }) =>
        `Impacted periods: ${day} không thuộc khoảng thời gian nào; ghi “from ${day}”, hoặc ghi cả hai ngày với “to” ở giữa; ghi chú viết sau dấu chấm`,
      reversedPeriod: ({ from, to }) =>
        `Impacted periods: ${from} to ${to} kết thúc trước khi bắt đầu; đặt ngày đầu lên trước`,
      noPath: (_, { forms }) =>
        `Impacted areas: không có đường dẫn nào; ghi ${forms["Impacted areas"]}`,
      unknownPath: ({ path }) =>
        `Impacted areas: kho mã không có ${path}; sửa đường dẫn, ghi * thay cho một phần của tên, hoặc ghi thư mục của tệp đã xóa`,
      noLawPath: ({ kind }) =>
        `Impacted areas: ${kind} nằm trong src/rules/ mà chưa ghi đường dẫn nào ở đó; ghi thêm đường dẫn ấy giữa hai dấu \``,
      incompleteSource: ({ source, part }, { parts }) => `Source: “${source}” ${parts[part]}`,
    },
  },
  en: {
    forms: {
      Kind: KINDS.join(", "),
      "Impacted periods": "2023-08-01 to 2025-06-30, from 2025-07-01, or none",
      "Impacted areas": "paths in backquotes, such as `src/rules/national/targets.ts`",
      Source:
        "document and article, day, address and (text), (official), (press) or (article); or none",
    },
    parts: {
      document:
        "names no document; give its number, such as 101/2017/NĐ-CP, or say which page or article it is",
      day: "has no day; give that of its issue or effect, or of the page, as 2017-09-01",
      address:
        "has no address; give its host, such as hoatieu.vn, its link, or the publication with day and title, “ĐBP, 2023-04-12: title”",
      trust: "does not end in how well it was seen; add (text), (official), (press) or (article)",
    },
    sentences: {
      noFrontMatter: () =>
        'Front matter: the file does not begin with it; put "cbccvc": patch, minor or major between two lines ---',
      wrongRelease: ({ text }) =>
        `Front matter: “${text}” is no size of a release; write one line, "cbccvc": patch, minor or major`,
      noRelease: () =>
        'Front matter: it names no package, but there is a text; write "cbccvc": patch, minor or major, or take the text out',
      noSentence: () =>
        "Sentence: none stands above the fields; write what changes for a user, and end it with a full stop",
      strayLine: ({ text }) =>
        `Fields: “${text}” is none of ${FIELDS.join(", ")}; move it above them, or into one of them by two blanks at its start`,
      missingField: ({ field }, { forms }) =>
        `${field}: it is missing or empty; add “- ${field}: ${forms[field]}”`,
      repeatedField: ({ field }) => `${field}: it stands twice; make one field of both`,
      fieldOutOfOrder: ({ field, after }) => `${field}: it stands above ${after}; move it below`,
      unknownKind: ({ kind }, { forms }) =>
        `Kind: “${kind}” is none of ${forms.Kind}; name those that hold, with commas between, and put what else there is to say after a full stop`,
      noneRefused: ({ field, kind }, { forms }) =>
        `${field}: none does not do for a ${kind}; write ${requireForm(forms[field])}`,
      noPeriod: (_, { forms }) =>
        `Impacted periods: no day stands in it; write ${forms["Impacted periods"]}, a remark after a full stop`,
      invalidDay: ({ field, day }) =>
        `${field}: the day ${day} does not exist; write year, month and day of one that does, as 2023-08-01`,
      dayOutsidePeriod: ({ day }) =>
        `Impacted periods: ${day} belongs to no period; write “from ${day}”, or both ends with “to” between; a remark stands after a full stop`,
      reversedPeriod: ({ from, to }) =>
        `Impacted periods: ${from} to ${to} ends before it begins; put the first day first`,
      noPath: (_, { forms }) =>
        `Impacted areas: no path stands in it; name ${forms["Impacted areas"]}`,
      unknownPath: ({ path }) =>
        `Impacted areas: the repository has no ${path}; mend the path, write * for any part of a name, or name the folder of what was deleted`,
      noLawPath: ({ kind }) =>
        `Impacted areas: a ${kind} stands under src/rules/ and none of it is named; add its path in backquotes`,
      incompleteSource: ({ source, part }, { parts }) => `Source: “${source}” ${parts[part]}`,
    },
  },
};

/** Puts what is wrong with a changeset into words: the place, the field, and how to mend it. */
export function formatChangesetProblem(problem: ChangesetProblem, locale: Locale = "en"): string {
  const { code, file, line, params } = problem;
  const words = WORDS[locale];
  // The compiler cannot tie a code to its own parameters across a union; the table's type does.
  const write = words.sentences[code] as (given: typeof params, words: Words) => string;
  return `${file}${line === undefined ? "" : `:${line}`}: ${write(params, words)}`;
}
