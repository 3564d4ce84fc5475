// One review request as its file was saved: whether it was sent, every word of it, the pseudonyms in it, and the hash that names it.
import { useMemo } from 'react'
import { Link, useParams } from 'wouter'
import type { Share } from '../../../shared/records/share.ts'
import { SharedCopy } from '../../../shared/records/shared-copy.ts'
import { firstName, fullName } from '../../../shared/rules/sessions/session-words.ts'
import { counted } from '../../../shared/rules/text/number-words.ts'
import { longDay } from '../../../shared/rules/time/day-words.ts'
import { usePageTitle } from '../../state/page-title.ts'
import { useCairn, useView } from '../../storage/cairn-context.tsx'
import { readPerson } from '../../storage/people/read-people.ts'
import { readSendings } from '../../storage/review/mark-shares-sent.ts'
import { readShare } from '../../storage/review/read-share-inputs.ts'
import { FactList } from '../../ui/fact-list.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { SectionHead } from '../../ui/section-head.tsx'
import { TwoColumns } from '../../ui/two-columns.tsx'
import { Read } from '../../ui/typography.tsx'
import { SendingState } from './request-sent-status.tsx'
import { standingParts } from './sender-standing-parts.ts'
import styles from './sending.module.css'
import { SessionOfRequest } from './session-of-request.tsx'
import { LeavingParts } from './shared-fields-table.tsx'

function Unknown() {
  return (
    <>
      <PageHead crumbs={['Reviews']} answer="There is no review request at this address." />
      <Read>
        The record may have been deleted. <Link href="/reviews">See all review requests</Link>
      </Read>
    </>
  )
}

function StandIns({ share }: { share: Share }) {
  if (share.standIns.length === 0) return null
  const everywhere = share.standIns.map(({ original, standIn }) => ({ term: original, words: standIn }))
  const places = share.placesReplaced.map(({ form, sentence, standIn }) => ({
    term: form,
    words: `${standIn}, in “${sentence}”`,
  }))
  return (
    <section className={styles.section}>
      <h2>Pseudonyms used</h2>
      <FactList facts={[...everywhere, ...places]} termWidth={160} />
    </section>
  )
}

function About({ share, copy, reader }: { share: Share; copy: SharedCopy; reader: string }) {
  return (
    <>
      <section>
        <FactList
          termWidth={96}
          facts={[
            {
              term: 'To',
              words: share.personId === null ? reader : <Link href={`/people/${share.personId}`}>{reader}</Link>,
            },
            {
              term: 'For',
              words: <SessionOfRequest share={share} />,
            },
            { term: 'Reading time', words: counted(copy.minutes, 'minute') },
            { term: 'Passphrase', words: share.sealed ? 'required; Cairn does not store it' : 'none' },
            { term: 'File hash', words: share.hash.slice(0, 16) },
          ]}
        />
      </section>
      <StandIns share={share} />
    </>
  )
}

/** What stands around the things themselves. */
const aboutPartsOf = ({ help, standing, since, questions, asked }: SharedCopy) => [
  ...(help.trim() === '' ? [] : [{ id: 'help', heading: 'Kind of help', text: help }]),
  ...standingParts(standing),
  ...since,
  ...questions.map(({ id, text }, at) => ({ id, heading: `Question ${at + 1}`, text })),
  ...asked.map(({ criterionId, statement }) => ({
    id: criterionId,
    heading: `Asked about ${criterionId}`,
    text: statement,
  })),
]

const Things = ({ copy }: { copy: SharedCopy }) =>
  copy.things.map(({ id, title, label, parts }) => (
    <section key={id} className={styles.section}>
      <SectionHead note={label}>{title}</SectionHead>
      <LeavingParts parts={parts} />
    </section>
  ))

function Sent({ share }: { share: Share }) {
  const { clock } = useCairn()
  const person = useView(
    async (database) => (share.personId === null ? null : readPerson(database, share.personId)),
    [share.personId],
  )
  const copy = useMemo(() => SharedCopy.parse(JSON.parse(share.frozen)), [share.frozen])
  const about = useMemo(() => aboutPartsOf(copy), [copy])
  const sending = useView(async (database) => (await readSendings(database, [share])).get(share.id), [share])
  const reader = person ? fullName(person) : copy.to.name || 'someone'
  const today = clock.today()
  usePageTitle(person === undefined ? undefined : `Review request for ${reader}`)
  if (person === undefined || sending === undefined) return null
  const called = person ? firstName(person) : reader
  return (
    <>
      <PageHead
        crumbs={['Reviews', `saved ${longDay(share.day, today)}`]}
        answer={
          sending.kind === 'saved' ? `Saved for ${reader}, not sent yet.` : `What ${reader} was sent, word for word.`
        }
        tools={<Link href="/reviews">All review requests</Link>}
      />
      <TwoColumns
        side={
          <>
            <SendingState shareId={share.id} sending={sending} reader={called} today={today} />
            <About share={share} copy={copy} reader={reader} />
          </>
        }
        sideLabel="About this file"
      >
        <section className={styles.section}>
          <LeavingParts parts={about} />
        </section>
        <Things copy={copy} />
      </TwoColumns>
    </>
  )
}

export function Page() {
  const { id = '' } = useParams<{ id?: string }>()
  const share = useView((database) => readShare(database, id), [id])
  if (share === undefined) return null
  return share === null ? <Unknown /> : <Sent share={share} />
}
