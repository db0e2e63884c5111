import type { Locale } from "../terms/bilingual.ts";
import type { ErrorInfo } from "../terms/error.ts";

/** What the command itself says. */
export interface CommandText {
  readonly synthetic: string;
  readonly usage: string;
  readonly unknownCommand: (command: string) => string;
  readonly unknownLanguage: (language: string) => string;
  readonly foreignOption: (command: string, option: string) => string;
  readonly dayMissing: string;
  readonly invalidDay: (day: string) => string;
  readonly beforeCoverage: (info: ErrorInfo["beforeCoverage"]) => string;
  readonly unknownProvince: (province: string, known: readonly string[]) => string;
  readonly unitNotBegun: (info: ErrorInfo["unitNotBegun"]) => string;
  readonly unitEnded: (info: ErrorInfo["unitEnded"]) => string;
  readonly badReading: (given: string) => string;
  readonly readingTwice: (reading: string) => string;
  readonly unknownReading: (info: ErrorInfo["unknownReading"]) => string;
  readonly unknownOption: (info: ErrorInfo["unknownOption"]) => string;
  readonly unknownTrust: (info: ErrorInfo["unknownTrust"]) => string;
}

const list = (names: readonly string[]): string => names.join(", ");

/** The words of the command, in both languages. */
export const commandText: Readonly<Record<Locale, CommandText>> = {
  vi: {
    synthetic:
      "Dữ liệu trình diễn: danh sách rà soát là giả lập, không phải người thật; số liệu ở hai phần sau là số báo chí đã in.",
    usage: `Cách dùng:
  cbccvc demo [--lang vi|en]   rà soát danh sách mẫu, tỷ lệ 1:1,2 của Điện Biên, số liệu đã in
  cbccvc rules --as-of yyyy-mm-dd [--province id] [--reading tên=lựa-chọn]…
               [--trust-floor mức] [--lang vi|en]
                               bộ quy tắc có hiệu lực của ngày và địa phương, dạng JSON;
                               không có --province thì chỉ có quy định của Trung ương
`,
    unknownCommand: (command) =>
      command === "" ? "Thiếu tên lệnh." : `Không có lệnh “${command}”.`,
    unknownLanguage: (language) => `Không có ngôn ngữ “${language}”; dùng vi hoặc en.`,
    foreignOption: (command, option) => `Lệnh “${command}” không có tùy chọn --${option}.`,
    dayMissing: "Thiếu ngày: thêm --as-of yyyy-mm-dd.",
    invalidDay: (day) => `“${day}” không phải là một ngày có thật; viết đủ dạng yyyy-mm-dd.`,
    beforeCoverage: ({ asOf, coverageFrom }) =>
      `Dữ liệu bắt đầu từ ngày ${coverageFrom}; ${asOf} sớm hơn ngày đó.`,
    unknownProvince: (province, known) =>
      `Không có địa phương “${province}”; hiện có ${list(known)}.`,
    unitNotBegun: ({ unit, firstDay, predecessors }) =>
      `Đơn vị ${unit} chỉ có từ ngày ${firstDay}; trước đó, địa bàn thuộc ${list(predecessors)}.`,
    unitEnded: ({ unit, asOf, lastDay, successors }) =>
      `Đơn vị ${unit} chỉ tồn tại đến hết ngày ${lastDay}, không còn vào ngày ${asOf}. ` +
      (successors.length > 0
        ? `Địa bàn nay thuộc ${list(successors)}. `
        : "Hãy hỏi tỉnh của đơn vị đó. ") +
      "Văn bản của đơn vị cũ có thể còn áp dụng trên địa bàn cho đến khi được thay thế; phần này chưa được mã hóa.",
    badReading: (given) => `--reading ${given} sai dạng; viết --reading tên=lựa-chọn.`,
    readingTwice: (reading) => `Cách hiểu ${reading} được chọn hai lần; chỉ chọn một.`,
    unknownReading: ({ reading, known }) =>
      `Không có cách hiểu “${reading}”; hiện có ${list(known)}.`,
    unknownOption: ({ reading, option, known }) =>
      `Cách hiểu ${reading} không có lựa chọn “${option}”; hiện có ${list(known)}.`,
    unknownTrust: ({ trustFloor, known }) =>
      `Không có mức tin cậy “${trustFloor}”; hiện có ${list(known)}.`,
  },
  en: {
    synthetic:
      "Demonstration: the roster under review is synthetic, not of real people; the figures of the other two parts are as newspapers printed them.",
    usage: `Usage:
  cbccvc demo [--lang vi|en]   review a sample roster, test 1:1.2 of Điện Biên, check printed figures
  cbccvc rules --as-of yyyy-mm-dd [--province id] [--reading name=option]…
               [--trust-floor trust] [--lang vi|en]
                               the rules in force on a day in a place, as JSON;
                               without --province the national rules alone
`,
    unknownCommand: (command) =>
      command === "" ? "A command is missing." : `There is no command “${command}”.`,
    unknownLanguage: (language) => `There is no language “${language}”; use vi or en.`,
    foreignOption: (command, option) => `The command “${command}” has no option --${option}.`,
    dayMissing: "A day is missing: add --as-of yyyy-mm-dd.",
    invalidDay: (day) => `“${day}” is not a day that exists; write it whole, as yyyy-mm-dd.`,
    beforeCoverage: ({ asOf, coverageFrom }) =>
      `The data begin on ${coverageFrom}; ${asOf} lies before that day.`,
    unknownProvince: (province, known) =>
      `There is no province or unit “${province}”; there are ${list(known)}.`,
    unitNotBegun: ({ unit, firstDay, predecessors }) =>
      `The unit ${unit} began with ${firstDay}; until then its territory was in ${list(predecessors)}.`,
    unitEnded: ({ unit, asOf, lastDay, successors }) =>
      `The unit ${unit} ended with ${lastDay} and is no more on ${asOf}. ` +
      (successors.length > 0
        ? `Its territory is now in ${list(successors)}. `
        : "Ask for its province. ") +
      "Texts of the former unit may still apply on its territory until they are replaced; that is not encoded.",
    badReading: (given) => `--reading ${given} has another form; write --reading name=option.`,
    readingTwice: (reading) => `The reading ${reading} is chosen twice; choose once.`,
    unknownReading: ({ reading, known }) =>
      `There is no reading “${reading}”; there are ${list(known)}.`,
    unknownOption: ({ reading, option, known }) =>
      `The reading ${reading} has no option “${option}”; it has ${list(known)}.`,
    unknownTrust: ({ trustFloor, known }) =>
      `There is no trust “${trustFloor}”; there are ${list(known)}.`,
  },
};
