// The number in front of a decision record's title.

/** A sign in front of a number is decoration. */
const sign = /^(?:\p{Extended_Pictographic}|\u{FE0F}|\u{200D})+\s*(?=\S)/u

const numberedTitle =
  /^(?:(?:[A-Z]{2,8}-)?(?:ADR|RFC|DR|AD|DEC|D|Decision|Entscheidung|Decisión|Décision)[-\s_#:.]*(?:[A-Z]\w{0,9}-)?)?0*(\d{1,6})(?:\s*[.:)|–—-]|\s*$)\s*|^(?:ADR|RFC|DR|AD)[-\s_#]*0*(\d{1,6})\s+/i

/** "Depot – DEP-ADR-0003 – Use carts": the project in front of the number. */
const ofProject = /^[^–—:]{1,60}?\s[–—-]\s+(?=(?:[A-Z]{2,8}-)?ADR-(?:[A-Z]\w*-)?\d{1,6}\s*[:–—-]\s)/

/** "005 Use a queue": zeros in front make it a number. */
const zeroTitle = /^0(\d{1,4})\s+(?=\p{Lu})/u

/** "ADR-0007: Use a queue" as its number and its words. */
export function splitTitle(heading: string): { number: string; title: string } {
  const plain = heading.replace(/^\[(?:ADR|RFC)\]\s*[:–—-]?\s*(?=\S)/i, '')
  const bare = plain
    .replace(sign, '')
    .replace(ofProject, '')
    .replace(/^\[((?:[A-Z]{2,8}[-\s_#]*)?\d{1,6})\]\s*[:–—-]?\s*(?=\S)/, '$1: ')
  const found = numberedTitle.exec(bare) ?? zeroTitle.exec(bare)
  const rest = bare.slice(found?.[0].length ?? 0)
  const isYear = found !== null && /^(?:19|20)\d{2}$/.test(found[1] ?? '')
  if (found === null || rest === '' || isYear) return { number: '', title: plain.trim() }
  return { number: (found[1] ?? found[2] ?? '').replace(/^0+(?=\d)/, ''), title: rest.trim() }
}
