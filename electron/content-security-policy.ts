// What a page of ours may load and reach. Everything not named is shut.

/** `connect` is 'none' behind app://, where IPC carries everything, and 'self' behind the loopback host. */
export function contentSecurityPolicy(connect: 'none' | 'self'): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    // the component library writes inline styles
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' blob: data:",
    // the house's own fonts are files beside the page, and search runs in a worker of its own
    "font-src 'self'",
    "worker-src 'self'",
    `connect-src '${connect}'`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}

export const pageHeaders = (connect: 'none' | 'self'): Record<string, string> => ({
  'content-security-policy': contentSecurityPolicy(connect),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
})
