// The notice of a vault with a file that cannot be written: it names the file and why, and goes once it is written.
import { chmodSync } from 'node:fs'
import { join } from 'node:path'
import { screen, waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import { beginVault } from '../../renderer/app/start-vault.ts'
import { NoticeArea } from '../../renderer/ui/notice-area.tsx'
import { aVaultWith, vaultNote } from '../storage/a-vault.ts'
import { renderWithTheme } from './with-theme.tsx'

it('names the first file and the reason, and goes once every file is written', async () => {
  const computer = await aVaultWith()
  renderWithTheme(<NoticeArea />)
  await beginVault(computer.vault)
  const path = computer.pathOf(vaultNote.id)
  chmodSync(join(computer.folder, path), 0o444)
  await computer.save({ ...vaultNote, what: 'Changed here.' })
  const words = `A file of the Markdown vault is not up to date. Your changes are saved as usual. “${path}”: Not written: Cairn is not allowed to change it.`
  expect(await screen.findByText(words, { exact: false })).toBeTruthy()
  chmodSync(join(computer.folder, path), 0o644)
  await computer.vault.look()
  await waitFor(() => expect(screen.queryByText(words, { exact: false })).toBeNull())
})
