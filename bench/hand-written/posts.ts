import type { AdministrativeLevel, Holding, Official } from "cbccvc";
import {
  ANY_DEGREE,
  BASIC_INFORMATICS,
  DEFENCE_1,
  DEFENCE_2,
  DEFENCE_3,
  DEPARTMENT,
  DISTRICT,
  DIVISION,
  holds,
  INTERMEDIATE_THEORY,
  UNIVERSITY,
  UNIVERSITY_OR_PERHAPS_LOWER,
  UPPER_SECONDARY,
  type Worth,
} from "./papers.ts";
import { add, conclude, listDeadlines, type Answer, type FindingStatuses } from "./records.ts";

/** A post with what it adds to the findings of who holds it. */
export interface Post {
  readonly level: AdministrativeLevel;
  readonly add: (
    official: Official,
    holding: Holding,
    held: Answer,
    findings: FindingStatuses[],
  ) => void;
}

/** The programme of posts of which the level is open; the directive covers it. */
const EQUIVALENT = "leadership-equivalent-posts";

/** One certificate, as a requirement asks for it. */
interface Certificate {
  readonly requirement: string;
  readonly worth: Worth;
}

function addOpen(requirements: readonly string[], findings: FindingStatuses[]): void {
  for (const requirement of requirements) {
    findings.push({ requirement, status: "unknown", deadlines: [] });
  }
}

const division = { requirement: "leadership-division", worth: DIVISION };
const district = { requirement: "leadership-district", worth: DISTRICT };
const department = { requirement: "leadership-department", worth: DEPARTMENT };
const defence2 = { requirement: "national-defence-group-2", worth: DEFENCE_2 };
const defence3 = { requirement: "national-defence-group-3", worth: DEFENCE_3 };

/** Of the State's leaders only two certificates were seen; what else is asked is left open. */
function createStateLeader(
  level: AdministrativeLevel,
  programme: Certificate | null,
  open: readonly string[],
  defence: Certificate | null,
): Post {
  return {
    level,
    add(official, holding, held, findings) {
      const { credentials } = official;
      if (programme !== null) {
        const asked = holds(credentials?.leadership, programme.worth);
        findings.push({
          requirement: programme.requirement,
          status: conclude(held, asked),
          deadlines: listDeadlines(official, holding, held, asked),
        });
      }
      for (const requirement of open) {
        const isCovered = requirement === EQUIVALENT;
        const deadlines = isCovered ? listDeadlines(official, holding, held, "unknown") : [];
        findings.push({ requirement, status: "unknown", deadlines });
      }
      if (defence !== null) {
        add(
          defence.requirement,
          held,
          holds(credentials?.nationalDefence, defence.worth),
          findings,
        );
      }
    },
  };
}

const SENIOR = [
  "state-leadership-political-theory-advanced",
  "state-leadership-degree",
  "state-leadership-state-management-senior",
];
const JUNIOR = [
  "state-leadership-political-theory-intermediate",
  "state-leadership-degree",
  "state-leadership-state-management",
];
const ELECTED = ["elected-district-leadership"];

const director = createStateLeader("provincial", department, SENIOR, defence2);
const deputyDirector = createStateLeader("provincial", department, JUNIOR, defence2);
const officeChief = createStateLeader("provincial", null, [EQUIVALENT, ...SENIOR], null);
const lesserChief = createStateLeader("provincial", null, [EQUIVALENT, ...JUNIOR], null);
const divisionHead = createStateLeader("provincial", division, JUNIOR, defence3);
const districtHead = createStateLeader("district", district, ELECTED, defence2);
const districtDivisionHead = createStateLeader("district", division, JUNIOR, defence3);

/** Where the Party's ladder may be lowered, or where it is not known: a misspelt area is not one. */
function mayBeEased({ area }: Holding): Answer {
  return area === "ordinary" ? "notMet" : "unknown";
}

const CADRE_EDUCATION = "commune-cadre-general-education";
const CADRE_DEGREE = "commune-cadre-degree";
const CADRE_THEORY = "commune-cadre-political-theory";
const CADRE_OPEN = [CADRE_EDUCATION, CADRE_DEGREE, CADRE_THEORY];
const UNION_OPEN = [CADRE_DEGREE, CADRE_THEORY];

function addDefence3({ credentials }: Official, held: Answer, findings: FindingStatuses[]): void {
  add("national-defence-group-3", held, holds(credentials?.nationalDefence, DEFENCE_3), findings);
}

const partySecretary: Post = {
  level: "commune",
  add(official, holding, held, findings) {
    const { credentials } = official;
    add(CADRE_EDUCATION, held, holds(credentials?.generalEducation, UPPER_SECONDARY), findings);
    const degree = holds(credentials?.degree, ANY_DEGREE);
    add(CADRE_DEGREE, held, degree === "notMet" ? mayBeEased(holding) : degree, findings);
    add(CADRE_THEORY, held, holds(credentials?.politicalTheory, INTERMEDIATE_THEORY), findings);
    addOpen(["commune-secretary-courses"], findings);
    addDefence3(official, held, findings);
  },
};

const deputyPartySecretary: Post = {
  level: "commune",
  add(official, _, held, findings) {
    addOpen(CADRE_OPEN, findings);
    addDefence3(official, held, findings);
  },
};

const councilViceChairperson: Post = {
  level: "commune",
  add({ credentials }, holding, held, findings) {
    add(CADRE_EDUCATION, held, holds(credentials?.generalEducation, UPPER_SECONDARY), findings);
    addOpen([CADRE_DEGREE], findings);
    const theory = holds(credentials?.politicalTheory, INTERMEDIATE_THEORY);
    add(CADRE_THEORY, held, theory === "notMet" ? mayBeEased(holding) : theory, findings);
  },
};

const councilChairperson: Post = {
  level: "commune",
  add(official, holding, held, findings) {
    councilViceChairperson.add(official, holding, held, findings);
    addDefence3(official, held, findings);
  },
};

/** The programme for heads of communes is under the directive, though it was not seen. */
function addChair(
  official: Official,
  holding: Holding,
  held: Answer,
  findings: FindingStatuses[],
): void {
  addOpen(CADRE_OPEN, findings);
  findings.push({
    requirement: "commune-leadership-programme",
    status: "unknown",
    deadlines: listDeadlines(official, holding, held, "unknown"),
  });
}

const chairperson: Post = {
  level: "commune",
  add(official, holding, held, findings) {
    addChair(official, holding, held, findings);
    addDefence3(official, held, findings);
  },
};

const OTHER_MANAGERS = new Set([
  "ministry",
  "provincialAgency",
  "communeStandingCommittee",
  "unit",
]);

const MANAGERS = new Set([
  "politburoOrSecretariat",
  "provincialStandingCommittee",
  "districtStandingCommittee",
  ...OTHER_MANAGERS,
]);

/** Who manages a vice chairperson decides the group of the defence training. */
const viceChairperson: Post = {
  level: "commune",
  add(official, holding, held, findings) {
    addChair(official, holding, held, findings);
    const { managedBy } = holding;
    const training = official.credentials?.nationalDefence;
    const isManagedBy = (isOne: boolean): Answer => {
      if (managedBy === undefined || !MANAGERS.has(managedBy)) return "unknown";
      return isOne ? held : "notMet";
    };
    const politburo = isManagedBy(managedBy === "politburoOrSecretariat");
    add("national-defence-group-1", politburo, holds(training, DEFENCE_1), findings);
    const province = isManagedBy(managedBy === "provincialStandingCommittee");
    add("national-defence-group-2", province, holds(training, DEFENCE_2), findings);
    const ofDistrict = isManagedBy(managedBy === "districtStandingCommittee");
    add("national-defence-group-3", ofDistrict, holds(training, DEFENCE_3), findings);
    const other = isManagedBy(managedBy !== undefined && OTHER_MANAGERS.has(managedBy));
    add("national-defence-other-manager", other, "unknown", findings);
  },
};

function createOpenPost(requirements: readonly string[]): Post {
  return {
    level: "commune",
    add: (_official, _holding, _held, findings) => {
      addOpen(requirements, findings);
    },
  };
}

const unionHead = createOpenPost(UNION_OPEN);
const militaryOrPolice = createOpenPost(["commune-military-and-police"]);

/** Where a province may take a lower degree. */
const LOWER_DEGREE_AREAS = new Set(["mountainous", "highland", "island", "ethnicMinority"]);

const OTHER_AREAS = new Set(["ordinary", "border", "remote", "speciallyDifficult"]);

function chooseDegree({ area }: Holding, elsewhere: Worth): Worth {
  if (area === undefined) return UNIVERSITY_OR_PERHAPS_LOWER;
  if (LOWER_DEGREE_AREAS.has(area)) return ANY_DEGREE;
  return OTHER_AREAS.has(area) ? elsewhere : UNIVERSITY_OR_PERHAPS_LOWER;
}

const OFFICER_EDUCATION = "commune-civil-servant-general-education";
const OFFICER_INFORMATICS = "commune-civil-servant-informatics";

const officer: Post = {
  level: "commune",
  add({ credentials }, holding, held, findings) {
    add(OFFICER_EDUCATION, held, holds(credentials?.generalEducation, UPPER_SECONDARY), findings);
    const worth = chooseDegree(holding, UNIVERSITY);
    add("commune-civil-servant-degree", held, holds(credentials?.degree, worth), findings);
    add(OFFICER_INFORMATICS, held, holds(credentials?.informatics, BASIC_INFORMATICS), findings);
  },
};

const justiceOfficer: Post = {
  level: "commune",
  add({ credentials }, holding, held, findings) {
    add(OFFICER_EDUCATION, held, holds(credentials?.generalEducation, UPPER_SECONDARY), findings);
    const worth = chooseDegree(holding, UNIVERSITY_OR_PERHAPS_LOWER);
    add("commune-justice-officer-degree", held, holds(credentials?.degree, worth), findings);
    addOpen(["commune-justice-officer-course"], findings);
    add(OFFICER_INFORMATICS, held, holds(credentials?.informatics, BASIC_INFORMATICS), findings);
  },
};

export const POSTS: ReadonlyMap<string, Post> = new Map([
  ["department-director", director],
  ["deputy-department-director", deputyDirector],
  ["provincial-assembly-office-chief", officeChief],
  ["provincial-office-chief", officeChief],
  ["provincial-chief-inspector", officeChief],
  ["provincial-ethnic-affairs-head", officeChief],
  ["deputy-provincial-assembly-office-chief", lesserChief],
  ["deputy-provincial-office-chief", lesserChief],
  ["deputy-provincial-chief-inspector", lesserChief],
  ["deputy-provincial-ethnic-affairs-head", lesserChief],
  ["branch-division-head", lesserChief],
  ["deputy-branch-division-head", lesserChief],
  ["department-division-head", divisionHead],
  ["deputy-department-division-head", divisionHead],
  ["district-chairperson", districtHead],
  ["district-vice-chairperson", districtHead],
  ["district-division-head", districtDivisionHead],
  ["deputy-district-division-head", districtDivisionHead],
  ["commune-party-secretary", partySecretary],
  ["deputy-commune-party-secretary", deputyPartySecretary],
  ["commune-council-chairperson", councilChairperson],
  ["commune-council-vice-chairperson", councilViceChairperson],
  ["commune-chairperson", chairperson],
  ["commune-vice-chairperson", viceChairperson],
  ["commune-front-chairperson", unionHead],
  ["commune-youth-union-secretary", unionHead],
  ["commune-womens-union-president", unionHead],
  ["commune-farmers-association-chairperson", unionHead],
  ["commune-veterans-association-chairperson", unionHead],
  ["commune-military-commander", militaryOrPolice],
  ["commune-police-chief", militaryOrPolice],
  ["commune-office-statistics-officer", officer],
  ["commune-land-construction-officer", officer],
  ["commune-finance-accounting-officer", officer],
  ["commune-culture-society-officer", officer],
  ["commune-justice-officer", justiceOfficer],
]);
