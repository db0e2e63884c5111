import type { GapId } from "../../../../terms/question.ts";
import type { PartyMembership } from "../../../../terms/official.ts";
import { areas } from "../../../catalogues/places.ts";
import { sendingGroups } from "../../../catalogues/sending-groups.ts";
import { allOf, anyOf, gap, type Authored } from "../../conditions.ts";
import { reachedAge, type Ages } from "../age.ts";

const GROUPS = Object.keys(sendingGroups);

const inSpecialGroup: Authored = { kind: "fact", fact: "sendingGroups", in: GROUPS };

// Of the last group a second condition breaks off, so it is open like the rest of the list.
export const inSeenGroup: Authored = {
  kind: "fact",
  fact: "sendingGroups",
  in: GROUPS.filter((group) => group !== "principalSpecialistFourYears"),
};

/** Those of whom 57 may have set lower ages of its own, as older and other rules do. */
const mayBeSpecial = anyOf(
  inSpecialGroup,
  { kind: "fact", fact: "isEthnicMinority", in: [true] },
  {
    kind: "fact",
    fact: "holding.area",
    in: Object.keys(areas).filter((area) => area !== "ordinary"),
  },
);

export const memberOfParty = (...membership: readonly PartyMembership[]): Authored => ({
  kind: "fact",
  fact: "partyMembership",
  in: membership,
});

export const planned: Authored = { kind: "fact", fact: "holding.planned", in: [true] };
export const inOffice: Authored = { kind: "fact", fact: "holding.planned", in: [false] };

/**
 * From an age on; whether those of the special groups may be five years younger was not seen, so of
 * them alone the five years before stay open.
 */
export function openFrom(age: Ages, fiveYearsEarlier: Ages, unseenGroups: GapId): Authored {
  return anyOf(
    reachedAge(age),
    allOf(reachedAge(fiveYearsEarlier), mayBeSpecial, gap(unseenGroups)),
  );
}
