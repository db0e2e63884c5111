/** Copies plain data and freezes the copy through and through; what is given stays as it was. */
export function copyFrozen<T>(value: T): T {
  if (typeof value !== "object" || value === null) return value;
  const copy: unknown = Array.isArray(value)
    ? value.map(copyFrozen)
    : Object.fromEntries(Object.entries(value).map(([key, part]) => [key, copyFrozen(part)]));
  return Object.freeze(copy) as T;
}
