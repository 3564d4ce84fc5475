// The notice of the vault: it names how many files wait as they are now, and leaves when the page of the vault says it itself.
import { afterEach, expect, it, vi } from 'vitest'
import { beginVault } from '../../renderer/app/start-vault.ts'
import { noVault, type Vault, type VaultState } from '../../renderer/storage/vault/vault.ts'
import type { VaultQuestion } from '../../renderer/storage/vault/vault-question.ts'

const shown: string[] = []
vi.mock('../../renderer/ui/show-notice.ts', () => ({
  showNotice: async ({ words }: { words: string }) => void shown.push(words),
  hideNotice: async () => void shown.push('hidden'),
}))
afterEach(() => {
  location.hash = ''
  shown.length = 0
})

it('does not go on naming an earlier number while the vault is open', async () => {
  let state: VaultState = noVault
  let tell: () => void = () => undefined
  const vault: Pick<Vault, 'state' | 'subscribe' | 'begin'> = {
    state: () => state,
    subscribe: (listener) => {
      tell = listener
      return () => undefined
    },
    begin: async () => () => undefined,
  }
  const waits = (count: number) => {
    const questions: readonly VaultQuestion[] = Array.from({ length: count }, () => Object.create(null))
    state = { ...noVault, step: 'steady', questions }
    tell()
  }
  await beginVault(vault as Vault)
  waits(3)
  expect(shown).toEqual(['3 files of the Markdown vault need your decision.'])
  location.hash = '/data/vault'
  waits(2)
  expect(shown.at(-1)).toBe('hidden')
  location.hash = '/week'
  waits(1)
  expect(shown.at(-1)).toBe('1 file of the Markdown vault needs your decision.')
})
