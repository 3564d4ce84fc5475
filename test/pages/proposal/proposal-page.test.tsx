// The page of a proposal: an open direction goes to the next session, its state changes with a reason, its outcome is written, and
// two of its versions are compared.
import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Page } from '../../../renderer/pages/proposal/proposal-page.tsx'
import { Page as RevisionsPage } from '../../../renderer/pages/proposal/revisions-page.tsx'
import type { CairnDatabase } from '../../../renderer/storage/core/database.ts'
import type { Proposal } from '../../../shared/records/proposal.ts'
import { sectionsOf } from '../../../shared/rules/proposals/proposal-sections.ts'
import { feedback, idOf, later, person, personId, proposal, revision, session } from '../../build-records.ts'
import { begunDatabase, endDatabase, renderPage, seed } from '../with-cairn.tsx'

let database: CairnDatabase
beforeEach(async () => {
  database = await begunDatabase()
})
afterEach(() => endDatabase(database))

const user = userEvent.setup({ delay: null })
const show = (id = idOf(1)) => renderPage(database, Page, ['/journal/proposals/:id'], `/journal/proposals/${id}`)
const stored = async (id = idOf(1)): Promise<Proposal | undefined> => {
  const found = await database.records.get(id)
  return found?.kind === 'proposal' ? found : undefined
}
const direction = async (name: string) => {
  const heading = await screen.findByRole('heading', { level: 3, name })
  const line = heading.closest('li')
  if (line === null) throw new Error(`${name} is no line of the list.`)
  return within(line)
}

describe('an open direction', () => {
  it('goes to the next session by one key, one direction after the other, and says where it stands', async () => {
    await seed(database, proposal(1, { title: 'Quotes' }), session(7, { day: '2025-03-20' }))
    show()
    const system = await direction('The whole system')
    await system.findByRole('button', { name: 'Ask in session 1' })
    await user.keyboard('a')
    await system.findByRole('link', { name: 'To be asked in session 1' })
    await user.click((await direction('Other ways')).getByRole('button', { name: 'Ask in session 1' }))
    await waitFor(async () =>
      expect(await database.records.get(idOf(7))).toMatchObject({
        agenda: [
          { aboutId: idOf(1), text: 'What else does this touch, in the whole system? (Quotes)' },
          { aboutId: idOf(1), text: 'Which ways have I not weighed, doing nothing included? (Quotes)' },
        ],
      }),
    )
  })

  it('says that no session is planned, and leads to planning', async () => {
    await seed(database, proposal(1))
    show()
    const link = await (await direction('The whole system')).findByRole('link', { name: 'Plan one' })
    expect(link.getAttribute('href')).toBe('/sessions')
  })

  it('is excused with a reason that is kept while it is typed, and open again when that is taken back', async () => {
    await seed(database, proposal(1))
    show()
    await user.click(
      (await direction('Other ways')).getByRole('button', { name: 'Mark as not applicable (with a reason)' }),
    )
    await user.type(await screen.findByLabelText('Why it does not apply'), 'A law leaves one way')
    await waitFor(async () => expect(await database.drafts.get([`note:${idOf(1)}`, 'test'])).toBeDefined())
    await user.click(screen.getByRole('button', { name: 'Mark as not applicable' }))
    await (await direction('Other ways')).findByText('A law leaves one way')
    expect((await stored())?.checks).toEqual([
      { direction: 'alternatives', answer: '', excused: 'A law leaves one way' },
    ])
    await waitFor(async () => expect(await database.drafts.count()).toBe(0))
    await user.click((await direction('Other ways')).getByRole('button', { name: 'Mark as applicable' }))
    await (await direction('Other ways')).findByText('Which ways have I not weighed, doing nothing included?')
  })
})

describe('where it stands', () => {
  it('changes with a day and a reason, and names what took its place from either side', async () => {
    await seed(database, proposal(1), proposal(2, { title: 'Event-fed copy' }))
    show()
    await user.click(await screen.findByRole('button', { name: 'Change status' }))
    await user.click(await screen.findByLabelText('Superseded'))
    await user.type(screen.getByRole('combobox', { name: 'Superseded by' }), 'Event')
    await screen.findByRole('listbox')
    await user.keyboard('{Enter}')
    await user.type(screen.getByLabelText('Why'), 'The copy serves both')
    await user.click(screen.getByRole('button', { name: 'Mark as superseded' }))
    await screen.findByText('superseded 14 March')
    expect(await screen.findByRole('link', { name: 'Event-fed copy' })).toBeTruthy()
    expect(await stored()).toMatchObject({
      state: 'superseded',
      supersededById: idOf(2),
      history: [{ state: 'draft' }, { state: 'superseded', on: '2025-03-14', why: 'The copy serves both' }],
    })
  })
})

describe('a small form on the page', () => {
  it('is called Cancel until something in it differs, and then says that leaving discards it', async () => {
    await seed(database, proposal(1))
    show()
    await user.click(await screen.findByRole('button', { name: 'Change status' }))
    await screen.findByRole('button', { name: 'Cancel' })
    await user.type(screen.getByLabelText('Why'), 'Too dear')
    expect(screen.queryByRole('button', { name: 'Cancel' })).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Change status' }))
    expect(screen.getByLabelText<HTMLTextAreaElement>('Why').value).toBe('Too dear')
    await user.click(screen.getByRole('button', { name: 'Discard changes' }))
    await waitFor(() => expect(screen.queryByLabelText('Why')).toBeNull())
    await waitFor(async () => expect(await database.drafts.count()).toBe(0))
  })

  it('gives way to another one with a word and a way back', async () => {
    await seed(database, proposal(1))
    show()
    await user.click(await screen.findByRole('button', { name: 'Change status' }))
    await user.type(await screen.findByLabelText('Why'), 'Too dear')
    await user.click(screen.getByRole('button', { name: 'Supersedes another proposal' }))
    await screen.findByText('Discarded the changes in the other form.')
    expect(screen.queryByLabelText('Why')).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    expect((await screen.findByLabelText<HTMLTextAreaElement>('Why')).value).toBe('Too dear')
    await screen.findByRole('button', { name: 'Discard changes' })
  })
})

describe('the thread', () => {
  it('ends in what happened, beside how often such a certainty came true', async () => {
    const others = [2, 3].map((number) => proposal(number, { confidence: 80, cameTrue: 'yes' }))
    const surer = proposal(4, { confidence: 90, cameTrue: 'no' })
    await seed(database, proposal(1, { prediction: 'Under 400 ms', confidence: 80 }), surer, ...others)
    show()
    await user.click(await screen.findByRole('button', { name: 'Write what happened' }))
    await user.click(await screen.findByRole('button', { name: /^Of 2 you were about 80% sure of, 2 came true/ }))
    const behind = within(await screen.findByRole('list', { name: 'Proposals counted' })).getAllByRole('link')
    expect(behind.map((link) => link.getAttribute('href')?.slice(-2)).sort()).toEqual(['02', '03'])
    screen.getByText(/^Your other proposals of which you were about 80% sure \(75 to 84%\)/)
    await user.type(screen.getByLabelText('What happened'), '310 ms at peak')
    await user.click(screen.getByLabelText('Came true'))
    await user.click(screen.getByRole('button', { name: 'Save' }))
    await within(await screen.findByRole('list', { name: 'The thread' })).findByText(/Came true, 14 March/)
    expect(await stored()).toMatchObject({ outcome: '310 ms at peak', cameTrue: 'yes', outcomeOn: '2025-03-14' })
  })

  it('holds a revision with the words that caused it, which then stand as acted on', async () => {
    const said = feedback(5, { aboutId: idOf(1), personId: personId(9), verbatim: 'Where is the figure?' })
    await seed(database, proposal(1), person(9, { name: 'Pell Okonjo' }), said)
    show()
    await screen.findByText('Not answered yet')
    await user.click(screen.getByRole('button', { name: 'Call this revision 1' }))
    await user.type(await screen.findByRole('combobox', { name: 'What caused it' }), 'figure')
    await screen.findByRole('listbox')
    await user.keyboard('{Enter}')
    await user.click(screen.getByRole('button', { name: 'Call this revision 1' }))
    await screen.findByText('Acted on in revision 1')
    await screen.findByRole('link', { name: 'Compare revisions' })
  })
})

it('a score given in the form is weighed, and the page says what would flip it', async () => {
  const option = { for: '', against: '', whyLost: '', chosen: false }
  const options = ['Cache', 'Copy'].map((name, at) => ({ ...option, id: idOf(20 + at), name }))
  const scores = [{ optionId: idOf(20), driverId: idOf(30), score: 7 }]
  await seed(database, proposal(1, { options, scores, drivers: [{ id: idOf(30), text: 'Latency', weight: 5 }] }))
  show()
  await screen.findByText('Score at least two options completely to see what would change the decision.')
  await user.click(screen.getByRole('button', { name: 'Edit' }))
  await user.selectOptions(await screen.findByLabelText('Copy, Latency'), '9')
  await user.click(screen.getAllByLabelText('This one is chosen')[1] ?? document.body)
  await user.click(screen.getByRole('button', { name: 'Save the proposal' }))
  await screen.findByText(/^Copy is first, and it is the one you chose\. Cache at 10 instead of 7 for Latency/)
  expect((await stored())?.options.map(({ chosen }) => chosen)).toEqual([false, true])
})

it('two versions are read as one text, with what caused the newer', async () => {
  const paths = ['/journal/proposals/:id/revisions', '/journal/proposals/:id/revisions/:span']
  const first = proposal(1, { decision: 'Read a replica.' })
  const now = proposal(1, { decision: 'Keep a copy.' })
  await seed(
    database,
    now,
    feedback(5, { verbatim: 'Where is the figure?' }),
    revision(7, { sections: sectionsOf(first) }),
    revision(8, { sections: sectionsOf(now), createdAt: later, causeId: idOf(5) }),
  )
  renderPage(database, RevisionsPage, paths, `/journal/proposals/${idOf(1)}/revisions`)
  await screen.findByRole('heading', { level: 1, name: '2 revisions; unchanged since the newest.' })
  const changed = (sort: 'insertion' | 'deletion') =>
    screen.getAllByRole(sort).map(({ textContent }) => textContent?.replace(/^[^:]*: | end of what.*$/g, ''))
  expect(changed('deletion').join(' ')).toContain('Read')
  expect(changed('insertion').join(' ')).toContain('copy')
  expect((await screen.findByRole('link', { name: 'Where is the figure?' })).getAttribute('href')).toContain(idOf(5))
  await user.selectOptions(screen.getByLabelText('From'), 'Revision 2, 4 March')
  await screen.findByText('No differences.')
})
