// Agreements: the routes of the feature.
import type { ReactNode } from 'react'
import { Route, Routes } from 'react-router'
import { NotFoundPage } from '../layout/error-page.tsx'
import { AgreementDetails } from './agreement-details.tsx'
import { AgreementsDirectory } from './directory.tsx'
import { NewAgreement } from './new-agreement.tsx'

export const Component = (): ReactNode => (
  <Routes>
    <Route index element={<AgreementsDirectory />} />
    <Route path="new" element={<NewAgreement />} />
    <Route path=":id" element={<AgreementDetails />} />
    <Route path="*" element={<NotFoundPage />} />
  </Routes>
)
