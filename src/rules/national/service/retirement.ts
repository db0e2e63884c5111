import type { RetirementRule, RetirementStep } from "../../../standards/service/retirement-rule.ts";
import type { Citation } from "../../../terms/citation.ts";
import type { Dated } from "../../authored-law.ts";

type Later = RetirementRule<"authored">["later"][number];

const codified =
  "https://github.com/saladnga/ISODS-PhapDien-Crawler-Semantic-Search/blob/main/BoPhapDienDienTu/demuc/2efd8c6f-509f-4207-84b6-6b22ff780f2a.html";

const decree115Of2015: Citation = {
  instrument: "115-2015-nd-cp",
  article: "7",
  clause: "3",
  trust: "text",
  seenIn:
    "https://github.com/saladnga/ISODS-PhapDien-Crawler-Semantic-Search/blob/main/BoPhapDienDienTu/demuc/c8ba5bc7-224a-4f31-8d92-567613f68ca9.html",
  readWith: ["46-2010-nd-cp"],
};
const decree135: Citation = {
  instrument: "135-2020-nd-cp",
  article: "4",
  clause: "2",
  trust: "text",
  seenIn: codified,
};

const SIXTY = 720;

/** 60 and 55 years, before the ages rose; those of December 2020 still retire by them (Điều 7). */
const sixtyAndFiftyFive: RetirementStep = {
  fromYear: 1900,
  ageMonths: { male: SIXTY, female: 660 },
};

/** Điều 4 khoản 2: in 2021 3 and 4 months more, and so on until 62 years in 2028 and 60 in 2035. */
const roadmap: readonly (readonly [fromYear: number, male: number, female: number])[] = [
  [2021, 723, 664],
  [2022, 726, 668],
  [2023, 729, 672],
  [2024, 732, 676],
  [2025, 735, 680],
  [2026, 738, 684],
  [2027, 741, 688],
  [2028, 744, 692],
  [2029, 744, 696],
  [2030, 744, 700],
  [2031, 744, 704],
  [2032, 744, 708],
  [2033, 744, 712],
  [2034, 744, 716],
  [2035, 744, 720],
];

const steps: readonly RetirementStep[] = [
  sixtyAndFiftyFive,
  ...roadmap.map(([fromYear, male, female]) => ({ fromYear, ageMonths: { male, female } })),
];

const women = { kind: "fact", fact: "sex", in: ["female"] } as const;

/** The posts of the catalogue among those that the decrees on later retirement list. */
function listedLeaders(source: Citation, posts: readonly string[]): Later {
  return {
    id: "later-retirement-leaders",
    name: {
      vi: "Cán bộ, công chức giữ chức vụ được nghỉ hưu ở tuổi cao hơn",
      en: "Holders of posts that may retire later",
    },
    scope: { kind: "all", of: [women, { kind: "fact", fact: "holding.post", in: posts }] },
    source,
  };
}

const decree53: Later = listedLeaders(
  {
    instrument: "53-2015-nd-cp",
    article: "2",
    clause: "1",
    trust: "text",
    seenIn: "trang dịch global-regulation.com, Nghị định 53/2015/NĐ-CP",
  },
  ["deputy-minister"],
);

const decree104: Later = listedLeaders(
  {
    instrument: "104-2020-nd-cp",
    article: "1",
    trust: "press",
    seenIn:
      "https://lawnet.vn/thong-tin-phap-luat/en/can-bo-cong-chuc-vien-chuc/03-conditions-for-retirement-at-an-older-age-in-vietnam-148706.html",
  },
  ["deputy-minister", "deputy-provincial-party-secretary", "provincial-party-board-head"],
);

const decree83: Later = listedLeaders(
  {
    instrument: "83-2022-nd-cp",
    article: "2",
    clause: "1",
    amendedBy: ["99-2024-nd-cp"],
    trust: "text",
    seenIn:
      "https://m.thuvienphapluat.vn/van-ban/Lao-dong-Tien-luong/Nghi-dinh-83-2022-ND-CP-nghi-huu-o-tuoi-cao-hon-doi-voi-can-bo-cong-chuc-giu-chuc-vu-lanh-dao-532833.aspx",
  },
  ["deputy-minister", "deputy-provincial-party-secretary", "provincial-party-board-head"],
);

// Điều 2 names professors, associate professors and titles whose standard is a doctorate; a record
// tells them only by the degree.
const decree50: Later = {
  id: "later-retirement-experts",
  name: {
    vi: "Viên chức có trình độ chuyên môn cao được nghỉ hưu ở tuổi cao hơn",
    en: "Public employees of high qualification who may retire later",
  },
  withoutLeadership: true,
  scope: {
    kind: "all",
    of: [
      { kind: "fact", fact: "category", in: ["publicEmployee"] },
      {
        kind: "holds",
        field: "degree",
        levels: ["doctorate", "doctorateOfPublicAdministration"],
        recordedLevel: "counts",
      },
    ],
  },
  source: {
    instrument: "50-2022-nd-cp",
    article: "2",
    trust: "text",
    seenIn:
      "https://github.com/diepxuan/diepxuan.github.io/blob/fbaa690e1c9ff35deabbf5e9a8b8830ce3d54048/van-ban/can-bo-cong-chuc-vien-chuc/vien-chuc.md",
  },
};

const underDecree135 = (later: readonly Later[]): RetirementRule<"authored"> => ({
  steps,
  lastDay: "endOfMonth",
  yearOnlyBirth: "firstOfJanuary",
  later,
});

const before2021 = (later: readonly Later[]): RetirementRule<"authored"> => ({
  steps: [sixtyAndFiftyFive],
  lastDay: "endOfMonth",
  // Nghị định 46/2010, Điều 9 khoản 1: 1 January of the year after the one the age is reached in.
  yearOnlyBirth: "lastOfDecember",
  later,
});

/** When officials retire. */
export const retirement: readonly Dated<RetirementRule<"authored">>[] = [
  { effectiveFrom: "2010-05-01", value: { gap: "retirementBefore2016" }, source: null },
  { effectiveFrom: "2016-01-01", value: before2021([decree53]), source: decree115Of2015 },
  {
    effectiveFrom: "2020-09-04",
    start: {
      known: "inferred",
      because: {
        vi: "ngày ban hành Nghị định 104/2020/NĐ-CP; ngày hiệu lực chưa thấy",
        en: "the day Decree 104/2020/NĐ-CP was issued; its effective day was not seen",
      },
    },
    value: before2021([decree104]),
    source: decree115Of2015,
  },
  {
    effectiveFrom: "2020-11-18",
    start: {
      known: "inferred",
      because: {
        vi: "ngày ban hành Nghị định 135/2020/NĐ-CP: ai nghỉ hưu từ năm 2021 đã theo tuổi mới (Công văn 5081/BNV-CCVC cũng nêu), ai nghỉ trước vẫn 60 và 55 tuổi",
        en: "the day Decree 135/2020/NĐ-CP was issued: whoever retires from 2021 on has the new age (Dispatch 5081/BNV-CCVC says so too), whoever retires before has 60 and 55",
      },
    },
    // Which convention a year of birth alone follows hangs on the year of retirement: so it is asked.
    value: { steps, lastDay: "endOfMonth", later: [decree104] },
    source: decree135,
  },
  { effectiveFrom: "2021-01-01", value: underDecree135([decree104]), source: decree135 },
  {
    effectiveFrom: "2022-08-15",
    start: startOf("50/2022/NĐ-CP"),
    value: underDecree135([decree104, decree50]),
    source: decree135,
  },
  {
    effectiveFrom: "2022-10-20",
    start: startOf("83/2022/NĐ-CP"),
    value: underDecree135([decree83, decree50]),
    source: decree135,
  },
];

/** The ages stay; who may retire later changes with another decree. */
function startOf(number: string): NonNullable<Dated<never>["start"]> {
  return {
    known: "attested",
    because: {
      vi: `ngày Nghị định ${number} về nghỉ hưu ở tuổi cao hơn có hiệu lực`,
      en: `the day Decree ${number} on later retirement took effect`,
    },
  };
}
