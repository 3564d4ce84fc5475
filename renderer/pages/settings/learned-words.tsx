// The words a person taught the spell check, here or by a right click on one that was underlined.
import { showNotice } from '../../ui/show-notice.ts'
import { TagInput } from '../../ui/tag-input.tsx'
import styles from './spelling-section.module.css'
import type { SpellingState } from './use-spelling.ts'

interface LearnedWordsProps {
  readonly words: readonly string[]
  readonly ask: SpellingState['ask']
}

export function LearnedWords({ words, ask }: LearnedWordsProps) {
  const change = async (next: readonly string[]) => {
    const added = next.filter((word) => !words.includes(word))
    const dropped = words.filter((word) => !next.includes(word))
    for (const word of [...added, ...dropped]) {
      const trouble = await ask('spelling.set-word', { word, isKnown: next.includes(word) })
      if (trouble !== null) void showNotice({ words: trouble, stays: true })
    }
  }
  return (
    <div className={styles.words}>
      <TagInput
        label="Words you added, never underlined"
        tags={words}
        onChange={(next) => void change(next)}
        placeholder="Add a word"
      />
    </div>
  )
}
