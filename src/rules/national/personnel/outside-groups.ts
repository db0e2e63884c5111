import type { Citation } from "../../../terms/citation.ts";
import type { OutsideGroup } from "../../../terms/official.ts";
import type { PersonnelEntry } from "../../authored-law.ts";

// These groups sit in the same classes without being cadres, civil servants or public employees.
// No decree of their training was seen; only the law on defence education names two of them.

const defenceEducation: Citation = {
  instrument: "30-2013-qh13",
  article: "14",
  clause: "2",
  trust: "press",
  seenIn:
    "https://lawnet.vn/thong-tin-phap-luat/en/tu-van-luat/who-are-subjects-of-training-in-defense-and-security-knowledge-in-vietnam-122908.html",
};

/** The groups that are trained beside the three categories. */
export const outsideGroups: Readonly<Record<OutsideGroup, PersonnelEntry>> = {
  councilDeputy: {
    name: { vi: "đại biểu Hội đồng nhân dân", en: "deputy of a People's Council" },
    meaning: [
      { effectiveFrom: "2010-05-01", value: { gap: "outsideGroupMeaning" }, source: null },
      {
        effectiveFrom: "2014-01-01",
        value: {
          vi: "đại biểu dân cử của Hội đồng nhân dân các cấp; người vừa giữ chức vụ cán bộ thì xét theo cán bộ",
          en: "the elected deputies of People's Councils at any level; one who also holds a cadre's post is looked at as a cadre",
        },
        source: defenceEducation,
      },
    ],
    training: [
      { effectiveFrom: "2010-05-01", value: { gap: "councilDeputyTraining" }, source: null },
    ],
  },
  nonSpecialisedCommuneStaff: {
    name: {
      vi: "người hoạt động không chuyên trách ở cấp xã",
      en: "non-specialised commune staff",
    },
    meaning: [
      { effectiveFrom: "2010-05-01", value: { gap: "outsideGroupMeaning" }, source: null },
      {
        effectiveFrom: "2014-01-01",
        value: {
          vi: "người hoạt động không chuyên trách ở xã, phường, thị trấn",
          en: "those who work for a commune, ward or township without being on its staff",
        },
        source: defenceEducation,
      },
      {
        effectiveFrom: "2023-08-01",
        value: {
          vi: "người hoạt động không chuyên trách ở cấp xã, ở thôn, tổ dân phố, ngoài cán bộ, công chức cấp xã",
          en: "those who work for a commune, hamlet or street group beside its cadres and civil servants",
        },
        source: {
          instrument: "33-2023-nd-cp",
          trust: "press",
          seenIn:
            "https://thuvienphapluat.vn/van-ban/bo-may-hanh-chinh/nghi-dinh-33-2023-nd-cp-can-bo-cong-chuc-cap-xa-va-nguoi-hoat-dong-khong-chuyen-trach-o-cap-xa-560604.aspx",
        },
      },
    ],
    training: [
      {
        effectiveFrom: "2010-05-01",
        value: { gap: "nonSpecialisedCommuneStaffTraining" },
        source: null,
      },
    ],
  },
  contractStaff: {
    name: { vi: "người lao động hợp đồng", en: "contract staff" },
    meaning: [{ effectiveFrom: "2010-05-01", value: { gap: "outsideGroupMeaning" }, source: null }],
    training: [
      { effectiveFrom: "2010-05-01", value: { gap: "contractStaffTraining" }, source: null },
    ],
  },
};
