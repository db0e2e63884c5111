import type { Instrument } from "../../terms/citation.ts";
import { politburo, politburoAndSecretariat, secretariat } from "./issuers.ts";

/** The documents of the Party, by day of issue. */
export const partyDocuments: readonly Instrument[] = [
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
  {
    id: "360-qd-tw-2025",
    kind: "partyRegulation",
    number: "360-QĐ/TW",
    issuer: secretariat,
    title: {
      vi: "Về chức năng, nhiệm vụ, tổ chức bộ máy của trung tâm chính trị cấp xã",
      en: "Tasks and organisation of commune political centres",
    },
    issuedOn: "2025-08-29",
    effectiveFrom: "2025-08-29",
  },
  {
    id: "256-qd-tw-2009",
    kind: "partyRegulation",
    number: "256-QĐ/TW",
    issuer: secretariat,
    title: {
      vi: "Về xác định trình độ lý luận chính trị đối với cán bộ, đảng viên đã học ở các cơ sở ngoài hệ thống trường chính trị của Đảng",
      en: "Level of political theory of those who studied outside the Party schools",
    },
    issuedOn: "2009-09-16",
    effectiveFrom: null,
  },
  {
    id: "164-qd-tw-2013",
    kind: "partyRegulation",
    number: "164-QĐ/TW",
    issuer: politburo,
    title: {
      vi: "Về chế độ bồi dưỡng, cập nhật kiến thức đối với cán bộ lãnh đạo, quản lý các cấp",
      en: "Updating the knowledge of leaders and managers at all levels",
    },
    issuedOn: "2013-02-01",
    effectiveFrom: "2013-02-01",
  },
  {
    id: "09-kl-tw-2021",
    kind: "partyConclusion",
    number: "09-KL/TW",
    issuer: secretariat,
    title: {
      vi: "Về việc dừng xác nhận trình độ lý luận chính trị tương đương",
      en: "End of the confirmations of an equivalent level of political theory",
    },
    issuedOn: null,
    effectiveFrom: "2021-07-09",
  },
  {
    id: "57-qd-tw-2022",
    kind: "partyRegulation",
    number: "57-QĐ/TW",
    issuer: secretariat,
    title: {
      vi: "Về đối tượng, tiêu chuẩn và phân cấp đào tạo lý luận chính trị",
      en: "Who is trained in political theory, by which standards and at which level",
    },
    issuedOn: "2022-02-08",
    effectiveFrom: "2022-02-08",
  },
  {
    id: "145-qd-tw-2024",
    kind: "partyRegulation",
    number: "145-QĐ/TW",
    issuer: politburo,
    title: {
      vi: "Về chế độ bồi dưỡng, cập nhật kiến thức, kỹ năng đối với cán bộ lãnh đạo, quản lý các cấp",
      en: "Updating the knowledge and skills of leaders and managers at all levels",
    },
    issuedOn: "2024-05-10",
    effectiveFrom: "2024-05-10",
  },
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
];
