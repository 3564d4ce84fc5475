// How a text that leaves names records and people: by what its reader may see of them. What comes back is found in the same words.

import type { Person } from '../../records/person.ts'
import type { AnyRecord } from '../../records/record-definitions.ts'
import { withoutBrokenLinks } from '../records/named-records.ts'
import { type EarlierTitles, linkTextFor } from './hidden-titles.ts'
import { seenBy } from './redact-record.ts'
import type { NameOf } from './shared-record-parts.ts'

const none: EarlierTitles = new Map()

/** `[[id|words]]` as its words; ids stay here, and so does the title, today's or an earlier one, of a record that is kept from the reader. */
export const withTitles = (
  text: string,
  named: ReadonlyMap<string, AnyRecord>,
  earlier = none,
  reader: 'mentor' | 'packet' = 'mentor',
): string =>
  withoutBrokenLinks(
    text.replace(/\[\[([^\]|\n[]+)(?:\|([^\]\n]*))?\]\]/g, (_, id: string, words: string | undefined) =>
      linkTextFor(words, named.get(id.trim()), earlier.get(id.trim()) ?? [], reader),
    ),
  )

/** What people are called; nothing for those whose name stays. */
export function nameIn(people: readonly Person[]): NameOf {
  const names = new Map(people.map((person) => [String(person.id), seenBy(person, 'mentor')?.name ?? '']))
  return (personId) => names.get(personId) ?? ''
}
