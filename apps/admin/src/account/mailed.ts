import type { MailOutcome } from '@khuyencong/domain/account'
import { useToast } from '@nuxt/ui/composables/useToast'
import { useWords } from '../shell/language.ts'
import { words } from './words.ts'

/** Says what became of a message; one that only lies in the outbox needs somebody to pass it on. */
export function useMailed() {
  const toast = useToast()
  const w = useWords(words)
  return (outcome: MailOutcome | null, to: string) => {
    if (outcome === 'outbox')
      toast.add({ title: w.value.mail.outbox(to), icon: 'i-lucide-inbox', color: 'warning', duration: 12_000 })
    else
      toast.add({ title: outcome === 'sent' ? w.value.mail.sent(to) : w.value.mail.repeated, icon: 'i-lucide-mail-check', color: 'success' })
  }
}
