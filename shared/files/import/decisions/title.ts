// The number in front of a decision record's title.

const numberedTitle =
  /^(?:(?:[A-Z]{2,8}-)?(?:ADR|RFC|DR|AD)[-\s_#:.]*(?:[A-Z]\w{0,9}-)?)?0*(\d{1,6})(?:\s*[.:)|–—-]|\s*$)\s*|^(?:ADR|RFC|DR|AD)[-\s_#]*0*(\d{1,6})\s+/i

/** "ADR-0007: Use a queue" as its number and its words. */
export function splitTitle(heading: string): { number: string; title: string } {
  const found = numberedTitle.exec(heading)
  const rest = found === null ? heading : heading.slice(found[0].length)
  const isYear = found !== null && /^(?:19|20)\d{2}$/.test(found[1] ?? '')
  if (found === null || rest === '' || isYear) return { number: '', title: heading.trim() }
  return { number: found[1] ?? found[2] ?? '', title: rest.trim() }
}
