// The versions of a packet: what a committee would have questioned in the locked one, and what has become of it in the working copy.
import { screen, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { Page } from '../../../renderer/pages/packet/editions-page.tsx'
import type { CairnDatabase } from '../../../renderer/storage/core/database.ts'
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
