import type { LevelId } from "../../terms/official.ts";

/** "Tốt nghiệp đại học trở lên". */
export const universityOrHigher: readonly LevelId[] = [
  "university",
  "bachelorOfPublicAdministration",
  "master",
  "masterOfPublicAdministration",
  "doctorate",
  "doctorateOfPublicAdministration",
];

/** "Tốt nghiệp cao đẳng trở lên". */
export const collegeOrHigher: readonly LevelId[] = ["college", ...universityOrHigher];

/** "Tốt nghiệp trung cấp trở lên". */
export const vocationalSecondaryOrHigher: readonly LevelId[] = [
  "vocationalSecondary",
  ...collegeOrHigher,
];
