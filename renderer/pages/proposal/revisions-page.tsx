// Two versions of a proposal held against each other, section by section: any revision with any other, or with it as it stands now.
import { Link, useLocation, useParams } from 'wouter'
import type { Proposal } from '../../../shared/records/proposal.ts'
import type { Revision } from '../../../shared/records/proposal-revision.ts'
import { sectionHeading } from '../../../shared/rules/proposals/proposal-sections.ts'
import {
  comparedVersions,
  revisionsSentence,
  type Version,
  versionsOf,
} from '../../../shared/rules/proposals/proposal-versions.ts'
import { sectionDifferences } from '../../../shared/rules/proposals/revision-difference.ts'
import { withNamesInWords } from '../../../shared/rules/records/named-records.ts'
import { pageAddress } from '../../../shared/rules/records/record-address.ts'
import { titleOf } from '../../../shared/rules/records/record-title.ts'
import { listed, sentenceCase } from '../../../shared/rules/text/number-words.ts'
import { dayWords } from '../../../shared/rules/time/day-words.ts'
import { usePageTitle } from '../../state/page-title.ts'
import { useCairn, useView } from '../../storage/cairn-context.tsx'
import { type RevisionView, readRevisionView } from '../../storage/proposals/read-proposal.ts'
import { PageHead } from '../../ui/page-head.tsx'
import { TwoColumns } from '../../ui/two-columns.tsx'
import { Why } from '../../ui/typography.tsx'
import { RecordLink } from '../record-link.tsx'
import { Differences, FromTo, VersionLine, VersionList } from '../version-diff-parts.tsx'

const addressOf = (id: string, span: string) => `${pageAddress('proposal', id)}/revisions/${span}`

const versionWords = ({ revision, number }: Version, today: string) =>
  revision === null ? 'as it stands now' : `revision ${number}, ${dayWords(revision.day, today)}`

function Made({ revision, number }: { revision: Revision; number: number }) {
  const { clock } = useCairn()
  const address = addressOf(revision.proposalId, `${Math.max(1, number - 1)},${number}`)
  return (
    <VersionLine
      link={<Link href={address}>Revision {number}</Link>}
      day={dayWords(revision.day, clock.today())}
      why={withNamesInWords(revision.why)}
    >
      {revision.causeId === null ? null : (
        <p>
          Caused by <RecordLink id={revision.causeId} />
        </p>
      )}
    </VersionLine>
  )
}

/** The sections that differ; those that are the same are only named. */
function Beside({ older, newer }: { older: Version; newer: Version }) {
  const found = sectionDifferences(older.sections, newer.sections)
  const changed = found.filter(({ isSame }) => !isSame)
  const same = found
    .filter(({ isSame, stretches }) => isSame && stretches.length > 0)
    .map(({ name }) => sectionHeading(name))
  return (
    <Differences
      sections={changed.map(({ name, stretches }) => ({ key: name, head: sectionHeading(name), stretches }))}
    >
      {changed.length === 0 || same.length === 0 ? null : <Why>Unchanged: {listed(same)}.</Why>}
    </Differences>
  )
}

function Compared({ proposal, view, span }: { proposal: Proposal; view: RevisionView; span: string }) {
  const { clock } = useCairn()
  const [, navigate] = useLocation()
  const today = clock.today()
  const versions = versionsOf(proposal, view.revisions)
  const { older, newer } = comparedVersions(versions, span)
  const newestFirst = view.revisions.map((revision, at) => ({ revision, number: at + 1 })).toReversed()
  const side = (
    <VersionList head="Each revision, and why" label="Revisions">
      {newestFirst.map(({ revision, number }) => (
        <Made key={revision.id} revision={revision} number={number} />
      ))}
    </VersionList>
  )
  return (
    <TwoColumns side={side} sideLabel="Revisions">
      <FromTo
        choices={versions.map((one) => ({ value: one.key, words: sentenceCase(versionWords(one, today)) }))}
        from={older.key}
        to={newer.key}
        onChoose={(from, to) => navigate(addressOf(proposal.id, `${from},${to}`), { replace: true })}
      />
      <Beside older={older} newer={newer} />
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
