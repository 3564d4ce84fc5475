// The criteria of which nobody has said anything yet, each with the way to say it oneself.
import { useState } from 'react'
import type { RoadmapId } from '../../../shared/records/ids.ts'
import type { CriterionProgress } from '../../../shared/rules/roadmap/roadmap-progress.ts'
import { counted, sentenceCase } from '../../../shared/rules/text/number-words.ts'
import { LinkButton } from '../../ui/link-button.tsx'
import { StatusMark } from '../../ui/status-mark.tsx'
import { Code } from '../../ui/type.tsx'
import { AssessIt } from './assess-it.tsx'
import styles from './assessments.module.css'
import { LongList } from './long-list.tsx'
import { criterionAddress } from './roadmap-address.ts'

interface NotAssessedProps {
  roadmapId: RoadmapId
  progress: readonly CriterionProgress[]
  startsOpen: boolean
}

const rowsAtFirst = 30

export function NotAssessed({ roadmapId, progress, startsOpen }: NotAssessedProps) {
  const [isOpen, setOpen] = useState(startsOpen)
  if (progress.length === 0) return null
  const are = progress.length === 1 ? 'is' : 'are'
  return (
    <section className={styles.rest}>
      <h2>
        <LinkButton className={styles.figure ?? ''} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {sentenceCase(`${counted(progress.length, 'criterion', 'criteria')} ${are} not assessed yet`)}
        </LinkButton>
      </h2>
      {isOpen ? (
        <LongList all={progress} step={rowsAtFirst}>
          {(shown) => (
            <ul className={styles.plain} aria-label="Criteria that are not assessed yet">
              {shown.map(({ criterion, status }) => (
                <li key={criterion.id}>
                  <StatusMark status={status} size={14} />
                  <span>
                    <Code>{criterion.id}</Code> <a href={`#${criterionAddress(criterion.id)}`}>{criterion.text}</a>
                  </span>
                  <AssessIt roadmapId={roadmapId} criterion={criterion} word={null} />
                </li>
              ))}
            </ul>
          )}
        </LongList>
      ) : null}
    </section>
  )
}
