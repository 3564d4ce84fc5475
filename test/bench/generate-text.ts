// Text of a stated mix: 80 % English, 10 % with accents, 10 % Chinese, Japanese or Korean; mostly short, sometimes long.
import type { SeededRandom } from './seeded-random.ts'

const english =
  'measured the retry queue before and after the change and wrote down why the older path stayed in place for another week while latency fell'.split(
    ' ',
  )
const accented =
  'après l’essai, la répétition coûta moins; größere Läufe über Nacht, señal más clara, żadnej zmiany w ścieżce'.split(
    ' ',
  )
const cjk = [
  '検討した結果、再試行の上限を下げた。',
  '测量前后延迟，记录原因。',
  '장애 대응 절차를 다시 적었다.',
  '次の面談で確認する。',
  '这周评审了三个方案。',
] as const

/** A text of about `words` words; a CJK sentence counts as eight. */
export function generateText(random: SeededRandom, words: number): string {
  const kind = random.next()
  if (kind > 0.9) return Array.from({ length: Math.max(1, Math.round(words / 8)) }, () => random.pick(cjk)).join('')
  const source = kind > 0.8 ? accented : english
  const [first = 'stone', ...rest] = source
  return Array.from({ length: words }, () => random.pick([first, ...rest])).join(' ')
}

/** Lengths as people write: nine in ten a sentence or three, one in ten a page. */
export const usualLength = (random: SeededRandom) =>
  random.chance(0.9) ? random.between(6, 45) : random.between(120, 600)
