import type { Condition } from "../../../standards/condition.ts";
import type { Citation } from "../../../terms/citation.ts";
import type { GapId } from "../../../terms/question.ts";
import type { Dated, SendingTimeline } from "../../authored-law.ts";
import { areas } from "../../catalogues/places.ts";
import { sendingGroups } from "../../catalogues/sending-groups.ts";
import { recordedLevel } from "../../readings.ts";
import { holdsPoliticalTheory } from "../political-theory.ts";
import { collegeOrHigher, universityOrHigher } from "../degree-levels.ts";
import { reachedAge } from "./age.ts";

// Below the age the full-time form is the only one; from it on the part-time form is open. No upper
// age was found for either, so there is no entry for one.

type Entry = SendingTimeline["history"][number];

const GROUPS = Object.keys(sendingGroups);

const academyAndDispatch: Citation = {
  instrument: null,
  readWith: ["4741-cv-btctw-2013"],
  trust: "press",
  seenIn:
    "https://english.hcma.vn/home/academic-programs/leadership-and-management-training-25 (14/5/2015); https://www.baomoi.com/doi-moi-cong-tac-dao-tao-boi-duong-ly-luan-chinh-tri-hanh-chinh-cho-doi-ngu-can-bo-lanh-dao-quan-ly-cac-cap/c/12394948.epi",
};
const decision6468: Citation = {
  instrument: "6468-qd-hvctqg-2021",
  trust: "press",
  seenIn: "m.baohaiduong.vn, bài 207424 ngày 27/6/2022 về Quyết định 6468-QĐ/HVCTQG",
};
const regulation57: Citation = {
  instrument: "57-qd-tw-2022",
  trust: "official",
  seenIn: "Sở Nội vụ Nam Định, bài về Quy định 57-QĐ/TW",
};
const regulation57Chapter2: Citation = {
  instrument: "57-qd-tw-2022",
  trust: "text",
  seenIn: "https://vietjack.me/phap-luat/quy-dinh-57-qd-tw/chuong-ii-8465.html",
};
const regulation57Advanced: Citation = {
  instrument: "57-qd-tw-2022",
  trust: "official",
  seenIn:
    "tochuc.hungyen.dcs.vn, bài c28553 (3/2024) về đối tượng học cao cấp theo Quy định 57-QĐ/TW",
};
const regulation350: Citation = {
  instrument: "350-qd-tw-2025",
  trust: "press",
  seenIn:
    "https://vietnamnet.vn/ban-bi-thu-quy-dinh-ve-doi-tuong-dao-tao-trung-cap-cao-cap-ly-luan-chinh-tri-2439723.html",
};
const regulation350Advanced: Citation = {
  instrument: "350-qd-tw-2025",
  trust: "press",
  seenIn:
    "https://dantri.com.vn/xa-hoi/quy-dinh-moi-ve-doi-tuong-dao-tao-cao-cap-trung-cap-ly-luan-chinh-tri-20250906140618005.htm",
};

/** Nothing of the rule was seen from a day on. */
function unseen(effectiveFrom: Entry["effectiveFrom"], gap: GapId, source: Citation | null = null) {
  return { effectiveFrom, value: { gap }, source } as const;
}

/** The ages of 57 end with the regulation that has its title and its subject. */
const afterRegulation57: NonNullable<Dated<never>["start"]> = {
  known: "inferred",
  because: {
    vi: "Quy định 350-QĐ/TW cùng tên, cùng phạm vi với Quy định 57-QĐ/TW; điều khoản thay thế chưa thấy",
    en: "Regulation 350-QĐ/TW has the title and the scope of Regulation 57-QĐ/TW; the clause that replaces it was not seen",
  },
};

const issueOf6468: NonNullable<Dated<never>["start"]> = {
  known: "inferred",
  because: {
    vi: "ngày ban hành Quyết định 6468-QĐ/HVCTQG; ngày hiệu lực riêng chưa thấy",
    en: "the day Decision 6468-QĐ/HVCTQG was issued; no other effective day was seen",
  },
};

function allOf(...of: readonly Condition<"authored">[]): Condition<"authored"> {
  return { kind: "all", of };
}

function anyOf(...of: readonly Condition<"authored">[]): Condition<"authored"> {
  return { kind: "any", of };
}

const gap = (id: GapId): Condition<"authored"> => ({ kind: "gap", gap: id });

const inSpecialGroup: Condition<"authored"> = { kind: "fact", fact: "sendingGroups", in: GROUPS };

// Of the last group a second condition breaks off, so it is open like the rest of the list.
const inSeenGroup: Condition<"authored"> = {
  kind: "fact",
  fact: "sendingGroups",
  in: GROUPS.filter((group) => group !== "principalSpecialistFourYears"),
};

/** Those of whom 57 may have set lower ages of its own, as older and other rules do. */
const mayBeSpecial: Condition<"authored"> = {
  kind: "any",
  of: [
    inSpecialGroup,
    { kind: "fact", fact: "isEthnicMinority", in: [true] },
    {
      kind: "fact",
      fact: "holding.area",
      in: Object.keys(areas).filter((area) => area !== "ordinary"),
    },
  ],
};

const holdsDegree = (levels: readonly string[]): Condition<"authored"> => ({
  kind: "holds",
  field: "degree",
  levels,
  recordedLevel,
});

const holdsUpperSecondary: Condition<"authored"> = {
  kind: "holds",
  field: "generalEducation",
  levels: ["upperSecondary"],
  recordedLevel,
};

const memberOfParty = (...membership: readonly string[]): Condition<"authored"> => ({
  kind: "fact",
  fact: "partyMembership",
  in: membership,
});

const inPost = (...posts: readonly string[]): Condition<"authored"> => ({
  kind: "fact",
  fact: "holding.post",
  in: posts,
});

const planned: Condition<"authored"> = { kind: "fact", fact: "holding.planned", in: [true] };
const inOffice: Condition<"authored"> = { kind: "fact", fact: "holding.planned", in: [false] };

// Chapter II of 57: the posts of the catalogue that its lists name; the lists go on where the page ends.
const communeLeaders = [
  "commune-party-secretary",
  "deputy-commune-party-secretary",
  "commune-council-chairperson",
  "commune-council-vice-chairperson",
  "commune-chairperson",
  "commune-vice-chairperson",
  "commune-front-chairperson",
  "commune-youth-union-secretary",
  "commune-womens-union-president",
  "commune-farmers-association-chairperson",
  "commune-veterans-association-chairperson",
];
const provincialDivisionDeputies = [
  "deputy-department-division-head",
  "deputy-branch-division-head",
  "deputy-provincial-party-board-division-head",
];
const divisionHeads = [
  "department-division-head",
  "branch-division-head",
  "provincial-party-board-division-head",
];
const departmentLeaders = [
  "department-director",
  "deputy-department-director",
  "provincial-office-chief",
  "deputy-provincial-office-chief",
  "provincial-assembly-office-chief",
  "deputy-provincial-assembly-office-chief",
  "provincial-chief-inspector",
  "deputy-provincial-chief-inspector",
  "provincial-ethnic-affairs-head",
  "deputy-provincial-ethnic-affairs-head",
  "provincial-party-board-head",
  "deputy-provincial-party-board-head",
];
const districtLeaders = [
  "district-party-secretary",
  "deputy-district-party-secretary",
  "district-chairperson",
  "district-vice-chairperson",
  "district-party-board-head",
  "district-division-head",
];
const communeDivisionHeads = [
  "commune-office-chief",
  "commune-economic-division-head",
  "commune-culture-society-division-head",
  "commune-public-service-centre-director",
];
const communeDivisionDeputies = [
  "deputy-commune-office-chief",
  "deputy-commune-economic-division-head",
  "deputy-commune-culture-society-division-head",
  "deputy-commune-public-service-centre-director",
];
const communeHeads = [
  "commune-party-secretary",
  "deputy-commune-party-secretary",
  "commune-council-chairperson",
  "commune-council-vice-chairperson",
  "commune-chairperson",
  "commune-vice-chairperson",
];
const communeChairs = [
  "commune-council-chairperson",
  "commune-chairperson",
  "commune-front-chairperson",
  "commune-military-commander",
];

const intermediate = { field: "politicalTheory", levels: ["intermediate"] } as const;
const advanced = { field: "politicalTheory", levels: ["advanced"] } as const;

/** Elementary political theory; the pages on 350-QĐ/TW speak of the two higher levels alone. */
const elementary: readonly SendingTimeline[] = [
  {
    id: "elementary-who",
    name: {
      vi: "Đối tượng học sơ cấp lý luận chính trị",
      en: "Who studies elementary political theory",
    },
    of: { field: "politicalTheory", levels: ["elementary"] },
    aspect: "who",
    history: [
      unseen("2010-05-01", "elementaryWhoBefore2022"),
      {
        effectiveFrom: "2022-02-08",
        value: {
          asks: anyOf(
            memberOfParty("probationary", "full"),
            inPost(
              "commune-office-statistics-officer",
              "commune-land-construction-officer",
              "commune-finance-accounting-officer",
              "commune-justice-officer",
              "commune-culture-society-officer",
            ),
            { kind: "fact", fact: "category", in: ["nonSpecialisedCommuneStaff"] },
            gap("elementaryOtherGroups"),
          ),
        },
        source: regulation57Chapter2,
      },
      unseen("2025-08-29", "elementaryPoliticalTheoryFrom20250829", regulation350),
    ],
  },
  {
    id: "elementary-education",
    name: {
      vi: "Trình độ trung học cơ sở trở lên để học sơ cấp lý luận chính trị",
      en: "Lower secondary education for elementary political theory",
    },
    of: { field: "politicalTheory", levels: ["elementary"] },
    aspect: "standard",
    history: [
      unseen("2010-05-01", "elementaryWhoBefore2022"),
      {
        effectiveFrom: "2022-02-08",
        value: {
          asks: {
            kind: "holds",
            field: "generalEducation",
            levels: ["lowerSecondary", "upperSecondary"],
            recordedLevel,
          },
        },
        source: regulation57Chapter2,
      },
      unseen("2025-08-29", "elementaryPoliticalTheoryFrom20250829", regulation350),
    ],
  },
];

const intermediateRules: readonly SendingTimeline[] = [
  {
    id: "intermediate-who",
    name: {
      vi: "Đối tượng học trung cấp lý luận chính trị",
      en: "Who studies intermediate political theory",
    },
    of: intermediate,
    aspect: "who",
    history: [
      unseen("2010-05-01", "intermediateWhoBefore2022"),
      {
        effectiveFrom: "2022-02-08",
        value: {
          asks: anyOf(
            inPost(
              ...communeLeaders,
              ...provincialDivisionDeputies,
              "deputy-district-division-head",
              "commune-military-commander",
            ),
            allOf(planned, inPost("deputy-ministry-division-head")),
            gap("intermediateOtherGroups57"),
          ),
        },
        source: regulation57Chapter2,
      },
      {
        effectiveFrom: "2025-08-29",
        start: afterRegulation57,
        value: {
          asks: anyOf(
            inPost(
              "commune-party-secretary",
              "deputy-commune-party-secretary",
              ...communeDivisionHeads,
              ...communeDivisionDeputies,
              ...divisionHeads,
              ...provincialDivisionDeputies,
              // "Phó trưởng phòng trở lên": those above are meant too.
              ...communeHeads,
              ...departmentLeaders,
              "ministry-division-head",
              "deputy-ministry-division-head",
            ),
            gap("intermediateOtherGroups350"),
          ),
        },
        source: regulation350,
      },
    ],
  },
  {
    id: "intermediate-membership",
    name: {
      vi: "Đảng viên, kể cả dự bị, để học trung cấp lý luận chính trị",
      en: "Membership of the Party, probationary too, for intermediate political theory",
    },
    of: intermediate,
    aspect: "standard",
    history: [
      unseen("2010-05-01", "intermediateStandardBefore20211221"),
      {
        effectiveFrom: "2021-12-21",
        start: issueOf6468,
        value: { asks: memberOfParty("probationary", "full") },
        source: decision6468,
      },
      {
        effectiveFrom: "2022-02-08",
        value: { asks: memberOfParty("probationary", "full") },
        source: regulation57,
      },
      {
        effectiveFrom: "2025-08-29",
        start: afterRegulation57,
        value: { asks: memberOfParty("probationary", "full") },
        source: regulation350,
      },
    ],
  },
  {
    id: "intermediate-degree",
    name: {
      vi: "Trình độ chuyên môn để học trung cấp lý luận chính trị",
      en: "Degree for intermediate political theory",
    },
    of: intermediate,
    aspect: "standard",
    history: [
      unseen("2010-05-01", "intermediateStandardBefore20211221"),
      {
        effectiveFrom: "2021-12-21",
        start: issueOf6468,
        value: { asks: holdsDegree(collegeOrHigher) },
        source: decision6468,
      },
      {
        effectiveFrom: "2022-02-08",
        value: { asks: holdsDegree(collegeOrHigher) },
        source: regulation57,
      },
      {
        effectiveFrom: "2025-08-29",
        start: afterRegulation57,
        value: {
          // Upper secondary education is enough for officials of an ethnic minority; the page breaks
          // off before the other cases.
          asks: anyOf(
            holdsDegree(collegeOrHigher),
            allOf(
              holdsUpperSecondary,
              anyOf(
                { kind: "fact", fact: "isEthnicMinority", in: [true] },
                gap("intermediateUpperSecondaryCases"),
              ),
            ),
          ),
        },
        source: regulation350,
      },
    ],
  },
  {
    id: "intermediate-good-years",
    name: {
      vi: "Hai năm liên tục hoàn thành tốt nhiệm vụ trước khi cử học trung cấp lý luận chính trị",
      en: "Two consecutive good years before intermediate political theory",
    },
    of: intermediate,
    aspect: "standard",
    history: [
      {
        effectiveFrom: "2025-08-29",
        start: afterRegulation57,
        value: { asks: { kind: "count", fact: "consecutiveGoodYears", atLeast: 2 } },
        source: regulation350,
      },
    ],
  },
  {
    id: "intermediate-part-time-age",
    name: {
      vi: "Tuổi học trung cấp lý luận chính trị hệ không tập trung",
      en: "Age for part-time intermediate political theory",
    },
    of: { ...intermediate, modes: ["nonConcentrated"] },
    aspect: "age",
    history: [
      unseen("2010-05-01", "intermediateAgeBefore20211221"),
      {
        effectiveFrom: "2021-12-21",
        start: issueOf6468,
        value: { asks: openFrom({ male: 35, female: 33 }, "specialGroups57") },
        source: decision6468,
      },
      {
        effectiveFrom: "2022-02-08",
        value: { asks: openFrom({ male: 35, female: 33 }, "specialGroups57") },
        source: regulation57,
      },
      {
        effectiveFrom: "2025-08-29",
        start: afterRegulation57,
        value: { asks: reachedAge({ male: 30, female: 28 }) },
        source: regulation350,
      },
    ],
  },
];

const advancedRules: readonly SendingTimeline[] = [
  {
    id: "advanced-who",
    name: {
      vi: "Đối tượng học cao cấp lý luận chính trị",
      en: "Who studies advanced political theory",
    },
    of: advanced,
    aspect: "who",
    history: [
      unseen("2010-05-01", "advancedWhoBefore2022"),
      {
        effectiveFrom: "2022-02-08",
        value: {
          asks: anyOf(
            inPost(...departmentLeaders, ...divisionHeads, ...districtLeaders),
            gap("advancedOtherGroups57"),
          ),
        },
        source: regulation57Advanced,
      },
      {
        effectiveFrom: "2025-08-29",
        start: afterRegulation57,
        value: {
          asks: anyOf(
            // "Trưởng phòng cấp xã trở lên", in office.
            allOf(inOffice, inPost(...communeDivisionHeads, ...communeHeads)),
            inPost(
              ...communeChairs,
              ...departmentLeaders,
              ...divisionHeads,
              "ministry-division-head",
            ),
            gap("advancedOtherGroups350"),
          ),
        },
        source: regulation350Advanced,
      },
    ],
  },
  {
    id: "advanced-membership",
    name: {
      vi: "Đảng viên chính thức để học cao cấp lý luận chính trị",
      en: "Full membership of the Party for advanced political theory",
    },
    of: advanced,
    aspect: "standard",
    history: [
      unseen("2010-05-01", "advancedStandardBefore2022"),
      {
        effectiveFrom: "2022-02-08",
        value: { asks: memberOfParty("full") },
        source: regulation57,
      },
      unseen("2025-08-29", "advancedStandard350", regulation350Advanced),
    ],
  },
  {
    id: "advanced-degree",
    name: {
      vi: "Trình độ đại học trở lên để học cao cấp lý luận chính trị",
      en: "University degree for advanced political theory",
    },
    of: advanced,
    aspect: "standard",
    history: [
      unseen("2010-05-01", "advancedStandardBefore2022"),
      {
        effectiveFrom: "2022-02-08",
        value: { asks: holdsDegree(universityOrHigher) },
        source: regulation57,
      },
      unseen("2025-08-29", "advancedStandard350", regulation350Advanced),
    ],
  },
  {
    id: "advanced-part-time-age",
    name: {
      vi: "Tuổi học cao cấp lý luận chính trị hệ không tập trung",
      en: "Age for part-time advanced political theory",
    },
    of: { ...advanced, modes: ["nonConcentrated"] },
    aspect: "age",
    history: [
      unseen("2010-05-01", "advancedAgeBefore2015"),
      {
        effectiveFrom: "2015-05-14",
        start: {
          known: "attested",
          because: {
            vi: "ngày của trang Học viện Chính trị quốc gia Hồ Chí Minh nêu độ tuổi; có từ khi nào thì chưa thấy",
            en: "the day of the Academy's page that states the ages; since when they held was not seen",
          },
        },
        value: {
          // Those of the groups of Công văn 4741 may be five years younger; its list breaks off.
          asks: anyOf(
            reachedAge({ male: 40, female: 35 }),
            allOf(
              reachedAge({ male: 35, female: 30 }),
              anyOf(inSeenGroup, gap("dispatch4741RestOfList")),
            ),
          ),
        },
        source: academyAndDispatch,
      },
      {
        effectiveFrom: "2022-02-08",
        value: { asks: openFrom({ male: 40, female: 38 }, "specialGroups57") },
        source: regulation57,
      },
      unseen("2025-08-29", "advancedAge350", regulation350Advanced),
    ],
  },
];

/**
 * From an age on; whether those of the special groups may be five years younger was not seen, so of
 * them alone the five years before stay open.
 */
function openFrom(
  age: { readonly male: number; readonly female: number },
  unseenGroups: GapId,
): Condition<"authored"> {
  return anyOf(
    reachedAge(age),
    allOf(
      reachedAge({ male: age.male - 5, female: age.female - 5 }),
      mayBeSpecial,
      gap(unseenGroups),
    ),
  );
}

/** Who already has the level, by the list of levels and papers that the standards of posts take. */
const alreadyHeld: readonly SendingTimeline[] = (["intermediate", "advanced"] as const).map(
  (level) => ({
    id: `${level}-already-held`,
    name: {
      vi: `Đã có trình độ ${level === "advanced" ? "cao cấp" : "trung cấp"} lý luận chính trị trở lên`,
      en: `Holds ${level} political theory or a higher level already`,
    },
    of: { field: "politicalTheory", levels: [level] },
    aspect: "alreadyHeld",
    history: [
      {
        effectiveFrom: "2010-05-01",
        start: {
          known: "attested",
          because: {
            vi: "Quy định 256-QĐ/TW ngày 16/9/2009 xác định trình độ; lấy từ ngày đầu của dữ liệu",
            en: "Regulation 256-QĐ/TW of 16 September 2009 sets the levels; taken from the first day of the data",
          },
        },
        value: { asks: holdsPoliticalTheory(level) },
        source: {
          instrument: "256-qd-tw-2009",
          article: "1",
          trust: "text",
          seenIn:
            "https://luatminhkhue.vn/quy-dinh-256-qd-tw-nam-2009-ve-xac-dinh-trinh-do-ly-luan-chinh-tri-doi-voi-can-bo--dang-vien-da-hoc-ly-luan-chinh-tri-o-cac-co-so-dao-tao-ngoai-he-thong-truong-chinh-tri-cua-dang-hoac-dai-hoc-chinh-tr.aspx",
        },
      },
    ],
  }),
);

/** Sending to political theory: Quy định 54, 57 and 350 with what the Academy set before. */
export const politicalTheorySending: readonly SendingTimeline[] = [
  ...elementary,
  ...intermediateRules,
  ...advancedRules,
  ...alreadyHeld,
];
