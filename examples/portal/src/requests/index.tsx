// Requests: the routes of the feature.
import type { ReactNode } from 'react'
import { Route, Routes } from 'react-router'
import { NotFoundPage } from '../layout/error-page.tsx'
import { RequestDetails } from './details.tsx'
import { RequestsDirectory } from './directory.tsx'

export const Component = (): ReactNode => (
  <Routes>
    <Route index element={<RequestsDirectory />} />
    <Route path=":id" element={<RequestDetails />} />
    <Route path="*" element={<NotFoundPage />} />
  </Routes>
)
