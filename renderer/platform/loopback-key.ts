// The key by which the loopback host knows this page. It comes once, with the address that was opened, and is kept where only this
// origin looks, its port included: a cookie goes to every program that listens on this machine.
const place = 'cairn.loopback-key'
const arrival = /^#key=([\w-]{20,100})$/

/** For a browser that keeps nothing: this page then knows the key until it is closed. */
let held = ''

/** Takes the key out of the address, before anything else reads the address. */
export function takeLoopbackKey(): void {
  const [, given] = arrival.exec(location.hash) ?? []
  if (given === undefined) return
  history.replaceState(history.state, '', `${location.pathname}${location.search}`)
  held = given
  try {
    localStorage.setItem(place, given)
  } catch {
    // Storage refused: it is held.
  }
}

/** Looked up each time: another tab may have opened a newer address. Empty where there is none. */
export function loopbackKey(): string {
  try {
    return localStorage.getItem(place) ?? held
  } catch {
    return held
  }
}
