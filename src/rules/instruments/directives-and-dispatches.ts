import type { Instrument } from "../../terms/citation.ts";
import { ministryOfHomeAffairs, primeMinister, steeringCommitteeOnUnits } from "./issuers.ts";

/** The directives, decisions and dispatches, by day of issue. */
export const directivesAndDispatches: readonly Instrument[] = [
  {
    id: "414-tccp-vc-1993",
    kind: "decision",
    number: "414/TCCP-VC",
    issuer: {
      vi: "Ban Tổ chức – Cán bộ Chính phủ",
      en: "Government Committee on Organisation and Personnel",
    },
    title: {
      vi: "Tiêu chuẩn các ngạch công chức hành chính, do Thông tư 11/2014/TT-BNV bãi bỏ",
      en: "Standards of the ranks of administrative civil servants, annulled by Circular 11/2014/TT-BNV",
    },
    issuedOn: "1993-05-29",
    effectiveFrom: null,
  },
  {
    id: "27-2003-qd-ttg",
    kind: "decision",
    number: "27/2003/QĐ-TTg",
    issuer: primeMinister,
    title: {
      vi: "Quy chế bổ nhiệm, bổ nhiệm lại, luân chuyển, từ chức, miễn nhiệm cán bộ, công chức lãnh đạo",
      en: "Rules on appointment, reappointment and rotation of leading cadres and civil servants",
    },
    issuedOn: "2003-02-19",
    effectiveFrom: null,
  },
  {
    // In force fifteen days after its publication in the Công báo of 12 February 2004.
    id: "04-2004-qd-bnv",
    kind: "decision",
    number: "04/2004/QĐ-BNV",
    issuer: ministryOfHomeAffairs,
    title: {
      vi: "Quy định tiêu chuẩn cụ thể đối với cán bộ, công chức xã, phường, thị trấn",
      en: "Standards of the cadres and civil servants of communes, wards and townships",
    },
    issuedOn: "2004-01-16",
    effectiveFrom: null,
  },
  {
    id: "124-2004-qd-ttg",
    kind: "decision",
    number: "124/2004/QĐ-TTg",
    issuer: primeMinister,
    title: {
      vi: "Về việc ban hành Bảng danh mục và mã số các đơn vị hành chính Việt Nam",
      en: "List and codes of the administrative units of Viet Nam",
    },
    issuedOn: "2004-07-08",
    effectiveFrom: null,
  },
  {
    id: "78-2004-qd-bnv",
    kind: "decision",
    number: "78/2004/QĐ-BNV",
    issuer: ministryOfHomeAffairs,
    title: {
      vi: "Danh mục các ngạch công chức, viên chức",
      en: "List of the ranks of civil servants and of public employees",
    },
    issuedOn: "2004-11-03",
    effectiveFrom: "2004-12-06",
  },
  {
    id: "771-qd-ttg-2018",
    kind: "decision",
    number: "771/QĐ-TTg",
    issuer: primeMinister,
    title: {
      vi: "Đề án bồi dưỡng kiến thức dân tộc đối với cán bộ, công chức, viên chức giai đoạn 2018 – 2025",
      en: "Scheme of retraining officials in ethnic affairs, 2018–2025",
    },
    issuedOn: "2018-06-26",
    effectiveFrom: "2018-06-26",
  },
  {
    id: "28-ct-ttg-2018",
    kind: "directive",
    number: "28/CT-TTg",
    issuer: primeMinister,
    title: {
      vi: "Về đẩy mạnh bồi dưỡng trước khi bổ nhiệm chức vụ lãnh đạo, quản lý đối với cán bộ, công chức, viên chức",
      en: "More retraining before appointment to posts of leadership and management",
    },
    issuedOn: "2018-09-18",
    effectiveFrom: "2018-09-18",
  },
  {
    id: "1848-bnv-ccvc-2024",
    kind: "dispatch",
    number: "1848/BNV-CCVC",
    issuer: ministryOfHomeAffairs,
    title: {
      vi: "Về tiêu chuẩn quản lý nhà nước đối với người có bằng cao cấp lý luận chính trị – hành chính",
      en: "State-management standard of holders of the diploma of advanced political theory – administration",
    },
    issuedOn: "2024-04-05",
    effectiveFrom: null,
  },
  {
    id: "11-cv-bcd-2025",
    kind: "dispatch",
    number: "11/CV-BCĐ",
    issuer: steeringCommitteeOnUnits,
    title: {
      vi: "Hướng dẫn tiêu chuẩn chức danh công chức cấp xã mới",
      en: "Guidance on the standards of civil servants of the new communes",
    },
    issuedOn: "2025-06-04",
    effectiveFrom: null,
  },
  {
    id: "19-2025-qd-ttg",
    kind: "decision",
    number: "19/2025/QĐ-TTg",
    issuer: primeMinister,
    title: {
      vi: "Ban hành Bảng danh mục và mã số các đơn vị hành chính Việt Nam",
      en: "List and codes of the administrative units of Viet Nam",
    },
    issuedOn: "2025-06-30",
    effectiveFrom: "2025-07-01",
    replaces: ["124-2004-qd-ttg"],
  },
];
