// The posts of the catalogue that the lists of 57 and 350 name; the lists go on where the pages end.
export const communeHeads = [
  "commune-party-secretary",
  "deputy-commune-party-secretary",
  "commune-council-chairperson",
  "commune-council-vice-chairperson",
  "commune-chairperson",
  "commune-vice-chairperson",
];
export const communeLeaders = [
  ...communeHeads,
  "commune-front-chairperson",
  "commune-youth-union-secretary",
  "commune-womens-union-president",
  "commune-farmers-association-chairperson",
  "commune-veterans-association-chairperson",
];
export const provincialDivisionDeputies = [
  "deputy-department-division-head",
  "deputy-branch-division-head",
  "deputy-provincial-party-board-division-head",
];
export const divisionHeads = [
  "department-division-head",
  "branch-division-head",
  "provincial-party-board-division-head",
];
export const departmentLeaders = [
  "department-director",
  "deputy-department-director",
  "provincial-office-chief",
  "deputy-provincial-office-chief",
  "provincial-assembly-office-chief",
  "deputy-provincial-assembly-office-chief",
  "provincial-chief-inspector",
  "deputy-provincial-chief-inspector",
  "provincial-ethnic-affairs-head",
  "deputy-provincial-ethnic-affairs-head",
  "provincial-party-board-head",
  "deputy-provincial-party-board-head",
];
export const districtLeaders = [
  "district-party-secretary",
  "deputy-district-party-secretary",
  "district-chairperson",
  "district-vice-chairperson",
  "district-party-board-head",
  "district-division-head",
];
export const communeDivisionHeads = [
  "commune-office-chief",
  "commune-economic-division-head",
  "commune-culture-society-division-head",
  "commune-public-service-centre-director",
];
export const communeDivisionDeputies = [
  "deputy-commune-office-chief",
  "deputy-commune-economic-division-head",
  "deputy-commune-culture-society-division-head",
  "deputy-commune-public-service-centre-director",
];
export const communeChairs = [
  "commune-council-chairperson",
  "commune-chairperson",
  "commune-front-chairperson",
  "commune-military-commander",
];
