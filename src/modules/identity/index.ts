export {
  type AccessClaims,
  accessTokenSeconds,
  audience,
  type ClientClaims,
  signAccessToken,
  verifyAccessToken,
} from './access-tokens.ts'
export { attemptPassword, type Proof, stillHolds } from './attempts.ts'
export { challengeSeconds, findChallenge, spendChallenge, startChallenge } from './challenges.ts'
export { refuse as identityRefusals } from './errors.ts'
export { asIdentity, createIdentity, findIdentityByEmail, getIdentity, setPassword } from './identities.ts'
export { findMailedToken, issueMailedToken, type MailedPurpose, spendMailedToken } from './mailed-tokens.ts'
export { Identity } from './models/identity.ts'
export { Session } from './models/session.ts'
export { acceptPassword, isPassword } from './passwords.ts'
export { issueRecoveryCodes, recoveryCodesLeft } from './recovery-codes.ts'
export { forgetAccess, onChangedAccess, type Subject } from './remembered.ts'
export {
  attemptCode,
  beginEnrolment,
  endSecondStep,
  finishEnrolment,
  hasSecondStep,
  type ShownCode,
  spendCode,
} from './second-step.ts'
export { recordSecurityEvent } from './security-events.ts'
export { endSessions, findRefreshToken, refreshSession, startSession } from './sessions.ts'
export { currentSigningKey, prepareSigningKeys, publicKeys, rotateSigningKeys } from './signing-keys.ts'
