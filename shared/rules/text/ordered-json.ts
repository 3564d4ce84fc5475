// One value, one text: the keys of every object in order, so that the same data always gives the same bytes.

function inOrder(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return typeof value[0] === 'object' || value.length > 1 ? value.map(inOrder) : value
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1))
  const ordered: Record<string, unknown> = {}
  for (const [key, part] of entries) {
    // Set as a plain key, it would become the prototype.
    if (key === '__proto__') return Object.fromEntries(entries.map(([name, one]) => [name, inOrder(one)]))
    ordered[key] = inOrder(part)
  }
  return ordered
}

/** JSON of plain data. What JSON does not know (undefined) is left out, as JSON does. */
export const canonicalText = (value: unknown): string => JSON.stringify(inOrder(value))
