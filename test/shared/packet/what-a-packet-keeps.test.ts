// What must not get lost in a packet, and what must not get in: the owner's arguments and edits stay, ids and private titles do not leave.
import { afterEach, expect, it } from 'vitest'
import type { Packet } from '../../../shared/records/packet.ts'
import type { AnyRecord } from '../../../shared/records/record-definitions.ts'
import { newLedger } from '../../../shared/rules/packet/figure-ledger.ts'
import { levelInSentence } from '../../../shared/rules/packet/initial-packet-scope.ts'
import { packetEvidence } from '../../../shared/rules/packet/packet-evidence.ts'
import { workingPacket } from '../../../shared/rules/packet/working-packet.ts'
import { plainFormats, setFormats } from '../../../shared/rules/time/date-number-formats.ts'
import {
  assessment,
  improvement,
  learning,
  link,
  packet,
  person,
  personId,
  proposal,
  roadmap,
} from '../../build-records.ts'

afterEach(() => setFormats(plainFormats))

const open = { audience: 'packet' } as const
const working = (records: readonly AnyRecord[], more: Partial<Packet> = {}) =>
  workingPacket(packet(100, more), packetEvidence(roadmap, records))
const textOf = (records: readonly AnyRecord[], id: string, more: Partial<Packet> = {}) =>
  working(records, more)
    .document.sections.flatMap(({ blocks }) => blocks)
    .find((block) => block.id === id)?.text ?? ''

it('what its owner is responsible for names no record that may not leave, and no id', () => {
  const hidden = proposal(1, { title: 'The secret merger', audience: 'private' })
  const scope = `Payments and [[${hidden.id}|The secret merger]].`
  const said = textOf([hidden], 'decision/scope', { scope })
  expect(said).toContain('Payments')
  expect(said).not.toContain(hidden.id)
  expect(said).not.toMatch(/merger/)
})

it('an argument that mentions a figure told before stays; a bare repetition does not', () => {
  const ledger = newLedger()
  ledger.tell('a', 'It cut the build from 1,840 ms to 305 ms.')
  const said = (text: string) => ledger.fresh('a', [{ kind: 'words', text }], true).map((one) => one.text)
  expect(said('A cache that hides 305 ms also hides the fault that lies beneath it.')).toHaveLength(1)
  expect(said('305 ms since then.')).toEqual([])
  // Customers are no milliseconds.
  expect(ledger.isTold('a', '1,840 customers wrote to us')).toBe(false)
})

it('a part that its owner rewrote stays in the middle length, which leaves it out otherwise', () => {
  const root = proposal(1, { ...open, title: 'Queue', state: 'accepted', decision: 'A queue.' })
  const taught = learning(4, { ...open, title: 'Queues', explanation: 'They hide a slow reader.', aboutId: root.id })
  const records = [root, taught, link(3, root, 'SYS-L1')]
  const blockId = `case/${root.id}/learned`
  const drafted = textOf(records, blockId)
  expect(drafted).toContain('They hide a slow reader.')
  expect(textOf(records, blockId, { length: 'short' })).toBe('')
  const edits = [{ blockId, text: 'In my own words.', draftedFrom: drafted }]
  expect(textOf(records, blockId, { length: 'short', edits })).toBe('In my own words.')
})

it('writes days and numbers alike on every machine, so that no edit counts as overtaken by a format', () => {
  const metrics = [
    { name: 'Page', unit: 'ms', before: 1840, after: 305.4, howMeasured: '', source: '', decision: '' },
    { name: 'Queue', unit: 'ms', before: 2840, after: 305.9, howMeasured: '', source: '', decision: '' },
  ]
  const root = improvement(1, { ...open, title: 'Slow page', happened: 'Done.', metrics })
  const records = [root, link(2, root, 'OPS-L1')]
  const plain = working(records).document
  expect(JSON.stringify(plain)).toContain('2,840 ms')
  setFormats({ ...plainFormats, dates: 'month-day', numbers: 'space-comma' })
  expect(working(records).document).toEqual(plain)
})

it.for([
  ['Senior', 'senior'],
  ['L5', 'L5'],
  ['IC4', 'IC4'],
  ['Mid-level', 'mid-level'],
])('a level stands in a sentence as people write it: %s', ([name, inSentence]) => {
  expect(levelInSentence(name ?? '')).toBe(inSentence)
})

it('quotes a confirmation as it reads, without marks of Markdown', () => {
  const pell = person(500, { ...open, name: 'Pell Okonjo-Vane', team: '' })
  const root = proposal(1, { ...open, title: 'Queue', state: 'accepted' })
  const confirmed = assessment(4, 'SYS-L1', {
    ...open,
    personId: personId(500),
    verdict: 'confirmed',
    words: '**Good** work, see [[x]].',
  })
  const records = [pell, root, link(3, root, 'SYS-L1'), confirmed]
  const said = textOf(records, `summary/case/${root.id}`)
  expect(said).toContain('Good work')
  expect(said).not.toContain('**')
})
