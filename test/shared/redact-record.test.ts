// Nothing private leaves: each string field of each kind carries its own token, and what is seen holds exactly the allowed ones.
import { describe, expect, it } from 'vitest'
import { audiences } from '../../shared/records/field-choices.ts'
import { type RecordKind, recordDefinitions } from '../../shared/records/record-definitions.ts'
import { maySee, seenBy, strictest } from '../../shared/rules/sharing/redact-record.ts'
import { entry, later, session } from '../build-records.ts'
import { withTokens } from './token-records.ts'

const kinds = Object.keys(recordDefinitions) as RecordKind[]
const readers = ['mentor', 'packet'] as const

describe('a record cut down to its reader', () => {
  it.each(
    kinds.flatMap((kind) => audiences.flatMap((audience) => readers.map((reader) => ({ kind, audience, reader })))),
  )(
    '$kind for $audience, seen by $reader, holds exactly the fields that reader may see',
    ({ kind, audience, reader }) => {
      const { record, placed } = withTokens(kind, audience)
      const seen = JSON.stringify(seenBy(record, reader))
      for (const { token, ceilings } of placed) {
        expect(seen.includes(token), token).toBe(maySee(strictest(audience, ...ceilings), reader))
      }
    },
  )
  it('finds string fields to try in every kind that has words of its own', () => {
    for (const kind of kinds.filter((one) => one !== 'evidence-link'))
      expect(withTokens(kind, 'packet').placed.length, kind).toBeGreaterThan(0)
  })
})

describe('lines with an audience of their own', () => {
  const note = { id: session(1).id, at: later, theirs: false, becameKind: null, becameId: null }
  const held = session(1, {
    notes: [
      { ...note, text: 'shared line', audience: 'mentor' },
      { ...note, text: 'only mine', audience: 'private' },
    ],
  })
  it('a private line of a shared session stays', () => {
    expect(seenBy(held, 'mentor')?.notes?.map(({ text }) => text)).toEqual(['shared line'])
  })
  it('a shared line of a private session stays too', () => {
    expect(seenBy({ ...held, audience: 'private' }, 'mentor')).toBeNull()
  })
})

describe('what never leaves', () => {
  it('a record in the trash', () => {
    expect(seenBy(entry(1, { audience: 'packet', trashedAt: later }), 'packet')).toBeNull()
  })
  it('a mentor’s record from the packet', () => {
    expect(seenBy(entry(1, { audience: 'mentor' }), 'packet')).toBeNull()
    expect(seenBy(entry(1, { audience: 'mentor' }), 'mentor')).not.toBeNull()
  })
  it('absent fields are absent, not emptied', () => {
    expect(seenBy(entry(1, { audience: 'packet' }), 'packet')).not.toHaveProperty('people')
  })
})
