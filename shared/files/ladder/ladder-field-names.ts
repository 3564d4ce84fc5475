// What companies call the columns and keys of a ladder, and how a key is read as words.
import type { LadderRole } from './ladder-mapping.ts'

/** `systemDesign`, `system_design` and `system-design` are "system design". */
export function wordsIn(key: string): string {
  if (/\s/.test(key.trim())) return key.trim()
  return key
    .trim()
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[_-]+/g, ' ')
    .trim()
}

export const folded = (text: string): string =>
  wordsIn(text.replace(/[*`]|^#+\s*/g, ''))
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/[\s:?]+$/, '')
    .trim()

export const wordsOf = (text: string): string[] => text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '')

/** How a key is shown where it is the only name there is. */
export function labelOf(key: string): string {
  // "Test-driven" is a word, "test-driven" and "System_design" are keys.
  if (/^\p{Lu}\p{Ll}+(?:-\p{Ll}+)+$/u.test(key.trim())) return key.trim()
  const isKey = !/\s/.test(key.trim()) && /[_-]|^[a-z]|[a-z][A-Z]/.test(key.trim())
  const words = wordsIn(key)
  if (!isKey) return words
  if (/^[a-z]{2}$/.test(key.trim())) return key.trim().toUpperCase()
  const small = /[a-z][A-Z]/.test(key) ? words.toLowerCase() : words
  return small.charAt(0).toUpperCase() + small.slice(1)
}

const vocabulary: readonly (readonly [LadderRole, string])[] = [
  ['id', 'id|ids|key|slug|code|ref|uid|uuid|criterion id|criteria id|identifier|number|no|#|nr'],
  [
    'level',
    'level|levels|grade|grades|band|bands|seniority|stage|stages|rank|ranks|tier|tiers|job level|career level|level name|role|roles|job|jobs|job title|position|positions|milestone|milestones|proficiency|proficiency level|career stage|level id|maturity|step|job levels|titles|rungs|rung',
  ],
  [
    'competency',
    'competency|competencies|competence|competences|skill|skills|skill name|capability|capabilities|dimension|dimensions|attribute|attributes|subcategory|sub category|sub area|subarea|trait|traits|competency name|aspect|aspects|facet|facets|quality|qualities|sub competency|element|elements|axis|axes|responsibility area|competency area|strand|skill area|factor|factors|sub skill|axis name',
  ],
  [
    'group',
    'area|areas|theme|themes|category|categories|pillar|pillars|domain|domains|group|groups|topic|topics|section|sections|skill group|cluster|focus area|value|values|bucket|area of focus|skill category|parent|dimension group',
  ],
  [
    'criterion',
    'criterion|criteria|example criteria|behavioral indicator|behavioral indicators|behavioural indicators|key indicators|performance indicators|text|statement|statements|behavior|behaviors|behaviour|behaviours|indicator|indicators|expectation|expectations|signal|signals|summary|description|descriptions|descriptor|detail|details|definition|requirement|requirements|what it looks like|what good looks like|looks like|observable behavior|observable behaviors|observable behaviour|observable behaviours|responsibility|responsibilities|what|content|body|evidence of|expected behavior|expected behaviors|expected behaviours|competency description|accomplishments|abilities|ability|items|item|bullets|points|markers|key behaviors|key behaviours',
  ],
  [
    'notes',
    'notes|note|development suggestions|development suggestion|development tips|suggestions|example|examples|comment|comments|hint|hints|guidance|tips|remarks|remark|evidence|example tasks|example behaviors|example behaviours|artifacts|links|resources|supporting urls|supporting url|further reading|how to demonstrate|illustrations|anti patterns|pitfalls',
  ],
  [
    'track',
    'track|tracks|path|paths|ladder|ladders|career path|career track|job family|family|stream|discipline|branch|role type|career ladder',
  ],
  ['title', 'title|ladder title|framework|ladder name|framework name|career framework'],
  ['met-when', 'met when|metwhen'],
  ['kinds', 'kinds|evidence kinds|counts'],
  ['needs', 'needs|needed kinds|requires kind'],
  ['minimum', 'minimum|min|minimum evidence|required count'],
]

const roleByWord = new Map<string, LadderRole>(
  vocabulary.flatMap(([role, words]) => words.split('|').map((word): [string, LadderRole] => [word, role])),
)

/** What a key or header says it holds; null where it is not a word of ladders. */
export function roleOfWord(key: string): LadderRole | null {
  const text = folded(key).replace(/\s*\(.*\)$/, '')
  const found =
    roleByWord.get(text) ?? roleByWord.get(text.replace(/ies$/, 'y')) ?? roleByWord.get(text.replace(/s$/, ''))
  if (found !== undefined) return found
  const counted = roleByWord.get(text.replace(/\s*\d+$/, ''))
  if (counted === 'criterion' || counted === 'notes') return counted
  // "Behaviors / expectations", "Area & skill": the first part that is known.
  const parts = text.split(/\s*(?:[/&|]|\band\b)\s*/)
  return parts.length > 1
    ? (parts.map((part) => roleByWord.get(part)).find((role) => role !== undefined) ?? null)
    : null
}

/** Keys that name what stands around them. */
export const isNameKey = (key: string): boolean =>
  /^(?:name|title|label|display name|heading|full name|short title|level name|job title|role title)$/.test(folded(key))
