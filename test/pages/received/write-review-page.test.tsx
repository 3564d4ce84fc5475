// A reply written in Cairn to a locked request is locked with the same passphrase, which is asked for and checked before anything is saved.
import { MantineProvider } from '@mantine/core'
import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { Page } from '../../../renderer/pages/received/write-review-page.tsx'
import type { CairnDatabase } from '../../../renderer/storage/core/database.ts'
import { HostProvider } from '../../../renderer/storage/host-context.tsx'
import { keepReceived, readShare, unsealWith } from '../../../renderer/storage/review/received-shares.ts'
import { unseal } from '../../../renderer/storage/review/unseal-share.ts'
import { readFeedbackFile, unsealFeedback } from '../../../shared/files/feedback-file.ts'
import { shareEnvelope } from '../../../shared/files/share-file.ts'
import { hashText, sharedCopy } from '../../build-shared.ts'
import { sealedLightly } from '../../storage/encrypt-with-low-work-factor.ts'
import { begunDatabase, endDatabase, renderPage } from '../with-cairn.tsx'

let database: CairnDatabase
beforeEach(async () => {
  database = await begunDatabase()
})
afterEach(() => endDatabase(database))

const user = userEvent.setup({ delay: null })
const passphrase = 'nine slow herons'
const note = { at: '2025-03-14T15:00:00.000Z', window: 'test', cause: 'Opened a file someone sent' }

/** The page over a request, open or locked; `saved` are the texts that the host was given. */
async function reading(isLocked: boolean) {
  const { json } = await shareEnvelope(sharedCopy(), hashText)
  const read = isLocked ? await unsealWith(await sealedLightly(json, passphrase), passphrase) : await readShare(json)
  if (!read.ok || 'sealed' in read.value) throw new Error('The share opens.')
  await keepReceived(database, read.value, 'Europe/Lisbon', note)
  const saved: { name: string; text: string }[] = []
  const host = {
    request: async (_: string, { suggestedName, bytes }: { suggestedName: string; bytes: Uint8Array }) => {
      saved.push({ name: suggestedName, text: new TextDecoder().decode(bytes) })
      return { ok: true, saved: true, path: `/tmp/${suggestedName}` }
    },
  }
  const Inside = () => (
    <MantineProvider env="test">
      <HostProvider host={host as never}>
        <Page />
      </HostProvider>
    </MantineProvider>
  )
  renderPage(database, Inside, ['/reviews/from/:id/read'], `/reviews/from/${sharedCopy().shareId}/read`)
  await user.click(await screen.findByRole('button', { name: 'Save my feedback' }))
  return saved
}

/** Until what was saved is kept in Cairn too. */
const stored = (revision: number) =>
  waitFor(async () => {
    const given = await database.records.where('kind').equals('given-review').first()
    expect(given).toMatchObject({ kind: 'given-review', words: expect.stringContaining(`"revision":${revision}`) })
  })

it('asks for the passphrase, takes no other, and saves nothing that opens without it', async () => {
  const saved = await reading(true)
  const field = await screen.findByLabelText('The passphrase of the request from Wren')
  await user.type(field, 'nine slow heron')
  await user.click(screen.getByRole('button', { name: 'Continue' }))
  await screen.findByText(/^That passphrase does not open/)
  expect(saved).toEqual([])
  await user.type(field, 's')
  await user.click(screen.getByRole('button', { name: 'Continue' }))
  await waitFor(() => expect(saved).toHaveLength(1), { timeout: 30_000 })
  await screen.findByText(/^Saved\. It is locked with the same passphrase\./)
  const [{ name, text } = { name: '', text: '' }] = saved
  expect(name).toMatch(/^feedback-[\d-]+\.cairn-feedback\.json$/)
  const read = await readFeedbackFile(text, hashText)
  if (!read.ok || read.value.kind !== 'sealed') throw new Error('It is not locked.')
  expect(await unsealFeedback(read.value.sealed, passphrase, { unseal, hashText })).toMatchObject({
    ok: true,
    value: { words: { shareId: sharedCopy().shareId } },
  })
  // Known while the page is open.
  await user.click(screen.getByRole('button', { name: 'Save my feedback' }))
  await waitFor(() => expect(saved).toHaveLength(2), { timeout: 30_000 })
  await stored(2)
}, 90_000)

it('saves nothing when nobody gives it', async () => {
  const saved = await reading(true)
  await user.click(await screen.findByRole('button', { name: 'Cancel' }))
  await waitFor(() => expect(screen.queryByLabelText('The passphrase of the request from Wren')).toBeNull())
  expect(saved).toEqual([])
})

it('asks for nothing where the request was open', async () => {
  const saved = await reading(false)
  await waitFor(() => expect(saved).toHaveLength(1))
  await stored(1)
  expect((await readFeedbackFile(saved[0]?.text ?? '', hashText)).ok).toBe(true)
})
