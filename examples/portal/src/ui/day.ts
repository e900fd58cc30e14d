// Moments as people write them.

/** The day of a moment of the API, like "5 Mar 2024". */
export const day = (moment: string | null | undefined): string =>
  moment ? new Date(moment).toLocaleDateString('en-GB', { dateStyle: 'medium' }) : '–'
