import type { PersonFilter } from '@khuyencong/domain/account'
import type { Lang } from '@khuyencong/domain/text'
import type { Column } from '../shell/list/column.ts'
import type { FilterField } from '../shell/list/filter.ts'
import { personStateLabels, personStates } from '@khuyencong/domain/account'
import { roleLabels, roles } from '@khuyencong/domain/right'
import { reachOptions } from '../right/reach.ts'
import { words } from './words.ts'

export function personColumns(lang: Lang): Column[] {
  const w = words[lang]
  return [
    { key: 'name', head: w.name, unit: w.email.toLowerCase(), sort: 'name', slack: true, fixed: true, exports: ['name', 'email'], bar: 180 },
    { key: 'role', head: w.role, sort: 'role', bar: 100 },
    { key: 'reach', head: w.reach, bar: 90 },
    { key: 'secondFactor', head: w.secondFactor, bar: 70 },
    { key: 'state', head: w.state, bar: 80 },
    { key: 'seen', head: w.seen, sort: 'seen', numeric: true, bar: 90 },
    { key: 'email', head: w.email, sort: 'email', spare: true, bar: 140 },
    { key: 'sessions', head: w.sessions, numeric: true, spare: true, bar: 20 },
    { key: 'created', head: w.created, numeric: true, spare: true, bar: 90 },
  ]
}

/** Every condition the list of people can be put under. */
export function personFields(lang: Lang): FilterField[] {
  const w = words[lang]
  const places = [...reachOptions('centre-officer', lang), ...reachOptions('province-officer', lang)]
  return [
    { kind: 'choice', key: 'role', label: w.role, options: roles.map(role => ({ value: role, label: roleLabels[role][lang] })) },
    { kind: 'choice', key: 'reach', label: w.reach, options: places },
    { kind: 'choice', key: 'state', label: w.state, options: personStates.map(state => ({ value: state, label: personStateLabels[state][lang] })) },
    { kind: 'choice', key: 'secondFactor', label: w.secondFactor, single: true, options: [{ value: 'any' satisfies PersonFilter['secondFactor'], label: '–' }, { value: 'yes', label: w.has }, { value: 'no', label: w.hasNot }] },
  ]
}
