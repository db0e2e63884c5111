import type { FigureVerdict, FigureWarning, PublishedFigure } from "cbccvc";

/**
 * Why nothing computes a claim.
 *
 * - `singleFigure`: a number by itself, with nothing beside it to compare it with.
 * - `noTotal`: parts without a printed total.
 * - `targetOnly`: a target without a result.
 * - `periodsTogether`: the article gives two years as one.
 * - `limitNotFound`: the limit it is held against was not found.
 * - `baseMissing`: what it is compared with is not given.
 * - `sentences`: two sentences of one text, or a sentence and a fact of history, compared by reading.
 * - `noClaim`: names, numbers of documents, the clock and views: no claim on training.
 */
export type NotComputed =
  | "singleFigure"
  | "noTotal"
  | "targetOnly"
  | "periodsTogether"
  | "limitNotFound"
  | "baseMissing"
  | "sentences"
  | "noClaim";

/** A number of participations that rows give, with nothing typed anew. */
export type DerivedCount =
  /** As printed. */
  | { readonly text: string }
  /** What rows on attainment or change count, added up. */
  | { readonly countedIn: readonly string[] }
  /** The missing number of a row, once for each year of a period. */
  | { readonly missingOf: string; readonly from: number; readonly through: number };

/** How a claim is checked. */
export type ClaimCheck =
  /** The printed figure by its formula; `missing` is what the one missing input would be. */
  | {
      readonly by: "figure";
      readonly figure: PublishedFigure;
      readonly missing?: { readonly byRounding: string; readonly byTruncation: string };
      /** The same with other inputs, and the verdict then. */
      readonly otherwise?: { readonly figure: PublishedFigure; readonly verdict: FigureVerdict };
    }
  /** The printed figure, of which only the warning matters. */
  | {
      readonly by: "warning";
      readonly figure: PublishedFigure;
      readonly warning: FigureWarning["code"];
    }
  /**
   * A mean of two printed counts where the article prints none: the exact one, to two decimals. There
   * must be classes, each with a learner at least.
   */
  | { readonly by: "mean"; readonly total: string; readonly count: string; readonly mean: string }
  /** Two counts side by side, read as one figure, and their mean. */
  | { readonly by: "pair"; readonly text: string; readonly mean: string }
  /** A part that must lie within a whole. */
  | { readonly by: "part"; readonly parts: readonly DerivedCount[]; readonly whole: DerivedCount }
  /** A rise by a printed number that is no printed rate: the exact one, to two decimals. */
  | {
      readonly by: "rise";
      readonly current: string;
      readonly rise: string;
      readonly rate: string;
    }
  /** A line of the plan as it is encoded; and the like line of the plan of Bình Thuận. */
  | {
      readonly by: "target";
      readonly stated: string;
      readonly target: string;
      readonly isYearly: boolean;
      readonly like?: string;
    }
  /** All lines of the plan, in their order. */
  | { readonly by: "targets"; readonly stated: readonly string[] }
  /** The ratio of Điện Biên under one reading; without one, under those in force. */
  | {
      readonly by: "sendRatio";
      readonly readings: readonly (readonly [axis: string, option: string])[];
      readonly ifSamePopulation: FigureVerdict;
    }
  /** The words of the ratio against the rule. */
  | { readonly by: "ruleRatio"; readonly text: string }
  /** Every split of a number into both forms: the least full-time that keeps the ratio. */
  | { readonly by: "splits"; readonly persons: number; readonly leastConcentrated: number }
  /** Numbers of classes of two forms whose means are printed: the splits that can be. */
  | {
      readonly by: "classes";
      readonly classes: number;
      readonly means: readonly [concentrated: string, nonConcentrated: string];
      readonly impossible: readonly number[];
      readonly impossibleByTruncation: readonly number[];
    }
  /** The day of the week. */
  | { readonly by: "weekday"; readonly day: string; readonly weekday: string }
  /** A period of whole years; `through` is left out where the article does not name its end. */
  | {
      readonly by: "years";
      readonly stated: string;
      readonly from: number;
      readonly through?: number;
      /** The year of the article. */
      readonly printedIn: number;
    }
  /** Terms or periods of so many years, from the first year to the last. */
  | {
      readonly by: "terms";
      readonly years: number;
      readonly spans: readonly (readonly [from: number, to: number])[];
    }
  /** Days, months or years that must follow one another. */
  | { readonly by: "order"; readonly days: readonly string[] }
  /** A deadline of Chỉ thị 28/CT-TTg against the rule data. */
  | {
      readonly by: "deadline";
      readonly deadline: string;
      readonly due: string;
      readonly under?: { readonly male: number; readonly female: number };
    }
  /** Figures that are printed twice, or in an order. */
  | {
      readonly by: "sameFigures";
      readonly printed: readonly string[];
      readonly again: readonly string[];
    }
  /** Nothing; a verdict other than not checkable needs evidence with a name. */
  | { readonly by: "nothing"; readonly why: NotComputed; readonly evidence?: string };

/** A claim of one of the five articles. */
export interface ArticleClaim {
  readonly id: string;
  readonly says: string;
  /** The words of the article, whole enough that every number of the check stands in them. */
  readonly quotes: readonly string[];
  readonly check: ClaimCheck;
  /** The verdict; `warned` where the claim is about a warning and no more. */
  readonly verdict: FigureVerdict | "warned";
}

const nothing = (why: NotComputed, evidence?: string): ClaimCheck => ({
  by: "nothing",
  why,
  ...(evidence !== undefined && { evidence }),
});

const sentIn2016And2017: PublishedFigure = {
  stated: "gần 700 lượt người",
  formula: "sum",
  inputs: { parts: ["15 người", "gần 150 người", "14 người", "trên 500 người", "12 người…"] },
};

const sentToCourses: PublishedFigure = {
  stated: "94 lượt cán bộ",
  formula: "sum",
  inputs: { parts: ["11 đồng chí", "9 đồng chí", "13 đồng chí...", "56 đồng chí"] },
};

const perYear = (total: string | number, years: string | number): PublishedFigure => ({
  stated: "59.565 lượt CBCCVC",
  formula: "mean",
  inputs: { total, count: years },
});

const shareOf = (stated: string, required: string): PublishedFigure => ({
  stated,
  formula: "coverageRate",
  inputs: { holders: null, required },
});

/** Every claim of the five articles, article by article, in the order of their text. */
export const articleClaims: Readonly<Record<string, readonly ArticleClaim[]>> = {
  "Lạng Sơn, 08/4/2020": [
    {
      id: "000-1",
      says: "the day is a Wednesday",
      quotes: ["Thứ tư,  08/04/2020"],
      check: { by: "weekday", day: "2020-04-08", weekday: "Thứ tư" },
      verdict: "exact",
    },
    {
      id: "000-2",
      says: "2018: 41.091 participations, 120,5 % of plan; the plan is not given",
      quotes: [
        "Riêng năm 2018, toàn tỉnh có 41.091 lượt cán được cử đi ĐTBD, đạt 120,5% so với kế hoạch",
      ],
      check: {
        by: "figure",
        figure: {
          stated: "120,5%",
          formula: "attainmentRate",
          inputs: { achieved: "41.091 lượt", planned: null },
        },
        missing: { byRounding: "34087–34114", byTruncation: "34073–34100" },
      },
      verdict: "notCheckable",
    },
    {
      id: "000-3",
      says: "2019: 41.863 participations, up by 1,87 %",
      quotes: [
        "năm 2019, cả tỉnh có 41.863 lượt cán bộ được cử đi ĐTBD, tăng 1,87% so với năm 2018",
        "41.091 lượt",
      ],
      check: {
        by: "figure",
        figure: {
          stated: "1,87%",
          formula: "changeRate",
          inputs: { current: "41.863 lượt cán bộ", baseline: "41.091 lượt" },
        },
      },
      verdict: "onlyByTruncation",
    },
    {
      id: "000-4",
      says: "6.822 participations before appointment, of all in 2018 and 2019",
      quotes: [
        "toàn tỉnh đã có 6.822 lượt CBCCVC được cử tham gia các khóa ĐTBD trước khi bổ nhiệm",
      ],
      check: {
        by: "part",
        parts: [{ text: "6.822 lượt CBCCVC" }],
        whole: { countedIn: ["000-2", "000-3"] },
      },
      verdict: "consistent",
    },
    {
      id: "000-5",
      says: "1 person planned for the office's leadership, 16 for divisions; no total",
      quotes: [
        "Năm 2019, đơn vị có 1 trường hợp quy hoạch bổ nhiệm chức vụ lãnh đạo văn phòng, 16 trường hợp",
      ],
      check: nothing("noTotal"),
      verdict: "notCheckable",
    },
    {
      id: "000-6",
      says: "“2 năm gần đây”, from 2018 to the end of 2019",
      quotes: ["2 năm gần đây", "từ năm 2018 đến hết năm 2019"],
      check: { by: "years", stated: "2 năm", from: 2018, through: 2019, printedIn: 2020 },
      verdict: "exact",
    },
    {
      id: "000-7",
      says: "Chỉ thị 28/CT-TTg: leaders under 55 (men) and 50 (women) by the end of 2020",
      quotes: [
        "hết năm 2020, 100% CBCCVC lãnh đạo, quản lý dưới 55 tuổi đối với nam, dưới 50 tuổi đối với nữ",
      ],
      check: {
        by: "deadline",
        deadline: "directive-28-serving-leaders",
        due: "2020-12-31",
        under: { male: 55, female: 50 },
      },
      verdict: "exact",
    },
    {
      id: "000-8",
      says: "Chỉ thị 28/CT-TTg: before appointment and reappointment by the end of 2021",
      quotes: ["đến hết năm 2021, 100% CBCCVC phải bồi dưỡng"],
      check: { by: "deadline", deadline: "directive-28-before-appointment", due: "2021-12-31" },
      verdict: "exact",
    },
    {
      id: "000-9",
      says: "100 % at both deadlines",
      quotes: ["hết năm 2020, 100% CBCCVC", "đến hết năm 2021, 100% CBCCVC"],
      check: nothing("targetOnly"),
      verdict: "notCheckable",
    },
    {
      id: "000-10",
      says: "trained 2018 – 2019, appointed early in 2020",
      quotes: ["được bổ nhiệm chức vụ (đầu năm 2020)", "khóa 2018 – 2019"],
      check: { by: "order", days: ["2018", "2019", "2020"] },
      verdict: "consistent",
    },
    {
      id: "000-11",
      says: "Chỉ thị 28/CT-TTg of 18/9/2018, of which the article tells",
      quotes: ["Chỉ thị 28/CT-TTg ngày 18/9/2018", "08/04/2020"],
      check: { by: "order", days: ["2018-09-18", "2020-04-08"] },
      verdict: "consistent",
    },
  ],
  "Điện Biên Phủ, 22/8/2018": [
    {
      id: "001-1",
      says: "the day is a Wednesday",
      quotes: ["Thứ Tư, 22/08/2018"],
      check: { by: "weekday", day: "2018-08-22", weekday: "Thứ Tư" },
      verdict: "exact",
    },
    {
      id: "001-2",
      says: "nearly 1.200 CBCCVC",
      quotes: ["gần 1.200 CBCCVC"],
      check: nothing("singleFigure"),
      verdict: "notCheckable",
    },
    {
      id: "001-3",
      says: "nearly 700 sent in 2016 – 2017, of five parts and an open list",
      quotes: [
        "gần 700 lượt người",
        "15 người",
        "gần 150 người",
        "14 người",
        "trên 500 người",
        "12 người…",
      ],
      check: { by: "figure", figure: sentIn2016And2017 },
      verdict: "consistent",
    },
    {
      id: "001-4",
      says: "the total counts participations, its parts persons",
      quotes: [
        "gần 700 lượt người",
        "15 người",
        "gần 150 người",
        "14 người",
        "trên 500 người",
        "12 người…",
      ],
      check: { by: "warning", figure: sentIn2016And2017, warning: "mixedUnits" },
      verdict: "warned",
    },
    {
      id: "001-5",
      says: "participations per head, of two hedged numbers, are not printed",
      quotes: ["gần 1.200 CBCCVC", "gần 700 lượt người"],
      check: nothing("singleFigure"),
      verdict: "notCheckable",
    },
    // The plan is encoded as the article tells it: the rows hold the words to the data, and to the
    // plan of Bình Thuận where that has such a line. Only a third text, recalled and never seen,
    // would bear out 001-9 and 001-10.
    {
      id: "001-6",
      says: "100 % of heads and deputies with degree and intermediate theory",
      quotes: ["100% trưởng, phó phòng và tương đương có trình độ chuyên môn đại học"],
      check: {
        by: "target",
        stated: "100%",
        target: "dien-bien-phu-division-heads",
        isYearly: false,
      },
      verdict: "notCheckable",
    },
    {
      id: "001-7",
      says: "at least 80 % a year in law and ethics",
      quotes: ["hàng năm ít nhất 80% trở lên được cập nhật kiến thức pháp luật"],
      check: {
        by: "target",
        stated: "ít nhất 80% trở lên",
        target: "dien-bien-phu-law-and-ethics",
        isYearly: true,
        like: "binh-thuan-law-and-ethics",
      },
      verdict: "consistent",
    },
    {
      id: "001-8",
      says: "70 % a year in skills, without “at least”",
      quotes: ["70% được bồi dưỡng cập nhật kiến thức, kỹ năng, phương pháp thực thi công vụ"],
      check: {
        by: "target",
        stated: "70%",
        target: "dien-bien-phu-knowledge-and-skills",
        isYearly: true,
        like: "binh-thuan-knowledge-and-skills",
      },
      verdict: "consistent",
    },
    {
      id: "001-9",
      says: "70 % and more of managers of units before appointment",
      quotes: ["70% trở lên được bồi dưỡng năng lực, kỹ năng quản lý trước khi bổ nhiệm"],
      check: {
        by: "target",
        stated: "70% trở lên",
        target: "dien-bien-phu-managers-before-appointment",
        isYearly: false,
      },
      verdict: "notCheckable",
    },
    {
      id: "001-10",
      says: "60 % and more by professional title",
      quotes: ["60% trở lên được bồi dưỡng theo tiêu chuẩn chức danh nghề nghiệp"],
      check: {
        by: "target",
        stated: "60% trở lên",
        target: "dien-bien-phu-professional-titles",
        isYearly: false,
      },
      verdict: "notCheckable",
    },
    {
      id: "001-11",
      says: "at least 60 % of public employees a year",
      quotes: ["hàng năm ít nhất 60% viên chức được bồi dưỡng"],
      check: {
        by: "target",
        stated: "ít nhất 60%",
        target: "dien-bien-phu-public-employee-updates",
        isYearly: true,
        like: "binh-thuan-public-employee-updates",
      },
      verdict: "consistent",
    },
    {
      id: "001-12",
      says: "six targets, in this order, each with its “at least” or without",
      quotes: [
        "100% trưởng, phó phòng",
        "ít nhất 80% trở lên",
        "70% được bồi dưỡng",
        "70% trở lên",
        "60% trở lên",
        "ít nhất 60%",
      ],
      check: {
        by: "targets",
        stated: ["100%", "ít nhất 80% trở lên", "70%", "70% trở lên", "60% trở lên", "ít nhất 60%"],
      },
      verdict: "exact",
    },
    {
      id: "001-13",
      says: "“2 năm (2016 - 2017)”",
      quotes: ["Trong 2 năm (2016 - 2017)"],
      check: { by: "years", stated: "2 năm", from: 2016, through: 2017, printedIn: 2018 },
      verdict: "exact",
    },
    {
      id: "001-14",
      says: "the number of the plan, to 2020; the clock and the views",
      quotes: ["số 774/KH", "đến năm 2020", "10:06", "Lượt xem: 7476"],
      check: nothing("noClaim"),
      verdict: "notCheckable",
    },
  ],
  "Điện Biên, 12/4/2023": [
    {
      id: "002-1",
      says: "the day is a Wednesday",
      quotes: ["Thứ Tư, 12/04/2023"],
      check: { by: "weekday", day: "2023-04-12", weekday: "Thứ Tư" },
      verdict: "exact",
    },
    // The article counts 101 persons sent, and 122 learners of two classes held in the province. The
    // second is not shown to be the province's own sending, so whether the ratio held is not
    // checkable; the rows say what would hold if it were.
    {
      id: "002-2",
      says: "1:1,2 strictly applied, compared exactly or rounded to the nearest person",
      quotes: [
        "thực hiện nghiêm việc chọn cử cán bộ đi đào tạo theo nguyên tắc, tỷ lệ 1:1,2",
        "101 cán bộ tham gia đào tạo cao cấp lý luận chính trị hệ tập trung",
        "2 lớp cao cấp lý luận chính trị hệ không tập trung tại tỉnh, với 122 học viên",
        "14 đồng chí tham gia đào tạo hoàn chỉnh kiến thức",
      ],
      check: {
        by: "sendRatio",
        readings: [
          ["sendRatio.rounding", "exact"],
          ["sendRatio.rounding", "halfUp"],
        ],
        ifSamePopulation: "contradicts",
      },
      verdict: "notCheckable",
    },
    {
      id: "002-3",
      says: "the same, the limit rounded up",
      quotes: [
        "thực hiện nghiêm việc chọn cử cán bộ đi đào tạo theo nguyên tắc, tỷ lệ 1:1,2",
        "101 cán bộ tham gia đào tạo cao cấp lý luận chính trị hệ tập trung",
        "2 lớp cao cấp lý luận chính trị hệ không tập trung tại tỉnh, với 122 học viên",
        "14 đồng chí tham gia đào tạo hoàn chỉnh kiến thức",
      ],
      check: {
        by: "sendRatio",
        readings: [["sendRatio.rounding", "ceiling"]],
        ifSamePopulation: "byRounding",
      },
      verdict: "notCheckable",
    },
    {
      id: "002-4",
      says: "the same, as a ratio with one decimal",
      quotes: [
        "thực hiện nghiêm việc chọn cử cán bộ đi đào tạo theo nguyên tắc, tỷ lệ 1:1,2",
        "101 cán bộ tham gia đào tạo cao cấp lý luận chính trị hệ tập trung",
        "2 lớp cao cấp lý luận chính trị hệ không tập trung tại tỉnh, với 122 học viên",
        "14 đồng chí tham gia đào tạo hoàn chỉnh kiến thức",
      ],
      check: {
        by: "sendRatio",
        readings: [["sendRatio.rounding", "oneDecimal"]],
        ifSamePopulation: "byRounding",
      },
      verdict: "notCheckable",
    },
    {
      id: "002-5",
      says: "the same, the 14 completing their knowledge counted part-time",
      quotes: [
        "thực hiện nghiêm việc chọn cử cán bộ đi đào tạo theo nguyên tắc, tỷ lệ 1:1,2",
        "101 cán bộ tham gia đào tạo cao cấp lý luận chính trị hệ tập trung",
        "2 lớp cao cấp lý luận chính trị hệ không tập trung tại tỉnh, với 122 học viên",
        "14 đồng chí tham gia đào tạo hoàn chỉnh kiến thức",
      ],
      check: {
        by: "sendRatio",
        readings: [["sendRatio.knowledgeCompletion", "nonConcentrated"]],
        ifSamePopulation: "contradicts",
      },
      verdict: "notCheckable",
    },
    {
      id: "002-6",
      says: "the same, the 14 counted full-time",
      quotes: [
        "thực hiện nghiêm việc chọn cử cán bộ đi đào tạo theo nguyên tắc, tỷ lệ 1:1,2",
        "101 cán bộ tham gia đào tạo cao cấp lý luận chính trị hệ tập trung",
        "2 lớp cao cấp lý luận chính trị hệ không tập trung tại tỉnh, với 122 học viên",
        "14 đồng chí tham gia đào tạo hoàn chỉnh kiến thức",
      ],
      check: {
        by: "sendRatio",
        readings: [["sendRatio.knowledgeCompletion", "concentrated"]],
        ifSamePopulation: "exact",
      },
      verdict: "notCheckable",
    },
    {
      id: "002-7",
      says: "the same, year by year",
      quotes: ["Trong năm 2021 - 2022 đã chọn cử 101 cán bộ"],
      check: nothing("periodsTogether"),
      verdict: "notCheckable",
    },
    {
      id: "002-8",
      says: "1 sent full-time lets 1,2 be sent part-time",
      quotes: [
        "tỷ lệ 1:1,2 (cử 1 cán bộ đi đào tạo hệ tập trung sẽ được cử 1,2 cán bộ đi đào tạo hệ không tập trung)",
      ],
      check: { by: "ruleRatio", text: "1:1,2" },
      verdict: "exact",
    },
    {
      id: "002-9",
      says: "101 full-time are 100 % of plan; the plan is not given",
      quotes: ["101 cán bộ", "đạt 100% so với chỉ tiêu kế hoạch"],
      check: {
        by: "figure",
        figure: {
          stated: "100%",
          formula: "attainmentRate",
          inputs: { achieved: "101 cán bộ", planned: null },
        },
        missing: { byRounding: "101–101", byTruncation: "101–101" },
      },
      verdict: "notCheckable",
    },
    {
      id: "002-10",
      says: "2 part-time classes of 122 learners",
      quotes: ["2 lớp cao cấp", "122 học viên"],
      check: { by: "mean", total: "122 học viên", count: "2 lớp", mean: "61,00" },
      verdict: "consistent",
    },
    {
      id: "002-11",
      says: "22 intermediate classes: 47,0 learners a class full-time, 70,8 part-time",
      quotes: ["22 lớp trung cấp lý luận chính trị", "47,0 học viên/lớp", "70,8 học viên/lớp"],
      check: {
        by: "classes",
        classes: 22,
        means: ["47,0 học viên/lớp", "70,8 học viên/lớp"],
        impossible: [15, 19, 20, 21],
        impossibleByTruncation: [18, 19, 20, 21],
      },
      verdict: "consistent",
    },
    {
      id: "002-12",
      says: "within the Academy's greatest number of learners a class",
      quotes: ["đảm bảo đúng quy định về số lượng học viên tối đa/lớp"],
      check: nothing("limitNotFound"),
      verdict: "notCheckable",
    },
    {
      id: "002-13",
      says: "26 classes of 1.347 learners",
      quotes: ["26 lớp bồi dưỡng với tổng số 1.347 học viên"],
      check: { by: "mean", total: "1.347 học viên", count: "26 lớp", mean: "51,81" },
      verdict: "consistent",
    },
    {
      id: "002-14",
      says: "94 sent, of four parts and an open list",
      quotes: [
        "94 lượt cán bộ",
        "11 đồng chí",
        "9 đồng chí",
        "13 đồng chí bồi dưỡng nghiệp vụ công tác tổ chức xây dựng Đảng...",
        "56 đồng chí",
      ],
      check: { by: "figure", figure: sentToCourses },
      verdict: "consistent",
    },
    {
      id: "002-15",
      says: "the total counts participations, its parts persons",
      quotes: [
        "94 lượt cán bộ",
        "11 đồng chí",
        "9 đồng chí",
        "13 đồng chí bồi dưỡng nghiệp vụ công tác tổ chức xây dựng Đảng...",
        "56 đồng chí",
      ],
      check: { by: "warning", figure: sentToCourses, warning: "mixedUnits" },
      verdict: "warned",
    },
    {
      id: "002-16",
      says: "25 rotated, 447 participations in personnel planning, 1 master in Japan",
      quotes: [
        "luân chuyển 25 cán bộ",
        "447 lượt cán bộ",
        "cử 1 đồng chí đi đào tạo thạc sĩ tại Nhật Bản",
      ],
      check: nothing("singleFigure"),
      verdict: "notCheckable",
    },
    {
      id: "002-17",
      says: "101, 122 and 14 at the advanced level; no total",
      quotes: ["101 cán bộ", "122 học viên", "14 đồng chí"],
      check: nothing("noTotal"),
      verdict: "notCheckable",
    },
    {
      id: "002-18",
      says: "terms of five years",
      quotes: ["nhiệm kỳ 2020 - 2025, 2021 - 2026", "nhiệm kỳ 2025 - 2030, 2026 - 2031"],
      check: {
        by: "terms",
        years: 5,
        spans: [
          [2020, 2025],
          [2021, 2026],
          [2025, 2030],
          [2026, 2031],
        ],
      },
      verdict: "consistent",
    },
    {
      id: "002-19",
      says: "the academy of region I, the fourteenth congress of the province; the clock and the views",
      quotes: ["khu vực I", "lần thứ XIV", "08:50", "Lượt xem: 5742"],
      check: nothing("noClaim"),
      verdict: "notCheckable",
    },
  ],
  "Lạng Sơn, 03/6/2024": [
    {
      id: "003-1",
      says: "178.695 participations in 3 years are 59.565 a year",
      quotes: [
        "178.695 lượt CBCCVC",
        "trong 3 năm gần đây, trung bình mỗi năm có 59.565 lượt CBCCVC",
      ],
      check: { by: "figure", figure: perYear("178.695 lượt CBCCVC", "3 năm") },
      verdict: "exact",
    },
    {
      id: "003-2",
      says: "“từ năm 2021 đến nay” are 3 years: only if they end with 2023",
      quotes: ["Từ năm 2021 đến nay", "trong 3 năm gần đây", "03/06/2024"],
      check: { by: "years", stated: "3 năm", from: 2021, printedIn: 2024 },
      verdict: "consistent",
    },
    {
      id: "003-3",
      says: "the mean leaves out the 37 sent abroad",
      quotes: [
        "178.695 lượt CBCCVC",
        "ở ngoài nước được 37 CBCCVC",
        "trong 3 năm gần đây",
        "59.565 lượt CBCCVC",
      ],
      check: {
        by: "figure",
        figure: perYear(178_695, 3),
        otherwise: { figure: perYear(178_695 + 37, 3), verdict: "contradicts" },
      },
      verdict: "exact",
    },
    {
      id: "003-4",
      says: "16.608 above the mean of 2016 – 2020, which is not given",
      quotes: [
        "59.565 lượt CBCCVC",
        "tăng 16.608 lượt so với trung bình năm trong giai đoạn 2016 - 2020",
      ],
      check: {
        by: "figure",
        figure: {
          stated: "16.608 lượt",
          formula: "difference",
          inputs: { minuend: "59.565 lượt", subtrahend: null },
        },
        missing: { byRounding: "42957–42957", byTruncation: "42957–42957" },
      },
      verdict: "notCheckable",
    },
    {
      // Five times the mean of 003-4, of which 2018 and 2019 are known from the article of 2020.
      id: "003-5",
      says: "that mean leaves room for the figures of 2018 and 2019",
      quotes: ["trung bình năm trong giai đoạn 2016 - 2020"],
      check: {
        by: "part",
        parts: [{ countedIn: ["000-2"] }, { countedIn: ["000-3"] }],
        whole: { missingOf: "003-4", from: 2016, through: 2020 },
      },
      verdict: "consistent",
    },
    {
      id: "003-6",
      says: "Lộc Bình: 68/61 classes are 111,5 %",
      quotes: ["68/61 lớp bồi dưỡng", "đạt 111,5% về số lớp"],
      check: {
        by: "figure",
        figure: {
          stated: "111,5%",
          formula: "attainmentRate",
          inputs: { achieved: "68 lớp", planned: "61 lớp" },
        },
      },
      verdict: "byRounding",
    },
    {
      id: "003-7",
      says: "Lộc Bình: 5.476/5.250 learners are 104,3 %",
      quotes: ["5.476/5.250 học viên", "đạt 104,3% số học viên"],
      check: {
        by: "figure",
        figure: {
          stated: "104,3%",
          formula: "attainmentRate",
          inputs: { achieved: "5.476 học viên", planned: "5.250 học viên" },
        },
      },
      verdict: "byRounding",
    },
    {
      id: "003-8",
      says: "253 sent to political theory",
      quotes: ["253 người tham gia các lớp cao cấp, trung cấp, sơ cấp lý luận chính trị"],
      check: nothing("singleFigure"),
      verdict: "notCheckable",
    },
    {
      id: "003-9",
      says: "17 research topics; 100 % of lectures with information technology",
      quotes: ["17 đề tài nghiên cứu khoa học", "100% bài giảng"],
      check: nothing("singleFigure"),
      verdict: "notCheckable",
    },
    {
      id: "003-10",
      says: "98,2 % of 1.904 civil servants with a degree",
      quotes: ["1.904 người", "trình độ từ đại học trở lên chiếm 98,2%"],
      check: {
        by: "figure",
        figure: shareOf("98,2%", "1.904 người"),
        missing: { byRounding: "1869–1870", byTruncation: "1870–1871" },
      },
      verdict: "consistent",
    },
    {
      id: "003-11",
      says: "99,7 % of them with elementary theory or higher",
      quotes: ["1.904 người", "trình độ sơ cấp lý luận chính trị trở lên chiếm 99,7%"],
      check: {
        by: "figure",
        figure: shareOf("99,7%", "1.904 người"),
        missing: { byRounding: "1898–1899", byTruncation: "1899–1900" },
      },
      verdict: "consistent",
    },
    {
      id: "003-12",
      says: "99,6 % of 20.992 public employees with an intermediate degree or higher",
      quotes: ["20.992 người", "trình độ từ trung cấp trở lên chiếm 99,6%"],
      check: {
        by: "figure",
        figure: shareOf("99,6%", "20.992 người"),
        missing: { byRounding: "20898–20918", byTruncation: "20909–20929" },
      },
      verdict: "consistent",
    },
    {
      id: "003-13",
      says: "22,8 % of them with elementary theory or higher",
      quotes: ["20.992 người", "trình độ sơ cấp lý luận chính trị trở lên đạt 22,8%"],
      check: {
        by: "figure",
        figure: shareOf("22,8%", "20.992 người"),
        missing: { byRounding: "4776–4796", byTruncation: "4787–4807" },
      },
      verdict: "consistent",
    },
    {
      id: "003-14",
      says: "over 99 % meet the standards; all rates up on 2020",
      quotes: ["đạt trên 99%", "Các tỷ lệ này đều tăng so với năm 2020"],
      check: nothing("baseMissing"),
      verdict: "notCheckable",
    },
    {
      id: "003-15",
      says: "the summary repeats the figures of the body",
      quotes: ["178.695 lượt CBCCVC", "37 CBCCVC", "59.565 lượt CBCCVC", "16.608 lượt"],
      check: {
        by: "sameFigures",
        printed: ["178.695 lượt CBCCVC", "37 CBCCVC", "59.565 lượt CBCCVC", "16.608 lượt"],
        again: ["178.695 lượt CBCCVC", "37 CBCCVC", "59.565 lượt CBCCVC", "16.608 lượt"],
      },
      verdict: "exact",
    },
    {
      id: "003-16",
      says: "class K73.B11 of 2022 – 2024",
      quotes: ["lớp K73.B11 khóa 2022 - 2024", "03/06/2024"],
      check: { by: "order", days: ["2022", "2024", "2024-06-03"] },
      verdict: "consistent",
    },
    {
      id: "003-17",
      says: "Kế hoạch 08-KH/TU and the later Chỉ thị 04-CT/TU, both for 2021 – 2025",
      quotes: [
        "Chỉ thị số 04-CT/TU ngày 29/4/2021",
        "Kế hoạch số 08-KH/TU ngày 13/1/2021",
        "giai đoạn 2021 - 2025",
      ],
      check: { by: "order", days: ["2021-01-13", "2021-04-29", "2025"] },
      verdict: "consistent",
    },
    {
      id: "003-18",
      says: "“tăng mạnh”: by 16.608 participations a year; no rate is printed, it would be 38,66 %",
      quotes: ["59.565 lượt CBCCVC", "tăng 16.608 lượt", "tăng mạnh so với trước năm 2021"],
      check: {
        by: "rise",
        current: "59.565 lượt CBCCVC",
        rise: "16.608 lượt",
        rate: "38,66%",
      },
      verdict: "consistent",
    },
    {
      id: "003-19",
      says: "a term of five years, 2020 – 2025",
      quotes: ["nhiệm kỳ 2020 - 2025"],
      check: { by: "terms", years: 5, spans: [[2020, 2025]] },
      verdict: "consistent",
    },
    {
      id: "003-20",
      says: "an intermediate class ended in April 2023, before the article",
      quotes: ["Tháng 4/2023 tôi hoàn thành lớp trung cấp", "03/06/2024"],
      check: { by: "order", days: ["2023-04", "2024-06-03"] },
      verdict: "consistent",
    },
    {
      id: "003-21",
      says: "the numbers of a class and of documents, the clock, an address",
      quotes: ["K73.B11", "Chỉ thị 04", "Kế hoạch số 08", "15:57", "5010404.html"],
      check: nothing("noClaim"),
      verdict: "notCheckable",
    },
  ],
  "Bình Thuận, năm 2021": [
    {
      id: "004-1",
      says: "116 at the advanced level by 1:1,2; the forms are not given apart",
      quotes: [
        "116 cán bộ, công chức, viên chức đi đào tạo cao cấp lý luận chính trị và hoàn chỉnh chương trình",
        "theo đúng nguyên tắc, với tỷ lệ 1:1,2",
      ],
      check: { by: "splits", persons: 116, leastConcentrated: 53 },
      verdict: "notCheckable",
    },
    {
      // Unless the one sentence speaks of the province and the other of its units.
      id: "004-2",
      says: "further down: some bodies did not keep 1:1,2",
      quotes: ["theo đúng nguyên tắc, với tỷ lệ 1:1,2", "chưa đúng nguyên tắc, với tỷ lệ 1:1,2"],
      check: nothing("sentences", "the sentence of 004-1, “theo đúng nguyên tắc, với tỷ lệ 1:1,2”"),
      verdict: "contradicts",
    },
    {
      id: "004-3",
      says: "11 intermediate classes of 721 learners",
      quotes: ["11 lớp đào tạo trung cấp lý luận chính trị đào tạo cho 721 học viên"],
      check: { by: "mean", total: "721 học viên", count: "11 lớp", mean: "65,55" },
      verdict: "consistent",
    },
    {
      id: "004-4",
      says: "24 lớp/1.552 người, which is no fraction",
      quotes: ["24 lớp/1.552 người"],
      check: { by: "pair", text: "24 lớp/1.552 người", mean: "64,67" },
      verdict: "consistent",
    },
    {
      id: "004-5",
      says: "116, 146 and 232 sent; no total",
      quotes: ["116 cán bộ, công chức, viên chức", "146 người", "232 cán bộ lãnh đạo, quản lý"],
      check: nothing("noTotal"),
      verdict: "notCheckable",
    },
    {
      id: "004-6",
      says: "classes not held as planned; the plan is not given",
      quotes: ["chưa đúng theo kế hoạch đề ra"],
      check: nothing("baseMissing"),
      verdict: "notCheckable",
    },
    {
      id: "004-7",
      says: "the third national congress of the Party: a misprint",
      quotes: ["Đại hội toàn quốc lần thứ III của Đảng"],
      check: nothing("sentences", "the congress of 2021 was the thirteenth (Đại hội XIII)"),
      verdict: "contradicts",
    },
    {
      id: "004-8",
      says: "the plan of 2021 – 2025, the year 2021, tasks of 2022",
      quotes: ["giai đoạn 2021 - 2025", "Năm 2021", "năm 2022"],
      check: { by: "order", days: ["2021", "2022", "2025"] },
      verdict: "consistent",
    },
    {
      id: "004-9",
      says: "a term of five years, 2020 – 2025",
      quotes: ["nhiệm kỳ 2020 – 2025"],
      check: { by: "terms", years: 5, spans: [[2020, 2025]] },
      verdict: "consistent",
    },
    {
      id: "004-10",
      says: "the fourteenth congress of the province, a disease",
      quotes: ["Đại hội Đảng bộ tỉnh lần thứ XIV", "Covid – 19"],
      check: nothing("noClaim"),
      verdict: "notCheckable",
    },
  ],
};
