import type { Instrument } from "../../terms/citation.ts";
import { nationalAssembly } from "./issuers.ts";

/** The laws and resolutions of the National Assembly, by day of issue. */
export const laws: readonly Instrument[] = [
  {
    id: "22-2008-qh12",
    kind: "law",
    number: "22/2008/QH12",
    issuer: nationalAssembly,
    title: { vi: "Luật Cán bộ, công chức", en: "Law on Cadres and Civil Servants" },
    issuedOn: "2008-11-13",
    effectiveFrom: "2010-01-01",
  },
  {
    id: "58-2010-qh12",
    kind: "law",
    number: "58/2010/QH12",
    issuer: nationalAssembly,
    title: { vi: "Luật Viên chức", en: "Law on Public Employees" },
    issuedOn: "2010-11-15",
    effectiveFrom: "2012-01-01",
  },
  {
    id: "30-2013-qh13",
    kind: "law",
    number: "30/2013/QH13",
    issuer: nationalAssembly,
    title: {
      vi: "Luật Giáo dục quốc phòng và an ninh",
      en: "Law on Defence and Security Education",
    },
    issuedOn: "2013-06-19",
    effectiveFrom: "2014-01-01",
  },
  {
    id: "43-2019-qh14",
    kind: "law",
    number: "43/2019/QH14",
    issuer: nationalAssembly,
    title: {
      vi: "Luật Giáo dục",
      en: "Law on Education",
    },
    issuedOn: "2019-06-14",
    effectiveFrom: "2020-07-01",
  },
  {
    id: "52-2019-qh14",
    kind: "law",
    number: "52/2019/QH14",
    issuer: nationalAssembly,
    title: {
      vi: "Sửa đổi, bổ sung một số điều của Luật Cán bộ, công chức và Luật Viên chức",
      en: "Amendment of the Laws on Cadres and Civil Servants and on Public Employees",
    },
    issuedOn: "2019-11-25",
    effectiveFrom: "2020-07-01",
    amends: ["22-2008-qh12", "58-2010-qh12"],
  },
  {
    id: "202-2025-qh15",
    kind: "resolution",
    number: "202/2025/QH15",
    issuer: nationalAssembly,
    title: {
      vi: "Về việc sắp xếp đơn vị hành chính cấp tỉnh",
      en: "Rearrangement of provincial administrative units",
    },
    issuedOn: "2025-06-12",
    effectiveFrom: "2025-06-12",
  },
  {
    id: "73-2025-qh15",
    kind: "law",
    number: "73/2025/QH15",
    issuer: nationalAssembly,
    title: {
      vi: "Luật Nhà giáo",
      en: "Law on Teachers",
    },
    issuedOn: "2025-06-16",
    effectiveFrom: "2026-01-01",
  },
  {
    id: "80-2025-qh15",
    kind: "law",
    number: "80/2025/QH15",
    issuer: nationalAssembly,
    title: { vi: "Luật Cán bộ, công chức", en: "Law on Cadres and Civil Servants" },
    issuedOn: "2025-06-24",
    effectiveFrom: "2025-07-01",
    replaces: ["22-2008-qh12"],
  },
  {
    id: "vien-chuc-2025",
    kind: "law",
    number: "Viên chức 2025",
    issuer: nationalAssembly,
    title: {
      vi: "Luật Viên chức (thông qua ngày 10/12/2025)",
      en: "Law on Public Employees (passed on 10 December 2025)",
    },
    issuedOn: "2025-12-10",
    effectiveFrom: "2026-07-01",
    replaces: ["58-2010-qh12"],
  },
];
