import { ImportFilter, ImportMapping, ImportNoun, importOptions, IssueFilter } from '@khuyencong/domain/import'
import { requiredText } from '@khuyencong/domain/text'
import { z } from 'zod'
import { own, router } from '../trpc.ts'
import { applyCertain, edit, editAlike, leaveOut, setMapping, setOptions, takeBack, undoEdits } from './change.ts'
import { cancel, commit, discard } from './course.ts'
import { forgetMapping, ownMappings } from './mappings.ts'
import { importIssueList, importList, importPreview } from './read.ts'
import { importView } from './view.ts'

const One = z.object({ id: z.uuid('not-an-id') })
const Versioned = One.extend({ version: z.int() })
const place = z.object({ sheet: z.string().max(200), row: z.int().min(1) })
const places = z.array(place).min(1).max(5000)
const cell = place.extend({ field: z.string().max(100) })
const Preview = z.object({ effect: z.enum(['all', 'new', 'changed']).default('all'), page: z.int().min(1).default(1), pageSize: z.int().min(1).max(200).default(50) })

/** A person's own imports, from the file to the receipt. Each change names the version it was made on and answers the import as it then is. */
export const importRouter = router({
  list: own.input(ImportFilter).query(({ ctx, input }) => importList(ctx, input)),
  byId: own.input(One).query(({ ctx, input }) => importView(ctx, input.id)),
  issues: own.input(One.extend(IssueFilter.shape)).query(({ ctx, input }) => importIssueList(ctx, input)),
  preview: own.input(One.extend(Preview.shape)).query(({ ctx, input }) => importPreview(ctx, input)),
  setMapping: own.input(Versioned.extend({ mapping: ImportMapping, keepAs: requiredText(120).optional() })).mutation(({ ctx, input }) => setMapping(ctx, input)),
  setOptions: own.input(Versioned.extend({ empty: importOptions.shape.empty })).mutation(({ ctx, input }) => setOptions(ctx, input)),
  edit: own.input(Versioned.extend({ edits: z.array(cell.extend({ value: z.string().max(20_000, 'too-long') })).min(1).max(1000) })).mutation(({ ctx, input }) => edit(ctx, input)),
  editAlike: own.input(Versioned.extend({ ordinal: z.int().min(0), field: z.string().max(100), value: z.string().max(20_000, 'too-long') })).mutation(({ ctx, input }) => editAlike(ctx, input)),
  undoEdits: own.input(Versioned.extend({ cells: z.array(cell).min(1).max(5000).nullable() })).mutation(({ ctx, input }) => undoEdits(ctx, input)),
  applyCertain: own.input(Versioned).mutation(({ ctx, input }) => applyCertain(ctx, input)),
  leaveOut: own.input(Versioned.extend({ rows: z.union([places, z.literal('blocking')]) })).mutation(({ ctx, input }) => leaveOut(ctx, input)),
  takeBack: own.input(Versioned.extend({ rows: z.union([places, z.literal('all')]) })).mutation(({ ctx, input }) => takeBack(ctx, input)),
  commit: own.input(Versioned).mutation(({ ctx, input }) => commit(ctx, input)),
  cancel: own.input(One).mutation(({ ctx, input }) => cancel(ctx, input.id)),
  discard: own.input(One).mutation(({ ctx, input }) => discard(ctx, input.id)),
  mappings: own.input(z.object({ noun: ImportNoun.optional() })).query(({ ctx, input }) => ownMappings(ctx, input.noun)),
  forgetMapping: own.input(One).mutation(({ ctx, input }) => forgetMapping(ctx, input.id)),
})
