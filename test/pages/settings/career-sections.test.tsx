// The career's part of the settings and the formats: chosen on the page, written with an undo, and shown at once wherever days are.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createHandlers } from '../../../electron/handlers/create-handlers.ts'
import { openSettingsFile } from '../../../electron/handlers/settings-file.ts'
import { Page } from '../../../renderer/pages/settings/settings-page.tsx'
import { applyShortcuts } from '../../../renderer/state/chosen-shortcuts.ts'
import { applyFormats } from '../../../renderer/state/locale-format-settings.ts'
import type { CairnDatabase } from '../../../renderer/storage/core/database.ts'
import type { KeepingHost } from '../../../renderer/storage/core/storage-host.ts'
import { changeOwn } from '../../../renderer/storage/roadmap/change-profile.ts'
import { readProfile } from '../../../renderer/storage/roadmap/read-profile.ts'
import { defaultMachineSettings, noChosenShortcuts } from '../../../shared/machine-settings.ts'
import { failAtWrite } from '../../storage/fail-at-write.ts'
import { begunDatabase, endDatabase, renderPage } from '../with-cairn.tsx'

let database: CairnDatabase
let folder: string
const user = userEvent.setup({ delay: null })
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cairn-settings-'))
  database = await begunDatabase()
})
afterEach(async () => {
  cleanup()
  applyFormats({ chosen: defaultMachineSettings.formats, career: { firstWeekday: null, zone: null } })
  applyShortcuts(noChosenShortcuts)
  localStorage.clear()
  await endDatabase(database)
  await rm(folder, { recursive: true, force: true })
})

const settings = () => openSettingsFile(folder).current()
function show() {
  const handlers = createHandlers({ version: '0.1.0', platform: 'linux', dataFolder: folder, desk: null })
  const host: KeepingHost = { request: (channel, request) => handlers[channel](request) }
  renderPage(database, Page, ['/settings'], '/settings', host)
}
const choose = async (label: string, words: string) => user.selectOptions(await screen.findByLabelText(label), words)
const example = () => screen.findByText(/2025|Friday/, { selector: '[role=status]' })

describe('dates and numbers', () => {
  it('are written as chosen, shown by an example, and kept with the machine', async () => {
    show()
    expect((await example()).textContent).toBe('Friday 14 March 2025, 15:00, 1,840.25')
    await choose('Date format', 'March 13, 2025')
    await choose('Number format', '1.840,25')
    await choose('Time format', '5:30 PM')
    await waitFor(async () => expect((await example()).textContent).toBe('Friday, March 14, 2025, 3:00 PM, 1.840,25'))
    expect(settings().formats).toEqual({ dates: 'month-day', numbers: 'point-comma', clock: '12-hour' })
  })

  it('begin the week and the day where the career says, and undo it', async () => {
    show()
    await choose('First day of the week', 'Sunday')
    await waitFor(async () => expect((await readProfile(database))?.firstWeekday).toBe(7))
    await user.click(await screen.findByRole('button', { name: 'Undo' }))
    await waitFor(async () => expect((await readProfile(database))?.firstWeekday).toBeNull())
    await choose('Time zone', 'Asia/Tokyo')
    await waitFor(async () => expect((await readProfile(database))?.zone).toBe('Asia/Tokyo'))
  })

  it('say that a zone from another machine is not known here, and keep it', async () => {
    await changeOwn(database, () => ({ zone: 'Mars/Olympus' }), {
      at: '2025-03-14T15:00:00.000Z',
      window: 'a',
      cause: 'b',
    })
    show()
    expect(await screen.findByText(/does not know the time zone Mars\/Olympus/)).toBeTruthy()
    expect(screen.getByLabelText('Time zone')).toHaveProperty('value', 'Mars/Olympus')
  })
})

describe('the visibility of new records', () => {
  it('is chosen for each kind and undone', async () => {
    show()
    expect(await screen.findByLabelText('Entry')).toHaveProperty('value', 'private')
    expect(screen.getByLabelText('Session')).toHaveProperty('value', 'mentor')
    await choose('Proposal', 'Mentor and packet')
    await waitFor(async () =>
      expect((await readProfile(database))?.newAudiences).toEqual([{ kind: 'proposal', audience: 'packet' }]),
    )
    await user.click(await screen.findByRole('button', { name: 'Undo' }))
    await waitFor(() => expect(screen.getByLabelText('Proposal')).toHaveProperty('value', 'private'))
  })
})

describe('a promotion', () => {
  const open = async () => {
    await user.click(await screen.findByRole('button', { name: 'Mark a promotion' }))
    return within(await screen.findByRole('dialog'))
  }
  it('is marked with the next level of the ladder, listed, and taken back', async () => {
    show()
    const dialog = await open()
    const day = dialog.getByLabelText('Day')
    await user.clear(day)
    await user.type(day, '2025-02-03')
    await user.clear(dialog.getByLabelText('Level reached'))
    await user.type(dialog.getByLabelText('Level reached'), 'Senior')
    expect(dialog.getByLabelText('Next target')).toHaveProperty('value', 'Lead')
    await user.click(dialog.getByRole('button', { name: 'Mark promotion' }))
    const list = await screen.findByRole('list', { name: 'Levels reached' })
    expect(list.textContent).toContain('Senior since Monday 3 February 2025, from mid-level')
    expect(await readProfile(database)).toMatchObject({ currentLevel: 'senior', targetLevel: 'lead' })
    await user.click(screen.getByRole('button', { name: 'Remove the promotion to Senior' }))
    await waitFor(async () => expect((await readProfile(database))?.promotions).toEqual([]))
    expect(await readProfile(database)).toMatchObject({ currentLevel: 'mid-level', targetLevel: 'lead' })
  })
  it('in the future is refused with a sentence, and nothing is written', async () => {
    show()
    const dialog = await open()
    const day = dialog.getByLabelText('Day')
    await user.clear(day)
    await user.type(day, '2025-03-15')
    await user.click(dialog.getByRole('button', { name: 'Mark promotion' }))
    expect(await dialog.findByText('This day is in the future. Mark the promotion once it has happened.')).toBeTruthy()
    expect((await readProfile(database))?.promotions).toEqual([])
  })
  it('stays open with its words on a full disk, and keeps a target that was typed before the level', async () => {
    show()
    const dialog = await open()
    await user.clear(dialog.getByLabelText('Next target'))
    await user.type(dialog.getByLabelText('Next target'), 'Principal')
    await user.clear(dialog.getByLabelText('Level reached'))
    await user.type(dialog.getByLabelText('Level reached'), 'Senior')
    await user.type(dialog.getByLabelText('Note'), 'After the third round')
    const full = await failAtWrite(database, 1)
    await user.click(dialog.getByRole('button', { name: 'Mark promotion' }))
    expect(await screen.findByText(/^The disk is full, so nothing was saved/)).toBeTruthy()
    expect(dialog.getByLabelText('Note')).toHaveProperty('value', 'After the third round')
    await full.stop()
    await user.click(dialog.getByRole('button', { name: 'Mark promotion' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(await readProfile(database)).toMatchObject({ currentLevel: 'senior', targetLevel: 'principal' })
  })
  it('has its wrong day mended', async () => {
    show()
    await user.click((await open()).getByRole('button', { name: 'Mark promotion' }))
    await user.click(await screen.findByRole('button', { name: 'Change the promotion to lead' }))
    const dialog = within(await screen.findByRole('dialog'))
    await user.clear(dialog.getByLabelText('Day'))
    await user.type(dialog.getByLabelText('Day'), '2025-01-06')
    await user.click(dialog.getByRole('button', { name: 'Save' }))
    await waitFor(async () => expect(await readProfile(database)).toMatchObject({ startedOn: '2025-01-06' }))
    expect((await readProfile(database))?.promotions).toMatchObject([{ day: '2025-01-06', level: 'lead' }])
  })
})

describe('shortcuts', () => {
  const change = async (words: string, keys: string) => {
    await user.click(await screen.findByRole('button', { name: `Change: ${words}` }))
    await user.click(await screen.findByLabelText(`New keys for “${words}”`))
    await user.keyboard(keys)
  }
  it('are changed by pressing other keys, and reset, one or all', async () => {
    show()
    await change('Open Help', '{Control>}{Shift>}h{/Shift}{/Control}')
    await waitFor(() => expect(settings().shortcuts.help).toBe('mod+shift+h'))
    await user.click(await screen.findByRole('button', { name: 'Reset: Open Help' }))
    await waitFor(() => expect(settings().shortcuts.help).toBeNull())
    await user.click(screen.getByRole('button', { name: 'Remove: Open Help' }))
    await waitFor(() => expect(settings().shortcuts.help).toBe(''))
    await user.click(screen.getByRole('button', { name: 'Reset all shortcuts' }))
    await waitFor(() => expect(settings().shortcuts).toEqual(noChosenShortcuts))
  })
  it('that are used elsewhere are refused with what uses them', async () => {
    show()
    await change('Open Help', '{Control>}k{/Control}')
    expect(
      await screen.findByText(
        'Ctrl K is already used for “Search, or go to a screen or record”. Choose other keys, or change that shortcut first.',
      ),
    ).toBeTruthy()
    await user.keyboard('{Escape}')
    expect(screen.queryByLabelText('New keys for “Open Help”')).toBeNull()
    expect(settings().shortcuts).toEqual(noChosenShortcuts)
  })
})
