import { type CreationOptional, type InferAttributes, type InferCreationAttributes, Model } from 'sequelize'
import type { WarehouseType } from '#generated/inventory/types.ts'
import type { Address } from '#generated/shared/types.ts'
import { sequelize } from '#platform/database.ts'
import { columns, tenantColumns, trackedColumns } from '#platform/model.ts'

const { required, text, flag, json, reference, instant } = columns

export class Warehouse extends Model<InferAttributes<Warehouse>, InferCreationAttributes<Warehouse>> {
  declare tenant_id: string
  declare id: string
  declare code: string
  declare name: string
  declare description: string | null
  declare type: CreationOptional<WarehouseType>
  declare store_id: string | null
  declare address: Address
  declare phone: string | null
  declare is_default: boolean
  declare is_active: boolean
  declare archived_at: CreationOptional<Date | null>
  declare readonly is_archived: CreationOptional<boolean>
  declare readonly city: CreationOptional<string | null>
  declare readonly version: CreationOptional<number>
  declare readonly created_at: CreationOptional<Date>
  declare readonly updated_at: CreationOptional<Date>
}

Warehouse.init(
  {
    ...tenantColumns,
    code: text(required),
    name: text(required),
    description: text(),
    type: text(required),
    store_id: reference(),
    address: json(),
    phone: text(),
    is_default: flag(),
    is_active: flag(),
    archived_at: instant(),
    is_archived: flag(),
    city: text(),
    ...trackedColumns,
  },
  { sequelize, tableName: 'warehouses' },
)
