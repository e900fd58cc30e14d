// What agreements are called and what they say: `{}` is their name, in texts the marketplace; digits as in `fill`.
import type { AgreementCreate } from '../../../spec/generated/types.ts'
import type { Choices } from './country.ts'

export interface AgreementTexts {
  readonly titles: Choices
  readonly headings: Choices
  /** Who may do what under the agreement. */
  readonly purposes: Choices
  /** What partners promise. */
  readonly duties: Choices
  /** Money, support and the end of it. */
  readonly terms: Choices
}

export const distributionTexts: AgreementTexts = {
  titles: ['{} Distribution Agreement', '{} Distribution Terms', '{} Listing and Distribution'],
  headings: ['Distribution', 'Terms of distribution', 'What is distributed'],
  purposes: [
    'Vendors who sign this agreement may list their products on {}.',
    'This agreement lets the resellers of {} sell the products of the vendor.',
    'The vendor grants the right to sell its products on {}.',
    'This agreement adds to the program agreement what holds on {} alone.',
  ],
  duties: [
    'Every listing is reviewed before it is shown.',
    'Vendors publish a price list in the currencies of the marketplace.',
    'Prices change with a notice of %0 days.',
    'Product descriptions and support contacts are kept up to date in the local language.',
  ],
  terms: [
    'Sales are settled every month.',
    'A margin of 1# percent stays with the distributor.',
    'Subscriptions that were sold are served to the end of their term.',
    'Products can be taken off the marketplace with a notice of %0 days.',
  ],
}

/** The texts of the types that `client.agreements.create` makes. */
export const agreementTexts = {
  program: {
    titles: [
      '{} Vendor Program',
      '{} Cloud Partner Program',
      '{} Software Publisher Program',
      '{} Security Vendor Program',
      '{} Marketplace Program',
      '{} Infrastructure Vendor Program',
    ],
    headings: ['About the program', 'Program terms', 'Joining the program'],
    purposes: [
      'Vendors who sign this agreement join the program and can sell through its marketplaces.',
      'This agreement admits vendors to the program; what they sell where is laid down in the distribution agreements below it.',
      'The program offers vendors one contract for all marketplaces of the distributor.',
      'With this agreement a vendor becomes a partner of the distributor and can reach its resellers.',
    ],
    duties: [
      'Vendors keep product information, prices and support contacts up to date.',
      'Vendors answer support requests within two working days.',
      'Vendors name a person who looks after the partnership.',
      'New products are presented to the partner team before they are listed.',
    ],
    terms: [
      'Either side can leave the program with a notice of %0 days.',
      'Joining the program is free of charge.',
      'The terms are reviewed once a year.',
      'Each marketplace has its own commercial terms.',
    ],
  },
  service: {
    titles: [
      '{} Reseller Terms',
      '{} Reseller Agreement',
      '{} Reseller Services Agreement',
      '{} Managed Services Agreement',
      '{} Cloud Reseller Terms',
    ],
    headings: ['For resellers', 'Services', 'Reseller terms'],
    purposes: [
      'Resellers who sign this agreement may sell from the catalog of the distributor to customers of their own.',
      'This agreement opens product groups of the distributor to resellers.',
      'This agreement sets out how the distributor and its resellers work together.',
      'The distributor provides the catalog, billing and second-level support to resellers.',
    ],
    duties: [
      'Resellers are the first contact of their customers.',
      'Resellers keep the contact data of their customers correct.',
      'Customers are told the terms of the vendor before they order.',
      'Resellers take part in a product training every year.',
    ],
    terms: [
      'Invoices are due within %0 days.',
      'Discounts are agreed for each product group.',
      'Running subscriptions are handed over when the agreement ends.',
      'Either side can end it with a notice of %0 days.',
    ],
  },
  syndication: {
    titles: [
      '{} Syndication Agreement',
      '{} Catalog Syndication',
      '{} Shared Catalog Agreement',
      '{} Product Syndication Terms',
    ],
    headings: ['Syndication', 'The shared catalog', 'Terms of syndication'],
    purposes: [
      'Partners may show the product catalog of the distributor on marketplaces of their own.',
      'This agreement shares the catalog of the distributor with partners who sell it on.',
      'Products that the distributor has sourced from vendors can be offered under this agreement.',
      'This agreement lays down which products are passed on, and how.',
    ],
    duties: [
      'Partners show names, pictures and descriptions without changes.',
      'Orders are passed on within one working day.',
      'Partners take products down when the vendor asks for it.',
      'Prices may not be below those of the price list.',
    ],
    terms: [
      'The catalog is brought up to date every night.',
      'A share of 1# percent of each sale goes to the partner.',
      'Sales are settled every month.',
      'Syndication ends %0 days after one side has asked for it.',
    ],
  },
  referral: {
    titles: [
      '{} Referral Agreement',
      '{} Referral Program',
      '{} Referral Partner Terms',
      '{} Lead Referral Agreement',
    ],
    headings: ['Referrals', 'How referrals work', 'Referral terms'],
    purposes: [
      'Partners who sign this agreement refer customers to the vendors of the distributor.',
      'Invited distributors and vendors work directly with each other under this agreement.',
      'This agreement rewards partners for bringing customers to vendors.',
      'This agreement covers customers who are referred by a partner and sign with the vendor.',
    ],
    duties: [
      'A referral names the customer and the products that are wanted.',
      'Customers agree before their data is passed on.',
      'Vendors answer a referral within five working days.',
      'The same customer is referred once in %0 days.',
    ],
    terms: [
      'A commission of 1# percent is paid for the first year.',
      'Commissions are paid every quarter.',
      'A referral is valid for %0 days.',
      'Either side can end it with a notice of %0 days.',
    ],
  },
} satisfies Readonly<Partial<Record<AgreementCreate['type'], AgreementTexts>>>
