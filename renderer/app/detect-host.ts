// Which host this window runs in, as the start needs it.
import type { Host } from '../platform/host.ts'
import type { KeepingHost } from '../storage/core/storage-host.ts'

export interface StartHost {
  readonly host: Host
  /** Null where nothing stands behind the page: nothing is kept outside the browser then, and Data says so. */
  readonly keeping: KeepingHost | null
}

/** Only the page's own development server may stand alone; everywhere else silence of the host is trouble, not absence. */
export async function findHost(host: Host): Promise<StartHost> {
  const isAlone = import.meta.env.DEV && !(await host.request('host.describe', {})).ok
  return { host, keeping: isAlone ? null : host }
}
