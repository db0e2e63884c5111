// Nghị quyết 202/2025/QH15 Điều 1, the clauses in their order, as newspapers printed the resolution:
// "Sắp xếp toàn bộ diện tích tự nhiên, quy mô dân số của …". Typed in apart from the catalogue.

/** The province that came out of a merger, and those that went into it. */
export const mergers: readonly (readonly [into: string, outOf: readonly string[]])[] = [
  ["Tuyên Quang", ["Hà Giang", "Tuyên Quang"]],
  ["Lào Cai", ["Yên Bái", "Lào Cai"]],
  ["Thái Nguyên", ["Bắc Kạn", "Thái Nguyên"]],
  ["Phú Thọ", ["Vĩnh Phúc", "Hòa Bình", "Phú Thọ"]],
  ["Bắc Ninh", ["Bắc Giang", "Bắc Ninh"]],
  ["Hưng Yên", ["Thái Bình", "Hưng Yên"]],
  ["Hải Phòng", ["Hải Dương", "Hải Phòng"]],
  ["Ninh Bình", ["Hà Nam", "Nam Định", "Ninh Bình"]],
  ["Quảng Trị", ["Quảng Bình", "Quảng Trị"]],
  ["Đà Nẵng", ["Quảng Nam", "Đà Nẵng"]],
  ["Quảng Ngãi", ["Kon Tum", "Quảng Ngãi"]],
  ["Gia Lai", ["Bình Định", "Gia Lai"]],
  ["Khánh Hòa", ["Ninh Thuận", "Khánh Hòa"]],
  ["Lâm Đồng", ["Đắk Nông", "Bình Thuận", "Lâm Đồng"]],
  ["Đắk Lắk", ["Phú Yên", "Đắk Lắk"]],
  ["Hồ Chí Minh", ["Bà Rịa – Vũng Tàu", "Bình Dương", "Hồ Chí Minh"]],
  ["Đồng Nai", ["Bình Phước", "Đồng Nai"]],
  ["Tây Ninh", ["Long An", "Tây Ninh"]],
  ["Cần Thơ", ["Sóc Trăng", "Hậu Giang", "Cần Thơ"]],
  ["Vĩnh Long", ["Bến Tre", "Trà Vinh", "Vĩnh Long"]],
  ["Đồng Tháp", ["Tiền Giang", "Đồng Tháp"]],
  ["Cà Mau", ["Bạc Liêu", "Cà Mau"]],
  ["An Giang", ["Kiên Giang", "An Giang"]],
];

/** Those that the resolution leaves as they were (khoản 24). */
export const unmerged: readonly string[] = [
  "Hà Nội",
  "Huế",
  "Lai Châu",
  "Điện Biên",
  "Sơn La",
  "Lạng Sơn",
  "Quảng Ninh",
  "Thanh Hóa",
  "Nghệ An",
  "Hà Tĩnh",
  "Cao Bằng",
];

/** The kinds on the days around each change: provinces, and centrally run cities by name. */
export const citiesByDay = [
  ["2010-05-01", 63, "Hà Nội, Hải Phòng, Đà Nẵng, Hồ Chí Minh, Cần Thơ"],
  ["2024-12-31", 63, "Hà Nội, Hải Phòng, Đà Nẵng, Hồ Chí Minh, Cần Thơ"],
  ["2025-01-01", 63, "Hà Nội, Hải Phòng, Huế, Đà Nẵng, Hồ Chí Minh, Cần Thơ"],
  ["2025-06-30", 63, "Hà Nội, Hải Phòng, Huế, Đà Nẵng, Hồ Chí Minh, Cần Thơ"],
  ["2025-07-01", 34, "Hà Nội, Hải Phòng, Huế, Đà Nẵng, Hồ Chí Minh, Cần Thơ"],
  ["2026-04-29", 34, "Hà Nội, Hải Phòng, Huế, Đà Nẵng, Hồ Chí Minh, Cần Thơ"],
  ["2026-04-30", 34, "Hà Nội, Hải Phòng, Huế, Đà Nẵng, Đồng Nai, Hồ Chí Minh, Cần Thơ"],
  ["2026-08-31", 34, "Hà Nội, Hải Phòng, Huế, Đà Nẵng, Đồng Nai, Hồ Chí Minh, Cần Thơ"],
  ["2026-09-01", 34, "Hà Nội, Quảng Ninh, Hải Phòng, Huế, Đà Nẵng, Đồng Nai, Hồ Chí Minh, Cần Thơ"],
  ["2026-09-19", 34, "Hà Nội, Quảng Ninh, Hải Phòng, Huế, Đà Nẵng, Đồng Nai, Hồ Chí Minh, Cần Thơ"],
  [
    "2026-09-20",
    34,
    "Hà Nội, Quảng Ninh, Bắc Ninh, Hải Phòng, Huế, Đà Nẵng, Đồng Nai, Hồ Chí Minh, Cần Thơ",
  ],
] as const;

/** The codes that went over to a province of another name, since the seat was there. */
export const codesWithTheSeat = [
  ["15", "yen-bai", "lao-cai"],
  ["24", "bac-giang", "bac-ninh"],
  ["44", "quang-binh", "quang-tri"],
  ["52", "binh-dinh", "gia-lai"],
  ["80", "long-an", "tay-ninh"],
  ["82", "tien-giang", "dong-thap"],
  ["91", "kien-giang", "an-giang"],
] as const;
