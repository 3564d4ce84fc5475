// The app in a Chromium of its own over a career of a stated size: seeded once, its first snapshot taken, then left alone.

import { isPlannedLine } from '../../shared/rules/journal/counted-records.ts'
import { columnsOf, isOnTimeline } from '../../shared/rules/journal/journal-filter-keys.ts'
import { longSentence } from '../../shared/rules/long-view/long-view.ts'
import { longRecordsOf } from '../../shared/rules/long-view/long-view-records.ts'
import { type LongSpan, yearOf, yearSpan } from '../../shared/rules/long-view/long-view-span.ts'
import { countByStatus, roadmapProgress } from '../../shared/rules/roadmap/roadmap-progress.ts'
import { roadmapSentence } from '../../shared/rules/roadmap/roadmap-sentence.ts'
import { counted } from '../../shared/rules/text/number-words.ts'
import { weekOf } from '../../shared/rules/time/week-by-first-day.ts'
import { type BrowserHost, launchBrowserHost } from '../driver/browser-host.ts'
import { until } from '../driver/until.ts'
import { type Career, generateCareer, newestWords } from './generate-career.ts'
import { RunningStandings } from './running-standings.ts'
import { rowsOf, seedDatabase } from './seed-database.ts'
import type { Look } from './time-to-answer.ts'

export interface SizedApp {
  readonly host: BrowserHost
  readonly size: number
  /** Bytes of all records as JSON. */
  readonly jsonBytes: number
  /** From the newest record in its week to the roadmap behind a click in the rail. */
  readonly start: Look
  /** The year of the newest record, and the roadmap: each painted is all that is asked of it. */
  readonly year: Look
  readonly roadmap: Look
  /** Answered once its head counts everything it holds. */
  readonly journal: Look
}

/** Runs in the page: whether the first snapshot of everything was kept. */
export function hasSnapshot(): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('cairn')
    opening.onerror = () => reject(opening.error)
    opening.onsuccess = () => {
      const asked = opening.result.transaction('meta').objectStore('meta').get('snapshot-mark')
      asked.onsuccess = () => {
        opening.result.close()
        resolve(asked.result !== undefined)
      }
    }
  })
}

async function fill(host: BrowserHost, career: Career, start: string): Promise<void> {
  await host.page.locator('h1').first().waitFor()
  await seedDatabase(host.page, rowsOf(career))
  await host.page.goto('about:blank')
  await host.page.goto(start)
  await host.page.getByText(newestWords).first().waitFor()
  await until('the first snapshot to be kept', () => host.page.evaluate(hasSnapshot), 180_000)
  await host.page.goto('about:blank')
}

/** What the roadmap must say of this career, by the product's own rules. */
export function roadmapAnswer({ records }: Career): string {
  const [roadmap] = records.flatMap((one) => (one.kind === 'roadmap' ? [one] : []))
  if (roadmap === undefined) throw new Error('A career without a roadmap')
  const standings = new RunningStandings()
  standings.take(records)
  return roadmapSentence(countByStatus(roadmapProgress(roadmap, standings.of(roadmap), null)))
}

/** A page that is only to be painted: a click on itself asks for nothing more. */
function paintedPage(address: string, text: string): Look {
  const painted = { selector: 'main h1', text }
  return { address, painted, click: 'main h1', answered: painted }
}

/** What the head of the journal must say once it has counted everything, by the product's own rules. */
function journalAnswer({ records }: Career): string {
  const columns = records.filter(isOnTimeline).map((record) => columnsOf(record, []))
  return `${counted(columns.length - columns.filter(isPlannedLine).length, 'record')} since`
}

/** What the page of a career's last year must say, by the product's own rules. */
function yearAnswer({ records, lastDay }: Career, span: LongSpan): string {
  const counted = longRecordsOf(records, { span, personId: null, reader: 'owner' })
  return longSentence(counted, span, null, lastDay)
}

export async function launchSizedApp(size: number): Promise<SizedApp> {
  const career = generateCareer(size)
  const host = await launchBrowserHost()
  const address = `${host.origin}/#/week/${weekOf(career.lastDay)}`
  await fill(host, career, address)
  const span = yearSpan(yearOf(career.lastDay))
  return {
    host,
    size,
    jsonBytes: Buffer.byteLength(JSON.stringify(career.records)),
    start: {
      address,
      painted: { selector: 'main li', text: newestWords },
      click: 'nav a[href="#/roadmap"]',
      answered: { selector: 'main h1', text: roadmapAnswer(career) },
    },
    year: paintedPage(`${host.origin}/#/sessions/over-time/${span.id}`, yearAnswer(career, span)),
    roadmap: paintedPage(`${host.origin}/#/roadmap`, roadmapAnswer(career)),
    journal: {
      address: `${host.origin}/#/journal`,
      painted: { selector: 'main li', text: newestWords },
      click: 'main h1',
      answered: { selector: 'main', text: journalAnswer(career) },
    },
  }
}
