// Carries a clicked notification over the reload that leaves the demo: only the owner's own database knows whether its record is still there.
import type { BridgeEvents } from '../../../shared/bridge-channel-schemas.ts'

const key = 'cairn.pending-reminder'
export type OpenedReminder = BridgeEvents['reminder.open']

export function keepReminder(opened: OpenedReminder): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(opened))
  } catch {
    // Storage refused: its address is opened all the same.
  }
}

/** Once: a later reload asks for nothing. */
export function takeReminder(): OpenedReminder | null {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(key) ?? 'null')
    sessionStorage.removeItem(key)
    if (typeof kept !== 'object' || kept === null || !('address' in kept) || !('recordId' in kept)) return null
    const { address, recordId } = kept
    const isWhole = typeof address === 'string' && (recordId === null || typeof recordId === 'string')
    return isWhole ? { address, recordId } : null
  } catch {
    return null
  }
}
