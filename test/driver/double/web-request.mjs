// session.webRequest: the app's own listeners judge each request before the double does.

const listeners = { beforeRequest: null, headersReceived: null }

const keep = (name) => (filterOrListener, listener) => {
  listeners[name] = typeof filterOrListener === 'function' ? filterOrListener : (listener ?? null)
}

export const webRequest = {
  onBeforeRequest: keep('beforeRequest'),
  onHeadersReceived: keep('headersReceived'),
  onBeforeSendHeaders() {},
  onSendHeaders() {},
  onResponseStarted() {},
  onBeforeRedirect() {},
  onCompleted() {},
  onErrorOccurred() {},
}

/** True when the app cancels the request. */
export async function askBeforeRequest(details) {
  const listener = listeners.beforeRequest
  if (!listener) return false
  const answer = await new Promise((resolve) => listener(details, resolve))
  return answer?.cancel === true
}

/** The response headers after the app had its say, one string each. @param {Response} response */
export async function askHeadersReceived(details, response) {
  const plain = Object.fromEntries(response.headers)
  const listener = listeners.headersReceived
  if (!listener) return plain
  const lists = Object.fromEntries(Object.entries(plain).map(([name, value]) => [name, [value]]))
  const given = { ...details, statusCode: response.status, responseHeaders: lists }
  const answer = await new Promise((resolve) => listener(given, resolve))
  const headers = answer?.responseHeaders ?? lists
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value].flat().join(', ')]))
}
