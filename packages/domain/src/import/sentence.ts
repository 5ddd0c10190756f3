import type { SheetIssue } from '../sheet/issue.ts'
import type { Said } from '../sheet/said.ts'
import type { Lang } from '../text/number.ts'
import type { ImportNoun } from './import.ts'
import { facilitySentences } from '../facility/sentences.ts'
import { productSentences } from '../product/sentences.ts'
import { programmeSentences } from '../programme/sentences.ts'
import { certificateSentences } from '../recognition/sentences.ts'
import { sheetSentences } from '../sheet/sentences.ts'
import { supportSentences } from '../support/sentences.ts'
import { formSentences } from './form-sentences.ts'
import { recordSentences } from './record-sentences.ts'

const byNoun: Partial<Record<ImportNoun, Said>> = { facility: facilitySentences, certificate: certificateSentences, product: productSentences, programme: programmeSentences, support: supportSentences }
const nouns: readonly Said[] = Object.values(byNoun)

/**
 * One message of a check as a sentence: the same on the screen, in the corrected copy and in a test. The noun of the
 * import speaks first, then what reading cells says, then the rules of all forms, then other nouns, e.g. a facility made beside a support.
 * @param issue - The message.
 * @param lang - Language of the reader.
 * @param noun - What is brought in.
 * @example
 * issueSentence({ sheet: 'Cơ sở', row: 3, column: 'J', field: 'workers', head: 'Lao động', given: '2,5', severity: 'blocking', reason: 'whole-number', fixes: [] }, 'en') // 'A whole number is needed, e.g. 25.'
 */
export function issueSentence(issue: SheetIssue, lang: Lang, noun?: ImportNoun): string {
  const own = noun === undefined ? undefined : byNoun[noun]
  const said = [...own ? [own] : [], sheetSentences, formSentences, recordSentences, ...nouns].find(sentences => sentences[issue.reason])?.[issue.reason]
  if (said)
    return said(issue)[lang]
  return lang === 'vi' ? 'Giá trị này không ghi được. Xem lại ô.' : 'This value cannot be written. Check the cell.'
}
