// Who asks from this machine.

const LOOPBACK_ADDRESS = /^(::1|(::ffff:)?127(\.\d+){3})$/
const LOOPBACK_NAME = /^(localhost|\[::1\]|127(\.\d+){3})$/

export const isLoopbackAddress = (address: string): boolean => LOOPBACK_ADDRESS.test(address)

export const isLoopbackName = (name: string): boolean => LOOPBACK_NAME.test(name)

/** Whether a page of this machine asks, or no page: those have no origin. */
export const isLocalOrigin = (origin: string | null | undefined): boolean =>
  origin === undefined ||
  origin === null ||
  (URL.canParse(origin) && isLoopbackName(new URL(origin).hostname))
