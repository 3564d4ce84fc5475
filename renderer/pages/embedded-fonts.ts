// The typefaces as CSS with their bytes in it, for a file that stands alone: only those whose letters it uses. Fetched when one is written.
// Each weight is a file of its own: Firefox prints every weight of a variable face but one as shapes, and the PDF then holds no words.

import hanken400 from '@fontsource/hanken-grotesk/files/hanken-grotesk-latin-400-normal.woff2?inline'
import hanken500 from '@fontsource/hanken-grotesk/files/hanken-grotesk-latin-500-normal.woff2?inline'
import hanken600 from '@fontsource/hanken-grotesk/files/hanken-grotesk-latin-600-normal.woff2?inline'
import hanken400Ext from '@fontsource/hanken-grotesk/files/hanken-grotesk-latin-ext-400-normal.woff2?inline'
import hanken500Ext from '@fontsource/hanken-grotesk/files/hanken-grotesk-latin-ext-500-normal.woff2?inline'
import hanken600Ext from '@fontsource/hanken-grotesk/files/hanken-grotesk-latin-ext-600-normal.woff2?inline'
import hanken400Viet from '@fontsource/hanken-grotesk/files/hanken-grotesk-vietnamese-400-normal.woff2?inline'
import hanken500Viet from '@fontsource/hanken-grotesk/files/hanken-grotesk-vietnamese-500-normal.woff2?inline'
import hanken600Viet from '@fontsource/hanken-grotesk/files/hanken-grotesk-vietnamese-600-normal.woff2?inline'
import hankenLicense from '@fontsource/hanken-grotesk/LICENSE?raw'
import petrona400Italic from '@fontsource/petrona/files/petrona-latin-400-italic.woff2?inline'
import petrona400 from '@fontsource/petrona/files/petrona-latin-400-normal.woff2?inline'
import petrona500 from '@fontsource/petrona/files/petrona-latin-500-normal.woff2?inline'
import petrona600 from '@fontsource/petrona/files/petrona-latin-600-normal.woff2?inline'
import petrona400ExtItalic from '@fontsource/petrona/files/petrona-latin-ext-400-italic.woff2?inline'
import petrona400Ext from '@fontsource/petrona/files/petrona-latin-ext-400-normal.woff2?inline'
import petrona500Ext from '@fontsource/petrona/files/petrona-latin-ext-500-normal.woff2?inline'
import petrona600Ext from '@fontsource/petrona/files/petrona-latin-ext-600-normal.woff2?inline'
import petrona400VietItalic from '@fontsource/petrona/files/petrona-vietnamese-400-italic.woff2?inline'
import petrona400Viet from '@fontsource/petrona/files/petrona-vietnamese-400-normal.woff2?inline'
import petrona500Viet from '@fontsource/petrona/files/petrona-vietnamese-500-normal.woff2?inline'
import petrona600Viet from '@fontsource/petrona/files/petrona-vietnamese-600-normal.woff2?inline'
import petronaLicense from '@fontsource/petrona/LICENSE?raw'
import { groupLicenses, licenseText } from '../../shared/files/license-notices.ts'

interface Face {
  readonly family: string
  readonly weight: number
  readonly style?: 'italic'
  readonly data: string
}

interface Alphabet {
  /** As the style says it; the same as in ui/fonts.css. */
  readonly range: string
  readonly letters: RegExp
  readonly faces: readonly Face[]
}

const read = 'Petrona'
const ui = 'Hanken Grotesk'

// The first wins where two hold a letter, and every text has some of the first.
const alphabets: readonly Alphabet[] = [
  {
    range:
      'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
    letters: /[\s\S]/,
    faces: [
      { family: read, weight: 400, data: petrona400 },
      { family: read, weight: 500, data: petrona500 },
      { family: read, weight: 600, data: petrona600 },
      { family: read, weight: 400, style: 'italic', data: petrona400Italic },
      { family: ui, weight: 400, data: hanken400 },
      { family: ui, weight: 500, data: hanken500 },
      { family: ui, weight: 600, data: hanken600 },
    ],
  },
  {
    range:
      'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF',
    letters:
      /[\u0100-\u02ff\u1d00-\u1dbf\u1e00-\u1e9f\u1ef2-\u1eff\u2020\u20a0-\u20c0\u2113\u2c60-\u2c7f\ua720-\ua7ff]/,
    faces: [
      { family: read, weight: 400, data: petrona400Ext },
      { family: read, weight: 500, data: petrona500Ext },
      { family: read, weight: 600, data: petrona600Ext },
      { family: read, weight: 400, style: 'italic', data: petrona400ExtItalic },
      { family: ui, weight: 400, data: hanken400Ext },
      { family: ui, weight: 500, data: hanken500Ext },
      { family: ui, weight: 600, data: hanken600Ext },
    ],
  },
  {
    range:
      'U+0102-0103,U+0110-0111,U+0128-0129,U+0168-0169,U+01A0-01A1,U+01AF-01B0,U+0300-0301,U+0303,U+0309,U+0323,U+1EA0-1EF9,U+20AB',
    letters: /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9\u20ab]|\p{M}/u,
    faces: [
      { family: read, weight: 400, data: petrona400Viet },
      { family: read, weight: 500, data: petrona500Viet },
      { family: read, weight: 600, data: petrona600Viet },
      { family: read, weight: 400, style: 'italic', data: petrona400VietItalic },
      { family: ui, weight: 400, data: hanken400Viet },
      { family: ui, weight: 500, data: hanken500Viet },
      { family: ui, weight: 600, data: hanken600Viet },
    ],
  },
]

const terms = licenseText(
  groupLicenses([
    { name: 'Petrona', version: '', identifier: 'SIL OFL 1.1', text: petronaLicense },
    { name: 'Hanken Grotesk', version: '', identifier: 'SIL OFL 1.1', text: hankenLicense },
  ]),
)

const faceRule = ({ family, weight, style, data }: Face, range: string) =>
  `@font-face{font-family:"${family}";font-style:${style ?? 'normal'};font-weight:${weight};src:url(${data}) format("woff2");unicode-range:${range}}\n`

/** The one that only the title is set in. */
const isOfTitle = ({ family, weight }: Face) => family === read && weight === 500

/** The faces that a packet's `text` and its title in it need, as CSS. The license asks to travel with them. */
export const fontFaces = (text: string, title: string): string =>
  `/* ${terms} */\n${alphabets
    .filter(({ letters }) => letters.test(text))
    .flatMap(({ letters, faces, range }) => {
      const needed = faces.filter((face) => !isOfTitle(face) || letters.test(title))
      return needed.map((face) => faceRule(face, range))
    })
    .join('')}`
