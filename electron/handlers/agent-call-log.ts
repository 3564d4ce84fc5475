// The list of agents' calls in the data folder: a line of JSON for each, written before the call is answered.
import { appendFile, open, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { type AgentCall, agentCallSchema } from '../../shared/agent-call-log-channels.ts'
import type { Channel } from '../../shared/bridge-channel-names.ts'
import type { BridgeRequests, BridgeResponses } from '../../shared/bridge-channel-schemas.ts'
import { MOST_CALLS } from '../../shared/inbox-limits.ts'
import { type FileSteps, realFileSteps } from './atomic-write.ts'
import { isMissing, refuse, troubleOfError } from './map-fs-error.ts'
import { PRIVATE_FILE, writePrivately } from './private-file-permissions.ts'

const fileOf = (dataFolder: string) => join(dataFolder, 'agent-calls.jsonl')
/** Bytes from which on only the newest calls stay. */
const longest = 2_000_000

function parsed(line: string): AgentCall | null {
  try {
    return agentCallSchema.safeParse(JSON.parse(line)).data ?? null
  } catch {
    return null
  }
}

/** In the order in which they came. Of a file that grew too long only the end is read. */
async function readAll(dataFolder: string): Promise<AgentCall[]> {
  const file = await open(fileOf(dataFolder), 'r').catch((error) => {
    if (isMissing(error)) return null
    throw error
  })
  if (file === null) return []
  try {
    const { size } = await file.stat()
    const from = Math.max(0, size - 2 * longest)
    const bytes = new Uint8Array(size - from)
    await file.read(bytes, 0, bytes.length, from)
    return new TextDecoder()
      .decode(bytes)
      .split('\n')
      .flatMap((line) => parsed(line) ?? [])
  } finally {
    await file.close()
  }
}

const writeAll = (dataFolder: string, calls: readonly AgentCall[], files: FileSteps) =>
  writePrivately({
    path: fileOf(dataFolder),
    parts: [new TextEncoder().encode(calls.map((call) => `${JSON.stringify(call)}\n`).join(''))],
    files,
  })

/** Throws what the file system threw: a call that cannot be listed must not be answered. */
export async function listCall(dataFolder: string, call: AgentCall): Promise<void> {
  const size = await stat(fileOf(dataFolder)).then(
    (found) => found.size,
    () => 0,
  )
  if (size > longest) await writeAll(dataFolder, (await readAll(dataFolder)).slice(-MOST_CALLS), realFileSteps)
  await appendFile(fileOf(dataFolder), `${JSON.stringify(call)}\n`, { mode: PRIVATE_FILE })
}

type AgentChannel = Extract<Channel, `agent.${string}`>
type AgentHandlers = { [C in AgentChannel]: (request: BridgeRequests[C]) => Promise<BridgeResponses[C]> }

/** `command` starts the server from outside. */
export const createAgentHandlers = (dataFolder: string, command: string, files: FileSteps): AgentHandlers => ({
  'agent.read': async () => {
    try {
      const calls = await readAll(dataFolder)
      const newest = calls.slice(-MOST_CALLS).toReversed()
      return { ok: true, calls: newest, more: calls.length - newest.length, command }
    } catch (error) {
      return refuse(troubleOfError(error))
    }
  },
  'agent.clear': async () => {
    try {
      await writeAll(dataFolder, [], files)
      return { ok: true }
    } catch (error) {
      return refuse(troubleOfError(error))
    }
  },
})
