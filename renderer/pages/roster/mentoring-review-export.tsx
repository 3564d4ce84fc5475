// The mentor's year as a file of its own: counts alone, nobody named.
import type { LongSpan } from '../../../shared/rules/long-view/long-view-span.ts'
import { mentorReview } from '../../../shared/rules/people/mentor-review-report.ts'
import type { Roster } from '../../../shared/rules/people/mentor-roster.ts'
import { useOwnRoadmap } from '../../storage/cairn-context.tsx'
import { Button } from '../../ui/button.tsx'
import { ButtonRow } from '../../ui/button-row.tsx'
import { SectionHead } from '../../ui/section-head.tsx'
import { Small } from '../../ui/typography.tsx'
import { type ReportFile, useSaveReport } from '../use-save-report.ts'
import styles from './roster.module.css'

export function MentorReview({ roster, span }: { roster: Roster; span: LongSpan }) {
  const owner = useOwnRoadmap()?.profile.name ?? ''
  const { isBusy, save } = useSaveReport()
  const saveAs = (kind: ReportFile) => void save(kind, `mentor-${span.id}`, mentorReview(roster, span, owner))
  return (
    <section className={styles.part}>
      <SectionHead>Written review</SectionHead>
      <Small quiet>Counts alone: it names nobody.</Small>
      <ButtonRow>
        <Button small tone="primary" disabled={isBusy} onClick={() => saveAs('pdf')}>
          Save as PDF
        </Button>
        <Button small disabled={isBusy} onClick={() => saveAs('md')}>
          Save as Markdown
        </Button>
      </ButtonRow>
    </section>
  )
}
