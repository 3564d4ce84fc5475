// A text on the sheet: its claims small behind the words, a wavy line under what a committee would stop at, the remark's number behind it.
import type { ReactNode } from 'react'
import type { PacketBlock } from '../../../shared/records/packet-edition.ts'
import { isDiagram } from '../../../shared/rules/packet/diagram-in-packet.ts'
import type { TextRun } from '../../../shared/rules/packet/packet-text.ts'
import {
  type MarkedRun,
  markedRuns,
  type Place,
  partsWithPlaces,
} from '../../../shared/rules/packet/split-text-by-remarks.ts'
import { ClaimMark } from './claim-mark.tsx'
import { FoundWords } from './leak-highlights.tsx'
import styles from './packet-sheet.module.css'
import { SheetCode, SheetDiagram } from './sheet-diagram.tsx'

export const remarkId = (number: number): string => `remark-${number}`
export const placeId = (number: number): string => `place-${number}`

/** Goes to what has this id; a hash cannot, it is the address. */
export function goToPart(id: string): void {
  const part = document.getElementById(id)
  part?.scrollIntoView({ block: 'center' })
  part?.focus({ preventScroll: true })
}

const written = (runs: readonly TextRun[]) =>
  runs.map((run) =>
    run.kind === 'words' ? (
      <FoundWords key={run.start} text={run.words} />
    ) : (
      <ClaimMark key={run.start} number={run.number} />
    ),
  )

function Run({ run: { numbers, runs } }: { run: MarkedRun }) {
  if (numbers.length === 0) return written(runs)
  return (
    <>
      <mark className={styles.mark}>{written(runs)}</mark>
      {numbers.map((number) => (
        <button
          key={number}
          type="button"
          id={placeId(number)}
          className={styles.number}
          aria-label={`Remark ${number} about these words`}
          onClick={() => goToPart(remarkId(number))}
        >
          {number}
        </button>
      ))}
    </>
  )
}

export function MarkedText({ text, places }: { text: string; places: readonly Place[] }) {
  return markedRuns(text, places).map((run) => <Run key={run.start} run={run} />)
}

interface PassagesProps {
  block: Pick<PacketBlock, 'text' | 'hasCode'>
  lead?: ReactNode
  places?: readonly Place[]
}

/** Paragraphs and blocks of code; the lead stands before the first words, or alone above code. */
export function Passages({ block, lead = null, places = [] }: PassagesProps) {
  const parts = partsWithPlaces(block, places)
  return (
    <>
      {lead !== null && parts[0]?.kind === 'code' ? <p className={styles.text}>{lead}</p> : null}
      {parts.map(({ kind, text, start, places: inPart }, at) =>
        kind === 'code' ? (
          isDiagram(text) ? (
            <SheetDiagram key={start} text={text} />
          ) : (
            <SheetCode key={start} text={text} />
          )
        ) : (
          <p key={start} className={styles.text}>
            {at === 0 ? lead : null}
            <MarkedText text={text} places={inPart} />
          </p>
        ),
      )}
    </>
  )
}
