// Whether agents may ask, what they may see, and the list of their calls: looked at anew for each call, so that a change counts at once.

import type { AgentCall } from '../../../shared/agent-call-log-channels.ts'
import type { MachineSettings } from '../../../shared/machine-settings.ts'
import { listCall } from '../../handlers/agent-call-log.ts'
import { openSettingsFile } from '../../handlers/settings-file.ts'
import type { CommandHost } from '../command-host.ts'
import { CommandFailure, EXIT } from '../exit-codes.ts'

export const OFF_WORDS = 'Agent access is off. Turn it on in Cairn: Settings, Agent access.'

export const readAccess = (dataFolder: string): MachineSettings['agent'] => openSettingsFile(dataFolder).current().agent

const longestAsked = 500

const askedWords = (given: object): string => {
  const words = JSON.stringify(given)
  return words.length > longestAsked ? `${words.slice(0, longestAsked)}…` : words
}

export interface AgentAsk {
  readonly tool: string
  readonly given: object
  readonly outcome: Exclude<AgentCall['outcome'], 'refused'>
}

/** Answers what `answer` makes, once the call is listed. Throws a `CommandFailure` whose words an agent may read. */
export async function asAgent<T>(
  host: CommandHost,
  { tool, given, outcome }: AgentAsk,
  answer: (visibility: MachineSettings['agent']['visibility']) => Promise<T>,
): Promise<T> {
  const { isOn, visibility } = readAccess(host.dataFolder)
  const call = { at: host.now().toISOString(), tool, asked: askedWords(given), visibility }
  const list = (what: AgentCall['outcome']) =>
    listCall(host.dataFolder, { ...call, outcome: what }).catch(() => {
      throw new CommandFailure(EXIT.failed, 'The call could not be logged, so it was not answered.')
    })
  if (!isOn) {
    await list('refused')
    throw new CommandFailure(EXIT.off, OFF_WORDS)
  }
  await list(outcome)
  return answer(visibility)
}
