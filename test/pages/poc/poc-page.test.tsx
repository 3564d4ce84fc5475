// A POC on its own page: limits written and locked, figures held against them, and compared with the others of its proposal.
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Page as ComparisonPage } from '../../../renderer/pages/poc/comparison-page.tsx'
import { Page } from '../../../renderer/pages/poc/poc-page.tsx'
import { commit } from '../../../renderer/storage/core/commit-records.ts'
import type { CairnDatabase } from '../../../renderer/storage/core/database.ts'
import { writeOf } from '../../../renderer/storage/core/save-record.ts'
import type { Poc } from '../../../shared/records/poc.ts'
import { newLimit, newMeasurement, startedTrial } from '../../../shared/rules/proposals/apply-poc-changes.ts'
import { idOf, later, poc, proposal } from '../../build-records.ts'
import { begunDatabase, endDatabase, renderPage, seed } from '../with-cairn.tsx'

let database: CairnDatabase
beforeEach(async () => {
  database = await begunDatabase()
})
afterEach(() => endDatabase(database))

const user = userEvent.setup({ delay: null })
const show = (id: string) => renderPage(database, Page, ['/journal/pocs/:id'], `/journal/pocs/${id}`)
/** All at once: what each key does is the draft's own test. */
const fill = (field: HTMLElement, value: string) => fireEvent.change(field, { target: { value } })
const answer = (words: string) =>
  waitFor(() => expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(words))
const stored = async (): Promise<Poc> => {
  const [found] = await database.records.where('kind').equals('poc').toArray()
  if (found?.kind !== 'poc') throw new Error('no POC')
  return found
}
const save = () => user.click(screen.getByRole('button', { name: 'Save the POC' }))
const trial = (number: number, figure: number, more: Partial<Poc> = {}): Poc => {
  const limit = { ...newLimit(idOf(number + 100)), metric: 'Quote page', value: 400, unit: 'ms' }
  const measurement = { ...newMeasurement(idOf(number + 200), limit), runs: [figure], baseline: 1840 }
  return poc(number, { limits: [limit], measurements: [measurement], startedAt: later, ...more })
}

describe('a POC', () => {
  it('is written with a limit, started, measured and answered', async () => {
    show('new')
    fill(await screen.findByLabelText('What it is called'), 'Event-fed copy')
    await user.click(screen.getByRole('button', { name: 'Add a limit' }))
    fill(screen.getByLabelText('Measured'), 'Quote page')
    fill(screen.getByLabelText('Limit'), '1,840')
    await screen.findByText('Read as 1840. For 1.84, write 1.84.')
    fill(screen.getByLabelText('Limit'), '400')
    expect(screen.queryByText(/^Read as/)).toBeNull()
    fill(screen.getByLabelText('Unit'), 'ms')
    await save()
    await answer('Not started: 1 limit is written and can still change.')
    await user.click(screen.getByRole('button', { name: 'Start the trial' }))
    await answer('Running: nothing is measured yet.')
    expect((await stored()).startedAt).not.toBeNull()
    await user.click(screen.getByRole('button', { name: 'Edit' }))
    await screen.findByRole('list', { name: 'Locked limits' })
    expect(screen.queryByRole('button', { name: 'Add a limit' })).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Add a measurement' }))
    fill(screen.getByLabelText('Runs'), '318 305, 322')
    await screen.findByText('3 runs: 318 · 305 · 322')
    await user.click(screen.getByRole('radio', { name: 'Validated' }))
    await save()
    await answer('Validated: 322 ms, and the limit was 400.')
    const row = within(screen.getByRole('table', { name: 'Limits and results' })).getByRole('row', { name: /Quote/ })
    expect(row.textContent).toBe('Quote pageunder 400 msnone322 ms3yes')
    expect(await stored()).toMatchObject({ verdict: 'validated', verdictOn: '2025-03-14' })
  })

  it('shows each point of the chart in its table, with the other POC of the proposal', async () => {
    const of = { proposalId: proposal(1).id }
    await seed(database, proposal(1), trial(5, 920, of), trial(6, 310, of))
    show(trial(6, 310).id)
    await user.click(await screen.findByRole('button', { name: 'Show as table' }))
    const table = screen.getByRole('table', { name: 'Quote page against the limit' })
    await waitFor(() =>
      expect(
        within(table)
          .getAllByRole('row')
          .map(({ textContent }) => textContent),
      ).toEqual(['PointFigureKept to the limit', 'Before1,840 msno', 'POC 5920 msno', 'Run 1310 msyes']),
    )
    const beside = screen.getByRole('table', { name: 'POCs of this proposal' })
    expect(within(beside).getByRole('link', { name: 'POC 5' })).toBeTruthy()
    expect(screen.getByRole('link', { name: 'Compare with the other POC' })).toBeTruthy()
  })

  it('whose trial began in another window keeps what was typed and takes the locked limits', async () => {
    const ready = { ...trial(1, 310), startedAt: null, measurements: [] }
    await seed(database, ready)
    show(ready.id)
    await user.click(await screen.findByRole('button', { name: 'Edit' }))
    fill(await screen.findByLabelText('Learned'), 'Mine')
    fill(screen.getByLabelText('Limit'), '900')
    const started = writeOf(startedTrial(ready, later), false)
    await commit(database, [started], { at: later, window: 'other', cause: 'Started the trial' })
    await save()
    await user.click(await screen.findByRole('button', { name: /Use my version/ }))
    await screen.findByText(/The limits were locked when the trial began/)
    expect(await stored()).toMatchObject({ learned: '', revision: 2 })
    await user.click(screen.getByRole('button', { name: 'Use the locked limits' }))
    await save()
    await user.click(await screen.findByRole('button', { name: /Use my version/ }))
    await answer('Running: nothing is measured yet.')
    expect(await stored()).toMatchObject({ learned: 'Mine', startedAt: later, limits: ready.limits })
  })
})

describe('the comparison', () => {
  it('has a column for each POC of the proposal', async () => {
    const of = { proposalId: proposal(1).id }
    await seed(
      database,
      proposal(1),
      trial(5, 920, { ...of, verdict: 'invalidated' }),
      trial(6, 310, { ...of, verdict: 'validated' }),
    )
    const path = `/journal/pocs/${trial(5, 920).id}/compare`
    renderPage(database, ComparisonPage, ['/journal/pocs/:id/compare'], path)
    await answer('2 POCs of one proposal: 1 validated, 1 invalidated.')
    const row = screen.getByRole('row', { name: /Quote page/ })
    expect(
      within(row)
        .getAllByRole('cell')
        .map(({ textContent }) => textContent),
    ).toEqual(['920 msunder 400 msdid not hold', '310 msunder 400 msheld'])
    expect(row.textContent).toContain('Same limit for all.')
  })
})
