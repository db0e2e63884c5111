import type { ProvinceVariant } from "../authored-law.ts";

/** The province of Điện Biên. No rule of its own was seen. */
export const dienBien: ProvinceVariant = {
  id: "dien-bien",
  name: { vi: "Điện Biên", en: "Điện Biên" },
};

/**
 * The city of Điện Biên Phủ in the province of Điện Biên, a district-level unit until 30 June 2025.
 * The targets of its plan of human resources to 2020 are known from an article of 22 August 2018;
 * the day of the plan is not.
 */
export const dienBienPhu: ProvinceVariant = {
  id: "dien-bien-phu",
  name: { vi: "Thành phố Điện Biên Phủ", en: "City of Điện Biên Phủ" },
  within: dienBien,
  ended: {
    through: "2025-06-30",
    successors: [],
    source: {
      instrument: null,
      trust: "press",
      seenIn:
        "https://vnexpress.net/cac-tinh-thanh-tat-bat-chinh-trang-truoc-ngay-sap-nhap-4907653.html",
    },
  },
  instruments: [
    {
      id: "774-kh-ubnd-dien-bien-phu",
      kind: "plan",
      number: "774/KH-UBND",
      issuer: {
        vi: "Ủy ban nhân dân thành phố Điện Biên Phủ",
        en: "People's Committee of the city of Điện Biên Phủ",
      },
      title: {
        vi: "Về phát triển nguồn nhân lực thành phố đến năm 2020",
        en: "Development of the city's human resources to 2020",
      },
      issuedOn: null,
      effectiveFrom: null,
    },
  ],
  notEncoded: [
    { instrument: "774-kh-ubnd-dien-bien-phu", from: "2018-08-22", through: "2020-12-31" },
  ],
};
