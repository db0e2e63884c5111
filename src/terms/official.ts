import type { PartialDate } from "./calendar-date.ts";

/** The category of an official: cán bộ, công chức or viên chức. */
export type OfficialCategory = "cadre" | "civilServant" | "publicEmployee";

/**
 * A group that sits in the same classes and is counted with officials without being one: đại biểu
 * Hội đồng nhân dân, người hoạt động không chuyên trách ở cấp xã, người lao động hợp đồng.
 */
export type OutsideGroup = "councilDeputy" | "nonSpecialisedCommuneStaff" | "contractStaff";

/** A category of officials, or a group that is trained beside them. */
export type PersonnelGroup = OfficialCategory | OutsideGroup;

/** The level of the body a person works in (cấp); the district level ended with 2025-06-30. */
export type AdministrativeLevel = "central" | "provincial" | "district" | "commune";

/** The sex of an official, as recorded: nam or nữ. */
export type Sex = "male" | "female";

/** The name of a post (chức vụ), a kebab-case string: `"department-director"`. */
export type PostId = string;

/** The name of a rank (ngạch): `"principalSpecialist"`. */
export type RankId = string;

/** The name of a professional title (chức danh nghề nghiệp): `"primaryTeacherGrade3"`. */
export type TitleId = string;

/** The name of a level (trình độ) on the ladder of its field: `"advanced"`. */
export type LevelId = string;

/** The name of a kind of body that issues papers: `"provincialPoliticalSchool"`. */
export type IssuerKindId = string;

/** The name of a managing level (diện quản lý): `"provincialStandingCommittee"`. */
export type ManagingLevelId = string;

/** The name of a kind of area (địa bàn) on which a rule depends: `"mountainous"`. */
export type AreaId = string;

/** A field in which credentials are kept (lĩnh vực). */
export type CredentialField =
  | "generalEducation"
  | "degree"
  | "politicalTheory"
  | "stateManagement"
  | "leadership"
  | "professionalTitle"
  | "jobPosition"
  | "nationalDefence"
  | "knowledgeUpdate"
  | "ethnicAffairs"
  | "foreignLanguage"
  | "ethnicLanguage"
  | "informatics";

/**
 * The kind of paper behind a credential: bằng, chứng chỉ, giấy xác nhận, or the paper that
 * replaces a lost or damaged certificate.
 */
export type Paper = "diploma" | "certificate" | "confirmation" | "replacement";

/** A diploma, certificate or confirmation that a person holds (văn bằng, chứng chỉ). */
export interface Credential {
  /** The level reached. */
  readonly level: LevelId;
  /** The kind of paper. Without it only the level is recorded, as a roster's "Cao cấp" does. */
  readonly paper?: Paper;
  /** The day of issue, as far as known. */
  readonly issuedOn?: PartialDate;
  /** Who issued it, as printed. */
  readonly issuer?: string;
  /** What kind of body that is, from the catalogue. */
  readonly issuerKind?: IssuerKindId;
  /** The first day of the course. */
  readonly courseFrom?: PartialDate;
  /** The last day of the course. */
  readonly courseThrough?: PartialDate;
  /** The length of the course in weeks, as printed. */
  readonly weeks?: number;
  /** The number on the paper. */
  readonly number?: string;
}

/**
 * Credentials by field. Absent is not empty: a missing field is not recorded, an empty one says
 * that the person holds none.
 */
export type CredentialsByField = { readonly [Field in CredentialField]?: readonly Credential[] };

/** A post that a person holds, held, or is planned for. */
export interface Holding {
  /** The post. */
  readonly post: PostId;
  /** The first day in the post. */
  readonly since?: PartialDate;
  /** The last day in the post; absent while it is held. */
  readonly until?: PartialDate;
  /** The unit, by the caller's own name for it. */
  readonly unit?: string;
  /** The kind of area (địa bàn), from the catalogue, where a rule depends on it. */
  readonly area?: AreaId;
  /** Whose decision the post is (diện quản lý), from the catalogue. */
  readonly managedBy?: ManagingLevelId;
  /** `true` when the person is only planned for the post (quy hoạch); absent when it is held. */
  readonly planned?: boolean;
}

/** Membership of the Party: none, probationary (dự bị) or full (chính thức). */
export type PartyMembership = "none" | "probationary" | "full";

/**
 * The name of a group that rules of sending treat apart: `"youthUnionOfficial"`. The catalogue of a
 * rule set lists them.
 */
export type SendingGroupId = string;

/** An official (cán bộ, công chức, viên chức) as far as the rules look at one. No name is needed. */
export interface Official {
  /** The caller's own key. */
  readonly id: string;
  /** The day of birth, as far as known. */
  readonly birth?: PartialDate;
  /** The sex. */
  readonly sex?: Sex;
  /** The category, or the group outside the three. */
  readonly category?: PersonnelGroup;
  /** The level of the body; absent, it is that of the posts held, where they have one. */
  readonly level?: AdministrativeLevel;
  /** The rank; `null` says that the person holds none, absent that it is not recorded. */
  readonly rank?: RankId | null;
  /** The first day in the rank. */
  readonly rankSince?: PartialDate;
  /** The professional title; `null` says that the person has none, absent that it is not recorded. */
  readonly title?: TitleId | null;
  /** The first day in the professional title. */
  readonly titleSince?: PartialDate;
  /** The completed years of service. */
  readonly serviceYears?: number;
  /** The years rated "hoàn thành tốt nhiệm vụ" or better, consecutive up to now. */
  readonly consecutiveGoodYears?: number;
  /** Whether the person is a member of the Party. */
  readonly partyMembership?: PartyMembership;
  /** Whether the person belongs to an ethnic minority (dân tộc thiểu số). */
  readonly isEthnicMinority?: boolean;
  /** Whether the person is still on probation in the service (tập sự). */
  readonly isOnProbation?: boolean;
  /** Whether a disciplinary measure stands or is pending against the person. */
  readonly isUnderDiscipline?: boolean;
  /** The groups that rules of sending treat apart; an empty list says none of them. */
  readonly sendingGroups?: readonly SendingGroupId[];
  /** The last day of service where a decision sets it, earlier or later than the table of ages. */
  readonly retiresOn?: PartialDate;
  /** The posts; an empty list says none, absent that they are not recorded. */
  readonly holdings?: readonly Holding[];
  /** The credentials; absent as a whole when none of the fields is recorded. */
  readonly credentials?: CredentialsByField;
}
