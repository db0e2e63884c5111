import type { LevelId } from "../../terms/official.ts";

/** The degrees from university up (đại học trở lên). */
export const universityOrHigher: readonly LevelId[] = [
  "university",
  "bachelorOfPublicAdministration",
  "master",
  "masterOfPublicAdministration",
  "doctorate",
  "doctorateOfPublicAdministration",
];

/** The degrees from college up (cao đẳng trở lên). */
export const collegeOrHigher: readonly LevelId[] = ["college", ...universityOrHigher];

/** The degrees from vocational secondary up (trung cấp trở lên). */
export const vocationalSecondaryOrHigher: readonly LevelId[] = [
  "vocationalSecondary",
  ...collegeOrHigher,
];
