// generated from spec/, do not edit
import type { components } from './schema.ts'
import type { Hidden } from './operations.ts'

/** The payload (`data`) of each event. */
export interface EventPayloads {
  /** An API key was created */
  'api_key.created': components['schemas']['ApiKey']
  /** An API key was revoked */
  'api_key.revoked': components['schemas']['ApiKey']
  /** A batch was created */
  'batch.created': components['schemas']['Batch']
  /** Fields of a batch changed */
  'batch.updated': components['schemas']['Batch']
  /** A supplier's bill was entered */
  'bill.created': components['schemas']['BillFact']
  /** A supplier's bill was deleted */
  'bill.deleted': components['schemas']['BillFact']
  /** A bill was paid, all or part of it */
  'bill.paid': components['schemas']['BillFact']
  /** A payment of a bill was cancelled */
  'bill.payment_cancelled': components['schemas']['BillFact']
  /** Fields of a supplier's bill changed */
  'bill.updated': components['schemas']['BillFact']
  /** A branch was created */
  'branch.created': components['schemas']['Branch']
  /** A branch was archived */
  'branch.deleted': components['schemas']['Branch']
  /** Fields of a branch changed */
  'branch.updated': components['schemas']['Branch']
  /** A brand was created */
  'brand.created': components['schemas']['Brand']
  /** A brand was deleted */
  'brand.deleted': components['schemas']['Brand']
  /** Fields of a brand changed */
  'brand.updated': components['schemas']['Brand']
  /** A campaign was cancelled */
  'campaign.cancelled': components['schemas']['Campaign']
  /** A campaign was completed */
  'campaign.completed': components['schemas']['Campaign']
  /** A campaign was created */
  'campaign.created': components['schemas']['Campaign']
  /** A campaign was deleted */
  'campaign.deleted': components['schemas']['Campaign']
  /** A campaign was paused */
  'campaign.paused': components['schemas']['Campaign']
  /** A campaign was started */
  'campaign.started': components['schemas']['Campaign']
  /** Fields of a campaign changed */
  'campaign.updated': components['schemas']['Campaign']
  /** A category was created */
  'category.created': components['schemas']['Category']
  /** A category was deleted */
  'category.deleted': components['schemas']['Category']
  /** Fields of a category changed */
  'category.updated': components['schemas']['Category']
  /** A company was created */
  'company.created': components['schemas']['Company']
  /** A company was archived */
  'company.deleted': components['schemas']['Company']
  /** Fields of a company changed */
  'company.updated': components['schemas']['Company']
  /** A contact was created */
  'contact.created': components['schemas']['Contact']
  /** A contact was archived */
  'contact.deleted': components['schemas']['Contact']
  /** An archived contact was restored */
  'contact.restored': components['schemas']['Contact']
  /** Fields of a contact changed */
  'contact.updated': components['schemas']['Contact']
  /** A customer was given to somebody to look after */
  'customer.assigned': components['schemas']['Customer']
  /** A customer was created */
  'customer.created': components['schemas']['Customer']
  /** A customer was archived */
  'customer.deleted': components['schemas']['Customer']
  /** The personal data of a customer was erased */
  'customer.erased': components['schemas']['Customer']
  /** An archived customer was restored */
  'customer.restored': components['schemas']['Customer']
  /** Fields of a customer changed */
  'customer.updated': components['schemas']['Customer']
  /** A department was created */
  'department.created': components['schemas']['Department']
  /** A department was deleted */
  'department.deleted': components['schemas']['Department']
  /** Fields of a department changed */
  'department.updated': components['schemas']['Department']
  /** A document was uploaded */
  'document.created': components['schemas']['Document']
  /** A document was deleted */
  'document.deleted': components['schemas']['Document']
  /** A deleted document was restored */
  'document.restored': components['schemas']['Document']
  /** A document was changed */
  'document.updated': components['schemas']['Document']
  /** A document has a new version */
  'document.version_added': components['schemas']['Document']
  /** A feature flag was set for the tenant */
  'feature_flag.updated': components['schemas']['FeatureFlagChange']
  /** The configuration of inventory changed */
  'inventory_config.updated': components['schemas']['InventoryConfig']
  /** A lead was given to somebody to look after */
  'lead.assigned': components['schemas']['Lead']
  /** A lead was spoken to */
  'lead.contacted': components['schemas']['Lead']
  /** A lead became a customer */
  'lead.converted': components['schemas']['Lead']
  /** A lead was created */
  'lead.created': components['schemas']['Lead']
  /** A lead was deleted */
  'lead.deleted': components['schemas']['Lead']
  /** A lead was given up */
  'lead.lost': components['schemas']['Lead']
  /** A lead was qualified */
  'lead.qualified': components['schemas']['Lead']
  /** A lost lead was taken up again */
  'lead.reopened': components['schemas']['Lead']
  /** Fields of a lead changed */
  'lead.updated': components['schemas']['Lead']
  /** An OAuth client was created */
  'oauth_client.created': components['schemas']['OauthClient']
  /** An OAuth client was deleted */
  'oauth_client.deleted': components['schemas']['OauthClient']
  /** An OAuth client changed */
  'oauth_client.updated': components['schemas']['OauthClient']
  /** An opportunity was created */
  'opportunity.created': components['schemas']['Opportunity']
  /** An opportunity was deleted */
  'opportunity.deleted': components['schemas']['Opportunity']
  /** An opportunity was lost */
  'opportunity.lost': components['schemas']['Opportunity']
  /** An opportunity was reopened */
  'opportunity.reopened': components['schemas']['Opportunity']
  /** Fields of an opportunity changed */
  'opportunity.updated': components['schemas']['Opportunity']
  /** An opportunity was won */
  'opportunity.won': components['schemas']['Opportunity']
  /** A department was created */
  'org_department.created': components['schemas']['OrgDepartment']
  /** A department was archived */
  'org_department.deleted': components['schemas']['OrgDepartment']
  /** Fields of a department changed */
  'org_department.updated': components['schemas']['OrgDepartment']
  /** A product was created */
  'product.created': components['schemas']['Product']
  /** A product was archived */
  'product.deleted': components['schemas']['Product']
  /** A price of a product or of a variant changed */
  'product.price_changed': components['schemas']['PricesChanged']
  /** An archived product was restored */
  'product.restored': components['schemas']['Product']
  /** Fields of a product changed */
  'product.updated': components['schemas']['Product']
  /** A purchase order was approved */
  'purchase.approved': components['schemas']['PurchaseOrder']
  /** What is open of a purchase order was cancelled */
  'purchase.cancelled': components['schemas']['PurchaseOrder']
  /** A purchase order was created */
  'purchase.created': components['schemas']['PurchaseOrder']
  /** A draft of a purchase order was deleted */
  'purchase.deleted': components['schemas']['PurchaseOrder']
  /** Something of a purchase order arrived */
  'purchase.received': components['schemas']['PurchaseReceived']
  /** Fields of a purchase order changed */
  'purchase.updated': components['schemas']['PurchaseOrder']
  /** A receipt was cancelled */
  'purchase_receipt.cancelled': components['schemas']['PurchaseReceived']
  /** The purchasing configuration changed */
  'purchasing_config.updated': components['schemas']['PurchasingConfig']
  /** A quality was created */
  'quality.created': components['schemas']['Quality']
  /** A quality was deleted */
  'quality.deleted': components['schemas']['Quality']
  /** Fields of a quality changed */
  'quality.updated': components['schemas']['Quality']
  /** A requisition was approved */
  'requisition.approved': components['schemas']['Requisition']
  /** A requisition was created */
  'requisition.created': components['schemas']['Requisition']
  /** A requisition was deleted */
  'requisition.deleted': components['schemas']['Requisition']
  /** A requisition was ordered */
  'requisition.ordered': components['schemas']['Requisition']
  /** A requisition was rejected */
  'requisition.rejected': components['schemas']['Requisition']
  /** Fields of a requisition changed */
  'requisition.updated': components['schemas']['Requisition']
  /** A role was created */
  'role.created': components['schemas']['Role']
  /** A role was deleted */
  'role.deleted': components['schemas']['Role']
  /** Fields of a role changed */
  'role.updated': components['schemas']['Role']
  /** A serial number was registered */
  'serial.created': components['schemas']['Serial']
  /** A serial number was deleted */
  'serial.deleted': components['schemas']['Serial']
  /** Fields of a serial number changed */
  'serial.updated': components['schemas']['Serial']
  /** The settings of the tenant were changed */
  'settings.updated': components['schemas']['SettingsChange']
  /** A spare part was created */
  'spare.created': components['schemas']['Spare']
  /** A spare part was archived */
  'spare.deleted': components['schemas']['Spare']
  /** An archived spare part was restored */
  'spare.restored': components['schemas']['Spare']
  /** Fields of a spare part changed */
  'spare.updated': components['schemas']['Spare']
  /** A stock entry was cancelled */
  'stock_entry.cancelled': components['schemas']['StockEntry']
  /** A stock entry was drafted */
  'stock_entry.created': components['schemas']['StockEntry']
  /** A draft was thrown away */
  'stock_entry.deleted': components['schemas']['StockEntry']
  /** A stock entry was submitted */
  'stock_entry.submitted': components['schemas']['StockEntry']
  /** A draft changed */
  'stock_entry.updated': components['schemas']['StockEntry']
  /** A movement was cancelled */
  'stock_movement.cancelled': components['schemas']['StockMovementFact']
  /** Goods moved */
  'stock_movement.posted': components['schemas']['StockMovementFact']
  /** A transfer arrived */
  'stock_movement.received': components['schemas']['StockMovementFact']
  /** What a movement cost has changed */
  'stock_movement.revalued': components['schemas']['StockMovementFact']
  /** A reservation was used */
  'stock_reservation.consumed': components['schemas']['StockReservation']
  /** Stock was reserved */
  'stock_reservation.created': components['schemas']['StockReservation']
  /** A reservation expired */
  'stock_reservation.expired': components['schemas']['StockReservation']
  /** A reservation was released */
  'stock_reservation.released': components['schemas']['StockReservation']
  /** A store was created */
  'store.created': components['schemas']['Store']
  /** A store was archived */
  'store.deleted': components['schemas']['Store']
  /** Fields of a store changed */
  'store.updated': components['schemas']['Store']
  /** A subcategory was created */
  'subcategory.created': components['schemas']['Subcategory']
  /** A subcategory was deleted */
  'subcategory.deleted': components['schemas']['Subcategory']
  /** Fields of a subcategory changed */
  'subcategory.updated': components['schemas']['Subcategory']
  /** A supplier was created */
  'supplier.created': components['schemas']['Supplier']
  /** A supplier was archived */
  'supplier.deleted': components['schemas']['Supplier']
  /** An archived supplier was restored */
  'supplier.restored': components['schemas']['Supplier']
  /** Fields of a supplier changed */
  'supplier.updated': components['schemas']['Supplier']
  /** A price was added */
  'supplier_price.created': components['schemas']['SupplierPrice']
  /** A price was removed */
  'supplier_price.deleted': components['schemas']['SupplierPrice']
  /** A price was replaced */
  'supplier_price.updated': components['schemas']['SupplierPrice']
  /** A tenant was closed */
  'tenant.closed': components['schemas']['TenantClosure']
  /** A tenant was founded */
  'tenant.created': components['schemas']['Tenant']
  /** A closed tenant was opened again */
  'tenant.reopened': components['schemas']['TenantClosure']
  /** A unit was created */
  'unit.created': components['schemas']['Unit']
  /** A unit was deleted */
  'unit.deleted': components['schemas']['Unit']
  /** Fields of a unit changed */
  'unit.updated': components['schemas']['Unit']
  /** An invited user accepted */
  'user.activated': components['schemas']['User']
  /** A user was added and invited */
  'user.created': components['schemas']['User']
  /** A user was deactivated */
  'user.deactivated': components['schemas']['User']
  /** A user showed that the e-mail address is theirs */
  'user.email_verified': components['schemas']['User']
  /** A customer made an account */
  'user.registered': components['schemas']['User']
  /** A deactivated user was restored */
  'user.restored': components['schemas']['User']
  /** Profile or roles of a user changed */
  'user.updated': components['schemas']['User']
  /** A variant was created */
  'variant.created': components['schemas']['Variant']
  /** A variant was archived */
  'variant.deleted': components['schemas']['Variant']
  /** An archived variant was restored */
  'variant.restored': components['schemas']['Variant']
  /** Fields of a variant changed */
  'variant.updated': components['schemas']['Variant']
  /** A warehouse was created */
  'warehouse.created': components['schemas']['Warehouse']
  /** A warehouse was archived */
  'warehouse.deleted': components['schemas']['Warehouse']
  /** Fields of a warehouse changed */
  'warehouse.updated': components['schemas']['Warehouse']
}

export type EventName = keyof EventPayloads

export const events: Readonly<Record<EventName, { module: string; hidden: readonly Hidden[] }>> = {
  'api_key.created': { module: 'auth', hidden: [] },
  'api_key.revoked': { module: 'auth', hidden: [] },
  'batch.created': { module: 'inventory', hidden: [] },
  'batch.updated': { module: 'inventory', hidden: [] },
  'bill.created': { module: 'purchasing', hidden: [] },
  'bill.deleted': { module: 'purchasing', hidden: [] },
  'bill.paid': { module: 'purchasing', hidden: [] },
  'bill.payment_cancelled': { module: 'purchasing', hidden: [] },
  'bill.updated': { module: 'purchasing', hidden: [] },
  'branch.created': { module: 'organization', hidden: [] },
  'branch.deleted': { module: 'organization', hidden: [] },
  'branch.updated': { module: 'organization', hidden: [] },
  'brand.created': { module: 'catalog', hidden: [] },
  'brand.deleted': { module: 'catalog', hidden: [] },
  'brand.updated': { module: 'catalog', hidden: [] },
  'campaign.cancelled': { module: 'crm', hidden: [] },
  'campaign.completed': { module: 'crm', hidden: [] },
  'campaign.created': { module: 'crm', hidden: [] },
  'campaign.deleted': { module: 'crm', hidden: [] },
  'campaign.paused': { module: 'crm', hidden: [] },
  'campaign.started': { module: 'crm', hidden: [] },
  'campaign.updated': { module: 'crm', hidden: [] },
  'category.created': { module: 'catalog', hidden: [] },
  'category.deleted': { module: 'catalog', hidden: [] },
  'category.updated': { module: 'catalog', hidden: [] },
  'company.created': { module: 'organization', hidden: [] },
  'company.deleted': { module: 'organization', hidden: [] },
  'company.updated': { module: 'organization', hidden: [] },
  'contact.created': { module: 'crm', hidden: [] },
  'contact.deleted': { module: 'crm', hidden: [] },
  'contact.restored': { module: 'crm', hidden: [] },
  'contact.updated': { module: 'crm', hidden: [] },
  'customer.assigned': { module: 'crm', hidden: [{ path: ['credit_limit'], permission: 'customers:view_credit' }, { path: ['notes'], permission: 'customers:view_notes' }] },
  'customer.created': { module: 'crm', hidden: [{ path: ['credit_limit'], permission: 'customers:view_credit' }, { path: ['notes'], permission: 'customers:view_notes' }] },
  'customer.deleted': { module: 'crm', hidden: [{ path: ['credit_limit'], permission: 'customers:view_credit' }, { path: ['notes'], permission: 'customers:view_notes' }] },
  'customer.erased': { module: 'crm', hidden: [{ path: ['credit_limit'], permission: 'customers:view_credit' }, { path: ['notes'], permission: 'customers:view_notes' }] },
  'customer.restored': { module: 'crm', hidden: [{ path: ['credit_limit'], permission: 'customers:view_credit' }, { path: ['notes'], permission: 'customers:view_notes' }] },
  'customer.updated': { module: 'crm', hidden: [{ path: ['credit_limit'], permission: 'customers:view_credit' }, { path: ['notes'], permission: 'customers:view_notes' }] },
  'department.created': { module: 'catalog', hidden: [] },
  'department.deleted': { module: 'catalog', hidden: [] },
  'department.updated': { module: 'catalog', hidden: [] },
  'document.created': { module: 'documents', hidden: [] },
  'document.deleted': { module: 'documents', hidden: [] },
  'document.restored': { module: 'documents', hidden: [] },
  'document.updated': { module: 'documents', hidden: [] },
  'document.version_added': { module: 'documents', hidden: [] },
  'feature_flag.updated': { module: 'settings', hidden: [] },
  'inventory_config.updated': { module: 'inventory', hidden: [] },
  'lead.assigned': { module: 'crm', hidden: [] },
  'lead.contacted': { module: 'crm', hidden: [] },
  'lead.converted': { module: 'crm', hidden: [] },
  'lead.created': { module: 'crm', hidden: [] },
  'lead.deleted': { module: 'crm', hidden: [] },
  'lead.lost': { module: 'crm', hidden: [] },
  'lead.qualified': { module: 'crm', hidden: [] },
  'lead.reopened': { module: 'crm', hidden: [] },
  'lead.updated': { module: 'crm', hidden: [] },
  'oauth_client.created': { module: 'auth', hidden: [] },
  'oauth_client.deleted': { module: 'auth', hidden: [] },
  'oauth_client.updated': { module: 'auth', hidden: [] },
  'opportunity.created': { module: 'crm', hidden: [] },
  'opportunity.deleted': { module: 'crm', hidden: [] },
  'opportunity.lost': { module: 'crm', hidden: [] },
  'opportunity.reopened': { module: 'crm', hidden: [] },
  'opportunity.updated': { module: 'crm', hidden: [] },
  'opportunity.won': { module: 'crm', hidden: [] },
  'org_department.created': { module: 'organization', hidden: [] },
  'org_department.deleted': { module: 'organization', hidden: [] },
  'org_department.updated': { module: 'organization', hidden: [] },
  'product.created': { module: 'catalog', hidden: [{ path: ['cost_price'], permission: 'products:view_cost' }, { path: ['wholesale_price'], permission: 'products:view_wholesale' }, { path: ['reorder_level'], permission: 'catalog:view' }, { path: ['reorder_quantity'], permission: 'catalog:view' }, { path: ['archived_at'], permission: 'catalog:view' }] },
  'product.deleted': { module: 'catalog', hidden: [{ path: ['cost_price'], permission: 'products:view_cost' }, { path: ['wholesale_price'], permission: 'products:view_wholesale' }, { path: ['reorder_level'], permission: 'catalog:view' }, { path: ['reorder_quantity'], permission: 'catalog:view' }, { path: ['archived_at'], permission: 'catalog:view' }] },
  'product.price_changed': { module: 'catalog', hidden: [{ path: ['cost_price'], permission: 'products:view_cost' }, { path: ['wholesale_price'], permission: 'products:view_wholesale' }] },
  'product.restored': { module: 'catalog', hidden: [{ path: ['cost_price'], permission: 'products:view_cost' }, { path: ['wholesale_price'], permission: 'products:view_wholesale' }, { path: ['reorder_level'], permission: 'catalog:view' }, { path: ['reorder_quantity'], permission: 'catalog:view' }, { path: ['archived_at'], permission: 'catalog:view' }] },
  'product.updated': { module: 'catalog', hidden: [{ path: ['cost_price'], permission: 'products:view_cost' }, { path: ['wholesale_price'], permission: 'products:view_wholesale' }, { path: ['reorder_level'], permission: 'catalog:view' }, { path: ['reorder_quantity'], permission: 'catalog:view' }, { path: ['archived_at'], permission: 'catalog:view' }] },
  'purchase.approved': { module: 'purchasing', hidden: [] },
  'purchase.cancelled': { module: 'purchasing', hidden: [] },
  'purchase.created': { module: 'purchasing', hidden: [] },
  'purchase.deleted': { module: 'purchasing', hidden: [] },
  'purchase.received': { module: 'purchasing', hidden: [] },
  'purchase.updated': { module: 'purchasing', hidden: [] },
  'purchase_receipt.cancelled': { module: 'purchasing', hidden: [] },
  'purchasing_config.updated': { module: 'purchasing', hidden: [] },
  'quality.created': { module: 'catalog', hidden: [] },
  'quality.deleted': { module: 'catalog', hidden: [] },
  'quality.updated': { module: 'catalog', hidden: [] },
  'requisition.approved': { module: 'purchasing', hidden: [] },
  'requisition.created': { module: 'purchasing', hidden: [] },
  'requisition.deleted': { module: 'purchasing', hidden: [] },
  'requisition.ordered': { module: 'purchasing', hidden: [] },
  'requisition.rejected': { module: 'purchasing', hidden: [] },
  'requisition.updated': { module: 'purchasing', hidden: [] },
  'role.created': { module: 'access', hidden: [] },
  'role.deleted': { module: 'access', hidden: [] },
  'role.updated': { module: 'access', hidden: [] },
  'serial.created': { module: 'inventory', hidden: [] },
  'serial.deleted': { module: 'inventory', hidden: [] },
  'serial.updated': { module: 'inventory', hidden: [] },
  'settings.updated': { module: 'settings', hidden: [] },
  'spare.created': { module: 'catalog', hidden: [{ path: ['currency'], permission: 'spares:view_prices' }, { path: ['cost_price'], permission: 'spares:view_prices' }, { path: ['sale_price'], permission: 'spares:view_prices' }, { path: ['wholesale_price'], permission: 'spares:view_prices' }, { path: ['archived_at'], permission: 'catalog:view' }] },
  'spare.deleted': { module: 'catalog', hidden: [{ path: ['currency'], permission: 'spares:view_prices' }, { path: ['cost_price'], permission: 'spares:view_prices' }, { path: ['sale_price'], permission: 'spares:view_prices' }, { path: ['wholesale_price'], permission: 'spares:view_prices' }, { path: ['archived_at'], permission: 'catalog:view' }] },
  'spare.restored': { module: 'catalog', hidden: [{ path: ['currency'], permission: 'spares:view_prices' }, { path: ['cost_price'], permission: 'spares:view_prices' }, { path: ['sale_price'], permission: 'spares:view_prices' }, { path: ['wholesale_price'], permission: 'spares:view_prices' }, { path: ['archived_at'], permission: 'catalog:view' }] },
  'spare.updated': { module: 'catalog', hidden: [{ path: ['currency'], permission: 'spares:view_prices' }, { path: ['cost_price'], permission: 'spares:view_prices' }, { path: ['sale_price'], permission: 'spares:view_prices' }, { path: ['wholesale_price'], permission: 'spares:view_prices' }, { path: ['archived_at'], permission: 'catalog:view' }] },
  'stock_entry.cancelled': { module: 'inventory', hidden: [{ path: ['charges'], permission: 'inventory:view_cost' }, { path: ['lines', '*', 'unit_cost'], permission: 'inventory:view_cost' }, { path: ['lines', '*', 'value'], permission: 'inventory:view_cost' }, { path: ['lines', '*', 'expensed_value'], permission: 'inventory:view_cost' }, { path: ['total_value'], permission: 'inventory:view_cost' }] },
  'stock_entry.created': { module: 'inventory', hidden: [{ path: ['charges'], permission: 'inventory:view_cost' }, { path: ['lines', '*', 'unit_cost'], permission: 'inventory:view_cost' }, { path: ['lines', '*', 'value'], permission: 'inventory:view_cost' }, { path: ['lines', '*', 'expensed_value'], permission: 'inventory:view_cost' }, { path: ['total_value'], permission: 'inventory:view_cost' }] },
  'stock_entry.deleted': { module: 'inventory', hidden: [{ path: ['charges'], permission: 'inventory:view_cost' }, { path: ['lines', '*', 'unit_cost'], permission: 'inventory:view_cost' }, { path: ['lines', '*', 'value'], permission: 'inventory:view_cost' }, { path: ['lines', '*', 'expensed_value'], permission: 'inventory:view_cost' }, { path: ['total_value'], permission: 'inventory:view_cost' }] },
  'stock_entry.submitted': { module: 'inventory', hidden: [{ path: ['charges'], permission: 'inventory:view_cost' }, { path: ['lines', '*', 'unit_cost'], permission: 'inventory:view_cost' }, { path: ['lines', '*', 'value'], permission: 'inventory:view_cost' }, { path: ['lines', '*', 'expensed_value'], permission: 'inventory:view_cost' }, { path: ['total_value'], permission: 'inventory:view_cost' }] },
  'stock_entry.updated': { module: 'inventory', hidden: [{ path: ['charges'], permission: 'inventory:view_cost' }, { path: ['lines', '*', 'unit_cost'], permission: 'inventory:view_cost' }, { path: ['lines', '*', 'value'], permission: 'inventory:view_cost' }, { path: ['lines', '*', 'expensed_value'], permission: 'inventory:view_cost' }, { path: ['total_value'], permission: 'inventory:view_cost' }] },
  'stock_movement.cancelled': { module: 'inventory', hidden: [] },
  'stock_movement.posted': { module: 'inventory', hidden: [] },
  'stock_movement.received': { module: 'inventory', hidden: [] },
  'stock_movement.revalued': { module: 'inventory', hidden: [] },
  'stock_reservation.consumed': { module: 'inventory', hidden: [] },
  'stock_reservation.created': { module: 'inventory', hidden: [] },
  'stock_reservation.expired': { module: 'inventory', hidden: [] },
  'stock_reservation.released': { module: 'inventory', hidden: [] },
  'store.created': { module: 'organization', hidden: [] },
  'store.deleted': { module: 'organization', hidden: [] },
  'store.updated': { module: 'organization', hidden: [] },
  'subcategory.created': { module: 'catalog', hidden: [] },
  'subcategory.deleted': { module: 'catalog', hidden: [] },
  'subcategory.updated': { module: 'catalog', hidden: [] },
  'supplier.created': { module: 'purchasing', hidden: [{ path: ['bank_details'], permission: 'suppliers:view_bank' }] },
  'supplier.deleted': { module: 'purchasing', hidden: [{ path: ['bank_details'], permission: 'suppliers:view_bank' }] },
  'supplier.restored': { module: 'purchasing', hidden: [{ path: ['bank_details'], permission: 'suppliers:view_bank' }] },
  'supplier.updated': { module: 'purchasing', hidden: [{ path: ['bank_details'], permission: 'suppliers:view_bank' }] },
  'supplier_price.created': { module: 'purchasing', hidden: [] },
  'supplier_price.deleted': { module: 'purchasing', hidden: [] },
  'supplier_price.updated': { module: 'purchasing', hidden: [] },
  'tenant.closed': { module: 'organization', hidden: [] },
  'tenant.created': { module: 'organization', hidden: [] },
  'tenant.reopened': { module: 'organization', hidden: [] },
  'unit.created': { module: 'catalog', hidden: [] },
  'unit.deleted': { module: 'catalog', hidden: [] },
  'unit.updated': { module: 'catalog', hidden: [] },
  'user.activated': { module: 'access', hidden: [] },
  'user.created': { module: 'access', hidden: [] },
  'user.deactivated': { module: 'access', hidden: [] },
  'user.email_verified': { module: 'access', hidden: [] },
  'user.registered': { module: 'auth', hidden: [] },
  'user.restored': { module: 'access', hidden: [] },
  'user.updated': { module: 'access', hidden: [] },
  'variant.created': { module: 'catalog', hidden: [{ path: ['cost_price'], permission: 'products:view_cost' }, { path: ['wholesale_price'], permission: 'products:view_wholesale' }, { path: ['archived_at'], permission: 'catalog:view' }] },
  'variant.deleted': { module: 'catalog', hidden: [{ path: ['cost_price'], permission: 'products:view_cost' }, { path: ['wholesale_price'], permission: 'products:view_wholesale' }, { path: ['archived_at'], permission: 'catalog:view' }] },
  'variant.restored': { module: 'catalog', hidden: [{ path: ['cost_price'], permission: 'products:view_cost' }, { path: ['wholesale_price'], permission: 'products:view_wholesale' }, { path: ['archived_at'], permission: 'catalog:view' }] },
  'variant.updated': { module: 'catalog', hidden: [{ path: ['cost_price'], permission: 'products:view_cost' }, { path: ['wholesale_price'], permission: 'products:view_wholesale' }, { path: ['archived_at'], permission: 'catalog:view' }] },
  'warehouse.created': { module: 'inventory', hidden: [] },
  'warehouse.deleted': { module: 'inventory', hidden: [] },
  'warehouse.updated': { module: 'inventory', hidden: [] },
}

export const eventNames: readonly EventName[] = ['api_key.created', 'api_key.revoked', 'batch.created', 'batch.updated', 'bill.created', 'bill.deleted', 'bill.paid', 'bill.payment_cancelled', 'bill.updated', 'branch.created', 'branch.deleted', 'branch.updated', 'brand.created', 'brand.deleted', 'brand.updated', 'campaign.cancelled', 'campaign.completed', 'campaign.created', 'campaign.deleted', 'campaign.paused', 'campaign.started', 'campaign.updated', 'category.created', 'category.deleted', 'category.updated', 'company.created', 'company.deleted', 'company.updated', 'contact.created', 'contact.deleted', 'contact.restored', 'contact.updated', 'customer.assigned', 'customer.created', 'customer.deleted', 'customer.erased', 'customer.restored', 'customer.updated', 'department.created', 'department.deleted', 'department.updated', 'document.created', 'document.deleted', 'document.restored', 'document.updated', 'document.version_added', 'feature_flag.updated', 'inventory_config.updated', 'lead.assigned', 'lead.contacted', 'lead.converted', 'lead.created', 'lead.deleted', 'lead.lost', 'lead.qualified', 'lead.reopened', 'lead.updated', 'oauth_client.created', 'oauth_client.deleted', 'oauth_client.updated', 'opportunity.created', 'opportunity.deleted', 'opportunity.lost', 'opportunity.reopened', 'opportunity.updated', 'opportunity.won', 'org_department.created', 'org_department.deleted', 'org_department.updated', 'product.created', 'product.deleted', 'product.price_changed', 'product.restored', 'product.updated', 'purchase.approved', 'purchase.cancelled', 'purchase.created', 'purchase.deleted', 'purchase.received', 'purchase.updated', 'purchase_receipt.cancelled', 'purchasing_config.updated', 'quality.created', 'quality.deleted', 'quality.updated', 'requisition.approved', 'requisition.created', 'requisition.deleted', 'requisition.ordered', 'requisition.rejected', 'requisition.updated', 'role.created', 'role.deleted', 'role.updated', 'serial.created', 'serial.deleted', 'serial.updated', 'settings.updated', 'spare.created', 'spare.deleted', 'spare.restored', 'spare.updated', 'stock_entry.cancelled', 'stock_entry.created', 'stock_entry.deleted', 'stock_entry.submitted', 'stock_entry.updated', 'stock_movement.cancelled', 'stock_movement.posted', 'stock_movement.received', 'stock_movement.revalued', 'stock_reservation.consumed', 'stock_reservation.created', 'stock_reservation.expired', 'stock_reservation.released', 'store.created', 'store.deleted', 'store.updated', 'subcategory.created', 'subcategory.deleted', 'subcategory.updated', 'supplier.created', 'supplier.deleted', 'supplier.restored', 'supplier.updated', 'supplier_price.created', 'supplier_price.deleted', 'supplier_price.updated', 'tenant.closed', 'tenant.created', 'tenant.reopened', 'unit.created', 'unit.deleted', 'unit.updated', 'user.activated', 'user.created', 'user.deactivated', 'user.email_verified', 'user.registered', 'user.restored', 'user.updated', 'variant.created', 'variant.deleted', 'variant.restored', 'variant.updated', 'warehouse.created', 'warehouse.deleted', 'warehouse.updated']
