export { Plate, plates, Product, ProductGroup, productGroups, ProductStatus, productStatuses } from './product.ts'
export { CatalogueQuery, catalogueSorts, FacetValue, PublicProduct, PublicProductCard, PublicProductPage } from './public.ts'
export { PublicHome, Suggestion } from './home.ts'
export { productGroupLabels, productStatusLabels } from './labels.ts'
