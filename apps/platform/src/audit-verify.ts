import type { Db } from '@khuyencong/db'
import type { Fault, Verification } from '@khuyencong/db/seal'
import { verifyAudit } from '@khuyencong/db/seal'
import { formatNumber } from '@khuyencong/domain/text'

const both = (vi: string, en: string) => `${vi} / ${en}`
const n = (value: number) => formatNumber(value, 'vi', 0)

/** One fault in one sentence of each language. */
function faultText(fault: Fault): string {
  switch (fault.kind) {
    case 'entry-altered': return both(`Mục ${fault.entry} (niêm phong ${fault.seal}) đã bị sửa`, `entry ${fault.entry} (seal ${fault.seal}) was altered`)
    case 'entry-removed': return both(`Mục ${fault.entry} (niêm phong ${fault.seal}) đã bị xoá`, `entry ${fault.entry} (seal ${fault.seal}) was removed`)
    case 'entry-inserted': return both(`Mục ${fault.entry} (niêm phong ${fault.seal}) bị chèn vào sau khi niêm phong`, `entry ${fault.entry} (seal ${fault.seal}) was inserted after sealing`)
    case 'entries-differ': return both(`Các mục ${fault.first}–${fault.last} (niêm phong ${fault.seal}) không còn khớp; danh sách trong niêm phong cũng bị sửa`, `entries ${fault.first}–${fault.last} (seal ${fault.seal}) no longer fit; the seal's own list was altered too`)
    case 'seal-altered': return both(`Niêm phong ${fault.seal} đã bị sửa`, `seal ${fault.seal} was altered`)
    case 'chain-broken': return both(`Chuỗi đứt trước niêm phong ${fault.seal}: một niêm phong bị bỏ hoặc đổi chỗ`, `the chain is broken before seal ${fault.seal}: a seal was removed or moved`)
    case 'noted-seal-missing': return both(`Không còn niêm phong đã ghi lại ${fault.noted}`, `the noted seal ${fault.noted} is no longer in the chain`)
  }
}

/** What a verification found, in lines for a terminal. */
export function verificationText({ seals, entries, unsealed, last, faults }: Verification): string {
  return [
    ...(faults.length === 0 ? [] : [both(`NHẬT KÝ KHÔNG NGUYÊN VẸN: ${n(faults.length)} chỗ sai`, `THE AUDIT TRAIL IS NOT WHOLE: ${n(faults.length)} faults`), ...faults.map(fault => `  · ${faultText(fault)}`)]),
    both(`${n(entries)} mục trong ${n(seals)} niêm phong, ${n(unsealed)} mục chưa niêm phong`, `${n(entries)} entries under ${n(seals)} seals, ${n(unsealed)} not sealed yet`),
    ...(last === null ? [] : [both(`Niêm phong cuối`, `last seal`), `  ${last}`]),
    ...(faults.length > 0 ? [] : seals === 0 ? [both('Chưa có niêm phong nào để đối chiếu', 'there is no seal yet to hold it against')] : [both('Nhật ký nguyên vẹn', 'the audit trail is whole')]),
  ].join('\n')
}

/**
 * Reads the whole trail against its seals.
 * @param db - The database.
 * @param words - What followed the command: nothing, or `--seal` and a digest noted elsewhere.
 * @throws Error with every fault as a sentence, so that the command ends with code 1.
 */
export async function verifyCommand(db: Db, words: readonly string[]): Promise<string> {
  const [option, noted] = words
  if (words.length > 0 && (option !== '--seal' || words.length !== 2 || !/^[\da-f]{12,64}$/i.test(noted ?? '')))
    throw new Error(both('Cách dùng: npm run audit:verify -- --seal <mã niêm phong, ít nhất 12 ký tự>', 'use: npm run audit:verify -- --seal <digest, at least 12 characters>'))
  const found = await verifyAudit(db, { noted })
  if (found.faults.length > 0)
    throw new Error(verificationText(found))
  return verificationText(found)
}
