// Looks through the whole database when asked, and says what it found, line by line.
import { useState } from 'react'
import { clockTime } from '../../../shared/rules/day-words.ts'
import { counted, figures, sentenceCase } from '../../../shared/rules/number-words.ts'
import { useCairn } from '../../storage/cairn-context.tsx'
import type { CheckReport } from '../../storage/check-database.ts'
import { askWork } from '../../storage/snapshot-ask.ts'
import { Button } from '../../ui/button.tsx'
import { ReadinessLine, ReadinessList } from '../../ui/readiness-line.tsx'
import { Small } from '../../ui/type.tsx'
import styles from './data-page.module.css'

type Checked =
  | { readonly kind: 'not-yet' | 'running' | 'failed' }
  | { readonly kind: 'done'; readonly at: string; readonly report: CheckReport }

const secondsWords = (milliseconds: number) =>
  milliseconds < 100 ? 'less than 0.1 seconds' : `${(milliseconds / 1000).toFixed(1)} seconds`
function Findings({ report }: { report: CheckReport }) {
  const { records, unreadable, links, broken, differing } = report
  return (
    <ReadinessList label="What the check found">
      <ReadinessLine state={unreadable.length === 0 ? 'done' : 'failed'}>
        {unreadable.length === 0
          ? `${sentenceCase(counted(records, 'record'))}, each readable`
          : `${figures(unreadable.length)} of ${figures(records)} records do not fit: ${unreadable[0]?.field ?? ''}. Go back to a snapshot from before.`}
      </ReadinessLine>
      <ReadinessLine state={broken.length === 0 ? 'done' : 'failed'}>
        {broken.length === 0
          ? `${sentenceCase(counted(links, 'link'))}, none broken`
          : `${figures(broken.length)} of ${figures(links)} links lead nowhere`}
      </ReadinessLine>
      <ReadinessLine state={unreadable.length > 0 ? 'open' : differing.length === 0 ? 'done' : 'failed'}>
        {unreadable.length > 0
          ? 'Summaries not compared, as long as records do not fit'
          : differing.length === 0
            ? 'Running summaries equal ones made from scratch'
            : `Running summaries differ from ones made from scratch: ${differing.join(', ')}. Going back to any snapshot makes them anew.`}
      </ReadinessLine>
    </ReadinessList>
  )
}

export function CheckSection() {
  const { database, clock } = useCairn()
  const [checked, setChecked] = useState<Checked>({ kind: 'not-yet' })
  const onCheck = async () => {
    setChecked({ kind: 'running' })
    const report = await askWork('check', { database: database.name }).catch(() => null)
    setChecked(report === null ? { kind: 'failed' } : { kind: 'done', at: clock.instant(), report })
  }
  const isDone = checked.kind === 'done'
  return (
    <section className={styles.check}>
      <div>
        <h2>Check the database</h2>
        <Small quiet>
          {isDone
            ? `today at ${clockTime(checked.at, clock.zone())}, in ${secondsWords(checked.report.milliseconds)}`
            : 'reads everything, changes nothing'}
        </Small>
      </div>
      <div role="status">
        {isDone ? <Findings report={checked.report} /> : null}
        {checked.kind === 'running' ? 'Reading every record.' : null}
        {checked.kind === 'failed' ? 'The database could not be read to its end. Go back to a snapshot.' : null}
      </div>
      <Button small onClick={() => void onCheck()} disabled={checked.kind === 'running'}>
        {isDone ? 'Check again' : 'Check now'}
      </Button>
    </section>
  )
}
