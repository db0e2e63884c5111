import type { FigureAspect, FigureRelation, ReportedFigure } from "cbccvc";

/** Two figures side by side, and what must come out. */
export interface ReconcileCase {
  readonly title: string;
  readonly first: ReportedFigure;
  readonly second: ReportedFigure;
  readonly relation: FigureRelation;
  readonly differsBy: readonly FigureAspect[];
  readonly notShown: readonly FigureAspect[];
  readonly difference: readonly [least: number | null, most: number | null] | null;
  readonly ifSame?: FigureRelation;
}

const YEAR_2023 = { from: "2023-01-01", through: "2023-12-31" } as const;
const YEAR_2022 = { from: "2022-01-01", through: "2022-12-31" } as const;

// The numbers are made up; the situations are those of the forms. Biểu số 10-BTCTW is in persons;
// the State's tables count those who completed; the school counts those enrolled in its classes.
const party: ReportedFigure = {
  source: "Ban Tổ chức Tỉnh ủy",
  period: YEAR_2023,
  value: 140,
  unit: "persons",
  population: "cán bộ, công chức, viên chức của tỉnh",
  event: "sent",
};
const state: ReportedFigure = {
  ...party,
  source: "Sở Nội vụ",
  value: 131,
  event: "completed",
};
const school: ReportedFigure = {
  ...party,
  source: "Trường Chính trị tỉnh",
  value: 152,
  population: "học viên các lớp của trường",
  event: "enrolled",
};
const lastYear: ReportedFigure = {
  ...state,
  period: YEAR_2022,
  statedOn: "2023-01-15",
  value: 118,
};

/** The cases of figures side by side. */
export const reconcileCases: readonly ReconcileCase[] = [
  {
    title: "the Party counts those sent, the State those who completed",
    first: party,
    second: state,
    relation: "differsByDefinition",
    differsBy: ["event"],
    notShown: [],
    difference: [-9, -9],
  },
  {
    title: "the school counts whoever enrolled, from wherever",
    first: party,
    second: school,
    relation: "differsByDefinition",
    differsBy: ["population", "event"],
    notShown: [],
    difference: [12, 12],
  },
  {
    title: "equal numbers of another event agree in nothing",
    first: party,
    second: { ...state, value: 140 },
    relation: "differsByDefinition",
    differsBy: ["event"],
    notShown: [],
    difference: [0, 0],
  },
  {
    title: "participations are no persons",
    first: party,
    second: { ...party, source: "Sở Nội vụ", value: 210, unit: "participations" },
    relation: "differsByDefinition",
    differsBy: ["unit"],
    notShown: [],
    difference: null,
  },
  {
    title: "as many persons as participations: each took part once",
    first: party,
    second: { ...party, source: "Sở Nội vụ", unit: "participations" },
    relation: "differsByDefinition",
    differsBy: ["unit"],
    notShown: [],
    difference: null,
  },
  {
    title: "more persons than participations cannot be",
    first: party,
    second: { ...party, source: "Sở Nội vụ", value: 139, unit: "participations" },
    relation: "contradicts",
    differsBy: ["unit"],
    notShown: [],
    difference: null,
  },
  {
    title: "more persons than participations by another event say nothing",
    first: party,
    second: { ...state, value: 120, unit: "participations" },
    relation: "differsByDefinition",
    differsBy: ["unit", "event"],
    notShown: [],
    difference: null,
  },
  {
    title: "classes are neither",
    first: { ...party, value: 3, unit: "classes" },
    second: party,
    relation: "differsByDefinition",
    differsBy: ["unit"],
    notShown: [],
    difference: null,
  },
  {
    title: "a year and two years",
    first: party,
    second: { ...party, source: "Sở Nội vụ", period: { ...YEAR_2023, from: "2022-01-01" } },
    relation: "differsByDefinition",
    differsBy: ["period"],
    notShown: [],
    difference: [0, 0],
  },
  {
    title: "the same thing, the same number",
    first: party,
    second: { ...party, source: "Sở Nội vụ" },
    relation: "agrees",
    differsBy: [],
    notShown: [],
    difference: [0, 0],
  },
  {
    title: "the same thing, one person apart",
    first: party,
    second: { ...party, source: "Sở Nội vụ", value: 141 },
    relation: "contradicts",
    differsBy: [],
    notShown: [],
    difference: [1, 1],
  },
  {
    title: "this year's restatement of last year",
    first: lastYear,
    second: { ...lastYear, statedOn: "2024-01-15", value: 121 },
    relation: "restated",
    differsBy: [],
    notShown: [],
    difference: [3, 3],
  },
  {
    title: "last year, told again as it was",
    first: lastYear,
    second: { ...lastYear, statedOn: "2024-01-15" },
    relation: "agrees",
    differsBy: [],
    notShown: [],
    difference: [0, 0],
  },
  {
    title: "one source, two numbers on one day",
    first: lastYear,
    second: { ...lastYear, value: 121 },
    relation: "contradicts",
    differsBy: [],
    notShown: [],
    difference: [3, 3],
  },
  {
    title: "one source, two numbers, one of them on no day",
    first: { ...state, period: YEAR_2022, value: 118 },
    second: { ...lastYear, value: 121 },
    relation: "contradicts",
    differsBy: [],
    notShown: [],
    difference: [3, 3],
  },
  {
    title: "a source that shows neither event nor unit",
    first: party,
    second: { ...party, source: "Báo tỉnh", value: 131, unit: null, event: null },
    relation: "unclear",
    differsBy: [],
    notShown: ["unit", "event"],
    difference: [-9, -9],
    ifSame: "contradicts",
  },
  {
    title: "a source that does not show whom it counts, with the same number",
    first: party,
    second: { ...party, source: "Báo tỉnh", population: null },
    relation: "unclear",
    differsBy: [],
    notShown: ["population"],
    difference: [0, 0],
    ifSame: "agrees",
  },
  {
    title: "what is shown to differ decides before what is not shown",
    first: party,
    second: { ...state, population: null },
    relation: "differsByDefinition",
    differsBy: ["event"],
    notShown: ["population"],
    difference: [-9, -9],
  },
  // "gần 700" is at most 699, "trên 500" at least 501. Three cases per end.
  {
    title: "gần 700 and 698",
    first: { ...party, value: { hedge: "below", value: 700 } },
    second: { ...party, source: "Sở Nội vụ", value: 698 },
    relation: "consistent",
    differsBy: [],
    notShown: [],
    difference: [-1, 698],
  },
  {
    title: "gần 700 and 699",
    first: { ...party, value: { hedge: "below", value: 700 } },
    second: { ...party, source: "Sở Nội vụ", value: 699 },
    relation: "consistent",
    differsBy: [],
    notShown: [],
    difference: [0, 699],
  },
  {
    title: "gần 700 and 700",
    first: { ...party, value: { hedge: "below", value: 700 } },
    second: { ...party, source: "Sở Nội vụ", value: 700 },
    relation: "contradicts",
    differsBy: [],
    notShown: [],
    difference: [1, 700],
  },
  {
    title: "trên 500 and 500",
    first: { ...party, value: { hedge: "above", value: 500 } },
    second: { ...party, source: "Sở Nội vụ", value: 500 },
    relation: "contradicts",
    differsBy: [],
    notShown: [],
    difference: [null, -1],
  },
  {
    title: "trên 500 and 501",
    first: { ...party, value: { hedge: "above", value: 500 } },
    second: { ...party, source: "Sở Nội vụ", value: 501 },
    relation: "consistent",
    differsBy: [],
    notShown: [],
    difference: [null, 0],
  },
  {
    title: "trên 500 and 502",
    first: { ...party, value: { hedge: "above", value: 500 } },
    second: { ...party, source: "Sở Nội vụ", value: 502 },
    relation: "consistent",
    differsBy: [],
    notShown: [],
    difference: [null, 1],
  },
  {
    title: "khoảng 500 bounds nothing",
    first: { ...party, value: { hedge: "about", value: 500 } },
    second: { ...party, source: "Sở Nội vụ", value: 9 },
    relation: "consistent",
    differsBy: [],
    notShown: [],
    difference: [null, 9],
  },
];
