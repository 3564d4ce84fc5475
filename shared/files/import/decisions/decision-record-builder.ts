// A decision record while it is read: its texts grow in the order of the file, and what is not known stays with the text before it.
import type { FoundRelation, FoundStakeholder, FoundStatus, LeftOutLines } from '../../../rules/import/found-record.ts'
import { beginning, isBlank, type SourceLine, textOf } from '../source-lines.ts'
import { OptionList } from './option-list.ts'
import type { SectionRole } from './section-names.ts'

export type TextField = 'context' | 'decision' | 'consequences' | 'wouldFlip' | 'prediction' | 'outcome'

const isRule = ({ text, form }: SourceLine): boolean =>
  form === 'text' && /^\s{0,3}(?:-{3,}|\*{3,}|_{3,})\s*$/.test(text)

const isEdge = (line: SourceLine): boolean => isBlank(line) || isRule(line) || line.form === 'comment'

/** Rules between sections belong to none of them. */
function withoutEdges(lines: readonly SourceLine[]): readonly SourceLine[] {
  const first = lines.findIndex((line) => !isEdge(line))
  const last = lines.findLastIndex((line) => !isEdge(line))
  return first < 0 ? [] : lines.slice(first, last + 1)
}

/** The same, with the blank lines below a heading. */
export function withoutRules(lines: readonly SourceLine[]): SourceLine[] {
  const first = lines.findIndex((line) => !isEdge(line))
  const last = lines.findLastIndex((line) => !isEdge(line))
  return lines.filter((line, at) => !isRule(line) || (at > first && at < last && first >= 0))
}

export class OpenDecision {
  readonly texts: Record<TextField, string> = {
    context: '',
    decision: '',
    consequences: '',
    wouldFlip: '',
    prediction: '',
    outcome: '',
  }
  title = ''
  number = ''
  day: string | null = null
  readonly drivers: string[] = []
  readonly options = new OptionList()
  readonly statuses: FoundStatus[] = []
  /** A section about the status tells more than a field of the header. */
  isStatusOfHeader = true
  readonly relations: FoundRelation[] = []
  readonly stakeholders: FoundStakeholder[] = []
  readonly tags: string[] = []
  readonly links: { title: string; url: string }[] = []
  readonly leftOut: LeftOutLines[] = []
  readonly roles = new Set<SectionRole>()
  /** Where text goes that no section claims. */
  field: TextField = 'context'

  add(lines: readonly SourceLine[], field: TextField = this.field): void {
    this.addText(textOf(withoutEdges(lines)), field)
  }

  addText(text: string, field: TextField = this.field): void {
    if (text === '') return
    const there = this.texts[field]
    this.texts[field] = there === '' ? text : `${there}\n\n${text}`
  }

  leaveOut(lines: readonly SourceLine[], why: string): void {
    const [first] = lines.filter((line) => !isBlank(line))
    const last = lines.findLast((line) => !isBlank(line))
    if (first !== undefined && last !== undefined)
      this.leftOut.push({ line: first.number, endLine: last.number, what: beginning(first.text), why })
  }

  /** The front matter and the text often say the same one. */
  addStatus(status: FoundStatus): void {
    const last = this.statuses.at(-1)
    const isSaid = last?.state === status.state && (status.on === null || status.on === last.on) && status.why === ''
    if (!isSaid) this.statuses.push(status)
  }

  relate(relations: readonly FoundRelation[]): void {
    const isHere = (one: FoundRelation) =>
      this.relations.some(({ kind, target }) => kind === one.kind && target === one.target)
    this.relations.push(...relations.filter((one) => !isHere(one)))
  }

  people(names: readonly string[], part: FoundStakeholder['part'], note: string): void {
    for (const name of names)
      if (!this.stakeholders.some((one) => one.name === name && one.part === part))
        this.stakeholders.push({ name, part, note })
  }
}
