import type { Condition } from "../../standards/condition.ts";
import type { Citation } from "../../terms/citation.ts";
import type { LevelId, PostId } from "../../terms/official.ts";
import type { Dated, RequirementTimeline } from "../authored-law.ts";
import { recordedLevel } from "../readings.ts";
import { everybody, nobody } from "./everybody.ts";
import {
  decree89Exemption,
  notAppointedBefore20220630,
  underDecree89,
} from "./exemption-89-2021.ts";

// Khoản 5 Điều 17 NĐ 101 names a programme "trước khi bổ nhiệm" for each level "và tương đương".
// Which posts are equivalent was not seen, so only the heads and deputies of the bodies it names are
// listed. The duty to have taken it stands in Điều 15, of which the page seen gives the words only
// in part: hence the trust. NĐ 89 dropped "trước khi bổ nhiệm"; NĐ 171 trains after appointment.

type Terms = Dated<NonNullable<RequirementTimeline["history"][number]["value"]>>;
type Asked = Extract<Terms["value"], { readonly asks: unknown }>;

/** The points of khoản 5 Điều 17 NĐ 101/2017, with the programmes that may stand for each. */
interface Programme {
  readonly level: LevelId;
  /** Programmes of which it was not seen whether they stand for that of the post. */
  readonly others: readonly LevelId[];
  readonly point: string;
}

const decree101 = (point: string): Citation => ({
  instrument: "101-2017-nd-cp",
  article: "17",
  clause: "5",
  point,
  trust: "press",
  seenIn:
    "https://thuvienphapluat.vn/hoi-dap-phap-luat/iframe/52B8B-hd-cong-chuc-lanh-dao-co-phai-hoc-lop-boi-duong-quan-ly-khong.html",
});

const decree18: Citation = {
  instrument: "18-2010-nd-cp",
  trust: "press",
  seenIn:
    "https://vietnamlawmagazine.vn/decree-no-18-2010-nd-cp-new-regulations-aim-to-rejuvenate-civil-servants-with-higher-qualifications-1984.html",
};

const decree171: Citation = {
  instrument: "171-2025-nd-cp",
  trust: "press",
  seenIn:
    "https://m.tothethao.com/bong-da_en/national-civil-servant-entrance-exam-is-eliminated-no-promotion-exam-required-2418452.html",
};

function held(levels: readonly LevelId[]): Condition<"authored"> {
  return { kind: "holds", field: "leadership", levels, recordedLevel };
}

/**
 * The certificate of the programme. Whether one of another programme stands for it is a gap, save
 * that a lower one plainly does not; district and department are not ordered.
 */
function certificateOf({ level, others }: Programme): Condition<"authored"> {
  if (others.length === 0) return held([level]);
  return {
    kind: "any",
    of: [
      held([level]),
      { kind: "all", of: [held(others), { kind: "gap", gap: "otherProgramme" }] },
    ],
  };
}

/** State posts that bear no name of khoản 5 and may be equivalent to one. */
const equivalentStatePosts: readonly PostId[] = [
  "ministry-authority-director",
  "deputy-ministry-authority-director",
  "ministry-office-chief",
  "deputy-ministry-office-chief",
  "ministry-chief-inspector",
  "deputy-ministry-chief-inspector",
  "general-department-director",
  "deputy-general-department-director",
  "general-department-unit-director",
  "provincial-assembly-office-chief",
  "deputy-provincial-assembly-office-chief",
  "provincial-office-chief",
  "deputy-provincial-office-chief",
  "provincial-chief-inspector",
  "deputy-provincial-chief-inspector",
  "provincial-ethnic-affairs-head",
  "deputy-provincial-ethnic-affairs-head",
  "branch-division-head",
  "deputy-branch-division-head",
  "commune-office-chief",
  "deputy-commune-office-chief",
  "commune-economic-division-head",
  "deputy-commune-economic-division-head",
  "commune-culture-society-division-head",
  "deputy-commune-culture-society-division-head",
  "commune-public-service-centre-director",
  "deputy-commune-public-service-centre-director",
];

const afterDecree89 = ({ level }: Programme): Omit<Asked, "scope"> => ({
  when: null,
  asks: {
    kind: "any",
    of: [held([level]), { kind: "gap", gap: "leadershipProgrammesFrom20211210" }],
  },
});

const upTo2024 = (programme: Programme): RequirementTimeline["history"] => [
  {
    effectiveFrom: "2010-05-01",
    value: {
      when: "beforeAppointment",
      asks: {
        kind: "any",
        of: [held([programme.level]), { kind: "gap", gap: "leadershipProgrammesBefore20171021" }],
      },
    },
    source: decree18,
  },
  {
    effectiveFrom: "2017-10-21",
    value: { when: "beforeAppointment", asks: certificateOf(programme) },
    source: decree101(programme.point),
  },
  ...underDecree89(afterDecree89(programme)),
];

const upToNow = (programme: Programme): RequirementTimeline["history"] => [
  ...upTo2024(programme),
  {
    // The standard of the post (NĐ 29) names no such certificate, by the page cited. The training
    // itself is still a form of NĐ 89, and position descriptions ask it after appointment: so by
    // default the answer is open.
    effectiveFrom: "2024-05-01",
    start: {
      known: "inferred",
      because: {
        vi: "Nghị định 29/2024/NĐ-CP có hiệu lực: tiêu chuẩn chức danh không nêu chứng chỉ này, theo cách đọc của một cơ quan (thads.moj.gov.vn/tuyenquang, bài 266)",
        en: "Decree 29/2024/NĐ-CP takes effect: the standard of the post names no such certificate, by one body's reading (thads.moj.gov.vn/tuyenquang, item 266)",
      },
    },
    value: {
      ...afterDecree89(programme),
      scope: {
        kind: "all",
        of: [
          {
            reading: "leadershipUnderDecree29",
            options: { notKnown: everybody, notAsked: nobody },
          },
          notAppointedBefore20220630,
        ],
      },
    },
    source: decree89Exemption,
  },
  {
    effectiveFrom: "2025-07-01",
    value: {
      when: null,
      asks: {
        kind: "any",
        of: [
          {
            kind: "holds",
            field: "leadership",
            levels: [programme.level],
            issuedFrom: "2025-07-01",
            recordedLevel,
          },
          {
            reading: "earlierLeadershipCertificate",
            options: {
              notSeen: {
                kind: "all",
                of: [held([programme.level]), { kind: "gap", gap: "earlierLeadershipCertificate" }],
              },
              counts: held([programme.level]),
            },
          },
          { kind: "gap", gap: "leadershipFrom20250701" },
        ],
      },
    },
    source: decree171,
  },
];

/** The leadership programmes, by level of post. */
export const leadershipProgrammes: readonly RequirementTimeline[] = [
  {
    id: "leadership-division",
    name: {
      vi: "Chứng chỉ bồi dưỡng lãnh đạo, quản lý cấp phòng",
      en: "Certificate of the division-level leadership programme",
    },
    of: {
      posts: [
        "ministry-division-head",
        "deputy-ministry-division-head",
        "department-division-head",
        "deputy-department-division-head",
        "district-division-head",
        "deputy-district-division-head",
      ],
    },
    nature: "retraining",
    setters: ["party", "ministry", "province"],
    history: upToNow({
      level: "division",
      others: ["district", "department", "ministryDepartment", "deputyMinister"],
      point: "a",
    }),
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
    // Elected: NĐ 29 does not speak of them, and the posts end before NĐ 171.
    history: upTo2024({
      level: "district",
      others: ["department", "ministryDepartment", "deputyMinister"],
      point: "b",
    }),
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
    history: upToNow({
      level: "department",
      others: ["district", "ministryDepartment", "deputyMinister"],
      point: "c",
    }),
  },
  {
    id: "leadership-ministry-department",
    name: {
      vi: "Chứng chỉ bồi dưỡng lãnh đạo, quản lý cấp vụ",
      en: "Certificate of the ministry-department leadership programme",
    },
    of: { posts: ["ministry-department-director", "deputy-ministry-department-director"] },
    nature: "retraining",
    history: upToNow({
      level: "ministryDepartment",
      others: ["department", "deputyMinister"],
      point: "d",
    }),
  },
  {
    id: "leadership-deputy-minister",
    name: {
      vi: "Chương trình bồi dưỡng Thứ trưởng và tương đương",
      en: "Programme for deputy ministers and equivalent",
    },
    of: { posts: ["deputy-minister"] },
    nature: "retraining",
    history: upToNow({ level: "deputyMinister", others: [], point: "đ" }),
  },
  {
    id: "leadership-equivalent-posts",
    name: {
      vi: "Chứng chỉ bồi dưỡng lãnh đạo, quản lý của chức vụ tương đương",
      en: "Leadership certificate of an equivalent post",
    },
    of: {
      posts: [
        "provincial-party-board-head",
        "deputy-provincial-party-board-head",
        "provincial-party-board-division-head",
        "deputy-provincial-party-board-division-head",
        "district-party-board-head",
        ...equivalentStatePosts,
      ],
    },
    nature: "retraining",
    setters: ["party", "ministry", "province"],
    history: [
      {
        effectiveFrom: "2010-05-01",
        value: { gap: "leadershipEquivalentPosts" },
        source: null,
      },
    ],
  },
];
