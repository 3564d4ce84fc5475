// Two versions of a proposal held against each other, section by section: any revision with any other, or with it as it stands now.

import { Link, useLocation, useParams } from 'wouter'
import type { Proposal } from '../../../shared/records/proposal.ts'
import type { Revision } from '../../../shared/records/revision.ts'
import {
  comparedVersions,
  revisionsSentence,
  type Version,
  versionsOf,
} from '../../../shared/rules/proposals/revision-versions.ts'
import { withNamesInWords } from '../../../shared/rules/records/named-records.ts'
import { pageAddress } from '../../../shared/rules/records/record-address.ts'
import { titleOf } from '../../../shared/rules/records/record-title.ts'
import { sentenceCase } from '../../../shared/rules/text/number-words.ts'
import { dayWords } from '../../../shared/rules/time/day-words.ts'
import { usePageTitle } from '../../state/page-title.ts'
import { useCairn, useView } from '../../storage/cairn-context.tsx'
import { type RevisionView, readRevisionView } from '../../storage/proposals/read-proposal.ts'
import { SelectField } from '../../ui/field.tsx'
import { FieldStack } from '../../ui/field-stack.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { SectionHead } from '../../ui/section-head.tsx'
import { TwoColumns } from '../../ui/two-columns.tsx'
import { Small } from '../../ui/type.tsx'
import { RecordLink } from '../record-link.tsx'
import styles from './revisions.module.css'
import { SectionDifferences } from './section-differences.tsx'

const addressOf = (id: string, span: string) => `${pageAddress('proposal', id)}/revisions/${span}`

const versionWords = ({ revision, number }: Version, today: string) =>
  revision === null ? 'as it stands now' : `revision ${number}, ${dayWords(revision.day, today)}`

interface ChooseProps {
  proposal: Proposal
  versions: readonly Version[]
  older: Version
  newer: Version
}

function Choose({ proposal, versions, older, newer }: ChooseProps) {
  const { clock } = useCairn()
  const [, navigate] = useLocation()
  const today = clock.today()
  const choices = versions.map((one) => ({
    value: one.key,
    words: sentenceCase(versionWords(one, today)),
  }))
  const go = (from: string, to: string) => navigate(addressOf(proposal.id, `${from},${to}`), { replace: true })
  return (
    <div className={styles.choose}>
      <FieldStack across>
        <SelectField
          label="From"
          choices={choices}
          value={older.key}
          onChange={(event) => go(event.currentTarget.value, newer.key)}
        />
        <SelectField
          label="To"
          choices={choices}
          value={newer.key}
          onChange={(event) => go(older.key, event.currentTarget.value)}
        />
      </FieldStack>
    </div>
  )
}

function Made({ revision, number }: { revision: Revision; number: number }) {
  const { clock } = useCairn()
  return (
    <li className={styles.made}>
      <h3>
        <Link href={addressOf(revision.proposalId, `${Math.max(1, number - 1)},${number}`)}>Revision {number}</Link>
      </h3>
      <Small quiet>{dayWords(revision.day, clock.today())}</Small>
      {revision.why.trim() === '' ? null : <p className={styles.why}>{withNamesInWords(revision.why)}</p>}
      {revision.causeId === null ? null : (
        <p>
          Caused by <RecordLink id={revision.causeId} />
        </p>
      )}
    </li>
  )
}

function Compared({ proposal, view, span }: { proposal: Proposal; view: RevisionView; span: string }) {
  const versions = versionsOf(proposal, view.revisions)
  const { older, newer } = comparedVersions(versions, span)
  const newestFirst = view.revisions.map((revision, at) => ({ revision, number: at + 1 })).toReversed()
  const side = (
    <section>
      <SectionHead>Each revision, and why</SectionHead>
      <ol className={styles.list} aria-label="Revisions">
        {newestFirst.map(({ revision, number }) => (
          <Made key={revision.id} revision={revision} number={number} />
        ))}
      </ol>
    </section>
  )
  return (
    <TwoColumns side={side} sideLabel="Revisions">
      <Choose proposal={proposal} versions={versions} older={older} newer={newer} />
      <SectionDifferences older={older.sections} newer={newer.sections} />
    </TwoColumns>
  )
}

export function Page() {
  const { id = '', span = '' } = useParams<{ id: string; span?: string }>()
  const view = useView((database) => readRevisionView(database, id), [id])
  usePageTitle(view == null ? undefined : `Revisions of ${titleOf(view.proposal)}`)
  if (view === undefined) return null
  if (view === null) return <PageHead crumbs={['Revisions']} answer="There is no proposal at this address." />
  const { proposal, revisions } = view
  return (
    <>
      <PageHead
        crumbs={[
          <Link key="proposal" href={pageAddress('proposal', id)}>
            {titleOf(proposal)}
          </Link>,
          'Revisions',
        ]}
        answer={revisionsSentence(proposal, revisions)}
      />
      {revisions.length === 0 ? null : <Compared proposal={proposal} view={view} span={span} />}
    </>
  )
}
