import { nextTick, onScopeDispose, ref } from 'vue'
import { api } from '../api.ts'
import { thisMachine } from './machine.ts'

interface Typed { value: Record<string, unknown>, base: Record<string, unknown>, version: number | null, title: string, path: string }
interface Source {
  /** Noun and record; null until the form has begun. */
  key: () => string | null
  dirty: () => boolean
  typed: () => Typed
}
/** What is on its way to the server, of forms that are gone too. */
const underway = new Set<Promise<unknown>>()

/** Waits until every copy is kept, but not for ever: signing out must not outrun the last of them. */
export async function draftsKept(): Promise<void> {
  await nextTick()
  await Promise.race([Promise.allSettled([...underway]), new Promise(resolve => setTimeout(resolve, 2000))])
}
type Draft = NonNullable<Awaited<ReturnType<typeof api.desk.draft.query>>>

/** Copies of a form on the server, one at a time and quietly: a lost network or an ended session costs the copy, not the page. */
export function useServerDraft({ key, dirty, typed }: Source) {
  const machine = thisMachine()
  /** The stored draft this form knows of. */
  const seen = ref<string | null>(null)
  /** One of another machine that it does not know of. */
  const newer = ref<{ at: string, machine: string } | null>(null)
  let timer: ReturnType<typeof setTimeout> | undefined
  let isMissing = false
  let last: Promise<unknown> = Promise.resolve()
  const inTurn = <Answer>(work: () => Promise<Answer>): Promise<Answer | undefined> => {
    const next = last.then(work).catch(() => undefined)
    last = next
    underway.add(next)
    void next.finally(() => underway.delete(next))
    return next
  }

  async function keep() {
    clearTimeout(timer)
    timer = undefined
    const now = key()
    if (now === null || !dirty() || newer.value !== null)
      return
    isMissing = true
    const answer = await api.desk.keepDraft.mutate({ ...typed(), key: now, machine, seen: seen.value })
    isMissing = false
    if (answer.kept)
      seen.value = answer.at
    else
      newer.value = { at: answer.at, machine: answer.machine }
  }
  function soon() {
    clearTimeout(timer)
    timer = setTimeout(() => void inTurn(keep), 1500)
  }
  const again = () => isMissing && soon()
  window.addEventListener('online', again)
  onScopeDispose(() => {
    window.removeEventListener('online', again)
    if (timer !== undefined)
      void inTurn(keep)
  })

  return {
    machine,
    seen,
    newer,
    soon,
    ask: (): Promise<Draft | null | undefined> => inTurn(() => api.desk.draft.query({ key: key()! })),
    /** Saved or dropped: what is on its way comes first, then it goes. */
    forget: () => {
      clearTimeout(timer)
      timer = undefined
      const now = key()
      seen.value = null
      newer.value = null
      return now === null ? undefined : inTurn(() => api.desk.forgetDraft.mutate({ key: now }))
    },
  }
}
