import type { Locale } from "../terms/bilingual.ts";

/** What the command itself says. */
export const commandText: Readonly<
  Record<
    Locale,
    {
      readonly synthetic: string;
      readonly usage: string;
      readonly unknownCommand: (command: string) => string;
      readonly unknownLanguage: (language: string) => string;
    }
  >
> = {
  vi: {
    synthetic:
      "Dữ liệu trình diễn: danh sách rà soát là giả lập, không phải người thật; số liệu ở hai phần sau là số báo chí đã in.",
    usage: `Cách dùng:
  cbccvc demo [--lang vi|en]   rà soát danh sách mẫu, tỷ lệ 1:1,2 của Điện Biên, số liệu đã in
`,
    unknownCommand: (command) =>
      command === "" ? "Thiếu tên lệnh." : `Không có lệnh “${command}”.`,
    unknownLanguage: (language) => `Không có ngôn ngữ “${language}”; dùng vi hoặc en.`,
  },
  en: {
    synthetic:
      "Demonstration: the roster under review is synthetic, not of real people; the figures of the other two parts are as newspapers printed them.",
    usage: `Usage:
  cbccvc demo [--lang vi|en]   review a sample roster, test 1:1.2 of Điện Biên, check printed figures
`,
    unknownCommand: (command) =>
      command === "" ? "A command is missing." : `There is no command “${command}”.`,
    unknownLanguage: (language) => `There is no language “${language}”; use vi or en.`,
  },
};
