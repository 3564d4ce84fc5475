// Whether what was kept as a draft can be shown by its form: everything is of the sort that the form expects. What is typed wrong (too
// long, no day, no number yet) is no matter of shape: it is kept, shown, and named when it is saved.

interface Issue {
  readonly code?: string | undefined
  readonly expected?: unknown
  readonly input?: unknown
  readonly path: readonly PropertyKey[]
}

interface Checks {
  safeParse(value: unknown): {
    readonly success: boolean
    readonly error?: { readonly issues: readonly Issue[] } | undefined
  }
}

/** A list, a choice or a text that is something else: a form that reads it breaks. */
const ofShape: ReadonlySet<string> = new Set([
  'invalid_type',
  'invalid_value',
  'invalid_union',
  'invalid_key',
  'invalid_element',
])

/** What a field holds while its number is none yet. */
const isNumberToCome = ({ code, expected }: Issue, found: unknown): boolean =>
  code === 'invalid_type' &&
  (expected === 'number' || expected === 'int') &&
  (found === null || typeof found === 'number')

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let found = value
  for (const name of path) found = typeof found === 'object' && found !== null ? Reflect.get(found, name) : undefined
  return found
}

/** Whether `value` has the shape that `schema` says, its texts and numbers apart. */
export function hasShapeOf(schema: Checks, value: unknown): boolean {
  const { success, error } = schema.safeParse(value)
  if (success || error === undefined) return success
  return error.issues.every(
    (issue) => !ofShape.has(issue.code ?? '') || isNumberToCome(issue, valueAt(value, issue.path)),
  )
}
