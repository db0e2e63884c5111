import type { Citation } from "../../terms/citation.ts";

/** The law that takes effect on 1 July 2026; of what it changes here nothing was seen. */
export const lawOnPublicEmployees2025: Citation = {
  instrument: "vien-chuc-2025",
  trust: "press",
  seenIn:
    "https://news.laodong.vn/thoi-su/3-nhom-vi-tri-viec-lam-cua-vien-chuc-tai-don-vi-su-nghiep-cong-lap-1634444.ldo",
};
