import { capitalise, nameFact, type AnswerSentences } from "../sentences.ts";
import { words } from "./words.ts";

/** Reasons, conditions, citations and answers about one person. */
export const answers: AnswerSentences = {
  reasons: {
    credentialHeld: ({ field, level }, names) =>
      `có ${words.fields[field]}: ${names.level(field, level)}`,
    credentialLacking: ({ field, levels }, names) =>
      `không có ${words.fields[field]}: ${names.levels(field, levels)}`,
    issuedLater: ({ issuedOn }) => `giấy tờ cấp ngày ${words.date(issuedOn)}, sau ngày rà soát`,
    issuedOutsideLimits: ({ issuedOn }) =>
      `giấy tờ cấp ngày ${words.date(issuedOn)}, ngoài thời hạn được tính`,
    issueDayOpen: ({ field, issuedOn }) =>
      issuedOn === null
        ? `chưa ghi ngày cấp ${words.fields[field]}`
        : `ngày cấp ${words.fields[field]} chỉ ghi ${words.date(issuedOn)}`,
    paperNotRecorded: ({ field, level }, names) =>
      `ghi ${words.fields[field]} ${names.level(field, level)} nhưng không ghi loại giấy tờ`,
    paperNotAccepted: ({ paper }) => `${words.papers[paper]} không được tính ở đây`,
    levelNotInCatalogue: ({ level }) => `trình độ “${level}” không có trong danh mục`,
    notRecorded: ({ fact }) => `hồ sơ không ghi ${nameFact(fact, words)}`,
    invalidDay: ({ fact, value }) =>
      `${nameFact(fact, words)} ghi “${value}”, không phải một ngày có thật`,
    invalidCount: ({ fact, value }) =>
      `${nameFact(fact, words)} ghi ${String(value)}, không phải số đếm`,
    factIs: ({ fact, value }, names) =>
      fact === "holding.planned"
        ? words.planned[value === true ? "planned" : "held"]
        : fact === "partyMembership"
          ? names.value(value)
          : `${nameFact(fact, words)}: ${names.value(value)}`,
    ageUnder: ({ limitYears, on }) => `dưới ${String(limitYears)} tuổi vào ngày ${words.date(on)}`,
    ageReached: ({ limitYears, on }) =>
      `đã đủ ${String(limitYears)} tuổi trở lên vào ngày ${words.date(on)}`,
    ageOpen: ({ on }) => `chưa rõ tuổi vào ngày ${words.date(on)}`,
    dayOpen: ({ fact, value }) => `${nameFact(fact, words)} chỉ ghi ${words.date(value)}`,
    lawGap: ({ gap }, names) => names.gap(gap),
    notCovered: () => "thời hạn không gồm yêu cầu này theo cách đọc đang dùng",
    postNotOfDay: ({ post, from, through }, names) =>
      through === null
        ? `chức vụ ${names.value(post)} chỉ có từ ngày ${words.date(from ?? "")}`
        : `chức vụ ${names.value(post)} không còn sau ngày ${words.date(through)}`,
    programmeRan: ({ programme }, names) =>
      `chương trình có vào ngày cấp: ${names.programme(programme)}`,
    programmeNotOfDay: ({ field, level, issuedOn }, names) =>
      `ngày ${words.date(issuedOn)} không có chương trình nào dẫn đến ${names.level(field, level)}`,
    issuerExisted: ({ issuerKind }, names) => `do ${names.issuerKind(issuerKind)} cấp`,
    issuersNotSeen: () => "chưa thấy quy định cơ quan nào được cấp giấy tờ này",
    issuerNotOfDay: ({ issuerKind, from, through }, names) =>
      `${names.issuerKind(issuerKind)} ${
        through === null
          ? `chỉ có từ ngày ${words.date(from ?? "")}`
          : `không còn sau ngày ${words.date(through)}`
      }`,
    issuerNotOfProgramme: ({ issuerKind, programme }, names) =>
      `${names.issuerKind(issuerKind)} không được cấp giấy tờ của ${names.programme(programme)}`,
    issuerNotInCatalogue: ({ issuerKind }) =>
      `loại cơ quan cấp “${issuerKind}” không có trong danh mục`,
    lengthWithin: ({ weeks }) => `khóa học ${String(weeks)} tuần, đúng quy định`,
    lengthOutside: ({ weeks, weeksAtLeast, weeksAtMost }) =>
      `khóa học ${String(weeks)} tuần; quy định ${[
        weeksAtLeast === null ? "" : `từ ${String(weeksAtLeast)} tuần`,
        weeksAtMost === null ? "" : `không quá ${String(weeksAtMost)} tuần`,
      ]
        .filter((part) => part !== "")
        .join(", ")}`,
    paperAccepted: ({ paper }) => `${words.papers[paper]}, đúng loại của chương trình`,
    titleNotInCatalogue: ({ title }, names) =>
      `chức danh nghề nghiệp “${names.title(title)}” không có trong danh mục của ngày này`,
    heldOnlyAfterStart: ({ issuedOn, since }) =>
      `cấp ngày ${words.date(issuedOn)}, sau khi đã giữ chức vụ từ ${words.date(since)}`,
    heldOnlyAfterDue: ({ issuedOn, due }) =>
      `cấp ngày ${words.date(issuedOn)}, sau thời hạn ${words.date(due)}`,
    monthsLeftEnough: ({ atLeast, retiresOn, on }) =>
      `từ ngày ${words.date(on)} đến khi nghỉ hưu ${words.date(retiresOn)} còn đủ ${String(atLeast)} tháng`,
    monthsLeftShort: ({ atLeast, retiresOn, on }) =>
      `từ ngày ${words.date(on)} đến khi nghỉ hưu ${words.date(retiresOn)} không còn đủ ${String(atLeast)} tháng`,
    monthsLeftOpen: ({ atLeast }) =>
      `chưa rõ thời gian còn lại đến khi nghỉ hưu có đủ ${String(atLeast)} tháng hay không`,
    retired: ({ retiresOn }) => `đã nghỉ hưu từ sau ngày ${words.date(retiresOn)}`,
    mayBeRetired: ({ retiresOn }) => `có thể đã nghỉ hưu từ sau ngày ${words.date(retiresOn)}`,
    mayRetireLater: ({ rule }, names) => `có thể nghỉ hưu ở tuổi cao hơn: ${names.later(rule)}`,
    modeNotOffered: ({ mode, offered }, names) =>
      `chương trình không có ${names.value(mode)}; chỉ có ${names.value(offered)}`,
    postNotInCatalogue: ({ post }) => `chức vụ “${post}” không có trong danh mục`,
    rankNotInCatalogue: ({ rank }, names) =>
      `ngạch “${names.value(rank)}” không có trong danh mục của ngày này`,
  },
  clause: ({ article, clause, point }) =>
    [
      point === undefined ? "" : `điểm ${point}`,
      clause === undefined ? "" : `khoản ${clause}`,
      article === undefined ? "" : `Điều ${article}`,
    ]
      .filter((part) => part !== "")
      .join(" "),
  amendedBy: (document, amending) => `${document} (sửa đổi bởi ${amending})`,
  readWith: (beside) => `cùng với ${beside}`,
  instrumentNotFound: "chưa tìm thấy văn bản",
  askFact: (fact, decides) =>
    decides === null ? `Hỏi ${fact}` : `Hỏi ${fact}: trước hay từ ngày ${decides}`,
  due: (due, bindsOn, isPast) =>
    `${isPast === true ? "đã quá hạn" : "hạn"} ${due}, trách nhiệm của ${
      bindsOn === "agency" ? "cơ quan" : "cá nhân"
    }`,
  goal: (due, bindsOn) =>
    `phải hoàn thành trước khi bổ nhiệm; mục tiêu 100% đến ${due}, trách nhiệm của ${
      bindsOn === "agency" ? "cơ quan" : "cá nhân"
    }`,
  dueByItself: (due, isPast) => `${isPast === true ? "đã quá hạn" : "hạn"} ${due}`,
  beforeAppointment: "phải có trước khi bổ nhiệm",
  fulfilledLate: (deadline) => `hoàn thành muộn theo ${deadline}`,
  notReached: (deadline) => `không thuộc ${deadline} theo cách đọc đang dùng`,
  deadlineOpen: (deadline) => `chưa rõ có thuộc ${deadline}`,
  conditions: {
    everybody: "mọi người",
    nobody: "không ai",
    all: (parts) => parts.join("; và "),
    any: (parts) => `một trong các điều kiện: (${parts.join(") hoặc (")})`,
    fact: (fact, values) => `${fact}: ${values}`,
    age: (is, { male, female }, on) => {
      const years = is === "under" ? "dưới" : "từ đủ";
      return male === female
        ? `${years} ${String(male)} tuổi ${on}`
        : `${years} ${String(male)} tuổi đối với nam, ${String(female)} tuổi đối với nữ ${on}`;
    },
    day: (fact, is, day) => `${fact} ${is === "before" ? "trước ngày" : "từ ngày"} ${day}`,
    count: (fact, atLeast) => `${fact}: từ ${String(atLeast)}`,
    holds: (field, levels, { papers, issuedFrom, issuedBefore }) =>
      [
        `${field}: ${levels}`,
        papers === null ? "" : `loại giấy tờ: ${papers}`,
        issuedFrom === null ? "" : `cấp từ ngày ${issuedFrom}`,
        issuedBefore === null ? "" : `cấp trước ngày ${issuedBefore}`,
      ]
        .filter((part) => part !== "")
        .join(", "),
    monthsLeft: (atLeast, on, { orTerm, byMonth }) =>
      `còn đủ ${String(atLeast)} tháng ${byMonth ? "(tính theo tháng) " : ""}đến khi nghỉ hưu, ${on}${
        orTerm ? ", hoặc trọn thời hạn giữ chức vụ nếu ngắn hơn" : ""
      }`,
    gap: (gap) => `chưa thấy: ${gap}`,
  },
  eventDays: {
    sending: "vào ngày cử đi học",
    courseStart: "vào ngày khai giảng",
    appointmentProcess: "vào ngày thực hiện quy trình bổ nhiệm",
    appointmentFile: "vào ngày nhận hồ sơ bổ nhiệm",
  },
  onDay: (date) => `vào ngày ${date}`,
  courseLength: "thời gian của khóa học",
  leads: "giữ chức vụ lãnh đạo, quản lý",
  basis: (source) => `Căn cứ: ${source}`,
  noSource: "Chưa thấy nguồn",
  withinMonths: (months) => `trong ${String(months)} tháng`,
  afterAppointment: "phải có sau khi được bổ nhiệm; chưa thấy thời hạn",
  whileHolding: "trong khi giữ",
  assessment: {
    headline: (about, day, status) => `${about}, ngày ${day}: ${status}.`,
    met: (setters) =>
      setters === null
        ? "đạt các yêu cầu đã mã hóa"
        : `đạt các yêu cầu đã mã hóa; tiêu chuẩn riêng của ${setters} chưa được mã hóa`,
    onlyPlanned: "chỉ trong quy hoạch; dưới đây là nhu cầu đào tạo, bồi dưỡng",
    lacking: (what, source) => `Còn thiếu ${what}. ${source}.`,
    open: (what, questions, source) => `Chưa kết luận được về ${what}: ${questions}. ${source}.`,
    fulfilled: (what, source) => `Đã có ${what}. ${source}.`,
    notApplicable: (what, why, source) =>
      `Không áp dụng: ${what}${why === "" ? "" : ` (${why})`}. ${source}.`,
    deadline: (line) => `${capitalise(line)}.`,
    readings: (what, axes) => `Kết quả về ${what} tùy cách đọc văn bản: ${axes}.`,
    appointment: {
      first: "bổ nhiệm lần đầu",
      higher: "bổ nhiệm chức vụ cao hơn",
      equalOrLower: "bổ nhiệm chức vụ tương đương hoặc thấp hơn",
      reappointment: "bổ nhiệm lại",
      extension: "kéo dài đến khi nghỉ hưu thời gian giữ chức vụ",
      nomination: "giới thiệu ứng cử",
      designation: "chỉ định",
    },
    basis: {
      met: (rule, source) => `Phải đạt tiêu chuẩn chức danh: ${rule}. ${source}.`,
      notMet: (rule) => `Không áp dụng ở đây: ${rule}.`,
      unknown: (rule, source) => `Chưa rõ có phải đạt tiêu chuẩn hay không: ${rule}. ${source}.`,
      notApplicable: (rule) => `Không áp dụng ở đây: ${rule}.`,
    },
    rules: {
      course: (field, level, mode) =>
        `cử đi học ${field}, ${level}${mode === null ? "" : `, ${mode}`}`,
      age: (appointment) => `tuổi ${appointment}`,
      headline: {
        met: "đủ điều kiện đã mã hóa",
        notMet: "chưa đủ điều kiện",
        unknown: "chưa kết luận được",
        notApplicable: "không có điều kiện nào đã mã hóa",
      },
      ageHeadline: {
        met: "đủ điều kiện về tuổi",
        notMet: "không đủ điều kiện về tuổi",
        unknown: "chưa kết luận được",
        notApplicable: "không có quy định về tuổi áp dụng ở đây",
      },
      met: (rule, why, source) => `Đạt: ${rule}${why === "" ? "" : ` (${why})`}. ${source}.`,
      notMet: (rule, why, source) =>
        `Chưa đạt: ${rule}${why === "" ? "" : ` (${why})`}. ${source}.`,
      ofCourse: "khóa học",
      ofService: "còn công tác vào ngày cử đi",
      holdsAlready: "đã có trình độ của khóa học",
      alreadyHeld: "Đã có trình độ mà khóa học đào tạo, bồi dưỡng.",
      alreadyHeldOpen: (questions) => `Chưa rõ đã có trình độ của khóa học hay chưa: ${questions}.`,
      concerns: {
        health: "sức khỏe",
        conduct: "kỷ luật, mức độ hoàn thành nhiệm vụ ngoài các điều kiện nêu trên",
        field: "ngành, lĩnh vực học",
        seats: "chỉ tiêu",
        decision: "quyết định của cấp có thẩm quyền",
      },
    },
    later: "Các yêu cầu sau được hoàn thiện sau khi bổ nhiệm:",
    leftAside: (aspects) => `Chưa xét ở đây: ${aspects}.`,
    aspects: {
      age: "tuổi và thời gian công tác còn lại",
      health: "sức khỏe",
      conduct: "kỷ luật, phẩm chất",
      planning: "quy hoạch",
      procedure: "quy trình, hồ sơ",
    },
    credential: (field, level) => `${capitalise(field)}, ${level}`,
    checks: {
      level: "trình độ",
      programme: "chương trình",
      issuer: "cơ quan cấp",
      length: "thời lượng",
      paper: "loại giấy tờ",
      limit: "giới hạn về loại và ngày cấp",
    },
    check: (check, status, why, source) =>
      `${capitalise(check)}: ${status}${why === "" ? "" : ` – ${why}`}${source === "" ? "" : ` – ${source}`}.`,
  },
  afterCheckedDay: (checkedThrough) =>
    `Ngày hỏi sau ngày đối chiếu nguồn ${checkedThrough}: văn bản mới hơn có thể chưa có ở đây.`,
};
