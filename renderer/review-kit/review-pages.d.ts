// What review-page.config.ts makes while the app is built.
declare module 'virtual:review-pages' {
  export const reviewPages: { readonly open: string; readonly sealed: string }
}
