import type { Instrument } from "../../terms/citation.ts";
import { ministryOfEducation, ministryOfHomeAffairs } from "./issuers.ts";

/** The circulars of ministries, by day of issue. */
export const circulars: readonly Instrument[] = [
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
    id: "28-2020-tt-bgddt",
    kind: "circular",
    number: "28/2020/TT-BGDĐT",
    issuer: ministryOfEducation,
    title: {
      vi: "Ban hành Điều lệ Trường tiểu học",
      en: "Charter of primary schools",
    },
    issuedOn: "2020-09-04",
    effectiveFrom: "2020-10-20",
  },
  {
    id: "32-2020-tt-bgddt",
    kind: "circular",
    number: "32/2020/TT-BGDĐT",
    issuer: ministryOfEducation,
    title: {
      vi: "Ban hành Điều lệ trường trung học cơ sở, trường trung học phổ thông và trường phổ thông có nhiều cấp học",
      en: "Charter of lower and upper secondary schools",
    },
    issuedOn: null,
    effectiveFrom: "2020-11-01",
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
    id: "06-2022-tt-bnv",
    kind: "circular",
    number: "06/2022/TT-BNV",
    issuer: ministryOfHomeAffairs,
    title: {
      vi: "Sửa đổi, bổ sung một số điều của Thông tư 02/2021/TT-BNV",
      en: "Amendment of Circular 02/2021/TT-BNV",
    },
    issuedOn: "2022-06-28",
    effectiveFrom: "2022-08-15",
    amends: ["02-2021-tt-bnv"],
  },
  {
    id: "19-2023-tt-bgddt",
    kind: "circular",
    number: "19/2023/TT-BGDĐT",
    issuer: ministryOfEducation,
    title: {
      vi: "Hướng dẫn về vị trí việc làm, cơ cấu viên chức theo chức danh nghề nghiệp và định mức số lượng người làm việc trong các cơ sở giáo dục mầm non công lập",
      en: "Job positions and staffing of public preschools",
    },
    issuedOn: null,
    effectiveFrom: "2023-12-16",
  },
  {
    id: "20-2023-tt-bgddt",
    kind: "circular",
    number: "20/2023/TT-BGDĐT",
    issuer: ministryOfEducation,
    title: {
      vi: "Hướng dẫn về vị trí việc làm, cơ cấu viên chức theo chức danh nghề nghiệp và định mức số lượng người làm việc trong các cơ sở giáo dục phổ thông công lập",
      en: "Job positions and staffing of public general schools",
    },
    issuedOn: null,
    effectiveFrom: "2023-12-16",
  },
];
