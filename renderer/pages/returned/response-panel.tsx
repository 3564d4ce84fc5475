// What can go back to the reader: a page with a slot for each comment, looked at before it is written; and their comments for other tools.
import { useId, useState } from 'react'
import { responsePage } from '../../../shared/files/review-response-html.ts'
import { webAnnotations } from '../../../shared/files/web-annotations.ts'
import { recordsInText } from '../../../shared/rules/records/named-records.ts'
import { type Response, responseFor, responseText } from '../../../shared/rules/review/review-response.ts'
import { figures } from '../../../shared/rules/text/number-words.ts'
import { useCairn, useView } from '../../storage/cairn-context.tsx'
import { readNamedRecords } from '../../storage/journal/read-named-records.ts'
import type { ReviewView } from '../../storage/review/read-reviews.ts'
import { readNextWith } from '../../storage/sessions/add-record-to-agenda.ts'
import { Button } from '../../ui/button.tsx'
import { CheckLine } from '../../ui/check-line.tsx'
import { SectionHead } from '../../ui/section-head.tsx'
import { showNotice } from '../../ui/show-notice.ts'
import { TextButton } from '../../ui/text-button.tsx'
import { Read, Small } from '../../ui/typography.tsx'
import { type TextFile, useSaveTextFile } from '../save-text-file.ts'
import styles from './returned.module.css'

function useResponse({ review, known, comments }: ReviewView, withReasons: boolean) {
  const { clock } = useCairn()
  const today = clock.today()
  const feedback = comments.map((one) => one.feedback)
  const ids = feedback.flatMap(({ resolvedById, response }) => [resolvedById ?? [], recordsInText(response)].flat())
  const named = useView((database) => readNamedRecords(database, ids), [ids.join()])
  const next = useView((database) => readNextWith(database, review.personId, today), [review.personId, today])
  if (named === undefined || next === undefined) return null
  return responseFor({ review, feedback, known, ...named, next, withReasons, today })
}

function Leaving({ response, onWrite }: { response: Response; onWrite: () => void }) {
  const [isShown, setShown] = useState(false)
  const id = useId()
  return (
    <>
      <div className={styles.ends}>
        <Button onClick={onWrite}>Save the response</Button>
        <TextButton aria-expanded={isShown} aria-controls={id} onClick={() => setShown(!isShown)}>
          {isShown ? 'Hide the response' : 'Preview the response'}
        </TextButton>
      </div>
      <div id={id} className={styles.leaves}>
        {isShown ? <Read>{responseText(response)}</Read> : null}
      </div>
    </>
  )
}

export function ResponsePanel({ view, name }: { view: ReviewView; name: string }) {
  const [withReasons, setWithReasons] = useState(false)
  const save = useSaveTextFile()
  const response = useResponse(view, withReasons)
  const { review, comments } = view
  if (comments.length === 0 || response === null) return null
  const feedback = comments.map((one) => one.feedback)
  const answered = feedback.filter(({ state }) => state !== 'waiting').length
  const write = async (file: TextFile) => {
    const saved = await save(file)
    if (saved !== null) void showNotice({ words: `Saved ${saved}.` })
  }
  const page = { name: `response-${review.day}.html`, kindName: 'Web page', extension: 'html' }
  const other = { name: `annotations-${review.day}.json`, kindName: 'Web Annotations', extension: 'json' }
  return (
    <section>
      <SectionHead>Send back</SectionHead>
      <p>
        One page for {name} with a slot for {comments.length === 1 ? 'the' : 'each'} comment;{' '}
        {answered === 0 ? 'none' : figures(answered)} of {figures(comments.length)} answered so far.
      </p>
      <CheckLine checked={withReasons} onChange={setWithReasons}>
        Include my reasons, word for word
      </CheckLine>
      <Leaving response={response} onWrite={() => void write({ ...page, text: responsePage(response) })} />
      <Small quiet>
        For other tools:{' '}
        <TextButton onClick={() => void write({ ...other, text: webAnnotations(review, feedback) })}>
          their comments as Web Annotations
        </TextButton>
      </Small>
    </section>
  )
}
