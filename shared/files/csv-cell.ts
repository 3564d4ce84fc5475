// One cell of a table for a spreadsheet, for every writer of tables: as RFC 4180 has it, and never something a spreadsheet would run.

/**
 * Characters, in both widths, that a spreadsheet or a program it calls takes for the beginning of a formula or a command. Behind
 * spaces, controls and characters that are not seen they count too, for some programs drop those first.
 */
const formula = /^[\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]*[=+\-@|%＝＋－＠｜％﹦﹢﹣﹫﹪]/u
/** A cell that begins with one of these is read on from the next line, the next cell or the next word by one program or another. */
const unseenStart = /^(?! )[\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/u

/** The text as a cell says it: with an apostrophe where a spreadsheet would run it. The apostrophe stands in the cell, so nothing is lost. */
export const cellText = (text: string): string => (formula.test(text) || unseenStart.test(text) ? `'${text}` : text)

/** A cell with its quotes: around every text that needs them, or around all where `always`. */
export const csvCell = (text: string, always = false): string => {
  const safe = cellText(text)
  return always || /[",;\r\n\t]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
