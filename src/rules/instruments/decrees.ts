import type { Instrument } from "../../terms/citation.ts";
import { government } from "./issuers.ts";

/** The decrees of the Government, by day of issue; one without a known day stands where its number puts it. */
export const decrees: readonly Instrument[] = [
  {
    id: "18-2010-nd-cp",
    kind: "decree",
    number: "18/2010/NĐ-CP",
    issuer: government,
    title: {
      vi: "Về đào tạo, bồi dưỡng công chức",
      en: "Training and retraining of civil servants",
    },
    issuedOn: "2010-03-05",
    effectiveFrom: "2010-05-01",
  },
  {
    id: "29-2012-nd-cp",
    kind: "decree",
    number: "29/2012/NĐ-CP",
    issuer: government,
    title: {
      vi: "Về tuyển dụng, sử dụng và quản lý viên chức",
      en: "Recruitment, use and management of public employees",
    },
    issuedOn: "2012-04-12",
    effectiveFrom: null,
  },
  {
    id: "101-2017-nd-cp",
    kind: "decree",
    number: "101/2017/NĐ-CP",
    issuer: government,
    title: {
      vi: "Về đào tạo, bồi dưỡng cán bộ, công chức, viên chức",
      en: "Training and retraining of cadres, civil servants and public employees",
    },
    issuedOn: "2017-09-01",
    effectiveFrom: "2017-10-21",
    replaces: ["18-2010-nd-cp"],
  },
  {
    id: "115-2020-nd-cp",
    kind: "decree",
    number: "115/2020/NĐ-CP",
    issuer: government,
    title: {
      vi: "Quy định về tuyển dụng, sử dụng và quản lý viên chức",
      en: "Recruitment, use and management of public employees",
    },
    issuedOn: null,
    effectiveFrom: "2020-09-29",
  },
  {
    id: "138-2020-nd-cp",
    kind: "decree",
    number: "138/2020/NĐ-CP",
    issuer: government,
    title: {
      vi: "Quy định về tuyển dụng, sử dụng và quản lý công chức",
      en: "Recruitment, use and management of civil servants",
    },
    issuedOn: null,
    effectiveFrom: "2020-12-01",
  },
  {
    id: "89-2021-nd-cp",
    kind: "decree",
    number: "89/2021/NĐ-CP",
    issuer: government,
    title: {
      vi: "Sửa đổi, bổ sung một số điều của Nghị định 101/2017/NĐ-CP",
      en: "Amendment of Decree 101/2017/NĐ-CP",
    },
    issuedOn: "2021-10-18",
    effectiveFrom: "2021-12-10",
    amends: ["101-2017-nd-cp"],
  },
  {
    id: "33-2023-nd-cp",
    kind: "decree",
    number: "33/2023/NĐ-CP",
    issuer: government,
    title: {
      vi: "Quy định về cán bộ, công chức cấp xã và người hoạt động không chuyên trách ở cấp xã, ở thôn, tổ dân phố",
      en: "Cadres, civil servants and non-specialised staff of communes, hamlets and street groups",
    },
    issuedOn: "2023-06-10",
    effectiveFrom: "2023-08-01",
  },
  {
    id: "29-2024-nd-cp",
    kind: "decree",
    number: "29/2024/NĐ-CP",
    issuer: government,
    title: {
      vi: "Quy định tiêu chuẩn chức danh công chức lãnh đạo, quản lý trong cơ quan hành chính nhà nước",
      en: "Standards of civil servants' posts of leadership and management in State administrative bodies",
    },
    issuedOn: "2024-03-06",
    effectiveFrom: "2024-05-01",
  },
  {
    id: "150-2025-nd-cp",
    kind: "decree",
    number: "150/2025/NĐ-CP",
    issuer: government,
    title: {
      vi: "Quy định tổ chức các cơ quan chuyên môn thuộc Ủy ban nhân dân cấp tỉnh và cấp xã",
      en: "Specialised bodies of provincial and commune People's Committees",
    },
    issuedOn: "2025-06-12",
    effectiveFrom: "2025-06-16",
  },
  {
    id: "170-2025-nd-cp",
    kind: "decree",
    number: "170/2025/NĐ-CP",
    issuer: government,
    title: {
      vi: "Quy định về tuyển dụng, sử dụng và quản lý công chức",
      en: "Recruitment, use and management of civil servants",
    },
    issuedOn: "2025-06-30",
    effectiveFrom: "2025-07-01",
    replaces: ["138-2020-nd-cp"],
  },
  {
    id: "171-2025-nd-cp",
    kind: "decree",
    number: "171/2025/NĐ-CP",
    issuer: government,
    title: {
      vi: "Quy định về đào tạo, bồi dưỡng công chức",
      en: "Training and retraining of civil servants",
    },
    issuedOn: "2025-06-30",
    effectiveFrom: "2025-07-01",
  },
  {
    id: "334-2025-nd-cp",
    kind: "decree",
    number: "334/2025/NĐ-CP",
    issuer: government,
    title: {
      vi: "Quy định tiêu chuẩn chức danh lãnh đạo, quản lý trong cơ quan hành chính nhà nước",
      en: "Standards of posts of leadership and management in State administrative bodies",
    },
    issuedOn: null,
    effectiveFrom: "2025-12-21",
  },
];
