// Beside a POC: its verdict, how it was done, the other POCs of its proposal, and what stands around it.
import type { Poc } from '../../../shared/records/poc.ts'
import { type FigureRow, limitsHeldWords } from '../../../shared/rules/proposals/poc-figures.ts'
import { timeBoxWords } from '../../../shared/rules/proposals/poc-sentence.ts'
import { counted, sentenceCase } from '../../../shared/rules/text/number-words.ts'
import { longDay } from '../../../shared/rules/time/day-words.ts'
import { aroundFacts } from '../../record-views/journal/common-facts.tsx'
import { PocsBeside } from '../../record-views/proposals/poc-comparison.tsx'
import { useCairn } from '../../storage/cairn-context.tsx'
import { FactList } from '../../ui/fact-list.tsx'
import { GapNote } from '../../ui/gap-note.tsx'
import { SectionHead } from '../../ui/section-head.tsx'
import { Stone } from '../../ui/stone.tsx'
import { TextButton } from '../../ui/text-button.tsx'
import { Small } from '../../ui/typography.tsx'
import type { ShownRecord } from '../record-frame.tsx'
import styles from './poc.module.css'

interface VerdictProps extends Pick<ShownRecord<Poc>, 'record' | 'edit'> {
  rows: readonly FigureRow[]
}

function Verdict({ record, rows, edit }: VerdictProps) {
  const { clock } = useCairn()
  if (record.verdict === null) {
    return (
      <GapNote action={<TextButton onClick={edit}>Write the verdict</TextButton>}>
        None yet. A “no” is worth as much as a “yes”.
      </GapNote>
    )
  }
  const on = record.verdictOn === null ? [] : [longDay(record.verdictOn, clock.today())]
  const held = limitsHeldWords(rows)
  return (
    <div className={styles.verdict}>
      <svg width="44" height="30" viewBox="0 0 44 30" aria-hidden="true">
        <Stone seed={record.id} box={{ x: 1, y: 5, width: 42, height: 24 }} />
      </svg>
      <div>
        <b>{sentenceCase(record.verdict)}</b>
        <Small quiet>{sentenceCase([...on, ...(held === '' ? [] : [held])].join('; '))}</Small>
      </div>
    </div>
  )
}

export interface PocSideProps {
  shown: ShownRecord<Poc>
  rows: readonly FigureRow[]
  pocs: readonly Poc[]
}

const written = (text: string) => (text.trim() === '' ? null : <span className={styles.written}>{text.trim()}</span>)

export function PocSide({ shown, rows, pocs }: PocSideProps) {
  const { record } = shown
  const how = [
    { term: 'Time-box', words: timeBoxWords(record) },
    { term: 'Setup', words: written(record.setup) },
    { term: 'How to reproduce', words: written(record.again) },
  ]
  const isSaid = how.some(({ words }) => words !== null && words !== '')
  return (
    <>
      <section>
        <SectionHead>Verdict</SectionHead>
        <Verdict {...shown} rows={rows} />
      </section>
      {isSaid ? (
        <section>
          <SectionHead>How it was done</SectionHead>
          <FactList facts={how} />
        </section>
      ) : null}
      {pocs.length < 2 ? null : (
        <section>
          <SectionHead>{`${counted(pocs.length, 'POC')}, one proposal`}</SectionHead>
          <PocsBeside pocs={pocs} currentId={record.id} />
        </section>
      )}
      <section>
        <SectionHead>Related</SectionHead>
        <FactList facts={aroundFacts(shown)} />
      </section>
    </>
  )
}
