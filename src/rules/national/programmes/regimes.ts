import { lawOnPublicEmployees2025 } from "../law-on-public-employees-2025.ts";
import type { ProgrammeTerms } from "../../../standards/credential-rules.ts";
import type { Bilingual } from "../../../terms/bilingual.ts";
import type { Citation } from "../../../terms/citation.ts";
import type { OfficialCategory, Paper } from "../../../terms/official.ts";
import type { Dated, ProgrammeTimeline } from "../../authored-law.ts";
import { decree89Exemption } from "../exemption-89-2021.ts";

// The lengths of both regimes come from one table, which sets them side by side.

/** Điều 17 of NĐ 101/2017, as the table sums it up. */
export const decree101: Citation = {
  instrument: "101-2017-nd-cp",
  article: "17",
  trust: "press",
  seenIn:
    "https://luatvietnam.vn/tin-van-ban-moi/thoi-gian-boi-duong-cong-chuc-186-33581-article.html",
};

/** The same article as NĐ 89/2021 amended it. */
export const decree89: Citation = { ...decree101, amendedBy: ["89-2021-nd-cp"] };

/** NĐ 171/2025, of which a summary of the contents was seen. */
export const decree171: Citation = {
  instrument: "171-2025-nd-cp",
  trust: "press",
  seenIn:
    "https://news.laodong.vn/thoi-su/noi-dung-boi-duong-cong-chuc-phu-hop-voi-yeu-cau-vi-tri-viec-lam-1533777.ldo",
};

/** A certificate, or the paper of completion that stands for it (TT 03/2023, Điều 5). */
export const certificates: readonly Paper[] = ["certificate", "replacement"];

/** What followed the decree of 2017 for each category, and from when. */
const endings: Readonly<Record<OfficialCategory, Dated<never>>> = {
  cadre: {
    effectiveFrom: "2025-07-01",
    value: { gap: "cadreTrainingFrom20250701" },
    source: decree171,
  },
  civilServant: {
    effectiveFrom: "2025-07-01",
    value: { gap: "programmesUnderDecree171" },
    source: decree171,
  },
  publicEmployee: {
    effectiveFrom: "2026-07-01",
    value: { gap: "publicEmployeeTrainingFrom20260701" },
    source: lawOnPublicEmployees2025,
  },
};

const suffixes: Readonly<Record<OfficialCategory, { id: string; name: Bilingual }>> = {
  cadre: { id: "-cadres", name: { vi: " (cán bộ)", en: " (cadres)" } },
  civilServant: { id: "", name: { vi: "", en: "" } },
  publicEmployee: {
    id: "-public-employees",
    name: { vi: " (viên chức)", en: " (public employees)" },
  },
};

/**
 * The entries of both decrees with the time between them: papers of the older programmes count if
 * obtained before 30 June 2022 (Điều 2 khoản 3 NĐ 89/2021), so until then either length is right.
 */
export function withTransition(
  shared: readonly Dated<ProgrammeTerms>[],
): readonly Dated<ProgrammeTerms>[] {
  return shared.flatMap((entry, index) => {
    const older = shared[index - 1]?.value;
    if (entry.effectiveFrom !== "2021-12-10" || older == null || "gap" in older) return [entry];
    const { weeksAtMost, papers } = older;
    const either: ProgrammeTerms = {
      ...(weeksAtMost !== undefined && { weeksAtMost }),
      ...(papers !== undefined && { papers }),
    };
    return [
      {
        effectiveFrom: "2021-12-10",
        start: startOfTransition,
        value: either,
        source: decree89Exemption,
      },
      { ...entry, effectiveFrom: "2022-06-30", start: endOfTransition },
    ];
  });
}

const startOfTransition: NonNullable<Dated<never>["start"]> = {
  known: "inferred",
  because: {
    vi: "Khoản 3 Điều 2 Nghị định 89/2021/NĐ-CP tính cả giấy tờ có trước ngày 30/6/2022 của chương trình cũ; khoản đó không nói lớp cũ còn mở hay không",
    en: "Article 2(3) of Decree 89/2021/NĐ-CP counts papers of the older programmes obtained before 30 June 2022; it does not say that older classes still ran",
  },
};

const endOfTransition: NonNullable<Dated<never>["start"]> = {
  known: "inferred",
  because: {
    vi: "Giấy tờ của chương trình cũ được tính nếu có trước ngày 30/6/2022 (khoản 3 Điều 2 Nghị định 89/2021/NĐ-CP)",
    en: "Papers of the older programmes count if obtained before 30 June 2022 (Article 2(3) of Decree 89/2021/NĐ-CP)",
  },
};

/**
 * One timeline for each category: the decree of 2017 spoke of all three, and what followed it came
 * on different days.
 */
export function createByCategory(
  { id, name, ...subject }: Omit<ProgrammeTimeline, "categories" | "history">,
  categories: readonly OfficialCategory[],
  shared: readonly Dated<ProgrammeTerms>[],
  decree171Entry?: Dated<ProgrammeTerms>,
): readonly ProgrammeTimeline[] {
  return categories.map((category) => ({
    id: `${id}${suffixes[category].id}`,
    name: {
      vi: `${name.vi}${suffixes[category].name.vi}`,
      en: `${name.en}${suffixes[category].name.en}`,
    },
    ...subject,
    categories: [category],
    history: [
      ...withTransition(shared),
      category === "civilServant" && decree171Entry !== undefined
        ? decree171Entry
        : endings[category],
    ],
  }));
}
