import { routes as accessRoutes } from '#generated/access/routes.ts'
import { routes as auditRoutes } from '#generated/audit/routes.ts'
import { routes as authRoutes } from '#generated/auth/routes.ts'
import { routes as catalogRoutes } from '#generated/catalog/routes.ts'
import { routes as crmRoutes } from '#generated/crm/routes.ts'
import { routes as documentsRoutes } from '#generated/documents/routes.ts'
import { routes as inventoryRoutes } from '#generated/inventory/routes.ts'
import type { OperationId } from '#generated/operations.ts'
import { routes as organizationRoutes } from '#generated/organization/routes.ts'
import { routes as purchasingRoutes } from '#generated/purchasing/routes.ts'
import { routes as settingsRoutes } from '#generated/settings/routes.ts'
import type { Route } from '#generated/support.ts'
import { routes as systemRoutes } from '#generated/system/routes.ts'
import { handlers as access } from '#modules/access/index.ts'
import { handlers as audit } from '#modules/audit/index.ts'
import { handlers as auth } from '#modules/auth/index.ts'
import { handlers as catalog } from '#modules/catalog/index.ts'
import { handlers as crm } from '#modules/crm/index.ts'
import { handlers as documents } from '#modules/documents/index.ts'
import { handlers as inventory } from '#modules/inventory/index.ts'
import { handlers as organization } from '#modules/organization/index.ts'
import { handlers as purchasing } from '#modules/purchasing/index.ts'
import { handlers as settings } from '#modules/settings/index.ts'
import { handlers as system } from '#modules/system/index.ts'
import type { Handler } from '#platform/pipeline.ts'

/** Every operation's handler and route. A module whose handlers miss one does not compile. */
export const handlers = {
  ...access,
  ...audit,
  ...auth,
  ...catalog,
  ...crm,
  ...documents,
  ...inventory,
  ...organization,
  ...purchasing,
  ...settings,
  ...system,
} as unknown as Record<OperationId, Handler>
export const routes: Record<OperationId, Route> = {
  ...accessRoutes,
  ...auditRoutes,
  ...authRoutes,
  ...catalogRoutes,
  ...crmRoutes,
  ...documentsRoutes,
  ...inventoryRoutes,
  ...organizationRoutes,
  ...purchasingRoutes,
  ...settingsRoutes,
  ...systemRoutes,
}
