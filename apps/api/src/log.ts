import { randomBytes } from 'node:crypto'

/** One line of the log. It never carries a query string, a body, a cookie or a parameter of a statement. */
export type LogLine = { level: 'info', id: string, method: string, path: string, status: number, ms: number }
  | { level: 'error', incident: string, where: string, error: string }
export type Log = (line: LogLine) => void

/** One JSON line per event: requests on the one stream, bugs on the other. */
export function jsonLines(clock: () => Date): Log {
  return (line) => {
    const stream = line.level === 'error' ? process.stderr : process.stdout
    stream.write(`${JSON.stringify({ at: clock().toISOString(), ...line })}\n`)
  }
}

/** Bugs only: what a test or an embedded caller wants to hear. */
export function errorsOnly(clock: () => Date): Log {
  const all = jsonLines(clock)
  return line => line.level === 'error' ? all(line) : undefined
}

/** The database library prints the parameters of a failed statement, which may be personal. */
function withoutParameters(text: string): string {
  const start = text.indexOf('\nparams:')
  if (start === -1)
    return text
  const end = text.indexOf('\n    at ', start)
  return text.slice(0, start) + (end === -1 ? '' : text.slice(end))
}

function described(error: unknown): string {
  const parts: string[] = []
  for (let now = error; now !== undefined && now !== null && parts.length < 4; now = (now as { cause?: unknown }).cause)
    parts.push(now instanceof Error ? now.stack ?? now.message : String(now))
  return parts.map(withoutParameters).join('\ncaused by ')
}

/** Logs a bug and gives the number its reader may quote. */
export function reporter(log: Log): (error: unknown, where: string) => string {
  return (error, where) => {
    const incident = randomBytes(4).toString('hex')
    log({ level: 'error', incident, where, error: described(error) })
    return incident
  }
}
