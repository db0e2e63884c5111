/** The name of the export of a variant: its id in camel case. */
export const toCamelCase = (id: string): string =>
  id.replaceAll(/-([a-z0-9])/gu, (_, letter: string) => letter.toUpperCase());
