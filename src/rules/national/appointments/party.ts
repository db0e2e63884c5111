import { ofCategory } from "../conditions.ts";
import type { AppointmentRule } from "../../../standards/appointment-rule.ts";
import type { Condition } from "../../../standards/condition.ts";
import type { Citation } from "../../../terms/citation.ts";
import type { OfficialCategory } from "../../../terms/official.ts";
import type { GapId } from "../../../terms/question.ts";
import type { AppointmentTimeline, Dated } from "../../authored-law.ts";

// The Party's rules reach "cán bộ, công chức, viên chức trong hệ thống chính trị" (Quy định 80, as
// reported); Quy định 377 takes its place and unites the rules. Where a condition was not seen the
// gap is for cadres alone: the others have the decrees.

type Entry = Dated<Pick<AppointmentRule<"authored">, "scope">>;

/** A gap that reaches persons of the categories alone. */
function gapFor(gap: GapId, ...categories: readonly OfficialCategory[]): Condition<"authored"> {
  return { kind: "all", of: [ofCategory(...categories), { kind: "gap", gap }] };
}

const everyCategory = ["cadre", "civilServant", "publicEmployee"] as const;

const lawOfCadres: Citation = {
  instrument: "22-2008-qh12",
  article: "21",
  clause: "2",
  trust: "text",
  seenIn: "https://hethongphapluat.com/luat-can-bo-cong-chuc-2008/dieu-21",
};

const regulation105: Citation = {
  instrument: "105-qd-tw-2017",
  trust: "text",
  seenIn:
    "https://thuvienphapluat.vn/van-ban/Bo-may-hanh-chinh/Quy-dinh-105-QD-TW-2017-phan-cap-quan-ly-can-bo-va-bo-nhiem-gioi-thieu-can-bo-ung-cu-370328.aspx",
};

const regulation80: Citation = {
  instrument: "80-qd-tw-2022",
  trust: "official",
  seenIn:
    "https://xaydungchinhsach.chinhphu.vn/tieu-chuan-dieu-kien-bo-nhiem-can-bo-ung-cu-chuc-vu-cao-hon-119220909163253403.htm",
};

const regulation377 = (article: "34" | "40"): Citation => ({
  instrument: "377-qd-tw-2025",
  article,
  trust: "text",
  seenIn: {
    "34": "http://tintuc.thuvienphapluat.com/ho-tro-phap-luat/chinh-sach-moi/96653/quy-dinh-377-qd-tw-quy-dinh-moi-ve-tieu-chuan-dieu-kien-bo-nhiem-can-bo-ung-cu-chuc-vu-cao-hon",
    "40": "https://lsvn.vn/dieu-kien-bo-nhiem-lai-gioi-thieu-tai-cu-doi-voi-can-bo-a164941.html",
  }[article],
});

const before105 = (categories: readonly OfficialCategory[], gap: GapId): Entry => ({
  effectiveFrom: "2010-05-01",
  start: {
    known: "attested",
    because: {
      vi: "Luật có hiệu lực từ 01/01/2010 và để Đảng quy định chức danh; dữ liệu bắt đầu từ 01/5/2010",
      en: "The law is in force from 1 January 2010 and leaves the titles to the Party; the data begin on 1 May 2010",
    },
  },
  value: { scope: gapFor(gap, ...categories) },
  source: lawOfCadres,
});

const under105 = (categories: readonly OfficialCategory[], gap: GapId): Entry => ({
  effectiveFrom: "2017-12-19",
  start: {
    known: "inferred",
    because: {
      vi: "Lấy theo ngày ban hành; chưa thấy ngày có hiệu lực",
      en: "Taken from the day of issue; the day of force was not seen",
    },
  },
  value: { scope: gapFor(gap, ...categories) },
  source: regulation105,
});

const asked = (effectiveFrom: "2022-08-18" | "2025-10-08", source: Citation): Entry => ({
  effectiveFrom,
  value: { scope: ofCategory(...everyCategory) },
  source,
});

/** Appointment, nomination and designation by the Party's rules. */
export const partyAppointments: readonly AppointmentTimeline[] = [
  {
    id: "appointment-party-rules",
    name: {
      vi: "Bổ nhiệm chức vụ lần đầu hoặc cao hơn theo quy định của Đảng",
      en: "First or higher appointment by the Party's rules",
    },
    kinds: ["first", "higher"],
    history: [
      before105(["cadre"], "partyAppointmentBefore20171219"),
      under105(["cadre"], "partyAppointmentUnder105"),
      asked("2022-08-18", regulation80),
      asked("2025-10-08", regulation377("34")),
    ],
  },
  {
    id: "nomination-party-rules",
    name: {
      vi: "Giới thiệu ứng cử chức vụ cao hơn, giới thiệu tái cử theo quy định của Đảng",
      en: "Nomination to a higher post or again, by the Party's rules",
    },
    kinds: ["nomination"],
    history: [
      before105(everyCategory, "partyAppointmentBefore20171219"),
      under105(everyCategory, "partyAppointmentUnder105"),
      asked("2022-08-18", regulation80),
      asked("2025-10-08", regulation377("34")),
    ],
  },
  {
    id: "reappointment-party-rules",
    name: {
      vi: "Bổ nhiệm lại theo quy định của Đảng",
      en: "Reappointment by the Party's rules",
    },
    kinds: ["reappointment"],
    history: [
      before105(["cadre"], "partyAppointmentBefore20171219"),
      under105(["cadre"], "partyAppointmentUnder105"),
      {
        effectiveFrom: "2022-08-18",
        value: { scope: gapFor("partyReappointmentUnder80", "cadre") },
        source: regulation80,
      },
      asked("2025-10-08", regulation377("40")),
    ],
  },
  {
    id: "transfer-and-extension-party-rules",
    name: {
      vi: "Bổ nhiệm chức vụ tương đương hoặc thấp hơn, kéo dài thời gian giữ chức vụ theo quy định của Đảng",
      en: "Appointment to an equal or lower post and extension by the Party's rules",
    },
    kinds: ["equalOrLower", "extension"],
    history: [before105(["cadre"], "partyTransferAndExtension")],
  },
  {
    id: "designation-party-rules",
    name: { vi: "Chỉ định theo quy định của Đảng", en: "Designation by the Party's rules" },
    kinds: ["designation"],
    history: [before105(everyCategory, "partyDesignation")],
  },
];
