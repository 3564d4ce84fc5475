// The dialog of a session's day and person: what was changed in it is discarded by a button that says so, and by no key.
import 'fake-indexeddb/auto'
import { cleanup, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, it } from 'vitest'
import { SessionDetailsDialog } from '../../../renderer/pages/session-details-dialog.tsx'
import { detailsOf } from '../../../renderer/record-views/sessions/session-details.tsx'
import { session } from '../../build-records.ts'
import { begunDatabase, endDatabase, renderPage } from '../with-cairn.tsx'

afterEach(cleanup)

it('closes on Esc as long as nothing was typed, and by no key after that', async () => {
  const database = await begunDatabase()
  const user = userEvent.setup({ delay: null })
  let closed = 0
  const Dialog = () => (
    <SessionDetailsDialog
      title="When"
      keep="Save"
      from={detailsOf(session(1))}
      people={[]}
      onKeep={async () => undefined}
      onClose={() => {
        closed += 1
      }}
    />
  )
  renderPage(database, Dialog, ['/sessions'], '/sessions')
  const minutes = await screen.findByLabelText('Minutes')
  await user.keyboard('{Escape}')
  expect(closed).toBe(1)
  await user.type(minutes, '5')
  await user.keyboard('{Escape}')
  expect(closed).toBe(1)
  await user.click(screen.getByRole('button', { name: 'Discard changes' }))
  expect(closed).toBe(2)
  await endDatabase(database)
})
