import { circular15, startOfCircular15 } from "./circular-15-2012.ts";
import type { CommitmentRule } from "../../../standards/service/commitment-rule.ts";
import type { Citation } from "../../../terms/citation.ts";
import type { OfficialCategory } from "../../../terms/official.ts";
import type { Dated } from "../../authored-law.ts";
import { lawOnPublicEmployees2025 } from "../law-on-public-employees-2025.ts";

const decree18: Citation = {
  instrument: "18-2010-nd-cp",
  trust: "official",
  seenIn: "sonoivu.namdinh.gov.vn, bài 263 về điều kiện cử công chức đào tạo sau đại học",
};
const decree101 = (clause: "1" | "2"): Citation => ({
  instrument: "101-2017-nd-cp",
  article: "6",
  clause,
  trust: "text",
  seenIn:
    "https://lawnet.vn/thong-tin-phap-luat/en/tu-van-luat/do-civil-servants-and-public-employees-have-to-make-a-commitment-when-receiving-postgraduate-training-in-vietnam-120149.html",
});
const decree171: Citation = {
  instrument: "171-2025-nd-cp",
  article: "5",
  trust: "official",
  seenIn: "snv.dienbien.gov.vn, bài 672 về Nghị định 171/2025/NĐ-CP",
};

/** The service owed after training at public cost, as a multiple of its length. */
export const serviceCommitment: Readonly<
  Record<OfficialCategory, readonly Dated<CommitmentRule>[]>
> = {
  cadre: [
    { effectiveFrom: "2010-05-01", value: { gap: "cadreTrainingBefore20171021" }, source: null },
    { effectiveFrom: "2017-10-21", value: { times: 2 }, source: decree101("1") },
    { effectiveFrom: "2025-07-01", value: { gap: "cadreTrainingFrom20250701" }, source: decree171 },
  ],
  civilServant: [
    { effectiveFrom: "2010-05-01", value: { times: 3 }, source: decree18 },
    { effectiveFrom: "2017-10-21", value: { times: 2 }, source: decree101("1") },
    { effectiveFrom: "2025-07-01", value: { times: 3 }, source: decree171 },
  ],
  publicEmployee: [
    {
      effectiveFrom: "2010-05-01",
      value: { gap: "publicEmployeeCommitmentBefore2013" },
      source: null,
    },
    {
      effectiveFrom: "2012-12-25",
      start: startOfCircular15,
      value: { times: 2 },
      source: circular15,
    },
    { effectiveFrom: "2017-10-21", value: { times: 2 }, source: decree101("2") },
    {
      effectiveFrom: "2026-07-01",
      value: { gap: "publicEmployeeTrainingFrom20260701" },
      source: lawOnPublicEmployees2025,
    },
  ],
};
