// Shown while a database of an earlier Cairn is brought up to this version, and when that did not work: it stands as it was then.
import { useCallback, useEffect, useState } from 'react'
import { troubleSentence } from '../../../shared/bridge-error-messages.ts'
import type { Clock } from '../../storage/cairn-context.tsx'
import type { Opened } from '../../storage/core/open-database.ts'
import type { KeepingHost } from '../../storage/core/storage-host.ts'
import { type BringUpTrouble, bringUp } from '../../storage/start/upgrade-database.ts'
import { BrandMark } from '../../ui/brand-mark.tsx'
import { Button } from '../../ui/button.tsx'
import { ButtonRow } from '../../ui/button-row.tsx'
import styles from './restore-screen.module.css'

interface UpdateScreenProps {
  opened: Opened
  host: KeepingHost | null
  databaseName: string
  clock: Clock
}

function words(trouble: BringUpTrouble | null): { answer: string; lead: string } {
  if (trouble === null) {
    return {
      answer: 'This database is from an earlier version of Cairn.',
      lead: 'Cairn backs it up, then updates it to this version. This takes a moment.',
    }
  }
  const stands = 'Nothing was changed. The database is still on the earlier version.'
  if (trouble.kind === 'not-kept') {
    return {
      answer: 'This database was not updated to this version.',
      lead: `The backup that comes first failed. ${troubleSentence(trouble.trouble)} ${stands}`,
    }
  }
  return {
    answer: 'This database could not be updated to this version.',
    lead: `${stands} A backup of it is kept. Free some space, close other windows of Cairn and try again.${trouble.detail === '' ? '' : ` Details: ${trouble.detail}`}`,
  }
}

export function DatabaseUpgradeScreen({ opened, host, databaseName, clock }: UpdateScreenProps) {
  const [trouble, setTrouble] = useState<BringUpTrouble | null>(null)
  const version = opened.kind === 'older' ? opened.version : 1
  const go = useCallback(
    async (isKept: boolean) => {
      setTrouble(null)
      const done = await bringUp({ databaseName, host, clock }, version, isKept)
      if (done.ok) location.reload()
      else setTrouble(done.trouble)
    },
    [databaseName, host, clock, version],
  )
  useEffect(() => void go(true), [go])
  const { answer, lead } = words(trouble)
  return (
    <main className={styles.page}>
      <header className={styles.brand}>
        <BrandMark />
      </header>
      <div className={styles.body} role="status">
        <h1 tabIndex={-1}>{answer}</h1>
        <p className={styles.lead}>{lead}</p>
        {trouble === null ? null : (
          <ButtonRow>
            <Button tone="primary" onClick={() => void go(true)}>
              Try again
            </Button>
            {trouble.kind === 'not-kept' ? (
              <Button onClick={() => void go(false)}>Continue without a backup</Button>
            ) : null}
          </ButtonRow>
        )}
      </div>
    </main>
  )
}
