// A packet that starts from an earlier one: what goes over, and what is said of all that no longer holds.
import { describe, expect, it } from 'vitest'
import { ContentHash } from '../../../shared/records/common-fields.ts'
import { newEdition } from '../../../shared/records/new-packet.ts'
import type { Packet } from '../../../shared/records/packet.ts'
import { withOutcome } from '../../../shared/rules/packet/committee-outcome.ts'
import { nextAsked, noLongerHolds, startedFrom, takenOver } from '../../../shared/rules/packet/next-packet.ts'
import { leftOut, withText } from '../../../shared/rules/packet/packet-edits.ts'
import { packetEvidence } from '../../../shared/rules/packet/packet-evidence.ts'
import { workingPacket } from '../../../shared/rules/packet/working-packet.ts'
import { earlier as at, idOf, packet, roadmap } from '../../build-records.ts'
import { career, quotes } from './quotes-career.ts'

const evidence = packetEvidence(roadmap, career)
const asked = (one: Packet) => {
  const { name, position, scope, fromLevel, toLevel, levelId, from, to } = one
  return { name, position, scope, fromLevel, toLevel, levelId, from, to }
}
const heading = `case/${quotes.id}/heading`
const draftedHeading = workingPacket(packet(100), evidence).drafted.get(heading) ?? ''
const written = withText(packet(100), heading, 'Prices in 305 ms', draftedHeading)
const withClaims: Packet = { ...written, claims: workingPacket(written, evidence).claims }
const pseudonyms = [{ personId: null, original: 'Heron', pseudonym: 'the project' }]
const said = withOutcome({ ...withClaims, pseudonyms }, 1, {
  decision: 'not-yet',
  day: '2025-04-03',
  remarks: [{ id: idOf(7), text: 'Too short.', claim: 1, criterionId: null }],
})
const earlier = leftOut(said, 'gaps')

/** The next packet with what both come to; `there` are today's records. */
function pair(more: Partial<Packet> = {}, there = evidence) {
  const next = startedFrom(earlier, packet(200, more))
  const document = workingPacket(earlier, evidence).document
  const newest = newEdition(idOf(300), at, {
    ...document,
    packetId: earlier.id,
    number: 1,
    day: '2025-03-31',
    length: 'full',
    hash: ContentHash.parse('a'.repeat(64)),
  })
  const [then, now] = [workingPacket(earlier, there), workingPacket(next, there)]
  return { earlier, newest, next, then, now, evidence: there }
}

describe('the next packet', () => {
  it('takes over edits, order, what is left out, pseudonyms, numbers of claims and what the committee said', () => {
    const { next, now } = pair()
    const { edits, leftOut: out, pseudonyms: names, remarks, outcomes } = earlier
    expect(next).toMatchObject({
      id: idOf(200),
      startedFromId: earlier.id,
      edits,
      leftOut: out,
      pseudonyms: names,
      remarks,
      outcomes,
    })
    expect(now.claims).toEqual(earlier.claims)
    expect(now.ownDocument.sections.find(({ id }) => id === `case/${quotes.id}`)?.heading).toBe('Prices in 305 ms')
    expect(takenOver(pair())).toEqual([
      'Edited texts: 1',
      expect.stringMatching(/^Cases: [1-9]/),
      'Parts left out by you: 1',
      'Pseudonyms: 1',
      'Committee remarks: 1',
    ])
  })

  it('for the same level and period, over the same records, loses nothing', () => {
    expect(noLongerHolds(pair(), asked(earlier))).toEqual([])
  })

  it('asks for what the profile says today and keeps the texts of the earlier one', () => {
    const today = {
      ...asked(earlier),
      name: 'W. Alderby',
      position: 'Lead, Rates',
      toLevel: 'staff',
      from: '2025-04-01',
    }
    expect(nextAsked({ ...earlier, position: 'Engineer, Payments' }, today)).toEqual({
      ...today,
      name: 'Wren Alderby',
      position: 'Engineer, Payments',
    })
    expect(nextAsked({ ...earlier, position: ' ' }, today).position).toBe('Lead, Rates')
  })
})

describe('what no longer holds', () => {
  const keysOf = (found: ReturnType<typeof noLongerHolds>) => found.map(({ key }) => key)

  it('names cases that the new period does not have, and texts written in them', () => {
    const found = noLongerHolds(pair({ from: '2026-01-01', to: '2026-12-31' }), asked(earlier))
    const ofCase = found.filter(({ key }) => key === heading || key === `gone case/${quotes.id}`)
    expect(ofCase.map(({ why }) => why)).toEqual([
      'The new draft does not have this part. Your text is kept and not exported.',
      'Not a case for this level and period.',
    ])
    expect(new Set(keysOf(found)).size).toBe(found.length)
    expect(ofCase[0]?.words).toBe('Prices in 305 ms')
  })

  it('names a claim of the newest version whose record went back to private', () => {
    const there = packetEvidence(
      roadmap,
      career.map((one) => (one.id === quotes.id ? { ...quotes, audience: 'private' as const } : one)),
    )
    const number = earlier.claims.find(({ recordId }) => recordId === quotes.id)?.number
    expect(keysOf(noLongerHolds(pair({}, there), asked(earlier)))).toContain(`claim ${number}`)
  })

  it('names a text whose draft changed with the records, with what the draft says now', () => {
    const there = packetEvidence(
      roadmap,
      career.map((one) => (one.id === quotes.id ? { ...quotes, title: 'Quotes of their own' } : one)),
    )
    const found = noLongerHolds(pair({}, there), asked(earlier)).find(({ key }) => key === heading)
    expect(found).toMatchObject({ words: 'Prices in 305 ms', why: expect.stringContaining('Quotes of their own') })
  })

  it('names a role that the profile says otherwise', () => {
    const today = { ...asked(earlier), position: 'Lead engineer, Rates' }
    const found = noLongerHolds(pair({ position: 'Engineer, Payments' }), today)
    expect(found).toEqual([
      {
        key: 'Role and team',
        words: 'Role and team: Engineer, Payments',
        why: 'Your profile says: Lead engineer, Rates',
      },
    ])
  })
})
