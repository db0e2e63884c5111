import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";

import type { Bilingual, Locale } from "cbccvc";

import { provinces } from "../src/rules/catalogues/provinces.ts";
import {
  casesPath,
  changesetPath,
  isThere,
  locate,
  readProvinceSources,
  REGISTRY,
  variantPath,
} from "./province-files.ts";
import { toCamelCase } from "./province-names.ts";
import { writeRegistry } from "./registry.ts";
import {
  RULE_KINDS,
  writeCasesTemplate,
  writeChangesetTemplate,
  writeVariantTemplate,
  type TemplateOf,
} from "./templates.ts";

const KINDS = RULE_KINDS.join("|");

const TEXT = {
  vi: {
    usage: `Cách dùng: npm run new-province -- --id <mã tỉnh> --name "<tên tỉnh>" [--rule ${KINDS}] [--lang vi|en]`,
    unknown: (id: string, near: readonly string[]) =>
      `Không có tỉnh ${id}. Mã và tên: docs/provinces.md.${near.length === 0 ? "" : ` Gần giống: ${near.join(", ")}.`}`,
    otherName: (id: string, expected: string) =>
      `Danh mục ghi ${id} là ${expected}; viết đúng tên ấy.`,
    there: (file: string) => `Đã có ${file}; sửa tiếp trong tệp ấy.`,
    written: "Đã ghi:",
    next: (id: string) => `Tiếp theo:
1. Điền ${variantPath(id)}: mỗi chỗ “…” một ô, dòng "// ?" giải thích ô dưới nó; điền xong thì xóa dòng ấy.
2. Điền ${casesPath(id)}: kết quả phải có, tính từ văn bản chứ không từ thư viện.
3. Điền ${changesetPath(id)}.
4. npm run check-province -- ${id}: nói từng chỗ còn thiếu hoặc sai, và cách sửa.
Hướng dẫn từng bước: docs/adding-a-province.vi.md`,
  },
  en: {
    usage: `Usage: npm run new-province -- --id <id of the province> --name "<its name>" [--rule ${KINDS}] [--lang vi|en]`,
    unknown: (id: string, near: readonly string[]) =>
      `There is no province ${id}. Ids and names: docs/provinces.md.${near.length === 0 ? "" : ` Like it: ${near.join(", ")}.`}`,
    otherName: (id: string, expected: string) =>
      `The catalogue calls ${id} ${expected}; give that name.`,
    there: (file: string) => `${file} is there already; go on in that file.`,
    written: "Written:",
    next: (id: string) => `Next:
1. Fill in ${variantPath(id)}: each "…" is a field, the line "// ?" above explains it; take that line out when it is filled in.
2. Fill in ${casesPath(id)}: what must come out, worked out from the document and not from the library.
3. Fill in ${changesetPath(id)}.
4. npm run check-province -- ${id} --lang en: says what is missing or wrong, and how to mend it.
Step by step: docs/adding-a-province.en.md`,
  },
} as const;

/** A word without diacritics, for likeness. */
const plain = (text: string): string =>
  text
    .normalize("NFD")
    .replaceAll(/\p{M}|[^\p{L}]/gu, "")
    .replaceAll(/[đĐ]/gu, "d")
    .toLowerCase();

function findNear(id: string): string[] {
  const asked = plain(id);
  const near = provinces.filter(({ id: other, name }) => {
    const texts = [plain(other), plain(name.vi)];
    return texts.some((text) => text.startsWith(asked.slice(0, 3)) || asked.includes(text));
  });
  return [...new Set(near.map(({ id: other }) => other))];
}

function findName(id: string): Bilingual | undefined {
  return provinces.find((entry) => entry.id === id)?.name;
}

function run(args: string[]): number {
  const { values } = parseArgs({
    args,
    strict: false,
    options: {
      id: { type: "string" },
      name: { type: "string" },
      rule: { type: "string", default: "target" },
      lang: { type: "string", default: "vi" },
    },
  });
  const locale: Locale = values.lang === "en" ? "en" : "vi";
  const text = TEXT[locale];
  const rule = RULE_KINDS.find((kind) => kind === values.rule);
  const { id, name: given } = values;
  if (typeof id !== "string" || typeof given !== "string" || rule === undefined) {
    return fail(text.usage);
  }
  const name = findName(id);
  if (name === undefined) return fail(text.unknown(id, findNear(id)));
  if (![name.vi, name.en].includes(given.normalize("NFC"))) {
    return fail(text.otherName(id, name.vi));
  }
  const taken = [variantPath(id), casesPath(id), changesetPath(id)].find(isThere);
  if (taken !== undefined) return fail(text.there(taken));
  write({ id, constant: toCamelCase(id), name, rule }, locale);
  console.log(text.next(id));
  return 0;
}

function fail(message: string): number {
  console.error(message);
  return 2;
}

/** Writes the files, and names each. */
function write(of: TemplateOf, locale: Locale): void {
  const files: readonly (readonly [string, string])[] = [
    [variantPath(of.id), writeVariantTemplate(of, locale)],
    [casesPath(of.id), writeCasesTemplate(of, locale)],
    [changesetPath(of.id), writeChangesetTemplate(of)],
  ];
  console.log(TEXT[locale].written);
  for (const [file, content] of files) {
    writeFileSync(locate(file), content);
    console.log(`  ${file}`);
  }
  writeFileSync(locate(REGISTRY), writeRegistry(readProvinceSources()));
  console.log(`  ${REGISTRY}`);
}

process.exitCode = run(process.argv.slice(2));
