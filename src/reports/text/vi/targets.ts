import type { TargetSentences } from "../target-sentences.ts";

const UNITS: Readonly<Record<string, string>> = { participations: "lượt", classes: "lớp" };

const fields: TargetSentences["fields"] = {
  required: "số người phải đạt",
  holders: "số người đạt",
  unknown: "số người chưa rõ có đạt không",
  "perhaps.holders": "số người đạt trong những người chưa rõ có thuộc diện không",
  "perhaps.unknown": "số người chưa rõ có đạt không trong những người chưa rõ có thuộc diện không",
  "perhaps.others": "số người không đạt trong những người chưa rõ có thuộc diện không",
};

/** The sentences on targets. */
export const targets: TargetSentences = {
  headline: (target, status) => `${target}: ${status}.`,
  statuses: {
    met: "đạt chỉ tiêu",
    notMet: "chưa đạt chỉ tiêu",
    unknown: "chưa kết luận được",
    notApplicable: "không có ai thuộc diện phải đạt",
  },
  counted: (holders, required, of, rate, threshold) =>
    `${holders} trên ${required} ${of}${rate === null ? "" : `, bằng ${rate}`}${
      threshold === null
        ? ""
        : `; chỉ tiêu: ${threshold.isWhole ? threshold.text : `từ ${threshold.text} trở lên`}`
    }.`,
  unknowns: (unknown, perhaps) =>
    `${[
      unknown === null ? "" : `chưa rõ ${unknown} người có đạt hay không`,
      perhaps === null ? "" : `chưa rõ ${perhaps} người có thuộc diện hay không`,
    ]
      .filter((part) => part !== "")
      .join("; ")}.`,
  outcomes: (best, worst) =>
    best === worst
      ? "Dù những người này thế nào, kết luận vẫn vậy."
      : `Trường hợp thuận lợi nhất: ${best}; trường hợp bất lợi nhất: ${worst}.`,
  distance: {
    below: (points) => `Thấp hơn chỉ tiêu ${points} điểm phần trăm.`,
    at: () => "Vừa bằng chỉ tiêu.",
    above: (points) => `Vượt chỉ tiêu ${points} điểm phần trăm.`,
  },
  lessThan: (points) => `chưa đến ${points}`,
  missing: (least, most, of) =>
    `Còn phải có thêm ${least === most ? least : `từ ${least} đến ${most}`} người đạt, trong số ${of}.`,
  readings: (axes) => `Số đếm còn tùy cách hiểu từng điểm sau: ${axes}.`,
  frequency: (frequency, day, isDue) =>
    "every" in frequency
      ? "Chỉ tiêu tính cho từng năm."
      : `Hạn: đến hết ngày ${day}${isDue === null ? "" : isDue ? ", đã đến hạn" : ", chưa đến hạn"}.`,
  binds: (whom) => `Trách nhiệm thực hiện: ${whom}.`,
  wording: (note) => `Về câu chữ: ${note}.`,
  questions: {
    count: (field) => `cần số đếm đúng của: ${field}`,
    persons: (about, persons) =>
      about === "holds"
        ? `cần xác định ${persons} người có đạt hay không`
        : `cần xác định ${persons} người có thuộc diện phải đạt hay không`,
  },
  fields,
  reasons: {
    invalidCount: ({ field, value }) => `${fields[field]}: ${value} không phải số đếm`,
    partAboveWhole: ({ part, whole }) =>
      `phần lớn hơn toàn bộ: ${String(part)} người trên ${String(whole)} người`,
    notPersons: ({ unit }) =>
      `số liệu tính theo ${UNITS[unit] ?? unit}, không phải theo người; một người có thể được tính nhiều lần`,
    invalidThreshold: ({ value }) => `mức ${value} không phải một phần của toàn bộ`,
    invalidDay: ({ value }) => `“${value}” không phải một ngày có thật`,
  },
};
