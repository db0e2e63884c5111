import {
  assessTarget,
  binhThuan,
  dienBienPhu,
  formatTargetAssessment,
  resolveRules,
  type CoverageCounts,
  type RuleSet,
  type TargetOptions,
} from "cbccvc";
import { describe, expect, it } from "vitest";

const DISCLAIMER = {
  vi: "Kết quả hỗ trợ rà soát, không thay quyết định của cơ quan có thẩm quyền.",
  en: "This supports a review; it does not replace the decision of the competent body.",
} as const;

const rules = resolveRules({ variant: dienBienPhu, asOf: "2020-04-08" });

function write(
  id: string,
  counts: CoverageCounts,
  locale: "vi" | "en",
  options: TargetOptions = {},
  given: RuleSet = rules,
): readonly string[] {
  const target = given.targets.find(({ value }) => value.id === id)?.value;
  if (target === undefined) throw new Error(`no target ${id}`);
  const lines = formatTargetAssessment(assessTarget(counts, target, options), target, given, {
    locale,
  });
  expect(lines.at(-1)).toBe(DISCLAIMER[locale]);
  for (const line of lines) expect(line).not.toMatch(/^\s|\s$|undefined|null|^$| {2}/u);
  return lines.slice(0, -1);
}

describe("formatTargetAssessment", () => {
  it("says whether, by how much, how sure, and how many would repair it", () => {
    const counts = { required: 60, holders: 49, unknown: 3 };
    const options = { measuredOn: "2020-04-08" } as const;
    expect(write("dien-bien-phu-division-heads", counts, "vi", options)).toEqual([
      "100% trưởng, phó phòng và tương đương có trình độ chuyên môn đại học và trung cấp lý luận chính trị trở lên: chưa đạt chỉ tiêu.",
      "49 trên 60 trưởng, phó phòng và tương đương, bằng 81,6%; chỉ tiêu: 100%.",
      "Chưa rõ 3 người có đạt hay không.",
      "Dù những người này thế nào, kết luận vẫn vậy.",
      "Thấp hơn chỉ tiêu 18,4 điểm phần trăm.",
      "Còn phải có thêm từ 8 đến 11 người đạt, trong số trưởng, phó phòng và tương đương.",
      "Số đếm còn tùy cách hiểu từng điểm sau: “Hồ sơ chỉ ghi trình độ, không ghi loại văn bằng, chứng chỉ, thì có được tính hay không”.",
      "Hạn: đến hết ngày 31/12/2020, chưa đến hạn.",
      "Trách nhiệm thực hiện: cơ quan, đơn vị thuộc thành phố Điện Biên Phủ.",
      "Về câu chữ: Bài báo không nêu chức vụ nào là “tương đương”: tính trưởng phòng, phó trưởng phòng thuộc UBND cấp huyện. Tên kế hoạch ghi “đến năm 2020”, ở đây đọc là đến hết năm.",
      "Căn cứ: Kế hoạch 774/KH-UBND (chỉ bài báo địa phương nêu).",
    ]);
    expect(write("dien-bien-phu-division-heads", counts, "en", options).slice(0, 8)).toEqual([
      "100% of heads and deputy heads of division and equivalent have a university degree and intermediate political theory or higher: the target is not reached.",
      "49 of 60 heads and deputy heads of division and equivalent, 81.6%; the target is 100%.",
      "Not known of 3 whether they hold it.",
      "However they turn out, the answer stays.",
      "18.4 percentage points below the target.",
      "8 to 11 more of the heads and deputy heads of division and equivalent must come to hold it.",
      "The counts hang on how these are read: “Whether a level recorded without its kind of paper counts”.",
      "To be reached by 31 December 2020, which has not come yet.",
    ]);
  });

  it.each([
    [47, "Thấp hơn chỉ tiêu 1,7 điểm phần trăm."],
    [48, "Vừa bằng chỉ tiêu."],
    [49, "Vượt chỉ tiêu 1,6 điểm phần trăm."],
  ])("places %d of 60 beside 80 %%: %s", (holders, line) => {
    const lines = write("dien-bien-phu-law-and-ethics", { required: 60, holders }, "vi");
    expect(lines).toContain(line);
    expect(lines).toContain("Chỉ tiêu tính cho từng năm.");
  });

  it.each([
    [80_000, "Vừa bằng chỉ tiêu."],
    [80_001, "Vượt chỉ tiêu chưa đến 0,1 điểm phần trăm."],
    [80_100, "Vượt chỉ tiêu 0,1 điểm phần trăm."],
  ])("says of %d of 100.000 beside 80 %%: %s", (holders, line) => {
    const lines = write("dien-bien-phu-law-and-ethics", { required: 100_000, holders }, "vi");
    expect(lines).toContain(line);
    expect(lines[1]).toContain("trên 100.000 ");
    expect(lines[1]).toContain("; chỉ tiêu: từ 80% trở lên.");
  });

  it.each([
    [{ numerator: 2, denominator: 3 }, "; the target is 2/3 or more."],
    [{ numerator: 7, denominator: 16 }, "; the target is 43.75% or more."],
    [{ numerator: 1, denominator: 1 }, "; the target is 100%."],
  ])("writes the threshold %o exactly", (threshold, end) => {
    const [target] = rules.targets.map(({ value }) => ({ ...value, threshold }));
    const assessment = assessTarget({ required: 48, holders: 32 }, target!);
    const lines = formatTargetAssessment(assessment, target!, rules, { locale: "en" });
    expect(lines[1]!.endsWith(end)).toBe(true);
  });

  it.each([
    { numerator: 1, denominator: 0 },
    { numerator: Number.NaN, denominator: 5 },
    { numerator: 3, denominator: 2 },
  ])("writes no threshold that cannot be: %o", (threshold) => {
    const [target] = rules.targets.map(({ value }) => ({ ...value, threshold }));
    const assessment = assessTarget({ required: 48, holders: 32 }, target!);
    const lines = formatTargetAssessment(assessment, target!, rules, { locale: "en" });
    expect(lines[1]).not.toContain("the target is");
    expect(lines.some((line) => line.endsWith("is no share of a whole."))).toBe(true);
  });

  it("never writes a rate just below its target as the target", () => {
    const counts = { required: 1_000_000, holders: 799_999 };
    const lines = write("dien-bien-phu-law-and-ethics", counts, "en");
    expect(lines[0]).toMatch(/the target is not reached\.$/u);
    expect(lines[1]).toContain("79.9%");
    expect(lines[2]).toBe("0.1 percentage points below the target.");
    expect(lines[3]).toMatch(/^1 more of the /u);
  });

  it("asks whom to find out about where the unknowns decide", () => {
    const perhaps = { holders: 0, unknown: 1, others: 1 };
    const counts = { required: 10, holders: 8, unknown: 1, perhaps };
    const lines = write("dien-bien-phu-law-and-ethics", counts, "en");
    expect(lines).toEqual(
      expect.arrayContaining([
        "Not known of 1 whether they hold it; not known of 2 whether it is required of them.",
        "At best, the target is reached; at worst, the target is not reached.",
        "Find out of 1 whether they hold it.",
        "Find out of 2 whether it is required of them.",
      ]),
    );
  });

  it("says that a target is required of nobody", () => {
    const [headline, counted] = write(
      "dien-bien-phu-law-and-ethics",
      { required: 0, holders: 0 },
      "vi",
    );
    expect(headline).toMatch(/: không có ai thuộc diện phải đạt\.$/u);
    expect(counted).toBe("0 trên 0 cán bộ, công chức của thành phố.");
  });

  it("says what is wrong with the counts, and what is needed", () => {
    const lines = write("dien-bien-phu-law-and-ethics", { required: 10, holders: 11 }, "vi");
    expect(lines).toContain("Phần lớn hơn toàn bộ: 11 người trên 10 người.");
    const turns = write("dien-bien-phu-law-and-ethics", { required: 10, holders: 9 }, "vi", {
      unit: "participations",
    });
    expect(turns).toContain(
      "Số liệu tính theo lượt, không phải theo người; một người có thể được tính nhiều lần.",
    );
    const nan = write("dien-bien-phu-law-and-ethics", { required: Number.NaN, holders: 9 }, "en");
    expect(nan).toContain("The number required: NaN is no count.");
    expect(nan).toContain("A count that can be is needed for: the number required.");
  });

  it("says that the day has come", () => {
    const options = { measuredOn: "2020-12-31" } as const;
    const counts = { required: 60, holders: 60 };
    expect(write("dien-bien-phu-division-heads", counts, "vi", options)).toContain(
      "Hạn: đến hết ngày 31/12/2020, đã đến hạn.",
    );
    expect(write("dien-bien-phu-division-heads", counts, "en")).toContain(
      "To be reached by 31 December 2020.",
    );
  });

  it("shows no threshold that was not seen well enough, and names what was not", () => {
    const strict = resolveRules({
      variant: dienBienPhu,
      asOf: "2020-04-08",
      trustFloor: "official",
    });
    const lines = write(
      "dien-bien-phu-law-and-ethics",
      { required: 60, holders: 60 },
      "en",
      {},
      strict,
    );
    expect(lines[0]).toMatch(/: it cannot be concluded yet\.$/u);
    expect(lines[1]).toBe("60 of 60 cadres and civil servants of the city, 100.0%.");
    expect(lines.join(" ")).toContain(strict.gaps["belowTrustFloor"]?.about.en);
  });

  it("cites a page of the province as what it is", () => {
    const given = resolveRules({ variant: binhThuan, asOf: "2022-12-31" });
    const lines = write("binh-thuan-law-and-ethics", { required: 10, holders: 8 }, "en", {}, given);
    expect(lines.at(-1)).toContain("2646/KH-UBND");
  });
});
