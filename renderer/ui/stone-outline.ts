// Draws a stone from its record's id: the same record has the same stone wherever it is laid.

export interface StoneBox {
  x: number
  y: number
  width: number
  height: number
}

/** FNV-1a over the seed: stable across runs and machines. */
function hashOf(seed: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < seed.length; index += 1) {
    hash = Math.imul(hash ^ seed.charCodeAt(index), 0x01000193)
  }
  return hash >>> 0
}

/** Successive numbers from 0 up to 1, the same for the same seed. */
export function stoneNumbers(seed: string): () => number {
  let state = hashOf(seed)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const short = (value: number) => Math.round(value * 10) / 10

/** The outline as an SVG path that fills the box: higher on one shoulder, flat enough to carry the next stone. */
export function stoneOutline(seed: string, box: StoneBox): string {
  const next = stoneNumbers(seed)
  const between = (low: number, high: number) => low + (high - low) * next()
  const left = short(box.x)
  const right = short(box.x + box.width)
  const top = short(box.y)
  const bottom = short(box.y + box.height)
  const across = (share: number) => short(box.x + box.width * share)
  const down = (share: number) => short(box.y + box.height * share)
  const leftAt = down(between(0.48, 0.63))
  const crown = between(0.4, 0.56)
  const rightAt = down(between(0.4, 0.58))
  const foot = between(0.46, 0.54)
  return [
    `M${left} ${leftAt}`,
    `C${left} ${down(0.1)} ${across(between(0.15, 0.3))} ${top} ${across(crown)} ${top}`,
    `S${right} ${down(0.14)} ${right} ${rightAt}`,
    `S${across((1 + foot) / 2)} ${bottom} ${across(foot)} ${bottom}`,
    `S${left} ${down(0.9)} ${left} ${leftAt}Z`,
  ].join('')
}

/** Which of the three greys a stone has; a turn keeps neighbours in a pile apart. Lichen is not decided here, it means another person. */
export function stoneShade(seed: string, turn = 0): string {
  const shades = ['var(--stone-1)', 'var(--stone-2)', 'var(--stone-3)']
  return shades[(hashOf(`${seed} shade`) + turn) % 3] ?? 'var(--stone-1)'
}
