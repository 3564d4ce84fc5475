// What agents drafted: read whole before it is saved or discarded.
import type { AgentDraft } from '../../../shared/inbox-item.ts'
import { shortDay } from '../../../shared/rules/time/day-words.ts'
import { useCairn } from '../../storage/cairn-context.tsx'
import { Button } from '../../ui/button.tsx'
import { TextButton } from '../../ui/text-button.tsx'
import styles from './agent-section.module.css'
import { useAgentDrafts } from './use-agent-drafts.ts'

function Content({ draft }: { draft: AgentDraft }) {
  const { clock } = useCairn()
  if (draft.kind === 'agenda-draft')
    return (
      <>
        <p className={styles.quiet}>Questions for an agenda</p>
        <ul className={styles.plain}>
          {draft.questions.map(({ id, text }) => (
            <li key={id}>{text}</li>
          ))}
        </ul>
      </>
    )
  const marks = [...draft.criteria, ...draft.tags.map((tag) => `#${tag}`)]
  return (
    <>
      <p className={styles.quiet}>{['Entry', shortDay(draft.day, clock.today()), ...marks].join(', ')}</p>
      {draft.title === '' ? null : <p>{draft.title}</p>}
      <p className={styles.text}>{draft.what}</p>
    </>
  )
}

const saveWords = {
  'entry-draft': 'Save the entry',
  'agenda-draft': 'Add to the agenda',
} as const satisfies Record<AgentDraft['kind'], string>

const nameOf = (draft: AgentDraft) =>
  draft.kind === 'entry-draft' ? draft.title || draft.what.slice(0, 60) : (draft.questions[0]?.text.slice(0, 60) ?? '')

export function AgentDrafts() {
  const { drafts, save, discard } = useAgentDrafts()
  if (drafts.length === 0) return <p className={styles.quiet}>No drafts from agents.</p>
  return (
    <ul className={styles.list} aria-label="Drafts from agents">
      {drafts.map((draft) => (
        <li key={draft.id}>
          <Content draft={draft} />
          <p className={styles.ways}>
            <Button aria-label={`${saveWords[draft.kind]}: ${nameOf(draft)}`} onClick={() => void save(draft)}>
              {saveWords[draft.kind]}
            </Button>
            <TextButton aria-label={`Discard the draft: ${nameOf(draft)}`} onClick={() => void discard(draft)}>
              Discard
            </TextButton>
          </p>
        </li>
      ))}
    </ul>
  )
}
