// The elements of an XML document one after the other, without their prefixes; entities of a document's own are refused by the parser.
import { SaxesParser } from 'saxes'

export interface XmlReader {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void
  readonly text?: (text: string) => void
  readonly close?: (name: string) => void
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1)

/** Where an XML document is not one. */
export class BrokenXml extends Error {}

/** Calls the reader in the order of the document. Throws `BrokenXml`, or what the reader throws. */
export function readXml(xml: string, reader: XmlReader): void {
  const parser = new SaxesParser({})
  parser.on('error', (error) => {
    throw new BrokenXml(error.message)
  })
  parser.on('opentag', ({ name, attributes }) => reader.open?.(local(name), attributes))
  parser.on('text', (text) => reader.text?.(text))
  parser.on('cdata', (text) => reader.text?.(text))
  parser.on('closetag', ({ name }) => reader.close?.(local(name)))
  parser.write(xml).close()
}
