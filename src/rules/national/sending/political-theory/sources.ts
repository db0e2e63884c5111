import type { Citation } from "../../../../terms/citation.ts";
import type { GapId } from "../../../../terms/question.ts";
import type { Dated, SendingTimeline } from "../../../authored-law.ts";

type Entry = SendingTimeline["history"][number];

export const academyAndDispatch: Citation = {
  instrument: null,
  readWith: ["4741-cv-btctw-2013"],
  trust: "press",
  seenIn:
    "https://english.hcma.vn/home/academic-programs/leadership-and-management-training-25 (14/5/2015); https://www.baomoi.com/doi-moi-cong-tac-dao-tao-boi-duong-ly-luan-chinh-tri-hanh-chinh-cho-doi-ngu-can-bo-lanh-dao-quan-ly-cac-cap/c/12394948.epi",
};
export const decision6468: Citation = {
  instrument: "6468-qd-hvctqg-2021",
  trust: "press",
  seenIn: "m.baohaiduong.vn, bài 207424 ngày 27/6/2022 về Quyết định 6468-QĐ/HVCTQG",
};
export const regulation57: Citation = {
  instrument: "57-qd-tw-2022",
  trust: "official",
  seenIn: "Sở Nội vụ Nam Định, bài về Quy định 57-QĐ/TW",
};
export const regulation57Chapter2: Citation = {
  instrument: "57-qd-tw-2022",
  trust: "text",
  seenIn: "https://vietjack.me/phap-luat/quy-dinh-57-qd-tw/chuong-ii-8465.html",
};
export const regulation57Advanced: Citation = {
  instrument: "57-qd-tw-2022",
  trust: "official",
  seenIn:
    "tochuc.hungyen.dcs.vn, bài c28553 (3/2024) về đối tượng học cao cấp theo Quy định 57-QĐ/TW",
};
export const regulation350: Citation = {
  instrument: "350-qd-tw-2025",
  trust: "press",
  seenIn:
    "https://vietnamnet.vn/ban-bi-thu-quy-dinh-ve-doi-tuong-dao-tao-trung-cap-cao-cap-ly-luan-chinh-tri-2439723.html",
};
export const regulation350Advanced: Citation = {
  instrument: "350-qd-tw-2025",
  trust: "press",
  seenIn:
    "https://dantri.com.vn/xa-hoi/quy-dinh-moi-ve-doi-tuong-dao-tao-cao-cap-trung-cap-ly-luan-chinh-tri-20250906140618005.htm",
};

/** Nothing of the rule was seen from a day on. */
export function unseen(
  effectiveFrom: Entry["effectiveFrom"],
  gap: GapId,
  source: Citation | null = null,
) {
  return { effectiveFrom, value: { gap }, source } as const;
}

/** The ages of 57 end with the regulation that has its title and its subject. */
export const afterRegulation57: NonNullable<Dated<never>["start"]> = {
  known: "inferred",
  because: {
    vi: "Quy định 350-QĐ/TW cùng tên, cùng phạm vi với Quy định 57-QĐ/TW; điều khoản thay thế chưa thấy",
    en: "Regulation 350-QĐ/TW has the title and the scope of Regulation 57-QĐ/TW; the clause that replaces it was not seen",
  },
};

export const issueOf6468: NonNullable<Dated<never>["start"]> = {
  known: "inferred",
  because: {
    vi: "ngày ban hành Quyết định 6468-QĐ/HVCTQG; ngày hiệu lực riêng chưa thấy",
    en: "the day Decision 6468-QĐ/HVCTQG was issued; no other effective day was seen",
  },
};
