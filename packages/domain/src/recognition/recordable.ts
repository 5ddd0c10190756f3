import type { RecognitionLevel } from './recognition.ts'

/** Whose council recognises at which level: a person records what the own council, or one below it, decided. */
const byReach: Record<'country' | 'region' | 'province', readonly RecognitionLevel[]> = {
  country: ['district', 'province', 'region', 'nation'],
  region: ['district', 'province', 'region'],
  province: ['district', 'province'],
}

/**
 * Levels whose recognitions and certificates a person of this reach may record.
 * @example
 * recordableLevels('province') // ['district', 'province']
 */
export function recordableLevels(reach: keyof typeof byReach): readonly RecognitionLevel[] {
  return byReach[reach]
}
