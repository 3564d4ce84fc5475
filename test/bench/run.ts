// `npm run bench`: each bench is one test; its row goes to .bench/results.json. A missed target is printed and fails nothing.
import { afterAll, test } from 'vitest'
import { launchBrowser } from '../driver/plain-browser.ts'
import { closeSides, coldStartBenches, floors, large, pageBenches, small, usual } from './bench-apps-and-baselines.ts'
import { type Bench, type BenchRow, runBench, runSamples, type SampleBench, writeResults } from './bench-row.ts'
import { desktopBenches } from './desktop/desktop-benches.ts'
import { canRunDesktop } from './desktop/launch-desktop-and-baseline.ts'
import { framesToPaint } from './frames-to-paint.ts'
import { journalBenches } from './journal-opening.ts'
import { jumpCosts } from './jump-cost.ts'
import { firstStartBench } from './loaded-bytes.ts'
import { taskSides } from './long-task-hosts.ts'
import { longestTasks } from './longest-tasks.ts'
import { packetPdfTime, staticPrintTime } from './packet-printing.ts'
import { windowHeap } from './page-weight.ts'
import { pseudonymCost } from './pseudonyms.ts'
import { fileWeight, openReviewFile, sharesWeighed } from './review-file.ts'
import { openArchivePage } from './time-to-bring-in.ts'
import { wordIndexBench } from './time-to-index.ts'
import { aBringingIn, aDraft, buildSavePage, openSavePage, pastSessions } from './time-to-save.ts'
import { typingCosts } from './typing-cost.ts'
import { vaultBench, vaultChangeBench } from './vault-writing.ts'

const rows: BenchRow[] = []
const halfFrame = 8.3

afterAll(async () => {
  writeResults(rows)
  await closeSides()
})

const bench = async (wanted: Bench) => void rows.push(await runBench(wanted))
const samples = async (wanted: SampleBench) => void rows.push(await runSamples(wanted))

test.for(coldStartBenches)('$name ÷ $floorName', bench)

test('a save over a raw transaction of the same rows', async () => {
  await buildSavePage()
  const page = await openSavePage(await usual())
  await bench({
    name: 'save to oncomplete, 10,000 records',
    floorName: 'a raw strict transaction of the same rows',
    target: 2.5,
    unit: 'ms',
    measured: page.save,
    floor: page.raw,
  })
  await page.close()
})

test('a thousand comments brought in over a raw transaction of the same rows', async () => {
  await buildSavePage()
  const page = await openSavePage(await small(), aBringingIn)
  await bench({
    name: 'bringing in 1,000 comments to oncomplete',
    floorName: 'a raw strict transaction of the same rows',
    target: 2.5,
    unit: 'ms',
    measured: page.save,
    floor: page.raw,
  })
  await page.close()
})

test('a table of past sessions brought in over a raw transaction of the same rows', async () => {
  await buildSavePage()
  const page = await openSavePage(await small(), pastSessions)
  await bench({
    name: 'bringing in 726 past sessions to oncomplete',
    floorName: 'a raw strict Dexie transaction of the same rows',
    target: 1.5,
    unit: 'ms',
    measured: page.save,
    floor: page.raw,
  })
  await page.close()
})

test('a packet is drafted about as fast as its records are read', async () => {
  await buildSavePage()
  const page = await openSavePage(await usual(), aDraft)
  await bench({
    name: 'first draft of a packet, 10,000 records',
    floorName: 'reading all of them as they are stored',
    target: 1.5,
    unit: 'ms',
    measured: page.save,
    floor: page.raw,
  })
  await page.close()
})

test('a share is ready for a comment soon after a blank page as heavy is painted', async () => {
  const file = await openReviewFile()
  await bench(file.bench)
  await file.close()
})

test.for(sharesWeighed)('a share of %i pieces is a small file, %s', async ([pieces, how]) =>
  bench(await fileWeight(pieces, how)),
)

test('a vault is written about as fast as its bytes', async () => bench(await vaultBench()))

test('a save is in its file at once', () => samples(vaultChangeBench))

test('pseudonyms for everybody cost less than the share does', () => bench(pseudonymCost()))

test.for(pageBenches)('$name over $floorName does not grow with what lies behind it', bench)

test('a save does not grow with the database', async () => {
  await buildSavePage()
  const pages = { large: await openSavePage(await large()), small: await openSavePage(await small()) }
  await bench({
    name: 'save to oncomplete, 100,000 records',
    floorName: 'the same with 1,000',
    target: 2,
    unit: 'ms',
    measured: pages.large.save,
    floor: pages.small.save,
  })
  await pages.large.close()
  await pages.small.close()
})

test.for([
  ['a snapshot after one change', 'snapshot'],
  ['opening the history of a record', 'history'],
] as const)('%s does not grow with the database', async ([name, measured]) => {
  await buildSavePage()
  const pages = { large: await openSavePage(await large()), small: await openSavePage(await small()) }
  await bench({
    name: `${name}, 100,000 records`,
    floorName: 'the same with 1,000',
    target: 1.25,
    unit: 'ms',
    measured: pages.large[measured],
    floor: pages.small[measured],
  })
  await pages.large.close()
  await pages.small.close()
})

test('what was committed is painted', () =>
  samples({
    name: 'frames from commit to painted, 10,000 records (median)',
    floorName: 'one frame',
    target: 2,
    unit: 'ms',
    samples: async () => (await framesToPaint(await usual())).map((frames) => frames * (1000 / 60)),
    limit: 1000 / 60,
    share: 0.5,
  }))

test('a jump along 7,260 sessions', () =>
  samples({
    name: 'script and layout of a jump to any of 7,260 sessions, 100,000 records (p95)',
    floorName: 'half a frame (8.3 ms)',
    target: 1,
    unit: 'ms',
    samples: async () => jumpCosts(await large(), 7260),
    limit: halfFrame,
    share: 0.95,
  }))

test('typing in the editor over a plain text area', () =>
  samples({
    name: 'a key in the editor over one in a plain text area, 10,000 records (p95)',
    floorName: 'half a frame (8.3 ms)',
    target: 1,
    unit: 'ms',
    samples: async () => typingCosts(await usual(), await floors.themed()),
    limit: halfFrame,
    share: 0.95,
  }))

test('a first start loads no heavy library', async () => bench(await firstStartBench()))

test('a packet is printed as fast as its page alone', async () => {
  const printer = await launchBrowser()
  await bench({
    name: 'packet PDF of 200 pieces, from its records',
    floorName: 'Chromium printing the same page',
    target: 1.3,
    unit: 'ms',
    measured: () => packetPdfTime(printer),
    floor: staticPrintTime(printer),
  })
  await printer.close()
})

test('search reads formatted texts about as fast as typed ones', () => bench(wordIndexBench()))

test.for(journalBenches)('$name ÷ $floorName', bench)

test('memory grows no faster than what is kept', () =>
  bench({
    name: 'heap of the window, 10,000 records less 1,000',
    floorName: 'the difference as JSON',
    target: 1.5,
    unit: 'bytes',
    pairs: 3,
    measured: async () => (await windowHeap(await usual())) - (await windowHeap(await small())),
    floor: async () => (await usual()).jsonBytes - (await small()).jsonBytes,
  }))

test('everything in and out over what it cannot be faster than', async () => {
  const page = await openArchivePage(await floors.blank(), 10_000)
  const floorIn = 'JSON.parse and one raw strict transaction of the same rows'
  const wanted = { unit: 'ms' as const, pairs: 9, floor: () => page.run('rawIn'), floorName: floorIn }
  await bench({ ...wanted, name: 'bring in 10,000 records', target: 1.5, measured: () => page.run('bringIn') })
  await bench({ ...wanted, name: 'bring them in again', target: 0.5, measured: () => page.run('bringInAgain') })
  await bench({
    name: 'take out 10,000 records',
    floorName: 'getAll, stringify and native gzip',
    target: 1.5,
    unit: 'ms',
    pairs: 9,
    measured: () => page.run('takeOut'),
    floor: () => page.run('rawOut'),
  })
  await page.close()
})

test.for(['browser', 'desktop'] as const)('the window stays free while everything goes out and comes in, %s', (host) =>
  samples({
    name: `longest task of the window: 10,000 records out, locked, into another Cairn and taken back there, ${host}`,
    floorName: '50 ms',
    target: 1,
    unit: 'ms',
    samples: async () => longestTasks(...(await taskSides(host))),
    limit: 50,
    share: 1,
  }),
)

test.runIf(canRunDesktop())('the desktop over an empty window of the same Electron', async () => {
  for (const one of await desktopBenches()) await bench(one)
})
