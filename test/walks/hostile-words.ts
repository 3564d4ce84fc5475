// Words that would run, load, lead away or break out, were they ever taken for more than words. Each says a token that its reader must see.
import * as z from 'zod'

/** Set by whatever runs; nothing may ever set it. */
export const ranFlag = 'hacked'
const run = `${ranFlag}=1`
const away = 'https://evil.test'

const around: readonly ((token: string) => string)[] = [
  (token) => `<script>${run}</script>${token}`,
  (token) => `</script><script>${run}</script>${token}`,
  (token) => `"><img src=x onerror=${run}>${token}`,
  (token) => `<svg/onload=${run}>${token}</svg>`,
  (token) => `' onmouseover='${run}' ${token}`,
  (token) => `<a href="javascript:${run}" autofocus onfocus=${run}>${token}</a>`,
  (token) => `javascript:${run}//${token}`,
  (token) => `[${token}](javascript:${run})`,
  (token) => `[${token}](data:text/html,<script>${run}</script>)`,
  (token) => `[${token}](file:///etc/passwd)`,
  (token) => `![${token}](${away}/x.png)`,
  (token) => `<iframe srcdoc="<script>parent.${run}</script>"></iframe>${token}`,
  (token) => `<iframe src="javascript:parent.${run}"></iframe>${token}`,
  (token) => `<object data="data:text/html,x"></object>${token}`,
  (token) => `<base href="${away}/">${token}`,
  (token) => `<meta http-equiv="refresh" content="0;url=${away}/">${token}`,
  (token) => `<link rel=stylesheet href=${away}/x.css>${token}`,
  (token) => `<form action=${away}><button>${token}</button></form>`,
  (token) => `</textarea></title></noscript><script>${run}</script>${token}`,
  (token) => `--><script>${run}</script><!--${token}`,
  (token) => `]]><script>${run}</script><![CDATA[${token}`,
  (token) => `</style><style>*{background:url(${away}/x)}</style>${token}`,
  (token) => `;background:url(${away}/x);color:expression(${run});${token}`,
  (token) => `{{constructor.constructor('${run}')()}}${token}`,
  (token) => `\${${run}}\`+${run}+\`${token}`,
  (token) => `*/${run}/*${token}`,
  (token) => `","words":{"help":"${token}`,
  (token) => `\\","__proto__":{"x":1},"${token}`,
  (token) => `$& $1 $\` $' ${token}`,
  (token) => `\u202E${token}\u202C cod.exe`,
  (token) => `\u2066${token}\u2069\u200B\uFEFF`,
  (token) => `a\u2028${token}\u2029b`,
  (token) => `\u0000${token}\u0007`,
  (token) => `\uD800${token}`,
  (token) => `&lt;script&gt;${run}&lt;/script&gt;${token}`,
  (token) => `=cmd|'/C calc'!A0 ${token}`,
  (token) => `[[00000000-0000-7000-8000-000000000404|${token}]]`,
]

export const hostileCount = around.length

/** The `at`th of them around this token. */
export const hostile = (at: number, token: string): string => around[at % around.length]?.(token) ?? token

/** As many as go into each share: a name takes 500 characters, and each name must have had all of them. */
export const perShare = 8
export const hostileParts = Array.from({ length: Math.ceil(hostileCount / perShare) }, (_, part) =>
  around.map((_one, at) => at).slice(part * perShare, (part + 1) * perShare),
)

/** Every place of a value in which any words may stand, by its path: where other words still fit the schema. */
export function freePlaces(schema: z.ZodType, value: unknown): { path: string; text: string }[] {
  const found: { path: string; text: string }[] = []
  const walk = (at: unknown, path: readonly PropertyKey[]) => {
    if (typeof at === 'string') {
      const other = z.json().parse(value)
      const isFree = schema.safeParse(replaced(other, path, 'any words')).success
      if (isFree) found.push({ path: path.join('.'), text: at })
    } else if (typeof at === 'object' && at !== null)
      for (const [name, one] of Object.entries(at)) walk(one, [...path, name])
  }
  walk(value, [])
  return found
}

function replaced(value: unknown, [name, ...rest]: readonly PropertyKey[], text: string): unknown {
  if (name === undefined) return text
  if (Array.isArray(value)) return value.map((one, at) => (String(at) === name ? replaced(one, rest, text) : one))
  if (typeof value !== 'object' || value === null) return value
  return { ...value, [name]: replaced(Reflect.get(value, name), rest, text) }
}
