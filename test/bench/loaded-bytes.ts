// What a first start loads until it is painted, and how much of it belongs to libraries that no start needs.
import { launchBrowserHost } from '../driver/browser-host.ts'
import type { Bench } from './bench-row.ts'

/** A word of each that stands in its code, however it is built. */
const heavy = {
  editor: 'cm-scroller',
  Markdown: 'micromark',
  diagrams: 'securityLevel',
  documents: 'word/document.xml',
  spreadsheets: 'papaparse',
} as const

interface Loaded {
  readonly all: number
  /** The same without the files in which a heavy library was found. */
  readonly light: number
}

/** Bytes of scripts and styles, as they are after unpacking. */
async function loadedAtFirstStart(): Promise<Loaded> {
  const host = await launchBrowserHost()
  const page = await host.context.newPage()
  const found: string[] = []
  let isPainted = false
  page.on('response', async (response) => {
    const isWanted = ['script', 'stylesheet'].includes(response.request().resourceType()) && !isPainted
    if (isWanted) found.push(await response.text())
  })
  await page.goto(`${host.origin}/`)
  await page.locator('h1').first().waitFor()
  isPainted = true
  await page.waitForTimeout(500)
  await host.close()
  const sizeOf = (texts: readonly string[]) => texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
  const isLight = (text: string) => !Object.values(heavy).some((word) => text.includes(word))
  return { all: sizeOf(found), light: sizeOf(found.filter(isLight)) }
}

/** Bytes are the same at every start, so one is looked at. */
export async function firstStartBench(): Promise<Bench> {
  const { all, light } = await loadedAtFirstStart()
  return {
    name: 'loaded until a first start is painted',
    floorName: 'the same without editor, Markdown, diagrams, documents and tables',
    target: 1,
    unit: 'bytes',
    pairs: 1,
    measured: async () => all,
    floor: async () => light,
  }
}
