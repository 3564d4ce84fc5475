// The settings with the real file of a host: a choice is written as it is made, and a refusal leaves it as it was.
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { MantineProvider } from '@mantine/core'
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createHandlers } from '../../../electron/handlers/create-handlers.ts'
import type { Desk } from '../../../electron/handlers/desktop-services.ts'
import { openSettingsFile } from '../../../electron/handlers/settings-file.ts'
import { Page } from '../../../renderer/pages/settings/settings-page.tsx'
import type { KeepingHost } from '../../../renderer/storage/core/storage-host.ts'
import { HostProvider } from '../../../renderer/storage/host-context.tsx'
import { NoticeArea } from '../../../renderer/ui/notice-area.tsx'
import { aDesk } from '../../electron/fake-desktop-services.ts'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cairn-settings-'))
})
afterEach(async () => {
  cleanup()
  await chmod(folder, 0o700)
  await rm(folder, { recursive: true, force: true })
})

function show(hasHost = true, desk: Desk | null = aDesk()) {
  const handlers = createHandlers({ version: '0.1.0', platform: 'linux', dataFolder: folder, desk })
  const host: KeepingHost = { request: (channel, request) => handlers[channel](request) }
  return render(
    <MantineProvider>
      <HostProvider host={hasHost ? host : null}>
        <Page />
      </HostProvider>
      <NoticeArea />
    </MantineProvider>,
  )
}

describe('settings', () => {
  it('are written as they are changed, and stand there at the next start', async () => {
    show()
    await userEvent.click(await screen.findByRole('checkbox', { name: 'Notify me about each thing separately' }))
    await waitFor(() => expect(openSettingsFile(folder).current().reminders.severalADay).toBe(true))
    cleanup()
    show()
    const again = await screen.findByRole<HTMLInputElement>('checkbox', {
      name: 'Notify me about each thing separately',
    })
    expect(again.checked).toBe(true)
  })

  it('close what a switch turns off', async () => {
    show()
    await userEvent.click(await screen.findByRole('checkbox', { name: 'Notify me about what is due' }))
    await waitFor(() => expect(screen.getByLabelText<HTMLInputElement>(/^Quiet hours from/).disabled).toBe(true))
  })

  it('say when the notification comes, also where its time lies in the quiet hours', async () => {
    show()
    await screen.findByText(/^If Cairn is not running at that time/)
    fireEvent.change(screen.getByLabelText(/^Notify at/), { target: { value: '20:15' } })
    await screen.findByText('20:15 is within the quiet hours, so the notification comes at 08:00.')
    expect(openSettingsFile(folder).current().reminders.at).toBe('20:15')
  })

  it('say when the desktop shows no notification', async () => {
    show(true, aDesk({ reminders: { plan: async () => undefined, try: async () => false } }))
    await userEvent.click(await screen.findByRole('button', { name: 'Show a test notification' }))
    expect(await screen.findByText(/^The desktop did not show the notification/)).toBeTruthy()
  })

  it('say in a browser that notifications need the desktop app, and offer nothing that would do nothing', async () => {
    show(true, null)
    await screen.findByText('What is due is always listed on This week. Notifications need the desktop app.')
    expect(screen.queryByRole('checkbox', { name: 'Notify me about what is due' })).toBeNull()
  })

  it('say so where nothing stands behind the page', async () => {
    show(false)
    expect((await screen.findByRole('heading', { level: 1 })).textContent).toBe('Settings cannot be saved here.')
  })
})
