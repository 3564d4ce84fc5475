// How much of a long text a row shows: two or three lines, never a whole page.

const most = 260

export function rowWords(text: string, nothing: string): string {
  const words = text.trim()
  if (words === '') return nothing
  return words.length <= most ? words : `${words.slice(0, most - 1).trimEnd()}…`
}
