// On the sheets, which place of the leak check this is and why, with the ways to the others and back to the check.
import { useEffect } from 'react'
import { Link } from 'wouter'
import { Small } from '../../ui/typography.tsx'
import { goToFoundWords } from './leak-highlights.tsx'
import styles from './packet.module.css'
import { leakAddress, type PacketDesk, sheetOf } from './packet-page-state.ts'
import type { WorkingCopyLeaks } from './use-working-copy-leaks.ts'

export function LeakHere({ desk, found: { leaks, number } }: { desk: PacketDesk; found: WorkingCopyLeaks }) {
  const leak = leaks[number - 1]
  const blockId = leak?.blockId
  // Once for each place that is come for; not again while its words are mended.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the number and the part say which place it is
  useEffect(() => {
    goToFoundWords()
  }, [number, blockId])
  const to = (other: number) => {
    const sheet = sheetOf(desk.sheets, leaks[other - 1]?.blockId ?? '')
    return sheet === null ? null : leakAddress(sheet, other)
  }
  const [before, after] = [to(number - 1), to(number + 1)]
  if (leak === undefined) return null
  return (
    <section className={styles.leak} aria-label="Leak check">
      <p>
        <b>
          Leak check, {number} of {leaks.length}: {leak.where}.
        </b>{' '}
        {leak.words}
      </p>
      <Small as="div" className={styles.leakWays}>
        {before === null ? null : <Link href={before}>Previous place</Link>}
        {after === null ? null : <Link href={after}>Next place</Link>}
        <Link href="/packet/leaving">Back to the leak check</Link>
      </Small>
    </section>
  )
}
