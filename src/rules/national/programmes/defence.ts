import type { Bilingual } from "../../../terms/bilingual.ts";
import type { Citation } from "../../../terms/citation.ts";
import type { IssuerKindId, LevelId } from "../../../terms/official.ts";
import type { ProgrammeTimeline } from "../../authored-law.ts";

// Neither the lessons nor the days of each group were seen in the law: 12 days for group 3 and 2 to 4
// for group 4 are what classes lasted. The schools are those of NĐ 13/2014 as NĐ 139/2020 amended it,
// told of by one law firm; they are taken for the years after the amendment, through the last day of
// the districts.

const decree13: Citation = {
  instrument: "13-2014-nd-cp",
  trust: "press",
  seenIn:
    "https://lawnet.vn/thong-tin-phap-luat/en/chinh-sach-moi/decree-13-2014-nd-cp-five-conditions-for-training-of-national-defense-and-security-education-teachers-153170.html",
};
const decree139: Citation = {
  ...decree13,
  amendedBy: ["139-2020-nd-cp"],
  seenIn: "https://luatminhkhue.vn/doi-tuong-boi-duong-kien-thuc-quoc-phong-an-ninh.aspx",
};
const decree220: Citation = {
  ...decree13,
  amendedBy: ["139-2020-nd-cp", "220-2025-nd-cp"],
  seenIn:
    "https://danviet.vn/9-nghi-dinh-nao-lien-quan-linh-vuc-quoc-phong-quan-su-vua-duoc-chinh-phu-sua-doi-d1354032.html",
};

function createGroup(
  id: string,
  level: LevelId,
  name: Bilingual,
  issuerKinds: readonly IssuerKindId[],
): ProgrammeTimeline {
  return {
    id,
    name,
    field: "nationalDefence",
    levels: [level],
    content: "nationalDefence",
    categories: ["cadre", "civilServant", "publicEmployee"],
    history: [
      { effectiveFrom: "2014-04-10", value: {}, source: decree13 },
      {
        effectiveFrom: "2021-01-15",
        value: { issuerKinds },
        source: decree139,
      },
      {
        effectiveFrom: "2025-07-01",
        start: {
          known: "inferred",
          because: {
            vi: "không còn cấp huyện; trường, cơ quan bồi dưỡng từng đối tượng sau đó chưa thấy",
            en: "the district level has ended; which bodies train each group since was not seen",
          },
        },
        value: {},
        source: decree139,
      },
      {
        effectiveFrom: "2025-08-07",
        start: {
          known: "inferred",
          because: {
            vi: "ngày ban hành Nghị định 220/2025/NĐ-CP; ngày hiệu lực và nội dung về từng đối tượng chưa thấy",
            en: "the day Decree 220/2025/NĐ-CP was issued; its effective day and its clauses on the groups were not seen",
          },
        },
        value: {},
        source: decree220,
      },
    ],
  };
}

/** Knowledge of defence and security, by group (Luật 30/2013/QH13, Điều 14). */
export const defenceProgrammes: readonly ProgrammeTimeline[] = [
  createGroup(
    "defence-group-1",
    "defenceGroup1",
    { vi: "Kiến thức QP–AN đối tượng 1", en: "Defence and security, group 1" },
    ["nationalDefenceAcademy"],
  ),
  createGroup(
    "defence-group-2",
    "defenceGroup2",
    { vi: "Kiến thức QP–AN đối tượng 2", en: "Defence and security, group 2" },
    ["militaryPoliticalAcademy", "militaryRegionSchool", "cityCommandSchool"],
  ),
  createGroup(
    "defence-group-3",
    "defenceGroup3",
    { vi: "Kiến thức QP–AN đối tượng 3", en: "Defence and security, group 3" },
    ["cityCommandSchool", "provincialMilitaryCommand"],
  ),
  createGroup(
    "defence-group-4",
    "defenceGroup4",
    { vi: "Kiến thức QP–AN đối tượng 4", en: "Defence and security, group 4" },
    ["districtMilitaryCommand"],
  ),
];
