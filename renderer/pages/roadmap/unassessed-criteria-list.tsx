// The criteria of which nobody has said anything yet, each with the way to say it oneself.
import type { RoadmapId } from '../../../shared/records/record-ids.ts'
import type { CriterionProgress } from '../../../shared/rules/roadmap/roadmap-progress.ts'
import { counted, sentenceCase } from '../../../shared/rules/text/number-words.ts'
import { StatusMark } from '../../ui/status-mark.tsx'
import { Code } from '../../ui/typography.tsx'
import { AssessCriterionButton } from './assess-criterion-button.tsx'
import styles from './assessments.module.css'
import { CollapsibleSection } from './collapsible-section.tsx'
import { criterionAddress } from './roadmap-address.ts'
import { LongList } from './show-more-list.tsx'

interface NotAssessedProps {
  roadmapId: RoadmapId
  progress: readonly CriterionProgress[]
  startsOpen: boolean
}

const rowsAtFirst = 30

export function NotAssessed({ roadmapId, progress, startsOpen }: NotAssessedProps) {
  if (progress.length === 0) return null
  const are = progress.length === 1 ? 'is' : 'are'
  const figure = sentenceCase(`${counted(progress.length, 'criterion', 'criteria')} ${are} not assessed yet`)
  return (
    <CollapsibleSection figure={figure} startsOpen={startsOpen}>
      <LongList all={progress} step={rowsAtFirst}>
        {(shown) => (
          <ul className={styles.plain} aria-label="Criteria that are not assessed yet">
            {shown.map(({ criterion, status }) => (
              <li key={criterion.id}>
                <StatusMark status={status} size={14} />
                <span>
                  <Code>{criterion.id}</Code> <a href={`#${criterionAddress(criterion.id)}`}>{criterion.text}</a>
                </span>
                <AssessCriterionButton roadmapId={roadmapId} criterion={criterion} word={null} />
              </li>
            ))}
          </ul>
        )}
      </LongList>
    </CollapsibleSection>
  )
}
