import type { Bilingual } from "../../terms/bilingual.ts";
import type { CalendarDate } from "../../terms/calendar-date.ts";
import type { Citation } from "../../terms/citation.ts";
import type { ProvinceEntry, ProvinceKind } from "../province-entry.ts";

// What was checked against what:
// - The 63 and their codes: two exports of the statistics office's list, of 1 March 2025
//   (github.com/daohoangson/dvhcvn) and of 4 January 2025 (github.com/sunshine-tech/VietnamProvinces),
//   which agree; of Thừa Thiên Huế, an older list. A code does not change while its unit exists
//   (Quyết định 124/2004/QĐ-TTg Điều 1), so it holds for the earlier years too.
// - The 34 and their codes: the government's newspaper, and two lists that cite the decision. A merged
//   province bears the code of the one whose seat it took: that of Bắc Ninh had been Bắc Giang's.
// - The 23 mergers: newspapers' accounts of the resolution, the list of Nghị quyết 60-NQ/TW, and the
//   statistics office's table of communes before and after. That table writes one ward of the city of
//   Tân An (Long An) under Tiền Giang, against its own code of the city: a slip, not followed.
// - The changes of 2026: a public register that is written from the statistics office's list of
//   resolutions (number, day of issue, day of effect), and others that agree with it.
//
// The resolution counts 34 provinces from 12 June 2025; the bodies of the 63 worked through 30 June.
// The entries follow the bodies, since it is they who send, appoint and report.

const CITY = "centrallyRunCity";
const PROVINCE = "province";

const resolution202: Citation = {
  instrument: "202-2025-qh15",
  article: "1",
  trust: "press",
  seenIn:
    "https://nld.com.vn/chi-tiet-dien-tich-dan-so-23-tinh-thanh-sau-sap-xep-don-vi-hanh-chinh-cap-tinh-196250612092419332.htm",
};

const cityOfHue: Citation = {
  instrument: "175-2024-qh15",
  readWith: ["124-2004-qd-ttg", "19-2025-qd-ttg"],
  trust: "press",
  seenIn:
    "https://en.vietnamplus.vn/hue-required-to-become-modern-smart-centrally-run-city-post307519.vnp",
};

/** One of the resolutions of 2026 that made a province a city over the same territory. */
const madeCity = (instrument: string): Citation => ({
  instrument,
  readWith: ["19-2025-qd-ttg"],
  trust: "press",
  seenIn: "https://github.com/thanglequoc/vietnamese-provinces-database",
});

const hoChiMinh: Bilingual = { vi: "Hồ Chí Minh", en: "Hồ Chí Minh City" };

/** English pages that keep the Vietnamese letters (Viet Nam News) keep the name as it is. */
function nameOf(name: string | Bilingual): Bilingual {
  return typeof name === "string" ? { vi: name, en: name } : name;
}

/** One of the 52 that the resolution names as merged. */
function before(
  kind: ProvinceKind,
  id: string,
  name: string | Bilingual,
  code: string,
  successor: string,
): ProvinceEntry {
  return {
    id,
    name: nameOf(name),
    kind,
    code,
    through: "2025-06-30",
    predecessors: [],
    successors: [successor],
    source: { ...resolution202, readWith: ["124-2004-qd-ttg"] },
  };
}

/** One of the 23 that it makes; `through` where it became a city later, under the same id. */
function since(
  kind: ProvinceKind,
  id: string,
  name: string | Bilingual,
  code: string,
  predecessors: readonly string[],
  through?: CalendarDate,
): ProvinceEntry {
  return {
    id,
    name: nameOf(name),
    kind,
    code,
    from: "2025-07-01",
    ...(through !== undefined && { through }),
    predecessors,
    successors: through === undefined ? [] : [id],
    source: { ...resolution202, readWith: ["19-2025-qd-ttg"] },
  };
}

/** One of those that it leaves as they were. */
function unchanged(kind: ProvinceKind, id: string, name: string, code: string): ProvinceEntry {
  return {
    id,
    name: nameOf(name),
    kind,
    code,
    predecessors: [],
    successors: [],
    source: { ...resolution202, clause: "24", readWith: ["124-2004-qd-ttg", "19-2025-qd-ttg"] },
  };
}

/** A province that became a city over its own territory on a day of 2026. */
function city(id: string, name: string, code: string, from: CalendarDate, instrument: string) {
  return {
    id,
    name: nameOf(name),
    kind: CITY,
    code,
    from,
    predecessors: [id],
    successors: [],
    source: madeCity(instrument),
  } as const satisfies ProvinceEntry;
}

/** Every province and centrally run city since the rule data begin, each life once. */
export const provinces: readonly ProvinceEntry[] = [
  unchanged(CITY, "ha-noi", "Hà Nội", "01"),
  unchanged(PROVINCE, "cao-bang", "Cao Bằng", "04"),
  unchanged(PROVINCE, "dien-bien", "Điện Biên", "11"),
  unchanged(PROVINCE, "lai-chau", "Lai Châu", "12"),
  unchanged(PROVINCE, "son-la", "Sơn La", "14"),
  unchanged(PROVINCE, "lang-son", "Lạng Sơn", "20"),
  unchanged(PROVINCE, "thanh-hoa", "Thanh Hóa", "38"),
  unchanged(PROVINCE, "nghe-an", "Nghệ An", "40"),
  unchanged(PROVINCE, "ha-tinh", "Hà Tĩnh", "42"),

  {
    id: "thua-thien-hue",
    name: nameOf("Thừa Thiên Huế"),
    kind: PROVINCE,
    code: "46",
    through: "2024-12-31",
    predecessors: [],
    successors: ["hue"],
    source: cityOfHue,
  },
  {
    id: "hue",
    name: nameOf("Huế"),
    kind: CITY,
    code: "46",
    from: "2025-01-01",
    predecessors: ["thua-thien-hue"],
    successors: [],
    source: cityOfHue,
  },
  {
    ...unchanged(PROVINCE, "quang-ninh", "Quảng Ninh", "22"),
    through: "2026-08-31",
    successors: ["quang-ninh"],
    source: { ...madeCity("36-2026-qh16"), readWith: ["124-2004-qd-ttg", "19-2025-qd-ttg"] },
  },

  before(PROVINCE, "ha-giang", "Hà Giang", "02", "tuyen-quang"),
  before(PROVINCE, "bac-kan", "Bắc Kạn", "06", "thai-nguyen"),
  before(PROVINCE, "tuyen-quang", "Tuyên Quang", "08", "tuyen-quang"),
  before(PROVINCE, "lao-cai", "Lào Cai", "10", "lao-cai"),
  before(PROVINCE, "yen-bai", "Yên Bái", "15", "lao-cai"),
  before(PROVINCE, "hoa-binh", "Hòa Bình", "17", "phu-tho"),
  before(PROVINCE, "thai-nguyen", "Thái Nguyên", "19", "thai-nguyen"),
  before(PROVINCE, "bac-giang", "Bắc Giang", "24", "bac-ninh"),
  before(PROVINCE, "phu-tho", "Phú Thọ", "25", "phu-tho"),
  before(PROVINCE, "vinh-phuc", "Vĩnh Phúc", "26", "phu-tho"),
  before(PROVINCE, "bac-ninh", "Bắc Ninh", "27", "bac-ninh"),
  before(PROVINCE, "hai-duong", "Hải Dương", "30", "hai-phong"),
  before(CITY, "hai-phong", "Hải Phòng", "31", "hai-phong"),
  before(PROVINCE, "hung-yen", "Hưng Yên", "33", "hung-yen"),
  before(PROVINCE, "thai-binh", "Thái Bình", "34", "hung-yen"),
  before(PROVINCE, "ha-nam", "Hà Nam", "35", "ninh-binh"),
  before(PROVINCE, "nam-dinh", "Nam Định", "36", "ninh-binh"),
  before(PROVINCE, "ninh-binh", "Ninh Bình", "37", "ninh-binh"),
  before(PROVINCE, "quang-binh", "Quảng Bình", "44", "quang-tri"),
  before(PROVINCE, "quang-tri", "Quảng Trị", "45", "quang-tri"),
  before(CITY, "da-nang", "Đà Nẵng", "48", "da-nang"),
  before(PROVINCE, "quang-nam", "Quảng Nam", "49", "da-nang"),
  before(PROVINCE, "quang-ngai", "Quảng Ngãi", "51", "quang-ngai"),
  before(PROVINCE, "binh-dinh", "Bình Định", "52", "gia-lai"),
  before(PROVINCE, "phu-yen", "Phú Yên", "54", "dak-lak"),
  before(PROVINCE, "khanh-hoa", "Khánh Hòa", "56", "khanh-hoa"),
  before(PROVINCE, "ninh-thuan", "Ninh Thuận", "58", "khanh-hoa"),
  before(PROVINCE, "binh-thuan", "Bình Thuận", "60", "lam-dong"),
  before(PROVINCE, "kon-tum", "Kon Tum", "62", "quang-ngai"),
  before(PROVINCE, "gia-lai", "Gia Lai", "64", "gia-lai"),
  before(PROVINCE, "dak-lak", "Đắk Lắk", "66", "dak-lak"),
  before(PROVINCE, "dak-nong", "Đắk Nông", "67", "lam-dong"),
  before(PROVINCE, "lam-dong", "Lâm Đồng", "68", "lam-dong"),
  before(PROVINCE, "binh-phuoc", "Bình Phước", "70", "dong-nai"),
  before(PROVINCE, "tay-ninh", "Tây Ninh", "72", "tay-ninh"),
  before(PROVINCE, "binh-duong", "Bình Dương", "74", "ho-chi-minh"),
  before(PROVINCE, "dong-nai", "Đồng Nai", "75", "dong-nai"),
  before(PROVINCE, "ba-ria-vung-tau", "Bà Rịa – Vũng Tàu", "77", "ho-chi-minh"),
  before(CITY, "ho-chi-minh", hoChiMinh, "79", "ho-chi-minh"),
  before(PROVINCE, "long-an", "Long An", "80", "tay-ninh"),
  before(PROVINCE, "tien-giang", "Tiền Giang", "82", "dong-thap"),
  before(PROVINCE, "ben-tre", "Bến Tre", "83", "vinh-long"),
  before(PROVINCE, "tra-vinh", "Trà Vinh", "84", "vinh-long"),
  before(PROVINCE, "vinh-long", "Vĩnh Long", "86", "vinh-long"),
  before(PROVINCE, "dong-thap", "Đồng Tháp", "87", "dong-thap"),
  before(PROVINCE, "an-giang", "An Giang", "89", "an-giang"),
  before(PROVINCE, "kien-giang", "Kiên Giang", "91", "an-giang"),
  before(CITY, "can-tho", "Cần Thơ", "92", "can-tho"),
  before(PROVINCE, "hau-giang", "Hậu Giang", "93", "can-tho"),
  before(PROVINCE, "soc-trang", "Sóc Trăng", "94", "can-tho"),
  before(PROVINCE, "bac-lieu", "Bạc Liêu", "95", "ca-mau"),
  before(PROVINCE, "ca-mau", "Cà Mau", "96", "ca-mau"),

  since(PROVINCE, "tuyen-quang", "Tuyên Quang", "08", ["ha-giang", "tuyen-quang"]),
  since(PROVINCE, "lao-cai", "Lào Cai", "15", ["yen-bai", "lao-cai"]),
  since(PROVINCE, "thai-nguyen", "Thái Nguyên", "19", ["bac-kan", "thai-nguyen"]),
  since(PROVINCE, "phu-tho", "Phú Thọ", "25", ["vinh-phuc", "hoa-binh", "phu-tho"]),
  since(PROVINCE, "bac-ninh", "Bắc Ninh", "24", ["bac-giang", "bac-ninh"], "2026-09-19"),
  since(PROVINCE, "hung-yen", "Hưng Yên", "33", ["thai-binh", "hung-yen"]),
  since(CITY, "hai-phong", "Hải Phòng", "31", ["hai-duong", "hai-phong"]),
  since(PROVINCE, "ninh-binh", "Ninh Bình", "37", ["ha-nam", "nam-dinh", "ninh-binh"]),
  since(PROVINCE, "quang-tri", "Quảng Trị", "44", ["quang-binh", "quang-tri"]),
  since(CITY, "da-nang", "Đà Nẵng", "48", ["quang-nam", "da-nang"]),
  since(PROVINCE, "quang-ngai", "Quảng Ngãi", "51", ["kon-tum", "quang-ngai"]),
  since(PROVINCE, "gia-lai", "Gia Lai", "52", ["binh-dinh", "gia-lai"]),
  since(PROVINCE, "khanh-hoa", "Khánh Hòa", "56", ["ninh-thuan", "khanh-hoa"]),
  since(PROVINCE, "lam-dong", "Lâm Đồng", "68", ["dak-nong", "binh-thuan", "lam-dong"]),
  since(PROVINCE, "dak-lak", "Đắk Lắk", "66", ["phu-yen", "dak-lak"]),
  since(CITY, "ho-chi-minh", hoChiMinh, "79", ["ba-ria-vung-tau", "binh-duong", "ho-chi-minh"]),
  since(PROVINCE, "dong-nai", "Đồng Nai", "75", ["binh-phuoc", "dong-nai"], "2026-04-29"),
  since(PROVINCE, "tay-ninh", "Tây Ninh", "80", ["long-an", "tay-ninh"]),
  since(CITY, "can-tho", "Cần Thơ", "92", ["soc-trang", "hau-giang", "can-tho"]),
  since(PROVINCE, "vinh-long", "Vĩnh Long", "86", ["ben-tre", "tra-vinh", "vinh-long"]),
  since(PROVINCE, "dong-thap", "Đồng Tháp", "82", ["tien-giang", "dong-thap"]),
  since(PROVINCE, "ca-mau", "Cà Mau", "96", ["bac-lieu", "ca-mau"]),
  since(PROVINCE, "an-giang", "An Giang", "91", ["kien-giang", "an-giang"]),

  city("dong-nai", "Đồng Nai", "75", "2026-04-30", "30-2026-qh16"),
  city("quang-ninh", "Quảng Ninh", "22", "2026-09-01", "36-2026-qh16"),
  city("bac-ninh", "Bắc Ninh", "24", "2026-09-20", "39-2026-qh16"),
];
