// Lead forms: the routes of the feature.
import type { ReactNode } from 'react'
import { Route, Routes } from 'react-router'
import { NotFoundPage } from '../layout/error-page.tsx'
import { FormDetails } from './details.tsx'
import { FormsDirectory } from './directory.tsx'
import { EditForm } from './edit-form.tsx'
import { NewForm } from './new-form.tsx'

export const Component = (): ReactNode => (
  <Routes>
    <Route index element={<FormsDirectory />} />
    <Route path="new" element={<NewForm />} />
    <Route path=":id" element={<FormDetails />} />
    <Route path=":id/edit" element={<EditForm />} />
    <Route path="*" element={<NotFoundPage />} />
  </Routes>
)
