import type { Citation } from "../../../terms/citation.ts";
import type { Dated } from "../../authored-law.ts";

/** Thông tư 15/2012: what public employees owe after training, and pay back. */
export const circular15: Citation = {
  instrument: "15-2012-tt-bnv",
  article: "17",
  trust: "text",
  seenIn:
    "https://thuvienphapluat.vn/hoi-dap-phap-luat/iframe/AE12-hd-cac-truong-hop-phai-den-bu-chi-phi-dao-tao.html",
};

export const startOfCircular15: NonNullable<Dated<never>["start"]> = {
  known: "inferred",
  because: {
    vi: "ngày ban hành Thông tư 15/2012/TT-BNV; ngày hiệu lực chưa thấy",
    en: "the day Circular 15/2012/TT-BNV was issued; its effective day was not seen",
  },
};
