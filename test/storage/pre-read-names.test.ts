// What a pre-read carries from other records names no record that its reader may not see.
import { afterEach, expect, it } from 'vitest'
import type { CairnDatabase } from '../../renderer/storage/core/database.ts'
import { saveRecords, writeOf } from '../../renderer/storage/core/save-record.ts'
import { readPreparation } from '../../renderer/storage/sessions/read-session.ts'
import { preReadFor, preReadText } from '../../shared/rules/sessions/pre-read.ts'
import { entry, idOf, later, person, personId, proposal, session } from '../build-records.ts'
import { begun } from './lived-database.ts'

let database: CairnDatabase
afterEach(() => database.delete())

it('says no title of a private record that a carried link was completed with', async () => {
  database = await begun(`pre-read-${Math.random()}`)
  const url = 'https://example.com/plan'
  const carrying = proposal(5, {
    audience: 'mentor',
    links: [{ title: `See [[${idOf(4)}|Plan to leave]]`, url }],
  })
  const reading = [{ id: idOf(60), title: 'The proposal', url: '', recordId: carrying.id, sentOn: null }]
  const planned = session(6, { audience: 'mentor', personId: personId(9), reading })
  const hidden = entry(4, { title: 'Plan to leave', audience: 'private' })
  const saved = await saveRecords(
    database,
    [person(9), hidden, carrying, planned].map((one) => writeOf(one, true)),
    { at: later, cause: 'Saved', window: 'main' },
  )
  expect(saved.ok).toBe(true)
  const { names } = await readPreparation(database, planned)
  const leaving = preReadFor({ session: planned, person: null, ...names })
  if (leaving === null) throw new Error('Nothing to send')
  expect(preReadText(leaving.preRead)).toContain(url)
  expect(JSON.stringify(leaving.preRead)).not.toContain('Plan to leave')
})
