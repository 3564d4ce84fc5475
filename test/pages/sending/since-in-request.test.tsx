// "Since we last met" in a review request: what came along with a session goes with it, and is drafted again when its records change.
import { fireEvent, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { WhoSection } from '../../../renderer/pages/sending/reader-section.tsx'
import { forSession, newSending } from '../../../renderer/pages/sending/review-request-draft.ts'
import type { Prepared } from '../../../renderer/pages/sending/share-source.ts'
import { useRefreshRequestDraft } from '../../../renderer/pages/sending/use-refresh-request-draft.ts'
import type { CairnDatabase } from '../../../renderer/storage/core/database.ts'
import { saveRecords, writeOf } from '../../../renderer/storage/core/save-record.ts'
import { closeSession } from '../../../renderer/storage/sessions/session-closing.ts'
import { entry, later, person, personId, roadmap, session } from '../../build-records.ts'
import { begunDatabase, endDatabase, renderPage, seed } from '../with-cairn.tsx'

describe('the text of a session', () => {
  const ofIlse = session(2, { personId: personId(500), sinceWeMet: 'Told to Ilse' })
  const ofPell = session(3, { personId: personId(501), sinceWeMet: 'Told to Pell' })
  it('goes with its session, and gives way to that of another', () => {
    const values = forSession(newSending(null), ofIlse)
    expect(values.since).toBe('Told to Ilse')
    expect(forSession(values, ofPell).since).toBe('Told to Pell')
    expect(forSession(values, null).since).toBe('')
  })
  it('stays where it was changed by hand', () => {
    const values = { ...forSession(newSending(null), ofIlse), since: 'Told to Ilse, and more' }
    expect(forSession(values, ofPell).since).toBe('Told to Ilse, and more')
    expect(forSession(values, null).since).toBe('Told to Ilse, and more')
  })
})

describe('on the page', () => {
  let database: CairnDatabase
  const next = session(2, { day: '2025-03-20', personId: personId(3), goal: 'Decide', audience: 'mentor' })
  const told = entry(10, { what: 'Cut the wait', day: '2025-03-10', audience: 'mentor' })
  const note = { at: later, cause: 'Saved', window: 'test' }
  function Page() {
    const [value, setValue] = useState(newSending(personId(3)))
    const change = (more: Partial<typeof value>) => setValue((before) => ({ ...before, ...more }))
    useRefreshRequestDraft({ value, change }, true)
    const sharing = { people: [person(3, { name: 'Ilse' })], sessions: [next] }
    return <WhoSection prepared={{ values: value, sharing } as unknown as Prepared} change={change} />
  }
  const field = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Since we last met' })
  const makePrivate = async () => {
    const kept = await database.records.get(told.id)
    if (kept?.kind !== 'entry') throw new Error('gone')
    const done = await saveRecords(database, [writeOf({ ...kept, audience: 'private' }, false)], note)
    expect(done.ok).toBe(true)
  }
  beforeEach(async () => {
    database = await begunDatabase()
    const held = session(4, { day: '2025-03-06', personId: personId(3), startedAt: later, audience: 'mentor' })
    await seed(database, roadmap, person(3, { name: 'Ilse', audience: 'mentor' }), next, held)
    await closeSession(database, held, { roadmap, note })
    await seed(database, told)
  })
  afterEach(() => endDatabase(database))
  const show = async () => {
    renderPage(database, Page, ['/reviews/send'], '/reviews/send')
    await userEvent.selectOptions(await screen.findByRole('combobox', { name: 'For the session' }), next.id)
    await waitFor(() => expect(field().value).toBe('Cut the wait.'))
  }

  it('loses what becomes private', async () => {
    await show()
    await makePrivate()
    await waitFor(() => expect(field().value).toBe(''))
  })
  it('goes with its reader', async () => {
    await show()
    await userEvent.click(screen.getByRole('button', { name: /Ilse/ }))
    await waitFor(() => expect(field().value).toBe(''))
  })
  it('does not come late to a request that is for no session any more', async () => {
    renderPage(database, Page, ['/reviews/send'], '/reviews/send')
    const choice = await screen.findByRole<HTMLSelectElement>('combobox', { name: 'For the session' })
    fireEvent.change(choice, { target: { value: next.id } })
    expect(choice.value).toBe(next.id)
    fireEvent.change(choice, { target: { value: '' } })
    await new Promise((done) => setTimeout(done, 300))
    expect([choice.value, field().value]).toEqual(['', ''])
  })
  it('is left alone once it is in own words', async () => {
    await show()
    await userEvent.type(field(), ' And more.')
    await makePrivate()
    await new Promise((done) => setTimeout(done, 300))
    expect(field().value).toBe('Cut the wait. And more.')
  })
})
