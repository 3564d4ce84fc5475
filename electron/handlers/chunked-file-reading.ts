// Files that are read in parts: chosen in a dialog by the page's wish, or offered to it from outside.
import { stat } from 'node:fs/promises'
import { LARGE_LIMIT } from '../../shared/bridge-channel-names.ts'
import type { BridgeRequests, BridgeResponses } from '../../shared/bridge-channel-schemas.ts'
import type { Desk } from './desktop-services.ts'
import type { FileTokens } from './file-tokens.ts'
import { refuse, troubleOfError } from './map-fs-error.ts'

interface ReadingParts {
  readonly desk: Desk | null
  readonly readable: FileTokens
  /** The page found it to be a file of Cairn. */
  readonly onOurs: (path: string) => Promise<void>
}

/** Of those chosen in a dialog some are held at a time: what a page that is gone left behind is let go of by later ones. */
const mostChosen = 4

function chosenFiles(readable: FileTokens) {
  const chosen = new Set<string>()
  const letGo = (reading: string) => {
    chosen.delete(reading)
    return readable.letGo(reading)
  }
  const hold = async (path: string, size: number) => {
    const file = readable.hold(path, size)
    chosen.add(file.reading)
    const [oldest = ''] = chosen
    if (chosen.size > mostChosen) await letGo(oldest)
    return file
  }
  return { hold, letGo }
}

export function createReading({ desk, readable, onOurs }: ReadingParts) {
  const chosen = chosenFiles(readable)
  return {
    begin: async (request: BridgeRequests['reading.begin']): Promise<BridgeResponses['reading.begin']> => {
      if (desk === null) return refuse({ kind: 'not-here' })
      try {
        const path = await desk.chooseFileToOpen(request)
        if (path === null) return { ok: true, file: null }
        const { size } = await stat(path)
        if (size > LARGE_LIMIT) return refuse({ kind: 'too-large', limit: LARGE_LIMIT, size })
        return { ok: true, file: await chosen.hold(path, size) }
      } catch (error) {
        return refuse(troubleOfError(error))
      }
    },
    part: async ({
      reading,
      from,
      length,
    }: BridgeRequests['reading.part']): Promise<BridgeResponses['reading.part']> => {
      try {
        const bytes = await readable.read(reading, from, length)
        return bytes === null ? refuse({ kind: 'not-found' }) : { ok: true, bytes }
      } catch (error) {
        return refuse(troubleOfError(error))
      }
    },
    end: async ({ reading, isOurs }: BridgeRequests['reading.end']): Promise<BridgeResponses['reading.end']> => {
      const path = await chosen.letGo(reading)
      // A list that cannot be written is no reason to bother whoever opened a file.
      if (path !== null && isOurs) await onOurs(path).catch(() => undefined)
      return { ok: true }
    },
  }
}
