// `cairn mcp`: serves an agent over standard input and output until it hangs up. Nothing else may be printed there.
import { StdioServerTransport, serveStdio } from '@modelcontextprotocol/server/stdio'
import type { CommandHost } from '../command-host.ts'
import { CommandFailure, EXIT } from '../exit-codes.ts'
import { OFF_WORDS, readAccess } from './agent-access.ts'
import { createAgentServer } from './agent-server.ts'

export async function serveAgent(host: CommandHost): Promise<number> {
  if (!readAccess(host.dataFolder).isOn) throw new CommandFailure(EXIT.off, OFF_WORDS)
  const handle = serveStdio(() => createAgentServer(host), { transport: new StdioServerTransport() })
  await new Promise<void>((resolve) => {
    process.stdin.once('end', resolve)
    process.stdin.once('close', resolve)
    process.once('SIGINT', resolve)
    process.once('SIGTERM', resolve)
  })
  await handle.close()
  return EXIT.done
}
