// Which host this window runs in, as the start needs it.
import type { KeepingHost } from '../storage/keeping-host.ts'
import type { Host } from './shortcuts.ts'

export interface StartHost {
  readonly kind: Host
  /** Null where nothing stands behind the page: nothing is kept outside the browser then, and Data says so. */
  readonly keeping: KeepingHost | null
}

export async function findHost(): Promise<StartHost> {
  return { kind: 'browser', keeping: null }
}
