// What was read of one file: its format and how surely, its records, the columns of a table, and the lines that are not imported.
import { useState } from 'react'
import type { FoundRecord, LeftOutLines } from '../../../shared/rules/import/found-record.ts'
import { counted } from '../../../shared/rules/text/number-words.ts'
import { useCairn } from '../../storage/cairn-context.tsx'
import { SelectField } from '../../ui/field.tsx'
import { TextButton } from '../../ui/text-button.tsx'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import { FoundLine } from './found-record-row.tsx'
import styles from './past-work.module.css'
import { columnChoices, surenessWords } from './past-work-labels.ts'
import type { SourceFile } from './read-source.ts'
import type { Looked, PastWork } from './use-past-work.ts'

const shownAtFirst = 20
const shownMore = 100
const mostLeftOut = 200

function Columns({ file, map }: { file: SourceFile; map: PastWork['map'] }) {
  const columns = file.source.columns ?? []
  // Two columns may have one name: their place in the table is what they are.
  const placed = columns.map((column, at) => ({ ...column, at, key: `${at} ${column.name}` }))
  return (
    <div className={styles.fields}>
      {placed.map(({ name, role, example, at, key }) => (
        <div key={key} className={styles.mapping}>
          <span>
            <b>{name}</b> <span className={styles.quiet}>{example}</span>
          </span>
          <SelectField
            label={
              <>
                Import as<VisuallyHidden> for the column {name}</VisuallyHidden>
              </>
            }
            choices={columnChoices}
            value={role}
            onChange={({ currentTarget: { value } }) => {
              const chosen = columnChoices.find((one) => one.value === value)
              if (chosen !== undefined) void map(file.at, at, chosen.value)
            }}
          />
        </div>
      ))}
    </div>
  )
}

const linesOf = ({ line, endLine }: LeftOutLines) => endLine - line + 1

function LeftOut({ leftOut }: { leftOut: readonly LeftOutLines[] }) {
  const [isOpen, setOpen] = useState(false)
  if (leftOut.length === 0) return null
  const count = leftOut.reduce((sum, one) => sum + linesOf(one), 0)
  const more = leftOut.length - mostLeftOut
  return (
    <>
      <p className={styles.quiet}>
        {counted(count, 'line')} not imported.{' '}
        <TextButton aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? 'Hide them' : 'Show them'}
        </TextButton>
      </p>
      {isOpen ? (
        <ul className={styles.list}>
          {leftOut.slice(0, mostLeftOut).map(({ line, endLine, what, why }) => (
            <li key={`${line} ${endLine} ${what} ${why}`}>
              Line {line === endLine ? line : `${line} to ${endLine}`}: {what === '' ? null : `“${what}” `}
              <span className={styles.quiet}>{why}</span>
            </li>
          ))}
          {more > 0 ? <li>and {more} more</li> : null}
        </ul>
      ) : null}
    </>
  )
}

interface FileGroupProps {
  file: SourceFile
  looked: Looked
  work: Pick<PastWork, 'decide' | 'map'>
}

/** A calendar is full of other meetings, and of those that are over: what looks like a session comes first. */
function likeliestFirst(records: readonly FoundRecord[], first: Looked['first'], today: string): FoundRecord[] {
  const rankOf = (found: FoundRecord) =>
    first.get(found.sourceId)?.isTaken ? 0 : found.kind === 'session' && (found.day ?? '') < today ? 2 : 1
  return records.toSorted((one, other) => rankOf(one) - rankOf(other))
}

export function FileGroup({ file, looked, work }: FileGroupProps) {
  const [most, setMost] = useState(shownAtFirst)
  const { recognized, records, leftOut, columns } = file.source
  const inOrder = likeliestFirst(records, looked.first, useCairn().clock.today())
  const left = records.length - most
  return (
    <div>
      <p className={styles.file}>
        {file.path}{' '}
        <span className={styles.quiet}>
          {surenessWords[recognized.sureness]} {recognized.format}: {recognized.why.join(', ')}
        </span>
      </p>
      {columns === undefined ? null : <Columns file={file} map={work.map} />}
      <ul className={styles.list} aria-label={`Records in ${file.path}`}>
        {inOrder.slice(0, most).map(({ sourceId }) => {
          const [planned, choice] = [looked.plan.get(sourceId), looked.choices.get(sourceId)]
          if (planned === undefined || choice === undefined) return null
          return <FoundLine key={sourceId} planned={planned} choice={choice} decide={work.decide} />
        })}
      </ul>
      {left > 0 ? (
        <TextButton onClick={() => setMost(most + shownMore)}>Show {Math.min(shownMore, left)} more</TextButton>
      ) : null}
      <LeftOut leftOut={leftOut} />
    </div>
  )
}
