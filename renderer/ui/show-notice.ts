// Says one line at the foot of the window, with a way back. The notice area itself is fetched after the first paint.

export interface Notice {
  words: string
  /** “Undo” beside the words */
  undo?: () => void
  /** another way out, in its own words: “See it” */
  action?: { words: string; run: () => void }
  /** stays until dismissed: for trouble that must be read */
  stays?: boolean
  /** one that stays takes the place of an earlier one about the same */
  about?: string
}

/** Takes away the one about this, if it stands: what it said is true no more. */
export async function hideNotice(about: string): Promise<void> {
  const { takeNotice } = await import('./notice-area.tsx')
  takeNotice(about)
}

export async function showNotice(notice: Notice): Promise<void> {
  const { putNotice } = await import('./notice-area.tsx')
  putNotice(notice)
}
