// "Since we last met": drafted from the records, then in one's own words.
import type { Session } from '../../../shared/records/session.ts'
import { type SinceRecords, sinceDraft } from '../../../shared/rules/sessions/since-we-met.ts'
import { counted, sentenceCase } from '../../../shared/rules/text/number-words.ts'
import { dayWords } from '../../../shared/rules/time/day-words.ts'
import { SectionHead } from '../../ui/section-head.tsx'
import { TextButton } from '../../ui/text-button.tsx'
import { Read, Small } from '../../ui/type.tsx'
import styles from './before.module.css'
import { SessionText } from './session-text.tsx'
import type { SessionEditing } from './use-session-editing.ts'

interface SinceSectionProps {
  editing: SessionEditing
  since: SinceRecords
  last: Session | null
  today: string
}

/** Where the words come from: a draft of ours, or the time since a day. */
function noteOf(isDraft: boolean, from: number, last: Session | null, today: string): string | undefined {
  if (isDraft) return `drafted from ${counted(from, 'item')}; sent only once you use it`
  return last === null ? undefined : `after ${dayWords(last.day, today)}`
}

function KeptBack({ count }: { count: number }) {
  if (count === 0) return null
  const verb = count === 1 ? 'is' : 'are'
  return (
    <Small quiet>{sentenceCase(`${counted(count, 'item')} of this time ${verb} private, and not in the draft.`)}</Small>
  )
}

export function SinceSection({ editing, since, last, today }: SinceSectionProps) {
  const draft = sinceDraft(since)
  const { sinceWeMet } = editing.live
  const canDraft = draft.text !== '' && !editing.isClosed && sinceWeMet !== draft.text
  const isDraft = canDraft && sinceWeMet.trim() === ''
  const take = () =>
    void editing.change('Drafted since we last met', (session) => ({ ...session, sinceWeMet: draft.text }))
  const action = <TextButton onClick={take}>{isDraft ? 'Use and edit' : 'Draft again'}</TextButton>
  return (
    <section className={styles.since}>
      <SectionHead note={noteOf(isDraft, draft.from, last, today)} action={canDraft ? action : null}>
        Since we last met
      </SectionHead>
      {isDraft ? (
        <Read className={styles.draft}>{draft.text}</Read>
      ) : (
        <div className={styles.text}>
          <SessionText
            editing={editing}
            place="sinceWeMet"
            label="Since we last met"
            placeholder="What happened in between, in a few lines"
          />
        </div>
      )}
      <KeptBack count={editing.isClosed ? 0 : draft.keptBack} />
    </section>
  )
}
