// Remembers where someone was; the next start opens there. Only the address, nothing of what was on it.

import { homeAddress } from '../../shared/navigation-screens.ts'
import { keptUnder } from '../state/demo-mode.ts'

const key = keptUnder('cairn.last-address')

export function rememberAddress(address: string): void {
  try {
    if (address !== '/' && address.split('?')[0] !== '/start') localStorage.setItem(key, address)
  } catch {
    // storage refused: the next start opens at home
  }
}

/** Gives an address to a window that was opened without one. */
export function restoreAddress(): void {
  if (location.hash.replace(/^#?\/?/, '') !== '') return
  let address = homeAddress
  try {
    address = localStorage.getItem(key) ?? homeAddress
  } catch {
    // as above
  }
  history.replaceState(null, '', `#${address}`)
}
