// Decision records without headings for their parts: "**Context:**" above a paragraph or in front of it is the heading of one.
import type { Section } from '../document-sections.ts'
import type { SourceLine } from '../source-lines.ts'
import { factKeyOf } from './decision-fact-keys.ts'
import { foldedHeading, isRationale, roleOfHeading, type SectionRole } from './section-names.ts'

const label = /^(?:[-*+]\s+)?(\*\*|__)([\p{L}][\p{L}\p{N} ()/&-]{1,60}?)\s*:?\s*\1\s*:?\s*(.*)$/u

/** Facts of the header have lines of their own. */
const ofText: readonly (SectionRole | null)[] = [
  'context',
  'drivers',
  'options',
  'arguments',
  'decision',
  'consequences',
  'links',
]

/** Questions of any note, and words that are no label of a decision alone. */
const ofAnyNote = /^(?:why|how|solution|outcome|resolution|the problem|problem|issue|impact|related|criteria)$/

interface Label {
  readonly heading: string
  readonly rest: string
  readonly is: 'part' | 'fact'
}

function labelOf(line: SourceLine): Label | null {
  const found = line.form === 'text' ? label.exec(line.text) : null
  if (found === null) return null
  const [, , heading = '', rest = ''] = found
  if (/^[,;.]/.test(rest)) return null
  const isPart = ofText.includes(roleOfHeading(heading)) && !ofAnyNote.test(foldedHeading(heading))
  if (isPart || isRationale(heading)) return { heading, rest, is: 'part' }
  return factKeyOf(heading) !== null && rest !== '' ? { heading, rest, is: 'fact' } : null
}

interface Part {
  level: number
  heading: string
  headingLines: readonly SourceLine[]
  lines: SourceLine[]
}

/** A fact anywhere among the parts is one of the record. */
function parted(section: Section, level: number): Part[] {
  const header: Part = { ...section, lines: [] }
  const parts: Part[] = [header]
  for (const line of section.lines) {
    const found = labelOf(line)
    if (found?.is === 'fact') header.lines.push(line)
    else if (found === null) parts.at(-1)?.lines.push(line)
    else
      parts.push({
        level,
        heading: found.heading,
        headingLines: [{ ...line, text: `**${found.heading}:**` }],
        lines: found.rest === '' ? [] : [{ ...line, text: found.rest }],
      })
  }
  return parts
}

/** As they are where headings name the parts already, or fewer than two labels do. */
export function withLabelledSections(sections: readonly Section[]): readonly Section[] {
  const isNamed = sections.some(({ heading }) => /^(?:decision|context)$/.test(roleOfHeading(heading) ?? ''))
  if (isNamed) return sections
  const labels = sections.flatMap(({ lines }) => lines.flatMap((line) => labelOf(line) ?? []))
  const roles = new Set(labels.filter(({ is }) => is === 'part').map(({ heading }) => roleOfHeading(heading)))
  if (roles.size < 2 || !roles.has('decision')) return sections
  const title = sections.find(({ level }) => level > 0)?.level ?? 1
  return sections.flatMap((section) => parted(section, title + 1))
}
