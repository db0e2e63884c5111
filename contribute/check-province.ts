import { parseArgs } from "node:util";

import type { Locale } from "cbccvc";

import { checkTypes } from "./check-types.ts";
import type { ProvinceResults } from "./province.ts";
import {
  casesPath,
  describeError,
  isThere,
  listProvinceFiles,
  variantPath,
} from "./province-files.ts";
import { formatProblems } from "./text.ts";

const TEXT = {
  vi: {
    usage: "Cách dùng: npm run check-province -- <mã tỉnh> [--lang vi|en]",
    known: (ids: readonly string[]) => `Đã có: ${ids.join(", ")}`,
    wrong: (count: number) => `${String(count)} điểm phải sửa:`,
    later: "Chưa xem đến các trường hợp và changeset: sửa xong những điểm này rồi chạy lại.",
    right: (variants: number, cases: number, asked: number) =>
      `Đạt. Biến thể: ${String(variants)}; trường hợp: ${String(cases)}; phép thử: ${String(asked)}.`,
    next: "Tiếp theo: npm run format, npm run pages (ghi lại các trang), npm test, rồi gửi pull request.",
  },
  en: {
    usage: "Usage: npm run check-province -- <id of the province> [--lang vi|en]",
    known: (ids: readonly string[]) => `There are: ${ids.join(", ")}`,
    wrong: (count: number) => `${String(count)} to mend:`,
    later: "The cases and the changeset were not looked at yet: mend these and run it again.",
    right: (variants: number, cases: number, asked: number) =>
      `Right. Variants: ${String(variants)}; cases: ${String(cases)}; questions: ${String(asked)}.`,
    next: "Next: npm run format, npm run pages (writes the pages anew), npm test, then a pull request.",
  },
} as const;

/** Everything but the types; what cannot be loaded takes the library along, which loads every province. */
async function check(id: string, locale: Locale): Promise<ProvinceResults> {
  try {
    const { checkProvince } = await import("./province.ts");
    return await checkProvince(id, locale);
  } catch (error) {
    const params = { message: describeError(error) };
    const problems = [{ file: variantPath(id), code: "notReadable", params } as const];
    return { variants: 0, cases: 0, asked: 0, isWhole: false, problems };
  }
}

async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    strict: false,
    options: { lang: { type: "string" } },
  });
  const locale: Locale = values.lang === "en" ? "en" : "vi";
  const text = TEXT[locale];
  const [id, ...rest] = positionals;
  if (id === undefined || rest.length > 0) {
    console.error(`${text.usage}\n${text.known(listProvinceFiles())}`);
    return 2;
  }
  const { variants, cases, asked, isWhole, problems: found } = await check(id, locale);
  const files = [variantPath(id), casesPath(id)].filter(isThere);
  // The compiler takes seconds: it is asked when all else is right, or when nothing can be read.
  const typeProblems =
    found.length === 0 || found.some(({ code }) => code === "notReadable") ? checkTypes(files) : [];
  const problems = typeProblems.length > 0 ? typeProblems : found;
  if (problems.length > 0) {
    const lines = formatProblems(problems, locale);
    console.error(text.wrong(lines.length));
    for (const line of lines) console.error(`- ${line}`);
    if (!isWhole) console.error(text.later);
    return 1;
  }
  console.log(`${variantPath(id)}\n${casesPath(id)}`);
  console.log(text.right(variants, cases, asked));
  console.log(text.next);
  return 0;
}

process.exitCode = await run(process.argv.slice(2));
