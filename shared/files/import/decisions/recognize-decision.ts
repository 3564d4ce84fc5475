// Whether a document is a decision record, of which template, and what speaks for it.
import type { Recognized } from '../../../rules/import/found-record.ts'
import type { Section } from '../document-sections.ts'
import type { FrontMatter } from '../front-matter.ts'
import { textOf } from '../source-lines.ts'
import { factKeyOf } from './decision-fact-keys.ts'
import type { Header } from './header-facts.ts'
import { foldedHeading, roleOfHeading, type SectionRole } from './section-names.ts'
import { isYStatement } from './y-statement.ts'

export interface DecisionShape {
  readonly path: string
  readonly matter: FrontMatter
  readonly title: Section | null
  readonly header: Header
  readonly sections: readonly Section[]
}

const decisionFolder =
  /(?:^|\/)(?:adrs?|decisions?|decision-records?|architecture-decisions?|architecture-decision-records?|rfcs?|madr)(?:\/|$)/i
const numberedName = /(?:^|\/)(?:adr[-_]?)?\d{2,8}[-_][^/]+$/i

interface Signs {
  readonly roles: ReadonlySet<SectionRole>
  readonly headings: ReadonlySet<string>
  readonly factKeys: ReadonlySet<string>
  readonly matterKeys: ReadonlySet<string>
  readonly isBulleted: boolean
  readonly isStatement: boolean
  readonly isNumbered: boolean
}

function signsOf({ matter, header, sections, title }: DecisionShape): Signs {
  const first = header.facts[0]?.line ?? 0
  const lines = [...(title?.lines ?? [])]
  return {
    roles: new Set(sections.flatMap(({ heading }) => roleOfHeading(heading) ?? [])),
    headings: new Set(sections.map(({ heading }) => foldedHeading(heading))),
    factKeys: new Set(header.facts.map(({ key }) => key)),
    matterKeys: new Set(matter.fields.map(({ key }) => key)),
    isBulleted: /^\s*[-*]\s/.test(lines.find(({ number }) => number === first)?.text ?? ''),
    isStatement: isYStatement(textOf(header.rest)) || sections.some(({ lines: own }) => isYStatement(textOf(own))),
    isNumbered: /^\d+\.\s/.test(title?.heading ?? ''),
  }
}

function formatOf(
  { roles, headings, factKeys, matterKeys, isBulleted, isStatement, isNumbered }: Signs,
  path: string,
): string {
  if (isStatement && !roles.has('options')) return 'Y-statement'
  const isMadr = headings.has('context and problem statement') || headings.has('decision outcome')
  const isDated = /(?:^|\/)\d{8}-[^/]+$/.test(path)
  if (isBulleted && factKeys.has('status') && (isMadr || isDated)) return isDated ? 'log4brains' : 'MADR 2'
  if (matterKeys.has('decision-makers') || headings.has('confirmation')) return 'MADR 4'
  if (isMadr && (matterKeys.has('deciders') || headings.has('validation') || matterKeys.has('status'))) return 'MADR 3'
  if (isMadr) return 'MADR'
  const isNygard = roles.has('status') && roles.has('context') && roles.has('decision')
  if (isNygard) return isNumbered && factKeys.has('date') ? 'adr-tools' : 'Nygard'
  return 'Decision record'
}

/** What speaks for a decision record, in words, each with its weight. */
function evidenceOf(
  { roles, factKeys, matterKeys, isStatement }: Signs,
  path: string,
): { words: string; weight: number }[] {
  const matterStatus = [...matterKeys].some((key) => factKeyOf(key) === 'status')
  const all: { words: string; weight: number; isHere: boolean }[] = [
    { words: 'a decision section', weight: 2, isHere: roles.has('decision') },
    { words: 'a section with the context', weight: 1, isHere: roles.has('context') },
    { words: 'options that were considered', weight: 2, isHere: roles.has('options') || roles.has('arguments') },
    { words: 'consequences', weight: 1, isHere: roles.has('consequences') },
    { words: 'decision drivers', weight: 1, isHere: roles.has('drivers') },
    { words: 'a status', weight: 1, isHere: roles.has('status') || factKeys.has('status') || matterStatus },
    { words: 'a sentence that decides for one option against others', weight: 4, isHere: isStatement },
    { words: 'the folder’s name', weight: 1, isHere: decisionFolder.test(path.split('/').slice(0, -1).join('/')) },
    { words: 'the file’s name', weight: 1, isHere: numberedName.test(path) },
  ]
  return all.filter(({ isHere }) => isHere)
}

const isAbout = ({ roles, isStatement }: Signs): boolean =>
  isStatement ||
  roles.has('decision') ||
  (roles.has('context') && (['options', 'status', 'consequences', 'drivers'] as const).some((role) => roles.has(role)))

/** Options with a status in the header: a request for comments, on which nothing is decided yet. */
const isRequest = ({ roles, factKeys }: Signs): boolean => roles.has('options') && factKeys.has('status')

export function recognizeDecision(shape: DecisionShape): Recognized | null {
  const signs = signsOf(shape)
  if (!isAbout(signs)) return null
  const evidence = evidenceOf(signs, shape.path)
  const weight = evidence.reduce((sum, one) => sum + one.weight, 0)
  if (weight < 3) return null
  const isWhole =
    signs.isStatement ||
    (signs.roles.has('context') && (signs.roles.has('decision') || signs.roles.has('drivers') || isRequest(signs)))
  return {
    format: formatOf(signs, shape.path),
    sureness: weight >= 5 ? 'certain' : isWhole ? 'likely' : 'possible',
    why: evidence.map(({ words }) => words),
  }
}
