// Files to import from, wherever they come from: a dialog of the host, or a drop on the page.

import type { BridgeRequests } from '../../../shared/bridge-channel-schemas.ts'
import type { Trouble } from '../../../shared/bridge-error-messages.ts'
import type { GatheredFile, PassedOver } from '../../../shared/importable-files.ts'
import { failed, ok, type Result } from '../../../shared/result.ts'
import type { Host } from '../../platform/host.ts'
import { readDroppedFiles } from '../../platform/read-dropped-files.ts'

export interface GatheredSource {
  readonly files: readonly GatheredFile[]
  readonly passedOver: readonly PassedOver[]
  /** Files whose names say that there is nothing to import in them. */
  readonly others: number
  /** Null when it cannot be read. */
  read(at: number): Promise<Uint8Array | null>
  /** The day on which each file came to its Git repository, by its place. */
  days(): Promise<ReadonlyMap<number, string>>
  end(): void
}

/** Null when the person changed their mind. */
export async function chosenSource(
  host: Pick<Host, 'request'>,
  wish: BridgeRequests['gather.choose'],
): Promise<Result<GatheredSource | null, Trouble>> {
  const answer = await host.request('gather.choose', wish)
  if (!answer.ok) return failed(answer.trouble)
  if (answer.gathered === null) return ok(null)
  const { gathering, files, passedOver, others } = answer.gathered
  return ok({
    files,
    passedOver,
    others,
    read: async (at) => {
      const part = await host.request('gather.read', { gathering, at })
      return part.ok ? part.bytes : null
    },
    days: async () => {
      const found = await host.request('gather.days', { gathering })
      return new Map(found.ok ? found.days.map(({ at, day }) => [at, day]) : [])
    },
    end: () => void host.request('gather.end', { gathering }),
  })
}

export async function droppedSource(dropped: DataTransfer): Promise<GatheredSource> {
  const { files, passedOver, others } = await readDroppedFiles(dropped)
  return {
    files: files.map(({ path, file }) => ({ path, size: file.size })),
    passedOver,
    others,
    read: async (at) => {
      const content = await files[at]?.file.arrayBuffer().catch(() => undefined)
      return content === undefined ? null : new Uint8Array(content)
    },
    days: async () => new Map(),
    end: () => undefined,
  }
}
