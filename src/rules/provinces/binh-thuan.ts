import type { ProvinceVariant } from "../authored-law.ts";
import { allOf, managingPublicEmployees, ofCategory, ofLevel } from "../national/conditions.ts";
import { listPlanTargets, startsWithIssue, type TargetPlan } from "../plan-targets.ts";

// A page of the province's own ethnic-affairs committee tells the targets line by line; what was
// seen of it breaks off within the last of them. The province ended before the plan did.
const plan2646: TargetPlan = {
  source: {
    instrument: "2646-kh-ubnd-binh-thuan-2021",
    trust: "official",
    seenIn:
      "https://bdt.binhthuan.gov.vn/thong-tin-chi-dao-dieu-hanh/tinh-binh-thuan-ban-hanh-ke-hoach-dao-tao-boi-duong-cong-chuc-vien-chuc-giai-doan-2021-2025-604353",
  },
  binds: {
    vi: "cơ quan, đơn vị, địa phương thuộc tỉnh Bình Thuận",
    en: "agencies, units and localities of the province of Bình Thuận",
  },
  from: "2021-07-20",
  start: startsWithIssue,
};

const cadresAndCivilServants = {
  vi: "cán bộ, công chức cấp tỉnh và cấp huyện",
  en: "cadres and civil servants at the provincial and district levels",
};

const publicEmployees = {
  vi: "viên chức của tỉnh",
  en: "public employees of the province",
};

const ofProvinceAndDistricts = allOf(
  ofCategory("cadre", "civilServant"),
  ofLevel("provincial", "district"),
);

const targets = listPlanTargets(plan2646, [
  {
    id: "binh-thuan-standards-before-appointment",
    name: {
      vi: "100% cán bộ, công chức đáp ứng tiêu chuẩn quy định trước khi bổ nhiệm ngạch, bổ nhiệm chức vụ lãnh đạo, quản lý",
      en: "100% of cadres and civil servants meet the standard before appointment to a rank or a post of leadership and management",
    },
    populationName: cadresAndCivilServants,
    percent: 100,
    frequency: { by: "2025-12-31" },
    population: ofProvinceAndDistricts,
    wording: {
      vi: "Dòng này không nêu ngày; ở đây lấy ngày cuối của giai đoạn 2021 – 2025",
      en: "The line names no day; the last of the period 2021–2025 is taken here",
    },
  },
  {
    id: "binh-thuan-law-and-ethics",
    name: {
      vi: "Hằng năm ít nhất 80% cán bộ, công chức được cập nhật kiến thức pháp luật, được bồi dưỡng về đạo đức công vụ",
      en: "Every year at least 80% of cadres and civil servants are updated on law and retrained in public-service ethics",
    },
    populationName: cadresAndCivilServants,
    percent: 80,
    frequency: { every: "year" },
    population: ofProvinceAndDistricts,
  },
  {
    id: "binh-thuan-knowledge-and-skills",
    name: {
      vi: "Hằng năm 70% cán bộ, công chức được bồi dưỡng cập nhật kiến thức, kỹ năng, phương pháp thực thi công vụ",
      en: "Every year 70% of cadres and civil servants are updated on knowledge, skills and methods of public duty",
    },
    populationName: cadresAndCivilServants,
    percent: 70,
    frequency: { every: "year" },
    population: ofProvinceAndDistricts,
    wording: {
      vi: "Trang đã thấy ghi “ít nhất 80% …, 70% …”, không lặp “ít nhất” ở dòng này; ở đây đọc là ít nhất 70%",
      en: "The page writes “at least 80% …, 70% …” and does not repeat “at least” in this line; read here as at least 70%",
    },
  },
  {
    id: "binh-thuan-professional-titles",
    name: {
      vi: "Đến năm 2025, 100% viên chức được bồi dưỡng theo tiêu chuẩn chức danh nghề nghiệp",
      en: "By 2025, 100% of public employees are retrained to the standard of their professional title",
    },
    populationName: publicEmployees,
    percent: 100,
    frequency: { by: "2025-12-31" },
    population: ofCategory("publicEmployee"),
    wording: {
      vi: "“Đến năm 2025” ở đây đọc là đến hết năm; tỉnh kết thúc trước ngày đó",
      en: "“By 2025” is read here as by the end of the year; the province ended before that day",
    },
  },
  {
    id: "binh-thuan-managers-before-appointment",
    name: {
      vi: "Đến năm 2025, 100% viên chức giữ chức vụ quản lý được bồi dưỡng năng lực, kỹ năng quản lý trước khi bổ nhiệm",
      en: "By 2025, 100% of managerial public employees are retrained in management before appointment",
    },
    populationName: {
      vi: "viên chức giữ chức vụ quản lý",
      en: "managerial public employees",
    },
    percent: 100,
    frequency: { by: "2025-12-31" },
    population: managingPublicEmployees,
    wording: {
      vi: "“Đến năm 2025” đứng trước dòng về chức danh nghề nghiệp và không lặp ở dòng này; đọc là đến hết năm; tỉnh kết thúc trước ngày đó",
      en: "“By 2025” stands before the line on professional titles and is not repeated in this one; read here as by the end of the year; the province ended before that day",
    },
  },
  {
    id: "binh-thuan-public-employee-updates",
    name: {
      vi: "Hằng năm ít nhất 60% viên chức được bồi dưỡng về đạo đức nghề nghiệp; cập nhật nâng cao kiến thức, kỹ năng nghề nghiệp",
      en: "Every year at least 60% of public employees are retrained in professional ethics and updated on the knowledge and skills of their profession",
    },
    populationName: publicEmployees,
    percent: 60,
    frequency: { every: "year" },
    population: ofCategory("publicEmployee"),
    wording: {
      vi: "Trang đã thấy đứt ở cuối dòng này",
      en: "The page seen breaks off at the end of this line",
    },
  },
]);

/** The former province of Bình Thuận, which went into the new Lâm Đồng on 1 July 2025. */
export const binhThuan: ProvinceVariant = {
  id: "binh-thuan",
  name: { vi: "Bình Thuận", en: "Bình Thuận" },
  instruments: [
    {
      id: "2646-kh-ubnd-binh-thuan-2021",
      kind: "plan",
      number: "2646/KH-UBND",
      issuer: {
        vi: "Ủy ban nhân dân tỉnh Bình Thuận",
        en: "People's Committee of the province of Bình Thuận",
      },
      title: {
        vi: "Về đào tạo, bồi dưỡng công chức, viên chức giai đoạn 2021 – 2025",
        en: "Training and retraining of civil servants and public employees, 2021–2025",
      },
      issuedOn: "2021-07-20",
      effectiveFrom: null,
    },
  ],
  targets,
  notEncoded: [
    { instrument: "2646-kh-ubnd-binh-thuan-2021", from: "2021-07-20", through: "2025-12-31" },
  ],
};
