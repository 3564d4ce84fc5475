// Shown instead of the app when the database is not the one that was left. Three states side by side; nothing is written before a choice.
import { MantineProvider } from '@mantine/core'
import { useEffect, useMemo, useState } from 'react'
import type { SnapshotEntry, Witness } from '../../../shared/bridge-channel-schemas.ts'
import type { StartDecision } from '../../../shared/rules/backups/last-used-database.ts'
import { restoreSentence } from '../../../shared/rules/backups/restore-sentence.ts'
import { dayOfInstant, dayWords } from '../../../shared/rules/time/day-words.ts'
import { colorSchemeManager } from '../../state/appearance.ts'
import { showRouteTitle } from '../../state/page-title.ts'
import { beforeGoingBack, type RestoreSource } from '../../storage/backups/restore-actions.ts'
import { useKeptList, useLook, useStanding } from '../../storage/backups/use-restore-state.ts'
import type { Clock } from '../../storage/cairn-context.tsx'
import type { Opened } from '../../storage/core/open-database.ts'
import type { KeepingHost } from '../../storage/core/storage-host.ts'
import { BrandMark } from '../../ui/brand-mark.tsx'
import { cssVariablesResolver, theme } from '../../ui/theme.ts'
import { DatabaseUpgradeScreen } from './database-upgrade-screen.tsx'
import { RestoreDifference } from './restore-difference.tsx'
import { RestoreFooter } from './restore-footer.tsx'
import styles from './restore-screen.module.css'
import { RestoreStateComparison } from './restore-state-comparison.tsx'
import { useChoosing } from './use-restore-choice.ts'

interface RestoreScreenProps {
  why: StartDecision
  opened: Opened
  left: Witness | null
  host: KeepingHost | null
  databaseName: string
  clock: Clock
}

const mostNamed = 200

/** The newest of the database that was left; one taken of what stood in its place would be newer and is not it. */
const newestOfLeft = (points: readonly SnapshotEntry[], left: Witness | null) =>
  points.find((one) => one.databaseId === left?.databaseId && one.toSeq >= left.seq) ??
  points.find((one) => one.databaseId === left?.databaseId && one.why !== beforeGoingBack) ??
  points[0]

function useRestore({ opened, left, host, databaseName, clock }: RestoreScreenProps) {
  const place = useMemo(() => ({ databaseName, host, clock }), [databaseName, host, clock])
  const database = opened.kind === 'open' ? opened.database : null
  const standing = useStanding(database)
  const isReadable = database !== null && standing?.unreadable !== null
  const list = useKeptList(place)
  const [chosen, setChosen] = useState<RestoreSource | null>(null)
  const newest = list === undefined ? undefined : newestOfLeft(list.points, left)
  const first = useMemo<RestoreSource | null>(
    () => (newest && list ? { from: 'host', entry: newest, all: list.all } : null),
    [newest, list],
  )
  const source = chosen ?? first
  const looked = useLook(place, database !== null && standing === undefined ? null : source, isReadable, mostNamed)
  const choosing = useChoosing({ place, left, isReadable, source, onSource: setChosen, list })
  return { standing, isReadable, list, source, isNewest: source !== null && source === first, looked, choosing }
}

function RestoreChoice(props: RestoreScreenProps) {
  const { why, opened, left, clock } = props
  const { standing, isReadable, list, source, isNewest, looked, choosing } = useRestore(props)
  const today = clock.today()
  const zone = clock.zone()
  const lastWritten = standing?.lastWritten ? dayWords(dayOfInstant(standing.lastWritten, zone), today) : null
  const { answer, lead } = restoreSentence(
    isReadable || opened.kind !== 'open' ? whyOf(why) : 'unreadable',
    lastWritten,
    left !== null,
  )
  return (
    <main className={styles.page}>
      <header className={styles.brand}>
        <BrandMark />
      </header>
      <div className={styles.body}>
        <h1 tabIndex={-1}>{answer}</h1>
        <p className={styles.lead}>{lead}</p>
        <RestoreStateComparison
          left={left}
          opened={isReadable || opened.kind === 'newer' ? opened : null}
          isTorn={why === 'torn'}
          standing={standing}
          source={source}
          isNewest={isNewest}
          isListed={list !== undefined}
          looked={looked}
          choosing={choosing}
          today={today}
          zone={zone}
        />
        {looked?.ok ? (
          <RestoreDifference inside={looked.value} isReadable={isReadable} today={today} zone={zone} />
        ) : null}
      </div>
      <RestoreFooter choosing={choosing} list={list} looked={looked} today={today} zone={zone} />
    </main>
  )
}

const whyOf = (why: StartDecision) => (why === 'as-left' || why === 'first-run' || why === 'older' ? 'unreadable' : why)

export function RestoreScreen(props: RestoreScreenProps) {
  useEffect(() => {
    showRouteTitle(props.why === 'older' ? 'An earlier version' : 'Another database')
  }, [props.why])
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariablesResolver}
      colorSchemeManager={colorSchemeManager}
      withGlobalClasses={false}
    >
      {props.why === 'older' ? <DatabaseUpgradeScreen {...props} /> : <RestoreChoice {...props} />}
    </MantineProvider>
  )
}
