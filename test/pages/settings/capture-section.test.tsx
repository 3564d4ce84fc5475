// Quick capture's settings with the real file of a host: a shortcut is taken as it is pressed, and what cannot be had is said.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { MantineProvider } from '@mantine/core'
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createHandlers } from '../../../electron/handlers/create-handlers.ts'
import type { CaptureDesk } from '../../../electron/handlers/desktop-services.ts'
import { openSettingsFile } from '../../../electron/handlers/settings-file.ts'
import { Page } from '../../../renderer/pages/settings/settings-page.tsx'
import type { KeepingHost } from '../../../renderer/storage/core/storage-host.ts'
import { HostProvider } from '../../../renderer/storage/host-context.tsx'
import type { CaptureState } from '../../../shared/quick-capture-channels.ts'
import { aDesk } from '../../electron/fake-desktop-services.ts'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cairn-capture-settings-'))
})
afterEach(async () => {
  cleanup()
  await rm(folder, { recursive: true, force: true })
})

const offered: CaptureState = {
  platform: 'linux',
  shortcut: 'none',
  command: '/opt/Cairn/cairn --capture',
  login: { hindrance: null, isOn: false },
}

/** `stateOf` says how the desktop stands once `shortcut` is chosen. */
function show(
  stateOf: (shortcut: string | null) => Partial<CaptureState> = () => ({}),
  more: Partial<CaptureDesk> = {},
) {
  const settings = openSettingsFile(folder)
  const capture: CaptureDesk = {
    read: () => ({ ...offered, ...stateOf(settings.current().capture.shortcut) }),
    openAtLogin: async () => undefined,
    ready: () => undefined,
    done: () => undefined,
    ...more,
  }
  const desk = aDesk({ capture })
  const handlers = createHandlers({ version: '0.1.0', platform: 'linux', dataFolder: folder, desk, settings })
  const host: KeepingHost = { request: (channel, request) => handlers[channel](request) }
  render(
    <MantineProvider>
      <HostProvider host={host}>
        <Page />
      </HostProvider>
    </MantineProvider>,
  )
  return () => openSettingsFile(folder).current().capture
}

const field = () => screen.findByLabelText<HTMLInputElement>(/^Shortcut in every program/)
const ctrlAltSpace = { key: ' ', code: 'Space', ctrlKey: true, altKey: true }

describe('the settings of quick capture', () => {
  it('take the shortcut that is pressed and give it up again', async () => {
    const written = show()
    fireEvent.keyDown(await field(), ctrlAltSpace)
    await waitFor(() => expect(written().shortcut).toBe('Control+Alt+Space'))
    // Written first, then shown.
    await waitFor(async () => expect((await field()).value).toBe('Ctrl+Alt+Space'))
    await userEvent.click(await screen.findByRole('button', { name: 'Remove the shortcut' }))
    await waitFor(() => expect(written().shortcut).toBeNull())
  })

  it('refuse a key for typing and a common shortcut with their reasons, and keep the one before', async () => {
    const written = show()
    fireEvent.keyDown(await field(), ctrlAltSpace)
    await waitFor(() => expect(written().shortcut).toBe('Control+Alt+Space'))
    fireEvent.keyDown(await field(), { key: 'n', code: 'KeyN' })
    await screen.findByText(/^N is a key for typing/)
    fireEvent.keyDown(await field(), { key: 'c', code: 'KeyC', ctrlKey: true })
    await screen.findByText(/^Ctrl\+C is a common shortcut/)
    expect(written().shortcut).toBe('Control+Alt+Space')
  })

  it('let Tab leave the field', async () => {
    show()
    const shortcut = await field()
    shortcut.focus()
    await userEvent.tab()
    expect(document.activeElement).not.toBe(shortcut)
  })

  it('say that another program has the shortcut', async () => {
    show((shortcut) => (shortcut === null ? {} : { shortcut: 'taken' }))
    fireEvent.keyDown(await field(), ctrlAltSpace)
    await screen.findByText(/already uses this shortcut, so it does nothing in Cairn/)
  })

  it('show the command to bind on Wayland, where no shortcut can be had', async () => {
    show(() => ({ shortcut: 'wayland' }))
    await screen.findByText(/Your desktop runs on Wayland/)
    await screen.findByText('/opt/Cairn/cairn --capture')
    expect(screen.queryByLabelText(/^Shortcut in every program/)).toBeNull()
  })

  it('keep Cairn running only with the tray that shows it', async () => {
    const written = show()
    const keep = { name: 'Keep Cairn running in the tray when its window is closed' }
    await userEvent.click(await screen.findByRole('checkbox', keep))
    await waitFor(() => expect(written().keepRunning).toBe(true))
    await userEvent.click(screen.getByRole('checkbox', { name: 'Show Cairn in the tray' }))
    await waitFor(() =>
      expect(screen.getByRole<HTMLInputElement>('checkbox', keep)).toMatchObject({ disabled: true, checked: false }),
    )
  })

  it('show what the system says of opening at login, and why it cannot be offered', async () => {
    let isOn = false
    show(() => ({ login: { hindrance: null, isOn } }), {
      openAtLogin: async (open) => {
        isOn = open
      },
    })
    const login = () => screen.findByRole<HTMLInputElement>('checkbox', { name: 'Open Cairn at login' })
    await userEvent.click(await login())
    await waitFor(async () => expect((await login()).checked).toBe(true))
    cleanup()
    show(() => ({ login: { hindrance: 'not-installed', isOn: false } }))
    await screen.findByText(/This needs an installed Cairn/)
    expect((await login()).disabled).toBe(true)
  })

  it('stay as they were where the system refuses', async () => {
    show(undefined, { openAtLogin: () => Promise.reject(Object.assign(new Error('no'), { code: 'EACCES' })) })
    const login = await screen.findByRole<HTMLInputElement>('checkbox', { name: 'Open Cairn at login' })
    await userEvent.click(login)
    expect(login.checked).toBe(false)
  })
})
