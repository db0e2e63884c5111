import type { ProvinceVariant } from "../authored-law.ts";
import { listPlanTargets, startsWithIssue } from "../plan-targets.ts";

const targets = listPlanTargets(
  {
    source: {
      instrument: "4890-kh-ubnd-dak-lak-2019",
      trust: "article",
      seenIn:
        "http://baodaklak.vn/channel/3481/201906/ban-hanh-ke-hoach-thuc-hien-de-an-boi-duong-kien-thuc-dan-toc-doi-voi-can-bo-cong-chuc-vien-chuc-giai-doan-2018-2025-5638026/",
    },
    binds: {
      vi: "các sở, ban, ngành; cấp huyện, xã của tỉnh Đắk Lắk",
      en: "departments and agencies of the province; districts and communes of Đắk Lắk",
    },
    from: "2019-06-18",
    start: startsWithIssue,
    end: {
      from: "2025-07-01",
      start: {
        known: "inferred",
        because: {
          vi: "Tỉnh Đắk Lắk của kế hoạch này kết thúc ngày 30/6/2025; từ ngày 01/7/2025 tỉnh hợp nhất với Phú Yên",
          en: "The province of Đắk Lắk of this plan ended on 2025-06-30; it merged with Phú Yên on 2025-07-01",
        },
      },
    },
  },
  [
    {
      id: "dak-lak-ethnic-affairs-2020",
      name: {
        vi: "Đến năm 2020 có tối thiểu 50% cán bộ, công chức, viên chức thuộc nhóm đối tượng 3 và nhóm đối tượng 4 của các sở, ban, ngành được bồi dưỡng, cập nhật kiến thức dân tộc",
        en: "By 2020 at least 50% of cadres, civil servants and public employees of groups 3 and 4 of departments and agencies are trained and updated in ethnic affairs",
      },
      populationName: {
        vi: "cán bộ, công chức, viên chức thuộc nhóm đối tượng 3 và nhóm đối tượng 4 của các sở, ban, ngành",
        en: "cadres, civil servants and public employees of groups 3 and 4 of departments and agencies",
      },
      percent: 50,
      frequency: { by: "2020-12-31" },
      wording: {
        vi: "Nhóm đối tượng 3, nhóm đối tượng 4 là các nhóm của Đề án bồi dưỡng kiến thức dân tộc mà kế hoạch thực hiện; định nghĩa chưa thấy nên dữ liệu không phân biệt được. “Đến năm 2020” đọc là đến hết ngày 31/12/2020",
        en: "Groups 3 and 4 are those of the scheme of training in ethnic affairs that the plan carries out; their definitions were not seen, so the data do not tell them apart. “By 2020” is read as by the end of 2020-12-31",
      },
    },
    {
      id: "dak-lak-minority-languages-2020",
      name: {
        vi: "Tối thiểu 20% cán bộ, công chức, viên chức thuộc nhóm đối tượng 3 và nhóm đối tượng 4 cấp huyện, xã làm việc trực tiếp với đồng bào dân tộc thiểu số (DTTS) được bồi dưỡng tiếng DTTS",
        en: "At least 20% of cadres, civil servants and public employees of groups 3 and 4 of districts and communes who work directly with ethnic minorities are trained in a minority language",
      },
      populationName: {
        vi: "cán bộ, công chức, viên chức thuộc nhóm đối tượng 3 và nhóm đối tượng 4 cấp huyện, xã làm việc trực tiếp với đồng bào dân tộc thiểu số",
        en: "cadres, civil servants and public employees of groups 3 and 4 of districts and communes who work directly with ethnic minorities",
      },
      percent: 20,
      frequency: { by: "2020-12-31" },
      wording: {
        vi: "Nhóm đối tượng 3, nhóm đối tượng 4 là các nhóm của Đề án bồi dưỡng kiến thức dân tộc mà kế hoạch thực hiện; định nghĩa chưa thấy, và dữ liệu cũng không cho biết ai làm việc trực tiếp với đồng bào dân tộc thiểu số. Câu này không nêu năm; ở đây lấy “đến năm 2020” của câu trước, đọc là đến hết ngày 31/12/2020",
        en: "Groups 3 and 4 are those of the scheme of training in ethnic affairs that the plan carries out; their definitions were not seen, and the data do not say who works directly with ethnic minorities. The line names no year; “by 2020” of the line before is taken, read as by the end of 2020-12-31",
      },
    },
    {
      id: "dak-lak-ethnic-affairs-2025",
      name: {
        vi: "Đến năm 2025 tối thiểu 80% cán bộ, công chức, viên chức thuộc nhóm đối tượng 3 và nhóm đối tượng 4 cấp tỉnh được bồi dưỡng, cập nhật kiến thức dân tộc",
        en: "By 2025 at least 80% of cadres, civil servants and public employees of groups 3 and 4 of the provincial level are trained and updated in ethnic affairs",
      },
      populationName: {
        vi: "cán bộ, công chức, viên chức thuộc nhóm đối tượng 3 và nhóm đối tượng 4 cấp tỉnh",
        en: "cadres, civil servants and public employees of groups 3 and 4 of the provincial level",
      },
      percent: 80,
      frequency: { by: "2025-12-31" },
      wording: {
        vi: "Nhóm đối tượng 3, nhóm đối tượng 4 là các nhóm của Đề án bồi dưỡng kiến thức dân tộc mà kế hoạch thực hiện; định nghĩa chưa thấy nên dữ liệu không phân biệt được. “Đến năm 2025” đọc là đến hết ngày 31/12/2025",
        en: "Groups 3 and 4 are those of the scheme of training in ethnic affairs that the plan carries out; their definitions were not seen, so the data do not tell them apart. “By 2025” is read as by the end of 2025-12-31",
      },
    },
    {
      id: "dak-lak-minority-languages-2025",
      name: {
        vi: "Tối thiểu 80% cán bộ, công chức, viên chức cấp huyện, xã làm việc trực tiếp với đồng bào DTTS được bồi dưỡng tiếng DTTS",
        en: "At least 80% of cadres, civil servants and public employees of districts and communes who work directly with ethnic minorities are trained in a minority language",
      },
      populationName: {
        vi: "cán bộ, công chức, viên chức cấp huyện, xã làm việc trực tiếp với đồng bào dân tộc thiểu số",
        en: "cadres, civil servants and public employees of districts and communes who work directly with ethnic minorities",
      },
      percent: 80,
      frequency: { by: "2025-12-31" },
      wording: {
        vi: "Dữ liệu không cho biết ai làm việc trực tiếp với đồng bào dân tộc thiểu số. Câu này không nhắc lại nhóm đối tượng 3, nhóm đối tượng 4 của Đề án bồi dưỡng kiến thức dân tộc; ở đây để như đã in. Câu này không nêu năm; ở đây lấy “đến năm 2025” của câu trước, đọc là đến hết ngày 31/12/2025",
        en: "The data do not say who works directly with ethnic minorities. The line does not repeat groups 3 and 4 of the scheme of training in ethnic affairs; it is left as printed. The line names no year; “by 2025” of the line before is taken, read as by the end of 2025-12-31",
      },
    },
  ],
);

/** The province of Đắk Lắk: its plan of 2019 for the scheme of training in ethnic affairs. */
export const dakLak: ProvinceVariant = {
  id: "dak-lak",
  name: { vi: "Đắk Lắk", en: "Đắk Lắk" },
  instruments: [
    {
      id: "4890-kh-ubnd-dak-lak-2019",
      kind: "plan",
      number: "4890/KH-UBND",
      issuer: {
        vi: "Ủy ban nhân dân tỉnh Đắk Lắk",
        en: "People's Committee of the province of Đắk Lắk",
      },
      title: {
        vi: "Về thực hiện Đề án “Bồi dưỡng kiến thức dân tộc đối với cán bộ, công chức, viên chức giai đoạn 2018 – 2025”",
        en: "Carrying out the scheme of training cadres, civil servants and public employees in ethnic affairs, 2018–2025",
      },
      issuedOn: "2019-06-18",
      effectiveFrom: null,
    },
  ],
  targets,
  notEncoded: [
    { instrument: "4890-kh-ubnd-dak-lak-2019", from: "2019-06-18", through: "2025-12-31" },
  ],
};
