import { Type } from 'class-transformer'
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsEmail,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUrl,
  IsUUID,
  Length,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator'

const phone = /^[+0-9(][0-9 ()./-]*$/

export class AddressInput {
  @IsOptional() @IsString() @Length(1, 200) line1?: string | null
  @IsOptional() @IsString() @Length(1, 200) line2?: string | null
  @IsOptional() @IsString() @Length(1, 120) city?: string | null
  @IsOptional() @IsString() @Length(1, 120) state?: string | null
  @IsOptional() @IsString() @Length(1, 20) postal_code?: string | null
  @IsOptional() @Matches(/^[A-Z]{2}$/) country?: string | null
}

class CustomerFields {
  @IsOptional() @IsString() @Length(1, 40) code?: string | null
  @IsOptional() @IsIn(['company', 'person']) kind?: string
  @IsOptional() @IsString() @Length(1, 200) company?: string | null
  @IsOptional() @IsString() @Length(1, 200) contact_name?: string | null
  @IsOptional() @IsString() @Length(1, 120) contact_title?: string | null
  @IsOptional() @IsEmail() email?: string | null
  @IsOptional() @Length(3, 40) @Matches(phone) phone?: string | null
  @IsOptional() @Length(3, 40) @Matches(phone) fax?: string | null
  @IsOptional() @IsUrl() website?: string | null
  @IsOptional() @IsIn(['en', 'ar', 'ru']) language?: string | null
  @IsOptional() @ValidateNested() @Type(() => AddressInput) billing_address?: AddressInput
  @IsOptional() @ValidateNested() @Type(() => AddressInput) shipping_address?: AddressInput
  @IsOptional() @IsString() @Length(2, 40) vat_number?: string | null
  @IsOptional() @IsString() @Length(2, 40) tax_number?: string | null
  @IsOptional() @Matches(/^[A-Z]{2}$/) tax_country?: string | null
  @IsOptional() @Matches(/^[A-Z]{3}$/) currency?: string | null
  @IsOptional() @Matches(/^(0|[1-9]\d{0,14})(\.\d{1,4})?$/) credit_limit?: string | null
  @IsOptional() @IsInt() @Min(0) @Max(365) payment_terms_days?: number | null
  @IsOptional() @IsBoolean() kyc_verified?: boolean
  @IsOptional() @IsArray() @ArrayMaxSize(50) @IsString({ each: true }) @Length(1, 40, { each: true }) tags?: string[]
  @IsOptional() @IsString() @Length(1, 5000) notes?: string | null
  @IsOptional() @IsUUID() owner_id?: string | null
  @IsOptional() @IsUUID() branch_id?: string | null
}

export class CustomerCreate extends CustomerFields {
  @IsString() @Length(1, 200) name!: string
}

export class CustomerUpdate extends CustomerFields {
  @IsOptional() @IsString() @Length(1, 200) name?: string
}

export class ListQuery {
  @IsOptional() @Type(() => Number) @IsInt() @Min(1) @Max(1_000_000) page = 1
  @IsOptional() @Type(() => Number) @IsInt() @Min(1) @Max(100) per_page = 20
  @IsOptional() @Matches(/^[A-Z]{2}$/) country?: string
  @IsOptional() @IsIn(['name', '-name', 'created_at', '-created_at', 'country', '-country']) ordering = '-created_at'
}

export class LogIn {
  @IsEmail() email!: string
  @IsString() @Length(1, 200) password!: string
}
