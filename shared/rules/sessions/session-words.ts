// The fixed choices of a session in a person's words, the same on every screen and in every file.
import type { Person } from '../../records/person.ts'
import type { Session } from '../../records/session.ts'

export const outcomeWords = {
  solution: 'A solution',
  learning: 'A learning',
  'quick-fix': 'A quick fix',
  decision: 'A decision',
  none: 'None yet',
} as const satisfies Record<NonNullable<Session['outcome']>, string>

export const problemWords = {
  stated: 'The problem as stated',
  another: 'Another problem',
} as const satisfies Record<NonNullable<Session['problemWas']>, string>

export const fitWords = {
  good: 'Yes',
  deciding: 'Not sure',
  not: 'No',
} as const satisfies Record<NonNullable<Session['fitMine']>, string>

export const goalMetWords = {
  yes: 'Yes',
  partly: 'Partly',
  no: 'No',
} as const satisfies Record<NonNullable<Session['goalMet']>, string>

/** "Goal partly met": how a summary opens. */
export const goalOutcomeWords = {
  yes: 'Goal met',
  partly: 'Goal partly met',
  no: 'Goal not met',
} as const satisfies Record<NonNullable<Session['goalMet']>, string>

/** How a person is called in a sentence: the first name; someone without a name is "them". */
export function firstName(person: Pick<Person, 'name'> | null): string {
  const [first = ''] = (person?.name ?? '').trim().split(/\s+/)
  return first || 'them'
}

/** The name in full, or words that say there is none. */
export const fullName = (person: Pick<Person, 'name'> | null): string =>
  person === null ? 'Nobody named yet' : person.name.trim() || 'Unnamed person'

/** "I drove", said to me. */
export function droveWords(drove: Session['drove'], name: string): string | null {
  if (drove === null) return null
  return { me: 'you drove', them: `${name} drove`, turns: 'you drove in turns' }[drove]
}
