// The sealed page carries what opens age files, so its script lies packed in it and is unpacked here. The page's policy names its hash.

async function unpacked(packed: string): Promise<string> {
  const bytes = Uint8Array.from(atob(packed), (sign) => sign.charCodeAt(0))
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'))
  return new Response(stream).text()
}

async function run(): Promise<void> {
  const script = document.createElement('script')
  script.text = await unpacked(document.getElementById('cairn-code')?.textContent ?? '')
  document.body.append(script)
}

run().catch(() => {
  const root = document.getElementById('root')
  if (root !== null) root.textContent = 'This browser is too old to open this file. Open it in a newer one.'
})
