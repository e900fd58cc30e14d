// What the tests of agreements share: ids of the default world, refusals, new agreements.
import type { Agreement, Contract } from 'partnerkit'
import type { Mock } from 'partnerkit/mock'
import { expect } from 'vitest'
import { refusalOf } from './refusal.ts'
import type { TestWorld } from './world.ts'

export const DISTRIBUTOR = 'PA-301-447'
export const VENDOR = 'VA-149-494'
export const SECOND_VENDOR = 'VA-621-880'
export const INVITED_VENDOR = 'VA-892-333'
export const FORMER_VENDOR = 'VA-550-118'
export const REJECTING_VENDOR = 'VA-770-245'
export const RESELLER = 'PA-517-820'
/** A reseller that may create agreements itself. */
export const FREE_RESELLER = 'PA-478-126'
export const ATLAS = 'PA-455-210'
export const FORMER_RESELLER = 'PA-612-904'
export const OTHER_DISTRIBUTOR = 'PA-239-689'

export const PROGRAM = 'AGP-100-200-301'
export const SECURITY = 'AGP-100-200-302'
export const FREE_PROGRAM = 'AGP-300-200-301'
export const EUROPE = 'AGD-100-200-401'
export const AMERICA = 'AGD-100-200-402'
export const WEB_STORE = 'AGD-100-200-403'
export const SERVICE = 'AGS-100-200-501'
export const REFERRAL_SERVICE = 'AGS-100-200-502'
export const OTHER_SERVICE = 'AGS-400-200-501'
export const SYNDICATION = 'AGU-100-200-601'
export const REFERRAL = 'AGU-100-200-602'
export const OTHER_SYNDICATION = 'AGU-400-200-601'

export const ENROLL_FORM = 'AFR-100-200-701'
export const PRODUCT_FORM = 'AFR-100-200-702'

export const BACKUP = 'PRD-418-302-551'
export const MAIL = 'PRD-418-302-552'
export const FIREWALL = 'PRD-733-914-206'

/** A marketplace of the distributor that has no distribution agreement. */
export const FREE_MARKETPLACE = 'MP-10044'

/** Members that every new agreement needs. */
export const terms = {
  title: 'Terms',
  description: 'What is agreed.',
  document_type: 'none',
} as const

export const FORBIDDEN = {
  status: 403,
  code: 'PERM_001',
  messages: ['You do not have permission to perform this action.'],
}

export const notFound = (id: string): object => ({
  status: 404,
  code: 'NFND_000',
  messages: [`Object \`${id}\` not found.`],
})

export const invalid = (...messages: unknown[]): object => ({
  status: 400,
  code: 'VAL_001',
  messages,
})

/** Expects that a call is refused as described, and that nothing is different afterwards. */
export async function refused(
  mock: Mock,
  call: () => PromiseLike<unknown>,
  expected: object,
): Promise<void> {
  expect(await refusalOf({ mock }, call)).toMatchObject(expected)
}

/** A new program agreement of the distributor. */
export const newProgram = ({ distributor }: TestWorld): Promise<Agreement> =>
  distributor.agreements.create({ ...terms, type: 'program' })

/** A new service agreement of the distributor. */
export const newService = ({ distributor }: TestWorld): Promise<Agreement> =>
  distributor.agreements.create({
    ...terms,
    type: 'service',
    sourcing_agreement: { id: SYNDICATION },
  })

/** The distributor invites the vendor to a program agreement; signed if asked for. */
export async function invite(
  { distributor, vendor }: TestWorld,
  agreementId: string,
  sign = true,
): Promise<Contract> {
  const contract = await distributor.contracts.create(agreementId, { partner: { id: VENDOR } })
  return sign ? vendor.contracts.sign(contract.id) : contract
}
