// What was found in the chosen files, before anything is written: choices for all, then file by file.
import { useMemo, useState } from 'react'
import { comesNew } from '../../../shared/rules/import/import-plan.ts'
import type { ImportChoice } from '../../../shared/rules/import/match-imported-records.ts'
import { counted, sentenceCase } from '../../../shared/rules/text/number-words.ts'
import { useCairn } from '../../storage/cairn-context.tsx'
import { Button } from '../../ui/button.tsx'
import { ErrorNote } from '../../ui/error-note.tsx'
import { DateField } from '../../ui/field.tsx'
import { MarginSection } from '../../ui/margin-section.tsx'
import { TextButton } from '../../ui/text-button.tsx'
import { SharedFields } from './choice-fields.tsx'
import { FileGroup } from './file-group.tsx'
import styles from './past-work.module.css'
import type { Looked, PastWork } from './use-past-work.ts'

const filesAtFirst = 20
const filesMore = 40
const mostNotRead = 200

function countsOf({ plan, choices }: Looked) {
  const counts = { fresh: 0, changed: 0, same: 0, trashed: 0, held: 0, canceled: 0, taken: 0, undated: 0 }
  for (const [id, planned] of plan) {
    const { state, changes } = planned
    const choice = choices.get(id)
    const isNew = choice !== undefined && comesNew(planned, choice)
    if (state === 'same') counts.same += 1
    else if (state === 'trashed') counts.trashed += 1
    else if (state === 'changed') counts.changed += 1
    else if (state === 'held') counts.held += 1
    else if (state === 'canceled') counts.canceled += 1
    else counts.fresh += 1
    if (choice === undefined || !choice.isTaken) continue
    if (isNew && choice.day === '') counts.undated += 1
    else if (isNew || (changes.length > 0 && choice.fields.length > 0)) counts.taken += 1
  }
  return counts
}

type Counts = ReturnType<typeof countsOf>

const summary = ({ fresh, changed, same, trashed, held, canceled }: Counts): string =>
  sentenceCase(
    [
      `${counted(fresh, 'new record')}`,
      ...(changed > 0 ? [`${changed} changed since the last import`] : []),
      ...(same > 0 ? [`${same} already here`] : []),
      ...(held > 0 ? [`${held} held already`] : []),
      ...(trashed > 0 ? [`${trashed} in the trash here`] : []),
      ...(canceled > 0 ? [`${canceled} canceled in the calendar`] : []),
    ].join(', '),
  )

function ForAll({ looked, decide }: { looked: Looked; decide: PastWork['decide'] }) {
  const [shared, setShared] = useState<Pick<ImportChoice, 'audience' | 'personId' | 'criterionIds'>>({
    audience: 'private',
    personId: null,
    criterionIds: [],
  })
  const ids = useMemo(() => [...looked.plan].flatMap(([id, { state }]) => (state === 'new' ? [id] : [])), [looked.plan])
  const takeAll = (isTaken: boolean) => decide(ids, (choice) => ({ ...choice, isTaken }))
  if (ids.length === 0) return null
  const hasCriteria = ids.some((id) => looked.plan.get(id)?.found.kind !== 'session')
  return (
    <MarginSection title="For all new records">
      <div className={styles.all}>
        <div className={styles.ways}>
          <TextButton onClick={() => takeAll(true)}>Select all</TextButton>
          <TextButton onClick={() => takeAll(false)}>Select none</TextButton>
        </div>
        <SharedFields
          choice={shared}
          hasCriteria={hasCriteria}
          onChange={(change) => {
            setShared({ ...shared, ...change })
            decide(ids, (choice) => ({ ...choice, ...change }))
          }}
        />
      </div>
    </MarginSection>
  )
}

function Undated({ looked, count, decide }: { looked: Looked; count: number; decide: PastWork['decide'] }) {
  const { clock } = useCairn()
  const [day, setDay] = useState('')
  if (count === 0) return null
  const ids = [...looked.choices].flatMap(([id, choice]) => (choice.day === '' ? [id] : []))
  return (
    <MarginSection title="Without a date">
      <p className={styles.why}>
        {counted(count, 'selected record')} {count === 1 ? 'has' : 'have'} no date, and will not be imported without
        one. Set a date for each under Details, or one date for all of them here.
      </p>
      <div className={styles.ways}>
        <DateField
          label="Date for all of them"
          max={clock.today()}
          value={day}
          onChange={({ currentTarget }) => setDay(currentTarget.value)}
        />
        <Button disabled={day === ''} onClick={() => decide(ids, (choice) => ({ ...choice, day }))}>
          Set date
        </Button>
      </div>
    </MarginSection>
  )
}

function NotRead({ looked: { notRead, source } }: { looked: Looked }) {
  if (notRead.length === 0 && source.others === 0) return null
  const more = notRead.length - mostNotRead
  return (
    <MarginSection title="Files not read">
      <ul className={styles.list}>
        {notRead.slice(0, mostNotRead).map(({ path, why }) => (
          <li key={`${path} ${why}`}>
            {path}: <span className={styles.quiet}>{why}</span>
          </li>
        ))}
        {more > 0 ? <li>and {more} more</li> : null}
        {source.others > 0 ? <li>{counted(source.others, 'file')} of other kinds, such as pictures and code</li> : null}
      </ul>
    </MarginSection>
  )
}

function Ends({ looked, counts, work }: { looked: Looked; counts: Counts; work: PastWork }) {
  return (
    <div className={styles.ends}>
      <div role="alert">{looked.trouble === null ? null : <ErrorNote>{looked.trouble}</ErrorNote>}</div>
      <p className={styles.why}>
        {counts.taken === 0 && counts.fresh > 0 ? 'Select what to import. ' : ''}Everything is imported in one step,
        which can be undone.
      </p>
      <div className={styles.ways}>
        {counts.taken === 0 ? null : (
          <Button tone="primary" onClick={() => void work.write(looked)}>
            Import {counted(counts.taken, 'record')}
          </Button>
        )}
        <Button tone="text" onClick={work.leave}>
          {counts.taken === 0 ? 'Close' : 'Cancel'}
        </Button>
      </div>
    </div>
  )
}

/** A repository, and no file of its owner's. */
const isSuggested = ({ files }: Looked) => files.length === 1 && files[0]?.source.recognized.format === 'Git history'

export function PastWorkPreview({ looked, work }: { looked: Looked; work: PastWork }) {
  const [most, setMost] = useState(filesAtFirst)
  const counts = countsOf(looked)
  const left = looked.files.length - most
  return (
    <div className={styles.sections}>
      <MarginSection title="What was found">
        <p className={styles.why} role="status">
          {summary(counts)}, in {isSuggested(looked) ? 'the Git history' : counted(looked.files.length, 'file')}.
          Nothing has been written yet.
        </p>
      </MarginSection>
      <ForAll looked={looked} decide={work.decide} />
      <Undated looked={looked} count={counts.undated} decide={work.decide} />
      <MarginSection title={isSuggested(looked) ? 'Suggestions' : 'File by file'}>
        {looked.files.slice(0, most).map((file) => (
          <FileGroup key={file.at} file={file} looked={looked} work={work} />
        ))}
        {left > 0 ? (
          <TextButton onClick={() => setMost(most + filesMore)}>Show {Math.min(filesMore, left)} more files</TextButton>
        ) : null}
      </MarginSection>
      <NotRead looked={looked} />
      <Ends looked={looked} counts={counts} work={work} />
    </div>
  )
}
