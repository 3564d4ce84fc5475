// A draft that waits somewhere: where it is opened again, what it is called there, and its first words. What is stored may be of any shape.

import { isPagedKind } from '../../kinds/all-kinds.ts'
import { kindName } from './kind-names.ts'
import { feedbackAbout, pageAddress } from './record-address.ts'
import { shortened } from './record-title.ts'

export interface DraftPlace {
  readonly name: string
  /** Where it is opened; a draft beside or of a record is opened where that record is. */
  readonly address: string | null
  readonly recordId: string | null
  /** A record that was begun or changed, not a line beside one. */
  readonly isRecord: boolean
}

const at = (name: string, address: string | null, isRecord = false): DraftPlace => ({
  name,
  address,
  recordId: null,
  isRecord,
})

/** Places that are called by their whole key. */
const places: Readonly<Record<string, DraftPlace>> = {
  'new:journal-entry': at('Entry', '/journal/new', true),
  profile: at('Profile', '/settings', true),
  ladder: at('Ladder', '/roadmap/ladder/edit', true),
  'ladder-criterion': at('Criterion', '/roadmap/ladder/edit', true),
  'new:person': at('Person', '/people/new', true),
  'quick-line': at('Quick line', '/week'),
  'quick-note': at('Quick note', null),
  ask: at('Question to ask', '/people'),
  sending: at('Review request', '/reviews/send'),
  'note:packet-begins': at('Packet', '/packet'),
  'note:packet-next': at('Packet', '/packet/next'),
}

/** Of `<packet>/outcome-2`, `<packet>/answer-<remark>`: written beside the versions; all else beside the sheets. */
const packetAddress = (place: string): string =>
  /^[^/]*\/(?:outcome|answer)-/.test(place) ? '/packet/editions' : '/packet'

/** Of a key in parts: `new:feedback:<id>`, `prompt:2025-W11:…`, `note:<id>/…`, `person:<id>`. */
function placeOfParts(key: string, kind: string): DraftPlace {
  const [first = '', second = '', third] = key.split(':')
  if (first === 'new' && isPagedKind(second)) {
    const address = third !== undefined && second === 'feedback' ? feedbackAbout(third) : pageAddress(second, 'new')
    return at(kindName(second), address, true)
  }
  if (first === 'quick-line' || first === 'prompt') return at('Quick line', `/week/${second}`)
  if (first === 'looking-back')
    return at(`Looking back on ${second}`, `/sessions/over-time/${[second, third].filter(Boolean).join('/')}`)
  if (first === 'person') return { name: 'Person', address: null, recordId: second, isRecord: true }
  if (first === 'note' && second === 'review') return at('Feedback given', `/reviews/from/${third ?? ''}/read`)
  if (first === 'note')
    return {
      name: kind === 'packet' ? 'Packet' : 'Note',
      address: kind === 'packet' ? packetAddress(second) : null,
      recordId: second.split('/')[0] ?? '',
      isRecord: false,
    }
  return { name: kindName(kind), address: null, recordId: key, isRecord: true }
}

export const placeOfDraft = ({ key, kind }: { readonly key: string; readonly kind: string }): DraftPlace =>
  (Object.hasOwn(places, key) ? places[key] : undefined) ?? placeOfParts(key, kind)

const deepest = 4

/** Every text with the name of its field, outside lists. */
function textsIn(value: unknown, name: string, depth: number): [string, string][] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [[name, value.trim()]]
  if (depth === deepest || typeof value !== 'object' || value === null || Array.isArray(value)) return []
  return Object.entries(value).flatMap(([inner, one]) => textsIn(one, inner, depth + 1))
}

/** Fields that give a record its title, and those of the small forms. */
const titles = ['title', 'name', 'what', 'verbatim', 'asked', 'decision', 'line', 'question', 'text', 'note', 'goal']

/** The first line of what was typed; '' while nothing of it is words. */
export function firstWords(value: unknown): string {
  const texts = textsIn(value, '', 0)
  const titled = titles.map((name) => texts.find(([field]) => field === name)).find((one) => one !== undefined)
  // Ids, days and choices are single words: the longest of several is something that someone wrote.
  const longest = texts
    .filter(([, text]) => /\s/.test(text))
    .toSorted(([, one], [, other]) => other.length - one.length)[0]
  const [, text] = titled ?? longest ?? ['', '']
  return shortened(text.split('\n', 1)[0]?.trim() ?? '', 90)
}
