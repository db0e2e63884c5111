import type { PersonnelGroup } from "../../terms/official.ts";
import type { PersonnelEntry } from "../authored-law.ts";

/** The categories of officials, and the groups that are trained beside them. */
export const personnel: Readonly<Record<PersonnelGroup, PersonnelEntry>> = {
  cadre: { name: { vi: "cán bộ", en: "cadre" }, meaning: [], training: [] },
  civilServant: { name: { vi: "công chức", en: "civil servant" }, meaning: [], training: [] },
  publicEmployee: { name: { vi: "viên chức", en: "public employee" }, meaning: [], training: [] },
  councilDeputy: {
    name: { vi: "đại biểu Hội đồng nhân dân", en: "deputy of a People's Council" },
    meaning: [],
    training: [],
  },
  nonSpecialisedCommuneStaff: {
    name: {
      vi: "người hoạt động không chuyên trách ở cấp xã",
      en: "non-specialised commune staff",
    },
    meaning: [],
    training: [],
  },
  contractStaff: {
    name: { vi: "người lao động hợp đồng", en: "contract staff" },
    meaning: [],
    training: [],
  },
};
