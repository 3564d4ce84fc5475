// The part of the soak that mounts disks, which only root may do: the power is cut at the acknowledgement, and nothing unsynced is left.
import { afterAll, expect, test } from 'vitest'
import { dropProfiles } from '../driver/profiles.ts'
import { canMountImages } from '../walks/durability-disk.ts'
import { powerCuts } from './power-cuts.ts'
import { often, report } from './report.ts'

afterAll(dropProfiles)

const mountable = canMountImages()
const onRealDisk = mountable ? '' : ' (skipped: no disk image can be mounted here)'
test.skipIf(!mountable)(`power cuts lose nothing acknowledged${onRealDisk}`, async () => {
  const strict = await powerCuts(often.cuts, 'strict')
  // The same with the browser's default: what strictness is for. Reported, not asserted: a disk may be lucky.
  const relaxed = await powerCuts(often.relaxed, 'relaxed')
  const cuts = { strict: often.cuts, relaxed: often.relaxed }
  report('power-cut', { cuts, lostWhenStrict: strict, lostWhenRelaxed: relaxed })
  expect(strict).toEqual([])
})
