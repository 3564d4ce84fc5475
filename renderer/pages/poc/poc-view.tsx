// A POC as it is read: limits, then figures; the chart; what was learned and what this does not show.
import type { Poc } from '../../../shared/records/poc.ts'
import { canStart, startedTrial } from '../../../shared/rules/proposals/apply-poc-changes.ts'
import { type FigureRow, figureRows } from '../../../shared/rules/proposals/poc-figures.ts'
import { lockWords } from '../../../shared/rules/proposals/poc-sentence.ts'
import { LimitsTable } from '../../record-views/proposals/poc-results-table.tsx'
import { Written } from '../../record-views/writing/markdown-text.tsx'
import { useCairn } from '../../storage/cairn-context.tsx'
import { Button } from '../../ui/button.tsx'
import { GapNote } from '../../ui/gap-note.tsx'
import { LockedLine } from '../../ui/locked-line.tsx'
import { NextStep } from '../../ui/next-step.tsx'
import { SectionHead } from '../../ui/section-head.tsx'
import { TextButton } from '../../ui/text-button.tsx'
import { TwoColumns } from '../../ui/two-columns.tsx'
import type { ShownRecord } from '../record-frame.tsx'
import { useRecordChanging } from '../use-save-with-undo.ts'
import styles from './poc.module.css'
import { PocLimitChartSection } from './poc-limit-chart-section.tsx'
import { PocSide } from './poc-side.tsx'
import { usePocsOf } from './use-pocs-of.ts'

/** The next step of a POC whose limits are written: from here on they stay. */
function StartTrial({ record, edit }: Pick<ShownRecord<Poc>, 'record' | 'edit'>) {
  const { clock } = useCairn()
  const change = useRecordChanging()
  const start = () => void change('Started the trial', startedTrial(record, clock.instant()))
  return (
    <div className={styles.section}>
      <NextStep
        title="Ready for the first run?"
        step="Starting the trial locks the limits."
        why="They cannot be changed after that, so they cannot be adjusted to the results."
        actions={
          <>
            <Button tone="primary" onClick={start}>
              Start the trial
            </Button>
            <Button tone="text" onClick={edit}>
              Change the limits first
            </Button>
          </>
        }
      />
    </div>
  )
}

function Limits({ shown, rows }: { shown: ShownRecord<Poc>; rows: readonly FigureRow[] }) {
  const { record, edit } = shown
  const { clock } = useCairn()
  const lock = lockWords(record, clock.zone(), clock.today())
  return (
    <section>
      <SectionHead action={lock === null ? null : <LockedLine locked={lock.locked}>{lock.words}</LockedLine>}>
        Limits and results
      </SectionHead>
      {rows.length === 0 ? (
        <GapNote action={<TextButton onClick={edit}>Write the first limit</TextButton>}>
          No limit yet. Set the limits before you measure. Without limits, the result is open to interpretation.
        </GapNote>
      ) : (
        <LimitsTable rows={rows} />
      )}
      {canStart(record) && record.trashedAt === null ? <StartTrial record={record} edit={edit} /> : null}
    </section>
  )
}

function Learned({ record, edit }: Pick<ShownRecord<Poc>, 'record' | 'edit'>) {
  if (record.learned.trim() === '' && record.notShown.trim() === '' && record.verdict === null) return null
  return (
    <div className={styles.two}>
      <section>
        <SectionHead>Learned</SectionHead>
        {record.learned.trim() === '' ? (
          <GapNote action={<TextButton onClick={edit}>Write what you learned</TextButton>}>Not written yet.</GapNote>
        ) : (
          <Written text={record.learned} />
        )}
      </section>
      {record.notShown.trim() === '' ? null : (
        <section>
          <SectionHead>Limitations</SectionHead>
          <Written text={record.notShown} />
        </section>
      )}
    </div>
  )
}

export function PocView(shown: ShownRecord<Poc>) {
  const { record, edit } = shown
  const rows = figureRows(record)
  const pocs = usePocsOf(record.proposalId)
  const others = pocs.filter(({ id }) => id !== record.id)
  return (
    <TwoColumns
      side={<PocSide shown={shown} rows={rows} pocs={pocs} />}
      sideWidth={288}
      gutter={52}
      sideLabel="POC details"
    >
      {record.hypothesis.trim() === '' ? (
        <div className={styles.before}>
          <GapNote action={<TextButton onClick={edit}>Write the hypothesis</TextButton>}>No hypothesis yet.</GapNote>
        </div>
      ) : null}
      <Limits shown={shown} rows={rows} />
      <PocLimitChartSection poc={record} rows={rows} others={others} />
      <Learned record={record} edit={edit} />
    </TwoColumns>
  )
}
