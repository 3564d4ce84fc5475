// Places whose words or names their owner's records keep back elsewhere: to be looked at, and let go only on purpose.
import { Link } from 'wouter'
import type { Leak } from '../../../shared/rules/packet/leak-check.ts'
import { CheckLine } from '../../ui/check-line.tsx'
import styles from './packet-preview.module.css'
import type { Checked } from './use-leak-acknowledgment.ts'

interface LeakListProps {
  leaks: readonly Leak[]
  checked: Checked
  /** The address at which the words are shown where they stand; null where no sheet has them now. */
  sheetFor: (leak: Leak) => string | null
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

/** Leads to the words on their sheet. */
function Where({ where, href }: { where: string; href: string | null }) {
  return href === null ? <b>{where}</b> : <Link href={href}>{where}</Link>
}

export function LeakList({ leaks, checked, sheetFor }: LeakListProps) {
  const { isChecked, hasChanged, check } = checked
  if (leaks.length === 0) return null
  return (
    <section>
      <h2>Look at these first</h2>
      <ul className={styles.leaks} aria-label="Places to look at">
        {leaks.map((leak) => (
          <li key={`${leak.blockId} ${leak.words} ${leak.found}`}>
            <Where where={leak.where} href={sheetFor(leak)} />
            <p>{leak.words}</p>
            <Marked {...leak} />
          </li>
        ))}
      </ul>
      <CheckLine checked={isChecked} onChange={check}>
        I have checked these; they can be exported
      </CheckLine>
      <p className={styles.why} role="status">
        {hasChanged
          ? 'The packet has changed since you ticked this. Look at the places again, then tick it again.'
          : ''}
      </p>
    </section>
  )
}
