// A feedback file before it is brought in: who, when, for which share, on which words, how much; and whose words they are taken for.
import { useState } from 'react'
import type { Person } from '../../../shared/records/person.ts'
import type { Share } from '../../../shared/records/share.ts'
import { fileIsWords, fitWords, heldWords, isSameName } from '../../../shared/rules/review/feedback-messages.ts'
import { compareFileToReview } from '../../../shared/rules/review/merge-review.ts'
import { counted, listed, sentenceCase } from '../../../shared/rules/text/number-words.ts'
import { dayOfInstant, longDay } from '../../../shared/rules/time/day-words.ts'
import { useCairn } from '../../storage/cairn-context.tsx'
import type { FileRead, Whose } from '../../storage/review/import-feedback-file.ts'
import { Button } from '../../ui/button.tsx'
import { FactList } from '../../ui/fact-list.tsx'
import { Choice } from '../../ui/radio-group.tsx'
import { SectionHead } from '../../ui/section-head.tsx'
import styles from './returned.module.css'

interface FilePreviewProps {
  read: FileRead
  onBring: (whose: Whose) => void
  onLeave: () => void
}

type Taken = 'sent-to' | 'named'

const called = (name: string) => name.trim() || 'Someone without a name'
const nameInFile = (name: string) =>
  name.trim() === '' ? 'Not named in the file' : `${name.trim()} (name given in the file)`

/** The share went to one name and the file gives another: its owner says whose words these are. */
function WhoseChoice({ name, sentTo, taken, onTake }: WhoseChoiceProps) {
  return (
    <Choice
      legend={`The file calls its writer ${called(name)}; you sent it to ${called(sentTo.name)}. A name in a file is no proof. Whose words are these?`}
      choices={[
        { value: 'sent-to', words: called(sentTo.name) },
        { value: 'named', words: `${called(name)}, someone else` },
      ]}
      value={taken}
      onChange={onTake}
      down
    />
  )
}
interface WhoseChoiceProps {
  name: string
  sentTo: Person
  taken: Taken | null
  onTake: (taken: Taken) => void
}

/** When it was sent, as far as that was noted; else when its file was saved. */
const askedWords = ({ isSent, sentOn, day }: Share, today: string) =>
  isSent ? `sent ${longDay(sentOn ?? day, today)}` : `saved ${longDay(day, today)}`

function factsOf({ file: { words, hash }, known, held, fits }: FileRead, today: string, zone: string) {
  const newest = held?.review ?? null
  const marked = words.comments.filter(({ anchor }) => anchor.quote !== null).length
  const share = known === null ? '' : listed(known.copy.things.map(({ title }) => `“${title}”`))
  const sent = known === null ? '' : `, ${askedWords(known.share, today)}`
  return [
    { term: 'From', words: nameInFile(words.from.name) },
    { term: 'Saved', words: longDay(dayOfInstant(words.savedAt, zone), today) },
    {
      term: 'Answers',
      words: known === null ? 'A review request that is not here' : `${share || 'What you asked'}${sent}`,
    },
    {
      term: 'Holds',
      words: `${sentenceCase(heldWords(words))}${marked === 0 ? '' : `; ${counted(marked, 'passage')} marked`}`,
    },
    { term: 'The copy', words: fitWords[fits] },
    { term: 'Here', words: fileIsWords[compareFileToReview({ ...words, hash }, newest)] },
  ]
}

const agreesWith = (name: string, person: Person | null) => person !== null && isSameName(name, person.name)

export function FilePreview({ read, onBring, onLeave }: FilePreviewProps) {
  const { clock } = useCairn()
  const { sentTo, held, file } = read
  const { name } = file.words.from
  const isAsked = held === null && sentTo !== null && !agreesWith(name, sentTo)
  const [taken, setTaken] = useState<Taken | null>(null)
  const whose = (): Whose => {
    if (sentTo !== null && (taken === 'sent-to' || !isAsked)) return { id: sentTo.id }
    return name.trim() === '' ? null : { name }
  }
  const isSame = held !== null && held.review.fileHash === file.hash && held.review.fits === read.fits
  return (
    <section className={styles.preview} aria-label="The file, before it is imported">
      <SectionHead>What is in this file</SectionHead>
      <FactList facts={factsOf(read, clock.today(), clock.zone())} termWidth={72} />
      {isAsked && sentTo !== null ? <WhoseChoice name={name} sentTo={sentTo} taken={taken} onTake={setTaken} /> : null}
      <div className={styles.ends}>
        <Button tone="primary" disabled={isAsked && taken === null} onClick={() => onBring(whose())}>
          {isSame ? 'Go to it' : 'Import'}
        </Button>
        <Button tone="text" onClick={onLeave}>
          Cancel
        </Button>
      </div>
    </section>
  )
}
