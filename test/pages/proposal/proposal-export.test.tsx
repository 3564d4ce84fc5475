// A proposal leaves as a decision record from its own page, and the notice says what the format has no place for.
import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { Page } from '../../../renderer/pages/proposal/proposal-page.tsx'
import type { CairnDatabase } from '../../../renderer/storage/core/database.ts'
import type { KeepingHost } from '../../../renderer/storage/core/storage-host.ts'
import { HostProvider } from '../../../renderer/storage/host-context.tsx'
import { readFile } from '../../../shared/files/import/read-import-file.ts'
import { idOf, person, personId, proposal } from '../../build-records.ts'
import { begunDatabase, endDatabase, renderPage, seed } from '../with-cairn.tsx'

let database: CairnDatabase
beforeEach(async () => {
  database = await begunDatabase()
})
afterEach(() => endDatabase(database))

it.each(['MADR 4', 'Nygard', 'log4brains'])('as %s, which is read again', async (format) => {
  const saved: { name: string; bytes: Uint8Array }[] = []
  const host = {
    request: async (_channel: string, request: { suggestedName: string; bytes: Uint8Array }) => {
      saved.push({ name: request.suggestedName, bytes: request.bytes })
      return { ok: true, saved: true, path: `/home/wren/${request.suggestedName}` }
    },
  } as unknown as KeepingHost
  const ana = person(500, { name: 'Ana Reyes' })
  const stakeholder = { id: idOf(30), personId: personId(500), name: '', part: 'told', on: null, note: '' } as const
  const one = proposal(1, {
    title: 'Use a log',
    context: 'Text.',
    drivers: [{ id: idOf(31), text: 'Read twice', weight: 5 }],
    decision: 'A log.',
    stakeholders: [stakeholder],
  })
  await seed(database, ana, one)
  const WithHost = () => (
    <HostProvider host={host}>
      <Page />
    </HostProvider>
  )
  renderPage(database, WithHost, ['/journal/proposals/:id'], `/journal/proposals/${idOf(1)}`)
  await userEvent.click(await screen.findByRole('button', { name: 'Export' }))
  await userEvent.click(await screen.findByRole('menuitem', { name: format }))
  await screen.findByText(/Exported the proposal as .*use-a-log\.md\. Not part of this format: weights and scores\./)
  const read = readFile({ path: 'adr/a.md', bytes: saved[0]?.bytes ?? new Uint8Array() })
  expect(read).toMatchObject({
    ok: true,
    value: {
      records: [
        {
          title: 'Use a log',
          context: 'Text.',
          decision: 'A log.',
          drivers: ['Read twice'],
          stakeholders: [{ name: 'Ana Reyes', part: 'told' }],
        },
      ],
    },
  })
})
