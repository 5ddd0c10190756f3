export type ProblemCode = 'url-malformed' | 'server-unreachable' | 'server-refused' | 'server-unsuitable' | 'folder-unusable' | 'folder-in-use' | 'migrations-differ' | 'backup-unusable'

/**
 * Why the database cannot be used, as one sentence for whoever runs the platform.
 * It names host, port, database or folder, never a password.
 */
export class DatabaseProblem extends Error {
  readonly code: ProblemCode

  constructor(code: ProblemCode, sentence: string, cause?: unknown) {
    super(sentence, { cause })
    this.name = 'DatabaseProblem'
    this.code = code
  }
}

/** Node's or PostgreSQL's code of an error, wherever a library has wrapped it; empty where there is none. */
export function errorCode(error: unknown): string {
  for (let at = error; at instanceof Error; at = at.cause) {
    if ('code' in at && typeof at.code === 'string')
      return at.code
    if (at instanceof AggregateError && at.errors.length > 0)
      return errorCode(at.errors[0])
  }
  return ''
}
