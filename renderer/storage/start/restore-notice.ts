// Carries over the reload what a restore did, so that the window that opens on it can say so. It is told once.
const key = 'cairn.went-back'

export interface WentBack {
  /** The instant of the state gone back to. */
  readonly at: string
  /** Files named in it whose bytes are kept nowhere any more. */
  readonly missingFiles: number
  /** The folder where what was found in its place was set aside as an archive; null where nothing was. */
  readonly foundIn?: string | null
}

export function noteWentBack(done: WentBack): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(done))
  } catch {
    // Storage refused: nothing is said after the reload, and all of it is still on Data.
  }
}

export function takeWentBack(): WentBack | null {
  try {
    const noted: unknown = JSON.parse(sessionStorage.getItem(key) ?? 'null')
    sessionStorage.removeItem(key)
    if (typeof noted !== 'object' || noted === null || !('at' in noted) || !('missingFiles' in noted)) return null
    const foundIn = 'foundIn' in noted && typeof noted.foundIn === 'string' ? noted.foundIn : null
    return typeof noted.at === 'string' && typeof noted.missingFiles === 'number'
      ? { at: noted.at, missingFiles: noted.missingFiles, foundIn }
      : null
  } catch {
    return null
  }
}
