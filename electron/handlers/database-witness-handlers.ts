// Keeps the witness: which database was left and at which change, in a file outside the database, so that its loss is noticed.
import type { BridgeRequests, BridgeResponses } from '../../shared/bridge-channel-schemas.ts'
import { witnessSchema } from '../../shared/bridge-channel-schemas.ts'
import type { FileSteps } from './atomic-write.ts'
import { witnessPath } from './data-paths.ts'
import { isMissing, refuse, troubleOfError } from './map-fs-error.ts'
import { writePrivately } from './private-file-permissions.ts'
import { createSerialQueue } from './serial-task-queue.ts'

const encoder = new TextEncoder()

function parseWitness(text: string) {
  try {
    return witnessSchema.safeParse(JSON.parse(text)).data ?? null
  } catch {
    return null
  }
}

export function createWitnessHandlers(dataFolder: string, files: FileSteps) {
  const inOrder = createSerialQueue()
  return {
    async read({ database }: BridgeRequests['witness.read']): Promise<BridgeResponses['witness.read']> {
      try {
        const text = await files.readFile(witnessPath(dataFolder, database), 'utf8')
        const witness = parseWitness(text)
        return witness === null ? refuse({ kind: 'damaged' }) : { ok: true, witness }
      } catch (error) {
        return isMissing(error) ? { ok: true, witness: null } : refuse(troubleOfError(error))
      }
    },

    write({ database, witness }: BridgeRequests['witness.write']): Promise<BridgeResponses['witness.write']> {
      return inOrder(async () => {
        try {
          const parts = [encoder.encode(`${JSON.stringify(witness)}\n`)]
          await writePrivately({ path: witnessPath(dataFolder, database), parts, files })
          return { ok: true }
        } catch (error) {
          return refuse(troubleOfError(error))
        }
      })
    },
  }
}
