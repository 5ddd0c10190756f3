import type { PasswordReason, PasswordVerdict } from '@khuyencong/domain/account'
import { passwordLength } from '@khuyencong/domain/account'
import { Refusal } from '@khuyencong/domain/refusal'
import { fold } from '@khuyencong/domain/text'
import { ZxcvbnFactory } from '@zxcvbn-ts/core'
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common'
import { houseWords, vietnameseWords } from './password-words.ts'

/** Fewer guesses than this (10 to the power) and a stolen table of passwords gives it away; ten signs by chance need 10. */
const leastGuesses = 9.5
/** More letters only add, and cost the server time. */
const looked = 64

/** One word with a year or a number after it: no list holds every name and syllable, so the shape is enough. */
const wordAndNumber = /^[a-z]{1,12}[^a-z\d]{0,2}\d{1,4}[^a-z\d]{0,2}$/i

type Checker = InstanceType<typeof ZxcvbnFactory>
type Result = ReturnType<Checker['check']>
let made: Checker | undefined

/** 50 000 leaked passwords and the Vietnamese ones beside them; read at the first password that is checked. */
function checker(): Checker {
  made ??= new ZxcvbnFactory({ dictionary: { ...dictionary, vietnamese: [...vietnameseWords] }, graphs: adjacencyGraphs, maxLength: looked })
  return made
}

const withoutMarks = (text: string) => text.normalize('NFD').replaceAll(/\p{M}+/gu, '').replaceAll(/[đð]/gi, 'd')
const joined = (text: string) => fold(text).replaceAll(' ', '')

/** What others would try first for this person: parts of the name and address, together, in both orders and as initials. */
function wordsOf(person: { name: string, email: string }): string[] {
  const [local = '', host = ''] = person.email.split('@')
  const names = fold(person.name).split(' ').filter(part => part !== '')
  const [given = ''] = names.slice(-1)
  const initials = names.slice(0, -1).map(part => part[0]).join('')
  const all = [names.join(''), names.slice(-2).join(''), [...names].reverse().join(''), `${given}${names[0] ?? ''}`, `${given}${initials}`, `${initials}${given}`, local, joined(local), ...names, ...fold(local).split(' '), ...fold(host).split(' '), ...houseWords]
  return [...new Set(all.map(word => word.toLowerCase()).filter(word => word.length >= 3))]
}

const lengthOf = (result: Result, of: (part: Result['sequence'][number]) => boolean) => result.sequence.filter(of).reduce((sum, part) => sum + part.token.length, 0)

function reasonOf(result: Result): PasswordReason {
  const whole = result.password.length
  const half = whole / 2
  if (lengthOf(result, part => part.pattern === 'repeat') >= half)
    return 'password-repeated'
  if (lengthOf(result, part => 'dictionaryName' in part && part.dictionaryName === 'userInputs') >= Math.min(half, 6))
    return 'password-like-name'
  const known = lengthOf(result, part => part.pattern === 'dictionary' || part.pattern === 'sequence' || part.pattern === 'spatial')
  return known >= whole - 1 ? 'password-common' : 'password-leaked-style'
}

/** The password as it is, without accents, and without whatever stands between its words: each different sign there is worth one guess in ten. */
function readings(password: string, own: string[]): { result: Result, log: number }[] {
  const bare = withoutMarks(password)
  const together = joined(password)
  const between = new Set(bare.toLowerCase().replaceAll(/[\p{L}\p{N}]/gu, '')).size
  const look = (text: string, more: number) => {
    const result = checker().check(text, own)
    return { result, log: result.guessesLog10 + more }
  }
  return [...new Set([password, bare])].map(text => look(text, 0)).concat(together === '' ? [] : [look(together, between)])
}

/**
 * The one rule for a new password. Marks and spaces are no hiding place: `Mật Khẩu 2026` is looked at as `matkhau2026` too.
 * @param password - As typed; it goes nowhere from here.
 * @param person - Whose it is to be; null while nobody knows.
 */
export function verdictOn(password: string, person: { name: string, email: string } | null): PasswordVerdict {
  const own = person ? wordsOf(person) : [...houseWords]
  if (password.length < passwordLength.min)
    return { reasons: ['password-too-short'], score: 0 }
  const [easiest] = readings(password, own).sort((a, b) => a.log - b.log)
  if (easiest && easiest.log < leastGuesses)
    return { reasons: [reasonOf(easiest.result)], score: Math.min(easiest.result.score, 2) }
  if (wordAndNumber.test(withoutMarks(password)))
    return { reasons: ['password-leaked-style'], score: 2 }
  return { reasons: [], score: easiest && easiest.log >= leastGuesses + 2 ? 4 : 3 }
}

/** Refuses a weak password, naming each reason at its field. */
export function mustBeStrong(password: string, person: { name: string, email: string }, field: string): void {
  const { reasons } = verdictOn(password, person)
  if (reasons.length > 0)
    throw new Refusal('invalid', { reason: 'check-fields', issues: reasons.map(reason => ({ field, reason })) })
}
