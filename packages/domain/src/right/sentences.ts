import type { Decision, Extent, Hindrance, RightLine, SensitiveLine } from './explain.ts'
import type { Action, Noun, Role } from './rights.ts'
import { rightsOf } from './explain.ts'
import { actionLabels, nounLabels, nounPhrases, roleLabels, sensitivityLabels } from './labels.ts'
import { actions } from './rights.ts'

type Lang = 'vi' | 'en'

/** Part of a sentence; `strong` is what the eye should find. */
export interface Phrase { text: string, strong: boolean }

/** What a person's reach is called, and how many provinces it holds on either map; null for the whole country. */
export interface ReachName { name: string, then: number, today: number }

const plain = (text: string): Phrase => ({ text, strong: false })
const strong = (text: string): Phrase => ({ text, strong: true })
/** Labels begin with a capital; inside a sentence they do not. */
const inside = (label: string) => label.charAt(0).toLowerCase() + label.slice(1)
const listed = (lang: Lang, parts: readonly string[], type: 'conjunction' | 'disjunction' = 'conjunction') => new Intl.ListFormat(lang === 'en' ? 'en-GB' : lang, { type }).format(parts)

interface Group { actions: Action[], nouns: Noun[] }

/** Nouns that may be treated alike within an extent, told together, the most that may be done first. */
function groupsOf(lines: readonly RightLine[], extent: Extent): Group[] {
  const groups: Group[] = []
  for (const { noun, extents } of lines) {
    const allowed = actions.filter(action => extents[action] === extent)
    const known = groups.find(group => group.actions.join() === allowed.join())
    if (known)
      known.nouns.push(noun)
    else if (allowed.length > 0)
      groups.push({ actions: allowed, nouns: [noun] })
  }
  return groups.toSorted((a, b) => b.actions.length - a.actions.length)
}

const said = {
  vi: {
    country: [plain('Trên '), strong('cả nước')],
    reach: ({ name, then, today }: ReachName) => [plain('Trong '), strong(name), plain(then > 1 ? ` (${then} tỉnh cũ, ${today} tỉnh hiện nay)` : '')],
    may: ' được ',
    not: 'Không ',
    shut: 'Không mở được ',
    rest: 'Không mở được phần nào khác.',
    changes: 'Thấy và sửa được ',
    sees: 'Thấy, không sửa được ',
    hidden: 'Không thấy ',
    nowhere: 'Chưa có phạm vi nào, nên chưa thấy bản ghi của tỉnh nào.',
  },
  en: {
    country: [plain('In '), strong('the whole country')],
    reach: ({ name, then, today }: ReachName) => [plain('In '), strong(name), plain(then > 1 ? ` (${then} former provinces, ${today} today)` : '')],
    may: ' may ',
    not: 'May not ',
    shut: 'Cannot open ',
    rest: 'Cannot open anything else.',
    changes: 'Sees and changes ',
    sees: 'Sees but cannot change ',
    hidden: 'Does not see ',
    nowhere: 'Has no reach yet, and so sees the records of no province.',
  },
}

/** What a role does within one extent: "In the north, An may …; …." */
function doing(name: string, place: readonly Phrase[], groups: readonly Group[], lang: Lang): Phrase[] {
  const list = groups.flatMap(({ actions, nouns }, at): Phrase[] => [
    plain(at > 0 ? '; ' : said[lang].may),
    strong(listed(lang, actions.map(action => inside(actionLabels[action][lang])))),
    plain(` ${listed(lang, nouns.map(noun => nounPhrases[noun][lang]))}`),
  ])
  return [...place, plain(', '), strong(name), ...list, plain('.')]
}

/** What a role never does, and which nouns it cannot open at all. */
function refusing(lines: readonly RightLine[], lang: Lang): Phrase[] {
  const w = said[lang]
  const never = actions.filter(action => lines.every(line => line.extents[action] === 'no'))
  const shut = lines.filter(line => line.extents.read === 'no')
  const refused = never.length === 0 ? [] : [strong(w.not), plain(`${listed(lang, never.map(action => inside(actionLabels[action][lang])), 'disjunction')}. `)]
  if (shut.length === 0)
    return refused
  return [...refused, ...shut.length > lines.length / 2 ? [plain(w.rest)] : [strong(w.shut), plain(`${listed(lang, shut.map(line => nounPhrases[line.noun][lang]), 'disjunction')}.`)]]
}

function fields(sensitive: readonly SensitiveLine[], lang: Lang): Phrase[] {
  const w = said[lang]
  const told = (lead: string, lines: readonly SensitiveLine[], type?: 'disjunction') => lines.length === 0 ? [] : [`${lead}${listed(lang, lines.map(line => inside(sensitivityLabels[line.sensitivity][lang])), type)}.`]
  const sentences = [
    ...told(w.changes, sensitive.filter(line => line.edit !== 'no')),
    ...told(w.sees, sensitive.filter(line => line.read !== 'no' && line.edit === 'no')),
    ...told(w.hidden, sensitive.filter(line => line.read === 'no'), 'disjunction'),
  ]
  return sentences.length === 0 ? [] : [plain(sentences.join(' '))]
}

/**
 * What a person can and cannot do, in sentences made from the table of rights: what they do and where, what stays shut,
 * and which sensitive fields they see.
 * @param person - Who is told of.
 * @param person.name - As it stands in the sentence.
 * @param person.role - The only thing rights come from.
 * @param person.reach - What the reach is called; null for the whole country, or where a role of a region or province has none.
 * @param lang - Vietnamese or English.
 * @example
 * rightSentences({ name: 'An', role: 'council-member', reach: null }, 'en')[0].map(phrase => phrase.text).join('') // 'In the whole country, An may read products and recognitions.'
 */
export function rightSentences({ name, role, reach }: { name: string, role: Role, reach: ReachName | null }, lang: Lang): Phrase[][] {
  const w = said[lang]
  const { lines, sensitive } = rightsOf(role)
  const [near, far] = [groupsOf(lines, 'in-reach'), groupsOf(lines, 'everywhere')]
  const seesFacilities = lines.some(line => line.noun === 'facility' && line.extents.read !== 'no')
  return [
    near.length === 0 ? [] : reach === null ? [strong(w.nowhere)] : doing(name, w.reach(reach), near, lang),
    far.length === 0 ? [] : doing(name, w.country, far, lang),
    refusing(lines, lang),
    seesFacilities ? fields(sensitive, lang) : [],
  ].filter(sentence => sentence.length > 0)
}

const hindrances: Record<Hindrance, Record<Lang, string>> = {
  'suspended': { vi: 'Tài khoản đang tạm khoá.', en: 'The account is suspended.' },
  'invited': { vi: 'Chưa nhận lời mời nên chưa đăng nhập được.', en: 'The invitation has not been accepted, so nobody can sign in yet.' },
  'first-password': { vi: 'Phải đổi mật khẩu đầu tiên trước đã.', en: 'The first password must be changed before anything else.' },
  'second-factor': { vi: 'Phải thiết lập xác thực hai bước trước đã.', en: 'The second factor must be set up before anything else.' },
}

interface ToldOf { role: Role, action: Action, noun: Noun, reach: string | null, province: string | null }

/**
 * The reasons of a decision as sentences, in its order.
 * @param decision - What `decide` said.
 * @param told - What was asked, and what the reach and the record's province are called.
 * @param lang - Vietnamese or English.
 * @example
 * reasonSentences({ allowed: false, reasons: [{ key: 'role', ok: false }] }, { role: 'leader', action: 'edit', noun: 'facility', reach: null, province: null }, 'en') // ['The role Leader or inspector may not edit facilities.']
 */
export function reasonSentences(decision: Decision, told: ToldOf, lang: Lang): string[] {
  const vi = lang === 'vi'
  const [role, action, noun] = [roleLabels[told.role][lang], inside(actionLabels[told.action][lang]), nounPhrases[told.noun][lang]]
  const what = nounLabels[told.noun][lang]
  const place = told.province ?? (vi ? 'Nơi này' : 'This place')
  return decision.reasons.map((reason) => {
    if (reason.key === 'account')
      return reason.hindrance ? hindrances[reason.hindrance][lang] : vi ? 'Tài khoản đang dùng được.' : 'The account can be used.'
    if (reason.key === 'role')
      return vi ? `Vai trò ${role} ${reason.ok ? 'được' : 'không được'} ${action} ${noun}.` : `The role ${role} may ${reason.ok ? '' : 'not '}${action} ${noun}.`
    if (reason.by === 'national')
      return vi ? `${what} là của chung cả nước, không theo tỉnh.` : `${what} belong to the whole country, not to a province.`
    if (reason.by === 'country')
      return vi ? 'Phạm vi của tài khoản là cả nước.' : 'The reach of the account is the whole country.'
    if (reason.by === 'no-reach')
      return vi ? 'Tài khoản chưa có phạm vi nào.' : 'The account has no reach yet.'
    if (told.province === null && reason.ok)
      return vi ? `Chỉ với bản ghi thuộc ${told.reach ?? '–'}.` : `Only for records of ${told.reach ?? '–'}.`
    return vi ? `${place} ${reason.ok ? 'thuộc' : 'không thuộc'} phạm vi ${told.reach ?? '–'}.` : `${place} ${reason.ok ? 'lies' : 'does not lie'} within ${told.reach ?? '–'}.`
  })
}
