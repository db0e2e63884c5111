import { describe, expect, it } from "vitest";

import { leadershipDecided, leadershipOpen } from "../cases/decided/leadership.cases.ts";
import { describeCases } from "../cases/decided-case.ts";

describeCases("leadership programmes by decree", leadershipDecided);
describeCases("leadership programmes by decree: open", leadershipOpen);

describe("the tables", () => {
  it("keep the decided cases and the open ones apart", () => {
    expect(leadershipDecided.map(({ status }) => status)).not.toContain("unknown");
    expect(leadershipOpen.map(({ status }) => status)).toEqual(leadershipOpen.map(() => "unknown"));
  });
});
