import type { LevelId } from "../../terms/official.ts";

/** Đại học trở lên. */
export const universityOrHigher: readonly LevelId[] = [
  "university",
  "bachelorOfPublicAdministration",
  "master",
  "masterOfPublicAdministration",
  "doctorate",
  "doctorateOfPublicAdministration",
];

/** Cao đẳng trở lên. */
export const collegeOrHigher: readonly LevelId[] = ["college", ...universityOrHigher];

/** Trung cấp trở lên. */
export const vocationalSecondaryOrHigher: readonly LevelId[] = [
  "vocationalSecondary",
  ...collegeOrHigher,
];
