// The door to the demo: another address, since another database stands behind it.
import { CaretRightIcon } from '@phosphor-icons/react/dist/csr/CaretRight'
import { demoQuery } from '../../state/demo-mode.ts'
import { flushAllDrafts } from '../../storage/drafts/draft-autosave.ts'
import { Icon } from '../../ui/icon.tsx'
import styles from './first-run-page.module.css'

/** What was typed into the sentence above stays here as a draft. */
async function openDemo(): Promise<void> {
  await flushAllDrafts()
  location.assign(`${location.pathname}${demoQuery}`)
}

export function StartFromDemo() {
  return (
    <button type="button" className={styles.door} onClick={() => void openDemo()}>
      <span>
        <span className={styles.doorName}>Look at a demo career</span>
        <span className={styles.doorWords}>
          16 months of a fictional engineer, stored separately from your own records.
        </span>
      </span>
      <Icon of={CaretRightIcon} />
    </button>
  )
}
