// Finds the `#tag`, `@person` or `^criterion` that is being typed at the caret, and puts a completion in its place.

export interface LineToken {
  sigil: string
  typed: string
  start: number
  end: number
}

export function tokenAt(line: string, caret: number, sigils: string): LineToken | null {
  const before = line.slice(0, caret)
  for (let at = before.length - 1; at >= 0; at -= 1) {
    const sign = before.charAt(at)
    if (sigils.includes(sign)) {
      const opens = at === 0 || /[\s(]/.test(before.charAt(at - 1))
      return opens ? { sigil: sign, typed: before.slice(at + 1), start: at, end: caret } : null
    }
    if (/\s/.test(sign)) return null
  }
  return null
}

/** The line with the token completed and a space after it, and where the caret then stands. */
export function withCompletion(line: string, token: LineToken, text: string): { value: string; caret: number } {
  const after = line.slice(token.end)
  const put = `${token.sigil}${text}${after.startsWith(' ') ? '' : ' '}`
  const caret = token.start + put.length + (after.startsWith(' ') ? 1 : 0)
  return { value: line.slice(0, token.start) + put + after, caret }
}
