import type { ReportSentences } from "../sentences.ts";
import { targets } from "./targets.ts";
import { words } from "./words.ts";

/** The reports. */
export const reports: ReportSentences = {
  figureReasons: {
    unreadable: ({ stated }) => `không đọc được “${stated}” thành một số`,
    unitMismatch: ({ expected }) =>
      expected === "percentage" ? "thiếu dấu phần trăm" : "thừa dấu phần trăm",
    inputMissing: ({ input }) => `nguồn không nêu ${words.figureInputs[input] ?? input}`,
    invalidCount: ({ input }) => `${words.figureInputs[input] ?? input} không phải số đếm`,
    zeroDenominator: ({ input }) => `${words.figureInputs[input] ?? input} bằng 0`,
    partAboveWhole: () => "phần lớn hơn toàn bộ",
    populationsNotShown: () => "nguồn không cho thấy các số cùng một tập hợp người",
  },
  sendRatioReasons: {
    invalidCount: ({ field, value }) => `${words.sendCounts[field]}: ${value} không phải số đếm`,
    knowledgeCompletionNotRecorded: () => "chưa có số người học hoàn chỉnh kiến thức",
    lawGap: ({ gap }, names) => names.gap(gap),
    noRule: () => "không có tỷ lệ nào vào ngày này",
    withinLimit: ({ nonConcentrated, limit }) =>
      `${String(nonConcentrated)} người, trong giới hạn ${String(limit)}`,
    aboveLimit: ({ nonConcentrated, limit }) =>
      `${String(nonConcentrated)} người, vượt giới hạn ${String(limit)}`,
  },
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
      "Đảng, bộ ngành, địa phương có thể đòi hỏi thêm ở các yêu cầu có dấu *; tiêu chuẩn đó chưa được mã hóa.",
    limits:
      "Chỉ xét các yêu cầu đã mã hóa về trình độ và giấy tờ; không xét ngành đào tạo có phù hợp hay không, tuổi, sức khỏe, phẩm chất, nên “đạt” chưa phải là đủ tiêu chuẩn.",
    notApplicable: "Không thuộc phạm vi",
    readings: "Cách đọc văn bản làm đổi kết quả",
    readingsNote: "Mỗi lần đổi một cách đọc, các cách đọc khác giữ nguyên.",
    rejected: "Dòng bị loại",
    notEncoded: (instruments) =>
      `Văn bản của địa phương biết có mà chưa mã hóa, hoặc mới mã hóa một phần: ${instruments}.`,
    row: (index) => `dòng ${String(index + 1)}`,
    planned: "quy hoạch",
    noPost: "không giữ chức vụ",
    ofPost: "mọi yêu cầu theo chức vụ",
    ofRank: "mọi yêu cầu theo ngạch",
    ofTitle: "mọi yêu cầu theo chức danh nghề nghiệp",
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
  targets,
  receipt: ({ version, checkedThrough, fingerprint, asOf }) =>
    `cbccvc ${version}; quy tắc ngày ${asOf}, đối chiếu nguồn đến ${checkedThrough}, mã kiểm tra ${fingerprint}.`,
  receiptTrust: (trustFloor) => `Chỉ dùng quy định có nguồn từ mức: ${trustFloor}.`,
  receiptReadings: (readings) => `Cách đọc khác mặc định: ${readings}.`,
  disclaimer: "Kết quả hỗ trợ rà soát, không thay quyết định của cơ quan có thẩm quyền.",
};
