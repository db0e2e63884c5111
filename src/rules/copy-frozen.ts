/** A deep copy that nobody can change; registers copied once stand in it as they are. */
export function copyFrozen<T>(value: T): T {
  if (typeof value !== "object" || value === null || shared.has(value)) return value;
  const copy: unknown = Array.isArray(value)
    ? value.map((part: unknown) => copyFrozen(part))
    : copyEntries(value);
  return Object.freeze(copy) as T;
}

// The registers alone: every object of every rule set here would make each garbage collection slow.
const shared = new WeakSet();
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
  shared.add(copy);
  return copy;
}
