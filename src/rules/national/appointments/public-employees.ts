import type { Condition } from "../../../standards/condition.ts";
import type { Citation } from "../../../terms/citation.ts";
import type { GapId } from "../../../terms/question.ts";
import type { AppointmentTimeline, Dated } from "../../authored-law.ts";
import type { AppointmentRule } from "../../../standards/appointment-rule.ts";

const publicEmployees: Condition<"authored"> = {
  kind: "fact",
  fact: "category",
  in: ["publicEmployee"],
};

function gapFor(gap: GapId): Condition<"authored"> {
  return { kind: "all", of: [publicEmployees, { kind: "gap", gap }] };
}

type Entry = Dated<Pick<AppointmentRule<"authored">, "scope">>;

const before: Entry = {
  // Under the law of 2008 the leaders of public service units were civil servants until 2020-06-30.
  effectiveFrom: "2010-05-01",
  start: {
    known: "attested",
    because: {
      vi: "Luật có hiệu lực từ 01/01/2010; dữ liệu bắt đầu từ 01/5/2010",
      en: "The law is in force from 1 January 2010; the data begin on 1 May 2010",
    },
  },
  value: { scope: gapFor("publicEmployeeAppointmentBefore20200929") },
  source: {
    instrument: "22-2008-qh12",
    article: "4",
    clause: "2",
    trust: "press",
    seenIn:
      "https://thuvienphapluat.vn/hoi-dap-phap-luat/iframe/44C48-hd-can-bo-cong-chuc-vien-chuc-la-gi.html",
  },
};

const decree115 = (article: "44" | "49" | "50"): Entry => ({
  effectiveFrom: "2020-09-29",
  value: { scope: publicEmployees },
  source: {
    instrument: "115-2020-nd-cp",
    article,
    clause: { "44": "1", "49": "2", "50": "2" }[article],
    trust: "text",
    seenIn:
      "https://github.com/diepxuan/diepxuan.github.io/blob/fbaa690e1c9ff35deabbf5e9a8b8830ce3d54048/van-ban/can-bo-cong-chuc-vien-chuc/vien-chuc.md",
  },
});

const lawOf2025: Citation = {
  instrument: "vien-chuc-2025",
  trust: "press",
  seenIn:
    "https://news.laodong.vn/thoi-su/quy-dinh-bo-nhiem-tu-chuc-mien-nhiem-cho-thoi-giu-chuc-vu-voi-vien-chuc-1626415.ldo",
};

const underLawOf2025: Entry = {
  effectiveFrom: "2026-07-01",
  value: { scope: gapFor("publicEmployeeAppointmentFrom20260701") },
  source: lawOf2025,
};

/** Appointments of managing public employees. */
export const publicEmployeeAppointments: readonly AppointmentTimeline[] = [
  {
    id: "appointment-public-employees",
    name: {
      vi: "Bổ nhiệm viên chức giữ chức vụ quản lý",
      en: "Appointment of public employees to a managing post",
    },
    // For an equal or lower post only the condition of age falls away.
    kinds: ["first", "higher", "equalOrLower"],
    history: [before, decree115("44"), underLawOf2025],
  },
  {
    id: "reappointment-public-employees",
    name: {
      vi: "Bổ nhiệm lại viên chức quản lý",
      en: "Reappointment of managing public employees",
    },
    kinds: ["reappointment"],
    history: [before, decree115("50"), underLawOf2025],
  },
  {
    id: "extension-public-employees",
    name: {
      vi: "Kéo dài thời gian giữ chức vụ quản lý của viên chức đến tuổi nghỉ hưu",
      en: "Extension of public employees' time in the post until retirement",
    },
    kinds: ["extension"],
    history: [before, decree115("49"), underLawOf2025],
  },
];
