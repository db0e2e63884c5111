import type { VariantSentences } from "../variant-sentences.ts";

/** What is said of each thing that can be wrong with a variant. */
export const variantIssues: VariantSentences = {
  tooLarge: ({ most }) => `more than ${String(most)} values or levels; give one province a file`,
  tooLong: ({ most }) => `longer than ${String(most)} letters; shorten it`,
  forbiddenKey: ({ key }) => `the key ${key} stands in no variant; take it out`,
  unknownKey: ({ key }) => `there is no field ${key}; correct its name or take it out`,
  missing: ({ field }) => `the field ${field} is missing; fill it in`,
  wrongType: ({ expected }) => `not of the right kind; give ${expected}`,
  wrongValue: ({ expected }) => `none of the values that can stand here; give one of: ${expected}`,
  wrongForm: ({ expected }) => `not of the right form; correct it: ${expected}`,
  invalidDay: ({ value }) => `${value} is no day that exists; write it as yyyy-mm-dd`,
  noSource: () => "an entry that is no gap needs its source; give the document, clause and address",
  notAscending: () =>
    "the entries do not ascend by effectiveFrom, or two begin on one day; put them in order",
  emptyPeriod: ({ from, through }) =>
    `it ends with ${through}, before it begins on ${from}; exchange the days`,
  shareAboveOne: () => "a share cannot pass 1; write 80% as 4/5",
  notNormalised: () =>
    "the letters are not in Unicode form NFC; type the text anew or normalise it",
  withoutDiacritics: ({ text }) => `“${text}” has no diacritics; write the Vietnamese in full`,
  unknownProvince: ({ id }) =>
    `there is no province ${id}; take an id of docs/provinces.md, or name in within the province of a unit inside one`,
  endOfProvince: () => "the catalogue knows when a province ended; take this field out",
  nameDiffers: ({ expected }) => `the catalogue calls it ${expected}; write the name as there`,
  duplicateId: ({ id }) => `the id ${id} is taken; give each rule and instrument its own`,
  idWithoutUnit: ({ id, unit }) =>
    `the id ${id} does not tell whose it is; begin that of a rule with ${unit}-, put ${unit} into that of an instrument`,
  notFilledIn: () => "left as in the template; fill it in, or take the field out if it is optional",
  untidyText: ({ text }) => `“${text}” is empty or has blanks too many; correct it`,
  foreignLetter: ({ text, letter }) =>
    `“${text}” has ${letter}, which only looks like the letter of Vietnamese; type Đ or đ in its place`,
  sameInBothLanguages: ({ text }) =>
    `“${text}” stands in both languages; write vi in Vietnamese and en in English`,
  startIsNotIssue: ({ instrument, issuedOn, effectiveFrom }) =>
    `said to begin with its issue, but ${instrument} was issued on ${issuedOn}, not ${effectiveFrom}; correct the day, or give another reason`,
  startNotExplained: ({ effectiveFrom }) =>
    `the document cited does not take effect on ${effectiveFrom}; correct the day, or say why it is that one`,
  unregisteredInstrument: ({ instrument }) =>
    `no register has ${instrument}; describe it in instruments, or cite it as it is registered`,
  unusedInstrument: ({ instrument }) =>
    `nothing cites ${instrument}; cite it, or name it in notEncoded with its days`,
  idWithoutNumber: ({ id, number }) =>
    `the id ${id} does not bear the number ${number}; put every part of it there, in lower case without diacritics`,
  otherYear: ({ number, issuedOn }) =>
    `${number} bears another year than the day of issue, ${issuedOn}; correct the number or the day`,
  effectBeforeIssue: ({ issuedOn, effectiveFrom }) =>
    `it takes effect on ${effectiveFrom}, before it was issued on ${issuedOn}; correct the days`,
  amendsLater: ({ instrument, day, issuedOn }) =>
    `issued on ${issuedOn}, it cannot amend or replace ${instrument}, issued on ${day}; correct the days or take it out`,
  describedTwice: ({ number, other }) =>
    `${number} of that issuer and day is described as ${other}; take one out, and cite the other`,
  instrumentAfterEntry: ({ instrument, issuedOn, effectiveFrom }) =>
    `it begins on ${effectiveFrom}, before ${instrument} was issued on ${issuedOn}; correct the day or the document`,
  malformedAddress: ({ address }) =>
    `“${address}” is no address; give a link, or the publication with its day: “ĐBP, 12/4/2023: title”`,
  weakSource: () =>
    "no rule of a variant rests on a weak source; cite a better one, or take the rule out",
  beforeCoverage: ({ effectiveFrom, coverageFrom }) =>
    `the entry begins on ${effectiveFrom}; the data begin on ${coverageFrom}: start it there, with start and its reason`,
  beforeUnit: ({ effectiveFrom, firstDay }) =>
    `the entry begins on ${effectiveFrom}; the province began with ${firstDay}: start it there, with start and its reason, or give it to the predecessor`,
  afterEnd: ({ effectiveFrom, lastDay }) =>
    `the entry begins on ${effectiveFrom}; the unit ended with ${lastDay}: give it to the successor`,
  dueBeforeStart: ({ effectiveFrom, by }) =>
    `the target falls due on ${by}, before its entry begins on ${effectiveFrom}; correct one of the days`,
  notReduced: ({ given, expected }) => `${given} is not in lowest terms; write ${expected}`,
  deadlineNotInForce: ({ deadline, day }) =>
    `the deadline ${deadline} is not in force on ${day}, and the target is; correct the days, or name another deadline`,
  carriedOver: ({ lastDay, nextLife }) =>
    `the province ended with ${lastDay} and this goes on; add an entry that ends it from ${nextLife}, or state it anew from that day if the new province was seen to apply it`,
  levelEnded: ({ level, lastDay, effectiveFrom }) =>
    `the level ${level} ended with ${lastDay}, and the entry begins on ${effectiveFrom}; take the level out`,
  unknownSlot: ({ slot, known }) =>
    `the national law leaves no slot ${slot} open; it leaves ${known || "none"}. Write what differs otherwise as a requirement, deadline or target of the province's own`,
  outsideDomain: ({ slot, clause, domain }) =>
    `the slot ${slot} cannot be that; give one of ${domain}, by ${clause}`,
  unknownPost: ({ name }) => `there is no post ${name}; take a name of docs/history/posts.en.md`,
  unknownRank: ({ name }) => `there is no rank ${name}; take a name of docs/history/ranks.en.md`,
  unknownTitle: ({ name }) => `there is no title ${name}; take a name of docs/history/titles.en.md`,
  unknownLevel: ({ name, field }) =>
    `the field ${field} has no level ${name}; take one of rules.levels`,
  unknownArea: ({ name }) => `there is no kind of area ${name}; take one of rules.areas`,
  unknownManagingLevel: ({ name }) =>
    `there is no managing level ${name}; take one of rules.managingLevels`,
  unknownValue: ({ fact, value, known }) => `${fact} cannot be ${value}; give one of: ${known}`,
  unknownGap: ({ name }) =>
    `no register has the gap ${name}; take one of src/rules/gaps, or propose a new one`,
  unknownReading: ({ name }) =>
    `no register has the reading ${name}; take one of src/rules/readings.ts`,
  unknownOption: ({ name, reading }) =>
    `the reading ${reading} has no option ${name}; give each of its options`,
  missingOption: ({ name, reading }) =>
    `the option ${name} of the reading ${reading} is missing; give each of its options`,
  unknownRequirement: ({ name }) => `there is no requirement ${name}; correct the name`,
  unknownDeadline: ({ name }) => `there is no deadline ${name}; correct the name`,
  namedTwice: ({ name }) => `${name} is named already; take it out`,
  postEnded: ({ post, lastDay, effectiveFrom }) =>
    `the post ${post} ended with ${lastDay}, and the entry begins on ${effectiveFrom}; name the posts that exist then`,
  repeatsNational: ({ what }) =>
    `it says what the national law says (${what}); a variant states only what differs: take it out`,
  notInOrder: ({ expected }) => `put the fields in the order ${expected}`,
};
