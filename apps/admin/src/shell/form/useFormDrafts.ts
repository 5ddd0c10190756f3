import type { Ref } from 'vue'
import type { Kept } from '../drafts.ts'
import type { Unanswered } from './once.ts'
import { useQueryClient } from '@tanstack/vue-query'
import { ref, watch } from 'vue'
import { useRoute } from 'vue-router'
import { forgetDraft, keptDraft } from '../drafts.ts'
import { useAccount } from '../session.ts'
import { sameForm } from './merge.ts'
import { useKeptDraft } from './useKeptDraft.ts'
import { useServerDraft } from './useServerDraft.ts'

interface Both<Form> { form: Form, base: Form }
interface Parts<Form extends object> {
  /** Noun and record. */
  key: () => string
  empty: () => Form
  /** The form as the record has it. */
  recorded: () => Form
  form: Ref<Form>
  base: Ref<Form>
  version: Ref<number | null>
  unanswered: Ref<Unanswered | null>
  dirty: () => boolean
  title: () => string
}

/** Two copies of what is being typed: one in this browser at once, one on the server a moment later. */
export function useFormDrafts<Form extends object>({ key, empty, recorded, form, base, version, unanswered, dirty, title }: Parts<Form>) {
  const account = useAccount()
  const client = useQueryClient()
  const path = useRoute().fullPath
  const keptAt = ref<string | null>(null)
  const keptOn = ref<string | null>(null)
  /** The person who began: somebody else signing in on this page must not get the copy. */
  const owner = ref<string | null>(null)
  const place = () => owner.value === null ? null : `${owner.value}.${key()}`

  const server = useServerDraft({
    key: () => owner.value === null ? null : key(),
    dirty: () => dirty() && account.value?.id === owner.value,
    typed: () => ({ value: { ...form.value } as Record<string, unknown>, base: { ...base.value } as Record<string, unknown>, version: version.value, title: title().slice(0, 300), path }),
  })
  const { keep } = useKeptDraft<Both<Form>>({
    key: place,
    dirty,
    kept: () => ({ at: new Date().toISOString(), version: version.value, value: { form: form.value, base: base.value }, unanswered: unanswered.value, seen: server.seen.value }),
  })
  watch(form, () => owner.value !== null && dirty() && server.soon(), { deep: true })

  function adopt(both: Both<Form>, of: number | null, at: string, machine: string | null) {
    form.value = { ...empty(), ...both.form }
    base.value = { ...empty(), ...both.base }
    version.value = of
    keptAt.value = at
    keptOn.value = machine
  }
  type Draft = NonNullable<Awaited<ReturnType<typeof server.ask>>>
  const bothOf = (draft: Draft) => ({ form: draft.value as Form, base: draft.base as Form })

  /** The copy on the server against what stands here: neither is written over unseen. */
  function meet(draft: Draft | null | undefined, known: string | null) {
    if (draft === undefined)
      return
    if (draft === null || sameForm(bothOf(draft).form, recorded())) {
      // What was saved, or typed back to what it was, is no draft.
      if (draft !== null)
        void server.forget()
      if (dirty())
        server.soon()
      return
    }
    const isOwn = draft.machine.id === server.machine.id
    if (!dirty()) {
      server.seen.value = draft.at
      adopt(bothOf(draft), draft.version, draft.at, isOwn ? null : draft.machine.name)
    }
    else if (isOwn || draft.at === known) {
      server.seen.value = draft.at
      server.soon()
    }
    else {
      server.newer.value = { at: draft.at, machine: draft.machine.name }
    }
  }
  /** The record's values stand in the form; what was typed before comes over them. */
  function start(person: string) {
    owner.value = person
    const kept: Kept<Both<Form>> | null = keptDraft<Both<Form>>(place()!)
    if (kept && !sameForm(kept.value.form, form.value)) {
      adopt(kept.value, kept.version, kept.at, null)
      unanswered.value = kept.unanswered ?? null
    }
    void server.ask().then(draft => meet(draft, kept?.seen ?? null))
  }
  async function takeNewer() {
    const draft = await server.ask()
    if (!draft)
      return
    server.seen.value = draft.at
    server.newer.value = null
    adopt(bothOf(draft), draft.version, draft.at, draft.machine.name)
  }
  function keepThis() {
    server.seen.value = server.newer.value?.at ?? server.seen.value
    server.newer.value = null
    server.soon()
  }
  function forget() {
    const here = place()
    if (here !== null)
      forgetDraft(here)
    keptAt.value = null
    keptOn.value = null
    void server.forget()?.then(() => client.invalidateQueries({ queryKey: ['desk', 'drafts'] }))
  }
  return { owner, keptAt, keptOn, newer: server.newer, start, keep, forget, takeNewer: () => void takeNewer(), keepThis }
}
