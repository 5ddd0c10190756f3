import type { NormOutcome } from '@khuyencong/domain/norm'

/** Colour and icon of a norm's outcome: not set is neither good nor bad. */
export const normLook: Record<NormOutcome, { tone: 'ok' | 'error' | undefined, icon: string }> = {
  'met': { tone: 'ok', icon: 'i-lucide-check' },
  'exceeded': { tone: 'error', icon: 'i-lucide-circle-alert' },
  'not-set': { tone: undefined, icon: 'i-lucide-circle-dashed' },
}
