// The license texts of others, told once for all who share them, with every copyright line.
import { expect, it } from 'vitest'
import { groupLicenses, licenseText } from '../../shared/files/license-notices.ts'

const terms = 'Permission is hereby granted,\nfree of charge.'
const mit = (name: string, text: string) => ({ name, version: '1.0.0', identifier: 'MIT', text })
const packages = [
  mit('b', `MIT License\n\nCopyright (c) 2020 Bea\n\n${terms}`),
  mit('a', `(The MIT License)\n\nCopyright (c) 2019 Ada\nCopyright © 2021 Abe\n\n${terms.replace('\n', ' ')}`),
  { name: 'c', version: '2.0.0', identifier: 'Apache-2.0', text: 'Other terms.\ncopyright license to reproduce' },
]

it('packages under the same terms share one text of them, however it is wrapped and headed', () => {
  expect(groupLicenses(packages).map(({ identifier, packages: names }) => [identifier, names])).toEqual([
    ['MIT', ['a 1.0.0', 'b 1.0.0']],
    ['Apache-2.0', ['c 2.0.0']],
  ])
})

it('loses no copyright line and no other word', () => {
  const text = licenseText(groupLicenses(packages))
  for (const one of packages) {
    for (const line of one.text.split('\n').filter((each) => !/MIT License/.test(each))) {
      expect(text.replace(/\s+/g, ' ')).toContain(line)
    }
  }
  expect(text.match(/free of charge/g)).toHaveLength(1)
})
