import type { Bilingual } from "../../../terms/bilingual.ts";
import type { Citation } from "../../../terms/citation.ts";
import type { OfficialCategory } from "../../../terms/official.ts";
import type { Dated, PersonnelEntry } from "../../authored-law.ts";
import { cadreTraining, civilServantTraining, publicEmployeeTraining } from "./regimes.ts";

const law2008 = (clause: string): Citation => ({
  instrument: "22-2008-qh12",
  article: "4",
  clause,
  trust: "press",
  seenIn:
    "https://thuvienphapluat.vn/hoi-dap-phap-luat/iframe/44C48-hd-can-bo-cong-chuc-vien-chuc-la-gi.html",
});

const law2025: Citation = {
  instrument: "80-2025-qh15",
  article: "1",
  trust: "text",
  seenIn:
    "http://tintuc.thuvienphapluat.com/ho-tro-phap-luat/chinh-sach-moi/88546/can-bo-cong-chuc-la-ai-theo-luat-can-bo-cong-chuc-2025",
};

/** Both parts of the communes stood in Điều 4 khoản 3 and end with the law of 2008. */
const commune = {
  through: "2025-06-30",
  source: {
    ...law2008("3"),
    seenIn: "https://news.laodong.vn/cong-doan/cac-chuc-vu-cua-can-bo-xa-nam-2025-1505888.ldo",
  },
} as const;

const cadre: readonly Dated<Bilingual>[] = [
  {
    effectiveFrom: "2010-01-01",
    value: {
      vi: "công dân Việt Nam được bầu cử, phê chuẩn, bổ nhiệm giữ chức vụ theo nhiệm kỳ trong cơ quan của Đảng, Nhà nước, tổ chức chính trị – xã hội ở trung ương, cấp tỉnh, cấp huyện, trong biên chế và hưởng lương từ ngân sách nhà nước; ở cấp xã là cán bộ cấp xã",
      en: "citizens elected, approved or appointed to a post for a term in bodies of the Party, the State and socio-political organisations at the central, provincial or district level, on the payroll and paid by the State; in communes, commune cadres",
    },
    source: law2008("1"),
  },
  {
    effectiveFrom: "2025-07-01",
    value: {
      vi: "công dân Việt Nam được bầu cử, phê chuẩn, bổ nhiệm, chỉ định giữ chức vụ theo nhiệm kỳ trong cơ quan của Đảng, Nhà nước, Mặt trận Tổ quốc, tổ chức chính trị – xã hội ở trung ương, cấp tỉnh, cấp xã",
      en: "citizens elected, approved, appointed or designated to a post for a term in bodies of the Party, the State, the Fatherland Front and socio-political organisations at the central, provincial or commune level",
    },
    source: law2025,
  },
];

const civilServant: readonly Dated<Bilingual>[] = [
  {
    effectiveFrom: "2010-01-01",
    value: {
      vi: "công dân Việt Nam được tuyển dụng, bổ nhiệm vào ngạch, chức vụ, chức danh trong cơ quan của Đảng, Nhà nước, tổ chức chính trị – xã hội ở trung ương, cấp tỉnh, cấp huyện; gồm cả bộ máy lãnh đạo, quản lý của đơn vị sự nghiệp công lập; ở cấp xã là công chức cấp xã",
      en: "citizens recruited or appointed into a rank, post or title in bodies of the Party, the State and socio-political organisations at the central, provincial or district level, with the leaders and managers of public service units among them; in communes, commune civil servants",
    },
    source: law2008("2"),
  },
  {
    effectiveFrom: "2020-07-01",
    value: {
      vi: "công dân Việt Nam được tuyển dụng, bổ nhiệm vào ngạch, chức vụ, chức danh tương ứng với vị trí việc làm trong cơ quan của Đảng, Nhà nước, tổ chức chính trị – xã hội ở trung ương, cấp tỉnh, cấp huyện; không còn gồm người lãnh đạo, quản lý đơn vị sự nghiệp công lập; ở cấp xã là công chức cấp xã",
      en: "citizens recruited or appointed into a rank, post or title that matches a job position in bodies of the Party, the State and socio-political organisations at the central, provincial or district level, no longer with the leaders of public service units; in communes, commune civil servants",
    },
    source: {
      instrument: "22-2008-qh12",
      amendedBy: ["52-2019-qh14"],
      article: "4",
      clause: "2",
      trust: "text",
      seenIn: "https://hoatieu.vn/phap-luat/cong-chuc-la-gi-vien-chuc-la-gi-150631",
    },
  },
  {
    effectiveFrom: "2025-07-01",
    value: {
      vi: "công dân Việt Nam được tuyển dụng, bổ nhiệm vào vị trí việc làm trong cơ quan của Đảng, Nhà nước, Mặt trận Tổ quốc, tổ chức chính trị – xã hội ở trung ương, cấp tỉnh, cấp xã và một số đơn vị của quân đội, công an, cơ yếu",
      en: "citizens recruited or appointed into a job position in bodies of the Party, the State, the Fatherland Front and socio-political organisations at the central, provincial or commune level, and in certain army, police and cipher units",
    },
    source: law2025,
  },
];

const publicEmployee: readonly Dated<Bilingual>[] = [
  { effectiveFrom: "2010-05-01", value: { gap: "publicEmployeeMeaningBefore2012" }, source: null },
  {
    effectiveFrom: "2012-01-01",
    value: {
      vi: "công dân Việt Nam được tuyển dụng theo vị trí việc làm, làm việc tại đơn vị sự nghiệp công lập theo hợp đồng làm việc, hưởng lương từ quỹ lương của đơn vị",
      en: "citizens recruited by job position who work in a public service unit under a work contract and are paid from the unit's salary fund",
    },
    source: {
      instrument: "58-2010-qh12",
      article: "2",
      trust: "text",
      seenIn: "https://hoatieu.vn/phap-luat/cong-chuc-la-gi-vien-chuc-la-gi-150631",
    },
  },
  {
    effectiveFrom: "2026-07-01",
    value: {
      vi: "người làm việc tại đơn vị sự nghiệp công lập, được quản lý theo vị trí việc làm thuộc ba nhóm: quản lý; chuyên môn, nghiệp vụ; hỗ trợ",
      en: "those who work in public service units and are managed by job position, in three groups: management, professional work, support",
    },
    source: {
      instrument: "vien-chuc-2025",
      article: "23",
      trust: "press",
      seenIn:
        "https://news.laodong.vn/thoi-su/3-nhom-vi-tri-viec-lam-cua-vien-chuc-tai-don-vi-su-nghiep-cong-lap-1634444.ldo",
    },
  },
];

/** The three categories of officials. */
export const categories: Readonly<Record<OfficialCategory, PersonnelEntry>> = {
  cadre: {
    name: { vi: "cán bộ", en: "cadre" },
    meaning: cadre,
    parts: {
      communeCadre: { name: { vi: "cán bộ cấp xã", en: "commune cadre" }, ...commune },
    },
    training: cadreTraining,
  },
  civilServant: {
    name: { vi: "công chức", en: "civil servant" },
    meaning: civilServant,
    parts: {
      communeCivilServant: {
        name: { vi: "công chức cấp xã", en: "commune civil servant" },
        ...commune,
      },
    },
    training: civilServantTraining,
  },
  publicEmployee: {
    name: { vi: "viên chức", en: "public employee" },
    meaning: publicEmployee,
    parts: {
      managingPublicEmployee: {
        name: { vi: "viên chức quản lý", en: "managing public employee" },
        from: "2012-01-01",
        source: {
          instrument: "58-2010-qh12",
          article: "3",
          clause: "1",
          trust: "official",
          seenIn: "https://vbpl.vn/bogiaothong//Pages/ivbpqen-toanvan.aspx?ItemID=10499",
        },
      },
    },
    training: publicEmployeeTraining,
  },
};
