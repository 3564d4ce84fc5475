// Files a person chooses: read whole up to a limit, written whole or not at all. The choosing itself is the desk's.
import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { OPEN_LIMIT } from '../../shared/bridge-channel-names.ts'
import type { BridgeRequests, BridgeResponses } from '../../shared/bridge-channel-schemas.ts'
import { type FileSteps, writeAtomically } from './atomic-write.ts'
import type { Desk } from './desktop-services.ts'
import { refuse, troubleOfError } from './map-fs-error.ts'

export function createFileHandlers(desk: Desk | null, files: FileSteps) {
  return {
    async save(request: BridgeRequests['file.save']): Promise<BridgeResponses['file.save']> {
      if (desk === null) return refuse({ kind: 'not-here' })
      try {
        const path = await desk.choosePlaceToSave(request)
        if (path === null) return { ok: true, saved: false }
        await writeAtomically({ path, parts: [request.bytes], files })
        return { ok: true, saved: true, path }
      } catch (error) {
        return refuse(troubleOfError(error))
      }
    },

    async open(request: BridgeRequests['file.open']): Promise<BridgeResponses['file.open']> {
      if (desk === null) return refuse({ kind: 'not-here' })
      try {
        const path = await desk.chooseFileToOpen(request)
        if (path === null) return { ok: true, file: null }
        const { size } = await stat(path)
        if (size > OPEN_LIMIT) return refuse({ kind: 'too-large', limit: OPEN_LIMIT, size })
        return { ok: true, file: { name: basename(path), bytes: new Uint8Array(await files.readFile(path)) } }
      } catch (error) {
        return refuse(troubleOfError(error))
      }
    },
  }
}
