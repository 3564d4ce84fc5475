// Expected trouble is a value with a kind, matched exhaustively; only broken assumptions throw.

export type Result<Value, Trouble extends { readonly kind: string }> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly trouble: Trouble }

export const ok = <Value>(value: Value) => ({ ok: true, value }) as const
export const failed = <Trouble extends { readonly kind: string }>(trouble: Trouble) => ({ ok: false, trouble }) as const

/** Ends a switch over kinds: does not compile while a kind is unanswered. */
export function unanswered(kind: never): never {
  throw new Error(`No answer for ${String(kind)}.`)
}
