import type { Locale } from "../../terms/bilingual.ts";
import { paragraph, type TextDocument } from "../document.ts";
import type { Receipt } from "../receipt.ts";
import { findEntry, type Catalogue } from "../catalogue.ts";
import { createNames } from "./names.ts";

/** The lines under every report: what it was made with, and what it is not. */
export function describeReceipt(
  receipt: Receipt,
  catalogue: Catalogue,
  locale: Locale,
): TextDocument {
  const names = createNames(catalogue, locale);
  const { sentences } = names;
  const { version, fingerprint, checkedThrough, asOf, trustFloor, readings } = receipt;
  const moved = Object.entries(readings)
    .filter(([axis, option]) => findEntry(catalogue.readings, axis)?.default !== option)
    .map(([axis, option]) => `${names.axis(axis)}: ${names.option(axis, option)}`);
  return [
    paragraph(
      sentences.receipt({
        version,
        fingerprint,
        checkedThrough: sentences.date(checkedThrough),
        asOf: sentences.date(asOf),
      }),
      "faint",
    ),
    ...(trustFloor === "weak"
      ? []
      : [paragraph(sentences.receiptTrust(sentences.trusts[trustFloor]), "faint")]),
    ...(moved.length > 0 ? [paragraph(sentences.receiptReadings(moved.join("; ")), "faint")] : []),
    ...(receipt.afterCheckedDay
      ? [paragraph(sentences.afterCheckedDay(sentences.date(checkedThrough)), "open")]
      : []),
    paragraph(sentences.disclaimer, "faint"),
  ];
}
