// "Since we last met": drafted from the records, then in one's own words.
import type { Session } from '../../../shared/records/session.ts'
import { dayWords } from '../../../shared/rules/day-words.ts'
import { counted } from '../../../shared/rules/number-words.ts'
import { type SinceRecords, sinceDraft } from '../../../shared/rules/since-we-met.ts'
import { LinkButton } from '../../ui/link-button.tsx'
import { SectionHead } from '../../ui/section-head.tsx'
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

export function SinceSection({ editing, since, last, today }: SinceSectionProps) {
  const draft = sinceDraft(since)
  const written = editing.live.sinceWeMet.trim() !== ''
  const take = (cause: string) => void editing.change(cause, (session) => ({ ...session, sinceWeMet: draft.text }))
  const canDraft = draft.text !== '' && !editing.isClosed
  const isDraft = !written && canDraft
  const action = isDraft ? (
    <LinkButton onClick={() => take('Took the draft of since we last met')}>Use it, and rewrite</LinkButton>
  ) : canDraft && editing.live.sinceWeMet !== draft.text ? (
    <LinkButton onClick={() => take('Drafted since we last met anew')}>Draft it anew</LinkButton>
  ) : null
  const note = isDraft
    ? `drafted from ${counted(draft.from, 'record')}; sent only once you use it`
    : last === null
      ? undefined
      : `after ${dayWords(last.day, today)}`
  return (
    <section className={styles.since}>
      <SectionHead note={note} action={action}>
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
      {draft.keptBack > 0 && !editing.isClosed ? (
        <Small
          quiet
        >{`${counted(draft.keptBack, 'record')} of this time ${draft.keptBack === 1 ? 'is' : 'are'} only yours, and not in the draft.`}</Small>
      ) : null}
    </section>
  )
}
