// Temporal in a worker: a thread has its own globals, so what the page brought for itself is not there.
let brought: Promise<unknown> | null = null

/** Resolves once `Temporal` may be used. Where the engine has it nothing is loaded. */
export function temporalHere(): Promise<unknown> {
  brought ??= 'Temporal' in globalThis ? Promise.resolve() : import('temporal-polyfill/global')
  return brought
}
