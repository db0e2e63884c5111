import type { Condition } from "../../standards/condition.ts";
import type { CalendarDate } from "../../terms/calendar-date.ts";
import type { Citation } from "../../terms/citation.ts";
import type { Dated, RequirementTimeline } from "../authored-law.ts";

type Entry = RequirementTimeline["history"][number];
type Standard = Extract<NonNullable<Entry["value"]>, { readonly asks: unknown }>;

/**
 * Điều 2 khoản 3 NĐ 89/2021 frees those appointed before 30 June 2022 from the course. It gives
 * nobody a certificate: of them the certificate is not asked.
 */
export const decree89Exemption: Citation = {
  instrument: "89-2021-nd-cp",
  article: "2",
  clause: "3",
  trust: "official",
  seenIn: "Báo Điện tử Chính phủ, 13/01/2023, baochinhphu.vn, bài 102230113101430173",
};

/** Whom of those with a post the clause does not free: those planned for it, and those of later. */
const plannedOrAppointedFrom = (day: CalendarDate | "asOf"): Condition<"authored"> => ({
  kind: "any",
  of: [
    { kind: "fact", fact: "holding.planned", in: [true] },
    { kind: "day", fact: "holding.since", is: "from", day },
  ],
});

/** Whom of them the clause does not free since its day has passed. */
export const notAppointedBefore20220630 = plannedOrAppointedFrom("2022-06-30");

/** What a post asks while its appointments still free from the course, and afterwards. */
export function underDecree89(standard: Omit<Standard, "scope">): readonly [Entry, Entry] {
  return [
    {
      effectiveFrom: "2021-12-10",
      // Who is appointed only now is not one who was appointed before.
      value: { ...standard, scope: plannedOrAppointedFrom("asOf") },
      source: decree89Exemption,
    },
    {
      effectiveFrom: "2022-06-30",
      start: endOfExemption,
      value: { ...standard, scope: notAppointedBefore20220630 },
      source: decree89Exemption,
    },
  ];
}

const endOfExemption: NonNullable<Dated<never>["start"]> = {
  known: "inferred",
  because: {
    vi: "Khoản 3 Điều 2 Nghị định 89/2021/NĐ-CP chỉ nói người được bổ nhiệm trước ngày 30/6/2022",
    en: "Article 2(3) of Decree 89/2021/NĐ-CP speaks only of those appointed before 30 June 2022",
  },
};
