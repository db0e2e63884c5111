import type { CoverSelector } from "../../standards/requirement.ts";
import type { Citation } from "../../terms/citation.ts";
import type { ReadingHole } from "../../terms/hole.ts";
import type { DeadlineTimeline } from "../authored-law.ts";

// The directive numbers neither part in the pages seen, so no clause is cited. It commits
// ministries and provinces: no person breaches it.

const directive28: Citation = {
  instrument: "28-ct-ttg-2018",
  trust: "press",
  seenIn: "https://hoatieu.vn/phap-luat/chi-thi-28-ct-ttg-2018-153698",
};

// Retraining that other texts ask of a post (defence, school management) is outside the directive.
const postCertificates = [
  "leadership-division",
  "leadership-district",
  "leadership-department",
  "leadership-ministry-department",
  "leadership-deputy-minister",
  "commune-leadership-programme",
  "leadership-equivalent-posts",
  "leadership-public-service-unit",
  "leadership-school",
] as const;
const rankCertificates = [
  "state-management-senior-specialist",
  "state-management-principal-specialist",
  "state-management-specialist",
  "state-management-associate-officer",
  "state-management-staff",
] as const;

const covers: ReadingHole<CoverSelector> = {
  reading: "directive28.reach",
  options: {
    postCertificates: { requirements: postCertificates },
    alsoRankCertificates: { requirements: [...postCertificates, ...rankCertificates] },
  },
};

const servingLeader = [
  { kind: "fact", fact: "holdsLeadershipPost", in: [true] },
  { kind: "fact", fact: "holding.planned", in: [false] },
] as const;

/** Both parts of Chỉ thị 28/CT-TTg of 18 September 2018. */
export const directive28Deadlines: readonly DeadlineTimeline[] = [
  {
    id: "directive-28-serving-leaders",
    name: {
      vi: "Thời hạn hết năm 2020 của Chỉ thị 28/CT-TTg",
      en: "Deadline of the end of 2020 in Directive 28/CT-TTg",
    },
    bindsOn: "agency",
    history: [
      {
        effectiveFrom: "2018-09-18",
        value: {
          // "Dưới 55 tuổi đối với nam, dưới 50 tuổi đối với nữ" bounds this deadline. It waives
          // no standard for those above.
          scope: {
            kind: "all",
            of: [
              ...servingLeader,
              {
                kind: "age",
                is: "under",
                ageYears: { male: 55, female: 50 },
                on: {
                  reading: "directive28.measuringDay",
                  options: { deadline: "2020-12-31", issueDay: "2018-09-18", reviewDay: "asOf" },
                },
              },
            ],
          },
          covers,
          due: { on: "2020-12-31" },
        },
        source: directive28,
      },
      {
        effectiveFrom: "2021-01-01",
        start: {
          known: "inferred",
          because: {
            vi: "Sau ngày hết hạn, thời hạn chỉ còn nói về người giữ chức vụ từ trước ngày đó",
            en: "Once the day has passed, the deadline speaks only of those in post before it",
          },
        },
        value: {
          scope: {
            kind: "all",
            of: [
              ...servingLeader,
              { kind: "day", fact: "holding.since", is: "before", day: "2021-01-01" },
              {
                kind: "age",
                is: "under",
                ageYears: { male: 55, female: 50 },
                on: {
                  reading: "directive28.measuringDay",
                  // A review after the last day cannot move anybody out of the deadline.
                  options: {
                    deadline: "2020-12-31",
                    issueDay: "2018-09-18",
                    reviewDay: "2020-12-31",
                  },
                },
              },
            ],
          },
          covers,
          due: { on: "2020-12-31" },
        },
        source: directive28,
      },
      {
        effectiveFrom: "2021-12-10",
        start: {
          known: "inferred",
          because: {
            vi: "Nghị định 89/2021/NĐ-CP đặt lại các chương trình mà Chỉ thị nói đến",
            en: "Decree 89/2021/NĐ-CP recast the programmes that the Directive speaks of",
          },
        },
        value: null,
        source: directive28,
      },
    ],
  },
  {
    id: "directive-28-before-appointment",
    name: {
      vi: "Mục tiêu đến hết năm 2021 của Chỉ thị 28/CT-TTg (bồi dưỡng trước khi bổ nhiệm, bổ nhiệm lại)",
      en: "Goal for the end of 2021 in Directive 28/CT-TTg (retraining before appointment and reappointment)",
    },
    bindsOn: "agency",
    history: [
      {
        effectiveFrom: "2018-09-18",
        value: {
          // Of a serving leader the record does not say when a reappointment comes, so of this
          // part only the planned posts are read here.
          scope: { kind: "fact", fact: "holding.planned", in: [true] },
          covers,
          due: { on: "2021-12-31" },
        },
        source: directive28,
      },
      {
        effectiveFrom: "2022-01-01",
        start: {
          known: "inferred",
          because: {
            vi: "Mục tiêu chỉ đến hết năm 2021; sau đó việc bổ nhiệm theo quy định về bổ nhiệm",
            en: "The goal runs to the end of 2021; appointments after it follow the rules on appointment",
          },
        },
        value: null,
        source: directive28,
      },
    ],
  },
];
