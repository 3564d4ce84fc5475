// Choosing a session reads what is drafted for it; what is typed meanwhile stands.
import { fireEvent, screen, waitFor } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { WhoSection } from '../../../renderer/pages/sending/reader-section.tsx'
import { newSending } from '../../../renderer/pages/sending/review-request-draft.ts'
import type { Prepared } from '../../../renderer/pages/sending/share-source.ts'
import { useRefreshRequestDraft } from '../../../renderer/pages/sending/use-refresh-request-draft.ts'
import type { CairnDatabase } from '../../../renderer/storage/core/database.ts'
import { newAgendaItem } from '../../../shared/rules/sessions/apply-session-changes.ts'
import { idOf, person, personId, session } from '../../build-records.ts'
import { begunDatabase, endDatabase, renderPage, seed } from '../with-cairn.tsx'

let database: CairnDatabase
beforeEach(async () => {
  database = await begunDatabase()
})
afterEach(() => endDatabase(database))

const ilse = person(500, { name: 'Ilse Marrow' })
const met = session(2, {
  day: '2025-03-20',
  personId: personId(500),
  agenda: [newAgendaItem(idOf(701), 'Who would you ask next?')],
})

function Page() {
  const [values, setValues] = useState(() => newSending(personId(500)))
  const change = (next: Partial<typeof values>) => setValues((before) => ({ ...before, ...next }))
  useRefreshRequestDraft({ value: values, change }, true)
  const prepared = { values, sharing: { people: [ilse], sessions: [met] } } as unknown as Prepared
  return (
    <>
      <WhoSection prepared={prepared} change={change} />
      <output>{values.questions.map(({ text }) => text).join()}</output>
    </>
  )
}

it('keeps what was typed while the draft of the session was read', async () => {
  await seed(database, ilse, met)
  renderPage(database, Page, ['/'], '/')
  fireEvent.change(await screen.findByRole('combobox', { name: 'For the session' }), { target: { value: met.id } })
  const help = screen.getByRole('textbox', { name: 'What Ilse can help with' })
  fireEvent.change(help, { target: { value: 'Read it as if you had to run it.' } })
  await waitFor(() => expect(screen.getByText('Who would you ask next?')).toBeDefined())
  expect(screen.getByRole('textbox', { name: 'What Ilse can help with' })).toHaveProperty(
    'value',
    'Read it as if you had to run it.',
  )
})
