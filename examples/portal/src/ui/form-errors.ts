// The API's messages for the fields of a form.
import { isApiError } from 'partnerkit'

/**
 * The messages that begin with the name of a field, by that name, for `form.setErrors`. `names` says
 * which field of the form one of the API is, where they differ.
 *
 * @example
 * onRefused: (error) => form.setErrors(fieldErrors(error, { title: 'name' }))
 */
export function fieldErrors(
  error: Error,
  names: Readonly<Record<string, string>> = {},
): Record<string, string> {
  if (!isApiError(error)) return {}
  const found = error.messages.flatMap((message) => {
    const [, field, text] = /^([\w.]+): (.+)$/s.exec(message) ?? []
    return field !== undefined && text !== undefined ? [[names[field] ?? field, text]] : []
  })
  return Object.fromEntries(found)
}
