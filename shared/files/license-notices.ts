// The licenses of other people's work, as one readable text: packages under the same terms share one copy of them, each copyright line stays.

/** One package or typeface. `text` is everything its authors ask to be handed on with it. */
export interface LicensedPackage {
  readonly name: string
  readonly version: string
  /** As its package says it, mostly an SPDX expression. */
  readonly identifier: string
  readonly text: string
}

/** Packages under the same terms. */
export interface LicenseGroup {
  readonly identifier: string
  /** "react 19.2.1" */
  readonly packages: readonly string[]
  readonly copyrights: readonly string[]
  readonly terms: string
}

const isCopyright = (line: string) => /^\s*(copyright\s*(\(c\)|©|\d{4})|\(c\)|©)/i.test(line)
const heading = /^\W*(the )?mit licen[cs]e\W*(\(mit\))?\W*$/gim

const termsOf = (text: string) =>
  text
    .split(/\r?\n/)
    .filter((line) => !isCopyright(line))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
const copyrightsOf = (text: string) => text.split(/\r?\n/).filter(isCopyright)

/** Letters alone: the same terms are wrapped, quoted and headed in many ways. */
const sameTerms = (terms: string) => terms.replace(heading, '').toLowerCase().replace(/\W+/g, '')

const distinct = (words: readonly string[]) => [...new Set(words.map((word) => word.trim()))].sort()

/** The terms most packages share come first. */
export function groupLicenses(packages: readonly LicensedPackage[]): LicenseGroup[] {
  const groups = new Map<string, LicensedPackage[]>()
  for (const one of packages) {
    const key = sameTerms(termsOf(one.text))
    groups.set(key, [...(groups.get(key) ?? []), one])
  }
  return [...groups.values()]
    .map((members) => ({
      identifier: distinct(members.map((member) => member.identifier))
        .filter((name) => name !== '')
        .join(', '),
      packages: distinct(members.map(({ name, version }) => `${name} ${version}`.trim())),
      copyrights: distinct(members.flatMap(({ text }) => copyrightsOf(text))),
      terms: termsOf(members[0]?.text ?? ''),
    }))
    .sort((a, b) => b.packages.length - a.packages.length || (a.identifier < b.identifier ? -1 : 1))
}

/** For a file, and for the page a mentor opens. */
export const licenseText = (groups: readonly LicenseGroup[]): string =>
  groups
    .map(({ identifier, packages, copyrights, terms }) =>
      [identifier, packages.join(', '), copyrights.join('\n'), terms].filter((part) => part !== '').join('\n\n'),
    )
    .join('\n\n\n')
