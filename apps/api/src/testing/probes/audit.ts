import type { Probes } from './probe.ts'
import { asking, empty, notFound, unscoped } from './probe.ts'

export const auditProbes: Probes = {
  'audit.history': [
    asking('read', 'facility', notFound(of => ({ noun: 'facility', id: of.facility.id }))),
    asking('read', 'support', notFound(of => ({ noun: 'support', id: of.support.id }))),
    asking('read', 'programme', notFound(of => ({ noun: 'programme', id: of.programme.id }))),
    asking('read', 'product', notFound(of => ({ noun: 'product', id: of.product.id }))),
    asking('read', 'account', unscoped('accounts are administered for the whole country', of => ({ noun: 'account', id: of.person.id }))),
  ],
  'audit.search': empty(of => ({ record: of.facility.code, pageSize: 200 })),
  'audit.actors': unscoped('names of those who acted lately inside the reader\'s own reach'),
  'audit.seals': unscoped('seals are over the whole trail and say nothing of an entry but its number'),
  'audit.verify': unscoped('the trail is verified as a whole; a fault names numbers alone'),
}
