// Theme and text size with the real file of a host: shown once they are written, in the other windows too, and before the next first paint.
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { MantineProvider, useMantineColorScheme } from '@mantine/core'
import { act, cleanup, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createHandlers } from '../../../electron/handlers/create-handlers.ts'
import { openSettingsFile } from '../../../electron/handlers/settings-file.ts'
import { readMachineSettings } from '../../../renderer/app/apply-machine-settings.ts'
import { Page } from '../../../renderer/pages/settings/settings-page.tsx'
import { applyAppearance, colorSchemeManager, showRememberedAppearance } from '../../../renderer/state/appearance.ts'
import type { KeepingHost } from '../../../renderer/storage/core/storage-host.ts'
import { HostProvider } from '../../../renderer/storage/host-context.tsx'
import { NoticeArea } from '../../../renderer/ui/notice-area.tsx'
import { aDesk } from '../../electron/fake-desktop-services.ts'

let folder: string
const root = document.documentElement
const looks = () => [root.getAttribute('data-mantine-color-scheme'), root.style.getPropertyValue('--text-size')]
const written = () => openSettingsFile(folder).current().appearance

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cairn-appearance-'))
  applyAppearance({ theme: 'system', textSize: 'normal' })
  localStorage.clear()
  showRememberedAppearance()
})
afterEach(async () => {
  cleanup()
  await chmod(folder, 0o700)
  await rm(folder, { recursive: true, force: true })
})

function aHost(): KeepingHost {
  const handlers = createHandlers({ version: '0.1.0', platform: 'linux', dataFolder: folder, desk: aDesk() })
  return { request: (channel, request) => handlers[channel](request) }
}

const SchemeOfMantine = () => <output>{useMantineColorScheme().colorScheme}</output>

function show() {
  render(
    <MantineProvider colorSchemeManager={colorSchemeManager}>
      <HostProvider host={aHost()}>
        <Page />
      </HostProvider>
      <NoticeArea />
      <SchemeOfMantine />
    </MantineProvider>,
  )
}

const choose = async (name: string) => userEvent.click(await screen.findByRole('radio', { name }))

describe('the appearance', () => {
  it('is the system’s theme and the normal text size at first', async () => {
    show()
    const theme = await screen.findByRole<HTMLInputElement>('radio', { name: 'Use the system’s theme' })
    expect(theme.checked).toBe(true)
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Normal' }).checked).toBe(true)
    expect(looks()).toEqual(['light', '100%'])
  })

  it('changes at once and is written', async () => {
    show()
    await choose('Dark')
    await waitFor(() => expect(looks()).toEqual(['dark', '100%']))
    await screen.findByText('dark')
    await choose('Larger (125%)')
    await waitFor(() => expect(looks()).toEqual(['dark', '125%']))
    expect(written()).toEqual({ theme: 'dark', textSize: 'larger' })
    await choose('Use the system’s theme')
    await waitFor(() => expect(looks()).toEqual(['light', '125%']))
    await screen.findByText('auto')
  })

  it('stays as it was where it could not be written', async () => {
    show()
    await rm(folder, { recursive: true })
    await writeFile(folder, 'no folder')
    await choose('Dark')
    await screen.findByText(/^The setting was not saved/)
    expect(looks()).toEqual(['light', '100%'])
  })

  it('is written whole where a second choice follows at once, and is there before anything is drawn at the next start', async () => {
    show()
    await choose('Dark')
    await choose('Small (90%)')
    await waitFor(() => expect(looks()).toEqual(['dark', '90%']))
    cleanup()
    root.removeAttribute('data-mantine-color-scheme')
    root.removeAttribute('style')
    showRememberedAppearance()
    expect(looks()).toEqual(['dark', '90%'])
    expect(root.style.colorScheme).toBe('dark')
  })

  it('follows a change in another window', async () => {
    show()
    await screen.findByRole('radio', { name: 'Dark' })
    localStorage.setItem('cairn.appearance', JSON.stringify({ theme: 'dark', textSize: 'large' }))
    act(() => void dispatchEvent(new StorageEvent('storage', { key: 'cairn.appearance' })))
    expect(looks()).toEqual(['dark', '112%'])
    await screen.findByText('dark')
  })

  it('is the settings file’s once a window has started, whatever its copy says', async () => {
    await openSettingsFile(folder).change({ appearance: { theme: 'dark', textSize: 'large' } })
    await readMachineSettings(aHost())
    expect(looks()).toEqual(['dark', '112%'])
  })

  it.each(['{', 'null', '"dark"', '{"theme":"blue","textSize":7}'])('is the default where its copy is %s', (copy) => {
    localStorage.setItem('cairn.appearance', copy)
    showRememberedAppearance()
    expect(looks()).toEqual(['light', '100%'])
  })
})
