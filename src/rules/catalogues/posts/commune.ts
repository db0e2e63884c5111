import type { PostEntry } from "../../../standards/standards-rules.ts";
import type { Catalogued } from "../../authored-law.ts";

// Cadres: the posts themselves outlive the rules of Nghị định 33/2023 on them.
const cadresOfDecree33 = {
  instrument: "33-2023-nd-cp",
  article: "5",
  clause: "1",
  trust: "text",
  seenIn: "https://news.laodong.vn/cong-doan/cac-chuc-vu-cua-can-bo-xa-nam-2025-1505888.ldo",
} as const;

// Titles of civil servants: Nghị định 170/2025 abolished what Nghị định 33/2023 says of them, and the
// civil servant of a commune has since had a job position. The commander stays, by the law on militia.
const titlesOfDecree33 = {
  instrument: "33-2023-nd-cp",
  article: "5",
  clause: "2",
  trust: "press",
  seenIn:
    "https://lawnet.vn/en/laws/issued-decree-no-33-2023-nd-cp-on-commune-level-officials-and-non-specialized-activists-at-commune-l-166880.html",
} as const;
const LAST_DAY_OF_TITLES = "2025-06-30";

const divisionsOfDecree150 = {
  instrument: "150-2025-nd-cp",
  trust: "press",
  seenIn:
    "https://news.laodong.vn/thoi-su/chinh-phu-chot-so-luong-pho-giam-doc-trung-tam-phuc-vu-hanh-chinh-cong-cap-xa-1592917.ldo",
} as const;
const FIRST_DAY_OF_DIVISIONS = "2025-07-01";

const cadre = { isLeadership: true, level: "commune", source: cadresOfDecree33 } as const;
const officer = { isLeadership: false, body: "government", level: "commune" } as const;
const title = { ...officer, through: LAST_DAY_OF_TITLES, source: titlesOfDecree33 } as const;
const divisionLeader = {
  isLeadership: true,
  body: "government",
  level: "commune",
  from: FIRST_DAY_OF_DIVISIONS,
  source: divisionsOfDecree150,
} as const;

/** The posts of the commune level: cadres, titles of civil servants, leaders of divisions. */
export const communePosts = {
  "commune-party-secretary": {
    name: { vi: "Bí thư Đảng ủy cấp xã", en: "Secretary of a commune Party committee" },
    body: "party",
    ...cadre,
  },
  "deputy-commune-party-secretary": {
    name: { vi: "Phó Bí thư Đảng ủy cấp xã", en: "Deputy secretary of a commune Party committee" },
    body: "party",
    ...cadre,
  },
  "commune-council-chairperson": {
    name: { vi: "Chủ tịch HĐND cấp xã", en: "Chairperson of a commune People's Council" },
    body: "peoplesCouncil",
    ...cadre,
  },
  "commune-council-vice-chairperson": {
    name: { vi: "Phó Chủ tịch HĐND cấp xã", en: "Vice chairperson of a commune People's Council" },
    body: "peoplesCouncil",
    ...cadre,
  },
  "commune-chairperson": {
    name: { vi: "Chủ tịch UBND cấp xã", en: "Chairperson of a commune People's Committee" },
    body: "government",
    ...cadre,
  },
  "commune-vice-chairperson": {
    name: {
      vi: "Phó Chủ tịch UBND cấp xã",
      en: "Vice chairperson of a commune People's Committee",
    },
    body: "government",
    ...cadre,
  },
  "commune-front-chairperson": {
    name: {
      vi: "Chủ tịch Ủy ban Mặt trận Tổ quốc Việt Nam cấp xã",
      en: "Chairperson of a commune Fatherland Front committee",
    },
    body: "frontAndUnions",
    ...cadre,
  },
  "commune-youth-union-secretary": {
    name: {
      vi: "Bí thư Đoàn Thanh niên Cộng sản Hồ Chí Minh cấp xã",
      en: "Secretary of a commune Youth Union",
    },
    body: "frontAndUnions",
    ...cadre,
  },
  "commune-womens-union-president": {
    name: {
      vi: "Chủ tịch Hội Liên hiệp Phụ nữ cấp xã",
      en: "President of a commune Women's Union",
    },
    body: "frontAndUnions",
    ...cadre,
  },
  "commune-farmers-association-chairperson": {
    name: {
      vi: "Chủ tịch Hội Nông dân cấp xã",
      en: "Chairperson of a commune Farmers' Association",
    },
    body: "frontAndUnions",
    ...cadre,
  },
  "commune-veterans-association-chairperson": {
    name: {
      vi: "Chủ tịch Hội Cựu chiến binh cấp xã",
      en: "Chairperson of a commune Veterans' Association",
    },
    body: "frontAndUnions",
    ...cadre,
  },
  "commune-military-commander": {
    name: {
      vi: "Chỉ huy trưởng Ban Chỉ huy Quân sự cấp xã",
      en: "Commander of a commune military command",
    },
    ...officer,
    source: titlesOfDecree33,
  },
  "commune-police-chief": {
    name: { vi: "Trưởng Công an xã (công chức)", en: "Commune police chief (civil servant)" },
    ...officer,
    through: "2023-07-31",
    source: titlesOfDecree33,
  },
  "commune-office-statistics-officer": {
    name: {
      vi: "Công chức Văn phòng – thống kê cấp xã",
      en: "Commune officer for the office and statistics",
    },
    ...title,
  },
  "commune-land-construction-officer": {
    name: {
      vi: "Công chức Địa chính – xây dựng – đô thị và môi trường (hoặc Địa chính – nông nghiệp – xây dựng và môi trường) cấp xã",
      en: "Commune officer for land, construction and environment",
    },
    ...title,
  },
  "commune-finance-accounting-officer": {
    name: {
      vi: "Công chức Tài chính – kế toán cấp xã",
      en: "Commune officer for finance and accounting",
    },
    ...title,
  },
  "commune-justice-officer": {
    name: {
      vi: "Công chức Tư pháp – hộ tịch cấp xã",
      en: "Commune officer for justice and civil status",
    },
    ...title,
  },
  "commune-culture-society-officer": {
    name: {
      vi: "Công chức Văn hóa – xã hội cấp xã",
      en: "Commune officer for culture and society",
    },
    ...title,
  },
  "commune-office-chief": {
    name: {
      vi: "Chánh Văn phòng HĐND và UBND cấp xã",
      en: "Chief of the office of a commune's People's Council and People's Committee",
    },
    ...divisionLeader,
  },
  "deputy-commune-office-chief": {
    name: {
      vi: "Phó Chánh Văn phòng HĐND và UBND cấp xã",
      en: "Deputy chief of the office of a commune's People's Council and People's Committee",
    },
    ...divisionLeader,
  },
  "commune-economic-division-head": {
    name: {
      vi: "Trưởng phòng Kinh tế (hoặc Kinh tế, Hạ tầng và Đô thị) cấp xã",
      en: "Head of a commune division of the economy (or economy, infrastructure and urban affairs)",
    },
    ...divisionLeader,
  },
  "deputy-commune-economic-division-head": {
    name: {
      vi: "Phó Trưởng phòng Kinh tế (hoặc Kinh tế, Hạ tầng và Đô thị) cấp xã",
      en: "Deputy head of a commune division of the economy (or economy, infrastructure and urban affairs)",
    },
    ...divisionLeader,
  },
  "commune-culture-society-division-head": {
    name: {
      vi: "Trưởng phòng Văn hóa – Xã hội cấp xã",
      en: "Head of a commune division of culture and society",
    },
    ...divisionLeader,
  },
  "deputy-commune-culture-society-division-head": {
    name: {
      vi: "Phó Trưởng phòng Văn hóa – Xã hội cấp xã",
      en: "Deputy head of a commune division of culture and society",
    },
    ...divisionLeader,
  },
  "commune-public-service-centre-director": {
    name: {
      vi: "Giám đốc Trung tâm Phục vụ hành chính công cấp xã",
      en: "Director of a commune public administration service centre",
    },
    ...divisionLeader,
  },
  "deputy-commune-public-service-centre-director": {
    name: {
      vi: "Phó Giám đốc Trung tâm Phục vụ hành chính công cấp xã",
      en: "Deputy director of a commune public administration service centre",
    },
    ...divisionLeader,
  },
} as const satisfies Record<string, Catalogued<PostEntry>>;
