import { CbccvcError, isCbccvcError } from "cbccvc";
import { describe, expect, it } from "vitest";

describe("the error of the library", () => {
  const error: unknown = new CbccvcError("zeroDenominator", { numerator: 3 }, "needs another");

  it("carries its code, its particulars and a message that begins with the code", () => {
    expect(error).toBeInstanceOf(Error);
    expect(error).toMatchObject({
      name: "CbccvcError",
      code: "zeroDenominator",
      info: { numerator: 3 },
      message: "zeroDenominator: needs another",
    });
  });

  it("is told by its code", () => {
    expect(isCbccvcError(error, "zeroDenominator") && error.info.numerator).toBe(3);
    expect(isCbccvcError(error, "notAnInteger")).toBe(false);
  });

  it.each([
    undefined,
    null,
    "zeroDenominator",
    new Error("zeroDenominator: no"),
    { code: "zeroDenominator", info: { numerator: 3 } },
  ])("is not any other thing that was caught: %j", (caught) => {
    expect(isCbccvcError(caught, "zeroDenominator")).toBe(false);
  });
});
