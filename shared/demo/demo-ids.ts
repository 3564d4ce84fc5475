// The ids of the demo: always the same for the same key, and rising with time like those the product makes (UUIDv7).

/** 32 bits of a text, spread well enough for ids (FNV-1a with a final mix). */
function bitsOf(text: string, seed: number): number {
  let bits = seed
  for (let at = 0; at < text.length; at += 1) bits = Math.imul(bits ^ text.charCodeAt(at), 16_777_619)
  bits = Math.imul(bits ^ (bits >>> 16), 2_246_822_507)
  return (bits ^ (bits >>> 13)) >>> 0
}

const hex = (value: number, digits: number) => value.toString(16).padStart(digits, '0').slice(-digits)

/** The id of what `key` names, made at a UTC instant. */
export function demoId(key: string, at: string): string {
  const milliseconds = hex(Temporal.Instant.from(at).epochMilliseconds, 12)
  const [one, two, three] = [bitsOf(key, 0x811c9dc5), bitsOf(key, 0x1b873593), bitsOf(key, 0x5bd1e995)]
  const variant = hex(8 + (two % 4), 1)
  const time = `${milliseconds.slice(0, 8)}-${milliseconds.slice(8)}`
  return `${time}-7${hex(one, 3)}-${variant}${hex(two >>> 2, 3)}-${hex(one >>> 12, 4)}${hex(three, 8)}`
}
