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
  "decree29.monthsCount": {
    question: {
      vi: "Thời hạn 36 tháng, 12 tháng kể từ ngày 01/5/2024 của Nghị định 29/2024/NĐ-CP hết vào ngày nào",
      en: "On which day the 36 and 12 months of Decree 29/2024/NĐ-CP from 1 May 2024 end",
    },
    options: {
      sameDay: { name: { vi: "hết ngày 01 tháng 5", en: "with 1 May" } },
      dayBefore: { name: { vi: "hết ngày 30 tháng 4", en: "with 30 April" } },
    },
    default: "sameDay",
    why: {
      vi: "Không nguồn nào nêu ngày cuối; lấy ngày có lợi cho người phải hoàn thiện",
      en: "No source names the last day; the one in favour of the person is taken",
    },
  },
  "decree334.plannedTraining": {
    question: {
      vi: "Người đang trong diện đào tạo theo quy hoạch có được coi là đạt tiêu chuẩn trung cấp lý luận chính trị theo Nghị định 334/2025/NĐ-CP hay không",
      en: "Whether being due for training by plan stands for intermediate political theory under Decree 334/2025/NĐ-CP",
    },
    options: {
      notCounted: { name: { vi: "không được coi là đạt", en: "does not" } },
      counts: {
        name: {
          vi: "được coi là đạt, nên người thiếu bằng là chưa rõ",
          en: "does, so that whoever lacks the diploma is open",
        },
      },
    },
    default: "notCounted",
    why: {
      vi: "Một bài báo ngày 19/2/2026 có vế này; hai bài thuật lại điều khoản (12/2025) chỉ nêu bằng và giấy xác nhận",
      en: "One article of 19 February 2026 has the alternative; two that relate the clause (December 2025) name only the diploma and the confirmation",
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
