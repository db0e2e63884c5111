import type { TargetSentences } from "../target-sentences.ts";

const fields: TargetSentences["fields"] = {
  required: "the number required",
  holders: "the number who hold it",
  unknown: "the number of whom it is not known whether they hold it",
  "perhaps.holders": "the holders among those perhaps required",
  "perhaps.unknown": "those of whom holding is not known either, among those perhaps required",
  "perhaps.others": "those who do not hold it, among those perhaps required",
};

/** The sentences on targets. */
export const targets: TargetSentences = {
  headline: (target, status) => `${target}: ${status}.`,
  statuses: {
    met: "the target is reached",
    notMet: "the target is not reached",
    unknown: "it cannot be concluded yet",
    notApplicable: "it is required of nobody",
  },
  counted: (holders, required, of, rate, threshold) =>
    `${holders} of ${required} ${of}${rate === null ? "" : `, ${rate}`}${
      threshold === null
        ? ""
        : `; the target is ${threshold.text}${threshold.isWhole ? "" : " or more"}`
    }.`,
  unknowns: (unknown, perhaps) =>
    `${[
      unknown === null ? "" : `not known of ${unknown} whether they hold it`,
      perhaps === null ? "" : `not known of ${perhaps} whether it is required of them`,
    ]
      .filter((part) => part !== "")
      .join("; ")}.`,
  outcomes: (best, worst) =>
    best === worst
      ? "However they turn out, the answer stays."
      : `At best, ${best}; at worst, ${worst}.`,
  distance: {
    below: (points) => `${points} percentage points below the target.`,
    at: () => "Just at the target.",
    above: (points) => `${points} percentage points above the target.`,
  },
  lessThan: (points) => `less than ${points}`,
  missing: (least, most, of) =>
    `${least === most ? least : `${least} to ${most}`} more of the ${of} must come to hold it.`,
  readings: (axes) => `The counts hang on how these are read: ${axes}.`,
  frequency: (frequency, day, isDue) =>
    "every" in frequency
      ? "The target is for each year."
      : `To be reached by ${day}${isDue === null ? "" : isDue ? ", which has come" : ", which has not come yet"}.`,
  binds: (whom) => `Binds ${whom}.`,
  wording: (note) => `On the wording: ${note}.`,
  questions: {
    count: (field) => `a count that can be is needed for: ${field}`,
    persons: (about, persons) =>
      about === "holds"
        ? `find out of ${persons} whether they hold it`
        : `find out of ${persons} whether it is required of them`,
  },
  fields,
  reasons: {
    invalidCount: ({ field, value }) => `${fields[field]}: ${value} is no count`,
    partAboveWhole: ({ part, whole }) =>
      `the part is larger than the whole: ${String(part)} of ${String(whole)} persons`,
    notPersons: ({ unit }) =>
      `what was counted is ${unit}, not persons; one person may stand in it several times`,
    invalidThreshold: ({ value }) => `${value} is no share of a whole`,
    invalidDay: ({ value }) => `“${value}” is no real day`,
  },
};
