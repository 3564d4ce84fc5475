// How a text can lie in a file without being seen: what leaks are looked for as.

/** The ways a text can lie in a file without being read at once. */
export function disguises(text: string): Buffer[] {
  const plain = [text, text.toLowerCase(), text.toUpperCase()]
  const base64 = [0, 1, 2].map((shift) =>
    // Without its ends, which hang on what stands beside it.
    Buffer.from(`${'x'.repeat(shift)}${text}`)
      .toString('base64')
      .slice(4, -4),
  )
  return [
    ...plain.map((one) => Buffer.from(one)),
    ...plain.map((one) => Buffer.from(one, 'utf16le')),
    ...plain.map((one) => Buffer.from(one, 'utf16le').swap16()),
    ...[Buffer.from(text).toString('hex'), Buffer.from(text, 'utf16le').swap16().toString('hex')].flatMap((one) => [
      Buffer.from(one),
      Buffer.from(one.toUpperCase()),
    ]),
    ...base64.map((one) => Buffer.from(one)),
  ]
}
