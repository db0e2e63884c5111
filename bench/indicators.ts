import { performance } from "node:perf_hooks";
import { isDeepStrictEqual } from "node:util";
import {
  buildIndicatorTable,
  createIndicatorCounter,
  langSon,
  resolveRules,
  type Indicator,
  type IndicatorOptions,
} from "cbccvc";
import { collectGarbage } from "./collect-garbage.ts";
import { countByHand } from "./hand-written/count-by-hand.ts";
import { takeMedians, type Measure } from "./median.ts";
import { createParticipations } from "./participations.ts";
import { printTable, row } from "./print.ts";
import { createRoster } from "./roster.ts";

const SEED = 20200408;
const OFFICIALS = 20_000;
const PARTICIPATIONS = 120_000;
const TIMES = { warmUp: 3, rounds: 15 };

const name = { vi: "chỉ tiêu", en: "indicator" };
const civilServants = { kind: "fact", fact: "category", in: ["civilServant"] } as const;

/** Ten indicators of every kind: states, persons, participations and classes. */
export const benchIndicators: readonly Indicator[] = [
  {
    id: "graduates",
    name,
    population: civilServants,
    measure: {
      time: "stock",
      asks: {
        kind: "holds",
        field: "degree",
        levels: [
          "university",
          "bachelorOfPublicAdministration",
          "master",
          "masterOfPublicAdministration",
          "doctorate",
          "doctorateOfPublicAdministration",
        ],
        recordedLevel: "counts",
      },
    },
  },
  {
    id: "intermediate-theory",
    name,
    measure: {
      time: "stock",
      asks: {
        kind: "holds",
        field: "politicalTheory",
        levels: [
          "intermediate",
          "intermediatePoliticalTheoryAdministration",
          "advanced",
          "politicalTheoryAdministration",
          "bachelorOfPolitics",
        ],
        recordedLevel: "counts",
      },
    },
  },
  createFlow("persons", "completed", {}),
  createFlow("persons", "enrolled", { field: "politicalTheory" }),
  createFlow("persons", "sent", { field: "nationalDefence" }),
  createFlow("participations", "sent", {}),
  createFlow("participations", "sent", { field: "politicalTheory", modes: ["concentrated"] }),
  createFlow("participations", "completed", { field: "stateManagement" }),
  {
    ...createFlow("participations", "completed", { field: "leadership" }),
    population: civilServants,
  },
  createFlow("classes", "sent", {}),
];

function createFlow(
  unit: "persons" | "participations" | "classes",
  event: "sent" | "enrolled" | "completed",
  of: {
    readonly field?: "politicalTheory" | "nationalDefence" | "stateManagement" | "leadership";
    readonly modes?: readonly ["concentrated"];
  },
): Indicator {
  const id = [unit, event, ...Object.values(of).flat()].join("-");
  return { id, name, measure: { time: "flow", unit, of, event } };
}

/** Two years, by unit and category. */
export const benchOptions: IndicatorOptions = {
  periods: [
    { from: "2018-01-01", through: "2018-12-31" },
    { from: "2019-01-01", through: "2019-12-31" },
  ],
  by: ["unit", "category"],
};

/** The heap that a counter holds after a number of participations, in bytes. */
function measureHeld(participations: number): number {
  const rules = resolveRules({ variant: langSon, asOf: "2020-04-08" });
  const counter = createIndicatorCounter(benchIndicators, rules, benchOptions);
  for (const official of createRoster(SEED, OFFICIALS, rules)) counter.countOfficial(official);
  collectGarbage();
  const before = process.memoryUsage().heapUsed;
  for (const each of createParticipations(SEED, participations, OFFICIALS)) {
    counter.countParticipation(each);
  }
  collectGarbage();
  const held = process.memoryUsage().heapUsed - before;
  // The counter must live until after the last reading.
  if (counter.buildTable().participations.rows !== participations)
    throw new Error("Rows were lost.");
  return held;
}

/** Counts indicators by hand and by the library; `false` where they do not agree. */
export function benchIndicatorTable(): boolean {
  const rules = resolveRules({ variant: langSon, asOf: "2020-04-08" });
  const roster = createRoster(SEED, OFFICIALS, rules);
  const records = JSON.parse(
    JSON.stringify([...createParticipations(SEED, PARTICIPATIONS, OFFICIALS)]),
  ) as Parameters<typeof countByHand>[1];
  const byHand = () => countByHand(roster, records);
  const byLibrary = () =>
    buildIndicatorTable(roster, records, benchIndicators, rules, benchOptions).rows;
  const rows = byLibrary();
  console.log(
    `\nLạng Sơn, 2018–2019: ${OFFICIALS} officials, ${PARTICIPATIONS} participations, ${rows.length} rows`,
  );
  if (!isDeepStrictEqual(rows, byHand())) {
    console.error("by hand and by the library differ");
    return false;
  }

  let sink = 0;
  const time = (run: () => readonly unknown[]): Measure => {
    return () => {
      collectGarbage();
      const start = performance.now();
      sink += run().length;
      return performance.now() - start;
    };
  };
  const { hand, library } = takeMedians({ hand: time(byHand), library: time(byLibrary) }, TIMES);
  if (sink === 0) throw new Error("Nothing was counted.");
  const MIB = 1024 * 1024;
  const few = measureHeld(PARTICIPATIONS);
  const many = measureHeld(4 * PARTICIPATIONS);
  printTable(`Ten indicators by unit and category: medians of ${TIMES.rounds} rounds`, [
    row("library / hand-written loop", library / hand, "×", 2),
    row("hand-written loop", hand, " ms"),
    row("held for 120,000 participations", few / MIB, " MiB"),
    row("held for four times as many", many / MIB, " MiB", few / MIB + 1),
  ]);
  return true;
}
