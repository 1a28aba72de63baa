// generated from spec/, do not edit
import type { OperationId } from './operations.ts'

export type Permission =
  | 'api_keys:create'
  | 'api_keys:delete'
  | 'api_keys:view'
  | 'bills:delete'
  | 'bills:pay'
  | 'bills:update'
  | 'bills:view'
  | 'catalog:create'
  | 'catalog:delete'
  | 'catalog:update'
  | 'catalog:view'
  | 'contacts:create'
  | 'contacts:delete'
  | 'contacts:update'
  | 'contacts:view'
  | 'customers:create'
  | 'customers:delete'
  | 'customers:export'
  | 'customers:update'
  | 'customers:view'
  | 'customers:view_credit'
  | 'customers:view_notes'
  | 'documents:create'
  | 'documents:delete'
  | 'documents:update'
  | 'documents:view'
  | 'inventory:adjust'
  | 'inventory:configure'
  | 'inventory:create'
  | 'inventory:delete'
  | 'inventory:move'
  | 'inventory:reserve'
  | 'inventory:update'
  | 'inventory:view'
  | 'inventory:view_cost'
  | 'logs:export'
  | 'logs:view'
  | 'oauth_clients:create'
  | 'oauth_clients:delete'
  | 'oauth_clients:update'
  | 'oauth_clients:view'
  | 'organization:create'
  | 'organization:delete'
  | 'organization:update'
  | 'organization:view'
  | 'products:create'
  | 'products:delete'
  | 'products:export'
  | 'products:update'
  | 'products:view_cost'
  | 'products:view_wholesale'
  | 'purchasing:approve'
  | 'purchasing:configure'
  | 'purchasing:create'
  | 'purchasing:delete'
  | 'purchasing:update'
  | 'purchasing:view'
  | 'roles:assign'
  | 'roles:create'
  | 'roles:delete'
  | 'roles:update'
  | 'roles:view'
  | 'security:view'
  | 'settings:update'
  | 'settings:view'
  | 'spares:create'
  | 'spares:delete'
  | 'spares:update'
  | 'spares:view_prices'
  | 'stores:create'
  | 'stores:delete'
  | 'stores:update'
  | 'suppliers:create'
  | 'suppliers:delete'
  | 'suppliers:update'
  | 'suppliers:view'
  | 'suppliers:view_bank'
  | 'system:view'
  | 'tenants:close'
  | 'users:create'
  | 'users:delete'
  | 'users:update'
  | 'users:view'

/** Every permission that the contract knows, and the operations that ask for it or show a field by it. */
export const permissions: Readonly<Record<Permission, readonly OperationId[]>> = {
  'api_keys:create': ['createApiKey'],
  'api_keys:delete': ['deleteApiKey'],
  'api_keys:view': ['getApiKey', 'listApiKeys'],
  'bills:delete': ['deleteBill'],
  'bills:pay': ['cancelBillPayment', 'payBill'],
  'bills:update': ['updateBill'],
  'bills:view': ['getBill', 'listBills'],
  'catalog:create': ['createBrand', 'createCategory', 'createDepartment', 'createQuality', 'createSubcategory', 'createUnit'],
  'catalog:delete': ['deleteBrand', 'deleteCategory', 'deleteDepartment', 'deleteQuality', 'deleteSubcategory', 'deleteUnit'],
  'catalog:update': ['replaceBrand', 'replaceCategory', 'replaceDepartment', 'replaceQuality', 'replaceSubcategory', 'replaceUnit', 'updateBrand', 'updateCategory', 'updateDepartment', 'updateQuality', 'updateSubcategory', 'updateUnit'],
  'catalog:view': ['createProduct', 'createSpare', 'createVariant', 'getProduct', 'getSpare', 'getVariant', 'listProducts', 'listSpares', 'listVariants', 'replaceProduct', 'replaceSpare', 'replaceVariant', 'restoreProduct', 'restoreSpare', 'restoreVariant', 'updateProduct', 'updateSpare', 'updateVariant'],
  'contacts:create': ['createCampaign', 'createContact', 'createLead', 'createOpportunity'],
  'contacts:delete': ['deleteCampaign', 'deleteContact', 'deleteLead', 'deleteOpportunity'],
  'contacts:update': ['cancelCampaign', 'completeCampaign', 'contactLead', 'convertLead', 'loseLead', 'loseOpportunity', 'pauseCampaign', 'qualifyLead', 'reopenLead', 'reopenOpportunity', 'restoreContact', 'startCampaign', 'updateCampaign', 'updateContact', 'updateLead', 'updateOpportunity', 'winOpportunity'],
  'contacts:view': ['getCampaign', 'getContact', 'getLead', 'getOpportunity', 'getOpportunityForecast', 'listCampaigns', 'listContacts', 'listLeads', 'listOpportunities'],
  'customers:create': ['bulkUpsertCustomers', 'createCustomer', 'importCustomers'],
  'customers:delete': ['deleteCustomer', 'erasePersonalData'],
  'customers:export': ['exportCustomers', 'exportPersonalData'],
  'customers:update': ['replaceCustomer', 'restoreCustomer', 'updateCustomer'],
  'customers:view': ['getCustomer', 'listCustomers'],
  'customers:view_credit': ['bulkUpsertCustomers', 'createCustomer', 'erasePersonalData', 'exportPersonalData', 'getCustomer', 'listCustomers', 'replaceCustomer', 'restoreCustomer', 'updateCustomer'],
  'customers:view_notes': ['bulkUpsertCustomers', 'createCustomer', 'erasePersonalData', 'exportPersonalData', 'getCustomer', 'listCustomers', 'replaceCustomer', 'restoreCustomer', 'updateCustomer'],
  'documents:create': ['uploadDocument'],
  'documents:delete': ['deleteDocument'],
  'documents:update': ['restoreDocument', 'updateDocument', 'uploadDocumentVersion'],
  'documents:view': ['downloadDocument', 'getDocument', 'listDocumentVersions', 'listDocuments'],
  'inventory:adjust': ['adjustStock'],
  'inventory:configure': ['replaceInventoryConfig'],
  'inventory:create': ['createBatch', 'createSerial', 'createStockEntry', 'createWarehouse'],
  'inventory:delete': ['deleteSerial', 'deleteStockEntry', 'deleteWarehouse'],
  'inventory:move': ['cancelStockEntry', 'cancelStockMovement', 'createStockMovement', 'receiveTransfer', 'submitStockEntry'],
  'inventory:reserve': ['createReservation', 'releaseReservation'],
  'inventory:update': ['replaceSerial', 'replaceStockEntry', 'updateBatch', 'updateSerial', 'updateStockEntry', 'updateWarehouse'],
  'inventory:view': ['getBatch', 'getInventoryConfig', 'getPriceLog', 'getProductStock', 'getReservation', 'getSerial', 'getStockEntry', 'getStockLedgerEntry', 'getStockMovement', 'getWarehouse', 'listBatches', 'listInventory', 'listLowStockProducts', 'listPriceLogs', 'listReservations', 'listSerialHistory', 'listSerials', 'listStockEntries', 'listStockLedgerEntries', 'listStockLevels', 'listStockMovements', 'listWarehouses', 'verifyInventory'],
  'inventory:view_cost': ['adjustStock', 'cancelStockEntry', 'cancelStockMovement', 'createStockEntry', 'createStockMovement', 'getProductStock', 'getStockEntry', 'getStockLedgerEntry', 'getStockMovement', 'listInventory', 'listStockEntries', 'listStockLedgerEntries', 'listStockLevels', 'listStockMovements', 'receiveTransfer', 'replaceStockEntry', 'submitStockEntry', 'updateStockEntry'],
  'logs:export': ['exportActivityLogs'],
  'logs:view': ['getActivityLog', 'listActivityLogs'],
  'oauth_clients:create': ['createOauthClient'],
  'oauth_clients:delete': ['deleteOauthClient'],
  'oauth_clients:update': ['rotateOauthClientSecret', 'updateOauthClient'],
  'oauth_clients:view': ['getOauthClient', 'listOauthClients'],
  'organization:create': ['createBranch', 'createCompany', 'createOrgDepartment'],
  'organization:delete': ['deleteBranch', 'deleteCompany', 'deleteOrgDepartment'],
  'organization:update': ['updateBranch', 'updateCompany', 'updateOrgDepartment'],
  'organization:view': ['getBranch', 'getCompany', 'getOrgDepartment', 'listBranches', 'listCompanies', 'listCompanyBranches', 'listOrgDepartments'],
  'products:create': ['bulkUpsertProducts', 'createProduct', 'createVariant', 'importProducts'],
  'products:delete': ['deleteProduct', 'deleteVariant'],
  'products:export': ['exportProducts'],
  'products:update': ['replaceProduct', 'replaceVariant', 'restoreProduct', 'restoreVariant', 'updateProduct', 'updateVariant'],
  'products:view_cost': ['bulkUpsertProducts', 'createProduct', 'createVariant', 'getProduct', 'getVariant', 'listProducts', 'listVariants', 'replaceProduct', 'replaceVariant', 'restoreProduct', 'restoreVariant', 'updateProduct', 'updateVariant'],
  'products:view_wholesale': ['bulkUpsertProducts', 'createProduct', 'createVariant', 'getProduct', 'getVariant', 'listProducts', 'listVariants', 'replaceProduct', 'replaceVariant', 'restoreProduct', 'restoreVariant', 'updateProduct', 'updateVariant'],
  'purchasing:approve': ['approvePurchaseOrder', 'approveRequisition', 'orderRequisition', 'rejectRequisition'],
  'purchasing:configure': ['replacePurchasingConfig'],
  'purchasing:create': ['createPurchaseOrder', 'createRequisition'],
  'purchasing:delete': ['deletePurchaseOrder', 'deleteRequisition'],
  'purchasing:update': ['billPurchaseOrder', 'cancelPurchaseOrder', 'cancelPurchaseReceipt', 'receivePurchaseOrder', 'updatePurchaseOrder', 'updateRequisition'],
  'purchasing:view': ['getPurchaseOrder', 'getPurchaseReceipt', 'getPurchasingConfig', 'getRequisition', 'listPurchaseOrders', 'listPurchaseReceipts', 'listRequisitions'],
  'roles:assign': ['assignRole', 'unassignRole'],
  'roles:create': ['createRole'],
  'roles:delete': ['deleteRole'],
  'roles:update': ['updateRole'],
  'roles:view': ['getRole', 'listPermissions', 'listRoles'],
  'security:view': ['listAuditLogs', 'listSecurityEvents', 'verifyAuditLog'],
  'settings:update': ['replaceSettings', 'setFeatureFlag', 'updateSettings'],
  'settings:view': ['getSettings'],
  'spares:create': ['createSpare'],
  'spares:delete': ['deleteSpare'],
  'spares:update': ['replaceSpare', 'restoreSpare', 'updateSpare'],
  'spares:view_prices': ['createSpare', 'getSpare', 'listSpares', 'replaceSpare', 'restoreSpare', 'updateSpare'],
  'stores:create': ['createStore'],
  'stores:delete': ['deleteStore'],
  'stores:update': ['replaceStore', 'updateStore'],
  'suppliers:create': ['createSupplier'],
  'suppliers:delete': ['deleteSupplier'],
  'suppliers:update': ['createSupplierPrice', 'deleteSupplierPrice', 'replaceSupplierPrice', 'restoreSupplier', 'updateSupplier'],
  'suppliers:view': ['getSupplier', 'listSupplierPrices', 'listSuppliers'],
  'suppliers:view_bank': ['createSupplier', 'getSupplier', 'listSuppliers', 'restoreSupplier', 'updateSupplier'],
  'system:view': ['getDetailedHealth', 'getPrometheusMetrics', 'getSystemMetrics'],
  'tenants:close': ['closeTenant'],
  'users:create': ['createUser', 'inviteUser', 'revokeInvitation'],
  'users:delete': ['deleteUser'],
  'users:update': ['replaceUser', 'restoreUser', 'updateUser'],
  'users:view': ['getUser', 'getUserPermissions', 'listInvitations', 'listUserRoles', 'listUsers'],
}
