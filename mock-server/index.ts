// What `partnerkit/mock` exports, nothing else.
export type { Clock } from './clock.ts'
export type { Effect, Exchange, ExchangeDetails, KeptBody } from './exchanges.ts'
export type { MockState, StateChange } from './exported-state.ts'
export type { FaultPlan } from './fault-plan.ts'
export type { ArmedFaults, Fault } from './faults.ts'
export { fetchHandler } from './fetch-handler.ts'
export { createMock } from './mock.ts'
export type { Keys, Mock, MockOptions, Snapshot } from './mock-api.ts'
export type {
  Capsule,
  CapsuleAbout,
  CapsuleStep,
  RecordedAnswer,
  RecordedRequest,
} from './recording.ts'
export type { Mail } from './rules/mails.ts'
export type { PortalLogins } from './seed/default-portal-people.ts'
export type { LoggedRequest } from './request-log.ts'
export type { OperationId } from '../spec/generated/operations.ts'
export type { DeleteExplanation } from './rules/hierarchy.ts'
export type { Addition, Additions } from './seed/additions.ts'
