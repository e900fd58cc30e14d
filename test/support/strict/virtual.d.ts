// What the plugin serves: the document as JSON schemas.
declare module 'virtual:strict-document' {
  import type { StrictDocument } from './document.ts'

  const document: StrictDocument
  export default document
}
