import type { ProvinceVariant } from "../authored-law.ts";
import {
  allOf,
  languageOf,
  managingPublicEmployees,
  ofCategory,
  ofLevel,
} from "../national/conditions.ts";
import { listPlanTargets, startsWithIssue } from "../plan-targets.ts";

const level3OrHigher = languageOf(3);
const level4OrHigher = languageOf(4);
const cadresAndCivilServants = ofCategory("cadre", "civilServant");

const excluded = {
  vi: "Kế hoạch chỉ tính cán bộ trong cơ quan nhà nước, và không tính người làm việc trong lĩnh vực ngoại vụ và giáo viên, giảng viên ngoại ngữ; dữ liệu không phân biệt được nên ở đây vẫn tính. “25%”, “60%”… đứng sau “phấn đấu … sẽ có”, không có “ít nhất”; ở đây đọc là ít nhất",
  en: "The plan counts cadres of state bodies only, and leaves out those working in foreign affairs and teachers of foreign languages; the data do not tell them apart, so they are counted here. “25%”, “60%” and so on stand after “strives to have”, without “at least”; read here as at least",
};

const by2025 = { by: "2025-12-31" } as const;

// The province's own portal tells the lines to the end of 2025; those to 2030 break off there.
const targets = listPlanTargets(
  {
    source: {
      instrument: "51-kh-ubnd-thua-thien-hue-2020",
      trust: "official",
      seenIn:
        "https://thuathienhue.gov.vn/vi-vn/Thong-tin-dieu-hanh-cua-ubnd-tinh/tid/60-vien-chuc-va-50-vien-chuc-giu-chuc-vu-lanh-dao-quan-ly-dat-trinh-do-ngoai-ngu-bac-4-tro-len-theo-quy-dinh-vao-nam-2025/newsid/4366C2C8-8521-46E8-BA7A-AB6800BA5DE6/cid/B2893D90-84EA-452E-9292-84FE4331533D",
    },
    binds: {
      vi: "cơ quan, đơn vị, địa phương thuộc tỉnh Thừa Thiên Huế",
      en: "agencies, units and localities of the province of Thừa Thiên Huế",
    },
    from: "2020-02-21",
    start: startsWithIssue,
  },
  [
    {
      id: "thua-thien-hue-foreign-language-province-and-districts",
      name: {
        vi: "25% cán bộ, công chức cấp tỉnh, cấp huyện đạt trình độ ngoại ngữ bậc 4 trở lên",
        en: "25% of cadres and civil servants of the province and districts reach level 4 or higher of a foreign language",
      },
      populationName: {
        vi: "cán bộ, công chức cấp tỉnh, cấp huyện",
        en: "cadres and civil servants of the province and districts",
      },
      percent: 25,
      frequency: by2025,
      population: allOf(cadresAndCivilServants, ofLevel("provincial", "district")),
      measure: { time: "stock", asks: level4OrHigher },
      wording: {
        vi: `“Tập trung vào” người lãnh đạo, quản lý dưới 40 tuổi không thu hẹp số phải tính. ${excluded.vi}`,
        en: `“With a focus on” leaders under 40 does not narrow whom it counts. ${excluded.en}`,
      },
    },
    {
      id: "thua-thien-hue-foreign-language-public-employees",
      name: {
        vi: "60% viên chức đạt trình độ ngoại ngữ bậc 4 trở lên",
        en: "60% of public employees reach level 4 or higher of a foreign language",
      },
      populationName: { vi: "viên chức", en: "public employees" },
      percent: 60,
      frequency: by2025,
      population: ofCategory("publicEmployee"),
      measure: { time: "stock", asks: level4OrHigher },
      wording: excluded,
    },
    {
      id: "thua-thien-hue-foreign-language-managers",
      name: {
        vi: "50% viên chức giữ chức vụ lãnh đạo, quản lý đạt trình độ ngoại ngữ bậc 4 trở lên",
        en: "50% of managerial public employees reach level 4 or higher of a foreign language",
      },
      populationName: {
        vi: "viên chức giữ chức vụ lãnh đạo, quản lý",
        en: "managerial public employees",
      },
      percent: 50,
      frequency: by2025,
      population: managingPublicEmployees,
      measure: { time: "stock", asks: level4OrHigher },
      wording: excluded,
    },
    {
      id: "thua-thien-hue-foreign-language-communes",
      name: {
        vi: "20% cán bộ, công chức cấp xã đạt trình độ ngoại ngữ bậc 3 trở lên",
        en: "20% of cadres and civil servants of communes reach level 3 or higher of a foreign language",
      },
      populationName: {
        vi: "cán bộ, công chức cấp xã",
        en: "cadres and civil servants of communes",
      },
      percent: 20,
      frequency: by2025,
      population: allOf(cadresAndCivilServants, ofLevel("commune")),
      measure: { time: "stock", asks: level3OrHigher },
      wording: {
        vi: `“Công tác tại địa bàn hoặc lĩnh vực có yêu cầu sử dụng ngoại ngữ” ở cuối câu đọc là chỉ nói về người lãnh đạo. ${excluded.vi}`,
        en: `“Working where a foreign language is needed” at the end of the line is read as said of leaders only. ${excluded.en}`,
      },
    },
    {
      id: "thua-thien-hue-foreign-language-commune-leaders",
      name: {
        vi: "15% cán bộ, công chức lãnh đạo, quản lý cấp xã dưới 40 tuổi công tác tại địa bàn hoặc lĩnh vực có yêu cầu sử dụng ngoại ngữ đạt trình độ ngoại ngữ bậc 3 trở lên",
        en: "15% of commune leaders under 40 who work where a foreign language is needed reach level 3 or higher",
      },
      populationName: {
        vi: "cán bộ, công chức lãnh đạo, quản lý cấp xã dưới 40 tuổi công tác tại địa bàn hoặc lĩnh vực có yêu cầu sử dụng ngoại ngữ",
        en: "commune leaders under 40 who work where a foreign language is needed",
      },
      percent: 15,
      frequency: by2025,
      wording: excluded,
    },
  ],
);

/** The former province of Thừa Thiên Huế, a centrally run city under the name of Huế since 2025. */
export const thuaThienHue: ProvinceVariant = {
  id: "thua-thien-hue",
  name: { vi: "Thừa Thiên Huế", en: "Thừa Thiên Huế" },
  instruments: [
    {
      id: "51-kh-ubnd-thua-thien-hue-2020",
      kind: "plan",
      number: "51/KH-UBND",
      issuer: {
        vi: "Ủy ban nhân dân tỉnh Thừa Thiên Huế",
        en: "People's Committee of the province of Thừa Thiên Huế",
      },
      title: {
        vi: "Về việc thực hiện Chương trình quốc gia về học tập ngoại ngữ cho cán bộ, công chức, viên chức tỉnh Thừa Thiên Huế giai đoạn 2020-2030",
        en: "Carrying out the national programme of foreign languages for officials of the province of Thừa Thiên Huế, 2020–2030",
      },
      issuedOn: "2020-02-21",
      effectiveFrom: null,
    },
  ],
  targets,
  notEncoded: [
    { instrument: "51-kh-ubnd-thua-thien-hue-2020", from: "2020-02-21", through: "2030-12-31" },
  ],
};
