// Which texts need formatting at all, and which diagrams may be drawn.
import { describe, expect, it } from 'vitest'
import { hasMarks, paragraphsOf } from '../../../shared/rules/markdown/detect-markdown.ts'
import {
  diagramTroubleWords,
  drawableSource,
  drawnAtOnce,
  drawnOnDemand,
} from '../../../shared/rules/text/check-diagram-source.ts'

describe('a text', () => {
  it.for([
    'Cut the queue from 40 to 3 minutes.',
    'First line\nsecond line\n\nA new paragraph (with brackets), 50 % done & dusted.',
    '读副本上线了，延迟下降一半。',
    'הצוות החליט לדחות את המעבר.',
    'A range 3-5, a dash - here, half.',
  ])('of plain words needs nothing fetched: %s', (text) => expect(hasMarks(text)).toBe(false))

  it.for([
    '**bold**',
    '# Head',
    '- one',
    '1. one',
    '3) three',
    '`code`',
    '> quoted',
    'a|b',
    'https://example.com',
    'www.example.com',
    'wren@example.com',
    'See [[0190e2a0-0000-7000-8000-000000000001|it]]',
    'Title\n===',
    '    indented',
    'a &amp; b',
    'back\\slash',
    'Map<string>',
  ])('with a sign of Markdown does: %s', (text) => expect(hasMarks(text)).toBe(true))

  it('falls into paragraphs at empty lines, and keeps its lines within them', () =>
    expect(paragraphsOf('\n\none\ntwo\n \n\nthree  \n')).toEqual(['one\ntwo', 'three']))
})

const troubleOf = (text: string, isAsked = false) => {
  const found = drawableSource(text, isAsked)
  return found.ok ? null : found.trouble.kind
}

describe('a diagram', () => {
  it('of a known kind is drawn without its own settings, and keeps its line numbers', () => {
    const text =
      '---\nconfig:\n  look: handDrawn\n---\n%%{init: {"securityLevel": "loose"}}%%\n%% why\ngraph TD\nA --> B\n'
    expect(drawableSource(text, false)).toEqual({ ok: true, value: { source: 'graph TD\nA --> B', before: 6 } })
  })

  it('of a kind that grows from a few signs to millions of shapes is not drawn', () => {
    for (const kind of ['gantt', 'packet', 'block-beta', 'architecture-beta', 'mindmap', 'nonsense', ''])
      expect(troubleOf(`${kind}\nx`)).toBe('kind-not-drawn')
  })

  it.for([
    ['lines', (count: number) => `graph TD\n${'A\n'.repeat(count)}`, 'lines'],
    ['signs', (count: number) => `graph TD\nA[${' '.repeat(count)}x]`, 'characters'],
    ['signs without a space', (count: number) => `graph TD\nA[${'x'.repeat(count)}]`, 'longestWord'],
    ['words', (count: number) => `graph TD\nA[${'x '.repeat(count)}]`, 'words'],
    ['Chinese signs', (count: number) => `graph TD\nA[${'慢'.repeat(2 * count)}]`, 'words'],
  ] as const)('with many %s waits to be asked for, and with too many is never drawn', ([, make, limit]) => {
    expect(troubleOf(make(drawnAtOnce[limit] / 2))).toBeNull()
    expect(troubleOf(make(drawnAtOnce[limit]))).toBe('large')
    expect(troubleOf(make(drawnAtOnce[limit]), true)).toBeNull()
    expect(troubleOf(make(drawnOnDemand[limit]), true)).toBe('too-large')
  })

  it('that asks for pictures or for another layout is not drawn', () => {
    expect(troubleOf('flowchart TD\nA@{ img: "https://example.com/x.png" }')).toBe('holds-pictures')
    expect(troubleOf('flowchart-elk TD\nA --> B')).toBe('kind-not-drawn')
  })

  it('that is not drawn says why in one sentence', () =>
    expect(diagramTroubleWords({ kind: 'not-understood', line: 3 })).toBe(
      'This diagram could not be read from line 3 on, so its text is shown.',
    ))
})
