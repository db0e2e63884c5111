import {
  binhThuan,
  buildRulesDiffReport,
  diffRules,
  langSon,
  renderReport,
  resolveRules,
  type RulesQuery,
} from "cbccvc";
import { describe, expect, it } from "vitest";

function render(before: RulesQuery, after: RulesQuery, locale: "vi" | "en"): string[] {
  const report = buildRulesDiffReport(resolveRules(before), resolveRules(after));
  return renderReport(report, { locale }).split("\n");
}

/** The cells of the row that begins with a name. */
function findRow(lines: readonly string[], name: string): string[] | undefined {
  const row = lines.find((line) => line.startsWith(`| ${name} |`));
  return row?.split("|").map((cell) => cell.trim());
}

describe("the table of 57-QĐ/TW against 350-QĐ/TW", () => {
  const days = [{ asOf: "2025-08-28" }, { asOf: "2025-08-29" }] as const;

  it("says in Vietnamese what stood there, what stands there, and by which document", () => {
    const lines = render(...days, "vi");
    expect(lines.slice(0, 8)).toEqual([
      "# So sánh hai bộ quy tắc",
      "",
      "Trước: quy tắc ngày 28/8/2025, cả nước.",
      "",
      "Sau: quy tắc ngày 29/8/2025, cả nước.",
      "",
      "Thêm 1, bỏ 0, thay đổi 14 quy định.",
      "",
    ]);
    const row = findRow(lines, "Tuổi học trung cấp lý luận chính trị hệ không tập trung");
    expect(row?.[2]).toBe("thay đổi nội dung");
    expect(row?.[3]).toContain("từ đủ 35 tuổi đối với nam, 33 tuổi đối với nữ");
    expect(row?.[3]).toContain("Quy định 57-QĐ/TW");
    expect(row?.[4]).toBe(
      "yêu cầu: từ đủ 30 tuổi đối với nam, 28 tuổi đối với nữ vào ngày cử đi học; " +
        "căn cứ: Quy định 350-QĐ/TW (báo chí, trang pháp luật nêu)",
    );
  });

  it("says of an entry with another source only that", () => {
    const row = findRow(
      render(...days, "en"),
      "Membership of the Party, probationary too, for intermediate political theory",
    );
    expect(row?.slice(2, 5)).toEqual([
      "only the source changed",
      "source: Party Regulation 57-QĐ/TW (stated by a public body)",
      "source: Party Regulation 350-QĐ/TW (stated by press or a legal site)",
    ]);
  });

  it("leaves the cell before empty where the entry is new", () => {
    const row = findRow(
      render(...days, "en"),
      "Two consecutive good years before intermediate political theory",
    );
    expect(row?.slice(2, 4)).toEqual(["added", ""]);
    expect(row?.[4]).toContain("at least 2");
  });
});

describe("other comparisons", () => {
  it("names the place, and its texts that are not encoded", () => {
    const lines = render({ asOf: "2022-04-08" }, { asOf: "2022-04-08", variant: langSon }, "vi");
    expect(lines).toContain("Sau: quy tắc ngày 08/4/2022, Lạng Sơn.");
    expect(findRow(lines, "Chỉ thị 04-CT/TU")?.[2]).toBe("thêm");
  });

  it("names the trust floor", () => {
    const asOf = "2025-08-29";
    const lines = render({ asOf }, { asOf, trustFloor: "text" }, "en");
    expect(lines).toContain(
      "After: rules of 29 August 2025, national rules, only rules at least this well seen: text seen.",
    );
  });

  it("says where nothing differs", () => {
    const lines = render({ asOf: "2025-08-27" }, { asOf: "2025-08-28" }, "vi");
    expect(lines).toContain("Không có khác biệt.");
    expect(lines.some((line) => line.startsWith("|"))).toBe(false);
  });

  it.each(["vi", "en"] as const)("has a row with a name for every change (%s)", (locale) => {
    const queries: (readonly [RulesQuery, RulesQuery])[] = [
      [{ asOf: "2012-01-01" }, { asOf: "2026-01-01" }],
      [{ asOf: "2022-01-01", trustFloor: "text" }, { asOf: "2022-01-01" }],
      [{ asOf: "2022-01-01", variant: binhThuan }, { asOf: "2022-01-01" }],
      [
        { asOf: "2022-01-01" },
        { asOf: "2022-01-01", readings: { "sendRatio.rounding": "ceiling" } },
      ],
    ];
    for (const [before, after] of queries) {
      const lines = render(before, after, locale);
      const { changes } = diffRules(resolveRules(before), resolveRules(after));
      const rows = lines.filter((line) => line.startsWith("| "));
      const heads = lines.filter((line) => line.startsWith("## ")).length;
      expect(changes.length).toBeGreaterThan(0);
      expect(rows).toHaveLength(changes.length + 2 * heads);
      expect(rows.filter((line) => /^\| *\||undefined|\[object/u.test(line))).toEqual([]);
    }
  });
});
