import type { ProvinceVariant } from "../authored-law.ts";

const provincialParty = {
  vi: "Ban Thường vụ Tỉnh ủy Lạng Sơn",
  en: "Standing Committee of the Lạng Sơn Provincial Party Committee",
};

/**
 * The province of Lạng Sơn. Two Party documents of 2021 are known from an article; their rules were
 * not seen.
 */
export const langSon: ProvinceVariant = {
  id: "lang-son",
  name: { vi: "Lạng Sơn", en: "Lạng Sơn" },
  instruments: [
    {
      id: "08-kh-tu-lang-son-2021",
      kind: "plan",
      number: "08-KH/TU",
      issuer: provincialParty,
      title: {
        vi: "Về đào tạo, bồi dưỡng cán bộ, công chức, viên chức tỉnh Lạng Sơn giai đoạn 2021 – 2025",
        en: "Training and retraining of officials of Lạng Sơn, 2021–2025",
      },
      issuedOn: "2021-01-13",
      effectiveFrom: null,
    },
    {
      id: "04-ct-tu-lang-son-2021",
      kind: "directive",
      number: "04-CT/TU",
      issuer: provincialParty,
      title: {
        vi: "Về nâng cao chất lượng công tác đào tạo, bồi dưỡng cán bộ, công chức, viên chức trên địa bàn tỉnh giai đoạn 2021 – 2025",
        en: "Better training and retraining of officials of the province, 2021–2025",
      },
      issuedOn: "2021-04-29",
      effectiveFrom: null,
    },
  ],
  notEncoded: [
    { instrument: "08-kh-tu-lang-son-2021", from: "2021-01-13", through: "2025-12-31" },
    { instrument: "04-ct-tu-lang-son-2021", from: "2021-04-29", through: "2025-12-31" },
  ],
};
