// Makes a lead form, which is active at once.
import { Anchor, Stack } from '@mantine/core'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { PageTitle } from '../ui/page-title.tsx'
import { FormEditor } from './form-editor.tsx'
import { fieldOf, newField } from './form-values.ts'

export const NewForm = (): ReactNode => (
  <Stack>
    <Anchor component={Link} to="/lead-forms" size="sm">
      Lead forms
    </Anchor>
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
