// "Since we last met": drafted from the records, then in one's own words. The draft goes out unless it is edited or left out.
import { useState } from 'react'
import { Link } from 'wouter'
import type { Person } from '../../../shared/records/person.ts'
import { firstName } from '../../../shared/rules/sessions/session-words.ts'
import type { SinceDraft, SinceLine } from '../../../shared/rules/sessions/since-we-met.ts'
import { counted, sentenceCase } from '../../../shared/rules/text/number-words.ts'
import { dayWords } from '../../../shared/rules/time/day-words.ts'
import { audienceWords } from '../../record-views/forms/audience-words.ts'
import type { Since, SinceWhom } from '../../storage/sessions/read-changes-since-session.ts'
import { ButtonRow } from '../../ui/button-row.tsx'
import { SectionHead } from '../../ui/section-head.tsx'
import { TextButton } from '../../ui/text-button.tsx'
import { Read, Small } from '../../ui/typography.tsx'
import { WordTabs } from '../../ui/word-tabs.tsx'
import styles from './before.module.css'
import { SessionText } from './session-text-field.tsx'
import type { SessionEditing } from './use-session-editing.ts'

export interface SinceView extends Since {
  readonly whom: SinceWhom
  readonly draft: SinceDraft
}

interface SinceSectionProps {
  editing: SessionEditing
  person: Person | null
  since: SinceView
  onWhom: (whom: SinceWhom) => void
  today: string
}

const afterWords = ({ last }: Since, today: string) =>
  last === null ? 'no session closed yet' : `after ${dayWords(last.day, today)}`

/** Every line of the draft with who may see it: what is private stands here and nowhere else. */
function Lines({ lines }: { lines: readonly SinceLine[] }) {
  const [most, setMost] = useState(20)
  return (
    <>
      <ul className={styles.lines} aria-label="Lines and who sees them">
        {lines.slice(0, most).map(({ id, text, audience, isTold, address }) => (
          <li key={id}>
            <span>{address === null ? text : <Link href={address}>{text}</Link>}</span>
            <Small quiet>{isTold ? audienceWords[audience] : `${audienceWords.private}, not in the draft`}</Small>
          </li>
        ))}
      </ul>
      {lines.length > most ? (
        <TextButton onClick={() => setMost(most + 50)}>{lines.length - most} more</TextButton>
      ) : null}
    </>
  )
}

function LinesDisclosure({ draft }: { draft: SinceDraft }) {
  const [shown, setShown] = useState(false)
  if (draft.lines.length === 0) return null
  const kept = draft.keptBack === 0 ? '' : `, ${draft.keptBack} private`
  return (
    <div className={styles.lines}>
      <TextButton aria-expanded={shown} onClick={() => setShown(!shown)}>
        {sentenceCase(`${counted(draft.lines.length, 'line')}${kept}`)}
      </TextButton>
      {shown ? <Lines lines={draft.lines} /> : null}
    </div>
  )
}

function WhomTabs({ person, since, onWhom }: Pick<SinceSectionProps, 'person' | 'since' | 'onWhom'>) {
  if (person === null) return null
  return (
    <WordTabs<SinceWhom>
      label="Since which session"
      value={since.whom}
      choices={[
        { value: 'person', words: `Since the last with ${firstName(person)}` },
        { value: 'anyone', words: 'Since any session' },
      ]}
      onChange={onWhom}
    />
  )
}

/** What goes out while nothing was written: the draft, or nothing. */
function Drafted({ editing, since, today }: Pick<SinceSectionProps, 'editing' | 'since' | 'today'>) {
  const { draft, last } = since
  const { sinceLeftOut } = editing.live
  const leaveOut = (isOut: boolean) =>
    void editing.change(isOut ? 'Left out “Since we last met”' : 'Included “Since we last met” again', (session) => ({
      ...session,
      sinceLeftOut: isOut,
    }))
  const take = () =>
    void editing.change('Drafted “Since we last met”', (session) => ({ ...session, sinceWeMet: draft.text }))
  if (sinceLeftOut)
    return (
      <Small quiet>
        “Since we last met” will not be sent. <TextButton onClick={() => leaveOut(false)}>Include it</TextButton>
      </Small>
    )
  if (draft.text === '')
    return (
      <Small quiet>
        {last === null
          ? 'Nothing to draft from: no session is closed yet.'
          : `Nothing that a mentor may see was recorded after ${dayWords(last.day, today)}.`}
      </Small>
    )
  return (
    <>
      <Read className={styles.draft}>{draft.text}</Read>
      <ButtonRow>
        <TextButton onClick={take}>Use and edit</TextButton>
        <TextButton onClick={() => leaveOut(true)}>Leave out</TextButton>
      </ButtonRow>
    </>
  )
}

function noteOf({ editing, since, today }: SinceSectionProps): string {
  const { draft } = since
  const isDraft = editing.live.sinceWeMet.trim() === '' && !editing.live.sinceLeftOut && draft.text !== ''
  const after = afterWords(since, today)
  return isDraft
    ? `${after}; drafted from ${counted(draft.from, 'item')}; sent unless you edit it or leave it out`
    : after
}

function OwnWords({
  editing,
  placeholder = inOwnWords,
}: Pick<SinceSectionProps, 'editing'> & { placeholder?: string }) {
  return (
    <div className={styles.text}>
      <SessionText editing={editing} place="sinceWeMet" label="Since we last met" placeholder={placeholder} />
    </div>
  )
}
const inOwnWords = 'What happened in between, in a few lines'

/** Of a session that is closed, or in which I am the mentor: as it was written. */
export function SinceWritten({ editing }: Pick<SinceSectionProps, 'editing'>) {
  return (
    <section className={styles.since}>
      <SectionHead>Since we last met</SectionHead>
      <OwnWords editing={editing} />
    </section>
  )
}

export function SinceSection(props: SinceSectionProps) {
  const { editing, since } = props
  const { sinceWeMet } = editing.live
  const { draft } = since
  const isWritten = sinceWeMet.trim() !== ''
  const canDraft = isWritten && draft.text !== '' && sinceWeMet !== draft.text
  const take = () =>
    void editing.change('Drafted “Since we last met”', (session) => ({ ...session, sinceWeMet: draft.text }))
  return (
    <section className={styles.since}>
      <SectionHead note={noteOf(props)} action={canDraft ? <TextButton onClick={take}>Draft again</TextButton> : null}>
        Since we last met
      </SectionHead>
      <WhomTabs {...props} />
      {isWritten ? null : <Drafted {...props} />}
      <OwnWords editing={editing} placeholder={isWritten || draft.text === '' ? inOwnWords : 'Or in your own words'} />
      <LinesDisclosure draft={draft} />
    </section>
  )
}
