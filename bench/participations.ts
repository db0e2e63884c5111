import type { CredentialField, Participation, ParticipationStatus, StudyMode } from "cbccvc";
import { between, createDate, createRandom, pick } from "./roster.ts";

const COURSES: readonly (readonly [CredentialField, string])[] = [
  ["politicalTheory", "intermediate"],
  ["politicalTheory", "advanced"],
  ["stateManagement", "specialist"],
  ["stateManagement", "principalSpecialist"],
  ["leadership", "division"],
  ["leadership", "commune"],
  ["nationalDefence", "defenceGroup3"],
  ["nationalDefence", "defenceGroup4"],
  ["knowledgeUpdate", "regulation164Group3"],
];
const MODES: readonly StudyMode[] = ["concentrated", "nonConcentrated"];
const STATUSES: readonly ParticipationStatus[] = [
  "registered",
  "sent",
  "studying",
  "deferred",
  "withdrawn",
  "completed",
  "completed",
  "completed",
  "awaitingDiploma",
];

/**
 * Participations of the years 2017 to 2020, made one at a time. As in real ones a few lack a day, a
 * form of study or a class, and a few are of people who are not on the roster.
 */
export function* createParticipations(
  seed: number,
  size: number,
  officials: number,
): Generator<Participation> {
  const random = createRandom(seed);
  for (let index = 0; index < size; index += 1) {
    const [field, level] = pick(random, COURSES);
    const day = () => createDate(random, 2017, 2020);
    yield {
      official: `LS-${String(between(random, 1, officials + 50)).padStart(6, "0")}`,
      course: {
        field,
        level,
        ...(random() < 0.95 && { mode: pick(random, MODES) }),
        ...(random() < 0.97 && { sentOn: day() as "2017-01-01" }),
        ...(random() < 0.95 && { startsOn: day() }),
        ...(random() < 0.95 && { endsOn: day() }),
      },
      status: pick(random, STATUSES),
      ...(random() < 0.1 && { enrolledOn: day() }),
      ...(random() < 0.97 && { class: `K${between(random, 1, 900)}` }),
    };
  }
}
