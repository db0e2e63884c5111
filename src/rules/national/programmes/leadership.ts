import type { ProgrammeTerms } from "../../../standards/credential-rules.ts";
import type { Bilingual } from "../../../terms/bilingual.ts";
import type { Citation } from "../../../terms/citation.ts";
import type { LevelId, OfficialCategory } from "../../../terms/official.ts";
import type { Dated, ProgrammeTimeline } from "../../authored-law.ts";
import { certificates, createByCategory, decree101, decree171, decree89 } from "./regimes.ts";

const clause5 = (point: string): Citation => ({
  instrument: "101-2017-nd-cp",
  article: "17",
  clause: "5",
  point,
  trust: "text",
  seenIn:
    "https://thuvienphapluat.vn/hoi-dap-phap-luat/iframe/52B8B-hd-cong-chuc-lanh-dao-co-phai-hoc-lop-boi-duong-quan-ly-khong.html",
});

const atMost = (weeksAtMost: number): Dated<ProgrammeTerms> => ({
  effectiveFrom: "2021-12-10",
  value: { weeksAtMost, papers: certificates },
  source: decree89,
});

/** Of cấp vụ a class of 2024 is seen, but not the length that the decree set. */
const ministryDepartment2021: Dated<ProgrammeTerms> = {
  effectiveFrom: "2021-12-10",
  value: { papers: certificates },
  source: {
    ...decree89,
    trust: "official",
    seenIn:
      "https://www1.napa.vn/en/opening-ceremony-of-the-training-course-for-public-leaders-and-managers-at-the-ministerial-department-level-cohort-14-in-2024.napa",
  },
};

const division2025: Dated<ProgrammeTerms> = {
  effectiveFrom: "2025-07-01",
  value: { weeksAtLeast: 4, weeksAtMost: 4 },
  source: decree171,
};

function createLeadershipProgramme(
  id: string,
  level: LevelId,
  name: Bilingual,
  categories: readonly OfficialCategory[],
  point: string | null,
  from2021: Dated<ProgrammeTerms>,
  from2025?: Dated<ProgrammeTerms>,
): readonly ProgrammeTimeline[] {
  const from2017: Dated<ProgrammeTerms> = {
    effectiveFrom: "2017-10-21",
    value: { weeksAtLeast: 2, weeksAtMost: 4, papers: certificates },
    source: point === null ? decree101 : clause5(point),
  };
  const subject = {
    id,
    name,
    field: "leadership",
    levels: [level],
    content: "stateManagement",
  } as const;
  return createByCategory(subject, categories, [from2017, from2021], from2025);
}

/** The programmes of leadership posts and of the communes (NĐ 101/2017, Điều 17). */
export const leadershipProgrammeTerms: readonly ProgrammeTimeline[] = [
  ...createLeadershipProgramme(
    "programme-division",
    "division",
    { vi: "Chương trình lãnh đạo, quản lý cấp phòng", en: "Division-level leadership programme" },
    ["civilServant", "cadre", "publicEmployee"],
    "a",
    atMost(2),
    division2025,
  ),
  ...createLeadershipProgramme(
    "programme-district",
    "district",
    { vi: "Chương trình lãnh đạo, quản lý cấp huyện", en: "District-level leadership programme" },
    ["civilServant", "cadre"],
    "b",
    atMost(2),
  ),
  ...createLeadershipProgramme(
    "programme-department",
    "department",
    { vi: "Chương trình lãnh đạo, quản lý cấp sở", en: "Department-level leadership programme" },
    ["civilServant", "cadre", "publicEmployee"],
    "c",
    atMost(2),
  ),
  ...createLeadershipProgramme(
    "programme-ministry-department",
    "ministryDepartment",
    {
      vi: "Chương trình lãnh đạo, quản lý cấp vụ",
      en: "Ministry-department leadership programme",
    },
    ["civilServant", "publicEmployee"],
    "d",
    ministryDepartment2021,
  ),
  ...createLeadershipProgramme(
    "programme-deputy-minister",
    "deputyMinister",
    {
      vi: "Chương trình bồi dưỡng Thứ trưởng và tương đương",
      en: "Programme for deputy ministers and equivalent",
    },
    ["civilServant"],
    "đ",
    {
      effectiveFrom: "2021-12-10",
      value: { gap: "deputyMinisterProgrammeFrom20211210" },
      source: decree89,
    },
  ),
  ...createLeadershipProgramme(
    "programme-commune",
    "commune",
    {
      vi: "Chương trình bồi dưỡng chức danh cán bộ, công chức cấp xã",
      en: "Programme of the titles of commune officials",
    },
    ["civilServant", "cadre"],
    null,
    atMost(1),
  ),
  {
    id: "programme-commune-division",
    name: {
      vi: "Chương trình lãnh đạo, quản lý cấp phòng ở cấp xã",
      en: "Leadership programme of a commune's divisions",
    },
    field: "leadership",
    levels: ["communeDivision"],
    content: "stateManagement",
    categories: ["civilServant"],
    // The variant is named; its length stood past the end of the page seen.
    history: [{ effectiveFrom: "2025-07-01", value: {}, source: decree171 }],
  },
];
