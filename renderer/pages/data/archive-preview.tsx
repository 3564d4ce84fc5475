// A file that was read and compared, before anything is written: what would come in, decided record by record.
import type { ImportState } from '../../../shared/rules/archive/archive-import-plan.ts'
import type { ImportPreview } from '../../../shared/rules/archive/archive-import-preview.ts'
import { decidedStates, takenInAll } from '../../../shared/rules/archive/archive-import-preview-messages.ts'
import { kindPlural } from '../../../shared/rules/records/kind-names.ts'
import { counted, figures, sentenceCase } from '../../../shared/rules/text/number-words.ts'
import type { Bringing, BringingState } from '../../storage/archive/archive-import-steps.ts'
import { Button } from '../../ui/button.tsx'
import { PlainTable } from '../../ui/plain-table.tsx'
import { TableDisclosure } from '../../ui/table-disclosure.tsx'
import { bringingTroubleWords } from '../import-error-messages.ts'
import { LookGroup } from './archive-preview-group.tsx'
import styles from './in-out.module.css'

type Looked = Extract<BringingState, { step: 'looked' }>

const columns: readonly { state: ImportState; words: string }[] = [
  { state: 'new', words: 'Only in the file' },
  { state: 'changed', words: 'Newer in the file' },
  { state: 'conflicting', words: 'Both changed' },
  { state: 'older', words: 'Newer here' },
  { state: 'erased', words: 'Deleted here' },
  { state: 'same', words: 'The same' },
]

function KindTable({ kinds }: Pick<ImportPreview, 'kinds'>) {
  return (
    <PlainTable label="What is in the file, by kind">
      <thead>
        <tr>
          <th scope="col">Kind</th>
          {columns.map(({ state, words }) => (
            <th key={state} scope="col" data-figure>
              {words}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {kinds.map(({ kind, counts }) => (
          <tr key={kind}>
            <th scope="row">{sentenceCase(kindPlural(kind))}</th>
            {columns.map(({ state }) => (
              <td key={state} data-figure data-quiet={counts[state] === 0 || undefined}>
                {figures(counts[state])}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </PlainTable>
  )
}

function Ends({ looked, bringing }: { looked: Looked; bringing: Bringing }) {
  const count = takenInAll(looked.preview, looked.choices)
  const { same } = looked.preview.states
  return (
    <div className={styles.ends}>
      {looked.trouble === null ? null : (
        <p className={styles.trouble} role="alert">
          {bringingTroubleWords(looked.trouble)}
        </p>
      )}
      <p className={styles.why}>
        {same.count > 0
          ? `${counted(same.count, 'item')} in the file ${same.count === 1 ? 'is' : 'are'} identical and will not change. `
          : ''}
        A backup of what you have now is made first, and the import can be undone in one step.
      </p>
      <div className={styles.ways}>
        {count === 0 ? null : (
          <Button tone="primary" onClick={() => void bringing.bringIn()}>
            Import {counted(count, 'item')}
          </Button>
        )}
        <Button tone="text" onClick={() => void bringing.leave()}>
          {count === 0 ? 'Close the file' : 'Cancel'}
        </Button>
      </div>
    </div>
  )
}

export function LookView({ looked, bringing }: { looked: Looked; bringing: Bringing }) {
  const { preview, choices, name, isAgain } = looked
  const shown = decidedStates.filter((state) => preview.states[state].count > 0)
  return (
    <>
      <p className={styles.why}>
        {isAgain ? 'Records were saved in the meantime, so the file was compared again. ' : ''}
        Nothing of <span className={styles.file}>{name}</span> has been written yet.
        {preview.drafts > 0 ? ' Drafts in the file are not imported; your own drafts do not change.' : ''}
      </p>
      {shown.map((state) => (
        <LookGroup key={state} bringing={bringing} state={state} found={preview.states[state]} choices={choices} />
      ))}
      <div className={styles.kinds}>
        <TableDisclosure>
          <KindTable kinds={preview.kinds} />
        </TableDisclosure>
      </div>
      <Ends looked={looked} bringing={bringing} />
    </>
  )
}
