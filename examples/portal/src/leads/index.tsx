// Leads: the routes of the feature.
import type { ReactNode } from 'react'
import { Route, Routes } from 'react-router'
import { NotFoundPage } from '../layout/error-page.tsx'
import { LeadDetails } from './details.tsx'
import { LeadsDirectory } from './directory.tsx'
import { NewLead } from './new-lead.tsx'

export const Component = (): ReactNode => (
  <Routes>
    <Route index element={<LeadsDirectory />} />
    <Route path="new" element={<NewLead />} />
    <Route path=":id" element={<LeadDetails />} />
    <Route path="*" element={<NotFoundPage />} />
  </Routes>
)
