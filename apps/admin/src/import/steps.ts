import type { ImportCard, ImportView } from '@khuyencong/domain/import'

export const steps = ['file', 'mapping', 'check', 'preview', 'commit'] as const
export type Step = (typeof steps)[number]

/** States in which the server works and the page only waits. */
export const isWorking = (state: ImportCard['state']) => state === 'reading' || state === 'checking' || state === 'committing'

/** Steps that may be opened now, in order; what comes later has nothing to show yet. */
export function openSteps({ state, result, tables }: Pick<ImportView, 'state' | 'result' | 'tables'>): Step[] {
  if (state === 'committed' || state === 'committing')
    return ['commit']
  if (state === 'reading' || state === 'cancelled' || tables.length === 0)
    return ['file']
  // A check that broke off is begun anew from the columns.
  if (state === 'failed')
    return ['file', 'mapping']
  if (result === null)
    return state === 'mapping' ? ['file', 'mapping'] : ['file', 'mapping', 'check']
  return result.blocking > 0 ? ['file', 'mapping', 'check'] : ['file', 'mapping', 'check', 'preview']
}

/** The step shown: the one asked for where it is open, else the furthest that needs somebody. */
export function stepShown(view: Pick<ImportView, 'state' | 'result' | 'tables'>, asked: unknown): Step {
  const open = openSteps(view)
  const found = open.find(step => step === asked)
  if (found)
    return found
  return view.state === 'mapping' ? 'mapping' : open.includes('check') && view.state !== 'failed' ? 'check' : open.at(-1)!
}

/** New and changed rows over all sheets; what comes beside them is no row. */
export function toWrite(result: ImportView['result']): { new: number, changed: number } {
  const sum = (key: 'new' | 'changed') => (result?.effects ?? []).filter(effect => effect.isRows).reduce((total, effect) => total + effect[key], 0)
  return { new: sum('new'), changed: sum('changed') }
}

/** Columns of the tables that are read, and how many of them have a field. */
export function mappedColumns({ tables, mapping }: Pick<ImportView, 'tables' | 'mapping'>): { done: number, all: number } {
  const read = mapping.tables.filter(table => table.to !== null)
  const all = tables.filter(table => read.some(one => one.sheet === table.sheet && one.ordinal === table.ordinal)).reduce((total, table) => total + table.columns.length, 0)
  return { done: read.reduce((total, table) => total + new Set(table.columns.map(column => column.index)).size, 0), all }
}
