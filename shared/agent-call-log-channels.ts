// Calls of agents, as they are listed for the owner: what was asked, when, and what came of it.
import * as z from 'zod'
import { answer, nothing } from './bridge-answer-schema.ts'
import { count } from './bridge-field-schemas.ts'

export const agentCallSchema = z.strictObject({
  at: z.iso.datetime(),
  tool: z.string().max(80),
  /** What it was asked with, cut where it is long. */
  asked: z.string().max(600),
  /** `answered`: records were told. `drafted`: a draft waits for its owner. `refused`: access was off, or the call was wrong. */
  outcome: z.enum(['answered', 'drafted', 'refused']),
  /** Up to which visibility it could read. */
  visibility: z.enum(['packet', 'mentor', 'private']),
})
export type AgentCall = z.infer<typeof agentCallSchema>

export const agentChannels = {
  /** The newest first. `command` starts the server, for an agent's settings. */
  'agent.read': {
    request: nothing,
    response: answer({ calls: z.array(agentCallSchema), more: count, command: z.string() }),
  },
  'agent.clear': { request: nothing, response: answer({}) },
}
