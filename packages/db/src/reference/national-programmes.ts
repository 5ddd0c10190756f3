import type { Db } from '../index.ts'
import { instruments } from '../tables/instrument.ts'
import { nationalProgrammes } from '../tables/programme.ts'
import { addMissing } from './keep.ts'

const row = (last: string, code: string, instrument: string, years: [number, number] | null, note: string | null = null): typeof nationalProgrammes.$inferInsert => ({
  id: `6f0d1c52-3a8b-4c1e-9f27-0a51d2e4c${last}`,
  code,
  name: `Chương trình khuyến công quốc gia${years ? ` giai đoạn ${years[0]}–${years[1]}` : ''}`,
  nameEn: `National programme of industrial promotion${years ? `, ${years[0]}–${years[1]}` : ''}`,
  yearFrom: years?.[0] ?? null,
  yearTo: years?.[1] ?? null,
  instrument,
  note,
})

/** The national programmes that the texts at hand name, with their years where a text gives them. */
const nationalProgrammeRows = [
  row('201', 'national-136', 'qd-136-2007-ttg', null, 'Số năm chưa rõ: văn bản có trong tay không nêu.'),
  row('202', 'national-1288', 'qd-1288-ttg', null, 'Số năm chưa rõ: văn bản có trong tay không nêu.'),
  row('203', 'national-2021-2025', 'qd-1881-ttg', [2021, 2025]),
  row('204', 'national-2026-2030', 'qd-2646-bct', [2026, 2030]),
]

/** Entered once, then left to officers. No text says under which of them a known key programme was run, so none is linked. */
export async function loadNationalProgrammes(tx: Db): Promise<void> {
  const known = new Set((await tx.select({ code: instruments.code }).from(instruments)).map(text => text.code))
  await addMissing(tx, nationalProgrammes, nationalProgrammeRows.map(({ instrument, ...one }) => ({ ...one, instrument: instrument && known.has(instrument) ? instrument : null })))
}
