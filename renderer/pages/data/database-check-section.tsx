// Looks through the whole database when asked, says what it found line by line, and repairs what can be proved.
import { type CheckFound, checkLines, checkProgress } from '../../../shared/rules/backups/database-check-messages.ts'
import { figuresWithDecimals } from '../../../shared/rules/text/number-words.ts'
import { clockTime } from '../../../shared/rules/time/day-words.ts'
import { useKeeping } from '../../storage/backup-context.tsx'
import { useCairn } from '../../storage/cairn-context.tsx'
import type { CheckReport } from '../../storage/checks/check-database.ts'
import { isRepairable } from '../../storage/checks/repair-database.ts'
import { Button } from '../../ui/button.tsx'
import { ReadinessLine, ReadinessList } from '../../ui/readiness-line.tsx'
import { TextButton } from '../../ui/text-button.tsx'
import { Small } from '../../ui/typography.tsx'
import styles from './data-page.module.css'
import { type Checked, useCheck } from './use-database-check.ts'

const secondsWords = (milliseconds: number) =>
  milliseconds < 100 ? 'a moment' : `${figuresWithDecimals(milliseconds / 1000, 1)} seconds`

const foundIn = ({ records, unreadable, links, broken, differing, criteria, log, files }: CheckReport): CheckFound => ({
  records,
  unreadable: { count: unreadable.length, field: unreadable[0]?.field ?? '' },
  links,
  broken: broken.length,
  changes: log.changes,
  gaps: log.gaps,
  astray: log.astray.length,
  files: files.count,
  orphaned: files.orphaned.length,
  missing: files.missing.length,
  damaged: files.damaged.length,
  differing,
  criteria,
})

function Findings({ report }: { report: CheckReport }) {
  return (
    <ReadinessList label="What the check found">
      {checkLines(foundIn(report)).map(({ about, state, words }) => (
        <ReadinessLine key={about} state={state}>
          {words}
        </ReadinessLine>
      ))}
    </ReadinessList>
  )
}

/** Reads are told by their count, so that a long check is seen to move; only its end is spoken. */
function Now({ checked }: { checked: Checked }) {
  switch (checked.kind) {
    case 'running':
      return <span>{checkProgress(checked.done, checked.of)}</span>
    case 'repairing':
      return <span>A backup is made first, then what can be fixed safely is repaired.</span>
    case 'failed':
      return <span>The database could not be read completely. Restore a backup.</span>
    case 'not-yet':
    case 'done':
      return null
  }
}

export function CheckSection() {
  const { clock } = useCairn()
  const isKept = useKeeping() !== null
  const { checked, check, cancel, repair } = useCheck()
  const report = checked.kind === 'done' ? checked.report : null
  const isBusy = checked.kind === 'running' || checked.kind === 'repairing'
  return (
    <section className={styles.check}>
      <div>
        <h2>Check the database</h2>
        <Small quiet>
          {checked.kind === 'done'
            ? `today at ${clockTime(checked.at, clock.zone())}, in ${secondsWords(checked.report.milliseconds)}`
            : 'reads everything, changes nothing'}
        </Small>
      </div>
      <div>
        <Now checked={checked} />
        <div role="status">{report === null ? null : <Findings report={report} />}</div>
        {report !== null && isKept && isRepairable(report) ? (
          <p className={styles.repair}>
            <TextButton onClick={() => void repair(report)}>Repair</TextButton>
            <Small as="span" quiet>
              a backup is made first
            </Small>
          </p>
        ) : null}
      </div>
      {checked.kind === 'running' ? (
        <Button small onClick={cancel}>
          Stop the check
        </Button>
      ) : (
        <Button small onClick={() => void check()} disabled={isBusy}>
          {report === null ? 'Check now' : 'Check again'}
        </Button>
      )}
    </section>
  )
}
