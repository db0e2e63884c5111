// What an engineer would write who needs these rules only: Lạng Sơn on 2020-04-08, default readings,
// the State's posts of the province and the districts, the posts of the communes, the ranks and the
// teachers. Nothing here is looked up in the library, or the benchmark would measure it against
// itself. A record is checked as the library checks it: days exist, names are on their lists.
import type { AdministrativeLevel, Official, OfficialStatuses, Status } from "cbccvc";
import { POSTS } from "./posts.ts";
import { addRank } from "./ranks.ts";
import { addUnclear, isHeld, readList, type FindingStatuses } from "./records.ts";
import { addTitle } from "./titles.ts";

function worse(a: Status, b: Status): Status {
  if (a === "notMet" || b === "notMet") return "notMet";
  if (a === "unknown" || b === "unknown") return "unknown";
  return a === "met" || b === "met" ? "met" : "notApplicable";
}

function worstFrom(first: number, findings: readonly FindingStatuses[], status: Status): Status {
  let worst = status;
  for (let index = first; index < findings.length; index += 1) {
    const finding = findings[index];
    if (finding !== undefined) worst = worse(worst, finding.status);
  }
  return worst;
}

function readLevel({ level }: Official): AdministrativeLevel | undefined {
  switch (level) {
    case "central":
    case "provincial":
    case "district":
    case "commune":
      return level;
    default:
      return undefined;
  }
}

export function assessByHand(official: Official): OfficialStatuses {
  const findings: FindingStatuses[] = [];
  let status: Status = "notApplicable";
  // The one level of all posts held: `null` before the first, `undefined` where there are two.
  let level: AdministrativeLevel | null | undefined = null;

  const holdings = readList(official.holdings);
  if (holdings === undefined) {
    addUnclear(findings);
    status = "unknown";
  } else {
    for (const holding of holdings) {
      const held = isHeld(holding);
      if (held === "notMet") continue;
      const post = POSTS.get(holding.post);
      const first = findings.length;
      if (post === undefined) addUnclear(findings);
      else post.add(official, holding, held, findings);
      // A planned post makes a need for training, never a breach.
      if (holding.planned === true) continue;
      status = worstFrom(first, findings, status);
      level = level === null || level === post?.level ? post?.level : undefined;
    }
  }

  const first = findings.length;
  addRank(official, readLevel(official) ?? level ?? undefined, findings);
  addTitle(official, findings);
  return { official: official.id, status: worstFrom(first, findings, status), findings };
}
