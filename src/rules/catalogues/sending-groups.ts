import type { NamedEntry } from "../../standards/standards-rules.ts";

// The guidance of the Party's organization board on Mục 2 of Công văn 4741-CV/BTCTW, as an agency
// reported it; the page breaks off within the last group.

/** The groups that rules of sending to political theory treat apart. */
export const sendingGroups = {
  hardDistrictLeader: {
    name: {
      vi: "lãnh đạo, quản lý có từ 3 năm công tác ở huyện miền núi, vùng sâu, vùng xa, đặc biệt khó khăn, biên giới, hải đảo",
      en: "leaders with three years or more in a mountainous, remote, specially difficult, border or island district",
    },
  },
  youthUnionOfficial: {
    name: {
      vi: "lãnh đạo, quản lý là cán bộ Đoàn",
      en: "leaders who are officials of the Youth Union",
    },
  },
  journalist: {
    name: {
      vi: "lãnh đạo, phóng viên, biên tập viên báo chí có thẻ nhà báo",
      en: "officials, reporters and editors of the press with a press card",
    },
  },
  headWithoutDeputy: {
    name: {
      vi: "cấp trưởng cơ quan, đơn vị, doanh nghiệp không có người thay khi đi học",
      en: "heads of an agency, unit or enterprise with nobody to stand in",
    },
  },
  lecturer: {
    name: {
      vi: "lãnh đạo cấp vụ, khoa, phòng và giảng viên chính trở lên ở học viện, viện, trường đại học, trường chính trị, trung tâm chính trị",
      en: "heads of departments, faculties and divisions and senior lecturers of academies, institutes, universities, political schools and centres",
    },
  },
  armedForcesOfficer: {
    name: {
      vi: "sĩ quan lực lượng vũ trang từ trung tá trở lên",
      en: "officers of the armed forces from lieutenant colonel",
    },
  },
  principalSpecialistFourYears: {
    name: {
      vi: "công chức có từ 4 năm giữ ngạch chuyên viên chính",
      en: "civil servants with four years or more as principal specialist",
    },
  },
} as const satisfies Record<string, NamedEntry>;
