import type { Bilingual } from "../../terms/bilingual.ts";

/** The bodies that issue national instruments. */
export const nationalAssembly: Bilingual = { vi: "Quốc hội", en: "National Assembly" };
export const government: Bilingual = { vi: "Chính phủ", en: "Government" };
export const primeMinister: Bilingual = { vi: "Thủ tướng Chính phủ", en: "Prime Minister" };
export const ministryOfHomeAffairs: Bilingual = {
  vi: "Bộ Nội vụ",
  en: "Ministry of Home Affairs",
};
export const ministryOfEducation: Bilingual = {
  vi: "Bộ Giáo dục và Đào tạo",
  en: "Ministry of Education and Training",
};
export const politburo: Bilingual = { vi: "Bộ Chính trị", en: "Politburo" };
export const secretariat: Bilingual = { vi: "Ban Bí thư", en: "Party Secretariat" };
export const ministryOfHealth: Bilingual = { vi: "Bộ Y tế", en: "Ministry of Health" };
export const ministryOfCulture: Bilingual = {
  vi: "Bộ Văn hóa, Thể thao và Du lịch",
  en: "Ministry of Culture, Sports and Tourism",
};
export const politburoAndSecretariat: Bilingual = {
  vi: "Bộ Chính trị, Ban Bí thư",
  en: "Politburo and Party Secretariat",
};
export const steeringCommitteeOnUnits: Bilingual = {
  vi: "Ban Chỉ đạo sắp xếp đơn vị hành chính các cấp và xây dựng mô hình tổ chức chính quyền địa phương 2 cấp",
  en: "Steering Committee on Administrative Units and Two-Tier Local Government",
};
export const centralOrganisationBoard: Bilingual = {
  vi: "Ban Tổ chức Trung ương",
  en: "Party Central Organisation Board",
};
export const nationalAcademyOfPolitics: Bilingual = {
  vi: "Học viện Chính trị quốc gia Hồ Chí Minh",
  en: "Ho Chi Minh National Academy of Politics",
};
