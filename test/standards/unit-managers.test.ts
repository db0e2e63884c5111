import { describe, expect, it } from "vitest";

import { managersDecided, managersOpen } from "../cases/decided/unit-managers.cases.ts";
import { describeCases } from "../cases/decided-case.ts";

describeCases("managers of public service units", managersDecided);
describeCases("managers of public service units: open", managersOpen);

describe("the tables", () => {
  it("keep the decided cases and the open ones apart", () => {
    expect(managersDecided.map(({ status }) => status)).not.toContain("unknown");
    expect(managersOpen.map(({ status }) => status)).toEqual(managersOpen.map(() => "unknown"));
  });
});
