import type { PostId } from "../../../terms/official.ts";

/** Thứ trưởng; Vụ trưởng và tương đương thuộc bộ (NĐ 29/2024, Điều 2 khoản 1 điểm a, b). */
export const ministryHeads: readonly PostId[] = [
  "deputy-minister",
  "ministry-department-director",
  "ministry-authority-director",
  "ministry-office-chief",
  "ministry-chief-inspector",
];

/** Phó Vụ trưởng và tương đương thuộc bộ (Điều 2 khoản 1 điểm c). */
export const deputyMinistryHeads: readonly PostId[] = [
  "deputy-ministry-department-director",
  "deputy-ministry-authority-director",
  "deputy-ministry-office-chief",
  "deputy-ministry-chief-inspector",
];

/**
 * Tổng cục trưởng, Phó Tổng cục trưởng, Vụ trưởng thuộc tổng cục (Điều 2 khoản 2 điểm a, b, c). The
 * page that lists the group leaves out the head; the text has three letters, of which it names two.
 */
export const generalDepartmentHeads: readonly PostId[] = [
  "general-department-director",
  "deputy-general-department-director",
  "general-department-unit-director",
];

/** Giám đốc sở và tương đương (Điều 2 khoản 3 điểm a). */
export const departmentHeads: readonly PostId[] = [
  "department-director",
  "provincial-assembly-office-chief",
  "provincial-office-chief",
  "provincial-chief-inspector",
  "provincial-ethnic-affairs-head",
];

/** Phó Giám đốc sở và tương đương (Điều 2 khoản 3 điểm b). */
export const deputyDepartmentHeads: readonly PostId[] = [
  "deputy-department-director",
  "deputy-provincial-assembly-office-chief",
  "deputy-provincial-office-chief",
  "deputy-provincial-chief-inspector",
  "deputy-provincial-ethnic-affairs-head",
];

/** Trưởng phòng, Phó Trưởng phòng thuộc bộ, sở, chi cục. */
export const divisionLeaders: readonly PostId[] = [
  "ministry-division-head",
  "deputy-ministry-division-head",
  "department-division-head",
  "deputy-department-division-head",
  "branch-division-head",
  "deputy-branch-division-head",
];

/** Trưởng phòng, Phó Trưởng phòng thuộc UBND cấp huyện (Điều 2 khoản 4). */
export const districtDivisionLeaders: readonly PostId[] = [
  "district-division-head",
  "deputy-district-division-head",
];
