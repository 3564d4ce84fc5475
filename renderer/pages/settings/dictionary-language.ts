// Languages of dictionaries: how they are called on the page, and which one a file is for, as far as its name says.

const names = new Intl.DisplayNames('en', { type: 'language', languageDisplay: 'standard' })

/** "en-GB" → "English (United Kingdom)" */
export const languageName = (language: string): string => names.of(language) ?? language

/** "de-DE-3-0.bdic", "de_DE.bdic" and "de.bdic" are for "de"; null when the name fits none of the languages. */
export function languageOfFile(fileName: string, languages: readonly string[]): string | null {
  const [, base = ''] = /^(.*?)(-\d+-\d+)?\.bdic$/i.exec(fileName) ?? []
  const written = base.replaceAll('_', '-').toLowerCase()
  const [primary] = written.split('-')
  return (
    languages.find((language) => language.toLowerCase() === written) ??
    languages.find((language) => language === primary) ??
    null
  )
}
