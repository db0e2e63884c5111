import type { ProvinceVariant } from "../authored-law.ts";
import {
  allOf,
  languageOf,
  managingPublicEmployees,
  ofCategory,
  ofLevel,
} from "../national/conditions.ts";
import { listPlanTargets } from "../plan-targets.ts";

const level4OrHigher = languageOf(4);
const stock = { time: "stock", asks: level4OrHigher } as const;

const by2025 = { by: "2025-12-31" } as const;
const by2030 = { by: "2030-12-31" } as const;

const strives = {
  vi: "Trước tỷ lệ có “phấn đấu”, không có “ít nhất”; ở đây đọc là ít nhất. “Đến năm” đọc là đến hết năm. “Theo quy định” không tính thêm điều kiện nào ngoài bậc 4 trở lên",
  en: "The share stands after “strives for” (phấn đấu), without “at least”; read here as at least. “By the year” is read as by its end. “As regulated” adds nothing here to level 4 or higher",
};
const carried2025 = {
  vi: `Câu này không nêu lại năm; năm 2025 là của câu đứng trước. ${strives.vi}`,
  en: `The line does not say the year again; 2025 is that of the line before it. ${strives.en}`,
};
const carried2030 = {
  vi: `Câu này không nêu lại năm; năm 2030 là của câu đứng trước. ${strives.vi}`,
  en: `The line does not say the year again; 2030 is that of the line before it. ${strives.en}`,
};

const provinceAndDistricts = allOf(
  ofCategory("cadre", "civilServant"),
  ofLevel("provincial", "district"),
);
const provinceAndDistrictsName = {
  vi: "cán bộ, công chức cấp tỉnh, cấp huyện",
  en: "cadres and civil servants of the province and districts",
};
const publicEmployees = ofCategory("publicEmployee");
const publicEmployeesName = { vi: "viên chức", en: "public employees" };
const managersName = { vi: "viên chức lãnh đạo, quản lý", en: "managerial public employees" };

// An article of the province's newspaper tells the lines; the decision itself was not seen.
const targets = listPlanTargets(
  {
    source: {
      instrument: "636-qd-ubnd-ben-tre-2020",
      trust: "article",
      seenIn:
        "http://baodongkhoi.vn/de-an-hoc-tap-ngoai-ngu-cho-can-bo-cong-chuc-vien-chuc-giai-doan-2019-2030-27022020-a70737.html",
    },
    binds: {
      vi: "cơ quan, đơn vị của tỉnh Bến Tre (bài báo không nêu cụ thể)",
      en: "agencies and units of the province of Bến Tre (the article does not say which)",
    },
    from: "2020-02-27",
    start: {
      known: "attested",
      because: {
        vi: "Bài báo ngày 27/02/2020 nêu quyết định vừa ban hành; không thấy ngày ban hành",
        en: "An article of 27 February 2020 tells of the decision as just issued; the day of issue was not seen",
      },
    },
  },
  [
    {
      id: "ben-tre-foreign-language-province-and-districts-2025",
      name: {
        vi: "Đến năm 2025, 25% cán bộ, công chức cấp tỉnh, cấp huyện đạt trình độ ngoại ngữ bậc 4 trở lên",
        en: "By 2025, 25% of cadres and civil servants of the province and districts reach level 4 or higher of a foreign language",
      },
      populationName: provinceAndDistrictsName,
      percent: 25,
      frequency: by2025,
      population: provinceAndDistricts,
      measure: stock,
      wording: strives,
    },
    {
      id: "ben-tre-foreign-language-public-employees-2025",
      name: {
        vi: "Đến năm 2025, 60% viên chức đạt trình độ ngoại ngữ bậc 4 trở lên",
        en: "By 2025, 60% of public employees reach level 4 or higher of a foreign language",
      },
      populationName: publicEmployeesName,
      percent: 60,
      frequency: by2025,
      population: publicEmployees,
      measure: stock,
      wording: carried2025,
    },
    {
      id: "ben-tre-foreign-language-managers-2025",
      name: {
        vi: "Đến năm 2025, 50% viên chức lãnh đạo, quản lý đạt trình độ ngoại ngữ bậc 4 trở lên",
        en: "By 2025, 50% of managerial public employees reach level 4 or higher of a foreign language",
      },
      populationName: managersName,
      percent: 50,
      frequency: by2025,
      population: managingPublicEmployees,
      measure: stock,
      wording: carried2025,
    },
    {
      id: "ben-tre-foreign-language-province-and-districts-2030",
      name: {
        vi: "Đến năm 2030, 35% cán bộ, công chức cấp tỉnh, cấp huyện đạt trình độ ngoại ngữ bậc 4 trở lên",
        en: "By 2030, 35% of cadres and civil servants of the province and districts reach level 4 or higher of a foreign language",
      },
      populationName: provinceAndDistrictsName,
      percent: 35,
      frequency: by2030,
      population: provinceAndDistricts,
      measure: stock,
      wording: strives,
    },
    {
      id: "ben-tre-foreign-language-public-employees-2030",
      name: {
        vi: "Đến năm 2030, 70% viên chức đạt trình độ ngoại ngữ bậc 4 trở lên",
        en: "By 2030, 70% of public employees reach level 4 or higher of a foreign language",
      },
      populationName: publicEmployeesName,
      percent: 70,
      frequency: by2030,
      population: publicEmployees,
      measure: stock,
      wording: carried2030,
    },
    {
      id: "ben-tre-foreign-language-managers-2030",
      name: {
        vi: "Đến năm 2030, 60% viên chức lãnh đạo, quản lý đạt trình độ ngoại ngữ bậc 4 trở lên",
        en: "By 2030, 60% of managerial public employees reach level 4 or higher of a foreign language",
      },
      populationName: managersName,
      percent: 60,
      frequency: by2030,
      population: managingPublicEmployees,
      measure: stock,
      wording: carried2030,
    },
  ],
);

/** The former province of Bến Tre, part of Vĩnh Long since July 2025. */
export const benTre: ProvinceVariant = {
  id: "ben-tre",
  name: { vi: "Bến Tre", en: "Bến Tre" },
  instruments: [
    {
      id: "636-qd-ubnd-ben-tre-2020",
      kind: "decision",
      number: "636/QĐ-UBND",
      issuer: {
        vi: "Ủy ban nhân dân tỉnh Bến Tre",
        en: "People's Committee of the province of Bến Tre",
      },
      title: {
        vi: "Về triển khai thực hiện Quyết định số 1659/QĐ-TTg của Thủ tướng Chính phủ về phê duyệt Đề án “Chương trình quốc gia về học tập ngoại ngữ cho cán bộ, công chức, viên chức giai đoạn 2019 - 2030”",
        en: "Carrying out Decision 1659/QĐ-TTg on the national programme of foreign languages for cadres, civil servants and public employees, 2019–2030",
      },
      issuedOn: null,
      effectiveFrom: null,
    },
  ],
  targets,
  notEncoded: [
    { instrument: "636-qd-ubnd-ben-tre-2020", from: "2020-02-27", through: "2030-12-31" },
  ],
};
