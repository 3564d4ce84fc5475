// What would be restored and what would go with a choice, named record by record.
import { counted, sentenceCase } from '../../../shared/rules/text/number-words.ts'
import { DifferenceList } from '../../record-views/history/database-diff-list.tsx'
import type { LookInside } from '../../storage/backups/snapshot-jobs.ts'
import { Small } from '../../ui/typography.tsx'
import styles from './restore-screen.module.css'

interface RestoreDifferenceProps {
  inside: LookInside
  isReadable: boolean
  today: string
  zone: string
}

const shown = 6

const are = (count: number) => (count === 1 ? 'is' : 'are')

export function RestoreDifference({ inside, isReadable, today, zone }: RestoreDifferenceProps) {
  const { onlyHere, onlyThere, different } = inside.difference
  const first = onlyThere.newest.slice(0, shown)
  const more = onlyThere.count - first.length
  const also = [
    ...(onlyHere.count > 0
      ? [`${counted(onlyHere.count, 'item')} ${are(onlyHere.count)} only in what is here now.`]
      : []),
    ...(different.count > 0
      ? [`${counted(different.count, 'item')} ${are(different.count)} in both and different.`]
      : []),
  ]
  const only = `${sentenceCase(counted(onlyThere.count, 'item'))} ${are(onlyThere.count)} only in the backup`
  return (
    <section className={styles.difference}>
      <div>
        <h2>{isReadable ? only : `${sentenceCase(counted(onlyThere.count, 'item'))} would be restored`}</h2>
        {also.map((words) => (
          <Small key={words} quiet className={styles.also}>
            {words}
          </Small>
        ))}
      </div>
      <div>
        <DifferenceList records={first} today={today} zone={zone} label="Only in the backup" />
        {more > 0 ? <Small quiet>and {counted(more, 'more', 'more')}</Small> : null}
      </div>
    </section>
  )
}
