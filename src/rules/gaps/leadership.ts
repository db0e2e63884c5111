import type { GapEntry } from "../authored-law.ts";

/** What was not seen of leadership programmes and of managers in public service units. */
export const leadershipGaps = {
  leadershipProgrammesBefore20171021: {
    about: {
      vi: "Nghị định 18/2010/NĐ-CP: chức vụ nào phải có chứng chỉ của chương trình bồi dưỡng lãnh đạo, quản lý nào; mới thấy báo nêu nguyên tắc",
      en: "Decree 18/2010/NĐ-CP: which leadership programme each post asked for; only the principle was seen, in the press",
    },
  },
  leadershipProgrammesFrom20211210: {
    about: {
      vi: "Nghị định 101/2017/NĐ-CP sửa đổi theo Nghị định 89/2021/NĐ-CP: người được bổ nhiệm từ ngày 30/6/2022 có phải có chứng chỉ bồi dưỡng lãnh đạo, quản lý hay không, và đến khi nào; chưa thấy toàn văn",
      en: "Decree 101/2017/NĐ-CP as amended by Decree 89/2021/NĐ-CP: whether those appointed from 30 June 2022 must hold the leadership certificate, and by when; the text was not seen",
    },
  },
  leadershipFrom20250701: {
    about: {
      vi: "Nghị định 171/2025/NĐ-CP: công chức lãnh đạo được bồi dưỡng sau khi bổ nhiệm; thời hạn phải hoàn thành chưa thấy",
      en: "Decree 171/2025/NĐ-CP: leaders are trained after appointment; by when was not seen",
    },
  },
  earlierLeadershipCertificate: {
    about: {
      vi: "Chứng chỉ bồi dưỡng lãnh đạo, quản lý cấp trước ngày 01/7/2025 có được tính theo Nghị định 171/2025/NĐ-CP hay không: chưa thấy điều khoản chuyển tiếp",
      en: "Whether a leadership certificate issued before 1 July 2025 counts under Decree 171/2025/NĐ-CP: no transitional clause was seen",
    },
  },
  leadershipEquivalentPosts: {
    about: {
      vi: "Chức vụ này tương đương cấp nào trong các chương trình bồi dưỡng lãnh đạo, quản lý (phòng, huyện, sở, vụ): chưa thấy văn bản",
      en: "To which level of the leadership programmes (division, district, provincial or ministry department) the post is equivalent: text not seen",
    },
  },
  publicServiceUnitProgramme: {
    about: {
      vi: "Chương trình bồi dưỡng trước khi bổ nhiệm chức vụ quản lý ở đơn vị sự nghiệp công lập (khoản 1 Điều 33 Luật Viên chức 2010): chưa thấy chương trình nào cho chức vụ nào",
      en: "The training before appointment to a managing post in a public service unit (Article 33(1) of the 2010 Law on Public Employees): which programme for which post was not seen",
    },
  },
  publicServiceUnitProgrammeFrom20260701: {
    about: {
      vi: "Bồi dưỡng viên chức quản lý theo Luật Viên chức 2025 và Nghị định 259/2026/NĐ-CP: chưa thấy nội dung",
      en: "Training of managing public employees under the 2025 Law on Public Employees and Decree 259/2026/NĐ-CP: content not seen",
    },
  },
  publicServiceManagerStandardBefore20200929: {
    about: {
      vi: "Tiêu chuẩn chức vụ quản lý ở đơn vị sự nghiệp công lập trước Nghị định 115/2020/NĐ-CP: chưa thấy",
      en: "Standards of managing posts in public service units before Decree 115/2020/NĐ-CP: not seen",
    },
  },
  publicServiceManagerStandard: {
    about: {
      vi: "Tiêu chuẩn cụ thể của chức vụ quản lý ở đơn vị sự nghiệp công lập do cơ quan có thẩm quyền quy định (khoản 1 Điều 44 Nghị định 115/2020/NĐ-CP); Nghị định không nêu văn bằng, chứng chỉ nào",
      en: "The specific standard of the managing post, which the competent body sets (Article 44(1) of Decree 115/2020/NĐ-CP); the decree names no diploma or certificate",
    },
  },
  publicServiceManagerStandardFrom20260701: {
    about: {
      vi: "Tiêu chuẩn chức vụ quản lý ở đơn vị sự nghiệp công lập theo Luật Viên chức 2025 và Nghị định 259/2026/NĐ-CP: chưa thấy nội dung",
      en: "Standards of managing posts in public service units under the 2025 Law on Public Employees and Decree 259/2026/NĐ-CP: content not seen",
    },
  },
  schoolHeadDegreeEarlier: {
    about: {
      vi: "Trình độ của hiệu trưởng, phó hiệu trưởng trước điều lệ trường học năm 2020 và Thông tư 19/2023/TT-BGDĐT: chưa thấy",
      en: "Degree of principals and vice principals before the school charters of 2020 and Circular 19/2023/TT-BGDĐT: not seen",
    },
  },
  schoolHeadDegreeExemption: {
    about: {
      vi: "Người thuộc lộ trình nâng trình độ chuẩn (Nghị định 71/2020/NĐ-CP) hoặc Thông tư 24/2020/TT-BGDĐT thì không xét trình độ: ai thuộc diện đó tùy hồ sơ, và điều lệ trường không nêu ngoại lệ này",
      en: "Those on the roadmap of Decree 71/2020/NĐ-CP or under Circular 24/2020/TT-BGDĐT are not judged by their degree: who they are hangs on the file, and the school charters name no such exception",
    },
  },
  schoolHeadDegreeAppointedEarlier: {
    about: {
      vi: "Hiệu trưởng, phó hiệu trưởng được bổ nhiệm trước khi điều lệ trường có hiệu lực có phải đạt trình độ chuẩn mới hay không: chưa thấy",
      en: "Whether principals and vice principals appointed before the charter took effect must reach the new degree: not seen",
    },
  },
  schoolManagementTrainingBefore20231216: {
    about: {
      vi: "Bồi dưỡng quản lý trường học của hiệu trưởng trước Thông tư 19/2023 và 20/2023/TT-BGDĐT: chưa thấy",
      en: "Training of principals in school management before Circulars 19/2023 and 20/2023/TT-BGDĐT: not seen",
    },
  },
  schoolManagementEarlierCourse: {
    about: {
      vi: "Khóa bồi dưỡng quản lý giáo dục học trước ngày 31/3/2026 có thay chương trình theo khoản 3 Điều 21 Nghị định 93/2026/NĐ-CP hay không: chưa thấy",
      en: "Whether a course in education management taken before 31 March 2026 stands for the programme of Article 21(3) of Decree 93/2026/NĐ-CP: not seen",
    },
  },
} as const satisfies Record<string, GapEntry>;
