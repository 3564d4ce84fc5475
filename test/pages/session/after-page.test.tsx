// Looking back and closing on the page: what is typed goes in, closing leads to what moved, a second closing is told in plain words.
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Cairn } from '../../../renderer/storage/cairn-context.tsx'
import { saveRecords, saveWithCriteria, writeOf } from '../../../renderer/storage/core/save-record.ts'
import { moveToTrash } from '../../../renderer/storage/history/trash-records.ts'
import { readOwnRoadmap } from '../../../renderer/storage/roadmap/read-profile.ts'
import { closeAndCarry } from '../../../renderer/storage/sessions/close-and-carry.ts'
import { shiftDay } from '../../../shared/rules/time/epoch-day.ts'
import { entry, person, personId, session } from '../../build-records.ts'
import { drawAt, openCairn } from './held-session.tsx'

const held = session(1, {
  day: '2025-03-20',
  personId: personId(500),
  goal: 'A date.',
  problemStated: 'No date.',
  startedAt: '2025-03-20T09:00:00.000Z',
  endedAt: '2025-03-20T09:52:00.000Z',
})
let cairn: Cairn

const roadmap = async () => {
  const own = await readOwnRoadmap(cairn.database)
  if (own === null) throw new Error('no roadmap')
  return own.roadmap
}
const note = (at: string) => ({ at, cause: 'Saved', window: 'main' })
const stored = async () => {
  const found = await cairn.database.records.get(held.id)
  if (found?.kind !== 'session') throw new Error('no session')
  return found
}

beforeEach(async () => {
  cairn = await openCairn(person(500, { name: 'Ilse Quarrington' }), held)
  const ladder = await roadmap()
  const [criterion] = ladder.criteria.filter(({ kinds, minimum }) => kinds.includes('entry') && minimum === 1)
  await saveWithCriteria(cairn.database, entry(10, { what: 'The read model', day: '2025-03-19' }), {
    isNew: true,
    choice: { roadmapId: ladder.id, criterionIds: criterion === undefined ? [] : [criterion.id] },
    note: note('2025-03-19T10:00:00.000Z'),
  })
})
afterEach(async () => {
  cleanup()
  // What the page saves as it goes is let through first.
  await new Promise((done) => setTimeout(done, 30))
  await cairn.database.delete()
})

// The page is large for jsdom, and the machine may be busy.
vi.setConfig({ testTimeout: 30_000 })

describe('the page after a session', () => {
  it('closes with what was chosen in the same moment, and does not take it for someone else’s change', async () => {
    const { history } = drawAt(cairn, `/sessions/${held.id}/after`)
    const partly = await screen.findByRole('radio', { name: 'Partly' })
    const close = await screen.findByRole('button', { name: 'Close the session' })
    fireEvent.click(partly)
    fireEvent.click(close)
    await waitFor(() => expect(history.at(-1)).toBe(`/sessions/${held.id}/progress`))
    expect((await stored()).goalMet).toBe('partly')
  })

  it('asks whether it was the problem as stated, and guesses nothing from the words', async () => {
    drawAt(cairn, `/sessions/${held.id}/after`)
    expect((await stored()).problemWas).toBeNull()
    await userEvent.click(await screen.findByRole('radio', { name: 'Another problem' }))
    await waitFor(async () => expect((await stored()).problemWas).toBe('another'))
  })

  it('proposes the next date of the schedule, on its own weekday although this session was moved', async () => {
    const ilse = person(500, { name: 'Ilse Quarrington', cadence: 'fortnightly', weekday: 2 })
    await saveRecords(cairn.database, [writeOf(ilse, false)], note('2025-03-20T09:55:00.000Z'))
    drawAt(cairn, `/sessions/${held.id}/after`)
    // Held on a Thursday: two weeks after the Tuesday of its week.
    await userEvent.click(await screen.findByRole('button', { name: 'Use Tuesday 1 April' }))
    await waitFor(async () => expect((await stored()).nextOn).toBe('2025-04-01'))
    await waitFor(() => expect(screen.queryByRole('button', { name: /^Use Tuesday/ })).toBeNull())
  })

  it('saves nothing and keeps every word when the day turns in the middle of a sentence', async () => {
    let day = '2025-03-20'
    cairn = { ...cairn, clock: { ...cairn.clock, today: () => day } }
    const user = userEvent.setup()
    drawAt(cairn, `/sessions/${held.id}/after`)
    const found = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Problem found' })
    await user.type(found, 'Nobody may')
    const before = await cairn.database.changes.count()
    day = '2025-03-21'
    fireEvent.focus(window)
    await user.type(found, ' promise one.')
    expect(found.value).toBe('Nobody may promise one.')
    expect(await cairn.database.changes.count()).toBe(before)
    await user.tab()
    await waitFor(async () => expect((await stored()).problemFound).toBe('Nobody may promise one.'))
    expect(await cairn.database.changes.count()).toBe(before + 1)
  })

  it('closes with what was typed last, and leads to what moved', async () => {
    const user = userEvent.setup()
    const { history } = drawAt(cairn, `/sessions/${held.id}/after`)
    await user.click(await screen.findByRole('radio', { name: 'Partly' }))
    expect(await screen.findByText('1 record added since the last closed session')).toBeDefined()
    await user.type(screen.getByRole('textbox', { name: 'Problem found' }), 'Nobody may promise one.')
    await user.click(screen.getByRole('button', { name: 'Close the session' }))
    await waitFor(() => expect(history.at(-1)).toBe(`/sessions/${held.id}/progress`))
    expect(await stored()).toMatchObject({ goalMet: 'partly', problemFound: 'Nobody may promise one.' })
    expect(await screen.findByRole('heading', { level: 1, name: '1 criterion moved so far.' })).toBeDefined()
    expect(screen.getByText('Nobody may promise one.')).toBeDefined()
    expect(screen.getAllByText('The read model').length).toBeGreaterThan(0)
  })

  it('says so when another window closed it first, and writes nothing', async () => {
    const user = userEvent.setup()
    drawAt(cairn, `/sessions/${held.id}/after`)
    const close = await screen.findByRole('button', { name: 'Close the session' })
    const ladder = await roadmap()
    await Promise.all([
      closeAndCarry(cairn.database, held.id, ladder, note('2025-03-20T10:00:00.000Z')),
      user.click(close),
    ])
    await screen.findByText('Corrections')
    expect(await cairn.database.records.where('kind').equals('closing').count()).toBe(1)
  })

  it('asks when to check whether an outcome held, and keeps the day of the answer once closed', async () => {
    const user = userEvent.setup()
    drawAt(cairn, `/sessions/${held.id}/after`)
    expect(screen.queryByRole('group', { name: 'Ask whether it held' })).toBeNull()
    await user.click(await screen.findByRole('radio', { name: 'A decision' }))
    const group = await screen.findByRole('group', { name: 'Ask whether it held' })
    expect(within(group).getByRole<HTMLInputElement>('radio', { name: 'After 6 weeks' }).checked).toBe(true)
    await user.click(within(group).getByRole('radio', { name: 'After 2 weeks' }))
    await waitFor(async () => expect((await stored()).heldCheckOn).toBe(shiftDay(held.day, 14)))
    await closeAndCarry(cairn.database, held.id, await roadmap(), note('2025-03-20T10:00:00.000Z'))
    const outcome = await screen.findByRole('group', { name: 'Outcome' })
    await user.click(within(outcome).getByRole('radio', { name: 'Partly' }))
    await waitFor(async () => expect(await stored()).toMatchObject({ held: 'partly', heldOn: cairn.clock.today() }))
    await screen.findByText(/^Answered on /)
    expect(screen.queryByRole('group', { name: 'Ask whether it held' })).toBeNull()
  })

  it('takes dated corrections once closed, and nothing else', async () => {
    const user = userEvent.setup()
    await closeAndCarry(cairn.database, held.id, await roadmap(), note('2025-03-20T10:00:00.000Z'))
    drawAt(cairn, `/sessions/${held.id}/after`)
    await user.type(await screen.findByRole('textbox', { name: 'Add a dated correction' }), 'It was Friday.{Enter}')
    await waitFor(async () => expect((await stored()).addenda).toMatchObject([{ text: 'It was Friday.' }]))
    expect(screen.queryByRole('textbox', { name: 'Problem found' })).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Reopen' }))
    expect(await screen.findByRole('textbox', { name: 'Problem found' })).toBeDefined()
  })
})

describe('the page of what moved', () => {
  it('stays as known then, and names the cause where the dated view parts from it', async () => {
    const user = userEvent.setup()
    await closeAndCarry(cairn.database, held.id, await roadmap(), note('2025-03-20T10:00:00.000Z'))
    const [found] = await cairn.database.records.where('kind').equals('entry').toArray()
    if (found === undefined) throw new Error('no entry')
    await moveToTrash(cairn.database, [found], note('2025-03-21T10:00:00.000Z'))
    drawAt(cairn, `/sessions/${held.id}/progress`)
    const counts = await screen.findByRole('list', { name: 'Criteria by status' })
    expect(counts.textContent).toContain('1 evidenced from 0')
    await user.click(within(counts).getByRole('button', { name: /^1 evidenced, .*: show the criteria$/ }))
    const criteria = within(screen.getByRole('list', { name: 'Criteria counted' })).getAllByRole('link')
    expect(criteria.map((link) => link.getAttribute('href'))).toEqual([
      expect.stringMatching(/^\/roadmap\/matrix\/now\//),
    ])
    screen.getByText(/^These criteria have as many evidence items as they ask for/)
    await user.click(screen.getByRole('button', { name: /^1 record / }))
    screen.getByText(/^An entry, proposal, POC, presentation/)
    await user.click(screen.getByRole('radio', { name: 'By date of work' }))
    await waitFor(() => expect(counts.textContent).toContain('0 evidenced'))
    expect((await screen.findByText(/was deleted since/)).textContent).toContain('counts only as known then')
  })

  it('says that nothing is frozen before the first closing', async () => {
    drawAt(cairn, `/sessions/${held.id}/progress`)
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Not closed yet, so there is no summary.' }),
    ).toBeDefined()
  })
})
