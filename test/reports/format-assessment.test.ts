import {
  assessAppointment,
  assessAppointmentAge,
  assessCredential,
  assessEligibility,
  assessOfficial,
  assessPostStandard,
  assessRankStandard,
  formatAssessment,
  type FormattableAssessment,
  type Official,
} from "cbccvc";
import { describe, expect, it } from "vitest";

import { resolveOnce } from "../cases/resolve-once.ts";

const DISCLAIMER = {
  vi: "Kết quả hỗ trợ rà soát, không thay quyết định của cơ quan có thẩm quyền.",
  en: "This supports a review; it does not replace the decision of the competent body.",
} as const;

function linesOf(
  assessment: FormattableAssessment,
  rules: ReturnType<typeof resolveOnce>,
  locale: "vi" | "en",
): readonly string[] {
  const lines = formatAssessment(assessment, rules, { locale });
  expect(lines.at(-1)).toBe(DISCLAIMER[locale]);
  for (const line of lines) expect(line).not.toMatch(/^\s|\s$|undefined|null|^$| {2}/u);
  return lines.slice(0, -1);
}

describe("formatAssessment", () => {
  const specialist: Official = {
    id: "LS-01",
    category: "civilServant",
    level: "provincial",
    rank: "specialist",
    rankSince: "2010-01-01",
    title: null,
    holdings: [],
    credentials: {
      stateManagement: [],
      degree: [{ level: "university", paper: "diploma", number: "112233", issuedOn: "2008-06" }],
      foreignLanguage: [{ level: "level2", paper: "certificate" }],
      informatics: [],
    },
  };

  it("writes what is there, what is lacking and by which clause", () => {
    const rules = resolveOnce({ asOf: "2020-04-08" });
    const assessment = assessRankStandard(specialist, rules);
    expect(linesOf(assessment, rules, "vi")).toMatchInlineSnapshot(`
      [
        "LS-01, Chuyên viên, ngày 08/4/2020: còn thiếu.",
        "Còn thiếu chứng chỉ quản lý nhà nước của ngạch chuyên viên – Chuyên viên. Căn cứ: Thông tư 05/2017/TT-BNV, khoản 3 Điều 1 (thấy nguyên văn).",
        "Đã có trình độ đào tạo của ngạch chuyên viên – Chuyên viên (bằng đại học số 112233 cấp 6/2008). Căn cứ: Thông tư 11/2014/TT-BNV (báo chí, trang pháp luật nêu).",
        "Đã có chứng chỉ ngoại ngữ của ngạch chuyên viên – Chuyên viên (chứng chỉ bậc 2 (A2)). Căn cứ: Thông tư 05/2017/TT-BNV, khoản 3 Điều 1 (thấy nguyên văn).",
        "Còn thiếu chứng chỉ tin học của ngạch chuyên viên – Chuyên viên. Căn cứ: Thông tư 05/2017/TT-BNV, khoản 3 Điều 1 (thấy nguyên văn).",
      ]
    `);
    expect(linesOf(assessment, rules, "en")).toMatchInlineSnapshot(`
      [
        "LS-01, Specialist, 8 April 2020: lacking something.",
        "Lacks state-management certificate of a specialist – Specialist. Source: Circular 05/2017/TT-BNV, Article 1(3) (text seen).",
        "Has degree of a specialist – Specialist (diploma, university no. 112233 issued June 2008). Source: Circular 11/2014/TT-BNV (stated by press or a legal site).",
        "Has foreign language of a specialist – Specialist (certificate, level 2 (A2)). Source: Circular 05/2017/TT-BNV, Article 1(3) (text seen).",
        "Lacks informatics of a specialist – Specialist. Source: Circular 05/2017/TT-BNV, Article 1(3) (text seen).",
      ]
    `);
  });

  it("never says a bare met where others may ask more", () => {
    const rules = resolveOnce({ asOf: "2025-12-21" });
    const official: Official = {
      id: "LS-02",
      category: "civilServant",
      birth: "1985-02-10",
      sex: "female",
      credentials: {
        politicalTheory: [{ level: "intermediate", paper: "diploma" }],
        degree: [{ level: "university", paper: "diploma" }],
      },
    };
    const holding = { post: "commune-economic-division-head", since: "2025-07-01" } as const;
    const findings = assessPostStandard(official, holding, rules).findings.filter(
      ({ status }) => status === "met",
    );
    expect(findings.length).toBeGreaterThan(0);
    const furtherStandards = findings[0]!.furtherStandards!;
    const met = { official: "LS-02", subject: { post: holding.post }, asOf: rules.asOf, findings };
    const assessment = {
      ...met,
      status: "met",
      open: [],
      decidedBy: [],
      furtherStandards,
    } as const;
    expect(linesOf(assessment as never, rules, "vi")[0]).toMatchInlineSnapshot(
      `"LS-02, Trưởng phòng Kinh tế (hoặc Kinh tế, Hạ tầng và Đô thị) cấp xã, ngày 21/12/2025: đạt các yêu cầu đã mã hóa; tiêu chuẩn riêng của Đảng, tỉnh, thành phố chưa được mã hóa."`,
    );
    expect(linesOf(assessment as never, rules, "en")[0]).toMatchInlineSnapshot(
      `"LS-02, Head of a commune division of the economy (or economy, infrastructure and urban affairs), 21 December 2025: meets the encoded requirements; further standards of the Party, the province are not encoded."`,
    );
  });

  it("says which kind of appointment asks for the standard, and what it leaves aside", () => {
    const rules = resolveOnce({ asOf: "2024-06-01" });
    const candidate: Official = {
      id: "LS-03",
      birth: "1980-03-02",
      sex: "female",
      category: "civilServant",
      credentials: {
        politicalTheory: [{ level: "intermediate", paper: "diploma" }],
        degree: [{ level: "master", paper: "diploma" }],
        nationalDefence: [],
      },
    };
    const assessment = assessAppointment(candidate, { post: "department-director" }, rules, {
      kind: "first",
    });
    expect(linesOf(assessment, rules, "vi")).toMatchInlineSnapshot(`
      [
        "LS-03, bổ nhiệm lần đầu Giám đốc sở, ngày 01/6/2024: còn thiếu.",
        "Phải đạt tiêu chuẩn chức danh: bổ nhiệm công chức giữ chức vụ lãnh đạo, quản lý lần đầu hoặc cao hơn. Căn cứ: Nghị định 138/2020/NĐ-CP, Điều 42 (thấy nguyên văn).",
        "Phải đạt tiêu chuẩn chức danh: bổ nhiệm chức vụ lần đầu hoặc cao hơn theo quy định của Đảng. Căn cứ: Quy định 80-QĐ/TW (cơ quan nhà nước nêu).",
        "Chưa kết luận được về chứng chỉ bồi dưỡng lãnh đạo, quản lý cấp sở – Giám đốc sở: Hỏi chứng chỉ lãnh đạo, quản lý; Nghị định 101/2017/NĐ-CP sửa đổi theo Nghị định 89/2021/NĐ-CP: người được bổ nhiệm từ ngày 30/6/2022 có phải có chứng chỉ bồi dưỡng lãnh đạo, quản lý hay không, và đến khi nào; chưa thấy toàn văn. Căn cứ: Nghị định 89/2021/NĐ-CP, khoản 3 Điều 2 (cơ quan nhà nước nêu).",
        "Kết quả về chứng chỉ bồi dưỡng lãnh đạo, quản lý cấp sở – Giám đốc sở tùy cách đọc văn bản: Từ Nghị định 29/2024/NĐ-CP, chức vụ lãnh đạo trong cơ quan hành chính nhà nước còn đòi hỏi chứng chỉ bồi dưỡng lãnh đạo, quản lý hay không.",
        "Còn thiếu trình độ lý luận chính trị theo chức vụ (nhóm cao cấp) (phải có trước khi bổ nhiệm) – Giám đốc sở. Căn cứ: Nghị định 29/2024/NĐ-CP, điểm a khoản 2 Điều 6 (thấy nguyên văn).",
        "Đã có trình độ chuyên môn theo chức vụ – Giám đốc sở (bằng thạc sĩ). Căn cứ: Nghị định 29/2024/NĐ-CP, khoản 1 Điều 6 (thấy nguyên văn).",
        "Chưa kết luận được về chứng chỉ quản lý nhà nước theo chức vụ (chuyên viên cao cấp và tương đương) – Giám đốc sở: Hỏi chứng chỉ quản lý nhà nước; Hỏi ngạch; Hỏi ngày bổ nhiệm ngạch: trước hay từ ngày 01/8/2022; Công văn 1848/BNV-CCVC nói về người có bằng cao cấp lý luận chính trị – hành chính: người được bổ nhiệm ngạch trước 01/8/2022 mà không có bằng đó có được coi là đạt hay không, chưa thấy; Hồ sơ không cho biết người được bổ nhiệm từ 01/5/2024 có đến từ lực lượng vũ trang, đơn vị sự nghiệp công lập, doanh nghiệp nhà nước, cơ quan khác của hệ thống chính trị hay không (Điều 9 Nghị định 29/2024/NĐ-CP). Căn cứ: Nghị định 29/2024/NĐ-CP, khoản 3 Điều 6 (thấy nguyên văn).",
        "Các yêu cầu sau được hoàn thiện sau khi bổ nhiệm:",
        "Còn thiếu bồi dưỡng kiến thức quốc phòng và an ninh đối tượng 2 (phải có sau khi được bổ nhiệm; chưa thấy thời hạn) – Giám đốc sở. Căn cứ: Nghị định 13/2014/NĐ-CP (sửa đổi bởi Nghị định 139/2020/NĐ-CP), điểm b khoản 1 Điều 2 (thấy nguyên văn).",
        "Chưa xét ở đây: tuổi và thời gian công tác còn lại, sức khỏe, kỷ luật, phẩm chất, quy hoạch, quy trình, hồ sơ.",
      ]
    `);
    expect(linesOf(assessment, rules, "en")).toMatchInlineSnapshot(`
      [
        "LS-03, first appointment as Director of a provincial department, 1 June 2024: lacking something.",
        "The standard of the post must be met: first or higher appointment of civil servants. Source: Decree 138/2020/NĐ-CP, Article 42 (text seen).",
        "The standard of the post must be met: first or higher appointment by the Party's rules. Source: Party Regulation 80-QĐ/TW (stated by a public body).",
        "Cannot conclude on certificate of the department-level leadership programme – Director of a provincial department: Ask for the leadership certificate; Decree 101/2017/NĐ-CP as amended by Decree 89/2021/NĐ-CP: whether those appointed from 30 June 2022 must hold the leadership certificate, and by when; the text was not seen. Source: Decree 89/2021/NĐ-CP, Article 2(3) (stated by a public body).",
        "The answer on certificate of the department-level leadership programme – Director of a provincial department hangs on a reading of the text: Whether, since Decree 29/2024/NĐ-CP, a leadership post in a State administrative body still asks for the leadership certificate.",
        "Lacks political theory asked by the post (advanced group) (to be had before appointment) – Director of a provincial department. Source: Decree 29/2024/NĐ-CP, Article 6(2)(a) (text seen).",
        "Has degree asked by the post – Director of a provincial department (diploma, master). Source: Decree 29/2024/NĐ-CP, Article 6(1) (text seen).",
        "Cannot conclude on state-management certificate of the post (senior specialist and equivalent) – Director of a provincial department: Ask for the state-management certificate; Ask for the rank; Ask for the day of appointment to the rank: before 1 August 2022, or from that day on; Dispatch 1848/BNV-CCVC is about holders of the diploma of advanced political theory – administration: whether it helps those appointed to the rank before 1 August 2022 without it was not seen; The record does not say whether a person appointed since 1 May 2024 came from the armed forces, a public service unit, a State enterprise or another body of the political system (Article 9 of Decree 29/2024/NĐ-CP). Source: Decree 29/2024/NĐ-CP, Article 6(3) (text seen).",
        "What follows may be completed after the appointment:",
        "Lacks defence and security training, group 2 (to be had once in the post; no last day was seen) – Director of a provincial department. Source: Decree 13/2014/NĐ-CP (as amended by Decree 139/2020/NĐ-CP), Article 2(1)(b) (text seen).",
        "Not looked at here: age and time left to serve, health, discipline and conduct, personnel planning, procedure and file.",
      ]
    `);
  });

  it("says what came after its last day", () => {
    const rules = resolveOnce({ asOf: "2021-06-30" });
    const official: Official = {
      id: "LS-04",
      birth: "1980-03-02",
      sex: "male",
      rank: null,
      title: null,
      holdings: [{ post: "department-division-head", since: "2016-05-01" }],
      credentials: {
        leadership: [{ level: "division", paper: "certificate", issuedOn: "2021-05-30" }],
      },
    };
    const assessment = assessOfficial(official, rules);
    const about = (locale: "vi" | "en") => linesOf(assessment, rules, locale).slice(1, 3);
    expect(about("vi")).toMatchInlineSnapshot(`
      [
        "Đã có chứng chỉ bồi dưỡng lãnh đạo, quản lý cấp phòng – Trưởng phòng thuộc sở (chứng chỉ cấp phòng và tương đương cấp 30/5/2021, cấp ngày 30/5/2021, sau khi đã giữ chức vụ từ 01/5/2016). Căn cứ: Nghị định 101/2017/NĐ-CP, điểm a khoản 5 Điều 17 (báo chí, trang pháp luật nêu).",
        "Hoàn thành muộn theo Chỉ thị 28/CT-TTg (báo chí, trang pháp luật nêu): cấp ngày 30/5/2021, sau thời hạn 31/12/2020.",
      ]
    `);
    expect(about("en")).toMatchInlineSnapshot(`
      [
        "Has certificate of the division-level leadership programme – Head of a division of a provincial department (certificate, division level and equivalent issued 30 May 2021, issued 30 May 2021, only after the post began on 1 May 2016). Source: Decree 101/2017/NĐ-CP, Article 17(5)(a) (stated by press or a legal site).",
        "Fulfilled late under Directive 28/CT-TTg (stated by press or a legal site): issued 30 May 2021, only after the last day, 31 December 2020.",
      ]
    `);
  });

  it("checks a paper line by line", () => {
    const rules = resolveOnce({ asOf: "2026-11-21" });
    const assessment = assessCredential(
      {
        field: "stateManagement",
        level: "specialist",
        paper: "certificate",
        issuedOn: "2022-07-05",
        weeks: 6,
        issuerKind: "napa",
      },
      rules,
    );
    expect(linesOf(assessment, rules, "vi")).toMatchInlineSnapshot(`
      [
        "Chứng chỉ quản lý nhà nước, chương trình chuyên viên, ngày 21/11/2026: chưa đạt.",
        "Trình độ: đạt – có chứng chỉ quản lý nhà nước: chương trình chuyên viên.",
        "Chương trình: đạt – chương trình có vào ngày cấp: Chương trình bồi dưỡng ngạch chuyên viên – Nghị định 101/2017/NĐ-CP (sửa đổi bởi Nghị định 89/2021/NĐ-CP), Điều 17 (báo chí, trang pháp luật nêu).",
        "Cơ quan cấp: không áp dụng – do Học viện Hành chính Quốc gia cấp, chưa thấy quy định cơ quan nào được cấp giấy tờ này.",
        "Thời lượng: chưa đạt – khóa học 6 tuần; quy định không quá 4 tuần – Nghị định 101/2017/NĐ-CP (sửa đổi bởi Nghị định 89/2021/NĐ-CP), Điều 17 (báo chí, trang pháp luật nêu).",
        "Loại giấy tờ: đạt – chứng chỉ, đúng loại của chương trình – Nghị định 101/2017/NĐ-CP (sửa đổi bởi Nghị định 89/2021/NĐ-CP), Điều 17 (báo chí, trang pháp luật nêu).",
      ]
    `);
    expect(linesOf(assessment, rules, "en")).toMatchInlineSnapshot(`
      [
        "State-management certificate, specialist's programme, 21 November 2026: not met.",
        "Level: met – holds state-management certificate: specialist's programme.",
        "Programme: met – the programme ran then: Specialist's programme – Decree 101/2017/NĐ-CP (as amended by Decree 89/2021/NĐ-CP), Article 17 (stated by press or a legal site).",
        "Issuer: not applicable – issued by National Academy of Public Administration, which bodies may issue this paper was not seen.",
        "Length of the course: not met – 6 weeks; set are at most 4 – Decree 101/2017/NĐ-CP (as amended by Decree 89/2021/NĐ-CP), Article 17 (stated by press or a legal site).",
        "Kind of paper: met – a certificate, as the programme leads to – Decree 101/2017/NĐ-CP (as amended by Decree 89/2021/NĐ-CP), Article 17 (stated by press or a legal site).",
      ]
    `);
  });

  it("says that the day lies after the last that was checked", () => {
    const rules = resolveOnce({ asOf: "2027-01-01" });
    const assessment = assessOfficial({ id: "x", rank: null, title: null, holdings: [] }, rules);
    expect(linesOf(assessment, rules, "vi")).toMatchInlineSnapshot(`
      [
        "x, ngày 01/01/2027: không thuộc yêu cầu nào đã mã hóa.",
        "Ngày hỏi sau ngày đối chiếu nguồn 21/11/2026: văn bản mới hơn có thể chưa có ở đây.",
      ]
    `);
    expect(linesOf(assessment, rules, "en")).toMatchInlineSnapshot(`
      [
        "x, 1 January 2027: under no encoded requirement.",
        "The day asked for lies after 21 November 2026, through which sources were checked: newer texts may be missing.",
      ]
    `);
  });

  it("says who may be sent, by which clause, and what to ask", () => {
    const rules = resolveOnce({ asOf: "2023-10-01" });
    const nominee: Official = {
      id: "LS-11",
      birth: "1988-10-02",
      sex: "male",
      category: "civilServant",
      partyMembership: "probationary",
      sendingGroups: [],
      isEthnicMinority: false,
      holdings: [{ post: "department-division-head", area: "ordinary" }],
      credentials: { politicalTheory: [] },
    };
    const course = {
      field: "politicalTheory",
      level: "advanced",
      mode: "nonConcentrated",
    } as const;
    const assessment = assessEligibility(nominee, course, rules);
    expect(linesOf(assessment, rules, "vi")).toMatchInlineSnapshot(`
      [
        "LS-11, cử đi học lý luận chính trị, cao cấp, hệ không tập trung, ngày 01/10/2023: chưa đủ điều kiện.",
        "Đạt: đối tượng học cao cấp lý luận chính trị (chức vụ theo danh mục: Trưởng phòng thuộc sở). Căn cứ: Quy định 57-QĐ/TW (cơ quan nhà nước nêu).",
        "Chưa đạt: đảng viên chính thức để học cao cấp lý luận chính trị (đảng viên dự bị). Căn cứ: Quy định 57-QĐ/TW (cơ quan nhà nước nêu).",
        "Chưa kết luận được về trình độ đại học trở lên để học cao cấp lý luận chính trị: Hỏi trình độ chuyên môn. Căn cứ: Quy định 57-QĐ/TW (cơ quan nhà nước nêu).",
        "Chưa đạt: tuổi học cao cấp lý luận chính trị hệ không tập trung (dưới 40 tuổi vào ngày 01/10/2023, dưới 35 tuổi vào ngày 01/10/2023, nhóm đối tượng đặc thù khi cử đi học: không có, là người dân tộc thiểu số hay không: không, địa bàn: không thuộc địa bàn đặc thù). Căn cứ: Quy định 57-QĐ/TW (cơ quan nhà nước nêu).",
        "Kết quả về tuổi học cao cấp lý luận chính trị hệ không tập trung tùy cách đọc văn bản: Tuổi học lý luận chính trị hệ không tập trung tính tại ngày nào.",
        "Chưa xét ở đây: sức khỏe, kỷ luật, mức độ hoàn thành nhiệm vụ ngoài các điều kiện nêu trên, chỉ tiêu, quyết định của cấp có thẩm quyền.",
      ]
    `);
    expect(linesOf(assessment, rules, "en")).toMatchInlineSnapshot(`
      [
        "LS-11, sent to study political theory, advanced, part-time, 1 October 2023: does not meet the conditions yet.",
        "Meets: who studies advanced political theory (the post, by the catalogue: Head of a division of a provincial department). Source: Party Regulation 57-QĐ/TW (stated by a public body).",
        "Does not meet: full membership of the Party for advanced political theory (probationary member). Source: Party Regulation 57-QĐ/TW (stated by a public body).",
        "Cannot conclude on university degree for advanced political theory: Ask for the degree. Source: Party Regulation 57-QĐ/TW (stated by a public body).",
        "Does not meet: age for part-time advanced political theory (under 40 on 1 October 2023, under 35 on 1 October 2023, the groups that rules of sending treat apart: none, whether the person belongs to an ethnic minority: no, the area: none of the special kinds). Source: Party Regulation 57-QĐ/TW (stated by a public body).",
        "The answer on age for part-time advanced political theory hangs on a reading of the text: On which day the age for part-time political theory is measured.",
        "Not looked at here: health, discipline and performance beyond the conditions above, seats, the decision of the competent body.",
      ]
    `);
  });

  it("says who has retired, and who holds already what the course leads to", () => {
    const rules = resolveOnce({ asOf: "2023-10-01" });
    const course = { field: "politicalTheory", level: "advanced", mode: "concentrated" } as const;
    const retired = assessEligibility({ id: "LS-12", retiresOn: "2022-01-31" }, course, rules);
    expect(linesOf(retired, rules, "vi").slice(0, 2)).toMatchInlineSnapshot(`
      [
        "LS-12, cử đi học lý luận chính trị, cao cấp, hệ tập trung, ngày 01/10/2023: chưa đủ điều kiện.",
        "Chưa đạt: còn công tác vào ngày cử đi (đã nghỉ hưu từ sau ngày 31/01/2022). Căn cứ: Nghị định 135/2020/NĐ-CP, khoản 2 Điều 4 (thấy nguyên văn).",
      ]
    `);
    const holder: Official = {
      id: "LS-13",
      credentials: { politicalTheory: [{ level: "bachelorOfPolitics" }] },
    };
    const held = assessEligibility(holder, course, rules);
    expect(linesOf(held, rules, "vi")[0]).toMatchInlineSnapshot(
      `"LS-13, cử đi học lý luận chính trị, cao cấp, hệ tập trung, ngày 01/10/2023: đã có trình độ của khóa học."`,
    );
    expect(linesOf(held, rules, "en")[0]).toMatchInlineSnapshot(
      `"LS-13, sent to study political theory, advanced, full-time, 1 October 2023: holds the level of the course already."`,
    );
  });

  it("says whether the time left is enough for an appointment", () => {
    const rules = resolveOnce({ asOf: "2021-09-02" });
    const candidate: Official = {
      id: "LS-14",
      birth: "1965-02-10",
      sex: "male",
      category: "civilServant",
      holdings: [],
    };
    const assessment = assessAppointmentAge(candidate, { post: "department-director" }, rules, {
      kind: "first",
      processOn: "2021-09-02",
    });
    expect(linesOf(assessment, rules, "vi")).toMatchInlineSnapshot(`
      [
        "LS-14, tuổi bổ nhiệm lần đầu Giám đốc sở, ngày 02/9/2021: không đủ điều kiện về tuổi.",
        "Chưa đạt: tuổi bổ nhiệm lần đầu hoặc cao hơn của công chức (từ ngày 02/9/2021 đến khi nghỉ hưu 31/8/2026 không còn đủ 60 tháng). Căn cứ: Nghị định 138/2020/NĐ-CP, Điều 42 (thấy nguyên văn).",
      ]
    `);
    expect(linesOf(assessment, rules, "en")).toMatchInlineSnapshot(`
      [
        "LS-14, age for first appointment as Director of a provincial department, 2 September 2021: not of the age asked for.",
        "Does not meet: age at the first or a higher appointment of civil servants (fewer than 60 months are left from 2 September 2021 to retirement on 31 August 2026). Source: Decree 138/2020/NĐ-CP, Article 42 (text seen).",
      ]
    `);
  });
});
