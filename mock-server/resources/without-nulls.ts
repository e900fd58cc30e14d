// What null means in a body.

/** Null takes a value away: it is stored, and shown, like one that was never set. */
export const withoutNulls = <T extends object>(
  members: T,
): { [K in keyof T]: Exclude<T[K], null> } =>
  Object.fromEntries(
    Object.entries(members).map(([name, value]) => [name, value ?? undefined]),
  ) as { [K in keyof T]: Exclude<T[K], null> }
