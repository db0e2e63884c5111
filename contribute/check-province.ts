import { parseArgs } from "node:util";

import type { Locale } from "cbccvc";

import { checkProvince } from "./province.ts";
import { casesPath, listProvinceFiles, variantPath } from "./province-files.ts";
import { formatProblem } from "./text.ts";

const TEXT = {
  vi: {
    usage: "Cách dùng: npm run check-province -- <mã tỉnh> [--lang vi|en]",
    known: (ids: readonly string[]) => `Đã có: ${ids.join(", ")}`,
    wrong: (count: number) => `${String(count)} điểm phải sửa:`,
    right: (variants: number, cases: number, asked: number) =>
      `Đạt. Biến thể: ${String(variants)}; trường hợp: ${String(cases)}; phép thử: ${String(asked)}.`,
    next: "Tiếp theo: npm run pages (ghi lại các trang), npm test, rồi gửi pull request.",
  },
  en: {
    usage: "Usage: npm run check-province -- <id of the province> [--lang vi|en]",
    known: (ids: readonly string[]) => `There are: ${ids.join(", ")}`,
    wrong: (count: number) => `${String(count)} to mend:`,
    right: (variants: number, cases: number, asked: number) =>
      `Right. Variants: ${String(variants)}; cases: ${String(cases)}; questions: ${String(asked)}.`,
    next: "Next: npm run pages (writes the pages anew), npm test, then a pull request.",
  },
} as const;

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
  const { variants, cases, asked, problems } = await checkProvince(id, locale);
  if (problems.length > 0) {
    console.error(text.wrong(problems.length));
    for (const problem of problems) console.error(`- ${formatProblem(problem, locale)}`);
    return 1;
  }
  console.log(`${variantPath(id)}\n${casesPath(id)}`);
  console.log(text.right(variants, cases, asked));
  console.log(text.next);
  return 0;
}

process.exitCode = await run(process.argv.slice(2));
