import type { FieldChoice } from '../sheet/field.ts'
import { choicesOf } from '../sheet/choice.ts'
import { sectorLabels } from './labels.ts'
import { sectors } from './programme.ts'

/** The sectors as the choices of a cell, with what officers call them besides. */
export const sectorChoices: readonly FieldChoice[] = choicesOf(sectors, sectorLabels, {
  textile: ['may mặc', 'dệt', 'ngành dệt may', 'textile'],
  mechanical: ['ngành cơ khí', 'cơ khí chế tạo', 'mechanical'],
  agro: ['nông sản', 'chế biến nông sản, thực phẩm', 'chế biến nông lâm thủy sản', 'ngành chế biến nông sản', 'agro'],
  wood: ['gỗ', 'gỗ tre nứa', 'chế biến lâm sản', 'lâm sản', 'tre nứa', 'chế biến gỗ', 'wood'],
})
