// One stone of the motif, seeded by the id of the record it stands for; lichen when someone else put it there.
import { type StoneBox, stoneOutline, stoneShade } from './stone-outline.ts'

interface StoneProps {
  seed: string
  box: StoneBox
  fromOthers?: boolean
  /** the grey; by the seed where no pile chooses it */
  shade?: string
}

export function Stone({ seed, box, fromOthers = false, shade = stoneShade(seed) }: StoneProps) {
  return <path d={stoneOutline(seed, box)} fill={fromOthers ? 'var(--lichen)' : shade} />
}
