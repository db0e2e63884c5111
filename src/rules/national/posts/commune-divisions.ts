import type { PostId } from "../../../terms/official.ts";
import type { RequirementTimeline } from "../../authored-law.ts";
import { recordedLevel } from "../../readings.ts";
import { universityOrHigher } from "../degree-levels.ts";
import { holdsPoliticalTheory } from "../political-theory.ts";
import { intermediateOrPlanned } from "./state-leadership.ts";

const DIVISION_LEADERS: readonly PostId[] = [
  "commune-office-chief",
  "deputy-commune-office-chief",
  "commune-economic-division-head",
  "deputy-commune-economic-division-head",
  "commune-culture-society-division-head",
  "deputy-commune-culture-society-division-head",
  "commune-public-service-centre-director",
  "deputy-commune-public-service-centre-director",
];

const setters = ["party", "province"] as const;

const fromTwoTiers = {
  known: "attested",
  because: {
    vi: "Công văn ngày 4/6/2025 hướng dẫn tiêu chuẩn công chức của cấp xã mới, hoạt động từ 01/7/2025",
    en: "The dispatch of 4 June 2025 guides the standards of the new communes, which begin on 1 July 2025",
  },
} as const;

const decree334 = {
  instrument: "334-2025-nd-cp",
  trust: "press",
  seenIn:
    "https://dantri.com.vn/noi-vu/tieu-chuan-chuc-danh-moi-cua-truong-pho-phong-cap-xa-20251225223450817.htm",
} as const;

const university = {
  kind: "holds",
  field: "degree",
  levels: universityOrHigher,
  recordedLevel,
} as const;

/** What the leaders of commune divisions are asked (trưởng phòng, phó trưởng phòng cấp xã). */
export const communeDivisions: readonly RequirementTimeline[] = [
  {
    id: "commune-division-degree",
    name: {
      vi: "Trình độ chuyên môn của lãnh đạo phòng cấp xã",
      en: "Degree of a leader of a commune division",
    },
    of: { posts: DIVISION_LEADERS },
    nature: "training",
    setters,
    history: [
      {
        effectiveFrom: "2025-07-01",
        start: fromTwoTiers,
        // The page gives the paper's comment on a dispatch: it tells who meets it, not who lacks it.
        value: {
          when: "beforeAppointment",
          asks: {
            kind: "any",
            of: [university, { kind: "gap", gap: "communeDivisionDegree2025" }],
          },
        },
        source: {
          instrument: "11-cv-bcd-2025",
          trust: "press",
          seenIn:
            "https://www.vietnam.vn/en/can-bo-cong-chuc-tinh-huyen-ve-xa-moi-duoc-giu-luong-phu-cap-hien-huong-trong-6-thang",
        },
      },
      {
        effectiveFrom: "2025-12-21",
        value: { when: "beforeAppointment", asks: university },
        source: decree334,
      },
    ],
  },
  {
    id: "commune-division-political-theory",
    name: {
      vi: "Trình độ lý luận chính trị của lãnh đạo phòng cấp xã",
      en: "Political theory of a leader of a commune division",
    },
    of: { posts: DIVISION_LEADERS },
    nature: "training",
    setters,
    history: [
      {
        // A headline alone has trung cấp; whoever holds it is not held up, whoever lacks it is open.
        effectiveFrom: "2025-07-01",
        start: fromTwoTiers,
        value: {
          when: "beforeAppointment",
          asks: {
            kind: "any",
            of: [
              holdsPoliticalTheory("intermediate"),
              { kind: "gap", gap: "communeDivisionTheoryBefore20251221" },
            ],
          },
        },
        source: {
          instrument: "11-cv-bcd-2025",
          trust: "press",
          seenIn:
            "https://news.laodong.vn/thoi-su/cong-chuc-lanh-dao-cap-xa-phai-tot-nghiep-trung-cap-ly-luan-chinh-tri-tro-len-1518625.ldo",
        },
      },
      {
        effectiveFrom: "2025-12-21",
        value: {
          when: "beforeAppointment",
          asks: intermediateOrPlanned(holdsPoliticalTheory("intermediate")),
        },
        source: decree334,
      },
    ],
  },
  {
    id: "commune-division-state-management",
    name: {
      vi: "Tiêu chuẩn quản lý nhà nước của lãnh đạo phòng cấp xã",
      en: "State-management standard of a leader of a commune division",
    },
    of: { posts: DIVISION_LEADERS },
    nature: "retraining",
    setters,
    history: [
      {
        effectiveFrom: "2025-07-01",
        value: { gap: "communeDivisionStateManagement" },
        source: null,
      },
    ],
  },
];
