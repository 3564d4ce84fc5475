// Only web and mail addresses that are what they seem pass.
import { describe, expect, it } from 'vitest'
import { allowedLink } from '../../shared/rules/text/allowed-link.ts'

describe('a link in a text', () => {
  it.each([
    'https://example.org',
    'http://example.org:8080/a/b?c=d&e=f#g',
    'HTTPS://Example.org/',
    'https://münchen.example/straße',
    'https://[::1]:3000/',
    'https://example.org/path@with-at',
    'mailto:wren@example.org',
    'mailto:wren@example.org?subject=Notes&body=Hello',
  ])('may be opened when it is %s', (link) => {
    expect(allowedLink(link)).toBe(link)
  })

  it('is taken without the space around it', () => {
    expect(allowedLink('  https://example.org\n')).toBe('https://example.org')
  })

  it.each([
    '',
    'example.org',
    '//example.org',
    'https:example.org',
    'https:///example.org',
    'https://',
    'javascript:alert(1)',
    'JAVASCRIPT://example.org/%0aalert(1)',
    'data:text/html,<p>',
    'file:///etc/passwd',
    'smb://server/share',
    'ms-msdt:/id',
    'app://cairn/',
    'https://example.org@evil.example/',
    'https://user:pass@example.org/',
    'https://example.org\\@evil.example/',
    'https://exa mple.org/',
    'https://example.org/\u0000',
    'https://example.org/\u202Etxt.exe',
    'https://example.org/"onclick=',
    'mailto:',
    'mailto:wren',
    'mailto:wren@example.org?attach=/etc/passwd',
    'mailto:wren@example.org?Subject=a&bcc=other@example.org',
    `https://example.org/${'a'.repeat(2048)}`,
  ])('stays shut when it is %j', (link) => {
    expect(allowedLink(link)).toBeNull()
  })
})
