// A file that Git could not merge, as the two files that it could not choose between.

/** With one side of each place and with the other; null where the marks do not belong together. */
export function sidesOf(text: string): readonly [string, string] | null {
  const [ours, theirs]: [string[], string[]] = [[], []]
  let at: 'both' | 'ours' | 'base' | 'theirs' = 'both'
  for (const line of text.split('\n')) {
    const mark = /^(<{7}|\|{7}|={7}|>{7})(?: |$)/.exec(line)?.[1]?.charAt(0)
    if (mark === '<' && at === 'both') at = 'ours'
    else if (mark === '|' && at === 'ours') at = 'base'
    else if (mark === '=' && (at === 'ours' || at === 'base')) at = 'theirs'
    else if (mark === '>' && at === 'theirs') at = 'both'
    else if (mark === '<' || mark === '>') return null
    else {
      if (at === 'both' || at === 'ours') ours.push(line)
      if (at === 'both' || at === 'theirs') theirs.push(line)
    }
  }
  return at === 'both' ? [ours.join('\n'), theirs.join('\n')] : null
}
