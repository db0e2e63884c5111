import type { Instrument } from "../../terms/citation.ts";
import { ministryOfHomeAffairs } from "./issuers.ts";

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
    id: "13-2019-tt-bnv",
    kind: "circular",
    number: "13/2019/TT-BNV",
    issuer: ministryOfHomeAffairs,
    title: {
      vi: "Hướng dẫn một số quy định về cán bộ, công chức cấp xã và người hoạt động không chuyên trách ở cấp xã, ở thôn, tổ dân phố",
      en: "Guidance on cadres, civil servants and non-specialised staff of communes, hamlets and street groups",
    },
    issuedOn: "2019-11-06",
    effectiveFrom: "2019-12-25",
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
];
