import type { ReadingHole } from "../terms/hole.ts";
import type { RecordedLevel } from "../standards/condition.ts";
import type { ReadingEntry } from "./authored-law.ts";

const weakPage = {
  trust: "weak",
  in: "https://chungchitienganhtinhoc.net/chung-chi-quan-ly-nha-nuoc-ngach-chuyen-vien-va-tuong-duong/",
} as const;

/** What the texts leave open, each choice once, with the option that holds by default. */
export const readings = {
  "directive28.measuringDay": {
    question: {
      vi: "Tuổi dưới 55, dưới 50 của Chỉ thị 28/CT-TTg tính tại ngày nào",
      en: "On which day Directive 28/CT-TTg measures the ages under 55 and under 50",
    },
    options: {
      deadline: { name: { vi: "ngày hết hạn 31/12/2020", en: "the deadline, 31 December 2020" } },
      issueDay: {
        name: { vi: "ngày ban hành 18/9/2018", en: "the day of issue, 18 September 2018" },
      },
      reviewDay: { name: { vi: "ngày rà soát", en: "the day of the review" } },
    },
    default: "deadline",
    why: {
      vi: "Chỉ thị đặt mục tiêu tại thời điểm hết năm 2020; không nguồn nào nêu ngày tính tuổi",
      en: "The directive sets its goal for the end of 2020; no source names the measuring day",
    },
  },
  "directive28.reach": {
    question: {
      vi: "Chỉ thị 28/CT-TTg có gồm chứng chỉ quản lý nhà nước theo ngạch hay không",
      en: "Whether Directive 28/CT-TTg also reaches the state-management certificates of ranks",
    },
    options: {
      postCertificates: {
        name: { vi: "chỉ chứng chỉ theo chức vụ", en: "only certificates of the post" },
      },
      alsoRankCertificates: {
        name: { vi: "cả chứng chỉ theo ngạch", en: "certificates of the rank as well" },
      },
    },
    default: "postCertificates",
    why: {
      vi: "Chỉ thị nói về chứng chỉ bồi dưỡng theo tiêu chuẩn chức vụ lãnh đạo, quản lý; bài báo Lạng Sơn ngày 08/4/2020 lại kể cả các chương trình chuyên viên, chuyên viên chính, chuyên viên cao cấp",
      en: "The directive speaks of certificates by the standards of leadership posts; an article on Lạng Sơn of 8 April 2020 yet names the programmes of ranks as well",
    },
  },
  recordedLevel: {
    question: {
      vi: "Hồ sơ chỉ ghi trình độ, không ghi loại văn bằng, chứng chỉ, thì có được tính hay không",
      en: "Whether a level recorded without its kind of paper counts",
    },
    options: {
      counts: { name: { vi: "được tính", en: "counts" } },
      asksForPaper: { name: { vi: "phải hỏi văn bằng, chứng chỉ", en: "asks for the paper" } },
    },
    default: "counts",
    why: {
      vi: "Danh sách thường chỉ ghi trình độ (thông lệ, không phải quy định)",
      en: "Rosters usually record the level alone (a habit, not a rule)",
    },
  },
  higherCertificateCounts: {
    question: {
      vi: "Chứng chỉ quản lý nhà nước của ngạch cao hơn có thay chứng chỉ của ngạch thấp hơn hay không",
      en: "Whether the state-management certificate of a higher rank stands for a lower one",
    },
    options: {
      notSeen: { name: { vi: "coi là chưa rõ", en: "taken as not known" } },
      no: { name: { vi: "không thay", en: "does not" } },
      yes: { name: { vi: "thay được", en: "does" }, seen: weakPage },
    },
    default: "notSeen",
    why: {
      vi: "Mới thấy ở trang của đơn vị bán chứng chỉ, nêu theo Thông tư 05/2017/TT-BNV",
      en: "Seen only on a certificate seller's page, which names Circular 05/2017/TT-BNV",
    },
  },
  principalSpecialistCertificate: {
    question: {
      vi: "Ngạch chuyên viên chính đòi hỏi chứng chỉ nào theo Thông tư 11/2014/TT-BNV",
      en: "Which certificate Circular 11/2014/TT-BNV asks of the rank of principal specialist",
    },
    options: {
      notSeen: { name: { vi: "coi là chưa rõ", en: "taken as not known" } },
      asWeaklySeen: {
        name: {
          vi: "chứng chỉ chuyên viên chính hoặc văn bằng thay thế, theo nguồn yếu",
          en: "the principal specialist's certificate or a listed equivalent, by a weak source",
        },
        seen: { trust: "weak", in: "https://trangtuyensinh.vn/tieu-chuan-chuyen-vien-chinh.html" },
      },
    },
    default: "notSeen",
    why: {
      vi: "Nguồn nêu đầy đủ là trang tuyển sinh; chưa thấy văn bản",
      en: "The page that states it in full sells courses; the text was not seen",
    },
  },
  leadershipUnderDecree29: {
    question: {
      vi: "Từ Nghị định 29/2024/NĐ-CP, chức vụ lãnh đạo trong cơ quan hành chính nhà nước còn đòi hỏi chứng chỉ bồi dưỡng lãnh đạo, quản lý hay không",
      en: "Whether, since Decree 29/2024/NĐ-CP, a leadership post in a State administrative body still asks for the leadership certificate",
    },
    options: {
      notKnown: {
        name: {
          vi: "coi là chưa rõ, vì Nghị định 89/2021/NĐ-CP vẫn có hình thức bồi dưỡng này",
          en: "taken as not known, since Decree 89/2021/NĐ-CP keeps this form of training",
        },
      },
      notAsked: {
        name: {
          vi: "không đòi hỏi, vì tiêu chuẩn chức danh không nêu",
          en: "it does not, since the standard of the post names none",
        },
        seen: {
          trust: "official",
          in: "Thi hành án dân sự tỉnh Tuyên Quang, thads.moj.gov.vn/tuyenquang, bài 266",
        },
      },
    },
    default: "notKnown",
    why: {
      vi: "Một cơ quan nhà nước đọc Nghị định 29 là không đòi hỏi; văn bản về bồi dưỡng thì chưa thấy toàn văn",
      en: "A State body reads Decree 29 as asking none; of the decree on training the text was not seen",
    },
  },
  earlierLeadershipCertificate: {
    question: {
      vi: "Chứng chỉ bồi dưỡng lãnh đạo, quản lý cấp trước ngày 01/7/2025 có được tính theo Nghị định 171/2025/NĐ-CP hay không",
      en: "Whether a leadership certificate issued before 1 July 2025 counts under Decree 171/2025/NĐ-CP",
    },
    options: {
      notSeen: { name: { vi: "coi là chưa rõ", en: "taken as not known" } },
      counts: { name: { vi: "được tính", en: "counts" } },
    },
    default: "notSeen",
    why: {
      vi: "Điều khoản chuyển tiếp của Nghị định 171/2025/NĐ-CP chưa thấy",
      en: "The transitional clause of Decree 171/2025/NĐ-CP was not seen",
    },
  },
  defenceAtAppointment: {
    question: {
      vi: "Giấy chứng nhận bồi dưỡng quốc phòng và an ninh có phải có ngay tại ngày bổ nhiệm hay không",
      en: "Whether the defence and security certificate must be there on the day of the appointment itself",
    },
    options: {
      notSeen: { name: { vi: "coi là chưa rõ", en: "taken as not known" } },
      asked: { name: { vi: "phải có", en: "it must" } },
    },
    default: "notSeen",
    why: {
      vi: "Khoản 3 Điều 14 Luật Giáo dục quốc phòng và an ninh chỉ nêu chương trình phù hợp với tiêu chuẩn chức danh",
      en: "Article 14(3) of the Law on Defence and Security Education only says that the programme fits the standard of the post",
    },
  },
  "sendRatio.rounding": {
    question: {
      vi: "Giới hạn 1,2 lần được so sánh thế nào khi không tròn người",
      en: "How the limit of 1.2 times is compared where it is not a whole person",
    },
    options: {
      exact: { name: { vi: "đúng số, không làm tròn", en: "exactly, without rounding" } },
      halfUp: { name: { vi: "làm tròn đến người gần nhất", en: "rounded to the nearest person" } },
      ceiling: { name: { vi: "làm tròn lên", en: "rounded up" } },
      oneDecimal: {
        name: { vi: "so tỷ số một chữ số thập phân", en: "as a ratio with one decimal" },
      },
    },
    default: "exact",
    why: {
      vi: "Không nguồn nào nêu cách làm tròn",
      en: "No source names a rounding",
    },
  },
  "sendRatio.knowledgeCompletion": {
    question: {
      vi: "Người học hoàn chỉnh kiến thức được tính vào hệ nào",
      en: "On which side those count who complete their knowledge",
    },
    options: {
      apart: { name: { vi: "không tính vào hệ nào", en: "on neither" } },
      concentrated: { name: { vi: "tính vào hệ tập trung", en: "with the full-time" } },
      nonConcentrated: {
        name: { vi: "tính vào hệ không tập trung", en: "with the part-time" },
      },
    },
    default: "apart",
    why: {
      vi: "Bài báo của Điện Biên kể riêng, sau hai hệ đào tạo",
      en: "The article on Điện Biên lists them apart, after the two forms",
    },
  },
} as const satisfies Record<string, ReadingEntry>;

/** A reading of the register. */
export type KnownReadingId = keyof typeof readings;

/** A choice of options, by reading. */
export type KnownReadings = {
  readonly [R in KnownReadingId]?: keyof (typeof readings)[R]["options"];
};

/** The hole of every condition on a credential: what a level without its paper counts for. */
export const recordedLevel: ReadingHole<RecordedLevel> = {
  reading: "recordedLevel",
  options: { counts: "counts", asksForPaper: "asksForPaper" },
};
