import { api } from '../api.ts'

type Noun = Parameters<typeof api.audit.history.query>[0]['noun']

/** Who changed a record last and when, for the conflict page. */
export async function lastChange(noun: Noun, id: string): Promise<{ name: string | null, at: string } | null> {
  const { items: [last] } = await api.audit.history.query({ noun, id })
  return last ? { name: last.actor.name, at: last.at } : null
}
