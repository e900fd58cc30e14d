// Keeps the answers of the mock for a strict look at them outside: what looks makes code, which workerd forbids.

const kept = []

export async function look(request, response, operation) {
  const { method, url } = request
  const { status, headers } = response
  kept.push({ method, url, operation, status, headers: [...headers], body: await response.text() })
}

export const taken = () => ({ answers: kept.splice(0) })
