// Made by `npm run generate` from the files in spec/. Do not edit.
/** The version of the API document. */
export const specVersion = '0.1.0'

/** The version of the package. */
export const packageVersion = '0.1.0'
