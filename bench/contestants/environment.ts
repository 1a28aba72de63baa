import { createPrivateKey, createPublicKey } from 'node:crypto'

const setting = (name: string): string => {
  const value = process.env[name]
  if (value === undefined) throw new Error(`${name} is not set: contestants are started by bench/contestants.ts`)
  return value
}

/** What each contestant is told when it is started. */
export const environment = {
  port: Number(setting('PORT')),
  databaseUrl: setting('DATABASE_URL'),
  pool: Number(setting('DATABASE_POOL')),
  publicKey: setting('JWT_PUBLIC_KEY'),
  privateKey: setting('JWT_PRIVATE_KEY'),
}

export const keys = () => ({
  public: createPublicKey(environment.publicKey),
  private: createPrivateKey(environment.privateKey),
})

/** What the tokens of the contestants say. */
export interface Claims {
  /** The identity. */
  sub: string
  /** Its session. */
  sid: string
  tenant_id: string
  user_id: string
}

/** Seconds that a token lives: longer than a run. */
export const tokenSeconds = 86_400
