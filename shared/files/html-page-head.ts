// The head of a page that is one file: it opens anywhere, and its policy lets it run nothing and ask for nothing.

export interface PageHead {
  /** In HTML. */
  readonly title: string
  readonly css: string
  /** Of the style, as the policy names it. */
  readonly hash: string
  /** What the policy allows beside the style; each ends with a semicolon. */
  readonly allowed?: string
}

/** Up to the end of `head`, the doctype included. */
export function pageHead({ title, css, hash, allowed = '' }: PageHead): string {
  const policy = `default-src 'none'; style-src '${hash}';${allowed} base-uri 'none'; form-action 'none'`
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${css}</style>
</head>`
}
