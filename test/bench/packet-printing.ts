// A packet of 200 pieces from its records to the bytes of its PDF, against Chromium printing the same page already made.
import type { Browser } from 'playwright-core'
import type { AnyRecord } from '../../shared/records/record-definitions.ts'
import { packetEvidence } from '../../shared/rules/packet/packet-evidence.ts'
import { workingPacket } from '../../shared/rules/packet/working-packet.ts'
import { entry, link, packet, roadmap } from '../build-records.ts'
import { pageWith, printed, printedAsIs } from '../walks/support-packet-files.ts'

const pieces = 200
/** Every third speaks for a criterion of the level, so the matrix and the appendix are long. */
const criteria = ['SYS-L1', 'DEC-L1', 'OPS-L1', 'OWN-L1']

const metric = { name: 'Price at the 95th percentile', unit: 'ms', howMeasured: '', source: '', decision: '' }
const records: readonly AnyRecord[] = Array.from({ length: pieces }, (_, at) => {
  const one = entry(2000 + at, {
    audience: 'packet',
    day: `2024-${String(6 + (at % 7)).padStart(2, '0')}-${String(1 + (at % 28)).padStart(2, '0')}`,
    what: `Piece ${at}: the price page answers sooner.\n${'It was slow for a reason that took a week to find. '.repeat(6)}`,
    myPart: 'I measured it, named the reason, wrote the change and watched it for a month.',
    metrics: [{ ...metric, before: 1000 + at, after: 300 + at }],
  })
  return [one, link(4000 + at, one, criteria[at % criteria.length] ?? 'SYS-L1')]
}).flat()

const page = () => {
  // Every piece has a case: what its owner wrote in stays, however many are stronger.
  const order = records.flatMap(({ kind, id }) => (kind === 'entry' ? [`case/${id}`] : []))
  return pageWith(workingPacket(packet(100, { order }), packetEvidence(roadmap, records)).document, '')
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}

export const packetPdfTime = (browser: Browser): Promise<number> => timed(() => printed(browser, page()))

/** The floor: the page is there already, and what Chromium writes is taken as it is. */
export function staticPrintTime(browser: Browser): () => Promise<number> {
  const made = page()
  return () => timed(() => printedAsIs(browser, made))
}
