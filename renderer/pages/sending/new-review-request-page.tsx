// Sending something to be read: for whom and what for, what goes along, and exactly what leaves beside what stays.
import { useEffect, useMemo, useRef, useState } from 'react'
import { useLocation, useParams } from 'wouter'
import { recordsInText } from '../../../shared/rules/records/named-records.ts'
import { firstName } from '../../../shared/rules/sessions/session-words.ts'
import { withGiven } from '../../../shared/rules/sharing/pseudonym-choices.ts'
import { counted } from '../../../shared/rules/text/number-words.ts'
import { useCairn, useOwnRoadmap, useView } from '../../storage/cairn-context.tsx'
import { type Draft, useDraft } from '../../storage/drafts/use-draft.ts'
import { useRecord } from '../../storage/journal/use-records.ts'
import { readSharing } from '../../storage/review/read-share-inputs.ts'
import { PageHead } from '../../ui/page-head.tsx'
import { TextButton } from '../../ui/text-button.tsx'
import { TwoColumns } from '../../ui/two-columns.tsx'
import { NamesSection } from '../pseudonyms-section.tsx'
import { ThingsSection } from './items-to-review-section.tsx'
import { QuestionsSection } from './questions-section.tsx'
import { WhoSection } from './reader-section.tsx'
import { forSession, isSendingValues, newSending, type SendingValues } from './review-request-draft.ts'
import { SavePanel } from './save-panel.tsx'
import styles from './sending.module.css'
import type { SendingParts } from './sending-props.ts'
import { type Leaves, leavesOf, type Prepared } from './share-source.ts'
import { LeavingTable } from './shared-fields-table.tsx'
import { useRefreshRequestDraft } from './use-refresh-request-draft.ts'
import { useSinceDraft } from './use-since-last-met-draft.ts'

function answerOf({ values, sharing }: Prepared, { copy }: Leaves): string {
  const person = sharing.people.find(({ id }) => id === values.personId) ?? null
  if (person === null) return 'Choose who is to read it.'
  const count = copy.things.length
  if (count === 0) return `What is ${firstName(person)} to read?`
  const things = counted(count, 'thing')
  return `${firstName(person)} reads ${things}, in about ${counted(copy.minutes, 'minute')}.`
}

function Sending({ prepared, draft }: { prepared: Prepared; draft: Draft<SendingValues> }) {
  const { clock } = useCairn()
  const [, navigate] = useLocation()
  const [moment] = useState(() => ({ at: clock.instant(), day: clock.today() }))
  const leaves = useMemo(() => leavesOf(prepared, moment), [prepared, moment])
  const parts: SendingParts = { prepared, leaves, change: draft.change }
  const forget = async () => {
    await draft.reset(newSending(null), null)
    navigate('/reviews')
  }
  return (
    <>
      <PageHead
        crumbs={['Reviews', 'to send', ...(draft.isChanged ? ['kept as a draft'] : [])]}
        answer={answerOf(prepared, leaves)}
        tools={draft.isChanged ? <TextButton onClick={() => void forget()}>Discard this</TextButton> : null}
      />
      <TwoColumns
        side={<SavePanel parts={parts} onSent={() => draft.reset(newSending(null), null)} />}
        sideLabel="Saving the file"
      >
        <WhoSection {...parts} />
        <ThingsSection {...parts} />
        <QuestionsSection {...parts} />
        <div className={styles.section}>
          <NamesSection
            choices={prepared.values}
            named={leaves.named}
            change={(update) => draft.change(update(prepared.values))}
            type={(given) => draft.change(withGiven(prepared.values, given))}
            nobody="It names nobody except its reader."
          />
        </div>
      </TwoColumns>
      <LeavingTable {...parts} />
    </>
  )
}

/** Begun for a session or a person when the address names one; otherwise where it was left. */
function useBeginning(to: string, draft: Draft<SendingValues>): boolean {
  const record = useRecord(to === '' ? null : to)
  const [begun, setBegun] = useState(to === '')
  const newest = useRef(draft)
  newest.current = draft
  const withDraft = useRef(useSinceDraft())
  const { isReady } = draft
  useEffect(() => {
    if (begun || !isReady || record === undefined) return
    const { value, change } = newest.current
    if (record?.kind === 'person' && value.personId !== record.id)
      change({ ...newSending(record.id), purpose: value.purpose })
    if (record?.kind !== 'session' || value.sessionId === record.id) {
      setBegun(true)
      return
    }
    const before = value.personId === record.personId ? value : newSending(record.personId)
    void withDraft.current(record).then((session) => {
      newest.current.change(forSession({ ...before, questions: [], since: '', drafted: '' }, session))
      setBegun(true)
    })
  }, [begun, isReady, record])
  return begun && isReady
}

function SendingTo({ to }: { to: string }) {
  const own = useOwnRoadmap()
  const draft = useDraft<SendingValues>({
    key: 'sending',
    kind: 'share',
    value: newSending(null),
    revision: null,
    isValue: isSendingValues,
  })
  const isBegun = useBeginning(to, draft)
  useRefreshRequestDraft(draft, isBegun)
  const { value } = draft
  const pointedAt = recordsInText([value.help, value.since, ...value.questions.map(({ text }) => text)].join('\n'))
  const sharing = useView(
    (database) => readSharing(database, { personId: value.personId, things: value.things, pointedAt }),
    [value.personId, value.things.join(), pointedAt.join()],
  )
  const prepared = useMemo(
    () => (own && sharing ? { values: value, sharing, profile: own.profile, roadmap: own.roadmap } : null),
    [own, sharing, value],
  )
  return isBegun && prepared !== null ? <Sending prepared={prepared} draft={draft} /> : null
}

export function Page() {
  const { to = '' } = useParams<{ to?: string }>()
  return <SendingTo key={to} to={to} />
}
