import type { Citation, InstrumentId } from "../../../terms/citation.ts";

// The codified law (Bộ Pháp điển), topic "Viên chức", in a private copy of a merged text.

/** The page that reproduces the circulars on the titles of public employees, article by article. */
export const CODIFIED_PAGE =
  "https://github.com/diepxuan/diepxuan.github.io/blob/fbaa690e1c9ff35deabbf5e9a8b8830ce3d54048/van-ban/can-bo-cong-chuc-vien-chuc/vien-chuc.md";

/** Where an article of such a circular stands. */
export function codified(
  instrument: InstrumentId,
  article: string,
  place: Pick<Citation, "clause" | "point" | "amendedBy"> = {},
): Citation {
  return { instrument, article, ...place, trust: "text", seenIn: CODIFIED_PAGE };
}
