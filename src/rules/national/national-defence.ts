import type { Condition } from "../../standards/condition.ts";
import type { Citation } from "../../terms/citation.ts";
import type { Requirement } from "../../standards/requirement.ts";
import type { LevelId, ManagingLevelId, PostId } from "../../terms/official.ts";
import type { GapId } from "../../terms/question.ts";
import type { Dated, RequirementTimeline } from "../authored-law.ts";
import { recordedLevel } from "../readings.ts";

// Khoản 1 Điều 2 NĐ 13/2014 sorts by who manages the post, by cục, vụ or phòng and by the body. A
// post that this fixes, or that the press lists in a class of the group, stands under that group;
// the others are sorted by the managing level on record. The duty to be trained is Điều 14 khoản 2
// and 3 of Luật 30/2013/QH13.

type Terms = Pick<Requirement<"authored">, "when" | "scope" | "asks">;
type Group = "defenceGroup1" | "defenceGroup2" | "defenceGroup3" | "defenceGroup4";

const groups: readonly Group[] = [
  "defenceGroup1",
  "defenceGroup2",
  "defenceGroup3",
  "defenceGroup4",
];

const text =
  "https://github.com/diepxuan/diepxuan.github.io/blob/fbaa690e1c9ff35deabbf5e9a8b8830ce3d54048/van-ban/quoc-phong/giao-duc-quoc-phong-va-an-ninh.md";

function held(levels: readonly LevelId[]): Condition<"authored"> {
  return { kind: "holds", field: "nationalDefence", levels, recordedLevel };
}

/** The certificate of the group; one of a higher group is a gap. */
function certificateOf(group: Group): Condition<"authored"> {
  const higher = groups.slice(0, groups.indexOf(group));
  if (higher.length === 0) return held([group]);
  return {
    kind: "any",
    of: [
      held([group]),
      { kind: "all", of: [held(higher), { kind: "gap", gap: "higherDefenceGroup" }] },
    ],
  };
}

const openUntil2014 = { gap: "defenceBefore20140410" } as const;
const openFrom2025 = { gap: "defenceGroupsFrom20250701" } as const;

const endOfDistricts: Pick<Dated<never>, "effectiveFrom" | "start" | "source"> = {
  effectiveFrom: "2025-07-01",
  start: {
    known: "inferred",
    because: {
      vi: "Luật sửa đổi các luật về quân sự, quốc phòng có hiệu lực từ 01/7/2025 và cấp huyện kết thúc; số hiệu luật chưa thấy chắc chắn",
      en: "The law amending the military laws takes effect on 1 July 2025 and the districts end; its number was not seen for certain",
    },
  },
  source: {
    instrument: null,
    trust: "press",
    seenIn:
      "https://news.laodong.vn/thoi-su/bo-chuc-danh-chi-huy-truong-chinh-uy-bo-chi-huy-bo-doi-bien-phong-cap-tinh-1534245.ldo",
  },
};

/** The entries of a group: seen in the press from the start, in the amended text since 2021. */
function history(
  asks: Condition<"authored">,
  scope: Condition<"authored"> | undefined,
  point: string,
  pressSeenIn: string,
): RequirementTimeline["history"] {
  const reach = scope === undefined ? {} : { scope };
  const open = ({ gap }: { readonly gap: GapId }): Terms => ({
    when: null,
    ...reach,
    asks: { kind: "gap", gap },
  });
  // The law obliges those in post; that it bars an appointment was not seen.
  const value: Terms = { when: "afterAppointment", ...reach, asks };
  const cite = (source: Pick<Citation, "amendedBy" | "trust" | "seenIn">): Citation => ({
    instrument: "13-2014-nd-cp",
    article: "2",
    clause: "1",
    point,
    ...source,
  });
  return [
    { effectiveFrom: "2010-05-01", value: open(openUntil2014), source: null },
    { effectiveFrom: "2014-04-10", value, source: cite({ trust: "press", seenIn: pressSeenIn }) },
    {
      effectiveFrom: "2021-01-15",
      value,
      source: cite({ amendedBy: ["139-2020-nd-cp"], trust: "text", seenIn: text }),
    },
    { ...endOfDistricts, value: open(openFrom2025) },
  ];
}

const summons =
  "https://luatminhkhue.vn/tham-quyen-trieu-tap-boi-duong-kien-thuc-quoc-phong-va-an-ninh.aspx";

/** Posts whose group hangs on who manages them. */
const sortedByManager: readonly PostId[] = [
  "deputy-provincial-party-secretary",
  "provincial-front-chairperson",
  "provincial-youth-union-secretary",
  "district-party-board-head",
  "district-youth-union-secretary",
  "deputy-district-youth-union-secretary",
  "commune-vice-chairperson",
  "public-service-unit-head",
  "deputy-public-service-unit-head",
  "public-service-unit-division-head",
  "deputy-public-service-unit-division-head",
];

const managedBy = (...levels: readonly ManagingLevelId[]): Condition<"authored"> => ({
  kind: "fact",
  fact: "holding.managedBy",
  in: levels,
});

function groupOf(
  group: Group,
  posts: readonly PostId[],
  manager: ManagingLevelId | null,
  point: string,
  pressSeenIn: string,
): RequirementTimeline {
  const number = group.slice(-1);
  const scope: Condition<"authored"> | undefined =
    manager === null
      ? undefined
      : {
          kind: "any",
          of: [{ kind: "fact", fact: "holding.post", in: posts }, managedBy(manager)],
        };
  return {
    id: `national-defence-group-${number}`,
    name: {
      vi: `Bồi dưỡng kiến thức quốc phòng và an ninh đối tượng ${number}`,
      en: `Defence and security training, group ${number}`,
    },
    of: { posts: manager === null ? posts : [...posts, ...sortedByManager] },
    nature: "retraining",
    history: history(certificateOf(group), scope, point, pressSeenIn),
  };
}

/** Defence and security training by group (đối tượng 1 – 4). */
export const nationalDefence: readonly RequirementTimeline[] = [
  // "Người được Thủ tướng Chính phủ bổ nhiệm"; "thuộc diện Bộ Chính trị, Ban Bí thư quản lý".
  groupOf(
    "defenceGroup1",
    ["deputy-minister", "provincial-party-secretary"],
    "politburoOrSecretariat",
    "a",
    summons,
  ),
  groupOf(
    "defenceGroup2",
    [
      "ministry-department-director",
      "deputy-ministry-department-director",
      "department-director",
      "deputy-department-director",
      "provincial-party-board-head",
      "deputy-provincial-party-board-head",
      "district-chairperson",
      "district-vice-chairperson",
      "district-party-secretary",
      "deputy-district-party-secretary",
    ],
    "provincialStandingCommittee",
    "b",
    "http://www.baomoi.com/boi-duong-kien-thuc-quoc-phong-cho-can-bo-doi-tuong-2/c/3086259.epi",
  ),
  groupOf(
    "defenceGroup3",
    [
      "department-division-head",
      "deputy-department-division-head",
      "provincial-party-board-division-head",
      "deputy-provincial-party-board-division-head",
      "district-division-head",
      "deputy-district-division-head",
      "commune-party-secretary",
      "deputy-commune-party-secretary",
      "commune-council-chairperson",
      "commune-chairperson",
      "upper-secondary-principal",
      "upper-secondary-vice-principal",
    ],
    "districtStandingCommittee",
    "c",
    "https://m.baohaiduong.vn/tin-tuc/120-hoc-vien-tham-gia-lop-boi-duong-kien-thuc-quoc-phong---an-ninh-cho-doi-tuong-3-214914",
  ),
  groupOf(
    "defenceGroup4",
    [
      "preschool-principal",
      "preschool-vice-principal",
      "primary-school-principal",
      "primary-school-vice-principal",
      "lower-secondary-principal",
      "lower-secondary-vice-principal",
    ],
    null,
    "d",
    "https://baonghean.vn/yen-thanh-boi-duong-kien-thuc-quoc-phong-an-ninh-cho-doi-tuong-4-80696.html",
  ),
  {
    id: "national-defence-other-manager",
    name: {
      vi: "Bồi dưỡng kiến thức quốc phòng và an ninh của chức vụ do cơ quan khác quản lý",
      en: "Defence and security training of a post that another body manages",
    },
    of: { posts: sortedByManager },
    nature: "retraining",
    history: history(
      { kind: "gap", gap: "defenceGroupByOtherManager" },
      managedBy("ministry", "provincialAgency", "communeStandingCommittee", "unit"),
      "c, d, đ, e",
      summons,
    ),
  },
];
