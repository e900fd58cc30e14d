// Changes a lead form: leads that are there keep their answers.
import { Stack } from '@mantine/core'
import type { ReactNode } from 'react'
import { useParams } from 'react-router'
import { useRead } from '../queries.ts'
import { Loaded } from '../ui/loaded.tsx'
import { PageTitle } from '../ui/page-title.tsx'
import { TextLink } from '../ui/text-link.tsx'
import { FormEditor } from './form-editor.tsx'
import { fieldOf, valuesOf } from './form-values.ts'

export function EditForm(): ReactNode {
  const { id = '' } = useParams()
  const back = `/lead-forms/${id}`
  const form = useRead(['leadForm', id], ({ leadForms }) => leadForms.get(id))
  return (
    <Loaded query={form} isPage>
      {(found) => (
        <Stack>
          <TextLink to={back}>{found.name}</TextLink>
          <PageTitle title={`Edit ${found.name}`} />
          <FormEditor
            initial={valuesOf(found)}
            back={back}
            save={({ leadForms }, { name, template, schema }) =>
              leadForms.update(id, {
                name,
                ...(template === 'custom' && { schema: schema.map(fieldOf) }),
              })
            }
          />
        </Stack>
      )}
    </Loaded>
  )
}
