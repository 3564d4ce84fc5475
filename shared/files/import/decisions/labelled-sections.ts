// Decision records without headings for their parts: "**Context:**" above a paragraph or in front of it is the heading of one.
import type { Section } from '../document-sections.ts'
import type { SourceLine } from '../source-lines.ts'
import { roleOfHeading, type SectionRole } from './section-names.ts'

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

function labelOf(line: SourceLine): { heading: string; rest: string } | null {
  const found = line.form === 'text' ? label.exec(line.text) : null
  if (found === null) return null
  const [, , heading = '', rest = ''] = found
  return ofText.includes(roleOfHeading(heading)) && !/^[,;.]/.test(rest) ? { heading, rest } : null
}

function parted(section: Section, level: number): Section[] {
  const parts: { level: number; heading: string; headingLines: SourceLine[]; lines: SourceLine[] }[] = [
    { ...section, headingLines: [...section.headingLines], lines: [] },
  ]
  for (const line of section.lines) {
    const found = labelOf(line)
    if (found === null) parts.at(-1)?.lines.push(line)
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
  const labels = sections.flatMap(({ lines }) => lines.flatMap((line) => labelOf(line)?.heading ?? []))
  const roles = new Set(labels.map(roleOfHeading))
  if (roles.size < 2 || !roles.has('decision')) return sections
  const title = sections.find(({ level }) => level > 0)?.level ?? 1
  return sections.flatMap((section) => parted(section, title + 1))
}
