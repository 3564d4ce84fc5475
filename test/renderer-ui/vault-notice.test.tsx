// The notice of the vault: it names what waits as it is now, goes when nothing does, and leaves when the page of the vault says it itself.
import { chmodSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { cleanup, screen, waitFor } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { beginVault } from '../../renderer/app/start-vault.ts'
import { NoticeArea } from '../../renderer/ui/notice-area.tsx'
import { entry } from '../build-records.ts'
import { aVaultWith, type Computer, vaultNote } from '../storage/create-vault-computer.ts'
import { renderWithTheme } from './with-theme.tsx'

afterEach(() => {
  location.hash = ''
  cleanup()
})

const shown = () => screen.queryAllByRole('alert').map(({ textContent }) => textContent)
const says = (words: string) => waitFor(() => expect(shown()).toEqual([expect.stringContaining(words)]))
const saysNothing = () => waitFor(() => expect(shown()).toEqual([]))

async function begun(): Promise<Computer> {
  const computer = await aVaultWith()
  renderWithTheme(<NoticeArea />)
  await beginVault(computer.vault)
  return computer
}

it('does not go on naming an earlier number while the vault is open', async () => {
  const computer = await begun()
  const others = [entry(31, { what: 'One.', audience: 'mentor' }), entry(32, { what: 'Two.', audience: 'mentor' })]
  await computer.save(...others)
  await computer.vault.look()
  for (const { id } of [vaultNote, ...others]) rmSync(join(computer.folder, computer.pathOf(id)))
  await computer.vault.look()
  await says('3 files of the Markdown vault need your decision.')
  const answerOne = async () => {
    const [question] = computer.vault.state().questions
    if (question !== undefined) await computer.vault.answer(question, { kind: 'write' })
  }
  location.hash = '/data/vault'
  await answerOne()
  await saysNothing()
  location.hash = '/week'
  await answerOne()
  await says('1 file of the Markdown vault needs your decision.')
})

it('names the first file that cannot be written and the reason, and goes once every file is written', async () => {
  const computer = await begun()
  const path = computer.pathOf(vaultNote.id)
  chmodSync(join(computer.folder, path), 0o444)
  await computer.save({ ...vaultNote, what: 'Changed here.' })
  await says(
    `A file of the Markdown vault is not up to date. Your changes are saved as usual. “${path}”: Not written: Cairn is not allowed to change it.`,
  )
  chmodSync(join(computer.folder, path), 0o644)
  await computer.vault.look()
  await saysNothing()
})
