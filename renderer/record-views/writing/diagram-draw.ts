// Draws one diagram after another with Mermaid and hands each out as the text of a picture. Only sources that passed the limits come here.
import mermaid, { type MermaidConfig } from 'mermaid'
import { failed, ok, type Result } from '../../../shared/result.ts'
import {
  type DiagramTrouble,
  type DrawableSource,
  drawnOnDemand,
  mostEdges,
} from '../../../shared/rules/text/check-diagram-source.ts'

export interface DrawnDiagram {
  readonly svg: string
  readonly width: number
  readonly height: number
  /** What a screen reader says in its place. */
  readonly words: string
}

const longestMilliseconds = 4000
const largestPicture = 1_500_000

// A picture sees no font of the page: measured and drawn with the same one of the system.
const font = 'system-ui, sans-serif'

/** `print`: black on white whatever the window shows. */
export type DiagramScheme = 'light' | 'dark' | 'print'

const onPaper: Readonly<Record<string, string>> = {
  '--ink': '#1B2225',
  '--ink-3': '#586366',
  '--line': '#D3D8D2',
  '--line-strong': '#798486',
  '--paper': '#FFFFFF',
  '--sunk': '#F0F2EE',
}
const tokenIn = (scheme: DiagramScheme) => (name: string) =>
  scheme === 'print'
    ? (onPaper[name] ?? '#F0F2EE')
    : getComputedStyle(document.documentElement).getPropertyValue(name).trim()

function colours(scheme: DiagramScheme, token = tokenIn(scheme)): NonNullable<MermaidConfig['themeVariables']> {
  const ink = token('--ink')
  const wash = token('--sunk')
  const line = token('--line-strong')
  const paper = token('--paper')
  const plain = Object.fromEntries(
    Array.from({ length: 12 }, (_, index) => [
      [`cScale${index}`, index % 2 === 0 ? wash : token('--tarn-wash')],
      [`cScaleLabel${index}`, ink],
      [`git${index}`, token(`--chart-${(index % 4) + 1}`)],
      [`pie${index + 1}`, index % 2 === 0 ? token('--tarn-wash') : token('--lichen-wash')],
      [`fillType${index}`, index % 2 === 0 ? wash : token('--tarn-wash')],
    ]).flat(),
  )
  return {
    ...plain,
    darkMode: scheme === 'dark',
    background: paper,
    fontFamily: font,
    fontSize: '14px',
    primaryColor: wash,
    primaryTextColor: ink,
    primaryBorderColor: line,
    secondaryColor: token('--tarn-wash'),
    secondaryTextColor: ink,
    tertiaryColor: paper,
    tertiaryTextColor: ink,
    lineColor: token('--ink-3'),
    textColor: ink,
    mainBkg: wash,
    nodeBorder: line,
    clusterBkg: paper,
    clusterBorder: token('--line'),
    edgeLabelBackground: paper,
    noteBkgColor: token('--lichen-wash'),
    noteTextColor: ink,
    noteBorderColor: line,
    titleColor: ink,
  }
}

const configOf = (scheme: DiagramScheme): MermaidConfig => ({
  startOnLoad: false,
  securityLevel: 'strict',
  htmlLabels: false,
  flowchart: { htmlLabels: false },
  // The other one is left out of the build (vite.config.ts).
  layout: 'dagre',
  look: 'classic',
  maxTextSize: drawnOnDemand.characters,
  maxEdges: mostEdges,
  suppressErrorRendering: true,
  logLevel: 'fatal',
  theme: 'base',
  fontFamily: font,
  themeVariables: colours(scheme),
  // What is written on a line is not crossed by it.
  themeCSS: '.edgeLabel rect{opacity:1 !important}',
})

/** Where Mermaid builds and measures: laid out, never seen. */
function workbench(): HTMLElement {
  const bench = document.createElement('div')
  bench.setAttribute('aria-hidden', 'true')
  bench.style.cssText =
    'position:fixed;left:0;top:0;width:1000px;height:0;overflow:hidden;visibility:hidden;contain:strict'
  document.body.append(bench)
  return bench
}

const kindWords = (source: string): string => /^[A-Za-z]+/.exec(source)?.[0] ?? 'diagram'

/** The picture with its own size, which it needs outside of the page. */
function asPicture(svg: string, source: string): DrawnDiagram | null {
  const root = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement
  const [, , width, height] = (root.getAttribute('viewBox') ?? '').split(/[\s,]+/).map(Number)
  if (root.nodeName !== 'svg' || !width || !height) return null
  root.setAttribute('width', String(width))
  root.setAttribute('height', String(height))
  root.removeAttribute('style')
  const told = ['title', 'desc'].map((name) => root.querySelector(`:scope > ${name}`)?.textContent?.trim() ?? '')
  const words = told.filter((one) => one !== '').join('. ') || `Diagram (${kindWords(source)}); its text follows.`
  return { svg: new XMLSerializer().serializeToString(root), width: Math.ceil(width), height: Math.ceil(height), words }
}

/** Where Mermaid's parsers say they stopped, when they say it. */
function lineOf(error: unknown): number | null {
  const found = error instanceof Error ? /line (\d+)/i.exec(error.message)?.[1] : undefined
  return found === undefined ? null : Number(found)
}

type Drawn = Result<DrawnDiagram, DiagramTrouble>

async function draw({ source, before }: DrawableSource, scheme: DiagramScheme, number: number): Promise<Drawn> {
  const bench = workbench()
  try {
    mermaid.initialize(configOf(scheme))
    const { svg } = await mermaid.render(`diagram-${number}`, source, bench)
    if (svg.length > largestPicture) return failed({ kind: 'too-large' })
    const picture = asPicture(svg, source)
    return picture === null ? failed({ kind: 'not-understood', line: null }) : ok(picture)
  } catch (error) {
    if (error instanceof Error && /edge limit/i.test(error.message)) return failed({ kind: 'too-large' })
    const line = lineOf(error)
    return failed({ kind: 'not-understood', line: line === null ? null : line + before })
  } finally {
    bench.remove()
  }
}

const tooSlow = (): Promise<Drawn> =>
  new Promise((resolve) => {
    setTimeout(() => resolve(failed({ kind: 'too-slow' })), longestMilliseconds)
  })

// One at a time, each in a moment when nothing else wants the window: Mermaid keeps one configuration for all.
let queue: Promise<unknown> = Promise.resolve()
let drawings = 0

const idle = () => new Promise<void>((resolve) => requestIdleCallback(() => resolve(), { timeout: 500 }))

export function drawDiagram(source: DrawableSource, scheme: DiagramScheme): Promise<Drawn> {
  drawings += 1
  const number = drawings
  const next = queue.then(async () => {
    await idle()
    return Promise.race([draw(source, scheme, number), tooSlow()])
  })
  queue = next.catch(() => undefined)
  return next
}
