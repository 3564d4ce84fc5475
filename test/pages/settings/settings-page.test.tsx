// The settings with the real file of a host: a choice is written as it is made, and a refusal leaves it as it was.
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { MantineProvider } from '@mantine/core'
import { cleanup, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createHandlers } from '../../../electron/handlers/create-handlers.ts'
import { openSettingsFile } from '../../../electron/handlers/settings-file.ts'
import { Page } from '../../../renderer/pages/settings/settings-page.tsx'
import { HostProvider } from '../../../renderer/storage/host-context.tsx'
import type { KeepingHost } from '../../../renderer/storage/keeping-host.ts'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cairn-settings-'))
})
afterEach(async () => {
  cleanup()
  await chmod(folder, 0o700)
  await rm(folder, { recursive: true, force: true })
})

function show(hasHost = true) {
  const handlers = createHandlers({ version: '0.1.0', platform: 'linux', dataFolder: folder, desk: null })
  const host: KeepingHost = { request: (channel, request) => handlers[channel](request) }
  return render(
    <MantineProvider>
      <HostProvider host={hasHost ? host : null}>
        <Page />
      </HostProvider>
    </MantineProvider>,
  )
}

describe('settings', () => {
  it('are written as they are changed, and stand there at the next start', async () => {
    show()
    await userEvent.click(await screen.findByRole('checkbox', { name: 'More than one notification a day' }))
    await waitFor(() => expect(openSettingsFile(folder).current().reminders.severalADay).toBe(true))
    cleanup()
    show()
    const again = await screen.findByRole<HTMLInputElement>('checkbox', { name: 'More than one notification a day' })
    expect(again.checked).toBe(true)
  })

  it('close what a switch turns off', async () => {
    show()
    await userEvent.click(await screen.findByRole('checkbox', { name: 'Notify me about what is due' }))
    await waitFor(() => expect(screen.getByLabelText<HTMLInputElement>(/^Quiet from/).disabled).toBe(true))
  })

  it('say so where nothing stands behind the page', async () => {
    show(false)
    expect((await screen.findByRole('heading', { level: 1 })).textContent).toBe('Settings cannot be kept here.')
  })
})
