// Partners: the routes of the feature.
import type { ReactNode } from 'react'
import { Route, Routes } from 'react-router'
import { NotFoundPage } from '../layout/error-page.tsx'
import { PartnersDirectory } from './directory.tsx'
import { PartnerDetails } from './partner-details.tsx'
import { CreatePartner } from './wizard/create-partner.tsx'

export const Component = (): ReactNode => (
  <Routes>
    <Route index element={<PartnersDirectory />} />
    <Route path="new" element={<CreatePartner />} />
    <Route path=":id" element={<PartnerDetails />} />
    <Route path="*" element={<NotFoundPage />} />
  </Routes>
)
