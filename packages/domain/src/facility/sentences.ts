import type { Said } from '../sheet/said.ts'

/** What only a spreadsheet of facilities is told. */
export const facilitySentences: Said = {
  'province-of-old': ({ values }) => ({ vi: `Tỉnh này đã hợp vào ${values?.successor ?? 'tỉnh khác'}. Cơ sở còn hoạt động thì ghi tên hiện nay; để nguyên thì giữ tỉnh cũ.`, en: `This province has become part of ${values?.successor ?? 'another'}. Use the name of today for a facility at work; left as it is, the former province is kept.` }),
  'former-kept': ({ field }) => field === 'name'
    ? { vi: 'Tên khác tên trong sổ: tên cũ được giữ lại, dùng đến hôm qua. Nếu là lỗi gõ, sửa ở trang cơ sở.', en: 'The name differs from the one on record: the former one is kept, until yesterday. A slip is corrected on the facility’s page.' }
    : { vi: 'Nơi ở khác trong sổ: địa chỉ cũ được giữ lại cùng ngày cuối. Nếu là lỗi gõ, sửa ở trang cơ sở.', en: 'The place differs from the one on record: the former one is kept with its last day. A slip is corrected on the facility’s page.' },
  'may-be-known': ({ values }) => ({ vi: `Giống cơ sở đã có “${values?.name ?? ''}” (${values?.code ?? ''})${Number(values?.others ?? 0) > 0 ? ` và ${values!.others} cơ sở khác` : ''}. Nếu là một, dùng mã đó; để nguyên thì lập cơ sở mới.`, en: `Much like “${values?.name ?? ''}” (${values?.code ?? ''})${Number(values?.others ?? 0) > 0 ? ` and ${values!.others} more` : ''}. If it is the same, use that code; left as it is, a new facility is made.` }),
}
