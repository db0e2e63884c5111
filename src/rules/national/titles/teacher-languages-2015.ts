import type { Citation } from "../../../terms/citation.ts";
import type { RequirementTimeline } from "../../authored-law.ts";
import { gap, type Authored } from "../conditions.ts";
import { basicInformatics, languageOrMinorityLanguage, publicEmployees } from "./conditions.ts";
import {
  lowerSecondary,
  preschool,
  primary,
  titleOf,
  titleOf2015,
  upperSecondary,
  type School,
  type SchoolTitle,
} from "./schools.ts";
import { replacedIn2021, startOf2015 } from "./sources.ts";

// The circulars of 2021 ask only for the ability to use a language and informatics, so no paper. Of
// a language teacher the level is that of the second language: a record does not tell which is it.

function until2021(
  { circular, jointCircular }: School,
  asks: Authored,
  source: Pick<Citation, "trust" | "seenIn"> | null,
): RequirementTimeline["history"] {
  const value = { when: "whileHolding", scope: publicEmployees, asks } as const;
  return [
    source === null
      ? { effectiveFrom: "2015-11-03", value: { ...value, when: null }, source: null }
      : {
          effectiveFrom: "2015-11-03",
          start: startOf2015,
          value,
          source: { instrument: jointCircular, ...source },
        },
    { effectiveFrom: "2021-03-20", value: null, source: replacedIn2021(circular) },
  ];
}

const language = (
  school: School,
  { title, id, name }: SchoolTitle,
  lowest: 1 | 2 | 3,
  source: Pick<Citation, "trust" | "seenIn">,
): RequirementTimeline => ({
  id: `language-${id}`,
  name: { vi: `Ngoại ngữ bậc ${lowest} của ${name.vi}`, en: `Language level of a ${name.en}` },
  of: { titles: [title] },
  nature: "retraining",
  history: until2021(school, languageOrMinorityLanguage(lowest), source),
});

const informatics = (
  school: School,
  { title, id, name }: SchoolTitle,
  source: Pick<Citation, "trust" | "seenIn"> | null,
): RequirementTimeline => ({
  id: `informatics-${id}`,
  name: { vi: `Tin học cơ bản của ${name.vi}`, en: `Basic informatics of a ${name.en}` },
  of: { titles: [title] },
  nature: "retraining",
  history: until2021(
    school,
    source === null ? gap("teacherInformatics2015") : basicInformatics,
    source,
  ),
});

const press = (seenIn: string) => ({ trust: "press", seenIn }) as const;
const preschoolPage = press("lawnet.vn, bài 142618");
const primaryPage = press("lawnet.vn, bài 152851");
const official = {
  trust: "official",
  seenIn: "http://diendan.bariavungtau.edu.vn/Home/Traloi/196",
} as const;
const text22 = { trust: "text", seenIn: "giaoducthoidai.vn, bài 20200424103631011" } as const;

/** Foreign language and informatics under the joint circulars of 2015. */
export const teacherLanguages2015: readonly RequirementTimeline[] = [
  language(preschool, titleOf2015(preschool, 2), 2, preschoolPage),
  language(preschool, titleOf2015(preschool, 3), 2, preschoolPage),
  language(preschool, titleOf2015(preschool, 4), 1, preschoolPage),
  language(primary, titleOf2015(primary, 2), 2, primaryPage),
  language(primary, titleOf2015(primary, 3), 2, primaryPage),
  language(primary, titleOf2015(primary, 4), 1, primaryPage),
  language(lowerSecondary, titleOf2015(lowerSecondary, 1), 3, official),
  language(lowerSecondary, titleOf2015(lowerSecondary, 2), 2, text22),
  language(lowerSecondary, titleOf2015(lowerSecondary, 3), 1, official),
  language(upperSecondary, titleOf(upperSecondary, 1), 3, official),
  language(upperSecondary, titleOf(upperSecondary, 2), 2, official),
  language(upperSecondary, titleOf(upperSecondary, 3), 2, official),
  informatics(preschool, titleOf2015(preschool, 2), preschoolPage),
  informatics(preschool, titleOf2015(preschool, 3), preschoolPage),
  informatics(preschool, titleOf2015(preschool, 4), preschoolPage),
  informatics(primary, titleOf2015(primary, 2), primaryPage),
  informatics(primary, titleOf2015(primary, 3), primaryPage),
  informatics(primary, titleOf2015(primary, 4), primaryPage),
  informatics(lowerSecondary, titleOf2015(lowerSecondary, 1), null),
  informatics(lowerSecondary, titleOf2015(lowerSecondary, 2), text22),
  informatics(lowerSecondary, titleOf2015(lowerSecondary, 3), null),
  informatics(upperSecondary, titleOf(upperSecondary, 1), null),
  informatics(upperSecondary, titleOf(upperSecondary, 2), null),
  informatics(upperSecondary, titleOf(upperSecondary, 3), null),
];
