import type { Env } from '../env.ts'
import { symmetricDecrypt, symmetricEncrypt } from 'better-auth/crypto'
import { secretOf } from './secret.ts'

/** Seals what must be read again – the secret of an authenticator app – as the sign-in library does, with the server's own secret. */
export interface Vault {
  seal: (text: string) => Promise<string>
  open: (sealed: string) => Promise<string>
}

export function vaultOf(env: Pick<Env, 'authSecret' | 'dataDir'>): Vault {
  const key = secretOf(env)
  return {
    seal: data => symmetricEncrypt({ key, data }),
    open: data => symmetricDecrypt({ key, data }),
  }
}
