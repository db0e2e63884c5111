/** What can be wrong with a variant, each with its own code. */
export interface VariantIssueParams {
  /** The file is larger, or nested deeper, than any variant. */
  readonly tooLarge: { readonly most: number };
  /** A text, or all of them together, longer than any of a variant. */
  readonly tooLong: { readonly most: number };
  /** A key that would reach into the prototype of an object. */
  readonly forbiddenKey: { readonly key: string };
  /** A field that no variant has. */
  readonly unknownKey: { readonly key: string };
  /** A field that every variant, or every entry, must have. */
  readonly missing: { readonly field: string };
  /** A value of another kind than the field takes. */
  readonly wrongType: { readonly expected: string };
  /** A value that is none of those the field takes. */
  readonly wrongValue: { readonly expected: string };
  /** A text that the field does not take, such as an id that is not in kebab case. */
  readonly wrongForm: { readonly expected: string };
  /** A day that does not exist. */
  readonly invalidDay: { readonly value: string };
  /** An entry that is no gap and has no source. */
  readonly noSource: Readonly<Record<string, never>>;
  /** Entries that do not ascend by their first day; two of one day overlap. */
  readonly notAscending: Readonly<Record<string, never>>;
  /** A period that ends before it begins. */
  readonly emptyPeriod: { readonly from: string; readonly through: string };
  /** A share above 1. */
  readonly shareAboveOne: Readonly<Record<string, never>>;
  /** Text that is not in Unicode form NFC. */
  readonly notNormalised: Readonly<Record<string, never>>;
  /** Vietnamese text, or words in it, without any diacritics. */
  readonly withoutDiacritics: { readonly text: string };
  /** The id of a province that the catalogue does not have. */
  readonly unknownProvince: { readonly id: string };
  /** The end of a province, which the catalogue knows. */
  readonly endOfProvince: Readonly<Record<string, never>>;
  /** A province called otherwise than in the catalogue. */
  readonly nameDiffers: { readonly expected: string };
  /** Two rules, or two instruments, of one id. */
  readonly duplicateId: { readonly id: string };
  /** An id that does not tell whose it is. */
  readonly idWithoutUnit: { readonly id: string; readonly unit: string };
  /** What the template leaves to be filled in. */
  readonly notFilledIn: Readonly<Record<string, never>>;
  /** A text that is empty, or with blanks at an end or two in a row. */
  readonly untidyText: { readonly text: string };
  /** A letter that looks like one of the Vietnamese alphabet and is another. */
  readonly foreignLetter: { readonly text: string; readonly letter: string };
  /** A text that is the same in both languages, and no name of a place. */
  readonly sameInBothLanguages: { readonly text: string };
  /** An entry said to begin with the issue of its document, which was issued on another day. */
  readonly startIsNotIssue: {
    readonly instrument: string;
    readonly issuedOn: string;
    readonly effectiveFrom: string;
  };
  /** A first day that its document does not give, and no reason for it. */
  readonly startNotExplained: { readonly effectiveFrom: string };
  /** An instrument that no register has. */
  readonly unregisteredInstrument: { readonly instrument: string };
  /** An instrument that nothing cites. */
  readonly unusedInstrument: { readonly instrument: string };
  /** The id of an instrument that does not bear its number. */
  readonly idWithoutNumber: { readonly id: string; readonly number: string };
  /** An instrument of another year than its number bears. */
  readonly otherYear: { readonly number: string; readonly issuedOn: string };
  /** An instrument that takes effect before it was issued. */
  readonly effectBeforeIssue: { readonly issuedOn: string; readonly effectiveFrom: string };
  /** An instrument that amends or replaces one that was not issued before it. */
  readonly amendsLater: {
    readonly instrument: string;
    readonly day: string;
    readonly issuedOn: string;
  };
  /** An instrument that is described under another id already. */
  readonly describedTwice: { readonly number: string; readonly other: string };
  /** A rule, or a period not encoded, that begins before the instrument it cites was issued. */
  readonly instrumentAfterEntry: {
    readonly instrument: string;
    readonly issuedOn: string;
    readonly effectiveFrom: string;
  };
  /** An address that is neither a link nor a publication with its day. */
  readonly malformedAddress: { readonly address: string };
  /** A citation of an unreliable page. */
  readonly weakSource: Readonly<Record<string, never>>;
  /** An entry before the first day of the data. */
  readonly beforeCoverage: { readonly effectiveFrom: string; readonly coverageFrom: string };
  /** An entry before the first day of the province. */
  readonly beforeUnit: { readonly effectiveFrom: string; readonly firstDay: string };
  /** An entry after the last day of the unit. */
  readonly afterEnd: { readonly effectiveFrom: string; readonly lastDay: string };
  /** A target that falls due before it is set. */
  readonly dueBeforeStart: { readonly effectiveFrom: string; readonly by: string };
  /** A share that is not in lowest terms. */
  readonly notReduced: { readonly given: string; readonly expected: string };
  /** A target on a day on which the deadline that it is measured by is not in force. */
  readonly deadlineNotInForce: { readonly deadline: string; readonly day: string };
  /** An entry in force when a province ends, of which nothing says whether the next one keeps it. */
  readonly carriedOver: { readonly lastDay: string; readonly nextLife: string };
  /** A level that had ended before the entry begins: that of the districts. */
  readonly levelEnded: {
    readonly level: string;
    readonly lastDay: string;
    readonly effectiveFrom: string;
  };
  /** A slot that the national law does not leave open. */
  readonly unknownSlot: { readonly slot: string; readonly known: string };
  /** A value outside the domain of its slot. */
  readonly outsideDomain: {
    readonly slot: string;
    readonly clause: string;
    readonly domain: string;
  };
  /** A post that the catalogue does not have. */
  readonly unknownPost: { readonly name: string };
  /** A rank that the catalogue does not have. */
  readonly unknownRank: { readonly name: string };
  /** A professional title that the catalogue does not have. */
  readonly unknownTitle: { readonly name: string };
  /** A level that its field does not have. */
  readonly unknownLevel: { readonly name: string; readonly field: string };
  /** A kind of area that the catalogue does not have. */
  readonly unknownArea: { readonly name: string };
  /** A managing level that the catalogue does not have. */
  readonly unknownManagingLevel: { readonly name: string };
  /** A value that a fact cannot have. */
  readonly unknownValue: { readonly fact: string; readonly value: string; readonly known: string };
  /** A gap that no register has. */
  readonly unknownGap: { readonly name: string };
  /** A reading that no register has. */
  readonly unknownReading: { readonly name: string };
  /** An option that its reading does not have. */
  readonly unknownOption: { readonly name: string; readonly reading: string };
  /** A reading without one of its options. */
  readonly missingOption: { readonly name: string; readonly reading: string };
  /** A requirement that does not exist. */
  readonly unknownRequirement: { readonly name: string };
  /** A deadline that does not exist. */
  readonly unknownDeadline: { readonly name: string };
  /** A post, rank or title that a requirement names twice. */
  readonly namedTwice: { readonly name: string };
  /** A post that had ended before the entry begins, such as one of a district. */
  readonly postEnded: {
    readonly post: string;
    readonly lastDay: string;
    readonly effectiveFrom: string;
  };
  /** A rule or a slot that says what the national law says without it. */
  readonly repeatsNational: { readonly what: string };
  /** Fields in another order than that of the template. */
  readonly notInOrder: { readonly expected: string };
}
