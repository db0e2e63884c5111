import type { VariantSentences } from "../variant-sentences.ts";

/** What is said of each thing that can be wrong with a variant. */
export const variantIssues: VariantSentences = {
  tooLarge: ({ most }) => `quá ${String(most)} giá trị hoặc cấp lồng nhau; ghi mỗi tỉnh một tệp`,
  tooLong: ({ most }) => `dài quá ${String(most)} ký tự; ghi ngắn lại`,
  forbiddenKey: ({ key }) => `không biến thể nào có khóa ${key}; hãy bỏ khóa này`,
  unknownKey: ({ key }) => `không có trường ${key}; sửa tên trường hoặc bỏ đi`,
  missing: ({ field }) => `thiếu trường ${field}; hãy điền`,
  wrongType: ({ expected }) => `sai kiểu dữ liệu; cần ${expected}`,
  wrongValue: ({ expected }) => `giá trị không thuộc danh sách; chọn một trong: ${expected}`,
  wrongForm: ({ expected }) => `sai định dạng; sửa lại: ${expected}`,
  invalidDay: ({ value }) => `${value} không phải ngày có thật; viết dạng yyyy-mm-dd`,
  noSource: () =>
    "mục không phải khoảng trống thì phải có căn cứ; ghi văn bản, điều khoản và địa chỉ",
  notAscending: () => "các mục không theo thứ tự effectiveFrom tăng dần, hoặc trùng ngày; xếp lại",
  emptyPeriod: ({ from, through }) =>
    `kết thúc ngày ${through}, trước ngày bắt đầu ${from}; đổi lại hai ngày`,
  shareAboveOne: () => "tỷ lệ không thể quá 1; viết 80% là 4/5",
  notNormalised: () => "chữ không ở dạng Unicode NFC; gõ lại hoặc chuẩn hóa",
  withoutDiacritics: ({ text }) => `“${text}” không có dấu; viết tiếng Việt đủ dấu`,
  unknownProvince: ({ id }) =>
    `không có tỉnh ${id}; lấy mã trong docs/provinces.md, hoặc ghi ở within tỉnh của đơn vị bên trong`,
  endOfProvince: () => "ngày kết thúc của tỉnh đã có trong danh mục; bỏ trường này",
  nameDiffers: ({ expected }) => `danh mục ghi là ${expected}; viết tên như danh mục`,
  duplicateId: ({ id }) => `mã ${id} đã có; đặt cho mỗi quy định, mỗi văn bản một mã riêng`,
  idWithoutUnit: ({ id, unit }) =>
    `mã ${id} không cho biết của đơn vị nào; đặt mã quy định bắt đầu bằng ${unit}-, mã văn bản có ${unit}`,
  notFilledIn: () => "còn để trống theo mẫu; hãy điền, hoặc bỏ trường này nếu không bắt buộc",
  untidyText: ({ text }) => `“${text}” trống hoặc thừa dấu cách; sửa lại`,
  foreignLetter: ({ text, letter }) =>
    `“${text}” có chữ ${letter} chỉ trông giống chữ tiếng Việt; gõ lại thành Đ hoặc đ`,
  sameInBothLanguages: ({ text }) =>
    `“${text}” ghi như nhau ở hai ngôn ngữ; viết vi bằng tiếng Việt, en bằng tiếng Anh`,
  startIsNotIssue: ({ instrument, issuedOn, effectiveFrom }) =>
    `ghi là từ ngày ban hành, nhưng ${instrument} ban hành ngày ${issuedOn}, không phải ${effectiveFrom}; sửa ngày, hoặc nêu lý do khác`,
  startNotExplained: ({ effectiveFrom }) =>
    `văn bản được dẫn không có hiệu lực từ ${effectiveFrom}; sửa ngày, hoặc nêu lý do lấy ngày này`,
  unregisteredInstrument: ({ instrument }) =>
    `văn bản ${instrument} chưa có trong danh mục; mô tả ở instruments, hoặc dẫn đúng mã đã có`,
  unusedInstrument: ({ instrument }) =>
    `không mục nào dẫn ${instrument}; dẫn văn bản này, hoặc ghi ở notEncoded kèm thời gian`,
  idWithoutNumber: ({ id, number }) =>
    `mã ${id} không có số, ký hiệu ${number}; ghi đủ từng phần, viết thường không dấu`,
  otherYear: ({ number, issuedOn }) =>
    `năm trong số, ký hiệu ${number} khác năm ban hành (${issuedOn}); sửa số, ký hiệu hoặc ngày`,
  effectBeforeIssue: ({ issuedOn, effectiveFrom }) =>
    `có hiệu lực từ ${effectiveFrom}, trước ngày ban hành ${issuedOn}; sửa ngày`,
  amendsLater: ({ instrument, day, issuedOn }) =>
    `ban hành ngày ${issuedOn} thì không thể sửa đổi hay thay thế ${instrument} ban hành ngày ${day}; sửa ngày hoặc bỏ văn bản này`,
  describedTwice: ({ number, other }) =>
    `văn bản ${number} của cơ quan và ngày ban hành này đã mô tả với mã ${other}; bỏ một, dẫn mã còn lại`,
  instrumentAfterEntry: ({ instrument, issuedOn, effectiveFrom }) =>
    `mục có hiệu lực từ ${effectiveFrom}, trước ngày ban hành ${issuedOn} của ${instrument}; sửa ngày hoặc văn bản`,
  malformedAddress: ({ address }) =>
    `“${address}” không phải địa chỉ; ghi đường dẫn, hoặc nơi đăng kèm ngày: “ĐBP, 12/4/2023: tên bài”`,
  weakSource: () =>
    "quy định của biến thể không thể chỉ dựa vào nguồn yếu; dẫn nguồn tốt hơn, hoặc bỏ quy định này",
  beforeCoverage: ({ effectiveFrom, coverageFrom }) =>
    `mục có hiệu lực từ ${effectiveFrom}, dữ liệu bắt đầu từ ${coverageFrom}: ghi từ ngày đó, kèm start và lý do`,
  beforeUnit: ({ effectiveFrom, firstDay }) =>
    `mục có hiệu lực từ ${effectiveFrom}, tỉnh chỉ có từ ${firstDay}: ghi từ ngày đó, kèm start và lý do, hoặc ghi cho tỉnh trước đó`,
  afterEnd: ({ effectiveFrom, lastDay }) =>
    `mục có hiệu lực từ ${effectiveFrom}, đơn vị kết thúc ngày ${lastDay}: ghi cho đơn vị kế thừa`,
  dueBeforeStart: ({ effectiveFrom, by }) =>
    `chỉ tiêu đến hạn ngày ${by}, trước ngày bắt đầu của mục (${effectiveFrom}); sửa một trong hai ngày`,
  notReduced: ({ given, expected }) => `${given} chưa tối giản; viết ${expected}`,
  deadlineNotInForce: ({ deadline, day }) =>
    `ngày ${day} có chỉ tiêu mà thời hạn ${deadline} không có hiệu lực; sửa ngày, hoặc ghi thời hạn khác`,
  carriedOver: ({ lastDay, nextLife }) =>
    `tỉnh cũ kết thúc ngày ${lastDay}, mục này vẫn còn; thêm mục kết thúc từ ngày ${nextLife}, hoặc ghi lại từ ngày ấy nếu đã thấy tỉnh mới áp dụng`,
  levelEnded: ({ level, lastDay, effectiveFrom }) =>
    `cấp ${level} kết thúc ngày ${lastDay}, mục có hiệu lực từ ${effectiveFrom}; bỏ cấp này`,
  unknownSlot: ({ slot, known }) =>
    `quy định của trung ương không để mở chỗ ${slot}; chỉ có ${known || "không chỗ nào"}. Ghi điểm khác thành yêu cầu, thời hạn hoặc chỉ tiêu riêng của tỉnh`,
  outsideDomain: ({ slot, clause, domain }) =>
    `chỗ ${slot} không nhận giá trị này; theo ${clause}, chọn một trong ${domain}`,
  unknownPost: ({ name }) => `không có chức vụ ${name}; lấy tên trong docs/history/posts.vi.md`,
  unknownRank: ({ name }) => `không có ngạch ${name}; lấy tên trong docs/history/ranks.vi.md`,
  unknownTitle: ({ name }) => `không có chức danh ${name}; lấy tên trong docs/history/titles.vi.md`,
  unknownLevel: ({ name, field }) =>
    `lĩnh vực ${field} không có trình độ ${name}; lấy trong rules.levels`,
  unknownArea: ({ name }) => `không có loại địa bàn ${name}; lấy trong rules.areas`,
  unknownManagingLevel: ({ name }) =>
    `không có diện quản lý ${name}; lấy trong rules.managingLevels`,
  unknownValue: ({ fact, value, known }) =>
    `${fact} không thể là ${value}; chọn một trong: ${known}`,
  unknownGap: ({ name }) =>
    `khoảng trống ${name} chưa có trong danh mục; lấy trong src/rules/gaps hoặc đề nghị bổ sung`,
  unknownReading: ({ name }) =>
    `cách hiểu ${name} chưa có trong danh mục; lấy trong src/rules/readings.ts`,
  unknownOption: ({ name, reading }) =>
    `cách hiểu ${reading} không có lựa chọn ${name}; ghi đủ từng lựa chọn`,
  missingOption: ({ name, reading }) =>
    `cách hiểu ${reading} thiếu lựa chọn ${name}; ghi đủ từng lựa chọn`,
  unknownRequirement: ({ name }) => `không có yêu cầu ${name}; sửa tên`,
  unknownDeadline: ({ name }) => `không có thời hạn ${name}; sửa tên`,
  namedTwice: ({ name }) => `${name} đã ghi ở trên; bỏ một`,
  postEnded: ({ post, lastDay, effectiveFrom }) =>
    `chức vụ ${post} kết thúc ngày ${lastDay}, mục có hiệu lực từ ${effectiveFrom}; ghi chức vụ còn tồn tại khi đó`,
  repeatsNational: ({ what }) =>
    `trùng với quy định của trung ương (${what}); biến thể chỉ ghi điểm khác: bỏ mục này`,
  notInOrder: ({ expected }) => `xếp các trường theo thứ tự ${expected}`,
};
