import type { CriterionDimension } from '@khuyencong/domain/programme'
import type { productGroups } from '../tables/product.ts'
import type { criteria, sectors } from '../tables/programme.ts'
import type { recognitionLevels } from '../tables/recognition.ts'
import { productGroups as groupCodes, productGroupLabels } from '@khuyencong/domain/product'
import { sectors as sectorCodes, sectorLabels } from '@khuyencong/domain/programme'
import { recognitionLevels as levelCodes, levelLabels } from '@khuyencong/domain/recognition'

export const sectorRows: (typeof sectors.$inferInsert)[] = sectorCodes.map(code => ({ code, ...sectorLabels[code] }))

export const groupRows: (typeof productGroups.$inferInsert)[] = groupCodes.map(code => ({ code, ...productGroupLabels[code] }))

/** The lowest level ended with the districts; what takes its place is not known. */
export const levelRows: (typeof recognitionLevels.$inferInsert)[] = levelCodes.map((code, index) => ({ code, rank: index + 1, ...levelLabels[code], validTo: code === 'district' ? '2025-06-30' : null }))

const criterion = (dimension: CriterionDimension, unit: string): typeof criteria.$inferInsert =>
  ({ code: `key-${dimension}`, dimension, operator: 'at-least', value: null, unit, legalBasis: 'Thông tư 36/2013/TT-BCT, sửa đổi bởi Thông tư 17/2018/TT-BCT', instrument: 'tt-36-2013-bct', validFrom: '2018-01-01', validTo: null })

/**
 * The four dimensions that published texts name for a key programme, dated from the first phase they name them for.
 * No text at hand gives a threshold: the agency sets it.
 */
export const criterionRows = [criterion('funding-size', 'đồng'), criterion('content', 'content'), criterion('area', 'province'), criterion('duration', 'year')]
