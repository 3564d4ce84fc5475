// Places of a template that nobody filled in.

export const isLink = (value: string): boolean => /\]\(/.test(value)

/** "{YYYY-MM-DD when …}", "[list everyone …]", "Proposed | Accepted | …". */
export function isUnfilled(value: string): boolean {
  const bare = value.replace(/<!--.*?-->/g, '').trim()
  if (
    /^yyyy[-/]mm[-/]dd/i.test(bare) ||
    /^(?:\{.*\}?|<(?!https?:)[^>@]+>|…|\.\.\.|n\/a|none|null|\[\]|[-–—]+|tbd)$/is.test(bare)
  )
    return true
  if (/^\[[^\]]+\]$/.test(bare) && !isLink(bare) && !/^\[\[/.test(bare)) return /[ |]|yyyy/i.test(bare)
  return (bare.match(/\s\|\s/g)?.length ?? 0) >= 2 && /accepted/i.test(bare)
}
