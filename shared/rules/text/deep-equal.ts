// Whether two pieces of plain data say the same, whatever the order of their keys.

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

/** `but` names keys of the two themselves, not of what is in them, that do not count. */
export function isDeepEqual(one: unknown, other: unknown, but: ReadonlySet<string> = new Set()): boolean {
  if (one === other) return true
  if (!isObject(one) || !isObject(other) || Array.isArray(one) !== Array.isArray(other)) return false
  const keys = Object.keys(one)
  if (keys.length !== Object.keys(other).length) return false
  return keys.every((key) => but.has(key) || (Object.hasOwn(other, key) && isDeepEqual(one[key], other[key])))
}
