import type { ReappointmentRule } from "../../../standards/appointment-rule.ts";
import type { OfficialCategory } from "../../../terms/official.ts";
import type { Dated } from "../../authored-law.ts";
import { lawOnPublicEmployees2025 } from "../law-on-public-employees-2025.ts";

// NĐ 115 counts "tính đến tháng đủ tuổi nghỉ hưu". Of NĐ 138 the same two steps were seen in English,
// without how they are counted; the months are taken alike.
const twoSteps: ReappointmentRule = {
  fullTermFromMonths: 60,
  extensionUnderMonths: 24,
  countedBy: "calendarMonths",
};

/** What becomes of a term that ends near retirement. */
export const reappointment: Readonly<
  Record<OfficialCategory, readonly Dated<ReappointmentRule>[]>
> = {
  cadre: [{ effectiveFrom: "2010-05-01", value: { gap: "partyReappointmentTerm" }, source: null }],
  civilServant: [
    { effectiveFrom: "2010-05-01", value: { gap: "reappointmentTermBefore2020" }, source: null },
    {
      effectiveFrom: "2020-12-01",
      value: twoSteps,
      source: {
        instrument: "138-2020-nd-cp",
        article: "49",
        trust: "text",
        seenIn:
          "https://lawnet.vn/thong-tin-phap-luat/en/tu-van-luat/procedures-for-re-appointment-of-leading-and-managerial-civil-servants-in-vietnam-117129.html",
      },
    },
    {
      effectiveFrom: "2025-07-01",
      value: { gap: "appointmentAgeUnderDecree170" },
      source: {
        instrument: "170-2025-nd-cp",
        trust: "press",
        seenIn:
          "https://m.tothethao.com/bong-da_en/national-civil-servant-entrance-exam-is-eliminated-no-promotion-exam-required-2418452.html",
      },
    },
  ],
  publicEmployee: [
    { effectiveFrom: "2010-05-01", value: { gap: "reappointmentTermBefore2020" }, source: null },
    {
      effectiveFrom: "2020-09-29",
      value: twoSteps,
      source: {
        instrument: "115-2020-nd-cp",
        article: "49",
        clause: "2",
        trust: "text",
        seenIn:
          "https://github.com/diepxuan/diepxuan.github.io/blob/fbaa690e1c9ff35deabbf5e9a8b8830ce3d54048/van-ban/can-bo-cong-chuc-vien-chuc/vien-chuc.md",
      },
    },
    {
      effectiveFrom: "2026-07-01",
      value: { gap: "publicEmployeeAppointmentFrom20260701" },
      source: lawOnPublicEmployees2025,
    },
  ],
};
