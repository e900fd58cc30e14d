// Owns what tests may leave behind: sockets and timers of this process, counted before and after.

/** The timers and sockets that are open, each kind with its number. */
function open(): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const kind of process.getActiveResourcesInfo()) {
    if (/Timeout|TCP/.test(kind)) counts[kind] = (counts[kind] ?? 0) + 1
  }
  return counts
}

/** Remembers what is open now; the answer says whether nothing more is. */
export function watch(): () => boolean {
  const before = open()
  return () => Object.entries(open()).every(([kind, count]) => count <= (before[kind] ?? 0))
}
