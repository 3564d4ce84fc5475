// Which file Chromium looks for in the folder Dictionaries of a profile, for each language that it can check.

/**
 * By the language as a session names it. The figures are Chromium's version of the word list: a file under any other name is not seen.
 * Those of English stand since Chromium 101. The spelling walk tries each of them on the Electron it runs on.
 */
const FILES: ReadonlyMap<string, string> = new Map([
  ['af', 'af-ZA-3-0.bdic'],
  ['bg', 'bg-BG-3-0.bdic'],
  ['ca', 'ca-ES-3-0.bdic'],
  ['cs', 'cs-CZ-3-0.bdic'],
  ['cy', 'cy-GB-1-0.bdic'],
  ['da', 'da-DK-3-0.bdic'],
  ['de', 'de-DE-3-0.bdic'],
  ['el', 'el-GR-3-0.bdic'],
  ['en-AU', 'en-AU-10-1.bdic'],
  ['en-CA', 'en-CA-10-1.bdic'],
  ['en-GB', 'en-GB-10-1.bdic'],
  ['en-US', 'en-US-10-1.bdic'],
  ['es', 'es-ES-3-0.bdic'],
  ['et', 'et-EE-3-0.bdic'],
  ['fa', 'fa-IR-9-0.bdic'],
  ['fo', 'fo-FO-3-0.bdic'],
  ['fr', 'fr-FR-3-0.bdic'],
  ['he', 'he-IL-3-0.bdic'],
  ['hi', 'hi-IN-3-0.bdic'],
  ['hr', 'hr-HR-3-0.bdic'],
  ['hu', 'hu-HU-3-0.bdic'],
  ['hy', 'hy-1-0.bdic'],
  ['id', 'id-ID-3-0.bdic'],
  ['it', 'it-IT-3-0.bdic'],
  ['ko', 'ko-3-0.bdic'],
  ['lt', 'lt-LT-3-0.bdic'],
  ['lv', 'lv-LV-3-0.bdic'],
  ['nb', 'nb-NO-3-0.bdic'],
  ['nl', 'nl-NL-3-0.bdic'],
  ['pl', 'pl-PL-3-0.bdic'],
  ['pt-BR', 'pt-BR-3-0.bdic'],
  ['pt-PT', 'pt-PT-3-0.bdic'],
  ['ro', 'ro-RO-3-0.bdic'],
  ['ru', 'ru-RU-3-0.bdic'],
  ['sh', 'sh-4-0.bdic'],
  ['sk', 'sk-SK-3-0.bdic'],
  ['sl', 'sl-SI-3-0.bdic'],
  ['sq', 'sq-3-0.bdic'],
  ['sr', 'sr-4-0.bdic'],
  ['sv', 'sv-SE-3-0.bdic'],
  ['ta', 'ta-IN-3-0.bdic'],
  ['tg', 'tg-TG-5-0.bdic'],
  ['tr', 'tr-TR-4-0.bdic'],
  ['uk', 'uk-UA-5-0.bdic'],
  ['vi', 'vi-VN-3-0.bdic'],
])

export const DICTIONARY_LANGUAGES: readonly string[] = [...FILES.keys()]

/** Null for a language that Chromium has no dictionary for. */
export const dictionaryFileName = (language: string): string | null => FILES.get(language) ?? null
