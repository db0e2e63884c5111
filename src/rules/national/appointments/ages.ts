import { allOf, anyOf, gap, inPost, ofCategory } from "../conditions.ts";
import type { AppointmentKind } from "../../../standards/appointment-rule.ts";
import type { Condition } from "../../../standards/condition.ts";
import type { Citation } from "../../../terms/citation.ts";
import type { AppointmentAgeTimeline, Dated } from "../../authored-law.ts";
import { lawOnPublicEmployees2025 } from "../law-on-public-employees-2025.ts";
import { posts } from "../../catalogues/posts.ts";
import { atMostAge } from "../sending/age.ts";

const civilServants = ofCategory("civilServant");
const publicEmployees = ofCategory("publicEmployee");

/** Posts of the Party, the Front and the unions; of others a cadre holds the Party's rules speak too. */
const partyPosts = Object.entries(posts)
  .filter(([, { body }]) => body === "party" || body === "frontAndUnions")
  .map(([post]) => post);

const underPartyRules = anyOf(ofCategory("cadre"), inPost(...partyPosts));

/** All posts but those of 45 years at most. */
const otherPosts = Object.keys(posts).filter(
  (post) => post !== "district-division-head" && post !== "deputy-district-division-head",
);

const FIRST_OR_HIGHER: readonly AppointmentKind[] = ["first", "higher"];

const decision27: Citation = {
  instrument: "27-2003-qd-ttg",
  article: "6",
  clause: "3",
  trust: "press",
  seenIn:
    "https://lawnet.vn/ngan-hang-phap-luat/en/tu-van-phap-luat/bo-may-hanh-chinh/can-a-deputy-head-over-45-years-old-be-appointed-to-the-position-of-head-1031380",
};
const decree138: Citation = {
  instrument: "138-2020-nd-cp",
  article: "42",
  trust: "text",
  seenIn:
    "https://lawnet.vn/thong-tin-phap-luat/en/chinh-sach-moi/vietnam-all-criteria-and-conditions-for-appointment-of-leading-and-managerial-officials-111612.html",
};
const decree170: Citation = {
  instrument: "170-2025-nd-cp",
  trust: "press",
  seenIn:
    "https://m.tothethao.com/bong-da_en/national-civil-servant-entrance-exam-is-eliminated-no-promotion-exam-required-2418452.html",
};
const decree115: Citation = {
  instrument: "115-2020-nd-cp",
  article: "44",
  trust: "text",
  seenIn: "lawnet.vn, bài 144887 và bài 118600 về Điều 44 Nghị định 115/2020/NĐ-CP",
};
const decree85: Citation = {
  ...decree115,
  clause: "5",
  amendedBy: ["85-2023-nd-cp"],
  seenIn:
    "https://github.com/diepxuan/diepxuan.github.io/blob/fbaa690e1c9ff35deabbf5e9a8b8830ce3d54048/van-ban/can-bo-cong-chuc-vien-chuc/vien-chuc.md",
};
const regulation377: Citation = {
  instrument: "377-qd-tw-2025",
  trust: "press",
  seenIn: "vietbao.vn, vnexpress.net, tháng 10/2025, về Quy định 377-QĐ/TW",
};
const guidance06: Citation = {
  instrument: "06-hd-btctw-2021",
  trust: "text",
  seenIn:
    "https://lawnet.vn/thong-tin-phap-luat/en/thong-bao-van-ban-moi/vietnam-new-guidance-on-age-of-appointment-and-introduction-of-candidate-for-officials-104591.html",
};

/** Five full years from the day of the process; one full term where the term is shorter. */
const fiveYearsFromProcess: Condition<"authored"> = {
  kind: "monthsLeft",
  atLeast: 60,
  orTerm: true,
  on: "appointmentProcess",
  countedBy: "days",
};

const sixtyMonthsFromFile: Condition<"authored"> = {
  kind: "monthsLeft",
  atLeast: 60,
  on: "appointmentFile",
  countedBy: "calendarMonths",
};

const dayOfIssue: NonNullable<Dated<never>["start"]> = {
  known: "inferred",
  because: {
    vi: "ngày ban hành; ngày hiệu lực riêng chưa thấy",
    en: "the day of issue; no other effective day was seen",
  },
};

const nothing = allOf();

/** The time that an appointment must leave until retirement, and the ages before. */
export const appointmentAges: readonly AppointmentAgeTimeline[] = [
  {
    id: "appointment-age-civil-servants",
    name: {
      vi: "Tuổi bổ nhiệm lần đầu hoặc cao hơn của công chức",
      en: "Age at the first or a higher appointment of civil servants",
    },
    kinds: FIRST_OR_HIGHER,
    history: [
      {
        effectiveFrom: "2010-05-01",
        start: {
          known: "attested",
          because: {
            vi: "Quyết định 27/2003/QĐ-TTg ngày 19/02/2003 hết hiệu lực ngày 01/12/2020; lấy từ ngày đầu của dữ liệu",
            en: "Decision 27/2003/QĐ-TTg of 19 February 2003 lapsed on 1 December 2020; taken from the first day of the data",
          },
        },
        value: {
          scope: civilServants,
          asks: allOf(
            atMostAge({ male: 55, female: 50 }, "asOf"),
            anyOf(inPost(...otherPosts), atMostAge({ male: 45, female: 45 }, "asOf")),
          ),
        },
        source: decision27,
      },
      {
        effectiveFrom: "2020-12-01",
        value: { scope: civilServants, asks: fiveYearsFromProcess },
        source: decree138,
      },
      {
        effectiveFrom: "2025-07-01",
        value: {
          scope: civilServants,
          asks: gap("appointmentAgeUnderDecree170"),
        },
        source: decree170,
      },
    ],
  },
  {
    id: "appointment-age-civil-servants-equal",
    name: {
      vi: "Tuổi khi công chức sang chức vụ tương đương hoặc thấp hơn: không tính",
      en: "Age of a civil servant moved to an equal or lower post: not counted",
    },
    kinds: ["equalOrLower"],
    history: [
      {
        effectiveFrom: "2010-05-01",
        value: { scope: civilServants, asks: gap("equalPostAgeBefore2020") },
        source: null,
      },
      {
        effectiveFrom: "2020-12-01",
        value: { scope: civilServants, asks: nothing },
        source: decree138,
      },
      {
        effectiveFrom: "2025-07-01",
        value: {
          scope: civilServants,
          asks: gap("appointmentAgeUnderDecree170"),
        },
        source: decree170,
      },
    ],
  },
  {
    id: "appointment-age-public-employees",
    name: {
      vi: "Tuổi bổ nhiệm lần đầu hoặc cao hơn của viên chức quản lý",
      en: "Age at the first or a higher appointment of managing public employees",
    },
    kinds: FIRST_OR_HIGHER,
    history: [
      {
        effectiveFrom: "2010-05-01",
        value: {
          scope: publicEmployees,
          asks: gap("publicEmployeeAppointmentAgeBefore20200929"),
        },
        source: null,
      },
      {
        effectiveFrom: "2020-09-29",
        value: { scope: publicEmployees, asks: fiveYearsFromProcess },
        source: decree115,
      },
      {
        effectiveFrom: "2023-12-07",
        value: {
          scope: publicEmployees,
          // "Đủ tuổi để công tác trọn thời hạn bổ nhiệm": a term is five years where no law sets less.
          asks: {
            ...fiveYearsFromProcess,
            on: {
              reading: "appointmentAge.countingDay",
              options: { process: "appointmentProcess", file: "appointmentFile" },
            },
          },
        },
        source: decree85,
      },
      {
        effectiveFrom: "2026-07-01",
        value: {
          scope: publicEmployees,
          asks: gap("publicEmployeeAppointmentFrom20260701"),
        },
        source: lawOnPublicEmployees2025,
      },
    ],
  },
  {
    id: "appointment-age-public-employees-equal",
    name: {
      vi: "Tuổi khi viên chức quản lý sang chức vụ tương đương hoặc thấp hơn: không tính",
      en: "Age of a managing public employee moved to an equal or lower post: not counted",
    },
    kinds: ["equalOrLower"],
    history: [
      {
        effectiveFrom: "2010-05-01",
        value: { scope: publicEmployees, asks: gap("equalPostAgeBefore2020") },
        source: null,
      },
      {
        effectiveFrom: "2020-09-29",
        value: { scope: publicEmployees, asks: nothing },
        source: decree115,
      },
      {
        effectiveFrom: "2026-07-01",
        value: {
          scope: publicEmployees,
          asks: gap("publicEmployeeAppointmentFrom20260701"),
        },
        source: lawOnPublicEmployees2025,
      },
    ],
  },
  {
    id: "appointment-age-party",
    name: {
      vi: "Tuổi bổ nhiệm lần đầu theo hướng dẫn của Ban Tổ chức Trung ương",
      en: "Age at the first appointment by the guidance of the Party's organization board",
    },
    kinds: ["first"],
    history: [
      {
        effectiveFrom: "2010-05-01",
        value: {
          scope: underPartyRules,
          asks: gap("partyAppointmentAgeBefore20210726"),
        },
        source: null,
      },
      {
        effectiveFrom: "2021-07-26",
        start: dayOfIssue,
        value: { scope: underPartyRules, asks: sixtyMonthsFromFile },
        source: guidance06,
      },
      {
        // Quy định 377 may have set the age anew; it was not seen whole.
        effectiveFrom: "2025-10-08",
        value: {
          scope: underPartyRules,
          asks: gap("partyAppointmentAgeFrom20250414"),
        },
        source: regulation377,
      },
    ],
  },
  {
    id: "nomination-age-party",
    name: {
      vi: "Tuổi giới thiệu ứng cử lần đầu theo hướng dẫn của Ban Tổ chức Trung ương",
      en: "Age at the first nomination by the guidance of the Party's organization board",
    },
    kinds: ["nomination"],
    history: [
      {
        effectiveFrom: "2010-05-01",
        value: {
          scope: underPartyRules,
          asks: gap("partyAppointmentAgeBefore20210726"),
        },
        source: null,
      },
      {
        effectiveFrom: "2021-07-26",
        start: dayOfIssue,
        value: { scope: underPartyRules, asks: sixtyMonthsFromFile },
        source: guidance06,
      },
      {
        // Chỉ thị 45-CT/TW counts for the term 2025–2030 from months of its own, level by level.
        effectiveFrom: "2025-04-14",
        start: dayOfIssue,
        value: {
          scope: underPartyRules,
          asks: gap("partyAppointmentAgeFrom20250414"),
        },
        source: {
          instrument: "45-ct-tw-2025",
          trust: "press",
          seenIn:
            "https://tintuc.thuvienphapluat.com/ho-tro-phap-luat/chinh-sach-moi/83511/do-tuoi-tham-gia-cap-uy-chinh-quyen-va-mat-tran-to-quoc-chi-thi-45-ct-tw",
        },
      },
    ],
  },
  {
    id: "appointment-age-party-higher",
    name: {
      vi: "Tuổi bổ nhiệm chức vụ cao hơn theo quy định của Đảng",
      en: "Age at the appointment to a higher post by the Party's rules",
    },
    kinds: ["higher"],
    history: [
      {
        effectiveFrom: "2010-05-01",
        value: { scope: underPartyRules, asks: gap("partyHigherAppointmentAge") },
        source: null,
      },
    ],
  },
];
