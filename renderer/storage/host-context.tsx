// The host behind the page, for what its owner hands on or takes in: a file saved, opened, printed. The demo has it too, though nothing of the demo is kept.
import { createContext, type ReactNode, useContext } from 'react'
import type { KeepingHost } from './core/storage-host.ts'

/** Null where nothing stands behind the page. */
const HostContext = createContext<KeepingHost | null>(null)

export function HostProvider({ host, children }: { host: KeepingHost | null; children: ReactNode }) {
  return <HostContext.Provider value={host}>{children}</HostContext.Provider>
}

export const useHost = (): KeepingHost | null => useContext(HostContext)
