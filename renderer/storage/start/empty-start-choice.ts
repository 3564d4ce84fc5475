// Carries one choice over the reload: to begin anew in an empty database although another was left. It counts once.
const key = 'cairn.begin-anew'

export function chooseToBeginAnew(): void {
  try {
    sessionStorage.setItem(key, 'chosen')
  } catch {
    // Storage refused: the restore screen asks again.
  }
}

export function hasChosenToBeginAnew(): boolean {
  try {
    const isChosen = sessionStorage.getItem(key) !== null
    sessionStorage.removeItem(key)
    return isChosen
  } catch {
    return false
  }
}
