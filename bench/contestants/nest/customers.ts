import {
  Body,
  Controller,
  Get,
  Headers,
  Injectable,
  NotFoundException,
  Param,
  ParseUUIDPipe,
  Patch,
  Post,
  PreconditionFailedException,
  Query,
  UseGuards,
} from '@nestjs/common'
import { InjectConnection, InjectModel } from '@nestjs/sequelize'
import { Sequelize } from 'sequelize-typescript'
import { v7 } from 'uuid'
import type { Claims } from '../environment.ts'
import { AuthGuard, CurrentUser } from './auth.ts'
import { CustomerCreate, CustomerUpdate, ListQuery } from './dto.ts'
import { Customer } from './models.ts'

const nowhere = { line1: null, line2: null, city: null, state: null, postal_code: null, country: null }
const attributes = { exclude: ['tenant_id', 'country', 'version'] }

const shown = (customer: Customer): object => {
  const { tenant_id: _tenant, country: _country, version: _version, ...data } = customer.toJSON()
  return data
}

@Injectable()
export class CustomersService {
  constructor(
    @InjectModel(Customer) private readonly customers: typeof Customer,
    @InjectConnection() private readonly sequelize: Sequelize,
  ) {}

  async list({ tenant_id }: Claims, { page, per_page, country, ordering }: ListQuery) {
    const { rows, count } = await this.customers.findAndCountAll({
      attributes,
      where: { tenant_id, status: 'active', ...(country ? { country } : {}) },
      order: [
        [ordering.replace('-', ''), ordering.startsWith('-') ? 'DESC' : 'ASC'],
        ['id', 'ASC'],
      ],
      limit: per_page,
      offset: (page - 1) * per_page,
    })
    return { data: rows, pagination: { page, per_page, total: count, total_pages: Math.ceil(count / per_page) } }
  }

  async get({ tenant_id }: Claims, id: string) {
    const customer = await this.customers.findOne({ attributes, where: { tenant_id, id } })
    if (!customer) throw new NotFoundException()
    return customer
  }

  async create({ tenant_id, user_id }: Claims, body: CustomerCreate) {
    const billing_address = { ...nowhere, ...body.billing_address }
    const customer = await this.customers.create({
      kind: 'company',
      owner_id: user_id,
      tax_country: billing_address.country,
      ...body,
      billing_address,
      shipping_address: { ...nowhere, ...body.shipping_address },
      tenant_id,
      id: v7(),
    })
    return shown(customer)
  }

  async update({ tenant_id }: Claims, id: string, body: CustomerUpdate, match: string | undefined) {
    return this.sequelize.transaction(async (transaction) => {
      const customer = await this.customers.findOne({ where: { tenant_id, id }, lock: true, transaction })
      if (!customer) throw new NotFoundException()
      if (match && match !== '*' && match !== `"${customer.version}"`) throw new PreconditionFailedException()
      return shown(await customer.update({ ...body }, { transaction, returning: true }))
    })
  }
}

@Controller('customers')
@UseGuards(AuthGuard)
export class CustomersController {
  constructor(private readonly customers: CustomersService) {}

  @Get()
  async list(@CurrentUser() user: Claims, @Query() query: ListQuery) {
    return { success: true, ...(await this.customers.list(user, query)) }
  }

  @Get(':id')
  async get(@CurrentUser() user: Claims, @Param('id', ParseUUIDPipe) id: string) {
    return { success: true, data: await this.customers.get(user, id) }
  }

  @Post()
  async create(@CurrentUser() user: Claims, @Body() body: CustomerCreate) {
    return { success: true, data: await this.customers.create(user, body) }
  }

  @Patch(':id')
  async update(
    @CurrentUser() user: Claims,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: CustomerUpdate,
    @Headers('if-match') match: string | undefined,
  ) {
    return { success: true, data: await this.customers.update(user, id, body, match) }
  }
}
