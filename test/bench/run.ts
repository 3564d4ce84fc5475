// `npm run bench`: each bench is one test; its row goes to .bench/results.json whether or not its target was met.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type BrowserHost, launchBrowserHost } from '../driver/browser-host.ts'
import { dropProfiles } from '../driver/profiles.ts'
import { type Bench, type BenchRow, runBench, writeResults } from './bench-row.ts'
import { type Floor, type FloorServer, serveFloors } from './floor-pages.ts'
import { type Look, timeToAnswer } from './time-to-answer.ts'

const rows: BenchRow[] = []
let floors: FloorServer
let host: BrowserHost

beforeAll(async () => {
  floors = await serveFloors()
  host = await launchBrowserHost()
})
afterAll(async () => {
  writeResults(rows)
  await host.close()
  floors.close()
  dropProfiles()
})

async function bench(wanted: Bench): Promise<void> {
  const row = await runBench(wanted)
  rows.push(row)
  expect(row.ratio, `${row.name} ÷ ${row.floor}`).toBeLessThanOrEqual(row.target)
}

const floorLook = (floor: Floor): Look => {
  const selector = floor === 'blank' ? 'button' : 'h1'
  return {
    address: floors.address(floor),
    painted: { selector, text: 'Painted' },
    click: 'button',
    answered: { selector, text: 'Answered' },
  }
}
const floorTime = (floor: Floor) => () => timeToAnswer(host.context, floorLook(floor))

// The two floors against each other: what our look alone costs, and a check that the measuring itself works.
test('a blank page in our look ÷ a blank React page', () =>
  bench({
    name: 'blank page with theme, fonts and components',
    floorName: 'blank React page',
    target: 3,
    unit: 'ms',
    measured: floorTime('themed'),
    floor: floorTime('blank'),
  }))

// Add below here: one test for each line of DECISIONS 26, seeded by generateCareer and seedDatabase.
