// A pile of five stones, as many drawn as the state holds of the largest; a stone it lacks is a dashed outline.
import { stoneOutline } from '../../ui/stone-outline.ts'

const stones = [
  { x: 14.9, y: 92, width: 107.5, fill: 'var(--stone-2)' },
  { x: 24.7, y: 71, width: 105.1, fill: 'var(--stone-3)' },
  { x: 27.3, y: 50, width: 90.2, fill: 'var(--stone-1)' },
  { x: 37.8, y: 29, width: 86.4, fill: 'var(--stone-2)' },
  { x: 39.9, y: 8, width: 72.5, fill: 'var(--lichen)' },
]

/** Stones of five: a state that lacks anything lacks at least the topmost. */
export function stonesFor(records: number | null, most: number): number {
  if (records === null || records === 0 || most === 0) return 0
  return records >= most ? 5 : Math.max(1, Math.min(4, Math.floor((records / most) * 5)))
}

export function PileDrawing({ records, most }: { records: number | null; most: number }) {
  const solid = stonesFor(records, most)
  return (
    <svg width="150" height="124" viewBox="0 0 150 120" aria-hidden="true">
      {stones.map(({ x, y, width, fill }, index) => {
        const d = stoneOutline(`pile ${index}`, { x, y, width, height: 20 })
        if (index < solid) return <path key={y} d={d} fill={fill} />
        if (index > solid) return null
        return <path key={y} d={d} fill="none" stroke="var(--line-strong)" strokeWidth="1.5" strokeDasharray="4 4" />
      })}
      <path d="M0 112.5H150" stroke="var(--line-strong)" />
    </svg>
  )
}
