// Turns the story into field values: keys become ids, and lines get the defaults of their field.

/** Defaults of a new line, by field. */
const blankLines: Readonly<Record<string, object>> = {
  metrics: { name: '', unit: '', before: null, after: null, howMeasured: '', source: '', decision: '' },
  drivers: { weight: null },
  options: { for: '', against: '', whyLost: '', chosen: false },
  checks: { answer: '', excused: '' },
  stakeholders: { personId: null, name: '', part: 'told', on: null, note: '' },
  history: { why: '' },
  limits: { unit: '' },
  measurements: { limitId: null, unit: '', baseline: null, runs: [], result: null },
  claims: { evidenceIds: [], say: '' },
  asked: { personId: null, answer: '', followUp: '', followedUpOn: null },
  visits: { note: '' },
  agenda: {
    topic: null,
    betterAskedOf: null,
    answered: false,
    answer: '',
    carriedFrom: null,
    carriedItemId: null,
    aboutId: null,
  },
  reading: { url: '', recordId: null, sentOn: null },
  notes: { theirs: false, audience: 'mentor', becameKind: null, becameId: null },
}
const withoutId: ReadonlySet<string> = new Set(['metrics', 'checks', 'history'])

const pointers: ReadonlySet<string> = new Set([
  'personId',
  'ownerId',
  'betterAskedOf',
  'people',
  'aboutId',
  'recordId',
  'proposalId',
  'sessionId',
  'carriedFrom',
  'becameId',
  'causeId',
  'doneBy',
  'evidenceIds',
  'resolvedById',
  'supersededById',
])
/** Fields that refer to a line of the same record. */
const inside: ReadonlySet<string> = new Set(['id', 'optionId', 'driverId', 'limitId'])

export interface Ids {
  /** Throws for a key that nothing in the story has. */
  of(key: string): string
  /** The id of a line within a record. */
  within(key: string, line: string): string
}

const linkInText = /\[\[([a-z0-9-]+)(?=\||\]\])/g

function resolvedText(text: string, name: string, { key, ids }: Place): string {
  if (pointers.has(name)) return ids.of(text)
  if (inside.has(name)) return ids.within(key, text)
  return text.replaceAll(linkInText, (_, pointed: string) => `[[${ids.of(pointed)}`)
}

interface Place {
  readonly key: string
  readonly ids: Ids
  /** How many lines the record has already in a field that is added to. */
  readonly from: Readonly<Record<string, number>>
}

function resolvedLines(lines: readonly unknown[], name: string, place: Place): unknown[] {
  const blank = blankLines[name]
  return lines.map((line, index) => {
    if (blank === undefined || typeof line !== 'object' || line === null) return resolvedValue(line, name, place)
    const own = withoutId.has(name) ? {} : { id: `${name}-${(place.from[name] ?? 0) + index + 1}` }
    return resolvedValue({ ...own, ...blank, ...line }, name, place)
  })
}

function resolvedValue(value: unknown, name: string, place: Place): unknown {
  if (typeof value === 'string') return resolvedText(value, name, place)
  if (Array.isArray(value)) return resolvedLines(value, name, place)
  return typeof value === 'object' && value !== null ? resolvedFields(value, place) : value
}

/** The fields of a record, or of one of its lines, as they are stored. */
export function resolvedFields(fields: object, place: Place): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, resolvedValue(value, name, place)]))
}
