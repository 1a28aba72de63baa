// generated from spec/, do not edit
import type { components } from './schema.ts'

type Schemas = components['schemas']

export interface WebhookEvents {
  /** An API key was created */
  'api_key.created': Omit<Schemas['ApiKeyEvent'], 'type'> & { type: 'api_key.created' }
  /** An API key was revoked */
  'api_key.revoked': Omit<Schemas['ApiKeyEvent'], 'type'> & { type: 'api_key.revoked' }
  /** A batch was created */
  'batch.created': Omit<Schemas['BatchEvent'], 'type'> & { type: 'batch.created' }
  /** Fields of a batch changed */
  'batch.updated': Omit<Schemas['BatchEvent'], 'type'> & { type: 'batch.updated' }
  /** A supplier's bill was entered */
  'bill.created': Omit<Schemas['BillEvent'], 'type'> & { type: 'bill.created' }
  /** A supplier's bill was deleted */
  'bill.deleted': Omit<Schemas['BillEvent'], 'type'> & { type: 'bill.deleted' }
  /** A bill was paid, all or part of it */
  'bill.paid': Omit<Schemas['BillEvent'], 'type'> & { type: 'bill.paid' }
  /** A payment of a bill was cancelled */
  'bill.payment_cancelled': Omit<Schemas['BillEvent'], 'type'> & { type: 'bill.payment_cancelled' }
  /** Fields of a supplier's bill changed */
  'bill.updated': Omit<Schemas['BillEvent'], 'type'> & { type: 'bill.updated' }
  /** A branch was created */
  'branch.created': Omit<Schemas['BranchEvent'], 'type'> & { type: 'branch.created' }
  /** A branch was archived */
  'branch.deleted': Omit<Schemas['BranchEvent'], 'type'> & { type: 'branch.deleted' }
  /** Fields of a branch changed */
  'branch.updated': Omit<Schemas['BranchEvent'], 'type'> & { type: 'branch.updated' }
  /** A brand was created */
  'brand.created': Omit<Schemas['BrandEvent'], 'type'> & { type: 'brand.created' }
  /** A brand was deleted */
  'brand.deleted': Omit<Schemas['BrandEvent'], 'type'> & { type: 'brand.deleted' }
  /** Fields of a brand changed */
  'brand.updated': Omit<Schemas['BrandEvent'], 'type'> & { type: 'brand.updated' }
  /** A campaign was cancelled */
  'campaign.cancelled': Omit<Schemas['CampaignEvent'], 'type'> & { type: 'campaign.cancelled' }
  /** A campaign was completed */
  'campaign.completed': Omit<Schemas['CampaignEvent'], 'type'> & { type: 'campaign.completed' }
  /** A campaign was created */
  'campaign.created': Omit<Schemas['CampaignEvent'], 'type'> & { type: 'campaign.created' }
  /** A campaign was deleted */
  'campaign.deleted': Omit<Schemas['CampaignEvent'], 'type'> & { type: 'campaign.deleted' }
  /** A campaign was paused */
  'campaign.paused': Omit<Schemas['CampaignEvent'], 'type'> & { type: 'campaign.paused' }
  /** A campaign was started */
  'campaign.started': Omit<Schemas['CampaignEvent'], 'type'> & { type: 'campaign.started' }
  /** Fields of a campaign changed */
  'campaign.updated': Omit<Schemas['CampaignEvent'], 'type'> & { type: 'campaign.updated' }
  /** A category was created */
  'category.created': Omit<Schemas['CategoryEvent'], 'type'> & { type: 'category.created' }
  /** A category was deleted */
  'category.deleted': Omit<Schemas['CategoryEvent'], 'type'> & { type: 'category.deleted' }
  /** Fields of a category changed */
  'category.updated': Omit<Schemas['CategoryEvent'], 'type'> & { type: 'category.updated' }
  /** A company was created */
  'company.created': Omit<Schemas['CompanyEvent'], 'type'> & { type: 'company.created' }
  /** A company was archived */
  'company.deleted': Omit<Schemas['CompanyEvent'], 'type'> & { type: 'company.deleted' }
  /** Fields of a company changed */
  'company.updated': Omit<Schemas['CompanyEvent'], 'type'> & { type: 'company.updated' }
  /** A contact was created */
  'contact.created': Omit<Schemas['ContactEvent'], 'type'> & { type: 'contact.created' }
  /** A contact was archived */
  'contact.deleted': Omit<Schemas['ContactEvent'], 'type'> & { type: 'contact.deleted' }
  /** An archived contact was restored */
  'contact.restored': Omit<Schemas['ContactEvent'], 'type'> & { type: 'contact.restored' }
  /** Fields of a contact changed */
  'contact.updated': Omit<Schemas['ContactEvent'], 'type'> & { type: 'contact.updated' }
  /** A customer was given to somebody to look after */
  'customer.assigned': Omit<Schemas['CustomerEvent'], 'type'> & { type: 'customer.assigned' }
  /** A customer was created */
  'customer.created': Omit<Schemas['CustomerEvent'], 'type'> & { type: 'customer.created' }
  /** A customer was archived */
  'customer.deleted': Omit<Schemas['CustomerEvent'], 'type'> & { type: 'customer.deleted' }
  /** The personal data of a customer was erased */
  'customer.erased': Omit<Schemas['CustomerEvent'], 'type'> & { type: 'customer.erased' }
  /** An archived customer was restored */
  'customer.restored': Omit<Schemas['CustomerEvent'], 'type'> & { type: 'customer.restored' }
  /** Fields of a customer changed */
  'customer.updated': Omit<Schemas['CustomerEvent'], 'type'> & { type: 'customer.updated' }
  /** A department was created */
  'department.created': Omit<Schemas['DepartmentEvent'], 'type'> & { type: 'department.created' }
  /** A department was deleted */
  'department.deleted': Omit<Schemas['DepartmentEvent'], 'type'> & { type: 'department.deleted' }
  /** Fields of a department changed */
  'department.updated': Omit<Schemas['DepartmentEvent'], 'type'> & { type: 'department.updated' }
  /** A document was uploaded */
  'document.created': Omit<Schemas['DocumentEvent'], 'type'> & { type: 'document.created' }
  /** A document was deleted */
  'document.deleted': Omit<Schemas['DocumentEvent'], 'type'> & { type: 'document.deleted' }
  /** A deleted document was restored */
  'document.restored': Omit<Schemas['DocumentEvent'], 'type'> & { type: 'document.restored' }
  /** A document was changed */
  'document.updated': Omit<Schemas['DocumentEvent'], 'type'> & { type: 'document.updated' }
  /** A document has a new version */
  'document.version_added': Omit<Schemas['DocumentEvent'], 'type'> & { type: 'document.version_added' }
  /** A feature flag was set for the tenant */
  'feature_flag.updated': Omit<Schemas['FeatureFlagEvent'], 'type'> & { type: 'feature_flag.updated' }
  /** The configuration of inventory changed */
  'inventory_config.updated': Omit<Schemas['InventoryConfigEvent'], 'type'> & { type: 'inventory_config.updated' }
  /** A lead was given to somebody to look after */
  'lead.assigned': Omit<Schemas['LeadEvent'], 'type'> & { type: 'lead.assigned' }
  /** A lead was spoken to */
  'lead.contacted': Omit<Schemas['LeadEvent'], 'type'> & { type: 'lead.contacted' }
  /** A lead became a customer */
  'lead.converted': Omit<Schemas['LeadEvent'], 'type'> & { type: 'lead.converted' }
  /** A lead was created */
  'lead.created': Omit<Schemas['LeadEvent'], 'type'> & { type: 'lead.created' }
  /** A lead was deleted */
  'lead.deleted': Omit<Schemas['LeadEvent'], 'type'> & { type: 'lead.deleted' }
  /** A lead was given up */
  'lead.lost': Omit<Schemas['LeadEvent'], 'type'> & { type: 'lead.lost' }
  /** A lead was qualified */
  'lead.qualified': Omit<Schemas['LeadEvent'], 'type'> & { type: 'lead.qualified' }
  /** A lost lead was taken up again */
  'lead.reopened': Omit<Schemas['LeadEvent'], 'type'> & { type: 'lead.reopened' }
  /** Fields of a lead changed */
  'lead.updated': Omit<Schemas['LeadEvent'], 'type'> & { type: 'lead.updated' }
  /** An OAuth client was created */
  'oauth_client.created': Omit<Schemas['OauthClientEvent'], 'type'> & { type: 'oauth_client.created' }
  /** An OAuth client was deleted */
  'oauth_client.deleted': Omit<Schemas['OauthClientEvent'], 'type'> & { type: 'oauth_client.deleted' }
  /** An OAuth client changed */
  'oauth_client.updated': Omit<Schemas['OauthClientEvent'], 'type'> & { type: 'oauth_client.updated' }
  /** An opportunity was created */
  'opportunity.created': Omit<Schemas['OpportunityEvent'], 'type'> & { type: 'opportunity.created' }
  /** An opportunity was deleted */
  'opportunity.deleted': Omit<Schemas['OpportunityEvent'], 'type'> & { type: 'opportunity.deleted' }
  /** An opportunity was lost */
  'opportunity.lost': Omit<Schemas['OpportunityEvent'], 'type'> & { type: 'opportunity.lost' }
  /** An opportunity was reopened */
  'opportunity.reopened': Omit<Schemas['OpportunityEvent'], 'type'> & { type: 'opportunity.reopened' }
  /** Fields of an opportunity changed */
  'opportunity.updated': Omit<Schemas['OpportunityEvent'], 'type'> & { type: 'opportunity.updated' }
  /** An opportunity was won */
  'opportunity.won': Omit<Schemas['OpportunityEvent'], 'type'> & { type: 'opportunity.won' }
  /** A department was created */
  'org_department.created': Omit<Schemas['OrgDepartmentEvent'], 'type'> & { type: 'org_department.created' }
  /** A department was archived */
  'org_department.deleted': Omit<Schemas['OrgDepartmentEvent'], 'type'> & { type: 'org_department.deleted' }
  /** Fields of a department changed */
  'org_department.updated': Omit<Schemas['OrgDepartmentEvent'], 'type'> & { type: 'org_department.updated' }
  /** A product was created */
  'product.created': Omit<Schemas['ProductEvent'], 'type'> & { type: 'product.created' }
  /** A product was archived */
  'product.deleted': Omit<Schemas['ProductEvent'], 'type'> & { type: 'product.deleted' }
  /** A price of a product or of a variant changed */
  'product.price_changed': Omit<Schemas['PriceChangedEvent'], 'type'> & { type: 'product.price_changed' }
  /** An archived product was restored */
  'product.restored': Omit<Schemas['ProductEvent'], 'type'> & { type: 'product.restored' }
  /** Fields of a product changed */
  'product.updated': Omit<Schemas['ProductEvent'], 'type'> & { type: 'product.updated' }
  /** A purchase order was approved */
  'purchase.approved': Omit<Schemas['PurchaseOrderEvent'], 'type'> & { type: 'purchase.approved' }
  /** What is open of a purchase order was cancelled */
  'purchase.cancelled': Omit<Schemas['PurchaseOrderEvent'], 'type'> & { type: 'purchase.cancelled' }
  /** A purchase order was created */
  'purchase.created': Omit<Schemas['PurchaseOrderEvent'], 'type'> & { type: 'purchase.created' }
  /** A draft of a purchase order was deleted */
  'purchase.deleted': Omit<Schemas['PurchaseOrderEvent'], 'type'> & { type: 'purchase.deleted' }
  /** Something of a purchase order arrived */
  'purchase.received': Omit<Schemas['PurchaseReceivedEvent'], 'type'> & { type: 'purchase.received' }
  /** Fields of a purchase order changed */
  'purchase.updated': Omit<Schemas['PurchaseOrderEvent'], 'type'> & { type: 'purchase.updated' }
  /** A receipt was cancelled */
  'purchase_receipt.cancelled': Omit<Schemas['PurchaseReceivedEvent'], 'type'> & { type: 'purchase_receipt.cancelled' }
  /** The purchasing configuration changed */
  'purchasing_config.updated': Omit<Schemas['PurchasingConfigEvent'], 'type'> & { type: 'purchasing_config.updated' }
  /** A quality was created */
  'quality.created': Omit<Schemas['QualityEvent'], 'type'> & { type: 'quality.created' }
  /** A quality was deleted */
  'quality.deleted': Omit<Schemas['QualityEvent'], 'type'> & { type: 'quality.deleted' }
  /** Fields of a quality changed */
  'quality.updated': Omit<Schemas['QualityEvent'], 'type'> & { type: 'quality.updated' }
  /** A requisition was approved */
  'requisition.approved': Omit<Schemas['RequisitionEvent'], 'type'> & { type: 'requisition.approved' }
  /** A requisition was created */
  'requisition.created': Omit<Schemas['RequisitionEvent'], 'type'> & { type: 'requisition.created' }
  /** A requisition was deleted */
  'requisition.deleted': Omit<Schemas['RequisitionEvent'], 'type'> & { type: 'requisition.deleted' }
  /** A requisition was ordered */
  'requisition.ordered': Omit<Schemas['RequisitionEvent'], 'type'> & { type: 'requisition.ordered' }
  /** A requisition was rejected */
  'requisition.rejected': Omit<Schemas['RequisitionEvent'], 'type'> & { type: 'requisition.rejected' }
  /** Fields of a requisition changed */
  'requisition.updated': Omit<Schemas['RequisitionEvent'], 'type'> & { type: 'requisition.updated' }
  /** A role was created */
  'role.created': Omit<Schemas['RoleEvent'], 'type'> & { type: 'role.created' }
  /** A role was deleted */
  'role.deleted': Omit<Schemas['RoleEvent'], 'type'> & { type: 'role.deleted' }
  /** Fields of a role changed */
  'role.updated': Omit<Schemas['RoleEvent'], 'type'> & { type: 'role.updated' }
  /** A serial number was registered */
  'serial.created': Omit<Schemas['SerialEvent'], 'type'> & { type: 'serial.created' }
  /** A serial number was deleted */
  'serial.deleted': Omit<Schemas['SerialEvent'], 'type'> & { type: 'serial.deleted' }
  /** Fields of a serial number changed */
  'serial.updated': Omit<Schemas['SerialEvent'], 'type'> & { type: 'serial.updated' }
  /** The settings of the tenant were changed */
  'settings.updated': Omit<Schemas['SettingsEvent'], 'type'> & { type: 'settings.updated' }
  /** A spare part was created */
  'spare.created': Omit<Schemas['SpareEvent'], 'type'> & { type: 'spare.created' }
  /** A spare part was archived */
  'spare.deleted': Omit<Schemas['SpareEvent'], 'type'> & { type: 'spare.deleted' }
  /** An archived spare part was restored */
  'spare.restored': Omit<Schemas['SpareEvent'], 'type'> & { type: 'spare.restored' }
  /** Fields of a spare part changed */
  'spare.updated': Omit<Schemas['SpareEvent'], 'type'> & { type: 'spare.updated' }
  /** A stock entry was cancelled */
  'stock_entry.cancelled': Omit<Schemas['StockEntryEvent'], 'type'> & { type: 'stock_entry.cancelled' }
  /** A stock entry was drafted */
  'stock_entry.created': Omit<Schemas['StockEntryEvent'], 'type'> & { type: 'stock_entry.created' }
  /** A draft was thrown away */
  'stock_entry.deleted': Omit<Schemas['StockEntryEvent'], 'type'> & { type: 'stock_entry.deleted' }
  /** A stock entry was submitted */
  'stock_entry.submitted': Omit<Schemas['StockEntryEvent'], 'type'> & { type: 'stock_entry.submitted' }
  /** A draft changed */
  'stock_entry.updated': Omit<Schemas['StockEntryEvent'], 'type'> & { type: 'stock_entry.updated' }
  /** A movement was cancelled */
  'stock_movement.cancelled': Omit<Schemas['StockMovementEvent'], 'type'> & { type: 'stock_movement.cancelled' }
  /** Goods moved */
  'stock_movement.posted': Omit<Schemas['StockMovementEvent'], 'type'> & { type: 'stock_movement.posted' }
  /** A transfer arrived */
  'stock_movement.received': Omit<Schemas['StockMovementEvent'], 'type'> & { type: 'stock_movement.received' }
  /** What a movement cost has changed */
  'stock_movement.revalued': Omit<Schemas['StockMovementEvent'], 'type'> & { type: 'stock_movement.revalued' }
  /** A reservation was used */
  'stock_reservation.consumed': Omit<Schemas['StockReservationEvent'], 'type'> & { type: 'stock_reservation.consumed' }
  /** Stock was reserved */
  'stock_reservation.created': Omit<Schemas['StockReservationEvent'], 'type'> & { type: 'stock_reservation.created' }
  /** A reservation expired */
  'stock_reservation.expired': Omit<Schemas['StockReservationEvent'], 'type'> & { type: 'stock_reservation.expired' }
  /** A reservation was released */
  'stock_reservation.released': Omit<Schemas['StockReservationEvent'], 'type'> & { type: 'stock_reservation.released' }
  /** A store was created */
  'store.created': Omit<Schemas['StoreEvent'], 'type'> & { type: 'store.created' }
  /** A store was archived */
  'store.deleted': Omit<Schemas['StoreEvent'], 'type'> & { type: 'store.deleted' }
  /** Fields of a store changed */
  'store.updated': Omit<Schemas['StoreEvent'], 'type'> & { type: 'store.updated' }
  /** A subcategory was created */
  'subcategory.created': Omit<Schemas['SubcategoryEvent'], 'type'> & { type: 'subcategory.created' }
  /** A subcategory was deleted */
  'subcategory.deleted': Omit<Schemas['SubcategoryEvent'], 'type'> & { type: 'subcategory.deleted' }
  /** Fields of a subcategory changed */
  'subcategory.updated': Omit<Schemas['SubcategoryEvent'], 'type'> & { type: 'subcategory.updated' }
  /** A supplier was created */
  'supplier.created': Omit<Schemas['SupplierEvent'], 'type'> & { type: 'supplier.created' }
  /** A supplier was archived */
  'supplier.deleted': Omit<Schemas['SupplierEvent'], 'type'> & { type: 'supplier.deleted' }
  /** An archived supplier was restored */
  'supplier.restored': Omit<Schemas['SupplierEvent'], 'type'> & { type: 'supplier.restored' }
  /** Fields of a supplier changed */
  'supplier.updated': Omit<Schemas['SupplierEvent'], 'type'> & { type: 'supplier.updated' }
  /** A price was added */
  'supplier_price.created': Omit<Schemas['SupplierPriceEvent'], 'type'> & { type: 'supplier_price.created' }
  /** A price was removed */
  'supplier_price.deleted': Omit<Schemas['SupplierPriceEvent'], 'type'> & { type: 'supplier_price.deleted' }
  /** A price was replaced */
  'supplier_price.updated': Omit<Schemas['SupplierPriceEvent'], 'type'> & { type: 'supplier_price.updated' }
  /** A tenant was closed */
  'tenant.closed': Omit<Schemas['TenantClosureEvent'], 'type'> & { type: 'tenant.closed' }
  /** A tenant was founded */
  'tenant.created': Omit<Schemas['TenantEvent'], 'type'> & { type: 'tenant.created' }
  /** A closed tenant was opened again */
  'tenant.reopened': Omit<Schemas['TenantClosureEvent'], 'type'> & { type: 'tenant.reopened' }
  /** A unit was created */
  'unit.created': Omit<Schemas['UnitEvent'], 'type'> & { type: 'unit.created' }
  /** A unit was deleted */
  'unit.deleted': Omit<Schemas['UnitEvent'], 'type'> & { type: 'unit.deleted' }
  /** Fields of a unit changed */
  'unit.updated': Omit<Schemas['UnitEvent'], 'type'> & { type: 'unit.updated' }
  /** An invited user accepted */
  'user.activated': Omit<Schemas['UserEvent'], 'type'> & { type: 'user.activated' }
  /** A user was added and invited */
  'user.created': Omit<Schemas['UserEvent'], 'type'> & { type: 'user.created' }
  /** A user was deactivated */
  'user.deactivated': Omit<Schemas['UserEvent'], 'type'> & { type: 'user.deactivated' }
  /** A user showed that the e-mail address is theirs */
  'user.email_verified': Omit<Schemas['UserEvent'], 'type'> & { type: 'user.email_verified' }
  /** A customer made an account */
  'user.registered': Omit<Schemas['UserEvent'], 'type'> & { type: 'user.registered' }
  /** A deactivated user was restored */
  'user.restored': Omit<Schemas['UserEvent'], 'type'> & { type: 'user.restored' }
  /** Profile or roles of a user changed */
  'user.updated': Omit<Schemas['UserEvent'], 'type'> & { type: 'user.updated' }
  /** A variant was created */
  'variant.created': Omit<Schemas['VariantEvent'], 'type'> & { type: 'variant.created' }
  /** A variant was archived */
  'variant.deleted': Omit<Schemas['VariantEvent'], 'type'> & { type: 'variant.deleted' }
  /** An archived variant was restored */
  'variant.restored': Omit<Schemas['VariantEvent'], 'type'> & { type: 'variant.restored' }
  /** Fields of a variant changed */
  'variant.updated': Omit<Schemas['VariantEvent'], 'type'> & { type: 'variant.updated' }
  /** A warehouse was created */
  'warehouse.created': Omit<Schemas['WarehouseEvent'], 'type'> & { type: 'warehouse.created' }
  /** A warehouse was archived */
  'warehouse.deleted': Omit<Schemas['WarehouseEvent'], 'type'> & { type: 'warehouse.deleted' }
  /** Fields of a warehouse changed */
  'warehouse.updated': Omit<Schemas['WarehouseEvent'], 'type'> & { type: 'warehouse.updated' }
}

export type WebhookEventName = keyof WebhookEvents
/** What an endpoint is sent: narrow it by `type`. */
export type WebhookEvent = WebhookEvents[WebhookEventName]

export const webhookEventNames: readonly WebhookEventName[] = ['api_key.created', 'api_key.revoked', 'batch.created', 'batch.updated', 'bill.created', 'bill.deleted', 'bill.paid', 'bill.payment_cancelled', 'bill.updated', 'branch.created', 'branch.deleted', 'branch.updated', 'brand.created', 'brand.deleted', 'brand.updated', 'campaign.cancelled', 'campaign.completed', 'campaign.created', 'campaign.deleted', 'campaign.paused', 'campaign.started', 'campaign.updated', 'category.created', 'category.deleted', 'category.updated', 'company.created', 'company.deleted', 'company.updated', 'contact.created', 'contact.deleted', 'contact.restored', 'contact.updated', 'customer.assigned', 'customer.created', 'customer.deleted', 'customer.erased', 'customer.restored', 'customer.updated', 'department.created', 'department.deleted', 'department.updated', 'document.created', 'document.deleted', 'document.restored', 'document.updated', 'document.version_added', 'feature_flag.updated', 'inventory_config.updated', 'lead.assigned', 'lead.contacted', 'lead.converted', 'lead.created', 'lead.deleted', 'lead.lost', 'lead.qualified', 'lead.reopened', 'lead.updated', 'oauth_client.created', 'oauth_client.deleted', 'oauth_client.updated', 'opportunity.created', 'opportunity.deleted', 'opportunity.lost', 'opportunity.reopened', 'opportunity.updated', 'opportunity.won', 'org_department.created', 'org_department.deleted', 'org_department.updated', 'product.created', 'product.deleted', 'product.price_changed', 'product.restored', 'product.updated', 'purchase.approved', 'purchase.cancelled', 'purchase.created', 'purchase.deleted', 'purchase.received', 'purchase.updated', 'purchase_receipt.cancelled', 'purchasing_config.updated', 'quality.created', 'quality.deleted', 'quality.updated', 'requisition.approved', 'requisition.created', 'requisition.deleted', 'requisition.ordered', 'requisition.rejected', 'requisition.updated', 'role.created', 'role.deleted', 'role.updated', 'serial.created', 'serial.deleted', 'serial.updated', 'settings.updated', 'spare.created', 'spare.deleted', 'spare.restored', 'spare.updated', 'stock_entry.cancelled', 'stock_entry.created', 'stock_entry.deleted', 'stock_entry.submitted', 'stock_entry.updated', 'stock_movement.cancelled', 'stock_movement.posted', 'stock_movement.received', 'stock_movement.revalued', 'stock_reservation.consumed', 'stock_reservation.created', 'stock_reservation.expired', 'stock_reservation.released', 'store.created', 'store.deleted', 'store.updated', 'subcategory.created', 'subcategory.deleted', 'subcategory.updated', 'supplier.created', 'supplier.deleted', 'supplier.restored', 'supplier.updated', 'supplier_price.created', 'supplier_price.deleted', 'supplier_price.updated', 'tenant.closed', 'tenant.created', 'tenant.reopened', 'unit.created', 'unit.deleted', 'unit.updated', 'user.activated', 'user.created', 'user.deactivated', 'user.email_verified', 'user.registered', 'user.restored', 'user.updated', 'variant.created', 'variant.deleted', 'variant.restored', 'variant.updated', 'warehouse.created', 'warehouse.deleted', 'warehouse.updated']
