// Names, the ways in which a text can hold one without writing it out, and how a reader compares: for every test of what must not leave.

import { markup } from '../../../shared/rules/sharing/text-variants.ts'
import { fold } from '../../../shared/rules/text/fold-text.ts'

export const firsts = [
  'Łukasz',
  'José',
  'Siobhán',
  'Zoë',
  'Jörg',
  'Søren',
  'Đorđe',
  'Noor',
  'Þóra',
  'Мария',
  'Ελένη',
  'Ağnieszka',
  'D’Arcy',
]
export const lasts = [
  'Żak',
  'Núñez',
  "O'Neill",
  'Weiß',
  'Strauß',
  'Æbelø',
  'Kowalczyk-Nowak',
  'İnönü',
  'Йорданова',
  'Παππάς',
  'van der Zwaan',
  'Çelik',
]
const inside = (what: string) => (word: string) => {
  const letters = Array.from(word)
  return letters.length < 3 ? word : `${letters.slice(0, 2).join('')}${what}${letters.slice(2).join('')}`
}
const fullWidth = (word: string) =>
  word.replace(/[A-Za-z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0))
export const disguises: readonly ((name: string) => string)[] = [
  (name) => name,
  (name) => name.toUpperCase(),
  (name) => name.toLowerCase(),
  (name) => name.normalize('NFD'),
  (name) => fold(name),
  (name) => name.replaceAll(/['’]/g, ''),
  (name) => name.replaceAll(/['’]/g, 'ʼ'),
  fullWidth,
  inside('\u200b'),
  inside('\u00ad'),
  inside('**'),
  inside('<!-- -->'),
  inside('<b></b>'),
  (name) => fold(name).replaceAll(' ', '.').replaceAll("'", ''),
  (name) => fold(name).replaceAll(' ', '.').replaceAll("'", '-'),
  (name) => fold(name).replace(/[ ']/g, '.'),
  (name) => name.replaceAll(' ', ''),
  (name) => name.replace(' ', '\n'),
  (name) => `**${name.replace(' ', '** ')}`,
  encodeURIComponent,
  (name) => Array.from(name, (letter) => (/\p{L}/u.test(letter) ? `&#${letter.codePointAt(0)};` : letter)).join(''),
]
export const around = [
  'the plan of ',
  'met ',
  ' said so.',
  '日本',
  'さん',
  '(',
  '"',
  '@corp.example',
  '- ',
  'https://x.example/',
  '\n\n',
  '’s ',
  ', ',
]
/** As a reader compares: nothing but letters, folded. */
export const seen = (text: string) =>
  fold(text.replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code))).replace(markup, '')).replace(
    /[^\p{L}]/gu,
    '',
  )
