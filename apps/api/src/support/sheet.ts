import type { SheetNoun } from '../import/noun.ts'
import { supportSheets } from '@khuyencong/domain/support'
import { filledSupports } from './filled.ts'
import { planSupports } from './plan.ts'

/** Supports with their money, in and out. */
export const supportNoun: SheetNoun = { noun: 'support', sheets: supportSheets, plan: planSupports, filled: filledSupports }
