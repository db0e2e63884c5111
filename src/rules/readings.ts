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
  "decree89.appointedBefore20220630": {
    question: {
      vi: "Người được bổ nhiệm chức danh nghề nghiệp trước ngày 30/6/2022 có còn phải có chứng chỉ của chức danh đó hay không",
      en: "Whether those appointed to a professional title before 30 June 2022 still need its certificate",
    },
    options: {
      notKnown: { name: { vi: "coi là chưa rõ", en: "taken as not known" } },
      exempt: { name: { vi: "không phải có", en: "they do not" } },
      certificateOnly: {
        name: {
          vi: "chỉ người đã có chứng chỉ mới khỏi học lại",
          en: "only those with a certificate are spared the new course",
        },
      },
    },
    default: "notKnown",
    why: {
      vi: "Cổng thông tin của Chính phủ nêu cả người đã được bổ nhiệm; các bộ hướng dẫn không giống nhau (giáo dục, y tế, văn hóa)",
      en: "The page of the Government names those appointed as well; the ministries of education, health and culture differ in their guidance",
    },
  },
  "teacherTitle.broughtOver": {
    question: {
      vi: "Giáo viên giữ hạng (mã số năm 2021) là do tuyển dụng, thăng hạng hay do chuyển xếp từ hạng năm 2015, chuyển chức danh",
      en: "Whether a teacher has the title of 2021 by recruitment or promotion, or was brought over from a title of 2015 or another title",
    },
    options: {
      notKnown: { name: { vi: "hồ sơ không cho biết", en: "the record does not tell" } },
      recruitedOrPromoted: { name: { vi: "tuyển dụng, thăng hạng", en: "recruited or promoted" } },
      broughtOver: { name: { vi: "chuyển xếp", en: "brought over" } },
    },
    default: "notKnown",
    why: {
      vi: "Chuyển xếp không đòi hỏi chứng chỉ (Công văn 4306/BGDĐT-NGCBQLGD; khoản 5 điểm c điều khoản thi hành của Thông tư 08/2023/TT-BGDĐT), tuyển dụng và thăng hạng thì có",
      en: "Bringing over asks for no certificate (Dispatch 4306/BGDĐT-NGCBQLGD; clause 5, point c of the end provisions of Circular 08/2023/TT-BGDĐT), recruitment and promotion do",
    },
  },
  "teacherTitle.transferred": {
    question: {
      vi: "Giáo viên trung học phổ thông giữ chức danh có phải do chuyển từ chức danh của cấp học khác hay không",
      en: "Whether an upper secondary teacher was transferred from a title of another level of school",
    },
    options: {
      recruitedOrPromoted: { name: { vi: "không", en: "no" } },
      transferred: { name: { vi: "có", en: "yes" } },
    },
    default: "recruitedOrPromoted",
    why: {
      vi: "Mã số không đổi từ năm 2015 nên không có chuyển xếp; chuyển chức danh từ cấp học khác (không đòi hỏi chứng chỉ) là trường hợp riêng",
      en: "The codes are those of 2015, so nobody was brought over; a transfer from another level of school, which asks for no certificate, is the exception",
    },
  },
  "teacherCertificate.byGradeFrom20220630": {
    question: {
      vi: "Chứng chỉ theo hạng của giáo viên được cấp từ ngày 30/6/2022 có được tính hay không",
      en: "Whether a teacher's certificate by grade of 30 June 2022 or later counts",
    },
    options: {
      notSeen: { name: { vi: "coi là chưa rõ", en: "taken as not known" } },
      mustBeReplaced: {
        name: {
          vi: "phải cập nhật để cấp lại, theo nguồn yếu",
          en: "must be brought up to date and replaced, by a weak source",
        },
        seen: {
          trust: "weak",
          in: "https://buiduyphuong.com/quy-dinh-moi-ve-chung-chi-boi-duong-cdnn-cua-giao-vien-mam-non-va-pho-thong/",
        },
      },
    },
    default: "notSeen",
    why: {
      vi: "Thông tư 08/2023/TT-BGDĐT chỉ nói về chứng chỉ trước ngày 30/6/2022; việc cấp lại mới thấy ở một trang cá nhân",
      en: "Circular 08/2023/TT-BGDĐT speaks only of those before 30 June 2022; the replacement was seen on a private page only",
    },
  },
  "teacher.subject": {
    question: {
      vi: "Giáo viên có trình độ cao đẳng có dạy môn được nhận trình độ đó theo khoản 2, khoản 4 Điều 20 Nghị định 93/2026/NĐ-CP hay không",
      en: "Whether a teacher with a college degree teaches a subject for which Article 20, clauses 2 and 4 of Decree 93/2026/NĐ-CP lets it do",
    },
    options: {
      notKnown: { name: { vi: "hồ sơ không có môn dạy", en: "the record has no subject" } },
      other: { name: { vi: "môn khác", en: "another subject" } },
      special: {
        name: {
          vi: "Mĩ thuật, Âm nhạc, Nghệ thuật, Ngoại ngữ tiểu học, Tin học và Công nghệ, tiếng dân tộc thiểu số",
          en: "fine arts, music, arts, primary foreign language, informatics and technology, a minority language",
        },
      },
    },
    default: "notKnown",
    why: {
      vi: "Môn dạy không nằm trong hồ sơ; người dạy các môn này sau đó vẫn phải nâng trình độ theo kế hoạch của địa phương (khoản 8)",
      en: "The subject is not in the record; those who teach these must still raise their degree later, by local plan (clause 8)",
    },
  },
  higherRankSkills: {
    question: {
      vi: "Ngạch chuyên viên chính, chuyên viên cao cấp đòi hỏi chứng chỉ ngoại ngữ, tin học nào từ 01/12/2014 đến 31/7/2021",
      en: "Which language and informatics the ranks of principal and senior specialist asked from 1 December 2014 to 31 July 2021",
    },
    options: {
      notSeen: { name: { vi: "coi là chưa rõ", en: "taken as not known" } },
      asWeaklySeen: {
        name: {
          vi: "ngoại ngữ bậc 3, bậc 4 và tin học cơ bản, theo nguồn yếu",
          en: "language of level 3 and 4 and basic informatics, by a weak source",
        },
        seen: {
          trust: "weak",
          in: "https://truyenhinhcapsongthu.net/top/chinh-thuc-bo-yeu-cau-ve-chung-chi-ngoai-ngu-tin-hoc-trong/3NY59IGioIEboyZO",
        },
      },
    },
    default: "notSeen",
    why: {
      vi: "Mới thấy ở bản chép lại bài báo; chưa thấy văn bản đối với hai ngạch này",
      en: "Seen only in a copy of a news text; for these two ranks the circulars were not seen",
    },
  },
  "decree89.rankBefore20220630": {
    question: {
      vi: "Người được bổ nhiệm ngạch trước ngày 30/6/2022 không phải học chương trình của ngạch (Nghị định 89/2021/NĐ-CP, khoản 3 Điều 2) thì có được coi là đạt tiêu chuẩn quản lý nhà nước của ngạch hay không",
      en: "Whether one appointed to a rank before 30 June 2022, who need not take its course (Decree 89/2021/NĐ-CP, Article 2(3)), meets the state-management standard of the rank",
    },
    options: {
      notKnown: { name: { vi: "coi là chưa rõ", en: "taken as not known" } },
      freesFromStandard: {
        name: { vi: "không áp dụng tiêu chuẩn này", en: "is not asked for it" },
      },
      freesFromCourseOnly: {
        name: {
          vi: "chỉ không phải học, vẫn cần chứng chỉ hoặc văn bằng thay thế",
          en: "is free from the course only, and still needs the certificate or what stands for it",
        },
      },
    },
    default: "notKnown",
    why: {
      vi: "Cổng thông tin của Chính phủ nêu chung người đã được bổ nhiệm; Công văn 1848/BNV-CCVC và thông báo của Sở Nội vụ Bình Dương năm 2024 chỉ kể người có bằng cao cấp lý luận chính trị – hành chính hoặc bằng hành chính",
      en: "The page of the Government names those appointed as such; Dispatch 1848/BNV-CCVC and a notice of Bình Dương of 2024 name only holders of the diploma of advanced political theory – administration or of a degree in administration",
    },
  },
  "sending.measuringDay": {
    question: {
      vi: "Tuổi học lý luận chính trị hệ không tập trung tính tại ngày nào",
      en: "On which day the age for part-time political theory is measured",
    },
    options: {
      sending: { name: { vi: "ngày cử đi học", en: "the day of sending" } },
      courseStart: { name: { vi: "ngày khai giảng", en: "the first day of the course" } },
    },
    default: "sending",
    why: {
      vi: "Không văn bản nào thấy được nêu ngày tính; quy định về đào tạo sau đại học tính tại thời điểm được cử đi",
      en: "No text that was seen names the day; the rules on postgraduate study count at the sending",
    },
  },
  atMostAge: {
    question: {
      vi: "“Không quá N tuổi” là đến sinh nhật tròn N tuổi hay đến hết ngày trước sinh nhật tròn N + 1 tuổi",
      en: "Whether “not over N years” runs until the birthday that completes N years, or until the day before the one that completes N + 1",
    },
    options: {
      untilNextBirthday: {
        name: { vi: "đến trước sinh nhật tròn N + 1", en: "until the birthday of N + 1" },
      },
      untilBirthday: { name: { vi: "đến trước sinh nhật tròn N", en: "until the birthday of N" } },
    },
    default: "untilNextBirthday",
    why: {
      vi: "Tuổi tính theo năm tròn thì cả năm N tuổi chưa quá N; có nơi tính chặt hơn (thông lệ)",
      en: "In completed years nobody of N is over N; some offices count more strictly (practice)",
    },
  },
  "appointmentAge.countingDay": {
    question: {
      vi: "Tuổi bổ nhiệm viên chức quản lý từ 07/12/2023 tính tại ngày nào",
      en: "On which day the age at the appointment of managing public employees is counted since 7 December 2023",
    },
    options: {
      process: { name: { vi: "ngày thực hiện quy trình", en: "the day of the process" } },
      file: { name: { vi: "ngày nhận hồ sơ", en: "the day the file is received" } },
    },
    default: "process",
    why: {
      vi: "Nghị định 85/2023/NĐ-CP để cấp có thẩm quyền quy định; trước đó tính từ khi thực hiện quy trình",
      en: "Decree 85/2023/NĐ-CP leaves it to the competent authority; before, it was the day of the process",
    },
  },
  "compensation.rounding": {
    question: {
      vi: "Số tiền đền bù được làm tròn đến đồng thế nào",
      en: "How the amount paid back is brought to whole đồng",
    },
    options: {
      halfUp: { name: { vi: "làm tròn", en: "to the nearest" } },
      floor: { name: { vi: "bỏ phần lẻ", en: "down" } },
      ceiling: { name: { vi: "làm tròn lên", en: "up" } },
    },
    default: "halfUp",
    why: {
      vi: "Không văn bản nào nêu cách làm tròn số tiền",
      en: "No text says how the amount is rounded",
    },
  },
  "sendRatio.levels": {
    question: {
      vi: "Tỷ lệ 1:1,2 có áp dụng cho trung cấp lý luận chính trị hay không",
      en: "Whether 1:1.2 also reaches intermediate political theory",
    },
    options: {
      advancedOnly: { name: { vi: "chỉ cao cấp", en: "only the advanced level" } },
      intermediateToo: {
        name: { vi: "cả trung cấp, tính riêng", en: "the intermediate level too, by itself" },
      },
    },
    default: "advancedOnly",
    why: {
      vi: "Hai bài báo chỉ nêu tỷ lệ khi nói về cao cấp; không nguồn nào nói về trung cấp",
      en: "Both articles name the ratio for the advanced level; no source speaks of the intermediate one",
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
