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
import { useLang, useWords } from '../language.ts'
import { problemOf } from '../problem.ts'
import { useAccount, useSession } from '../session.ts'
import { sameForm, sameValue } from './merge.ts'
import { onceFor } from './once.ts'
import { useFormDrafts } from './useFormDrafts.ts'
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
  /** What the list of unfinished work calls it; the form's `name` without it. */
  title?: (form: Form) => string
}

interface Theirs<Form, Row> { row: Row, form: Form, /** It changed once more while the two were being merged. */ again: boolean }

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
  const issues = ref<Issue[]>([])
  const refused = shallowRef<unknown>(null)
  const refusals = ref(0)
  const theirs = shallowRef<Theirs<Form, Row> | null>(null)
  const waiting = ref(false)
  const unanswered = ref<Unanswered | null>(null)
  /** Saved, and on the way to the next page: a second press finds nothing to do. */
  const isDone = ref(false)
  const dirty = computed(() => !sameForm(form.value, base.value))
  const formOf = (row: Row | undefined) => row === undefined ? parts.empty() : parts.formOf(row)

  const drafts = useFormDrafts<Form>({
    key: parts.key,
    empty: parts.empty,
    recorded: () => formOf(parts.loaded()),
    form,
    base,
    version,
    unanswered,
    dirty: () => dirty.value && !isDone.value,
    title: () => parts.title?.(form.value) ?? String((form.value as { name?: unknown }).name ?? ''),
  })

  function begin(row: Row | undefined) {
    form.value = formOf(row)
    base.value = formOf(row)
    version.value = row?.version ?? null
  }
  watch([parts.loaded, account], ([row]) => {
    if (begun.value) {
      // Nobody has typed yet: the form follows the record.
      if (row && !dirty.value && version.value !== null && row.version > version.value && theirs.value === null && !isDone.value)
        begin(row)
      return
    }
    const isNew = parts.key().split('.')[1] === 'new'
    if (account.value === null || (!isNew && row === undefined))
      return
    begin(row)
    drafts.start(account.value.id)
    begun.value = true
  }, { immediate: true })

  const mutation = useMutation({
    mutationFn: ({ draft, once }: { draft: Draft, once: string }) => parts.save(draft, version.value, once),
    onSuccess: async (row) => {
      isDone.value = true
      unanswered.value = null
      version.value = row.version
      base.value = { ...form.value }
      theirs.value = null
      drafts.forget()
      await parts.saved(row)
      begin(row)
      isDone.value = false
    },
    onError: (failure) => {
      const refusal = refusalOf(failure)
      if (refusal?.code === 'unauthenticated') {
        waiting.value = true
        drafts.keep()
        return
      }
      // Without an answer the submit may have happened: it keeps its key.
      if (refusal && refusal.code !== 'busy')
        unanswered.value = null
      const before = theirs.value
      if (before)
        base.value = before.form
      if (refusal?.code === 'conflict' && refusal.detail.current) {
        const row = refusal.detail.current as Row
        theirs.value = { row, form: parts.formOf(row), again: before !== null }
        return
      }
      refuse(refusal?.detail.issues ?? [], failure)
    },
  })
  function refuse(found: Issue[], failure: unknown = null) {
    theirs.value = null
    issues.value = found
    refused.value = found.length > 0 ? null : failure
    refusals.value++
  }

  function submit() {
    if (mutation.isPending.value || isDone.value)
      return
    const { draft, issues: found } = parts.draftOf(form.value)
    issues.value = []
    refused.value = null
    if (draft === null) {
      if (theirs.value)
        base.value = theirs.value.form
      refuse(found)
      return
    }
    unanswered.value = onceFor(JSON.stringify([draft, version.value]), unanswered.value)
    mutation.mutate({ draft, once: unanswered.value.key })
  }
  // The same person signed in again: the submit goes on under its key. For another person the page is left.
  watch(() => session.ended, (ended) => {
    if (ended || !waiting.value)
      return
    waiting.value = false
    if (account.value?.id === drafts.owner.value)
      submit()
  })

  function dropMine() {
    const row = theirs.value?.row ?? parts.loaded()
    theirs.value = null
    issues.value = []
    refused.value = null
    unanswered.value = null
    begin(row)
    drafts.forget()
  }

  // A mended field stops complaining as soon as it is right; one that the server refused, as soon as it is touched.
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
    keptAt: drafts.keptAt,
    keptOn: drafts.keptOn,
    newer: drafts.newer,
    issues,
    problem: computed(() => refused.value ? problemOf(refused.value, lang.value, online.value) : null),
    refusals,
    theirs,
    saving: mutation.isPending,
    waiting,
    submit,
    saveMerged: (result) => {
      form.value = result
      version.value = theirs.value?.row.version ?? version.value
      submit()
    },
    backToForm: () => { theirs.value = null },
    dropMine,
    dropKept: dropMine,
    takeNewer: drafts.takeNewer,
    keepThis: drafts.keepThis,
  }
}
