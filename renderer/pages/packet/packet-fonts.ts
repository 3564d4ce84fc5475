// The typefaces as CSS with their bytes in it, for a file that stands alone: only those whose letters it uses. Fetched when one is written.
import hankenExt from '@fontsource-variable/hanken-grotesk/files/hanken-grotesk-latin-ext-wght-normal.woff2?inline'
import hanken from '@fontsource-variable/hanken-grotesk/files/hanken-grotesk-latin-wght-normal.woff2?inline'
import hankenViet from '@fontsource-variable/hanken-grotesk/files/hanken-grotesk-vietnamese-wght-normal.woff2?inline'
import hankenLicense from '@fontsource-variable/hanken-grotesk/LICENSE?raw'
import petronaExtItalic from '@fontsource-variable/petrona/files/petrona-latin-ext-wght-italic.woff2?inline'
import petronaExt from '@fontsource-variable/petrona/files/petrona-latin-ext-wght-normal.woff2?inline'
import petronaItalic from '@fontsource-variable/petrona/files/petrona-latin-wght-italic.woff2?inline'
import petrona from '@fontsource-variable/petrona/files/petrona-latin-wght-normal.woff2?inline'
import petronaVietItalic from '@fontsource-variable/petrona/files/petrona-vietnamese-wght-italic.woff2?inline'
import petronaViet from '@fontsource-variable/petrona/files/petrona-vietnamese-wght-normal.woff2?inline'
import petronaLicense from '@fontsource-variable/petrona/LICENSE?raw'
import { groupLicenses, licenseText } from '../../../shared/files/license-notices.ts'

interface Alphabet {
  /** As the style says it; the same as in ui/fonts.css. */
  readonly range: string
  readonly letters: RegExp
  readonly faces: readonly (readonly [family: string, style: string, data: string])[]
}

const read = 'Petrona Variable'
const ui = 'Hanken Grotesk Variable'

// The first wins where two hold a letter, and every text has some of the first.
const alphabets: readonly Alphabet[] = [
  {
    range:
      'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
    letters: /[\s\S]/,
    faces: [
      [read, 'normal', petrona],
      [read, 'italic', petronaItalic],
      [ui, 'normal', hanken],
    ],
  },
  {
    range:
      'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF',
    letters:
      /[\u0100-\u02ff\u1d00-\u1dbf\u1e00-\u1e9f\u1ef2-\u1eff\u2020\u20a0-\u20c0\u2113\u2c60-\u2c7f\ua720-\ua7ff]/,
    faces: [
      [read, 'normal', petronaExt],
      [read, 'italic', petronaExtItalic],
      [ui, 'normal', hankenExt],
    ],
  },
  {
    range:
      'U+0102-0103,U+0110-0111,U+0128-0129,U+0168-0169,U+01A0-01A1,U+01AF-01B0,U+0300-0301,U+0303,U+0309,U+0323,U+1EA0-1EF9,U+20AB',
    letters: /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9\u20ab]|\p{M}/u,
    faces: [
      [read, 'normal', petronaViet],
      [read, 'italic', petronaVietItalic],
      [ui, 'normal', hankenViet],
    ],
  },
]

const terms = licenseText(
  groupLicenses([
    { name: 'Petrona', version: '', identifier: 'SIL OFL 1.1', text: petronaLicense },
    { name: 'Hanken Grotesk', version: '', identifier: 'SIL OFL 1.1', text: hankenLicense },
  ]),
)

/** The faces that `text` needs, as CSS. The license asks to travel with them. */
export const fontFaces = (text: string): string =>
  `/* ${terms} */\n${alphabets
    .filter(({ letters }) => letters.test(text))
    .flatMap(({ faces, range }) =>
      faces.map(
        ([family, style, data]) =>
          `@font-face{font-family:"${family}";font-style:${style};font-weight:100 900;src:url(${data}) format("woff2");unicode-range:${range}}\n`,
      ),
    )
    .join('')}`
