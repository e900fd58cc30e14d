// What an answer was made of, for who writes it himself: reading it back costs more than making it.

/** Marks answers that say it; a symbol of its own would differ between bundles. */
const MARK = Symbol.for('partnerkit.written')

export interface Written {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly text: string
}

/** The response that is made of it. */
export const write = (written: Written): Response =>
  Object.assign(new Response(written.text, written), { [MARK]: written })

/** What a response was made of, where it says so: copies do not. */
export const writtenIn = (
  response: Response & { readonly [MARK]?: Written },
): Written | undefined => response[MARK]
