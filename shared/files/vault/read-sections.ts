// The body of a file as its sections, each the text of one field.
import { failed, ok, type Result } from '../../result.ts'
import { headingsOf } from './format-vault-record.ts'
import type { VaultField } from './vault-fields.ts'
import type { VaultTrouble } from './vault-trouble.ts'

const heading = /^(\\*)## (.+?)\s*$/

const withoutBlankEnds = (lines: readonly string[]): string => {
  const first = lines.findIndex((line) => /\S/.test(line))
  const last = lines.findLastIndex((line) => /\S/.test(line))
  return first === -1 ? '' : lines.slice(first, last + 1).join('\n')
}

/** By heading. Headings that are not of this record are words of the section they stand in. */
export function readSections(
  body: string,
  fields: readonly VaultField[],
): Result<ReadonlyMap<string, string>, VaultTrouble> {
  const headings = headingsOf(fields)
  const lines = new Map<string, string[]>()
  let open: string[] | null = null
  for (const line of body.split('\n')) {
    const [, guards = '', words = ''] = heading.exec(line) ?? []
    const isOurs = headings.has(words)
    if (isOurs && guards === '') {
      if (lines.has(words)) return failed({ kind: 'twice', heading: words })
      open = []
      lines.set(words, open)
    } else if (open !== null) open.push(isOurs ? line.slice(1) : line)
    else if (/\S/.test(line)) return failed({ kind: 'no-place', words: line.trim().slice(0, 80) })
  }
  return ok(new Map([...lines].map(([name, text]) => [name, withoutBlankEnds(text)])))
}
