/** A deep copy that nobody can change. */
export function copyFrozen<T>(value: T): T {
  if (typeof value !== "object" || value === null) return value;
  // What was made here is as it should be, and parts of it may stand in many rule sets.
  if (made.has(value)) return value;
  const copy: unknown = Array.isArray(value)
    ? value.map((part: unknown) => copyFrozen(part))
    : copyEntries(value);
  made.add(copy as object);
  return Object.freeze(copy) as T;
}

const made = new WeakSet();
const copies = new WeakMap<object, object>();

function copyEntries(value: object): object {
  const copy: Record<string, unknown> = {};
  for (const key of Object.keys(value)) {
    const part: unknown = (value as Readonly<Record<string, unknown>>)[key];
    // An own key of that name would set the prototype instead.
    if (key === "__proto__")
      Object.defineProperty(copy, key, { value: copyFrozen(part), enumerable: true });
    else copy[key] = copyFrozen(part);
  }
  return copy;
}

/** The same for a register of the law: copied once for as long as the law lives. */
export function copyFrozenOnce<T extends object>(register: T): T {
  const known = copies.get(register);
  if (known !== undefined) return known as T;
  const copy = copyFrozen(register);
  copies.set(register, copy);
  return copy;
}
