import type { TypeRow } from './offered.ts'
import { NationalProgrammeFilter, ProgrammeFilter } from '@khuyencong/domain/programme'
import { useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import { api } from '../shell/api.ts'
import { named, useLang } from '../shell/language.ts'
import { typeRows } from './offered.ts'

/** As many as a menu shows. */
const most = 200

/** Programmes and national programmes that a form can name, with their names by id. */
export function useProgrammeChoices() {
  const lang = useLang()
  const { data: programmes } = useQuery({ queryKey: ['programme', 'choices'], queryFn: () => api.programme.list.query(ProgrammeFilter.parse({ pageSize: most, sort: 'years', desc: true })), staleTime: 60_000 })
  const { data: nationals } = useQuery({ queryKey: ['national-programme', 'choices'], queryFn: () => api.nationalProgramme.list.query(NationalProgrammeFilter.parse({ pageSize: most, desc: true })), staleTime: 60_000 })
  const { data: types } = useQuery({ queryKey: ['support-type', 'list'], queryFn: () => api.supportType.list.query(), staleTime: 60_000 })
  return {
    /** Dated rows of support types: an officer may have changed them since this version was made. */
    types: computed((): readonly TypeRow[] => types.value?.types ?? typeRows),
    programmes: computed(() => programmes.value?.items ?? []),
    nationals: computed(() => nationals.value?.items ?? []),
    names: computed(() => new Map([...programmes.value?.items ?? [], ...nationals.value?.items ?? []].map(row => [row.id, named(lang.value, row)]))),
  }
}
export type ProgrammeChoices = ReturnType<typeof useProgrammeChoices>
