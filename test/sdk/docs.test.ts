// The TSDoc of the client's methods says what the API document says, and its examples compile.
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { operations, type OperationId } from '../../spec/generated/operations.ts'
import { program, runnable, type Guide } from '../support/guides.ts'
import { freshWorld } from '../support/world.ts'

const root = resolve(import.meta.dirname, '../..')
const ALL_ROLES = ['distributor', 'reseller', 'vendor']
/** With those of the reseller portal, which "all" does not mean. */
const ROLES = [...ALL_ROLES, 'anyone', 'customer', 'partner'].toSorted()

interface Method {
  /** As callers write it, like `hubs.get` or `portal.customers.get`. */
  readonly name: string
  /** What it sends, by itself, through other methods of its class or functions beside it. */
  readonly sends: readonly OperationId[]
  /** The TSDoc before its first tag, on one line. */
  readonly text: string
  /** The operations it names with method and path: in one sentence, or one in each item of a list. */
  readonly named: readonly string[]
  readonly examples: readonly string[]
}

/** An item of the list: operation, method and path, perhaps a colon and what for. */
const ITEM = /^- (`\w+`, `[A-Z]+ [^`]+`)(?:: [^/]+)?\.$/

const folder = join(root, 'sdk/resources')
const statements = readdirSync(folder).flatMap((file) => {
  const text = readFileSync(join(folder, file), 'utf8')
  return ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true).statements.slice()
})

/** The code of the functions of all files, by name. */
const functions = new Map(statements.flatMap(functionsOf))
const classes = statements.filter(ts.isClassDeclaration)
/** The members of classes that are families of methods themselves, by the class of the member. */
const nested = new Map(classes.flatMap(familiesIn))
const methods = classes.flatMap(methodsOf)

function functionsOf(statement: ts.Statement): [string, string][] {
  if (ts.isFunctionDeclaration(statement) && statement.name && statement.body) {
    return [[statement.name.text, statement.body.getText()]]
  }
  if (!ts.isVariableStatement(statement)) return []
  return statement.declarationList.declarations.flatMap(({ name, initializer }) =>
    initializer && ts.isArrowFunction(initializer)
      ? [[name.getText(), initializer.body.getText()]]
      : [],
  )
}

function familiesIn(declaration: ts.ClassDeclaration): [string, string][] {
  return declaration.members.filter(ts.isPropertyDeclaration).flatMap(({ name, type }) => {
    const isFamily = classes.some((other) => other.name?.text === type?.getText())
    if (!type || !isFamily || ts.isPrivateIdentifier(name)) return []
    return [[type.getText(), `${uncapitalised(declaration)}.${name.getText()}`]]
  })
}

function uncapitalised({ name }: ts.ClassDeclaration): string {
  const text = name?.text ?? ''
  return text.charAt(0).toLowerCase() + text.slice(1)
}

function methodsOf(declaration: ts.ClassDeclaration): Method[] {
  const family = nested.get(declaration.name?.text ?? '') ?? uncapitalised(declaration)
  const all = declaration.members.filter(ts.isMethodDeclaration)
  const shown = all.filter(({ name }) => !ts.isPrivateIdentifier(name))
  return shown.map((method) => {
    const tags = ts.getJSDocTags(method).filter(({ tagName }) => tagName.text === 'example')
    const comment = ts.getJSDocCommentsAndTags(method).map(textOf).join(' ')
    return {
      name: `${family}.${method.name.getText()}`,
      sends: [...sentBy(method.body?.getText() ?? '', all)],
      text: comment.replaceAll(/\s+/g, ' '),
      named: namedIn(comment),
      examples: tags.map(textOf),
    }
  })
}

function namedIn(comment: string): string[] {
  const [, part = ''] = /^(Operations?\b.*?\.)\s+Roles:/ms.exec(comment) ?? []
  const sentence = /^Operations? (`.*)\.$/s.exec(part)
  if (sentence) return (sentence[1] ?? '').replaceAll(/\s+/g, ' ').split(/, (?:then|and) /)
  // Every mention of an operation is an item, and nothing else is: what is odd stays whole.
  const [lead = '', ...items] = part.replaceAll(/\n(?!- |\n)\s*/g, ' ').split(/\n+/)
  return [lead, ...items].flatMap((line) =>
    line.startsWith('- ') ? [line.replace(ITEM, '$1')] : line.includes('`') ? [line] : [],
  )
}

function textOf({ comment }: ts.JSDoc | ts.JSDocTag): string {
  return ts.getTextOfJSDocComment(comment) ?? ''
}

/** The operations that code names, and those that what it calls names. */
function sentBy(
  code: string,
  siblings: readonly ts.MethodDeclaration[],
  seen = new Set<string>(),
): Set<OperationId> {
  if (seen.has(code)) return new Set()
  seen.add(code)
  const names = (pattern: RegExp): string[] =>
    Array.from(code.matchAll(pattern), ([, name = '']) => name)
  const own = names(/'(\w+)'/g).filter((id): id is OperationId => id in operations)
  const called = [
    ...names(/this\.(#?\w+)\(/g).map((name) =>
      siblings.find((method) => method.name.getText() === name)?.body?.getText(),
    ),
    ...names(/(?<![.\w])(\w+)\(/g).map((name) => functions.get(name)),
  ]
  return new Set([...own, ...called.flatMap((text = '') => [...sentBy(text, siblings, seen)])])
}

test('the methods of all operations are found', () => {
  const sent = new Set(methods.flatMap(({ sends }) => sends))
  expect([...sent].toSorted()).toEqual(Object.keys(operations).toSorted())
})

describe('the operations of a TSDoc', () => {
  const a = '`getHub`, `GET /hubs/{id}`'
  const b = '`listHubs`, `GET /hubs`'

  test.each([
    ['one', `Gets. \n\nOperation ${a}. Roles: all.`, [a]],
    ['a sentence', `Gets.\n\nOperations ${a}, then\n${b}. Roles: all.`, [a, b]],
    [
      'lists',
      `Gets.\n\nOperations, as\nneeded:\n\n- ${a}: each\n  \`hub\`.\n\nThen:\n\n- ${b}.\n\nRoles: all.`,
      [a, b],
    ],
    [
      'an item with two, and one outside the items',
      `Gets.\n\nOperations, with ${b}:\n\n- ${a}, then ${b}.\n- \`getHub\`.\n\nRoles: all.`,
      [`Operations, with ${b}:`, `- ${a}, then ${b}.`, '- `getHub`.'],
    ],
  ])('are found in %s', (_, comment, expected) => {
    expect(namedIn(comment)).toEqual(expected)
  })
})

describe.each(methods)('$name', ({ name, sends, text, named, examples }) => {
  test('has a TSDoc that begins with what it does', () => {
    expect(text).toMatch(/^[A-Z].+\. Operations?(?: `|, [^`]+: - `)/)
  })

  test('names its operation with method and path', () => {
    const expected = sends.map(
      (id) => `\`${id}\`, \`${operations[id].method} ${operations[id].path}\``,
    )
    expect(named.toSorted()).toEqual(expected.toSorted())
  })

  test('names the roles that may call it', () => {
    const [, named = ''] = /\. Roles: ([\w, ]+)\./.exec(text) ?? []
    const roles = named === 'all' ? ALL_ROLES : named.split(', ')
    const allowed = ROLES.filter((role) =>
      sends.every((id) => (operations[id].roles as readonly string[]).includes(role)),
    )
    expect(roles.toSorted()).toEqual(allowed)
  })

  test('names the errors it raises, each once', () => {
    const [, raised = ''] = /Raises `ApiError` (.*)$/.exec(text) ?? []
    const codes = Array.from(raised.matchAll(/`([A-Z]+_\d+)`/g), ([, code]) => code)
    const expected = new Set(sends.flatMap((id) => [...operations[id].errors]))
    expect(codes.toSorted()).toEqual([...expected].toSorted())
  })

  test('has an example that calls it', () => {
    expect(examples.join('\n')).toContain(`.${name}(`)
  })
})

test('nobody is invited who is a partner in the default world', async () => {
  const written = runnable.flatMap(({ blocks }) => blocks.map(({ code }) => code))
  const code = [...methods.flatMap(({ examples }) => examples), ...written]
  const invited = code
    .filter((text) => /\.(invite|createAccount|complete)\(/.test(text))
    .flatMap((text) => Array.from(text.matchAll(/name: '([^']+)'/g), ([, name]) => name))
  const partners = await freshWorld().distributor.partners.list().toArray()
  expect(invited).toContain('Bluewater Software')
  expect(partners.map(({ name }) => name).filter((name) => invited.includes(name))).toEqual([])
})

test('all examples compile, and so do the guides', () => {
  expect(problemsOf(methods, runnable)).toEqual([])
})

/** Type-checks examples and guides in files that are not on disk: one message per problem. */
function problemsOf(documented: readonly Method[], written: readonly Guide[]): string[] {
  const examples = `
    import { createClient } from 'partnerkit'
    import type { Client, ContactInfoWrite, TierAccount, TierAccountRequest } from 'partnerkit'
    declare const client: Client, vendor: Client, contact_info: ContactInfoWrite
    declare const customer: TierAccount, reseller: TierAccount, request: TierAccountRequest
    ${documented.flatMap(wrapped).join('\n')}`
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile)
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, root)
  const host = ts.createCompilerHost(options)
  const { readFile } = host
  const files = new Map([
    [join(root, 'test/sdk/examples-of-docs.ts'), examples],
    ...written.map((guide) => [join(root, `${guide.name}.ts`), program(guide, 'ts').code] as const),
  ])
  host.readFile = (name) => files.get(name) ?? readFile(name)
  const compiled = ts.createProgram([...files.keys()], options, host)
  return [...files.keys()].flatMap((path) => {
    const source = compiled.getSourceFile(path)
    return ts.getPreEmitDiagnostics(compiled, source).map(({ start = 0, messageText }) => {
      const at = source?.statements.find(({ end }) => end > start)
      const where = at && ts.isFunctionDeclaration(at) && at.name ? at.name.text : basename(path)
      return `${where}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`
    })
  })
}

const wrapped = ({ name, examples }: Method): string[] =>
  examples.map(
    (example, i) => `async function ${name.replaceAll('.', '_')}_${i + 1}() {\n${example}\n}`,
  )
