// Places of a template that nobody filled in.
import { pickedState, stateOf } from './parse-decision-status.ts'

export const isLink = (value: string): boolean => /\]\(/.test(value)

/** "{YYYY-MM-DD when …}", "[list everyone …]", "Proposed | Accepted | …". */
export function isUnfilled(value: string): boolean {
  const bare = value.replace(/<!--.*?-->/g, '').trim()
  if (
    /^yyyy[-/]mm[-/]dd/i.test(bare) ||
    /^[*_\s]*(?:todo|tbd)[*_:\s]*(?:[{[<].*)?$/is.test(bare) ||
    /^(?:\{.*\}?|<(?!https?:)[^>@]+>|…|\.\.\.|n\/a|none|null|\[\]|[-–—]+|tbd)$/is.test(bare)
  )
    return true
  if (/^\[[^\]]+\]$/.test(bare) && !isLink(bare) && !/^\[\[/.test(bare))
    return /[ |]|yyyy|^\[(?:title|description|name|todo|option|reason|text|date|status)\]$/i.test(bare)
  return isChoice(bare)
}

/** All states that a template offers, and none of them chosen. */
function isChoice(bare: string): boolean {
  const parts = bare.split(/\s*\|\s*/)
  return parts.length > 2 && parts.filter((part) => stateOf(part) !== null).length > 1 && pickedState(bare) === bare
}
