// generated from spec/, do not edit
export interface paths {
    "/api/v1/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List users
         * @description Users of the tenant that the caller's scope reaches. Deactivated users are left out unless `status` asks for them. With `search` the best match comes first unless `ordering` says otherwise. Changes nothing.
         */
        get: operations["listUsers"];
        put?: never;
        /**
         * Create a user
         * @description Adds a person with profile and roles, and mails an invitation: who accepts sets the own password, nobody else ever does. An e-mail address that another tenant knows is answered the same. Announces `user.created`. Refused with 403 where a role gives more than the caller holds, with 409 where a user of the tenant has the e-mail address or the employee code, and with 422 where a role or the branch is unknown.
         */
        post: operations["createUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{user_id}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id or slug of the tenant. A member of one tenant may leave it out.
                 * @example northwind-traders
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantId"];
            };
            path: {
                /**
                 * @description Id of the user in this tenant.
                 * @example 019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1a01
                 */
                user_id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        /**
         * Get a user
         * @description One user, deactivated ones too, so that old documents keep their author. Changes nothing.
         */
        get: operations["getUser"];
        /**
         * Replace a user
         * @description Sets profile and roles; what is left out is cleared. The e-mail address is the person's own and is not changed here. Other roles than before also need `roles:assign`. Announces `user.updated`. Refused with 403 where the user or a new role holds more than the caller, with 409 where another user has the employee code, and with 422 where the user is deactivated, a role or the branch is unknown, or the last owner would go.
         */
        put: operations["replaceUser"];
        post?: never;
        /**
         * Deactivate a user
         * @description Takes the user out of the lists and out of the tenant at once: access ends on every server, an open invitation is withdrawn, and what the user made keeps its author. Announces `user.deactivated`. Refused with 403 where the user holds more than the caller, with 409 where the user is deactivated already, and with 422 for one's own account and for the last owner.
         */
        delete: operations["deleteUser"];
        options?: never;
        head?: never;
        /**
         * Update some fields of a user
         * @description Merges the body into the user (RFC 7396): a field left out stays, a null clears, `role_ids` replaces all roles. Announces `user.updated` where anything changed. Refused as replacing is.
         */
        patch: operations["updateUser"];
        trace?: never;
    };
    "/api/v1/users/{user_id}/restore": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id or slug of the tenant. A member of one tenant may leave it out.
                 * @example northwind-traders
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantId"];
            };
            path: {
                /**
                 * @description Id of the user in this tenant.
                 * @example 019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1a01
                 */
                user_id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore a deactivated user
         * @description Lets a deactivated user in again with the roles held before. Who has accepted an invitation once becomes active; who has not becomes invited and is mailed a new one. Announces `user.restored`. Refused with 403 where the user holds more than the caller, and with 409 where the user is not deactivated.
         */
        post: operations["restoreUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{user_id}/roles": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id or slug of the tenant. A member of one tenant may leave it out.
                 * @example northwind-traders
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantId"];
            };
            path: {
                /**
                 * @description Id of the user in this tenant.
                 * @example 019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1a01
                 */
                user_id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        /**
         * List the roles of a user
         * @description The roles that the user holds, by name, with the permissions and the scope of each. Changes nothing.
         */
        get: operations["listUserRoles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{user_id}/roles/{role_id}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id or slug of the tenant. A member of one tenant may leave it out.
                 * @example northwind-traders
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantId"];
            };
            path: {
                /**
                 * @description Id of the user in this tenant.
                 * @example 019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1a01
                 */
                user_id: components["parameters"]["UserId"];
                /**
                 * @description Id of the role.
                 * @example 019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1d0a
                 */
                role_id: components["parameters"]["RoleId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Assign a role to a user
         * @description Gives the user one more role; it holds from the next request on. Announces `user.updated`. Refused with 403 where the role or the user holds more than the caller, with 409 where the user has the role already, and with 422 where the user is deactivated.
         */
        post: operations["assignRole"];
        /**
         * Take a role away from a user
         * @description Takes the role away; it ends with the next request. Announces `user.updated`. Refused with 403 where the role or the user holds more than the caller, with 404 where the user does not have the role, and with 422 where the last owner would go, the user would be left without a role, or the user is deactivated.
         */
        delete: operations["unassignRole"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{user_id}/permissions": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id or slug of the tenant. A member of one tenant may leave it out.
                 * @example northwind-traders
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantId"];
            };
            path: {
                /**
                 * @description Id of the user in this tenant.
                 * @example 019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1a01
                 */
                user_id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        /**
         * Get what a user may do
         * @description The roles that the user holds, the widest of their scopes, and all permissions that they give together. A deactivated user keeps the roles and has no permission. Changes nothing.
         */
        get: operations["getUserPermissions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List invitations
         * @description Invitations of the tenant that the caller's scope reaches: the open ones unless `status` asks for others. With `search` the best match comes first unless `ordering` says otherwise. The mailed token is never shown. Changes nothing.
         */
        get: operations["listInvitations"];
        put?: never;
        /**
         * Invite a person by e-mail
         * @description Mails an invitation and adds the person as an invited user; one whose invitation has expired is invited anew. Announces `user.created` where the user is new. Refused with 403 where a role gives more than the caller holds, with 409 where the e-mail address belongs to an active user, to one with an open invitation, or to a deactivated one (restore that one), and with 422 where a role or the branch is unknown.
         */
        post: operations["inviteUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept an invitation
         * @description Makes the invited user active and signs in, or asks for the second step as `login` does where the person has one on. Where the e-mail address has no identity yet, one is made with `password`; where it has one, `password` must be its password. Announces `user.activated`. Refused with 422 where the token is unknown, expired, withdrawn or used, the password is wrong or weak, or nobody has given a name.
         */
        post: operations["acceptInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations/{invitation_id}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id or slug of the tenant. A member of one tenant may leave it out.
                 * @example northwind-traders
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantId"];
            };
            path: {
                /**
                 * @description Id of the invitation.
                 * @example 019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1f01
                 */
                invitation_id: components["parameters"]["InvitationId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Withdraw an invitation
         * @description The mailed token works no more, and the user who has not accepted is deactivated; restoring that user invites again. Announces `user.deactivated`. Refused with 409 where the invitation is not open.
         */
        delete: operations["revokeInvitation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List roles
         * @description Roles of the tenant, built-in ones too, by name. With `search` the best match comes first unless `ordering` says otherwise. Changes nothing.
         */
        get: operations["listRoles"];
        put?: never;
        /**
         * Create a role
         * @description Adds a role of the tenant's own; nobody holds it yet. Announces `role.created`. Refused with 403 where it gives more than the caller holds, with 409 where another role has the key, and with 422 where a permission is unknown.
         */
        post: operations["createRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/roles/{role_id}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id or slug of the tenant. A member of one tenant may leave it out.
                 * @example northwind-traders
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantId"];
            };
            path: {
                /**
                 * @description Id of the role.
                 * @example 019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1d0a
                 */
                role_id: components["parameters"]["RoleId"];
            };
            cookie?: never;
        };
        /**
         * Get a role
         * @description One role, with its permissions, its scope and how many users hold it. Changes nothing.
         */
        get: operations["getRole"];
        put?: never;
        post?: never;
        /**
         * Delete a role
         * @description Deletes a role of the tenant's own that nobody holds; its key becomes free. Announces `role.deleted`. Refused with 403 where it gives more than the caller holds, with 409 where a user holds it, deactivated ones too, and with 422 for a built-in role.
         */
        delete: operations["deleteRole"];
        options?: never;
        head?: never;
        /**
         * Update some fields of a role
         * @description Merges the body into the role (RFC 7396): a field left out stays, a null clears, `permissions` replaces all of them. It holds for every holder from the next request on. The key stays. Announces `role.updated` where anything changed. Refused with 403 where the role gives, or would give, more than the caller holds, and with 422 for a built-in role and for an unknown permission.
         */
        patch: operations["updateRole"];
        trace?: never;
    };
    "/api/v1/permissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List every permission
         * @description Every permission that the contract knows, in alphabetical order, and the operations that ask for it. The same in every tenant. Changes nothing.
         */
        get: operations["listPermissions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Register with a new company and its first store
         * @description Makes an identity, a tenant with its built-in roles, its first store and the owner in one go, and signs in. Announces `tenant.created`, `user.created` and `user.activated`. Refused with 409 where the e-mail address has an identity already, and with 422 where the password is weak or known from a breach, or where the country, the currency or the time zone does not exist.
         */
        post: operations["register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in with e-mail address and password
         * @description Begins a session and returns its tokens. Where the person has a second step on, it begins none and answers `mfa_required` with a token for `completeMfaLogin` instead. An unknown address and a wrong password are refused with the same 401, after the same time. Five failures for an address and account within five minutes give 429; successes do not count.
         */
        post: operations["login"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign out
         * @description Ends the session of the access token, and also that of the refresh token in the body where it is one's own: neither token works any more, on any server. A refresh token that is unknown, foreign or ended already is passed over.
         */
        post: operations["logout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Exchange a refresh token for new tokens
         * @description Returns a new access token and a new refresh token; the old refresh token is used up. Using it a second time ends its session with all of its tokens. Refused with 401 where the token is unknown, expired, revoked or used up.
         */
        post: operations["refreshToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say whether a token is valid
         * @description Looks at an access or a refresh token: whether it is ours, unexpired and of a live session. Always answers 200; a token that is not valid has nothing but `valid: false`. A refresh token is not used up. Changes nothing.
         */
        post: operations["verifyToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/me": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id or slug of the tenant to answer for. A member of one tenant may leave it out; a member of several then has no current tenant.
                 * @example northwind-traders
                 */
                "X-Tenant-ID"?: components["parameters"]["OptionalTenantId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Get the signed-in person
         * @description The own identity, the tenants in which one is an active user, and as `current` what one may do in the tenant of `X-Tenant-ID`, or in the only one. Refused with 403 where the header names a tenant that one does not belong to. An API key or an OAuth token is shown its own tenant alone, and no more permissions than its scopes allow; a client that acts by itself is nobody and refused. Changes nothing.
         */
        get: operations["getCurrentUser"];
        /**
         * Replace the own profile
         * @description Sets every field of the own identity; what is left out is cleared. The profiles that tenants keep of their users stay as they are, and the e-mail address is not changed here. Refused with 422 where the time zone does not exist.
         */
        put: operations["replaceCurrentUser"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update some fields of the own profile
         * @description Merges the body into the own identity (RFC 7396): a field left out stays, a null clears. The profiles that tenants keep of their users stay as they are. Refused as replacing is.
         */
        patch: operations["updateCurrentUser"];
        trace?: never;
    };
    "/api/v1/auth/me/permissions": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id or slug of the tenant. A member of one tenant may leave it out.
                 * @example northwind-traders
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List the own permissions in a tenant
         * @description The roles that the signed-in person holds in the tenant, the widest of their scopes, and all permissions that they give together; of an API key or an OAuth token, what its scopes leave of them. Changes nothing.
         */
        get: operations["listOwnPermissions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/change-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change the own password
         * @description Sets a new password and ends every other session of the identity; the session of this request goes on. Refused with 422 where the current password is wrong, the new one is the same, or the new one is weak or known from a breach. Wrong passwords count as failed log-ins.
         */
        post: operations["changePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the own sessions
         * @description Live sessions of the signed-in person, the one used last first. Ended and expired ones are left out. Changes nothing.
         */
        get: operations["listSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/sessions/{session_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the session.
                 * @example 019a7c3e-5b1d-7c42-9d3f-2f6f0b8a2c01
                 */
                session_id: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * End one of the own sessions
         * @description Ends the session: its access token and its refresh token work no more, on any server. One's current session may be ended too. Refused with 404 where the session is unknown, has ended, or is another person's.
         */
        delete: operations["revokeSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/api-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List API keys
         * @description API keys of the tenant that the caller's scope reaches; revoked ones are left out unless `status` asks for them. The key itself is never shown again, only its prefix. An API key or an OAuth token cannot ask. Changes nothing.
         */
        get: operations["listApiKeys"];
        put?: never;
        /**
         * Create an API key
         * @description Makes a key that speaks for the caller in this tenant, narrowed to `scopes`, and shows it this once. At each request it may do what the caller may do then and the scopes allow. Announces `api_key.created` and leaves a security event. Refused with 403 where a scope is not held by the caller, or where an API key or an OAuth token asks; with 422 where a scope does not exist, or where the caller has 50 keys already.
         */
        post: operations["createApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/api-keys/{api_key_id}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id or slug of the tenant. A member of one tenant may leave it out.
                 * @example northwind-traders
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantId"];
            };
            path: {
                /**
                 * @description Id of the API key.
                 * @example 019a7c3e-5b1d-7c42-9d3f-2f6f0b8a3a01
                 */
                api_key_id: components["parameters"]["ApiKeyId"];
            };
            cookie?: never;
        };
        /**
         * Get an API key
         * @description One API key, revoked and expired ones too; never the key itself. An API key or an OAuth token cannot ask. Changes nothing.
         */
        get: operations["getApiKey"];
        put?: never;
        post?: never;
        /**
         * Revoke an API key
         * @description The key works no more, on any server; it leaves the lists and can still be read. Announces `api_key.revoked` and leaves a security event. Refused with 409 where it is revoked already, and with 403 where an API key or an OAuth token asks.
         */
        delete: operations["deleteApiKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/oauth/clients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List OAuth clients
         * @description OAuth clients of the tenant; deleted ones are left out unless `status` asks for them. A secret is never shown again. An API key or an OAuth token cannot ask. Changes nothing.
         */
        get: operations["listOauthClients"];
        put?: never;
        /**
         * Create an OAuth client
         * @description Registers a program of the tenant and shows the secret of a confidential one this once. With `client_credentials` it acts by itself, in the whole tenant, with its scopes; with `authorization_code` it acts for whoever consents, as far as that person and the scopes go. Announces `oauth_client.created` and leaves a security event. Refused with 403 where a scope is not held by the caller (for `client_credentials` in the whole tenant), or where an API key or an OAuth token asks; with 422 where a scope does not exist, a redirect address is none that may be used, or the grants do not go with the kind of client.
         */
        post: operations["createOauthClient"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/oauth/clients/{client_id}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id or slug of the tenant. A member of one tenant may leave it out.
                 * @example northwind-traders
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantId"];
            };
            path: {
                /**
                 * @description Id of the OAuth client.
                 * @example 019a7c3e-5b1d-7c42-9d3f-2f6f0b8a3b01
                 */
                client_id: components["parameters"]["OauthClientId"];
            };
            cookie?: never;
        };
        /**
         * Get an OAuth client
         * @description One OAuth client, deleted ones too; never its secret. An API key or an OAuth token cannot ask. Changes nothing.
         */
        get: operations["getOauthClient"];
        put?: never;
        post?: never;
        /**
         * Delete an OAuth client
         * @description The client and every token that it holds work no more, on any server. It leaves the lists and can still be read. Announces `oauth_client.deleted` and leaves a security event. Refused with 409 where it is deleted already, and with 403 where an API key or an OAuth token asks.
         */
        delete: operations["deleteOauthClient"];
        options?: never;
        head?: never;
        /**
         * Update some fields of an OAuth client
         * @description Merges the body into the client (RFC 7396); its kind stays what it is. A scope or a grant taken away holds at once, for tokens given before as well. Announces `oauth_client.updated` where anything changed. Refused as creating is, with 403 also where the client has a scope that the caller does not hold, and with 422 where it is deleted.
         */
        patch: operations["updateOauthClient"];
        trace?: never;
    };
    "/api/v1/oauth/clients/{client_id}/rotate-secret": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id or slug of the tenant. A member of one tenant may leave it out.
                 * @example northwind-traders
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantId"];
            };
            path: {
                /**
                 * @description Id of the OAuth client.
                 * @example 019a7c3e-5b1d-7c42-9d3f-2f6f0b8a3b01
                 */
                client_id: components["parameters"]["OauthClientId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give an OAuth client a new secret
         * @description Makes a new secret and shows it this once; the old one works no more, tokens given before stay. Announces `oauth_client.updated` and leaves a security event. Refused with 403 where the client has a scope that the caller does not hold, and with 422 where it is public or deleted.
         */
        post: operations["rotateOauthClientSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/oauth/authorize": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ask a person for access, in the browser
         * @description The log-in and consent page of the authorization code grant (RFC 6749), in English, Arabic or Russian. PKCE with `S256` is asked of every client (RFC 7636). The person signs in, with the second step where there is one, is shown the company, the client and what it wants in words, and allows or denies. Where the client or its redirect address is not known a page says so; any other mistake is sent to the redirect address, with `state` and `iss` (RFC 9207). Parameters that nobody knows are passed over.
         */
        get: operations["authorizeClient"];
        put?: never;
        /**
         * Answer of the log-in and consent page
         * @description What the page sends: the log-in, the second step, or the decision. It is bound to the page by a cookie and a token. A log-in counts as any other and is limited as any other. Allowing sends a code to the redirect address, good for one exchange within 60 seconds; denying sends `access_denied`. Each ends the page's session. Allowing leaves a security event.
         */
        post: operations["decideAuthorization"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/oauth/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get tokens as an OAuth client
         * @description The token endpoint (RFC 6749): `authorization_code` with the code verifier, `refresh_token`, or `client_credentials`. The client shows its secret by HTTP Basic or in the form; a public one sends its `client_id` alone. A refresh token is good for one exchange. A code or a refresh token that is used again ends everything that came of it. Parameters that nobody knows are passed over.
         */
        post: operations["issueToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/oauth/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give up a token as an OAuth client
         * @description Revocation (RFC 7009): the access token or refresh token works no more, and neither does anything else of the same grant. A token that is unknown, ended, or another client's is passed over; the answer is the same.
         */
        post: operations["revokeToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/oauth/introspect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask what a token is worth as an OAuth client
         * @description Introspection (RFC 7662) of a token that the client itself holds; any other is not active, whatever it is. Only a confidential client may ask. Changes nothing.
         */
        post: operations["introspectToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/verify-email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm an e-mail address with a mailed token
         * @description Uses up the token and notes that the address is the person's; announces `user.email_verified` in every tenant in which the person is an active user. Needs no log-in and does not sign in. Refused with 422 where the token is unknown, used, expired after 24 hours, or voided by a newer one. Until an address is confirmed a second step cannot be turned on, and no customer record of a tenant is linked to it; everything else works.
         */
        post: operations["verifyEmail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/resend-verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mail the confirmation of an e-mail address again
         * @description Mails a new token, which voids the older ones, where the address has an identity and is not confirmed yet. The answer is the same and takes as long wherever it is not so. Five requests for an address and account within five minutes give 429; one mailbox gets five such mails a day.
         */
        post: operations["resendVerification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/forgot-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mail a single-use link for a new password
         * @description Mails a link that is good for 30 minutes and voids the older ones, where the address has an identity. The answer is the same and takes as long where it has none. The password stays as it is until the link is used. Five requests for an address and account within five minutes give 429; one mailbox gets five such mails in half an hour.
         */
        post: operations["forgotPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/reset-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set a new password with a mailed token
         * @description Uses up the token, sets the password, and ends every session of the identity with all of its tokens. The owner is told by mail, and the address counts as confirmed. It does not sign in; a second step that is on stays on. Refused with 422 where the token is unknown, used, expired or voided by a newer one, and where the password is weak or known from a breach; the token is then still good.
         */
        post: operations["resetPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/login/mfa": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Finish a log-in with the second step
         * @description Takes the token of a log-in that answered `mfa_required`, and a code of the authenticator or one of the recovery codes; begins a session and returns its tokens. The token works once, for five minutes, and only on the device that showed the password. Each code works once. A used recovery code is told to the owner by mail. Refused with 401 where the token is not valid, and with 422 where the code is wrong; five wrong ones for an account within five minutes give 429, on whatever address and server.
         */
        post: operations["completeMfaLogin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/mfa/totp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin to set up an authenticator
         * @description Makes a secret for an authenticator (RFC 6238), in place of one that was not confirmed. Nothing asks for its codes until `confirmTotp` has been called with one, within ten minutes. Refused with 409 where a second step is on already, and with 422 where the password is wrong, which counts as a failed log-in, or the e-mail address is not confirmed.
         */
        post: operations["enrolTotp"];
        /**
         * Turn the second step off
         * @description From here on the password alone signs in, and the recovery codes work no more; the owner is told by mail. Refused with 409 where no second step is on, and with 422 where the password or the code is wrong, which counts against their limits.
         */
        delete: operations["disableTotp"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/mfa/totp/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Turn the second step on with a first code
         * @description From here on a log-in asks for a code after the password. Returns ten recovery codes, told once, for the day the authenticator is lost; ends every other session of the identity, and tells the owner by mail. Refused with 409 where nothing waits to be confirmed or a second step is on already, and with 422 where the code is wrong.
         */
        post: operations["confirmTotp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/mfa/recovery-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get new recovery codes
         * @description Ten new recovery codes, told once; the old ones work no more. Refused with 409 where no second step is on, and with 422 where the password or the code is wrong, which counts against their limits.
         */
        post: operations["renewRecoveryCodes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/campaigns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List campaigns
         * @description What the company does to win customers. Everybody with the permission sees all campaigns; `results` counts the leads and opportunities that the caller's scope reaches. With `search`, which looks through names, audiences and descriptions, the best match comes first unless `ordering` says otherwise. Changes nothing.
         */
        get: operations["listCampaigns"];
        put?: never;
        /**
         * Create a campaign
         * @description Adds a campaign in the status `planned`. Without `owner_id` it belongs to the caller, without `currency` it is paid in that of the tenant. Announces `campaign.created`. Refused with 422 where it ends before it begins, or where the owner or the branch is unknown.
         */
        post: operations["createCampaign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/campaigns/{campaign_id}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id or slug of the tenant. A member of one tenant may leave it out.
                 * @example northwind-traders
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantId"];
            };
            path: {
                /**
                 * @description Id of the campaign.
                 * @example 019a7c3e-5b1d-7c42-9d3f-2f6f0b8a6c01
                 */
                campaign_id: components["parameters"]["CampaignId"];
            };
            cookie?: never;
        };
        /**
         * Get a campaign
         * @description One campaign with its results up to now. Its `ETag` stands for what can be changed, not for the results. Changes nothing.
         */
        get: operations["getCampaign"];
        put?: never;
        post?: never;
        /**
         * Delete a campaign
         * @description Removes the campaign for good; the audit keeps what it was. Who may only reach what is the own, or of the own branch, changes only such campaigns (403 otherwise). Announces `campaign.deleted`. Refused with 409 where a lead or an opportunity names it: cancel it instead.
         */
        delete: operations["deleteCampaign"];
        options?: never;
        head?: never;
        /**
         * Update some fields of a campaign
         * @description Merges the body into the campaign (RFC 7396): a field left out stays, a null clears. In any status, since costs come in late. Who may only reach what is the own, or of the own branch, changes only such campaigns (403 otherwise). Announces `campaign.updated` where anything changed. Refused as creating is.
         */
        patch: operations["updateCampaign"];
        trace?: never;
    };
    "/api/v1/contacts/campaigns/{campaign_id}/start": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id or slug of the tenant. A member of one tenant may leave it out.
                 * @example northwind-traders
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantId"];
            };
            path: {
                /**
                 * @description Id of the campaign.
                 * @example 019a7c3e-5b1d-7c42-9d3f-2f6f0b8a6c01
                 */
                campaign_id: components["parameters"]["CampaignId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start a campaign
         * @description Puts a planned or paused campaign into the status `active`. Who may only reach what is the own, or of the own branch, changes only such campaigns (403 otherwise). Announces `campaign.started`. Refused with 409 in any other status.
         */
        post: operations["startCampaign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/campaigns/{campaign_id}/pause": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id or slug of the tenant. A member of one tenant may leave it out.
                 * @example northwind-traders
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantId"];
            };
            path: {
                /**
                 * @description Id of the campaign.
                 * @example 019a7c3e-5b1d-7c42-9d3f-2f6f0b8a6c01
                 */
                campaign_id: components["parameters"]["CampaignId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pause a campaign
         * @description Puts an active campaign into the status `paused`. Who may only reach what is the own, or of the own branch, changes only such campaigns (403 otherwise). Announces `campaign.paused`. Refused with 409 in any other status.
         */
        post: operations["pauseCampaign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/campaigns/{campaign_id}/complete": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id or slug of the tenant. A member of one tenant may leave it out.
                 * @example northwind-traders
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantId"];
            };
            path: {
                /**
                 * @description Id of the campaign.
                 * @example 019a7c3e-5b1d-7c42-9d3f-2f6f0b8a6c01
                 */
                campaign_id: components["parameters"]["CampaignId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Complete a campaign
         * @description Puts an active or paused campaign into the status `completed`. Who may only reach what is the own, or of the own branch, changes only such campaigns (403 otherwise). Announces `campaign.completed`. Refused with 409 in any other status.
         */
        post: operations["completeCampaign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/campaigns/{campaign_id}/cancel": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id or slug of the tenant. A member of one tenant may leave it out.
                 * @example northwind-traders
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantId"];
            };
            path: {
                /**
                 * @description Id of the campaign.
                 * @example 019a7c3e-5b1d-7c42-9d3f-2f6f0b8a6c01
                 */
                campaign_id: components["parameters"]["CampaignId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel a campaign
         * @description Puts a campaign that is not over into the status `cancelled`. Who may only reach what is the own, or of the own branch, changes only such campaigns (403 otherwise). Announces `campaign.cancelled`. Refused with 409 where it is completed or cancelled already.
         */
        post: operations["cancelCampaign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List contacts
         * @description Persons that the company deals with, as far as the caller's scope reaches. Archived contacts are left out unless `status` asks for them. With `search`, which looks through names, job titles, e-mail addresses and telephone numbers, the best match comes first unless `ordering` says otherwise. Changes nothing.
         */
        get: operations["listContacts"];
        put?: never;
        /**
         * Create a contact
         * @description Adds a person. Without `owner_id` it belongs to the caller, without `branch_id` to the caller's branch. Announces `contact.created`. Refused with 422 where the customer, the owner or the branch is unknown, the customer is archived, or the birthday lies in the future.
         */
        post: operations["createContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/{contact_id}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id or slug of the tenant. A member of one tenant may leave it out.
                 * @example northwind-traders
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantId"];
            };
            path: {
                /**
                 * @description Id of the contact.
                 * @example 019a7c3e-5b1d-7c42-9d3f-2f6f0b8a3c01
                 */
                contact_id: components["parameters"]["ContactId"];
            };
            cookie?: never;
        };
        /**
         * Get a contact
         * @description One person, archived ones too, so that old documents keep their reader. Changes nothing.
         */
        get: operations["getContact"];
        put?: never;
        post?: never;
        /**
         * Archive a contact
         * @description Archives the contact: it leaves the lists, and opportunities and leads that name it stay readable. Announces `contact.deleted`. Refused with 409 where it is archived already.
         */
        delete: operations["deleteContact"];
        options?: never;
        head?: never;
        /**
         * Update some fields of a contact
         * @description Merges the body into the contact (RFC 7396): a field left out stays, a null clears, `emails` and `phones` are replaced as a whole, the address merges field by field. A change of `marketing_consent` sets `marketing_consent_at`. Announces `contact.updated` where anything changed. Refused with 422 where the contact is archived, and as creating is.
         */
        patch: operations["updateContact"];
        trace?: never;
    };
    "/api/v1/contacts/{contact_id}/restore": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id or slug of the tenant. A member of one tenant may leave it out.
                 * @example northwind-traders
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantId"];
            };
            path: {
                /**
                 * @description Id of the contact.
                 * @example 019a7c3e-5b1d-7c42-9d3f-2f6f0b8a3c01
                 */
                contact_id: components["parameters"]["ContactId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore an archived contact
         * @description Puts an archived contact back into the lists. Announces `contact.restored`. Refused with 409 where it is not archived.
         */
        post: operations["restoreContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List customers
         * @description Customers of the tenant that the caller's scope reaches. Archived customers are left out unless `status` asks for them. Filters and orderings on a field that the caller may not see are refused with 403. With `search` the best match comes first unless `ordering` says otherwise. Changes nothing.
         */
        get: operations["listCustomers"];
        put?: never;
        /**
         * Create a customer
         * @description Adds a customer. Without `owner_id` it belongs to the caller, without `branch_id` to the caller's branch. Announces `customer.created`. Refused with 409 where an active customer has the same code or VAT number, and with 422 where a tax number is not one of its country, or where the owner or the branch is unknown.
         */
        post: operations["createCustomer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{customer_id}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id or slug of the tenant. A member of one tenant may leave it out.
                 * @example northwind-traders
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantId"];
            };
            path: {
                /**
                 * @description Id of the customer.
                 * @example 019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1c01
                 */
                customer_id: components["parameters"]["CustomerId"];
            };
            cookie?: never;
        };
        /**
         * Get a customer
         * @description One customer, archived ones too, so that old documents keep their reader. Changes nothing.
         */
        get: operations["getCustomer"];
        /**
         * Replace a customer
         * @description Sets every field; what is left out returns to its default, except fields that the caller may not see: they stay. Announces `customer.updated`. Refused with 409 where another active customer has the code or VAT number, with 422 where the customer is archived, a tax number is not one of its country, or the owner or the branch is unknown.
         */
        put: operations["replaceCustomer"];
        post?: never;
        /**
         * Archive a customer
         * @description Archives the customer: it leaves the lists, its code and VAT number become free, and documents that name it stay readable. Announces `customer.deleted`. Refused with 409 where it is archived already.
         */
        delete: operations["deleteCustomer"];
        options?: never;
        head?: never;
        /**
         * Update some fields of a customer
         * @description Merges the body into the customer (RFC 7396): a field left out stays, a null clears, an address merges field by field. Announces `customer.updated` where anything changed. Refused as replacing is.
         */
        patch: operations["updateCustomer"];
        trace?: never;
    };
    "/api/v1/customers/{customer_id}/restore": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id or slug of the tenant. A member of one tenant may leave it out.
                 * @example northwind-traders
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantId"];
            };
            path: {
                /**
                 * @description Id of the customer.
                 * @example 019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1c01
                 */
                customer_id: components["parameters"]["CustomerId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore an archived customer
         * @description Puts an archived customer back into the lists. Announces `customer.restored`. Refused with 409 where it is not archived, or where an active customer has taken its code or VAT number meanwhile.
         */
        post: operations["restoreCustomer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create or update up to 1,000 customers by code
         * @description Takes the rows in order. A row whose code an active customer has updates it as `PATCH` does and also needs `customers:update`; any other row, and a row without a code, creates as `POST` does. Each row has a result of its own: a refused row changes nothing and does not hold up the others, unless `atomic` is set, which refuses the whole request with 422 at the first refused row. Announces an event for each changed row.
         */
        post: operations["bulkUpsertCustomers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/leads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List leads
         * @description Those who may become customers, as far as the caller's scope reaches; a lead that nobody looks after is reached by the scope `tenant` alone. With `search`, which looks through names, companies, e-mail addresses and telephone numbers, the best match comes first unless `ordering` says otherwise. Changes nothing.
         */
        get: operations["listLeads"];
        put?: never;
        /**
         * Create a lead
         * @description Adds somebody who may become a customer. Without `owner_id` the lead belongs to the caller, with null to nobody; without `currency` its value is in that of the tenant. Announces `lead.created`, and `lead.assigned` where somebody else is to look after it, who is told by mail. Refused with 422 where the campaign, the owner or the branch is unknown.
         */
        post: operations["createLead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/leads/{lead_id}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id or slug of the tenant. A member of one tenant may leave it out.
                 * @example northwind-traders
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantId"];
            };
            path: {
                /**
                 * @description Id of the lead.
                 * @example 019a7c3e-5b1d-7c42-9d3f-2f6f0b8a4c01
                 */
                lead_id: components["parameters"]["LeadId"];
            };
            cookie?: never;
        };
        /**
         * Get a lead
         * @description One lead in any status. Changes nothing.
         */
        get: operations["getLead"];
        put?: never;
        post?: never;
        /**
         * Delete a lead
         * @description Removes the lead for good, as spam needs it; the audit keeps what it was. Announces `lead.deleted`. Refused with 409 where the lead has been converted: a customer refers to it.
         */
        delete: operations["deleteLead"];
        options?: never;
        head?: never;
        /**
         * Update some fields of a lead
         * @description Merges the body into the lead (RFC 7396): a field left out stays, a null clears, the address merges field by field. The status has operations of its own. Announces `lead.updated` where anything changed, and `lead.assigned` where the lead got another owner than the caller. Refused with 422 where the lead has been converted, and as creating is.
         */
        patch: operations["updateLead"];
        trace?: never;
    };
    "/api/v1/contacts/leads/{lead_id}/contact": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id or slug of the tenant. A member of one tenant may leave it out.
                 * @example northwind-traders
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantId"];
            };
            path: {
                /**
                 * @description Id of the lead.
                 * @example 019a7c3e-5b1d-7c42-9d3f-2f6f0b8a4c01
                 */
                lead_id: components["parameters"]["LeadId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Note that a lead has been spoken to
         * @description Puts a new lead into the status `contacted` and notes when. Announces `lead.contacted`. Refused with 409 in any other status.
         */
        post: operations["contactLead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/leads/{lead_id}/qualify": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id or slug of the tenant. A member of one tenant may leave it out.
                 * @example northwind-traders
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantId"];
            };
            path: {
                /**
                 * @description Id of the lead.
                 * @example 019a7c3e-5b1d-7c42-9d3f-2f6f0b8a4c01
                 */
                lead_id: components["parameters"]["LeadId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Qualify a lead
         * @description Puts an open lead into the status `qualified`: it is worth an offer. Announces `lead.qualified`. Refused with 409 where it is qualified already, lost or converted.
         */
        post: operations["qualifyLead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/leads/{lead_id}/lose": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id or slug of the tenant. A member of one tenant may leave it out.
                 * @example northwind-traders
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantId"];
            };
            path: {
                /**
                 * @description Id of the lead.
                 * @example 019a7c3e-5b1d-7c42-9d3f-2f6f0b8a4c01
                 */
                lead_id: components["parameters"]["LeadId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a lead up
         * @description Puts an open lead into the status `lost`, with the reason. Announces `lead.lost`. Refused with 409 where it is lost already or converted.
         */
        post: operations["loseLead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/leads/{lead_id}/reopen": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id or slug of the tenant. A member of one tenant may leave it out.
                 * @example northwind-traders
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantId"];
            };
            path: {
                /**
                 * @description Id of the lead.
                 * @example 019a7c3e-5b1d-7c42-9d3f-2f6f0b8a4c01
                 */
                lead_id: components["parameters"]["LeadId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a lost lead up again
         * @description Puts a lost lead back to `new` and empties the reason. Announces `lead.reopened`. Refused with 409 where it is not lost.
         */
        post: operations["reopenLead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/leads/{lead_id}/convert": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id or slug of the tenant. A member of one tenant may leave it out.
                 * @example northwind-traders
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantId"];
            };
            path: {
                /**
                 * @description Id of the lead.
                 * @example 019a7c3e-5b1d-7c42-9d3f-2f6f0b8a4c01
                 */
                lead_id: components["parameters"]["LeadId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Turn a lead into a customer and an opportunity
         * @description Makes of an open lead, in one transaction and once, a customer, a contact and an opportunity; from then on the lead does not change. With `customer_id` no customer is made, but that one taken. Without it, and where active customers within reach have the e-mail address or the telephone number of the lead, or a contact that has, the conversion is refused with 409 (`lead.duplicates_found`), and `context.customers` offers them: name one, or set `create_customer`. A contact of the customer with the same e-mail address is taken rather than made again. To make a customer needs `customers:create`, to take one `customers:view`, and to make a contact or an opportunity `contacts:create`. Announces `lead.converted`, and what was created. Refused with 409 where the lead is lost or converted already, and with 422 where the customer or the contact is unknown, or the contact is of another customer.
         */
        post: operations["convertLead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/opportunities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List opportunities
         * @description Sales that may come about, or have been won or lost, as far as the caller's scope reaches. With `search`, which looks through names and next steps, the best match comes first unless `ordering` says otherwise. Sums by stage and month are in the forecast. Changes nothing.
         */
        get: operations["listOpportunities"];
        put?: never;
        /**
         * Create an opportunity
         * @description Adds a sale that may come about. Without `owner_id` it belongs to the caller, without `currency` it is in that of the tenant, and without `probability` it has that of its stage: 10 in `prospecting`, 25 in `qualification`, 50 in `proposal`, 75 in `negotiation`. Announces `opportunity.created`. Refused with 422 where the customer, the contact, the campaign, the owner or the branch is unknown.
         */
        post: operations["createOpportunity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/opportunities/forecast": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the weighted forecast by stage and month
         * @description Sums of the open opportunities that the caller's scope reaches: how many, their amounts, and the amounts weighted by their probabilities, for each currency, in each by stage and by the month of the expected decision. Nothing is converted from one currency to another; each sum is exact and rounded once, to the minor unit of its currency. Changes nothing.
         */
        get: operations["getOpportunityForecast"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/opportunities/{opportunity_id}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id or slug of the tenant. A member of one tenant may leave it out.
                 * @example northwind-traders
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantId"];
            };
            path: {
                /**
                 * @description Id of the opportunity.
                 * @example 019a7c3e-5b1d-7c42-9d3f-2f6f0b8a5c01
                 */
                opportunity_id: components["parameters"]["OpportunityId"];
            };
            cookie?: never;
        };
        /**
         * Get an opportunity
         * @description One opportunity in any status. Changes nothing.
         */
        get: operations["getOpportunity"];
        put?: never;
        post?: never;
        /**
         * Delete an opportunity
         * @description Removes the opportunity for good; the audit keeps what it was. Announces `opportunity.deleted`. Refused with 409 where a lead became this opportunity (`opportunity.of_lead`): give it up as lost instead.
         */
        delete: operations["deleteOpportunity"];
        options?: never;
        head?: never;
        /**
         * Update some fields of an opportunity
         * @description Merges the body into the opportunity (RFC 7396): a field left out stays, a null clears. Another `stage` brings its probability along unless `probability` is given too. Winning and losing have operations of their own. Announces `opportunity.updated` where anything changed. Refused with 422 where the opportunity is won or lost, and as creating is.
         */
        patch: operations["updateOpportunity"];
        trace?: never;
    };
    "/api/v1/contacts/opportunities/{opportunity_id}/win": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id or slug of the tenant. A member of one tenant may leave it out.
                 * @example northwind-traders
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantId"];
            };
            path: {
                /**
                 * @description Id of the opportunity.
                 * @example 019a7c3e-5b1d-7c42-9d3f-2f6f0b8a5c01
                 */
                opportunity_id: components["parameters"]["OpportunityId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Win an opportunity
         * @description Puts an open opportunity into the status `won`, with a probability of 100, and notes when. Announces `opportunity.won`. Refused with 409 where it is won or lost already, and with 422 where it names no customer.
         */
        post: operations["winOpportunity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/opportunities/{opportunity_id}/lose": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id or slug of the tenant. A member of one tenant may leave it out.
                 * @example northwind-traders
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantId"];
            };
            path: {
                /**
                 * @description Id of the opportunity.
                 * @example 019a7c3e-5b1d-7c42-9d3f-2f6f0b8a5c01
                 */
                opportunity_id: components["parameters"]["OpportunityId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lose an opportunity
         * @description Puts an open opportunity into the status `lost`, with a probability of 0 and the reason, and notes when. Announces `opportunity.lost`. Refused with 409 where it is won or lost already.
         */
        post: operations["loseOpportunity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/opportunities/{opportunity_id}/reopen": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id or slug of the tenant. A member of one tenant may leave it out.
                 * @example northwind-traders
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantId"];
            };
            path: {
                /**
                 * @description Id of the opportunity.
                 * @example 019a7c3e-5b1d-7c42-9d3f-2f6f0b8a5c01
                 */
                opportunity_id: components["parameters"]["OpportunityId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reopen an opportunity
         * @description Puts a won or lost opportunity back into the status `open`, with the probability of its stage, and empties the reason. Announces `opportunity.reopened`. Refused with 409 where it is open.
         */
        post: operations["reopenOpportunity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{customer_id}/personal-data": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id or slug of the tenant. A member of one tenant may leave it out.
                 * @example northwind-traders
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantId"];
            };
            path: {
                /**
                 * @description Id of the customer.
                 * @example 019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1c01
                 */
                customer_id: components["parameters"]["CustomerId"];
            };
            cookie?: never;
        };
        /**
         * Get all personal data held of a customer
         * @description One document with everything that is held of the customer: the record itself, every change of it with the values before and after, and the mails about it or to its e-mail address, unless the address is that of a user. It is what a person may ask for (GDPR, articles 15 and 20). Archived customers are answered too, and of an erased one what has been kept. Fields that the caller may not see are left out, of the history as well. Changes nothing.
         */
        get: operations["exportPersonalData"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{customer_id}/erase": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id or slug of the tenant. A member of one tenant may leave it out.
                 * @example northwind-traders
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantId"];
            };
            path: {
                /**
                 * @description Id of the customer.
                 * @example 019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1c01
                 */
                customer_id: components["parameters"]["CustomerId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Erase the personal data of a customer for good
         * @description Takes out of the customer whatever tells who it is: name, company, contact, telephone, e-mail, website, language, addresses, tags, notes and tax numbers (GDPR, article 17). The same values go from its history, from what was announced of it, from the mails about it and to it, and from answers kept for idempotency keys. What the books need stays: id, code, kind, country, currency, terms, owner, branch and dates, and with `keep_tax_numbers` the tax numbers. The customer becomes `erased`, leaves the lists, gives its code free, and can be neither changed nor restored. There is no way back. Announces `customer.erased` without personal data. Refused with 409 where it is erased already, and with 422 where `confirm_name` is not its name, or where another part of the books still needs it, such as an invoice that is not settled.
         */
        post: operations["erasePersonalData"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organization/branches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List branches
         * @description Branches of the tenant, by name; everybody with the permission sees all of them. Archived ones are left out unless `archived` asks for them. With `search` the best match comes first unless `ordering` says otherwise. Changes nothing.
         */
        get: operations["listBranches"];
        put?: never;
        /**
         * Create a branch
         * @description Adds a branch, to the company of the headquarters unless `company_id` says otherwise. With `is_headquarters` the former headquarters becomes a branch like others. Announces `branch.created`. Refused with 409 where a branch that is not archived has the same code, with 422 where the company, the parent or the manager is unknown or archived or the time zone does not exist, and with 403 where the caller's scope is not the whole tenant.
         */
        post: operations["createBranch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organization/branches/{branch_id}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id or slug of the tenant. A member of one tenant may leave it out.
                 * @example northwind-traders
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantId"];
            };
            path: {
                /**
                 * @description Id of the branch.
                 * @example 019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1b01
                 */
                branch_id: components["parameters"]["BranchId"];
            };
            cookie?: never;
        };
        /**
         * Get a branch
         * @description One branch, archived ones too, so that old documents keep their reader. Changes nothing.
         */
        get: operations["getBranch"];
        put?: never;
        post?: never;
        /**
         * Archive a branch
         * @description Archives the branch: it leaves the lists, its code becomes free, and documents that name it stay readable. Announces `branch.deleted`. Refused with 409 where anything that is not archived still refers to it (branches below it, departments, stores, users, customers), where it is the headquarters, or where it is archived already.
         */
        delete: operations["deleteBranch"];
        options?: never;
        head?: never;
        /**
         * Update some fields of a branch
         * @description Merges the body into the branch (RFC 7396): a field left out stays, a null clears, an address merges field by field. With another parent everything below moves along, and its `path` changes with it. Announces `branch.updated` where anything changed, for a former headquarters too. Refused as creating is, and with 422 where the parent is below the branch itself, the tree would be deeper than 20 levels, the branch is archived, or the tenant would be left without an active headquarters. A scope narrower than the tenant reaches the own branch, and those that the caller manages.
         */
        patch: operations["updateBranch"];
        trace?: never;
    };
    "/api/v1/companies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List companies
         * @description Legal entities of the tenant, by name. Archived ones are left out unless `archived` asks for them. With `search` the best match comes first unless `ordering` says otherwise. Changes nothing.
         */
        get: operations["listCompanies"];
        put?: never;
        /**
         * Create a company
         * @description Adds a legal entity, at a root or below another one. Announces `company.created`. Refused with 409 where a company that is not archived has the same code, with 422 where a tax number is not one of its country, the currency does not exist, or the parent is unknown or archived, and with 403 where the caller's scope is not the whole tenant.
         */
        post: operations["createCompany"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/companies/{company_id}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id or slug of the tenant. A member of one tenant may leave it out.
                 * @example northwind-traders
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantId"];
            };
            path: {
                /**
                 * @description Id of the company.
                 * @example 019a7c3e-5b1d-7c42-9d3f-2f6f0b8a2c01
                 */
                company_id: components["parameters"]["CompanyId"];
            };
            cookie?: never;
        };
        /**
         * Get a company
         * @description One company, archived ones too, so that old documents keep their reader. Changes nothing.
         */
        get: operations["getCompany"];
        put?: never;
        post?: never;
        /**
         * Archive a company
         * @description Archives the company: it leaves the lists, its code becomes free, and documents that name it stay readable. Announces `company.deleted`. Refused with 409 where a company, a branch or anything else that is not archived still refers to it, or where it is archived already.
         */
        delete: operations["deleteCompany"];
        options?: never;
        head?: never;
        /**
         * Update some fields of a company
         * @description Merges the body into the company (RFC 7396): a field left out stays, a null clears, an address merges field by field. With another parent everything below moves along, and its `path` changes with it. Announces `company.updated` where anything changed. Refused as creating is, and with 422 where the parent is below the company itself, the tree would be deeper than 20 levels, or the company is archived.
         */
        patch: operations["updateCompany"];
        trace?: never;
    };
    "/api/v1/companies/{company_id}/branches": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id or slug of the tenant. A member of one tenant may leave it out.
                 * @example northwind-traders
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantId"];
            };
            path: {
                /**
                 * @description Id of the company.
                 * @example 019a7c3e-5b1d-7c42-9d3f-2f6f0b8a2c01
                 */
                company_id: components["parameters"]["CompanyId"];
            };
            cookie?: never;
        };
        /**
         * List branches of a company
         * @description Branches of one company, by name, those of companies below it left out. Archived ones are left out unless `archived` asks for them. Changes nothing.
         */
        get: operations["listCompanyBranches"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organization/departments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List departments
         * @description Departments of the tenant, by name; everybody with the permission sees all of them. Archived ones are left out unless `archived` asks for them. With `search` the best match comes first unless `ordering` says otherwise. Changes nothing.
         */
        get: operations["listOrgDepartments"];
        put?: never;
        /**
         * Create a department
         * @description Adds a department, of one branch or of the whole tenant. Announces `org_department.created`. Refused with 409 where a department that is not archived has the same code, with 422 where the branch, the parent or the manager is unknown or archived, and with 403 where the caller's scope does not reach the branch.
         */
        post: operations["createOrgDepartment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organization/departments/{department_id}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id or slug of the tenant. A member of one tenant may leave it out.
                 * @example northwind-traders
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantId"];
            };
            path: {
                /**
                 * @description Id of the department.
                 * @example 019a7c3e-5b1d-7c42-9d3f-2f6f0b8a2f01
                 */
                department_id: components["parameters"]["OrgDepartmentId"];
            };
            cookie?: never;
        };
        /**
         * Get a department
         * @description One department, archived ones too, so that old documents keep their reader. Changes nothing.
         */
        get: operations["getOrgDepartment"];
        put?: never;
        post?: never;
        /**
         * Archive a department
         * @description Archives the department: it leaves the lists, its code becomes free, and documents that name it stay readable. Announces `org_department.deleted`. Refused with 409 where a department below it or anything else that is not archived still refers to it, or where it is archived already.
         */
        delete: operations["deleteOrgDepartment"];
        options?: never;
        head?: never;
        /**
         * Update some fields of a department
         * @description Merges the body into the department (RFC 7396): a field left out stays, a null clears. With another parent everything below moves along, and its `path` changes with it. Announces `org_department.updated` where anything changed. Refused as creating is, and with 422 where the parent is below the department itself, the tree would be deeper than 20 levels, or the department is archived. A scope narrower than the tenant reaches the departments of the own branch, and those that the caller manages.
         */
        patch: operations["updateOrgDepartment"];
        trace?: never;
    };
    "/api/v1/stores": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List stores
         * @description Stores of the tenant that `X-Tenant-ID` names, by name, for everybody: a token is not looked at. Answered with 404 where the tenant does not exist, is closed, or has not turned `public_catalogue` on. Archived stores are left out. With `search` the best match comes first unless `ordering` says otherwise. Changes nothing.
         */
        get: operations["listStores"];
        put?: never;
        /**
         * Create a store
         * @description Adds a store to a branch, that of the headquarters unless `branch_id` says otherwise. With `is_headquarters` the store that was the main one becomes one like others. Announces `store.created`. Refused with 409 where a store that is not archived has the same code, with 422 where the branch is unknown or archived, the time zone does not exist, hours overlap, or one coordinate lacks the other, and with 403 where the caller's scope does not reach the branch.
         */
        post: operations["createStore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stores/{store_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the store.
                 * @example 019a7c3e-5b1d-7c42-9d3f-2f6f0b8a2d01
                 */
                store_id: components["parameters"]["StoreId"];
            };
            cookie?: never;
        };
        /**
         * Get a store
         * @description One store of the tenant that `X-Tenant-ID` names, for everybody: a token is not looked at. Archived ones are shown too, so that old documents keep their reader. Answered with 404 where the list is. Changes nothing.
         */
        get: operations["getStore"];
        /**
         * Replace a store
         * @description Sets every field; what is left out returns to its default, the branch stays. Announces `store.updated` where anything changed, for a former main store too. Refused as creating is, and with 422 where the store is archived.
         */
        put: operations["replaceStore"];
        post?: never;
        /**
         * Archive a store
         * @description Archives the store: it leaves the lists, its code becomes free, and documents that name it stay readable. Announces `store.deleted`. Refused with 409 where anything that is not archived still refers to it, or where it is archived already.
         */
        delete: operations["deleteStore"];
        options?: never;
        head?: never;
        /**
         * Update some fields of a store
         * @description Merges the body into the store (RFC 7396): a field left out stays, a null clears, an address merges field by field, opening hours are set as a whole. Announces `store.updated` where anything changed. Refused as replacing is.
         */
        patch: operations["updateStore"];
        trace?: never;
    };
    "/api/v1/tenants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the own tenants
         * @description Tenants in which the signed-in person is an active user, by name, with the roles held there. Others cannot be seen. Send the id or the slug of one as `X-Tenant-ID` to work in it. Changes nothing.
         */
        get: operations["listOwnTenants"];
        put?: never;
        /**
         * Found another tenant
         * @description Makes a tenant with its built-in roles and its first store; the signed-in person becomes its owner. Announces `tenant.created`. Refused with 409 where the slug is taken, and with 422 where the country, the currency or the time zone does not exist.
         */
        post: operations["createTenant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/settings": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id or slug of the tenant. A member of one tenant may leave it out.
                 * @example northwind-traders
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Get the settings of the tenant
         * @description Every setting of the company, those that nobody has set with their defaults. Changes nothing.
         */
        get: operations["getSettings"];
        /**
         * Replace the settings of the tenant
         * @description Sets every setting; what is left out returns to its default. Holds at once on all servers, rate limits among it. Announces `settings.updated` where anything changed. Refused with 422 where the country, the currency or the time zone does not exist, a tax number is not one of the country, a rate goes beyond that of the installation, or too few requests would be left to administrators to take it back; and by any module that a changed currency or fiscal year would hurt.
         */
        put: operations["replaceSettings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update some settings of the tenant
         * @description Merges the body into the settings (RFC 7396): what is left out stays, a null clears, `rounding` and `rate_limits` merge field by field. Holds at once on all servers. Announces `settings.updated` where anything changed. Refused as replacing is.
         */
        patch: operations["updateSettings"];
        trace?: never;
    };
    "/api/v1/settings/preferences": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id or slug of the tenant. A member of one tenant may leave it out.
                 * @example northwind-traders
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Get the own preferences
         * @description What the caller prefers in this tenant, defaults where nothing was ever set; `effective` says what holds, the company's choice in place of each null. Changes nothing.
         */
        get: operations["getPreferences"];
        /**
         * Replace the own preferences
         * @description Sets every preference of the caller in this tenant; what is left out returns to its default. The language is from now on that of mails to the caller, and of answers to requests without `Accept-Language`; it is also the `locale` of the caller's user. Refused with 422 where the time zone does not exist.
         */
        put: operations["replacePreferences"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/features": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id or slug of the tenant. A member of one tenant may leave it out.
                 * @example northwind-traders
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List the feature flags as they hold for the caller
         * @description Every flag that the installation knows, by key: whether it is on for the caller, and why. A share is decided by the first four bytes, most significant first, of the SHA-256 of the key, a colon and the id of the user: taken modulo 10,000 they have to be below a hundred times the percentage. So a person keeps what they have while a share grows. Changes nothing.
         */
        get: operations["listFeatureFlags"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/features/{flag_key}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id or slug of the tenant. A member of one tenant may leave it out.
                 * @example northwind-traders
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantId"];
            };
            path: {
                /**
                 * @description The flag.
                 * @example ai_assistant
                 */
                flag_key: string;
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Set a feature flag for the tenant
         * @description Says for whom in the company the feature is on: nobody, everybody, holders of some roles, or a share of its people. Holds with the next request, on all servers. Announces `feature_flag.updated` where anything changed. Refused with 404 for a key that the installation does not know, with 422 where a role is unknown, or where `roles` or `percent` does not belong to the roll-out.
         */
        put: operations["setFeatureFlag"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the name, the version and links to every module
         * @description Where a client begins: what this server is, where its documents are, and what each module holds. Needs no log-in. Changes nothing.
         */
        get: operations["getApiRoot"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Say that the process is alive
         * @description For load balancers: answers as long as the process answers at all, and asks neither the database nor the job queue. Needs no log-in. Changes nothing.
         */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Say whether requests can be served
         * @description Asks the database, compares its migrations with those of this version, and looks whether the job queue takes jobs. A server that is stopping is not ready either: the answer is 503. Needs no log-in. Changes nothing.
         */
        get: operations["getReadiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/health/detailed": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id or slug of the tenant. A member of one tenant may leave it out.
                 * @example northwind-traders
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Get the state and latency of each component
         * @description Asks each component in turn and says how it is and how long it took to answer. The answer is 200 also where something has failed: `status` is the worst of all. Changes nothing.
         */
        get: operations["getDetailedHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/health/metrics": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id or slug of the tenant. A member of one tenant may leave it out.
                 * @example northwind-traders
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Get the figures of process, pool, queue and requests
         * @description Figures of the process that answers, since it started: memory, processor, event loop, database connections, jobs and requests. Several servers each have their own. Changes nothing.
         */
        get: operations["getSystemMetrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/metrics": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id or slug of the tenant. A member of one tenant may leave it out.
                 * @example northwind-traders
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Get the figures for Prometheus
         * @description The same figures in the Prometheus text exposition, for a scraper that carries an access token. Errors keep the usual shape. Changes nothing.
         */
        get: operations["getPrometheusMetrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    "user.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A user was added and invited
         * @description Sent after the user has been stored, active already where a company was founded.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: components["requestBodies"]["UserEvent"];
            responses: {
                /** @description Any 2xx answer counts as received. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "user.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Profile or roles of a user changed
         * @description Sent after a replacement, a merge, or a role given or taken away changed the user.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: components["requestBodies"]["UserEvent"];
            responses: {
                /** @description Any 2xx answer counts as received. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "user.activated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An invited user accepted
         * @description Sent after the user accepted the invitation, or founded the company.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: components["requestBodies"]["UserEvent"];
            responses: {
                /** @description Any 2xx answer counts as received. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "user.email_verified": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A user showed that the e-mail address is theirs
         * @description Sent after an active user confirmed the address, or set a new password with a link mailed to it.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: components["requestBodies"]["UserEvent"];
            responses: {
                /** @description Any 2xx answer counts as received. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "user.deactivated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A user was deactivated
         * @description Sent after the user left the lists, or the invitation was withdrawn.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: components["requestBodies"]["UserEvent"];
            responses: {
                /** @description Any 2xx answer counts as received. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "user.restored": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A deactivated user was restored
         * @description Sent after the user became active, or invited, again.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: components["requestBodies"]["UserEvent"];
            responses: {
                /** @description Any 2xx answer counts as received. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "role.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A role was created
         * @description Sent after the role has been stored; not for the built-in roles of a new tenant.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: components["requestBodies"]["RoleEvent"];
            responses: {
                /** @description Any 2xx answer counts as received. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "role.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Fields of a role changed
         * @description Sent after a merge changed the role.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: components["requestBodies"]["RoleEvent"];
            responses: {
                /** @description Any 2xx answer counts as received. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "role.deleted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A role was deleted
         * @description Sent after the role has gone; the data are as they last stood.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: components["requestBodies"]["RoleEvent"];
            responses: {
                /** @description Any 2xx answer counts as received. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "api_key.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An API key was created
         * @description Sent after somebody made an API key; the key itself is not in it.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: components["requestBodies"]["ApiKeyEvent"];
            responses: {
                /** @description Any 2xx answer counts as received. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "api_key.revoked": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An API key was revoked
         * @description Sent after an API key stopped working before its time.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: components["requestBodies"]["ApiKeyEvent"];
            responses: {
                /** @description Any 2xx answer counts as received. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "oauth_client.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An OAuth client was created
         * @description Sent after a program was registered; its secret is not in it.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: components["requestBodies"]["OauthClientEvent"];
            responses: {
                /** @description Any 2xx answer counts as received. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "oauth_client.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An OAuth client changed
         * @description Sent after fields of a client changed, or its secret was replaced.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: components["requestBodies"]["OauthClientEvent"];
            responses: {
                /** @description Any 2xx answer counts as received. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "oauth_client.deleted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An OAuth client was deleted
         * @description Sent after a client and its tokens stopped working.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: components["requestBodies"]["OauthClientEvent"];
            responses: {
                /** @description Any 2xx answer counts as received. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "campaign.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A campaign was created
         * @description Sent after the campaign has been stored.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: components["requestBodies"]["CampaignEvent"];
            responses: {
                /** @description Any 2xx answer counts as received. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "campaign.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Fields of a campaign changed
         * @description Sent after a merge changed the campaign.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: components["requestBodies"]["CampaignEvent"];
            responses: {
                /** @description Any 2xx answer counts as received. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "campaign.started": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A campaign was started
         * @description Sent after the campaign got the status `active`.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: components["requestBodies"]["CampaignEvent"];
            responses: {
                /** @description Any 2xx answer counts as received. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "campaign.paused": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A campaign was paused
         * @description Sent after the campaign got the status `paused`.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: components["requestBodies"]["CampaignEvent"];
            responses: {
                /** @description Any 2xx answer counts as received. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "campaign.completed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A campaign was completed
         * @description Sent after the campaign got the status `completed`.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: components["requestBodies"]["CampaignEvent"];
            responses: {
                /** @description Any 2xx answer counts as received. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "campaign.cancelled": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A campaign was cancelled
         * @description Sent after the campaign got the status `cancelled`.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: components["requestBodies"]["CampaignEvent"];
            responses: {
                /** @description Any 2xx answer counts as received. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "campaign.deleted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A campaign was deleted
         * @description Sent after the campaign was removed, with what it was.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: components["requestBodies"]["CampaignEvent"];
            responses: {
                /** @description Any 2xx answer counts as received. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "contact.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A contact was created
         * @description Sent after the contact has been stored, also when the conversion of a lead created it.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: components["requestBodies"]["ContactEvent"];
            responses: {
                /** @description Any 2xx answer counts as received. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "contact.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Fields of a contact changed
         * @description Sent after a merge changed the contact.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: components["requestBodies"]["ContactEvent"];
            responses: {
                /** @description Any 2xx answer counts as received. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "contact.deleted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A contact was archived
         * @description Sent after the contact left the lists.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: components["requestBodies"]["ContactEvent"];
            responses: {
                /** @description Any 2xx answer counts as received. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "contact.restored": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An archived contact was restored
         * @description Sent after the contact came back into the lists.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: components["requestBodies"]["ContactEvent"];
            responses: {
                /** @description Any 2xx answer counts as received. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "customer.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A customer was created
         * @description Sent after the customer has been stored.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: components["requestBodies"]["CustomerEvent"];
            responses: {
                /** @description Any 2xx answer counts as received. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "customer.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Fields of a customer changed
         * @description Sent after a replacement, a merge or a bulk row changed the customer.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: components["requestBodies"]["CustomerEvent"];
            responses: {
                /** @description Any 2xx answer counts as received. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "customer.assigned": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A customer was given to somebody to look after
         * @description Sent after a customer got an owner other than the caller. The new owner is told by mail as well.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: components["requestBodies"]["CustomerEvent"];
            responses: {
                /** @description Any 2xx answer counts as received. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "customer.deleted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A customer was archived
         * @description Sent after the customer left the lists.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: components["requestBodies"]["CustomerEvent"];
            responses: {
                /** @description Any 2xx answer counts as received. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "customer.restored": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An archived customer was restored
         * @description Sent after the customer came back into the lists.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: components["requestBodies"]["CustomerEvent"];
            responses: {
                /** @description Any 2xx answer counts as received. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "lead.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A lead was created
         * @description Sent after the lead has been stored, by somebody of the tenant or through a public form.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: components["requestBodies"]["LeadEvent"];
            responses: {
                /** @description Any 2xx answer counts as received. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "lead.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Fields of a lead changed
         * @description Sent after a merge changed the lead.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: components["requestBodies"]["LeadEvent"];
            responses: {
                /** @description Any 2xx answer counts as received. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "lead.assigned": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A lead was given to somebody to look after
         * @description Sent after a lead got an owner other than the caller. The new owner is told by mail as well.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: components["requestBodies"]["LeadEvent"];
            responses: {
                /** @description Any 2xx answer counts as received. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "lead.contacted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A lead was spoken to
         * @description Sent after the lead got the status `contacted`.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: components["requestBodies"]["LeadEvent"];
            responses: {
                /** @description Any 2xx answer counts as received. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "lead.qualified": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A lead was qualified
         * @description Sent after the lead got the status `qualified`.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: components["requestBodies"]["LeadEvent"];
            responses: {
                /** @description Any 2xx answer counts as received. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "lead.lost": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A lead was given up
         * @description Sent after the lead got the status `lost`.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: components["requestBodies"]["LeadEvent"];
            responses: {
                /** @description Any 2xx answer counts as received. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "lead.reopened": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A lost lead was taken up again
         * @description Sent after the lead got back the status `new`.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: components["requestBodies"]["LeadEvent"];
            responses: {
                /** @description Any 2xx answer counts as received. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "lead.converted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A lead became a customer
         * @description Sent after the conversion, with the ids of the customer, the contact and the opportunity.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: components["requestBodies"]["LeadEvent"];
            responses: {
                /** @description Any 2xx answer counts as received. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "lead.deleted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A lead was deleted
         * @description Sent after the lead was removed, with what it was.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: components["requestBodies"]["LeadEvent"];
            responses: {
                /** @description Any 2xx answer counts as received. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "opportunity.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An opportunity was created
         * @description Sent after the opportunity has been stored, also when the conversion of a lead created it.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: components["requestBodies"]["OpportunityEvent"];
            responses: {
                /** @description Any 2xx answer counts as received. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "opportunity.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Fields of an opportunity changed
         * @description Sent after a merge changed the opportunity.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: components["requestBodies"]["OpportunityEvent"];
            responses: {
                /** @description Any 2xx answer counts as received. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "opportunity.won": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An opportunity was won
         * @description Sent after the opportunity got the status `won`.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: components["requestBodies"]["OpportunityEvent"];
            responses: {
                /** @description Any 2xx answer counts as received. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "opportunity.lost": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An opportunity was lost
         * @description Sent after the opportunity got the status `lost`.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: components["requestBodies"]["OpportunityEvent"];
            responses: {
                /** @description Any 2xx answer counts as received. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "opportunity.reopened": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An opportunity was reopened
         * @description Sent after the opportunity got back the status `open`.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: components["requestBodies"]["OpportunityEvent"];
            responses: {
                /** @description Any 2xx answer counts as received. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "opportunity.deleted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An opportunity was deleted
         * @description Sent after the opportunity was removed, with what it was.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: components["requestBodies"]["OpportunityEvent"];
            responses: {
                /** @description Any 2xx answer counts as received. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "customer.erased": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The personal data of a customer was erased
         * @description Sent after everything personal has gone; the customer of the event has none left. Whoever keeps a copy erases it too.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: components["requestBodies"]["CustomerEvent"];
            responses: {
                /** @description Any 2xx answer counts as received. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "branch.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A branch was created
         * @description Sent after the branch has been stored.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: components["requestBodies"]["BranchEvent"];
            responses: {
                /** @description Any 2xx answer counts as received. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "branch.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Fields of a branch changed
         * @description Sent after a merge changed the branch, and for the branch that is no longer the headquarters; those below it that moved along are not announced.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: components["requestBodies"]["BranchEvent"];
            responses: {
                /** @description Any 2xx answer counts as received. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "branch.deleted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A branch was archived
         * @description Sent after the branch left the lists.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: components["requestBodies"]["BranchEvent"];
            responses: {
                /** @description Any 2xx answer counts as received. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "company.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A company was created
         * @description Sent after the legal entity has been stored.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: components["requestBodies"]["CompanyEvent"];
            responses: {
                /** @description Any 2xx answer counts as received. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "company.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Fields of a company changed
         * @description Sent after a merge changed the company; those below it that moved along are not announced.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: components["requestBodies"]["CompanyEvent"];
            responses: {
                /** @description Any 2xx answer counts as received. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "company.deleted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A company was archived
         * @description Sent after the company left the lists.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: components["requestBodies"]["CompanyEvent"];
            responses: {
                /** @description Any 2xx answer counts as received. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "org_department.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A department was created
         * @description Sent after the department has been stored.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: components["requestBodies"]["OrgDepartmentEvent"];
            responses: {
                /** @description Any 2xx answer counts as received. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "org_department.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Fields of a department changed
         * @description Sent after a merge changed the department; those below it that moved along are not announced.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: components["requestBodies"]["OrgDepartmentEvent"];
            responses: {
                /** @description Any 2xx answer counts as received. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "org_department.deleted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A department was archived
         * @description Sent after the department left the lists.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: components["requestBodies"]["OrgDepartmentEvent"];
            responses: {
                /** @description Any 2xx answer counts as received. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "store.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A store was created
         * @description Sent after the store has been stored.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: components["requestBodies"]["StoreEvent"];
            responses: {
                /** @description Any 2xx answer counts as received. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "store.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Fields of a store changed
         * @description Sent after a replacement or a merge changed the store, and for the store that is no longer the main one.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: components["requestBodies"]["StoreEvent"];
            responses: {
                /** @description Any 2xx answer counts as received. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "store.deleted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A store was archived
         * @description Sent after the store left the lists.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: components["requestBodies"]["StoreEvent"];
            responses: {
                /** @description Any 2xx answer counts as received. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "tenant.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A tenant was founded
         * @description Sent after the tenant has been stored with its built-in roles, its first store and its owner.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: components["requestBodies"]["TenantEvent"];
            responses: {
                /** @description Any 2xx answer counts as received. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "settings.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The settings of the tenant were changed
         * @description Sent after the change has been stored, with what changed and how it stood before.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["SettingsEvent"];
                };
            };
            responses: {
                /** @description Any 2xx answer counts as received. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "feature_flag.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A feature flag was set for the tenant
         * @description Sent after the change has been stored, with the roll-out as it stands.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["FeatureFlagEvent"];
                };
            };
            responses: {
                /** @description Any 2xx answer counts as received. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /** @example active */
        UserStatus: ("invited" | "active" | "deactivated") | (string & {});
        /** @example open */
        InvitationStatus: ("open" | "accepted" | "revoked" | "expired") | (string & {});
        /**
         * @description The short name that programs go by, in lower-case letters, digits and single underscores.
         * @example sales
         */
        RoleKey: string;
        /**
         * @example {
         *       "id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1a01",
         *       "email": "nancy.davolio@northwind.example",
         *       "first_name": "Nancy",
         *       "last_name": "Davolio",
         *       "name": "Nancy Davolio",
         *       "phone": "(206) 555-9857",
         *       "job_title": "Sales Representative",
         *       "department": "Sales",
         *       "employee_code": "NW-001",
         *       "branch_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1b01",
         *       "locale": "en",
         *       "roles": [
         *         {
         *           "id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1d04",
         *           "key": "sales",
         *           "name": "Sales"
         *         }
         *       ],
         *       "status": "active",
         *       "last_login_at": "2026-03-02T16:05:00.000Z",
         *       "is_owner": false,
         *       "created_at": "2026-03-02T09:30:00.000Z",
         *       "updated_at": "2026-03-02T09:30:00.000Z",
         *       "deactivated_at": null
         *     }
         */
        User: {
            /** @description Id of the user in this tenant, not of the identity. */
            id: components["schemas"]["Id"];
            /**
             * Format: email
             * @description Address that the person signs in with.
             */
            email: string;
            /** @description Given name; null until an invited person has given it. */
            first_name: string | null;
            /** @description Family name; null until an invited person has given it. */
            last_name: string | null;
            /** @description Both names joined; the e-mail address while there is neither. */
            name: string;
            phone: string | null;
            /** @description What the person is in the company. */
            job_title: string | null;
            /** @description Where the person works. */
            department: string | null;
            /** @description Your own number of the person, unique in the tenant. */
            employee_code: string | null;
            /** @description Branch that the person belongs to. */
            branch_id: components["schemas"]["Id"] | null;
            /** @description Language of messages and mail; that of the tenant where null. */
            locale: components["schemas"]["Locale"] | null;
            /** @description Roles that the user holds, by name. */
            roles: components["schemas"]["RoleSummary"][];
            status: components["schemas"]["UserStatus"];
            /** @description When the person last signed in to this tenant. */
            last_login_at: components["schemas"]["Instant"] | null;
            /** @description Whether the user holds the role of owner. */
            is_owner: boolean;
            created_at: components["schemas"]["Instant"];
            updated_at: components["schemas"]["Instant"];
            deactivated_at: components["schemas"]["Instant"] | null;
        };
        /**
         * @example {
         *       "email": "anne.dodsworth@northwind.example",
         *       "first_name": "Anne",
         *       "last_name": "Dodsworth",
         *       "phone": "(71) 555-4444",
         *       "job_title": "Sales Representative",
         *       "department": "Sales",
         *       "employee_code": "NW-009",
         *       "branch_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1b01",
         *       "locale": "en",
         *       "role_ids": [
         *         "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1d04"
         *       ]
         *     }
         */
        UserCreate: {
            /** @description Address that the invitation goes to and that the person signs in with. */
            email: components["schemas"]["Email"];
            /** @description Given name. */
            first_name: string;
            /** @description Family name. */
            last_name: string;
            phone?: components["schemas"]["Phone"] | null;
            /** @description What the person is in the company. */
            job_title?: string | null;
            /** @description Where the person works. */
            department?: string | null;
            /** @description Your own number of the person, unique in the tenant. */
            employee_code?: string | null;
            /** @description Branch that the person belongs to. */
            branch_id?: components["schemas"]["Id"] | null;
            /** @description Language of messages and mail; that of the tenant where null. */
            locale?: components["schemas"]["LocaleInput"] | null;
            /** @description Every role that the user is to hold. */
            role_ids: components["schemas"]["Id"][];
        };
        /**
         * @example {
         *       "first_name": "Nancy",
         *       "last_name": "Davolio",
         *       "phone": "(206) 555-9857",
         *       "job_title": "Senior Sales Representative",
         *       "department": "Sales",
         *       "employee_code": "NW-001",
         *       "branch_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1b01",
         *       "locale": "en",
         *       "role_ids": [
         *         "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1d04"
         *       ]
         *     }
         */
        UserReplace: {
            /** @description Given name. */
            first_name: string;
            /** @description Family name. */
            last_name: string;
            phone?: components["schemas"]["Phone"] | null;
            /** @description What the person is in the company. */
            job_title?: string | null;
            /** @description Where the person works. */
            department?: string | null;
            /** @description Your own number of the person, unique in the tenant. */
            employee_code?: string | null;
            /** @description Branch that the person belongs to. */
            branch_id?: components["schemas"]["Id"] | null;
            /** @description Language of messages and mail; that of the tenant where null. */
            locale?: components["schemas"]["LocaleInput"] | null;
            /** @description Every role that the user is to hold. */
            role_ids: components["schemas"]["Id"][];
        };
        /**
         * @example {
         *       "job_title": "Senior Sales Representative",
         *       "phone": null
         *     }
         */
        UserUpdate: {
            /** @description Given name. */
            first_name?: string;
            /** @description Family name. */
            last_name?: string;
            phone?: components["schemas"]["Phone"] | null;
            /** @description What the person is in the company. */
            job_title?: string | null;
            /** @description Where the person works. */
            department?: string | null;
            /** @description Your own number of the person, unique in the tenant. */
            employee_code?: string | null;
            /** @description Branch that the person belongs to. */
            branch_id?: components["schemas"]["Id"] | null;
            /** @description Language of messages and mail; that of the tenant where null. */
            locale?: components["schemas"]["LocaleInput"] | null;
            /** @description Every role that the user is to hold. */
            role_ids?: components["schemas"]["Id"][];
        };
        /**
         * @example {
         *       "user_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1a01",
         *       "roles": [
         *         {
         *           "id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1d04",
         *           "key": "sales",
         *           "name": "Sales"
         *         },
         *         {
         *           "id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1d0a",
         *           "key": "sales_manager",
         *           "name": "Sales manager"
         *         }
         *       ]
         *     }
         */
        UserRoles: {
            user_id: components["schemas"]["Id"];
            /** @description Roles that the user holds, by name. */
            roles: components["schemas"]["RoleSummary"][];
        };
        /**
         * @example {
         *       "id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1f01",
         *       "email": "robert.king@northwind.example",
         *       "first_name": "Robert",
         *       "last_name": "King",
         *       "message": "Welcome to the London office.",
         *       "roles": [
         *         {
         *           "id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1d04",
         *           "key": "sales",
         *           "name": "Sales"
         *         }
         *       ],
         *       "branch_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1b01",
         *       "user_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1a07",
         *       "status": "open",
         *       "invited_by": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1a02",
         *       "expires_at": "2026-03-09T09:30:00.000Z",
         *       "accepted_at": null,
         *       "revoked_at": null,
         *       "created_at": "2026-03-02T09:30:00.000Z",
         *       "updated_at": "2026-03-02T09:30:00.000Z"
         *     }
         */
        Invitation: {
            id: components["schemas"]["Id"];
            /**
             * Format: email
             * @description Address that it went to.
             */
            email: string;
            /** @description Given name. */
            first_name: string | null;
            /** @description Family name. */
            last_name: string | null;
            /** @description What the mail says besides. */
            message: string | null;
            /** @description Roles that the person is to hold. */
            roles: components["schemas"]["RoleSummary"][];
            /** @description Branch that the person is to belong to. */
            branch_id: components["schemas"]["Id"] | null;
            /** @description The invited user. */
            user_id: components["schemas"]["Id"];
            status: components["schemas"]["InvitationStatus"];
            /** @description User who invited. */
            invited_by: components["schemas"]["Id"];
            /** @description When the mailed token stops working. */
            expires_at: components["schemas"]["Instant"];
            accepted_at: components["schemas"]["Instant"] | null;
            revoked_at: components["schemas"]["Instant"] | null;
            created_at: components["schemas"]["Instant"];
            updated_at: components["schemas"]["Instant"];
        };
        /**
         * @example {
         *       "email": "robert.king@northwind.example",
         *       "first_name": "Robert",
         *       "last_name": "King",
         *       "message": "Welcome to the London office.",
         *       "role_ids": [
         *         "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1d04"
         *       ],
         *       "branch_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1b01"
         *     }
         */
        InvitationCreate: {
            /** @description Address that the invitation goes to and that the person signs in with. */
            email: components["schemas"]["Email"];
            /** @description Given name. */
            first_name?: string;
            /** @description Family name. */
            last_name?: string;
            /** @description What the mail is to say besides. */
            message?: string;
            /** @description Every role that the user is to hold. */
            role_ids: components["schemas"]["Id"][];
            /** @description Branch that the person belongs to. */
            branch_id?: components["schemas"]["Id"] | null;
        };
        /**
         * @example {
         *       "token": "iv_8sQ2nLr5wYb0KcXj3TfVgP",
         *       "password": "tigers-read-the-ledger",
         *       "first_name": "Robert",
         *       "last_name": "King"
         *     }
         */
        InvitationAcceptance: {
            /** @description The token of the mail. */
            token: string;
            /** @description The password of the identity where the e-mail address has one, else the one that it is to have. */
            password: string;
            /** @description Given name; that of the invitation where left out. */
            first_name?: string;
            /** @description Family name; that of the invitation where left out. */
            last_name?: string;
        };
        /**
         * @example {
         *       "id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1d0a",
         *       "key": "sales_manager",
         *       "name": "Sales manager",
         *       "description": "Leads the sales of a branch and sees what customers may owe.",
         *       "permissions": [
         *         "customers:create",
         *         "customers:update",
         *         "customers:view",
         *         "customers:view_credit",
         *         "users:view"
         *       ],
         *       "scope": "branch",
         *       "built_in": false,
         *       "users_count": 2,
         *       "created_at": "2026-03-02T09:30:00.000Z",
         *       "updated_at": "2026-03-02T09:30:00.000Z"
         *     }
         */
        Role: {
            id: components["schemas"]["Id"];
            key: components["schemas"]["RoleKey"];
            /** @description What people call the role. */
            name: string;
            /** @description What it is for. */
            description: string | null;
            /** @description What its holders may do, in alphabetical order. */
            permissions: components["schemas"]["PermissionKey"][];
            scope: components["schemas"]["Scope"];
            /** @description Whether every tenant has it, unchangeable. */
            built_in: boolean;
            /** @description How many users hold it, deactivated ones too. */
            users_count: number;
            created_at: components["schemas"]["Instant"];
            updated_at: components["schemas"]["Instant"];
        };
        /**
         * @example {
         *       "key": "sales_manager",
         *       "name": "Sales manager",
         *       "description": "Leads the sales of a branch and sees what customers may owe.",
         *       "permissions": [
         *         "customers:create",
         *         "customers:update",
         *         "customers:view",
         *         "customers:view_credit",
         *         "users:view"
         *       ],
         *       "scope": "branch"
         *     }
         */
        RoleCreate: {
            key: components["schemas"]["RoleKey"];
            /** @description What people call the role. */
            name: string;
            /** @description What it is for. */
            description?: string | null;
            /** @description What its holders may do; every one must be known. */
            permissions: components["schemas"]["PermissionKey"][];
            scope: components["schemas"]["ScopeInput"];
        };
        /**
         * @example {
         *       "permissions": [
         *         "customers:create",
         *         "customers:update",
         *         "customers:view",
         *         "customers:view_credit"
         *       ],
         *       "scope": "tenant"
         *     }
         */
        RoleUpdate: {
            /** @description What people call the role. */
            name?: string;
            /** @description What it is for. */
            description?: string | null;
            /** @description What its holders may do; every one must be known. */
            permissions?: components["schemas"]["PermissionKey"][];
            scope?: components["schemas"]["ScopeInput"];
        };
        /**
         * @example {
         *       "key": "customers:view",
         *       "resource": "customers",
         *       "action": "view",
         *       "description": "See customers.",
         *       "operations": [
         *         "getCustomer",
         *         "listCustomers"
         *       ]
         *     }
         */
        Permission: {
            key: components["schemas"]["PermissionKey"];
            /** @description What it is about. */
            resource: string;
            /** @description What it allows with it. */
            action: string;
            /** @description What its holders may do, in the language of the request. */
            description: string;
            /** @description Operations that ask for it, by operationId; none where it only shows a field. */
            operations: string[];
        };
        /**
         * @example {
         *       "success": true,
         *       "data": {
         *         "id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1a01",
         *         "email": "nancy.davolio@northwind.example",
         *         "first_name": "Nancy",
         *         "last_name": "Davolio",
         *         "name": "Nancy Davolio",
         *         "phone": "(206) 555-9857",
         *         "job_title": "Sales Representative",
         *         "department": "Sales",
         *         "employee_code": "NW-001",
         *         "branch_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1b01",
         *         "locale": "en",
         *         "roles": [
         *           {
         *             "id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1d04",
         *             "key": "sales",
         *             "name": "Sales"
         *           }
         *         ],
         *         "status": "active",
         *         "last_login_at": "2026-03-02T16:05:00.000Z",
         *         "is_owner": false,
         *         "created_at": "2026-03-02T09:30:00.000Z",
         *         "updated_at": "2026-03-02T09:30:00.000Z",
         *         "deactivated_at": null
         *       }
         *     }
         */
        UserResponse: {
            /** @constant */
            success: true;
            data: components["schemas"]["User"];
        };
        /**
         * @example {
         *       "success": true,
         *       "data": [
         *         {
         *           "id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1a01",
         *           "email": "nancy.davolio@northwind.example",
         *           "first_name": "Nancy",
         *           "last_name": "Davolio",
         *           "name": "Nancy Davolio",
         *           "phone": "(206) 555-9857",
         *           "job_title": "Sales Representative",
         *           "department": "Sales",
         *           "employee_code": "NW-001",
         *           "branch_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1b01",
         *           "locale": "en",
         *           "roles": [
         *             {
         *               "id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1d04",
         *               "key": "sales",
         *               "name": "Sales"
         *             }
         *           ],
         *           "status": "active",
         *           "last_login_at": "2026-03-02T16:05:00.000Z",
         *           "is_owner": false,
         *           "created_at": "2026-03-02T09:30:00.000Z",
         *           "updated_at": "2026-03-02T09:30:00.000Z",
         *           "deactivated_at": null
         *         }
         *       ],
         *       "pagination": {
         *         "page": 1,
         *         "per_page": 20,
         *         "total": 1,
         *         "total_pages": 1,
         *         "next": null,
         *         "previous": null,
         *         "next_cursor": null
         *       }
         *     }
         */
        UserPage: {
            /** @constant */
            success: true;
            data: components["schemas"]["User"][];
            pagination: components["schemas"]["Pagination"];
        };
        /**
         * @example {
         *       "success": true,
         *       "data": {
         *         "user_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1a01",
         *         "roles": [
         *           {
         *             "id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1d04",
         *             "key": "sales",
         *             "name": "Sales"
         *           },
         *           {
         *             "id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1d0a",
         *             "key": "sales_manager",
         *             "name": "Sales manager"
         *           }
         *         ]
         *       }
         *     }
         */
        UserRolesResponse: {
            /** @constant */
            success: true;
            data: components["schemas"]["UserRoles"];
        };
        /**
         * @example {
         *       "success": true,
         *       "data": {
         *         "id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1f01",
         *         "email": "robert.king@northwind.example",
         *         "first_name": "Robert",
         *         "last_name": "King",
         *         "message": "Welcome to the London office.",
         *         "roles": [
         *           {
         *             "id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1d04",
         *             "key": "sales",
         *             "name": "Sales"
         *           }
         *         ],
         *         "branch_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1b01",
         *         "user_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1a07",
         *         "status": "open",
         *         "invited_by": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1a02",
         *         "expires_at": "2026-03-09T09:30:00.000Z",
         *         "accepted_at": null,
         *         "revoked_at": null,
         *         "created_at": "2026-03-02T09:30:00.000Z",
         *         "updated_at": "2026-03-02T09:30:00.000Z"
         *       }
         *     }
         */
        InvitationResponse: {
            /** @constant */
            success: true;
            data: components["schemas"]["Invitation"];
        };
        /**
         * @example {
         *       "success": true,
         *       "data": [
         *         {
         *           "id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1f01",
         *           "email": "robert.king@northwind.example",
         *           "first_name": "Robert",
         *           "last_name": "King",
         *           "message": "Welcome to the London office.",
         *           "roles": [
         *             {
         *               "id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1d04",
         *               "key": "sales",
         *               "name": "Sales"
         *             }
         *           ],
         *           "branch_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1b01",
         *           "user_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1a07",
         *           "status": "open",
         *           "invited_by": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1a02",
         *           "expires_at": "2026-03-09T09:30:00.000Z",
         *           "accepted_at": null,
         *           "revoked_at": null,
         *           "created_at": "2026-03-02T09:30:00.000Z",
         *           "updated_at": "2026-03-02T09:30:00.000Z"
         *         }
         *       ],
         *       "pagination": {
         *         "page": 1,
         *         "per_page": 20,
         *         "total": 1,
         *         "total_pages": 1,
         *         "next": null,
         *         "previous": null,
         *         "next_cursor": null
         *       }
         *     }
         */
        InvitationPage: {
            /** @constant */
            success: true;
            data: components["schemas"]["Invitation"][];
            pagination: components["schemas"]["Pagination"];
        };
        /**
         * @example {
         *       "success": true,
         *       "data": {
         *         "id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1d0a",
         *         "key": "sales_manager",
         *         "name": "Sales manager",
         *         "description": "Leads the sales of a branch and sees what customers may owe.",
         *         "permissions": [
         *           "customers:create",
         *           "customers:update",
         *           "customers:view",
         *           "customers:view_credit",
         *           "users:view"
         *         ],
         *         "scope": "branch",
         *         "built_in": false,
         *         "users_count": 2,
         *         "created_at": "2026-03-02T09:30:00.000Z",
         *         "updated_at": "2026-03-02T09:30:00.000Z"
         *       }
         *     }
         */
        RoleResponse: {
            /** @constant */
            success: true;
            data: components["schemas"]["Role"];
        };
        /**
         * @example {
         *       "success": true,
         *       "data": [
         *         {
         *           "id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1d0a",
         *           "key": "sales_manager",
         *           "name": "Sales manager",
         *           "description": "Leads the sales of a branch and sees what customers may owe.",
         *           "permissions": [
         *             "customers:create",
         *             "customers:update",
         *             "customers:view",
         *             "customers:view_credit",
         *             "users:view"
         *           ],
         *           "scope": "branch",
         *           "built_in": false,
         *           "users_count": 2,
         *           "created_at": "2026-03-02T09:30:00.000Z",
         *           "updated_at": "2026-03-02T09:30:00.000Z"
         *         }
         *       ],
         *       "pagination": {
         *         "page": 1,
         *         "per_page": 20,
         *         "total": 1,
         *         "total_pages": 1,
         *         "next": null,
         *         "previous": null,
         *         "next_cursor": null
         *       }
         *     }
         */
        RolePage: {
            /** @constant */
            success: true;
            data: components["schemas"]["Role"][];
            pagination: components["schemas"]["Pagination"];
        };
        /**
         * @example {
         *       "success": true,
         *       "data": [
         *         {
         *           "key": "customers:view",
         *           "resource": "customers",
         *           "action": "view",
         *           "description": "See customers.",
         *           "operations": [
         *             "getCustomer",
         *             "listCustomers"
         *           ]
         *         }
         *       ],
         *       "pagination": {
         *         "page": 1,
         *         "per_page": 20,
         *         "total": 1,
         *         "total_pages": 1,
         *         "next": null,
         *         "previous": null,
         *         "next_cursor": null
         *       }
         *     }
         */
        PermissionPage: {
            /** @constant */
            success: true;
            data: components["schemas"]["Permission"][];
            pagination: components["schemas"]["Pagination"];
        };
        /**
         * @example {
         *       "id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1e11",
         *       "type": "user.activated",
         *       "timestamp": "2026-03-02T09:30:00.000Z",
         *       "data": {
         *         "id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1a01",
         *         "email": "nancy.davolio@northwind.example",
         *         "first_name": "Nancy",
         *         "last_name": "Davolio",
         *         "name": "Nancy Davolio",
         *         "phone": "(206) 555-9857",
         *         "job_title": "Sales Representative",
         *         "department": "Sales",
         *         "employee_code": "NW-001",
         *         "branch_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1b01",
         *         "locale": "en",
         *         "roles": [
         *           {
         *             "id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1d04",
         *             "key": "sales",
         *             "name": "Sales"
         *           }
         *         ],
         *         "status": "active",
         *         "last_login_at": "2026-03-02T16:05:00.000Z",
         *         "is_owner": false,
         *         "created_at": "2026-03-02T09:30:00.000Z",
         *         "updated_at": "2026-03-02T09:30:00.000Z",
         *         "deactivated_at": null
         *       }
         *     }
         */
        UserEvent: {
            id: components["schemas"]["Id"];
            type: ("user.created" | "user.updated" | "user.activated" | "user.deactivated" | "user.restored") | (string & {});
            timestamp: components["schemas"]["Instant"];
            data: components["schemas"]["User"];
        };
        /**
         * @example {
         *       "id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1e12",
         *       "type": "role.created",
         *       "timestamp": "2026-03-02T09:30:00.000Z",
         *       "data": {
         *         "id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1d0a",
         *         "key": "sales_manager",
         *         "name": "Sales manager",
         *         "description": "Leads the sales of a branch and sees what customers may owe.",
         *         "permissions": [
         *           "customers:create",
         *           "customers:update",
         *           "customers:view",
         *           "customers:view_credit",
         *           "users:view"
         *         ],
         *         "scope": "branch",
         *         "built_in": false,
         *         "users_count": 2,
         *         "created_at": "2026-03-02T09:30:00.000Z",
         *         "updated_at": "2026-03-02T09:30:00.000Z"
         *       }
         *     }
         */
        RoleEvent: {
            id: components["schemas"]["Id"];
            type: ("role.created" | "role.updated" | "role.deleted") | (string & {});
            timestamp: components["schemas"]["Instant"];
            data: components["schemas"]["Role"];
        };
        /**
         * @example {
         *       "email": "andrew.fuller@northwind.example",
         *       "password": "chai-on-a-rainy-quay",
         *       "first_name": "Andrew",
         *       "last_name": "Fuller",
         *       "phone": "(206) 555-9482",
         *       "company_name": "Northwind Traders",
         *       "store_name": "Pike Place",
         *       "country": "US",
         *       "currency": "USD",
         *       "timezone": "America/Los_Angeles",
         *       "locale": "en"
         *     }
         */
        RegistrationCreate: {
            /** @description Address to sign in with. */
            email: components["schemas"]["Email"];
            /** @description Ten characters or more; no rules of composition, but nothing that is easy to guess. */
            password: string;
            /** @description Given name. */
            first_name: string;
            /** @description Family name. */
            last_name: string;
            phone?: components["schemas"]["Phone"] | null;
            /** @description What the company is called; its slug is made from it. */
            company_name: string;
            /** @description What its first store is called. */
            store_name: string;
            /** @description Country of its seat. */
            country?: components["schemas"]["CountryCode"];
            /** @description Currency of its books; that of the country where left out, and USD without a country. */
            currency?: components["schemas"]["CurrencyCode"];
            /** @description Time zone of its days; UTC where left out. */
            timezone?: components["schemas"]["TimeZone"];
            /** @description Language of its documents and mail; that of the request where left out. */
            locale?: components["schemas"]["LocaleInput"];
        };
        /**
         * @example {
         *       "email": "andrew.fuller@northwind.example",
         *       "password": "chai-on-a-rainy-quay",
         *       "device_name": "Office laptop"
         *     }
         */
        LoginInput: {
            email: components["schemas"]["Email"];
            password: string;
            /** @description What the session is called in the list of sessions. */
            device_name?: string;
        };
        /**
         * @example {
         *       "refresh_token": "rt_4oJ0mYtq7dHcZ1vKxWb2Ns"
         *     }
         */
        LogoutInput: {
            /** @description A refresh token whose session ends as well. */
            refresh_token?: string;
        };
        /**
         * @example {
         *       "refresh_token": "rt_4oJ0mYtq7dHcZ1vKxWb2Ns"
         *     }
         */
        RefreshInput: {
            /** @description The refresh token that was returned last. */
            refresh_token: string;
        };
        /**
         * @example {
         *       "token": "rt_4oJ0mYtq7dHcZ1vKxWb2Ns"
         *     }
         */
        TokenInput: {
            /** @description An access or a refresh token. */
            token: string;
        };
        /**
         * @example {
         *       "current_password": "chai-on-a-rainy-quay",
         *       "new_password": "gumbo-by-lantern-light"
         *     }
         */
        PasswordChange: {
            current_password: string;
            /** @description Ten characters or more; no rules of composition, but nothing that is easy to guess. */
            new_password: string;
        };
        /**
         * @example {
         *       "access_token": "eyJhbGciOiJFUzI1NiJ9.eyJzdWIiOiJhbmRyZXcifQ.c2lnbmF0dXJl",
         *       "token_type": "Bearer",
         *       "expires_in": 900,
         *       "refresh_token": "rt_4oJ0mYtq7dHcZ1vKxWb2Ns",
         *       "refresh_expires_in": 2592000
         *     }
         */
        Tokens: {
            /** @description Send it as `Authorization: Bearer`. */
            access_token: string;
            /** @constant */
            token_type: "Bearer";
            /** @description Seconds that the access token lives. */
            expires_in: number;
            /** @description Good for one exchange. */
            refresh_token: string;
            /** @description Seconds that the refresh token lives. */
            refresh_expires_in: number;
        };
        /** @example refresh */
        TokenKind: ("access" | "refresh") | (string & {});
        /**
         * @example {
         *       "valid": true,
         *       "kind": "refresh",
         *       "identity_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a2b02",
         *       "session_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a2c01",
         *       "expires_at": "2026-04-01T09:30:00.000Z"
         *     }
         */
        TokenState: {
            /** @description Whether the token works now. */
            valid: boolean;
            /** @description What kind of token it is. */
            kind: components["schemas"]["TokenKind"] | null;
            /** @description Whose it is. */
            identity_id: components["schemas"]["Id"] | null;
            /** @description The session that it belongs to. */
            session_id: components["schemas"]["Id"] | null;
            /** @description When it stops working. */
            expires_at: components["schemas"]["Instant"] | null;
        };
        /**
         * @example {
         *       "id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a2a01",
         *       "slug": "northwind-traders",
         *       "name": "Northwind Traders",
         *       "user_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1a02",
         *       "roles": [
         *         {
         *           "id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1d01",
         *           "key": "owner",
         *           "name": "Owner"
         *         }
         *       ]
         *     }
         */
        TenantMembership: {
            id: components["schemas"]["Id"];
            slug: components["schemas"]["Slug"];
            /** @description What the company is called. */
            name: string;
            /** @description The person as a user of this tenant. */
            user_id: components["schemas"]["Id"];
            roles: components["schemas"]["RoleSummary"][];
        };
        /**
         * @example {
         *       "id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a2b02",
         *       "email": "andrew.fuller@northwind.example",
         *       "email_verified": true,
         *       "mfa_enabled": false,
         *       "first_name": "Andrew",
         *       "last_name": "Fuller",
         *       "name": "Andrew Fuller",
         *       "phone": "(206) 555-9482",
         *       "locale": "en",
         *       "timezone": "America/Los_Angeles",
         *       "tenants": [
         *         {
         *           "id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a2a01",
         *           "slug": "northwind-traders",
         *           "name": "Northwind Traders",
         *           "user_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1a02",
         *           "roles": [
         *             {
         *               "id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1d01",
         *               "key": "owner",
         *               "name": "Owner"
         *             }
         *           ]
         *         }
         *       ],
         *       "current": {
         *         "tenant_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a2a01",
         *         "user_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1a02",
         *         "roles": [
         *           {
         *             "id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1d01",
         *             "key": "owner",
         *             "name": "Owner"
         *           }
         *         ],
         *         "scope": "tenant",
         *         "permissions": [
         *           "customers:create",
         *           "customers:delete",
         *           "customers:update",
         *           "customers:view",
         *           "customers:view_credit",
         *           "roles:assign",
         *           "roles:create",
         *           "roles:delete",
         *           "roles:update",
         *           "roles:view",
         *           "system:view",
         *           "users:create",
         *           "users:delete",
         *           "users:update",
         *           "users:view"
         *         ]
         *       },
         *       "created_at": "2026-03-02T09:30:00.000Z",
         *       "updated_at": "2026-03-02T09:30:00.000Z"
         *     }
         */
        CurrentUser: {
            /** @description Id of the identity. */
            id: components["schemas"]["Id"];
            /** Format: email */
            email: string;
            /** @description Whether the address is known to be the person's. */
            email_verified: boolean;
            /** @description Whether a log-in asks for a second step. */
            mfa_enabled: boolean;
            /** @description Given name. */
            first_name: string;
            /** @description Family name. */
            last_name: string;
            /** @description Both names joined. */
            name: string;
            phone: string | null;
            /** @description Language of messages and mail; that of the tenant where null. */
            locale: components["schemas"]["Locale"] | null;
            /** @description Time zone to show times in; that of the tenant where null. */
            timezone: components["schemas"]["TimeZone"] | null;
            /** @description Tenants in which the person is an active user, by name. */
            tenants: components["schemas"]["TenantMembership"][];
            /** @description What the person may do in the tenant of the request; null where no tenant is meant. */
            current: components["schemas"]["EffectivePermissions"] | null;
            created_at: components["schemas"]["Instant"];
            updated_at: components["schemas"]["Instant"];
        };
        /**
         * @example {
         *       "first_name": "Andrew",
         *       "last_name": "Fuller",
         *       "phone": "(206) 555-9482",
         *       "locale": "en",
         *       "timezone": "America/Los_Angeles"
         *     }
         */
        CurrentUserReplace: {
            /** @description Given name. */
            first_name: string;
            /** @description Family name. */
            last_name: string;
            phone?: components["schemas"]["Phone"] | null;
            /** @description Language of messages and mail; that of the tenant where null. */
            locale?: components["schemas"]["LocaleInput"] | null;
            /** @description Time zone to show times in; that of the tenant where null. */
            timezone?: components["schemas"]["TimeZone"] | null;
        };
        /**
         * @example {
         *       "phone": null,
         *       "timezone": "Europe/London"
         *     }
         */
        CurrentUserUpdate: {
            /** @description Given name. */
            first_name?: string;
            /** @description Family name. */
            last_name?: string;
            phone?: components["schemas"]["Phone"] | null;
            /** @description Language of messages and mail; that of the tenant where null. */
            locale?: components["schemas"]["LocaleInput"] | null;
            /** @description Time zone to show times in; that of the tenant where null. */
            timezone?: components["schemas"]["TimeZone"] | null;
        };
        /**
         * @description Who is signed in, or, where `mfa_required` is true, what the second step takes.
         * @example {
         *       "mfa_required": false,
         *       "user": {
         *         "id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a2b02",
         *         "email": "andrew.fuller@northwind.example",
         *         "email_verified": true,
         *         "mfa_enabled": false,
         *         "first_name": "Andrew",
         *         "last_name": "Fuller",
         *         "name": "Andrew Fuller",
         *         "phone": "(206) 555-9482",
         *         "locale": "en",
         *         "timezone": "America/Los_Angeles",
         *         "tenants": [
         *           {
         *             "id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a2a01",
         *             "slug": "northwind-traders",
         *             "name": "Northwind Traders",
         *             "user_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1a02",
         *             "roles": [
         *               {
         *                 "id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1d01",
         *                 "key": "owner",
         *                 "name": "Owner"
         *               }
         *             ]
         *           }
         *         ],
         *         "current": {
         *           "tenant_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a2a01",
         *           "user_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1a02",
         *           "roles": [
         *             {
         *               "id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1d01",
         *               "key": "owner",
         *               "name": "Owner"
         *             }
         *           ],
         *           "scope": "tenant",
         *           "permissions": [
         *             "customers:create",
         *             "customers:delete",
         *             "customers:update",
         *             "customers:view",
         *             "customers:view_credit",
         *             "roles:assign",
         *             "roles:create",
         *             "roles:delete",
         *             "roles:update",
         *             "roles:view",
         *             "system:view",
         *             "users:create",
         *             "users:delete",
         *             "users:update",
         *             "users:view"
         *           ]
         *         },
         *         "created_at": "2026-03-02T09:30:00.000Z",
         *         "updated_at": "2026-03-02T09:30:00.000Z"
         *       },
         *       "tokens": {
         *         "access_token": "eyJhbGciOiJFUzI1NiJ9.eyJzdWIiOiJhbmRyZXcifQ.c2lnbmF0dXJl",
         *         "token_type": "Bearer",
         *         "expires_in": 900,
         *         "refresh_token": "rt_4oJ0mYtq7dHcZ1vKxWb2Ns",
         *         "refresh_expires_in": 2592000
         *       }
         *     }
         */
        LoginResult: components["schemas"]["SignedIn"] | components["schemas"]["MfaChallenge"];
        /**
         * @example {
         *       "mfa_required": false,
         *       "user": {
         *         "id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a2b02",
         *         "email": "andrew.fuller@northwind.example",
         *         "email_verified": true,
         *         "mfa_enabled": false,
         *         "first_name": "Andrew",
         *         "last_name": "Fuller",
         *         "name": "Andrew Fuller",
         *         "phone": "(206) 555-9482",
         *         "locale": "en",
         *         "timezone": "America/Los_Angeles",
         *         "tenants": [
         *           {
         *             "id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a2a01",
         *             "slug": "northwind-traders",
         *             "name": "Northwind Traders",
         *             "user_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1a02",
         *             "roles": [
         *               {
         *                 "id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1d01",
         *                 "key": "owner",
         *                 "name": "Owner"
         *               }
         *             ]
         *           }
         *         ],
         *         "current": {
         *           "tenant_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a2a01",
         *           "user_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1a02",
         *           "roles": [
         *             {
         *               "id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1d01",
         *               "key": "owner",
         *               "name": "Owner"
         *             }
         *           ],
         *           "scope": "tenant",
         *           "permissions": [
         *             "customers:create",
         *             "customers:delete",
         *             "customers:update",
         *             "customers:view",
         *             "customers:view_credit",
         *             "roles:assign",
         *             "roles:create",
         *             "roles:delete",
         *             "roles:update",
         *             "roles:view",
         *             "system:view",
         *             "users:create",
         *             "users:delete",
         *             "users:update",
         *             "users:view"
         *           ]
         *         },
         *         "created_at": "2026-03-02T09:30:00.000Z",
         *         "updated_at": "2026-03-02T09:30:00.000Z"
         *       },
         *       "tokens": {
         *         "access_token": "eyJhbGciOiJFUzI1NiJ9.eyJzdWIiOiJhbmRyZXcifQ.c2lnbmF0dXJl",
         *         "token_type": "Bearer",
         *         "expires_in": 900,
         *         "refresh_token": "rt_4oJ0mYtq7dHcZ1vKxWb2Ns",
         *         "refresh_expires_in": 2592000
         *       }
         *     }
         */
        SignedIn: {
            /**
             * @description Nothing more is asked for.
             * @constant
             */
            mfa_required: false;
            user: components["schemas"]["CurrentUser"];
            tokens: components["schemas"]["Tokens"];
        };
        /**
         * @example {
         *       "user": {
         *         "id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a2b02",
         *         "email": "andrew.fuller@northwind.example",
         *         "email_verified": false,
         *         "mfa_enabled": false,
         *         "first_name": "Andrew",
         *         "last_name": "Fuller",
         *         "name": "Andrew Fuller",
         *         "phone": "(206) 555-9482",
         *         "locale": "en",
         *         "timezone": null,
         *         "tenants": [
         *           {
         *             "id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a2a01",
         *             "slug": "northwind-traders",
         *             "name": "Northwind Traders",
         *             "user_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1a02",
         *             "roles": [
         *               {
         *                 "id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1d01",
         *                 "key": "owner",
         *                 "name": "Owner"
         *               }
         *             ]
         *           }
         *         ],
         *         "current": {
         *           "tenant_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a2a01",
         *           "user_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1a02",
         *           "roles": [
         *             {
         *               "id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1d01",
         *               "key": "owner",
         *               "name": "Owner"
         *             }
         *           ],
         *           "scope": "tenant",
         *           "permissions": [
         *             "customers:create",
         *             "customers:delete",
         *             "customers:update",
         *             "customers:view",
         *             "customers:view_credit",
         *             "roles:assign",
         *             "roles:create",
         *             "roles:delete",
         *             "roles:update",
         *             "roles:view",
         *             "system:view",
         *             "users:create",
         *             "users:delete",
         *             "users:update",
         *             "users:view"
         *           ]
         *         },
         *         "created_at": "2026-03-02T09:30:00.000Z",
         *         "updated_at": "2026-03-02T09:30:00.000Z"
         *       },
         *       "tenant": {
         *         "id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a2a01",
         *         "slug": "northwind-traders",
         *         "name": "Northwind Traders",
         *         "status": "active",
         *         "currency": "USD",
         *         "country": "US",
         *         "timezone": "America/Los_Angeles",
         *         "locale": "en",
         *         "user_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1a02",
         *         "roles": [
         *           {
         *             "id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1d01",
         *             "key": "owner",
         *             "name": "Owner"
         *           }
         *         ],
         *         "created_at": "2026-03-02T09:30:00.000Z",
         *         "updated_at": "2026-03-02T09:30:00.000Z"
         *       },
         *       "store": {
         *         "id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a2d01",
         *         "name": "Pike Place"
         *       },
         *       "tokens": {
         *         "access_token": "eyJhbGciOiJFUzI1NiJ9.eyJzdWIiOiJhbmRyZXcifQ.c2lnbmF0dXJl",
         *         "token_type": "Bearer",
         *         "expires_in": 900,
         *         "refresh_token": "rt_4oJ0mYtq7dHcZ1vKxWb2Ns",
         *         "refresh_expires_in": 2592000
         *       }
         *     }
         */
        Registration: {
            user: components["schemas"]["CurrentUser"];
            tenant: components["schemas"]["Tenant"];
            store: components["schemas"]["StoreSummary"];
            tokens: components["schemas"]["Tokens"];
        };
        /**
         * @example {
         *       "id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a2c01",
         *       "device_name": "Office laptop",
         *       "address": "203.0.113.24",
         *       "user_agent": "@daftar/sdk 0.1.0",
         *       "created_at": "2026-03-02T09:30:00.000Z",
         *       "last_used_at": "2026-03-02T11:05:00.000Z",
         *       "expires_at": "2026-04-01T09:30:00.000Z",
         *       "current": true
         *     }
         */
        Session: {
            id: components["schemas"]["Id"];
            /** @description What log-in called it. */
            device_name: string | null;
            /** @description Network address that it was last used from. */
            address: string | null;
            /** @description Program that it was last used with. */
            user_agent: string | null;
            created_at: components["schemas"]["Instant"];
            /** @description When it was last used, to the minute. */
            last_used_at: components["schemas"]["Instant"];
            /** @description When it ends unless refreshed. */
            expires_at: components["schemas"]["Instant"];
            /** @description Whether this request belongs to it. */
            current: boolean;
        };
        /**
         * @example {
         *       "success": true,
         *       "data": {
         *         "user": {
         *           "id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a2b02",
         *           "email": "andrew.fuller@northwind.example",
         *           "email_verified": false,
         *           "mfa_enabled": false,
         *           "first_name": "Andrew",
         *           "last_name": "Fuller",
         *           "name": "Andrew Fuller",
         *           "phone": "(206) 555-9482",
         *           "locale": "en",
         *           "timezone": null,
         *           "tenants": [
         *             {
         *               "id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a2a01",
         *               "slug": "northwind-traders",
         *               "name": "Northwind Traders",
         *               "user_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1a02",
         *               "roles": [
         *                 {
         *                   "id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1d01",
         *                   "key": "owner",
         *                   "name": "Owner"
         *                 }
         *               ]
         *             }
         *           ],
         *           "current": {
         *             "tenant_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a2a01",
         *             "user_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1a02",
         *             "roles": [
         *               {
         *                 "id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1d01",
         *                 "key": "owner",
         *                 "name": "Owner"
         *               }
         *             ],
         *             "scope": "tenant",
         *             "permissions": [
         *               "customers:create",
         *               "customers:delete",
         *               "customers:update",
         *               "customers:view",
         *               "customers:view_credit",
         *               "roles:assign",
         *               "roles:create",
         *               "roles:delete",
         *               "roles:update",
         *               "roles:view",
         *               "system:view",
         *               "users:create",
         *               "users:delete",
         *               "users:update",
         *               "users:view"
         *             ]
         *           },
         *           "created_at": "2026-03-02T09:30:00.000Z",
         *           "updated_at": "2026-03-02T09:30:00.000Z"
         *         },
         *         "tenant": {
         *           "id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a2a01",
         *           "slug": "northwind-traders",
         *           "name": "Northwind Traders",
         *           "status": "active",
         *           "currency": "USD",
         *           "country": "US",
         *           "timezone": "America/Los_Angeles",
         *           "locale": "en",
         *           "user_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1a02",
         *           "roles": [
         *             {
         *               "id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1d01",
         *               "key": "owner",
         *               "name": "Owner"
         *             }
         *           ],
         *           "created_at": "2026-03-02T09:30:00.000Z",
         *           "updated_at": "2026-03-02T09:30:00.000Z"
         *         },
         *         "store": {
         *           "id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a2d01",
         *           "name": "Pike Place"
         *         },
         *         "tokens": {
         *           "access_token": "eyJhbGciOiJFUzI1NiJ9.eyJzdWIiOiJhbmRyZXcifQ.c2lnbmF0dXJl",
         *           "token_type": "Bearer",
         *           "expires_in": 900,
         *           "refresh_token": "rt_4oJ0mYtq7dHcZ1vKxWb2Ns",
         *           "refresh_expires_in": 2592000
         *         }
         *       }
         *     }
         */
        RegistrationResponse: {
            /** @constant */
            success: true;
            data: components["schemas"]["Registration"];
        };
        /**
         * @example {
         *       "success": true,
         *       "data": {
         *         "mfa_required": false,
         *         "user": {
         *           "id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a2b02",
         *           "email": "andrew.fuller@northwind.example",
         *           "email_verified": true,
         *           "mfa_enabled": false,
         *           "first_name": "Andrew",
         *           "last_name": "Fuller",
         *           "name": "Andrew Fuller",
         *           "phone": "(206) 555-9482",
         *           "locale": "en",
         *           "timezone": "America/Los_Angeles",
         *           "tenants": [
         *             {
         *               "id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a2a01",
         *               "slug": "northwind-traders",
         *               "name": "Northwind Traders",
         *               "user_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1a02",
         *               "roles": [
         *                 {
         *                   "id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1d01",
         *                   "key": "owner",
         *                   "name": "Owner"
         *                 }
         *               ]
         *             }
         *           ],
         *           "current": {
         *             "tenant_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a2a01",
         *             "user_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1a02",
         *             "roles": [
         *               {
         *                 "id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1d01",
         *                 "key": "owner",
         *                 "name": "Owner"
         *               }
         *             ],
         *             "scope": "tenant",
         *             "permissions": [
         *               "customers:create",
         *               "customers:delete",
         *               "customers:update",
         *               "customers:view",
         *               "customers:view_credit",
         *               "roles:assign",
         *               "roles:create",
         *               "roles:delete",
         *               "roles:update",
         *               "roles:view",
         *               "system:view",
         *               "users:create",
         *               "users:delete",
         *               "users:update",
         *               "users:view"
         *             ]
         *           },
         *           "created_at": "2026-03-02T09:30:00.000Z",
         *           "updated_at": "2026-03-02T09:30:00.000Z"
         *         },
         *         "tokens": {
         *           "access_token": "eyJhbGciOiJFUzI1NiJ9.eyJzdWIiOiJhbmRyZXcifQ.c2lnbmF0dXJl",
         *           "token_type": "Bearer",
         *           "expires_in": 900,
         *           "refresh_token": "rt_4oJ0mYtq7dHcZ1vKxWb2Ns",
         *           "refresh_expires_in": 2592000
         *         }
         *       }
         *     }
         */
        LoginResultResponse: {
            /** @constant */
            success: true;
            data: components["schemas"]["LoginResult"];
        };
        /**
         * @example {
         *       "success": true,
         *       "data": {
         *         "mfa_required": false,
         *         "user": {
         *           "id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a2b02",
         *           "email": "andrew.fuller@northwind.example",
         *           "email_verified": true,
         *           "mfa_enabled": false,
         *           "first_name": "Andrew",
         *           "last_name": "Fuller",
         *           "name": "Andrew Fuller",
         *           "phone": "(206) 555-9482",
         *           "locale": "en",
         *           "timezone": "America/Los_Angeles",
         *           "tenants": [
         *             {
         *               "id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a2a01",
         *               "slug": "northwind-traders",
         *               "name": "Northwind Traders",
         *               "user_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1a02",
         *               "roles": [
         *                 {
         *                   "id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1d01",
         *                   "key": "owner",
         *                   "name": "Owner"
         *                 }
         *               ]
         *             }
         *           ],
         *           "current": {
         *             "tenant_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a2a01",
         *             "user_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1a02",
         *             "roles": [
         *               {
         *                 "id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1d01",
         *                 "key": "owner",
         *                 "name": "Owner"
         *               }
         *             ],
         *             "scope": "tenant",
         *             "permissions": [
         *               "customers:create",
         *               "customers:delete",
         *               "customers:update",
         *               "customers:view",
         *               "customers:view_credit",
         *               "roles:assign",
         *               "roles:create",
         *               "roles:delete",
         *               "roles:update",
         *               "roles:view",
         *               "system:view",
         *               "users:create",
         *               "users:delete",
         *               "users:update",
         *               "users:view"
         *             ]
         *           },
         *           "created_at": "2026-03-02T09:30:00.000Z",
         *           "updated_at": "2026-03-02T09:30:00.000Z"
         *         },
         *         "tokens": {
         *           "access_token": "eyJhbGciOiJFUzI1NiJ9.eyJzdWIiOiJhbmRyZXcifQ.c2lnbmF0dXJl",
         *           "token_type": "Bearer",
         *           "expires_in": 900,
         *           "refresh_token": "rt_4oJ0mYtq7dHcZ1vKxWb2Ns",
         *           "refresh_expires_in": 2592000
         *         }
         *       }
         *     }
         */
        SignedInResponse: {
            /** @constant */
            success: true;
            data: components["schemas"]["SignedIn"];
        };
        /**
         * @example {
         *       "success": true,
         *       "data": {
         *         "access_token": "eyJhbGciOiJFUzI1NiJ9.eyJzdWIiOiJhbmRyZXcifQ.c2lnbmF0dXJl",
         *         "token_type": "Bearer",
         *         "expires_in": 900,
         *         "refresh_token": "rt_4oJ0mYtq7dHcZ1vKxWb2Ns",
         *         "refresh_expires_in": 2592000
         *       }
         *     }
         */
        TokensResponse: {
            /** @constant */
            success: true;
            data: components["schemas"]["Tokens"];
        };
        /**
         * @example {
         *       "success": true,
         *       "data": {
         *         "valid": true,
         *         "kind": "refresh",
         *         "identity_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a2b02",
         *         "session_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a2c01",
         *         "expires_at": "2026-04-01T09:30:00.000Z"
         *       }
         *     }
         */
        TokenStateResponse: {
            /** @constant */
            success: true;
            data: components["schemas"]["TokenState"];
        };
        /**
         * @example {
         *       "success": true,
         *       "data": {
         *         "id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a2b02",
         *         "email": "andrew.fuller@northwind.example",
         *         "email_verified": true,
         *         "mfa_enabled": false,
         *         "first_name": "Andrew",
         *         "last_name": "Fuller",
         *         "name": "Andrew Fuller",
         *         "phone": "(206) 555-9482",
         *         "locale": "en",
         *         "timezone": "America/Los_Angeles",
         *         "tenants": [
         *           {
         *             "id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a2a01",
         *             "slug": "northwind-traders",
         *             "name": "Northwind Traders",
         *             "user_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1a02",
         *             "roles": [
         *               {
         *                 "id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1d01",
         *                 "key": "owner",
         *                 "name": "Owner"
         *               }
         *             ]
         *           }
         *         ],
         *         "current": {
         *           "tenant_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a2a01",
         *           "user_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1a02",
         *           "roles": [
         *             {
         *               "id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1d01",
         *               "key": "owner",
         *               "name": "Owner"
         *             }
         *           ],
         *           "scope": "tenant",
         *           "permissions": [
         *             "customers:create",
         *             "customers:delete",
         *             "customers:update",
         *             "customers:view",
         *             "customers:view_credit",
         *             "roles:assign",
         *             "roles:create",
         *             "roles:delete",
         *             "roles:update",
         *             "roles:view",
         *             "system:view",
         *             "users:create",
         *             "users:delete",
         *             "users:update",
         *             "users:view"
         *           ]
         *         },
         *         "created_at": "2026-03-02T09:30:00.000Z",
         *         "updated_at": "2026-03-02T09:30:00.000Z"
         *       }
         *     }
         */
        CurrentUserResponse: {
            /** @constant */
            success: true;
            data: components["schemas"]["CurrentUser"];
        };
        /**
         * @example {
         *       "success": true,
         *       "data": [
         *         {
         *           "id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a2c01",
         *           "device_name": "Office laptop",
         *           "address": "203.0.113.24",
         *           "user_agent": "@daftar/sdk 0.1.0",
         *           "created_at": "2026-03-02T09:30:00.000Z",
         *           "last_used_at": "2026-03-02T11:05:00.000Z",
         *           "expires_at": "2026-04-01T09:30:00.000Z",
         *           "current": true
         *         }
         *       ],
         *       "pagination": {
         *         "page": 1,
         *         "per_page": 20,
         *         "total": 1,
         *         "total_pages": 1,
         *         "next": null,
         *         "previous": null,
         *         "next_cursor": null
         *       }
         *     }
         */
        SessionPage: {
            /** @constant */
            success: true;
            data: components["schemas"]["Session"][];
            pagination: components["schemas"]["Pagination"];
        };
        /** @example active */
        ApiKeyStatus: ("active" | "expired" | "revoked") | (string & {});
        /**
         * @example {
         *       "id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a3a01",
         *       "name": "Web shop",
         *       "prefix": "daftar_Qm7Xc2VpLs",
         *       "user_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1a02",
         *       "scopes": [
         *         "customers:create",
         *         "customers:view"
         *       ],
         *       "status": "active",
         *       "expires_at": "2026-05-31T09:30:00.000Z",
         *       "last_used_at": null,
         *       "last_used_address": null,
         *       "revoked_at": null,
         *       "created_at": "2026-03-02T09:30:00.000Z",
         *       "updated_at": "2026-03-02T09:30:00.000Z"
         *     }
         */
        ApiKey: {
            id: components["schemas"]["Id"];
            /** @description What it is for. */
            name: string;
            /** @description How the key begins, to tell it from others. */
            prefix: string;
            /** @description The user for whom it speaks. */
            user_id: components["schemas"]["Id"];
            /** @description Permissions that it may use, as far as its user holds them. */
            scopes: components["schemas"]["PermissionKey"][];
            status: components["schemas"]["ApiKeyStatus"];
            /** @description When it stops working by itself. */
            expires_at: components["schemas"]["Instant"];
            /** @description When it was last used, to the minute. */
            last_used_at: components["schemas"]["Instant"] | null;
            /** @description Network address that it was last used from. */
            last_used_address: string | null;
            revoked_at: components["schemas"]["Instant"] | null;
            created_at: components["schemas"]["Instant"];
            updated_at: components["schemas"]["Instant"];
        };
        /**
         * @example {
         *       "name": "Web shop",
         *       "scopes": [
         *         "customers:create",
         *         "customers:view"
         *       ],
         *       "expires_in_days": 90
         *     }
         */
        ApiKeyCreate: {
            /** @description What it is for. */
            name: string;
            /** @description Permissions that it may use; each one that the caller holds. */
            scopes: components["schemas"]["PermissionKey"][];
            /**
             * @description Days after which it stops working.
             * @default 90
             */
            expires_in_days?: number;
        };
        /**
         * @example {
         *       "id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a3a01",
         *       "name": "Web shop",
         *       "prefix": "daftar_Qm7Xc2VpLs",
         *       "user_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1a02",
         *       "scopes": [
         *         "customers:create",
         *         "customers:view"
         *       ],
         *       "status": "active",
         *       "expires_at": "2026-05-31T09:30:00.000Z",
         *       "last_used_at": null,
         *       "last_used_address": null,
         *       "revoked_at": null,
         *       "created_at": "2026-03-02T09:30:00.000Z",
         *       "updated_at": "2026-03-02T09:30:00.000Z",
         *       "key": "daftar_Qm7Xc2VpLs_u0Zc1R5s8Yw2Kd7Tn4Bh9Gx3Pj6Lf0Va5Ie8Uo1"
         *     }
         */
        ApiKeyCreated: {
            id: components["schemas"]["Id"];
            /** @description What it is for. */
            name: string;
            /** @description How the key begins, to tell it from others. */
            prefix: string;
            /** @description The user for whom it speaks. */
            user_id: components["schemas"]["Id"];
            /** @description Permissions that it may use, as far as its user holds them. */
            scopes: components["schemas"]["PermissionKey"][];
            status: components["schemas"]["ApiKeyStatus"];
            /** @description When it stops working by itself. */
            expires_at: components["schemas"]["Instant"];
            /** @description When it was last used, to the minute. */
            last_used_at: components["schemas"]["Instant"] | null;
            /** @description Network address that it was last used from. */
            last_used_address: string | null;
            revoked_at: components["schemas"]["Instant"] | null;
            created_at: components["schemas"]["Instant"];
            updated_at: components["schemas"]["Instant"];
            /** @description The key. Send it as `Authorization: Bearer`. It is kept as a digest and never shown again. */
            key: string;
        };
        /**
         * @example {
         *       "id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a3e01",
         *       "type": "api_key.created",
         *       "timestamp": "2026-03-02T09:30:00.000Z",
         *       "data": {
         *         "id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a3a01",
         *         "name": "Web shop",
         *         "prefix": "daftar_Qm7Xc2VpLs",
         *         "user_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1a02",
         *         "scopes": [
         *           "customers:create",
         *           "customers:view"
         *         ],
         *         "status": "active",
         *         "expires_at": "2026-05-31T09:30:00.000Z",
         *         "last_used_at": null,
         *         "last_used_address": null,
         *         "revoked_at": null,
         *         "created_at": "2026-03-02T09:30:00.000Z",
         *         "updated_at": "2026-03-02T09:30:00.000Z"
         *       }
         *     }
         */
        ApiKeyEvent: {
            id: components["schemas"]["Id"];
            type: ("api_key.created" | "api_key.revoked") | (string & {});
            timestamp: components["schemas"]["Instant"];
            data: components["schemas"]["ApiKey"];
        };
        /**
         * @example {
         *       "success": true,
         *       "data": {
         *         "id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a3a01",
         *         "name": "Web shop",
         *         "prefix": "daftar_Qm7Xc2VpLs",
         *         "user_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1a02",
         *         "scopes": [
         *           "customers:create",
         *           "customers:view"
         *         ],
         *         "status": "active",
         *         "expires_at": "2026-05-31T09:30:00.000Z",
         *         "last_used_at": null,
         *         "last_used_address": null,
         *         "revoked_at": null,
         *         "created_at": "2026-03-02T09:30:00.000Z",
         *         "updated_at": "2026-03-02T09:30:00.000Z"
         *       }
         *     }
         */
        ApiKeyResponse: {
            /** @constant */
            success: true;
            data: components["schemas"]["ApiKey"];
        };
        /**
         * @example {
         *       "success": true,
         *       "data": {
         *         "id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a3a01",
         *         "name": "Web shop",
         *         "prefix": "daftar_Qm7Xc2VpLs",
         *         "user_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1a02",
         *         "scopes": [
         *           "customers:create",
         *           "customers:view"
         *         ],
         *         "status": "active",
         *         "expires_at": "2026-05-31T09:30:00.000Z",
         *         "last_used_at": null,
         *         "last_used_address": null,
         *         "revoked_at": null,
         *         "created_at": "2026-03-02T09:30:00.000Z",
         *         "updated_at": "2026-03-02T09:30:00.000Z",
         *         "key": "daftar_Qm7Xc2VpLs_u0Zc1R5s8Yw2Kd7Tn4Bh9Gx3Pj6Lf0Va5Ie8Uo1"
         *       }
         *     }
         */
        ApiKeyCreatedResponse: {
            /** @constant */
            success: true;
            data: components["schemas"]["ApiKeyCreated"];
        };
        /**
         * @example {
         *       "success": true,
         *       "data": [
         *         {
         *           "id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a3a01",
         *           "name": "Web shop",
         *           "prefix": "daftar_Qm7Xc2VpLs",
         *           "user_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1a02",
         *           "scopes": [
         *             "customers:create",
         *             "customers:view"
         *           ],
         *           "status": "active",
         *           "expires_at": "2026-05-31T09:30:00.000Z",
         *           "last_used_at": null,
         *           "last_used_address": null,
         *           "revoked_at": null,
         *           "created_at": "2026-03-02T09:30:00.000Z",
         *           "updated_at": "2026-03-02T09:30:00.000Z"
         *         }
         *       ],
         *       "pagination": {
         *         "page": 1,
         *         "per_page": 20,
         *         "total": 1,
         *         "total_pages": 1,
         *         "next": null,
         *         "previous": null,
         *         "next_cursor": null
         *       }
         *     }
         */
        ApiKeyPage: {
            /** @constant */
            success: true;
            data: components["schemas"]["ApiKey"][];
            pagination: components["schemas"]["Pagination"];
        };
        /** @example active */
        OauthClientStatus: ("active" | "deleted") | (string & {});
        /**
         * @description Whether it can keep a secret: a server can; an app on a device or a page in a browser cannot.
         * @example confidential
         */
        OauthClientKind: ("confidential" | "public") | (string & {});
        /** @example authorization_code */
        OauthGrantType: ("authorization_code" | "client_credentials" | "refresh_token") | (string & {});
        /**
         * @example {
         *       "id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a3b01",
         *       "name": "Northwind Web Shop",
         *       "description": "Sells on shop.northwind.example.",
         *       "kind": "confidential",
         *       "grant_types": [
         *         "authorization_code",
         *         "client_credentials",
         *         "refresh_token"
         *       ],
         *       "redirect_uris": [
         *         "https://shop.northwind.example/callback"
         *       ],
         *       "scopes": [
         *         "customers:create",
         *         "customers:view"
         *       ],
         *       "status": "active",
         *       "secret_changed_at": "2026-03-02T09:30:00.000Z",
         *       "created_by": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1a02",
         *       "deleted_at": null,
         *       "created_at": "2026-03-02T09:30:00.000Z",
         *       "updated_at": "2026-03-02T09:30:00.000Z"
         *     }
         */
        OauthClient: {
            /** @description Its `client_id`. */
            id: components["schemas"]["Id"];
            /** @description What people who consent are shown. */
            name: string;
            /** @description What it is for. */
            description: string | null;
            kind: components["schemas"]["OauthClientKind"];
            /** @description How it may get tokens. */
            grant_types: components["schemas"]["OauthGrantType"][];
            /** @description Addresses that an answer may be sent to, compared letter by letter. */
            redirect_uris: string[];
            /** @description The most that it may ever do. */
            scopes: components["schemas"]["PermissionKey"][];
            status: components["schemas"]["OauthClientStatus"];
            /** @description When its secret was made; null where it has none. */
            secret_changed_at: components["schemas"]["Instant"] | null;
            /** @description User who registered it. */
            created_by: components["schemas"]["Id"];
            deleted_at: components["schemas"]["Instant"] | null;
            created_at: components["schemas"]["Instant"];
            updated_at: components["schemas"]["Instant"];
        };
        /**
         * @example {
         *       "name": "Northwind Web Shop",
         *       "description": "Sells on shop.northwind.example.",
         *       "kind": "confidential",
         *       "grant_types": [
         *         "authorization_code",
         *         "client_credentials",
         *         "refresh_token"
         *       ],
         *       "redirect_uris": [
         *         "https://shop.northwind.example/callback"
         *       ],
         *       "scopes": [
         *         "customers:create",
         *         "customers:view"
         *       ]
         *     }
         */
        OauthClientCreate: {
            /** @description What people who consent are shown. */
            name: string;
            /** @description What it is for. */
            description?: string | null;
            kind: components["schemas"]["OauthClientKindInput"];
            /** @description How it may get tokens. `client_credentials` is for confidential clients, `refresh_token` comes with `authorization_code`. */
            grant_types: components["schemas"]["OauthGrantTypeInput"][];
            /** @description Addresses that an answer may be sent to, compared letter by letter; only the port of an address of this device (127.0.0.1 or [::1]) is free (RFC 8252). `authorization_code` needs one. */
            redirect_uris?: string[];
            /** @description The most that it may ever do; each one that the caller holds. */
            scopes: components["schemas"]["PermissionKey"][];
        };
        /**
         * @example {
         *       "description": null,
         *       "scopes": [
         *         "customers:view"
         *       ]
         *     }
         */
        OauthClientUpdate: {
            /** @description What people who consent are shown. */
            name?: string;
            /** @description What it is for. */
            description?: string | null;
            /** @description How it may get tokens. `client_credentials` is for confidential clients, `refresh_token` comes with `authorization_code`. */
            grant_types?: components["schemas"]["OauthGrantTypeInput"][];
            /** @description Addresses that an answer may be sent to, compared letter by letter; only the port of an address of this device (127.0.0.1 or [::1]) is free (RFC 8252). `authorization_code` needs one. */
            redirect_uris?: string[];
            /** @description The most that it may ever do; each one that the caller holds. */
            scopes?: components["schemas"]["PermissionKey"][];
        };
        /**
         * @example {
         *       "id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a3b01",
         *       "name": "Northwind Web Shop",
         *       "description": "Sells on shop.northwind.example.",
         *       "kind": "confidential",
         *       "grant_types": [
         *         "authorization_code",
         *         "client_credentials",
         *         "refresh_token"
         *       ],
         *       "redirect_uris": [
         *         "https://shop.northwind.example/callback"
         *       ],
         *       "scopes": [
         *         "customers:create",
         *         "customers:view"
         *       ],
         *       "status": "active",
         *       "secret_changed_at": "2026-03-02T09:30:00.000Z",
         *       "created_by": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1a02",
         *       "deleted_at": null,
         *       "created_at": "2026-03-02T09:30:00.000Z",
         *       "updated_at": "2026-03-02T09:30:00.000Z",
         *       "client_secret": "dcs_u0Zc1R5s8Yw2Kd7Tn4Bh9Gx3Pj6Lf0Va5Ie8Uo1Xq2"
         *     }
         */
        OauthClientCreated: {
            /** @description Its `client_id`. */
            id: components["schemas"]["Id"];
            /** @description What people who consent are shown. */
            name: string;
            /** @description What it is for. */
            description: string | null;
            kind: components["schemas"]["OauthClientKind"];
            /** @description How it may get tokens. */
            grant_types: components["schemas"]["OauthGrantType"][];
            /** @description Addresses that an answer may be sent to, compared letter by letter. */
            redirect_uris: string[];
            /** @description The most that it may ever do. */
            scopes: components["schemas"]["PermissionKey"][];
            status: components["schemas"]["OauthClientStatus"];
            /** @description When its secret was made; null where it has none. */
            secret_changed_at: components["schemas"]["Instant"] | null;
            /** @description User who registered it. */
            created_by: components["schemas"]["Id"];
            deleted_at: components["schemas"]["Instant"] | null;
            created_at: components["schemas"]["Instant"];
            updated_at: components["schemas"]["Instant"];
            /** @description Its secret, null for a public client. It is kept as a digest and never shown again. */
            client_secret: string | null;
        };
        /**
         * @example {
         *       "id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a3e02",
         *       "type": "oauth_client.created",
         *       "timestamp": "2026-03-02T09:30:00.000Z",
         *       "data": {
         *         "id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a3b01",
         *         "name": "Northwind Web Shop",
         *         "description": "Sells on shop.northwind.example.",
         *         "kind": "confidential",
         *         "grant_types": [
         *           "authorization_code",
         *           "client_credentials",
         *           "refresh_token"
         *         ],
         *         "redirect_uris": [
         *           "https://shop.northwind.example/callback"
         *         ],
         *         "scopes": [
         *           "customers:create",
         *           "customers:view"
         *         ],
         *         "status": "active",
         *         "secret_changed_at": "2026-03-02T09:30:00.000Z",
         *         "created_by": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1a02",
         *         "deleted_at": null,
         *         "created_at": "2026-03-02T09:30:00.000Z",
         *         "updated_at": "2026-03-02T09:30:00.000Z"
         *       }
         *     }
         */
        OauthClientEvent: {
            id: components["schemas"]["Id"];
            type: ("oauth_client.created" | "oauth_client.updated" | "oauth_client.deleted") | (string & {});
            timestamp: components["schemas"]["Instant"];
            data: components["schemas"]["OauthClient"];
        };
        /**
         * @example {
         *       "success": true,
         *       "data": {
         *         "id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a3b01",
         *         "name": "Northwind Web Shop",
         *         "description": "Sells on shop.northwind.example.",
         *         "kind": "confidential",
         *         "grant_types": [
         *           "authorization_code",
         *           "client_credentials",
         *           "refresh_token"
         *         ],
         *         "redirect_uris": [
         *           "https://shop.northwind.example/callback"
         *         ],
         *         "scopes": [
         *           "customers:create",
         *           "customers:view"
         *         ],
         *         "status": "active",
         *         "secret_changed_at": "2026-03-02T09:30:00.000Z",
         *         "created_by": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1a02",
         *         "deleted_at": null,
         *         "created_at": "2026-03-02T09:30:00.000Z",
         *         "updated_at": "2026-03-02T09:30:00.000Z"
         *       }
         *     }
         */
        OauthClientResponse: {
            /** @constant */
            success: true;
            data: components["schemas"]["OauthClient"];
        };
        /**
         * @example {
         *       "success": true,
         *       "data": {
         *         "id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a3b01",
         *         "name": "Northwind Web Shop",
         *         "description": "Sells on shop.northwind.example.",
         *         "kind": "confidential",
         *         "grant_types": [
         *           "authorization_code",
         *           "client_credentials",
         *           "refresh_token"
         *         ],
         *         "redirect_uris": [
         *           "https://shop.northwind.example/callback"
         *         ],
         *         "scopes": [
         *           "customers:create",
         *           "customers:view"
         *         ],
         *         "status": "active",
         *         "secret_changed_at": "2026-03-02T09:30:00.000Z",
         *         "created_by": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1a02",
         *         "deleted_at": null,
         *         "created_at": "2026-03-02T09:30:00.000Z",
         *         "updated_at": "2026-03-02T09:30:00.000Z",
         *         "client_secret": "dcs_u0Zc1R5s8Yw2Kd7Tn4Bh9Gx3Pj6Lf0Va5Ie8Uo1Xq2"
         *       }
         *     }
         */
        OauthClientCreatedResponse: {
            /** @constant */
            success: true;
            data: components["schemas"]["OauthClientCreated"];
        };
        /**
         * @example {
         *       "success": true,
         *       "data": [
         *         {
         *           "id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a3b01",
         *           "name": "Northwind Web Shop",
         *           "description": "Sells on shop.northwind.example.",
         *           "kind": "confidential",
         *           "grant_types": [
         *             "authorization_code",
         *             "client_credentials",
         *             "refresh_token"
         *           ],
         *           "redirect_uris": [
         *             "https://shop.northwind.example/callback"
         *           ],
         *           "scopes": [
         *             "customers:create",
         *             "customers:view"
         *           ],
         *           "status": "active",
         *           "secret_changed_at": "2026-03-02T09:30:00.000Z",
         *           "created_by": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1a02",
         *           "deleted_at": null,
         *           "created_at": "2026-03-02T09:30:00.000Z",
         *           "updated_at": "2026-03-02T09:30:00.000Z"
         *         }
         *       ],
         *       "pagination": {
         *         "page": 1,
         *         "per_page": 20,
         *         "total": 1,
         *         "total_pages": 1,
         *         "next": null,
         *         "previous": null,
         *         "next_cursor": null
         *       }
         *     }
         */
        OauthClientPage: {
            /** @constant */
            success: true;
            data: components["schemas"]["OauthClient"][];
            pagination: components["schemas"]["Pagination"];
        };
        /**
         * @example {
         *       "action": "allow",
         *       "csrf": "mY7Qk2",
         *       "client_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a3b01",
         *       "response_type": "code",
         *       "code_challenge": "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM",
         *       "code_challenge_method": "S256"
         *     }
         */
        AuthorizationDecision: {
            action?: string;
            csrf?: string;
            email?: string;
            password?: string;
            code?: string;
            response_type?: string;
            client_id?: string;
            redirect_uri?: string;
            scope?: string;
            state?: string;
            code_challenge?: string;
            code_challenge_method?: string;
            ui_locales?: string;
        } & {
            [key: string]: unknown;
        };
        /**
         * @example {
         *       "grant_type": "client_credentials",
         *       "client_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a3b01",
         *       "client_secret": "dcs_u0Zc1R5s8Yw2Kd7Tn4Bh9Gx3Pj6Lf0Va5Ie8Uo1Xq2",
         *       "scope": "customers:view"
         *     }
         */
        OauthTokenRequest: {
            /** @description `authorization_code`, `refresh_token` or `client_credentials`. */
            grant_type?: string;
            /** @description Where it is not in the header. */
            client_id?: string;
            /** @description Where it is not in the header. */
            client_secret?: string;
            code?: string;
            /** @description The one that the code was sent to. */
            redirect_uri?: string;
            code_verifier?: string;
            refresh_token?: string;
            /** @description Fewer permissions than were granted, separated by spaces. */
            scope?: string;
        } & {
            [key: string]: unknown;
        };
        /**
         * @example {
         *       "access_token": "eyJhbGciOiJFUzI1NiJ9.eyJzdWIiOiJzaG9wIn0.c2lnbmF0dXJl",
         *       "token_type": "Bearer",
         *       "expires_in": 900,
         *       "scope": "customers:view"
         *     }
         */
        OauthTokens: {
            access_token: string;
            /** @constant */
            token_type: "Bearer";
            /** @description Seconds that the access token lives. */
            expires_in: number;
            /** @description Good for one exchange; only with the scope `offline_access`. */
            refresh_token?: string;
            /** @description What was granted, separated by spaces. */
            scope: string;
        };
        /**
         * @example {
         *       "token": "drt_4oJ0mYtq7dHcZ1vKxWb2Ns",
         *       "token_type_hint": "refresh_token",
         *       "client_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a3b01",
         *       "client_secret": "dcs_u0Zc1R5s8Yw2Kd7Tn4Bh9Gx3Pj6Lf0Va5Ie8Uo1Xq2"
         *     }
         */
        OauthTokenQuestion: {
            token?: string;
            token_type_hint?: string;
            /** @description Where it is not in the header. */
            client_id?: string;
            /** @description Where it is not in the header. */
            client_secret?: string;
        } & {
            [key: string]: unknown;
        };
        /**
         * @example {
         *       "active": true,
         *       "scope": "customers:view",
         *       "client_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a3b01",
         *       "sub": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a3b01",
         *       "tenant": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a2a01",
         *       "token_type": "Bearer",
         *       "iss": "http://localhost:3000",
         *       "aud": "daftar",
         *       "iat": 1772445000,
         *       "exp": 1772445900
         *     }
         */
        OauthTokenState: {
            active: boolean;
            scope?: string;
            client_id?: components["schemas"]["Id"];
            /** @description Whom it stands for. */
            sub?: components["schemas"]["Id"];
            tenant?: components["schemas"]["Id"];
            token_type?: string;
            iss?: string;
            aud?: string;
            iat?: number;
            exp?: number;
        };
        /**
         * @example {
         *       "error": "invalid_grant",
         *       "error_description": "Invalid grant: authorization code is invalid"
         *     }
         */
        OauthError: {
            /** @description Code of RFC 6749. */
            error: string;
            /** @description What is wrong, in English. */
            error_description?: string;
        };
        /**
         * @example {
         *       "email": "andrew.fuller@northwind.example"
         *     }
         */
        AccountAddress: {
            /** @description Address that one signs in with. */
            email: components["schemas"]["Email"];
        };
        /**
         * @example {
         *       "token": "7Qm1vXc9Kz0aLrT4sWq2Yb8NdEfGhJkPuVxBtCnDmRo"
         *     }
         */
        EmailVerification: {
            /** @description The token that was mailed. */
            token: string;
        };
        /**
         * @example {
         *       "token": "7Qm1vXc9Kz0aLrT4sWq2Yb8NdEfGhJkPuVxBtCnDmRo",
         *       "new_password": "gumbo-by-lantern-light"
         *     }
         */
        PasswordReset: {
            /** @description The token that was mailed. */
            token: string;
            /** @description Ten characters or more; no rules of composition, but nothing that is easy to guess. */
            new_password: string;
        };
        /**
         * @example {
         *       "mfa_token": "mfa_3kQm1vXc9Kz0aLrT4sWq2Yb8NdEfGhJkPuVxBtCnDmR",
         *       "code": "287082"
         *     }
         */
        LoginCompletion: {
            /** @description What `login` answered. */
            mfa_token: string;
            /** @description Six digits of the authenticator, or a recovery code. */
            code: string;
        };
        /**
         * @example {
         *       "mfa_required": true,
         *       "mfa_token": "mfa_3kQm1vXc9Kz0aLrT4sWq2Yb8NdEfGhJkPuVxBtCnDmR",
         *       "expires_in": 300,
         *       "user": null,
         *       "tokens": null
         *     }
         */
        MfaChallenge: {
            /**
             * @description The password was right; a code is asked for as well.
             * @constant
             */
            mfa_required: true;
            /** @description Hand it to `completeMfaLogin` with the code. */
            mfa_token: string;
            /** @description Seconds that the token works. */
            expires_in: number;
            user: null;
            tokens: null;
        };
        /**
         * @example {
         *       "password": "chai-on-a-rainy-quay"
         *     }
         */
        PasswordProof: {
            /** @description The own password. */
            password: string;
        };
        /**
         * @example {
         *       "password": "chai-on-a-rainy-quay",
         *       "code": "287082"
         *     }
         */
        SecondStepProof: {
            /** @description The own password. */
            password: string;
            /** @description Six digits of the authenticator, or a recovery code. */
            code: string;
        };
        /**
         * @example {
         *       "code": "287082"
         *     }
         */
        TotpConfirmation: {
            /** @description Six digits of the authenticator. */
            code: string;
        };
        /**
         * @example {
         *       "secret": "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ",
         *       "uri": "otpauth://totp/Daftar:andrew.fuller%40northwind.example?issuer=Daftar&secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&algorithm=SHA1&digits=6&period=30",
         *       "algorithm": "SHA1",
         *       "digits": 6,
         *       "period": 30,
         *       "expires_at": "2026-03-02T09:40:00.000Z"
         *     }
         */
        TotpEnrolment: {
            /** @description The secret in base32, to be typed into an authenticator. */
            secret: string;
            /** @description The same as an `otpauth:` address, to be shown as a QR code. */
            uri: string;
            /** @constant */
            algorithm: "SHA1";
            /** @constant */
            digits: 6;
            /**
             * @description Seconds that a code stands.
             * @constant
             */
            period: 30;
            /** @description Until when it can be confirmed. */
            expires_at: components["schemas"]["Instant"];
        };
        /**
         * @example {
         *       "success": true,
         *       "data": {
         *         "secret": "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ",
         *         "uri": "otpauth://totp/Daftar:andrew.fuller%40northwind.example?issuer=Daftar&secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&algorithm=SHA1&digits=6&period=30",
         *         "algorithm": "SHA1",
         *         "digits": 6,
         *         "period": 30,
         *         "expires_at": "2026-03-02T09:40:00.000Z"
         *       }
         *     }
         */
        TotpEnrolmentResponse: {
            /** @constant */
            success: true;
            data: components["schemas"]["TotpEnrolment"];
        };
        /**
         * @example {
         *       "recovery_codes": [
         *         "2kq7-m9xc-4vwt-hj3p",
         *         "8sdf-r5ny-6uek-zb2g",
         *         "c3ah-x7pm-9tqw-4kvd",
         *         "n6ry-2jgs-b8ef-u5xc",
         *         "w4tk-h9zq-3mpa-7vnj",
         *         "d5xb-6sfe-k2yr-g8cu",
         *         "p7vm-4qjt-w9hd-3nza",
         *         "y2ec-u8kx-5gsb-r6fq",
         *         "j9wn-3dvp-t7am-x4hz",
         *         "f8gu-c5ry-q2ke-6sbj"
         *       ]
         *     }
         */
        RecoveryCodes: {
            /** @description Each works once in place of a code of the authenticator. */
            recovery_codes: string[];
        };
        /**
         * @example {
         *       "success": true,
         *       "data": {
         *         "recovery_codes": [
         *           "2kq7-m9xc-4vwt-hj3p",
         *           "8sdf-r5ny-6uek-zb2g",
         *           "c3ah-x7pm-9tqw-4kvd",
         *           "n6ry-2jgs-b8ef-u5xc",
         *           "w4tk-h9zq-3mpa-7vnj",
         *           "d5xb-6sfe-k2yr-g8cu",
         *           "p7vm-4qjt-w9hd-3nza",
         *           "y2ec-u8kx-5gsb-r6fq",
         *           "j9wn-3dvp-t7am-x4hz",
         *           "f8gu-c5ry-q2ke-6sbj"
         *         ]
         *       }
         *     }
         */
        RecoveryCodesResponse: {
            /** @constant */
            success: true;
            data: components["schemas"]["RecoveryCodes"];
        };
        /**
         * @description Where the campaign meets people.
         * @example event
         */
        CampaignChannel: ("email" | "sms" | "phone" | "post" | "event" | "advertising" | "social_media" | "website" | "referral" | "partner" | "other") | (string & {});
        /** @example active */
        CampaignStatus: ("planned" | "active" | "paused" | "completed" | "cancelled") | (string & {});
        /**
         * @description What the campaign has brought, counted from its leads and opportunities.
         * @example {
         *       "leads": 40,
         *       "converted_leads": 10,
         *       "conversion_rate": "25.00",
         *       "opportunities": 8,
         *       "won_opportunities": 3,
         *       "won_amounts": [
         *         {
         *           "currency": "CAD",
         *           "amount": "31500.00"
         *         }
         *       ],
         *       "cost_per_lead": "105.00",
         *       "return_on_investment": "650.00"
         *     }
         */
        CampaignResults: {
            leads: number;
            converted_leads: number;
            /** @description Converted leads in percent of all; null without leads. */
            conversion_rate: string | null;
            opportunities: number;
            won_opportunities: number;
            /** @description What was won, by currency. */
            won_amounts: components["schemas"]["CampaignWonAmount"][];
            /** @description The actual cost for each lead; null without cost or leads. */
            cost_per_lead: string | null;
            /** @description What was won beyond the actual cost, in percent of it; null without cost, and where something was won in another currency. */
            return_on_investment: string | null;
        };
        /**
         * @example {
         *       "currency": "CAD",
         *       "amount": "31500.00"
         *     }
         */
        CampaignWonAmount: {
            currency: components["schemas"]["CurrencyCode"];
            /** @description The sum of the won amounts. */
            amount: string;
        };
        /**
         * @example {
         *       "id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a6c01",
         *       "name": "Food fair in Vancouver",
         *       "channel": "event",
         *       "status": "active",
         *       "description": "A stand with tastings on three days.",
         *       "audience": "Owners of grocery shops in British Columbia",
         *       "starts_on": "2026-03-01",
         *       "ends_on": "2026-03-31",
         *       "currency": "CAD",
         *       "budget": "5000.00",
         *       "actual_cost": "4200.00",
         *       "target_leads": 50,
         *       "target_revenue": "40000.00",
         *       "results": {
         *         "leads": 40,
         *         "converted_leads": 10,
         *         "conversion_rate": "25.00",
         *         "opportunities": 8,
         *         "won_opportunities": 3,
         *         "won_amounts": [
         *           {
         *             "currency": "CAD",
         *             "amount": "31500.00"
         *           }
         *         ],
         *         "cost_per_lead": "105.00",
         *         "return_on_investment": "650.00"
         *       },
         *       "tags": [
         *         "spring"
         *       ],
         *       "owner_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1a01",
         *       "branch_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1b01",
         *       "created_at": "2026-03-02T09:30:00.000Z",
         *       "updated_at": "2026-03-02T09:30:00.000Z"
         *     }
         */
        Campaign: {
            id: components["schemas"]["Id"];
            /** @description What the campaign is called. */
            name: string;
            channel: components["schemas"]["CampaignChannel"];
            status: components["schemas"]["CampaignStatus"];
            /** @description What is done. */
            description: string | null;
            /** @description Whom it is for. */
            audience: string | null;
            /** @description First day. */
            starts_on: components["schemas"]["CalendarDate"] | null;
            /** @description Last day. */
            ends_on: components["schemas"]["CalendarDate"] | null;
            /** @description Currency of budget and cost. */
            currency: components["schemas"]["CurrencyCode"];
            /** @description What it may cost. */
            budget: components["schemas"]["PositiveMoney"] | null;
            /** @description What it has cost. */
            actual_cost: components["schemas"]["PositiveMoney"] | null;
            /** @description How many leads it is to bring. */
            target_leads: number | null;
            /** @description What it is to bring in. */
            target_revenue: components["schemas"]["PositiveMoney"] | null;
            results: components["schemas"]["CampaignResults"];
            tags: string[];
            /** @description User who looks after it. */
            owner_id: components["schemas"]["Id"] | null;
            /** @description Branch that it belongs to. */
            branch_id: components["schemas"]["Id"] | null;
            created_at: components["schemas"]["Instant"];
            updated_at: components["schemas"]["Instant"];
        };
        /**
         * @example {
         *       "name": "Food fair in Vancouver",
         *       "channel": "event",
         *       "starts_on": "2026-03-01",
         *       "ends_on": "2026-03-31",
         *       "currency": "CAD",
         *       "budget": "5000.00",
         *       "target_leads": 50
         *     }
         */
        CampaignCreate: {
            /** @description What the campaign is called. */
            name: string;
            channel: components["schemas"]["CampaignChannelInput"];
            /** @description What is done. */
            description?: string | null;
            /** @description Whom it is for. */
            audience?: string | null;
            /** @description First day. */
            starts_on?: components["schemas"]["CalendarDate"] | null;
            /** @description Last day. */
            ends_on?: components["schemas"]["CalendarDate"] | null;
            /** @description Currency of budget and cost; that of the tenant where left out at creation. */
            currency?: components["schemas"]["CurrencyCode"];
            /** @description What it may cost. */
            budget?: components["schemas"]["PositiveMoney"] | null;
            /** @description What it has cost. */
            actual_cost?: components["schemas"]["PositiveMoney"] | null;
            /** @description How many leads it is to bring. */
            target_leads?: number | null;
            /** @description What it is to bring in. */
            target_revenue?: components["schemas"]["PositiveMoney"] | null;
            tags?: string[];
            /** @description User who looks after it; the caller where left out at creation. */
            owner_id?: components["schemas"]["Id"] | null;
            /** @description Branch that it belongs to; that of the caller where left out at creation. */
            branch_id?: components["schemas"]["Id"] | null;
        };
        /**
         * @example {
         *       "actual_cost": "4200.00"
         *     }
         */
        CampaignUpdate: {
            /** @description What the campaign is called. */
            name?: string;
            channel?: components["schemas"]["CampaignChannelInput"];
            /** @description What is done. */
            description?: string | null;
            /** @description Whom it is for. */
            audience?: string | null;
            /** @description First day. */
            starts_on?: components["schemas"]["CalendarDate"] | null;
            /** @description Last day. */
            ends_on?: components["schemas"]["CalendarDate"] | null;
            /** @description Currency of budget and cost; that of the tenant where left out at creation. */
            currency?: components["schemas"]["CurrencyCode"];
            /** @description What it may cost. */
            budget?: components["schemas"]["PositiveMoney"] | null;
            /** @description What it has cost. */
            actual_cost?: components["schemas"]["PositiveMoney"] | null;
            /** @description How many leads it is to bring. */
            target_leads?: number | null;
            /** @description What it is to bring in. */
            target_revenue?: components["schemas"]["PositiveMoney"] | null;
            tags?: string[];
            /** @description User who looks after it; the caller where left out at creation. */
            owner_id?: components["schemas"]["Id"] | null;
            /** @description Branch that it belongs to; that of the caller where left out at creation. */
            branch_id?: components["schemas"]["Id"] | null;
        };
        /**
         * @example {
         *       "success": true,
         *       "data": {
         *         "id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a6c01",
         *         "name": "Food fair in Vancouver",
         *         "channel": "event",
         *         "status": "active",
         *         "description": "A stand with tastings on three days.",
         *         "audience": "Owners of grocery shops in British Columbia",
         *         "starts_on": "2026-03-01",
         *         "ends_on": "2026-03-31",
         *         "currency": "CAD",
         *         "budget": "5000.00",
         *         "actual_cost": "4200.00",
         *         "target_leads": 50,
         *         "target_revenue": "40000.00",
         *         "results": {
         *           "leads": 40,
         *           "converted_leads": 10,
         *           "conversion_rate": "25.00",
         *           "opportunities": 8,
         *           "won_opportunities": 3,
         *           "won_amounts": [
         *             {
         *               "currency": "CAD",
         *               "amount": "31500.00"
         *             }
         *           ],
         *           "cost_per_lead": "105.00",
         *           "return_on_investment": "650.00"
         *         },
         *         "tags": [
         *           "spring"
         *         ],
         *         "owner_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1a01",
         *         "branch_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1b01",
         *         "created_at": "2026-03-02T09:30:00.000Z",
         *         "updated_at": "2026-03-02T09:30:00.000Z"
         *       }
         *     }
         */
        CampaignResponse: {
            /** @constant */
            success: true;
            data: components["schemas"]["Campaign"];
        };
        /**
         * @example {
         *       "success": true,
         *       "data": [
         *         {
         *           "id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a6c01",
         *           "name": "Food fair in Vancouver",
         *           "channel": "event",
         *           "status": "active",
         *           "description": "A stand with tastings on three days.",
         *           "audience": "Owners of grocery shops in British Columbia",
         *           "starts_on": "2026-03-01",
         *           "ends_on": "2026-03-31",
         *           "currency": "CAD",
         *           "budget": "5000.00",
         *           "actual_cost": "4200.00",
         *           "target_leads": 50,
         *           "target_revenue": "40000.00",
         *           "results": {
         *             "leads": 40,
         *             "converted_leads": 10,
         *             "conversion_rate": "25.00",
         *             "opportunities": 8,
         *             "won_opportunities": 3,
         *             "won_amounts": [
         *               {
         *                 "currency": "CAD",
         *                 "amount": "31500.00"
         *               }
         *             ],
         *             "cost_per_lead": "105.00",
         *             "return_on_investment": "650.00"
         *           },
         *           "tags": [
         *             "spring"
         *           ],
         *           "owner_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1a01",
         *           "branch_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1b01",
         *           "created_at": "2026-03-02T09:30:00.000Z",
         *           "updated_at": "2026-03-02T09:30:00.000Z"
         *         }
         *       ],
         *       "pagination": {
         *         "page": 1,
         *         "per_page": 20,
         *         "total": 1,
         *         "total_pages": 1,
         *         "next": null,
         *         "previous": null,
         *         "next_cursor": null
         *       }
         *     }
         */
        CampaignPage: {
            /** @constant */
            success: true;
            data: components["schemas"]["Campaign"][];
            pagination: components["schemas"]["Pagination"];
        };
        /**
         * @example {
         *       "id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a6e01",
         *       "type": "campaign.created",
         *       "timestamp": "2026-03-02T09:30:00.000Z",
         *       "data": {
         *         "id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a6c01",
         *         "name": "Food fair in Vancouver",
         *         "channel": "event",
         *         "status": "active",
         *         "description": "A stand with tastings on three days.",
         *         "audience": "Owners of grocery shops in British Columbia",
         *         "starts_on": "2026-03-01",
         *         "ends_on": "2026-03-31",
         *         "currency": "CAD",
         *         "budget": "5000.00",
         *         "actual_cost": "4200.00",
         *         "target_leads": 50,
         *         "target_revenue": "40000.00",
         *         "results": {
         *           "leads": 40,
         *           "converted_leads": 10,
         *           "conversion_rate": "25.00",
         *           "opportunities": 8,
         *           "won_opportunities": 3,
         *           "won_amounts": [
         *             {
         *               "currency": "CAD",
         *               "amount": "31500.00"
         *             }
         *           ],
         *           "cost_per_lead": "105.00",
         *           "return_on_investment": "650.00"
         *         },
         *         "tags": [
         *           "spring"
         *         ],
         *         "owner_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1a01",
         *         "branch_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1b01",
         *         "created_at": "2026-03-02T09:30:00.000Z",
         *         "updated_at": "2026-03-02T09:30:00.000Z"
         *       }
         *     }
         */
        CampaignEvent: {
            id: components["schemas"]["Id"];
            type: ("campaign.created" | "campaign.updated" | "campaign.started" | "campaign.paused" | "campaign.completed" | "campaign.cancelled" | "campaign.deleted") | (string & {});
            timestamp: components["schemas"]["Instant"];
            data: components["schemas"]["Campaign"];
        };
        /** @example active */
        ContactStatus: ("active" | "archived") | (string & {});
        /**
         * @description A way to reach somebody with marketing.
         * @example email
         */
        MarketingChannel: ("email" | "phone" | "sms" | "post") | (string & {});
        /**
         * @example {
         *       "address": "maria.anders@alfreds.example",
         *       "label": "work"
         *     }
         */
        ContactEmail: {
            /** Format: email */
            address: string;
            /** @description What it is for, such as work or home. */
            label: string | null;
        };
        /**
         * @example {
         *       "address": "maria.anders@alfreds.example",
         *       "label": "work"
         *     }
         */
        ContactEmailInput: {
            address: components["schemas"]["Email"];
            /** @description What it is for, such as work or home. */
            label?: string | null;
        };
        /**
         * @example {
         *       "number": "+49 30 0074321",
         *       "label": "work"
         *     }
         */
        ContactPhone: {
            number: string;
            /** @description What it is for, such as work or home. */
            label: string | null;
        };
        /**
         * @example {
         *       "number": "+49 30 0074321",
         *       "label": "work"
         *     }
         */
        ContactPhoneInput: {
            number: components["schemas"]["Phone"];
            /** @description What it is for, such as work or home. */
            label?: string | null;
        };
        /**
         * @example {
         *       "id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a3c01",
         *       "name": "Maria Anders",
         *       "salutation": "Dear Ms Anders",
         *       "job_title": "Sales Representative",
         *       "department": "Sales",
         *       "customer_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1c01",
         *       "emails": [
         *         {
         *           "address": "maria.anders@alfreds.example",
         *           "label": "work"
         *         }
         *       ],
         *       "phones": [
         *         {
         *           "number": "+49 30 0074321",
         *           "label": "work"
         *         }
         *       ],
         *       "email": "maria.anders@alfreds.example",
         *       "phone": "+49 30 0074321",
         *       "address": {
         *         "line1": "Obere Str. 57",
         *         "line2": null,
         *         "city": "Berlin",
         *         "state": null,
         *         "postal_code": "12209",
         *         "country": "DE"
         *       },
         *       "language": "en",
         *       "birthday": "1980-05-14",
         *       "marketing_consent": [
         *         "email"
         *       ],
         *       "marketing_consent_at": "2026-03-02T09:30:00.000Z",
         *       "marketing_consent_source": "Fair in Berlin",
         *       "tags": [
         *         "newsletter"
         *       ],
         *       "notes": "Prefers to be called in the morning.",
         *       "owner_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1a01",
         *       "branch_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1b01",
         *       "status": "active",
         *       "archived_at": null,
         *       "created_at": "2026-03-02T09:30:00.000Z",
         *       "updated_at": "2026-03-02T09:30:00.000Z"
         *     }
         */
        Contact: {
            id: components["schemas"]["Id"];
            /** @description What the person is called, in the order in which the person writes it. */
            name: string;
            /** @description How letters address the person. */
            salutation: string | null;
            /** @description What the person does at the customer. */
            job_title: string | null;
            /** @description Department of the customer. */
            department: string | null;
            /** @description Customer that the person belongs to. */
            customer_id: components["schemas"]["Id"] | null;
            /** @description E-mail addresses, the one to write to first. */
            emails: components["schemas"]["ContactEmail"][];
            /** @description Telephone numbers, the one to call first. */
            phones: components["schemas"]["ContactPhone"][];
            /**
             * Format: email
             * @description The first of the e-mail addresses.
             */
            email: string | null;
            /** @description The first of the telephone numbers. */
            phone: string | null;
            address: components["schemas"]["Address"];
            /** @description Language in which the person wants to be written to. */
            language: components["schemas"]["Locale"] | null;
            /** @description Day of birth. */
            birthday: components["schemas"]["CalendarDate"] | null;
            /** @description Channels through which the person agreed to receive marketing; none where empty. */
            marketing_consent: components["schemas"]["MarketingChannel"][];
            /** @description When the person last agreed or withdrew. */
            marketing_consent_at: components["schemas"]["Instant"] | null;
            /** @description Where the person agreed, such as a form or a fair. */
            marketing_consent_source: string | null;
            tags: string[];
            notes: string | null;
            /** @description User who looks after the contact. */
            owner_id: components["schemas"]["Id"] | null;
            /** @description Branch that the contact belongs to. */
            branch_id: components["schemas"]["Id"] | null;
            status: components["schemas"]["ContactStatus"];
            archived_at: components["schemas"]["Instant"] | null;
            created_at: components["schemas"]["Instant"];
            updated_at: components["schemas"]["Instant"];
        };
        /**
         * @example {
         *       "name": "Maria Anders",
         *       "job_title": "Sales Representative",
         *       "emails": [
         *         {
         *           "address": "maria.anders@alfreds.example",
         *           "label": "work"
         *         }
         *       ],
         *       "phones": [
         *         {
         *           "number": "+49 30 0074321",
         *           "label": "work"
         *         }
         *       ],
         *       "language": "en",
         *       "marketing_consent": [
         *         "email"
         *       ],
         *       "marketing_consent_source": "Fair in Berlin",
         *       "tags": [
         *         "newsletter"
         *       ]
         *     }
         */
        ContactCreate: {
            /** @description What the person is called, in the order in which the person writes it. */
            name: string;
            /** @description How letters address the person. */
            salutation?: string | null;
            /** @description What the person does at the customer. */
            job_title?: string | null;
            /** @description Department of the customer. */
            department?: string | null;
            /** @description Customer that the person belongs to. */
            customer_id?: components["schemas"]["Id"] | null;
            /** @description E-mail addresses, the one to write to first. */
            emails?: components["schemas"]["ContactEmailInput"][];
            /** @description Telephone numbers, the one to call first. */
            phones?: components["schemas"]["ContactPhoneInput"][];
            address?: components["schemas"]["AddressInput"];
            /** @description Language in which the person wants to be written to. */
            language?: components["schemas"]["LocaleInput"] | null;
            /** @description Day of birth. */
            birthday?: components["schemas"]["CalendarDate"] | null;
            /** @description Channels through which the person agreed to receive marketing; none where empty. */
            marketing_consent?: components["schemas"]["MarketingChannelInput"][];
            /** @description Where the person agreed, such as a form or a fair. */
            marketing_consent_source?: string | null;
            tags?: string[];
            notes?: string | null;
            /** @description User who looks after the contact; the caller where left out at creation. */
            owner_id?: components["schemas"]["Id"] | null;
            /** @description Branch that the contact belongs to; that of the caller where left out at creation. */
            branch_id?: components["schemas"]["Id"] | null;
        };
        /**
         * @example {
         *       "job_title": "Head of Sales",
         *       "marketing_consent": [],
         *       "notes": null
         *     }
         */
        ContactUpdate: {
            /** @description What the person is called, in the order in which the person writes it. */
            name?: string;
            /** @description How letters address the person. */
            salutation?: string | null;
            /** @description What the person does at the customer. */
            job_title?: string | null;
            /** @description Department of the customer. */
            department?: string | null;
            /** @description Customer that the person belongs to. */
            customer_id?: components["schemas"]["Id"] | null;
            /** @description E-mail addresses, the one to write to first. */
            emails?: components["schemas"]["ContactEmailInput"][];
            /** @description Telephone numbers, the one to call first. */
            phones?: components["schemas"]["ContactPhoneInput"][];
            address?: components["schemas"]["AddressInput"];
            /** @description Language in which the person wants to be written to. */
            language?: components["schemas"]["LocaleInput"] | null;
            /** @description Day of birth. */
            birthday?: components["schemas"]["CalendarDate"] | null;
            /** @description Channels through which the person agreed to receive marketing; none where empty. */
            marketing_consent?: components["schemas"]["MarketingChannelInput"][];
            /** @description Where the person agreed, such as a form or a fair. */
            marketing_consent_source?: string | null;
            tags?: string[];
            notes?: string | null;
            /** @description User who looks after the contact; the caller where left out at creation. */
            owner_id?: components["schemas"]["Id"] | null;
            /** @description Branch that the contact belongs to; that of the caller where left out at creation. */
            branch_id?: components["schemas"]["Id"] | null;
        };
        /**
         * @example {
         *       "success": true,
         *       "data": {
         *         "id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a3c01",
         *         "name": "Maria Anders",
         *         "salutation": "Dear Ms Anders",
         *         "job_title": "Sales Representative",
         *         "department": "Sales",
         *         "customer_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1c01",
         *         "emails": [
         *           {
         *             "address": "maria.anders@alfreds.example",
         *             "label": "work"
         *           }
         *         ],
         *         "phones": [
         *           {
         *             "number": "+49 30 0074321",
         *             "label": "work"
         *           }
         *         ],
         *         "email": "maria.anders@alfreds.example",
         *         "phone": "+49 30 0074321",
         *         "address": {
         *           "line1": "Obere Str. 57",
         *           "line2": null,
         *           "city": "Berlin",
         *           "state": null,
         *           "postal_code": "12209",
         *           "country": "DE"
         *         },
         *         "language": "en",
         *         "birthday": "1980-05-14",
         *         "marketing_consent": [
         *           "email"
         *         ],
         *         "marketing_consent_at": "2026-03-02T09:30:00.000Z",
         *         "marketing_consent_source": "Fair in Berlin",
         *         "tags": [
         *           "newsletter"
         *         ],
         *         "notes": "Prefers to be called in the morning.",
         *         "owner_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1a01",
         *         "branch_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1b01",
         *         "status": "active",
         *         "archived_at": null,
         *         "created_at": "2026-03-02T09:30:00.000Z",
         *         "updated_at": "2026-03-02T09:30:00.000Z"
         *       }
         *     }
         */
        ContactResponse: {
            /** @constant */
            success: true;
            data: components["schemas"]["Contact"];
        };
        /**
         * @example {
         *       "success": true,
         *       "data": [
         *         {
         *           "id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a3c01",
         *           "name": "Maria Anders",
         *           "salutation": "Dear Ms Anders",
         *           "job_title": "Sales Representative",
         *           "department": "Sales",
         *           "customer_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1c01",
         *           "emails": [
         *             {
         *               "address": "maria.anders@alfreds.example",
         *               "label": "work"
         *             }
         *           ],
         *           "phones": [
         *             {
         *               "number": "+49 30 0074321",
         *               "label": "work"
         *             }
         *           ],
         *           "email": "maria.anders@alfreds.example",
         *           "phone": "+49 30 0074321",
         *           "address": {
         *             "line1": "Obere Str. 57",
         *             "line2": null,
         *             "city": "Berlin",
         *             "state": null,
         *             "postal_code": "12209",
         *             "country": "DE"
         *           },
         *           "language": "en",
         *           "birthday": "1980-05-14",
         *           "marketing_consent": [
         *             "email"
         *           ],
         *           "marketing_consent_at": "2026-03-02T09:30:00.000Z",
         *           "marketing_consent_source": "Fair in Berlin",
         *           "tags": [
         *             "newsletter"
         *           ],
         *           "notes": "Prefers to be called in the morning.",
         *           "owner_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1a01",
         *           "branch_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1b01",
         *           "status": "active",
         *           "archived_at": null,
         *           "created_at": "2026-03-02T09:30:00.000Z",
         *           "updated_at": "2026-03-02T09:30:00.000Z"
         *         }
         *       ],
         *       "pagination": {
         *         "page": 1,
         *         "per_page": 20,
         *         "total": 1,
         *         "total_pages": 1,
         *         "next": null,
         *         "previous": null,
         *         "next_cursor": null
         *       }
         *     }
         */
        ContactPage: {
            /** @constant */
            success: true;
            data: components["schemas"]["Contact"][];
            pagination: components["schemas"]["Pagination"];
        };
        /**
         * @example {
         *       "id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a3e01",
         *       "type": "contact.created",
         *       "timestamp": "2026-03-02T09:30:00.000Z",
         *       "data": {
         *         "id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a3c01",
         *         "name": "Maria Anders",
         *         "salutation": "Dear Ms Anders",
         *         "job_title": "Sales Representative",
         *         "department": "Sales",
         *         "customer_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1c01",
         *         "emails": [
         *           {
         *             "address": "maria.anders@alfreds.example",
         *             "label": "work"
         *           }
         *         ],
         *         "phones": [
         *           {
         *             "number": "+49 30 0074321",
         *             "label": "work"
         *           }
         *         ],
         *         "email": "maria.anders@alfreds.example",
         *         "phone": "+49 30 0074321",
         *         "address": {
         *           "line1": "Obere Str. 57",
         *           "line2": null,
         *           "city": "Berlin",
         *           "state": null,
         *           "postal_code": "12209",
         *           "country": "DE"
         *         },
         *         "language": "en",
         *         "birthday": "1980-05-14",
         *         "marketing_consent": [
         *           "email"
         *         ],
         *         "marketing_consent_at": "2026-03-02T09:30:00.000Z",
         *         "marketing_consent_source": "Fair in Berlin",
         *         "tags": [
         *           "newsletter"
         *         ],
         *         "notes": "Prefers to be called in the morning.",
         *         "owner_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1a01",
         *         "branch_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1b01",
         *         "status": "active",
         *         "archived_at": null,
         *         "created_at": "2026-03-02T09:30:00.000Z",
         *         "updated_at": "2026-03-02T09:30:00.000Z"
         *       }
         *     }
         */
        ContactEvent: {
            id: components["schemas"]["Id"];
            type: ("contact.created" | "contact.updated" | "contact.deleted" | "contact.restored") | (string & {});
            timestamp: components["schemas"]["Instant"];
            data: components["schemas"]["Contact"];
        };
        /** @example active */
        CustomerStatus: ("active" | "archived" | "erased") | (string & {});
        /** @example company */
        CustomerKind: ("company" | "person") | (string & {});
        /**
         * @example {
         *       "id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1c01",
         *       "code": "ALFKI",
         *       "kind": "company",
         *       "name": "Alfreds Futterkiste",
         *       "company": "Alfreds Futterkiste GmbH",
         *       "contact_name": "Maria Anders",
         *       "contact_title": "Sales Representative",
         *       "email": "maria.anders@alfreds.example",
         *       "phone": "+49 30 0074321",
         *       "fax": "+49 30 0076545",
         *       "website": "https://alfreds.example",
         *       "language": "en",
         *       "billing_address": {
         *         "line1": "Obere Str. 57",
         *         "line2": null,
         *         "city": "Berlin",
         *         "state": null,
         *         "postal_code": "12209",
         *         "country": "DE"
         *       },
         *       "shipping_address": {
         *         "line1": null,
         *         "line2": null,
         *         "city": null,
         *         "state": null,
         *         "postal_code": null,
         *         "country": null
         *       },
         *       "vat_number": "DE136695976",
         *       "tax_number": null,
         *       "tax_country": "DE",
         *       "currency": "EUR",
         *       "credit_limit": "50000.00",
         *       "payment_terms_days": 30,
         *       "kyc_verified": true,
         *       "kyc_verified_at": "2026-03-02T09:30:00.000Z",
         *       "tags": [
         *         "wholesale"
         *       ],
         *       "notes": "Delivers to the back door only.",
         *       "owner_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1a01",
         *       "branch_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1b01",
         *       "status": "active",
         *       "archived_at": null,
         *       "created_at": "2026-03-02T09:30:00.000Z",
         *       "updated_at": "2026-03-02T09:30:00.000Z"
         *     }
         */
        Customer: {
            id: components["schemas"]["Id"];
            /** @description Your own number of the customer, unique among active customers. */
            code: string | null;
            kind: components["schemas"]["CustomerKind"];
            /** @description What the customer is called on documents. */
            name: string;
            /** @description Company that a person belongs to, or its registered name. */
            company: string | null;
            /** @description Whom to speak to. */
            contact_name: string | null;
            /** @description What that person does there. */
            contact_title: string | null;
            /** Format: email */
            email: string | null;
            phone: string | null;
            fax: string | null;
            /** Format: uri */
            website: string | null;
            /** @description Language of documents and mail. */
            language: components["schemas"]["Locale"] | null;
            billing_address: components["schemas"]["Address"];
            shipping_address: components["schemas"]["Address"];
            /** @description Registration for VAT or GST (EN 16931 BT-48), written without separators. */
            vat_number: string | null;
            /** @description Taxpayer identification, such as an Indian PAN, a Russian INN or an American EIN. */
            tax_number: string | null;
            /** @description Country whose numbers these are; that of the billing address where left out. */
            tax_country: components["schemas"]["CountryCode"] | null;
            /** @description Currency of its documents; that of the tenant where null. */
            currency: components["schemas"]["CurrencyCode"] | null;
            /** @description What the customer may owe; null is without limit. Shown only with `customers:view_credit`. */
            credit_limit?: components["schemas"]["PositiveMoney"] | null;
            /** @description Days from invoice to due date. */
            payment_terms_days: number | null;
            /** @description Whether the identity has been checked (know your customer). */
            kyc_verified: boolean;
            /** @description When it was checked. */
            kyc_verified_at: components["schemas"]["Instant"] | null;
            tags: string[];
            notes: string | null;
            /** @description User who looks after the customer. */
            owner_id: components["schemas"]["Id"] | null;
            /** @description Branch that the customer belongs to. */
            branch_id: components["schemas"]["Id"] | null;
            status: components["schemas"]["CustomerStatus"];
            archived_at: components["schemas"]["Instant"] | null;
            created_at: components["schemas"]["Instant"];
            updated_at: components["schemas"]["Instant"];
        };
        /**
         * @example {
         *       "code": "ALFKI",
         *       "kind": "company",
         *       "name": "Alfreds Futterkiste",
         *       "company": "Alfreds Futterkiste GmbH",
         *       "contact_name": "Maria Anders",
         *       "contact_title": "Sales Representative",
         *       "email": "maria.anders@alfreds.example",
         *       "phone": "+49 30 0074321",
         *       "billing_address": {
         *         "line1": "Obere Str. 57",
         *         "city": "Berlin",
         *         "postal_code": "12209",
         *         "country": "DE"
         *       },
         *       "vat_number": "DE 136 695 976",
         *       "currency": "EUR",
         *       "credit_limit": "50000.00",
         *       "payment_terms_days": 30,
         *       "kyc_verified": true,
         *       "tags": [
         *         "wholesale"
         *       ]
         *     }
         */
        CustomerCreate: {
            /** @description Your own number of the customer, unique among active customers. */
            code?: string | null;
            kind?: components["schemas"]["CustomerKindInput"];
            /** @description What the customer is called on documents. */
            name: string;
            /** @description Company that a person belongs to, or its registered name. */
            company?: string | null;
            /** @description Whom to speak to. */
            contact_name?: string | null;
            /** @description What that person does there. */
            contact_title?: string | null;
            email?: components["schemas"]["Email"] | null;
            phone?: components["schemas"]["Phone"] | null;
            fax?: components["schemas"]["Phone"] | null;
            /** Format: uri */
            website?: string | null;
            /** @description Language of documents and mail. */
            language?: components["schemas"]["LocaleInput"] | null;
            billing_address?: components["schemas"]["AddressInput"];
            shipping_address?: components["schemas"]["AddressInput"];
            /** @description Registration for VAT or GST (EN 16931 BT-48); separators are dropped, the check digits are verified where the country has any. */
            vat_number?: string | null;
            /** @description Taxpayer identification, such as an Indian PAN, a Russian INN or an American EIN; verified likewise. */
            tax_number?: string | null;
            /** @description Country whose numbers these are; that of the billing address where left out. */
            tax_country?: components["schemas"]["CountryCode"] | null;
            /** @description Currency of its documents; that of the tenant where null. */
            currency?: components["schemas"]["CurrencyCode"] | null;
            /** @description What the customer may owe; null is without limit. Set only with `customers:view_credit`. */
            credit_limit?: components["schemas"]["PositiveMoney"] | null;
            /** @description Days from invoice to due date. */
            payment_terms_days?: number | null;
            /** @description Whether the identity has been checked (know your customer). */
            kyc_verified?: boolean;
            tags?: string[];
            notes?: string | null;
            /** @description User who looks after the customer; the caller where left out at creation. */
            owner_id?: components["schemas"]["Id"] | null;
            /** @description Branch that the customer belongs to; that of the caller where left out at creation. */
            branch_id?: components["schemas"]["Id"] | null;
        };
        /**
         * @example {
         *       "credit_limit": "75000.00",
         *       "billing_address": {
         *         "postal_code": "12205"
         *       },
         *       "notes": null
         *     }
         */
        CustomerUpdate: {
            /** @description Your own number of the customer, unique among active customers. */
            code?: string | null;
            kind?: components["schemas"]["CustomerKindInput"];
            /** @description What the customer is called on documents. */
            name?: string;
            /** @description Company that a person belongs to, or its registered name. */
            company?: string | null;
            /** @description Whom to speak to. */
            contact_name?: string | null;
            /** @description What that person does there. */
            contact_title?: string | null;
            email?: components["schemas"]["Email"] | null;
            phone?: components["schemas"]["Phone"] | null;
            fax?: components["schemas"]["Phone"] | null;
            /** Format: uri */
            website?: string | null;
            /** @description Language of documents and mail. */
            language?: components["schemas"]["LocaleInput"] | null;
            billing_address?: components["schemas"]["AddressInput"];
            shipping_address?: components["schemas"]["AddressInput"];
            /** @description Registration for VAT or GST (EN 16931 BT-48); separators are dropped, the check digits are verified where the country has any. */
            vat_number?: string | null;
            /** @description Taxpayer identification, such as an Indian PAN, a Russian INN or an American EIN; verified likewise. */
            tax_number?: string | null;
            /** @description Country whose numbers these are; that of the billing address where left out. */
            tax_country?: components["schemas"]["CountryCode"] | null;
            /** @description Currency of its documents; that of the tenant where null. */
            currency?: components["schemas"]["CurrencyCode"] | null;
            /** @description What the customer may owe; null is without limit. Set only with `customers:view_credit`. */
            credit_limit?: components["schemas"]["PositiveMoney"] | null;
            /** @description Days from invoice to due date. */
            payment_terms_days?: number | null;
            /** @description Whether the identity has been checked (know your customer). */
            kyc_verified?: boolean;
            tags?: string[];
            notes?: string | null;
            /** @description User who looks after the customer; the caller where left out at creation. */
            owner_id?: components["schemas"]["Id"] | null;
            /** @description Branch that the customer belongs to; that of the caller where left out at creation. */
            branch_id?: components["schemas"]["Id"] | null;
        };
        /**
         * @example {
         *       "customers": [
         *         {
         *           "code": "ALFKI",
         *           "name": "Alfreds Futterkiste",
         *           "email": "maria.anders@alfreds.example"
         *         },
         *         {
         *           "code": "BERGS",
         *           "name": "Berglunds snabbköp",
         *           "billing_address": {
         *             "city": "Luleå",
         *             "country": "SE"
         *           }
         *         }
         *       ]
         *     }
         */
        CustomerBulk: {
            customers: components["schemas"]["CustomerCreate"][];
            /**
             * @description All rows or none.
             * @default false
             */
            atomic?: boolean;
        };
        /**
         * @example {
         *       "index": 0,
         *       "code": "ALFKI",
         *       "status": "created",
         *       "id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1c01",
         *       "error": null
         *     }
         */
        CustomerBulkResult: {
            /** @description Place of the row in the request, from 0. */
            index: number;
            code: string | null;
            status: ("created" | "updated" | "unchanged" | "refused") | (string & {});
            id: components["schemas"]["Id"] | null;
            /** @description Why the row was refused; null otherwise. */
            error: {
                code: string;
                message: string;
            } | null;
        };
        /**
         * @example {
         *       "created": 1,
         *       "updated": 0,
         *       "unchanged": 0,
         *       "refused": 1,
         *       "results": [
         *         {
         *           "index": 0,
         *           "code": "ALFKI",
         *           "status": "created",
         *           "id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1c01",
         *           "error": null
         *         },
         *         {
         *           "index": 1,
         *           "code": "BERGS",
         *           "status": "refused",
         *           "id": null,
         *           "error": {
         *             "code": "customer.unknown_owner",
         *             "message": "There is no user of that id."
         *           }
         *         }
         *       ]
         *     }
         */
        CustomerBulkOutcome: {
            created: number;
            updated: number;
            unchanged: number;
            refused: number;
            results: components["schemas"]["CustomerBulkResult"][];
        };
        /**
         * @example {
         *       "success": true,
         *       "data": {
         *         "id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1c01",
         *         "code": "ALFKI",
         *         "kind": "company",
         *         "name": "Alfreds Futterkiste",
         *         "company": "Alfreds Futterkiste GmbH",
         *         "contact_name": "Maria Anders",
         *         "contact_title": "Sales Representative",
         *         "email": "maria.anders@alfreds.example",
         *         "phone": "+49 30 0074321",
         *         "fax": "+49 30 0076545",
         *         "website": "https://alfreds.example",
         *         "language": "en",
         *         "billing_address": {
         *           "line1": "Obere Str. 57",
         *           "line2": null,
         *           "city": "Berlin",
         *           "state": null,
         *           "postal_code": "12209",
         *           "country": "DE"
         *         },
         *         "shipping_address": {
         *           "line1": null,
         *           "line2": null,
         *           "city": null,
         *           "state": null,
         *           "postal_code": null,
         *           "country": null
         *         },
         *         "vat_number": "DE136695976",
         *         "tax_number": null,
         *         "tax_country": "DE",
         *         "currency": "EUR",
         *         "credit_limit": "50000.00",
         *         "payment_terms_days": 30,
         *         "kyc_verified": true,
         *         "kyc_verified_at": "2026-03-02T09:30:00.000Z",
         *         "tags": [
         *           "wholesale"
         *         ],
         *         "notes": "Delivers to the back door only.",
         *         "owner_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1a01",
         *         "branch_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1b01",
         *         "status": "active",
         *         "archived_at": null,
         *         "created_at": "2026-03-02T09:30:00.000Z",
         *         "updated_at": "2026-03-02T09:30:00.000Z"
         *       }
         *     }
         */
        CustomerResponse: {
            /** @constant */
            success: true;
            data: components["schemas"]["Customer"];
        };
        /**
         * @example {
         *       "success": true,
         *       "data": [
         *         {
         *           "id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1c01",
         *           "code": "ALFKI",
         *           "kind": "company",
         *           "name": "Alfreds Futterkiste",
         *           "company": "Alfreds Futterkiste GmbH",
         *           "contact_name": "Maria Anders",
         *           "contact_title": "Sales Representative",
         *           "email": "maria.anders@alfreds.example",
         *           "phone": "+49 30 0074321",
         *           "fax": "+49 30 0076545",
         *           "website": "https://alfreds.example",
         *           "language": "en",
         *           "billing_address": {
         *             "line1": "Obere Str. 57",
         *             "line2": null,
         *             "city": "Berlin",
         *             "state": null,
         *             "postal_code": "12209",
         *             "country": "DE"
         *           },
         *           "shipping_address": {
         *             "line1": null,
         *             "line2": null,
         *             "city": null,
         *             "state": null,
         *             "postal_code": null,
         *             "country": null
         *           },
         *           "vat_number": "DE136695976",
         *           "tax_number": null,
         *           "tax_country": "DE",
         *           "currency": "EUR",
         *           "credit_limit": "50000.00",
         *           "payment_terms_days": 30,
         *           "kyc_verified": true,
         *           "kyc_verified_at": "2026-03-02T09:30:00.000Z",
         *           "tags": [
         *             "wholesale"
         *           ],
         *           "notes": "Delivers to the back door only.",
         *           "owner_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1a01",
         *           "branch_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1b01",
         *           "status": "active",
         *           "archived_at": null,
         *           "created_at": "2026-03-02T09:30:00.000Z",
         *           "updated_at": "2026-03-02T09:30:00.000Z"
         *         }
         *       ],
         *       "pagination": {
         *         "page": 1,
         *         "per_page": 20,
         *         "total": 1,
         *         "total_pages": 1,
         *         "next": null,
         *         "previous": null,
         *         "next_cursor": null
         *       }
         *     }
         */
        CustomerPage: {
            /** @constant */
            success: true;
            data: components["schemas"]["Customer"][];
            pagination: components["schemas"]["Pagination"];
        };
        /**
         * @example {
         *       "success": true,
         *       "data": {
         *         "created": 1,
         *         "updated": 0,
         *         "unchanged": 0,
         *         "refused": 1,
         *         "results": [
         *           {
         *             "index": 0,
         *             "code": "ALFKI",
         *             "status": "created",
         *             "id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1c01",
         *             "error": null
         *           },
         *           {
         *             "index": 1,
         *             "code": "BERGS",
         *             "status": "refused",
         *             "id": null,
         *             "error": {
         *               "code": "customer.unknown_owner",
         *               "message": "There is no user of that id."
         *             }
         *           }
         *         ]
         *       }
         *     }
         */
        CustomerBulkResponse: {
            /** @constant */
            success: true;
            data: components["schemas"]["CustomerBulkOutcome"];
        };
        /**
         * @example {
         *       "id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1e01",
         *       "type": "customer.created",
         *       "timestamp": "2026-03-02T09:30:00.000Z",
         *       "data": {
         *         "id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1c01",
         *         "code": "ALFKI",
         *         "kind": "company",
         *         "name": "Alfreds Futterkiste",
         *         "company": "Alfreds Futterkiste GmbH",
         *         "contact_name": "Maria Anders",
         *         "contact_title": "Sales Representative",
         *         "email": "maria.anders@alfreds.example",
         *         "phone": "+49 30 0074321",
         *         "fax": "+49 30 0076545",
         *         "website": "https://alfreds.example",
         *         "language": "en",
         *         "billing_address": {
         *           "line1": "Obere Str. 57",
         *           "line2": null,
         *           "city": "Berlin",
         *           "state": null,
         *           "postal_code": "12209",
         *           "country": "DE"
         *         },
         *         "shipping_address": {
         *           "line1": null,
         *           "line2": null,
         *           "city": null,
         *           "state": null,
         *           "postal_code": null,
         *           "country": null
         *         },
         *         "vat_number": "DE136695976",
         *         "tax_number": null,
         *         "tax_country": "DE",
         *         "currency": "EUR",
         *         "credit_limit": "50000.00",
         *         "payment_terms_days": 30,
         *         "kyc_verified": true,
         *         "kyc_verified_at": "2026-03-02T09:30:00.000Z",
         *         "tags": [
         *           "wholesale"
         *         ],
         *         "notes": "Delivers to the back door only.",
         *         "owner_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1a01",
         *         "branch_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1b01",
         *         "status": "active",
         *         "archived_at": null,
         *         "created_at": "2026-03-02T09:30:00.000Z",
         *         "updated_at": "2026-03-02T09:30:00.000Z"
         *       }
         *     }
         */
        CustomerEvent: {
            id: components["schemas"]["Id"];
            type: ("customer.created" | "customer.updated" | "customer.assigned" | "customer.deleted" | "customer.restored" | "customer.erased") | (string & {});
            timestamp: components["schemas"]["Instant"];
            data: components["schemas"]["Customer"];
        };
        /** @example new */
        LeadStatus: ("new" | "contacted" | "qualified" | "lost" | "converted") | (string & {});
        /**
         * @description How the lead came.
         * @example referral
         */
        LeadSource: ("website" | "contact_form" | "callback_request" | "referral" | "partner" | "event" | "advertising" | "social_media" | "cold_call" | "walk_in" | "other") | (string & {});
        /**
         * @description Why a lead was given up.
         * @example no_reply
         */
        LeadLossReason: ("no_reply" | "no_interest" | "no_budget" | "competitor" | "not_a_fit" | "duplicate" | "spam" | "other") | (string & {});
        /**
         * @example {
         *       "id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a4c01",
         *       "name": "Elizabeth Lincoln",
         *       "company": "Bottom-Dollar Marketse",
         *       "job_title": "Accounting Manager",
         *       "email": "elizabeth.lincoln@bottom-dollar.example",
         *       "phone": "+1 604 555 4729",
         *       "website": "https://bottom-dollar.example",
         *       "address": {
         *         "line1": "23 Tsawassen Blvd.",
         *         "line2": null,
         *         "city": "Tsawassen",
         *         "state": "BC",
         *         "postal_code": "T2F 8M4",
         *         "country": "CA"
         *       },
         *       "language": "en",
         *       "source": "event",
         *       "campaign_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a6c01",
         *       "message": "We would like to offer your chai in twelve shops.",
         *       "preferred_call_at": null,
         *       "score": 70,
         *       "estimated_value": "12000.00",
         *       "currency": "CAD",
         *       "marketing_consent": [
         *         "email"
         *       ],
         *       "marketing_consent_at": "2026-03-02T09:30:00.000Z",
         *       "tags": [
         *         "fair"
         *       ],
         *       "notes": null,
         *       "owner_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1a01",
         *       "branch_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1b01",
         *       "status": "new",
         *       "lost_reason": null,
         *       "lost_note": null,
         *       "contacted_at": null,
         *       "qualified_at": null,
         *       "lost_at": null,
         *       "converted_at": null,
         *       "customer_id": null,
         *       "contact_id": null,
         *       "opportunity_id": null,
         *       "created_at": "2026-03-02T09:30:00.000Z",
         *       "updated_at": "2026-03-02T09:30:00.000Z"
         *     }
         */
        Lead: {
            id: components["schemas"]["Id"];
            /** @description What the person, or else the company, is called. */
            name: string;
            /** @description Company that the person is of. */
            company: string | null;
            /** @description What the person does there. */
            job_title: string | null;
            /** Format: email */
            email: string | null;
            phone: string | null;
            /** Format: uri */
            website: string | null;
            address: components["schemas"]["Address"];
            /** @description Language in which the person wants to be written to. */
            language: components["schemas"]["Locale"] | null;
            source: components["schemas"]["LeadSource"];
            /** @description Campaign that brought the lead. */
            campaign_id: components["schemas"]["Id"] | null;
            /** @description What the person asked for, in the own words. */
            message: string | null;
            /** @description When the person wants to be called back. */
            preferred_call_at: components["schemas"]["Instant"] | null;
            /** @description How promising the lead is, from 0 to 100. */
            score: number | null;
            /** @description What the lead may be worth. */
            estimated_value: components["schemas"]["PositiveMoney"] | null;
            /** @description Currency of the estimated value. */
            currency: components["schemas"]["CurrencyCode"];
            /** @description Channels through which the person agreed to receive marketing; none where empty. */
            marketing_consent: components["schemas"]["MarketingChannel"][];
            /** @description When the person last agreed or withdrew. */
            marketing_consent_at: components["schemas"]["Instant"] | null;
            tags: string[];
            notes: string | null;
            /** @description User who looks after the lead; null for nobody. */
            owner_id: components["schemas"]["Id"] | null;
            /** @description Branch that the lead belongs to. */
            branch_id: components["schemas"]["Id"] | null;
            status: components["schemas"]["LeadStatus"];
            /** @description Why it was given up. */
            lost_reason: components["schemas"]["LeadLossReason"] | null;
            /** @description More about why it was given up. */
            lost_note: string | null;
            /** @description When it was first spoken to. */
            contacted_at: components["schemas"]["Instant"] | null;
            /** @description When it was qualified. */
            qualified_at: components["schemas"]["Instant"] | null;
            /** @description When it was given up. */
            lost_at: components["schemas"]["Instant"] | null;
            /** @description When it was converted. */
            converted_at: components["schemas"]["Instant"] | null;
            /** @description Customer that it became or was linked to. */
            customer_id: components["schemas"]["Id"] | null;
            /** @description Contact that it became or was linked to. */
            contact_id: components["schemas"]["Id"] | null;
            /** @description Opportunity that it became. */
            opportunity_id: components["schemas"]["Id"] | null;
            created_at: components["schemas"]["Instant"];
            updated_at: components["schemas"]["Instant"];
        };
        /**
         * @example {
         *       "name": "Elizabeth Lincoln",
         *       "company": "Bottom-Dollar Marketse",
         *       "email": "elizabeth.lincoln@bottom-dollar.example",
         *       "phone": "+1 604 555 4729",
         *       "source": "event",
         *       "score": 70,
         *       "estimated_value": "12000.00",
         *       "currency": "CAD",
         *       "tags": [
         *         "fair"
         *       ]
         *     }
         */
        LeadCreate: {
            /** @description What the person, or else the company, is called. */
            name: string;
            /** @description Company that the person is of. */
            company?: string | null;
            /** @description What the person does there. */
            job_title?: string | null;
            email?: components["schemas"]["Email"] | null;
            phone?: components["schemas"]["Phone"] | null;
            /** Format: uri */
            website?: string | null;
            address?: components["schemas"]["AddressInput"];
            /** @description Language in which the person wants to be written to. */
            language?: components["schemas"]["LocaleInput"] | null;
            source?: components["schemas"]["LeadSourceInput"];
            /** @description Campaign that brought the lead. */
            campaign_id?: components["schemas"]["Id"] | null;
            /** @description What the person asked for, in the own words. */
            message?: string | null;
            /** @description When the person wants to be called back. */
            preferred_call_at?: components["schemas"]["Instant"] | null;
            /** @description How promising the lead is, from 0 to 100. */
            score?: number | null;
            /** @description What the lead may be worth. */
            estimated_value?: components["schemas"]["PositiveMoney"] | null;
            /** @description Currency of the estimated value; that of the tenant where left out at creation. */
            currency?: components["schemas"]["CurrencyCode"];
            /** @description Channels through which the person agreed to receive marketing; none where empty. */
            marketing_consent?: components["schemas"]["MarketingChannelInput"][];
            tags?: string[];
            notes?: string | null;
            /** @description User who looks after the lead, null for nobody; the caller where left out at creation. */
            owner_id?: components["schemas"]["Id"] | null;
            /** @description Branch that the lead belongs to; that of the caller where left out at creation. */
            branch_id?: components["schemas"]["Id"] | null;
        };
        /**
         * @example {
         *       "score": 85,
         *       "notes": "Asked for samples."
         *     }
         */
        LeadUpdate: {
            /** @description What the person, or else the company, is called. */
            name?: string;
            /** @description Company that the person is of. */
            company?: string | null;
            /** @description What the person does there. */
            job_title?: string | null;
            email?: components["schemas"]["Email"] | null;
            phone?: components["schemas"]["Phone"] | null;
            /** Format: uri */
            website?: string | null;
            address?: components["schemas"]["AddressInput"];
            /** @description Language in which the person wants to be written to. */
            language?: components["schemas"]["LocaleInput"] | null;
            source?: components["schemas"]["LeadSourceInput"];
            /** @description Campaign that brought the lead. */
            campaign_id?: components["schemas"]["Id"] | null;
            /** @description What the person asked for, in the own words. */
            message?: string | null;
            /** @description When the person wants to be called back. */
            preferred_call_at?: components["schemas"]["Instant"] | null;
            /** @description How promising the lead is, from 0 to 100. */
            score?: number | null;
            /** @description What the lead may be worth. */
            estimated_value?: components["schemas"]["PositiveMoney"] | null;
            /** @description Currency of the estimated value; that of the tenant where left out at creation. */
            currency?: components["schemas"]["CurrencyCode"];
            /** @description Channels through which the person agreed to receive marketing; none where empty. */
            marketing_consent?: components["schemas"]["MarketingChannelInput"][];
            tags?: string[];
            notes?: string | null;
            /** @description User who looks after the lead, null for nobody; the caller where left out at creation. */
            owner_id?: components["schemas"]["Id"] | null;
            /** @description Branch that the lead belongs to; that of the caller where left out at creation. */
            branch_id?: components["schemas"]["Id"] | null;
        };
        /**
         * @example {
         *       "reason": "no_reply",
         *       "note": "Called four times."
         *     }
         */
        LeadLoss: {
            reason: components["schemas"]["LeadLossReasonInput"];
            /** @description More about why it is given up. */
            note?: string | null;
        };
        /**
         * @example {
         *       "opportunity": {
         *         "name": "Chai for twelve shops",
         *         "amount": "12000.00",
         *         "currency": "CAD",
         *         "stage": "proposal",
         *         "expected_close_date": "2026-06-30"
         *       }
         *     }
         */
        LeadConvert: {
            /** @description The customer to take instead of making one. */
            customer_id?: components["schemas"]["Id"] | null;
            /** @description Make a customer although others have the same e-mail address or telephone number. */
            create_customer?: boolean;
            /** @description The contact to take instead of making one. */
            contact_id?: components["schemas"]["Id"] | null;
            /** @description The opportunity to make; its defaults come from the lead where left out, and none is made where null. */
            opportunity?: components["schemas"]["LeadConvertOpportunity"] | null;
        };
        /**
         * @example {
         *       "name": "Chai for twelve shops",
         *       "amount": "12000.00",
         *       "currency": "CAD",
         *       "stage": "proposal",
         *       "expected_close_date": "2026-06-30"
         *     }
         */
        LeadConvertOpportunity: {
            /** @description The company of the lead where left out, else its name. */
            name?: string;
            /** @description The estimated value of the lead where left out. */
            amount?: components["schemas"]["PositiveMoney"] | null;
            /** @description The currency of the lead where left out. */
            currency?: components["schemas"]["CurrencyCode"];
            stage?: components["schemas"]["OpportunityStageInput"];
            /** @description When it is expected to be decided. */
            expected_close_date?: components["schemas"]["CalendarDate"] | null;
        };
        /**
         * @example {
         *       "lead": {
         *         "id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a4c01",
         *         "name": "Elizabeth Lincoln",
         *         "company": "Bottom-Dollar Marketse",
         *         "job_title": "Accounting Manager",
         *         "email": "elizabeth.lincoln@bottom-dollar.example",
         *         "phone": "+1 604 555 4729",
         *         "website": "https://bottom-dollar.example",
         *         "address": {
         *           "line1": "23 Tsawassen Blvd.",
         *           "line2": null,
         *           "city": "Tsawassen",
         *           "state": "BC",
         *           "postal_code": "T2F 8M4",
         *           "country": "CA"
         *         },
         *         "language": "en",
         *         "source": "event",
         *         "campaign_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a6c01",
         *         "message": "We would like to offer your chai in twelve shops.",
         *         "preferred_call_at": null,
         *         "score": 70,
         *         "estimated_value": "12000.00",
         *         "currency": "CAD",
         *         "marketing_consent": [
         *           "email"
         *         ],
         *         "marketing_consent_at": "2026-03-02T09:30:00.000Z",
         *         "tags": [
         *           "fair"
         *         ],
         *         "notes": null,
         *         "owner_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1a01",
         *         "branch_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1b01",
         *         "status": "converted",
         *         "lost_reason": null,
         *         "lost_note": null,
         *         "contacted_at": null,
         *         "qualified_at": null,
         *         "lost_at": null,
         *         "converted_at": "2026-03-02T09:30:00.000Z",
         *         "customer_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1c01",
         *         "contact_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a3c01",
         *         "opportunity_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a5c01",
         *         "created_at": "2026-03-02T09:30:00.000Z",
         *         "updated_at": "2026-03-02T09:30:00.000Z"
         *       },
         *       "customer_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1c01",
         *       "customer_created": true,
         *       "contact_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a3c01",
         *       "contact_created": true,
         *       "opportunity_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a5c01"
         *     }
         */
        LeadConversion: {
            lead: components["schemas"]["Lead"];
            customer_id: components["schemas"]["Id"];
            /** @description Whether the customer was made of the lead. */
            customer_created: boolean;
            contact_id: components["schemas"]["Id"];
            /** @description Whether the contact was made of the lead. */
            contact_created: boolean;
            /** @description The opportunity that was made; null where none was wanted. */
            opportunity_id: components["schemas"]["Id"] | null;
        };
        /**
         * @example {
         *       "success": true,
         *       "data": {
         *         "lead": {
         *           "id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a4c01",
         *           "name": "Elizabeth Lincoln",
         *           "company": "Bottom-Dollar Marketse",
         *           "job_title": "Accounting Manager",
         *           "email": "elizabeth.lincoln@bottom-dollar.example",
         *           "phone": "+1 604 555 4729",
         *           "website": "https://bottom-dollar.example",
         *           "address": {
         *             "line1": "23 Tsawassen Blvd.",
         *             "line2": null,
         *             "city": "Tsawassen",
         *             "state": "BC",
         *             "postal_code": "T2F 8M4",
         *             "country": "CA"
         *           },
         *           "language": "en",
         *           "source": "event",
         *           "campaign_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a6c01",
         *           "message": "We would like to offer your chai in twelve shops.",
         *           "preferred_call_at": null,
         *           "score": 70,
         *           "estimated_value": "12000.00",
         *           "currency": "CAD",
         *           "marketing_consent": [
         *             "email"
         *           ],
         *           "marketing_consent_at": "2026-03-02T09:30:00.000Z",
         *           "tags": [
         *             "fair"
         *           ],
         *           "notes": null,
         *           "owner_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1a01",
         *           "branch_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1b01",
         *           "status": "converted",
         *           "lost_reason": null,
         *           "lost_note": null,
         *           "contacted_at": null,
         *           "qualified_at": null,
         *           "lost_at": null,
         *           "converted_at": "2026-03-02T09:30:00.000Z",
         *           "customer_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1c01",
         *           "contact_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a3c01",
         *           "opportunity_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a5c01",
         *           "created_at": "2026-03-02T09:30:00.000Z",
         *           "updated_at": "2026-03-02T09:30:00.000Z"
         *         },
         *         "customer_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1c01",
         *         "customer_created": true,
         *         "contact_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a3c01",
         *         "contact_created": true,
         *         "opportunity_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a5c01"
         *       }
         *     }
         */
        LeadConversionResponse: {
            /** @constant */
            success: true;
            data: components["schemas"]["LeadConversion"];
        };
        /**
         * @example {
         *       "success": true,
         *       "data": {
         *         "id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a4c01",
         *         "name": "Elizabeth Lincoln",
         *         "company": "Bottom-Dollar Marketse",
         *         "job_title": "Accounting Manager",
         *         "email": "elizabeth.lincoln@bottom-dollar.example",
         *         "phone": "+1 604 555 4729",
         *         "website": "https://bottom-dollar.example",
         *         "address": {
         *           "line1": "23 Tsawassen Blvd.",
         *           "line2": null,
         *           "city": "Tsawassen",
         *           "state": "BC",
         *           "postal_code": "T2F 8M4",
         *           "country": "CA"
         *         },
         *         "language": "en",
         *         "source": "event",
         *         "campaign_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a6c01",
         *         "message": "We would like to offer your chai in twelve shops.",
         *         "preferred_call_at": null,
         *         "score": 70,
         *         "estimated_value": "12000.00",
         *         "currency": "CAD",
         *         "marketing_consent": [
         *           "email"
         *         ],
         *         "marketing_consent_at": "2026-03-02T09:30:00.000Z",
         *         "tags": [
         *           "fair"
         *         ],
         *         "notes": null,
         *         "owner_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1a01",
         *         "branch_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1b01",
         *         "status": "new",
         *         "lost_reason": null,
         *         "lost_note": null,
         *         "contacted_at": null,
         *         "qualified_at": null,
         *         "lost_at": null,
         *         "converted_at": null,
         *         "customer_id": null,
         *         "contact_id": null,
         *         "opportunity_id": null,
         *         "created_at": "2026-03-02T09:30:00.000Z",
         *         "updated_at": "2026-03-02T09:30:00.000Z"
         *       }
         *     }
         */
        LeadResponse: {
            /** @constant */
            success: true;
            data: components["schemas"]["Lead"];
        };
        /**
         * @example {
         *       "success": true,
         *       "data": [
         *         {
         *           "id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a4c01",
         *           "name": "Elizabeth Lincoln",
         *           "company": "Bottom-Dollar Marketse",
         *           "job_title": "Accounting Manager",
         *           "email": "elizabeth.lincoln@bottom-dollar.example",
         *           "phone": "+1 604 555 4729",
         *           "website": "https://bottom-dollar.example",
         *           "address": {
         *             "line1": "23 Tsawassen Blvd.",
         *             "line2": null,
         *             "city": "Tsawassen",
         *             "state": "BC",
         *             "postal_code": "T2F 8M4",
         *             "country": "CA"
         *           },
         *           "language": "en",
         *           "source": "event",
         *           "campaign_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a6c01",
         *           "message": "We would like to offer your chai in twelve shops.",
         *           "preferred_call_at": null,
         *           "score": 70,
         *           "estimated_value": "12000.00",
         *           "currency": "CAD",
         *           "marketing_consent": [
         *             "email"
         *           ],
         *           "marketing_consent_at": "2026-03-02T09:30:00.000Z",
         *           "tags": [
         *             "fair"
         *           ],
         *           "notes": null,
         *           "owner_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1a01",
         *           "branch_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1b01",
         *           "status": "new",
         *           "lost_reason": null,
         *           "lost_note": null,
         *           "contacted_at": null,
         *           "qualified_at": null,
         *           "lost_at": null,
         *           "converted_at": null,
         *           "customer_id": null,
         *           "contact_id": null,
         *           "opportunity_id": null,
         *           "created_at": "2026-03-02T09:30:00.000Z",
         *           "updated_at": "2026-03-02T09:30:00.000Z"
         *         }
         *       ],
         *       "pagination": {
         *         "page": 1,
         *         "per_page": 20,
         *         "total": 1,
         *         "total_pages": 1,
         *         "next": null,
         *         "previous": null,
         *         "next_cursor": null
         *       }
         *     }
         */
        LeadPage: {
            /** @constant */
            success: true;
            data: components["schemas"]["Lead"][];
            pagination: components["schemas"]["Pagination"];
        };
        /**
         * @example {
         *       "id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a4e01",
         *       "type": "lead.created",
         *       "timestamp": "2026-03-02T09:30:00.000Z",
         *       "data": {
         *         "id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a4c01",
         *         "name": "Elizabeth Lincoln",
         *         "company": "Bottom-Dollar Marketse",
         *         "job_title": "Accounting Manager",
         *         "email": "elizabeth.lincoln@bottom-dollar.example",
         *         "phone": "+1 604 555 4729",
         *         "website": "https://bottom-dollar.example",
         *         "address": {
         *           "line1": "23 Tsawassen Blvd.",
         *           "line2": null,
         *           "city": "Tsawassen",
         *           "state": "BC",
         *           "postal_code": "T2F 8M4",
         *           "country": "CA"
         *         },
         *         "language": "en",
         *         "source": "event",
         *         "campaign_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a6c01",
         *         "message": "We would like to offer your chai in twelve shops.",
         *         "preferred_call_at": null,
         *         "score": 70,
         *         "estimated_value": "12000.00",
         *         "currency": "CAD",
         *         "marketing_consent": [
         *           "email"
         *         ],
         *         "marketing_consent_at": "2026-03-02T09:30:00.000Z",
         *         "tags": [
         *           "fair"
         *         ],
         *         "notes": null,
         *         "owner_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1a01",
         *         "branch_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1b01",
         *         "status": "new",
         *         "lost_reason": null,
         *         "lost_note": null,
         *         "contacted_at": null,
         *         "qualified_at": null,
         *         "lost_at": null,
         *         "converted_at": null,
         *         "customer_id": null,
         *         "contact_id": null,
         *         "opportunity_id": null,
         *         "created_at": "2026-03-02T09:30:00.000Z",
         *         "updated_at": "2026-03-02T09:30:00.000Z"
         *       }
         *     }
         */
        LeadEvent: {
            id: components["schemas"]["Id"];
            type: ("lead.created" | "lead.updated" | "lead.assigned" | "lead.contacted" | "lead.qualified" | "lead.lost" | "lead.reopened" | "lead.converted" | "lead.deleted") | (string & {});
            timestamp: components["schemas"]["Instant"];
            data: components["schemas"]["Lead"];
        };
        /**
         * @description How far an open sale has come.
         * @example proposal
         */
        OpportunityStage: ("prospecting" | "qualification" | "proposal" | "negotiation") | (string & {});
        /** @example open */
        OpportunityStatus: ("open" | "won" | "lost") | (string & {});
        /**
         * @description Why a sale did not come about.
         * @example price
         */
        OpportunityLossReason: ("price" | "competitor" | "no_budget" | "no_decision" | "no_need" | "timing" | "not_a_fit" | "other") | (string & {});
        /**
         * @example {
         *       "id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a5c01",
         *       "name": "Chai for twelve shops",
         *       "customer_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1c01",
         *       "contact_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a3c01",
         *       "lead_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a4c01",
         *       "campaign_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a6c01",
         *       "stage": "proposal",
         *       "status": "open",
         *       "probability": 50,
         *       "amount": "12000.00",
         *       "currency": "CAD",
         *       "weighted_amount": "6000.00",
         *       "expected_close_date": "2026-06-30",
         *       "next_step": "Send samples of three teas.",
         *       "competitor": null,
         *       "lost_reason": null,
         *       "lost_note": null,
         *       "closed_at": null,
         *       "tags": [
         *         "tea"
         *       ],
         *       "notes": null,
         *       "owner_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1a01",
         *       "branch_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1b01",
         *       "created_at": "2026-03-02T09:30:00.000Z",
         *       "updated_at": "2026-03-02T09:30:00.000Z"
         *     }
         */
        Opportunity: {
            id: components["schemas"]["Id"];
            /** @description What the sale is called. */
            name: string;
            /** @description Customer who may buy. */
            customer_id: components["schemas"]["Id"] | null;
            /** @description Person to speak to. */
            contact_id: components["schemas"]["Id"] | null;
            /** @description Lead that became this opportunity. */
            lead_id: components["schemas"]["Id"] | null;
            /** @description Campaign that it is owed to. */
            campaign_id: components["schemas"]["Id"] | null;
            stage: components["schemas"]["OpportunityStage"];
            status: components["schemas"]["OpportunityStatus"];
            /** @description How likely it is to be won, in percent. */
            probability: number;
            /** @description What it is worth; null where it is not known yet. */
            amount: components["schemas"]["PositiveMoney"] | null;
            /** @description Currency of the amount. */
            currency: components["schemas"]["CurrencyCode"];
            /** @description The amount times the probability, rounded to the minor unit of the currency. */
            weighted_amount: components["schemas"]["PositiveMoney"] | null;
            /** @description When it is expected to be decided. */
            expected_close_date: components["schemas"]["CalendarDate"] | null;
            /** @description What is to be done next. */
            next_step: string | null;
            /** @description Who else is after it. */
            competitor: string | null;
            /** @description Why it was lost. */
            lost_reason: components["schemas"]["OpportunityLossReason"] | null;
            /** @description More about why it was lost. */
            lost_note: string | null;
            /** @description When it was won or lost. */
            closed_at: components["schemas"]["Instant"] | null;
            tags: string[];
            notes: string | null;
            /** @description User who looks after it. */
            owner_id: components["schemas"]["Id"] | null;
            /** @description Branch that it belongs to. */
            branch_id: components["schemas"]["Id"] | null;
            created_at: components["schemas"]["Instant"];
            updated_at: components["schemas"]["Instant"];
        };
        /**
         * @example {
         *       "name": "Chai for twelve shops",
         *       "stage": "proposal",
         *       "amount": "12000.00",
         *       "currency": "CAD",
         *       "expected_close_date": "2026-06-30",
         *       "next_step": "Send samples of three teas."
         *     }
         */
        OpportunityCreate: {
            /** @description What the sale is called. */
            name: string;
            /** @description Customer who may buy. */
            customer_id?: components["schemas"]["Id"] | null;
            /** @description Person to speak to. */
            contact_id?: components["schemas"]["Id"] | null;
            /** @description Campaign that it is owed to. */
            campaign_id?: components["schemas"]["Id"] | null;
            stage?: components["schemas"]["OpportunityStageInput"];
            /** @description How likely it is to be won, in percent; that of the stage where left out. */
            probability?: number;
            /** @description What it is worth; null where it is not known yet. */
            amount?: components["schemas"]["PositiveMoney"] | null;
            /** @description Currency of the amount; that of the tenant where left out at creation. */
            currency?: components["schemas"]["CurrencyCode"];
            /** @description When it is expected to be decided. */
            expected_close_date?: components["schemas"]["CalendarDate"] | null;
            /** @description What is to be done next. */
            next_step?: string | null;
            /** @description Who else is after it. */
            competitor?: string | null;
            tags?: string[];
            notes?: string | null;
            /** @description User who looks after it; the caller where left out at creation. */
            owner_id?: components["schemas"]["Id"] | null;
            /** @description Branch that it belongs to; that of the caller where left out at creation. */
            branch_id?: components["schemas"]["Id"] | null;
        };
        /**
         * @example {
         *       "stage": "negotiation",
         *       "amount": "11500.00"
         *     }
         */
        OpportunityUpdate: {
            /** @description What the sale is called. */
            name?: string;
            /** @description Customer who may buy. */
            customer_id?: components["schemas"]["Id"] | null;
            /** @description Person to speak to. */
            contact_id?: components["schemas"]["Id"] | null;
            /** @description Campaign that it is owed to. */
            campaign_id?: components["schemas"]["Id"] | null;
            stage?: components["schemas"]["OpportunityStageInput"];
            /** @description How likely it is to be won, in percent; that of the stage where left out. */
            probability?: number;
            /** @description What it is worth; null where it is not known yet. */
            amount?: components["schemas"]["PositiveMoney"] | null;
            /** @description Currency of the amount; that of the tenant where left out at creation. */
            currency?: components["schemas"]["CurrencyCode"];
            /** @description When it is expected to be decided. */
            expected_close_date?: components["schemas"]["CalendarDate"] | null;
            /** @description What is to be done next. */
            next_step?: string | null;
            /** @description Who else is after it. */
            competitor?: string | null;
            tags?: string[];
            notes?: string | null;
            /** @description User who looks after it; the caller where left out at creation. */
            owner_id?: components["schemas"]["Id"] | null;
            /** @description Branch that it belongs to; that of the caller where left out at creation. */
            branch_id?: components["schemas"]["Id"] | null;
        };
        /**
         * @example {
         *       "reason": "competitor",
         *       "competitor": "Tokyo Traders",
         *       "note": "Delivers a week earlier."
         *     }
         */
        OpportunityLoss: {
            reason: components["schemas"]["OpportunityLossReasonInput"];
            /** @description More about why it is lost. */
            note?: string | null;
            /** @description Who got it. */
            competitor?: string | null;
        };
        /**
         * @example {
         *       "stage": "proposal",
         *       "count": 1,
         *       "amount": "12000.00",
         *       "weighted_amount": "6000.00"
         *     }
         */
        OpportunityForecastStage: {
            stage: components["schemas"]["OpportunityStage"];
            /** @description How many there are. */
            count: number;
            /** @description What they are worth together. */
            amount: string;
            /** @description What they are worth by their probabilities. */
            weighted_amount: string;
        };
        /**
         * @example {
         *       "month": "2026-06",
         *       "count": 1,
         *       "amount": "12000.00",
         *       "weighted_amount": "6000.00",
         *       "stages": [
         *         {
         *           "stage": "proposal",
         *           "count": 1,
         *           "amount": "12000.00",
         *           "weighted_amount": "6000.00"
         *         }
         *       ]
         *     }
         */
        OpportunityForecastMonth: {
            /** @description Month of the expected decision; null where none is expected on a day. */
            month: string | null;
            /** @description How many there are. */
            count: number;
            /** @description What they are worth together. */
            amount: string;
            /** @description What they are worth by their probabilities. */
            weighted_amount: string;
            stages: components["schemas"]["OpportunityForecastStage"][];
        };
        /**
         * @example {
         *       "currency": "CAD",
         *       "count": 1,
         *       "amount": "12000.00",
         *       "weighted_amount": "6000.00",
         *       "stages": [
         *         {
         *           "stage": "proposal",
         *           "count": 1,
         *           "amount": "12000.00",
         *           "weighted_amount": "6000.00"
         *         }
         *       ],
         *       "months": [
         *         {
         *           "month": "2026-06",
         *           "count": 1,
         *           "amount": "12000.00",
         *           "weighted_amount": "6000.00",
         *           "stages": [
         *             {
         *               "stage": "proposal",
         *               "count": 1,
         *               "amount": "12000.00",
         *               "weighted_amount": "6000.00"
         *             }
         *           ]
         *         }
         *       ]
         *     }
         */
        OpportunityForecast: {
            currency: components["schemas"]["CurrencyCode"];
            /** @description How many there are. */
            count: number;
            /** @description What they are worth together. */
            amount: string;
            /** @description What they are worth by their probabilities. */
            weighted_amount: string;
            /** @description By stage, in the order of the stages. */
            stages: components["schemas"]["OpportunityForecastStage"][];
            /** @description By month, the next one first. */
            months: components["schemas"]["OpportunityForecastMonth"][];
        };
        /**
         * @example {
         *       "success": true,
         *       "data": [
         *         {
         *           "currency": "CAD",
         *           "count": 1,
         *           "amount": "12000.00",
         *           "weighted_amount": "6000.00",
         *           "stages": [
         *             {
         *               "stage": "proposal",
         *               "count": 1,
         *               "amount": "12000.00",
         *               "weighted_amount": "6000.00"
         *             }
         *           ],
         *           "months": [
         *             {
         *               "month": "2026-06",
         *               "count": 1,
         *               "amount": "12000.00",
         *               "weighted_amount": "6000.00",
         *               "stages": [
         *                 {
         *                   "stage": "proposal",
         *                   "count": 1,
         *                   "amount": "12000.00",
         *                   "weighted_amount": "6000.00"
         *                 }
         *               ]
         *             }
         *           ]
         *         }
         *       ]
         *     }
         */
        OpportunityForecastResponse: {
            /** @constant */
            success: true;
            data: components["schemas"]["OpportunityForecast"][];
        };
        /**
         * @example {
         *       "success": true,
         *       "data": {
         *         "id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a5c01",
         *         "name": "Chai for twelve shops",
         *         "customer_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1c01",
         *         "contact_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a3c01",
         *         "lead_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a4c01",
         *         "campaign_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a6c01",
         *         "stage": "proposal",
         *         "status": "open",
         *         "probability": 50,
         *         "amount": "12000.00",
         *         "currency": "CAD",
         *         "weighted_amount": "6000.00",
         *         "expected_close_date": "2026-06-30",
         *         "next_step": "Send samples of three teas.",
         *         "competitor": null,
         *         "lost_reason": null,
         *         "lost_note": null,
         *         "closed_at": null,
         *         "tags": [
         *           "tea"
         *         ],
         *         "notes": null,
         *         "owner_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1a01",
         *         "branch_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1b01",
         *         "created_at": "2026-03-02T09:30:00.000Z",
         *         "updated_at": "2026-03-02T09:30:00.000Z"
         *       }
         *     }
         */
        OpportunityResponse: {
            /** @constant */
            success: true;
            data: components["schemas"]["Opportunity"];
        };
        /**
         * @example {
         *       "success": true,
         *       "data": [
         *         {
         *           "id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a5c01",
         *           "name": "Chai for twelve shops",
         *           "customer_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1c01",
         *           "contact_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a3c01",
         *           "lead_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a4c01",
         *           "campaign_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a6c01",
         *           "stage": "proposal",
         *           "status": "open",
         *           "probability": 50,
         *           "amount": "12000.00",
         *           "currency": "CAD",
         *           "weighted_amount": "6000.00",
         *           "expected_close_date": "2026-06-30",
         *           "next_step": "Send samples of three teas.",
         *           "competitor": null,
         *           "lost_reason": null,
         *           "lost_note": null,
         *           "closed_at": null,
         *           "tags": [
         *             "tea"
         *           ],
         *           "notes": null,
         *           "owner_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1a01",
         *           "branch_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1b01",
         *           "created_at": "2026-03-02T09:30:00.000Z",
         *           "updated_at": "2026-03-02T09:30:00.000Z"
         *         }
         *       ],
         *       "pagination": {
         *         "page": 1,
         *         "per_page": 20,
         *         "total": 1,
         *         "total_pages": 1,
         *         "next": null,
         *         "previous": null,
         *         "next_cursor": null
         *       }
         *     }
         */
        OpportunityPage: {
            /** @constant */
            success: true;
            data: components["schemas"]["Opportunity"][];
            pagination: components["schemas"]["Pagination"];
        };
        /**
         * @example {
         *       "id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a5e01",
         *       "type": "opportunity.created",
         *       "timestamp": "2026-03-02T09:30:00.000Z",
         *       "data": {
         *         "id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a5c01",
         *         "name": "Chai for twelve shops",
         *         "customer_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1c01",
         *         "contact_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a3c01",
         *         "lead_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a4c01",
         *         "campaign_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a6c01",
         *         "stage": "proposal",
         *         "status": "open",
         *         "probability": 50,
         *         "amount": "12000.00",
         *         "currency": "CAD",
         *         "weighted_amount": "6000.00",
         *         "expected_close_date": "2026-06-30",
         *         "next_step": "Send samples of three teas.",
         *         "competitor": null,
         *         "lost_reason": null,
         *         "lost_note": null,
         *         "closed_at": null,
         *         "tags": [
         *           "tea"
         *         ],
         *         "notes": null,
         *         "owner_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1a01",
         *         "branch_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1b01",
         *         "created_at": "2026-03-02T09:30:00.000Z",
         *         "updated_at": "2026-03-02T09:30:00.000Z"
         *       }
         *     }
         */
        OpportunityEvent: {
            id: components["schemas"]["Id"];
            type: ("opportunity.created" | "opportunity.updated" | "opportunity.won" | "opportunity.lost" | "opportunity.reopened" | "opportunity.deleted") | (string & {});
            timestamp: components["schemas"]["Instant"];
            data: components["schemas"]["Opportunity"];
        };
        /**
         * @example {
         *       "confirm_name": "Alfreds Futterkiste",
         *       "keep_tax_numbers": true
         *     }
         */
        CustomerErasure: {
            /** @description The customer’s name as it stands, so that nobody erases another one. */
            confirm_name: string;
            /**
             * @description Keep `vat_number` and `tax_number`, since invoices in the books have to name them for as long as the law says.
             * @default false
             */
            keep_tax_numbers?: boolean;
        };
        /**
         * @example {
         *       "at": "2026-03-02T09:30:00.000Z",
         *       "action": "updated",
         *       "operation": "updateCustomer",
         *       "user_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1a01",
         *       "changes": {
         *         "phone": [
         *           "+49 30 0074321",
         *           "+49 30 0074322"
         *         ]
         *       }
         *     }
         */
        PersonalDataChange: {
            at: components["schemas"]["Instant"];
            action: ("created" | "updated" | "deleted") | (string & {});
            /** @description The operation that changed it. */
            operation: string | null;
            /** @description The user who changed it. */
            user_id: components["schemas"]["Id"] | null;
            /** @description Each changed field with its value before and after; numbers are written as text. After an erasure both are null. */
            changes: {
                credit_limit?: (string | null)[];
            } & {
                [key: string]: unknown[];
            };
        };
        /**
         * @example {
         *       "id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1f01",
         *       "recipient": "nancy.davolio@northwind.example",
         *       "subject": "Alfreds Futterkiste is now your customer",
         *       "text": null,
         *       "created_at": "2026-03-02T09:30:00.000Z",
         *       "sent_at": "2026-03-02T09:30:02.000Z"
         *     }
         */
        PersonalDataMail: {
            id: components["schemas"]["Id"];
            recipient: string;
            subject: string;
            /** @description What it said; null once it has been sent, since it is not kept any longer. */
            text: string | null;
            created_at: components["schemas"]["Instant"];
            sent_at: components["schemas"]["Instant"] | null;
        };
        PersonalData: {
            generated_at: components["schemas"]["Instant"];
            customer: components["schemas"]["Customer"];
            /** @description Every change of the record, the oldest first. */
            history: components["schemas"]["PersonalDataChange"][];
            /** @description Mails about the customer, and to its e-mail address, the oldest first. */
            mails: components["schemas"]["PersonalDataMail"][];
        };
        /**
         * @example {
         *       "success": true,
         *       "data": {
         *         "generated_at": "2026-03-02T10:00:00.000Z",
         *         "customer": {
         *           "id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1c01",
         *           "code": "ALFKI",
         *           "kind": "company",
         *           "name": "Alfreds Futterkiste",
         *           "company": "Alfreds Futterkiste GmbH",
         *           "contact_name": "Maria Anders",
         *           "contact_title": "Sales Representative",
         *           "email": "maria.anders@alfreds.example",
         *           "phone": "+49 30 0074322",
         *           "fax": "+49 30 0076545",
         *           "website": "https://alfreds.example",
         *           "language": "en",
         *           "billing_address": {
         *             "line1": "Obere Str. 57",
         *             "line2": null,
         *             "city": "Berlin",
         *             "state": null,
         *             "postal_code": "12209",
         *             "country": "DE"
         *           },
         *           "shipping_address": {
         *             "line1": null,
         *             "line2": null,
         *             "city": null,
         *             "state": null,
         *             "postal_code": null,
         *             "country": null
         *           },
         *           "vat_number": "DE136695976",
         *           "tax_number": null,
         *           "tax_country": "DE",
         *           "currency": "EUR",
         *           "credit_limit": "50000.00",
         *           "payment_terms_days": 30,
         *           "kyc_verified": true,
         *           "kyc_verified_at": "2026-03-02T09:30:00.000Z",
         *           "tags": [
         *             "wholesale"
         *           ],
         *           "notes": "Delivers to the back door only.",
         *           "owner_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1a01",
         *           "branch_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1b01",
         *           "status": "active",
         *           "archived_at": null,
         *           "created_at": "2026-03-02T09:30:00.000Z",
         *           "updated_at": "2026-03-02T09:30:00.000Z"
         *         },
         *         "history": [
         *           {
         *             "at": "2026-03-02T09:30:00.000Z",
         *             "action": "updated",
         *             "operation": "updateCustomer",
         *             "user_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1a01",
         *             "changes": {
         *               "phone": [
         *                 "+49 30 0074321",
         *                 "+49 30 0074322"
         *               ]
         *             }
         *           }
         *         ],
         *         "mails": [
         *           {
         *             "id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1f01",
         *             "recipient": "nancy.davolio@northwind.example",
         *             "subject": "Alfreds Futterkiste is now your customer",
         *             "text": null,
         *             "created_at": "2026-03-02T09:30:00.000Z",
         *             "sent_at": "2026-03-02T09:30:02.000Z"
         *           }
         *         ]
         *       }
         *     }
         */
        PersonalDataResponse: {
            /** @constant */
            success: true;
            data: components["schemas"]["PersonalData"];
        };
        /**
         * @example {
         *       "id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1b01",
         *       "company_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a2c01",
         *       "code": "SEA",
         *       "name": "Seattle",
         *       "address": {
         *         "line1": "2901 Western Avenue",
         *         "line2": null,
         *         "city": "Seattle",
         *         "state": "WA",
         *         "postal_code": "98121",
         *         "country": "US"
         *       },
         *       "email": "seattle@northwind.example",
         *       "phone": "+1 206 555 0100",
         *       "timezone": "America/Los_Angeles",
         *       "manager_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1a01",
         *       "is_headquarters": true,
         *       "parent_id": null,
         *       "path": [
         *         "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1b01"
         *       ],
         *       "depth": 1,
         *       "is_active": true,
         *       "archived_at": null,
         *       "created_at": "2026-03-02T09:30:00.000Z",
         *       "updated_at": "2026-03-02T09:30:00.000Z"
         *     }
         */
        Branch: {
            id: components["schemas"]["Id"];
            /** @description Company that the branch belongs to. */
            company_id: components["schemas"]["Id"];
            /** @description Your own short name for it, unique among branches that are not archived. */
            code: string | null;
            /** @description What the branch is called. */
            name: string;
            address: components["schemas"]["Address"];
            /** Format: email */
            email: string | null;
            phone: string | null;
            /** @description Time zone of its days; that of the tenant where null. */
            timezone: components["schemas"]["TimeZone"] | null;
            /** @description User who leads the branch. */
            manager_id: components["schemas"]["Id"] | null;
            /** @description Whether it is the headquarters; exactly one branch is. */
            is_headquarters: boolean;
            /** @description The branch right above; null at a root. */
            parent_id: components["schemas"]["Id"] | null;
            /** @description Ids from the root down to this branch, itself the last. */
            path: components["schemas"]["Id"][];
            /** @description How many levels down it stands, 1 at a root. */
            depth: number;
            /** @description Whether it is in use; what is out of use stays in the lists and takes nothing new. */
            is_active: boolean;
            /** @description When it was archived; null while it is not. */
            archived_at: components["schemas"]["Instant"] | null;
            created_at: components["schemas"]["Instant"];
            updated_at: components["schemas"]["Instant"];
        };
        /**
         * @example {
         *       "code": "SEA",
         *       "name": "Seattle",
         *       "address": {
         *         "line1": "2901 Western Avenue",
         *         "city": "Seattle",
         *         "state": "WA",
         *         "postal_code": "98121",
         *         "country": "US"
         *       },
         *       "email": "seattle@northwind.example",
         *       "phone": "+1 206 555 0100",
         *       "timezone": "America/Los_Angeles"
         *     }
         */
        BranchCreate: {
            /** @description Company that the branch belongs to; that of the headquarters where left out at creation. */
            company_id?: components["schemas"]["Id"];
            /** @description Your own short name for it, unique among branches that are not archived. */
            code?: string | null;
            /** @description What the branch is called. */
            name: string;
            address?: components["schemas"]["AddressInput"];
            email?: components["schemas"]["Email"] | null;
            phone?: components["schemas"]["Phone"] | null;
            /** @description Time zone of its days; that of the tenant where null. */
            timezone?: components["schemas"]["TimeZone"] | null;
            /** @description User who leads the branch. */
            manager_id?: components["schemas"]["Id"] | null;
            /** @description Whether it is the headquarters; true takes it from the branch that was, false is what every other branch has. */
            is_headquarters?: boolean;
            /** @description The branch right above; null for a root. */
            parent_id?: components["schemas"]["Id"] | null;
            /** @description Whether it is in use; true where left out at creation. */
            is_active?: boolean;
        };
        /**
         * @example {
         *       "phone": "+1 206 555 0101",
         *       "manager_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1a01"
         *     }
         */
        BranchUpdate: {
            /** @description Company that the branch belongs to; that of the headquarters where left out at creation. */
            company_id?: components["schemas"]["Id"];
            /** @description Your own short name for it, unique among branches that are not archived. */
            code?: string | null;
            /** @description What the branch is called. */
            name?: string;
            address?: components["schemas"]["AddressInput"];
            email?: components["schemas"]["Email"] | null;
            phone?: components["schemas"]["Phone"] | null;
            /** @description Time zone of its days; that of the tenant where null. */
            timezone?: components["schemas"]["TimeZone"] | null;
            /** @description User who leads the branch. */
            manager_id?: components["schemas"]["Id"] | null;
            /** @description Whether it is the headquarters; true takes it from the branch that was, false is what every other branch has. */
            is_headquarters?: boolean;
            /** @description The branch right above; null for a root. */
            parent_id?: components["schemas"]["Id"] | null;
            /** @description Whether it is in use; true where left out at creation. */
            is_active?: boolean;
        };
        /**
         * @example {
         *       "success": true,
         *       "data": {
         *         "id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1b01",
         *         "company_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a2c01",
         *         "code": "SEA",
         *         "name": "Seattle",
         *         "address": {
         *           "line1": "2901 Western Avenue",
         *           "line2": null,
         *           "city": "Seattle",
         *           "state": "WA",
         *           "postal_code": "98121",
         *           "country": "US"
         *         },
         *         "email": "seattle@northwind.example",
         *         "phone": "+1 206 555 0100",
         *         "timezone": "America/Los_Angeles",
         *         "manager_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1a01",
         *         "is_headquarters": true,
         *         "parent_id": null,
         *         "path": [
         *           "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1b01"
         *         ],
         *         "depth": 1,
         *         "is_active": true,
         *         "archived_at": null,
         *         "created_at": "2026-03-02T09:30:00.000Z",
         *         "updated_at": "2026-03-02T09:30:00.000Z"
         *       }
         *     }
         */
        BranchResponse: {
            /** @constant */
            success: true;
            data: components["schemas"]["Branch"];
        };
        /**
         * @example {
         *       "success": true,
         *       "data": [
         *         {
         *           "id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1b01",
         *           "company_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a2c01",
         *           "code": "SEA",
         *           "name": "Seattle",
         *           "address": {
         *             "line1": "2901 Western Avenue",
         *             "line2": null,
         *             "city": "Seattle",
         *             "state": "WA",
         *             "postal_code": "98121",
         *             "country": "US"
         *           },
         *           "email": "seattle@northwind.example",
         *           "phone": "+1 206 555 0100",
         *           "timezone": "America/Los_Angeles",
         *           "manager_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1a01",
         *           "is_headquarters": true,
         *           "parent_id": null,
         *           "path": [
         *             "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1b01"
         *           ],
         *           "depth": 1,
         *           "is_active": true,
         *           "archived_at": null,
         *           "created_at": "2026-03-02T09:30:00.000Z",
         *           "updated_at": "2026-03-02T09:30:00.000Z"
         *         }
         *       ],
         *       "pagination": {
         *         "page": 1,
         *         "per_page": 20,
         *         "total": 1,
         *         "total_pages": 1,
         *         "next": null,
         *         "previous": null,
         *         "next_cursor": null
         *       }
         *     }
         */
        BranchPage: {
            /** @constant */
            success: true;
            data: components["schemas"]["Branch"][];
            pagination: components["schemas"]["Pagination"];
        };
        /**
         * @example {
         *       "id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1e32",
         *       "type": "branch.created",
         *       "timestamp": "2026-03-02T09:30:00.000Z",
         *       "data": {
         *         "id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1b01",
         *         "company_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a2c01",
         *         "code": "SEA",
         *         "name": "Seattle",
         *         "address": {
         *           "line1": "2901 Western Avenue",
         *           "line2": null,
         *           "city": "Seattle",
         *           "state": "WA",
         *           "postal_code": "98121",
         *           "country": "US"
         *         },
         *         "email": "seattle@northwind.example",
         *         "phone": "+1 206 555 0100",
         *         "timezone": "America/Los_Angeles",
         *         "manager_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1a01",
         *         "is_headquarters": true,
         *         "parent_id": null,
         *         "path": [
         *           "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1b01"
         *         ],
         *         "depth": 1,
         *         "is_active": true,
         *         "archived_at": null,
         *         "created_at": "2026-03-02T09:30:00.000Z",
         *         "updated_at": "2026-03-02T09:30:00.000Z"
         *       }
         *     }
         */
        BranchEvent: {
            id: components["schemas"]["Id"];
            type: ("branch.created" | "branch.updated" | "branch.deleted") | (string & {});
            timestamp: components["schemas"]["Instant"];
            data: components["schemas"]["Branch"];
        };
        /**
         * @example {
         *       "id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a2c01",
         *       "code": "NW-US",
         *       "name": "Northwind Traders",
         *       "legal_name": "Northwind Traders, Inc.",
         *       "registration_number": "600123456",
         *       "vat_number": null,
         *       "tax_number": "911234567",
         *       "tax_country": "US",
         *       "address": {
         *         "line1": "2901 Western Avenue",
         *         "line2": null,
         *         "city": "Seattle",
         *         "state": "WA",
         *         "postal_code": "98121",
         *         "country": "US"
         *       },
         *       "currency": "USD",
         *       "contact_name": "Andrew Fuller",
         *       "email": "office@northwind.example",
         *       "phone": "+1 206 555 0100",
         *       "website": "https://northwind.example",
         *       "parent_id": null,
         *       "path": [
         *         "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a2c01"
         *       ],
         *       "depth": 1,
         *       "is_active": true,
         *       "archived_at": null,
         *       "created_at": "2026-03-02T09:30:00.000Z",
         *       "updated_at": "2026-03-02T09:30:00.000Z"
         *     }
         */
        Company: {
            id: components["schemas"]["Id"];
            /** @description Your own short name for it, unique among companies that are not archived. */
            code: string | null;
            /** @description What the company is called. */
            name: string;
            /** @description Name in the register; the same as `name` where null. */
            legal_name: string | null;
            /** @description Number in the register of companies (EN 16931 BT-30). */
            registration_number: string | null;
            /** @description Registration for VAT or GST (EN 16931 BT-31), written without separators. */
            vat_number: string | null;
            /** @description Taxpayer identification (EN 16931 BT-32), such as an American EIN or a Russian INN. */
            tax_number: string | null;
            /** @description Country whose numbers these are; that of the address where left out. */
            tax_country: components["schemas"]["CountryCode"] | null;
            address: components["schemas"]["Address"];
            /** @description Currency of its books. */
            currency: components["schemas"]["CurrencyCode"];
            /** @description Whom to speak to. */
            contact_name: string | null;
            /** Format: email */
            email: string | null;
            phone: string | null;
            /** Format: uri */
            website: string | null;
            /** @description The company right above; null at a root. */
            parent_id: components["schemas"]["Id"] | null;
            /** @description Ids from the root down to this company, itself the last. */
            path: components["schemas"]["Id"][];
            /** @description How many levels down it stands, 1 at a root. */
            depth: number;
            /** @description Whether it is in use; what is out of use stays in the lists and takes nothing new. */
            is_active: boolean;
            /** @description When it was archived; null while it is not. */
            archived_at: components["schemas"]["Instant"] | null;
            created_at: components["schemas"]["Instant"];
            updated_at: components["schemas"]["Instant"];
        };
        /**
         * @example {
         *       "code": "NW-US",
         *       "name": "Northwind Traders",
         *       "legal_name": "Northwind Traders, Inc.",
         *       "registration_number": "600123456",
         *       "tax_number": "91-1234567",
         *       "address": {
         *         "line1": "2901 Western Avenue",
         *         "city": "Seattle",
         *         "state": "WA",
         *         "postal_code": "98121",
         *         "country": "US"
         *       },
         *       "currency": "USD",
         *       "contact_name": "Andrew Fuller",
         *       "email": "office@northwind.example",
         *       "phone": "+1 206 555 0100",
         *       "website": "https://northwind.example"
         *     }
         */
        CompanyCreate: {
            /** @description Your own short name for it, unique among companies that are not archived. */
            code?: string | null;
            /** @description What the company is called. */
            name: string;
            /** @description Name in the register; the same as `name` where null. */
            legal_name?: string | null;
            /** @description Number in the register of companies (EN 16931 BT-30). */
            registration_number?: string | null;
            /** @description Registration for VAT or GST (EN 16931 BT-31); separators are dropped, the check digits are verified where the country has any. */
            vat_number?: string | null;
            /** @description Taxpayer identification (EN 16931 BT-32), such as an American EIN or a Russian INN; verified likewise. */
            tax_number?: string | null;
            /** @description Country whose numbers these are; that of the address where left out. */
            tax_country?: components["schemas"]["CountryCode"] | null;
            address?: components["schemas"]["AddressInput"];
            /** @description Currency of its books; that of the tenant where left out at creation. */
            currency?: components["schemas"]["CurrencyCode"];
            /** @description Whom to speak to. */
            contact_name?: string | null;
            email?: components["schemas"]["Email"] | null;
            phone?: components["schemas"]["Phone"] | null;
            /** Format: uri */
            website?: string | null;
            /** @description The company right above; null for a root. */
            parent_id?: components["schemas"]["Id"] | null;
            /** @description Whether it is in use; true where left out at creation. */
            is_active?: boolean;
        };
        /**
         * @example {
         *       "legal_name": "Northwind Traders Incorporated",
         *       "address": {
         *         "postal_code": "98122"
         *       },
         *       "phone": null
         *     }
         */
        CompanyUpdate: {
            /** @description Your own short name for it, unique among companies that are not archived. */
            code?: string | null;
            /** @description What the company is called. */
            name?: string;
            /** @description Name in the register; the same as `name` where null. */
            legal_name?: string | null;
            /** @description Number in the register of companies (EN 16931 BT-30). */
            registration_number?: string | null;
            /** @description Registration for VAT or GST (EN 16931 BT-31); separators are dropped, the check digits are verified where the country has any. */
            vat_number?: string | null;
            /** @description Taxpayer identification (EN 16931 BT-32), such as an American EIN or a Russian INN; verified likewise. */
            tax_number?: string | null;
            /** @description Country whose numbers these are; that of the address where left out. */
            tax_country?: components["schemas"]["CountryCode"] | null;
            address?: components["schemas"]["AddressInput"];
            /** @description Currency of its books; that of the tenant where left out at creation. */
            currency?: components["schemas"]["CurrencyCode"];
            /** @description Whom to speak to. */
            contact_name?: string | null;
            email?: components["schemas"]["Email"] | null;
            phone?: components["schemas"]["Phone"] | null;
            /** Format: uri */
            website?: string | null;
            /** @description The company right above; null for a root. */
            parent_id?: components["schemas"]["Id"] | null;
            /** @description Whether it is in use; true where left out at creation. */
            is_active?: boolean;
        };
        /**
         * @example {
         *       "success": true,
         *       "data": {
         *         "id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a2c01",
         *         "code": "NW-US",
         *         "name": "Northwind Traders",
         *         "legal_name": "Northwind Traders, Inc.",
         *         "registration_number": "600123456",
         *         "vat_number": null,
         *         "tax_number": "911234567",
         *         "tax_country": "US",
         *         "address": {
         *           "line1": "2901 Western Avenue",
         *           "line2": null,
         *           "city": "Seattle",
         *           "state": "WA",
         *           "postal_code": "98121",
         *           "country": "US"
         *         },
         *         "currency": "USD",
         *         "contact_name": "Andrew Fuller",
         *         "email": "office@northwind.example",
         *         "phone": "+1 206 555 0100",
         *         "website": "https://northwind.example",
         *         "parent_id": null,
         *         "path": [
         *           "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a2c01"
         *         ],
         *         "depth": 1,
         *         "is_active": true,
         *         "archived_at": null,
         *         "created_at": "2026-03-02T09:30:00.000Z",
         *         "updated_at": "2026-03-02T09:30:00.000Z"
         *       }
         *     }
         */
        CompanyResponse: {
            /** @constant */
            success: true;
            data: components["schemas"]["Company"];
        };
        /**
         * @example {
         *       "success": true,
         *       "data": [
         *         {
         *           "id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a2c01",
         *           "code": "NW-US",
         *           "name": "Northwind Traders",
         *           "legal_name": "Northwind Traders, Inc.",
         *           "registration_number": "600123456",
         *           "vat_number": null,
         *           "tax_number": "911234567",
         *           "tax_country": "US",
         *           "address": {
         *             "line1": "2901 Western Avenue",
         *             "line2": null,
         *             "city": "Seattle",
         *             "state": "WA",
         *             "postal_code": "98121",
         *             "country": "US"
         *           },
         *           "currency": "USD",
         *           "contact_name": "Andrew Fuller",
         *           "email": "office@northwind.example",
         *           "phone": "+1 206 555 0100",
         *           "website": "https://northwind.example",
         *           "parent_id": null,
         *           "path": [
         *             "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a2c01"
         *           ],
         *           "depth": 1,
         *           "is_active": true,
         *           "archived_at": null,
         *           "created_at": "2026-03-02T09:30:00.000Z",
         *           "updated_at": "2026-03-02T09:30:00.000Z"
         *         }
         *       ],
         *       "pagination": {
         *         "page": 1,
         *         "per_page": 20,
         *         "total": 1,
         *         "total_pages": 1,
         *         "next": null,
         *         "previous": null,
         *         "next_cursor": null
         *       }
         *     }
         */
        CompanyPage: {
            /** @constant */
            success: true;
            data: components["schemas"]["Company"][];
            pagination: components["schemas"]["Pagination"];
        };
        /**
         * @example {
         *       "id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1e31",
         *       "type": "company.created",
         *       "timestamp": "2026-03-02T09:30:00.000Z",
         *       "data": {
         *         "id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a2c01",
         *         "code": "NW-US",
         *         "name": "Northwind Traders",
         *         "legal_name": "Northwind Traders, Inc.",
         *         "registration_number": "600123456",
         *         "vat_number": null,
         *         "tax_number": "911234567",
         *         "tax_country": "US",
         *         "address": {
         *           "line1": "2901 Western Avenue",
         *           "line2": null,
         *           "city": "Seattle",
         *           "state": "WA",
         *           "postal_code": "98121",
         *           "country": "US"
         *         },
         *         "currency": "USD",
         *         "contact_name": "Andrew Fuller",
         *         "email": "office@northwind.example",
         *         "phone": "+1 206 555 0100",
         *         "website": "https://northwind.example",
         *         "parent_id": null,
         *         "path": [
         *           "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a2c01"
         *         ],
         *         "depth": 1,
         *         "is_active": true,
         *         "archived_at": null,
         *         "created_at": "2026-03-02T09:30:00.000Z",
         *         "updated_at": "2026-03-02T09:30:00.000Z"
         *       }
         *     }
         */
        CompanyEvent: {
            id: components["schemas"]["Id"];
            type: ("company.created" | "company.updated" | "company.deleted") | (string & {});
            timestamp: components["schemas"]["Instant"];
            data: components["schemas"]["Company"];
        };
        /**
         * @example {
         *       "id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a2f01",
         *       "code": "SALES",
         *       "name": "Sales",
         *       "description": "Wins customers and keeps them.",
         *       "branch_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1b01",
         *       "manager_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1a01",
         *       "parent_id": null,
         *       "path": [
         *         "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a2f01"
         *       ],
         *       "depth": 1,
         *       "is_active": true,
         *       "archived_at": null,
         *       "created_at": "2026-03-02T09:30:00.000Z",
         *       "updated_at": "2026-03-02T09:30:00.000Z"
         *     }
         */
        OrgDepartment: {
            id: components["schemas"]["Id"];
            /** @description Your own short name for it, unique among departments that are not archived. */
            code: string | null;
            /** @description What the department is called. */
            name: string;
            /** @description What it does. */
            description: string | null;
            /** @description Branch that it belongs to; null where it is of the whole tenant. */
            branch_id: components["schemas"]["Id"] | null;
            /** @description User who leads it. */
            manager_id: components["schemas"]["Id"] | null;
            /** @description The department right above; null at a root. */
            parent_id: components["schemas"]["Id"] | null;
            /** @description Ids from the root down to this department, itself the last. */
            path: components["schemas"]["Id"][];
            /** @description How many levels down it stands, 1 at a root. */
            depth: number;
            /** @description Whether it is in use; what is out of use stays in the lists and takes nothing new. */
            is_active: boolean;
            /** @description When it was archived; null while it is not. */
            archived_at: components["schemas"]["Instant"] | null;
            created_at: components["schemas"]["Instant"];
            updated_at: components["schemas"]["Instant"];
        };
        /**
         * @example {
         *       "code": "SALES",
         *       "name": "Sales",
         *       "description": "Wins customers and keeps them."
         *     }
         */
        OrgDepartmentCreate: {
            /** @description Your own short name for it, unique among departments that are not archived. */
            code?: string | null;
            /** @description What the department is called. */
            name: string;
            /** @description What it does. */
            description?: string | null;
            /** @description Branch that it belongs to; null where it is of the whole tenant. */
            branch_id?: components["schemas"]["Id"] | null;
            /** @description User who leads it. */
            manager_id?: components["schemas"]["Id"] | null;
            /** @description The department right above; null for a root. */
            parent_id?: components["schemas"]["Id"] | null;
            /** @description Whether it is in use; true where left out at creation. */
            is_active?: boolean;
        };
        /**
         * @example {
         *       "name": "Sales and service",
         *       "manager_id": null
         *     }
         */
        OrgDepartmentUpdate: {
            /** @description Your own short name for it, unique among departments that are not archived. */
            code?: string | null;
            /** @description What the department is called. */
            name?: string;
            /** @description What it does. */
            description?: string | null;
            /** @description Branch that it belongs to; null where it is of the whole tenant. */
            branch_id?: components["schemas"]["Id"] | null;
            /** @description User who leads it. */
            manager_id?: components["schemas"]["Id"] | null;
            /** @description The department right above; null for a root. */
            parent_id?: components["schemas"]["Id"] | null;
            /** @description Whether it is in use; true where left out at creation. */
            is_active?: boolean;
        };
        /**
         * @example {
         *       "success": true,
         *       "data": {
         *         "id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a2f01",
         *         "code": "SALES",
         *         "name": "Sales",
         *         "description": "Wins customers and keeps them.",
         *         "branch_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1b01",
         *         "manager_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1a01",
         *         "parent_id": null,
         *         "path": [
         *           "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a2f01"
         *         ],
         *         "depth": 1,
         *         "is_active": true,
         *         "archived_at": null,
         *         "created_at": "2026-03-02T09:30:00.000Z",
         *         "updated_at": "2026-03-02T09:30:00.000Z"
         *       }
         *     }
         */
        OrgDepartmentResponse: {
            /** @constant */
            success: true;
            data: components["schemas"]["OrgDepartment"];
        };
        /**
         * @example {
         *       "success": true,
         *       "data": [
         *         {
         *           "id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a2f01",
         *           "code": "SALES",
         *           "name": "Sales",
         *           "description": "Wins customers and keeps them.",
         *           "branch_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1b01",
         *           "manager_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1a01",
         *           "parent_id": null,
         *           "path": [
         *             "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a2f01"
         *           ],
         *           "depth": 1,
         *           "is_active": true,
         *           "archived_at": null,
         *           "created_at": "2026-03-02T09:30:00.000Z",
         *           "updated_at": "2026-03-02T09:30:00.000Z"
         *         }
         *       ],
         *       "pagination": {
         *         "page": 1,
         *         "per_page": 20,
         *         "total": 1,
         *         "total_pages": 1,
         *         "next": null,
         *         "previous": null,
         *         "next_cursor": null
         *       }
         *     }
         */
        OrgDepartmentPage: {
            /** @constant */
            success: true;
            data: components["schemas"]["OrgDepartment"][];
            pagination: components["schemas"]["Pagination"];
        };
        /**
         * @example {
         *       "id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1e33",
         *       "type": "org_department.created",
         *       "timestamp": "2026-03-02T09:30:00.000Z",
         *       "data": {
         *         "id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a2f01",
         *         "code": "SALES",
         *         "name": "Sales",
         *         "description": "Wins customers and keeps them.",
         *         "branch_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1b01",
         *         "manager_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1a01",
         *         "parent_id": null,
         *         "path": [
         *           "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a2f01"
         *         ],
         *         "depth": 1,
         *         "is_active": true,
         *         "archived_at": null,
         *         "created_at": "2026-03-02T09:30:00.000Z",
         *         "updated_at": "2026-03-02T09:30:00.000Z"
         *       }
         *     }
         */
        OrgDepartmentEvent: {
            id: components["schemas"]["Id"];
            type: ("org_department.created" | "org_department.updated" | "org_department.deleted") | (string & {});
            timestamp: components["schemas"]["Instant"];
            data: components["schemas"]["OrgDepartment"];
        };
        /**
         * @description One time of a week at which the store is open. Where it closes at or before the time at which it opens, it closes the next day.
         * @example {
         *       "day": "monday",
         *       "opens": "09:00",
         *       "closes": "18:00"
         *     }
         */
        OpeningHours: {
            /** @description Day on which it opens. */
            day: ("monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday") | (string & {});
            /** @description Time of opening by the clock of the store. */
            opens: string;
            /** @description Time of closing by the clock of the store. */
            closes: string;
        };
        /**
         * @example {
         *       "id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a2d01",
         *       "branch_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1b01",
         *       "code": "PIKE",
         *       "name": "Pike Place",
         *       "description": "Tea and groceries.",
         *       "address": {
         *         "line1": "2901 Western Avenue",
         *         "line2": null,
         *         "city": "Seattle",
         *         "state": "WA",
         *         "postal_code": "98121",
         *         "country": "US"
         *       },
         *       "latitude": "47.6097",
         *       "longitude": "-122.3422",
         *       "email": "pike@northwind.example",
         *       "phone": "+1 206 555 0102",
         *       "website": "https://northwind.example/pike",
         *       "timezone": "America/Los_Angeles",
         *       "opening_hours": [
         *         {
         *           "day": "monday",
         *           "opens": "09:00",
         *           "closes": "18:00"
         *         },
         *         {
         *           "day": "saturday",
         *           "opens": "10:00",
         *           "closes": "16:00"
         *         }
         *       ],
         *       "is_headquarters": true,
         *       "is_active": true,
         *       "archived_at": null,
         *       "created_at": "2026-03-02T09:30:00.000Z",
         *       "updated_at": "2026-03-02T09:30:00.000Z"
         *     }
         */
        Store: {
            id: components["schemas"]["Id"];
            /** @description Branch that the store belongs to. */
            branch_id: components["schemas"]["Id"];
            /** @description Your own short name for it, unique among stores that are not archived. */
            code: string | null;
            /** @description What the store is called. */
            name: string;
            /** @description What is to be found there. */
            description: string | null;
            address: components["schemas"]["Address"];
            /** @description Degrees north of the equator (WGS 84), as a decimal string. */
            latitude: string | null;
            /** @description Degrees east of Greenwich (WGS 84), as a decimal string. */
            longitude: string | null;
            /** Format: email */
            email: string | null;
            phone: string | null;
            /** Format: uri */
            website: string | null;
            /** @description Time zone of its clock; that of the tenant where null. */
            timezone: components["schemas"]["TimeZone"] | null;
            /** @description When it is open in an ordinary week. */
            opening_hours: components["schemas"]["OpeningHours"][];
            /** @description Whether it is the main store; one at most is. */
            is_headquarters: boolean;
            /** @description Whether it is in use; one that is closed for a time stays in the lists. */
            is_active: boolean;
            /** @description When it was archived; null while it is not. */
            archived_at: components["schemas"]["Instant"] | null;
            created_at: components["schemas"]["Instant"];
            updated_at: components["schemas"]["Instant"];
        };
        /**
         * @example {
         *       "code": "PIKE",
         *       "name": "Pike Place",
         *       "description": "Tea and groceries.",
         *       "address": {
         *         "line1": "2901 Western Avenue",
         *         "city": "Seattle",
         *         "state": "WA",
         *         "postal_code": "98121",
         *         "country": "US"
         *       },
         *       "latitude": "47.6097",
         *       "longitude": "-122.3422",
         *       "email": "pike@northwind.example",
         *       "phone": "+1 206 555 0102",
         *       "timezone": "America/Los_Angeles",
         *       "opening_hours": [
         *         {
         *           "day": "monday",
         *           "opens": "09:00",
         *           "closes": "18:00"
         *         },
         *         {
         *           "day": "saturday",
         *           "opens": "10:00",
         *           "closes": "16:00"
         *         }
         *       ]
         *     }
         */
        StoreCreate: {
            /** @description Branch that the store belongs to; that of the headquarters where left out at creation. */
            branch_id?: components["schemas"]["Id"];
            /** @description Your own short name for it, unique among stores that are not archived. */
            code?: string | null;
            /** @description What the store is called. */
            name: string;
            /** @description What is to be found there. */
            description?: string | null;
            address?: components["schemas"]["AddressInput"];
            /** @description Degrees north of the equator (WGS 84), as a decimal string; together with `longitude` or not at all. */
            latitude?: string | null;
            /** @description Degrees east of Greenwich (WGS 84), as a decimal string. */
            longitude?: string | null;
            email?: components["schemas"]["Email"] | null;
            phone?: components["schemas"]["Phone"] | null;
            /** Format: uri */
            website?: string | null;
            /** @description Time zone of its clock; that of the tenant where null. */
            timezone?: components["schemas"]["TimeZone"] | null;
            /** @description When it is open in an ordinary week. */
            opening_hours?: components["schemas"]["OpeningHoursInput"][];
            /** @description Whether it is the main store; true takes it from the store that was. */
            is_headquarters?: boolean;
            /** @description Whether it is in use; true where left out at creation. */
            is_active?: boolean;
        };
        /**
         * @example {
         *       "phone": "+1 206 555 0199",
         *       "opening_hours": [
         *         {
         *           "day": "monday",
         *           "opens": "09:00",
         *           "closes": "17:00"
         *         }
         *       ]
         *     }
         */
        StoreUpdate: {
            /** @description Branch that the store belongs to; that of the headquarters where left out at creation. */
            branch_id?: components["schemas"]["Id"];
            /** @description Your own short name for it, unique among stores that are not archived. */
            code?: string | null;
            /** @description What the store is called. */
            name?: string;
            /** @description What is to be found there. */
            description?: string | null;
            address?: components["schemas"]["AddressInput"];
            /** @description Degrees north of the equator (WGS 84), as a decimal string; together with `longitude` or not at all. */
            latitude?: string | null;
            /** @description Degrees east of Greenwich (WGS 84), as a decimal string. */
            longitude?: string | null;
            email?: components["schemas"]["Email"] | null;
            phone?: components["schemas"]["Phone"] | null;
            /** Format: uri */
            website?: string | null;
            /** @description Time zone of its clock; that of the tenant where null. */
            timezone?: components["schemas"]["TimeZone"] | null;
            /** @description When it is open in an ordinary week. */
            opening_hours?: components["schemas"]["OpeningHoursInput"][];
            /** @description Whether it is the main store; true takes it from the store that was. */
            is_headquarters?: boolean;
            /** @description Whether it is in use; true where left out at creation. */
            is_active?: boolean;
        };
        /**
         * @example {
         *       "success": true,
         *       "data": {
         *         "id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a2d01",
         *         "branch_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1b01",
         *         "code": "PIKE",
         *         "name": "Pike Place",
         *         "description": "Tea and groceries.",
         *         "address": {
         *           "line1": "2901 Western Avenue",
         *           "line2": null,
         *           "city": "Seattle",
         *           "state": "WA",
         *           "postal_code": "98121",
         *           "country": "US"
         *         },
         *         "latitude": "47.6097",
         *         "longitude": "-122.3422",
         *         "email": "pike@northwind.example",
         *         "phone": "+1 206 555 0102",
         *         "website": "https://northwind.example/pike",
         *         "timezone": "America/Los_Angeles",
         *         "opening_hours": [
         *           {
         *             "day": "monday",
         *             "opens": "09:00",
         *             "closes": "18:00"
         *           },
         *           {
         *             "day": "saturday",
         *             "opens": "10:00",
         *             "closes": "16:00"
         *           }
         *         ],
         *         "is_headquarters": true,
         *         "is_active": true,
         *         "archived_at": null,
         *         "created_at": "2026-03-02T09:30:00.000Z",
         *         "updated_at": "2026-03-02T09:30:00.000Z"
         *       }
         *     }
         */
        StoreResponse: {
            /** @constant */
            success: true;
            data: components["schemas"]["Store"];
        };
        /**
         * @example {
         *       "success": true,
         *       "data": [
         *         {
         *           "id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a2d01",
         *           "branch_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1b01",
         *           "code": "PIKE",
         *           "name": "Pike Place",
         *           "description": "Tea and groceries.",
         *           "address": {
         *             "line1": "2901 Western Avenue",
         *             "line2": null,
         *             "city": "Seattle",
         *             "state": "WA",
         *             "postal_code": "98121",
         *             "country": "US"
         *           },
         *           "latitude": "47.6097",
         *           "longitude": "-122.3422",
         *           "email": "pike@northwind.example",
         *           "phone": "+1 206 555 0102",
         *           "website": "https://northwind.example/pike",
         *           "timezone": "America/Los_Angeles",
         *           "opening_hours": [
         *             {
         *               "day": "monday",
         *               "opens": "09:00",
         *               "closes": "18:00"
         *             },
         *             {
         *               "day": "saturday",
         *               "opens": "10:00",
         *               "closes": "16:00"
         *             }
         *           ],
         *           "is_headquarters": true,
         *           "is_active": true,
         *           "archived_at": null,
         *           "created_at": "2026-03-02T09:30:00.000Z",
         *           "updated_at": "2026-03-02T09:30:00.000Z"
         *         }
         *       ],
         *       "pagination": {
         *         "page": 1,
         *         "per_page": 20,
         *         "total": 1,
         *         "total_pages": 1,
         *         "next": null,
         *         "previous": null,
         *         "next_cursor": null
         *       }
         *     }
         */
        StorePage: {
            /** @constant */
            success: true;
            data: components["schemas"]["Store"][];
            pagination: components["schemas"]["Pagination"];
        };
        /**
         * @example {
         *       "id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1e34",
         *       "type": "store.created",
         *       "timestamp": "2026-03-02T09:30:00.000Z",
         *       "data": {
         *         "id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a2d01",
         *         "branch_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1b01",
         *         "code": "PIKE",
         *         "name": "Pike Place",
         *         "description": "Tea and groceries.",
         *         "address": {
         *           "line1": "2901 Western Avenue",
         *           "line2": null,
         *           "city": "Seattle",
         *           "state": "WA",
         *           "postal_code": "98121",
         *           "country": "US"
         *         },
         *         "latitude": "47.6097",
         *         "longitude": "-122.3422",
         *         "email": "pike@northwind.example",
         *         "phone": "+1 206 555 0102",
         *         "website": "https://northwind.example/pike",
         *         "timezone": "America/Los_Angeles",
         *         "opening_hours": [
         *           {
         *             "day": "monday",
         *             "opens": "09:00",
         *             "closes": "18:00"
         *           },
         *           {
         *             "day": "saturday",
         *             "opens": "10:00",
         *             "closes": "16:00"
         *           }
         *         ],
         *         "is_headquarters": true,
         *         "is_active": true,
         *         "archived_at": null,
         *         "created_at": "2026-03-02T09:30:00.000Z",
         *         "updated_at": "2026-03-02T09:30:00.000Z"
         *       }
         *     }
         */
        StoreEvent: {
            id: components["schemas"]["Id"];
            type: ("store.created" | "store.updated" | "store.deleted") | (string & {});
            timestamp: components["schemas"]["Instant"];
            data: components["schemas"]["Store"];
        };
        /** @example active */
        TenantStatus: ("active" | "closed") | (string & {});
        /**
         * @example {
         *       "id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a2a01",
         *       "slug": "northwind-traders",
         *       "name": "Northwind Traders",
         *       "status": "active",
         *       "currency": "USD",
         *       "country": "US",
         *       "timezone": "America/Los_Angeles",
         *       "locale": "en",
         *       "user_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1a02",
         *       "roles": [
         *         {
         *           "id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1d01",
         *           "key": "owner",
         *           "name": "Owner"
         *         }
         *       ],
         *       "created_at": "2026-03-02T09:30:00.000Z",
         *       "updated_at": "2026-03-02T09:30:00.000Z"
         *     }
         */
        Tenant: {
            id: components["schemas"]["Id"];
            slug: components["schemas"]["Slug"];
            /** @description What the company is called. */
            name: string;
            status: components["schemas"]["TenantStatus"];
            currency: components["schemas"]["CurrencyCode"];
            /** @description Country of its seat. */
            country: components["schemas"]["CountryCode"] | null;
            timezone: components["schemas"]["TimeZone"];
            locale: components["schemas"]["Locale"];
            /** @description The caller as a user of this tenant; the founder in an event. */
            user_id: components["schemas"]["Id"];
            /** @description The roles of that user. */
            roles: components["schemas"]["RoleSummary"][];
            created_at: components["schemas"]["Instant"];
            updated_at: components["schemas"]["Instant"];
        };
        /**
         * @example {
         *       "name": "Northwind Traders",
         *       "slug": "northwind-traders",
         *       "store_name": "Pike Place",
         *       "country": "US",
         *       "currency": "USD",
         *       "timezone": "America/Los_Angeles",
         *       "locale": "en"
         *     }
         */
        TenantCreate: {
            /** @description What the company is called. */
            name: string;
            /** @description Short name for `X-Tenant-ID`; made from the name where left out. */
            slug?: components["schemas"]["Slug"];
            /** @description Name of the first store; that of the company where left out. */
            store_name?: string;
            /** @description Country of its seat. */
            country?: components["schemas"]["CountryCode"];
            /** @description Currency of its books; that of the country where left out, and USD without a country. */
            currency?: components["schemas"]["CurrencyCode"];
            /** @description Time zone of its days; UTC where left out. */
            timezone?: components["schemas"]["TimeZone"];
            /** @description Language of its documents and mail; that of the request where left out. */
            locale?: components["schemas"]["LocaleInput"];
        };
        /**
         * @example {
         *       "id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a2d01",
         *       "name": "Pike Place"
         *     }
         */
        StoreSummary: {
            id: components["schemas"]["Id"];
            /** @description What the store is called. */
            name: string;
        };
        /**
         * @example {
         *       "success": true,
         *       "data": {
         *         "id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a2a01",
         *         "slug": "northwind-traders",
         *         "name": "Northwind Traders",
         *         "status": "active",
         *         "currency": "USD",
         *         "country": "US",
         *         "timezone": "America/Los_Angeles",
         *         "locale": "en",
         *         "user_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1a02",
         *         "roles": [
         *           {
         *             "id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1d01",
         *             "key": "owner",
         *             "name": "Owner"
         *           }
         *         ],
         *         "created_at": "2026-03-02T09:30:00.000Z",
         *         "updated_at": "2026-03-02T09:30:00.000Z"
         *       }
         *     }
         */
        TenantResponse: {
            /** @constant */
            success: true;
            data: components["schemas"]["Tenant"];
        };
        /**
         * @example {
         *       "success": true,
         *       "data": [
         *         {
         *           "id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a2a01",
         *           "slug": "northwind-traders",
         *           "name": "Northwind Traders",
         *           "status": "active",
         *           "currency": "USD",
         *           "country": "US",
         *           "timezone": "America/Los_Angeles",
         *           "locale": "en",
         *           "user_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1a02",
         *           "roles": [
         *             {
         *               "id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1d01",
         *               "key": "owner",
         *               "name": "Owner"
         *             }
         *           ],
         *           "created_at": "2026-03-02T09:30:00.000Z",
         *           "updated_at": "2026-03-02T09:30:00.000Z"
         *         }
         *       ],
         *       "pagination": {
         *         "page": 1,
         *         "per_page": 20,
         *         "total": 1,
         *         "total_pages": 1,
         *         "next": null,
         *         "previous": null,
         *         "next_cursor": null
         *       }
         *     }
         */
        TenantPage: {
            /** @constant */
            success: true;
            data: components["schemas"]["Tenant"][];
            pagination: components["schemas"]["Pagination"];
        };
        /**
         * @example {
         *       "id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1e21",
         *       "type": "tenant.created",
         *       "timestamp": "2026-03-02T09:30:00.000Z",
         *       "data": {
         *         "id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a2a01",
         *         "slug": "northwind-traders",
         *         "name": "Northwind Traders",
         *         "status": "active",
         *         "currency": "USD",
         *         "country": "US",
         *         "timezone": "America/Los_Angeles",
         *         "locale": "en",
         *         "user_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1a02",
         *         "roles": [
         *           {
         *             "id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1d01",
         *             "key": "owner",
         *             "name": "Owner"
         *           }
         *         ],
         *         "created_at": "2026-03-02T09:30:00.000Z",
         *         "updated_at": "2026-03-02T09:30:00.000Z"
         *       }
         *     }
         */
        TenantEvent: {
            id: components["schemas"]["Id"];
            /** @enum {string} */
            type: "tenant.created";
            timestamp: components["schemas"]["Instant"];
            data: components["schemas"]["Tenant"];
        };
        /**
         * @description A day of every year, as month and day: the leap day is none.
         * @example 04-01
         */
        FiscalYearStart: string;
        /**
         * @description A day of the week.
         * @example monday
         */
        Weekday: ("monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday") | (string & {});
        /**
         * @description How people read dates. The API itself always writes `YYYY-MM-DD`.
         * @example DD/MM/YYYY
         */
        DateFormat: ("YYYY-MM-DD" | "DD.MM.YYYY" | "DD/MM/YYYY" | "DD-MM-YYYY" | "MM/DD/YYYY") | (string & {});
        /**
         * @description How people read times of day.
         * @example 24h
         */
        TimeFormat: ("24h" | "12h") | (string & {});
        /**
         * @description How people read numbers; the last one groups by lakh and crore. The API itself always writes `1234.56`.
         * @example 1,234.56
         */
        NumberFormat: ("1,234.56" | "1.234,56" | "1 234,56" | "1'234.56" | "12,34,567.89") | (string & {});
        /**
         * @description Requests in a window of time, such as `100/h` or `5/10min`.
         * @example 500/h
         */
        Rate: string;
        /**
         * @description Where tax is rounded: on each line, or once for each rate of a document (EN 16931).
         * @example document
         */
        TaxRounding: ("line" | "document") | (string & {});
        /**
         * @description What becomes of the digit that falls away; up and down are away from zero and towards it.
         * @example half_up
         */
        RoundingMode: ("half_up" | "half_even" | "half_down" | "up" | "down") | (string & {});
        /**
         * @description The smallest amount that can be paid in cash.
         * @example 0.05
         */
        CashIncrement: string;
        /**
         * @description How amounts are rounded; a document records what held when it was made.
         * @example {
         *       "tax": "document",
         *       "mode": "half_up",
         *       "cash_increment": "0.05"
         *     }
         */
        Rounding: {
            tax: components["schemas"]["TaxRounding"];
            mode: components["schemas"]["RoundingMode"];
            /** @description What cash totals are rounded to; null where the currency's smallest coin is in use. */
            cash_increment: components["schemas"]["CashIncrement"] | null;
        };
        /**
         * @description How amounts are rounded.
         * @example {
         *       "tax": "document",
         *       "cash_increment": "0.05"
         *     }
         */
        RoundingInput: {
            tax?: components["schemas"]["TaxRounding"];
            mode?: components["schemas"]["RoundingMode"];
            /** @description What cash totals are rounded to; null where the currency's smallest coin is in use. */
            cash_increment?: components["schemas"]["CashIncrement"] | null;
        };
        /**
         * @description Own rates in place of the installation's, for each person of the company; null where the installation's holds.
         * @example {
         *       "admin": null,
         *       "user": null,
         *       "bulk": null,
         *       "reports": null,
         *       "document_search": "60/h"
         *     }
         */
        TenantRateLimits: {
            /** @description Requests of an administrator. */
            admin: components["schemas"]["Rate"] | null;
            /** @description Requests of any other user. */
            user: components["schemas"]["Rate"] | null;
            /** @description Bulk operations. */
            bulk: components["schemas"]["Rate"] | null;
            /** @description Reports and exports. */
            reports: components["schemas"]["Rate"] | null;
            /** @description Searches in documents. */
            document_search: components["schemas"]["Rate"] | null;
        };
        /**
         * @description Own rates in place of the installation's, and never beyond them; a null or nothing gives the installation's.
         * @example {
         *       "document_search": "60/h"
         *     }
         */
        TenantRateLimitsInput: {
            /** @description Requests of an administrator. */
            admin?: components["schemas"]["Rate"] | null;
            /** @description Requests of any other user. */
            user?: components["schemas"]["Rate"] | null;
            /** @description Bulk operations. */
            bulk?: components["schemas"]["Rate"] | null;
            /** @description Reports and exports. */
            reports?: components["schemas"]["Rate"] | null;
            /** @description Searches in documents. */
            document_search?: components["schemas"]["Rate"] | null;
        };
        /**
         * @example {
         *       "company_name": "Northwind Traders",
         *       "legal_name": "Northwind Traders, Inc.",
         *       "registration_number": "601 234 567",
         *       "tax_registered": true,
         *       "vat_number": null,
         *       "tax_number": null,
         *       "country": "US",
         *       "currency": "USD",
         *       "fiscal_year_start": "04-01",
         *       "timezone": "America/Los_Angeles",
         *       "locale": "en",
         *       "week_start": "sunday",
         *       "date_format": "MM/DD/YYYY",
         *       "time_format": "12h",
         *       "number_format": "1,234.56",
         *       "rounding": {
         *         "tax": "document",
         *         "mode": "half_up",
         *         "cash_increment": "0.05"
         *       },
         *       "rate_limits": {
         *         "admin": null,
         *         "user": null,
         *         "bulk": null,
         *         "reports": null,
         *         "document_search": "60/h"
         *       },
         *       "public_catalogue": false,
         *       "updated_at": "2026-03-02T09:30:00.000Z"
         *     }
         */
        TenantSettings: {
            /** @description What the company is called. */
            company_name: string;
            /** @description Its name in the register of companies. */
            legal_name: string | null;
            /** @description Its number in the register of companies. */
            registration_number: string | null;
            /** @description Whether it charges value-added or goods-and-services tax. */
            tax_registered: boolean;
            /** @description Its registration for that tax (EN 16931 BT-31), GST included. */
            vat_number: string | null;
            /** @description Its taxpayer identification (EN 16931 BT-32). */
            tax_number: string | null;
            /** @description Country of its seat. */
            country: components["schemas"]["CountryCode"] | null;
            /** @description Currency of its books. */
            currency: components["schemas"]["CurrencyCode"];
            /** @description First day of its fiscal year. */
            fiscal_year_start: components["schemas"]["FiscalYearStart"];
            /** @description Time zone of its days. */
            timezone: components["schemas"]["TimeZone"];
            /** @description Language of its documents and mail. */
            locale: components["schemas"]["Locale"];
            /** @description First day of its week. */
            week_start: components["schemas"]["Weekday"];
            date_format: components["schemas"]["DateFormat"];
            time_format: components["schemas"]["TimeFormat"];
            number_format: components["schemas"]["NumberFormat"];
            rounding: components["schemas"]["Rounding"];
            rate_limits: components["schemas"]["TenantRateLimits"];
            /** @description Whether its stores, products and the like can be read by everybody, without signing in. */
            public_catalogue: boolean;
            updated_at: components["schemas"]["Instant"];
        };
        /**
         * @example {
         *       "company_name": "Northwind Traders",
         *       "legal_name": "Northwind Traders, Inc.",
         *       "registration_number": "601 234 567",
         *       "tax_registered": true,
         *       "country": "US",
         *       "currency": "USD",
         *       "fiscal_year_start": "04-01",
         *       "timezone": "America/Los_Angeles",
         *       "locale": "en",
         *       "week_start": "sunday",
         *       "date_format": "MM/DD/YYYY",
         *       "time_format": "12h",
         *       "number_format": "1,234.56",
         *       "rounding": {
         *         "tax": "document",
         *         "mode": "half_up",
         *         "cash_increment": "0.05"
         *       },
         *       "rate_limits": {
         *         "document_search": "60/h"
         *       },
         *       "public_catalogue": false
         *     }
         */
        TenantSettingsReplace: {
            /** @description What the company is called. */
            company_name: string;
            /** @description Its name in the register of companies. */
            legal_name?: string | null;
            /** @description Its number in the register of companies. */
            registration_number?: string | null;
            /** @description Whether it charges value-added or goods-and-services tax; false where left out. */
            tax_registered?: boolean;
            /** @description Its registration for that tax, checked by the rules of the country. */
            vat_number?: string | null;
            /** @description Its taxpayer identification, checked by the rules of the country. */
            tax_number?: string | null;
            /** @description Country of its seat. */
            country?: components["schemas"]["CountryCode"] | null;
            /** @description Currency of its books. */
            currency: components["schemas"]["CurrencyCode"];
            /** @description First day of its fiscal year; 01-01 where left out. */
            fiscal_year_start?: components["schemas"]["FiscalYearStart"];
            /** @description Time zone of its days. */
            timezone: components["schemas"]["TimeZone"];
            /** @description Language of its documents and mail; en where left out. */
            locale?: components["schemas"]["LocaleInput"];
            /** @description First day of its week; monday where left out. */
            week_start?: components["schemas"]["WeekdayInput"];
            /** @description How people read dates; YYYY-MM-DD where left out. */
            date_format?: components["schemas"]["DateFormatInput"];
            /** @description How people read times of day; 24h where left out. */
            time_format?: components["schemas"]["TimeFormatInput"];
            /** @description How people read numbers; 1,234.56 where left out. */
            number_format?: components["schemas"]["NumberFormatInput"];
            rounding?: components["schemas"]["RoundingInputInput"];
            rate_limits?: components["schemas"]["TenantRateLimitsInput"];
            /** @description Whether its stores, products and the like can be read by everybody; false where left out. */
            public_catalogue?: boolean;
        };
        /**
         * @example {
         *       "fiscal_year_start": "04-01",
         *       "rounding": {
         *         "cash_increment": "0.05"
         *       }
         *     }
         */
        TenantSettingsUpdate: {
            /** @description What the company is called. */
            company_name?: string;
            /** @description Its name in the register of companies. */
            legal_name?: string | null;
            /** @description Its number in the register of companies. */
            registration_number?: string | null;
            /** @description Whether it charges value-added or goods-and-services tax; false where left out. */
            tax_registered?: boolean;
            /** @description Its registration for that tax, checked by the rules of the country. */
            vat_number?: string | null;
            /** @description Its taxpayer identification, checked by the rules of the country. */
            tax_number?: string | null;
            /** @description Country of its seat. */
            country?: components["schemas"]["CountryCode"] | null;
            /** @description Currency of its books. */
            currency?: components["schemas"]["CurrencyCode"];
            /** @description First day of its fiscal year; 01-01 where left out. */
            fiscal_year_start?: components["schemas"]["FiscalYearStart"];
            /** @description Time zone of its days. */
            timezone?: components["schemas"]["TimeZone"];
            /** @description Language of its documents and mail; en where left out. */
            locale?: components["schemas"]["Locale"];
            /** @description First day of its week; monday where left out. */
            week_start?: components["schemas"]["Weekday"];
            /** @description How people read dates; YYYY-MM-DD where left out. */
            date_format?: components["schemas"]["DateFormat"];
            /** @description How people read times of day; 24h where left out. */
            time_format?: components["schemas"]["TimeFormat"];
            /** @description How people read numbers; 1,234.56 where left out. */
            number_format?: components["schemas"]["NumberFormat"];
            rounding?: components["schemas"]["RoundingInput"];
            rate_limits?: components["schemas"]["TenantRateLimitsInput"];
            /** @description Whether its stores, products and the like can be read by everybody; false where left out. */
            public_catalogue?: boolean;
        };
        /**
         * @example {
         *       "tenant_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a2a01",
         *       "settings": {
         *         "company_name": "Northwind Traders",
         *         "legal_name": "Northwind Traders, Inc.",
         *         "registration_number": "601 234 567",
         *         "tax_registered": true,
         *         "vat_number": null,
         *         "tax_number": null,
         *         "country": "US",
         *         "currency": "USD",
         *         "fiscal_year_start": "04-01",
         *         "timezone": "America/Los_Angeles",
         *         "locale": "en",
         *         "week_start": "sunday",
         *         "date_format": "MM/DD/YYYY",
         *         "time_format": "12h",
         *         "number_format": "1,234.56",
         *         "rounding": {
         *           "tax": "document",
         *           "mode": "half_up",
         *           "cash_increment": "0.05"
         *         },
         *         "rate_limits": {
         *           "admin": null,
         *           "user": null,
         *           "bulk": null,
         *           "reports": null,
         *           "document_search": "60/h"
         *         },
         *         "public_catalogue": false,
         *         "updated_at": "2026-03-02T09:30:00.000Z"
         *       },
         *       "changed": [
         *         "fiscal_year_start"
         *       ],
         *       "previous": {
         *         "fiscal_year_start": "01-01"
         *       }
         *     }
         */
        SettingsChange: {
            tenant_id: components["schemas"]["Id"];
            settings: components["schemas"]["TenantSettings"];
            /** @description Names of the settings that are other than before, in alphabetical order. */
            changed: string[];
            /** @description Those settings as they were before. */
            previous: components["schemas"]["TenantSettingsUpdate"];
        };
        /**
         * @description How screens look.
         * @example system
         */
        Theme: ("system" | "light" | "dark") | (string & {});
        /**
         * @description Over which channels the person wants to hear of things.
         * @example {
         *       "email": true,
         *       "in_app": true,
         *       "push": true,
         *       "sms": false
         *     }
         */
        NotificationChannels: {
            /** @description By mail. What concerns the security of the account is mailed anyway. */
            email: boolean;
            /** @description In the application. */
            in_app: boolean;
            /** @description On the devices of the person. */
            push: boolean;
            /** @description By text message. */
            sms: boolean;
        };
        /**
         * @description Over which channels the person wants to hear of things; all but text messages where left out.
         * @example {
         *       "push": false
         *     }
         */
        NotificationChannelsInput: {
            /** @description By mail. */
            email?: boolean;
            /** @description In the application. */
            in_app?: boolean;
            /** @description On the devices of the person. */
            push?: boolean;
            /** @description By text message. */
            sms?: boolean;
        };
        /**
         * @description What holds for the person: the own choice, else that of the company.
         * @example {
         *       "locale": "en",
         *       "timezone": "America/Los_Angeles",
         *       "week_start": "sunday",
         *       "date_format": "MM/DD/YYYY",
         *       "time_format": "12h",
         *       "number_format": "1,234.56"
         *     }
         */
        EffectivePreferences: {
            locale: components["schemas"]["Locale"];
            timezone: components["schemas"]["TimeZone"];
            week_start: components["schemas"]["Weekday"];
            date_format: components["schemas"]["DateFormat"];
            time_format: components["schemas"]["TimeFormat"];
            number_format: components["schemas"]["NumberFormat"];
        };
        /**
         * @example {
         *       "locale": null,
         *       "timezone": null,
         *       "week_start": null,
         *       "date_format": "DD/MM/YYYY",
         *       "time_format": "24h",
         *       "number_format": null,
         *       "theme": "dark",
         *       "page_size": 50,
         *       "notifications": {
         *         "email": true,
         *         "in_app": true,
         *         "push": false,
         *         "sms": false
         *       },
         *       "effective": {
         *         "locale": "en",
         *         "timezone": "America/Los_Angeles",
         *         "week_start": "sunday",
         *         "date_format": "DD/MM/YYYY",
         *         "time_format": "24h",
         *         "number_format": "1,234.56"
         *       }
         *     }
         */
        Preferences: {
            /** @description Language of messages and mail; null for that of the company. */
            locale: components["schemas"]["Locale"] | null;
            /** @description Time zone of the person; null for that of the company. */
            timezone: components["schemas"]["TimeZone"] | null;
            /** @description First day of the week; null for that of the company. */
            week_start: components["schemas"]["Weekday"] | null;
            /** @description How dates are shown; null for the company's way. */
            date_format: components["schemas"]["DateFormat"] | null;
            /** @description How times are shown; null for the company's way. */
            time_format: components["schemas"]["TimeFormat"] | null;
            /** @description How numbers are shown; null for the company's way. */
            number_format: components["schemas"]["NumberFormat"] | null;
            theme: components["schemas"]["Theme"];
            /** @description Rows that a list shows on a screen; clients send it as `per_page`. */
            page_size: number;
            notifications: components["schemas"]["NotificationChannels"];
            effective: components["schemas"]["EffectivePreferences"];
        };
        /**
         * @example {
         *       "date_format": "DD/MM/YYYY",
         *       "time_format": "24h",
         *       "theme": "dark",
         *       "page_size": 50,
         *       "notifications": {
         *         "push": false
         *       }
         *     }
         */
        PreferencesReplace: {
            /** @description Language of messages and mail; null for that of the company. */
            locale?: components["schemas"]["LocaleInput"] | null;
            /** @description Time zone of the person; null for that of the company. */
            timezone?: components["schemas"]["TimeZone"] | null;
            /** @description First day of the week; null for that of the company. */
            week_start?: components["schemas"]["WeekdayInput"] | null;
            /** @description How dates are shown; null for the company's way. */
            date_format?: components["schemas"]["DateFormatInput"] | null;
            /** @description How times are shown; null for the company's way. */
            time_format?: components["schemas"]["TimeFormatInput"] | null;
            /** @description How numbers are shown; null for the company's way. */
            number_format?: components["schemas"]["NumberFormatInput"] | null;
            /** @description How screens look; system where left out. */
            theme?: components["schemas"]["ThemeInput"];
            /** @description Rows that a list shows on a screen; 20 where left out. */
            page_size?: number;
            notifications?: components["schemas"]["NotificationChannelsInput"];
        };
        /**
         * @description For whom a feature is on: nobody, everybody, holders of some roles, or a share of the people.
         * @example share
         */
        Rollout: ("off" | "on" | "roles" | "share") | (string & {});
        /**
         * @description Why a flag is on or off for the caller: nobody has set it and its default holds, it is off or on for all, the caller holds one of its roles or none, or is within its share or beyond.
         * @example within_share
         */
        FeatureReason: ("default" | "off" | "on" | "role" | "no_role" | "within_share" | "beyond_share") | (string & {});
        /**
         * @example {
         *       "key": "ai_assistant",
         *       "description": "An assistant answers questions about the company's data.",
         *       "default": false,
         *       "rollout": "share",
         *       "roles": [],
         *       "percent": 25,
         *       "enabled": true,
         *       "reason": "within_share"
         *     }
         */
        FeatureFlag: {
            /** @description What programs call it. */
            key: string;
            /** @description What it switches on, in the language of the caller. */
            description: string;
            /** @description Whether it is on where the company has said nothing. */
            default: boolean;
            /** @description What the company has set; null where it has said nothing. */
            rollout: components["schemas"]["Rollout"] | null;
            /** @description Keys of the roles whose holders have it, for the roll-out `roles`. */
            roles: string[];
            /** @description How many in a hundred people have it, for the roll-out `share`. */
            percent: number | null;
            /** @description Whether it is on for the caller. */
            enabled: boolean;
            reason: components["schemas"]["FeatureReason"];
        };
        /**
         * @example {
         *       "rollout": "share",
         *       "percent": 25
         *     }
         */
        FeatureFlagSet: {
            rollout: components["schemas"]["RolloutInput"];
            /** @description Keys of roles; needed with the roll-out `roles`, and out of place otherwise. */
            roles?: string[];
            /** @description How many in a hundred people; needed with the roll-out `share`, and out of place otherwise. */
            percent?: number;
        };
        /**
         * @example {
         *       "key": "ai_assistant",
         *       "rollout": "share",
         *       "roles": [],
         *       "percent": 25
         *     }
         */
        FeatureFlagChange: {
            /** @description What programs call it. */
            key: string;
            rollout: components["schemas"]["Rollout"];
            roles: string[];
            percent: number | null;
        };
        /**
         * @example {
         *       "success": true,
         *       "data": {
         *         "company_name": "Northwind Traders",
         *         "legal_name": "Northwind Traders, Inc.",
         *         "registration_number": "601 234 567",
         *         "tax_registered": true,
         *         "vat_number": null,
         *         "tax_number": null,
         *         "country": "US",
         *         "currency": "USD",
         *         "fiscal_year_start": "04-01",
         *         "timezone": "America/Los_Angeles",
         *         "locale": "en",
         *         "week_start": "sunday",
         *         "date_format": "MM/DD/YYYY",
         *         "time_format": "12h",
         *         "number_format": "1,234.56",
         *         "rounding": {
         *           "tax": "document",
         *           "mode": "half_up",
         *           "cash_increment": "0.05"
         *         },
         *         "rate_limits": {
         *           "admin": null,
         *           "user": null,
         *           "bulk": null,
         *           "reports": null,
         *           "document_search": "60/h"
         *         },
         *         "public_catalogue": false,
         *         "updated_at": "2026-03-02T09:30:00.000Z"
         *       }
         *     }
         */
        TenantSettingsResponse: {
            /** @constant */
            success: true;
            data: components["schemas"]["TenantSettings"];
        };
        /**
         * @example {
         *       "success": true,
         *       "data": {
         *         "locale": null,
         *         "timezone": null,
         *         "week_start": null,
         *         "date_format": "DD/MM/YYYY",
         *         "time_format": "24h",
         *         "number_format": null,
         *         "theme": "dark",
         *         "page_size": 50,
         *         "notifications": {
         *           "email": true,
         *           "in_app": true,
         *           "push": false,
         *           "sms": false
         *         },
         *         "effective": {
         *           "locale": "en",
         *           "timezone": "America/Los_Angeles",
         *           "week_start": "sunday",
         *           "date_format": "DD/MM/YYYY",
         *           "time_format": "24h",
         *           "number_format": "1,234.56"
         *         }
         *       }
         *     }
         */
        PreferencesResponse: {
            /** @constant */
            success: true;
            data: components["schemas"]["Preferences"];
        };
        /**
         * @example {
         *       "success": true,
         *       "data": {
         *         "key": "ai_assistant",
         *         "description": "An assistant answers questions about the company's data.",
         *         "default": false,
         *         "rollout": "share",
         *         "roles": [],
         *         "percent": 25,
         *         "enabled": true,
         *         "reason": "within_share"
         *       }
         *     }
         */
        FeatureFlagResponse: {
            /** @constant */
            success: true;
            data: components["schemas"]["FeatureFlag"];
        };
        /**
         * @example {
         *       "success": true,
         *       "data": [
         *         {
         *           "key": "ai_assistant",
         *           "description": "An assistant answers questions about the company's data.",
         *           "default": false,
         *           "rollout": "share",
         *           "roles": [],
         *           "percent": 25,
         *           "enabled": true,
         *           "reason": "within_share"
         *         }
         *       ],
         *       "pagination": {
         *         "page": 1,
         *         "per_page": 20,
         *         "total": 1,
         *         "total_pages": 1,
         *         "next": null,
         *         "previous": null,
         *         "next_cursor": null
         *       }
         *     }
         */
        FeatureFlagPage: {
            /** @constant */
            success: true;
            data: components["schemas"]["FeatureFlag"][];
            pagination: components["schemas"]["Pagination"];
        };
        /**
         * @example {
         *       "id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1e31",
         *       "type": "settings.updated",
         *       "timestamp": "2026-03-02T09:30:00.000Z",
         *       "data": {
         *         "tenant_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a2a01",
         *         "settings": {
         *           "company_name": "Northwind Traders",
         *           "legal_name": "Northwind Traders, Inc.",
         *           "registration_number": "601 234 567",
         *           "tax_registered": true,
         *           "vat_number": null,
         *           "tax_number": null,
         *           "country": "US",
         *           "currency": "USD",
         *           "fiscal_year_start": "04-01",
         *           "timezone": "America/Los_Angeles",
         *           "locale": "en",
         *           "week_start": "sunday",
         *           "date_format": "MM/DD/YYYY",
         *           "time_format": "12h",
         *           "number_format": "1,234.56",
         *           "rounding": {
         *             "tax": "document",
         *             "mode": "half_up",
         *             "cash_increment": "0.05"
         *           },
         *           "rate_limits": {
         *             "admin": null,
         *             "user": null,
         *             "bulk": null,
         *             "reports": null,
         *             "document_search": "60/h"
         *           },
         *           "public_catalogue": false,
         *           "updated_at": "2026-03-02T09:30:00.000Z"
         *         },
         *         "changed": [
         *           "fiscal_year_start"
         *         ],
         *         "previous": {
         *           "fiscal_year_start": "01-01"
         *         }
         *       }
         *     }
         */
        SettingsEvent: {
            id: components["schemas"]["Id"];
            /** @enum {string} */
            type: "settings.updated";
            timestamp: components["schemas"]["Instant"];
            data: components["schemas"]["SettingsChange"];
        };
        /**
         * @example {
         *       "id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1e32",
         *       "type": "feature_flag.updated",
         *       "timestamp": "2026-03-02T09:30:00.000Z",
         *       "data": {
         *         "key": "ai_assistant",
         *         "rollout": "share",
         *         "roles": [],
         *         "percent": 25
         *       }
         *     }
         */
        FeatureFlagEvent: {
            id: components["schemas"]["Id"];
            /** @enum {string} */
            type: "feature_flag.updated";
            timestamp: components["schemas"]["Instant"];
            data: components["schemas"]["FeatureFlagChange"];
        };
        /**
         * Format: uuid
         * @description A UUID (version 7, so that ids sort by creation).
         * @example 019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1c01
         */
        Id: string;
        /**
         * @description An amount as a decimal string, with at most four decimals.
         * @example 1250.00
         */
        Money: string;
        /**
         * @description An amount of zero or more as a decimal string, with at most four decimals.
         * @example 50000.00
         */
        PositiveMoney: string;
        /**
         * Format: date-time
         * @description An instant in RFC 3339 with an offset.
         * @example 2026-03-02T09:30:00.000Z
         */
        Instant: string;
        /**
         * Format: date
         * @description A day as YYYY-MM-DD.
         * @example 2026-03-02
         */
        CalendarDate: string;
        /**
         * Format: email
         * @example maria.anders@alfreds.example
         */
        Email: string;
        /**
         * @description A telephone number as people write it; a leading plus marks the international form (ITU-T E.164).
         * @example +49 30 0074321
         */
        Phone: string;
        /**
         * @description A country in ISO 3166-1 alpha-2.
         * @example DE
         */
        CountryCode: string;
        /**
         * @description A currency in ISO 4217.
         * @example EUR
         */
        CurrencyCode: string;
        /**
         * @description The language of messages.
         * @example en
         */
        Locale: ("en" | "ar" | "ru") | (string & {});
        /**
         * @description A short name for addresses, in lower-case letters, digits and single hyphens.
         * @example northwind-traders
         */
        Slug: string;
        /**
         * @description A time zone of the IANA database.
         * @example America/Los_Angeles
         */
        TimeZone: string;
        /**
         * @description A permission, as a resource and an action.
         * @example customers:view
         */
        PermissionKey: string;
        /**
         * @description How far permissions reach: the whole tenant, the own branch, or what one looks after oneself.
         * @example own
         */
        Scope: ("tenant" | "branch" | "own") | (string & {});
        /**
         * @example {
         *       "id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1d04",
         *       "key": "sales",
         *       "name": "Sales"
         *     }
         */
        RoleSummary: {
            id: components["schemas"]["Id"];
            /** @description The short name that programs go by. */
            key: string;
            /** @description What people call the role. */
            name: string;
        };
        /**
         * @description What a user may do in a tenant, all roles taken together.
         * @example {
         *       "tenant_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a2a01",
         *       "user_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1a01",
         *       "roles": [
         *         {
         *           "id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1d04",
         *           "key": "sales",
         *           "name": "Sales"
         *         }
         *       ],
         *       "scope": "own",
         *       "permissions": [
         *         "customers:create",
         *         "customers:update",
         *         "customers:view"
         *       ]
         *     }
         */
        EffectivePermissions: {
            tenant_id: components["schemas"]["Id"];
            user_id: components["schemas"]["Id"];
            roles: components["schemas"]["RoleSummary"][];
            scope: components["schemas"]["Scope"];
            /** @description Each permission once, in alphabetical order. */
            permissions: components["schemas"]["PermissionKey"][];
        };
        /**
         * @example {
         *       "success": true,
         *       "data": {
         *         "tenant_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a2a01",
         *         "user_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1a01",
         *         "roles": [
         *           {
         *             "id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1d04",
         *             "key": "sales",
         *             "name": "Sales"
         *           }
         *         ],
         *         "scope": "own",
         *         "permissions": [
         *           "customers:create",
         *           "customers:update",
         *           "customers:view"
         *         ]
         *       }
         *     }
         */
        EffectivePermissionsResponse: {
            /** @constant */
            success: true;
            data: components["schemas"]["EffectivePermissions"];
        };
        /**
         * @example {
         *       "line1": "Obere Str. 57",
         *       "line2": null,
         *       "city": "Berlin",
         *       "state": null,
         *       "postal_code": "12209",
         *       "country": "DE"
         *     }
         */
        Address: {
            /** @description Street and number. */
            line1: string | null;
            /** @description Building, floor or unit. */
            line2: string | null;
            /** @description City or town. */
            city: string | null;
            /** @description State, province or region. */
            state: string | null;
            /** @description Postal code as the country writes it. */
            postal_code: string | null;
            /** @description Country in ISO 3166-1 alpha-2. */
            country: components["schemas"]["CountryCode"] | null;
        };
        /**
         * @description An address; what is left out is empty.
         * @example {
         *       "line1": "Obere Str. 57",
         *       "city": "Berlin",
         *       "postal_code": "12209",
         *       "country": "DE"
         *     }
         */
        AddressInput: {
            /** @description Street and number. */
            line1?: string | null;
            /** @description Building, floor or unit. */
            line2?: string | null;
            /** @description City or town. */
            city?: string | null;
            /** @description State, province or region. */
            state?: string | null;
            /** @description Postal code as the country writes it. */
            postal_code?: string | null;
            /** @description Country in ISO 3166-1 alpha-2. */
            country?: components["schemas"]["CountryCode"] | null;
        };
        /**
         * @description Where this page stands. With `cursor` there is no page number and nothing is counted, so that a late page costs what the first one costs.
         * @example {
         *       "page": 1,
         *       "per_page": 20,
         *       "total": 91,
         *       "total_pages": 5,
         *       "next": "/api/v1/customers?page=2",
         *       "previous": null,
         *       "next_cursor": "eyJvIjoiLWNyZWF0ZWRfYXQifQ"
         *     }
         */
        Pagination: {
            /** @description Number of this page, from 1; null with a cursor. */
            page: number | null;
            /** @description Rows a page. */
            per_page: number;
            /** @description Rows that match; null with a cursor. */
            total: number | null;
            /** @description Pages that match; null with a cursor. */
            total_pages: number | null;
            /**
             * Format: uri-reference
             * @description Address of the next page; null on the last.
             */
            next: string | null;
            /**
             * Format: uri-reference
             * @description Address of the previous page; null on the first and with a cursor.
             */
            previous: string | null;
            /** @description Hand it back as `cursor` to read on from here; null on the last page. */
            next_cursor: string | null;
        };
        /**
         * @example {
         *       "success": false,
         *       "error": {
         *         "code": "VALIDATION_ERROR",
         *         "message": "The request does not fit the contract.",
         *         "details": [
         *           {
         *             "field": "email",
         *             "code": "invalid_format",
         *             "message": "Invalid email address"
         *           }
         *         ]
         *       },
         *       "timestamp": "2026-03-02T09:30:00.000Z",
         *       "request_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1cff"
         *     }
         */
        Problem: {
            /** @constant */
            success: false;
            error: {
                /** @description Stable and for programs: a general code such as `NOT_FOUND`, or a domain code such as `customer.code_taken`. */
                code: string;
                /** @description One sentence for people, in the language of `Accept-Language`. */
                message: string;
                details: components["schemas"]["ProblemDetail"][];
                /** @description Figures that a domain refusal names, such as the status that stood in the way. */
                context?: {
                    [key: string]: unknown;
                };
            };
            timestamp: components["schemas"]["Instant"];
            /** @description The `X-Request-Id` of this request. */
            request_id: string;
        };
        /**
         * @example {
         *       "field": "email",
         *       "code": "invalid_format",
         *       "message": "Invalid email address"
         *     }
         */
        ProblemDetail: {
            /** @description Path of the field in body, query or path, such as `lines.0.quantity`. */
            field: string;
            /** @description Stable code of what is wrong with the field. */
            code: string;
            /** @description What is wrong and what would be right. */
            message: string;
        };
        /**
         * @example {
         *       "module": "crm",
         *       "description": "Who buys from the company, and on what terms.",
         *       "href": "/api/v1/customers",
         *       "operations": 8
         *     }
         */
        ModuleLink: {
            /** @description Name of the module. */
            module: string;
            /** @description What it is about. */
            description: string;
            /**
             * Format: uri-reference
             * @description Address of its first resource.
             */
            href: string;
            /** @description How many operations it has. */
            operations: number;
        };
        /**
         * @example {
         *       "name": "Daftar",
         *       "version": "0.1.0",
         *       "documents": {
         *         "redoc": "/redoc",
         *         "swagger": "/swagger",
         *         "openapi_json": "/openapi.json",
         *         "openapi_yaml": "/openapi.yaml"
         *       },
         *       "modules": [
         *         {
         *           "module": "crm",
         *           "description": "Who buys from the company, and on what terms.",
         *           "href": "/api/v1/customers",
         *           "operations": 8
         *         }
         *       ]
         *     }
         */
        ApiRoot: {
            /** @description Name of the software. */
            name: string;
            /** @description Its version. */
            version: string;
            /** @description Where the contract can be read. */
            documents: {
                /**
                 * Format: uri-reference
                 * @description The contract as a page to read.
                 */
                redoc: string;
                /**
                 * Format: uri-reference
                 * @description The contract as a page to try.
                 */
                swagger: string;
                /**
                 * Format: uri-reference
                 * @description The contract as JSON.
                 */
                openapi_json: string;
                /**
                 * Format: uri-reference
                 * @description The contract as YAML.
                 */
                openapi_yaml: string;
            };
            /** @description Every module by name. */
            modules: components["schemas"]["ModuleLink"][];
        };
        /**
         * @example {
         *       "status": "ok",
         *       "version": "0.1.0",
         *       "uptime_seconds": 86400,
         *       "timestamp": "2026-03-02T09:30:00.000Z"
         *     }
         */
        Health: {
            /** @constant */
            status: "ok";
            /** @description Version of the software. */
            version: string;
            /** @description Seconds since the process started. */
            uptime_seconds: number;
            timestamp: components["schemas"]["Instant"];
        };
        /** @example ok */
        ReadinessCheck: ("ok" | "failed") | (string & {});
        /**
         * @example {
         *       "status": "ready",
         *       "checks": {
         *         "database": "ok",
         *         "migrations": "ok",
         *         "jobs": "ok"
         *       }
         *     }
         */
        Readiness: {
            /** @constant */
            status: "ready";
            checks: {
                database: components["schemas"]["ReadinessCheck"];
                migrations: components["schemas"]["ReadinessCheck"];
                jobs: components["schemas"]["ReadinessCheck"];
            };
        };
        /**
         * @description Whether it works, works with restrictions, or does not work.
         * @example ok
         */
        ComponentStatus: ("ok" | "degraded" | "failed") | (string & {});
        /**
         * @example {
         *       "name": "database",
         *       "status": "ok",
         *       "latency_ms": 0.8,
         *       "detail": "PostgreSQL 18.4"
         *     }
         */
        ComponentHealth: {
            /** @description Name of the component, such as `database`, `migrations`, `jobs`, `mail` or `disk`. */
            name: string;
            status: components["schemas"]["ComponentStatus"];
            /** @description Milliseconds that it took to answer; null where nothing is asked or nothing answered. */
            latency_ms: number | null;
            /** @description What there is to know about it, in one sentence. */
            detail: string | null;
        };
        /**
         * @example {
         *       "status": "degraded",
         *       "version": "0.1.0",
         *       "uptime_seconds": 86400,
         *       "timestamp": "2026-03-02T09:30:00.000Z",
         *       "components": [
         *         {
         *           "name": "database",
         *           "status": "ok",
         *           "latency_ms": 0.8,
         *           "detail": "PostgreSQL 18.4"
         *         },
         *         {
         *           "name": "migrations",
         *           "status": "ok",
         *           "latency_ms": 1.1,
         *           "detail": "All migrations are in place."
         *         },
         *         {
         *           "name": "jobs",
         *           "status": "ok",
         *           "latency_ms": 1.3,
         *           "detail": "2 jobs wait."
         *         },
         *         {
         *           "name": "mail",
         *           "status": "degraded",
         *           "latency_ms": null,
         *           "detail": "No mail server is set; mail stays in the outbox."
         *         }
         *       ]
         *     }
         */
        DetailedHealth: {
            status: components["schemas"]["ComponentStatus"];
            /** @description Version of the software. */
            version: string;
            /** @description Seconds since the process started. */
            uptime_seconds: number;
            timestamp: components["schemas"]["Instant"];
            components: components["schemas"]["ComponentHealth"][];
        };
        /**
         * @example {
         *       "uptime_seconds": 86400,
         *       "resident_memory_bytes": 146800640,
         *       "heap_used_bytes": 62914560,
         *       "heap_total_bytes": 83886080,
         *       "cpu_user_seconds": 412.7,
         *       "cpu_system_seconds": 38.2,
         *       "event_loop_delay_p99_ms": 11.4
         *     }
         */
        ProcessMetrics: {
            /** @description Seconds since the process started. */
            uptime_seconds: number;
            /** @description Memory that the process holds. */
            resident_memory_bytes: number;
            /** @description JavaScript heap in use. */
            heap_used_bytes: number;
            /** @description JavaScript heap reserved. */
            heap_total_bytes: number;
            /** @description Processor time in own code. */
            cpu_user_seconds: number;
            /** @description Processor time in the system. */
            cpu_system_seconds: number;
            /** @description Delay of the event loop that 99 of 100 turns stay within. */
            event_loop_delay_p99_ms: number;
        };
        /**
         * @example {
         *       "maximum": 10,
         *       "open": 4,
         *       "idle": 3,
         *       "waiting": 0
         *     }
         */
        PoolMetrics: {
            /** @description Connections that the pool may open. */
            maximum: number;
            /** @description Connections that are open. */
            open: number;
            /** @description Open connections that nobody uses. */
            idle: number;
            /** @description Requests that wait for a connection. */
            waiting: number;
        };
        /**
         * @example {
         *       "waiting": 2,
         *       "running": 1,
         *       "failed": 0,
         *       "oldest_waiting_seconds": 0.4
         *     }
         */
        QueueMetrics: {
            /** @description Jobs that are due. */
            waiting: number;
            /** @description Jobs at work. */
            running: number;
            /** @description Jobs that have used up their attempts. */
            failed: number;
            /** @description Age of the oldest job that is due; null where none is. */
            oldest_waiting_seconds: number | null;
        };
        /**
         * @example {
         *       "total": 18250,
         *       "in_flight": 3,
         *       "client_errors": 214,
         *       "server_errors": 0,
         *       "duration_p50_ms": 4.1,
         *       "duration_p95_ms": 18.6,
         *       "duration_p99_ms": 61.3
         *     }
         */
        RequestMetrics: {
            /** @description Requests answered. */
            total: number;
            /** @description Requests being answered, this one too. */
            in_flight: number;
            /** @description Answers of 400 to 499. */
            client_errors: number;
            /** @description Answers of 500 and above. */
            server_errors: number;
            /** @description Time that half of the requests stay within; null before the first. */
            duration_p50_ms: number | null;
            /** @description Time that 95 of 100 requests stay within. */
            duration_p95_ms: number | null;
            /** @description Time that 99 of 100 requests stay within. */
            duration_p99_ms: number | null;
        };
        /**
         * @example {
         *       "timestamp": "2026-03-02T09:30:00.000Z",
         *       "process": {
         *         "uptime_seconds": 86400,
         *         "resident_memory_bytes": 146800640,
         *         "heap_used_bytes": 62914560,
         *         "heap_total_bytes": 83886080,
         *         "cpu_user_seconds": 412.7,
         *         "cpu_system_seconds": 38.2,
         *         "event_loop_delay_p99_ms": 11.4
         *       },
         *       "pool": {
         *         "maximum": 10,
         *         "open": 4,
         *         "idle": 3,
         *         "waiting": 0
         *       },
         *       "queue": {
         *         "waiting": 2,
         *         "running": 1,
         *         "failed": 0,
         *         "oldest_waiting_seconds": 0.4
         *       },
         *       "requests": {
         *         "total": 18250,
         *         "in_flight": 3,
         *         "client_errors": 214,
         *         "server_errors": 0,
         *         "duration_p50_ms": 4.1,
         *         "duration_p95_ms": 18.6,
         *         "duration_p99_ms": 61.3
         *       }
         *     }
         */
        SystemMetrics: {
            timestamp: components["schemas"]["Instant"];
            process: components["schemas"]["ProcessMetrics"];
            pool: components["schemas"]["PoolMetrics"];
            queue: components["schemas"]["QueueMetrics"];
            requests: components["schemas"]["RequestMetrics"];
        };
        /**
         * @description Prometheus text exposition, version 0.0.4.
         * @example process_resident_memory_bytes 146800640
         */
        PrometheusText: string;
        /**
         * @example {
         *       "success": true,
         *       "data": {
         *         "name": "Daftar",
         *         "version": "0.1.0",
         *         "documents": {
         *           "redoc": "/redoc",
         *           "swagger": "/swagger",
         *           "openapi_json": "/openapi.json",
         *           "openapi_yaml": "/openapi.yaml"
         *         },
         *         "modules": [
         *           {
         *             "module": "crm",
         *             "description": "Who buys from the company, and on what terms.",
         *             "href": "/api/v1/customers",
         *             "operations": 8
         *           }
         *         ]
         *       }
         *     }
         */
        ApiRootResponse: {
            /** @constant */
            success: true;
            data: components["schemas"]["ApiRoot"];
        };
        /**
         * @example {
         *       "success": true,
         *       "data": {
         *         "status": "ok",
         *         "version": "0.1.0",
         *         "uptime_seconds": 86400,
         *         "timestamp": "2026-03-02T09:30:00.000Z"
         *       }
         *     }
         */
        HealthResponse: {
            /** @constant */
            success: true;
            data: components["schemas"]["Health"];
        };
        /**
         * @example {
         *       "success": true,
         *       "data": {
         *         "status": "ready",
         *         "checks": {
         *           "database": "ok",
         *           "migrations": "ok",
         *           "jobs": "ok"
         *         }
         *       }
         *     }
         */
        ReadinessResponse: {
            /** @constant */
            success: true;
            data: components["schemas"]["Readiness"];
        };
        /**
         * @example {
         *       "success": true,
         *       "data": {
         *         "status": "degraded",
         *         "version": "0.1.0",
         *         "uptime_seconds": 86400,
         *         "timestamp": "2026-03-02T09:30:00.000Z",
         *         "components": [
         *           {
         *             "name": "database",
         *             "status": "ok",
         *             "latency_ms": 0.8,
         *             "detail": "PostgreSQL 18.4"
         *           },
         *           {
         *             "name": "migrations",
         *             "status": "ok",
         *             "latency_ms": 1.1,
         *             "detail": "All migrations are in place."
         *           },
         *           {
         *             "name": "jobs",
         *             "status": "ok",
         *             "latency_ms": 1.3,
         *             "detail": "2 jobs wait."
         *           },
         *           {
         *             "name": "mail",
         *             "status": "degraded",
         *             "latency_ms": null,
         *             "detail": "No mail server is set; mail stays in the outbox."
         *           }
         *         ]
         *       }
         *     }
         */
        DetailedHealthResponse: {
            /** @constant */
            success: true;
            data: components["schemas"]["DetailedHealth"];
        };
        /**
         * @example {
         *       "success": true,
         *       "data": {
         *         "timestamp": "2026-03-02T09:30:00.000Z",
         *         "process": {
         *           "uptime_seconds": 86400,
         *           "resident_memory_bytes": 146800640,
         *           "heap_used_bytes": 62914560,
         *           "heap_total_bytes": 83886080,
         *           "cpu_user_seconds": 412.7,
         *           "cpu_system_seconds": 38.2,
         *           "event_loop_delay_p99_ms": 11.4
         *         },
         *         "pool": {
         *           "maximum": 10,
         *           "open": 4,
         *           "idle": 3,
         *           "waiting": 0
         *         },
         *         "queue": {
         *           "waiting": 2,
         *           "running": 1,
         *           "failed": 0,
         *           "oldest_waiting_seconds": 0.4
         *         },
         *         "requests": {
         *           "total": 18250,
         *           "in_flight": 3,
         *           "client_errors": 214,
         *           "server_errors": 0,
         *           "duration_p50_ms": 4.1,
         *           "duration_p95_ms": 18.6,
         *           "duration_p99_ms": 61.3
         *         }
         *       }
         *     }
         */
        SystemMetricsResponse: {
            /** @constant */
            success: true;
            data: components["schemas"]["SystemMetrics"];
        };
        /**
         * @description The language of messages.
         * @example en
         * @enum {string}
         */
        LocaleInput: "en" | "ar" | "ru";
        /**
         * @example active
         * @enum {string}
         */
        UserStatusInput: "invited" | "active" | "deactivated";
        /**
         * @description How far permissions reach: the whole tenant, the own branch, or what one looks after oneself.
         * @example own
         * @enum {string}
         */
        ScopeInput: "tenant" | "branch" | "own";
        /**
         * @example open
         * @enum {string}
         */
        InvitationStatusInput: "open" | "accepted" | "revoked" | "expired";
        /**
         * @example active
         * @enum {string}
         */
        ApiKeyStatusInput: "active" | "expired" | "revoked";
        /**
         * @description Whether it can keep a secret: a server can; an app on a device or a page in a browser cannot.
         * @example confidential
         * @enum {string}
         */
        OauthClientKindInput: "confidential" | "public";
        /**
         * @example authorization_code
         * @enum {string}
         */
        OauthGrantTypeInput: "authorization_code" | "client_credentials" | "refresh_token";
        /**
         * @example active
         * @enum {string}
         */
        OauthClientStatusInput: "active" | "deleted";
        /**
         * @description Where the campaign meets people.
         * @example event
         * @enum {string}
         */
        CampaignChannelInput: "email" | "sms" | "phone" | "post" | "event" | "advertising" | "social_media" | "website" | "referral" | "partner" | "other";
        /**
         * @example active
         * @enum {string}
         */
        CampaignStatusInput: "planned" | "active" | "paused" | "completed" | "cancelled";
        /**
         * @description A way to reach somebody with marketing.
         * @example email
         * @enum {string}
         */
        MarketingChannelInput: "email" | "phone" | "sms" | "post";
        /**
         * @example active
         * @enum {string}
         */
        ContactStatusInput: "active" | "archived";
        /**
         * @example company
         * @enum {string}
         */
        CustomerKindInput: "company" | "person";
        /**
         * @example active
         * @enum {string}
         */
        CustomerStatusInput: "active" | "archived" | "erased";
        /**
         * @description How the lead came.
         * @example referral
         * @enum {string}
         */
        LeadSourceInput: "website" | "contact_form" | "callback_request" | "referral" | "partner" | "event" | "advertising" | "social_media" | "cold_call" | "walk_in" | "other";
        /**
         * @example new
         * @enum {string}
         */
        LeadStatusInput: "new" | "contacted" | "qualified" | "lost" | "converted";
        /**
         * @description Why a lead was given up.
         * @example no_reply
         * @enum {string}
         */
        LeadLossReasonInput: "no_reply" | "no_interest" | "no_budget" | "competitor" | "not_a_fit" | "duplicate" | "spam" | "other";
        /**
         * @description How far an open sale has come.
         * @example proposal
         * @enum {string}
         */
        OpportunityStageInput: "prospecting" | "qualification" | "proposal" | "negotiation";
        /**
         * @example open
         * @enum {string}
         */
        OpportunityStatusInput: "open" | "won" | "lost";
        /**
         * @description Why a sale did not come about.
         * @example price
         * @enum {string}
         */
        OpportunityLossReasonInput: "price" | "competitor" | "no_budget" | "no_decision" | "no_need" | "timing" | "not_a_fit" | "other";
        /**
         * @description One time of a week at which the store is open. Where it closes at or before the time at which it opens, it closes the next day.
         * @example {
         *       "day": "monday",
         *       "opens": "09:00",
         *       "closes": "18:00"
         *     }
         */
        OpeningHoursInput: {
            /**
             * @description Day on which it opens.
             * @enum {string}
             */
            day: "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday";
            /** @description Time of opening by the clock of the store. */
            opens: string;
            /** @description Time of closing by the clock of the store. */
            closes: string;
        };
        /**
         * @description A day of the week.
         * @example monday
         * @enum {string}
         */
        WeekdayInput: "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday";
        /**
         * @description How people read dates. The API itself always writes `YYYY-MM-DD`.
         * @example DD/MM/YYYY
         * @enum {string}
         */
        DateFormatInput: "YYYY-MM-DD" | "DD.MM.YYYY" | "DD/MM/YYYY" | "DD-MM-YYYY" | "MM/DD/YYYY";
        /**
         * @description How people read times of day.
         * @example 24h
         * @enum {string}
         */
        TimeFormatInput: "24h" | "12h";
        /**
         * @description How people read numbers; the last one groups by lakh and crore. The API itself always writes `1234.56`.
         * @example 1,234.56
         * @enum {string}
         */
        NumberFormatInput: "1,234.56" | "1.234,56" | "1 234,56" | "1'234.56" | "12,34,567.89";
        /**
         * @description Where tax is rounded: on each line, or once for each rate of a document (EN 16931).
         * @example document
         * @enum {string}
         */
        TaxRoundingInput: "line" | "document";
        /**
         * @description What becomes of the digit that falls away; up and down are away from zero and towards it.
         * @example half_up
         * @enum {string}
         */
        RoundingModeInput: "half_up" | "half_even" | "half_down" | "up" | "down";
        /**
         * @description How screens look.
         * @example system
         * @enum {string}
         */
        ThemeInput: "system" | "light" | "dark";
        /**
         * @description For whom a feature is on: nobody, everybody, holders of some roles, or a share of the people.
         * @example share
         * @enum {string}
         */
        RolloutInput: "off" | "on" | "roles" | "share";
        /**
         * @example {
         *       "fiscal_year_start": "04-01",
         *       "rounding": {
         *         "cash_increment": "0.05"
         *       }
         *     }
         */
        TenantSettingsUpdateInput: {
            /** @description What the company is called. */
            company_name?: string;
            /** @description Its name in the register of companies. */
            legal_name?: string | null;
            /** @description Its number in the register of companies. */
            registration_number?: string | null;
            /** @description Whether it charges value-added or goods-and-services tax; false where left out. */
            tax_registered?: boolean;
            /** @description Its registration for that tax, checked by the rules of the country. */
            vat_number?: string | null;
            /** @description Its taxpayer identification, checked by the rules of the country. */
            tax_number?: string | null;
            /** @description Country of its seat. */
            country?: components["schemas"]["CountryCode"] | null;
            /** @description Currency of its books. */
            currency?: components["schemas"]["CurrencyCode"];
            /** @description First day of its fiscal year; 01-01 where left out. */
            fiscal_year_start?: components["schemas"]["FiscalYearStart"];
            /** @description Time zone of its days. */
            timezone?: components["schemas"]["TimeZone"];
            /** @description Language of its documents and mail; en where left out. */
            locale?: components["schemas"]["LocaleInput"];
            /** @description First day of its week; monday where left out. */
            week_start?: components["schemas"]["WeekdayInput"];
            /** @description How people read dates; YYYY-MM-DD where left out. */
            date_format?: components["schemas"]["DateFormatInput"];
            /** @description How people read times of day; 24h where left out. */
            time_format?: components["schemas"]["TimeFormatInput"];
            /** @description How people read numbers; 1,234.56 where left out. */
            number_format?: components["schemas"]["NumberFormatInput"];
            rounding?: components["schemas"]["RoundingInputInput"];
            rate_limits?: components["schemas"]["TenantRateLimitsInput"];
            /** @description Whether its stores, products and the like can be read by everybody; false where left out. */
            public_catalogue?: boolean;
        };
        /**
         * @description How amounts are rounded.
         * @example {
         *       "tax": "document",
         *       "cash_increment": "0.05"
         *     }
         */
        RoundingInputInput: {
            tax?: components["schemas"]["TaxRoundingInput"];
            mode?: components["schemas"]["RoundingModeInput"];
            /** @description What cash totals are rounded to; null where the currency's smallest coin is in use. */
            cash_increment?: components["schemas"]["CashIncrement"] | null;
        };
    };
    responses: {
        /** @description The user as it stands. */
        UserChanged: {
            headers: {
                ETag: components["headers"]["ETag"];
                "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["UserResponse"];
            };
        };
        /** @description A user of the tenant, deactivated or not, has the e-mail address (`user.email_taken`) or the employee code (`user.employee_code_taken`), or the key is in use by a request that still runs (`CONFLICT`). */
        UserTaken: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "success": false,
                 *       "error": {
                 *         "code": "user.email_taken",
                 *         "message": "Another user already has the e-mail address anne.dodsworth@northwind.example.",
                 *         "details": [
                 *           {
                 *             "field": "email",
                 *             "code": "taken",
                 *             "message": "Another user already has the e-mail address anne.dodsworth@northwind.example."
                 *           }
                 *         ]
                 *       },
                 *       "timestamp": "2026-03-02T09:30:00.000Z",
                 *       "request_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1cff"
                 *     }
                 */
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description Another user of the tenant, deactivated or not, has the employee code (`user.employee_code_taken`), or the key is in use by a request that still runs (`CONFLICT`). */
        EmployeeCodeTaken: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "success": false,
                 *       "error": {
                 *         "code": "user.employee_code_taken",
                 *         "message": "Another user already has the employee code NW-002.",
                 *         "details": [
                 *           {
                 *             "field": "employee_code",
                 *             "code": "taken",
                 *             "message": "Another user already has the employee code NW-002."
                 *           }
                 *         ]
                 *       },
                 *       "timestamp": "2026-03-02T09:30:00.000Z",
                 *       "request_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1cff"
                 *     }
                 */
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description The status does not allow it (`user.cannot_deactivate`, `user.cannot_restore`), or the key is in use by a request that still runs (`CONFLICT`). */
        UserStatusConflict: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "success": false,
                 *       "error": {
                 *         "code": "user.cannot_deactivate",
                 *         "message": "A deactivated user cannot be deactivated.",
                 *         "details": [],
                 *         "context": {
                 *           "status": "deactivated",
                 *           "allowed": [
                 *             "restore"
                 *           ]
                 *         }
                 *       },
                 *       "timestamp": "2026-03-02T09:30:00.000Z",
                 *       "request_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1cff"
                 *     }
                 */
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description A rule refuses it: `role.unknown`, `user.unknown_branch`, `user.deactivated`, `user.last_owner`; or the key was used with another body (`idempotency.key_reused`). */
        UserRefused: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "success": false,
                 *       "error": {
                 *         "code": "role.unknown",
                 *         "message": "There is no role of that id.",
                 *         "details": [
                 *           {
                 *             "field": "role_ids.0",
                 *             "code": "unknown",
                 *             "message": "There is no role of that id."
                 *           }
                 *         ]
                 *       },
                 *       "timestamp": "2026-03-02T09:30:00.000Z",
                 *       "request_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1cff"
                 *     }
                 */
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description It is the own account (`user.own_account`) or the last owner (`user.last_owner`). */
        UserProtected: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "success": false,
                 *       "error": {
                 *         "code": "user.own_account",
                 *         "message": "You cannot deactivate your own account.",
                 *         "details": []
                 *       },
                 *       "timestamp": "2026-03-02T09:30:00.000Z",
                 *       "request_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1cff"
                 *     }
                 */
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description The user has the role already (`role.already_assigned`), or the key is in use by a request that still runs (`CONFLICT`). */
        RoleAlreadyAssigned: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "success": false,
                 *       "error": {
                 *         "code": "role.already_assigned",
                 *         "message": "Nancy Davolio has the role Sales already.",
                 *         "details": []
                 *       },
                 *       "timestamp": "2026-03-02T09:30:00.000Z",
                 *       "request_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1cff"
                 *     }
                 */
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description The user is deactivated (`user.deactivated`), or the key was used for another request (`idempotency.key_reused`). */
        RoleAssignmentRefused: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "success": false,
                 *       "error": {
                 *         "code": "user.deactivated",
                 *         "message": "A deactivated user cannot be changed; restore it first.",
                 *         "details": []
                 *       },
                 *       "timestamp": "2026-03-02T09:30:00.000Z",
                 *       "request_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1cff"
                 *     }
                 */
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description A rule refuses it: the last owner stays (`user.last_owner`), every user has a role (`user.last_role`), or the user is deactivated (`user.deactivated`). */
        RoleUnassignmentRefused: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "success": false,
                 *       "error": {
                 *         "code": "user.last_owner",
                 *         "message": "The last owner of a tenant cannot stop being its owner.",
                 *         "details": []
                 *       },
                 *       "timestamp": "2026-03-02T09:30:00.000Z",
                 *       "request_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1cff"
                 *     }
                 */
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description The e-mail address belongs to an active user (`invitation.already_member`), or to one who is invited or deactivated (`user.email_taken`), or the key is in use by a request that still runs (`CONFLICT`). */
        InvitationTaken: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "success": false,
                 *       "error": {
                 *         "code": "invitation.already_member",
                 *         "message": "nancy.davolio@northwind.example is a user of this tenant already.",
                 *         "details": [
                 *           {
                 *             "field": "email",
                 *             "code": "already_member",
                 *             "message": "nancy.davolio@northwind.example is a user of this tenant already."
                 *           }
                 *         ]
                 *       },
                 *       "timestamp": "2026-03-02T09:30:00.000Z",
                 *       "request_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1cff"
                 *     }
                 */
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description A rule refuses it: `role.unknown`, `user.unknown_branch`; or the key was used with another body (`idempotency.key_reused`). */
        InvitationRefused: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "success": false,
                 *       "error": {
                 *         "code": "role.unknown",
                 *         "message": "There is no role of that id.",
                 *         "details": [
                 *           {
                 *             "field": "role_ids.0",
                 *             "code": "unknown",
                 *             "message": "There is no role of that id."
                 *           }
                 *         ]
                 *       },
                 *       "timestamp": "2026-03-02T09:30:00.000Z",
                 *       "request_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1cff"
                 *     }
                 */
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description The invitation is not open (`invitation.cannot_revoke`). */
        InvitationStatusConflict: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "success": false,
                 *       "error": {
                 *         "code": "invitation.cannot_revoke",
                 *         "message": "An accepted invitation cannot be revoked.",
                 *         "details": [],
                 *         "context": {
                 *           "status": "accepted",
                 *           "allowed": []
                 *         }
                 *       },
                 *       "timestamp": "2026-03-02T09:30:00.000Z",
                 *       "request_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1cff"
                 *     }
                 */
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description A rule refuses it: the token is unknown, expired, withdrawn or used (`invitation.invalid_token`), nobody has given a name (`invitation.name_missing`), the password is not that of the identity (`identity.wrong_password`), or a new one is weak or known from a breach (`identity.password_weak`). */
        AcceptanceRefused: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "success": false,
                 *       "error": {
                 *         "code": "invitation.invalid_token",
                 *         "message": "This invitation is not valid any more; ask for a new one.",
                 *         "details": []
                 *       },
                 *       "timestamp": "2026-03-02T09:30:00.000Z",
                 *       "request_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1cff"
                 *     }
                 */
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description Another role has the key (`role.key_taken`), or the key of the request is in use by one that still runs (`CONFLICT`). */
        RoleTaken: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "success": false,
                 *       "error": {
                 *         "code": "role.key_taken",
                 *         "message": "Another role already has the key sales_manager.",
                 *         "details": [
                 *           {
                 *             "field": "key",
                 *             "code": "taken",
                 *             "message": "Another role already has the key sales_manager."
                 *           }
                 *         ]
                 *       },
                 *       "timestamp": "2026-03-02T09:30:00.000Z",
                 *       "request_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1cff"
                 *     }
                 */
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description A user, deactivated or not, holds the role (`role.in_use`). */
        RoleInUse: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "success": false,
                 *       "error": {
                 *         "code": "role.in_use",
                 *         "message": "2 users hold the role Sales manager.",
                 *         "details": [],
                 *         "context": {
                 *           "users_count": 2
                 *         }
                 *       },
                 *       "timestamp": "2026-03-02T09:30:00.000Z",
                 *       "request_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1cff"
                 *     }
                 */
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description A rule refuses it: `role.unknown_permission`, `role.built_in`; or the key was used with another body (`idempotency.key_reused`). */
        RoleRefused: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "success": false,
                 *       "error": {
                 *         "code": "role.unknown_permission",
                 *         "message": "There is no permission customers:admire.",
                 *         "details": [
                 *           {
                 *             "field": "permissions.1",
                 *             "code": "unknown_permission",
                 *             "message": "There is no permission customers:admire."
                 *           }
                 *         ]
                 *       },
                 *       "timestamp": "2026-03-02T09:30:00.000Z",
                 *       "request_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1cff"
                 *     }
                 */
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description Built-in roles cannot be deleted (`role.built_in`). */
        RoleBuiltIn: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "success": false,
                 *       "error": {
                 *         "code": "role.built_in",
                 *         "message": "The role Sales is built in and cannot be deleted.",
                 *         "details": []
                 *       },
                 *       "timestamp": "2026-03-02T09:30:00.000Z",
                 *       "request_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1cff"
                 *     }
                 */
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description The signed-in person. */
        CurrentUserChanged: {
            headers: {
                ETag: components["headers"]["ETag"];
                "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CurrentUserResponse"];
            };
        };
        /** @description The time zone does not exist (`identity.unknown_timezone`), or the key was used with another body (`idempotency.key_reused`). */
        CurrentUserRefused: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "success": false,
                 *       "error": {
                 *         "code": "identity.unknown_timezone",
                 *         "message": "There is no time zone America/Seattle.",
                 *         "details": [
                 *           {
                 *             "field": "timezone",
                 *             "code": "unknown_timezone",
                 *             "message": "There is no time zone America/Seattle."
                 *           }
                 *         ]
                 *       },
                 *       "timestamp": "2026-03-02T09:30:00.000Z",
                 *       "request_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1cff"
                 *     }
                 */
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description The e-mail address has an identity already (`identity.email_taken`); sign in and found a tenant instead. */
        EmailTaken: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "success": false,
                 *       "error": {
                 *         "code": "identity.email_taken",
                 *         "message": "This e-mail address is registered already.",
                 *         "details": [
                 *           {
                 *             "field": "email",
                 *             "code": "taken",
                 *             "message": "This e-mail address is registered already."
                 *           }
                 *         ]
                 *       },
                 *       "timestamp": "2026-03-02T09:30:00.000Z",
                 *       "request_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1cff"
                 *     }
                 */
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description A rule refuses it: `identity.password_weak`, `tenant.unknown_country`, `tenant.unknown_currency`, `tenant.unknown_timezone`. */
        RegistrationRefused: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "success": false,
                 *       "error": {
                 *         "code": "identity.password_weak",
                 *         "message": "This password is easy to guess or known from a breach.",
                 *         "details": [
                 *           {
                 *             "field": "password",
                 *             "code": "password_weak",
                 *             "message": "This password is easy to guess or known from a breach."
                 *           }
                 *         ]
                 *       },
                 *       "timestamp": "2026-03-02T09:30:00.000Z",
                 *       "request_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1cff"
                 *     }
                 */
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description The e-mail address is unknown or the password is wrong; the answer does not say which. */
        LoginRefused: {
            headers: {
                "WWW-Authenticate": components["headers"]["WWWAuthenticate"];
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "success": false,
                 *       "error": {
                 *         "code": "UNAUTHORIZED",
                 *         "message": "The e-mail address or the password is wrong.",
                 *         "details": []
                 *       },
                 *       "timestamp": "2026-03-02T09:30:00.000Z",
                 *       "request_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1cff"
                 *     }
                 */
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description The refresh token is unknown, expired, revoked or used up. */
        RefreshRefused: {
            headers: {
                "WWW-Authenticate": components["headers"]["WWWAuthenticate"];
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "success": false,
                 *       "error": {
                 *         "code": "UNAUTHORIZED",
                 *         "message": "The refresh token is not valid; sign in again.",
                 *         "details": []
                 *       },
                 *       "timestamp": "2026-03-02T09:30:00.000Z",
                 *       "request_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1cff"
                 *     }
                 */
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description The current password is wrong (`identity.wrong_password`), the new one is the same (`identity.password_unchanged`), or it is weak or known from a breach (`identity.password_weak`). */
        PasswordRefused: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "success": false,
                 *       "error": {
                 *         "code": "identity.wrong_password",
                 *         "message": "The current password is wrong.",
                 *         "details": [
                 *           {
                 *             "field": "current_password",
                 *             "code": "wrong_password",
                 *             "message": "The current password is wrong."
                 *           }
                 *         ]
                 *       },
                 *       "timestamp": "2026-03-02T09:30:00.000Z",
                 *       "request_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1cff"
                 *     }
                 */
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description A scope does not exist (`api_key.unknown_scope`), or the caller has as many keys as one may have (`api_key.too_many`). */
        ApiKeyRefused: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "success": false,
                 *       "error": {
                 *         "code": "api_key.unknown_scope",
                 *         "message": "There is no permission customers:eat.",
                 *         "details": [
                 *           {
                 *             "field": "scopes.0",
                 *             "code": "unknown_scope",
                 *             "message": "There is no permission customers:eat."
                 *           }
                 *         ],
                 *         "context": {
                 *           "scope": "customers:eat"
                 *         }
                 *       },
                 *       "timestamp": "2026-03-02T09:30:00.000Z",
                 *       "request_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1cff"
                 *     }
                 */
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description The API key is revoked already (`api_key.cannot_revoke`). */
        ApiKeyStatusConflict: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "success": false,
                 *       "error": {
                 *         "code": "api_key.cannot_revoke",
                 *         "message": "“revoke” is not possible in the status revoked; possible here: —.",
                 *         "details": [],
                 *         "context": {
                 *           "status": "revoked",
                 *           "allowed": []
                 *         }
                 *       },
                 *       "timestamp": "2026-03-02T09:30:00.000Z",
                 *       "request_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1cff"
                 *     }
                 */
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description The OAuth client as it stands. */
        OauthClientShown: {
            headers: {
                ETag: components["headers"]["ETag"];
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OauthClientResponse"];
            };
        };
        /** @description A scope does not exist (`oauth_client.unknown_scope`), a redirect address is none that may be used (`oauth_client.invalid_redirect_uri`) or is missing (`oauth_client.redirect_uri_missing`), the grants do not go with the kind of client (`oauth_client.grants_unfit`), it is public and has no secret (`oauth_client.without_secret`), it is deleted (`oauth_client.deleted`), or the key was used with another body (`idempotency.key_reused`). */
        OauthClientRefused: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "success": false,
                 *       "error": {
                 *         "code": "oauth_client.invalid_redirect_uri",
                 *         "message": "A redirect address is an https address without fragment, an address of this device for a public client, or an own scheme such as com.example.app:/callback.",
                 *         "details": [
                 *           {
                 *             "field": "redirect_uris.0",
                 *             "code": "invalid_redirect_uri",
                 *             "message": "A redirect address is an https address without fragment, an address of this device for a public client, or an own scheme such as com.example.app:/callback."
                 *           }
                 *         ]
                 *       },
                 *       "timestamp": "2026-03-02T09:30:00.000Z",
                 *       "request_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1cff"
                 *     }
                 */
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description The OAuth client is deleted already (`oauth_client.cannot_delete`). */
        OauthClientStatusConflict: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "success": false,
                 *       "error": {
                 *         "code": "oauth_client.cannot_delete",
                 *         "message": "“delete” is not possible in the status deleted; possible here: —.",
                 *         "details": [],
                 *         "context": {
                 *           "status": "deleted",
                 *           "allowed": []
                 *         }
                 *       },
                 *       "timestamp": "2026-03-02T09:30:00.000Z",
                 *       "request_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1cff"
                 *     }
                 */
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description On to the redirect address, with `code` or `error`, `state` and `iss`; after a log-in, back to the page. */
        BackToClient: {
            headers: {
                /**
                 * @description Where to go.
                 * @example https://shop.northwind.example/callback?code=dac_4oJ0mYtq7dHcZ1vKxWb2Ns&state=kQ3vN8s1&iss=http%3A%2F%2Flocalhost%3A3000
                 */
                Location: string;
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The client or its redirect address is not known, so that there is nowhere to send an answer; or the page has expired. */
        AuthorizationUnanswerable: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                /** @example <!doctype html><html lang="en" dir="ltr"><title>This does not work</title></html> */
                "text/html": string;
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description An error of RFC 6749, 5.2. A form that cannot be read at all is answered in the standard shape. */
        OauthRefused: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "invalid_grant",
                 *       "error_description": "Invalid grant: authorization code is invalid"
                 *     }
                 */
                "application/json": components["schemas"]["OauthError"] | components["schemas"]["Problem"];
            };
        };
        /** @description The client is not known, or its secret is not this one (`invalid_client`). */
        OauthClientUnknown: {
            headers: {
                /**
                 * @description How to authenticate (RFC 7617).
                 * @example Basic realm="daftar"
                 */
                "WWW-Authenticate": string;
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "invalid_client",
                 *       "error_description": "The client is not known or its secret is wrong."
                 *     }
                 */
                "application/json": components["schemas"]["OauthError"];
            };
        };
        /** @description The token is not valid (`identity.invalid_token`). */
        MailedTokenRefused: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "success": false,
                 *       "error": {
                 *         "code": "identity.invalid_token",
                 *         "message": "This link is not valid any more; ask for a new one.",
                 *         "details": [
                 *           {
                 *             "field": "token",
                 *             "code": "invalid_token",
                 *             "message": "This link is not valid any more; ask for a new one."
                 *           }
                 *         ]
                 *       },
                 *       "timestamp": "2026-03-02T09:30:00.000Z",
                 *       "request_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1cff"
                 *     }
                 */
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description The token is not valid (`identity.invalid_token`), or the new password is weak or known from a breach (`identity.password_weak`). */
        PasswordResetRefused: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "success": false,
                 *       "error": {
                 *         "code": "identity.password_weak",
                 *         "message": "This password is easy to guess or known from a breach.",
                 *         "details": [
                 *           {
                 *             "field": "new_password",
                 *             "code": "password_weak",
                 *             "message": "This password is easy to guess or known from a breach."
                 *           }
                 *         ]
                 *       },
                 *       "timestamp": "2026-03-02T09:30:00.000Z",
                 *       "request_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1cff"
                 *     }
                 */
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description Ten recovery codes, told once. */
        RecoveryCodesTold: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["RecoveryCodesResponse"];
            };
        };
        /** @description The token is unknown, used, expired, of another device, or from before the password was changed. */
        ChallengeRefused: {
            headers: {
                "WWW-Authenticate": components["headers"]["WWWAuthenticate"];
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "success": false,
                 *       "error": {
                 *         "code": "UNAUTHORIZED",
                 *         "message": "This log-in cannot be finished any more; begin anew.",
                 *         "details": []
                 *       },
                 *       "timestamp": "2026-03-02T09:30:00.000Z",
                 *       "request_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1cff"
                 *     }
                 */
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description The code is wrong or used (`identity.wrong_code`). */
        CodeRefused: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "success": false,
                 *       "error": {
                 *         "code": "identity.wrong_code",
                 *         "message": "This code is wrong, or has been used already.",
                 *         "details": [
                 *           {
                 *             "field": "code",
                 *             "code": "wrong_code",
                 *             "message": "This code is wrong, or has been used already."
                 *           }
                 *         ]
                 *       },
                 *       "timestamp": "2026-03-02T09:30:00.000Z",
                 *       "request_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1cff"
                 *     }
                 */
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description The password is wrong (`identity.wrong_password`), or the code is wrong or used (`identity.wrong_code`). */
        ProofRefused: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "success": false,
                 *       "error": {
                 *         "code": "identity.wrong_password",
                 *         "message": "The password is wrong.",
                 *         "details": [
                 *           {
                 *             "field": "password",
                 *             "code": "wrong_password",
                 *             "message": "The password is wrong."
                 *           }
                 *         ]
                 *       },
                 *       "timestamp": "2026-03-02T09:30:00.000Z",
                 *       "request_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1cff"
                 *     }
                 */
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description The password is wrong (`identity.wrong_password`), or the e-mail address is not confirmed (`identity.email_unverified`). */
        EnrolmentRefused: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "success": false,
                 *       "error": {
                 *         "code": "identity.email_unverified",
                 *         "message": "Confirm your e-mail address first.",
                 *         "details": []
                 *       },
                 *       "timestamp": "2026-03-02T09:30:00.000Z",
                 *       "request_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1cff"
                 *     }
                 */
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description A second step is on already (`identity.second_step_on`). */
        SecondStepOn: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "success": false,
                 *       "error": {
                 *         "code": "identity.second_step_on",
                 *         "message": "The second step is on already; turn it off first.",
                 *         "details": []
                 *       },
                 *       "timestamp": "2026-03-02T09:30:00.000Z",
                 *       "request_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1cff"
                 *     }
                 */
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description No second step is on (`identity.second_step_off`). */
        SecondStepOff: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "success": false,
                 *       "error": {
                 *         "code": "identity.second_step_off",
                 *         "message": "The second step is not on.",
                 *         "details": []
                 *       },
                 *       "timestamp": "2026-03-02T09:30:00.000Z",
                 *       "request_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1cff"
                 *     }
                 */
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description No enrolment of the last ten minutes waits (`identity.nothing_to_confirm`), or a second step is on already (`identity.second_step_on`). */
        NothingToConfirm: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "success": false,
                 *       "error": {
                 *         "code": "identity.nothing_to_confirm",
                 *         "message": "No second step waits to be confirmed; begin anew.",
                 *         "details": []
                 *       },
                 *       "timestamp": "2026-03-02T09:30:00.000Z",
                 *       "request_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1cff"
                 *     }
                 */
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description The campaign as it stands. */
        CampaignChanged: {
            headers: {
                ETag: components["headers"]["ETag"];
                "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CampaignResponse"];
            };
        };
        /** @description The status does not allow it (`campaign.cannot_start`, `campaign.cannot_pause`, `campaign.cannot_complete`, `campaign.cannot_cancel`), or the key is in use by a request that still runs (`CONFLICT`). */
        CampaignStatusConflict: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "success": false,
                 *       "error": {
                 *         "code": "campaign.cannot_start",
                 *         "message": "“start” is not possible in the status completed; possible here: —.",
                 *         "details": [],
                 *         "context": {
                 *           "status": "completed",
                 *           "allowed": []
                 *         }
                 *       },
                 *       "timestamp": "2026-03-02T09:30:00.000Z",
                 *       "request_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1cff"
                 *     }
                 */
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description A lead or an opportunity names it (`campaign.in_use`). */
        CampaignInUse: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "success": false,
                 *       "error": {
                 *         "code": "campaign.in_use",
                 *         "message": "Leads or opportunities name this campaign, so it stays; cancel it instead.",
                 *         "details": []
                 *       },
                 *       "timestamp": "2026-03-02T09:30:00.000Z",
                 *       "request_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1cff"
                 *     }
                 */
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description A rule refuses it: `campaign.ends_before_start`, `campaign.unknown_owner`, `campaign.unknown_branch`; or the key was used with another body (`idempotency.key_reused`). */
        CampaignRefused: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "success": false,
                 *       "error": {
                 *         "code": "campaign.ends_before_start",
                 *         "message": "A campaign cannot end on 2026-03-01 when it begins on 2026-04-01.",
                 *         "details": [
                 *           {
                 *             "field": "ends_on",
                 *             "code": "ends_before_start",
                 *             "message": "A campaign cannot end on 2026-03-01 when it begins on 2026-04-01."
                 *           }
                 *         ]
                 *       },
                 *       "timestamp": "2026-03-02T09:30:00.000Z",
                 *       "request_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1cff"
                 *     }
                 */
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description The contact as it stands. */
        ContactChanged: {
            headers: {
                ETag: components["headers"]["ETag"];
                "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ContactResponse"];
            };
        };
        /** @description The status does not allow it (`contact.cannot_archive`, `contact.cannot_restore`), or the key is in use by a request that still runs (`CONFLICT`). */
        ContactStatusConflict: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "success": false,
                 *       "error": {
                 *         "code": "contact.cannot_archive",
                 *         "message": "“archive” is not possible in the status archived; possible here: restore.",
                 *         "details": [],
                 *         "context": {
                 *           "status": "archived",
                 *           "allowed": [
                 *             "restore"
                 *           ]
                 *         }
                 *       },
                 *       "timestamp": "2026-03-02T09:30:00.000Z",
                 *       "request_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1cff"
                 *     }
                 */
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description A rule refuses it: `contact.archived`, `contact.unknown_customer`, `contact.unknown_owner`, `contact.unknown_branch`, `contact.future_birthday`; or the key was used with another body (`idempotency.key_reused`). */
        ContactRefused: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "success": false,
                 *       "error": {
                 *         "code": "contact.unknown_customer",
                 *         "message": "There is no active customer of the id 019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1c09.",
                 *         "details": [
                 *           {
                 *             "field": "customer_id",
                 *             "code": "unknown_customer",
                 *             "message": "There is no active customer of the id 019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1c09."
                 *           }
                 *         ]
                 *       },
                 *       "timestamp": "2026-03-02T09:30:00.000Z",
                 *       "request_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1cff"
                 *     }
                 */
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description The customer as it stands. */
        CustomerChanged: {
            headers: {
                ETag: components["headers"]["ETag"];
                "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CustomerResponse"];
            };
        };
        /** @description Another active customer has the code (`customer.code_taken`) or the VAT number (`customer.vat_number_taken`), or the key is in use by a request that still runs (`CONFLICT`). */
        CustomerTaken: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "success": false,
                 *       "error": {
                 *         "code": "customer.code_taken",
                 *         "message": "Another customer already has the code ALFKI.",
                 *         "details": [
                 *           {
                 *             "field": "code",
                 *             "code": "taken",
                 *             "message": "Another customer already has the code ALFKI."
                 *           }
                 *         ]
                 *       },
                 *       "timestamp": "2026-03-02T09:30:00.000Z",
                 *       "request_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1cff"
                 *     }
                 */
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description The status does not allow it (`customer.cannot_archive`, `customer.cannot_restore`), or a code or VAT number has been taken meanwhile. */
        CustomerStatusConflict: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "success": false,
                 *       "error": {
                 *         "code": "customer.cannot_archive",
                 *         "message": "“archive” is not possible in the status archived; possible here: restore.",
                 *         "details": [],
                 *         "context": {
                 *           "status": "archived",
                 *           "allowed": [
                 *             "restore"
                 *           ]
                 *         }
                 *       },
                 *       "timestamp": "2026-03-02T09:30:00.000Z",
                 *       "request_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1cff"
                 *     }
                 */
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description A rule refuses it: `customer.archived`, `customer.erased`, `customer.invalid_tax_number`, `customer.invalid_vat_number`, `customer.unknown_owner`, `customer.unknown_branch`, `customer.bulk_refused`; or the key was used with another body (`idempotency.key_reused`). */
        CustomerRefused: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "success": false,
                 *       "error": {
                 *         "code": "customer.invalid_vat_number",
                 *         "message": "DE111111111 is not a VAT number of DE.",
                 *         "details": [
                 *           {
                 *             "field": "vat_number",
                 *             "code": "invalid_vat_number",
                 *             "message": "DE111111111 is not a VAT number of DE."
                 *           }
                 *         ]
                 *       },
                 *       "timestamp": "2026-03-02T09:30:00.000Z",
                 *       "request_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1cff"
                 *     }
                 */
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description The lead as it stands. */
        LeadChanged: {
            headers: {
                ETag: components["headers"]["ETag"];
                "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["LeadResponse"];
            };
        };
        /** @description The status does not allow it (`lead.cannot_contact`, `lead.cannot_qualify`, `lead.cannot_lose`, `lead.cannot_reopen`, `lead.cannot_delete`), or the key is in use by a request that still runs (`CONFLICT`). */
        LeadStatusConflict: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "success": false,
                 *       "error": {
                 *         "code": "lead.cannot_reopen",
                 *         "message": "“reopen” is not possible in the status new; possible here: contact, qualify, lose, convert.",
                 *         "details": [],
                 *         "context": {
                 *           "status": "new",
                 *           "allowed": [
                 *             "contact",
                 *             "qualify",
                 *             "lose",
                 *             "convert"
                 *           ]
                 *         }
                 *       },
                 *       "timestamp": "2026-03-02T09:30:00.000Z",
                 *       "request_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1cff"
                 *     }
                 */
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description A rule refuses it: `lead.converted`, `lead.unknown_campaign`, `lead.unknown_owner`, `lead.unknown_branch`; or the key was used with another body (`idempotency.key_reused`). */
        LeadRefused: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "success": false,
                 *       "error": {
                 *         "code": "lead.unknown_campaign",
                 *         "message": "There is no campaign of the id 019a7c3e-5b1d-7c42-9d3f-2f6f0b8a6c09.",
                 *         "details": [
                 *           {
                 *             "field": "campaign_id",
                 *             "code": "unknown_campaign",
                 *             "message": "There is no campaign of the id 019a7c3e-5b1d-7c42-9d3f-2f6f0b8a6c09."
                 *           }
                 *         ]
                 *       },
                 *       "timestamp": "2026-03-02T09:30:00.000Z",
                 *       "request_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1cff"
                 *     }
                 */
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description The status does not allow it (`lead.cannot_convert`), customers like the lead exist (`lead.duplicates_found`), or the key is in use by a request that still runs (`CONFLICT`). */
        LeadConversionConflict: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "success": false,
                 *       "error": {
                 *         "code": "lead.duplicates_found",
                 *         "message": "There are customers with this e-mail address or telephone number: Bottom-Dollar Marketse. Name one as customer_id, or set create_customer.",
                 *         "details": [],
                 *         "context": {
                 *           "customers": [
                 *             {
                 *               "id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1c01",
                 *               "code": "BOTTM",
                 *               "name": "Bottom-Dollar Marketse",
                 *               "matches": [
                 *                 "email"
                 *               ]
                 *             }
                 *           ]
                 *         }
                 *       },
                 *       "timestamp": "2026-03-02T09:30:00.000Z",
                 *       "request_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1cff"
                 *     }
                 */
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description A rule refuses it: `lead.unknown_customer`, `lead.unknown_contact`, `lead.contact_elsewhere`, `lead.one_customer`; or the key was used with another body (`idempotency.key_reused`). */
        LeadConversionRefused: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "success": false,
                 *       "error": {
                 *         "code": "lead.unknown_customer",
                 *         "message": "There is no active customer of the id 019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1c09.",
                 *         "details": [
                 *           {
                 *             "field": "customer_id",
                 *             "code": "unknown_customer",
                 *             "message": "There is no active customer of the id 019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1c09."
                 *           }
                 *         ]
                 *       },
                 *       "timestamp": "2026-03-02T09:30:00.000Z",
                 *       "request_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1cff"
                 *     }
                 */
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description The opportunity as it stands. */
        OpportunityChanged: {
            headers: {
                ETag: components["headers"]["ETag"];
                "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OpportunityResponse"];
            };
        };
        /** @description The status does not allow it (`opportunity.cannot_win`, `opportunity.cannot_lose`, `opportunity.cannot_reopen`), or the key is in use by a request that still runs (`CONFLICT`). */
        OpportunityStatusConflict: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "success": false,
                 *       "error": {
                 *         "code": "opportunity.cannot_win",
                 *         "message": "“win” is not possible in the status lost; possible here: reopen.",
                 *         "details": [],
                 *         "context": {
                 *           "status": "lost",
                 *           "allowed": [
                 *             "reopen"
                 *           ]
                 *         }
                 *       },
                 *       "timestamp": "2026-03-02T09:30:00.000Z",
                 *       "request_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1cff"
                 *     }
                 */
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description A lead became this opportunity (`opportunity.of_lead`). */
        OpportunityInUse: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "success": false,
                 *       "error": {
                 *         "code": "opportunity.of_lead",
                 *         "message": "A lead became this opportunity, so it stays; give it up as lost instead.",
                 *         "details": []
                 *       },
                 *       "timestamp": "2026-03-02T09:30:00.000Z",
                 *       "request_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1cff"
                 *     }
                 */
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description It names no customer (`opportunity.without_customer`); or the key was used with another body (`idempotency.key_reused`). */
        OpportunityNotWon: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "success": false,
                 *       "error": {
                 *         "code": "opportunity.without_customer",
                 *         "message": "An opportunity needs a customer to be won.",
                 *         "details": [
                 *           {
                 *             "field": "customer_id",
                 *             "code": "without_customer",
                 *             "message": "An opportunity needs a customer to be won."
                 *           }
                 *         ]
                 *       },
                 *       "timestamp": "2026-03-02T09:30:00.000Z",
                 *       "request_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1cff"
                 *     }
                 */
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description A rule refuses it: `opportunity.closed`, `opportunity.unknown_customer`, `opportunity.unknown_contact`, `opportunity.unknown_campaign`, `opportunity.unknown_owner`, `opportunity.unknown_branch`; or the key was used with another body (`idempotency.key_reused`). */
        OpportunityRefused: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "success": false,
                 *       "error": {
                 *         "code": "opportunity.closed",
                 *         "message": "A won or lost opportunity cannot be changed; reopen it first.",
                 *         "details": []
                 *       },
                 *       "timestamp": "2026-03-02T09:30:00.000Z",
                 *       "request_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1cff"
                 *     }
                 */
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description The branch as it stands. */
        BranchChanged: {
            headers: {
                ETag: components["headers"]["ETag"];
                "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["BranchResponse"];
            };
        };
        /** @description Another branch has the code (`branch.code_taken`), or the key is in use by a request that still runs (`CONFLICT`). */
        BranchTaken: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "success": false,
                 *       "error": {
                 *         "code": "branch.code_taken",
                 *         "message": "Another branch already has the code SEA.",
                 *         "details": [
                 *           {
                 *             "field": "code",
                 *             "code": "taken",
                 *             "message": "Another branch already has the code SEA."
                 *           }
                 *         ]
                 *       },
                 *       "timestamp": "2026-03-02T09:30:00.000Z",
                 *       "request_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1cff"
                 *     }
                 */
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description Something still refers to it (`branch.in_use`), it is the headquarters (`branch.headquarters_needed`), or it is archived already (`branch.already_archived`). */
        BranchConflict: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "success": false,
                 *       "error": {
                 *         "code": "branch.in_use",
                 *         "message": "The branch is still in use: users.",
                 *         "details": [],
                 *         "context": {
                 *           "used_by": "users"
                 *         }
                 *       },
                 *       "timestamp": "2026-03-02T09:30:00.000Z",
                 *       "request_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1cff"
                 *     }
                 */
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description A rule refuses it: `branch.unknown_company`, `branch.unknown_parent`, `branch.below_itself`, `branch.too_deep`, `branch.unknown_manager`, `branch.unknown_timezone`, `branch.headquarters_stays`, `branch.archived`; or the key was used with another body (`idempotency.key_reused`). */
        BranchRefused: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "success": false,
                 *       "error": {
                 *         "code": "branch.headquarters_stays",
                 *         "message": "One active branch is the headquarters; make another one the headquarters first.",
                 *         "details": [
                 *           {
                 *             "field": "is_headquarters",
                 *             "code": "headquarters_stays",
                 *             "message": "One active branch is the headquarters; make another one the headquarters first."
                 *           }
                 *         ]
                 *       },
                 *       "timestamp": "2026-03-02T09:30:00.000Z",
                 *       "request_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1cff"
                 *     }
                 */
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description The company as it stands. */
        CompanyChanged: {
            headers: {
                ETag: components["headers"]["ETag"];
                "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CompanyResponse"];
            };
        };
        /** @description Another company has the code (`company.code_taken`), or the key is in use by a request that still runs (`CONFLICT`). */
        CompanyTaken: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "success": false,
                 *       "error": {
                 *         "code": "company.code_taken",
                 *         "message": "Another company already has the code NW-US.",
                 *         "details": [
                 *           {
                 *             "field": "code",
                 *             "code": "taken",
                 *             "message": "Another company already has the code NW-US."
                 *           }
                 *         ]
                 *       },
                 *       "timestamp": "2026-03-02T09:30:00.000Z",
                 *       "request_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1cff"
                 *     }
                 */
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description Something still refers to it (`company.in_use`), or it is archived already (`company.already_archived`). */
        CompanyConflict: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "success": false,
                 *       "error": {
                 *         "code": "company.in_use",
                 *         "message": "The company is still in use: branches.",
                 *         "details": [],
                 *         "context": {
                 *           "used_by": "branches"
                 *         }
                 *       },
                 *       "timestamp": "2026-03-02T09:30:00.000Z",
                 *       "request_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1cff"
                 *     }
                 */
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description A rule refuses it: `company.unknown_parent`, `company.below_itself`, `company.too_deep`, `company.archived`, `company.invalid_tax_number`, `company.invalid_vat_number`, `company.unknown_currency`; or the key was used with another body (`idempotency.key_reused`). */
        CompanyRefused: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "success": false,
                 *       "error": {
                 *         "code": "company.invalid_vat_number",
                 *         "message": "DE111111111 is not a VAT number of DE.",
                 *         "details": [
                 *           {
                 *             "field": "vat_number",
                 *             "code": "invalid_vat_number",
                 *             "message": "DE111111111 is not a VAT number of DE."
                 *           }
                 *         ]
                 *       },
                 *       "timestamp": "2026-03-02T09:30:00.000Z",
                 *       "request_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1cff"
                 *     }
                 */
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description The department as it stands. */
        OrgDepartmentChanged: {
            headers: {
                ETag: components["headers"]["ETag"];
                "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OrgDepartmentResponse"];
            };
        };
        /** @description Another department has the code (`org_department.code_taken`), or the key is in use by a request that still runs (`CONFLICT`). */
        OrgDepartmentTaken: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "success": false,
                 *       "error": {
                 *         "code": "org_department.code_taken",
                 *         "message": "Another department already has the code SALES.",
                 *         "details": [
                 *           {
                 *             "field": "code",
                 *             "code": "taken",
                 *             "message": "Another department already has the code SALES."
                 *           }
                 *         ]
                 *       },
                 *       "timestamp": "2026-03-02T09:30:00.000Z",
                 *       "request_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1cff"
                 *     }
                 */
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description Something still refers to it (`org_department.in_use`), or it is archived already (`org_department.already_archived`). */
        OrgDepartmentConflict: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "success": false,
                 *       "error": {
                 *         "code": "org_department.in_use",
                 *         "message": "The department is still in use: org_departments.",
                 *         "details": [],
                 *         "context": {
                 *           "used_by": "org_departments"
                 *         }
                 *       },
                 *       "timestamp": "2026-03-02T09:30:00.000Z",
                 *       "request_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1cff"
                 *     }
                 */
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description A rule refuses it: `org_department.unknown_branch`, `org_department.unknown_parent`, `org_department.below_itself`, `org_department.too_deep`, `org_department.unknown_manager`, `org_department.archived`; or the key was used with another body (`idempotency.key_reused`). */
        OrgDepartmentRefused: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "success": false,
                 *       "error": {
                 *         "code": "org_department.below_itself",
                 *         "message": "The department cannot stand below itself.",
                 *         "details": [
                 *           {
                 *             "field": "parent_id",
                 *             "code": "below_itself",
                 *             "message": "The department cannot stand below itself."
                 *           }
                 *         ]
                 *       },
                 *       "timestamp": "2026-03-02T09:30:00.000Z",
                 *       "request_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1cff"
                 *     }
                 */
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description The store as it stands. */
        StoreChanged: {
            headers: {
                ETag: components["headers"]["ETag"];
                "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["StoreResponse"];
            };
        };
        /** @description Another store has the code (`store.code_taken`), or the key is in use by a request that still runs (`CONFLICT`). */
        StoreTaken: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "success": false,
                 *       "error": {
                 *         "code": "store.code_taken",
                 *         "message": "Another store already has the code PIKE.",
                 *         "details": [
                 *           {
                 *             "field": "code",
                 *             "code": "taken",
                 *             "message": "Another store already has the code PIKE."
                 *           }
                 *         ]
                 *       },
                 *       "timestamp": "2026-03-02T09:30:00.000Z",
                 *       "request_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1cff"
                 *     }
                 */
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description Something still refers to it (`store.in_use`), or it is archived already (`store.already_archived`). */
        StoreConflict: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "success": false,
                 *       "error": {
                 *         "code": "store.already_archived",
                 *         "message": "The store is archived already.",
                 *         "details": []
                 *       },
                 *       "timestamp": "2026-03-02T09:30:00.000Z",
                 *       "request_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1cff"
                 *     }
                 */
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description A rule refuses it: `store.unknown_branch`, `store.unknown_timezone`, `store.overlapping_hours`, `store.half_a_place`, `store.archived`; or the key was used with another body (`idempotency.key_reused`). */
        StoreRefused: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "success": false,
                 *       "error": {
                 *         "code": "store.overlapping_hours",
                 *         "message": "The hours of monday overlap with others.",
                 *         "details": [
                 *           {
                 *             "field": "opening_hours",
                 *             "code": "overlapping_hours",
                 *             "message": "The hours of monday overlap with others."
                 *           }
                 *         ],
                 *         "context": {
                 *           "day": "monday"
                 *         }
                 *       },
                 *       "timestamp": "2026-03-02T09:30:00.000Z",
                 *       "request_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1cff"
                 *     }
                 */
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description Another tenant has the slug (`tenant.slug_taken`), or the key is in use by a request that still runs (`CONFLICT`). */
        TenantTaken: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "success": false,
                 *       "error": {
                 *         "code": "tenant.slug_taken",
                 *         "message": "Another tenant already has the slug northwind-traders.",
                 *         "details": [
                 *           {
                 *             "field": "slug",
                 *             "code": "taken",
                 *             "message": "Another tenant already has the slug northwind-traders."
                 *           }
                 *         ]
                 *       },
                 *       "timestamp": "2026-03-02T09:30:00.000Z",
                 *       "request_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1cff"
                 *     }
                 */
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description A rule refuses it: `tenant.unknown_country`, `tenant.unknown_currency`, `tenant.unknown_timezone`; or the key was used with another body (`idempotency.key_reused`). */
        TenantRefused: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "success": false,
                 *       "error": {
                 *         "code": "tenant.unknown_timezone",
                 *         "message": "There is no time zone America/Seattle.",
                 *         "details": [
                 *           {
                 *             "field": "timezone",
                 *             "code": "unknown_timezone",
                 *             "message": "There is no time zone America/Seattle."
                 *           }
                 *         ]
                 *       },
                 *       "timestamp": "2026-03-02T09:30:00.000Z",
                 *       "request_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1cff"
                 *     }
                 */
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description The settings as they stand. */
        SettingsChanged: {
            headers: {
                ETag: components["headers"]["ETag"];
                "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["TenantSettingsResponse"];
            };
        };
        /** @description A rule refuses it: `settings.unknown_country`, `settings.unknown_currency`, `settings.unknown_timezone`, `settings.invalid_vat_number`, `settings.invalid_tax_number`, `settings.rate_beyond_installation`, `settings.administrators_locked_out`; or the key was used with another body (`idempotency.key_reused`). */
        SettingsRefused: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "success": false,
                 *       "error": {
                 *         "code": "settings.unknown_currency",
                 *         "message": "There is no currency XYZ.",
                 *         "details": [
                 *           {
                 *             "field": "currency",
                 *             "code": "unknown_currency",
                 *             "message": "There is no currency XYZ."
                 *           }
                 *         ]
                 *       },
                 *       "timestamp": "2026-03-02T09:30:00.000Z",
                 *       "request_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1cff"
                 *     }
                 */
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such time zone (`preferences.unknown_timezone`); or the key was used with another body (`idempotency.key_reused`). */
        PreferencesRefused: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "success": false,
                 *       "error": {
                 *         "code": "preferences.unknown_timezone",
                 *         "message": "There is no time zone America/Seattle.",
                 *         "details": [
                 *           {
                 *             "field": "timezone",
                 *             "code": "unknown_timezone",
                 *             "message": "There is no time zone America/Seattle."
                 *           }
                 *         ]
                 *       },
                 *       "timestamp": "2026-03-02T09:30:00.000Z",
                 *       "request_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1cff"
                 *     }
                 */
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description A rule refuses it: `feature_flag.unknown_role`, `feature_flag.roles_needed`, `feature_flag.roles_out_of_place`, `feature_flag.percent_needed`, `feature_flag.percent_out_of_place`; or the key was used with another body (`idempotency.key_reused`). */
        FeatureFlagRefused: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "success": false,
                 *       "error": {
                 *         "code": "feature_flag.unknown_role",
                 *         "message": "There is no role seller.",
                 *         "details": [
                 *           {
                 *             "field": "roles",
                 *             "code": "unknown_role",
                 *             "message": "There is no role seller."
                 *           }
                 *         ]
                 *       },
                 *       "timestamp": "2026-03-02T09:30:00.000Z",
                 *       "request_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1cff"
                 *     }
                 */
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description The request does not fit the contract; `details` name each field and what would be right. */
        BadRequest: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "success": false,
                 *       "error": {
                 *         "code": "VALIDATION_ERROR",
                 *         "message": "The request does not fit the contract.",
                 *         "details": [
                 *           {
                 *             "field": "email",
                 *             "code": "invalid_format",
                 *             "message": "Invalid email address"
                 *           }
                 *         ]
                 *       },
                 *       "timestamp": "2026-03-02T09:30:00.000Z",
                 *       "request_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1cff"
                 *     }
                 */
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description The access token is missing, expired, revoked or not ours. */
        Unauthorized: {
            headers: {
                "WWW-Authenticate": components["headers"]["WWWAuthenticate"];
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "success": false,
                 *       "error": {
                 *         "code": "UNAUTHORIZED",
                 *         "message": "Sign in and send a valid access token.",
                 *         "details": []
                 *       },
                 *       "timestamp": "2026-03-02T09:30:00.000Z",
                 *       "request_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1cff"
                 *     }
                 */
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do. */
        Forbidden: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "success": false,
                 *       "error": {
                 *         "code": "FORBIDDEN",
                 *         "message": "You lack the permission customers:view.",
                 *         "details": []
                 *       },
                 *       "timestamp": "2026-03-02T09:30:00.000Z",
                 *       "request_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1cff"
                 *     }
                 */
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description There is nothing of that id here. The id of another tenant is answered the same. */
        NotFound: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "success": false,
                 *       "error": {
                 *         "code": "NOT_FOUND",
                 *         "message": "There is no such customer.",
                 *         "details": []
                 *       },
                 *       "timestamp": "2026-03-02T09:30:00.000Z",
                 *       "request_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1cff"
                 *     }
                 */
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description The address does not know this method; `Allow` lists those it knows. */
        MethodNotAllowed: {
            headers: {
                Allow: components["headers"]["Allow"];
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "success": false,
                 *       "error": {
                 *         "code": "METHOD_NOT_ALLOWED",
                 *         "message": "This address does not know the method PATCH.",
                 *         "details": []
                 *       },
                 *       "timestamp": "2026-03-02T09:30:00.000Z",
                 *       "request_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1cff"
                 *     }
                 */
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description The `Accept` header asks for a version or type that is not served. */
        NotAcceptable: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "success": false,
                 *       "error": {
                 *         "code": "NOT_ACCEPTABLE",
                 *         "message": "This server speaks version 1 of the API as application/json.",
                 *         "details": []
                 *       },
                 *       "timestamp": "2026-03-02T09:30:00.000Z",
                 *       "request_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1cff"
                 *     }
                 */
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description A request with the same `Idempotency-Key` still runs (`CONFLICT`); try again when it has ended. */
        IdempotencyKeyBusy: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "success": false,
                 *       "error": {
                 *         "code": "CONFLICT",
                 *         "message": "A request with this Idempotency-Key still runs.",
                 *         "details": []
                 *       },
                 *       "timestamp": "2026-03-02T09:30:00.000Z",
                 *       "request_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1cff"
                 *     }
                 */
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description The `Idempotency-Key` was used for another request (`idempotency.key_reused`). */
        IdempotencyKeyReused: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "success": false,
                 *       "error": {
                 *         "code": "idempotency.key_reused",
                 *         "message": "This Idempotency-Key was used for another request.",
                 *         "details": []
                 *       },
                 *       "timestamp": "2026-03-02T09:30:00.000Z",
                 *       "request_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1cff"
                 *     }
                 */
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description The resource has changed since the `ETag` in `If-Match`; read it again. */
        PreconditionFailed: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "success": false,
                 *       "error": {
                 *         "code": "PRECONDITION_FAILED",
                 *         "message": "The customer has changed since you read it.",
                 *         "details": []
                 *       },
                 *       "timestamp": "2026-03-02T09:30:00.000Z",
                 *       "request_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1cff"
                 *     }
                 */
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is over the limit of the installation. */
        PayloadTooLarge: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "success": false,
                 *       "error": {
                 *         "code": "PAYLOAD_TOO_LARGE",
                 *         "message": "The body is over the limit of 1048576 bytes.",
                 *         "details": []
                 *       },
                 *       "timestamp": "2026-03-02T09:30:00.000Z",
                 *       "request_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1cff"
                 *     }
                 */
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description The `Content-Type` of the body is not one that the operation takes. */
        UnsupportedMediaType: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "success": false,
                 *       "error": {
                 *         "code": "UNSUPPORTED_MEDIA_TYPE",
                 *         "message": "Send the body as application/json.",
                 *         "details": []
                 *       },
                 *       "timestamp": "2026-03-02T09:30:00.000Z",
                 *       "request_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1cff"
                 *     }
                 */
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description A rate limit is used up; `Retry-After` says when to come back. */
        TooManyRequests: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "success": false,
                 *       "error": {
                 *         "code": "RATE_LIMIT_EXCEEDED",
                 *         "message": "Too many requests; try again in 30 seconds.",
                 *         "details": []
                 *       },
                 *       "timestamp": "2026-03-02T09:30:00.000Z",
                 *       "request_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1cff"
                 *     }
                 */
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description A fault of the server. It is logged under the request id. */
        InternalError: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "success": false,
                 *       "error": {
                 *         "code": "INTERNAL_ERROR",
                 *         "message": "Something went wrong on our side; quote the request id when you ask about it.",
                 *         "details": []
                 *       },
                 *       "timestamp": "2026-03-02T09:30:00.000Z",
                 *       "request_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1cff"
                 *     }
                 */
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description The database is out of reach or the server is stopping; try again after `Retry-After`. */
        ServiceUnavailable: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                "X-Request-Id": components["headers"]["RequestId"];
                /**
                 * @description Requests that the window allows.
                 * @example 1000
                 */
                "X-RateLimit-Limit"?: number;
                /**
                 * @description Requests left in the window.
                 * @example 999
                 */
                "X-RateLimit-Remaining"?: number;
                /**
                 * @description When the window ends, in seconds since 1970 (Unix time).
                 * @example 1772445000
                 */
                "X-RateLimit-Reset"?: number;
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "success": false,
                 *       "error": {
                 *         "code": "SERVICE_UNAVAILABLE",
                 *         "message": "The service is not available for the moment; try again shortly.",
                 *         "details": []
                 *       },
                 *       "timestamp": "2026-03-02T09:30:00.000Z",
                 *       "request_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1cff"
                 *     }
                 */
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description What you hold still stands. */
        NotModified: {
            headers: {
                /**
                 * @description Names the state that still stands.
                 * @example "3"
                 */
                ETag?: string;
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description Requests cannot be served: the database does not answer, migrations are missing, jobs are not taken, or the server is stopping. `context.checks` names which. */
        NotReady: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "success": false,
                 *       "error": {
                 *         "code": "SERVICE_UNAVAILABLE",
                 *         "message": "The database does not answer.",
                 *         "details": [],
                 *         "context": {
                 *           "checks": {
                 *             "database": "failed",
                 *             "migrations": "failed",
                 *             "jobs": "failed"
                 *           }
                 *         }
                 *       },
                 *       "timestamp": "2026-03-02T09:30:00.000Z",
                 *       "request_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1cff"
                 *     }
                 */
                "application/json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /**
         * @description Id of the user in this tenant.
         * @example 019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1a01
         */
        UserId: components["schemas"]["Id"];
        /**
         * @description Id of the role.
         * @example 019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1d0a
         */
        RoleId: components["schemas"]["Id"];
        /**
         * @description Id of the invitation.
         * @example 019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1f01
         */
        InvitationId: components["schemas"]["Id"];
        /**
         * @description Id of the session.
         * @example 019a7c3e-5b1d-7c42-9d3f-2f6f0b8a2c01
         */
        SessionId: components["schemas"]["Id"];
        /**
         * @description Id of the API key.
         * @example 019a7c3e-5b1d-7c42-9d3f-2f6f0b8a3a01
         */
        ApiKeyId: components["schemas"]["Id"];
        /**
         * @description Id of the OAuth client.
         * @example 019a7c3e-5b1d-7c42-9d3f-2f6f0b8a3b01
         */
        OauthClientId: components["schemas"]["Id"];
        /**
         * @description Id of the campaign.
         * @example 019a7c3e-5b1d-7c42-9d3f-2f6f0b8a6c01
         */
        CampaignId: components["schemas"]["Id"];
        /**
         * @description Id of the contact.
         * @example 019a7c3e-5b1d-7c42-9d3f-2f6f0b8a3c01
         */
        ContactId: components["schemas"]["Id"];
        /**
         * @description Id of the customer.
         * @example 019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1c01
         */
        CustomerId: components["schemas"]["Id"];
        /**
         * @description Id of the lead.
         * @example 019a7c3e-5b1d-7c42-9d3f-2f6f0b8a4c01
         */
        LeadId: components["schemas"]["Id"];
        /**
         * @description Id of the opportunity.
         * @example 019a7c3e-5b1d-7c42-9d3f-2f6f0b8a5c01
         */
        OpportunityId: components["schemas"]["Id"];
        /**
         * @description Id of the branch.
         * @example 019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1b01
         */
        BranchId: components["schemas"]["Id"];
        /**
         * @description Id of the company.
         * @example 019a7c3e-5b1d-7c42-9d3f-2f6f0b8a2c01
         */
        CompanyId: components["schemas"]["Id"];
        /**
         * @description Id of the department.
         * @example 019a7c3e-5b1d-7c42-9d3f-2f6f0b8a2f01
         */
        OrgDepartmentId: components["schemas"]["Id"];
        /**
         * @description Id of the store.
         * @example 019a7c3e-5b1d-7c42-9d3f-2f6f0b8a2d01
         */
        StoreId: components["schemas"]["Id"];
        /**
         * @description Id or slug of the tenant. A member of one tenant may leave it out.
         * @example northwind-traders
         */
        TenantId: string;
        /**
         * @description Id or slug of the tenant. Only one whose setting `public_catalogue` is on is found; unknown, closed and private tenants are answered alike.
         * @example northwind-traders
         */
        PublicTenantId: string;
        /**
         * @description Id or slug of the tenant to answer for. A member of one tenant may leave it out; a member of several then has no current tenant.
         * @example northwind-traders
         */
        OptionalTenantId: string;
        /**
         * @description A key of your choice, kept for 24 hours. The same key with the same body gives the same answer again, marked `Idempotent-Replayed`; with another body it is refused.
         * @example order-4711-attempt
         */
        IdempotencyKey: string;
        /**
         * @description The `ETag` that you last read. Where the resource has changed since, nothing happens and 412 says so.
         * @example "3"
         */
        IfMatch: string;
        /**
         * @description An `ETag` that you hold. Where it still stands the answer is 304 without a body.
         * @example "2"
         */
        IfNoneMatch: string;
        /**
         * @description The `Last-Modified` that you hold. Where nothing has changed since the answer is 304 without a body.
         * @example Mon, 02 Mar 2026 09:30:00 GMT
         */
        IfModifiedSince: string;
        /**
         * @description Number of the page, from 1. Not together with `cursor`.
         * @example 1
         */
        Page: number;
        /**
         * @description Rows a page.
         * @example 20
         */
        PerPage: number;
        /** @description Read on after the row where `next_cursor` of the last answer stood. Costs the same on every page. */
        Cursor: string;
        /**
         * @description Words to look for; typing errors are forgiven.
         * @example alfreds
         */
        Search: string;
        /** @description Created at or after this instant. */
        CreatedFrom: components["schemas"]["Instant"];
        /** @description Created at or before this instant. */
        CreatedTo: components["schemas"]["Instant"];
        /** @description Changed at or after this instant. */
        UpdatedFrom: components["schemas"]["Instant"];
        /** @description Changed at or before this instant. */
        UpdatedTo: components["schemas"]["Instant"];
    };
    requestBodies: {
        UserEvent: {
            content: {
                "application/json": components["schemas"]["UserEvent"];
            };
        };
        RoleEvent: {
            content: {
                "application/json": components["schemas"]["RoleEvent"];
            };
        };
        ApiKeyEvent: {
            content: {
                "application/json": components["schemas"]["ApiKeyEvent"];
            };
        };
        OauthClientEvent: {
            content: {
                "application/json": components["schemas"]["OauthClientEvent"];
            };
        };
        CampaignEvent: {
            content: {
                "application/json": components["schemas"]["CampaignEvent"];
            };
        };
        ContactEvent: {
            content: {
                "application/json": components["schemas"]["ContactEvent"];
            };
        };
        CustomerEvent: {
            content: {
                "application/json": components["schemas"]["CustomerEvent"];
            };
        };
        LeadEvent: {
            content: {
                "application/json": components["schemas"]["LeadEvent"];
            };
        };
        OpportunityEvent: {
            content: {
                "application/json": components["schemas"]["OpportunityEvent"];
            };
        };
        BranchEvent: {
            content: {
                "application/json": components["schemas"]["BranchEvent"];
            };
        };
        CompanyEvent: {
            content: {
                "application/json": components["schemas"]["CompanyEvent"];
            };
        };
        OrgDepartmentEvent: {
            content: {
                "application/json": components["schemas"]["OrgDepartmentEvent"];
            };
        };
        StoreEvent: {
            content: {
                "application/json": components["schemas"]["StoreEvent"];
            };
        };
        TenantEvent: {
            content: {
                "application/json": components["schemas"]["TenantEvent"];
            };
        };
    };
    headers: {
        /**
         * @description Binds the answers of the page to this browser.
         * @example daftar_authorize=Zm9v; Path=/api/v1/oauth/authorize; HttpOnly; SameSite=Lax
         */
        PageCookie: string;
        /**
         * @description Names this request in logs and in support.
         * @example 019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1cff
         */
        RequestId: string;
        /**
         * @description Requests that the window allows.
         * @example 1000
         */
        RateLimitLimit: number;
        /**
         * @description Requests left in the window.
         * @example 999
         */
        RateLimitRemaining: number;
        /**
         * @description When the window ends, in seconds since 1970 (Unix time).
         * @example 1772445000
         */
        RateLimitReset: number;
        /**
         * @description Seconds to wait before trying again.
         * @example 30
         */
        RetryAfter: number;
        /**
         * @description How to authenticate (RFC 6750).
         * @example Bearer
         */
        WWWAuthenticate: string;
        /**
         * @description Names this state of the resource, for `If-Match` and `If-None-Match`.
         * @example "3"
         */
        ETag: string;
        /**
         * @description When anything of the kind last changed; left out while a change may still be under way.
         * @example Mon, 02 Mar 2026 09:30:00 GMT
         */
        LastModified: string;
        /**
         * @description Address of what was created.
         * @example /api/v1/customers/019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1c01
         */
        Location: string;
        /**
         * @description Present when the stored answer of an earlier request with the same key was given again.
         * @example true
         */
        IdempotentReplayed: true;
        /**
         * @description Methods that the address knows.
         * @example GET, POST
         */
        Allow: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listUsers: {
        parameters: {
            query?: {
                /**
                 * @description Number of the page, from 1. Not together with `cursor`.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Rows a page.
                 * @example 20
                 */
                per_page?: components["parameters"]["PerPage"];
                /** @description Read on after the row where `next_cursor` of the last answer stood. Costs the same on every page. */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description Words to look for; typing errors are forgiven.
                 * @example alfreds
                 */
                search?: components["parameters"]["Search"];
                /**
                 * @description Fields to order by, the most important first; a leading hyphen turns the order round.
                 * @example [
                 *       "-last_login_at",
                 *       "name"
                 *     ]
                 */
                ordering?: ("name" | "-name" | "email" | "-email" | "created_at" | "-created_at" | "last_login_at" | "-last_login_at")[];
                /**
                 * @description Only users in this status.
                 * @example active
                 */
                status?: components["schemas"]["UserStatusInput"];
                /**
                 * @description Users who hold the role of this key.
                 * @example sales
                 */
                role?: components["schemas"]["RoleKey"];
                /**
                 * @description Users of exactly this department, in any case.
                 * @example Sales
                 */
                department?: string;
                /**
                 * @description Users of this branch.
                 * @example 019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1b01
                 */
                branch_id?: components["schemas"]["Id"];
                /** @description Created at or after this instant. */
                created_at__gte?: components["parameters"]["CreatedFrom"];
                /** @description Created at or before this instant. */
                created_at__lte?: components["parameters"]["CreatedTo"];
                /** @description Changed at or after this instant. */
                updated_at__gte?: components["parameters"]["UpdatedFrom"];
                /** @description Changed at or before this instant. */
                updated_at__lte?: components["parameters"]["UpdatedTo"];
            };
            header?: {
                /**
                 * @description Id or slug of the tenant. A member of one tenant may leave it out.
                 * @example northwind-traders
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantId"];
                /**
                 * @description An `ETag` that you hold. Where it still stands the answer is 304 without a body.
                 * @example "2"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /**
                 * @description The `Last-Modified` that you hold. Where nothing has changed since the answer is 304 without a body.
                 * @example Mon, 02 Mar 2026 09:30:00 GMT
                 */
                "If-Modified-Since"?: components["parameters"]["IfModifiedSince"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of users. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["LastModified"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserPage"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createUser: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id or slug of the tenant. A member of one tenant may leave it out.
                 * @example northwind-traders
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantId"];
                /**
                 * @description A key of your choice, kept for 24 hours. The same key with the same body gives the same answer again, marked `Idempotent-Replayed`; with another body it is refused.
                 * @example order-4711-attempt
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserCreate"];
            };
        };
        responses: {
            /** @description The user as it stands. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["UserTaken"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UserRefused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getUser: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id or slug of the tenant. A member of one tenant may leave it out.
                 * @example northwind-traders
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantId"];
                /**
                 * @description An `ETag` that you hold. Where it still stands the answer is 304 without a body.
                 * @example "2"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Id of the user in this tenant.
                 * @example 019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1a01
                 */
                user_id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user as it stands. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserResponse"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    replaceUser: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id or slug of the tenant. A member of one tenant may leave it out.
                 * @example northwind-traders
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantId"];
                /**
                 * @description A key of your choice, kept for 24 hours. The same key with the same body gives the same answer again, marked `Idempotent-Replayed`; with another body it is refused.
                 * @example order-4711-attempt
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The `ETag` that you last read. Where the resource has changed since, nothing happens and 412 says so.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description Id of the user in this tenant.
                 * @example 019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1a01
                 */
                user_id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserReplace"];
            };
        };
        responses: {
            200: components["responses"]["UserChanged"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["EmployeeCodeTaken"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UserRefused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteUser: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id or slug of the tenant. A member of one tenant may leave it out.
                 * @example northwind-traders
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantId"];
                /**
                 * @description The `ETag` that you last read. Where the resource has changed since, nothing happens and 412 says so.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description Id of the user in this tenant.
                 * @example 019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1a01
                 */
                user_id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user is deactivated. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["UserStatusConflict"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["UserProtected"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateUser: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id or slug of the tenant. A member of one tenant may leave it out.
                 * @example northwind-traders
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantId"];
                /**
                 * @description A key of your choice, kept for 24 hours. The same key with the same body gives the same answer again, marked `Idempotent-Replayed`; with another body it is refused.
                 * @example order-4711-attempt
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The `ETag` that you last read. Where the resource has changed since, nothing happens and 412 says so.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description Id of the user in this tenant.
                 * @example 019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1a01
                 */
                user_id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserUpdate"];
            };
        };
        responses: {
            200: components["responses"]["UserChanged"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["EmployeeCodeTaken"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UserRefused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    restoreUser: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id or slug of the tenant. A member of one tenant may leave it out.
                 * @example northwind-traders
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantId"];
                /**
                 * @description A key of your choice, kept for 24 hours. The same key with the same body gives the same answer again, marked `Idempotent-Replayed`; with another body it is refused.
                 * @example order-4711-attempt
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The `ETag` that you last read. Where the resource has changed since, nothing happens and 412 says so.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description Id of the user in this tenant.
                 * @example 019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1a01
                 */
                user_id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["UserChanged"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["UserStatusConflict"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listUserRoles: {
        parameters: {
            query?: {
                /**
                 * @description Number of the page, from 1. Not together with `cursor`.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Rows a page.
                 * @example 20
                 */
                per_page?: components["parameters"]["PerPage"];
                /** @description Read on after the row where `next_cursor` of the last answer stood. Costs the same on every page. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /**
                 * @description Id or slug of the tenant. A member of one tenant may leave it out.
                 * @example northwind-traders
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantId"];
            };
            path: {
                /**
                 * @description Id of the user in this tenant.
                 * @example 019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1a01
                 */
                user_id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of roles. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RolePage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    assignRole: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id or slug of the tenant. A member of one tenant may leave it out.
                 * @example northwind-traders
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantId"];
                /**
                 * @description A key of your choice, kept for 24 hours. The same key with the same body gives the same answer again, marked `Idempotent-Replayed`; with another body it is refused.
                 * @example order-4711-attempt
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description Id of the user in this tenant.
                 * @example 019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1a01
                 */
                user_id: components["parameters"]["UserId"];
                /**
                 * @description Id of the role.
                 * @example 019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1d0a
                 */
                role_id: components["parameters"]["RoleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The roles that the user has now. */
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserRolesResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["RoleAlreadyAssigned"];
            422: components["responses"]["RoleAssignmentRefused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    unassignRole: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id or slug of the tenant. A member of one tenant may leave it out.
                 * @example northwind-traders
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantId"];
            };
            path: {
                /**
                 * @description Id of the user in this tenant.
                 * @example 019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1a01
                 */
                user_id: components["parameters"]["UserId"];
                /**
                 * @description Id of the role.
                 * @example 019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1d0a
                 */
                role_id: components["parameters"]["RoleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user no longer has the role. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            422: components["responses"]["RoleUnassignmentRefused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getUserPermissions: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id or slug of the tenant. A member of one tenant may leave it out.
                 * @example northwind-traders
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantId"];
            };
            path: {
                /**
                 * @description Id of the user in this tenant.
                 * @example 019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1a01
                 */
                user_id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the user may do. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EffectivePermissionsResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listInvitations: {
        parameters: {
            query?: {
                /**
                 * @description Number of the page, from 1. Not together with `cursor`.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Rows a page.
                 * @example 20
                 */
                per_page?: components["parameters"]["PerPage"];
                /** @description Read on after the row where `next_cursor` of the last answer stood. Costs the same on every page. */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description Words to look for; typing errors are forgiven.
                 * @example alfreds
                 */
                search?: components["parameters"]["Search"];
                /**
                 * @description Fields to order by, the most important first; a leading hyphen turns the order round.
                 * @example [
                 *       "-created_at"
                 *     ]
                 */
                ordering?: ("email" | "-email" | "expires_at" | "-expires_at" | "created_at" | "-created_at")[];
                /**
                 * @description Only invitations in this status.
                 * @example open
                 */
                status?: components["schemas"]["InvitationStatusInput"];
                /** @description Created at or after this instant. */
                created_at__gte?: components["parameters"]["CreatedFrom"];
                /** @description Created at or before this instant. */
                created_at__lte?: components["parameters"]["CreatedTo"];
            };
            header?: {
                /**
                 * @description Id or slug of the tenant. A member of one tenant may leave it out.
                 * @example northwind-traders
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantId"];
                /**
                 * @description An `ETag` that you hold. Where it still stands the answer is 304 without a body.
                 * @example "2"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /**
                 * @description The `Last-Modified` that you hold. Where nothing has changed since the answer is 304 without a body.
                 * @example Mon, 02 Mar 2026 09:30:00 GMT
                 */
                "If-Modified-Since"?: components["parameters"]["IfModifiedSince"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of invitations. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["LastModified"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationPage"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    inviteUser: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id or slug of the tenant. A member of one tenant may leave it out.
                 * @example northwind-traders
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantId"];
                /**
                 * @description A key of your choice, kept for 24 hours. The same key with the same body gives the same answer again, marked `Idempotent-Replayed`; with another body it is refused.
                 * @example order-4711-attempt
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvitationCreate"];
            };
        };
        responses: {
            /** @description The invitation as it stands. */
            201: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["InvitationTaken"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvitationRefused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    acceptInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvitationAcceptance"];
            };
        };
        responses: {
            /** @description Who is signed in, and the tokens; or what the second step takes. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoginResultResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["AcceptanceRefused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    revokeInvitation: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id or slug of the tenant. A member of one tenant may leave it out.
                 * @example northwind-traders
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantId"];
            };
            path: {
                /**
                 * @description Id of the invitation.
                 * @example 019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1f01
                 */
                invitation_id: components["parameters"]["InvitationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The invitation is withdrawn. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["InvitationStatusConflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listRoles: {
        parameters: {
            query?: {
                /**
                 * @description Number of the page, from 1. Not together with `cursor`.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Rows a page.
                 * @example 20
                 */
                per_page?: components["parameters"]["PerPage"];
                /** @description Read on after the row where `next_cursor` of the last answer stood. Costs the same on every page. */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description Words to look for; typing errors are forgiven.
                 * @example alfreds
                 */
                search?: components["parameters"]["Search"];
                /**
                 * @description Fields to order by, the most important first; a leading hyphen turns the order round.
                 * @example [
                 *       "name"
                 *     ]
                 */
                ordering?: ("name" | "-name" | "key" | "-key" | "created_at" | "-created_at" | "updated_at" | "-updated_at")[];
                /**
                 * @description Only roles that reach this far.
                 * @example branch
                 */
                scope?: components["schemas"]["ScopeInput"];
                /**
                 * @description Only roles that every tenant has, or only the tenant's own.
                 * @example false
                 */
                built_in?: boolean;
                /**
                 * @description Roles that give this permission.
                 * @example customers:view
                 */
                permission?: components["schemas"]["PermissionKey"];
            };
            header?: {
                /**
                 * @description Id or slug of the tenant. A member of one tenant may leave it out.
                 * @example northwind-traders
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantId"];
                /**
                 * @description An `ETag` that you hold. Where it still stands the answer is 304 without a body.
                 * @example "2"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /**
                 * @description The `Last-Modified` that you hold. Where nothing has changed since the answer is 304 without a body.
                 * @example Mon, 02 Mar 2026 09:30:00 GMT
                 */
                "If-Modified-Since"?: components["parameters"]["IfModifiedSince"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of roles. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["LastModified"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RolePage"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createRole: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id or slug of the tenant. A member of one tenant may leave it out.
                 * @example northwind-traders
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantId"];
                /**
                 * @description A key of your choice, kept for 24 hours. The same key with the same body gives the same answer again, marked `Idempotent-Replayed`; with another body it is refused.
                 * @example order-4711-attempt
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoleCreate"];
            };
        };
        responses: {
            /** @description The role as it stands. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["RoleTaken"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RoleRefused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getRole: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id or slug of the tenant. A member of one tenant may leave it out.
                 * @example northwind-traders
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantId"];
                /**
                 * @description An `ETag` that you hold. Where it still stands the answer is 304 without a body.
                 * @example "2"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Id of the role.
                 * @example 019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1d0a
                 */
                role_id: components["parameters"]["RoleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The role as it stands. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleResponse"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteRole: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id or slug of the tenant. A member of one tenant may leave it out.
                 * @example northwind-traders
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantId"];
                /**
                 * @description The `ETag` that you last read. Where the resource has changed since, nothing happens and 412 says so.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description Id of the role.
                 * @example 019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1d0a
                 */
                role_id: components["parameters"]["RoleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The role is deleted. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["RoleInUse"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["RoleBuiltIn"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateRole: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id or slug of the tenant. A member of one tenant may leave it out.
                 * @example northwind-traders
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantId"];
                /**
                 * @description A key of your choice, kept for 24 hours. The same key with the same body gives the same answer again, marked `Idempotent-Replayed`; with another body it is refused.
                 * @example order-4711-attempt
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The `ETag` that you last read. Where the resource has changed since, nothing happens and 412 says so.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description Id of the role.
                 * @example 019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1d0a
                 */
                role_id: components["parameters"]["RoleId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoleUpdate"];
            };
        };
        responses: {
            /** @description The role as it stands. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["IdempotencyKeyBusy"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RoleRefused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listPermissions: {
        parameters: {
            query?: {
                /**
                 * @description Number of the page, from 1. Not together with `cursor`.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Rows a page.
                 * @example 20
                 */
                per_page?: components["parameters"]["PerPage"];
                /** @description Read on after the row where `next_cursor` of the last answer stood. Costs the same on every page. */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description Text that key, description or an operation contains, in any case.
                 * @example credit
                 */
                search?: string;
                /**
                 * @description Permissions on this resource.
                 * @example customers
                 */
                resource?: string;
            };
            header?: {
                /**
                 * @description Id or slug of the tenant. A member of one tenant may leave it out.
                 * @example northwind-traders
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of permissions. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PermissionPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    register: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegistrationCreate"];
            };
        };
        responses: {
            /** @description Who is signed in, what was made, and the tokens. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegistrationResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["EmailTaken"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RegistrationRefused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    login: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LoginInput"];
            };
        };
        responses: {
            /** @description Who is signed in, and the tokens; or what the second step takes. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoginResultResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginRefused"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    logout: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["LogoutInput"];
            };
        };
        responses: {
            /** @description The session has ended. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    refreshToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefreshInput"];
            };
        };
        responses: {
            /** @description The new tokens. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokensResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["RefreshRefused"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    verifyToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TokenInput"];
            };
        };
        responses: {
            /** @description What the token is. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenStateResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getCurrentUser: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id or slug of the tenant to answer for. A member of one tenant may leave it out; a member of several then has no current tenant.
                 * @example northwind-traders
                 */
                "X-Tenant-ID"?: components["parameters"]["OptionalTenantId"];
                /**
                 * @description An `ETag` that you hold. Where it still stands the answer is 304 without a body.
                 * @example "2"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The signed-in person. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CurrentUserResponse"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    replaceCurrentUser: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id or slug of the tenant to answer for. A member of one tenant may leave it out; a member of several then has no current tenant.
                 * @example northwind-traders
                 */
                "X-Tenant-ID"?: components["parameters"]["OptionalTenantId"];
                /**
                 * @description A key of your choice, kept for 24 hours. The same key with the same body gives the same answer again, marked `Idempotent-Replayed`; with another body it is refused.
                 * @example order-4711-attempt
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The `ETag` that you last read. Where the resource has changed since, nothing happens and 412 says so.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CurrentUserReplace"];
            };
        };
        responses: {
            200: components["responses"]["CurrentUserChanged"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["IdempotencyKeyBusy"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["CurrentUserRefused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateCurrentUser: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id or slug of the tenant to answer for. A member of one tenant may leave it out; a member of several then has no current tenant.
                 * @example northwind-traders
                 */
                "X-Tenant-ID"?: components["parameters"]["OptionalTenantId"];
                /**
                 * @description A key of your choice, kept for 24 hours. The same key with the same body gives the same answer again, marked `Idempotent-Replayed`; with another body it is refused.
                 * @example order-4711-attempt
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The `ETag` that you last read. Where the resource has changed since, nothing happens and 412 says so.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CurrentUserUpdate"];
            };
        };
        responses: {
            200: components["responses"]["CurrentUserChanged"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["IdempotencyKeyBusy"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["CurrentUserRefused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listOwnPermissions: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id or slug of the tenant. A member of one tenant may leave it out.
                 * @example northwind-traders
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the caller may do. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EffectivePermissionsResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordChange"];
            };
        };
        responses: {
            /** @description The password is changed. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["PasswordRefused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listSessions: {
        parameters: {
            query?: {
                /**
                 * @description Number of the page, from 1. Not together with `cursor`.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Rows a page.
                 * @example 20
                 */
                per_page?: components["parameters"]["PerPage"];
                /** @description Read on after the row where `next_cursor` of the last answer stood. Costs the same on every page. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of sessions. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    revokeSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the session.
                 * @example 019a7c3e-5b1d-7c42-9d3f-2f6f0b8a2c01
                 */
                session_id: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session has ended. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listApiKeys: {
        parameters: {
            query?: {
                /**
                 * @description Number of the page, from 1. Not together with `cursor`.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Rows a page.
                 * @example 20
                 */
                per_page?: components["parameters"]["PerPage"];
                /** @description Read on after the row where `next_cursor` of the last answer stood. Costs the same on every page. */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description Words to look for; typing errors are forgiven.
                 * @example alfreds
                 */
                search?: components["parameters"]["Search"];
                /**
                 * @description Fields to order by, the most important first; a leading hyphen turns the order round.
                 * @example [
                 *       "-created_at"
                 *     ]
                 */
                ordering?: ("name" | "-name" | "expires_at" | "-expires_at" | "last_used_at" | "-last_used_at" | "created_at" | "-created_at")[];
                /**
                 * @description Only keys in this status.
                 * @example active
                 */
                status?: components["schemas"]["ApiKeyStatusInput"];
                /**
                 * @description Only keys that speak for this user.
                 * @example 019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1a02
                 */
                user_id?: components["schemas"]["Id"];
                /**
                 * @description Only keys whose scopes include this permission.
                 * @example customers:view
                 */
                permission?: components["schemas"]["PermissionKey"];
                /**
                 * @description Only keys that expire at or before this instant.
                 * @example 2026-04-01T00:00:00.000Z
                 */
                expires_at__lte?: components["schemas"]["Instant"];
                /** @description Created at or after this instant. */
                created_at__gte?: components["parameters"]["CreatedFrom"];
                /** @description Created at or before this instant. */
                created_at__lte?: components["parameters"]["CreatedTo"];
            };
            header?: {
                /**
                 * @description Id or slug of the tenant. A member of one tenant may leave it out.
                 * @example northwind-traders
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantId"];
                /**
                 * @description An `ETag` that you hold. Where it still stands the answer is 304 without a body.
                 * @example "2"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of API keys. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeyPage"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createApiKey: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id or slug of the tenant. A member of one tenant may leave it out.
                 * @example northwind-traders
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApiKeyCreate"];
            };
        };
        responses: {
            /** @description The API key; `key` is shown this once. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeyCreatedResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ApiKeyRefused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getApiKey: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id or slug of the tenant. A member of one tenant may leave it out.
                 * @example northwind-traders
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantId"];
                /**
                 * @description An `ETag` that you hold. Where it still stands the answer is 304 without a body.
                 * @example "2"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Id of the API key.
                 * @example 019a7c3e-5b1d-7c42-9d3f-2f6f0b8a3a01
                 */
                api_key_id: components["parameters"]["ApiKeyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The API key as it stands. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeyResponse"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteApiKey: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id or slug of the tenant. A member of one tenant may leave it out.
                 * @example northwind-traders
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantId"];
                /**
                 * @description The `ETag` that you last read. Where the resource has changed since, nothing happens and 412 says so.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description Id of the API key.
                 * @example 019a7c3e-5b1d-7c42-9d3f-2f6f0b8a3a01
                 */
                api_key_id: components["parameters"]["ApiKeyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The API key is revoked. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["ApiKeyStatusConflict"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listOauthClients: {
        parameters: {
            query?: {
                /**
                 * @description Number of the page, from 1. Not together with `cursor`.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Rows a page.
                 * @example 20
                 */
                per_page?: components["parameters"]["PerPage"];
                /** @description Read on after the row where `next_cursor` of the last answer stood. Costs the same on every page. */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description Words to look for; typing errors are forgiven.
                 * @example alfreds
                 */
                search?: components["parameters"]["Search"];
                /**
                 * @description Fields to order by, the most important first; a leading hyphen turns the order round.
                 * @example [
                 *       "name"
                 *     ]
                 */
                ordering?: ("name" | "-name" | "created_at" | "-created_at")[];
                /**
                 * @description Only clients in this status.
                 * @example active
                 */
                status?: components["schemas"]["OauthClientStatusInput"];
                /**
                 * @description Only confidential or only public clients.
                 * @example confidential
                 */
                kind?: components["schemas"]["OauthClientKindInput"];
                /**
                 * @description Only clients that may use this grant.
                 * @example client_credentials
                 */
                grant_type?: components["schemas"]["OauthGrantTypeInput"];
                /** @description Created at or after this instant. */
                created_at__gte?: components["parameters"]["CreatedFrom"];
                /** @description Created at or before this instant. */
                created_at__lte?: components["parameters"]["CreatedTo"];
            };
            header?: {
                /**
                 * @description Id or slug of the tenant. A member of one tenant may leave it out.
                 * @example northwind-traders
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantId"];
                /**
                 * @description An `ETag` that you hold. Where it still stands the answer is 304 without a body.
                 * @example "2"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of OAuth clients. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OauthClientPage"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createOauthClient: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id or slug of the tenant. A member of one tenant may leave it out.
                 * @example northwind-traders
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OauthClientCreate"];
            };
        };
        responses: {
            /** @description The OAuth client; `client_secret` is shown this once. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OauthClientCreatedResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["OauthClientRefused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getOauthClient: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id or slug of the tenant. A member of one tenant may leave it out.
                 * @example northwind-traders
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantId"];
                /**
                 * @description An `ETag` that you hold. Where it still stands the answer is 304 without a body.
                 * @example "2"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Id of the OAuth client.
                 * @example 019a7c3e-5b1d-7c42-9d3f-2f6f0b8a3b01
                 */
                client_id: components["parameters"]["OauthClientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["OauthClientShown"];
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteOauthClient: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id or slug of the tenant. A member of one tenant may leave it out.
                 * @example northwind-traders
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantId"];
                /**
                 * @description The `ETag` that you last read. Where the resource has changed since, nothing happens and 412 says so.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description Id of the OAuth client.
                 * @example 019a7c3e-5b1d-7c42-9d3f-2f6f0b8a3b01
                 */
                client_id: components["parameters"]["OauthClientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The OAuth client is deleted. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["OauthClientStatusConflict"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateOauthClient: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id or slug of the tenant. A member of one tenant may leave it out.
                 * @example northwind-traders
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantId"];
                /**
                 * @description A key of your choice, kept for 24 hours. The same key with the same body gives the same answer again, marked `Idempotent-Replayed`; with another body it is refused.
                 * @example order-4711-attempt
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The `ETag` that you last read. Where the resource has changed since, nothing happens and 412 says so.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description Id of the OAuth client.
                 * @example 019a7c3e-5b1d-7c42-9d3f-2f6f0b8a3b01
                 */
                client_id: components["parameters"]["OauthClientId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OauthClientUpdate"];
            };
        };
        responses: {
            /** @description The OAuth client as it stands. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OauthClientResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["IdempotencyKeyBusy"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["OauthClientRefused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    rotateOauthClientSecret: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id or slug of the tenant. A member of one tenant may leave it out.
                 * @example northwind-traders
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantId"];
                /**
                 * @description The `ETag` that you last read. Where the resource has changed since, nothing happens and 412 says so.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description Id of the OAuth client.
                 * @example 019a7c3e-5b1d-7c42-9d3f-2f6f0b8a3b01
                 */
                client_id: components["parameters"]["OauthClientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The OAuth client; `client_secret` is shown this once. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OauthClientCreatedResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["OauthClientRefused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    authorizeClient: {
        parameters: {
            query?: {
                /**
                 * @description Always `code`.
                 * @example code
                 */
                response_type?: string;
                /**
                 * @description Id of the OAuth client.
                 * @example 019a7c3e-5b1d-7c42-9d3f-2f6f0b8a3b01
                 */
                client_id?: string;
                /**
                 * @description One of the addresses of the client, letter by letter. May be left out where it has one alone.
                 * @example https://shop.northwind.example/callback
                 */
                redirect_uri?: string;
                /**
                 * @description Permissions, and `offline_access` for a refresh token, separated by spaces; all of the client where left out.
                 * @example customers:view offline_access
                 */
                scope?: string;
                /**
                 * @description Handed back as it is.
                 * @example kQ3vN8s1
                 */
                state?: string;
                /**
                 * @description The SHA-256 digest of the code verifier in base64url.
                 * @example E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM
                 */
                code_challenge?: string;
                /**
                 * @description Always `S256`.
                 * @example S256
                 */
                code_challenge_method?: string;
                /**
                 * @description Languages of the page by preference; those of the browser where left out.
                 * @example ar
                 */
                ui_locales?: string;
                /** @description Parameters that nobody knows are passed over. */
                others?: {
                    [key: string]: string;
                };
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page. */
            200: {
                headers: {
                    "Set-Cookie": components["headers"]["PageCookie"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /** @example <!doctype html><html lang="en" dir="ltr"><title>Sign in</title></html> */
                    "text/html": string;
                };
            };
            303: components["responses"]["BackToClient"];
            400: components["responses"]["AuthorizationUnanswerable"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    decideAuthorization: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["AuthorizationDecision"];
            };
        };
        responses: {
            /** @description The page again: what was said did not do. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /** @example <!doctype html><html lang="en" dir="ltr"><title>Sign in</title></html> */
                    "text/html": string;
                };
            };
            303: components["responses"]["BackToClient"];
            400: components["responses"]["AuthorizationUnanswerable"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    issueToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["OauthTokenRequest"];
            };
        };
        responses: {
            /** @description The tokens. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OauthTokens"];
                };
            };
            400: components["responses"]["OauthRefused"];
            401: components["responses"]["OauthClientUnknown"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    revokeToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["OauthTokenQuestion"];
            };
        };
        responses: {
            /** @description The token works no more. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["OauthRefused"];
            401: components["responses"]["OauthClientUnknown"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    introspectToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["OauthTokenQuestion"];
            };
        };
        responses: {
            /** @description What the token is. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OauthTokenState"];
                };
            };
            400: components["responses"]["OauthRefused"];
            401: components["responses"]["OauthClientUnknown"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    verifyEmail: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmailVerification"];
            };
        };
        responses: {
            /** @description The address is confirmed. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["MailedTokenRefused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    resendVerification: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountAddress"];
            };
        };
        responses: {
            /** @description If there is anything to confirm, a mail is on its way. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    forgotPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountAddress"];
            };
        };
        responses: {
            /** @description If the address is known, a mail is on its way. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    resetPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordReset"];
            };
        };
        responses: {
            /** @description The password is set. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["PasswordResetRefused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    completeMfaLogin: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LoginCompletion"];
            };
        };
        responses: {
            /** @description Who is signed in, and the tokens. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedInResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["ChallengeRefused"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["CodeRefused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    enrolTotp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordProof"];
            };
        };
        responses: {
            /** @description The secret, told once. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TotpEnrolmentResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["SecondStepOn"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["EnrolmentRefused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    disableTotp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SecondStepProof"];
            };
        };
        responses: {
            /** @description The second step is off. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["SecondStepOff"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ProofRefused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    confirmTotp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TotpConfirmation"];
            };
        };
        responses: {
            200: components["responses"]["RecoveryCodesTold"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["NothingToConfirm"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["CodeRefused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    renewRecoveryCodes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SecondStepProof"];
            };
        };
        responses: {
            200: components["responses"]["RecoveryCodesTold"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["SecondStepOff"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ProofRefused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listCampaigns: {
        parameters: {
            query?: {
                /**
                 * @description Number of the page, from 1. Not together with `cursor`.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Rows a page.
                 * @example 20
                 */
                per_page?: components["parameters"]["PerPage"];
                /** @description Read on after the row where `next_cursor` of the last answer stood. Costs the same on every page. */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description Words to look for; typing errors are forgiven.
                 * @example alfreds
                 */
                search?: components["parameters"]["Search"];
                /**
                 * @description Fields to order by, the most important first; a leading hyphen turns the order round.
                 * @example [
                 *       "-starts_on"
                 *     ]
                 */
                ordering?: ("name" | "-name" | "starts_on" | "-starts_on" | "ends_on" | "-ends_on" | "budget" | "-budget" | "actual_cost" | "-actual_cost" | "created_at" | "-created_at" | "updated_at" | "-updated_at")[];
                /**
                 * @description Only campaigns in one of these statuses.
                 * @example [
                 *       "planned",
                 *       "active"
                 *     ]
                 */
                status?: components["schemas"]["CampaignStatusInput"][];
                /**
                 * @description Campaigns through this channel.
                 * @example event
                 */
                channel?: components["schemas"]["CampaignChannelInput"];
                /**
                 * @description Campaigns that are paid in this currency.
                 * @example CAD
                 */
                currency?: components["schemas"]["CurrencyCode"];
                /**
                 * @description Campaigns that carry this tag.
                 * @example spring
                 */
                tag?: string;
                /**
                 * @description Campaigns that this user looks after.
                 * @example 019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1a01
                 */
                owner_id?: components["schemas"]["Id"];
                /**
                 * @description Campaigns of this branch.
                 * @example 019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1b01
                 */
                branch_id?: components["schemas"]["Id"];
                /**
                 * @description Begins on or after this day.
                 * @example 2026-01-01
                 */
                starts_on__gte?: components["schemas"]["CalendarDate"];
                /**
                 * @description Begins on or before this day.
                 * @example 2026-12-31
                 */
                starts_on__lte?: components["schemas"]["CalendarDate"];
                /**
                 * @description Ends on or after this day.
                 * @example 2026-01-01
                 */
                ends_on__gte?: components["schemas"]["CalendarDate"];
                /**
                 * @description Ends on or before this day.
                 * @example 2026-12-31
                 */
                ends_on__lte?: components["schemas"]["CalendarDate"];
                /** @description Created at or after this instant. */
                created_at__gte?: components["parameters"]["CreatedFrom"];
                /** @description Created at or before this instant. */
                created_at__lte?: components["parameters"]["CreatedTo"];
                /** @description Changed at or after this instant. */
                updated_at__gte?: components["parameters"]["UpdatedFrom"];
                /** @description Changed at or before this instant. */
                updated_at__lte?: components["parameters"]["UpdatedTo"];
            };
            header?: {
                /**
                 * @description Id or slug of the tenant. A member of one tenant may leave it out.
                 * @example northwind-traders
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantId"];
                /**
                 * @description An `ETag` that you hold. Where it still stands the answer is 304 without a body.
                 * @example "2"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /**
                 * @description The `Last-Modified` that you hold. Where nothing has changed since the answer is 304 without a body.
                 * @example Mon, 02 Mar 2026 09:30:00 GMT
                 */
                "If-Modified-Since"?: components["parameters"]["IfModifiedSince"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of campaigns. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["LastModified"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignPage"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createCampaign: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id or slug of the tenant. A member of one tenant may leave it out.
                 * @example northwind-traders
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantId"];
                /**
                 * @description A key of your choice, kept for 24 hours. The same key with the same body gives the same answer again, marked `Idempotent-Replayed`; with another body it is refused.
                 * @example order-4711-attempt
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CampaignCreate"];
            };
        };
        responses: {
            /** @description The campaign as it stands. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["IdempotencyKeyBusy"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["CampaignRefused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getCampaign: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id or slug of the tenant. A member of one tenant may leave it out.
                 * @example northwind-traders
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantId"];
            };
            path: {
                /**
                 * @description Id of the campaign.
                 * @example 019a7c3e-5b1d-7c42-9d3f-2f6f0b8a6c01
                 */
                campaign_id: components["parameters"]["CampaignId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The campaign as it stands. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteCampaign: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id or slug of the tenant. A member of one tenant may leave it out.
                 * @example northwind-traders
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantId"];
                /**
                 * @description The `ETag` that you last read. Where the resource has changed since, nothing happens and 412 says so.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description Id of the campaign.
                 * @example 019a7c3e-5b1d-7c42-9d3f-2f6f0b8a6c01
                 */
                campaign_id: components["parameters"]["CampaignId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The campaign is gone. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["CampaignInUse"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateCampaign: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id or slug of the tenant. A member of one tenant may leave it out.
                 * @example northwind-traders
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantId"];
                /**
                 * @description A key of your choice, kept for 24 hours. The same key with the same body gives the same answer again, marked `Idempotent-Replayed`; with another body it is refused.
                 * @example order-4711-attempt
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The `ETag` that you last read. Where the resource has changed since, nothing happens and 412 says so.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description Id of the campaign.
                 * @example 019a7c3e-5b1d-7c42-9d3f-2f6f0b8a6c01
                 */
                campaign_id: components["parameters"]["CampaignId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CampaignUpdate"];
            };
        };
        responses: {
            200: components["responses"]["CampaignChanged"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["IdempotencyKeyBusy"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["CampaignRefused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    startCampaign: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id or slug of the tenant. A member of one tenant may leave it out.
                 * @example northwind-traders
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantId"];
                /**
                 * @description A key of your choice, kept for 24 hours. The same key with the same body gives the same answer again, marked `Idempotent-Replayed`; with another body it is refused.
                 * @example order-4711-attempt
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The `ETag` that you last read. Where the resource has changed since, nothing happens and 412 says so.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description Id of the campaign.
                 * @example 019a7c3e-5b1d-7c42-9d3f-2f6f0b8a6c01
                 */
                campaign_id: components["parameters"]["CampaignId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["CampaignChanged"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["CampaignStatusConflict"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    pauseCampaign: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id or slug of the tenant. A member of one tenant may leave it out.
                 * @example northwind-traders
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantId"];
                /**
                 * @description A key of your choice, kept for 24 hours. The same key with the same body gives the same answer again, marked `Idempotent-Replayed`; with another body it is refused.
                 * @example order-4711-attempt
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The `ETag` that you last read. Where the resource has changed since, nothing happens and 412 says so.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description Id of the campaign.
                 * @example 019a7c3e-5b1d-7c42-9d3f-2f6f0b8a6c01
                 */
                campaign_id: components["parameters"]["CampaignId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["CampaignChanged"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["CampaignStatusConflict"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    completeCampaign: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id or slug of the tenant. A member of one tenant may leave it out.
                 * @example northwind-traders
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantId"];
                /**
                 * @description A key of your choice, kept for 24 hours. The same key with the same body gives the same answer again, marked `Idempotent-Replayed`; with another body it is refused.
                 * @example order-4711-attempt
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The `ETag` that you last read. Where the resource has changed since, nothing happens and 412 says so.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description Id of the campaign.
                 * @example 019a7c3e-5b1d-7c42-9d3f-2f6f0b8a6c01
                 */
                campaign_id: components["parameters"]["CampaignId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["CampaignChanged"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["CampaignStatusConflict"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    cancelCampaign: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id or slug of the tenant. A member of one tenant may leave it out.
                 * @example northwind-traders
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantId"];
                /**
                 * @description A key of your choice, kept for 24 hours. The same key with the same body gives the same answer again, marked `Idempotent-Replayed`; with another body it is refused.
                 * @example order-4711-attempt
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The `ETag` that you last read. Where the resource has changed since, nothing happens and 412 says so.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description Id of the campaign.
                 * @example 019a7c3e-5b1d-7c42-9d3f-2f6f0b8a6c01
                 */
                campaign_id: components["parameters"]["CampaignId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["CampaignChanged"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["CampaignStatusConflict"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listContacts: {
        parameters: {
            query?: {
                /**
                 * @description Number of the page, from 1. Not together with `cursor`.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Rows a page.
                 * @example 20
                 */
                per_page?: components["parameters"]["PerPage"];
                /** @description Read on after the row where `next_cursor` of the last answer stood. Costs the same on every page. */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description Words to look for; typing errors are forgiven.
                 * @example alfreds
                 */
                search?: components["parameters"]["Search"];
                /**
                 * @description Fields to order by, the most important first; a leading hyphen turns the order round.
                 * @example [
                 *       "name"
                 *     ]
                 */
                ordering?: ("name" | "-name" | "created_at" | "-created_at" | "updated_at" | "-updated_at")[];
                /**
                 * @description Only contacts in this status.
                 * @example active
                 */
                status?: components["schemas"]["ContactStatusInput"];
                /**
                 * @description Contacts of exactly this e-mail address, in any case.
                 * @example maria.anders@alfreds.example
                 */
                email?: components["schemas"]["Email"];
                /**
                 * @description Contacts of this telephone number, however it is written.
                 * @example +49 30 0074321
                 */
                phone?: components["schemas"]["Phone"];
                /**
                 * @description Contacts at this customer.
                 * @example 019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1c01
                 */
                customer_id?: components["schemas"]["Id"];
                /**
                 * @description Contacts that carry this tag.
                 * @example newsletter
                 */
                tag?: string;
                /**
                 * @description Contacts that prefer this language.
                 * @example en
                 */
                language?: components["schemas"]["LocaleInput"];
                /**
                 * @description Contacts whose birthday is in this month, from 1 for January.
                 * @example 3
                 */
                birthday_month?: number;
                /**
                 * @description Contacts that agreed to marketing through this channel.
                 * @example email
                 */
                marketing_consent?: components["schemas"]["MarketingChannelInput"];
                /**
                 * @description Contacts that this user looks after.
                 * @example 019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1a01
                 */
                owner_id?: components["schemas"]["Id"];
                /**
                 * @description Contacts of this branch.
                 * @example 019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1b01
                 */
                branch_id?: components["schemas"]["Id"];
                /** @description Created at or after this instant. */
                created_at__gte?: components["parameters"]["CreatedFrom"];
                /** @description Created at or before this instant. */
                created_at__lte?: components["parameters"]["CreatedTo"];
                /** @description Changed at or after this instant. */
                updated_at__gte?: components["parameters"]["UpdatedFrom"];
                /** @description Changed at or before this instant. */
                updated_at__lte?: components["parameters"]["UpdatedTo"];
            };
            header?: {
                /**
                 * @description Id or slug of the tenant. A member of one tenant may leave it out.
                 * @example northwind-traders
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantId"];
                /**
                 * @description An `ETag` that you hold. Where it still stands the answer is 304 without a body.
                 * @example "2"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /**
                 * @description The `Last-Modified` that you hold. Where nothing has changed since the answer is 304 without a body.
                 * @example Mon, 02 Mar 2026 09:30:00 GMT
                 */
                "If-Modified-Since"?: components["parameters"]["IfModifiedSince"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of contacts. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["LastModified"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactPage"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createContact: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id or slug of the tenant. A member of one tenant may leave it out.
                 * @example northwind-traders
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantId"];
                /**
                 * @description A key of your choice, kept for 24 hours. The same key with the same body gives the same answer again, marked `Idempotent-Replayed`; with another body it is refused.
                 * @example order-4711-attempt
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactCreate"];
            };
        };
        responses: {
            /** @description The contact as it stands. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["IdempotencyKeyBusy"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ContactRefused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getContact: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id or slug of the tenant. A member of one tenant may leave it out.
                 * @example northwind-traders
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantId"];
                /**
                 * @description An `ETag` that you hold. Where it still stands the answer is 304 without a body.
                 * @example "2"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Id of the contact.
                 * @example 019a7c3e-5b1d-7c42-9d3f-2f6f0b8a3c01
                 */
                contact_id: components["parameters"]["ContactId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The contact as it stands. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactResponse"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteContact: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id or slug of the tenant. A member of one tenant may leave it out.
                 * @example northwind-traders
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantId"];
                /**
                 * @description The `ETag` that you last read. Where the resource has changed since, nothing happens and 412 says so.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description Id of the contact.
                 * @example 019a7c3e-5b1d-7c42-9d3f-2f6f0b8a3c01
                 */
                contact_id: components["parameters"]["ContactId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The contact is archived. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["ContactStatusConflict"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateContact: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id or slug of the tenant. A member of one tenant may leave it out.
                 * @example northwind-traders
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantId"];
                /**
                 * @description A key of your choice, kept for 24 hours. The same key with the same body gives the same answer again, marked `Idempotent-Replayed`; with another body it is refused.
                 * @example order-4711-attempt
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The `ETag` that you last read. Where the resource has changed since, nothing happens and 412 says so.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description Id of the contact.
                 * @example 019a7c3e-5b1d-7c42-9d3f-2f6f0b8a3c01
                 */
                contact_id: components["parameters"]["ContactId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactUpdate"];
            };
        };
        responses: {
            200: components["responses"]["ContactChanged"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["IdempotencyKeyBusy"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ContactRefused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    restoreContact: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id or slug of the tenant. A member of one tenant may leave it out.
                 * @example northwind-traders
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantId"];
                /**
                 * @description A key of your choice, kept for 24 hours. The same key with the same body gives the same answer again, marked `Idempotent-Replayed`; with another body it is refused.
                 * @example order-4711-attempt
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The `ETag` that you last read. Where the resource has changed since, nothing happens and 412 says so.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description Id of the contact.
                 * @example 019a7c3e-5b1d-7c42-9d3f-2f6f0b8a3c01
                 */
                contact_id: components["parameters"]["ContactId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ContactChanged"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["ContactStatusConflict"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listCustomers: {
        parameters: {
            query?: {
                /**
                 * @description Number of the page, from 1. Not together with `cursor`.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Rows a page.
                 * @example 20
                 */
                per_page?: components["parameters"]["PerPage"];
                /** @description Read on after the row where `next_cursor` of the last answer stood. Costs the same on every page. */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description Words to look for; typing errors are forgiven.
                 * @example alfreds
                 */
                search?: components["parameters"]["Search"];
                /**
                 * @description Fields to order by, the most important first; a leading hyphen turns the order round.
                 * @example [
                 *       "-created_at",
                 *       "name"
                 *     ]
                 */
                ordering?: ("name" | "-name" | "code" | "-code" | "city" | "-city" | "country" | "-country" | "credit_limit" | "-credit_limit" | "created_at" | "-created_at" | "updated_at" | "-updated_at")[];
                /**
                 * @description Only customers in this status.
                 * @example active
                 */
                status?: components["schemas"]["CustomerStatusInput"];
                /**
                 * @description Only companies or only persons.
                 * @example company
                 */
                kind?: components["schemas"]["CustomerKindInput"];
                /**
                 * @description The customer of exactly this code.
                 * @example ALFKI
                 */
                code?: string;
                /**
                 * @description Customers of exactly this e-mail address, in any case.
                 * @example maria.anders@alfreds.example
                 */
                email?: components["schemas"]["Email"];
                /**
                 * @description Customers of this telephone number, however it is written.
                 * @example +49 30 0074321
                 */
                phone?: components["schemas"]["Phone"];
                /**
                 * @description Customers whose billing address is in this city.
                 * @example Berlin
                 */
                city?: string;
                /**
                 * @description Customers whose billing address is in this country.
                 * @example DE
                 */
                country?: components["schemas"]["CountryCode"];
                /**
                 * @description Customers that carry this tag.
                 * @example wholesale
                 */
                tag?: string;
                /**
                 * @description Customers that this user looks after.
                 * @example 019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1a01
                 */
                owner_id?: components["schemas"]["Id"];
                /**
                 * @description Customers of this branch.
                 * @example 019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1b01
                 */
                branch_id?: components["schemas"]["Id"];
                /**
                 * @description Customers whose identity has (or has not) been checked.
                 * @example true
                 */
                kyc_verified?: boolean;
                /**
                 * @description Credit limit of at least this amount.
                 * @example 1000.00
                 */
                credit_limit__gte?: components["schemas"]["PositiveMoney"];
                /**
                 * @description Credit limit of at most this amount.
                 * @example 100000.00
                 */
                credit_limit__lte?: components["schemas"]["PositiveMoney"];
                /** @description Created at or after this instant. */
                created_at__gte?: components["parameters"]["CreatedFrom"];
                /** @description Created at or before this instant. */
                created_at__lte?: components["parameters"]["CreatedTo"];
                /** @description Changed at or after this instant. */
                updated_at__gte?: components["parameters"]["UpdatedFrom"];
                /** @description Changed at or before this instant. */
                updated_at__lte?: components["parameters"]["UpdatedTo"];
            };
            header?: {
                /**
                 * @description Id or slug of the tenant. A member of one tenant may leave it out.
                 * @example northwind-traders
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantId"];
                /**
                 * @description An `ETag` that you hold. Where it still stands the answer is 304 without a body.
                 * @example "2"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /**
                 * @description The `Last-Modified` that you hold. Where nothing has changed since the answer is 304 without a body.
                 * @example Mon, 02 Mar 2026 09:30:00 GMT
                 */
                "If-Modified-Since"?: components["parameters"]["IfModifiedSince"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of customers. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["LastModified"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerPage"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createCustomer: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id or slug of the tenant. A member of one tenant may leave it out.
                 * @example northwind-traders
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantId"];
                /**
                 * @description A key of your choice, kept for 24 hours. The same key with the same body gives the same answer again, marked `Idempotent-Replayed`; with another body it is refused.
                 * @example order-4711-attempt
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomerCreate"];
            };
        };
        responses: {
            /** @description The customer as it stands. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["CustomerTaken"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["CustomerRefused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getCustomer: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id or slug of the tenant. A member of one tenant may leave it out.
                 * @example northwind-traders
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantId"];
                /**
                 * @description An `ETag` that you hold. Where it still stands the answer is 304 without a body.
                 * @example "2"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Id of the customer.
                 * @example 019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1c01
                 */
                customer_id: components["parameters"]["CustomerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The customer as it stands. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerResponse"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    replaceCustomer: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id or slug of the tenant. A member of one tenant may leave it out.
                 * @example northwind-traders
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantId"];
                /**
                 * @description A key of your choice, kept for 24 hours. The same key with the same body gives the same answer again, marked `Idempotent-Replayed`; with another body it is refused.
                 * @example order-4711-attempt
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The `ETag` that you last read. Where the resource has changed since, nothing happens and 412 says so.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description Id of the customer.
                 * @example 019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1c01
                 */
                customer_id: components["parameters"]["CustomerId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomerCreate"];
            };
        };
        responses: {
            200: components["responses"]["CustomerChanged"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["CustomerTaken"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["CustomerRefused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteCustomer: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id or slug of the tenant. A member of one tenant may leave it out.
                 * @example northwind-traders
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantId"];
                /**
                 * @description The `ETag` that you last read. Where the resource has changed since, nothing happens and 412 says so.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description Id of the customer.
                 * @example 019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1c01
                 */
                customer_id: components["parameters"]["CustomerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The customer is archived. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["CustomerStatusConflict"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateCustomer: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id or slug of the tenant. A member of one tenant may leave it out.
                 * @example northwind-traders
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantId"];
                /**
                 * @description A key of your choice, kept for 24 hours. The same key with the same body gives the same answer again, marked `Idempotent-Replayed`; with another body it is refused.
                 * @example order-4711-attempt
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The `ETag` that you last read. Where the resource has changed since, nothing happens and 412 says so.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description Id of the customer.
                 * @example 019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1c01
                 */
                customer_id: components["parameters"]["CustomerId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomerUpdate"];
            };
        };
        responses: {
            200: components["responses"]["CustomerChanged"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["CustomerTaken"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["CustomerRefused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    restoreCustomer: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id or slug of the tenant. A member of one tenant may leave it out.
                 * @example northwind-traders
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantId"];
                /**
                 * @description A key of your choice, kept for 24 hours. The same key with the same body gives the same answer again, marked `Idempotent-Replayed`; with another body it is refused.
                 * @example order-4711-attempt
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The `ETag` that you last read. Where the resource has changed since, nothing happens and 412 says so.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description Id of the customer.
                 * @example 019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1c01
                 */
                customer_id: components["parameters"]["CustomerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["CustomerChanged"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["CustomerStatusConflict"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    bulkUpsertCustomers: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id or slug of the tenant. A member of one tenant may leave it out.
                 * @example northwind-traders
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantId"];
                /**
                 * @description A key of your choice, kept for 24 hours. The same key with the same body gives the same answer again, marked `Idempotent-Replayed`; with another body it is refused.
                 * @example order-4711-attempt
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomerBulk"];
            };
        };
        responses: {
            /** @description What became of each row. */
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerBulkResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["IdempotencyKeyBusy"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["CustomerRefused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listLeads: {
        parameters: {
            query?: {
                /**
                 * @description Number of the page, from 1. Not together with `cursor`.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Rows a page.
                 * @example 20
                 */
                per_page?: components["parameters"]["PerPage"];
                /** @description Read on after the row where `next_cursor` of the last answer stood. Costs the same on every page. */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description Words to look for; typing errors are forgiven.
                 * @example alfreds
                 */
                search?: components["parameters"]["Search"];
                /**
                 * @description Fields to order by, the most important first; a leading hyphen turns the order round.
                 * @example [
                 *       "-score"
                 *     ]
                 */
                ordering?: ("name" | "-name" | "company" | "-company" | "score" | "-score" | "estimated_value" | "-estimated_value" | "created_at" | "-created_at" | "updated_at" | "-updated_at")[];
                /**
                 * @description Only leads in one of these statuses.
                 * @example [
                 *       "new",
                 *       "contacted"
                 *     ]
                 */
                status?: components["schemas"]["LeadStatusInput"][];
                /**
                 * @description Leads that came this way.
                 * @example contact_form
                 */
                source?: components["schemas"]["LeadSourceInput"];
                /**
                 * @description Leads of this campaign.
                 * @example 019a7c3e-5b1d-7c42-9d3f-2f6f0b8a6c01
                 */
                campaign_id?: components["schemas"]["Id"];
                /**
                 * @description Leads of exactly this e-mail address, in any case.
                 * @example elizabeth.lincoln@bottom-dollar.example
                 */
                email?: components["schemas"]["Email"];
                /**
                 * @description Leads of this telephone number, however it is written.
                 * @example +1 604 555 4729
                 */
                phone?: components["schemas"]["Phone"];
                /**
                 * @description Score of at least this.
                 * @example 50
                 */
                score__gte?: number;
                /**
                 * @description Score of at most this.
                 * @example 90
                 */
                score__lte?: number;
                /**
                 * @description Estimated value of at least this amount.
                 * @example 1000.00
                 */
                estimated_value__gte?: components["schemas"]["PositiveMoney"];
                /**
                 * @description Estimated value of at most this amount.
                 * @example 100000.00
                 */
                estimated_value__lte?: components["schemas"]["PositiveMoney"];
                /**
                 * @description Leads whose value is estimated in this currency.
                 * @example CAD
                 */
                currency?: components["schemas"]["CurrencyCode"];
                /**
                 * @description Leads that were lost for this reason.
                 * @example no_reply
                 */
                lost_reason?: components["schemas"]["LeadLossReasonInput"];
                /**
                 * @description Leads that became, or were linked to, this customer.
                 * @example 019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1c01
                 */
                customer_id?: components["schemas"]["Id"];
                /**
                 * @description Leads that carry this tag.
                 * @example fair
                 */
                tag?: string;
                /**
                 * @description Leads that somebody (or nobody) looks after.
                 * @example false
                 */
                assigned?: boolean;
                /**
                 * @description Leads that this user looks after.
                 * @example 019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1a01
                 */
                owner_id?: components["schemas"]["Id"];
                /**
                 * @description Leads of this branch.
                 * @example 019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1b01
                 */
                branch_id?: components["schemas"]["Id"];
                /** @description Created at or after this instant. */
                created_at__gte?: components["parameters"]["CreatedFrom"];
                /** @description Created at or before this instant. */
                created_at__lte?: components["parameters"]["CreatedTo"];
                /** @description Changed at or after this instant. */
                updated_at__gte?: components["parameters"]["UpdatedFrom"];
                /** @description Changed at or before this instant. */
                updated_at__lte?: components["parameters"]["UpdatedTo"];
            };
            header?: {
                /**
                 * @description Id or slug of the tenant. A member of one tenant may leave it out.
                 * @example northwind-traders
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantId"];
                /**
                 * @description An `ETag` that you hold. Where it still stands the answer is 304 without a body.
                 * @example "2"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /**
                 * @description The `Last-Modified` that you hold. Where nothing has changed since the answer is 304 without a body.
                 * @example Mon, 02 Mar 2026 09:30:00 GMT
                 */
                "If-Modified-Since"?: components["parameters"]["IfModifiedSince"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of leads. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["LastModified"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadPage"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createLead: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id or slug of the tenant. A member of one tenant may leave it out.
                 * @example northwind-traders
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantId"];
                /**
                 * @description A key of your choice, kept for 24 hours. The same key with the same body gives the same answer again, marked `Idempotent-Replayed`; with another body it is refused.
                 * @example order-4711-attempt
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LeadCreate"];
            };
        };
        responses: {
            /** @description The lead as it stands. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["IdempotencyKeyBusy"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["LeadRefused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getLead: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id or slug of the tenant. A member of one tenant may leave it out.
                 * @example northwind-traders
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantId"];
                /**
                 * @description An `ETag` that you hold. Where it still stands the answer is 304 without a body.
                 * @example "2"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Id of the lead.
                 * @example 019a7c3e-5b1d-7c42-9d3f-2f6f0b8a4c01
                 */
                lead_id: components["parameters"]["LeadId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The lead as it stands. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadResponse"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteLead: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id or slug of the tenant. A member of one tenant may leave it out.
                 * @example northwind-traders
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantId"];
                /**
                 * @description The `ETag` that you last read. Where the resource has changed since, nothing happens and 412 says so.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description Id of the lead.
                 * @example 019a7c3e-5b1d-7c42-9d3f-2f6f0b8a4c01
                 */
                lead_id: components["parameters"]["LeadId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The lead is gone. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["LeadStatusConflict"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateLead: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id or slug of the tenant. A member of one tenant may leave it out.
                 * @example northwind-traders
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantId"];
                /**
                 * @description A key of your choice, kept for 24 hours. The same key with the same body gives the same answer again, marked `Idempotent-Replayed`; with another body it is refused.
                 * @example order-4711-attempt
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The `ETag` that you last read. Where the resource has changed since, nothing happens and 412 says so.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description Id of the lead.
                 * @example 019a7c3e-5b1d-7c42-9d3f-2f6f0b8a4c01
                 */
                lead_id: components["parameters"]["LeadId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LeadUpdate"];
            };
        };
        responses: {
            200: components["responses"]["LeadChanged"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["IdempotencyKeyBusy"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["LeadRefused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    contactLead: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id or slug of the tenant. A member of one tenant may leave it out.
                 * @example northwind-traders
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantId"];
                /**
                 * @description A key of your choice, kept for 24 hours. The same key with the same body gives the same answer again, marked `Idempotent-Replayed`; with another body it is refused.
                 * @example order-4711-attempt
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The `ETag` that you last read. Where the resource has changed since, nothing happens and 412 says so.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description Id of the lead.
                 * @example 019a7c3e-5b1d-7c42-9d3f-2f6f0b8a4c01
                 */
                lead_id: components["parameters"]["LeadId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["LeadChanged"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["LeadStatusConflict"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    qualifyLead: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id or slug of the tenant. A member of one tenant may leave it out.
                 * @example northwind-traders
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantId"];
                /**
                 * @description A key of your choice, kept for 24 hours. The same key with the same body gives the same answer again, marked `Idempotent-Replayed`; with another body it is refused.
                 * @example order-4711-attempt
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The `ETag` that you last read. Where the resource has changed since, nothing happens and 412 says so.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description Id of the lead.
                 * @example 019a7c3e-5b1d-7c42-9d3f-2f6f0b8a4c01
                 */
                lead_id: components["parameters"]["LeadId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["LeadChanged"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["LeadStatusConflict"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    loseLead: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id or slug of the tenant. A member of one tenant may leave it out.
                 * @example northwind-traders
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantId"];
                /**
                 * @description A key of your choice, kept for 24 hours. The same key with the same body gives the same answer again, marked `Idempotent-Replayed`; with another body it is refused.
                 * @example order-4711-attempt
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The `ETag` that you last read. Where the resource has changed since, nothing happens and 412 says so.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description Id of the lead.
                 * @example 019a7c3e-5b1d-7c42-9d3f-2f6f0b8a4c01
                 */
                lead_id: components["parameters"]["LeadId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LeadLoss"];
            };
        };
        responses: {
            200: components["responses"]["LeadChanged"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["LeadStatusConflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    reopenLead: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id or slug of the tenant. A member of one tenant may leave it out.
                 * @example northwind-traders
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantId"];
                /**
                 * @description A key of your choice, kept for 24 hours. The same key with the same body gives the same answer again, marked `Idempotent-Replayed`; with another body it is refused.
                 * @example order-4711-attempt
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The `ETag` that you last read. Where the resource has changed since, nothing happens and 412 says so.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description Id of the lead.
                 * @example 019a7c3e-5b1d-7c42-9d3f-2f6f0b8a4c01
                 */
                lead_id: components["parameters"]["LeadId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["LeadChanged"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["LeadStatusConflict"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    convertLead: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id or slug of the tenant. A member of one tenant may leave it out.
                 * @example northwind-traders
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantId"];
                /**
                 * @description A key of your choice, kept for 24 hours. The same key with the same body gives the same answer again, marked `Idempotent-Replayed`; with another body it is refused.
                 * @example order-4711-attempt
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The `ETag` that you last read. Where the resource has changed since, nothing happens and 412 says so.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description Id of the lead.
                 * @example 019a7c3e-5b1d-7c42-9d3f-2f6f0b8a4c01
                 */
                lead_id: components["parameters"]["LeadId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LeadConvert"];
            };
        };
        responses: {
            /** @description What became of the lead. */
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadConversionResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["LeadConversionConflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["LeadConversionRefused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listOpportunities: {
        parameters: {
            query?: {
                /**
                 * @description Number of the page, from 1. Not together with `cursor`.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Rows a page.
                 * @example 20
                 */
                per_page?: components["parameters"]["PerPage"];
                /** @description Read on after the row where `next_cursor` of the last answer stood. Costs the same on every page. */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description Words to look for; typing errors are forgiven.
                 * @example alfreds
                 */
                search?: components["parameters"]["Search"];
                /**
                 * @description Fields to order by, the most important first; a leading hyphen turns the order round.
                 * @example [
                 *       "expected_close_date"
                 *     ]
                 */
                ordering?: ("name" | "-name" | "amount" | "-amount" | "weighted_amount" | "-weighted_amount" | "probability" | "-probability" | "expected_close_date" | "-expected_close_date" | "closed_at" | "-closed_at" | "created_at" | "-created_at" | "updated_at" | "-updated_at")[];
                /**
                 * @description Only opportunities in one of these statuses.
                 * @example [
                 *       "open"
                 *     ]
                 */
                status?: components["schemas"]["OpportunityStatusInput"][];
                /**
                 * @description Only opportunities in one of these stages.
                 * @example [
                 *       "proposal",
                 *       "negotiation"
                 *     ]
                 */
                stage?: components["schemas"]["OpportunityStageInput"][];
                /**
                 * @description Opportunities with this contact.
                 * @example 019a7c3e-5b1d-7c42-9d3f-2f6f0b8a3c01
                 */
                contact_id?: components["schemas"]["Id"];
                /**
                 * @description The opportunity that this lead became.
                 * @example 019a7c3e-5b1d-7c42-9d3f-2f6f0b8a4c01
                 */
                lead_id?: components["schemas"]["Id"];
                /**
                 * @description Opportunities that were lost for this reason.
                 * @example price
                 */
                lost_reason?: components["schemas"]["OpportunityLossReasonInput"];
                /**
                 * @description Opportunities that carry this tag.
                 * @example tea
                 */
                tag?: string;
                /**
                 * @description Opportunities with this customer.
                 * @example 019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1c01
                 */
                customer_id?: components["schemas"]["Id"];
                /**
                 * @description Opportunities of this campaign.
                 * @example 019a7c3e-5b1d-7c42-9d3f-2f6f0b8a6c01
                 */
                campaign_id?: components["schemas"]["Id"];
                /**
                 * @description Opportunities in this currency.
                 * @example CAD
                 */
                currency?: components["schemas"]["CurrencyCode"];
                /**
                 * @description Opportunities that this user looks after.
                 * @example 019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1a01
                 */
                owner_id?: components["schemas"]["Id"];
                /**
                 * @description Opportunities of this branch.
                 * @example 019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1b01
                 */
                branch_id?: components["schemas"]["Id"];
                /**
                 * @description Expected to be decided on or after this.
                 * @example 2026-04-01
                 */
                expected_close_date__gte?: components["schemas"]["CalendarDate"];
                /**
                 * @description Expected to be decided on or before this.
                 * @example 2026-06-30
                 */
                expected_close_date__lte?: components["schemas"]["CalendarDate"];
                /**
                 * @description Amount of at least this.
                 * @example 1000.00
                 */
                amount__gte?: components["schemas"]["PositiveMoney"];
                /**
                 * @description Amount of at most this.
                 * @example 100000.00
                 */
                amount__lte?: components["schemas"]["PositiveMoney"];
                /**
                 * @description Probability of at least this.
                 * @example 50
                 */
                probability__gte?: number;
                /**
                 * @description Probability of at most this.
                 * @example 90
                 */
                probability__lte?: number;
                /**
                 * @description Won or lost on or after this.
                 * @example 2026-01-01T00:00:00Z
                 */
                closed_at__gte?: components["schemas"]["Instant"];
                /**
                 * @description Won or lost on or before this.
                 * @example 2026-12-31T23:59:59Z
                 */
                closed_at__lte?: components["schemas"]["Instant"];
                /** @description Created at or after this instant. */
                created_at__gte?: components["parameters"]["CreatedFrom"];
                /** @description Created at or before this instant. */
                created_at__lte?: components["parameters"]["CreatedTo"];
                /** @description Changed at or after this instant. */
                updated_at__gte?: components["parameters"]["UpdatedFrom"];
                /** @description Changed at or before this instant. */
                updated_at__lte?: components["parameters"]["UpdatedTo"];
            };
            header?: {
                /**
                 * @description Id or slug of the tenant. A member of one tenant may leave it out.
                 * @example northwind-traders
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantId"];
                /**
                 * @description An `ETag` that you hold. Where it still stands the answer is 304 without a body.
                 * @example "2"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /**
                 * @description The `Last-Modified` that you hold. Where nothing has changed since the answer is 304 without a body.
                 * @example Mon, 02 Mar 2026 09:30:00 GMT
                 */
                "If-Modified-Since"?: components["parameters"]["IfModifiedSince"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of opportunities. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["LastModified"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpportunityPage"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createOpportunity: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id or slug of the tenant. A member of one tenant may leave it out.
                 * @example northwind-traders
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantId"];
                /**
                 * @description A key of your choice, kept for 24 hours. The same key with the same body gives the same answer again, marked `Idempotent-Replayed`; with another body it is refused.
                 * @example order-4711-attempt
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpportunityCreate"];
            };
        };
        responses: {
            /** @description The opportunity as it stands. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpportunityResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["IdempotencyKeyBusy"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["OpportunityRefused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getOpportunityForecast: {
        parameters: {
            query?: {
                /**
                 * @description Opportunities with this customer.
                 * @example 019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1c01
                 */
                customer_id?: components["schemas"]["Id"];
                /**
                 * @description Opportunities of this campaign.
                 * @example 019a7c3e-5b1d-7c42-9d3f-2f6f0b8a6c01
                 */
                campaign_id?: components["schemas"]["Id"];
                /**
                 * @description Opportunities in this currency.
                 * @example CAD
                 */
                currency?: components["schemas"]["CurrencyCode"];
                /**
                 * @description Opportunities that this user looks after.
                 * @example 019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1a01
                 */
                owner_id?: components["schemas"]["Id"];
                /**
                 * @description Opportunities of this branch.
                 * @example 019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1b01
                 */
                branch_id?: components["schemas"]["Id"];
                /**
                 * @description Expected to be decided on or after this.
                 * @example 2026-04-01
                 */
                expected_close_date__gte?: components["schemas"]["CalendarDate"];
                /**
                 * @description Expected to be decided on or before this.
                 * @example 2026-06-30
                 */
                expected_close_date__lte?: components["schemas"]["CalendarDate"];
            };
            header?: {
                /**
                 * @description Id or slug of the tenant. A member of one tenant may leave it out.
                 * @example northwind-traders
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantId"];
                /**
                 * @description An `ETag` that you hold. Where it still stands the answer is 304 without a body.
                 * @example "2"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One forecast for each currency. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpportunityForecastResponse"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getOpportunity: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id or slug of the tenant. A member of one tenant may leave it out.
                 * @example northwind-traders
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantId"];
                /**
                 * @description An `ETag` that you hold. Where it still stands the answer is 304 without a body.
                 * @example "2"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Id of the opportunity.
                 * @example 019a7c3e-5b1d-7c42-9d3f-2f6f0b8a5c01
                 */
                opportunity_id: components["parameters"]["OpportunityId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The opportunity as it stands. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpportunityResponse"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteOpportunity: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id or slug of the tenant. A member of one tenant may leave it out.
                 * @example northwind-traders
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantId"];
                /**
                 * @description The `ETag` that you last read. Where the resource has changed since, nothing happens and 412 says so.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description Id of the opportunity.
                 * @example 019a7c3e-5b1d-7c42-9d3f-2f6f0b8a5c01
                 */
                opportunity_id: components["parameters"]["OpportunityId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The opportunity is gone. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["OpportunityInUse"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateOpportunity: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id or slug of the tenant. A member of one tenant may leave it out.
                 * @example northwind-traders
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantId"];
                /**
                 * @description A key of your choice, kept for 24 hours. The same key with the same body gives the same answer again, marked `Idempotent-Replayed`; with another body it is refused.
                 * @example order-4711-attempt
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The `ETag` that you last read. Where the resource has changed since, nothing happens and 412 says so.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description Id of the opportunity.
                 * @example 019a7c3e-5b1d-7c42-9d3f-2f6f0b8a5c01
                 */
                opportunity_id: components["parameters"]["OpportunityId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpportunityUpdate"];
            };
        };
        responses: {
            200: components["responses"]["OpportunityChanged"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["IdempotencyKeyBusy"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["OpportunityRefused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    winOpportunity: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id or slug of the tenant. A member of one tenant may leave it out.
                 * @example northwind-traders
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantId"];
                /**
                 * @description A key of your choice, kept for 24 hours. The same key with the same body gives the same answer again, marked `Idempotent-Replayed`; with another body it is refused.
                 * @example order-4711-attempt
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The `ETag` that you last read. Where the resource has changed since, nothing happens and 412 says so.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description Id of the opportunity.
                 * @example 019a7c3e-5b1d-7c42-9d3f-2f6f0b8a5c01
                 */
                opportunity_id: components["parameters"]["OpportunityId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["OpportunityChanged"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["OpportunityStatusConflict"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["OpportunityNotWon"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    loseOpportunity: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id or slug of the tenant. A member of one tenant may leave it out.
                 * @example northwind-traders
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantId"];
                /**
                 * @description A key of your choice, kept for 24 hours. The same key with the same body gives the same answer again, marked `Idempotent-Replayed`; with another body it is refused.
                 * @example order-4711-attempt
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The `ETag` that you last read. Where the resource has changed since, nothing happens and 412 says so.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description Id of the opportunity.
                 * @example 019a7c3e-5b1d-7c42-9d3f-2f6f0b8a5c01
                 */
                opportunity_id: components["parameters"]["OpportunityId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpportunityLoss"];
            };
        };
        responses: {
            200: components["responses"]["OpportunityChanged"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["OpportunityStatusConflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    reopenOpportunity: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id or slug of the tenant. A member of one tenant may leave it out.
                 * @example northwind-traders
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantId"];
                /**
                 * @description A key of your choice, kept for 24 hours. The same key with the same body gives the same answer again, marked `Idempotent-Replayed`; with another body it is refused.
                 * @example order-4711-attempt
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The `ETag` that you last read. Where the resource has changed since, nothing happens and 412 says so.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description Id of the opportunity.
                 * @example 019a7c3e-5b1d-7c42-9d3f-2f6f0b8a5c01
                 */
                opportunity_id: components["parameters"]["OpportunityId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["OpportunityChanged"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["OpportunityStatusConflict"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    exportPersonalData: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id or slug of the tenant. A member of one tenant may leave it out.
                 * @example northwind-traders
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantId"];
            };
            path: {
                /**
                 * @description Id of the customer.
                 * @example 019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1c01
                 */
                customer_id: components["parameters"]["CustomerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Everything that is held. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonalDataResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    erasePersonalData: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id or slug of the tenant. A member of one tenant may leave it out.
                 * @example northwind-traders
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantId"];
                /**
                 * @description A key of your choice, kept for 24 hours. The same key with the same body gives the same answer again, marked `Idempotent-Replayed`; with another body it is refused.
                 * @example order-4711-attempt
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The `ETag` that you last read. Where the resource has changed since, nothing happens and 412 says so.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description Id of the customer.
                 * @example 019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1c01
                 */
                customer_id: components["parameters"]["CustomerId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomerErasure"];
            };
        };
        responses: {
            200: components["responses"]["CustomerChanged"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            /** @description It has been erased already (`customer.cannot_erase`), or the key is in use by a request that still runs (`CONFLICT`). */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": false,
                     *       "error": {
                     *         "code": "customer.cannot_erase",
                     *         "message": "“erase” is not possible in the status erased; possible here: —.",
                     *         "details": [],
                     *         "context": {
                     *           "status": "erased",
                     *           "allowed": []
                     *         }
                     *       },
                     *       "timestamp": "2026-03-02T09:30:00.000Z",
                     *       "request_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1cff"
                     *     }
                     */
                    "application/json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description The name does not confirm it (`customer.name_not_confirmed`), something still needs the customer, or the key was used with another body (`idempotency.key_reused`). */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": false,
                     *       "error": {
                     *         "code": "customer.name_not_confirmed",
                     *         "message": "The name does not match; repeat the customer’s name to erase it.",
                     *         "details": [
                     *           {
                     *             "field": "confirm_name",
                     *             "code": "name_not_confirmed",
                     *             "message": "The name does not match; repeat the customer’s name to erase it."
                     *           }
                     *         ]
                     *       },
                     *       "timestamp": "2026-03-02T09:30:00.000Z",
                     *       "request_id": "019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1cff"
                     *     }
                     */
                    "application/json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listBranches: {
        parameters: {
            query?: {
                /**
                 * @description Number of the page, from 1. Not together with `cursor`.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Rows a page.
                 * @example 20
                 */
                per_page?: components["parameters"]["PerPage"];
                /** @description Read on after the row where `next_cursor` of the last answer stood. Costs the same on every page. */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description Words to look for; typing errors are forgiven.
                 * @example alfreds
                 */
                search?: components["parameters"]["Search"];
                /**
                 * @description Fields to order by, the most important first; a leading hyphen turns the order round.
                 * @example [
                 *       "name"
                 *     ]
                 */
                ordering?: ("name" | "-name" | "code" | "-code" | "depth" | "-depth" | "city" | "-city" | "created_at" | "-created_at" | "updated_at" | "-updated_at")[];
                /**
                 * @description The branch of exactly this code.
                 * @example SEA
                 */
                code?: string;
                /**
                 * @description Only branches of this company.
                 * @example 019a7c3e-5b1d-7c42-9d3f-2f6f0b8a2c01
                 */
                company_id?: components["schemas"]["Id"];
                /**
                 * @description Only those right below this branch.
                 * @example 019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1b01
                 */
                parent_id?: components["schemas"]["Id"];
                /**
                 * @description Only this branch and what is below it, at any depth.
                 * @example 019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1b01
                 */
                within?: components["schemas"]["Id"];
                /**
                 * @description Only this level; 1 for the roots.
                 * @example 1
                 */
                depth?: number;
                /**
                 * @description Only branches that this user manages.
                 * @example 019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1a01
                 */
                manager_id?: components["schemas"]["Id"];
                /**
                 * @description Only the headquarters, or only the other branches.
                 * @example true
                 */
                is_headquarters?: boolean;
                /**
                 * @description Only branches in this city.
                 * @example Seattle
                 */
                city?: string;
                /**
                 * @description Only branches in this country.
                 * @example US
                 */
                country?: components["schemas"]["CountryCode"];
                /**
                 * @description Only those in use, or only those out of use.
                 * @example true
                 */
                is_active?: boolean;
                /**
                 * @description Archived ones in place of those that are not.
                 * @example false
                 */
                archived?: boolean;
                /** @description Created at or after this instant. */
                created_at__gte?: components["parameters"]["CreatedFrom"];
                /** @description Created at or before this instant. */
                created_at__lte?: components["parameters"]["CreatedTo"];
                /** @description Changed at or after this instant. */
                updated_at__gte?: components["parameters"]["UpdatedFrom"];
                /** @description Changed at or before this instant. */
                updated_at__lte?: components["parameters"]["UpdatedTo"];
            };
            header?: {
                /**
                 * @description Id or slug of the tenant. A member of one tenant may leave it out.
                 * @example northwind-traders
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantId"];
                /**
                 * @description An `ETag` that you hold. Where it still stands the answer is 304 without a body.
                 * @example "2"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /**
                 * @description The `Last-Modified` that you hold. Where nothing has changed since the answer is 304 without a body.
                 * @example Mon, 02 Mar 2026 09:30:00 GMT
                 */
                "If-Modified-Since"?: components["parameters"]["IfModifiedSince"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of branches. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["LastModified"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BranchPage"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createBranch: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id or slug of the tenant. A member of one tenant may leave it out.
                 * @example northwind-traders
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantId"];
                /**
                 * @description A key of your choice, kept for 24 hours. The same key with the same body gives the same answer again, marked `Idempotent-Replayed`; with another body it is refused.
                 * @example order-4711-attempt
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BranchCreate"];
            };
        };
        responses: {
            /** @description The branch as it stands. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BranchResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["BranchTaken"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["BranchRefused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getBranch: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id or slug of the tenant. A member of one tenant may leave it out.
                 * @example northwind-traders
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantId"];
                /**
                 * @description An `ETag` that you hold. Where it still stands the answer is 304 without a body.
                 * @example "2"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Id of the branch.
                 * @example 019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1b01
                 */
                branch_id: components["parameters"]["BranchId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The branch as it stands. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BranchResponse"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteBranch: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id or slug of the tenant. A member of one tenant may leave it out.
                 * @example northwind-traders
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantId"];
                /**
                 * @description The `ETag` that you last read. Where the resource has changed since, nothing happens and 412 says so.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description Id of the branch.
                 * @example 019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1b01
                 */
                branch_id: components["parameters"]["BranchId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The branch is archived. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["BranchConflict"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateBranch: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id or slug of the tenant. A member of one tenant may leave it out.
                 * @example northwind-traders
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantId"];
                /**
                 * @description A key of your choice, kept for 24 hours. The same key with the same body gives the same answer again, marked `Idempotent-Replayed`; with another body it is refused.
                 * @example order-4711-attempt
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The `ETag` that you last read. Where the resource has changed since, nothing happens and 412 says so.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description Id of the branch.
                 * @example 019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1b01
                 */
                branch_id: components["parameters"]["BranchId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BranchUpdate"];
            };
        };
        responses: {
            200: components["responses"]["BranchChanged"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["BranchTaken"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["BranchRefused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listCompanies: {
        parameters: {
            query?: {
                /**
                 * @description Number of the page, from 1. Not together with `cursor`.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Rows a page.
                 * @example 20
                 */
                per_page?: components["parameters"]["PerPage"];
                /** @description Read on after the row where `next_cursor` of the last answer stood. Costs the same on every page. */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description Words to look for; typing errors are forgiven.
                 * @example alfreds
                 */
                search?: components["parameters"]["Search"];
                /**
                 * @description Fields to order by, the most important first; a leading hyphen turns the order round.
                 * @example [
                 *       "name"
                 *     ]
                 */
                ordering?: ("name" | "-name" | "code" | "-code" | "depth" | "-depth" | "created_at" | "-created_at" | "updated_at" | "-updated_at")[];
                /**
                 * @description The company of exactly this code.
                 * @example NW-US
                 */
                code?: string;
                /**
                 * @description Only those right below this company.
                 * @example 019a7c3e-5b1d-7c42-9d3f-2f6f0b8a2c01
                 */
                parent_id?: components["schemas"]["Id"];
                /**
                 * @description Only this company and what is below it, at any depth.
                 * @example 019a7c3e-5b1d-7c42-9d3f-2f6f0b8a2c01
                 */
                within?: components["schemas"]["Id"];
                /**
                 * @description Only this level; 1 for the roots.
                 * @example 1
                 */
                depth?: number;
                /**
                 * @description Only companies whose address is in this country.
                 * @example US
                 */
                country?: components["schemas"]["CountryCode"];
                /**
                 * @description Only companies that keep their books in this currency.
                 * @example USD
                 */
                currency?: components["schemas"]["CurrencyCode"];
                /**
                 * @description Only those in use, or only those out of use.
                 * @example true
                 */
                is_active?: boolean;
                /**
                 * @description Archived ones in place of those that are not.
                 * @example false
                 */
                archived?: boolean;
                /** @description Created at or after this instant. */
                created_at__gte?: components["parameters"]["CreatedFrom"];
                /** @description Created at or before this instant. */
                created_at__lte?: components["parameters"]["CreatedTo"];
                /** @description Changed at or after this instant. */
                updated_at__gte?: components["parameters"]["UpdatedFrom"];
                /** @description Changed at or before this instant. */
                updated_at__lte?: components["parameters"]["UpdatedTo"];
            };
            header?: {
                /**
                 * @description Id or slug of the tenant. A member of one tenant may leave it out.
                 * @example northwind-traders
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantId"];
                /**
                 * @description An `ETag` that you hold. Where it still stands the answer is 304 without a body.
                 * @example "2"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /**
                 * @description The `Last-Modified` that you hold. Where nothing has changed since the answer is 304 without a body.
                 * @example Mon, 02 Mar 2026 09:30:00 GMT
                 */
                "If-Modified-Since"?: components["parameters"]["IfModifiedSince"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of companies. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["LastModified"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompanyPage"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createCompany: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id or slug of the tenant. A member of one tenant may leave it out.
                 * @example northwind-traders
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantId"];
                /**
                 * @description A key of your choice, kept for 24 hours. The same key with the same body gives the same answer again, marked `Idempotent-Replayed`; with another body it is refused.
                 * @example order-4711-attempt
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompanyCreate"];
            };
        };
        responses: {
            /** @description The company as it stands. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompanyResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["CompanyTaken"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["CompanyRefused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getCompany: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id or slug of the tenant. A member of one tenant may leave it out.
                 * @example northwind-traders
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantId"];
                /**
                 * @description An `ETag` that you hold. Where it still stands the answer is 304 without a body.
                 * @example "2"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Id of the company.
                 * @example 019a7c3e-5b1d-7c42-9d3f-2f6f0b8a2c01
                 */
                company_id: components["parameters"]["CompanyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The company as it stands. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompanyResponse"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteCompany: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id or slug of the tenant. A member of one tenant may leave it out.
                 * @example northwind-traders
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantId"];
                /**
                 * @description The `ETag` that you last read. Where the resource has changed since, nothing happens and 412 says so.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description Id of the company.
                 * @example 019a7c3e-5b1d-7c42-9d3f-2f6f0b8a2c01
                 */
                company_id: components["parameters"]["CompanyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The company is archived. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["CompanyConflict"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateCompany: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id or slug of the tenant. A member of one tenant may leave it out.
                 * @example northwind-traders
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantId"];
                /**
                 * @description A key of your choice, kept for 24 hours. The same key with the same body gives the same answer again, marked `Idempotent-Replayed`; with another body it is refused.
                 * @example order-4711-attempt
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The `ETag` that you last read. Where the resource has changed since, nothing happens and 412 says so.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description Id of the company.
                 * @example 019a7c3e-5b1d-7c42-9d3f-2f6f0b8a2c01
                 */
                company_id: components["parameters"]["CompanyId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompanyUpdate"];
            };
        };
        responses: {
            200: components["responses"]["CompanyChanged"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["CompanyTaken"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["CompanyRefused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listCompanyBranches: {
        parameters: {
            query?: {
                /**
                 * @description Number of the page, from 1. Not together with `cursor`.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Rows a page.
                 * @example 20
                 */
                per_page?: components["parameters"]["PerPage"];
                /** @description Read on after the row where `next_cursor` of the last answer stood. Costs the same on every page. */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description Words to look for; typing errors are forgiven.
                 * @example alfreds
                 */
                search?: components["parameters"]["Search"];
                /**
                 * @description Fields to order by, the most important first; a leading hyphen turns the order round.
                 * @example [
                 *       "name"
                 *     ]
                 */
                ordering?: ("name" | "-name" | "code" | "-code" | "depth" | "-depth" | "city" | "-city" | "created_at" | "-created_at" | "updated_at" | "-updated_at")[];
                /**
                 * @description Only branches in this city.
                 * @example Seattle
                 */
                city?: string;
                /**
                 * @description Only branches in this country.
                 * @example US
                 */
                country?: components["schemas"]["CountryCode"];
                /**
                 * @description Only those in use, or only those out of use.
                 * @example true
                 */
                is_active?: boolean;
                /**
                 * @description Archived ones in place of those that are not.
                 * @example false
                 */
                archived?: boolean;
            };
            header?: {
                /**
                 * @description Id or slug of the tenant. A member of one tenant may leave it out.
                 * @example northwind-traders
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantId"];
                /**
                 * @description An `ETag` that you hold. Where it still stands the answer is 304 without a body.
                 * @example "2"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Id of the company.
                 * @example 019a7c3e-5b1d-7c42-9d3f-2f6f0b8a2c01
                 */
                company_id: components["parameters"]["CompanyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of branches. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BranchPage"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listOrgDepartments: {
        parameters: {
            query?: {
                /**
                 * @description Number of the page, from 1. Not together with `cursor`.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Rows a page.
                 * @example 20
                 */
                per_page?: components["parameters"]["PerPage"];
                /** @description Read on after the row where `next_cursor` of the last answer stood. Costs the same on every page. */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description Words to look for; typing errors are forgiven.
                 * @example alfreds
                 */
                search?: components["parameters"]["Search"];
                /**
                 * @description Fields to order by, the most important first; a leading hyphen turns the order round.
                 * @example [
                 *       "name"
                 *     ]
                 */
                ordering?: ("name" | "-name" | "code" | "-code" | "depth" | "-depth" | "created_at" | "-created_at" | "updated_at" | "-updated_at")[];
                /**
                 * @description The department of exactly this code.
                 * @example SALES
                 */
                code?: string;
                /**
                 * @description Only those right below this department.
                 * @example 019a7c3e-5b1d-7c42-9d3f-2f6f0b8a2f01
                 */
                parent_id?: components["schemas"]["Id"];
                /**
                 * @description Only this department and what is below it, at any depth.
                 * @example 019a7c3e-5b1d-7c42-9d3f-2f6f0b8a2f01
                 */
                within?: components["schemas"]["Id"];
                /**
                 * @description Only this level; 1 for the roots.
                 * @example 1
                 */
                depth?: number;
                /**
                 * @description Only departments of this branch.
                 * @example 019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1b01
                 */
                branch_id?: components["schemas"]["Id"];
                /**
                 * @description Only departments that this user manages.
                 * @example 019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1a01
                 */
                manager_id?: components["schemas"]["Id"];
                /**
                 * @description Only those in use, or only those out of use.
                 * @example true
                 */
                is_active?: boolean;
                /**
                 * @description Archived ones in place of those that are not.
                 * @example false
                 */
                archived?: boolean;
                /** @description Created at or after this instant. */
                created_at__gte?: components["parameters"]["CreatedFrom"];
                /** @description Created at or before this instant. */
                created_at__lte?: components["parameters"]["CreatedTo"];
                /** @description Changed at or after this instant. */
                updated_at__gte?: components["parameters"]["UpdatedFrom"];
                /** @description Changed at or before this instant. */
                updated_at__lte?: components["parameters"]["UpdatedTo"];
            };
            header?: {
                /**
                 * @description Id or slug of the tenant. A member of one tenant may leave it out.
                 * @example northwind-traders
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantId"];
                /**
                 * @description An `ETag` that you hold. Where it still stands the answer is 304 without a body.
                 * @example "2"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /**
                 * @description The `Last-Modified` that you hold. Where nothing has changed since the answer is 304 without a body.
                 * @example Mon, 02 Mar 2026 09:30:00 GMT
                 */
                "If-Modified-Since"?: components["parameters"]["IfModifiedSince"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of departments. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["LastModified"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrgDepartmentPage"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createOrgDepartment: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id or slug of the tenant. A member of one tenant may leave it out.
                 * @example northwind-traders
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantId"];
                /**
                 * @description A key of your choice, kept for 24 hours. The same key with the same body gives the same answer again, marked `Idempotent-Replayed`; with another body it is refused.
                 * @example order-4711-attempt
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrgDepartmentCreate"];
            };
        };
        responses: {
            /** @description The department as it stands. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrgDepartmentResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["OrgDepartmentTaken"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["OrgDepartmentRefused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getOrgDepartment: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id or slug of the tenant. A member of one tenant may leave it out.
                 * @example northwind-traders
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantId"];
                /**
                 * @description An `ETag` that you hold. Where it still stands the answer is 304 without a body.
                 * @example "2"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Id of the department.
                 * @example 019a7c3e-5b1d-7c42-9d3f-2f6f0b8a2f01
                 */
                department_id: components["parameters"]["OrgDepartmentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The department as it stands. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrgDepartmentResponse"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteOrgDepartment: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id or slug of the tenant. A member of one tenant may leave it out.
                 * @example northwind-traders
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantId"];
                /**
                 * @description The `ETag` that you last read. Where the resource has changed since, nothing happens and 412 says so.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description Id of the department.
                 * @example 019a7c3e-5b1d-7c42-9d3f-2f6f0b8a2f01
                 */
                department_id: components["parameters"]["OrgDepartmentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The department is archived. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["OrgDepartmentConflict"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateOrgDepartment: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id or slug of the tenant. A member of one tenant may leave it out.
                 * @example northwind-traders
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantId"];
                /**
                 * @description A key of your choice, kept for 24 hours. The same key with the same body gives the same answer again, marked `Idempotent-Replayed`; with another body it is refused.
                 * @example order-4711-attempt
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The `ETag` that you last read. Where the resource has changed since, nothing happens and 412 says so.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description Id of the department.
                 * @example 019a7c3e-5b1d-7c42-9d3f-2f6f0b8a2f01
                 */
                department_id: components["parameters"]["OrgDepartmentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrgDepartmentUpdate"];
            };
        };
        responses: {
            200: components["responses"]["OrgDepartmentChanged"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["OrgDepartmentTaken"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["OrgDepartmentRefused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listStores: {
        parameters: {
            query?: {
                /**
                 * @description Number of the page, from 1. Not together with `cursor`.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Rows a page.
                 * @example 20
                 */
                per_page?: components["parameters"]["PerPage"];
                /** @description Read on after the row where `next_cursor` of the last answer stood. Costs the same on every page. */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description Words to look for; typing errors are forgiven.
                 * @example alfreds
                 */
                search?: components["parameters"]["Search"];
                /**
                 * @description Fields to order by, the most important first; a leading hyphen turns the order round.
                 * @example [
                 *       "name"
                 *     ]
                 */
                ordering?: ("name" | "-name" | "code" | "-code" | "city" | "-city" | "created_at" | "-created_at" | "updated_at" | "-updated_at")[];
                /**
                 * @description The store of exactly this code.
                 * @example PIKE
                 */
                code?: string;
                /**
                 * @description Only stores of this branch.
                 * @example 019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1b01
                 */
                branch_id?: components["schemas"]["Id"];
                /**
                 * @description Only the main store, or only the others.
                 * @example true
                 */
                is_headquarters?: boolean;
                /**
                 * @description Only stores in this city.
                 * @example Seattle
                 */
                city?: string;
                /**
                 * @description Only stores in this country.
                 * @example US
                 */
                country?: components["schemas"]["CountryCode"];
                /**
                 * @description Only those in use, or only those out of use.
                 * @example true
                 */
                is_active?: boolean;
                /** @description Created at or after this instant. */
                created_at__gte?: components["parameters"]["CreatedFrom"];
                /** @description Created at or before this instant. */
                created_at__lte?: components["parameters"]["CreatedTo"];
                /** @description Changed at or after this instant. */
                updated_at__gte?: components["parameters"]["UpdatedFrom"];
                /** @description Changed at or before this instant. */
                updated_at__lte?: components["parameters"]["UpdatedTo"];
            };
            header: {
                /**
                 * @description Id or slug of the tenant. Only one whose setting `public_catalogue` is on is found; unknown, closed and private tenants are answered alike.
                 * @example northwind-traders
                 */
                "X-Tenant-ID": components["parameters"]["PublicTenantId"];
                /**
                 * @description An `ETag` that you hold. Where it still stands the answer is 304 without a body.
                 * @example "2"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /**
                 * @description The `Last-Modified` that you hold. Where nothing has changed since the answer is 304 without a body.
                 * @example Mon, 02 Mar 2026 09:30:00 GMT
                 */
                "If-Modified-Since"?: components["parameters"]["IfModifiedSince"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of stores. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["LastModified"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StorePage"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createStore: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id or slug of the tenant. A member of one tenant may leave it out.
                 * @example northwind-traders
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantId"];
                /**
                 * @description A key of your choice, kept for 24 hours. The same key with the same body gives the same answer again, marked `Idempotent-Replayed`; with another body it is refused.
                 * @example order-4711-attempt
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StoreCreate"];
            };
        };
        responses: {
            /** @description The store as it stands. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoreResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["StoreTaken"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["StoreRefused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getStore: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Id or slug of the tenant. Only one whose setting `public_catalogue` is on is found; unknown, closed and private tenants are answered alike.
                 * @example northwind-traders
                 */
                "X-Tenant-ID": components["parameters"]["PublicTenantId"];
                /**
                 * @description An `ETag` that you hold. Where it still stands the answer is 304 without a body.
                 * @example "2"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Id of the store.
                 * @example 019a7c3e-5b1d-7c42-9d3f-2f6f0b8a2d01
                 */
                store_id: components["parameters"]["StoreId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The store as it stands. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoreResponse"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    replaceStore: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id or slug of the tenant. A member of one tenant may leave it out.
                 * @example northwind-traders
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantId"];
                /**
                 * @description A key of your choice, kept for 24 hours. The same key with the same body gives the same answer again, marked `Idempotent-Replayed`; with another body it is refused.
                 * @example order-4711-attempt
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The `ETag` that you last read. Where the resource has changed since, nothing happens and 412 says so.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description Id of the store.
                 * @example 019a7c3e-5b1d-7c42-9d3f-2f6f0b8a2d01
                 */
                store_id: components["parameters"]["StoreId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StoreCreate"];
            };
        };
        responses: {
            200: components["responses"]["StoreChanged"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["StoreTaken"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["StoreRefused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteStore: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id or slug of the tenant. A member of one tenant may leave it out.
                 * @example northwind-traders
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantId"];
                /**
                 * @description The `ETag` that you last read. Where the resource has changed since, nothing happens and 412 says so.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description Id of the store.
                 * @example 019a7c3e-5b1d-7c42-9d3f-2f6f0b8a2d01
                 */
                store_id: components["parameters"]["StoreId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The store is archived. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["StoreConflict"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateStore: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id or slug of the tenant. A member of one tenant may leave it out.
                 * @example northwind-traders
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantId"];
                /**
                 * @description A key of your choice, kept for 24 hours. The same key with the same body gives the same answer again, marked `Idempotent-Replayed`; with another body it is refused.
                 * @example order-4711-attempt
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The `ETag` that you last read. Where the resource has changed since, nothing happens and 412 says so.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description Id of the store.
                 * @example 019a7c3e-5b1d-7c42-9d3f-2f6f0b8a2d01
                 */
                store_id: components["parameters"]["StoreId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StoreUpdate"];
            };
        };
        responses: {
            200: components["responses"]["StoreChanged"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["StoreTaken"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["StoreRefused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listOwnTenants: {
        parameters: {
            query?: {
                /**
                 * @description Number of the page, from 1. Not together with `cursor`.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Rows a page.
                 * @example 20
                 */
                per_page?: components["parameters"]["PerPage"];
                /** @description Read on after the row where `next_cursor` of the last answer stood. Costs the same on every page. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of tenants. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TenantPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createTenant: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A key of your choice, kept for 24 hours. The same key with the same body gives the same answer again, marked `Idempotent-Replayed`; with another body it is refused.
                 * @example order-4711-attempt
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TenantCreate"];
            };
        };
        responses: {
            /** @description The tenant as it stands. */
            201: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TenantResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["TenantTaken"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["TenantRefused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getSettings: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id or slug of the tenant. A member of one tenant may leave it out.
                 * @example northwind-traders
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantId"];
                /**
                 * @description An `ETag` that you hold. Where it still stands the answer is 304 without a body.
                 * @example "2"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The settings as they stand. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TenantSettingsResponse"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    replaceSettings: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id or slug of the tenant. A member of one tenant may leave it out.
                 * @example northwind-traders
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantId"];
                /**
                 * @description A key of your choice, kept for 24 hours. The same key with the same body gives the same answer again, marked `Idempotent-Replayed`; with another body it is refused.
                 * @example order-4711-attempt
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The `ETag` that you last read. Where the resource has changed since, nothing happens and 412 says so.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TenantSettingsReplace"];
            };
        };
        responses: {
            200: components["responses"]["SettingsChanged"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["IdempotencyKeyBusy"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["SettingsRefused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateSettings: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id or slug of the tenant. A member of one tenant may leave it out.
                 * @example northwind-traders
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantId"];
                /**
                 * @description A key of your choice, kept for 24 hours. The same key with the same body gives the same answer again, marked `Idempotent-Replayed`; with another body it is refused.
                 * @example order-4711-attempt
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The `ETag` that you last read. Where the resource has changed since, nothing happens and 412 says so.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TenantSettingsUpdateInput"];
            };
        };
        responses: {
            200: components["responses"]["SettingsChanged"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["IdempotencyKeyBusy"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["SettingsRefused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getPreferences: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id or slug of the tenant. A member of one tenant may leave it out.
                 * @example northwind-traders
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantId"];
                /**
                 * @description An `ETag` that you hold. Where it still stands the answer is 304 without a body.
                 * @example "2"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The preferences as they stand. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreferencesResponse"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    replacePreferences: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id or slug of the tenant. A member of one tenant may leave it out.
                 * @example northwind-traders
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantId"];
                /**
                 * @description A key of your choice, kept for 24 hours. The same key with the same body gives the same answer again, marked `Idempotent-Replayed`; with another body it is refused.
                 * @example order-4711-attempt
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The `ETag` that you last read. Where the resource has changed since, nothing happens and 412 says so.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreferencesReplace"];
            };
        };
        responses: {
            /** @description The preferences as they stand. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreferencesResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["IdempotencyKeyBusy"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["PreferencesRefused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listFeatureFlags: {
        parameters: {
            query?: {
                /**
                 * @description Number of the page, from 1. Not together with `cursor`.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Rows a page.
                 * @example 20
                 */
                per_page?: components["parameters"]["PerPage"];
                /** @description Read on after the row where `next_cursor` of the last answer stood. Costs the same on every page. */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description Only flags that are (or are not) on for the caller.
                 * @example true
                 */
                enabled?: boolean;
            };
            header?: {
                /**
                 * @description Id or slug of the tenant. A member of one tenant may leave it out.
                 * @example northwind-traders
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantId"];
                /**
                 * @description An `ETag` that you hold. Where it still stands the answer is 304 without a body.
                 * @example "2"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of flags. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeatureFlagPage"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    setFeatureFlag: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id or slug of the tenant. A member of one tenant may leave it out.
                 * @example northwind-traders
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantId"];
                /**
                 * @description A key of your choice, kept for 24 hours. The same key with the same body gives the same answer again, marked `Idempotent-Replayed`; with another body it is refused.
                 * @example order-4711-attempt
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The `ETag` that you last read. Where the resource has changed since, nothing happens and 412 says so.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The flag.
                 * @example ai_assistant
                 */
                flag_key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FeatureFlagSet"];
            };
        };
        responses: {
            /** @description The flag as it holds for the caller. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeatureFlagResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["IdempotencyKeyBusy"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["FeatureFlagRefused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getApiRoot: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the server is. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiRootResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The process is alive. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getReadiness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Requests can be served. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadinessResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["NotReady"];
        };
    };
    getDetailedHealth: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id or slug of the tenant. A member of one tenant may leave it out.
                 * @example northwind-traders
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How each component is. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DetailedHealthResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getSystemMetrics: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id or slug of the tenant. A member of one tenant may leave it out.
                 * @example northwind-traders
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The figures of this process. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SystemMetricsResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getPrometheusMetrics: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id or slug of the tenant. A member of one tenant may leave it out.
                 * @example northwind-traders
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The figures as text. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example # HELP process_resident_memory_bytes Resident memory size in bytes.
                     *     # TYPE process_resident_memory_bytes gauge
                     *     process_resident_memory_bytes 146800640
                     */
                    "text/plain": components["schemas"]["PrometheusText"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
}
