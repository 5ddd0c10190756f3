export { CentreCode, centreCodes, MapChoice, Province, ProvinceId, RegionCode, regionCodes } from './region.ts'
