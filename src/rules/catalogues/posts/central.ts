import type { PostEntry } from "../../../standards/standards-rules.ts";
import type { Catalogued } from "../../authored-law.ts";

const decree29 = {
  instrument: "29-2024-nd-cp",
  article: "2",
  clause: "1",
  trust: "text",
  seenIn:
    "https://lawnet.vn/thong-tin-phap-luat/en/hanh-chinh/leading-positions-for-officials-in-state-administrative-agencies-in-vietnam-134058.html",
} as const;

/** The posts of State bodies at the central level. */
export const centralPosts = {
  "deputy-minister": {
    name: { vi: "Thứ trưởng", en: "Deputy minister" },
    isLeadership: true,
    body: "government",
    level: "central",
    source: decree29,
  },
  "ministry-department-director": {
    name: { vi: "Vụ trưởng", en: "Director of a ministry department" },
    isLeadership: true,
    body: "government",
    level: "central",
    source: decree29,
  },
  "deputy-ministry-department-director": {
    name: { vi: "Phó Vụ trưởng", en: "Deputy director of a ministry department" },
    isLeadership: true,
    body: "government",
    level: "central",
    source: decree29,
  },
} as const satisfies Record<string, Catalogued<PostEntry>>;
