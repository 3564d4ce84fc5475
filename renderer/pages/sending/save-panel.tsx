// The one washed panel: how long it takes to read, a passphrase if wanted, and the button that writes the file.
import { useState } from 'react'
import { firstName } from '../../../shared/rules/sessions/session-words.ts'
import type { ComposedCopy } from '../../../shared/rules/sharing/compose-share.ts'
import { undecidedPlaces } from '../../../shared/rules/sharing/pseudonym-choices.ts'
import { readingPlan } from '../../../shared/rules/sharing/reading-plan.ts'
import { counted } from '../../../shared/rules/text/number-words.ts'
import { PassphraseFields, usePassphrase } from '../../record-views/forms/passphrase-fields.tsx'
import { Button } from '../../ui/button.tsx'
import { SelectField } from '../../ui/field.tsx'
import { NextStep } from '../../ui/next-step.tsx'
import { Small } from '../../ui/typography.tsx'
import styles from './sending.module.css'
import type { SendingParts } from './sending-props.ts'
import { type ShareFormat, shareFormats, shareFormatWords } from './share-formats.ts'
import { useSend } from './use-save-review-request.ts'

function ReadingTimes({ copy }: { copy: ComposedCopy }) {
  return (
    <ul className={styles.plan}>
      {readingPlan(copy).map(({ name, words, minutes }) => (
        <li key={name}>
          <span>{words}</span>
          <span>{minutes} min</span>
        </li>
      ))}
    </ul>
  )
}

/** People named in it who have no pseudonym; the sender needs none. */
const unguardedIn = ({ prepared: { values }, leaves: { named } }: SendingParts) =>
  named.filter(
    ({ personId, times, isSender }) =>
      personId !== null &&
      times > 0 &&
      !isSender &&
      !values.standIns.some((one) => one.personId === personId && one.standIn.trim() !== ''),
  )

interface SavePanelProps {
  parts: SendingParts
  onSent: () => Promise<void>
}

const Undecided = ({ count }: { count: number }) =>
  count === 0 ? null : (
    <Small quiet>{counted(count, 'possible place')} of a name to decide on. Undecided ones leave as they are.</Small>
  )

interface FormatFieldProps {
  isLocked: boolean
  format: ShareFormat
  onChoose: (format: ShareFormat) => void
}

/** What is printed cannot be locked, so a PDF is not offered with a passphrase. */
function FormatField({ isLocked, format, onChoose }: FormatFieldProps) {
  const offered = shareFormats.filter((one) => !(isLocked && one === 'pdf'))
  return (
    <SelectField
      label="File type"
      value={offered.includes(format) ? format : 'page'}
      choices={offered.map((value) => ({ value, words: shareFormatWords[value] }))}
      onChange={(event) => onChoose(shareFormats.find((one) => one === event.currentTarget.value) ?? 'page')}
    />
  )
}

const NothingYet = ({ isEmpty }: { isEmpty: boolean }) =>
  isEmpty ? <Small quiet>Choose something to read, or ask a question.</Small> : null

const Unguarded = ({ count }: { count: number }) =>
  count === 0 ? null : <Small quiet>{counted(count, 'name')} in it without a pseudonym.</Small>

export function SavePanel({ parts, onSent }: SavePanelProps) {
  const { prepared, leaves } = parts
  const lock = usePassphrase()
  const [isSending, setSending] = useState(false)
  const [format, setFormat] = useState<ShareFormat>('page')
  const send = useSend()
  const { copy } = leaves
  const { values, sharing } = prepared
  const person = sharing.people.find(({ id }) => id === values.personId) ?? null
  const unguarded = unguardedIn(parts)
  const isEmpty = copy.things.length === 0 && copy.questions.length === 0
  const save = async () => {
    if (!lock.isReady()) return
    setSending(true)
    if (await send(prepared, lock.passphrase, format)) await onSent()
    else setSending(false)
  }
  return (
    <NextStep
      title={`One file for ${person === null ? 'your reader' : firstName(person)}`}
      why="It opens in any browser, offline, and sends nothing. What comes back is one small file."
      actions={
        <Button tone="primary" disabled={isSending || isEmpty || person === null} onClick={() => void save()}>
          {isSending ? 'Writing…' : 'Save the file'}
        </Button>
      }
    >
      <ReadingTimes copy={copy} />
      <FormatField isLocked={lock.passphrase !== null} format={format} onChoose={setFormat} />
      <PassphraseFields
        lock={lock}
        disabled={isSending}
        why="Share the passphrase another way, not together with the file. Cairn does not save it, and nobody can open the file without it."
      />
      <Unguarded count={unguarded.length} />
      <Undecided count={undecidedPlaces(leaves.named, values).length} />
      <NothingYet isEmpty={isEmpty} />
    </NextStep>
  )
}
