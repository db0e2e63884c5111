import type { Locale } from "../../terms/bilingual.ts";
import { en } from "./en.ts";
import type { Sentences } from "./sentences.ts";
import { vi } from "./vi.ts";

/** The sentences of each language. */
export const LANGUAGES: Readonly<Record<Locale, Sentences>> = { vi, en };
