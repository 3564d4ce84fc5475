// The tools of `cairn mcp`, over the official SDK. What a tool throws reaches the agent, so only sentences of ours are thrown.
import { McpServer } from '@modelcontextprotocol/server'
import * as z from 'zod'
import { DRAFT_QUESTION_LIMIT, DRAFT_TEXT_LIMIT } from '../../../shared/inbox-limits.ts'
import type { MachineSettings } from '../../../shared/machine-settings.ts'
import type { CommandHost } from '../command-host.ts'
import { CommandFailure } from '../exit-codes.ts'
import { type AgentAsk, asAgent } from './agent-access.ts'
import { draftAgenda, draftEntry } from './draft-tools.ts'
import { openSession, readCriteria, readSessions, readWeek, searchFor } from './read-tools.ts'

type Visibility = MachineSettings['agent']['visibility']

const told = (value: unknown) => ({ content: [{ type: 'text' as const, text: JSON.stringify(value, null, 2) }] })
const refused = (text: string) => ({ content: [{ type: 'text' as const, text }], isError: true })

/** Lists the call, then answers it. */
const answering =
  <Given extends object>(
    host: CommandHost,
    ask: Pick<AgentAsk, 'tool' | 'outcome'>,
    answer: (given: Given, visibility: Visibility) => Promise<unknown>,
  ) =>
  async (given: Given) => {
    try {
      return told(await asAgent(host, { ...ask, given }, (visibility) => answer(given, visibility)))
    } catch (error) {
      return refused(error instanceof CommandFailure ? error.message : 'Cairn could not answer.')
    }
  }

const reads = { readOnlyHint: true, openWorldHint: false }
const drafts = { readOnlyHint: false, destructiveHint: false, openWorldHint: false }

function addReading(server: McpServer, host: CommandHost): void {
  const asking = (tool: string) => ({ tool, outcome: 'answered' as const })
  server.registerTool(
    'search',
    {
      description: 'Records that contain all words: kind, day, title, criteria and tags.',
      inputSchema: z.strictObject({ words: z.string().min(1).max(500), limit: z.int().min(1).max(100).default(20) }),
      annotations: reads,
    },
    answering(host, asking('search'), (given, visibility) => searchFor(host, visibility, given)),
  )
  server.registerTool(
    'this_week',
    {
      description: 'What was recorded in a week (default: the current week), the next session and open actions.',
      inputSchema: z.strictObject({ week: z.string().max(20).optional().describe('Such as 2026-W09') }),
      annotations: reads,
    },
    answering(host, asking('this_week'), (given, visibility) => readWeek(host, visibility, given)),
  )
  server.registerTool(
    'criteria',
    {
      description: 'The criteria of the career ladder, the status of each, and what is missing.',
      inputSchema: z.strictObject({}),
      annotations: reads,
    },
    answering(host, asking('criteria'), (_given, visibility) => readCriteria(host, visibility)),
  )
  server.registerTool(
    'sessions',
    {
      description: 'Mentorship sessions, planned and held, with goal and agenda; the latest first.',
      inputSchema: z.strictObject({ limit: z.int().min(1).max(50).default(10) }),
      annotations: reads,
    },
    answering(host, asking('sessions'), (given, visibility) => readSessions(host, visibility, given)),
  )
}

const entryShape = z.strictObject({
  what: z.string().min(1).max(DRAFT_TEXT_LIMIT).describe('What was done'),
  title: z.string().max(500).default(''),
  day: z.iso.date().optional().describe('YYYY-MM-DD; default: today'),
  tags: z.array(z.string().min(1).max(80)).max(60).default([]),
  criteria: z.array(z.string().min(1).max(60)).max(60).default([]).describe('Ids of criteria it supports'),
})

function addDrafting(server: McpServer, host: CommandHost): void {
  server.registerTool(
    'draft_entry',
    {
      description: 'Draft an entry. Its owner saves or discards it in Cairn.',
      inputSchema: entryShape,
      annotations: drafts,
    },
    answering(host, { tool: 'draft_entry', outcome: 'drafted' }, (given: z.infer<typeof entryShape>) =>
      draftEntry(host, given),
    ),
  )
  server.registerTool(
    'draft_agenda_items',
    {
      description:
        'Draft questions for the agenda of a session that is not closed. Its owner adds or discards them in Cairn.',
      inputSchema: z.strictObject({
        session_id: z.uuid(),
        questions: z.array(z.string().min(1).max(DRAFT_QUESTION_LIMIT)).min(1).max(20),
      }),
      annotations: drafts,
    },
    answering(
      host,
      { tool: 'draft_agenda_items', outcome: 'drafted' },
      async ({ session_id: id, questions }, visibility) => {
        if ((await openSession(host, visibility, id)) === null) return { state: 'No open session has this id.' }
        return draftAgenda(host, id, questions)
      },
    ),
  )
}

export function createAgentServer(host: CommandHost): McpServer {
  const server = new McpServer({ name: 'cairn', version: host.version }, { capabilities: { tools: {} } })
  addReading(server, host)
  addDrafting(server, host)
  return server
}
