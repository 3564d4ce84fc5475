// Every call of an agent, the newest first: when, what it asked with, and what came of it.
import { useCallback, useEffect, useState } from 'react'
import type { AgentCall } from '../../../shared/agent-call-log-channels.ts'
import type { BridgeResponses } from '../../../shared/bridge-channel-schemas.ts'
import { counted } from '../../../shared/rules/text/number-words.ts'
import { clockTime, dayOfInstant, shortDay } from '../../../shared/rules/time/day-words.ts'
import { useCairn } from '../../storage/cairn-context.tsx'
import { useHost } from '../../storage/host-context.tsx'
import { TextButton } from '../../ui/text-button.tsx'
import styles from './agent-section.module.css'

const shownAtFirst = 10

const outcomeWords = {
  answered: 'answered',
  drafted: 'drafted',
  refused: 'refused',
} as const satisfies Record<AgentCall['outcome'], string>

type Read = Extract<BridgeResponses['agent.read'], { ok: true }>

export function useAgentCalls() {
  const host = useHost()
  const [read, setRead] = useState<Read | null>(null)
  const look = useCallback(async () => {
    const answer = await host?.request('agent.read', {})
    setRead(answer?.ok ? answer : null)
  }, [host])
  useEffect(() => {
    void look()
    addEventListener('focus', look)
    return () => removeEventListener('focus', look)
  }, [look])
  const clear = async () => {
    await host?.request('agent.clear', {})
    await look()
  }
  return { read, clear }
}

export function AgentCalls({ read, onClear }: { read: Read; onClear: () => void }) {
  const { clock } = useCairn()
  const [isOpen, setOpen] = useState(false)
  const { calls, more } = read
  if (calls.length === 0) return <p className={styles.quiet}>No agent has called yet.</p>
  // Two calls of one moment may be alike: their place in the list is what they are.
  const placed = calls.map((call, at) => ({ ...call, key: `${calls.length - at} ${call.at}` }))
  const shown = isOpen ? placed : placed.slice(0, shownAtFirst)
  return (
    <>
      <ul className={styles.list} aria-label="Calls of agents">
        {shown.map(({ key, at, tool, asked, outcome }) => (
          <li key={key}>
            <b>{tool}</b>, {outcomeWords[outcome]}{' '}
            <time dateTime={at} className={styles.quiet}>
              {shortDay(dayOfInstant(at, clock.zone()), clock.today())}, {clockTime(at, clock.zone())}
            </time>
            {asked === '{}' ? null : <code className={styles.asked}>{asked}</code>}
          </li>
        ))}
      </ul>
      <p className={styles.ways}>
        {isOpen || calls.length <= shownAtFirst ? null : (
          <TextButton onClick={() => setOpen(true)}>Show all {counted(calls.length, 'call')}</TextButton>
        )}
        {isOpen && more > 0 ? <span className={styles.quiet}>{counted(more, 'older call')} not shown</span> : null}
        <TextButton onClick={onClear}>Clear the list</TextButton>
      </p>
    </>
  )
}
