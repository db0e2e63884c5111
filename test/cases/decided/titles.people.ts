import type { CalendarDate, Credential, CredentialsByField, Official, Sex } from "cbccvc";

/** A public employee in a title. */
export interface Holder {
  readonly title: string;
  readonly since?: CalendarDate | "2022" | "2023-05";
  readonly born?: readonly [Sex, CalendarDate];
  readonly credentials?: CredentialsByField;
}

export const holder = ({ title, since, born, credentials }: Holder): Official => ({
  id: title,
  category: "publicEmployee",
  rank: null,
  holdings: [],
  title,
  ...(since !== undefined && { titleSince: since }),
  ...(born !== undefined && { sex: born[0], birth: born[1] }),
  ...(credentials !== undefined && { credentials }),
});

/** Only a degree. */
export const withDegree = (title: string, level: string): Official =>
  holder({ title, credentials: { degree: [{ level, paper: "diploma" }] } });

/** A holder since a day with these certificates of titles. */
export const certified = (
  title: string,
  since: Holder["since"],
  ...certificates: readonly Credential[]
): Official =>
  holder({
    title,
    ...(since !== undefined && { since }),
    credentials: { professionalTitle: certificates },
  });

export const certificate = (level: string, issuedOn?: CalendarDate): Credential => ({
  level,
  paper: "certificate",
  ...(issuedOn !== undefined && { issuedOn }),
});
