import type { Condition } from "../../../standards/condition.ts";
import type { Requirement } from "../../../standards/requirement.ts";
import type { Citation } from "../../../terms/citation.ts";
import type { GapId } from "../../../terms/question.ts";
import type { Dated } from "../../authored-law.ts";
import { ofLevel } from "../conditions.ts";

/** What a requirement of a rank holds from a day. */
export type RankTerms = Pick<Requirement<"authored">, "when" | "scope" | "asks">;

const civilServants: Condition<"authored"> = {
  kind: "fact",
  fact: "category",
  in: ["civilServant"],
};

/**
 * Thông tư 11/2014, Điều 2: bodies at central, provincial and district level. It names cán bộ beside
 * công chức, though it sets ranks of công chức: of a cadre it stays open.
 */
export const circular11Reach: Condition<"authored"> = {
  kind: "all",
  of: [
    {
      kind: "any",
      of: [
        civilServants,
        {
          kind: "all",
          of: [
            { kind: "fact", fact: "category", in: ["cadre"] },
            { kind: "gap", gap: "ranksOfCadres" },
          ],
        },
      ],
    },
    ofLevel("central", "provincial", "district"),
  ],
};

/**
 * The article on the reach of Thông tư 02/2021 was not seen. Khoản 1 of Điều 6, 7, 10 and 11 places
 * these ranks "từ cấp huyện trở lên", hence no commune.
 */
export const fromDistrictUp: Condition<"authored"> = {
  kind: "all",
  of: [civilServants, ofLevel("central", "provincial", "district")],
};

/** Thông tư 02/2021, Điều 5 khoản 1: a senior specialist works in central or provincial bodies. */
export const fromProvinceUp: Condition<"authored"> = {
  kind: "all",
  of: [civilServants, ofLevel("central", "provincial")],
};

/** From 2025-07-01 civil servants of a commune have ranks as all others, so no level is named. */
export const notLeading: Condition<"authored"> = {
  kind: "all",
  of: [civilServants, { kind: "fact", fact: "holdsLeadershipPost", in: [false] }],
};

export const circular11: Citation = {
  instrument: "11-2014-tt-bnv",
  trust: "text",
  seenIn:
    "https://thuvienphapluat.vn/van-ban/EN/Bo-may-hanh-chinh/Circular-11-2014-TT-BNV-professional-standards-for-levels-of-civil-servants-specialized/489479/tieng-anh.aspx",
};

/** The degree, certificate, language and informatics of a specialist, in a publisher's summary. */
export const circular11Summary: Citation = {
  instrument: "11-2014-tt-bnv",
  trust: "press",
  seenIn:
    "https://english.luatvietnam.vn/circular-no-11-2014-tt-bnv-dayed-october-09-2014-of-the-ministry-of-home-affairs-providing-for-the-titles-rank-codes-professional-and-specialized-90635-doc1.html",
};

/** Thông tư 05/2017, Điều 1 khoản 3: the specialist. */
export const circular05Specialist: Citation = {
  instrument: "05-2017-tt-bnv",
  article: "1",
  clause: "3",
  trust: "text",
  seenIn: "https://huggingface.co/datasets/phamtungthuy/cauhoiphapluat/viewer/default/train?p=3",
};

/** Thông tư 05/2017, Điều 1 khoản 4: the associate officer. */
export const circular05AssociateOfficer: Citation = {
  instrument: "05-2017-tt-bnv",
  article: "1",
  clause: "4",
  trust: "text",
  seenIn:
    "https://thuvienphapluat.vn/hoi-dap-phap-luat/iframe/4456E-hd-tieu-chuan-ve-trinh-do-dao-tao-boi-duong-chuyen-mon-ngach-can-su.html",
};

/** Thông tư 02/2021, khoản 4 of the article of a rank, as a provincial office lists it. */
export function circular02(article: "5" | "6" | "7"): Citation {
  return {
    instrument: "02-2021-tt-bnv",
    article,
    clause: "4",
    trust: "official",
    seenIn:
      "https://sonoivu.namdinh.gov.vn/van-ban-chinh-sach/chinh-thuc-bai-bo-tieu-chuan-chuyen-mon-nghiep-vu-ve-chung-chi-ngoai-ngu-va-chung-chi-tin-hoc-cua-cong-chuc-chuyen-nganh-1679",
  };
}

/** The list of another provincial office, which also holds the two lowest ranks. */
export const circular02LowerRanks: Citation = {
  instrument: "02-2021-tt-bnv",
  trust: "official",
  seenIn:
    "https://sgddt.baclieu.gov.vn/-/chính-thức-bãi-bỏ-chứng-chỉ-tin-học-ngoại-ngữ-cho-công-chức-hành-chính",
};

const law80: Citation = {
  instrument: "80-2025-qh15",
  article: "24",
  trust: "text",
  seenIn: "https://kimlaw.com.vn/?p=5960",
};

/** A gap that still reaches only those whom the rule may reach. */
export function unseen(gap: GapId, scope: Condition<"authored"> = civilServants): RankTerms {
  return { when: null, scope, asks: { kind: "gap", gap } };
}

/** What stood before Thông tư 11/2014 was not seen, nor whom it reached. */
export const beforeCircular11: Dated<RankTerms> = {
  effectiveFrom: "2010-05-01",
  value: unseen("rankStandardsBefore20141201"),
  source: null,
};

/**
 * Since Luật 80/2025 no text was seen that keeps the rank standards or that ends them. Who meets
 * what stood before breaches neither; of everybody else it stays open.
 */
export function fromLaw80(known?: {
  readonly asks: Condition<"authored">;
  readonly source: Citation;
}): Dated<RankTerms> {
  const gap = { kind: "gap", gap: "rankStandardsFrom20250701" } as const;
  return {
    effectiveFrom: "2025-07-01",
    value: {
      when: null,
      scope: civilServants,
      asks: known === undefined ? gap : { kind: "any", of: [known.asks, gap] },
    },
    source: known === undefined ? law80 : { ...known.source, readWith: ["80-2025-qh15"] },
  };
}
