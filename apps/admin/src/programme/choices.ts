import { NationalProgrammeFilter, ProgrammeFilter } from '@khuyencong/domain/programme'
import { useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import { api } from '../shell/api.ts'
import { named, useLang } from '../shell/language.ts'

const most = 200

/** Programmes and national programmes that a form can name, with their names by id. */
export function useProgrammeChoices() {
  const lang = useLang()
  const { data: programmes } = useQuery({ queryKey: ['programme', 'choices'], queryFn: () => api.programme.list.query(ProgrammeFilter.parse({ pageSize: most, sort: 'years', desc: true })), staleTime: 60_000 })
  const { data: nationals } = useQuery({ queryKey: ['national-programme', 'choices'], queryFn: () => api.nationalProgramme.list.query(NationalProgrammeFilter.parse({ pageSize: most, desc: true })), staleTime: 60_000 })
  return {
    programmes: computed(() => programmes.value?.items ?? []),
    nationals: computed(() => nationals.value?.items ?? []),
    names: computed(() => new Map([...programmes.value?.items ?? [], ...nationals.value?.items ?? []].map(row => [row.id, named(lang.value, row)]))),
  }
}
export type ProgrammeChoices = ReturnType<typeof useProgrammeChoices>
