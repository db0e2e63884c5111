import type { ProvinceVariant } from "../authored-law.ts";
import {
  allOf,
  holdsDegree,
  inPost,
  managingPublicEmployees,
  ofCategory,
} from "../national/conditions.ts";
import { universityOrHigher } from "../national/degree-levels.ts";
import { holdsPoliticalTheory } from "../national/political-theory.ts";
import { listPlanTargets, type TargetPlan } from "../plan-targets.ts";

// As the article of 22 August 2018 tells it.
const plan774: TargetPlan = {
  source: {
    instrument: "774-kh-ubnd-dien-bien-phu",
    trust: "article",
    seenIn: "ĐBP, 22/8/2018: Thành phố Điện Biên Phủ chú trọng bồi dưỡng cán bộ",
  },
  binds: {
    vi: "cơ quan, đơn vị thuộc thành phố Điện Biên Phủ",
    en: "agencies and units of the city of Điện Biên Phủ",
  },
  from: "2018-08-22",
  start: {
    known: "attested",
    because: {
      vi: "Bài báo ngày 22/8/2018 nêu kế hoạch đang thực hiện; chưa thấy ngày ban hành",
      en: "An article of 22 August 2018 tells of the plan as under way; its day of issue was not seen",
    },
  },
  end: {
    from: "2021-01-01",
    start: {
      known: "inferred",
      because: { vi: "Kế hoạch đến năm 2020", en: "The plan runs to 2020" },
    },
  },
};

const cadresAndCivilServants = {
  vi: "cán bộ, công chức của thành phố",
  en: "cadres and civil servants of the city",
};

const publicEmployees = {
  vi: "viên chức của thành phố",
  en: "public employees of the city",
};

const byEndOf2020 = { by: "2020-12-31" } as const;

const titleNamesTheYear = {
  vi: "Bài báo không nêu ngày; tên kế hoạch ghi “đến năm 2020”, ở đây đọc là đến hết năm",
  en: "The article names no day; the title of the plan says “to 2020”, read here as to the end of the year",
};

const targets = listPlanTargets(plan774, [
  {
    id: "dien-bien-phu-division-heads",
    name: {
      vi: "100% trưởng, phó phòng và tương đương có trình độ chuyên môn đại học và trung cấp lý luận chính trị trở lên",
      en: "100% of heads and deputy heads of division and equivalent have a university degree and intermediate political theory or higher",
    },
    populationName: {
      vi: "trưởng, phó phòng và tương đương",
      en: "heads and deputy heads of division and equivalent",
    },
    percent: 100,
    frequency: byEndOf2020,
    population: allOf(inPost("district-division-head", "deputy-district-division-head"), {
      kind: "fact",
      fact: "holding.planned",
      in: [false],
    }),
    measure: {
      time: "stock",
      asks: allOf(holdsDegree(universityOrHigher), holdsPoliticalTheory("intermediate")),
    },
    wording: {
      vi: "Bài báo không nêu chức vụ nào là “tương đương”: tính trưởng phòng, phó trưởng phòng thuộc UBND cấp huyện. Tên kế hoạch ghi “đến năm 2020”, ở đây đọc là đến hết năm",
      en: "The article does not say which posts are “equivalent”: heads and deputy heads of division under the district People's Committee are counted. The title of the plan says “to 2020”, read here as to the end of the year",
    },
  },
  {
    id: "dien-bien-phu-law-and-ethics",
    name: {
      vi: "Hằng năm ít nhất 80% cán bộ, công chức được cập nhật kiến thức pháp luật, bồi dưỡng về đạo đức công vụ",
      en: "Every year at least 80% of cadres and civil servants are updated on law and retrained in public-service ethics",
    },
    populationName: cadresAndCivilServants,
    percent: 80,
    frequency: { every: "year" },
    population: ofCategory("cadre", "civilServant"),
  },
  {
    id: "dien-bien-phu-knowledge-and-skills",
    name: {
      vi: "Hằng năm 70% cán bộ, công chức được bồi dưỡng cập nhật kiến thức, kỹ năng, phương pháp thực thi công vụ",
      en: "Every year 70% of cadres and civil servants are updated on knowledge, skills and methods of public duty",
    },
    populationName: cadresAndCivilServants,
    percent: 70,
    frequency: { every: "year" },
    population: ofCategory("cadre", "civilServant"),
    wording: {
      vi: "Bài báo ghi “70%”, không có “ít nhất” hay “trở lên” như các dòng khác; ở đây đọc là ít nhất 70%",
      en: "The article writes “70%” without the “at least” or “or more” of the other lines; read here as at least 70%",
    },
  },
  {
    id: "dien-bien-phu-managers-before-appointment",
    name: {
      vi: "70% trở lên viên chức giữ chức vụ quản lý được bồi dưỡng năng lực, kỹ năng quản lý trước khi bổ nhiệm",
      en: "70% or more of managerial public employees are retrained in management before appointment",
    },
    populationName: {
      vi: "viên chức giữ chức vụ quản lý",
      en: "managerial public employees",
    },
    percent: 70,
    frequency: byEndOf2020,
    population: managingPublicEmployees,
    wording: titleNamesTheYear,
  },
  {
    id: "dien-bien-phu-professional-titles",
    name: {
      vi: "60% trở lên viên chức được bồi dưỡng theo tiêu chuẩn chức danh nghề nghiệp",
      en: "60% or more of public employees are retrained to the standard of their professional title",
    },
    populationName: publicEmployees,
    percent: 60,
    frequency: byEndOf2020,
    population: ofCategory("publicEmployee"),
    wording: {
      vi: "Vế câu nói về viên chức giữ chức vụ quản lý đứng trước dòng này; ở đây đọc là mọi viên chức. Tên kế hoạch ghi “đến năm 2020”, ở đây đọc là đến hết năm",
      en: "The clause before this line speaks of managerial public employees; read here as all public employees. The title of the plan says “to 2020”, read here as to the end of the year",
    },
  },
  {
    id: "dien-bien-phu-public-employee-updates",
    name: {
      vi: "Hằng năm ít nhất 60% viên chức được bồi dưỡng, cập nhật nâng cao kiến thức, kỹ năng nghề nghiệp chuyên ngành",
      en: "Every year at least 60% of public employees are updated on the knowledge and skills of their profession",
    },
    populationName: publicEmployees,
    percent: 60,
    frequency: { every: "year" },
    population: ofCategory("publicEmployee"),
  },
]);

/** The province of Điện Biên. No rule of its own was seen. */
export const dienBien: ProvinceVariant = {
  id: "dien-bien",
  name: { vi: "Điện Biên", en: "Điện Biên" },
};

/**
 * The city of Điện Biên Phủ in the province of Điện Biên, a district-level unit until 30 June 2025.
 * The targets of its plan of human resources to 2020 are known from an article of 22 August 2018,
 * whose list ends with "…"; the day of the plan and the rest of it are not.
 */
export const dienBienPhu: ProvinceVariant = {
  id: "dien-bien-phu",
  name: { vi: "Thành phố Điện Biên Phủ", en: "City of Điện Biên Phủ" },
  within: dienBien,
  ended: {
    through: "2025-06-30",
    successors: [],
    source: {
      instrument: null,
      trust: "press",
      seenIn:
        "https://vnexpress.net/cac-tinh-thanh-tat-bat-chinh-trang-truoc-ngay-sap-nhap-4907653.html",
    },
  },
  instruments: [
    {
      id: "774-kh-ubnd-dien-bien-phu",
      kind: "plan",
      number: "774/KH-UBND",
      issuer: {
        vi: "Ủy ban nhân dân thành phố Điện Biên Phủ",
        en: "People's Committee of the city of Điện Biên Phủ",
      },
      title: {
        vi: "Về phát triển nguồn nhân lực thành phố đến năm 2020",
        en: "Development of the city's human resources to 2020",
      },
      issuedOn: null,
      effectiveFrom: null,
    },
  ],
  targets,
  notEncoded: [
    { instrument: "774-kh-ubnd-dien-bien-phu", from: "2018-08-22", through: "2020-12-31" },
  ],
};
