import { describe, expect, it } from "vitest";

import { defenceDecided, defenceOpen } from "../cases/decided/national-defence.cases.ts";
import { describeCases } from "../cases/decided-case.ts";

describeCases("defence and security training", defenceDecided);
describeCases("defence and security training: open", defenceOpen);

describe("the tables", () => {
  it("keep the decided cases and the open ones apart", () => {
    expect(defenceDecided.map(({ status }) => status)).not.toContain("unknown");
    expect(defenceOpen.map(({ status }) => status)).toEqual(defenceOpen.map(() => "unknown"));
  });
});
