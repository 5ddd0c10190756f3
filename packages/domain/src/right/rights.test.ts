import { describe, expect, it } from 'vitest'
import { actionLabels, nounLabels, roleLabels, sensitivityLabels } from './labels.ts'
import { actions, isApprover, mayRole, maySensitive, nouns, reachOfRole, rights, roles, sensitivities } from './rights.ts'

const grants = roles.flatMap(role => nouns.flatMap(noun => (rights[role][noun] ?? []).map(action => ({ role, noun, action }))))

describe('the table of rights', () => {
  it('lets nobody change what they cannot read', () => {
    for (const { role, noun } of grants)
      expect([role, noun, mayRole(role, 'read', noun)]).toEqual([role, noun, true])
  })

  it('lets a leader change nothing', () => {
    for (const action of actions.filter(action => action !== 'read' && action !== 'export')) {
      for (const noun of nouns)
        expect([action, noun, mayRole('leader', action, noun)]).toEqual([action, noun, false])
    }
  })

  it('keeps sensitive fields apart from their record, and gives them only to roles that read it', () => {
    expect(mayRole('leader', 'read', 'facility')).toBe(true)
    expect(maySensitive('leader', 'read', 'identity')).toBe(false)
    expect(maySensitive('administrator', 'read', 'bank')).toBe(false)
    for (const role of roles) {
      for (const sensitivity of sensitivities) {
        if (maySensitive(role, 'edit', sensitivity))
          expect([role, sensitivity, maySensitive(role, 'read', sensitivity), mayRole(role, 'edit', 'facility')]).toEqual([role, sensitivity, true, true])
      }
      if (mayRole(role, 'create', 'facility'))
        expect([role, maySensitive(role, 'edit', 'identity')]).toEqual([role, true])
    }
  })

  it('lets only the administrator keep accounts, and only the country publish', () => {
    expect(roles.filter(role => mayRole(role, 'administer', 'account'))).toEqual(['administrator'])
    for (const role of roles.filter(role => mayRole(role, 'publish', 'report')))
      expect(reachOfRole[role]).toBe('country')
  })

  it('asks more of those whose word binds others', () => {
    expect(roles.filter(isApprover)).toEqual(['administrator', 'agency-officer'])
  })

  it('lets nobody change the audit trail or a published figure', () => {
    for (const noun of ['audit', 'figure'] as const)
      expect(grants.filter(grant => grant.noun === noun && !['read', 'export'].includes(grant.action))).toEqual([])
  })

  it('has words for all of it', () => {
    expect(Object.keys(roleLabels)).toEqual([...roles])
    expect(Object.keys(actionLabels)).toEqual([...actions])
    expect(Object.keys(nounLabels)).toEqual([...nouns])
    expect(Object.keys(sensitivityLabels)).toEqual([...sensitivities])
  })
})
