import type { FileFault } from '@khuyencong/domain/import'
import type { Lang } from '@khuyencong/domain/text'
import { fileFaults, fileSentence } from '@khuyencong/domain/import'
import { words as frameWords } from '../shell/words.ts'
import { words } from './problem-words.ts'

type Values = Readonly<Record<string, string | number>>
interface Failure { reason: string, issues?: readonly { reason: string, values?: Values }[], values?: Values }

/** What to say about a failed upload, check or commit: what is wrong and how it is mended. */
export function failureText({ reason, issues = [], values = {} }: Failure, lang: Lang): string {
  const said = frameWords[lang].problems
  const known: Record<string, string> = { ...said.codes, ...said.reasons, ...words[lang] }
  const all = [...issues, { reason, values }]
  const fault = all.find(one => fileFaults.includes(one.reason as FileFault))
  if (fault)
    return fileSentence(fault.reason as FileFault, fault.values ?? {}, lang)
  return all.map(one => known[one.reason]).find(text => text !== undefined) ?? words[lang]['something-went-wrong']!
}
