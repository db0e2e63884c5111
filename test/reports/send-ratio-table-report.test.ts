import {
  buildSendRatioTable,
  buildSendRatioTableReport,
  langSon,
  renderReport,
  resolveRules,
  type CalendarDate,
  type Participation,
  type SendRatioTableOptions,
} from "cbccvc";
import { describe, expect, it } from "vitest";

const rulesOn = (asOf: CalendarDate) => resolveRules({ variant: langSon, asOf });

const send = (official: string, mode: "concentrated" | "nonConcentrated" | null, unit?: string) =>
  ({
    official,
    course: {
      field: "politicalTheory",
      level: "advanced",
      ...(mode !== null && { mode }),
      sentOn: "2022-03-01",
      startsOn: "2022-03-01",
    },
    status: "enrolled",
    ...(unit !== undefined && { unit }),
  }) satisfies Participation;

const records: readonly Participation[] = [
  ...Array.from({ length: 4 }, (_, index) => send(`A${String(index)}`, "concentrated", "STC")),
  send("A4", "concentrated", "SNV"),
  ...Array.from({ length: 6 }, (_, index) => send(`B${String(index)}`, "nonConcentrated", "STC")),
  send("C0", null, "SNV"),
  send("D0", "concentrated"),
];

const write = (locale: "vi" | "en", options: Partial<SendRatioTableOptions> = {}) => {
  const asked = { event: "sent", from: "2022-01-01", through: "2022-12-31", ...options } as const;
  const table = buildSendRatioTable(records, rulesOn, asked);
  const report = buildSendRatioTableReport(table, rulesOn(asked.through));
  expect(JSON.parse(JSON.stringify(report))).toStrictEqual(report);
  return renderReport(report, { locale });
};

describe("the table of the send ratio in words", () => {
  it.each([
    ["vi", "Từ 01/01/2022 đến hết 31/12/2022", "được cử đi", "không xét riêng theo một năm"],
    ["en", "From 1 January 2022 through 31 December 2022", "persons sent", "by a single year"],
  ] as const)("prints window, event and lines, in %s", (locale, ...words) => {
    const text = write(locale);
    for (const word of words) expect(text).toContain(word);
    // 6 full-time allow 7: one is still open, and nobody further is needed.
    expect(text).toMatch(/\| 6 \| 6 \| 100(?:,|\.)0 ?% \| 7 \| 1 \| 1 \| 0 \|/u);
  });

  it.each([
    ["vi", "mất phần lẻ của mình", "1 lượt không ghi đơn vị", "1 người chưa rõ"],
    ["en", "loses its own fraction", "1 participations name no unit", "of 1 person something"],
  ] as const)("says what the lines do not, in %s", (locale, ...words) => {
    const text = write(locale, { judgeUnitsYearly: true });
    for (const word of words) expect(text).toContain(word);
  });

  it.each([
    ["vi", "tùy các bản ghi chưa rõ"],
    ["en", "it hangs on the records that are not clear"],
  ] as const)("says what hangs on records that are not clear, in %s", (locale, words) => {
    const table = buildSendRatioTable([send("C0", null, "SNV")], rulesOn, {
      event: "sent",
      from: "2022-01-01",
      through: "2022-12-31",
    });
    const report = buildSendRatioTableReport(table, rulesOn("2022-12-31"));
    expect(renderReport(report, { locale })).toContain(words);
  });

  it.each([
    ["vi", "tính theo sự kiện “là học viên”", "còn tỷ lệ nói về số người được cử đi"],
    ["en", "counted are persons enrolled", "while the ratio speaks of persons sent"],
  ] as const)("says that another event was counted, in %s", (locale, ...words) => {
    const text = write(locale, { event: "enrolled" });
    for (const word of words) expect(text).toContain(word);
    expect(write(locale)).not.toContain(words[1]);
  });

  it.each(["vi", "en"] as const)("names the gaps of its days, in %s", (locale) => {
    const text = write(locale, { from: "2020-06-01", through: "2022-12-31" });
    const { about } = rulesOn("2020-06-01").gaps["sendRatioStart"]!;
    expect(text).toContain(about[locale]);
    expect(text).not.toMatch(/sendRatio/u);
    // The rules of the last day do not know that gap.
    expect(rulesOn("2022-12-31").gaps).not.toHaveProperty("sendRatioStart");
  });

  it.each([
    ["vi", "trung cấp lý luận chính trị"],
    ["en", "intermediate political theory"],
  ] as const)("names the level, in %s", (locale, words) => {
    expect(write(locale, { level: "intermediate" })).toContain(words);
  });
});
