import type { Issue } from '@khuyencong/domain/refusal'
import type { Ref, ShallowRef } from 'vue'
import type { Problem } from '../problem.ts'
import type { Unanswered } from './once.ts'
import { refusalOf } from '@khuyencong/client'
import { useToast } from '@nuxt/ui/composables/useToast'
import { useMutation } from '@tanstack/vue-query'
import { useOnline } from '@vueuse/core'
import { computed, ref, shallowRef, watch } from 'vue'
import { onBeforeRouteLeave } from 'vue-router'
import { forgetDraft, keptDraft } from '../drafts.ts'
import { useLang, useWords } from '../language.ts'
import { problemOf } from '../problem.ts'
import { useAccount, useSession } from '../session.ts'
import { sameForm, sameValue } from './merge.ts'
import { onceFor } from './once.ts'
import { useKeptDraft } from './useKeptDraft.ts'
import { words } from './words.ts'

interface Parts<Form extends object, Draft, Row extends { version: number }> {
  /** Noun and record, `support.<id>` or `support.new`: what the draft is kept under. */
  key: () => string
  empty: () => Form
  /** The record as the server has it; undefined while it is on its way, and for a new one. */
  loaded: () => Row | undefined
  formOf: (row: Row) => Form
  draftOf: (form: Form) => { draft: Draft, issues: [] } | { draft: null, issues: Issue[] }
  /** Sends it, with `{ context: { once } }`. */
  save: (draft: Draft, version: number | null, once: string) => Promise<Row>
  saved: (row: Row) => void | Promise<void>
}

export interface Theirs<Form, Row> { row: Row, form: Form, /** It changed once more while the two were being merged. */ again: boolean }
interface Both<Form> { form: Form, base: Form }

/** What the frame of a form needs to know of it, whatever the record. */
export interface RecordFormState<Form extends object = object, Row = unknown> {
  form: Ref<Form>
  base: Ref<Form>
  version: Ref<number | null>
  dirty: Ref<boolean>
  /** No field before its value has come: what is typed must not be overwritten. */
  begun: Ref<boolean>
  keptAt: Ref<string | null>
  /** The other machine the draft was typed on; null for this browser. */
  keptOn: Ref<string | null>
  /** A draft typed later on another machine, while something is typed here too. */
  newer: Ref<{ at: string, machine: string } | null>
  issues: Ref<Issue[]>
  problem: Ref<Problem | null>
  /** Goes up whenever something is refused: the summary then takes the focus. */
  refusals: Ref<number>
  /** The other person's version, while the two are being merged. */
  theirs: ShallowRef<Theirs<Form, Row> | null>
  saving: Ref<boolean>
  /** The session ended under a submit; it goes on once the same person has signed in again. */
  waiting: Ref<boolean>
  submit: () => void
  saveMerged: (result: Form) => void
  backToForm: () => void
  dropMine: () => void
  dropKept: () => void
  takeNewer: () => void
  keepThis: () => void
}

/** A form over one record: nothing typed is lost to a reload, a lost network, an ended session or another person's change. */
export function useRecordForm<Form extends object, Draft, Row extends { version: number }>(parts: Parts<Form, Draft, Row>): RecordFormState<Form, Row> {
  const account = useAccount()
  const session = useSession()
  const online = useOnline()
  const lang = useLang()
  const toast = useToast()
  const w = useWords(words)

  const form = ref(parts.empty()) as Ref<Form>
  const base = ref(parts.empty()) as Ref<Form>
  const version = ref<number | null>(null)
  const begun = ref(false)
  const keptAt = ref<string | null>(null)
  const keptOn = ref<string | null>(null)
  const newer = ref<{ at: string, machine: string } | null>(null)
  const issues = ref<Issue[]>([])
  const refused = shallowRef<unknown>(null)
  const refusals = ref(0)
  const theirs = shallowRef<Theirs<Form, Row> | null>(null)
  const waiting = ref(false)
  const unanswered = ref<Unanswered | null>(null)
  const isDone = ref(false)
  const dirty = computed(() => !sameForm(form.value, base.value))
  /** The person who began: somebody else signing in on this page must not get the copy. */
  const owner = ref<string | null>(null)
  const place = () => owner.value === null ? null : `${owner.value}.${parts.key()}`

  function begin(row: Row | undefined) {
    form.value = row ? parts.formOf(row) : parts.empty()
    base.value = row ? parts.formOf(row) : parts.empty()
    version.value = row?.version ?? null
  }
  watch([() => parts.loaded(), account], ([row]) => {
    if (begun.value) {
      // Nobody has typed yet: the form follows the record.
      if (row && !dirty.value && version.value !== null && row.version > version.value && theirs.value === null && !isDone.value)
        begin(row)
      return
    }
    if (account.value === null || (parts.key().split('.')[1] !== 'new' && row === undefined))
      return
    owner.value = account.value.id
    begin(row)
    const kept = keptDraft<Both<Form>>(place()!)
    if (kept && !sameForm(kept.value.form, form.value)) {
      form.value = { ...parts.empty(), ...kept.value.form }
      base.value = { ...parts.empty(), ...kept.value.base }
      version.value = kept.version
      keptAt.value = kept.at
      unanswered.value = kept.unanswered ?? null
    }
    begun.value = true
  }, { immediate: true })

  const { keep } = useKeptDraft<Both<Form>>({
    key: place,
    dirty: () => dirty.value && !isDone.value,
    kept: () => ({ at: new Date().toISOString(), version: version.value, value: { form: form.value, base: base.value }, unanswered: unanswered.value }),
  })

  const mutation = useMutation({
    mutationFn: ({ draft, once }: { draft: Draft, once: string }) => parts.save(draft, version.value, once),
    onSuccess: async (row) => {
      isDone.value = true
      unanswered.value = null
      version.value = row.version
      base.value = { ...form.value }
      theirs.value = null
      forgetDraft(place()!)
      await parts.saved(row)
      begin(row)
      isDone.value = false
    },
    onError: (failure) => {
      const refusal = refusalOf(failure)
      // Without an answer, or sent away at the door, the submit may yet happen: it keeps its key.
      if (refusal && refusal.code !== 'busy' && refusal.code !== 'unauthenticated')
        unanswered.value = null
      if (refusal?.code === 'unauthenticated') {
        waiting.value = true
        keep()
        return
      }
      const before = theirs.value
      if (before)
        base.value = before.form
      if (refusal?.code === 'conflict' && refusal.detail.current) {
        const row = refusal.detail.current as Row
        theirs.value = { row, form: parts.formOf(row), again: before !== null }
        return
      }
      theirs.value = null
      refused.value = refusal?.detail.issues?.length ? null : failure
      issues.value = refusal?.detail.issues ?? []
      refusals.value++
    },
  })

  function submit() {
    if (mutation.isPending.value || isDone.value)
      return
    const { draft, issues: found } = parts.draftOf(form.value)
    issues.value = found
    refused.value = null
    if (draft === null) {
      if (theirs.value)
        base.value = theirs.value.form
      theirs.value = null
      refusals.value++
      return
    }
    unanswered.value = onceFor(JSON.stringify([draft, version.value]), unanswered.value)
    mutation.mutate({ draft, once: unanswered.value.key })
  }
  // The dialog signed somebody in: the same person's submit goes on with its key; another person never gets here, the page is left.
  watch(() => session.ended, (ended) => {
    if (ended || !waiting.value)
      return
    waiting.value = false
    if (account.value?.id === owner.value)
      submit()
  })

  function saveMerged(result: Form) {
    form.value = result
    version.value = theirs.value?.row.version ?? version.value
    submit()
  }
  function dropMine() {
    const row = theirs.value?.row ?? parts.loaded()
    theirs.value = null
    begin(row)
    dropCopies()
  }
  function dropCopies() {
    forgetDraft(place()!)
    keptAt.value = null
    unanswered.value = null
    issues.value = []
    refused.value = null
  }
  function dropKept() {
    begin(parts.loaded())
    dropCopies()
  }
  // Once something was refused, a mended field stops complaining as soon as it is right; what the server alone knows, as soon as it is touched.
  let asRefused = form.value
  watch(refusals, () => {
    asRefused = JSON.parse(JSON.stringify(form.value)) as Form
  }, { flush: 'sync' })
  watch(form, (now) => {
    if (issues.value.length === 0)
      return
    const wrong = parts.draftOf(now).issues
    const isTouched = (field: string) => {
      const own = field.split('.')[0] as keyof Form
      return !sameValue(now[own], asRefused[own])
    }
    issues.value = issues.value.filter(issue => wrong.some(other => other.field === issue.field) || !isTouched(issue.field))
  }, { deep: true })
  onBeforeRouteLeave(() => {
    if (dirty.value && !isDone.value)
      toast.add({ title: w.value.leave, icon: 'i-lucide-save', duration: 6000 })
  })

  return {
    form,
    base,
    version,
    dirty,
    begun,
    keptAt,
    keptOn,
    newer,
    issues,
    problem: computed(() => refused.value ? problemOf(refused.value, lang.value, online.value) : null),
    refusals,
    theirs,
    saving: mutation.isPending,
    waiting,
    submit,
    saveMerged,
    backToForm: () => { theirs.value = null },
    dropMine,
    dropKept,
    takeNewer: () => {},
    keepThis: () => { newer.value = null },
  }
}
