// No address leads out of the folder of the built page.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { isAppPage } from '../../electron/app-page-addresses.ts'
import { contentSecurityPolicy } from '../../electron/content-security-policy.ts'
import { fileBelow, readStatic } from '../../electron/static-files.ts'
import { aFolder } from './temporary-folder.ts'

const outside = aFolder()
const root = join(outside, 'renderer')
mkdirSync(join(root, 'assets'), { recursive: true })
writeFileSync(join(outside, 'secret.json'), '{}')
writeFileSync(join(outside, 'renderer-secret.json'), '{}')
writeFileSync(join(root, 'index.html'), '<p>Cairn</p>')
writeFileSync(join(root, 'assets', 'main.js'), '1')
writeFileSync(join(root, 'notes.txt'), 'x')

describe('an address of the built page', () => {
  it('leads to its file with its type', async () => {
    expect((await readStatic(root, '/'))?.type).toBe('text/html; charset=utf-8')
    expect((await readStatic(root, '/assets/main.js'))?.type).toBe('text/javascript; charset=utf-8')
  })

  it.each([
    '/../secret.json',
    '/%2e%2e/secret.json',
    '/assets/..%2f..%2fsecret.json',
    '/..%5csecret.json',
    '/%00',
    '/%zz',
    '/.git/config',
    '/c:/secret.json',
    'secret.json',
    '/../renderer-secret.json',
  ])('is refused when it is %j', (address) => {
    expect(fileBelow(root, address)).toBeNull()
  })

  it.each(['/missing.js', '/notes.txt', '/assets', '/assets/'])('leads nowhere when it is %j', async (address) => {
    expect(await readStatic(root, address)).toBeNull()
  })
})

describe('our own page', () => {
  it.each(['app://cairn/', 'app://cairn/index.html#/week'])('is %s', (address) => {
    expect(isAppPage(address)).toBe(true)
  })

  it.each([
    'app://cairn.example.org/',
    'app://example.org/cairn/',
    'https://cairn/',
    'app://cairn@example.org/',
    'app://me@cairn/',
    'about:blank',
    'data:text/html,app://cairn/',
    '',
  ])('is not %j', (address) => {
    expect(isAppPage(address)).toBe(false)
  })

  it('may load scripts from itself only and connect to nothing', () => {
    const policy = contentSecurityPolicy('none').split('; ')
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("script-src 'self'")
    expect(policy).toContain("connect-src 'none'")
  })
})
