import type { RequirementTimeline } from "../../authored-law.ts";
import { unseen } from "./reach.ts";

/** The rank that Luật 80/2025 puts above the senior specialist. */
export const seniorExpert: readonly RequirementTimeline[] = [
  {
    id: "rank-standard-senior-expert",
    name: { vi: "Tiêu chuẩn ngạch chuyên gia cao cấp", en: "Standard of a senior expert" },
    of: { ranks: ["seniorExpert"] },
    nature: "training",
    history: [
      {
        effectiveFrom: "2025-07-01",
        value: unseen("seniorExpertStandard"),
        source: {
          instrument: "80-2025-qh15",
          article: "24",
          clause: "1",
          trust: "text",
          seenIn: "https://kimlaw.com.vn/?p=5960",
        },
      },
    ],
  },
];
