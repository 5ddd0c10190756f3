import type { LegalForm } from './facility.ts'
import { fold } from '../text/text.ts'

/** Words at the beginning of a name that say who it is; a cooperative group (tổ hợp tác) is none of the three. */
const beginnings: [RegExp, LegalForm][] = [
  [/^(?:lien hiep )?(?:hop tac xa|htx)\b/, 'cooperative'],
  [/^(?:tong )?(?:cong ty|cty|ct|ctcp|doanh nghiep|dntn|dn|xi nghiep|nha may)\b/, 'enterprise'],
  [/^(?:ho|hkd|co so|cssx|xuong)\b/, 'household'],
]

/**
 * The legal form that a name says by itself; `null` where it says none.
 * @param name - As a table of an officer has it.
 * @example
 * legalFormOf('HTX Chè Tân Cương') // 'cooperative'
 * legalFormOf('DNTN Cơ khí Hùng') // 'enterprise'
 * legalFormOf('Cơ sở mộc Hùng') // 'household'
 * legalFormOf('Gốm Chu Đậu') // null
 */
export function legalFormOf(name: string): LegalForm | null {
  const folded = fold(name)
  return beginnings.find(([words]) => words.test(folded))?.[1] ?? null
}
