import type { ProvinceVariant } from "../authored-law.ts";

/** The former province of Bình Thuận, which went into the new Lâm Đồng on 1 July 2025. */
export const binhThuan: ProvinceVariant = {
  id: "binh-thuan",
  name: { vi: "Bình Thuận", en: "Bình Thuận" },
  ended: {
    through: "2025-06-30",
    successors: ["lam-dong"],
    source: {
      instrument: "202-2025-qh15",
      trust: "press",
      seenIn:
        "https://ngoisao.vn/theo-dong-su-kien/tin-nong-trong-ngay/sau-sap-nhap-dia-phuong-nay-tro-thanh-tinh-rong-nhat-viet-nam-quy-mo-kinh-te-lot-top-10-ca-nuoc-459688.htm",
    },
  },
  instruments: [
    {
      id: "2646-kh-ubnd-binh-thuan-2021",
      kind: "plan",
      number: "2646/KH-UBND",
      issuer: {
        vi: "Ủy ban nhân dân tỉnh Bình Thuận",
        en: "People's Committee of the province of Bình Thuận",
      },
      title: {
        vi: "Về đào tạo, bồi dưỡng cán bộ, công chức, viên chức giai đoạn 2021 – 2025",
        en: "Training and retraining of officials, 2021–2025",
      },
      issuedOn: "2021-07-20",
      effectiveFrom: null,
    },
  ],
  notEncoded: [
    { instrument: "2646-kh-ubnd-binh-thuan-2021", from: "2021-07-20", through: "2025-12-31" },
  ],
};
