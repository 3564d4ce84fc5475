// The host behind the keeping of data, given to the screens that show it. Null where there is none.
import { createContext, type ReactNode, useContext } from 'react'
import type { KeepingHost } from './keeping-host.ts'

const KeepingContext = createContext<KeepingHost | null>(null)

export function KeepingProvider({ host, children }: { host: KeepingHost | null; children: ReactNode }) {
  return <KeepingContext.Provider value={host}>{children}</KeepingContext.Provider>
}

export const useKeeping = (): KeepingHost | null => useContext(KeepingContext)
