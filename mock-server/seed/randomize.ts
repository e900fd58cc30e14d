// What `partnerkit/randomize` exports, nothing else.
export { growWorld, type GrowOptions } from './grow.ts'
export {
  randomAgreement,
  randomDistributionAgreement,
  type RandomAgreementOptions,
  type RandomDistributionAgreementOptions,
} from './randomize/agreement.ts'
export { randomHub } from './randomize/hub.ts'
export { randomLead, type RandomLeadOptions } from './randomize/lead.ts'
export {
  randomMarketplace,
  randomRegions,
  type RandomMarketplaceOptions,
  type RandomRegion,
} from './randomize/marketplace.ts'
export { randomNews } from './randomize/news.ts'
export { randomCountries, type RandomCountry, type RandomOptions } from './randomize/options.ts'
export {
  randomPartner,
  type RandomPartner,
  type RandomPartnerOptions,
} from './randomize/partner.ts'
export {
  randomPortalCustomer,
  randomPortalRegistration,
  randomPortalUser,
  type RandomPortalOptions,
  type RandomPortalRegistration,
} from './randomize/portal.ts'
export {
  clearTierAccount,
  randomTierAccount,
  type RandomTierAccountOptions,
} from './randomize/tier-account.ts'
export { randomUser, type RandomUserOptions } from './randomize/user.ts'
