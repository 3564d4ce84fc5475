// Both versions of a record that differs, field by field, so that nobody chooses blind.
import { useEffect, useState } from 'react'
import { fieldWords, readingOf, valueWords } from '../../record-views/forms/format-field-values.ts'
import { differingFields, fieldOf } from '../../record-views/history/differing-fields.ts'
import type { Bringing } from '../../storage/archive/archive-import-steps.ts'
import type { Versions } from '../../storage/archive/archive-jobs.ts'
import { useCairn } from '../../storage/cairn-context.tsx'
import { PlainTable } from '../../ui/plain-table.tsx'
import styles from './in-out.module.css'

export function VersionsBeside({ bringing, id }: { bringing: Bringing; id: string }) {
  const { clock } = useCairn()
  const [versions, setVersions] = useState<Versions | null>(null)
  useEffect(() => {
    let isWanted = true
    void bringing.versions(id).then((found) => {
      if (isWanted) setVersions(found)
    })
    return () => {
      isWanted = false
    }
  }, [bringing, id])
  const mine = versions?.mine ?? null
  if (versions === null || mine === null) return null
  const { theirs } = versions
  const days = { today: clock.today(), zone: clock.zone() }
  return (
    <div className={styles.versions}>
      <PlainTable label="Where the two differ">
        <thead>
          <tr>
            <th scope="col">Field</th>
            <th scope="col">Here</th>
            <th scope="col">In the file</th>
          </tr>
        </thead>
        <tbody>
          {differingFields(mine, theirs).map((name) => (
            <tr key={name}>
              <td data-quiet>{fieldWords(mine.kind, name)}</td>
              <td>{valueWords(fieldOf(mine, name), readingOf(name, { days }))}</td>
              <td>{valueWords(fieldOf(theirs, name), readingOf(name, { days }))}</td>
            </tr>
          ))}
        </tbody>
      </PlainTable>
    </div>
  )
}
