// Each kind of record as a table that a spreadsheet opens.
import { troubleSentence } from '../../../shared/bridge-error-messages.ts'
import { type RecordKind, recordKinds } from '../../../shared/records/record-definitions.ts'
import { kindPlural } from '../../../shared/rules/records/kind-names.ts'
import { figures, sentenceCase } from '../../../shared/rules/text/number-words.ts'
import { nameOfPath } from '../../../shared/rules/text/saved-file-name.ts'
import { takeOutTable } from '../../storage/archive/export-archive-file.ts'
import { useCairn, useView } from '../../storage/cairn-context.tsx'
import { readKindCounts } from '../../storage/checks/read-record-counts.ts'
import type { KeepingHost } from '../../storage/core/storage-host.ts'
import { showNotice } from '../../ui/show-notice.ts'
import { TextButton } from '../../ui/text-button.tsx'
import styles from './in-out.module.css'

/** Their columns say nothing to a reader of tables. */
const notTables: readonly RecordKind[] = ['closing', 'profile', 'roadmap']

export function TablesSection({ host }: { host: KeepingHost }) {
  const { database, clock } = useCairn()
  const counts = useView(readKindCounts, [])
  if (counts === undefined) return null
  const kinds = recordKinds.filter((kind) => !notTables.includes(kind) && (counts[kind] ?? 0) > 0)
  const onTable = async (kind: RecordKind) => {
    const done = await takeOutTable({ host, databaseName: database.name, today: clock.today() }, kind)
    if (!done.ok) void showNotice({ words: troubleSentence(done.trouble), stays: true })
    else if (done.value.saved)
      void showNotice({ words: `Saved ${nameOfPath(done.value.path, `the table of ${kindPlural(kind)}`)}.` })
  }
  return (
    <section className={styles.aside}>
      <h2>Tables for a spreadsheet</h2>
      <p className={styles.why}>One CSV per kind, without the trash. CSV files are for export only.</p>
      {kinds.length === 0 ? <p className={styles.why}>No records to export yet.</p> : null}
      <ul className={styles.tables} aria-label="Tables">
        {kinds.map((kind) => (
          <li key={kind}>
            <TextButton onClick={() => void onTable(kind)}>{sentenceCase(kindPlural(kind))}</TextButton>
            <span>{figures(counts[kind] ?? 0)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
