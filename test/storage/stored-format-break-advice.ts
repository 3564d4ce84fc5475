// What to do when something that was stored no longer opens.

export const wayOut = (version: number): string =>
  `Version ${version} of Cairn stored this, and it lies on someone's disk; the frozen file is right and never changes.
Ways out:
1. A field came that stored records do not have, and one value is right for all of them: say it in shared/records/added-field-defaults.ts.
2. Anything else: write an upgrade that turns what was stored into what is stored now (renderer/storage/README.md, "change what is stored").`
