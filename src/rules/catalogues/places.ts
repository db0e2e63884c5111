import type { NamedEntry } from "../../standards/standards-rules.ts";

/** Whose decision a post is (diện quản lý), from the centre down. */
export const managingLevels = {
  politburoOrSecretariat: {
    name: { vi: "Bộ Chính trị, Ban Bí thư quản lý", en: "the Politburo or the Secretariat" },
  },
  ministry: { name: { vi: "bộ, ngành quản lý", en: "the ministry" } },
  provincialStandingCommittee: {
    name: {
      vi: "Ban Thường vụ tỉnh ủy, thành ủy quản lý",
      en: "the standing committee of the provincial Party committee",
    },
  },
  provincialAgency: { name: { vi: "sở, ngành cấp tỉnh quản lý", en: "the provincial agency" } },
  districtStandingCommittee: {
    name: {
      vi: "Ban Thường vụ huyện ủy quản lý",
      en: "the standing committee of the district Party committee",
    },
  },
  communeStandingCommittee: {
    name: {
      vi: "Ban Thường vụ đảng ủy cấp xã quản lý",
      en: "the standing committee of the commune Party committee",
    },
  },
  unit: { name: { vi: "đơn vị quản lý", en: "the unit itself" } },
} as const satisfies Record<string, NamedEntry>;

/** The kinds of areas on which a rule depends (địa bàn). */
export const areas = {
  ordinary: { name: { vi: "không thuộc địa bàn đặc thù", en: "none of the special kinds" } },
  mountainous: { name: { vi: "miền núi", en: "mountainous" } },
  highland: { name: { vi: "vùng cao", en: "highland" } },
  border: { name: { vi: "biên giới", en: "border" } },
  island: { name: { vi: "hải đảo", en: "island" } },
  remote: { name: { vi: "vùng sâu, vùng xa", en: "remote" } },
  ethnicMinority: { name: { vi: "vùng dân tộc thiểu số", en: "of ethnic minorities" } },
  speciallyDifficult: {
    name: {
      vi: "vùng có điều kiện kinh tế – xã hội đặc biệt khó khăn",
      en: "with specially difficult conditions",
    },
  },
} as const satisfies Record<string, NamedEntry>;
