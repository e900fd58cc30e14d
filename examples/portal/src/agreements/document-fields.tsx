// Where the text of an agreement is: at an address, in a file, or nowhere but in the description.
import { FileInput, Radio, Stack, TextInput } from '@mantine/core'
import type { GetInputPropsReturnType } from '@mantine/form'
import type { NewPartnerDocument } from 'partnerkit'
import type { ReactNode } from 'react'

export interface DocumentValues {
  document: string
  link: string
  file: File | null
}

export const NO_DOCUMENT: DocumentValues = { document: 'none', link: '', file: null }

/** The names of the fields, as forms ask for them. */
export const DOCUMENT_FIELDS: readonly (keyof DocumentValues)[] = ['document', 'link', 'file']

/** What to check before the API does. */
export const documentChecks = {
  link: (link: string, { document }: DocumentValues) =>
    document === 'link' && !link ? 'Enter the address of the document.' : null,
  file: (file: File | null, { document }: DocumentValues) =>
    document === 'file' && !file ? 'Choose a file.' : null,
}

interface DocumentFieldsProps {
  readonly form: {
    readonly values: DocumentValues
    getInputProps(field: keyof DocumentValues): GetInputPropsReturnType
  }
}

export function DocumentFields({ form }: DocumentFieldsProps): ReactNode {
  return (
    <Stack>
      <Radio.Group label="Document" {...form.getInputProps('document')}>
        <Stack gap="xs" mt="xs">
          <Radio value="none" label="None: the description says it all" />
          <Radio value="link" label="At an address" />
          <Radio value="file" label="A file" />
        </Stack>
      </Radio.Group>
      {form.values.document === 'link' && (
        <TextInput
          label="Address of the document"
          placeholder="https://"
          {...form.getInputProps('link')}
        />
      )}
      {form.values.document === 'file' && (
        <FileInput label="File" placeholder="Choose a file" {...form.getInputProps('file')} />
      )}
    </Stack>
  )
}

/** The document as the partner wizard of the client takes it. */
export function documentOf({ document, link, file }: DocumentValues): NewPartnerDocument {
  if (document === 'link') return { link }
  return document === 'file' && file ? { file } : 'none'
}

/** The document as the calls for agreements and versions take it. */
export function documentBody(values: DocumentValues): {
  document_type: 'external' | 'uploaded' | 'none'
  link?: string
  file?: Blob
} {
  const document = documentOf(values)
  if (document === 'none') return { document_type: 'none' }
  return document.link === undefined
    ? { document_type: 'uploaded', file: document.file }
    : { document_type: 'external', link: document.link }
}
