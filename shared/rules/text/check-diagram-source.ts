// Which diagrams written in a text are drawn. Drawing needs the window and cannot be stopped once it runs, so what could hold it up
// is found before: by size, by kind, and by what a diagram may set for itself.
import { failed, ok, type Result } from '../../result.ts'
import { figures } from './number-words.ts'

interface DiagramLimits {
  readonly characters: number
  readonly lines: number
  readonly words: number
  /** Signs without a space between: a label is broken within its words sign by sign. */
  readonly longestWord: number
}

/** Drawn by itself: even the worst of these is a matter of moments. */
export const drawnAtOnce: DiagramLimits = { characters: 2000, lines: 50, words: 160, longestWord: 60 }
/** Drawn when someone asks for it: some seconds at the worst. */
export const drawnOnDemand: DiagramLimits = { characters: 5000, lines: 150, words: 500, longestWord: 300 }
/** Lines between two shapes: a few signs can ask for thousands. */
export const mostEdges = 120

// Kinds whose cost follows their length. Others expand a few signs to millions of shapes (dates, bit fields, grids).
const kinds = [
  'flowchart',
  'graph',
  'sequenceDiagram',
  'classDiagram',
  'classDiagram-v2',
  'stateDiagram',
  'stateDiagram-v2',
  'erDiagram',
  'journey',
  'pie',
  'quadrantChart',
  'timeline',
  'gitGraph',
] as const

const frontMatter = /^\s*---[ \t]*\n[\s\S]*?\n[ \t]*---[ \t]*(?:\n|$)/
// The app's look and its guards are not for a text to change.
const settings = /%%\{[\s\S]*?(?:\}%%|$)/g
const comment = /^[ \t]*%%.*$/gm
// A picture inside a diagram would be an address outside.
const picture = /\bimg\s*:/i

export type DiagramTrouble =
  | { readonly kind: 'too-large' }
  /** May be drawn, but not without being asked for. */
  | { readonly kind: 'large' }
  | { readonly kind: 'kind-not-drawn' }
  | { readonly kind: 'holds-pictures' }
  /** `line` counts from 1; null when nothing says where. */
  | { readonly kind: 'not-understood'; readonly line: number | null }
  | { readonly kind: 'too-slow' }

export interface DrawableSource {
  readonly source: string
  /** Lines of the text that stood before `source`. */
  readonly before: number
}

/** Leaves the lines where they are, so that a line number stays true. */
const blanked = (text: string): string => text.replace(/[^\n]/g, '')

/** Where words are not parted by spaces, every two signs count as one. */
const wordCount = (text: string): number => text.match(/\p{Lo}{1,2}|[\p{L}\p{N}_]+/gu)?.length ?? 0

const longestRun = (text: string): number => Math.max(...text.split(/[\s\p{Lo}]+/u).map((run) => run.length))

function fits(text: string, most: DiagramLimits): boolean {
  if (text.length > most.characters || text.split('\n').length > most.lines) return false
  return wordCount(text) <= most.words && longestRun(text) <= most.longestWord
}

/** The source without its own settings, when it may be drawn; `isAsked` when someone wants to see a large one. */
export function drawableSource(text: string, isAsked: boolean): Result<DrawableSource, DiagramTrouble> {
  if (!fits(text, drawnOnDemand)) return failed({ kind: 'too-large' })
  const whole = text.replace(frontMatter, blanked).replace(settings, blanked).replace(comment, '')
  const source = whole.trimStart()
  const first = /^[\w-]+/.exec(source)?.[0] ?? ''
  if (!kinds.some((kind) => kind === first)) return failed({ kind: 'kind-not-drawn' })
  if (picture.test(source)) return failed({ kind: 'holds-pictures' })
  if (!isAsked && !fits(text, drawnAtOnce)) return failed({ kind: 'large' })
  const before = whole.slice(0, whole.length - source.length).split('\n').length - 1
  return ok({ source: source.trimEnd(), before })
}

/** One plain sentence; the source is always shown beside it. */
export function diagramTroubleWords(trouble: DiagramTrouble): string {
  const { characters, lines, words } = drawnOnDemand
  switch (trouble.kind) {
    case 'too-large':
      return `Diagrams of up to ${lines} lines, ${words} words and ${figures(characters)} characters are drawn; this one is larger, so its text is shown.`
    case 'large':
      return 'This diagram is large: drawing it can block the window for some seconds.'
    case 'kind-not-drawn':
      return 'This kind of diagram is not drawn here, so its text is shown.'
    case 'holds-pictures':
      return 'A diagram that asks for pictures is not drawn, so its text is shown.'
    case 'not-understood':
      return trouble.line === null
        ? 'This diagram could not be read, so its text is shown.'
        : `This diagram could not be read from line ${trouble.line} on, so its text is shown.`
    case 'too-slow':
      return 'This diagram takes too long to draw, so its text is shown.'
  }
}
