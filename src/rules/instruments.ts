import type { Instrument } from "../terms/citation.ts";

const government = { vi: "Chính phủ", en: "Government" };
const primeMinister = { vi: "Thủ tướng Chính phủ", en: "Prime Minister" };
const ministryOfHomeAffairs = { vi: "Bộ Nội vụ", en: "Ministry of Home Affairs" };

/** Every national instrument that the rules cite, once, by day of issue. */
export const instruments: readonly Instrument[] = [
  {
    id: "11-2014-tt-bnv",
    kind: "circular",
    number: "11/2014/TT-BNV",
    issuer: ministryOfHomeAffairs,
    title: {
      vi: "Quy định chức danh, mã số ngạch và tiêu chuẩn nghiệp vụ chuyên môn các ngạch công chức chuyên ngành hành chính",
      en: "Titles, rank codes and professional standards of the ranks of administrative civil servants",
    },
    issuedOn: "2014-10-09",
    effectiveFrom: "2014-12-01",
  },
  {
    id: "05-2017-tt-bnv",
    kind: "circular",
    number: "05/2017/TT-BNV",
    issuer: ministryOfHomeAffairs,
    title: {
      vi: "Sửa đổi, bổ sung Thông tư 11/2014/TT-BNV và Thông tư 13/2010/TT-BNV",
      en: "Amendment of Circulars 11/2014/TT-BNV and 13/2010/TT-BNV",
    },
    issuedOn: "2017-08-15",
    effectiveFrom: "2017-10-01",
    amends: ["11-2014-tt-bnv"],
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
  },
  {
    id: "28-ct-ttg-2018",
    kind: "directive",
    number: "28/CT-TTg",
    issuer: primeMinister,
    title: {
      vi: "Về đẩy mạnh bồi dưỡng trước khi bổ nhiệm chức vụ lãnh đạo, quản lý đối với cán bộ, công chức, viên chức",
      en: "More retraining before appointment to posts of leadership and management",
    },
    issuedOn: "2018-09-18",
    effectiveFrom: "2018-09-18",
  },
  {
    id: "02-2021-tt-bnv",
    kind: "circular",
    number: "02/2021/TT-BNV",
    issuer: ministryOfHomeAffairs,
    title: {
      vi: "Quy định mã số, tiêu chuẩn chuyên môn, nghiệp vụ và xếp lương đối với các ngạch công chức chuyên ngành hành chính và công chức chuyên ngành văn thư",
      en: "Codes, professional standards and pay of the ranks of administrative and clerical civil servants",
    },
    issuedOn: "2021-06-11",
    effectiveFrom: "2021-08-01",
    replaces: ["11-2014-tt-bnv"],
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
    id: "202-2025-qh15",
    kind: "resolution",
    number: "202/2025/QH15",
    issuer: { vi: "Quốc hội", en: "National Assembly" },
    title: {
      vi: "Về việc sắp xếp đơn vị hành chính cấp tỉnh",
      en: "Rearrangement of provincial administrative units",
    },
    issuedOn: "2025-06-12",
    effectiveFrom: "2025-06-12",
  },
  {
    id: "350-qd-tw-2025",
    kind: "partyRegulation",
    number: "350-QĐ/TW",
    issuer: { vi: "Ban Bí thư", en: "Party Secretariat" },
    title: {
      vi: "Về đối tượng, tiêu chuẩn và phân cấp đào tạo lý luận chính trị",
      en: "Who is trained in political theory, by which standards and at which level",
    },
    issuedOn: "2025-08-29",
    effectiveFrom: "2025-08-29",
  },
];
