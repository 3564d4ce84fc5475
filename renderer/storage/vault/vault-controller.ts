// The vault of the open database: its state for the screens, and what they may ask of it. The work itself is fetched when there is a vault.
import type { Trouble } from '../../../shared/bridge-error-messages.ts'
import type { Clock } from '../cairn-context.tsx'
import type { CairnDatabase } from '../core/database.ts'
import type { KeepingHost } from '../core/storage-host.ts'
import type { AnswerTrouble } from './apply-vault-answer.ts'
import type { VaultAnswer, VaultQuestion } from './vault-question.ts'
import type { VaultWork } from './vault-sync.ts'

export interface VaultState {
  /** `confirm`: the folder had records in it when it was chosen, and nothing is taken in or written before its owner says so. */
  readonly step: 'unknown' | 'not-here' | 'off' | 'looking' | 'writing' | 'confirm' | 'steady'
  readonly folder: string | null
  readonly withPrivate: boolean
  /** How much of the writing is done, from 0 to 1. */
  readonly share: number
  /** Why the last look or write ended early; it is tried again. */
  readonly trouble: Trouble | null
  readonly questions: readonly VaultQuestion[]
  readonly passedOver: readonly { readonly path: string; readonly why: string }[]
  /** Files that do not say what is here, since something else is in their place. They are tried again with every write. */
  readonly notWritten: readonly { readonly path: string; readonly why: string }[]
  /** Markdown files in the folder. */
  readonly files: number
  /** UTC instant of the last look through the folder. */
  readonly lookedAt: string | null
}

export interface VaultStart {
  readonly database: CairnDatabase
  readonly host: KeepingHost
  readonly clock: Clock
  readonly window: string
}

export interface Vault {
  state(): VaultState
  subscribe(listener: () => void): () => void
  /** Takes up the folder that was chosen earlier, if one was. Answers how to stop. */
  begin(): Promise<() => void>
  /** Asks for a folder; a trouble where it cannot be one. */
  choose(withPrivate: boolean): Promise<Trouble | null>
  setPrivate(withPrivate: boolean): Promise<Trouble | null>
  /** Nothing is written or read there any more; the files stay. */
  forget(): Promise<void>
  /** Takes in what was found when the folder was chosen, and begins to write. */
  confirm(): Promise<void>
  look(): Promise<void>
  answer(question: VaultQuestion, answer: VaultAnswer): Promise<AnswerTrouble | null>
}

export const noVault: VaultState = {
  step: 'unknown',
  folder: null,
  withPrivate: false,
  share: 0,
  trouble: null,
  questions: [],
  passedOver: [],
  notWritten: [],
  files: 0,
  lookedAt: null,
}

function createStateHolder() {
  let state = noVault
  const listeners = new Set<() => void>()
  return {
    state: () => state,
    set(change: Partial<VaultState>) {
      state = { ...state, ...change }
      for (const listener of listeners) listener()
    },
    subscribe(listener: () => void) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}

interface ChoiceAnswer {
  readonly ok: boolean
  readonly folder?: string | null
  readonly withPrivate?: boolean
  readonly trouble?: Trouble | null
}

export function createVault(start: VaultStart): Vault {
  const { state, set, subscribe } = createStateHolder()
  const { host } = start
  let work: Promise<VaultWork> | null = null
  const working = () => {
    work ??= import('./vault-sync.ts').then(({ createVaultWork }) => createVaultWork(start, set, state))
    return work
  }
  const take = async ({ ok, folder = null, withPrivate = false, trouble = null }: ChoiceAnswer) => {
    if (!ok || folder === null) return trouble
    set({ folder, withPrivate })
    await (await working()).open()
    return null
  }
  const begin = async () => {
    const answer = await host.request('vault.read', {})
    if (!answer.ok || !answer.isOffered) set({ step: 'not-here' })
    else if (answer.folder === null) set({ step: 'off' })
    else await take(answer)
    return async () => (await work)?.close()
  }
  const forget = async () => {
    await host.request('vault.forget', {})
    await (await working()).forget()
    set({ ...noVault, step: 'off' })
  }
  return {
    state,
    subscribe,
    begin,
    forget,
    choose: async (withPrivate) => take(await host.request('vault.choose', { withPrivate })),
    setPrivate: async (withPrivate) => take(await host.request('vault.set-private', { withPrivate })),
    confirm: async () => (await working()).confirm(),
    look: async () => (await working()).look(),
    answer: async (question, answer) => (await working()).answer(question, answer),
  }
}
