import type { PersonnelGroup } from "../../terms/official.ts";
import type { PersonnelEntry } from "../authored-law.ts";
import { categories } from "./personnel/categories.ts";
import { outsideGroups } from "./personnel/outside-groups.ts";

/** The categories of officials, and the groups that are trained beside them. */
export const personnel: Readonly<Record<PersonnelGroup, PersonnelEntry>> = {
  ...categories,
  ...outsideGroups,
};
