// The two sheets that packets are printed on.
import type { Formats } from '../rules/time/date-number-formats.ts'

export const papers = ['a4', 'letter'] as const
export type Paper = (typeof papers)[number]

/** `width` and `height` in twentieths of a point, as Word counts. */
export const paperSizes = {
  a4: { words: 'A4', css: 'A4', width: 11906, height: 16838 },
  letter: { words: 'US Letter', css: 'letter', width: 12240, height: 15840 },
} as const satisfies Record<Paper, { words: string; css: string; width: number; height: number }>

/** Letter where days are written with the month first, as in the United States; A4 elsewhere. */
export const usualPaper = ({ dates }: Pick<Formats, 'dates'>): Paper => (dates === 'month-day' ? 'letter' : 'a4')
