// What the host says of itself: which one it is, its version, where its folder lies.
import { useEffect, useState } from 'react'
import type { BridgeResponses } from '../../shared/bridge-channel-schemas.ts'
import { useHost } from '../storage/host-context.tsx'

export type HostFacts = Extract<BridgeResponses['host.describe'], { ok: true }>

/** Undefined until it has answered; null where nothing stands behind the page. */
export function useHostFacts(): HostFacts | null | undefined {
  const host = useHost()
  const [facts, setFacts] = useState<HostFacts | null>()
  useEffect(() => {
    if (host === null) return setFacts(null)
    void host.request('host.describe', {}).then((answer) => setFacts(answer.ok ? answer : null))
  }, [host])
  return facts
}
