// Where the commits of a remote are shown on the web: the address without the hash.

/** "git@host:owner/name.git", "ssh://git@host:22/owner/name", "https://user@host/owner/name.git" as host and path; null for a path or another kind. */
function hostAndPath(remote: string): { host: string; path: string } | null {
  const short = /^(?:[\w.-]+@)?([\w-]+(?:\.[\w-]+)+):(?!\/\/)\/?([^\s:]+)$/.exec(remote)
  if (short !== null) return { host: short[1] ?? '', path: short[2] ?? '' }
  const long = /^(?:https?|ssh|git):\/\/(?:[^/@\s]*@)?([\w-]+(?:\.[\w-]+)+)(?::\d+)?\/(\S+)$/.exec(remote)
  return long === null ? null : { host: long[1] ?? '', path: long[2] ?? '' }
}

function commitFolder(host: string, path: string): string {
  if (/(^|\.)gitlab\./.test(host)) return '/-/commit/'
  if (/^bitbucket\.org$/.test(host)) return '/commits/'
  if (/^git\.kernel\.org$/.test(host) || path.includes('/cgit/')) return '/commit/?id='
  return '/commit/'
}

/** Azure has another address for SSH than for the web. */
function webPlace(host: string, path: string): { host: string; path: string } {
  const azure = /^v3\/([^/]+)\/([^/]+)\/(.+)$/.exec(path)
  if (host !== 'ssh.dev.azure.com' || azure === null) return { host, path }
  return { host: 'dev.azure.com', path: `${azure[1]}/${azure[2]}/_git/${azure[3]}` }
}

/** "https://github.com/owner/name/commit/"; null where it is not known. A name or a password in the remote is left out. */
export function commitAddressOf(remote: string): string | null {
  const found = hostAndPath(remote)
  if (found === null) return null
  const { host, path } = webPlace(found.host.toLowerCase(), found.path.replace(/\/+$/, '').replace(/\.git$/, ''))
  if (!/^[\w.~%+@/-]+$/.test(path) || path.split('/').some((part) => part === '' || part === '..')) return null
  return `https://${host}/${path}${commitFolder(host, path)}`
}
