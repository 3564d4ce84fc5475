// Takes up the vault once the first page stands, and says once when something of it waits for its owner.
import { troubleSentence } from '../../shared/bridge-error-messages.ts'
import { counted } from '../../shared/rules/text/number-words.ts'
import type { Vault, VaultState } from '../storage/vault/vault-controller.ts'
import { hideNotice, showNotice } from '../ui/show-notice.ts'

const about = 'vault'

/** The first file with its reason, and how many more there are. */
function notWrittenWords([first, ...more]: VaultState['notWritten']): string | null {
  if (first === undefined) return null
  const others =
    more.length === 0 ? '' : ` ${counted(more.length, 'more file')} ${more.length === 1 ? 'is' : 'are'} not up to date.`
  return `A file of the Markdown vault is not up to date. Your changes are saved as usual. “${first.path}”: ${first.why}${others}`
}

const wordsOf = ({ trouble, questions, notWritten, step }: VaultState): string | null => {
  if (trouble !== null)
    return `The Markdown vault is not up to date. Your changes are saved as usual. ${troubleSentence(trouble)}`
  if (step !== 'steady') return null
  if (questions.length === 0) return notWrittenWords(notWritten)
  return `${counted(questions.length, 'file')} of the Markdown vault ${questions.length === 1 ? 'needs' : 'need'} your decision.`
}

export async function beginVault(vault: Vault): Promise<void> {
  let said: string | null = null
  vault.subscribe(() => {
    const state = vault.state()
    if (state.step === 'looking' || state.step === 'writing') return
    // The page of the vault says it itself, and what stood before would go on naming an earlier number.
    const words = location.hash.startsWith('#/data/vault') ? null : wordsOf(state)
    if (words === said) return
    said = words
    if (words === null) return void hideNotice(about)
    const open = () => {
      location.hash = '/data/vault'
    }
    void showNotice({ words, stays: true, about, action: { words: 'Open vault', run: open } })
  })
  await vault.begin()
}
