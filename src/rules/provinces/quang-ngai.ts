import type { ProvinceVariant } from "../authored-law.ts";
import { ofCategory } from "../national/conditions.ts";
import { listPlanTargets, startsWithIssue } from "../plan-targets.ts";

const targets = listPlanTargets(
  {
    source: {
      instrument: "225-qd-ubnd-quang-ngai-2025",
      trust: "official",
      seenIn:
        "https://ttra.quangngai.gov.vn/tin-tuc/ubnd-tinh-ban-hanh-quyet-dinh-phe-duyet-ke-hoach-boi-duong-tap-huan-chuyen-doi-so-ky-nang-so-nam-2025.html",
    },
    binds: {
      vi: "các cơ quan nhà nước trên địa bàn tỉnh Quảng Ngãi",
      en: "state agencies of the province of Quảng Ngãi",
    },
    from: "2025-11-24",
    start: startsWithIssue,
    end: {
      from: "2026-01-01",
      start: {
        known: "inferred",
        because: { vi: "Kế hoạch của năm 2025", en: "It is a plan of the year 2025" },
      },
    },
  },
  [
    {
      id: "quang-ngai-digital-skills",
      name: {
        vi: "100% cán bộ, công chức, viên chức và người lao động tham gia bồi dưỡng, tập huấn chuyển đổi số, kỹ năng số",
        en: "100% of officials and staff take part in training in digital transformation and digital skills",
      },
      populationName: {
        vi: "cán bộ, công chức, viên chức và người lao động trong các cơ quan nhà nước trên toàn tỉnh",
        en: "cadres, civil servants, public employees and staff of state agencies of the whole province",
      },
      percent: 100,
      frequency: { by: "2025-12-31" },
      population: ofCategory("cadre", "civilServant", "publicEmployee", "contractStaff"),
      wording: {
        vi: "Câu này đứng ở phần đối tượng tham gia, không ở phần mục tiêu. “Người lao động” đọc là người làm việc theo hợp đồng",
        en: "The line stands under who takes part, not under the aims. “Staff” is read as those under contract",
      },
    },
  ],
);

/** The province of Quảng Ngãi: its plan of digital skills for 2025. */
export const quangNgai: ProvinceVariant = {
  id: "quang-ngai",
  name: { vi: "Quảng Ngãi", en: "Quảng Ngãi" },
  instruments: [
    {
      id: "225-qd-ubnd-quang-ngai-2025",
      kind: "decision",
      number: "225/QĐ-UBND",
      issuer: {
        vi: "Ủy ban nhân dân tỉnh Quảng Ngãi",
        en: "People's Committee of the province of Quảng Ngãi",
      },
      title: {
        vi: "Phê duyệt Kế hoạch thực hiện nhiệm vụ bồi dưỡng, tập huấn cập nhật, nâng cao trình độ về chuyển đổi số, kỹ năng số cho cán bộ, công chức, viên chức và người lao động trong các cơ quan nhà nước trên địa bàn tỉnh Quảng Ngãi năm 2025",
        en: "Plan of training in digital transformation and digital skills for officials and staff of state agencies of Quảng Ngãi in 2025",
      },
      issuedOn: "2025-11-24",
      effectiveFrom: null,
    },
  ],
  targets,
  notEncoded: [
    { instrument: "225-qd-ubnd-quang-ngai-2025", from: "2025-11-24", through: "2025-12-31" },
  ],
};
