import { describe, expect, it } from "vitest";

import { partyDecided, partyOpen } from "../cases/decided/party-posts.cases.ts";
import { describeCases } from "../cases/decided-case.ts";

describeCases("posts of the Party and the Youth Union", partyDecided);
describeCases("posts of the Party and the Youth Union: open", partyOpen);

describe("the tables", () => {
  it("keep the decided cases and the open ones apart", () => {
    expect(partyDecided.map(({ status }) => status)).not.toContain("unknown");
    expect(partyOpen.map(({ status }) => status)).toEqual(partyOpen.map(() => "unknown"));
  });
});
