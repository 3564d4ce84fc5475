// What the first run asked for is changed here, with a way back; what is wrong is said at its field, and no longer than it is true.
import { cleanup, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Page } from '../../../renderer/pages/settings/settings-page.tsx'
import type { CairnDatabase } from '../../../renderer/storage/core/database.ts'
import { readProfile } from '../../../renderer/storage/roadmap/read-profile.ts'
import { begunDatabase, endDatabase, renderPage } from '../with-cairn.tsx'

let database: CairnDatabase
beforeEach(async () => {
  database = await begunDatabase()
})
afterEach(() => endDatabase(database))

const user = userEvent.setup({ delay: null })
const show = () => renderPage(database, Page, ['/settings'], '/settings')
const fill = async (label: string, words: string) => {
  const field = await screen.findByLabelText(label)
  await user.clear(field)
  if (words !== '') await user.type(field, words)
}
const save = () => user.click(screen.getByRole('button', { name: 'Save' }))

describe('the profile', () => {
  it('is changed in each part, keeps what else it holds, and undone', async () => {
    const before = await readProfile(database)
    show()
    await fill('Your name', 'Wren Alderby-Sow')
    await fill('Your target level', 'staff')
    await fill('Start month', '2025-02')
    await fill('Planned months', '18')
    await save()
    const changed = { name: 'Wren Alderby-Sow', targetLevel: 'staff', startedOn: '2025-02-01', horizonMonths: 18 }
    await waitFor(async () => expect(await readProfile(database)).toMatchObject(changed))
    expect(await readProfile(database)).toMatchObject({ currentLevel: 'mid-level', roadmapId: before?.roadmapId })
    expect(await database.drafts.count()).toBe(0)
    await user.click(await screen.findByRole('button', { name: 'Undo' }))
    await waitFor(async () => expect((await readProfile(database))?.name).toBe('Wren Alderby'))
    // What was undone shows, and the next change of another field does not bring it back.
    await waitFor(() => expect(screen.getByLabelText('Your name')).toHaveProperty('value', 'Wren Alderby'))
    await fill('Your current level', 'senior')
    await save()
    await waitFor(async () => expect((await readProfile(database))?.currentLevel).toBe('senior'))
    expect((await readProfile(database))?.name).toBe('Wren Alderby')
  })

  it('holds role, team and what one is responsible for, which a profile from before has not', async () => {
    const profile = await readProfile(database)
    const { role: _role, team: _team, scope: _scope, ...before } = profile ?? {}
    await database.table('records').put(before)
    show()
    expect(await screen.findByLabelText('Your team')).toHaveProperty('value', '')
    await fill('Your role', ' Senior engineer ')
    await fill('Your team', 'Payments')
    await fill('What you are responsible for', 'The ledger and its reports')
    await save()
    const said = { role: 'Senior engineer', team: 'Payments', scope: 'The ledger and its reports' }
    await waitFor(async () => expect(await readProfile(database)).toMatchObject({ ...said, name: 'Wren Alderby' }))
    cleanup()
    show()
    expect(await screen.findByLabelText('What you are responsible for')).toHaveProperty('value', said.scope)
    expect(screen.getByLabelText('Your role')).toHaveProperty('value', said.role)
  })

  it('says what does not fit at its field, until that is typed anew, and writes nothing', async () => {
    show()
    await fill('Planned months', 'a year')
    await save()
    const words = 'The months you give it: a whole number up to 600, or leave it empty.'
    await screen.findByText(words)
    expect((await readProfile(database))?.revision).toBe(1)
    await fill('Planned months', '12')
    expect(screen.queryByText(words)).toBeNull()
  })
})
