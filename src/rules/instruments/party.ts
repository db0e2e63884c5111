import type { Instrument } from "../../terms/citation.ts";
import { politburo, secretariat } from "./issuers.ts";

/** The documents of the Party, by day of issue. */
export const partyDocuments: readonly Instrument[] = [
  {
    id: "289-qd-tw-2010",
    kind: "partyRegulation",
    number: "289-QĐ/TW",
    issuer: secretariat,
    title: {
      vi: "Ban hành Quy chế cán bộ Đoàn Thanh niên Cộng sản Hồ Chí Minh",
      en: "Rules on the cadres of the Ho Chi Minh Communist Youth Union",
    },
    issuedOn: "2010-02-08",
    effectiveFrom: "2010-02-08",
  },
  {
    id: "89-qd-tw-2017",
    kind: "partyRegulation",
    number: "89-QĐ/TW",
    issuer: politburo,
    title: {
      vi: "Về khung tiêu chuẩn chức danh, định hướng khung tiêu chí đánh giá cán bộ lãnh đạo, quản lý các cấp",
      en: "Frame of standards and of evaluation of leaders at all levels",
    },
    issuedOn: "2017-08-04",
    effectiveFrom: null,
  },
  {
    id: "105-qd-tw-2017",
    kind: "partyRegulation",
    number: "105-QĐ/TW",
    issuer: politburo,
    title: {
      vi: "Về phân cấp quản lý cán bộ và bổ nhiệm, giới thiệu cán bộ ứng cử",
      en: "Who manages cadres; appointment and nomination",
    },
    issuedOn: "2017-12-19",
    effectiveFrom: null,
  },
  {
    id: "214-qd-tw-2020",
    kind: "partyRegulation",
    number: "214-QĐ/TW",
    issuer: politburo,
    title: {
      vi: "Về tiêu chuẩn chức danh, tiêu chí đánh giá cán bộ thuộc diện Trung ương quản lý",
      en: "Standards and evaluation of centrally managed cadres",
    },
    issuedOn: "2020-01-02",
    effectiveFrom: null,
  },
  {
    id: "80-qd-tw-2022",
    kind: "partyRegulation",
    number: "80-QĐ/TW",
    issuer: politburo,
    title: {
      vi: "Về phân cấp quản lý cán bộ và bổ nhiệm, giới thiệu cán bộ ứng cử",
      en: "Who manages cadres; appointment and nomination",
    },
    issuedOn: "2022-08-18",
    effectiveFrom: "2022-08-18",
    replaces: ["105-qd-tw-2017"],
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
  {
    id: "365-qd-tw-2025",
    kind: "partyRegulation",
    number: "365-QĐ/TW",
    issuer: politburo,
    title: {
      vi: "Về tiêu chuẩn chức danh cán bộ thuộc diện Trung ương quản lý và khung tiêu chuẩn chức danh cán bộ lãnh đạo, quản lý các cấp",
      en: "Standards of centrally managed cadres and frame of standards of leaders at all levels",
    },
    issuedOn: "2025-08-30",
    effectiveFrom: null,
    replaces: ["89-qd-tw-2017", "214-qd-tw-2020"],
  },
  {
    id: "377-qd-tw-2025",
    kind: "partyRegulation",
    number: "377-QĐ/TW",
    issuer: politburo,
    title: {
      vi: "Về phân cấp quản lý cán bộ và quy hoạch, bổ nhiệm, giới thiệu ứng cử, tạm đình chỉ công tác, cho thôi giữ chức vụ, từ chức, miễn nhiệm đối với cán bộ",
      en: "Who manages cadres; planning, appointment, nomination and leaving of posts",
    },
    issuedOn: "2025-10-08",
    effectiveFrom: "2025-10-08",
    replaces: ["80-qd-tw-2022"],
  },
];
