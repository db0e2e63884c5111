/** Article, clause and point of a citation, as far as it gives them. */
export function clauseOf(source: unknown): string {
  if (typeof source !== "object" || source === null) return "";
  const { article, clause, point } = source as Readonly<Record<string, string | undefined>>;
  return [
    article === undefined ? "" : `Điều ${article}`,
    clause === undefined ? "" : `khoản ${clause}`,
    point === undefined ? "" : `điểm ${point}`,
  ]
    .filter((part) => part !== "")
    .join(" ");
}
