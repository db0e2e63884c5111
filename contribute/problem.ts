import type { VariantIssue } from "cbccvc";

import type { ChangesetProblem } from "./changeset-problem.ts";

/** What can be wrong with the files of a province, beside what can be wrong with a variant. */
export interface FileProblemParams {
  /** No file of the province. */
  readonly noFile: Readonly<Record<string, never>>;
  /** The file cannot be loaded. */
  readonly notReadable: { readonly message: string };
  /** What the compiler does not take. */
  readonly typeError: { readonly line: number; readonly message: string };
  /** An export that is no variant. */
  readonly notAVariant: { readonly name: string };
  /** No variant of the id that the file bears as its name. */
  readonly fileNameIsNotId: { readonly id: string };
  /** A variant under another name than its id in camel case. */
  readonly exportNameIsNotId: { readonly name: string; readonly expected: string };
  /** A unit that does not lie in the province of the file. */
  readonly unitOfAnother: { readonly id: string; readonly province: string };
  /** Lines that explain the fields of the template. */
  readonly hintsLeft: { readonly count: number };
  /** The file is not among those of the package yet. */
  readonly notRegistered: Readonly<Record<string, never>>;
  /** The file of cases does not export `cases`. */
  readonly noCases: Readonly<Record<string, never>>;
  /** A field of a case that is left as in the template. */
  readonly caseOpen: { readonly field: string };
  /** A case of another form. */
  readonly caseForm: { readonly field: string; readonly message: string };
  /** A case about a rule that the variant does not have, or the law of that day. */
  readonly unknownRule: { readonly rule: string; readonly on: string };
  /** A case whose answer is another one. */
  readonly otherAnswer: {
    readonly asked: string;
    readonly expected: string;
    readonly found: string;
  };
  /** A rule, or a document that is not encoded, whose first day no case tries. */
  readonly untestedPeriod: { readonly rule: string; readonly from: string };
  /** A target whose threshold no case tries. */
  readonly untestedThreshold: { readonly target: string };
  /** A case of a threshold with which other percentages would agree as well. */
  readonly looseThreshold: { readonly target: string; readonly also: string };
  /** An export that is not written where the list of provinces looks for it. */
  readonly hiddenExport: { readonly name: string };
  /** A requirement, a deadline or a target that measures a state, of which no case expects this answer. */
  readonly untestedAnswer: { readonly rule: string; readonly answer: string };
  /** A slot that is filled, and no case shows what differs. */
  readonly untestedSlot: { readonly slot: string };
}

/** One thing that is wrong with the files of a province. */
export type FileProblem =
  | { readonly file: string; readonly code: "changeset"; readonly problem: ChangesetProblem }
  | {
      readonly file: string;
      readonly code: "variant";
      /** The variant, where the file has several. */
      readonly unit: string;
      readonly issue: VariantIssue;
    }
  | {
      [Code in keyof FileProblemParams]: {
        readonly file: string;
        readonly code: Code;
        /** The case, where it is about one. */
        readonly says?: string;
        readonly params: FileProblemParams[Code];
      };
    }[keyof FileProblemParams];
