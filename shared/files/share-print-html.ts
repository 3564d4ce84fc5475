// A request as a page for paper: the plain words with the same numbers as in its file, to be answered by mail.
import type { SharedCopy } from '../records/shared-copy.ts'
import { escaped } from './escape-html.ts'
import { preReadStyle, preReadStyleHash } from './pre-read-html.ts'
import { shareWords } from './share-plain-html.ts'

/** It stands alone, asks for nothing and runs nothing. */
export const shareSheet = (copy: SharedCopy): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${preReadStyleHash}'">
<title>Review request from ${escaped(copy.from.name.trim() || 'someone')}</title>
<style>${preReadStyle}</style>
</head>
<body>
<main>
${shareWords(copy)}
</main>
</body>
</html>
`
