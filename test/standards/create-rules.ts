import type { CredentialField, NamedEntry, StandardsRules } from "cbccvc";

/** A thing of a catalogue that is called by its id. */
export const named = (name: string): NamedEntry => ({ name: { vi: name, en: name } });

const EMPTY_LEVELS: StandardsRules["levels"] = {
  generalEducation: {},
  degree: {},
  politicalTheory: {},
  stateManagement: {},
  leadership: {},
  professionalTitle: {},
  jobPosition: {},
  nationalDefence: {},
  knowledgeUpdate: {},
  ethnicAffairs: {},
  foreignLanguage: {},
  ethnicLanguage: {},
  informatics: {},
};

type Levels = { readonly [Field in CredentialField]?: StandardsRules["levels"][Field] };

/** Rules of 2020-04-08 that hold nothing but what is given. */
export function createRules({
  levels = {},
  ...given
}: Partial<Omit<StandardsRules, "levels">> & { readonly levels?: Levels } = {}): StandardsRules {
  return {
    asOf: "2020-04-08",
    afterCheckedDay: false,
    posts: {},
    otherPosts: {},
    ranks: {},
    otherRanks: {},
    titles: {},
    otherTitles: {},
    areas: { border: named("border"), island: named("island"), lowland: named("lowland") },
    managingLevels: { province: named("province"), ministry: named("ministry") },
    issuerKinds: {},
    requirements: [],
    deadlines: [],
    appointments: [],
    programmes: [],
    credentialLimits: [],
    postsWithOwnStandard: [],
    sendingGroups: {},
    sending: [],
    courseWithoutRule: { gap: "notSeen" },
    retirement: { state: "none" },
    appointmentAges: [],
    reappointment: {
      cadre: { state: "none" },
      civilServant: { state: "none" },
      publicEmployee: { state: "none" },
    },
    serviceCommitment: {
      cadre: { state: "none" },
      civilServant: { state: "none" },
      publicEmployee: { state: "none" },
    },
    compensation: {
      cadre: { state: "none" },
      civilServant: { state: "none" },
      publicEmployee: { state: "none" },
    },
    ...given,
    levels: { ...EMPTY_LEVELS, ...levels },
  };
}
