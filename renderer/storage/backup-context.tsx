// What keeps the data safe, given to the screens that show it: the host's files and the keeper of snapshots.
import { createContext, type ReactNode, useContext, useSyncExternalStore } from 'react'
import type { Keeper, KeepingState } from './backups/take-due-snapshots.ts'
import type { KeepingHost } from './core/storage-host.ts'
import { noVault, type Vault, type VaultState } from './vault/vault-controller.ts'

export interface Keeping {
  readonly host: KeepingHost
  readonly keeper: Keeper
  /** Missing where no one asks for it. */
  readonly vault?: Vault
}

/** Null where nothing stands behind the page: nothing is kept outside the browser then. */
const KeepingContext = createContext<Keeping | null>(null)

export function KeepingProvider({ keeping, children }: { keeping: Keeping | null; children: ReactNode }) {
  return <KeepingContext.Provider value={keeping}>{children}</KeepingContext.Provider>
}

export const useKeeping = (): Keeping | null => useContext(KeepingContext)

const nothingKept: KeepingState = { trouble: null, isTaking: false, secondTrouble: null, written: 0 }
const never = () => () => undefined

/** How the keeping stands, now and whenever it changes. */
export function useKeepingState(): KeepingState {
  const keeper = useKeeping()?.keeper
  return useSyncExternalStore(keeper?.subscribe ?? never, keeper?.state ?? (() => nothingKept))
}

const noVaultState = () => noVault

/** How the vault stands, now and whenever it changes. */
export function useVaultState(): VaultState {
  const vault = useKeeping()?.vault
  return useSyncExternalStore(vault?.subscribe ?? never, vault?.state ?? noVaultState)
}
