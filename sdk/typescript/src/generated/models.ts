// generated from spec/, do not edit
import type { components } from './schema.ts'

export type AccountAddress = components['schemas']['AccountAddress']
export type ActivityLog = components['schemas']['ActivityLog']
export type ActivityLogPage = components['schemas']['ActivityLogPage']
export type ActivityLogResponse = components['schemas']['ActivityLogResponse']
export type Address = components['schemas']['Address']
/** An address; what is left out is empty. */
export type AddressInput = components['schemas']['AddressInput']
export type ApiKey = components['schemas']['ApiKey']
export type ApiKeyCreate = components['schemas']['ApiKeyCreate']
export type ApiKeyCreated = components['schemas']['ApiKeyCreated']
export type ApiKeyCreatedResponse = components['schemas']['ApiKeyCreatedResponse']
export type ApiKeyEvent = components['schemas']['ApiKeyEvent']
export type ApiKeyPage = components['schemas']['ApiKeyPage']
export type ApiKeyResponse = components['schemas']['ApiKeyResponse']
export type ApiKeyStatus = components['schemas']['ApiKeyStatus']
export type ApiKeyStatusInput = components['schemas']['ApiKeyStatusInput']
export type ApiRoot = components['schemas']['ApiRoot']
export type ApiRootResponse = components['schemas']['ApiRootResponse']
export type AuditFinding = components['schemas']['AuditFinding']
/** What is wrong: the entry was altered, removed, or put in without anything having happened; what it was made of was altered or removed; or an anchor says another hash for its place. */
export type AuditFindingKind = components['schemas']['AuditFindingKind']
export type AuditHead = components['schemas']['AuditHead']
export type AuditLog = components['schemas']['AuditLog']
export type AuditLogPage = components['schemas']['AuditLogPage']
export type AuditVerification = components['schemas']['AuditVerification']
export type AuditVerificationResponse = components['schemas']['AuditVerificationResponse']
export type AuthorizationDecision = components['schemas']['AuthorizationDecision']
export type Branch = components['schemas']['Branch']
export type BranchCreate = components['schemas']['BranchCreate']
export type BranchEvent = components['schemas']['BranchEvent']
export type BranchPage = components['schemas']['BranchPage']
export type BranchResponse = components['schemas']['BranchResponse']
export type BranchUpdate = components['schemas']['BranchUpdate']
/** A day as YYYY-MM-DD. */
export type CalendarDate = components['schemas']['CalendarDate']
export type Campaign = components['schemas']['Campaign']
/** Where the campaign meets people. */
export type CampaignChannel = components['schemas']['CampaignChannel']
/** Where the campaign meets people. */
export type CampaignChannelInput = components['schemas']['CampaignChannelInput']
export type CampaignCreate = components['schemas']['CampaignCreate']
export type CampaignEvent = components['schemas']['CampaignEvent']
export type CampaignPage = components['schemas']['CampaignPage']
export type CampaignResponse = components['schemas']['CampaignResponse']
/** What the campaign has brought, counted from its leads and opportunities. */
export type CampaignResults = components['schemas']['CampaignResults']
export type CampaignStatus = components['schemas']['CampaignStatus']
export type CampaignStatusInput = components['schemas']['CampaignStatusInput']
export type CampaignUpdate = components['schemas']['CampaignUpdate']
export type CampaignWonAmount = components['schemas']['CampaignWonAmount']
/** The smallest amount that can be paid in cash. */
export type CashIncrement = components['schemas']['CashIncrement']
export type Company = components['schemas']['Company']
export type CompanyCreate = components['schemas']['CompanyCreate']
export type CompanyEvent = components['schemas']['CompanyEvent']
export type CompanyPage = components['schemas']['CompanyPage']
export type CompanyResponse = components['schemas']['CompanyResponse']
export type CompanyUpdate = components['schemas']['CompanyUpdate']
export type ComponentHealth = components['schemas']['ComponentHealth']
/** Whether it works, works with restrictions, or does not work. */
export type ComponentStatus = components['schemas']['ComponentStatus']
export type Contact = components['schemas']['Contact']
export type ContactCreate = components['schemas']['ContactCreate']
export type ContactEmail = components['schemas']['ContactEmail']
export type ContactEmailInput = components['schemas']['ContactEmailInput']
export type ContactEvent = components['schemas']['ContactEvent']
export type ContactPage = components['schemas']['ContactPage']
export type ContactPhone = components['schemas']['ContactPhone']
export type ContactPhoneInput = components['schemas']['ContactPhoneInput']
export type ContactResponse = components['schemas']['ContactResponse']
export type ContactStatus = components['schemas']['ContactStatus']
export type ContactStatusInput = components['schemas']['ContactStatusInput']
export type ContactUpdate = components['schemas']['ContactUpdate']
/** Bytes. */
export type Content = components['schemas']['Content']
/** A country in ISO 3166-1 alpha-2. */
export type CountryCode = components['schemas']['CountryCode']
/** A currency in ISO 4217. */
export type CurrencyCode = components['schemas']['CurrencyCode']
export type CurrentUser = components['schemas']['CurrentUser']
export type CurrentUserReplace = components['schemas']['CurrentUserReplace']
export type CurrentUserResponse = components['schemas']['CurrentUserResponse']
export type CurrentUserUpdate = components['schemas']['CurrentUserUpdate']
export type Customer = components['schemas']['Customer']
export type CustomerBulk = components['schemas']['CustomerBulk']
export type CustomerBulkOutcome = components['schemas']['CustomerBulkOutcome']
export type CustomerBulkResponse = components['schemas']['CustomerBulkResponse']
export type CustomerBulkResult = components['schemas']['CustomerBulkResult']
export type CustomerCreate = components['schemas']['CustomerCreate']
export type CustomerErasure = components['schemas']['CustomerErasure']
export type CustomerEvent = components['schemas']['CustomerEvent']
export type CustomerImport = components['schemas']['CustomerImport']
export type CustomerImportOutcome = components['schemas']['CustomerImportOutcome']
export type CustomerImportProblem = components['schemas']['CustomerImportProblem']
export type CustomerImportResponse = components['schemas']['CustomerImportResponse']
export type CustomerKind = components['schemas']['CustomerKind']
export type CustomerKindInput = components['schemas']['CustomerKindInput']
export type CustomerPage = components['schemas']['CustomerPage']
export type CustomerRegistration = components['schemas']['CustomerRegistration']
export type CustomerResponse = components['schemas']['CustomerResponse']
export type CustomerStatus = components['schemas']['CustomerStatus']
export type CustomerStatusInput = components['schemas']['CustomerStatusInput']
export type CustomerUpdate = components['schemas']['CustomerUpdate']
/** How people read dates. The API itself always writes `YYYY-MM-DD`. */
export type DateFormat = components['schemas']['DateFormat']
/** How people read dates. The API itself always writes `YYYY-MM-DD`. */
export type DateFormatInput = components['schemas']['DateFormatInput']
export type DetailedHealth = components['schemas']['DetailedHealth']
export type DetailedHealthResponse = components['schemas']['DetailedHealthResponse']
export type Document = components['schemas']['Document']
export type DocumentEvent = components['schemas']['DocumentEvent']
/** The kind of thing that a document belongs to; whoever may see that may see the document. */
export type DocumentHolder = components['schemas']['DocumentHolder']
/** The kind of thing that a document belongs to; whoever may see that may see the document. */
export type DocumentHolderInput = components['schemas']['DocumentHolderInput']
export type DocumentPage = components['schemas']['DocumentPage']
export type DocumentResponse = components['schemas']['DocumentResponse']
export type DocumentStatus = components['schemas']['DocumentStatus']
export type DocumentStatusInput = components['schemas']['DocumentStatusInput']
export type DocumentUpdate = components['schemas']['DocumentUpdate']
export type DocumentUpload = components['schemas']['DocumentUpload']
export type DocumentVersion = components['schemas']['DocumentVersion']
export type DocumentVersionPage = components['schemas']['DocumentVersionPage']
export type DocumentVersionResponse = components['schemas']['DocumentVersionResponse']
export type DocumentVersionUpload = components['schemas']['DocumentVersionUpload']
/** What a user may do in a tenant, all roles taken together. */
export type EffectivePermissions = components['schemas']['EffectivePermissions']
export type EffectivePermissionsResponse = components['schemas']['EffectivePermissionsResponse']
/** What holds for the person: the own choice, else that of the company. */
export type EffectivePreferences = components['schemas']['EffectivePreferences']
export type Email = components['schemas']['Email']
export type EmailVerification = components['schemas']['EmailVerification']
export type FeatureFlag = components['schemas']['FeatureFlag']
export type FeatureFlagChange = components['schemas']['FeatureFlagChange']
export type FeatureFlagEvent = components['schemas']['FeatureFlagEvent']
export type FeatureFlagPage = components['schemas']['FeatureFlagPage']
export type FeatureFlagResponse = components['schemas']['FeatureFlagResponse']
export type FeatureFlagSet = components['schemas']['FeatureFlagSet']
/** Why a flag is on or off for the caller: nobody has set it and its default holds, it is off or on for all, the caller holds one of its roles or none, or is within its share or beyond. */
export type FeatureReason = components['schemas']['FeatureReason']
export type FieldChange = components['schemas']['FieldChange']
/** A file name: without path, without control characters and marks of direction, not ending in a dot or a space. */
export type FileName = components['schemas']['FileName']
/** A day of every year, as month and day: the leap day is none. */
export type FiscalYearStart = components['schemas']['FiscalYearStart']
/** A folder by its path. Folders are there as long as something is in them. */
export type Folder = components['schemas']['Folder']
/** A SHA-256 in lower-case hexadecimal. */
export type Hash = components['schemas']['Hash']
export type Health = components['schemas']['Health']
export type HealthResponse = components['schemas']['HealthResponse']
/** A UUID (version 7, so that ids sort by creation). */
export type Id = components['schemas']['Id']
/** An instant in RFC 3339 with an offset. */
export type Instant = components['schemas']['Instant']
export type Invitation = components['schemas']['Invitation']
export type InvitationAcceptance = components['schemas']['InvitationAcceptance']
export type InvitationCreate = components['schemas']['InvitationCreate']
export type InvitationPage = components['schemas']['InvitationPage']
export type InvitationResponse = components['schemas']['InvitationResponse']
export type InvitationStatus = components['schemas']['InvitationStatus']
export type InvitationStatusInput = components['schemas']['InvitationStatusInput']
export type Lead = components['schemas']['Lead']
export type LeadConversion = components['schemas']['LeadConversion']
export type LeadConversionResponse = components['schemas']['LeadConversionResponse']
export type LeadConvert = components['schemas']['LeadConvert']
export type LeadConvertOpportunity = components['schemas']['LeadConvertOpportunity']
export type LeadCreate = components['schemas']['LeadCreate']
export type LeadEvent = components['schemas']['LeadEvent']
export type LeadLoss = components['schemas']['LeadLoss']
/** Why a lead was given up. */
export type LeadLossReason = components['schemas']['LeadLossReason']
/** Why a lead was given up. */
export type LeadLossReasonInput = components['schemas']['LeadLossReasonInput']
export type LeadPage = components['schemas']['LeadPage']
export type LeadResponse = components['schemas']['LeadResponse']
/** How the lead came. */
export type LeadSource = components['schemas']['LeadSource']
/** How the lead came. */
export type LeadSourceInput = components['schemas']['LeadSourceInput']
export type LeadStatus = components['schemas']['LeadStatus']
export type LeadStatusInput = components['schemas']['LeadStatusInput']
export type LeadUpdate = components['schemas']['LeadUpdate']
/** The language of messages. */
export type Locale = components['schemas']['Locale']
/** The language of messages. */
export type LocaleInput = components['schemas']['LocaleInput']
/** What became of the row. */
export type LogAction = components['schemas']['LogAction']
/** What became of the row. */
export type LogActionInput = components['schemas']['LogActionInput']
export type LoginCompletion = components['schemas']['LoginCompletion']
export type LoginInput = components['schemas']['LoginInput']
/** Who is signed in, or, where `mfa_required` is true, what the second step takes. */
export type LoginResult = components['schemas']['LoginResult']
export type LoginResultResponse = components['schemas']['LoginResultResponse']
export type LogoutInput = components['schemas']['LogoutInput']
/** A way to reach somebody with marketing. */
export type MarketingChannel = components['schemas']['MarketingChannel']
/** A way to reach somebody with marketing. */
export type MarketingChannelInput = components['schemas']['MarketingChannelInput']
export type MfaChallenge = components['schemas']['MfaChallenge']
export type ModuleLink = components['schemas']['ModuleLink']
/** An amount as a decimal string, with at most four decimals. */
export type Money = components['schemas']['Money']
/** Over which channels the person wants to hear of things. */
export type NotificationChannels = components['schemas']['NotificationChannels']
/** Over which channels the person wants to hear of things; all but text messages where left out. */
export type NotificationChannelsInput = components['schemas']['NotificationChannelsInput']
/** How people read numbers; the last one groups by lakh and crore. The API itself always writes `1234.56`. */
export type NumberFormat = components['schemas']['NumberFormat']
/** How people read numbers; the last one groups by lakh and crore. The API itself always writes `1234.56`. */
export type NumberFormatInput = components['schemas']['NumberFormatInput']
export type OauthClient = components['schemas']['OauthClient']
export type OauthClientCreate = components['schemas']['OauthClientCreate']
export type OauthClientCreated = components['schemas']['OauthClientCreated']
export type OauthClientCreatedResponse = components['schemas']['OauthClientCreatedResponse']
export type OauthClientEvent = components['schemas']['OauthClientEvent']
/** Whether it can keep a secret: a server can; an app on a device or a page in a browser cannot. */
export type OauthClientKind = components['schemas']['OauthClientKind']
/** Whether it can keep a secret: a server can; an app on a device or a page in a browser cannot. */
export type OauthClientKindInput = components['schemas']['OauthClientKindInput']
export type OauthClientPage = components['schemas']['OauthClientPage']
export type OauthClientResponse = components['schemas']['OauthClientResponse']
export type OauthClientStatus = components['schemas']['OauthClientStatus']
export type OauthClientStatusInput = components['schemas']['OauthClientStatusInput']
export type OauthClientUpdate = components['schemas']['OauthClientUpdate']
export type OauthError = components['schemas']['OauthError']
export type OauthGrantType = components['schemas']['OauthGrantType']
export type OauthGrantTypeInput = components['schemas']['OauthGrantTypeInput']
export type OauthTokenQuestion = components['schemas']['OauthTokenQuestion']
export type OauthTokenRequest = components['schemas']['OauthTokenRequest']
export type OauthTokenState = components['schemas']['OauthTokenState']
export type OauthTokens = components['schemas']['OauthTokens']
/** One time of a week at which the store is open. Where it closes at or before the time at which it opens, it closes the next day. */
export type OpeningHours = components['schemas']['OpeningHours']
/** One time of a week at which the store is open. Where it closes at or before the time at which it opens, it closes the next day. */
export type OpeningHoursInput = components['schemas']['OpeningHoursInput']
export type Opportunity = components['schemas']['Opportunity']
export type OpportunityCreate = components['schemas']['OpportunityCreate']
export type OpportunityEvent = components['schemas']['OpportunityEvent']
export type OpportunityForecast = components['schemas']['OpportunityForecast']
export type OpportunityForecastMonth = components['schemas']['OpportunityForecastMonth']
export type OpportunityForecastResponse = components['schemas']['OpportunityForecastResponse']
export type OpportunityForecastStage = components['schemas']['OpportunityForecastStage']
export type OpportunityLoss = components['schemas']['OpportunityLoss']
/** Why a sale did not come about. */
export type OpportunityLossReason = components['schemas']['OpportunityLossReason']
/** Why a sale did not come about. */
export type OpportunityLossReasonInput = components['schemas']['OpportunityLossReasonInput']
export type OpportunityPage = components['schemas']['OpportunityPage']
export type OpportunityResponse = components['schemas']['OpportunityResponse']
/** How far an open sale has come. */
export type OpportunityStage = components['schemas']['OpportunityStage']
/** How far an open sale has come. */
export type OpportunityStageInput = components['schemas']['OpportunityStageInput']
export type OpportunityStatus = components['schemas']['OpportunityStatus']
export type OpportunityStatusInput = components['schemas']['OpportunityStatusInput']
export type OpportunityUpdate = components['schemas']['OpportunityUpdate']
export type OrgDepartment = components['schemas']['OrgDepartment']
export type OrgDepartmentCreate = components['schemas']['OrgDepartmentCreate']
export type OrgDepartmentEvent = components['schemas']['OrgDepartmentEvent']
export type OrgDepartmentPage = components['schemas']['OrgDepartmentPage']
export type OrgDepartmentResponse = components['schemas']['OrgDepartmentResponse']
export type OrgDepartmentUpdate = components['schemas']['OrgDepartmentUpdate']
/** Where this page stands. With `cursor` there is no page number and nothing is counted, so that a late page costs what the first one costs. */
export type Pagination = components['schemas']['Pagination']
export type PasswordChange = components['schemas']['PasswordChange']
export type PasswordProof = components['schemas']['PasswordProof']
export type PasswordReset = components['schemas']['PasswordReset']
export type Permission = components['schemas']['Permission']
/** A permission, as a resource and an action. */
export type PermissionKey = components['schemas']['PermissionKey']
export type PermissionPage = components['schemas']['PermissionPage']
export type PersonalData = components['schemas']['PersonalData']
export type PersonalDataChange = components['schemas']['PersonalDataChange']
export type PersonalDataMail = components['schemas']['PersonalDataMail']
export type PersonalDataResponse = components['schemas']['PersonalDataResponse']
/** A telephone number as people write it; a leading plus marks the international form (ITU-T E.164). */
export type Phone = components['schemas']['Phone']
export type PoolMetrics = components['schemas']['PoolMetrics']
/** An amount of zero or more as a decimal string, with at most four decimals. */
export type PositiveMoney = components['schemas']['PositiveMoney']
export type Preferences = components['schemas']['Preferences']
export type PreferencesReplace = components['schemas']['PreferencesReplace']
export type PreferencesResponse = components['schemas']['PreferencesResponse']
export type Problem = components['schemas']['Problem']
export type ProblemDetail = components['schemas']['ProblemDetail']
export type ProcessMetrics = components['schemas']['ProcessMetrics']
/** Prometheus text exposition, version 0.0.4. */
export type PrometheusText = components['schemas']['PrometheusText']
export type QueueMetrics = components['schemas']['QueueMetrics']
/** Requests in a window of time, such as `100/h` or `5/10min`. */
export type Rate = components['schemas']['Rate']
export type Readiness = components['schemas']['Readiness']
export type ReadinessCheck = components['schemas']['ReadinessCheck']
export type ReadinessResponse = components['schemas']['ReadinessResponse']
export type RecoveryCodes = components['schemas']['RecoveryCodes']
export type RecoveryCodesResponse = components['schemas']['RecoveryCodesResponse']
export type RefreshInput = components['schemas']['RefreshInput']
export type Registration = components['schemas']['Registration']
export type RegistrationCreate = components['schemas']['RegistrationCreate']
export type RegistrationResponse = components['schemas']['RegistrationResponse']
export type RequestMetrics = components['schemas']['RequestMetrics']
export type Role = components['schemas']['Role']
export type RoleCreate = components['schemas']['RoleCreate']
export type RoleEvent = components['schemas']['RoleEvent']
/** The short name that programs go by, in lower-case letters, digits and single underscores. */
export type RoleKey = components['schemas']['RoleKey']
export type RolePage = components['schemas']['RolePage']
export type RoleResponse = components['schemas']['RoleResponse']
export type RoleSummary = components['schemas']['RoleSummary']
export type RoleUpdate = components['schemas']['RoleUpdate']
/** For whom a feature is on: nobody, everybody, holders of some roles, or a share of the people. */
export type Rollout = components['schemas']['Rollout']
/** For whom a feature is on: nobody, everybody, holders of some roles, or a share of the people. */
export type RolloutInput = components['schemas']['RolloutInput']
/** How amounts are rounded; a document records what held when it was made. */
export type Rounding = components['schemas']['Rounding']
/** How amounts are rounded. */
export type RoundingInput = components['schemas']['RoundingInput']
/** How amounts are rounded. */
export type RoundingInputInput = components['schemas']['RoundingInputInput']
/** What becomes of the digit that falls away; up and down are away from zero and towards it. */
export type RoundingMode = components['schemas']['RoundingMode']
/** What becomes of the digit that falls away; up and down are away from zero and towards it. */
export type RoundingModeInput = components['schemas']['RoundingModeInput']
/** How far permissions reach: the whole tenant, the own branch, or what one looks after oneself. */
export type Scope = components['schemas']['Scope']
/** How far permissions reach: the whole tenant, the own branch, or what one looks after oneself. */
export type ScopeInput = components['schemas']['ScopeInput']
export type SecondStepProof = components['schemas']['SecondStepProof']
export type SecurityEvent = components['schemas']['SecurityEvent']
export type SecurityEventPage = components['schemas']['SecurityEventPage']
/** What happened. `login_locked`: the last failure that a limit allows. `mfa_challenged`: the password was right, and the second step is asked for. `refresh_token_reused`: a spent refresh token was shown, and its session has ended. `oauth_code_reused`, `oauth_refresh_token_reused`: the same of a client's code or refresh token, and of what was granted to it. */
export type SecurityEventType = components['schemas']['SecurityEventType']
/** What happened. `login_locked`: the last failure that a limit allows. `mfa_challenged`: the password was right, and the second step is asked for. `refresh_token_reused`: a spent refresh token was shown, and its session has ended. `oauth_code_reused`, `oauth_refresh_token_reused`: the same of a client's code or refresh token, and of what was granted to it. */
export type SecurityEventTypeInput = components['schemas']['SecurityEventTypeInput']
export type Session = components['schemas']['Session']
export type SessionPage = components['schemas']['SessionPage']
export type SettingsChange = components['schemas']['SettingsChange']
export type SettingsEvent = components['schemas']['SettingsEvent']
/** SHA-256 of the content, in hexadecimal. */
export type Sha256 = components['schemas']['Sha256']
export type SignedIn = components['schemas']['SignedIn']
export type SignedInResponse = components['schemas']['SignedInResponse']
/** A short name for addresses, in lower-case letters, digits and single hyphens. */
export type Slug = components['schemas']['Slug']
export type Store = components['schemas']['Store']
export type StoreCreate = components['schemas']['StoreCreate']
export type StoreEvent = components['schemas']['StoreEvent']
export type StorePage = components['schemas']['StorePage']
export type StoreResponse = components['schemas']['StoreResponse']
export type StoreSummary = components['schemas']['StoreSummary']
export type StoreUpdate = components['schemas']['StoreUpdate']
export type SystemMetrics = components['schemas']['SystemMetrics']
export type SystemMetricsResponse = components['schemas']['SystemMetricsResponse']
/** Where tax is rounded: on each line, or once for each rate of a document (EN 16931). */
export type TaxRounding = components['schemas']['TaxRounding']
/** Where tax is rounded: on each line, or once for each rate of a document (EN 16931). */
export type TaxRoundingInput = components['schemas']['TaxRoundingInput']
export type Tenant = components['schemas']['Tenant']
export type TenantCreate = components['schemas']['TenantCreate']
export type TenantEvent = components['schemas']['TenantEvent']
export type TenantMembership = components['schemas']['TenantMembership']
export type TenantPage = components['schemas']['TenantPage']
/** Own rates in place of the installation's, for each person of the company; null where the installation's holds. */
export type TenantRateLimits = components['schemas']['TenantRateLimits']
/** Own rates in place of the installation's, and never beyond them; a null or nothing gives the installation's. */
export type TenantRateLimitsInput = components['schemas']['TenantRateLimitsInput']
export type TenantResponse = components['schemas']['TenantResponse']
export type TenantSettings = components['schemas']['TenantSettings']
export type TenantSettingsReplace = components['schemas']['TenantSettingsReplace']
export type TenantSettingsResponse = components['schemas']['TenantSettingsResponse']
export type TenantSettingsUpdate = components['schemas']['TenantSettingsUpdate']
export type TenantSettingsUpdateInput = components['schemas']['TenantSettingsUpdateInput']
export type TenantStatus = components['schemas']['TenantStatus']
/** How screens look. */
export type Theme = components['schemas']['Theme']
/** How screens look. */
export type ThemeInput = components['schemas']['ThemeInput']
/** How people read times of day. */
export type TimeFormat = components['schemas']['TimeFormat']
/** How people read times of day. */
export type TimeFormatInput = components['schemas']['TimeFormatInput']
/** A time zone of the IANA database. */
export type TimeZone = components['schemas']['TimeZone']
export type TokenInput = components['schemas']['TokenInput']
export type TokenKind = components['schemas']['TokenKind']
export type TokenState = components['schemas']['TokenState']
export type TokenStateResponse = components['schemas']['TokenStateResponse']
export type Tokens = components['schemas']['Tokens']
export type TokensResponse = components['schemas']['TokensResponse']
export type TotpConfirmation = components['schemas']['TotpConfirmation']
export type TotpEnrolment = components['schemas']['TotpEnrolment']
export type TotpEnrolmentResponse = components['schemas']['TotpEnrolmentResponse']
export type User = components['schemas']['User']
export type UserCreate = components['schemas']['UserCreate']
export type UserEvent = components['schemas']['UserEvent']
export type UserPage = components['schemas']['UserPage']
export type UserReplace = components['schemas']['UserReplace']
export type UserResponse = components['schemas']['UserResponse']
export type UserRoles = components['schemas']['UserRoles']
export type UserRolesResponse = components['schemas']['UserRolesResponse']
export type UserStatus = components['schemas']['UserStatus']
export type UserStatusInput = components['schemas']['UserStatusInput']
export type UserUpdate = components['schemas']['UserUpdate']
/** A day of the week. */
export type Weekday = components['schemas']['Weekday']
/** A day of the week. */
export type WeekdayInput = components['schemas']['WeekdayInput']
