// An answer that came as text: pasted, matched to its request, looked through piece by piece, then previewed like a file.
import { useState } from 'react'
import {
  type FitTrouble,
  fitTroubleWords,
  type KnownShare,
} from '../../../shared/rules/review/match-review-to-share.ts'
import { codeIn, type PlacedPiece, placedPieces } from '../../../shared/rules/review/parse-pasted-answer.ts'
import { requestCode } from '../../../shared/rules/sharing/numbered-passages.ts'
import { counted, listed } from '../../../shared/rules/text/number-words.ts'
import { dayWords } from '../../../shared/rules/time/day-words.ts'
import { useCairn, useView } from '../../storage/cairn-context.tsx'
import type { FileRead } from '../../storage/review/import-feedback-file.ts'
import { readPasted, readRequests } from '../../storage/review/read-pasted-feedback.ts'
import { Button } from '../../ui/button.tsx'
import { LongField, SelectField } from '../../ui/field.tsx'
import { SectionHead } from '../../ui/section-head.tsx'
import { TextButton } from '../../ui/text-button.tsx'
import { Read, Small } from '../../ui/typography.tsx'
import styles from './returned.module.css'

interface PasteAnswerProps {
  /** Not while a preview is open. */
  isShown: boolean
  onRead: (read: FileRead) => void
  onTrouble: (words: string) => void
}

function requestWords({ share, sent }: KnownShare, today: string): string {
  const titles = sent.things.map(({ title }) => `“${title.slice(0, 60)}”`)
  const about = titles.length === 0 ? counted(sent.questions.length, 'question') : listed(titles.slice(0, 2))
  return `${sent.to.name || 'Someone'}, ${dayWords(share.day, today)}: ${about}`
}

const placeWords = ({ label, at }: PlacedPiece): string => {
  if (at.kind === 'general') return 'A general remark'
  return at.kind === 'question' ? `Answer to question ${label.slice(1)}` : `On passage ${label}`
}

function Pieces({ pieces, onFree }: { pieces: readonly PlacedPiece[]; onFree: (at: number) => void }) {
  return (
    <ol className={styles.pieces} aria-label="Where its words go">
      {pieces.map((piece, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text have no other name than their place in it
        <li key={at}>
          <Small quiet>
            {placeWords(piece)}
            {piece.at.kind === 'general' ? null : <>: “{piece.at.words.slice(0, 160)}”</>}
          </Small>
          <Read>{piece.text}</Read>
          {piece.at.kind === 'general' ? null : (
            <TextButton onClick={() => onFree(at)} aria-label={`Make it a general remark: ${piece.text.slice(0, 60)}`}>
              Make it a general remark
            </TextButton>
          )}
        </li>
      ))}
    </ol>
  )
}

/** Without a place of its own a piece keeps its number in front. */
const freed = (piece: PlacedPiece): PlacedPiece => ({ ...piece, at: { kind: 'general' } })

function usePasting(requests: readonly KnownShare[]) {
  const [text, setText] = useState('')
  const [chosen, setChosen] = useState('')
  const [free, setFree] = useState<readonly number[]>([])
  const code = codeIn(text)
  const byCode = code === null ? undefined : requests.find(({ sent }) => requestCode(sent) === code)
  const request = requests.find(({ share }) => share.id === chosen) ?? byCode ?? requests[0]
  const placed = request === undefined ? [] : placedPieces(text, request.sent)
  return {
    text,
    request,
    pieces: placed.map((piece, at) => (free.includes(at) ? freed(piece) : piece)),
    type: (next: string) => {
      setText(next)
      setFree([])
    },
    choose: (id: string) => {
      setChosen(id)
      setFree([])
    },
    setFree: (at: number) => setFree((before) => [...before, at]),
  }
}

function Pasting({ requests, onRead, onTrouble, onLeave }: PastingProps) {
  const { database, clock } = useCairn()
  const { text, request, pieces, type, choose, setFree } = usePasting(requests)
  if (request === undefined) return <p>You have not saved a review request yet.</p>
  const go = async () => {
    const read = await readPasted(database, request, pieces, clock.instant())
    if (read.ok) onRead(read.value)
    else onTrouble(fitTroubleWords(read.trouble satisfies FitTrouble))
  }
  return (
    <section className={styles.pasting} aria-label="Paste an answer">
      <SectionHead note="from an email or a chat">Paste an answer</SectionHead>
      <LongField
        label="Answer"
        hint="Lines that begin with a number of the request, such as 12: or Q1:, go to that passage or question. All other text becomes a general remark."
        rows={8}
        value={text}
        onChange={(event) => type(event.currentTarget.value)}
      />
      <SelectField
        label="Review request"
        value={request.share.id}
        choices={requests.map((one) => ({ value: one.share.id, words: requestWords(one, clock.today()) }))}
        onChange={(event) => choose(event.currentTarget.value)}
      />
      {pieces.length === 0 ? null : <Pieces pieces={pieces} onFree={setFree} />}
      <div className={styles.ends}>
        <Button tone="primary" disabled={pieces.length === 0} onClick={() => void go()}>
          Preview
        </Button>
        <Button tone="text" onClick={onLeave}>
          {text === '' ? 'Cancel' : 'Discard changes'}
        </Button>
      </div>
    </section>
  )
}
interface PastingProps extends Pick<PasteAnswerProps, 'onRead' | 'onTrouble'> {
  requests: readonly KnownShare[]
  onLeave: () => void
}

export function PasteAnswer({ isShown, onRead, onTrouble }: PasteAnswerProps) {
  const [isOpen, setOpen] = useState(false)
  const requests = useView(readRequests, [])
  if (requests === undefined || requests.length === 0) return null
  if (!isOpen) return <TextButton onClick={() => setOpen(true)}>Paste a text answer</TextButton>
  // What was typed stays while its preview is looked at.
  return (
    <div hidden={!isShown}>
      <Pasting requests={requests} onRead={onRead} onTrouble={onTrouble} onLeave={() => setOpen(false)} />
    </div>
  )
}
