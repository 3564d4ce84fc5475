// What was begun and never saved is seen on the week, opened where it was begun, discarded with a way back.
import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Page as QuestionPage } from '../../../renderer/pages/question/question-page.tsx'
import { Page } from '../../../renderer/pages/week/week-page.tsx'
import type { CairnDatabase } from '../../../renderer/storage/core/database.ts'
import { bringDraftBack, dropDraft, keepDraft } from '../../../renderer/storage/drafts/draft-store.ts'
import { readUnsavedDrafts } from '../../../renderer/storage/drafts/read-unsaved-drafts.ts'
import { entry, person } from '../../build-records.ts'
import { begunDatabase, endDatabase, renderPage, seed } from '../with-cairn.tsx'

let database: CairnDatabase
beforeEach(async () => {
  database = await begunDatabase()
})
afterEach(() => endDatabase(database))

const user = userEvent.setup({ delay: null })
const list = () => screen.findByRole('list', { name: 'Drafts' })
const draft = (key: string, kind: string, value: unknown, at = '2025-03-13T10:00:00.000Z') =>
  keepDraft(database, { key, kind, value, at, window: 'gone', baseRevision: null })

describe('drafts on the week', () => {
  it('stand with their kind, their first words and when, and open where they were begun', async () => {
    const form = renderPage(database, QuestionPage, ['/journal/questions/:id'], '/journal/questions/new')
    await user.type(await screen.findByLabelText('What I asked'), 'Why is there no limit?')
    await waitFor(async () => expect(await database.drafts.count()).toBe(1))
    form.navigate('/elsewhere')
    renderPage(database, Page, ['/week'], '/week')
    const [row] = within(await list()).getAllByRole('listitem')
    expect(row?.textContent).toBe('Question: “Why is there no limit?”todayDiscard')
    expect(
      within(await list())
        .getByRole('link')
        .getAttribute('href'),
    ).toBe('/journal/questions/new')
  })

  it('are discarded, and come back with Undo', async () => {
    await draft('new:proposal', 'proposal', { record: { title: 'One queue', day: '2025-03-13' } })
    renderPage(database, Page, ['/week'], '/week')
    await user.click(within(await list()).getByRole('button', { name: 'Discard the draft: Proposal, One queue' }))
    await waitFor(() => expect(screen.queryByRole('list', { name: 'Drafts' })).toBeNull())
    expect(await database.drafts.count()).toBe(0)
    await user.click(await screen.findByRole('button', { name: 'Undo' }))
    await list()
    expect((await database.drafts.toArray())[0]?.value).toEqual({ record: { title: 'One queue', day: '2025-03-13' } })
  })

  it('that were discarded never take the place of what was begun since', async () => {
    await draft('new:proposal', 'proposal', { record: { title: 'One queue' } })
    const [row] = await database.drafts.toArray()
    if (row === undefined) throw new Error('no draft')
    await dropDraft(database, row)
    await draft('new:proposal', 'proposal', { record: { title: 'Two queues' } })
    await bringDraftBack(database, row)
    expect((await database.drafts.toArray()).map(({ value }) => value)).toEqual([{ record: { title: 'Two queues' } }])
  })

  it('are not there where nothing was begun, and never the line of the week itself', async () => {
    await draft('quick-line', 'quick-line', { line: 'Half a line' })
    renderPage(database, Page, ['/week'], '/week')
    await screen.findByRole('region', { name: 'Due' })
    expect(screen.queryByRole('heading', { name: 'Not saved yet' })).toBeNull()
  })
})

describe('where a draft is opened', () => {
  const found = async () =>
    (await readUnsavedDrafts(database, 'main', new Set()))
      .map(({ name, words, address }) => `${name} | ${words} | ${address}`)
      .sort()

  it('is the place it was typed in, for each', async () => {
    const [told, pell] = [entry(1, { what: 'Measured it' }), person(500, { name: 'Pell' })]
    await seed(database, told, pell)
    await draft('new:journal-entry', 'entry', { what: '\n Cut the wait\nby half', day: '2025-03-13', criteria: [] })
    await draft(`new:feedback:${told.id}`, 'feedback', { record: { verbatim: 'Too long' } })
    await draft('new:person', 'person', { name: 'Noor' })
    await draft(told.id, 'entry', { what: 'Measured it twice' })
    await draft(`person:${pell.id}`, 'person', { name: 'Pell Okonjo' })
    await draft(`note:${told.id}`, 'feedback-answer', { answer: 'I will do it', why: '' })
    await draft('quick-note', 'quick-line', { line: 'A thought' })
    await draft('note:review:0190e2a0-0000-7000-8000-000000000009', 'given-review', { note: 'Ask about the lag' })
    await draft('ask', 'question', { question: '' })
    expect(await found()).toEqual([
      'Entry | Cut the wait | /journal/new',
      `Entry | Measured it twice | /journal/${told.id}`,
      'Feedback given | Ask about the lag | /reviews/from/0190e2a0-0000-7000-8000-000000000009/read',
      `Feedback | Too long | /journal/feedback/new/${told.id}`,
      `Note | I will do it | /journal/${told.id}`,
      'Person | Noor | /people/new',
      `Person | Pell Okonjo | /people/${pell.id}`,
      'Quick note | A thought | null',
    ])
  })

  it('breaks on no shape, and leaves out what was set aside', async () => {
    for (const [at, value] of [null, 7, [], { record: { title: 3 } }, { texts: { a: { text: 'Said so' } } }].entries())
      await draft(`new:poc${at === 0 ? '' : `:${at}`}`, 'poc', value)
    await draft('set-aside:2025-03-01:new:poc', 'poc', { record: { title: 'Odd' } })
    expect((await found()).map((one) => one.split(' | ')[1])).toEqual(['', '', '', '', 'Said so'])
  })
})
