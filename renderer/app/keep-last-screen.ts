// Keeps what the window shows for the next start, each time it has come to rest, and forgets it with the first change.
import { drawnScreen, forgetLastScreen, keepLastScreen, settingsNow } from '../state/screen-markup-cache.ts'
import type { Cairn } from '../storage/cairn-context.tsx'
import { readMeta } from '../storage/core/database.ts'
import { onChanges } from '../storage/core/follow-commits.ts'

/** Milliseconds without a change or another address after which the page is as it stays. */
const AT_REST = 1200

/** The first instant of the day and the one after its last, in milliseconds since 1970. */
function spanOfDay(day: string, zone: string): { from: number; until: number } {
  const start = (date: Temporal.PlainDate) => date.toZonedDateTime(zone).epochMilliseconds
  const date = Temporal.PlainDate.from(day)
  return { from: start(date), until: start(date.add({ days: 1 })) }
}

const newestChange = async ({ database }: Cairn) => {
  const identity = await readMeta(database, 'identity')
  const newest = await database.changes.orderBy('seq').last()
  return { databaseId: identity?.databaseId ?? null, seq: newest?.seq ?? 0 }
}

/** Only what is left when its turn comes: a page that changed meanwhile is looked at again later. */
const whenIdle = () => new Promise<void>((resolve) => requestIdleCallback(() => resolve(), { timeout: 2000 }))

async function keepNow(cairn: Cairn, root: HTMLElement, script: string, isCurrent: () => boolean): Promise<void> {
  const { databaseId, seq } = await newestChange(cairn)
  await whenIdle()
  const drawn = isCurrent() ? drawnScreen(root) : null
  if (drawn === null || databaseId === null) return
  const place = { script, address: location.hash.slice(1), width: innerWidth, settings: settingsNow() }
  keepLastScreen({ ...drawn, ...place, ...spanOfDay(cairn.clock.today(), cairn.clock.zone()), databaseId, seq })
}

/** As long as the window stands. `script` is the address of the first script. */
export function keepScreens(cairn: Cairn, root: HTMLElement, script: string): void {
  let timer = 0
  let turn = 0
  const wait = () => {
    clearTimeout(timer)
    turn += 1
    const own = turn
    // A store that cannot be read is told by the page that reads it.
    timer = window.setTimeout(
      () => void keepNow(cairn, root, script, () => own === turn).catch(() => undefined),
      AT_REST,
    )
  }
  onChanges(cairn.database, () => {
    forgetLastScreen()
    wait()
  })
  addEventListener('hashchange', wait)
  wait()
}
