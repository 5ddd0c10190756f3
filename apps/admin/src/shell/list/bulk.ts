/** One field that many records can be given the same value of. */
export interface BulkField {
  key: string
  label: string
  /** `year` is typed, `choice` comes from a list; the other two change nothing but the archive. */
  kind: 'choice' | 'year' | 'archive' | 'restore'
  options?: { value: string, label: string, also?: string[] }[]
  /** What is sent for a chosen option; the option itself without it. */
  sent?: (chosen: string) => unknown
  /** A value of the answer in words. */
  text?: (value: unknown) => string
}

export interface BulkRecord { id: string, version: number }
interface Line { id: string, code: string, name: string }
interface Refused { id: string, code: string | null, name: string | null, reason: string, values?: Record<string, string | number> }
/** What the server says of a bulk change, tried or done. */
export interface BulkAnswer { done: (Line & { before?: unknown, after?: unknown })[], same: Line[], refused: Refused[] }
export interface BulkPreview extends BulkAnswer { records: BulkRecord[] }

/** The three questions a list asks about many records. The change is `{ field, value, reason }` as the noun's schema has it. */
export interface BulkDoors {
  preview: (target: { records: BulkRecord[] } | 'filter', change: never) => Promise<BulkPreview>
  change: (records: BulkRecord[], change: never, once: string) => Promise<BulkAnswer>
  undo: (key: string) => Promise<BulkAnswer>
}
