// Values that are made when they are first wanted: most of those that there could be never are.

/** Makes a value once, when it is first asked for. */
export function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => (made ??= { value: make() }).value
}

type Makers = Readonly<Record<string, () => unknown>>

/** An object whose members are made when they are first read. */
export function lazily<M extends Makers>(
  makers: M,
): { readonly [Name in keyof M]: ReturnType<M[Name]> } {
  const members = Object.entries(makers).map(
    ([name, make]) => [name, { get: lazy(make), enumerable: true }] as const,
  )
  return Object.defineProperties({}, Object.fromEntries(members)) as {
    readonly [Name in keyof M]: ReturnType<M[Name]>
  }
}
