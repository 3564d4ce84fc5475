// The title of a record that its reader may not see never leaves, whichever way it was written.
import { describe, expect, test } from 'vitest'
import { calendarFile } from '../../../shared/files/session-calendar-file.ts'
import type { AnyRecord } from '../../../shared/records/record-definitions.ts'
import { packetEvidence } from '../../../shared/rules/packet/packet-evidence.ts'
import { plainParagraphs } from '../../../shared/rules/packet/packet-text.ts'
import { workingPacket } from '../../../shared/rules/packet/working-packet.ts'
import { responseFor, responseText } from '../../../shared/rules/review/review-response.ts'
import { preReadFor, preReadText } from '../../../shared/rules/sessions/pre-read.ts'
import { composeShare } from '../../../shared/rules/sharing/compose-share.ts'
import { withTitles } from '../../../shared/rules/sharing/resolve-references.ts'
import { entry, feedback, idOf, improvement, packet, proposal, roadmap, session } from '../../build-records.ts'
import { asThing, shareSource } from '../../build-review.ts'

const secret = improvement(70, { title: 'Zebra takeover [draft]', audience: 'private' })
const open = proposal(71, { title: 'Quotes get a read model', audience: 'packet' })
const named = new Map<string, AnyRecord>([secret, open].map((one) => [one.id, one]))
const earlierTitles = new Map([[String(secret.id), ['The Élan merger']]])
const text = [
  `[[${secret.id}|Zebra takeover draft]]`,
  `[[${secret.id}|zebra  TAKEOVER (draft)]]`,
  `[[${secret.id}|The Elan merger]]`,
  `[[${secret.id}]]`,
  `[[${secret.id}|that week]]`,
  `[[${open.id}|Quotes get a read model]]`,
].join(', ')
const left = 'another record, another record, another record, another record, that week, Quotes get a read model'

test('a link says neither the title of today nor an earlier one', () => {
  expect(withTitles(text, named, earlierTitles)).toBe(left)
})

describe('is nowhere', () => {
  const never = (what: string) => expect(what).not.toMatch(/zebra|takeover|merger|[[]{2}/i)
  const own = entry(72, {
    audience: 'packet',
    what: `We saw ${text}`,
    metrics: [
      {
        name: `p95 of [[${secret.id}|Zebra takeover draft]]`,
        unit: 'ms',
        before: 2,
        after: 1,
        howMeasured: text,
        source: '',
        decision: '',
      },
    ],
  })

  test('in a share', () => {
    const source = {
      help: text,
      since: text,
      questions: [{ id: idOf(5), text }],
      things: [asThing(own)],
      named,
      earlierTitles,
    }
    const copy = composeShare(shareSource(source))
    never(JSON.stringify(copy))
    expect(copy.help).toBe(left)
  })
  test('in a packet', () => {
    const evidence = packetEvidence(roadmap, [own, open], { records: named, earlierTitles })
    expect(JSON.stringify(workingPacket(packet(100), evidence).document)).not.toMatch(/zebra|takeover|merger/i)
  })
  test('in a pre-read and a calendar', () => {
    const of = session(74, { audience: 'mentor', goal: text, problemStated: text, sinceWeMet: text })
    const preRead = preReadFor({ session: of, person: null, records: named, earlierTitles })?.preRead
    never(preRead === undefined ? '[[' : preReadText(preRead))
    never(calendarFile(of, null, { records: named, earlierTitles }))
  })
  test('in a response', () => {
    const one = feedback(75, { response: text, verbatim: 'Why?' })
    const response = responseFor({
      review: { name: 'Ilse' } as Parameters<typeof responseFor>[0]['review'],
      feedback: [one],
      known: null,
      records: named,
      earlierTitles,
      next: null,
      withReasons: true,
      today: '2026-03-01',
    })
    never(responseText(response))
  })
})

test('a link that is not written as one leaves without its id in a packet too', () => {
  const id = '0190e2a0-0000-7000-8000-000000000001'
  expect(plainParagraphs(`See [[${id}|line one\nline two]].`).join(' ')).not.toContain(id)
})
