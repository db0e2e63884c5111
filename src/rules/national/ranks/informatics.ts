import type { Condition } from "../../../standards/condition.ts";
import type { RequirementTimeline } from "../../authored-law.ts";
import { recordedLevel } from "../../readings.ts";
import {
  beforeCircular11,
  circular05AssociateOfficer,
  circular05Specialist,
  circular11,
  circular11Reach,
  circular11Summary,
  unseen,
} from "./reach.ts";
import { asked, noCertificate, timelinesOf, weaklySeen } from "./skills.ts";

/** "Ứng dụng công nghệ thông tin cơ bản" (Thông tư 03/2014/TT-BTTTT); the higher one holds it. */
const basic: Condition<"authored"> = {
  kind: "holds",
  field: "informatics",
  levels: ["basic", "advanced"],
  recordedLevel,
};

/** The informatics of the administrative ranks, asked by certificate until 2021-07-31. */
export const rankInformatics: readonly RequirementTimeline[] = timelinesOf(
  { id: "rank-informatics", vi: "Chứng chỉ tin học", en: "Informatics" },
  {
    seniorSpecialist: [beforeCircular11, weaklySeen(basic), noCertificate],
    principalSpecialist: [beforeCircular11, weaklySeen(basic), noCertificate],
    specialist: [
      beforeCircular11,
      asked("2014-12-01", basic, circular11Summary),
      asked("2017-10-01", basic, circular05Specialist),
      noCertificate,
    ],
    associateOfficer: [
      beforeCircular11,
      {
        effectiveFrom: "2014-12-01",
        value: unseen("associateOfficerSkills", circular11Reach),
        source: circular11,
      },
      asked("2017-10-01", basic, circular05AssociateOfficer),
      noCertificate,
    ],
  },
);
