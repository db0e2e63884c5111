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
    `${String(holders)} trên ${String(required)} ${of}${rate === null ? "" : `, bằng ${rate}`}${
      threshold === null ? "" : `; chỉ tiêu từ ${threshold}`
    }.`,
  unknowns: (unknown, perhaps) =>
    `${[
      unknown === 0 ? "" : `chưa rõ ${String(unknown)} người có đạt hay không`,
      perhaps === 0 ? "" : `chưa rõ ${String(perhaps)} người có thuộc diện hay không`,
    ]
      .filter((part) => part !== "")
      .join("; ")}.`,
  outcomes: (best, worst) =>
    best === worst
      ? "Dù những người này thế nào, kết luận vẫn vậy."
      : `Trường hợp thuận lợi nhất: ${best}; trường hợp bất lợi nhất: ${worst}.`,
  distance: {
    below: (points) => `Kém chỉ tiêu ${points} điểm phần trăm.`,
    at: () => "Vừa bằng chỉ tiêu.",
    above: (points) => `Vượt chỉ tiêu ${points} điểm phần trăm.`,
  },
  missing: (least, most, of) =>
    `Còn phải có thêm ${least === most ? String(least) : `từ ${String(least)} đến ${String(most)}`} người đạt, trong số ${of}.`,
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
        ? `cần xác định ${String(persons)} người có đạt hay không`
        : `cần xác định ${String(persons)} người có thuộc diện phải đạt hay không`,
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
