const most = 40

/** What is wrong with a code under which a new record would be made; codes of other systems are taken as they are. */
export function codeFault(code: string): { reason: string, values?: Record<string, string | number> } | null {
  if (code.length > most)
    return { reason: 'too-long', values: { max: most } }
  return /^[\p{L}\p{N}][\p{L}\p{N}./_-]*$/u.test(code) ? null : { reason: 'code-form' }
}
