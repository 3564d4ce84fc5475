// Places whose words or names their owner's records keep back elsewhere: to be looked at, and let go only on purpose.
import { Link } from 'wouter'
import type { Leak } from '../../../shared/rules/packet/leak-check.ts'
import { CheckLine } from '../../ui/check-line.tsx'
import styles from './preview.module.css'
import type { Checked } from './use-checked.ts'

interface LeakListProps {
  leaks: readonly Leak[]
  checked: Checked
  /** The sheet on which a block is mended. */
  addressOf: (blockId: string) => string
}

function Marked({ found, sentence }: Pick<Leak, 'found' | 'sentence'>) {
  const at = sentence.indexOf(found)
  if (at === -1 || sentence === found) return null
  return (
    <p>
      “{sentence.slice(0, at)}
      <mark>{found}</mark>
      {sentence.slice(at + found.length)}”
    </p>
  )
}

export function LeakList({ leaks, checked, addressOf }: LeakListProps) {
  const { isChecked, hasChanged, check } = checked
  if (leaks.length === 0) return null
  return (
    <section>
      <h2>Look at these first</h2>
      <ul className={styles.leaks} aria-label="Places to look at">
        {leaks.map(({ blockId, where, words, found, sentence }) => (
          <li key={`${blockId} ${words} ${found}`}>
            <Link href={addressOf(blockId)}>{where}</Link>
            <p>{words}</p>
            <Marked found={found} sentence={sentence} />
          </li>
        ))}
      </ul>
      <CheckLine checked={isChecked} onChange={check}>
        I have looked at them; they may leave
      </CheckLine>
      <p className={styles.why} role="status">
        {hasChanged
          ? 'The packet has changed since you ticked this. Look at the places again, then tick it again.'
          : ''}
      </p>
    </section>
  )
}
