// What each command takes, with examples; what it does is loaded when it is wanted.
import type { Command } from 'commander'
import { address, between, commas, integer } from './options.ts'
import type { Terminal } from './terminal.ts'

/** Where `serve` listens without options. */
const HERE = new URL('http://127.0.0.1:4010')

export function addServe(program: Command, terminal: Terminal): void {
  program
    .command('serve')
    .description('Serve the mock over HTTP until interrupted.')
    .option('--port <number>', 'TCP port; 0 takes a free one', between(0, 65_535), 4010)
    .option('--host <address>', 'address to listen on', '127.0.0.1')
    .option('--seed <integer>', 'makes generated ids differ, and tokens follow from it', integer)
    .option('--size <number>', 'grow the world to so many tier accounts', between(0), 0)
    .option(
      '--state <file>',
      'keep the worlds in a file and a folder beside it, from start to start',
    )
    .option(
      '--worlds <number>',
      'how many worlds header and keys can choose from',
      between(0),
      1000,
    )
    .option('--lenient', "also accept the RQL that only CloudBlue's SDKs emit")
    .option('--no-controls', 'no /_mock: the mock can not be controlled over HTTP')
    .option('--json', 'print one line of JSON once the server listens')
    .addHelpText(
      'after',
      `
Examples:
  $ partnerkit serve
  $ partnerkit serve --port 0 --json
  $ partnerkit serve --size 100000 --seed 7
  $ partnerkit serve --state world.json

Worlds:
  With @ and a name at its end, a key opens a world of its own that begins as good as new. Clients
  that can send headers can name it with X-Partnerkit-World instead, which the reseller portal takes,
  too. With --state world.json those worlds are kept in world.json.worlds.`,
    )
    .action(async (flags) => (await import('./serve.ts')).serve(flags, terminal))
}

export function addStates(program: Command, terminal: Terminal): void {
  program
    .command('seed')
    .description('Write a state file with the default world, as it is or grown.')
    .option('--out <file>', 'file to write, in the place of what is there; else standard output')
    .option('--seed <integer>', 'makes ids, tokens and the accounts that are grown differ', integer)
    .option('--size <number>', 'grow the world to so many tier accounts', between(0), 0)
    .option('--json', 'say in JSON what was written to --out')
    .addHelpText(
      'after',
      `
Examples:
  $ partnerkit seed --out world.json
  $ partnerkit seed --size 100000 --seed 7 --out large.json
  $ partnerkit serve --state large.json`,
    )
    .action(async (flags) => (await import('./state.ts')).seed(flags, terminal))

  program
    .command('export')
    .description('Write the state of a running server to a file.')
    .option('--out <file>', 'file to write, in the place of what is there; else standard output')
    .option('--url <address>', 'the server', address, HERE)
    .option('--world <name>', 'one of its worlds; else its own')
    .option('--json', 'say in JSON what was written to --out')
    .addHelpText(
      'after',
      `
Examples:
  $ partnerkit export --out before.json
  $ partnerkit export --world my-test | jq '.collections.tierAccounts.rows | length'`,
    )
    .action(async (flags) => (await import('./state.ts')).exportState(flags, terminal))

  program
    .command('import')
    .description('Make the state of a running server that of a file.')
    .argument('[file]', 'a state file; without it, or as -, standard input')
    .option('--url <address>', 'the server', address, HERE)
    .option('--world <name>', 'one of its worlds; else its own')
    .option('--json', 'say in JSON what was put there')
    .addHelpText(
      'after',
      `
Examples:
  $ partnerkit import before.json
  $ partnerkit import before.json --world my-test
  $ partnerkit seed --size 5000 | partnerkit import`,
    )
    .action(async (file, flags) => (await import('./state.ts')).importState(file, flags, terminal))
}

/** The options that say whose world is asked. */
const asking = (command: Command): Command =>
  command
    .option('--state <file>', 'ask a state file; else the default world')
    .option('--url <address>', 'ask a running server', address)
    .option('--world <name>', 'one of its worlds; else its own')

export function addQuestions(
  program: Command,
  terminal: Terminal,
  exit: (code: number) => void,
): void {
  asking(
    program
      .command('explain-delete')
      .description(
        'Show what stands in the way of deleting a tier account. Exits with 1 if anything.',
      )
      .argument('<id>', 'id of a tier account'),
  )
    .option('--json', 'print id, blocked, blockers, order and unseen as JSON')
    .addHelpText(
      'after',
      `
Examples:
  $ partnerkit explain-delete TA-1000-2718-0001
  $ partnerkit explain-delete TA-1000-2718-0001 --url http://127.0.0.1:4010
  $ partnerkit explain-delete TA-1000-2718-0001 --json | jq -r '.order[]'`,
    )
    .action(async (id, flags) =>
      exit(await (await import('./explain-delete.ts')).explainDelete(id, flags, terminal)),
    )

  program
    .command('replay')
    .description(
      'Play the capsule of a failed test again. Exits with 1 if an answer is not as then.',
    )
    .argument('[capsule]', 'file of a capsule; without it, or as -, standard input')
    .option('--url <address>', 'play it in a running server; else in a mock of its own', address)
    .option('--world <name>', 'one of its worlds; else its own')
    .option('--json', 'print test, error, same and requests as JSON')
    .addHelpText(
      'after',
      `
Examples:
  $ partnerkit replay partnerkit-capsules/my-test.json
  $ partnerkit replay my-test.json --json | jq '.requests[] | select(.same | not)'
  $ partnerkit replay my-test.json --url http://127.0.0.1:4010 --world failed

On a server:
  The world becomes that of the capsule, and is left as the last request has left it, its clock
  stopped, to be looked at. Ids are those of then if the server has the seed of the capsule; without
  --seed both have 1.`,
    )
    .action(async (file, flags) =>
      exit(await (await import('./replay.ts')).replay(file, flags, terminal)),
    )

  asking(
    program
      .command('rql')
      .description('Explain a query, or ask a list and show what matches.')
      .argument('[query]', 'RQL as it stands behind the ? of an address, encoded or not')
      .option('-c, --collection <list>', 'the list to ask: tierAccounts, or a path')
      .option('--in <ids>', 'ids of what the list is in, with commas between', commas)
      .option('--columns <paths>', 'columns to show, with commas between', commas)
      .option('--limit <number>', 'how many records; else 20', between(0, 1000))
      .option(
        '--as <account>',
        'distributor, vendor, reseller or an id; in the portal partner, customer',
      )
      .option('--explain', 'explain the query for the list instead of asking it')
      .option('--fields', 'show what can be asked of the list; without one, the lists')
      .option('--lenient', "also accept the RQL that only CloudBlue's SDKs emit"),
  )
    .option('--json', 'print the records as JSON, or the parsed query')
    .addHelpText(
      'after',
      `
Examples:
  $ partnerkit rql "type=customer&ilike(name,*corp*)&ordering(-events.created.at)"
  $ partnerkit rql "type=customer" --collection tierAccounts
  $ partnerkit rql -c tierAccounts --columns id,name,contact_info.country
  $ partnerkit rql "status=active" -c contracts --as vendor --json
  $ partnerkit rql -c agreementProducts --in AGS-100-200-501
  $ partnerkit rql -c /agreements/AGS-100-200-501/products
  $ partnerkit rql --fields -c tierAccounts`,
    )
    .action(async (query, flags) =>
      exit(await (await import('./rql.ts')).rql(query, flags, terminal)),
    )
}
