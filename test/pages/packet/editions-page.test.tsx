// The versions of a packet: what a committee would have questioned in the locked one, what it said, and what has become of both in the
// working copy.
import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { Page } from '../../../renderer/pages/packet/editions-page.tsx'
import type { CairnDatabase } from '../../../renderer/storage/core/database.ts'
import { readPacket } from '../../../renderer/storage/packet/read-packet.ts'
import { readOwnRoadmap } from '../../../renderer/storage/roadmap/read-profile.ts'
import { ContentHash } from '../../../shared/records/common-fields.ts'
import { newEdition, newPacket } from '../../../shared/records/new-packet.ts'
import { section, textBlock } from '../../../shared/rules/packet/packet-blocks.ts'
import { earlier as at, idOf } from '../../build-records.ts'
import { begunDatabase, endDatabase, renderPage, seed } from '../with-cairn.tsx'

let database: CairnDatabase
beforeEach(async () => {
  database = await begunDatabase()
  const own = await readOwnRoadmap(database)
  if (own === null) throw new Error('There is no roadmap.')
  const period = { from: '2025-01-01', to: '2025-03-31' }
  const of = { name: 'Wren', position: '', scope: '', fromLevel: 'mid-level', toLevel: 'lead', ...period }
  const dismissed = { rule: 'we' as const, blockId: 'own-words', words: 'Pell and we moved 14 services.' }
  const packet = {
    ...newPacket(idOf(900), at, { ...of, roadmapId: own.roadmap.id, levelId: own.roadmap.levels.at(-1)?.id ?? '' }),
    added: [{ id: 'own-words', sectionId: 'influence', lead: '', text: `I gave 3 talks. ${dismissed.words}` }],
    pseudonyms: [{ personId: null, original: 'Pell', pseudonym: 'Reader' }],
    setAside: [dismissed],
  }
  const edition = newEdition(idOf(901), at, {
    packetId: packet.id,
    number: 1,
    day: '2025-03-01',
    hash: ContentHash.parse('a'.repeat(64)),
    length: 'full',
    title: 'Wren, case for lead',
    ...period,
    sections: [
      section('influence', 'Influence', [
        textBlock('own-words', '', 'The talk was a huge success. Reader and we moved 14 services.'),
        textBlock('left-out', '', 'We moved 3 desks.'),
      ]),
    ],
    claims: [],
  })
  await seed(database, packet, edition)
})
afterEach(async () => endDatabase(database))

const said = (list: string) =>
  within(screen.getByRole('list', { name: list }))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent)

it('names each point of the locked version as answered, open, new or of a part that is gone', async () => {
  renderPage(database, Page, ['/packet/editions'], '/packet/editions')
  await screen.findByRole('heading', { name: 'Points a committee would question' })
  expect(said('Answered')).toContain('Praise, no name The talk was a huge success.')
  expect(said('In removed parts')).toContain('Who is “we”? We moved 3 desks.')
})

it('names no point that was dismissed, also where its person has a pseudonym by now', async () => {
  renderPage(database, Page, ['/packet/editions'], '/packet/editions')
  const head = await screen.findByRole('heading', { name: 'Points a committee would question' })
  expect(head.closest('section')?.textContent).toContain('1 answered')
  expect(head.closest('section')?.textContent).not.toContain('Reader and we moved 14 services.')
})

const user = userEvent.setup({ delay: null })
const versions = () => renderPage(database, Page, ['/packet/editions', '/packet/editions/:span'], '/packet/editions')

async function saveOutcome() {
  await user.click(await screen.findByRole('button', { name: 'Add the outcome of version 1' }))
  const dialog = within(await screen.findByRole('dialog', { name: 'Outcome of version 1' }))
  const save = await dialog.findByRole<HTMLButtonElement>('button', { name: 'Save outcome' })
  expect(save.disabled).toBe(true)
  await user.click(dialog.getByRole('radio', { name: 'More evidence requested' }))
  await user.click(dialog.getByRole('button', { name: 'Add a remark' }))
  await user.type(dialog.getByLabelText('What the committee said'), 'One outcome of two weeks is too short.')
  await user.selectOptions(dialog.getByLabelText('About'), dialog.getByRole('option', { name: /^DEC-L1 / }))
  await user.click(save)
  await screen.findByRole('heading', { name: 'What the committee said' })
}

it('keeps what the committee decided and said of a version, and says which remark the working copy answers', async () => {
  versions()
  await saveOutcome()
  screen.getByText(/^More evidence requested, 14 March 2025\. 1 remark, 0 answered in the working copy\.$/)
  const [remark] = within(screen.getByRole('list', { name: 'Committee remarks' })).getAllByRole('listitem')
  expect(remark?.textContent).toMatch(/^One outcome of two weeks is too short\.DEC-L1 .+Open Mark as answered$/)
  await user.click(screen.getByRole('button', { name: 'Mark as answered' }))
  await user.type(await screen.findByLabelText('How the working copy answers it'), 'It has six months now.')
  await user.click(screen.getByRole('button', { name: 'Mark as answered' }))
  await waitFor(() =>
    expect(screen.getByRole('list', { name: 'Committee remarks' }).textContent).toContain(
      'Answered It has six months now.',
    ),
  )
  expect((await readPacket(database))?.remarks).toMatchObject([{ version: 1, criterionId: 'DEC-L1', answeredIn: 2 }])
  await user.click(screen.getByRole('button', { name: 'Reopen' }))
  await screen.findByRole('button', { name: 'Mark as answered' })
})

it('keeps a half-written outcome when its dialog is closed, and takes a saved one away with its remarks', async () => {
  versions()
  await saveOutcome()
  await user.click(screen.getByRole('button', { name: 'Change the outcome of version 1' }))
  await user.type(await screen.findByLabelText('What the committee said'), ' Come back in autumn.')
  await user.click(screen.getByRole('button', { name: 'Close' }))
  await user.click(screen.getByRole('button', { name: 'Change the outcome of version 1' }))
  expect((await screen.findByLabelText<HTMLTextAreaElement>('What the committee said')).value).toContain('autumn')
  await user.click(screen.getByRole('button', { name: 'Discard changes' }))
  await user.click(screen.getByRole('button', { name: 'Remove the outcome of version 1' }))
  await screen.findByRole('button', { name: 'Add the outcome of version 1' })
  expect(await readPacket(database)).toMatchObject({ outcomes: [], remarks: [] })
})
