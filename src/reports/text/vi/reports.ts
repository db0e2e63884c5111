import { nameFigureInput, type ReportSentences } from "../sentences.ts";
import { diffReport } from "./diff.ts";
import { writeExact } from "../write-exact.ts";
import { targets } from "./targets.ts";
import { words } from "./words.ts";

const printedReasons: ReportSentences["printedReasons"] = {
  notText: () => "đây không phải chữ; hãy ghi số như đã in",
  nothingPrinted: () => "chưa ghi gì; hãy ghi số như đã in",
  date: () => "đây là ngày hoặc giờ; hãy ghi số",
  range: () => "đây là một khoảng; hãy ghi riêng từng đầu",
  unitMissing: () => "hai số cách nhau bằng gạch chéo mà thiếu đơn vị; hãy ghi như “68/61 lớp”",
  fractionOfCount: () => "số người, lượt, học viên, lớp không có phần thập phân; hãy ghi số nguyên",
  tooManyDigits: () => "quá nhiều chữ số để giữ chính xác; hãy ghi ít chữ số hơn",
  noNumber: () => "không phải một số; hãy ghi như “41.091” hay “1,87%”",
  ambiguousSeparator: ({ separator }) =>
    `dấu “${separator}” có thể là phần nghìn hoặc phần thập phân; hãy dùng dấu chấm cho phần nghìn, dấu phẩy cho phần thập phân`,
  unknownWord: ({ word }) => `không hiểu “${word}”; hãy bỏ hoặc thay bằng đơn vị đã biết`,
};

const countedByOtherEvent = (event: string) =>
  `Các số đều tính theo sự kiện “${event}”, còn tỷ lệ nói về số người được cử đi: kết quả chỉ đúng cho cách tính ấy.`;

/** The reports. */
export const reports: ReportSentences = {
  figureReasons: {
    unreadable: ({ text, why: { code, params } }) => {
      const write = printedReasons[code] as (given: typeof params) => string;
      return `không đọc được “${text}”: ${write(params)}`;
    },
    notSingleNumber: ({ text, kind }) =>
      `“${text}” là ${words.figureKinds[kind]}, không phải một số; hãy ghi riêng từng số`,
    unitMismatch: ({ expected }) =>
      expected === "percentage" ? "thiếu dấu phần trăm" : "thừa dấu phần trăm",
    inputMissing: ({ input }) => `nguồn không nêu ${nameFigureInput(input, words)}`,
    invalidCount: ({ input }) => `${nameFigureInput(input, words)} không phải số đếm`,
    unknownFormula: ({ formula }) =>
      formula === "" ? "thiếu tên công thức" : `không có công thức “${formula}”`,
    zeroDenominator: ({ input }) => `${nameFigureInput(input, words)} bằng 0`,
    partAboveWhole: () => "phần lớn hơn toàn bộ",
    notRatio: ({ text }) => `“${text}” không phải một tỷ lệ; hãy ghi như “1:1,2”`,
    otherRatio: ({ text, ratio }) =>
      `“${text}” khác tỷ lệ của quy định là 1:${writeExact(ratio, "vi")}`,
    lawGap: ({ gap, about }) => about?.vi ?? gap,
    noRule: () => "không có tỷ lệ nào vào ngày này",
    levelNotCovered: ({ level, name }) => `tỷ lệ không áp dụng cho ${name?.vi ?? level}`,
    unknownLevel: ({ level }) => `không có trình độ nào tên “${level}”; hãy ghi đúng tên`,
    unknownOption: ({ reading, option }) =>
      `không có cách đọc “${option}” của “${reading}”; hãy ghi đúng tên`,
    populationsNotShown: () => "nguồn không cho thấy các số cùng một tập hợp người",
  },
  figureWarnings: {
    mixedUnits: ({ units }) =>
      `lưu ý: các số khác đơn vị (${units.map((unit) => words.figureUnits[unit]).join(", ")})`,
    noWholeNumber: ({ input }) =>
      `lưu ý: không số nguyên nào của ${nameFigureInput(input, words)} cho ra số đã in`,
    countedByOtherEvent: ({ event }) => countedByOtherEvent(words.countingEvents[event]),
    partsExceedTotal: () => "lưu ý: các số hạng cộng lại vượt tổng đã in",
    shareAboveWhole: () => "lưu ý: tỷ lệ của một toàn bộ vượt 100%",
    percentSignLost: () => "lưu ý: in thiếu dấu phần trăm",
  },
  printedReasons,
  sendRatioReasons: {
    invalidCount: ({ field, value }) => `${words.sendCounts[field]}: ${value} không phải số đếm`,
    knowledgeCompletionNotRecorded: () => "chưa có số người học hoàn chỉnh kiến thức",
    anyKnowledgeCompletion: () =>
      "chưa có số người học hoàn chỉnh kiến thức, nhưng là số nào thì kết quả cũng không đổi",
    unknownLevel: ({ level }) => `không có trình độ nào tên “${level}”; hãy ghi đúng tên`,
    levelNotCovered: ({ level }, names) =>
      `tỷ lệ không áp dụng cho ${names.level("politicalTheory", level)} theo cách đọc đang dùng`,
    lawGap: ({ gap }, names) => names.gap(gap),
    noRule: () => "không có tỷ lệ nào vào ngày này",
    unclearDecides: () => "tùy các bản ghi chưa rõ",
    notJudgedYearly: () => "không xét riêng theo một năm",
    ruleChangesWithin: ({ gaps }, names) =>
      gaps.length === 0
        ? "tỷ lệ thay đổi trong kỳ"
        : `không phải cả kỳ đều biết cùng một tỷ lệ: ${gaps.map(names.gap).join("; ")}`,
    withinLimit: ({ nonConcentrated, limit }) =>
      `${String(nonConcentrated)} người, trong giới hạn ${String(limit)}`,
    aboveLimit: ({ nonConcentrated, limit }) =>
      `${String(nonConcentrated)} người, vượt giới hạn ${String(limit)}`,
  },
  gapReport: {
    title: (place, asOf) => `Rà soát tiêu chuẩn đào tạo, bồi dưỡng – ${place}, ngày ${asOf}`,
    rows: (rows, accepted, rejected) =>
      `Đọc ${String(rows)} dòng = nhận ${String(accepted)} + loại ${String(rejected)}.`,
    headline: {
      notMet: "Còn thiếu",
      unknown: "Chưa kết luận được",
      met: "Đạt các yêu cầu đã mã hóa",
      notApplicable: "Không thuộc yêu cầu nào đã mã hóa",
    },
    lacking: "Ai còn thiếu gì, hạn nào, ai chịu trách nhiệm",
    needs: "Nhu cầu của người trong quy hoạch",
    needsNote: "Người trong quy hoạch chưa giữ chức vụ: đây là nhu cầu, không phải vi phạm.",
    questions: "Phải hỏi thêm về người",
    lawGaps: "Chưa thấy văn bản",
    lawGapsNote: "Các yêu cầu sau để ngỏ cho đến khi thấy văn bản; không ai bị coi là thiếu.",
    met: "Yêu cầu đã đạt của từng người, kể cả người còn thiếu yêu cầu khác",
    metNote:
      "Đảng, bộ ngành, địa phương có thể đòi hỏi thêm ở các yêu cầu có dấu *; tiêu chuẩn đó chưa được mã hóa.",
    limits:
      "Chỉ xét các yêu cầu đã mã hóa về trình độ và giấy tờ; không xét ngành đào tạo có phù hợp hay không, tuổi, sức khỏe, phẩm chất, nên “đạt” chưa phải là đủ tiêu chuẩn.",
    notApplicable: "Không thuộc phạm vi",
    readings: "Cách đọc văn bản làm đổi kết quả",
    readingsNote: "Mỗi lần đổi một cách đọc, các cách đọc khác giữ nguyên.",
    rejected: "Dòng bị loại",
    notEncoded: (instruments) =>
      `Văn bản của địa phương biết có mà chưa mã hóa, hoặc mới mã hóa một phần: ${instruments}.`,
    row: (index) => `dòng ${String(index + 1)}`,
    planned: "quy hoạch",
    noPost: "không giữ chức vụ",
    ofPost: "mọi yêu cầu theo chức vụ",
    ofRank: "mọi yêu cầu theo ngạch",
    ofTitle: "mọi yêu cầu theo chức danh nghề nghiệp",
    columns: {
      official: "Mã",
      post: "Chức vụ, ngạch",
      lacks: "Còn thiếu",
      due: "Thời hạn",
      source: "Căn cứ",
      question: "Câu hỏi",
      forWhat: "Để kết luận về",
      gap: "Điều chưa thấy",
      persons: "Số người",
      evidence: "Yêu cầu và minh chứng",
      why: "Vì sao",
      inForce: "Đang dùng",
      otherwise: "Nếu đổi cách đọc",
      row: "Dòng",
      problem: "Lỗi",
    },
  },
  ratioReport: {
    title: (place, period, level) =>
      `Tỷ lệ cử đi đào tạo ${level ?? "cao cấp"} lý luận chính trị 1:1,2 – ${place}, ${period}`,
    notShown: "Nguồn nêu gì và không nêu gì",
    counted: (count, persons, event) => `${count}: ${persons} ${event}.`,
    populationsDiffer:
      "Các số không cùng một cách đếm, nên có giữ tỷ lệ hay không thì không kiểm tra được từ nguồn này.",
    countedByOtherEvent,
    ifSame: "Nếu các số trên đều là số người được cử đi",
    ifShown: "Kết quả",
    limit: (exact, option, persons) =>
      `Giới hạn hệ không tập trung: chính xác ${exact}; cách đọc đang dùng (${option}): tối đa ${persons}.`,
    verdict: {
      met: "Giữ đúng tỷ lệ theo cách đọc đang dùng.",
      notMet: "Không giữ đúng tỷ lệ theo cách đọc đang dùng.",
      unknown: "Chưa kết luận được.",
      notApplicable: "Tỷ lệ không áp dụng.",
    },
    over: (exact, persons) =>
      exact === null ? `Vượt ${persons}.` : `Vượt ${exact} người, tính tròn là ${persons}.`,
    room: (persons) => `Còn được cử thêm ${persons} hệ không tập trung.`,
    noRoom: "Vừa hết giới hạn.",
    repair: (needed, missing) =>
      `Phải cử ${needed} hệ tập trung, tức thêm ${missing}, thì số hệ không tập trung này mới giữ đúng tỷ lệ.`,
    basis: (source) => `Căn cứ của tỷ lệ: ${source}.`,
    figures: (source) => `Nguồn số liệu: ${source}.`,
    decidedBy: (axes) => `Kết quả tùy cách đọc: ${axes}.`,
    nothingDecides: "Không cách đọc nào làm đổi kết quả.",
    readings: "Theo từng cách đọc, mỗi lần đổi một điều",
    inForce: "đang dùng",
    columns: {
      axis: "Điều để ngỏ",
      option: "Cách đọc",
      limit: "Giới hạn",
      headroom: "Còn lại",
      missing: "Hệ tập trung phải cử thêm",
      status: "Kết quả",
    },
  },
  ratioTable: {
    title: (place, level) =>
      `Tỷ lệ cử đi đào tạo ${level ?? "cao cấp"} lý luận chính trị 1:1,2, tính từ bản ghi – ${place}`,
    window: (from, through, event) =>
      `Từ ${from} đến hết ${through}; tính theo sự kiện “${event}”.`,
    rows: ({ rows, counted, unclear, outside, otherCourses, notCounted }) =>
      `${String(rows)} lượt = tính ${String(counted)} + chưa rõ ${String(unclear)} + ngoài kỳ ${String(outside)} + khóa khác ${String(otherCourses)} + chưa đến sự kiện ${String(notCounted)}.`,
    period: {
      year: (from, through) => `Năm: ${from} – ${through}`,
      cumulative: (from, through) => `Lũy kế: ${from} – ${through}`,
      window: (from, through) => `Cả kỳ: ${from} – ${through}`,
    },
    unitLimitsBelowWhole: (sumOfUnitLimits, limit) =>
      `Giới hạn của từng đơn vị cộng lại là ${sumOfUnitLimits}, tính chung các đơn vị ấy là ${limit}: mỗi đơn vị mất phần lẻ của mình.`,
    withoutUnit: (participations) =>
      `${String(participations)} lượt không ghi đơn vị, chỉ tính vào dòng chung.`,
    unclear: (persons) => `còn ${persons} chưa rõ`,
    whole: "Tất cả",
    columns: {
      unit: "Đơn vị",
      concentrated: "Hệ tập trung",
      nonConcentrated: "Hệ không tập trung",
      share: "Phần của đơn vị",
      limit: "Giới hạn",
      headroom: "Còn lại (âm: vượt)",
      stillOpen: "Còn được cử",
      missing: "Hệ tập trung phải cử thêm",
      status: "Kết quả",
    },
  },
  figureReport: {
    title: "Số liệu đã in, tính lại",
    ifSame: (verdict) => `nếu cùng một tập hợp: ${verdict}`,
    under: (option) => `cách đọc: ${option}`,
    roundings: (modes, decimals) => {
      const to = decimals === 0 ? "đến hàng đơn vị" : `lấy ${String(decimals)} chữ số thập phân`;
      return modes.length === 0
        ? `${to}: không cách làm tròn nào cho ra số đã in`
        : `${to}: ${modes.join(", ")}`;
    },
    missing: (input, byRounding, byTruncation) =>
      byRounding === byTruncation
        ? `${input} phải là ${byRounding}`
        : `${input} phải là ${byRounding} nếu làm tròn, ${byTruncation} nếu cắt bỏ`,
    span: (least, most) => (most === null ? `từ ${least} trở lên` : `${least}–${most}`),
    noNumber: "không số nào",
    columns: {
      claim: "Mã",
      what: "Nội dung",
      stated: "Đã in",
      recomputed: "Tính lại",
      verdict: "Kết luận",
      source: "Nguồn",
    },
  },
  targets,
  diffReport,
  receipt: ({ version, checkedThrough, fingerprint, asOf }) =>
    `cbccvc ${version}; quy tắc ngày ${asOf}, đối chiếu nguồn đến ${checkedThrough}, mã kiểm tra ${fingerprint}.`,
  receiptTrust: (trustFloor) => `Chỉ dùng quy định có nguồn từ mức: ${trustFloor}.`,
  receiptReadings: (readings) => `Cách đọc khác mặc định: ${readings}.`,
  disclaimer: "Kết quả hỗ trợ rà soát, không thay quyết định của cơ quan có thẩm quyền.",
};
