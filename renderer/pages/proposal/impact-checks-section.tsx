// The four directions on the page: an open one is asked in the next session by one key, or excused with a reason.
import { Link } from 'wouter'
import { proposalKind } from '../../../shared/kinds/proposal-kind.ts'
import type { Proposal } from '../../../shared/records/proposal.ts'
import { isAsked, type ShownCheck, shownChecks } from '../../../shared/rules/proposals/apply-proposal-changes.ts'
import { directionWords } from '../../../shared/rules/proposals/proposal-words.ts'
import { ImpactChecks } from '../../record-views/proposals/impact-checks.tsx'
import { useCairn, useView } from '../../storage/cairn-context.tsx'
import { readNextToAsk } from '../../storage/proposals/read-proposal.ts'
import { SectionHead } from '../../ui/section-head.tsx'
import { TextButton } from '../../ui/text-button.tsx'
import { useRecordKeys } from '../use-record-keys.ts'
import styles from './proposal.module.css'
import { noteFields, ProposalInlineForm } from './proposal-inline-form.tsx'
import type { ProposalWriting } from './use-proposal-changes.ts'
import type { ProposalNote } from './use-proposal-inline-form.ts'

interface ChecksSectionProps {
  proposal: Proposal
  toldWords: string
  note: ProposalNote
  writing: ProposalWriting
}

type Next = NonNullable<Awaited<ReturnType<typeof readNextToAsk>>>

/** Undefined until read; null when no session is planned. */
function useNextToAsk(): Next | null | undefined {
  const { clock } = useCairn()
  const today = clock.today()
  return useView((database) => readNextToAsk(database, today), [today])
}

interface AskProps {
  next: Next | null
  isThere: boolean
  /** The one that the key asks. */
  isFirst: boolean
  onAsk: () => void
}

function Ask({ next, isThere, isFirst, onAsk }: AskProps) {
  if (next === null)
    return (
      <span>
        No session is planned to ask it in. <Link href="/sessions">Plan one</Link>
      </span>
    )
  const { session, number } = next
  if (isThere) return <Link href={`/sessions/${session.id}`}>To be asked in session {number}</Link>
  return (
    <TextButton onClick={onAsk} aria-keyshortcuts={isFirst ? 'A' : undefined}>
      Ask in session {number}
    </TextButton>
  )
}

function Excuse({ check: { direction }, note, writing }: Pick<ChecksSectionProps, 'note' | 'writing'> & WaysOf) {
  const { text } = note.value
  return (
    <ProposalInlineForm
      note={note}
      label={`Not applicable: ${directionWords[direction]}`}
      saveWords="Mark as not applicable"
      isEmpty={text.trim() === ''}
      onSave={() => writing.excuse(direction, text.trim())}
    >
      <noteFields.Paragraph name="text" label={proposalKind.parts.checks.each.excused.label} rows={2} />
    </ProposalInlineForm>
  )
}
interface WaysOf {
  check: ShownCheck
}

function TakeBack({ onClick }: { onClick: () => void }) {
  return (
    <p className={styles.ways}>
      <TextButton onClick={onClick}>Mark as applicable</TextButton>
    </p>
  )
}

function useAsking({ proposal, writing }: ChecksSectionProps) {
  const next = useNextToAsk()
  const isThere = ({ direction }: ShownCheck) => next != null && isAsked(next.session, proposal.id, direction)
  const ask = ({ direction }: ShownCheck) => {
    if (next != null) void writing.ask(next.session, direction)
  }
  const first = shownChecks(proposal).find((check) => check.isOpen && !isThere(check))
  return { next, isThere, ask, first }
}

export function ChecksSection(props: ChecksSectionProps) {
  const { proposal, toldWords, note, writing } = props
  const { next, isThere, ask, first } = useAsking(props)
  const isOn = proposal.trashedAt === null && next != null && first !== undefined
  useRecordKeys(isOn, { a: () => first !== undefined && ask(first) })
  const ways = (check: ShownCheck) => {
    if (!check.isOpen) return <TakeBack onClick={() => void writing.excuse(check.direction, '')} />
    const form = `excuse ${check.direction}` as const
    return (
      <>
        <p className={styles.ways}>
          {next === undefined ? null : (
            <Ask
              next={next}
              isThere={isThere(check)}
              isFirst={check.direction === first?.direction}
              onAsk={() => ask(check)}
            />
          )}
          <TextButton aria-expanded={note.isOpen(form)} onClick={() => note.open(form)}>
            Mark as not applicable (with a reason)
          </TextButton>
        </p>
        {note.isOpen(form) ? <Excuse check={check} note={note} writing={writing} /> : null}
      </>
    )
  }
  return (
    <section>
      <SectionHead>Impact checks</SectionHead>
      <ImpactChecks proposal={proposal} toldWords={toldWords} {...(proposal.trashedAt === null ? { ways } : {})} />
    </section>
  )
}
