// One stone of the motif, seeded by the id of the record it stands for; lichen when somebody else put it there.
import { type StoneBox, stoneOutline, stoneShade } from './stone-outline.ts'

interface StoneProps {
  seed: string
  box: StoneBox
  fromOthers?: boolean
}

export function Stone({ seed, box, fromOthers = false }: StoneProps) {
  return <path d={stoneOutline(seed, box)} fill={fromOthers ? 'var(--lichen)' : stoneShade(seed)} />
}
