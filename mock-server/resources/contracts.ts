// Contracts: read, changed while pending, and taken from state to state.
import { filters } from '../../spec/generated/filters.ts'
import type { OperationId } from '../../spec/generated/operations.ts'
import type { Handler, Params } from '../operation.ts'
import { accepted, checkFooting, signed, terminated } from '../rules/contract-changes.ts'
import {
  checkContractAction,
  contractLifecycles,
  partyOf,
  type ContractAction,
} from '../rules/contract-lifecycle.ts'
import { refusal } from '../rules/refusal.ts'
import type { View } from '../rules/visibility.ts'
import type {
  AgreementRecord,
  ContractRecord,
  ContractVersionRecord,
} from '../store/agreement-records.ts'
import { isLatest } from '../store/agreement-queries.ts'
import type { Change } from '../store/store.ts'
import { loadAgreement } from './agreements.ts'
import { createContract } from './contract-create.ts'
import { presentContract, presentContractVersion } from './contract-view.ts'
import { NO_FIELDS, page, within } from './list.ts'

/** The contract a path names; refuses with `NFND_000` what the actor can not see. */
export function loadContract(view: View, params: Params): ContractRecord {
  const id = params['contract_id'] ?? params['id'] ?? ''
  const contract = view.get('contracts', id)
  if (!contract) throw refusal('NFND_000', { id })
  return contract
}

const list: Handler<'listContracts', void, ContractRecord> = {
  fields: filters.listContracts,
  load() {},
  decide: ({ plan, view }) =>
    page(plan, view.world.contracts, { visible: view.visible('contracts') }),
  present: presentContract,
}

const ofAgreement: Handler<'listAgreementContracts', AgreementRecord, ContractRecord> = {
  fields: NO_FIELDS,
  load: loadAgreement,
  decide: ({ plan, view, target }) =>
    page(within(plan, 'agreement.id', target.id), view.world.contracts, {
      visible: view.visible('contracts'),
    }),
  present: presentContract,
}

const get: Handler<'getContract', ContractRecord, ContractRecord> = {
  fields: filters.listContracts,
  load: loadContract,
  decide: ({ target }) => ({ result: target }),
  present: presentContract,
}

const update: Handler<'updateContract', ContractRecord, ContractRecord> = {
  load: loadContract,
  check({ id, issuer_id, status }, { account }) {
    if (issuer_id !== account.id) throw refusal('PERM_001')
    if (status !== 'pending') throw refusal('CTR_007', { id, status })
  },
  decide({ actor, target, input, context }) {
    const { activation, note } = input
    const { note: noteBefore, ...rest } = target
    const left = note === undefined ? noteBefore : note
    const contract: ContractRecord = {
      ...rest,
      ...(left && { note: left }),
      activation: { ...target.activation, ...activation },
      events: { ...target.events, updated: { at: context.now, by: actor.user } },
    }
    return { changes: [{ in: 'contracts', put: contract }], result: contract }
  },
  present: presentContract,
}

const remove: Handler<'deleteContract', ContractRecord, ContractRecord> = {
  load: loadContract,
  check: (contract, { account }) => checkContractAction('delete', contract, account.id),
  decide({ view: { world }, target }) {
    const partner = world.accounts.get(target.owner_id)
    const others = world.contracts.by('owner.id', target.owner_id).length - 1
    const changes: Change[] = [
      { in: 'contracts', remove: target },
      ...world.distributionData
        .by('contract_id', target.id)
        .map((data): Change => ({ in: 'distributionData', remove: data })),
      // Nobody has registered: with its last invitation the partner is gone.
      ...(partner?.invited && others === 0 ? [{ in: 'accounts', remove: partner } as const] : []),
    ]
    return { changes, result: undefined }
  },
  present: presentContract,
}

type ActionHandler<Id extends OperationId> = Handler<Id, ContractRecord, ContractRecord>

/** What every action on a contract has in common. */
const action = (
  name: ContractAction,
): Pick<ActionHandler<'enrollContract'>, 'load' | 'check' | 'present'> => ({
  load: loadContract,
  check: (contract, { account }) => checkContractAction(name, contract, account.id),
  present: presentContract,
})

const enroll: ActionHandler<'enrollContract'> = {
  ...action('enroll'),
  decide({ actor, view: { world }, target, context }) {
    checkFooting(target, world)
    const agreement = world.agreements.get(target.agreement_id)
    const form = agreement?.forms.enroll
    const answered = world.distributionData
      .by('contract_id', target.id)
      .some(({ type }) => type === 'enroll')
    if (form !== undefined && !answered) throw refusal('CTR_003', { id: target.id, form })
    if (target.type === 'distribution' && agreement?.auto_accept) {
      const { contract, changes } = accepted(target, { world, context })
      return { changes, result: contract }
    }
    const contract: ContractRecord = {
      ...target,
      status: 'pending',
      enrolled: context.now,
      events: { ...target.events, updated: { at: context.now, by: actor.user } },
    }
    return { changes: [{ in: 'contracts', put: contract }], result: contract }
  },
}

const sign: ActionHandler<'signContract'> = {
  ...action('sign'),
  check(contract, { account }, { world }) {
    const outdated = contract.status === 'active' && !isLatest(contract, world)
    const accepting = contractLifecycles[contract.type].actions.sign.by
    const mayRenew = [contract.owner_id, partyOf(contract, accepting)].includes(account.id)
    if (outdated && mayRenew) return
    checkContractAction('sign', contract, account.id)
  },
  decide({ actor, view: { world }, target, context }) {
    checkFooting(target, world)
    const { contract, changes } = signed(target, { actor, world, context })
    return { changes, result: contract }
  },
}

const refine: ActionHandler<'refineContract'> = {
  ...action('refine'),
  decide({ actor, view: { world }, target, context }) {
    const form = world.agreements.get(target.agreement_id)?.forms.enroll
    if (form === undefined) throw refusal('CTR_004', { id: target.id })
    const contract: ContractRecord = {
      ...target,
      status: 'enrolling',
      enrolled: null,
      events: { ...target.events, updated: { at: context.now, by: actor.user } },
    }
    return { changes: [{ in: 'contracts', put: contract }], result: contract }
  },
}

const reject: ActionHandler<'rejectContract'> = {
  ...action('reject'),
  decide({ actor, target, input: { note }, context }) {
    const contract: ContractRecord = {
      ...target,
      status: 'rejected',
      ...(note && { note }),
      events: { ...target.events, updated: { at: context.now, by: actor.user } },
    }
    return { changes: [{ in: 'contracts', put: contract }], result: contract }
  },
}

const terminate: ActionHandler<'terminateContract'> = {
  ...action('terminate'),
  decide({ actor, view: { world }, target, input: { note }, context }) {
    const { contract, changes } = terminated(target, note, { actor, world, context })
    return { changes, result: contract }
  },
}

const versions: Handler<'listContractVersions', ContractRecord, ContractVersionRecord> = {
  fields: NO_FIELDS,
  load: loadContract,
  decide: ({ plan, view, target }) =>
    page(within(plan, 'contract_id', target.id), view.world.contractVersions, {
      order: [{ field: 'version', descending: true }],
    }),
  present: presentContractVersion,
}

const version: Handler<'getContractVersion', ContractVersionRecord, ContractVersionRecord> = {
  load(view, params) {
    const id = `${loadContract(view, params).id}/${params['version']}`
    const found = view.world.contractVersions.get(id)
    if (!found) throw refusal('NFND_000', { id })
    return found
  },
  decide: ({ target }) => ({ result: target }),
  present: presentContractVersion,
}

/** The operations of the family. */
export const contracts = {
  listContracts: list,
  listAgreementContracts: ofAgreement,
  createContract,
  getContract: get,
  updateContract: update,
  deleteContract: remove,
  enrollContract: enroll,
  signContract: sign,
  refineContract: refine,
  rejectContract: reject,
  terminateContract: terminate,
  listContractVersions: versions,
  getContractVersion: version,
}
