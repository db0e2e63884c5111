import type { GapEntry } from "../authored-law.ts";

/** What was not seen of professional titles. */
export const titleGaps = {
  otherTitleStandard: {
    about: {
      vi: "Tiêu chuẩn của các chức danh nghề nghiệp không có trong danh mục: nằm trong thông tư của bộ quản lý ngành, chưa được mã hóa",
      en: "Standards of titles outside the catalogue: set by circulars of the ministries in charge, not encoded",
    },
  },
  teacherDegrees2015: {
    about: {
      vi: "Trình độ đào tạo của giáo viên trung học cơ sở hạng I, III và giáo viên trung học phổ thông theo Thông tư liên tịch 22/2015 và 23/2015/TTLT-BGDĐT-BNV: chưa thấy",
      en: "Degrees of lower secondary teachers of grades I and III and of upper secondary teachers under Joint Circulars 22/2015 and 23/2015/TTLT-BGDĐT-BNV: not seen",
    },
  },
  teacherInformatics2015: {
    about: {
      vi: "Tin học của giáo viên trung học cơ sở hạng I, III và giáo viên trung học phổ thông theo Thông tư liên tịch 22/2015 và 23/2015/TTLT-BGDĐT-BNV: chưa thấy",
      en: "Informatics of lower secondary teachers of grades I and III and of upper secondary teachers under Joint Circulars 22/2015 and 23/2015/TTLT-BGDĐT-BNV: not seen",
    },
  },
  minorityLanguagePost: {
    about: {
      vi: "Chứng chỉ tiếng dân tộc thay ngoại ngữ chỉ ở vị trí việc làm cần dùng; hồ sơ không cho biết vị trí",
      en: "A minority-language certificate stands for the foreign language only where the post needs it; the record does not tell",
    },
  },
  otherGradeCertificate: {
    about: {
      vi: "Chứng chỉ của hạng khác cùng chức danh có được tính cho hạng đang giữ hay không: chưa thấy quy định",
      en: "Whether the certificate of another grade of the same profession counts for the grade held: no rule seen",
    },
  },
  grade3BoundIn2021: {
    about: {
      vi: "Người giữ hạng III (mã số năm 2021) có thuộc diện phải có chứng chỉ hay không (tuyển dụng sau 20/3/2021, hoặc hạng III năm 2015 của mầm non, tiểu học): hồ sơ không cho biết",
      en: "Whether the holder of grade III (code of 2021) was bound (recruited after 20 March 2021, or preschool and primary grade III of 2015): the record does not tell",
    },
  },
  recruitmentDay: {
    about: {
      vi: "Ngày tuyển dụng: hồ sơ chỉ có ngày bổ nhiệm chức danh, có thể sau tới một năm tập sự",
      en: "The day of recruitment: the record has only that of the title, after up to a year of probation",
    },
  },
  recruitsBefore20230530: {
    about: {
      vi: "Thời hạn 36 tháng của người tuyển dụng từ 20/3/2021 đến 29/5/2023 đã hết tập sự có còn tính tiếp hay không: Thông tư 08/2023/TT-BGDĐT không nêu",
      en: "Whether the 36 months of those recruited from 20 March 2021 to 29 May 2023 run on once probation is over: Circular 08/2023/TT-BGDĐT does not say",
    },
  },
  teacherTitleBroughtOver: {
    about: {
      vi: "Chức danh có được là do tuyển dụng, thăng hạng (cần chứng chỉ) hay do chuyển xếp (không cần): hồ sơ không cho biết",
      en: "Whether the title came by recruitment or promotion (a certificate is asked) or by being brought over (none is): the record does not tell",
    },
  },
  gradeCertificateFrom20220630: {
    about: {
      vi: "Chứng chỉ theo hạng của giáo viên được cấp từ ngày 30/6/2022: chưa thấy quy định",
      en: "Teachers' certificates by grade of 30 June 2022 or later: no rule seen",
    },
  },
  teacherCertificateFrom20260331: {
    about: {
      vi: "Chứng chỉ chức danh nghề nghiệp của nhà giáo sau Nghị định 93/2026/NĐ-CP: chuẩn nghề nghiệp và chương trình bồi dưỡng theo thông tư mới chưa thấy",
      en: "Certificates of teachers' titles after Decree 93/2026/NĐ-CP: the new circular on professional standards and its course was not seen",
    },
  },
  teacherGradesFrom20260331: {
    about: {
      vi: "Trình độ riêng của từng hạng có còn áp dụng sau Nghị định 93/2026/NĐ-CP (chức danh giáo viên không chia hạng) hay không: chưa thấy văn bản",
      en: "Whether the degrees of single grades still apply after Decree 93/2026/NĐ-CP, under which titles of teachers have no grades: text not seen",
    },
  },
  teacherOfSpecialSubject: {
    about: {
      vi: "Giáo viên có dạy môn được nhận trình độ cao đẳng (khoản 2, khoản 4 Điều 20 Nghị định 93/2026/NĐ-CP) hay không: hồ sơ không có môn dạy",
      en: "Whether the teacher teaches a subject for which a college degree will do (Article 20, clauses 2 and 4 of Decree 93/2026/NĐ-CP): the record has no subject",
    },
  },
  decree71RetirementAge: {
    about: {
      vi: "Số tháng còn lại đến tuổi nghỉ hưu theo Nghị định 71/2020/NĐ-CP tính theo tuổi nào (60, 55 hay tuổi tăng dần từ 2021): chưa thấy",
      en: "By which retirement ages Decree 71/2020/NĐ-CP counts the months left (60 and 55, or those rising from 2021): not seen",
    },
  },
  lecturersBefore2020: {
    about: {
      vi: "Tiêu chuẩn chức danh giảng viên đại học trước Thông tư 40/2020/TT-BGDĐT: mới thấy ở trang sao chép kém tin cậy",
      en: "Standards of university lecturers before Circular 40/2020/TT-BGDĐT: seen only on an unreliable copy",
    },
  },
  lecturerGradesFrom20260331: {
    about: {
      vi: "Trình độ của giảng viên chính, giảng viên cao cấp theo chuẩn nghề nghiệp sau Nghị định 93/2026/NĐ-CP: chưa thấy",
      en: "Degrees of principal and senior lecturers under the professional standards after Decree 93/2026/NĐ-CP: not seen",
    },
  },
  healthTitlesBefore20220610: {
    about: {
      vi: "Tiêu chuẩn chức danh y tế này trước Thông tư 03/2022/TT-BYT: chưa thấy",
      en: "Standards of this health title before Circular 03/2022/TT-BYT: not seen",
    },
  },
  medicalSpecialistDegree: {
    about: {
      vi: "Bằng chuyên khoa cấp I, cấp II được nhận thay thạc sĩ, tiến sĩ nhưng không có trong danh mục trình độ của hồ sơ",
      en: "Degrees of medical specialists (chuyên khoa cấp I, II) are accepted beside the master's and the doctorate; the levels of the record do not have them",
    },
  },
  healthGrade3Certificate: {
    about: {
      vi: "Chức danh y tế hạng III trước ngày 10/6/2022 có đòi hỏi chứng chỉ hay không: chưa thấy",
      en: "Whether health titles of grade III asked for a certificate before 10 June 2022: not seen",
    },
  },
  nurseWithoutCollege: {
    about: {
      vi: "Người được bổ nhiệm hạng IV (điều dưỡng, hộ sinh, kỹ thuật y) trước ngày 10/6/2022 với bằng trung cấp: chưa thấy quy định chuyển tiếp về trình độ",
      en: "Nurses, midwives and technicians of grade IV appointed before 10 June 2022 with a vocational secondary degree: no transitional rule seen",
    },
  },
  librariansBefore2022: {
    about: {
      vi: "Tiêu chuẩn chức danh thư viện viên trước Thông tư 02/2022/TT-BVHTTDL: chưa được mã hóa",
      en: "Standards of librarians before Circular 02/2022/TT-BVHTTDL: not encoded",
    },
  },
  archivistsBefore2022: {
    about: {
      vi: "Tiêu chuẩn chức danh lưu trữ viên trước Thông tư 07/2022/TT-BNV: chưa được mã hóa",
      en: "Standards of archivists before Circular 07/2022/TT-BNV: not encoded",
    },
  },
  titleCertificatesFrom20260701: {
    about: {
      vi: "Chứng chỉ chức danh nghề nghiệp sau Luật Viên chức 2025 (Nghị định 259/2026/NĐ-CP): chưa thấy nội dung",
      en: "Certificates of professional titles after the Law on Public Employees of 2025 (Decree 259/2026/NĐ-CP): content not seen",
    },
  },
  titleExemption89: {
    about: {
      vi: "Người được bổ nhiệm chức danh trước ngày 30/6/2022 có còn phải có chứng chỉ hay không: khoản 3 Điều 2 Nghị định 89/2021/NĐ-CP miễn học, các bộ hướng dẫn không giống nhau",
      en: "Whether those appointed to a title before 30 June 2022 still need its certificate: Article 2(3) of Decree 89/2021/NĐ-CP frees them from the course, the ministries differ in their guidance",
    },
  },
} as const satisfies Record<string, GapEntry>;
