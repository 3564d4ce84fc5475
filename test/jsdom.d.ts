// What walks use of jsdom, which comes without types: a parser of HTML and XML that is not the product's own.
declare module 'jsdom' {
  export class JSDOM {
    constructor(text: string, options?: { contentType?: string })
    readonly window: { readonly document: Document }
  }
}
