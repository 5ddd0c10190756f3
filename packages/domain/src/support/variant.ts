import type { SupportType } from './types.ts'
import { z } from 'zod'

/** Which norm of its type a support is judged by. */
export const supportVariants = ['standard', 'production-line', 'copied-model', 'cleaner-production'] as const
export const SupportVariant = z.enum(supportVariants)
export type SupportVariant = z.infer<typeof SupportVariant>

const beside: Partial<Record<SupportType, readonly SupportVariant[]>> = {
  'machinery': ['production-line'],
  'demo-model': ['copied-model', 'cleaner-production'],
}

/**
 * The variants a type has, `standard` first: Circular 28/2018/TT-BTC, Article 8, tells production lines from single
 * machines, and models to be copied and cleaner-production pilots from other models.
 * @param type - Type of support.
 * @example
 * variantsOf('machinery') // ['standard', 'production-line']
 */
export function variantsOf(type: SupportType): readonly SupportVariant[] {
  return ['standard', ...beside[type] ?? []]
}
