// From the many spec files to the one bundled document, with the error responses that x-errors stands for.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'yaml'
import { errors, type CatalogueEntry, type ErrorCode } from '../errors.ts'
import { isPublic, operationsOf, type Document, type OperationAt } from './document.ts'

const catalogue: Record<string, CatalogueEntry> = errors

/** Bundles the spec files into one document and documents every error of every operation. */
export function bundle(entry: string): Document {
  const folder = mkdtempSync(join(tmpdir(), 'partnerkit-spec-'))
  try {
    const file = join(folder, 'bundled.json')
    execFileSync('redocly', ['bundle', entry, '-o', file], {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
    })
    const document = parse(readFileSync(file, 'utf8')) as Document
    for (const at of operationsOf(document)) documentErrors(at)
    return document
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** The codes an operation can answer with: its own, and those that come with every operation. */
export function errorCodes({ operation }: OperationAt): ErrorCode[] {
  const codes = [
    ...(isPublic(operation) ? [] : ['AUTH_001']),
    ...operation['x-errors'],
    ...(operation.requestBody ? ['LIM_001'] : []),
  ]
  for (const code of codes) {
    if (!(code in catalogue)) throw new Error(`${operation.operationId}: no error ${code}`)
  }
  return codes as ErrorCode[]
}

const header = (name: string) => ({ [name]: { $ref: `#/components/headers/${name}` } })
const HINT = header('X-Partnerkit-Hint')
const RETRY = header('Retry-After')

function documentErrors(at: OperationAt): void {
  const codesOf = errorCodes(at)
  const statuses = new Set(codesOf.map((code) => errors[code].status))
  for (const status of [...statuses].toSorted()) {
    const codes = codesOf.filter((code) => errors[code].status === status)
    at.operation.responses[String(status)] = {
      description: codes.map((code) => `\`${code}\` ${errors[code].message}`).join('\n\n'),
      headers: status === 429 ? { ...RETRY, ...HINT } : HINT,
      content: {
        'application/json': {
          schema: { $ref: '#/components/schemas/ErrorBody' },
          examples: Object.fromEntries(
            codes.map((code) => [
              code,
              { value: { error_code: code, errors: [errors[code].message] } },
            ]),
          ),
        },
      },
    } as OperationAt['operation']['responses'][string]
  }
}
