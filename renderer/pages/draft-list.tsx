// What was not saved yet, wherever it waits: a quiet list, each opened again or discarded with a way back.
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { dayOfInstant, whenWords } from '../../shared/rules/time/day-words.ts'
import { useOpenOverlay } from '../state/open-overlay-store.ts'
import { useCairn } from '../storage/cairn-context.tsx'
import type { LeftDraft } from '../storage/drafts/read-unsaved-drafts.ts'
import { TextButton } from '../ui/text-button.tsx'
import styles from './left-drafts.module.css'
import { useDiscardDraft } from './use-discard-draft.ts'

/** The words lead to the form; a draft whose record is gone is only read. */
function Words({ draft: { row, name, words, address } }: { draft: LeftDraft }) {
  const show = useOpenOverlay((state) => state.show)
  const shown: ReactNode = (
    <>
      {name}: {words === '' ? 'no words yet' : `“${words}”`}
    </>
  )
  if (row.key === 'quick-note') return <TextButton onClick={() => show('quick-note')}>{shown}</TextButton>
  return address === null ? <span>{shown}</span> : <Link href={address}>{shown}</Link>
}

export function LeftDraftList({ drafts }: { drafts: readonly LeftDraft[] }) {
  const { clock } = useCairn()
  const discard = useDiscardDraft()
  return (
    <ul className={styles.list} aria-label="Drafts">
      {drafts.map((draft) => (
        <li key={`${draft.row.key} ${draft.row.window}`}>
          <Words draft={draft} />
          <span className={styles.end}>
            <time dateTime={draft.row.at}>{whenWords(dayOfInstant(draft.row.at, clock.zone()), clock.today())}</time>
            <TextButton
              aria-label={`Discard the draft: ${draft.name}${draft.words === '' ? '' : `, ${draft.words}`}`}
              onClick={() => void discard(draft.row, draft.name)}
            >
              Discard
            </TextButton>
          </span>
        </li>
      ))}
    </ul>
  )
}
