// Drafts that no form could show: each can be read as it was kept, copied, and removed. Nothing is shown where there is none.

import { kindName } from '../../../shared/rules/records/kind-names.ts'
import { counted } from '../../../shared/rules/text/number-words.ts'
import { dayOfInstant, whenWords } from '../../../shared/rules/time/day-words.ts'
import { useCairn, useView } from '../../storage/cairn-context.tsx'
import type { DraftRow } from '../../storage/core/database.ts'
import { dropDraft, readDraftsSetAside } from '../../storage/drafts/draft-store.ts'
import { TextButton } from '../../ui/text-button.tsx'
import { Small } from '../../ui/typography.tsx'
import styles from './data-page.module.css'

function SetAside({ row }: { row: DraftRow }) {
  const { database, clock } = useCairn()
  const name = `${kindName(row.kind)}, ${whenWords(dayOfInstant(row.at, clock.zone()), clock.today())}`
  return (
    <li>
      <details>
        <summary>{name}</summary>
        <pre className={styles.asKept}>{JSON.stringify(row.value, null, 2)}</pre>
      </details>
      <TextButton aria-label={`Remove the draft: ${name}`} onClick={() => void dropDraft(database, row)}>
        Remove
      </TextButton>
    </li>
  )
}

export function DraftsSetAside() {
  const rows = useView(readDraftsSetAside, [])
  if (rows === undefined || rows.length === 0) return null
  return (
    <section className={styles.check}>
      <div>
        <h2>Drafts that cannot be opened</h2>
        <Small quiet>no form can show them</Small>
      </div>
      <div>
        <p>
          {counted(rows.length, 'draft')} had content that no form can show, for example from an archive that was edited
          by hand. Copy what you need, then remove {rows.length === 1 ? 'it' : 'them'}.
        </p>
        <ul className={styles.setAside}>
          {rows.map((row) => (
            <SetAside key={`${row.key} ${row.window}`} row={row} />
          ))}
        </ul>
      </div>
    </section>
  )
}
