// What changed since the share before from the same sender, thing by thing, to be read.
import type { ThingDifference } from '../../../shared/rules/review/share-difference.ts'
import { TextDifference } from '../../record-views/history/text-difference.tsx'
import { SectionHead } from '../../ui/section-head.tsx'
import { Read, Small } from '../../ui/typography.tsx'
import styles from './received.module.css'

const sortWords = { new: 'new', gone: 'no longer in it', changed: 'reads differently' } as const

export function ChangesSinceLastRequest({
  differences,
  when,
}: {
  differences: readonly ThingDifference[]
  when: string
}) {
  if (differences.length === 0) return null
  return (
    <section className={styles.part}>
      <SectionHead note={`against the one of ${when}`}>What changed since the last one</SectionHead>
      <ul className={styles.things}>
        {differences.map(({ id, title, label, sort, parts }) => (
          <li key={id}>
            <Read>{title}</Read>
            <Small quiet>
              {label}, {sortWords[sort]}
            </Small>
            {parts.map((part) => (
              <div key={part.id}>
                <h3>{part.heading}</h3>
                <TextDifference stretches={part.stretches} />
              </div>
            ))}
          </li>
        ))}
      </ul>
    </section>
  )
}
