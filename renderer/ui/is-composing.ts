// Whether a key belongs to an input method that is still writing a word: its Enter takes the word and means nothing to us.
import type { KeyboardEvent } from 'react'

/** Safari ends the composition before the Enter that ended it; that key still carries the code 229. */
export const isComposing = ({ nativeEvent }: KeyboardEvent): boolean =>
  nativeEvent.isComposing || nativeEvent.keyCode === 229
