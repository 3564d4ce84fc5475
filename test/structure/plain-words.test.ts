// The words that the glossary put out of use stay out of what people read: texts of the app, its files and its errors.
import { expect, test } from 'vitest'
import { everyNode, type Node } from './source-file.ts'
import { sourceTree } from './source-tree.ts'

/** What not to write, and what to write instead. */
const outOfUse: readonly (readonly [RegExp, string])[] = [
  [/\b(?:tak(?:e|en|es|ing)|took) out\b/i, 'export, or remove'],
  [/\b(?:bring|brings|bringing|brought) (?:it |them |this |a file |the file )?in\b/i, 'import'],
  [/\bsnapshots?\b/i, 'backup'],
  [/\b(?:throw|throws|thrown|take|taken|takes) away\b/i, 'delete, or remove'],
  [/\banother time\b|\bleave it as it is\b/i, 'not now, or cancel'],
  [/\bset aside\b/i, 'dismissed, not applicable, or where it was saved'],
  [/\bkeep these words\b|\bwrite the file\b/i, 'save'],
  [/\bunasked\b/i, 'self-initiated'],
  [/\bbears? on\b|\bsp(?:eaks?|oke) for\b/i, 'supports'],
  [/\bpieces?\b/i, 'evidence item'],
  [/\bown word\b|\bword of (?:another|someone else)\b/i, 'self-reported, or confirmation'],
  [/\bstand-ins?\b|\bstood in for\b/i, 'pseudonym'],
  [/\baudience\b|\bonly yours\b|\bto a mentor at most\b/i, 'visibility'],
  [/\bfour directions\b/i, 'impact checks'],
  [/\bflips?\b/i, 'change the decision'],
  [/\btakes the place of\b|\bwhere it stands\b/i, 'supersedes, or status'],
  [/\bno chance yet\b/i, 'no opportunity yet'],
  [/\bdated then\b/i, 'by date of work'],
  [/\bwrite something down\b/i, 'new'],
  [/\bcame back\b/i, 'feedback received, or restored'],
  [/\beditions?\b/i, 'version'],
  [/\bworking towards\b/i, 'goal'],
  [/\brhythm\b/i, 'schedule'],
  [/\bgone over\b/i, 'reviewed'],
  [/\bnoted as sent\b|\bto be read\b/i, 'marked as sent, or pre-read'],
  [/\bleft drafts?\b/i, 'draft'],
  [/\bsomebody\b/i, 'someone'],
]

/** Where such words stand for a reason. Each must still be needed. */
const reasons: Readonly<Record<string, string>> = {
  'shared/glossary-terms.ts': 'earlier words, under “also”',
  'shared/files/packet-html.ts': 'a class of the style sheet',
  'shared/files/packet-style.ts': 'a class of the style sheet',
  'proposal-sections.ts': 'names that revisions were frozen with',
  'common-words.ts': 'a list of everyday words',
  'data-paths.ts': 'the name of a folder on disk',
  'counted-records.ts': '“a piece of feedback” is English',
  'criterion-rule-words.ts': '“a piece of feedback” is English',
  'criterion-running-summary.ts': 'a broken assumption, never shown',
  'mentee-summaries.ts': 'a broken assumption, never shown',
  'mentor-roster.ts': 'topics that came back, not feedback',
  'mentee-table.tsx': 'topics that came back, not feedback',
  'mentees-summary.tsx': 'topics that came back, not feedback',
}
const reasonFor = (path: string) => Object.keys(reasons).find((end) => path === end || path.endsWith(`/${end}`))

function textOf(node: Node): string | null {
  if (node.type === 'TemplateElement') {
    const { value } = node as unknown as { value: { cooked: string | null } }
    return value.cooked
  }
  const isText = node.type === 'JSXText' || node.type === 'Literal'
  return isText && typeof node.value === 'string' ? node.value : null
}

/** One word alone is a name in code as often as a text; two are a text. */
const isText = (text: string) => /\p{L}\s+\p{L}/u.test(text)

const isProduct = (path: string) =>
  /^(?:renderer|shared|electron)\//.test(path) && !/^shared\/demo\/|\.config\.ts$/.test(path)

const found = sourceTree()
  .filter(({ path }) => isProduct(path))
  .flatMap(({ path, program }) =>
    [...everyNode(program)].flatMap((node) => {
      const text = textOf(node)
      if (text === null || !isText(text)) return []
      return outOfUse
        .filter(([word]) => word.test(text))
        .map(([, instead]) => ({ path, says: `“${text.trim().replace(/\s+/g, ' ')}”: say ${instead}` }))
    }),
  )

test('no text has a word that the glossary put out of use', () => {
  const wrong = found.filter(({ path }) => reasonFor(path) === undefined)
  expect(wrong.map(({ path, says }) => `${path} ${says}`)).toEqual([])
})

test('each exception is still needed', () => {
  const needed = new Set(found.map(({ path }) => reasonFor(path)))
  expect(Object.keys(reasons).filter((end) => !needed.has(end))).toEqual([])
})
