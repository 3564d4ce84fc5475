// What the browser's store may answer when it cannot do its work, by name. Everything it is not expected to say is a broken assumption.

export type StorageTrouble =
  /** No room left on the disk. */
  | { readonly kind: 'disk-full' }
  /** The store was closed under us: another window upgraded or erased it, or the browser gave it up. */
  | { readonly kind: 'store-closed' }
  /** Reading or writing aborted: the files below are damaged or cannot be written. */
  | { readonly kind: 'store-failed'; readonly detail: string }

const namesOf = (error: unknown): string[] => {
  if (!(error instanceof Error)) return []
  // Dexie wraps the browser's error; the names of both tell.
  const inner = 'inner' in error ? namesOf(error.inner) : []
  return [error.name, ...inner]
}

/** The trouble behind an error of the store, or null when it is none of the expected ones. */
export function storageTrouble(error: unknown): StorageTrouble | null {
  const names = namesOf(error)
  const detail = error instanceof Error ? error.message : ''
  if (names.includes('QuotaExceededError')) return { kind: 'disk-full' }
  if (names.includes('DatabaseClosedError') || names.includes('InvalidStateError')) return { kind: 'store-closed' }
  // What Chromium 130 says of a key generator that it cannot read from a full disk; 2^53 changes are never made.
  if (names.includes('ConstraintError') && detail.includes('key generator')) return { kind: 'store-failed', detail }
  if (
    names.some((name) => ['AbortError', 'UnknownError', 'TimeoutError', 'DataError', 'OpenFailedError'].includes(name))
  )
    return { kind: 'store-failed', detail }
  return null
}
