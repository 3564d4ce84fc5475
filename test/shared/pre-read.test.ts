// A pre-read holds nothing its reader may not see: every string of session, person and records carries a token, and only the allowed ones come out.
import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { escaped } from '../../shared/files/escape-html.ts'
import { preReadPage, preReadStyle, preReadStyleHash } from '../../shared/files/pre-read-html.ts'
import { ContentHash } from '../../shared/records/common-fields.ts'
import { newAgendaItem, newNoteLine } from '../../shared/rules/sessions/apply-session-changes.ts'
import type { PreReadSource } from '../../shared/rules/sessions/pre-read.ts'
import { preReadFor, preReadText } from '../../shared/rules/sessions/pre-read.ts'
import { entry, idOf, person, session } from '../build-records.ts'

const at = '2025-03-06T10:00:00.000Z'
const mine = entry(40, { what: 'TOKEN-mine', audience: 'private' })
const shared = entry(41, { what: 'TOKEN-shared', audience: 'mentor' })
const allowed = ['goal', 'stated', 'question', 'reading', 'record-title', 'since', 'towards']

const told = person(500, {
  audience: 'mentor',
  name: 'TOKEN-name',
  workingTowards: 'TOKEN-towards',
  sharedBackground: 'TOKEN-background',
  note: 'TOKEN-person-note',
  stage: 'TOKEN-stage',
})

const source = (more: Partial<PreReadSource['session']> = {}): PreReadSource => ({
  session: session(1, {
    day: '2025-03-20',
    startsAt: '2025-03-20T10:00:00.000Z',
    goal: 'TOKEN-goal',
    problemStated: 'TOKEN-stated',
    sinceWeMet: 'TOKEN-since',
    goalWhy: 'TOKEN-why',
    problemFound: 'TOKEN-found',
    theirRead: 'TOKEN-read',
    wentWell: 'TOKEN-well',
    couldBeBetter: 'TOKEN-better',
    learned: 'TOKEN-learned',
    theyLearned: 'TOKEN-they',
    tags: ['TOKEN-tag'],
    addenda: [{ at, text: 'TOKEN-addendum' }],
    notes: [
      { ...newNoteLine(idOf(10), at, 'TOKEN-note'), audience: 'packet' },
      { ...newNoteLine(idOf(11), at, 'TOKEN-private-note'), audience: 'private' },
    ],
    agenda: [
      { ...newAgendaItem(idOf(20), 'TOKEN-question'), answer: 'TOKEN-answer', betterAskedOf: person(500).id },
      { ...newAgendaItem(idOf(21), 'TOKEN-answered'), answered: true },
    ],
    reading: [
      { id: idOf(30), title: 'TOKEN-reading', url: 'https://example.org/doc', recordId: null, sentOn: '2025-03-19' },
      { id: idOf(31), title: 'TOKEN-of-mine', url: '', recordId: mine.id, sentOn: null },
      { id: idOf(32), title: 'TOKEN-record-title', url: '', recordId: shared.id, sentOn: null },
      { id: idOf(33), title: 'TOKEN-of-a-purged-record', url: '', recordId: idOf(99), sentOn: null },
    ],
    ...more,
  }),
  person: told,
  records: new Map([
    [mine.id, mine],
    [shared.id, shared],
  ]),
})

const tokensIn = (text: string) => [...new Set(text.match(/TOKEN-[a-z-]+/g))].map((token) => token.slice(6)).sort()
const made = (from: PreReadSource) => {
  const leaving = preReadFor(from)
  if (leaving === null) throw new Error('nothing may leave')
  return leaving
}

describe('a pre-read', () => {
  it('holds exactly what its reader may see, as a file and as text', () => {
    const { preRead } = made(source())
    expect(tokensIn(preReadPage(preRead))).toEqual(allowed.toSorted())
    expect(tokensIn(preReadText(preRead))).toEqual(allowed.toSorted())
    expect(preReadPage(preRead)).not.toContain(person(500).id)
  })

  it('leaves out the person whose record is private, and a session that is private altogether', () => {
    const { person: known, ...rest } = source()
    if (known === null) throw new Error('no person')
    const { preRead, stays } = made({ ...rest, person: { ...known, audience: 'private' } })
    expect(tokensIn(preReadPage(preRead))).not.toContain('towards')
    expect(stays.join(' ')).toContain('Your shared goal')
    expect(preReadFor(source({ audience: 'private' }))).toBeNull()
    expect(preReadFor(source({ trashedAt: at }))).toBeNull()
  })

  it('says what leaves and what stays', () => {
    const { leaves, stays } = made(source())
    expect(leaves).toContain('1 open question with topics')
    expect(leaves).toContain('2 things to read: title and link')
    expect(stays.join(' ')).toContain('TOKEN-of-mine')
    expect(made({ session: session(2, { goal: '' }), person: null, records: new Map() }).leaves).toEqual([
      'Day, time and length',
    ])
  })

  it('says the format, and that the mentee is ready to take notes, where that was said', () => {
    const told = made(source({ format: 'design-exercise', readyToTakeNotes: true }))
    const words = 'Format: design exercise. I am ready to take notes.'
    expect(preReadText(told.preRead).split('\n')[2]).toBe(words)
    expect(preReadPage(told.preRead)).toContain(`<p class="when">${words}</p>`)
    expect(told.leaves).toEqual(expect.arrayContaining(['The format', 'That you are ready to take notes']))
    const asMentor = made(source({ role: 'mentor', readyToTakeNotes: true }))
    expect(preReadText(asMentor.preRead)).not.toContain('ready to take notes')
    expect(preReadPage(made(source()).preRead)).not.toMatch(/Format:|take notes/)
  })

  it('names the links and files of a record on the list, and those of a private one not', () => {
    const hash = ContentHash.parse('a'.repeat(64))
    const file = (name: string) => ({ id: idOf(60), hash, name, type: 'application/pdf', size: 9 })
    const links = [
      { title: 'The design', url: 'https://example.org/design' },
      { title: 'Odd', url: 'javascript:alert(1)' },
    ]
    const carrying = { ...shared, links, attachments: [file('<plan>.pdf')] }
    const hidden = { ...mine, links, attachments: [file('TOKEN-private-file.pdf')] }
    const records = new Map([carrying, hidden].map((one) => [one.id, one]))
    const { preRead, leaves, stays } = made({ ...source(), records })
    expect(preReadText(preRead)).toContain(
      '- TOKEN-record-title\n  - The design: https://example.org/design\n  - Odd\n  - <plan>.pdf',
    )
    const page = preReadPage(preRead)
    expect(page).toContain('<a href="https://example.org/design" rel="noreferrer noopener">The design</a>')
    expect(page).toContain('&lt;plan&gt;.pdf')
    expect(page).not.toMatch(/javascript:|TOKEN-private-file/)
    expect(leaves).toContain('2 links and 1 file by name, from the records to read')
    expect(stays).toContain('The attached files themselves: add them to your message')
    expect(made(source()).stays.join(' ')).not.toContain('attached files')
  })

  it('names a file of the session itself', () => {
    const hash = ContentHash.parse('b'.repeat(64))
    const attachments = [{ id: idOf(61), hash, name: 'agenda.pdf', type: 'application/pdf', size: 9 }]
    expect(preReadText(made(source({ attachments })).preRead)).toContain('- agenda.pdf')
  })

  it('is read elsewhere, so its time has year and zone', () => {
    expect(made(source()).preRead.when).toBe('Thursday 20 March 2025, 10:00 Europe/Lisbon, 60 minutes')
  })
})

describe('the file', () => {
  it('escapes every word and opens no address that is not allowed', () => {
    const nasty = '<script>alert(1)</script><img src=x onerror="1">\'&'
    const from = source({
      goal: nasty,
      problemStated: nasty,
      sinceWeMet: nasty,
      agenda: [newAgendaItem(idOf(20), nasty)],
      reading: [
        { id: idOf(30), title: nasty, url: 'javascript:alert(1)', recordId: null, sentOn: null },
        { id: idOf(31), title: 'quoted', url: 'https://example.org/?a="onclick="1', recordId: null, sentOn: null },
      ],
    })
    const page = preReadPage(made(from).preRead)
    expect(page).not.toMatch(/<script|<img|javascript:|onclick="/)
    expect(page.split(escaped(nasty))).toHaveLength(6)
    expect(page).not.toContain('<a ')
  })

  it('asks for nothing: its policy allows only its own style, named by its hash', () => {
    const hash = createHash('sha256').update(preReadStyle).digest('base64')
    expect(preReadStyleHash).toBe(`sha256-${hash}`)
    const page = preReadPage(made(source()).preRead)
    expect(page).toContain(`default-src 'none'; style-src 'sha256-${hash}'`)
    expect(page).toContain(`<style>${preReadStyle}</style>`)
    expect(page).not.toMatch(/url\(|@import|<link|src=/)
  })
})
