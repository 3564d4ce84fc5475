// One spelling for one value: keys in order, no spaces. A hash over it is the same wherever and whenever the value was written down.

type Plain = Readonly<Record<string, unknown>>
const isPlain = (value: unknown): value is Plain => typeof value === 'object' && value !== null && !Array.isArray(value)

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder)
  if (!isPlain(value)) return value
  // Code units, not a language's order: it must not depend on where it runs.
  const names = Object.keys(value).sort((one, other) => (one < other ? -1 : 1))
  return Object.fromEntries(names.map((name) => [name, inOrder(value[name])]))
}

/** The value as JSON in one spelling. Objects may have any keys but whole numbers, which JavaScript puts first by itself. */
export const canonicalJson = (value: unknown): string => JSON.stringify(inOrder(value))
