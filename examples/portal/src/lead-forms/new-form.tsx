// Makes a lead form, which is active at once.
import { Stack } from '@mantine/core'
import type { ReactNode } from 'react'
import { PageTitle } from '../ui/page-title.tsx'
import { TextLink } from '../ui/text-link.tsx'
import { FormEditor } from './form-editor.tsx'
import { fieldOf, newField } from './form-values.ts'

export const NewForm = (): ReactNode => (
  <Stack>
    <TextLink to="/lead-forms">Lead forms</TextLink>
    <PageTitle title="New lead form" />
    <FormEditor
      isNew
      initial={{ name: '', template: 'default', schema: [newField()] }}
      back="/lead-forms"
      save={({ leadForms }, { name, template, schema }) =>
        leadForms.create({
          name,
          template,
          ...(template === 'custom' && { schema: schema.map(fieldOf) }),
        })
      }
    />
  </Stack>
)
