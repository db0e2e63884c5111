import type { NamedEntry } from "../../standards/standards-rules.ts";
import type { Catalogued } from "../authored-law.ts";

// Where the day of a change was not seen, the life is drawn wide, so that no paper is refused for it.

const mergerOfAcademies = {
  instrument: null,
  trust: "official",
  seenIn: "https://apag.edu.vn/en/national-conference-on-training-of-public-officials.napa",
} as const;
const circular03 = {
  instrument: "03-2023-tt-bnv",
  article: "6",
  trust: "press",
  seenIn:
    "https://lawnet.vn/thong-tin-phap-luat/en/tu-van-luat/cases-of-revocation-and-cancellation-of-training-program-certificates-completion-certificates-for-training-courses-for-officials-and-public-employees-in-vietnam-138176.html",
} as const;
const defenceSchools = {
  instrument: "13-2014-nd-cp",
  amendedBy: ["139-2020-nd-cp"],
  trust: "press",
  seenIn: "https://luatminhkhue.vn/doi-tuong-boi-duong-kien-thuc-quoc-phong-an-ninh.aspx",
} as const;

/** The kinds of bodies that issue papers, with the days on which they exist. */
export const issuerKinds = {
  hcma: {
    name: {
      vi: "Học viện Chính trị quốc gia Hồ Chí Minh",
      en: "Ho Chi Minh National Academy of Politics",
    },
    source: {
      instrument: null,
      trust: "official",
      seenIn: "http://english.hcma.vn/home/academic-programs/leadership-and-management-training-25",
    },
  },
  regionalPoliticalAcademy: {
    name: { vi: "Học viện Chính trị khu vực", en: "Regional academy of politics" },
    source: {
      instrument: null,
      trust: "press",
      seenIn:
        "https://nld.com.vn/cong-doan/91-can-bo-tot-nghiep-cao-cap-chinh-tri-20161111220013911.htm",
    },
  },
  // Merged by a decision of 28 December 2024, in operation in January 2025 (leaders named on the 8th).
  napa: {
    name: { vi: "Học viện Hành chính Quốc gia", en: "National Academy of Public Administration" },
    through: "2025-01-31",
    source: mergerOfAcademies,
  },
  apag: {
    name: {
      vi: "Học viện Hành chính và Quản trị công",
      en: "Academy of Public Administration and Governance",
    },
    from: "2024-12-28",
    source: mergerOfAcademies,
  },
  provincialPoliticalSchool: {
    name: { vi: "Trường Chính trị cấp tỉnh", en: "Provincial political school" },
    source: {
      instrument: null,
      trust: "press",
      seenIn:
        "https://m.baohaiduong.vn/giao-duc/to-chuc-3-lop-trung-cap-ly-luan-chinh-tri-he-tap-trung-207424",
    },
  },
  // Its last day was not seen; no district stands after this one.
  districtPoliticalCentre: {
    name: { vi: "Trung tâm Chính trị cấp huyện", en: "District political centre" },
    through: "2025-06-30",
    source: {
      instrument: null,
      trust: "press",
      seenIn:
        "https://vnexpress.net/cac-tinh-thanh-tat-bat-chinh-trang-truoc-ngay-sap-nhap-4907653.html",
    },
  },
  communePoliticalCentre: {
    name: { vi: "Trung tâm Chính trị cấp xã", en: "Commune political centre" },
    from: "2025-08-29",
    source: {
      instrument: "360-qd-tw-2025",
      trust: "press",
      seenIn:
        "https://amp.vtcnews.vn/ban-bi-thu-ra-quy-dinh-ve-nhiem-vu-to-chuc-bo-may-trung-tam-chinh-tri-cap-xa-ar964492.html",
    },
  },
  nationalDefenceAcademy: {
    name: { vi: "Học viện Quốc phòng", en: "National Defence Academy" },
    source: {
      instrument: null,
      trust: "press",
      seenIn:
        "https://en.qdnd.vn/military/news/nda-opened-refresher-course-on-defense-security-knowledge-540411",
    },
  },
  militaryPoliticalAcademy: {
    name: {
      vi: "Học viện Chính trị (Bộ Quốc phòng)",
      en: "Political Academy of the Ministry of Defence",
    },
    source: defenceSchools,
  },
  militaryRegionSchool: {
    name: { vi: "Trường Quân sự quân khu", en: "Military school of a military region" },
    source: defenceSchools,
  },
  // Bộ Tư lệnh Thủ đô Hà Nội and Bộ Tư lệnh Thành phố Hồ Chí Minh have schools of their own.
  cityCommandSchool: {
    name: {
      vi: "Trường Quân sự Bộ Tư lệnh Thủ đô Hà Nội, Bộ Tư lệnh Thành phố Hồ Chí Minh",
      en: "Military school of the capital's or Ho Chi Minh City's command",
    },
    source: defenceSchools,
  },
  provincialMilitaryCommand: {
    name: { vi: "Bộ Chỉ huy quân sự cấp tỉnh", en: "Provincial military command" },
    source: defenceSchools,
  },
  districtMilitaryCommand: {
    name: { vi: "Ban Chỉ huy quân sự cấp huyện", en: "District military command" },
    through: "2025-06-30",
    source: {
      instrument: null,
      trust: "press",
      seenIn:
        "https://news.laodong.vn/thoi-su/de-xuat-bo-chuc-danh-chi-huy-truong-chinh-uy-bo-chi-huy-bo-doi-bien-phong-cap-tinh-1518499.ldo",
    },
  },
  ministrySchool: {
    name: {
      vi: "Cơ sở đào tạo, bồi dưỡng của bộ, ngành, tổ chức chính trị – xã hội",
      en: "Training institution of a ministry, branch or socio-political organisation",
    },
    source: circular03,
  },
  university: {
    name: {
      vi: "Cơ sở đào tạo, nghiên cứu (đại học, học viện, viện)",
      en: "University or research institution",
    },
    source: circular03,
  },
} as const satisfies Record<string, Catalogued<NamedEntry>>;
