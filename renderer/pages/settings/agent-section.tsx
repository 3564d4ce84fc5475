// Whether agents may ask Cairn over `cairn mcp`, what they may see, what they drafted, and every call they made.
import { useOwnRoadmap } from '../../storage/cairn-context.tsx'
import { CheckLine } from '../../ui/check-line.tsx'
import { Choice } from '../../ui/radio-group.tsx'
import { Small } from '../../ui/typography.tsx'
import { AgentCalls, useAgentCalls } from './agent-call-list.tsx'
import { AgentDrafts } from './agent-drafts.tsx'
import pageStyles from './settings-page.module.css'
import { type SectionProps, SettingsSection } from './settings-section.tsx'

const why =
  'An agent on this machine can read your records and draft entries through the Model Context Protocol. Cairn itself sends nothing, but an agent may send what it reads to its provider. Drafts become records only when you save them.'

const visibilities = [
  { value: 'packet', words: '“Mentor and packet”' },
  { value: 'mentor', words: '“Mentor” and “Mentor and packet”' },
  { value: 'private', words: 'All, including “Private”' },
] as const

export function AgentSection({ settings: { agent }, change }: SectionProps) {
  const { read, clear } = useAgentCalls()
  // Without one there is nothing to draft for.
  const hasCareer = (useOwnRoadmap() ?? null) !== null
  return (
    <SettingsSection title="Agent access" why={why}>
      <CheckLine checked={agent.isOn} onChange={(isOn) => change({ agent: { isOn } })}>
        Let AI agents on this machine read records and create drafts
      </CheckLine>
      {agent.isOn ? (
        <>
          <Choice
            legend="Records they may read"
            down
            choices={visibilities}
            value={agent.visibility}
            onChange={(visibility) => change({ agent: { visibility } })}
          />
          {read === null ? null : (
            <div>
              <Small>In the settings of your agent, add an MCP server over stdio with this command:</Small>
              <p>
                <code className={pageStyles.command}>{read.command}</code>
              </p>
            </div>
          )}
        </>
      ) : null}
      {hasCareer ? <AgentDrafts /> : null}
      {hasCareer && read !== null ? <AgentCalls read={read} onClear={() => void clear()} /> : null}
    </SettingsSection>
  )
}
