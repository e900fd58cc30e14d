// Ids of the default world that its parts name.
export const DISTRIBUTOR = 'PA-301-447'
export const VENDOR = 'VA-149-494'
export const SECOND_VENDOR = 'VA-621-880'
export const RESELLER = 'PA-517-820'
export const COMMERCE = 'HB-4106-2718'
export const WEB_STORE = 'HB-7730-1184'
export const BACKUP = 'PRD-418-302-551'
export const MAIL = 'PRD-418-302-552'
export const FIREWALL = 'PRD-733-914-206'

/** Three accounts of the default world that work with each other. */
export const MAIN_ACCOUNTS = {
  distributor: DISTRIBUTOR,
  vendor: VENDOR,
  reseller: RESELLER,
} as const

export const INGRAM = 'PA-239-689'
export const FRONT_STREET = 'VA-892-333'
export const NORTHWIND = 'PA-640-352'
export const ATLAS = 'PA-455-210'
export const NORDLICHT = 'PA-478-126'
export const SUNRISE = 'PA-612-904'
export const QUANTUM = 'VA-550-118'
export const LUMEN = 'VA-770-245'

// The reseller portal.
export const LAKESIDE = 'POR-118204'
export const KESTREL = 'POR-118205'
export const LINDQVIST = 'POR-204518'
export const BERGMANN = 'POR-204519'
export const SAKURA = 'POR-204520'
export const GULF_PEARL = 'POR-204521'
export const OLD_MILL = 'POR-204522'
export const TIDEWATER = 'POR-206077'
export const FERNHILL = 'POR-206078'
/** Administrators, and a colleague of the first one. */
export const MARA = 'PUS-310401'
export const TOM = 'PUS-310402'
export const AISHA = 'PUS-310411'
export const NILS = 'PUS-310421'
export const PETRA = 'PUS-310424'
export const LEILANI = 'PUS-310431'
