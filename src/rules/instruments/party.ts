import type { Instrument } from "../../terms/citation.ts";
import { politburoAndSecretariat, secretariat } from "./issuers.ts";

/** The documents of the Party, by day of issue. */
export const partyDocuments: readonly Instrument[] = [
  {
    id: "177-kl-tw-2025",
    kind: "partyConclusion",
    number: "177-KL/TW",
    issuer: politburoAndSecretariat,
    title: {
      vi: "Về bảo đảm hoạt động của tổ chức bộ máy đơn vị hành chính hai cấp",
      en: "The working of the bodies of two-tier local government",
    },
    issuedOn: "2025-07-11",
    effectiveFrom: null,
  },
  {
    id: "350-qd-tw-2025",
    kind: "partyRegulation",
    number: "350-QĐ/TW",
    issuer: secretariat,
    title: {
      vi: "Về đối tượng, tiêu chuẩn và phân cấp đào tạo lý luận chính trị",
      en: "Who is trained in political theory, by which standards and at which level",
    },
    issuedOn: "2025-08-29",
    effectiveFrom: "2025-08-29",
  },
];
