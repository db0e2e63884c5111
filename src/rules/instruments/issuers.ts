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
