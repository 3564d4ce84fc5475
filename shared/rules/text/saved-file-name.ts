// The name of a file as it was really saved, which may be another than the one that was suggested.

/** `suggested` where nobody was told the path: a browser keeps that to itself. */
export const nameOfPath = (path: string | null | undefined, suggested: string): string =>
  path?.split(/[\\/]/).at(-1) || suggested
