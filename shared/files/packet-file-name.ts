// What a file of the packet is called: its title in plain letters, so that every system and every mail takes it.

/** "wren-alderby-case-for-lead-edition-2"; `edition` null for a working copy. Without an ending. */
export function packetFileName(title: string, edition: number | null): string {
  const plain = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80)
  return `${plain || 'packet'}${edition === null ? '' : `-edition-${edition}`}`
}
