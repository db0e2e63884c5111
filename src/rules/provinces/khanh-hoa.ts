import type { ProvinceVariant } from "../authored-law.ts";

/**
 * The province of Khánh Hòa. Its decision on the standards of commune officials is known from the
 * opening of its text; what it sets was not seen.
 */
export const khanhHoa: ProvinceVariant = {
  id: "khanh-hoa",
  name: { vi: "Khánh Hòa", en: "Khánh Hòa" },
  instruments: [
    {
      id: "32-2023-qd-ubnd-khanh-hoa",
      kind: "decision",
      number: "32/2023/QĐ-UBND",
      issuer: {
        vi: "Ủy ban nhân dân tỉnh Khánh Hòa",
        en: "People's Committee of the province of Khánh Hòa",
      },
      title: {
        vi: "Ban hành Quy định về tiêu chuẩn, trình độ chuyên môn, nghiệp vụ và một số nội dung quản lý đối với cán bộ, công chức cấp xã trên địa bàn tỉnh Khánh Hòa",
        en: "Standards, qualification and some matters of management of commune cadres and civil servants in the province of Khánh Hòa",
      },
      issuedOn: "2023-12-20",
      effectiveFrom: null,
    },
  ],
  notEncoded: [{ instrument: "32-2023-qd-ubnd-khanh-hoa", from: "2023-12-20" }],
};
