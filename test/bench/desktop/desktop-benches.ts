// What the desktop is measured by: start, memory and idling of Cairn over those of an empty window of the same Electron.
// Needs Electron, a display and an ordinary user: `ELECTRON_OVERRIDE_DIST_PATH=… xvfb-run npm run bench`.
import type { Bench } from '../bench-row.ts'
import { cairnSide, emptySide } from './launch-desktop-and-baseline.ts'

const floorName = 'an empty window of the same Electron'
/** Each takes a minute or more: fewer pairs than where a start is measured. */
const pairs = 5

export async function desktopBenches(): Promise<readonly Bench[]> {
  const cairn = await cairnSide(10_000)
  const empty = emptySide()
  const start = { floorName, unit: 'ms' as const, floor: async () => (await empty.start()).painted }
  return [
    {
      ...start,
      name: 'desktop: process start to answering, 10,000 records',
      target: 1.6,
      measured: async () => (await cairn.start()).answered,
    },
    {
      ...start,
      name: 'desktop: process start to painted, 10,000 records',
      target: 1.35,
      measured: async () => (await cairn.start()).painted,
    },
    {
      name: 'desktop: memory of all processes, 10,000 records',
      floorName,
      target: 1.8,
      unit: 'bytes',
      pairs,
      measured: cairn.memory,
      floor: empty.memory,
    },
    {
      name: 'desktop: processor time in 60 idle seconds, 10,000 records',
      floorName,
      target: 1.2,
      unit: 'ms',
      pairs,
      measured: () => cairn.idle(60),
      floor: () => empty.idle(60),
    },
  ]
}
