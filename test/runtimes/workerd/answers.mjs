// Keeps the answers of the mock for a strict look at them outside: what looks makes code, which workerd forbids.

const kept = []

export function look({ method, url }, { status, headers }, body, operation) {
  kept.push({ method, url, operation, status, headers: [...headers], body })
}

export const taken = () => ({ answers: kept.splice(0) })
