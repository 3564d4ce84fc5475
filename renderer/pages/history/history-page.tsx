// Every change of one record of any kind: what each did, and any earlier state brought back as one save.
import { Link, useParams } from 'wouter'
import { kindName } from '../../../shared/rules/records/kind-names.ts'
import { addressOfRecord, historyAddress } from '../../../shared/rules/records/record-address.ts'
import { titleOf } from '../../../shared/rules/records/record-title.ts'
import { historySentence, type RecordVersion } from '../../../shared/rules/records/record-versions.ts'
import { clockTime, dayOfInstant, dayWords } from '../../../shared/rules/time/day-words.ts'
import { usePageTitle } from '../../state/page-title.ts'
import { useCairn, useView } from '../../storage/cairn-context.tsx'
import { type HistoryView, readHistory } from '../../storage/history/read-history.ts'
import { PageHead } from '../../ui/page-head.tsx'
import { SectionHead } from '../../ui/section-head.tsx'
import { TwoColumns } from '../../ui/two-columns.tsx'
import styles from './history.module.css'
import { VersionShown } from './record-change-detail.tsx'

function useWhen() {
  const { clock } = useCairn()
  return (at: string) => {
    const day = dayOfInstant(at, clock.zone())
    return `${dayWords(day, clock.today())}, ${clockTime(at, clock.zone())}`
  }
}

interface ListProps {
  id: string
  versions: readonly RecordVersion[]
  shown: RecordVersion
}

function ChangeList({ id, versions, shown }: ListProps) {
  const when = useWhen()
  return (
    <section>
      <SectionHead>Each change</SectionHead>
      <ol className={styles.list} aria-label="Changes">
        {versions.map(({ seq, at, cause }) => (
          <li key={seq} data-shown={seq === shown.seq || undefined}>
            <Link
              href={`${historyAddress(id)}/${seq}`}
              replace
              aria-current={seq === shown.seq ? 'true' : undefined}
              className={styles.cause}
            >
              {cause}
            </Link>
            <span className={styles.when}>{when(at)}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}

function History({ id, seq, view }: { id: string; seq: number; view: HistoryView }) {
  const { clock } = useCairn()
  const { record, versions, names } = view
  const at = Math.max(
    0,
    versions.findIndex((one) => one.seq === seq),
  )
  const shown = versions[at]
  if (shown === undefined) return null
  const older = versions[at + 1]?.record ?? null
  return (
    <TwoColumns side={<ChangeList id={id} versions={versions} shown={shown} />} sideLabel="Each change" sideWidth={300}>
      <VersionShown
        key={shown.seq}
        id={id}
        shown={shown}
        older={older}
        now={record}
        isNewest={at === 0}
        reading={{ nameOf: (one) => names.get(one), days: { today: clock.today(), zone: clock.zone() } }}
      />
    </TwoColumns>
  )
}

export function Page() {
  const { id = '', seq = '' } = useParams<{ id: string; seq?: string }>()
  const { clock } = useCairn()
  const view = useView((database) => readHistory(database, id), [id])
  const states = [view?.record ?? null, ...(view?.versions ?? []).map((one) => one.record)]
  const record = states.find((one) => one !== null && one !== 'erased') ?? null
  usePageTitle(record === null ? undefined : `History of ${titleOf(record)}`)
  if (view === undefined) return null
  if (view.versions.length === 0) return <PageHead crumbs={['History']} answer="There is no history at this address." />
  const address = record === null ? null : addressOfRecord(record)
  const title = record === null ? 'A record that was deleted permanently' : titleOf(record)
  const crumb = address === null ? title : <Link href={address}>{title}</Link>
  return (
    <>
      <PageHead
        crumbs={[record === null ? 'Record' : kindName(record.kind), <span key="record">{crumb}</span>, 'History']}
        answer={historySentence(view.versions, clock.today(), clock.zone())}
      />
      <History id={id} seq={Number(seq)} view={view} />
    </>
  )
}
