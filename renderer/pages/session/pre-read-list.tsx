// What the other should read beforehand, and what of it was sent when.
import { useRef } from 'react'
import type { AnyRecord } from '../../../shared/records/record-definitions.ts'
import type { ReadingItem, Session } from '../../../shared/records/session.ts'
import { kindName } from '../../../shared/rules/records/kind-names.ts'
import { allowedLink } from '../../../shared/rules/text/allowed-link.ts'
import { dayWords } from '../../../shared/rules/time/day-words.ts'
import { newId } from '../../storage/core/new-id.ts'
import { LineInput } from '../../ui/line-input.tsx'
import { PlainTable } from '../../ui/plain-table.tsx'
import { ReadinessMark } from '../../ui/readiness-line.tsx'
import { SectionHead } from '../../ui/section-head.tsx'
import { TextButton } from '../../ui/text-button.tsx'
import styles from './pre-read-list.module.css'
import { ReadingPick } from './pre-read-picker.tsx'
import { SessionText } from './session-text-field.tsx'
import type { SessionEditing } from './use-session-editing.ts'

interface ReadingListProps {
  editing: SessionEditing
  records: ReadonlyMap<string, AnyRecord>
  today: string
}

/** A line as it was typed: an address, or the name of a document. */
function itemOf(id: string, typed: string): ReadingItem {
  const isLink = allowedLink(typed) !== null
  return {
    id,
    title: isLink ? '' : typed.trim().slice(0, 500),
    url: isLink ? typed.trim() : '',
    recordId: null,
    sentOn: null,
  }
}

const kindOf = (item: ReadingItem, records: ReadonlyMap<string, AnyRecord>) => {
  const record = item.recordId === null ? undefined : records.get(item.recordId)
  if (record !== undefined)
    return record.audience === 'private' ? `${kindName(record.kind)}, private` : kindName(record.kind)
  return item.url === '' ? 'Document' : 'Link'
}

interface ReadingRowProps extends ReadingListProps {
  item: ReadingItem
}

function RowTools({ editing, item, today }: Omit<ReadingRowProps, 'records'>) {
  const removeLine = (session: Session) => ({
    ...session,
    reading: session.reading.filter(({ id }) => id !== item.id),
  })
  const mark = (sentOn: ReadingItem['sentOn']) => (session: Session) => ({
    ...session,
    reading: session.reading.map((one) => (one.id === item.id ? { ...one, sentOn } : one)),
  })
  const name = item.title || item.url || 'this line'
  const isSent = item.sentOn !== null
  return (
    <>
      <TextButton
        aria-label={isSent ? `Not sent: ${name}` : `Sent today: ${name}`}
        onClick={() => void editing.noteFact('Noted what was sent', mark(isSent ? null : today))}
      >
        {isSent ? 'Not sent' : 'Sent today'}
      </TextButton>
      <TextButton aria-label={`Remove ${name}`} onClick={() => void editing.change('Removed a line', removeLine)}>
        Remove
      </TextButton>
    </>
  )
}

function ReadingRow(props: ReadingRowProps) {
  const { editing, item, records, today } = props
  return (
    <tr>
      <td>
        <SessionText
          editing={editing}
          place={`reading/${item.id}/title`}
          label="What to read"
          placeholder={item.url || 'Its name'}
          size="small"
        />
        {item.url !== '' && item.title !== '' ? <span className={styles.link}>{item.url}</span> : null}
      </td>
      <td data-quiet>{kindOf(item, records)}</td>
      <td>
        <ReadinessMark state={item.sentOn === null ? 'open' : 'done'}>
          {item.sentOn === null ? 'not yet' : dayWords(item.sentOn, today)}
        </ReadinessMark>
      </td>
      <td className={styles.tools}>{editing.isClosed ? null : <RowTools {...props} />}</td>
    </tr>
  )
}

function ReadingTable(props: ReadingListProps) {
  return (
    <div className={styles.table}>
      <PlainTable label="To read beforehand">
        <thead>
          <tr>
            <th scope="col">What</th>
            <th scope="col">Kind</th>
            <th scope="col">Sent on</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {props.editing.live.reading.map((item) => (
            <ReadingRow key={item.id} {...props} item={item} />
          ))}
        </tbody>
      </PlainTable>
    </div>
  )
}

export function ReadingList(props: ReadingListProps) {
  const { editing, today } = props
  const box = useRef<HTMLDivElement>(null)
  const put = (item: ReadingItem) =>
    editing.change('Added something to read', (session) => ({ ...session, reading: [...session.reading, item] }))
  const add = async (typed: string) => {
    if (await put(itemOf(newId(), typed))) editing.type('new/reading', '')
  }
  const focus = () => box.current?.querySelector('input')?.focus()
  return (
    <section className={styles.section}>
      <SectionHead action={editing.isClosed ? null : <TextButton onClick={focus}>Add a link or document</TextButton>}>
        To read beforehand
      </SectionHead>
      {editing.live.reading.length > 0 ? <ReadingTable {...props} /> : null}
      {editing.isClosed ? null : (
        <div className={styles.adding} ref={box}>
          <LineInput
            size="small"
            label="Add a link or document"
            spellCheck={false}
            placeholder="An address, or the name of a document; Enter adds it"
            value={editing.textOf('new/reading')}
            onChange={(text) => editing.type('new/reading', text)}
            onSave={(text) => void add(text)}
          />
          <ReadingPick
            reading={editing.live.reading}
            not={editing.live.id}
            today={today}
            onPick={(item) => void put(item)}
          />
        </div>
      )}
    </section>
  )
}
