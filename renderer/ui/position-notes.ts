// Lays notes beside the places they speak of: each as high as its place, and never over another.

export interface Beside {
  /** Where it wants to begin, in px from the top of the column. */
  readonly wanted: number
  readonly height: number
}

/** Tops in px, in the order given; `gap` px at least between two. */
export function laidBeside(notes: readonly Beside[], gap: number): number[] {
  const tops: number[] = []
  let free = 0
  for (const { wanted, height } of notes) {
    const top = Math.max(wanted, free)
    tops.push(top)
    free = top + height + gap
  }
  return tops
}
