// Finds a built file for an address, for app:// and the loopback host alike; an address can never lead out of the folder.
import { readFile } from 'node:fs/promises'
import { extname, join, resolve, sep } from 'node:path'

const MIME: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
}

function decoded(pathname: string): string | null {
  try {
    return decodeURIComponent(pathname)
  } catch {
    return null
  }
}

/** Path of the file an address stands for, or null for an address we refuse. Judges the address only; the file may not exist. */
export function fileBelow(root: string, pathname: string): string | null {
  const path = decoded(pathname)
  if (path === null || !path.startsWith('/') || path.includes('\0') || path.includes('\\')) return null
  const parts = path.split('/').filter((part) => part !== '')
  // Also hidden files and, on Windows, drives and alternate streams.
  if (parts.some((part) => part.startsWith('.') || part.includes(':'))) return null
  const file = resolve(join(root, ...parts, ...(path.endsWith('/') ? ['index.html'] : [])))
  return file.startsWith(resolve(root) + sep) ? file : null
}

/** Content and type of the file at an address; null where there is none, or none we serve. */
export async function readStatic(
  root: string,
  pathname: string,
): Promise<{ body: Uint8Array<ArrayBuffer>; type: string } | null> {
  const file = fileBelow(root, pathname)
  const type = file === null ? undefined : MIME[extname(file).toLowerCase()]
  if (file === null || type === undefined) return null
  try {
    return { body: new Uint8Array(await readFile(file)), type }
  } catch {
    return null
  }
}
