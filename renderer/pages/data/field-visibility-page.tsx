// What never leaves this machine, and by which rule. The table is read off the records' own declarations, so it cannot promise more.
import { kindName } from '../../../shared/rules/records/kind-names.ts'
import { leavingFields } from '../../../shared/rules/sharing/shareable-fields.ts'
import { fieldName } from '../../record-views/forms/field-names.ts'
import { PlainTable } from '../../ui/plain-table.tsx'
import { Read } from '../../ui/typography.tsx'
import { DataHead } from './data-head.tsx'
import styles from './data-page.module.css'

/** `claims.say` is “What to say, in Claims”. */
function labelOf(kind: string, path: string): string {
  const [list = ''] = path.split('.')
  const label = fieldName(kind, path) ?? path
  return list === path ? label : `${label}, in ${fieldName(kind, list) ?? list}`
}
const words = (kind: string, names: readonly string[]) => names.map((name) => labelOf(kind, name)).join('; ')

function FieldTable() {
  const kinds = leavingFields()
  return (
    <div className={styles.fields}>
      <PlainTable label="How far each field may go">
        <thead>
          <tr>
            <th scope="col">Record</th>
            <th scope="col">Never shared</th>
            <th scope="col">To a mentor</th>
            <th scope="col">May reach the packet</th>
          </tr>
        </thead>
        <tbody>
          {kinds.map(({ kind, names }) => (
            <tr key={kind}>
              <th scope="row">{kindName(kind)}</th>
              <td>{words(kind, names.private) || 'Nothing'}</td>
              <td data-quiet>{words(kind, names.mentor)}</td>
              <td data-quiet>{words(kind, names.packet)}</td>
            </tr>
          ))}
        </tbody>
      </PlainTable>
    </div>
  )
}

export function Page() {
  return (
    <>
      <DataHead answer="Nothing is shared until you export it, and some of it never is." at="/data/private" />
      <div className={styles.rule}>
        <Read>
          Cairn has no account and no server, and it makes no network requests. The only things that leave this computer
          are files that you export and send yourself.
        </Read>
        <Read>
          Records start private. Each record has its visibility: Private, Mentor, or Mentor and packet. Each of its
          fields has a limit of its own, and the stricter of the two applies. Nothing in the trash is ever shared.
        </Read>
      </div>
      <FieldTable />
    </>
  )
}
