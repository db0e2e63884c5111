import type { Condition } from "../../standards/condition.ts";
import type { Citation } from "../../terms/citation.ts";
import type { LevelId } from "../../terms/official.ts";
import type { Dated, RequirementTimeline } from "../authored-law.ts";
import { recordedLevel } from "../readings.ts";

// Khoản 5 names a programme "trước khi bổ nhiệm" for each level "và tương đương". Which posts are
// equivalent was not seen, so only the heads and deputies of the bodies it names are listed. The duty
// to have taken it stands in Điều 15, of which only a paraphrase was seen: hence the trust.

const decree101 = (point: string): Citation => ({
  instrument: "101-2017-nd-cp",
  article: "17",
  clause: "5",
  point,
  trust: "press",
  seenIn:
    "https://thuvienphapluat.vn/hoi-dap-phap-luat/iframe/52B8B-hd-cong-chuc-lanh-dao-co-phai-hoc-lop-boi-duong-quan-ly-khong.html",
});

const fromDecree89: Dated<never> = {
  effectiveFrom: "2021-12-10",
  value: { gap: "leadershipProgrammesFrom20211210" },
  source: {
    instrument: "89-2021-nd-cp",
    trust: "press",
    seenIn:
      "https://english.luatvietnam.vn/decree-no-89-2021-nd-cp-dated-october-18-2021-of-the-government-amending-and-supplementing-a-number-of-articles-of-the-governments-decree-no-101-2-211219-doc1.html",
  },
};

/**
 * The certificate of the programme. Whether one of another programme stands for it is a gap, save
 * that a lower one plainly does not; district and department are not ordered.
 */
function certificateOf(level: LevelId, others: readonly LevelId[]): Condition<"authored"> {
  const held = { kind: "holds", field: "leadership", levels: [level], recordedLevel } as const;
  if (others.length === 0) return held;
  return {
    kind: "any",
    of: [
      held,
      {
        kind: "all",
        of: [
          { kind: "holds", field: "leadership", levels: others, recordedLevel },
          { kind: "gap", gap: "otherProgramme" },
        ],
      },
    ],
  };
}

/** The leadership programmes before appointment, by level of post (NĐ 101/2017, Điều 17 khoản 5). */
export const leadershipProgrammes: readonly RequirementTimeline[] = [
  {
    id: "leadership-division",
    name: {
      vi: "Chứng chỉ bồi dưỡng lãnh đạo, quản lý cấp phòng",
      en: "Certificate of the division-level leadership programme",
    },
    of: {
      posts: [
        "department-division-head",
        "deputy-department-division-head",
        "district-division-head",
        "deputy-district-division-head",
      ],
    },
    nature: "retraining",
    setters: ["party", "ministry", "province"],
    history: [
      {
        effectiveFrom: "2017-10-21",
        value: {
          when: "beforeAppointment",
          asks: certificateOf("division", [
            "district",
            "department",
            "ministryDepartment",
            "deputyMinister",
          ]),
        },
        source: decree101("a"),
      },
      fromDecree89,
    ],
  },
  {
    id: "leadership-district",
    name: {
      vi: "Chứng chỉ bồi dưỡng lãnh đạo, quản lý cấp huyện",
      en: "Certificate of the district-level leadership programme",
    },
    of: { posts: ["district-chairperson", "district-vice-chairperson"] },
    nature: "retraining",
    setters: ["party", "ministry", "province"],
    history: [
      {
        effectiveFrom: "2017-10-21",
        value: {
          when: "beforeAppointment",
          asks: certificateOf("district", ["department", "ministryDepartment", "deputyMinister"]),
        },
        source: decree101("b"),
      },
      fromDecree89,
    ],
  },
  {
    id: "leadership-department",
    name: {
      vi: "Chứng chỉ bồi dưỡng lãnh đạo, quản lý cấp sở",
      en: "Certificate of the department-level leadership programme",
    },
    of: { posts: ["department-director", "deputy-department-director"] },
    nature: "retraining",
    setters: ["party", "ministry", "province"],
    history: [
      {
        effectiveFrom: "2017-10-21",
        value: {
          when: "beforeAppointment",
          asks: certificateOf("department", ["district", "ministryDepartment", "deputyMinister"]),
        },
        source: decree101("c"),
      },
      fromDecree89,
    ],
  },
  {
    id: "leadership-ministry-department",
    name: {
      vi: "Chứng chỉ bồi dưỡng lãnh đạo, quản lý cấp vụ",
      en: "Certificate of the ministry-department leadership programme",
    },
    of: { posts: ["ministry-department-director", "deputy-ministry-department-director"] },
    nature: "retraining",
    history: [
      {
        effectiveFrom: "2017-10-21",
        value: {
          when: "beforeAppointment",
          asks: certificateOf("ministryDepartment", ["department", "deputyMinister"]),
        },
        source: decree101("d"),
      },
      fromDecree89,
    ],
  },
  {
    id: "leadership-deputy-minister",
    name: {
      vi: "Chương trình bồi dưỡng Thứ trưởng và tương đương",
      en: "Programme for deputy ministers and equivalent",
    },
    of: { posts: ["deputy-minister"] },
    nature: "retraining",
    history: [
      {
        effectiveFrom: "2017-10-21",
        value: { when: "beforeAppointment", asks: certificateOf("deputyMinister", []) },
        source: decree101("đ"),
      },
      fromDecree89,
    ],
  },
];
