// A custom scheme is served on https://<host>.<scheme>.electron-double; addresses are turned back before the app sees them.

export const privilegedSchemes = new Map()
export const schemeHandlers = new Map()

const suffix = 'electron-double'
const inBrowser = /https:\/\/([\w.-]+)\.([\w-]+)\.electron-double/g

export const isOurScheme = (scheme) => privilegedSchemes.has(scheme) || schemeHandlers.has(scheme)

/** @param {string} appAddress */
export function toBrowser(appAddress) {
  const url = new URL(appAddress)
  const scheme = url.protocol.slice(0, -1)
  if (!isOurScheme(scheme)) return appAddress
  return `https://${url.host}.${scheme}.${suffix}${url.pathname}${url.search}${url.hash}`
}

/** @param {string} browserAddress */
export const toApp = (browserAddress) => browserAddress.replace(inBrowser, '$2://$1')

/** A policy may name the custom scheme; Chromium sees the https origin that stands for it. @param {string} policy */
export function policyForBrowser(policy) {
  return policy.replace(/([\w-]+):\/\/([\w.-]+)/g, (whole, scheme, host) =>
    isOurScheme(scheme) ? `https://${host}.${scheme}.${suffix}` : whole,
  )
}

/** @param {string} address */
export function originOf(address) {
  return address.match(/^[\w-]+:\/\/[^/]+/)?.[0] ?? 'null'
}
