// A session's progress as a page for its mentor: one minute to read, with only what they may see; and the way to compare it with another.
import { Link } from 'wouter'
import { beginning } from '../../../shared/rules/roadmap/compared-sessions.ts'
import { counted } from '../../../shared/rules/text/number-words.ts'
import { useCairn, useView } from '../../storage/cairn-context.tsx'
import { readProgressReport } from '../../storage/sessions/read-progress-report.ts'
import { Button } from '../../ui/button.tsx'
import { NextStep } from '../../ui/next-step.tsx'
import { Small } from '../../ui/typography.tsx'
import { type ReportFile, useSaveReport } from '../use-save-report.ts'

interface ProgressFileProps {
  sessionId: string
  day: string
  /** As the owner calls the mentor. */
  name: string
  /** The session closed before, to compare with; null for the first. */
  previousSessionId: string | null
}

const keptWords = (keptBack: number): string =>
  keptBack === 0
    ? 'A mentor may see all of it.'
    : `${counted(keptBack, 'line')} of this page ${keptBack === 1 ? 'is' : 'are'} left out: private, or based on private records.`

export function ProgressFile({ sessionId, day, name, previousSessionId }: ProgressFileProps) {
  const { clock } = useCairn()
  const today = clock.today()
  const found = useView((database) => readProgressReport(database, sessionId, today), [sessionId, today])
  const { isBusy, save } = useSaveReport()
  if (found === undefined) return null
  const saveAs = (kind: ReportFile) => {
    if (found !== null) void save(kind, `session-${day}`, found.report)
  }
  const compare = (
    <Link href={`/roadmap/compare/${previousSessionId ?? beginning}/${sessionId}`}>Compare with another session</Link>
  )
  return (
    <NextStep
      title={`This page for ${name}`}
      why={
        found === null
          ? 'This session is private, so there is nothing to share.'
          : 'One minute to read, in any browser or on paper.'
      }
      actions={
        found === null ? (
          compare
        ) : (
          <>
            <Button tone="primary" small disabled={isBusy} onClick={() => saveAs('pdf')}>
              Save as PDF
            </Button>
            <Button small disabled={isBusy} onClick={() => saveAs('html')}>
              Save as web page
            </Button>
            {compare}
          </>
        )
      }
    >
      {found === null ? null : <Small quiet>{keptWords(found.keptBack)}</Small>}
    </NextStep>
  )
}
