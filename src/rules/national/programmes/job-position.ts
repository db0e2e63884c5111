import type { ProgrammeTimeline } from "../../authored-law.ts";
import { certificates, createByCategory, decree101, decree171, decree89 } from "./regimes.ts";

/** The programmes by job position, and the fifth content that NĐ 171/2025 added. */
export const jobPositionProgrammes: readonly ProgrammeTimeline[] = [
  ...createByCategory(
    {
      id: "job-position",
      name: {
        vi: "Chương trình bồi dưỡng theo yêu cầu vị trí việc làm",
        en: "Programmes by the needs of the job position",
      },
      field: "jobPosition",
      levels: ["completed"],
      content: "jobPosition",
    },
    ["civilServant", "cadre", "publicEmployee"],
    [
      {
        effectiveFrom: "2017-10-21",
        value: { weeksAtMost: 1, papers: certificates },
        source: decree101,
      },
      {
        effectiveFrom: "2021-12-10",
        value: { weeksAtMost: 1, papers: certificates },
        source: decree89,
      },
    ],
    // Named among the five contents; its length was not seen.
    { effectiveFrom: "2025-07-01", value: {}, source: decree171 },
  ),
  {
    id: "science-and-digital",
    name: {
      vi: "Bồi dưỡng kiến thức khoa học, công nghệ, đổi mới sáng tạo, kỹ năng số",
      en: "Science, technology, innovation and digital skills",
    },
    field: "jobPosition",
    levels: ["completed"],
    content: "scienceAndDigital",
    categories: ["civilServant"],
    history: [
      // The article on contents names four groups; this is not among them.
      {
        effectiveFrom: "2017-10-21",
        value: null,
        source: {
          ...decree101,
          article: "16",
          seenIn:
            "https://lawnet.vn/thong-tin-phap-luat/en/hanh-chinh/forms-content-of-and-training-program-for-officials-and-civil-servants-in-vietnam-107297.html",
        },
      },
      { effectiveFrom: "2025-07-01", value: {}, source: decree171 },
    ],
  },
];
