// Beside the sheet: each remark at the height of its place, with the way to mend it; and where the others are.
import { type CSSProperties, useRef } from 'react'
import { Link } from 'wouter'
import { withTakenUp } from '../../../shared/rules/committee-reader/committee-reader.ts'
import { setAsideSentence } from '../../../shared/rules/packet/packet-sentence.ts'
import { counted } from '../../../shared/rules/text/number-words.ts'
import { TextButton } from '../../ui/text-button.tsx'
import { Small } from '../../ui/typography.tsx'
import { type PacketDesk, type Remark, sheetAddress, sheetOf } from './packet-page-state.ts'
import styles from './remarks.module.css'
import { goToPart, placeId, remarkId } from './sheet-text.tsx'
import { useRemarkFixes } from './use-remark-fixes.ts'
import { useBeside } from './use-remark-positions.ts'

interface Laid extends CSSProperties {
  '--top': string
}

interface RemarkNoteProps {
  remark: Remark
  top: number
  mending: ReturnType<typeof useRemarkFixes>
}

function RemarkNote({ remark, top, mending }: RemarkNoteProps) {
  const { number, title, advice, mend } = remark
  const laid: Laid = { '--top': `${top}px` }
  return (
    <li id={remarkId(number)} tabIndex={-1} className={styles.remark} style={laid}>
      <h3>
        <button
          type="button"
          className={styles.number}
          onClick={() => goToPart(placeId(number))}
          aria-label={`Go to the words of remark ${number}`}
        >
          {number}
        </button>
        {title}
      </h3>
      <p className={styles.advice}>{advice}</p>
      <p className={styles.ways}>
        <TextButton onClick={() => mending.mend(remark)}>{mend.words}</TextButton>
        {mend.kind === 'write' ? null : (
          <TextButton
            className={styles.second}
            onClick={() => mending.mend({ ...remark, mend: { kind: 'write', words: '' } })}
          >
            Write it
          </TextButton>
        )}
        <TextButton className={styles.second} onClick={() => void mending.setAside(remark)}>
          Dismiss
        </TextButton>
      </p>
    </li>
  )
}

function SetAsideList({ desk }: { desk: PacketDesk }) {
  const { setAside } = desk.committee
  const sentence = setAsideSentence(setAside.length)
  if (sentence === null) return null
  return (
    <details className={styles.setAside}>
      <summary>{sentence}</summary>
      <ul>
        {setAside.map((one) => (
          <li key={`${one.blockId} ${one.rule} ${one.start}`}>
            <b>{one.title}</b> <span className={styles.words}>{one.sentence}</span>{' '}
            <TextButton onClick={() => void desk.change('Reopened a remark', (packet) => withTakenUp(packet, one))}>
              Reopen
            </TextButton>
          </li>
        ))}
      </ul>
    </details>
  )
}

function Elsewhere({ desk, sheet }: { desk: PacketDesk; sheet: number }) {
  const places = new Map<number, number>()
  for (const { blockId } of desk.remarks) {
    const at = sheetOf(desk.sheets, blockId)
    if (at !== null && at !== sheet) places.set(at, (places.get(at) ?? 0) + 1)
  }
  if (places.size === 0) return null
  return (
    <p>
      Elsewhere:{' '}
      {[...places]
        .sort(([a], [b]) => a - b)
        .map(([at, count], index) => (
          <span key={at}>
            {index === 0 ? '' : ', '}
            <Link href={sheetAddress(at)}>
              {counted(count, 'place')} on sheet {at}
            </Link>
          </span>
        ))}
    </p>
  )
}

export function RemarksColumn({ desk, sheet }: { desk: PacketDesk; sheet: number }) {
  const here = desk.remarks.filter(({ blockId }) => sheetOf(desk.sheets, blockId) === sheet)
  const column = useRef<HTMLOListElement>(null)
  const tops = useBeside(column, here)
  const mending = useRemarkFixes(desk)
  return (
    <aside className={styles.column} aria-label="Remarks">
      <Small as="div" quiet className={styles.by}>
        <p>Checked by fixed rules, on this machine.</p>
        <Elsewhere desk={desk} sheet={sheet} />
        <SetAsideList desk={desk} />
      </Small>
      <ol ref={column} className={styles.list}>
        {here.map((remark, at) => (
          <RemarkNote key={remark.number} remark={remark} top={tops[at] ?? 0} mending={mending} />
        ))}
      </ol>
    </aside>
  )
}
