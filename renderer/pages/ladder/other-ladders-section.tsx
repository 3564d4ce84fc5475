// The ladders kept beside the one in use, each with its way to where someone stands on it.
import type { Roadmap } from '../../../shared/records/roadmap.ts'
import { useView } from '../../storage/cairn-context.tsx'
import { readOtherLadders } from '../../storage/roadmap/manage-other-ladders.ts'
import { MarginSection } from '../../ui/margin-section.tsx'
import styles from './ladder.module.css'
import { importAddress, otherAddress, sizeWords } from './ladder-labels-and-addresses.ts'

export function OthersSection({ working }: { working: Roadmap }) {
  const others = useView((database) => readOtherLadders(database), [working.id]) ?? []
  return (
    <MarginSection title="Other ladders">
      {others.length === 0 ? null : (
        <ul className={styles.list}>
          {others.map(({ roadmap, paired }) => (
            <li key={roadmap.id}>
              <a href={`#${otherAddress(roadmap.id)}`}>{roadmap.title}</a>
              <span className={styles.quiet}>
                : {sizeWords(roadmap)}; {paired} of {roadmap.criteria.length} paired
              </span>
            </li>
          ))}
        </ul>
      )}
      <p className={styles.note}>
        You can use more than one ladder, your company’s and another: <a href={`#${importAddress}`}>import one</a> or
        keep an earlier version, and pair its criteria with yours. Your evidence then counts on both.
      </p>
    </MarginSection>
  )
}
