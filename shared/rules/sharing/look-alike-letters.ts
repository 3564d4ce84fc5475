// Greek and Cyrillic letters that are drawn like Latin ones: in “Аcme” the first may be Cyrillic, and no reader sees it.
// From Unicode's confusables.txt (UTS #39, https://www.unicode.org/Public/security/latest/confusables.txt), as far as a letter is drawn the
// same in common typefaces; packages that carry that list were no longer kept up (2026), and most of it is no letter of a name.

/** By Latin letter, those that look like it. Each is one UTF-16 code unit, so that every place stays where it was. */
// biome-ignore format: one letter a line would hide the table
const lookAlikes: Readonly<Record<string, string>> = {
  A: 'АΑ', B: 'ВΒ', C: 'СϹ', E: 'ЕΕ', F: 'Ϝ', G: 'Ԍ', H: 'НΗ', I: 'ІΙӀ', J: 'ЈͿ', K: 'КΚ', M: 'МΜ', N: 'Ν', O: 'ОΟ', P: 'РΡ',
  Q: 'Ԛ', S: 'Ѕ', T: 'ТΤ', V: 'Ѵ', W: 'Ԝ', X: 'ХΧ', Y: 'УҮΥ', Z: 'Ζ',
  a: 'аα', c: 'сϲ', d: 'ԁ', e: 'е', h: 'һ', i: 'іι', j: 'јϳ', k: 'кκ', l: 'ӏ', n: 'п', o: 'оοσ', p: 'рρ', q: 'ԛ', r: 'г', s: 'ѕ',
  t: 'тτ', u: 'υ', v: 'νѵ', w: 'ԝω', x: 'хχ', y: 'уүγ',
}

const latinOf: ReadonlyMap<string, string> = new Map(
  Object.entries(lookAlikes).flatMap(([latin, others]) => Array.from(others, (other) => [other, latin] as const)),
)
const anyOf = new RegExp(`[${[...latinOf.keys()].join('')}]`, 'gu')

/** The text with a Latin letter in the place of each that looks like one; every other character, and every place, stays. */
export const asLatinDrawn = (text: string): string => text.replace(anyOf, (letter) => latinOf.get(letter) ?? letter)
