// The documents of agreements: a link, an uploaded file, or none.
import type { AgreementCreate } from '../../spec/generated/types.ts'
import { invalid } from '../rules/refusal.ts'
import type { AgreementVersionRecord } from '../store/agreement-records.ts'
import type { Change, World } from '../store/store.ts'
import { Upload } from '../store/upload.ts'

type DocumentInput = Pick<AgreementCreate, 'document_type' | 'link' | 'file'>

/** Characters a file may keep in its path. */
const UNSAFE = /[^\p{L}\p{N}._-]+/gu

interface Place {
  readonly owner_id: string
  readonly agreement_id: string
  readonly version: number
}

interface StoredDocument extends Pick<AgreementVersionRecord, 'document_type' | 'link'> {
  readonly changes: readonly Change[]
}

/** What is wrong with the document of a body: it needs what its type says. */
export function documentProblems({
  document_type = 'external',
  link,
  file,
}: DocumentInput): string[] {
  if (file && !isUploaded(document_type)) {
    return ['document_type: A file was sent. Send document_type uploaded with it.']
  }
  if (document_type === 'external' && !link) {
    return ['link: This field is required. Or send document_type none.']
  }
  if (isUploaded(document_type) && !file) {
    return ['file: This field is required. Send the body as multipart/form-data.']
  }
  return []
}

const isUploaded = (type: DocumentInput['document_type']): boolean =>
  type === 'uploaded' || type === 'upload'

/** Stores the document of a version, once {@link documentProblems} has found nothing. */
export function storeDocument(
  { document_type = 'external', link, file }: DocumentInput,
  { owner_id, agreement_id, version }: Place,
): StoredDocument {
  if (document_type === 'none') return { document_type, changes: [] }
  if (!isUploaded(document_type)) {
    return { document_type: 'external', link: link ?? '', changes: [] }
  }
  if (!(file instanceof Upload)) throw invalid('file: The submitted data was not a file.')
  const path = `/media/${owner_id}/agreements/${agreement_id}/${version}/${safeName(file.name)}`
  return {
    document_type: 'uploaded',
    link: path,
    changes: [{ in: 'files', put: { id: path, type: file.type, bytes: file.content } }],
  }
}

/** Characters of a name that are kept, from its end: a path ends up in headers. */
const LONGEST = 200

/** A name that can end a path: dots alone would lead elsewhere. */
function safeName(name: string): string {
  const safe = [...name.replaceAll(UNSAFE, '_')].slice(-LONGEST).join('')
  return /^\.*$/.test(safe) ? 'document' : safe
}

/** The changes that take away the file of a version that goes. */
export function removeDocument({ link = '' }: AgreementVersionRecord, world: World): Change[] {
  const file = world.files.get(link)
  return file ? [{ in: 'files', remove: file }] : []
}
