import type { CertificateDraft, RecognitionDraft } from '@khuyencong/domain/recognition'
import type { FieldValue, ReadRow } from '@khuyencong/domain/sheet'
import type { Findings } from '../import/findings.ts'
import type { Outcome } from '../import/outcome.ts'
import type { KnownProduct, ProductFinder } from '../product/finder.ts'
import type { CertificateRecord, CertificateRegister, RecognitionRecord } from './sheet-register.ts'
import { randomUUID } from 'node:crypto'
import { isEmpty } from '../import/outcome.ts'
import { textOf } from '../import/text.ts'
import { productNamed } from '../product/finder.ts'

/** A recognition that rows of the file speak of; several papers of one share it. */
interface PlannedRecognition {
  id: string
  before: RecognitionRecord | null
  product: KnownProduct
  draft: RecognitionDraft | null
  /** The first row that spoke of it, and what it said. */
  said: { row: ReadRow, text: string } | null
}

export interface PlannedCertificate extends Outcome {
  recognition: PlannedRecognition | null
  /** Null where the row speaks of no paper. */
  paper: { id: string, before: CertificateRecord | null, isFirst: boolean, draft: CertificateDraft | null } | null
  demonstration: boolean
}

/** What a row means, as far as it can be told; a new recognition or paper has no record. */
export interface Meant {
  recognition: PlannedRecognition
  /** `isFirst`: it comes to a recognition on record that had none. */
  paper: { id: string, before: CertificateRecord | null, isFirst: boolean } | null
}

const paperFields = ['issuedOn', 'validTo', 'withdrawnOn', 'withdrawnReason']

/** Finds what rows mean, one after the other: a paper by its number, a recognition by product, level and year. */
export function certificatesMeant(finder: ProductFinder, register: CertificateRegister, found: Findings): (row: ReadRow) => Meant | undefined {
  const recognitions = new Map<string, PlannedRecognition>()
  const fresh = new Map<string, PlannedRecognition>()
  const taken = new Set<string>()
  const first = new Map<string, ReadRow>()

  function known(before: RecognitionRecord, product: KnownProduct): PlannedRecognition {
    const one = recognitions.get(before.id) ?? { id: before.id, before, product, draft: null, said: null }
    recognitions.set(before.id, one)
    return one
  }
  function isFirst(row: ReadRow, key: string, field: string): boolean {
    const twin = first.get(key)
    if (twin)
      found.block(row, field, 'twice-in-file', { values: { row: twin.row, sheet: twin.sheet } })
    else
      first.set(key, row)
    return twin === undefined
  }

  function ofNumber(row: ReadRow, paper: CertificateRecord): Meant | undefined {
    const before = register.byId(paper.recognitionId)
    const own = finder.byId(before.productId)!
    if (!finder.isInReach(own))
      return void found.block(row, 'number', 'code-outside-reach')
    const named = productNamed(row, finder, found)
    if (named === undefined)
      return undefined
    if (named !== null && named.id !== own.id)
      return void found.block(row, 'number', 'certificate-of-other-product', { values: { name: own.name, code: own.slug } })
    taken.add(before.id)
    return { recognition: known(before, own), paper: { id: paper.id, before: paper, isFirst: false } }
  }

  return (row) => {
    const number = textOf(row.values.number)
    if (number !== null && !isFirst(row, `number ${number}`, 'number'))
      return undefined
    const paper = number === null ? undefined : register.byNumber(number)
    if (paper)
      return ofNumber(row, paper)
    const product = productNamed(row, finder, found)
    const { level, year } = row.values as Record<string, FieldValue | undefined>
    for (const field of ['level', 'year']) {
      if (isEmpty(row.values[field]) && !(row.isRefused && row.values[field] === undefined))
        found.block(row, field, 'required')
    }
    if (product === null)
      return void found.block(row, 'productSlug', 'required')
    if (product === undefined || typeof level !== 'string' || typeof year !== 'number')
      return undefined
    const key = `${product.id} ${level} ${year}`
    const there = register.of(product.id, level, year)
    const bare = there.find(one => register.papersOf(one.id).length === 0 && !taken.has(one.id))
    if (number === null) {
      const before = bare ?? there.find(one => !taken.has(one.id))
      if (before === undefined && !isFirst(row, key, 'productSlug'))
        return undefined
      const papers = before ? register.papersOf(before.id) : []
      const speaks = paperFields.some(field => !isEmpty(row.values[field]))
      if (speaks && papers.length !== 1)
        return void found.block(row, 'number', 'required')
      if (before)
        taken.add(before.id)
      return { recognition: before ? known(before, product) : made(key, product), paper: speaks ? { id: papers[0]!.id, before: papers[0]!, isFirst: false } : null }
    }
    const before = bare ?? (fresh.has(key) ? undefined : there[0])
    if (before && register.papersOf(before.id).length > 0)
      found.advise(row, 'number', 'another-certificate', { values: { number: register.papersOf(before.id).map(one => one.number).join(', ') } })
    if (before)
      taken.add(before.id)
    return { recognition: before ? known(before, product) : made(key, product), paper: { id: randomUUID(), before: null, isFirst: bare !== undefined } }
  }

  function made(key: string, product: KnownProduct): PlannedRecognition {
    const one = fresh.get(key) ?? { id: randomUUID(), before: null, product, draft: null, said: null }
    fresh.set(key, one)
    return one
  }
}
