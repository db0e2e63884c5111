import { nameFact, type Sentences } from "./sentences.ts";

const facts: Sentences["facts"] = {
  birth: "ngày sinh đầy đủ",
  sex: "giới tính",
  category: "cán bộ, công chức hay viên chức",
  level: "cấp của cơ quan",
  rank: "ngạch",
  rankSince: "ngày bổ nhiệm ngạch",
  title: "chức danh nghề nghiệp",
  titleSince: "ngày bổ nhiệm chức danh nghề nghiệp",
  serviceYears: "số năm công tác",
  consecutiveGoodYears: "số năm liên tục hoàn thành tốt nhiệm vụ trở lên",
  holdings: "các chức vụ đang giữ",
  "holding.post": "chức vụ theo danh mục",
  "holding.since": "ngày bắt đầu giữ chức vụ",
  "holding.until": "ngày thôi giữ chức vụ",
  "holding.unit": "đơn vị",
  "holding.area": "địa bàn",
  "holding.managedBy": "diện quản lý",
  "holding.planned": "đang giữ chức vụ hay trong quy hoạch",
};

// Days below 10 and the months 1 and 2 are written with a zero, by the rules for State documents.
function formatDate(date: string): string {
  const [year = "", month, day] = date.split("-");
  const written = month === undefined || Number(month) < 3 ? month : String(Number(month));
  return [day, written, year].filter((part) => part !== undefined).join("/");
}

/** The sentences in administrative Vietnamese. */
export const vi: Sentences = {
  reasons: {
    credentialHeld: ({ field, level }, names) =>
      `có ${vi.fields[field]}: ${names.level(field, level)}`,
    credentialLacking: ({ field, levels }, names) =>
      `không có ${vi.fields[field]}: ${names.levels(field, levels)}`,
    issuedLater: ({ issuedOn }) => `giấy tờ cấp ngày ${formatDate(issuedOn)}, sau ngày rà soát`,
    issuedOutsideLimits: ({ issuedOn }) =>
      `giấy tờ cấp ngày ${formatDate(issuedOn)}, ngoài thời hạn được tính`,
    issueDayOpen: ({ field, issuedOn }) =>
      issuedOn === null
        ? `chưa ghi ngày cấp ${vi.fields[field]}`
        : `ngày cấp ${vi.fields[field]} chỉ ghi ${formatDate(issuedOn)}`,
    paperNotRecorded: ({ field, level }, names) =>
      `ghi ${vi.fields[field]} ${names.level(field, level)} nhưng không ghi loại giấy tờ`,
    paperNotAccepted: ({ paper }) => `${vi.papers[paper]} không được tính ở đây`,
    levelNotInCatalogue: ({ level }) => `trình độ “${level}” không có trong danh mục`,
    notRecorded: ({ fact }) => `hồ sơ không ghi ${vi.fact(fact)}`,
    invalidDay: ({ fact, value }) => `${vi.fact(fact)} ghi “${value}”, không phải một ngày có thật`,
    invalidCount: ({ fact, value }) => `${vi.fact(fact)} ghi ${String(value)}, không phải số đếm`,
    factIs: ({ fact, value }, names) => `${vi.fact(fact)}: ${names.value(value)}`,
    ageUnder: ({ limitYears, on }) => `dưới ${String(limitYears)} tuổi vào ngày ${formatDate(on)}`,
    ageReached: ({ limitYears, on }) =>
      `đã đủ ${String(limitYears)} tuổi trở lên vào ngày ${formatDate(on)}`,
    ageOpen: ({ on }) => `chưa rõ tuổi vào ngày ${formatDate(on)}`,
    dayOpen: ({ fact, value }) => `${vi.fact(fact)} chỉ ghi ${formatDate(value)}`,
    lawGap: ({ gap }, names) => names.gap(gap),
    notCovered: () => "thời hạn không gồm yêu cầu này theo cách đọc đang dùng",
    postNotOfDay: ({ post, from, through }, names) =>
      through === null
        ? `chức vụ ${names.value(post)} chỉ có từ ngày ${formatDate(from ?? "")}`
        : `chức vụ ${names.value(post)} không còn sau ngày ${formatDate(through)}`,
    programmeRan: ({ programme }, names) =>
      `chương trình có vào ngày cấp: ${names.programme(programme)}`,
    programmeNotOfDay: ({ field, level, issuedOn }, names) =>
      `ngày ${formatDate(issuedOn)} không có chương trình nào cấp ${names.level(field, level)}`,
    issuerExisted: ({ issuerKind }, names) => `do ${names.issuerKind(issuerKind)} cấp`,
    issuerNotOfDay: ({ issuerKind, from, through }, names) =>
      `${names.issuerKind(issuerKind)} ${
        through === null
          ? `chỉ có từ ngày ${formatDate(from ?? "")}`
          : `không còn sau ngày ${formatDate(through)}`
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
    paperAccepted: ({ paper }) => `${vi.papers[paper]}, đúng loại của chương trình`,
    titleNotInCatalogue: ({ title }) => `chức danh nghề nghiệp “${title}” không có trong danh mục`,
    heldOnlyAfterStart: ({ issuedOn, since }) =>
      `cấp ngày ${formatDate(issuedOn)}, sau khi đã giữ chức vụ từ ${formatDate(since)}`,
    postNotInCatalogue: ({ post }) => `chức vụ “${post}” không có trong danh mục`,
    rankNotInCatalogue: ({ rank }) => `ngạch “${rank}” không có trong danh mục`,
  },
  facts,
  credentialFacts: {
    held: (field) => field,
    level: (field) => `trình độ của ${field} theo danh mục`,
    paper: (field) => `loại giấy tờ về ${field}`,
    issuedOn: (field) => `ngày cấp giấy tờ về ${field}`,
    issuerKind: (field) => `loại cơ quan cấp giấy tờ về ${field}`,
    weeks: (field) => `số tuần của khóa học về ${field}`,
  },
  fact: (path) => nameFact(path, vi),
  statuses: {
    met: "đạt",
    notMet: "chưa đạt",
    unknown: "chưa kết luận",
    notApplicable: "không áp dụng",
  },
  trusts: {
    text: "thấy nguyên văn",
    official: "cơ quan nhà nước nêu",
    press: "báo chí, trang pháp luật nêu",
    article: "chỉ bài báo địa phương nêu",
    weak: "nguồn yếu",
  },
  instrumentKinds: {
    law: "Luật",
    resolution: "Nghị quyết",
    decree: "Nghị định",
    circular: "Thông tư",
    jointCircular: "Thông tư liên tịch",
    directive: "Chỉ thị",
    decision: "Quyết định",
    dispatch: "Công văn",
    partyRegulation: "Quy định",
    partyConclusion: "Kết luận",
    partyGuidance: "Hướng dẫn",
    plan: "Kế hoạch",
  },
  fields: {
    generalEducation: "trình độ giáo dục phổ thông",
    degree: "trình độ chuyên môn",
    politicalTheory: "lý luận chính trị",
    stateManagement: "chứng chỉ quản lý nhà nước",
    leadership: "chứng chỉ lãnh đạo, quản lý",
    professionalTitle: "chứng chỉ chức danh nghề nghiệp",
    jobPosition: "chứng chỉ theo vị trí việc làm",
    nationalDefence: "chứng nhận quốc phòng và an ninh",
    knowledgeUpdate: "bồi dưỡng, cập nhật kiến thức lãnh đạo",
    ethnicAffairs: "bồi dưỡng kiến thức dân tộc",
    foreignLanguage: "ngoại ngữ",
    ethnicLanguage: "tiếng dân tộc thiểu số",
    informatics: "tin học",
  },
  papers: {
    diploma: "bằng",
    certificate: "chứng chỉ",
    confirmation: "giấy xác nhận",
    replacement: "giấy thay chứng chỉ bị mất, hỏng",
  },
  sexes: { male: "nam", female: "nữ" },
  categories: {
    cadre: "cán bộ",
    civilServant: "công chức",
    publicEmployee: "viên chức",
    councilDeputy: "đại biểu Hội đồng nhân dân",
    nonSpecialisedCommuneStaff: "người hoạt động không chuyên trách ở cấp xã",
    contractStaff: "người lao động hợp đồng",
  },
  administrativeLevels: {
    central: "cấp trung ương",
    provincial: "cấp tỉnh",
    district: "cấp huyện",
    commune: "cấp xã",
  },
  setters: { party: "Đảng", ministry: "bộ, ngành", province: "tỉnh, thành phố" },
  verdicts: {
    exact: "đúng",
    byRounding: "đúng nếu làm tròn",
    onlyByTruncation: "chỉ đúng nếu cắt bỏ, không đúng nếu làm tròn",
    contradicts: "không khớp",
    consistent: "không mâu thuẫn",
    notCheckable: "không kiểm tra được",
  },
  figureReasons: {
    unreadable: ({ stated }) => `không đọc được “${stated}” thành một số`,
    unitMismatch: ({ expected }) =>
      expected === "percentage" ? "thiếu dấu phần trăm" : "thừa dấu phần trăm",
    inputMissing: ({ input }) => `nguồn không nêu ${vi.figureInputs[input] ?? input}`,
    invalidCount: ({ input }) => `${vi.figureInputs[input] ?? input} không phải số đếm`,
    zeroDenominator: ({ input }) => `${vi.figureInputs[input] ?? input} bằng 0`,
    partAboveWhole: () => "phần lớn hơn toàn bộ",
    populationsNotShown: () => "nguồn không cho thấy các số cùng một tập hợp người",
  },
  figureInputs: {
    concentrated: "số người học tập trung",
    nonConcentrated: "số người học không tập trung",
    knowledgeCompletion: "số người học hoàn chỉnh kiến thức",
    achieved: "số thực hiện",
    planned: "số kế hoạch",
    holders: "số người đạt",
    required: "số người phải đạt",
    current: "số kỳ này",
    baseline: "số kỳ gốc",
    total: "tổng số",
    count: "số chia",
    minuend: "số bị trừ",
    subtrahend: "số trừ",
  },
  sendRatioReasons: {
    invalidCount: ({ field, value }) => `${vi.sendCounts[field]}: ${value} không phải số đếm`,
    knowledgeCompletionNotRecorded: () => "chưa có số người học hoàn chỉnh kiến thức",
    lawGap: ({ gap }, names) => names.gap(gap),
    noRule: () => "không có tỷ lệ nào vào ngày này",
    withinLimit: ({ nonConcentrated, limit }) =>
      `${String(nonConcentrated)} người, trong giới hạn ${String(limit)}`,
    aboveLimit: ({ nonConcentrated, limit }) =>
      `${String(nonConcentrated)} người, vượt giới hạn ${String(limit)}`,
  },
  sendCounts: {
    concentrated: "hệ tập trung",
    nonConcentrated: "hệ không tập trung",
    knowledgeCompletion: "hoàn chỉnh kiến thức",
  },
  countingEvents: {
    sent: "được cử đi",
    enrolled: "là học viên",
    completed: "hoàn thành khóa học",
  },
  recordIssues: {
    invalidDay: "không phải một ngày có thật; ghi yyyy, yyyy-mm hoặc yyyy-mm-dd",
    duplicateId: "mã đã có ở dòng trước; mỗi người một dòng",
    reversedPeriod: "ngày thôi giữ trước ngày bắt đầu; sửa since hoặc until",
    unrecognized_keys: "có tên trường lạ; sửa tên hoặc bỏ đi",
    invalid_type: "sai kiểu dữ liệu; xem tài liệu của trường",
    invalid_value: "giá trị ngoài danh mục của trường",
    too_small: "giá trị thiếu hoặc quá nhỏ",
    too_big: "giá trị quá lớn",
    notAList: "không phải danh sách; đưa vào một mảng bản ghi",
  },

  date: formatDate,
  national: "cả nước",
  list: (parts) => parts.join(", "),
  persons: (count) => `${String(count)} người`,
  clause: ({ article, clause, point }) =>
    [
      point === undefined ? "" : `điểm ${point}`,
      clause === undefined ? "" : `khoản ${clause}`,
      article === undefined ? "" : `Điều ${article}`,
    ]
      .filter((part) => part !== "")
      .join(" "),
  amendedBy: (document, amending) => `${document} (sửa đổi bởi ${amending})`,
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
  beforeAppointment: "phải có trước khi bổ nhiệm",
  yes: "có",
  no: "không",
  notReached: (deadline) => `không thuộc ${deadline} theo cách đọc đang dùng`,
  deadlineOpen: (deadline) => `chưa rõ có thuộc ${deadline}`,

  gapReport: {
    title: (place, asOf) => `Rà soát tiêu chuẩn đào tạo, bồi dưỡng – ${place}, ngày ${asOf}`,
    rows: (rows, accepted, rejected) =>
      `Đọc ${String(rows)} dòng = nhận ${String(accepted)} + loại ${String(rejected)}.`,
    headline: {
      notMet: "Còn thiếu",
      unknown: "Chưa kết luận được",
      met: "Đạt các yêu cầu đã mã hóa",
      notApplicable: "Không thuộc yêu cầu nào đã mã hóa",
    },
    lacking: "Ai còn thiếu gì, hạn nào, ai chịu trách nhiệm",
    needs: "Nhu cầu của người trong quy hoạch",
    needsNote: "Người trong quy hoạch chưa giữ chức vụ: đây là nhu cầu, không phải vi phạm.",
    questions: "Phải hỏi thêm về người",
    lawGaps: "Chưa thấy văn bản",
    lawGapsNote: "Các yêu cầu sau để ngỏ cho đến khi thấy văn bản; không ai bị coi là thiếu.",
    met: "Yêu cầu đã đạt của từng người, kể cả người còn thiếu yêu cầu khác",
    metNote:
      "Bộ, ngành, địa phương có thể đòi hỏi thêm ở các yêu cầu có dấu *; tiêu chuẩn đó chưa được mã hóa.",
    limits:
      "Chỉ xét các yêu cầu đã mã hóa. Trình độ, ngoại ngữ, tin học của ngạch và tiêu chuẩn chức danh nghề nghiệp của viên chức chưa được mã hóa, nên “đạt” chưa phải là đủ tiêu chuẩn.",
    notApplicable: "Không thuộc phạm vi",
    readings: "Cách đọc văn bản làm đổi kết quả",
    readingsNote: "Mỗi lần đổi một cách đọc, các cách đọc khác giữ nguyên.",
    rejected: "Dòng bị loại",
    notEncoded: (instruments) => `Văn bản của địa phương biết có mà chưa mã hóa: ${instruments}.`,
    row: (index) => `dòng ${String(index + 1)}`,
    planned: "quy hoạch",
    noPost: "không giữ chức vụ",
    ofPost: "mọi yêu cầu theo chức vụ",
    ofRank: "mọi yêu cầu theo ngạch",
    columns: {
      official: "Mã",
      post: "Chức vụ, ngạch",
      lacks: "Còn thiếu",
      due: "Thời hạn",
      source: "Căn cứ",
      question: "Câu hỏi",
      forWhat: "Để kết luận về",
      gap: "Điều chưa thấy",
      persons: "Số người",
      evidence: "Yêu cầu và minh chứng",
      why: "Vì sao",
      inForce: "Đang dùng",
      otherwise: "Nếu đổi cách đọc",
      row: "Dòng",
      problem: "Lỗi",
    },
  },
  ratioReport: {
    title: (place, period) =>
      `Tỷ lệ cử đi đào tạo cao cấp lý luận chính trị 1:1,2 – ${place}, ${period}`,
    notShown: "Nguồn nêu gì và không nêu gì",
    counted: (count, persons, event) => `${count}: ${persons} ${event}.`,
    populationsDiffer:
      "Các số không cùng một cách đếm, nên có giữ tỷ lệ hay không thì không kiểm tra được từ nguồn này.",
    ifSame: "Nếu các số trên đều là số người được cử đi",
    ifShown: "Kết quả",
    limit: (exact, option, persons) =>
      `Giới hạn hệ không tập trung: chính xác ${exact}; cách đọc đang dùng (${option}): tối đa ${persons}.`,
    verdict: {
      met: "Giữ đúng tỷ lệ theo cách đọc đang dùng.",
      notMet: "Không giữ đúng tỷ lệ theo cách đọc đang dùng.",
      unknown: "Chưa kết luận được.",
      notApplicable: "Không có tỷ lệ nào vào ngày này.",
    },
    over: (persons) => `Vượt ${persons} người.`,
    room: (persons) => `Còn được cử thêm ${persons} hệ không tập trung.`,
    noRoom: "Vừa hết giới hạn.",
    repair: (needed) =>
      `Phải cử ${needed} hệ tập trung thì số hệ không tập trung này mới giữ đúng tỷ lệ.`,
    basis: (source) => `Căn cứ của tỷ lệ: ${source}.`,
    figures: (source) => `Nguồn số liệu: ${source}.`,
    decidedBy: (axes) => `Kết quả tùy cách đọc: ${axes}.`,
    nothingDecides: "Không cách đọc nào làm đổi kết quả.",
    readings: "Theo từng cách đọc, mỗi lần đổi một điều",
    inForce: "đang dùng",
    columns: {
      axis: "Điều để ngỏ",
      option: "Cách đọc",
      limit: "Giới hạn",
      headroom: "Còn lại",
      status: "Kết quả",
    },
  },
  figureReport: {
    title: "Số liệu đã in, tính lại",
    ifSame: (verdict) => `nếu cùng một tập hợp: ${verdict}`,
    under: (option) => `cách đọc: ${option}`,
    columns: {
      claim: "Mã",
      what: "Nội dung",
      stated: "Đã in",
      recomputed: "Tính lại",
      verdict: "Kết luận",
      source: "Nguồn",
    },
  },
  receipt: ({ version, checkedThrough, fingerprint, asOf }) =>
    `cbccvc ${version}; quy tắc ngày ${asOf}, đối chiếu nguồn đến ${checkedThrough}, mã kiểm tra ${fingerprint}.`,
  receiptTrust: (trustFloor) => `Chỉ dùng quy định có nguồn từ mức: ${trustFloor}.`,
  receiptReadings: (readings) => `Cách đọc khác mặc định: ${readings}.`,
  afterCheckedDay: (checkedThrough) =>
    `Ngày hỏi sau ngày đối chiếu nguồn ${checkedThrough}: văn bản mới hơn có thể chưa có ở đây.`,
  disclaimer: "Kết quả hỗ trợ rà soát, không thay quyết định của cơ quan có thẩm quyền.",
};
