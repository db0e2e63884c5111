import type { Condition } from "../../standards/condition.ts";

/**
 * Whom Điều 2 khoản 3 NĐ 89/2021 does not free: it frees those appointed before 30 June 2022 from
 * the course, and gives nobody a certificate. Who holds the certificate is not in need of it.
 */
export function unlessAppointedBefore20220630(
  fact: "holding.since" | "rankSince",
  certificate: Condition<"authored">,
): Condition<"authored"> {
  return {
    kind: "any",
    of: [
      certificate,
      // Who is appointed only now was not in office before.
      ...(fact === "holding.since" ? onlyNow : []),
      { kind: "day", fact, is: "from", day: "2022-06-30" },
    ],
  };
}

const onlyNow: readonly Condition<"authored">[] = [
  { kind: "fact", fact: "holding.planned", in: [true] },
  { kind: "day", fact: "holding.since", is: "from", day: "asOf" },
];
