import type { Condition } from "../../../standards/condition.ts";
import type { Citation } from "../../../terms/citation.ts";
import type { GapId } from "../../../terms/question.ts";
import type { AppointmentTimeline } from "../../authored-law.ts";

const civilServants: Condition<"authored"> = {
  kind: "fact",
  fact: "category",
  in: ["civilServant"],
};

/** A gap that reaches civil servants alone. */
function gapFor(gap: GapId): Condition<"authored"> {
  return { kind: "all", of: [civilServants, { kind: "gap", gap }] };
}

/** Leadership posts of State administrative bodies, of which NĐ 334/2025 speaks. */
const statePosts = [
  "deputy-minister",
  "general-department-director",
  "deputy-general-department-director",
  "general-department-unit-director",
  "ministry-department-director",
  "ministry-authority-director",
  "ministry-office-chief",
  "ministry-chief-inspector",
  "deputy-ministry-department-director",
  "deputy-ministry-authority-director",
  "deputy-ministry-office-chief",
  "deputy-ministry-chief-inspector",
  "ministry-division-head",
  "deputy-ministry-division-head",
  "department-director",
  "provincial-office-chief",
  "provincial-chief-inspector",
  "provincial-ethnic-affairs-head",
  "deputy-department-director",
  "deputy-provincial-office-chief",
  "deputy-provincial-chief-inspector",
  "deputy-provincial-ethnic-affairs-head",
  "department-division-head",
  "deputy-department-division-head",
  "branch-division-head",
  "deputy-branch-division-head",
  "commune-office-chief",
  "deputy-commune-office-chief",
  "commune-economic-division-head",
  "deputy-commune-economic-division-head",
  "commune-culture-society-division-head",
  "deputy-commune-culture-society-division-head",
  "commune-public-service-centre-director",
  "deputy-commune-public-service-centre-director",
];

const decree18: Citation = {
  instrument: "18-2010-nd-cp",
  trust: "press",
  seenIn:
    "https://vietnamlawmagazine.vn/decree-no-18-2010-nd-cp-new-regulations-aim-to-rejuvenate-civil-servants-with-higher-qualifications-1984.html",
};

const decree24: Citation = {
  instrument: "24-2010-nd-cp",
  article: "41",
  trust: "text",
  seenIn: "http://www.baomoi.com/bo-nhiem-lai-cong-chuc-giu-chuc-vu-lanh-dao-quan-ly/c/4143402.epi",
};

const decree138 = (article: "42" | "49" | "50"): Citation => ({
  instrument: "138-2020-nd-cp",
  article,
  trust: "text",
  seenIn: {
    "42": "https://lawnet.vn/thong-tin-phap-luat/en/chinh-sach-moi/vietnam-all-criteria-and-conditions-for-appointment-of-leading-and-managerial-officials-111612.html",
    "49": "https://lawnet.vn/thong-tin-phap-luat/en/tu-van-luat/procedures-for-re-appointment-of-leading-and-managerial-civil-servants-in-vietnam-117129.html",
    "50": "https://lawnet.vn/thong-tin-phap-luat/en/tu-van-luat/criteria-for-re-appointment-of-civil-servants-and-public-employees-in-vietnam-113101.html",
  }[article],
});

const decree29: Citation = {
  instrument: "29-2024-nd-cp",
  article: "9",
  trust: "official",
  seenIn: "hdnd.dongnai.gov.vn, bài về Điều 9 Nghị định 29/2024/NĐ-CP (glpnd-33845)",
};

const decree170: Citation = {
  instrument: "170-2025-nd-cp",
  article: "23",
  clause: "1",
  trust: "text",
  seenIn: "news.laodong.vn, bài 1659031",
};

const decree334: Citation = {
  instrument: "334-2025-nd-cp",
  trust: "press",
  seenIn:
    "https://dantri.com.vn/noi-vu/yeu-cau-ra-soat-tieu-chuan-chuc-danh-lanh-dao-20260218185539816.htm",
};

const underDecree170 = gapFor("appointmentUnderDecree170");

/** From NĐ 334/2025: asked in State administrative bodies; in other bodies still not seen. */
const underDecree334: Condition<"authored"> = {
  kind: "all",
  of: [
    civilServants,
    {
      kind: "any",
      of: [
        { kind: "fact", fact: "holding.post", in: statePosts },
        { kind: "gap", gap: "appointmentUnderDecree170" },
      ],
    },
  ],
};

/** Appointments of civil servants. */
export const civilServantAppointments: readonly AppointmentTimeline[] = [
  {
    id: "appointment-civil-servants",
    name: {
      vi: "Bổ nhiệm công chức giữ chức vụ lãnh đạo, quản lý lần đầu hoặc cao hơn",
      en: "First or higher appointment of civil servants",
    },
    kinds: ["first", "higher"],
    history: [
      { effectiveFrom: "2010-05-01", value: { scope: civilServants }, source: decree18 },
      { effectiveFrom: "2020-12-01", value: { scope: civilServants }, source: decree138("42") },
      { effectiveFrom: "2025-07-01", value: { scope: underDecree170 }, source: decree170 },
      { effectiveFrom: "2025-12-21", value: { scope: underDecree334 }, source: decree334 },
    ],
  },
  {
    id: "transfer-civil-servants",
    name: {
      vi: "Bổ nhiệm, điều động công chức sang chức vụ tương đương hoặc thấp hơn",
      en: "Appointment of civil servants to an equal or lower post",
    },
    kinds: ["equalOrLower"],
    history: [
      {
        effectiveFrom: "2010-05-01",
        value: { scope: gapFor("civilServantTransferBefore20201201") },
        source: decree24,
      },
      // Of the conditions only that of age falls away for an equal or lower post.
      { effectiveFrom: "2020-12-01", value: { scope: civilServants }, source: decree138("42") },
      {
        effectiveFrom: "2024-05-01",
        value: {
          scope: {
            kind: "all",
            of: [
              civilServants,
              {
                kind: "any",
                of: [
                  { kind: "fact", fact: "level", in: ["provincial", "district", "commune"] },
                  {
                    kind: "fact",
                    fact: "holding.post",
                    in: statePosts.filter((post) => post !== "deputy-minister"),
                  },
                  { kind: "gap", gap: "deputyMinisterEqualPost" },
                ],
              },
            ],
          },
        },
        source: decree29,
      },
      { effectiveFrom: "2025-07-01", value: { scope: underDecree170 }, source: decree170 },
    ],
  },
  {
    id: "reappointment-civil-servants",
    name: { vi: "Bổ nhiệm lại công chức", en: "Reappointment of civil servants" },
    kinds: ["reappointment"],
    history: [
      { effectiveFrom: "2010-05-01", value: { scope: civilServants }, source: decree24 },
      { effectiveFrom: "2020-12-01", value: { scope: civilServants }, source: decree138("50") },
      { effectiveFrom: "2025-07-01", value: { scope: underDecree170 }, source: decree170 },
      { effectiveFrom: "2025-12-21", value: { scope: underDecree334 }, source: decree334 },
    ],
  },
  {
    id: "extension-civil-servants",
    name: {
      vi: "Kéo dài thời gian giữ chức vụ của công chức đến tuổi nghỉ hưu",
      en: "Extension of civil servants' time in the post until retirement",
    },
    kinds: ["extension"],
    history: [
      {
        effectiveFrom: "2010-05-01",
        value: { scope: gapFor("civilServantExtensionBefore20201201") },
        source: decree24,
      },
      { effectiveFrom: "2020-12-01", value: { scope: civilServants }, source: decree138("49") },
      { effectiveFrom: "2025-07-01", value: { scope: underDecree170 }, source: decree170 },
    ],
  },
];
