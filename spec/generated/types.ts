// Made by `npm run generate` from the files in spec/. Do not edit.
export interface paths {
  '/accounts': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * List accounts
     * @description Answers with the caller's own account.
     */
    get: operations['listAccounts']
    put?: never
    /**
     * Create an account
     * @description Completes an invitation: registers the account that a contract invites, under the id it was given
     *     then, and signs the contract. The secret of the invitation link stands in for a key.
     */
    post: operations['createAccount']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/accounts/{id}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Account id.
         * @example PA-301-447
         */
        id: string
      }
      cookie?: never
    }
    /** Get an account */
    get: operations['getAccount']
    /**
     * Change an account
     * @description Members that are not sent stay as they are.
     */
    put: operations['updateAccount']
    post?: never
    /**
     * Delete an account
     * @description Refused while the account has open contracts. Can not be undone.
     */
    delete: operations['deleteAccount']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/accounts/{account_id}/users': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Account id.
         * @example PA-301-447
         */
        account_id: string
      }
      cookie?: never
    }
    /** List the users of an account */
    get: operations['listUsers']
    put?: never
    /**
     * Invite a user
     * @description Takes `name` and `email` of somebody new, or the `id` of a user the platform knows already.
     */
    post: operations['inviteUser']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/accounts/{account_id}/users/{id}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Account id.
         * @example PA-301-447
         */
        account_id: string
        /**
         * @description User id.
         * @example UR-501-224-118
         */
        id: string
      }
      cookie?: never
    }
    /** Get a user */
    get: operations['getUser']
    /**
     * Change a user
     * @description Members that are not sent stay as they are.
     */
    put: operations['updateUser']
    post?: never
    /**
     * Delete a user or revoke an invitation
     * @description A joined user leaves the account; the invitation of an invited one expires.
     */
    delete: operations['deleteUser']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/accounts/{account_id}/users/{id}/activate': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Account id.
         * @example PA-301-447
         */
        account_id: string
        /**
         * @description User id.
         * @example UR-501-224-118
         */
        id: string
      }
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Activate a user
     * @description Turns an invited user into a joined one.
     */
    post: operations['activateUser']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/accounts/{account_id}/users/{id}/reinvite': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Account id.
         * @example PA-301-447
         */
        account_id: string
        /**
         * @description User id.
         * @example UR-501-224-118
         */
        id: string
      }
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Invite a user again
     * @description Turns an expired user into an invited one.
     */
    post: operations['reinviteUser']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/hubs': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** List hubs */
    get: operations['listHubs']
    put?: never
    /** Create a hub */
    post: operations['createHub']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/hubs/{id}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Hub id.
         * @example HB-4106-2718
         */
        id: string
      }
      cookie?: never
    }
    /** Get a hub */
    get: operations['getHub']
    /**
     * Change a hub
     * @description Members that are not sent stay as they are.
     */
    put: operations['updateHub']
    post?: never
    /**
     * Delete a hub
     * @description Refused while tier accounts belong to the hub.
     */
    delete: operations['deleteHub']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/hubs/{hub_id}/connections': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** List the connections of a hub */
    get: operations['listHubConnections']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/hubs/{hub_id}/marketplaces': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** List the marketplaces of a hub */
    get: operations['listHubMarketplaces']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/marketplaces': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** List marketplaces */
    get: operations['listMarketplaces']
    put?: never
    /**
     * Create a marketplace
     * @description Names are unique within an account.
     */
    post: operations['createMarketplace']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/marketplaces/{id}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Marketplace id.
         * @example MP-40518
         */
        id: string
      }
      cookie?: never
    }
    /** Get a marketplace */
    get: operations['getMarketplace']
    /**
     * Change a marketplace
     * @description Members that are not sent stay as they are.
     */
    put: operations['updateMarketplace']
    post?: never
    /**
     * Delete a marketplace
     * @description Refused while a distribution agreement, a contract or a listing uses the marketplace.
     */
    delete: operations['deleteMarketplace']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/marketplaces/{id}/icon': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Marketplace id.
         * @example MP-40518
         */
        id: string
      }
      cookie?: never
    }
    get?: never
    put?: never
    /** Set the icon of a marketplace */
    post: operations['setMarketplaceIcon']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/countries': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** List countries */
    get: operations['listCountries']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/countries/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Get a country */
    get: operations['getCountry']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/catalog/groups': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** List product groups */
    get: operations['listProductGroups']
    put?: never
    /** Create a product group */
    post: operations['createProductGroup']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/catalog/groups/{id}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Product group id.
         * @example PG-2041-7735
         */
        id: string
      }
      cookie?: never
    }
    /** Get a product group */
    get: operations['getProductGroup']
    /**
     * Change a product group
     * @description Members that are not sent stay as they are.
     */
    put: operations['updateProductGroup']
    post?: never
    /**
     * Delete a product group
     * @description Refused while the group is attached to an agreement.
     */
    delete: operations['deleteProductGroup']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/catalog/groups/{group_id}/agreements': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** List the agreements a product group is attached to */
    get: operations['listProductGroupAgreements']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/catalog/groups/{group_id}/partners': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** List the partners a product group is offered to */
    get: operations['listProductGroupPartners']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/catalog/groups/{group_id}/products': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Product group id.
         * @example PG-2041-7735
         */
        group_id: string
      }
      cookie?: never
    }
    /** List the products of a product group */
    get: operations['listProductGroupProducts']
    put?: never
    /** Add a product to a product group */
    post: operations['addProductGroupProduct']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/catalog/groups/{group_id}/products/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post?: never
    /**
     * Take a product out of a product group
     * @description The product itself stays.
     */
    delete: operations['removeProductGroupProduct']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/partners': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * List partners
     * @description A partner is an account with which the caller has a pending or active program or service contract.
     */
    get: operations['listPartners']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/partners/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Get a partner */
    get: operations['getPartner']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/partners/{partner_id}/products': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * List the products of a partner
     * @description Those that the partner has published.
     */
    get: operations['listPartnerProducts']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/partners/{partner_id}/products/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Get a product of a partner */
    get: operations['getPartnerProduct']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/partners/{partner_id}/categories': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * List the categories of a partner
     * @description The partner's own categories, and those of the caller that hold something the partner has published, with the categories above them.
     */
    get: operations['listPartnerCategories']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/partners/{partner_id}/categories/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Get a category of a partner */
    get: operations['getPartnerCategory']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/partners/{partner_id}/categories/{category_id}/products': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * List the products in a category of a partner
     * @description What is published in the category: in the partner's own of anybody, else of the partner. Those of the categories below it are not listed.
     */
    get: operations['listPartnerCategoryProducts']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/partners/{partner_id}/categories/{category_id}/products/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Get a product in a category of a partner */
    get: operations['getPartnerCategoryProduct']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/news': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * List news
     * @description The caller's own posts, and those that its partners have published for its role. Posts that were deleted are not there.
     */
    get: operations['listNews']
    put?: never
    /**
     * Write a post
     * @description The post is a draft that nobody else sees until it is published.
     */
    post: operations['createNews']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/news/{id}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the post.
         * @example NWS-1001-0001
         */
        id: string
      }
      cookie?: never
    }
    /** Get a post */
    get: operations['getNews']
    /**
     * Change a post
     * @description Makes a new version. Members that are not sent stay as they are. Only the creator may do it.
     */
    put: operations['updateNews']
    post?: never
    /**
     * Delete a post
     * @description Only the creator may do it.
     */
    delete: operations['deleteNews']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/news/{id}/publish': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the post.
         * @example NWS-1001-0001
         */
        id: string
      }
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Publish a post
     * @description Shows a draft to its audience. Only the creator may do it.
     */
    post: operations['publishNews']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/news/{id}/draft': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the post.
         * @example NWS-1001-0001
         */
        id: string
      }
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Take a post back
     * @description Makes a published post a draft again. Only the creator may do it.
     */
    post: operations['draftNews']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/news/{post_id}/versions': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the post.
         * @example NWS-1001-0001
         */
        post_id: string
      }
      cookie?: never
    }
    /**
     * List the versions of a post
     * @description The newest first. Only the creator may see them.
     */
    get: operations['listNewsVersions']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/news/{post_id}/versions/{version}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the post.
         * @example NWS-1001-0001
         */
        post_id: string
        /**
         * @description Number of the version.
         * @example 1
         */
        version: string
      }
      cookie?: never
    }
    /**
     * Get one version of a post
     * @description Only the creator may see it.
     */
    get: operations['getNewsVersion']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/agreements': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** List agreements */
    get: operations['listAgreements']
    put?: never
    /**
     * Create an agreement
     * @description The agreement gets version 1. Distribution agreements are created below a program agreement, not here. A body with a file is sent as a form.
     */
    post: operations['createAgreement']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/agreements/{id}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Agreement id.
         * @example AGP-447-608-926
         */
        id: string
      }
      cookie?: never
    }
    /** Get an agreement */
    get: operations['getAgreement']
    /**
     * Change an agreement
     * @description Members that are not sent stay as they are. Only the owner may do it.
     */
    put: operations['updateAgreement']
    post?: never
    /**
     * Delete an agreement
     * @description Refused while the agreement has contracts or agreements below it.
     */
    delete: operations['deleteAgreement']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/agreements/{id}/document': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Agreement id.
         * @example AGP-447-608-926
         */
        id: string
      }
      cookie?: never
    }
    /**
     * Find the document of an agreement
     * @description Answers with a redirect to the document of the active version.
     */
    get: operations['getAgreementDocument']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/agreements/{agreement_id}/agreements': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Agreement id.
         * @example AGP-447-608-926
         */
        agreement_id: string
      }
      cookie?: never
    }
    /** List the distribution agreements below a program agreement */
    get: operations['listDistributionAgreements']
    put?: never
    /**
     * Create a distribution agreement below a program agreement
     * @description A marketplace can have one distribution agreement only. A body with a file is sent as a form.
     */
    post: operations['createDistributionAgreement']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/agreements/{agreement_id}/contracts': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Agreement id.
         * @example AGP-447-608-926
         */
        agreement_id: string
      }
      cookie?: never
    }
    /** List the contracts of an agreement */
    get: operations['listAgreementContracts']
    put?: never
    /**
     * Create a contract for an agreement
     * @description For a program or service agreement its owner invites a partner, whose contract is pending. For the other agreements the partner starts the contract itself, which is enrolling.
     */
    post: operations['createContract']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/agreements/{agreement_id}/marketplaces': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Agreement id.
         * @example AGP-447-608-926
         */
        agreement_id: string
      }
      cookie?: never
    }
    /** List the marketplaces of a service agreement */
    get: operations['listAgreementMarketplaces']
    put?: never
    /** Add a marketplace to a service agreement */
    post: operations['addAgreementMarketplace']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/agreements/{agreement_id}/marketplaces/{id}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Agreement id.
         * @example AGP-447-608-926
         */
        agreement_id: string
        /**
         * @description Marketplace id.
         * @example MP-40518
         */
        id: string
      }
      cookie?: never
    }
    get?: never
    put?: never
    post?: never
    /**
     * Take a marketplace out of a service agreement
     * @description The marketplace itself stays.
     */
    delete: operations['removeAgreementMarketplace']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/agreements/{agreement_id}/product-groups': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Agreement id.
         * @example AGP-447-608-926
         */
        agreement_id: string
      }
      cookie?: never
    }
    /** List the product groups of a service agreement */
    get: operations['listAgreementProductGroups']
    put?: never
    /** Add a product group to a service agreement */
    post: operations['addAgreementProductGroup']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/agreements/{agreement_id}/product-groups/{id}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Agreement id.
         * @example AGP-447-608-926
         */
        agreement_id: string
        /**
         * @description Product group id.
         * @example PG-2041-7735
         */
        id: string
      }
      cookie?: never
    }
    get?: never
    put?: never
    post?: never
    /**
     * Take a product group out of a service agreement
     * @description The product group itself stays.
     */
    delete: operations['removeAgreementProductGroup']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/agreements/{agreement_id}/partners': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Agreement id.
         * @example AGP-447-608-926
         */
        agreement_id: string
      }
      cookie?: never
    }
    /** List the partners of an agreement */
    get: operations['listAgreementPartners']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/agreements/{agreement_id}/products': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Agreement id.
         * @example AGP-447-608-926
         */
        agreement_id: string
      }
      cookie?: never
    }
    /** List the products of an agreement */
    get: operations['listAgreementProducts']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/agreements/{agreement_id}/products/{product_id}/marketplaces': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Agreement id.
         * @example AGP-447-608-926
         */
        agreement_id: string
        /**
         * @description Product id.
         * @example PRD-273-806-415
         */
        product_id: string
      }
      cookie?: never
    }
    /** List the marketplaces a product of an agreement is offered on */
    get: operations['listAgreementProductMarketplaces']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/agreements/{agreement_id}/versions': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Agreement id.
         * @example AGP-447-608-926
         */
        agreement_id: string
      }
      cookie?: never
    }
    /** List the versions of an agreement */
    get: operations['listAgreementVersions']
    put?: never
    /**
     * Add a version to an agreement
     * @description An active version takes the place of the active one. A body with a file is sent as a form.
     */
    post: operations['createAgreementVersion']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/agreements/{agreement_id}/versions/{version}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Agreement id.
         * @example AGP-447-608-926
         */
        agreement_id: string
        /**
         * @description Number of the version.
         * @example 1
         */
        version: string
      }
      cookie?: never
    }
    /** Get one version of an agreement */
    get: operations['getAgreementVersion']
    put?: never
    post?: never
    /**
     * Delete a version of an agreement
     * @description Refused while a contract uses the version, and for the only version.
     */
    delete: operations['deleteAgreementVersion']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/agreements/{agreement_id}/versions/{version}/activate': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Agreement id.
         * @example AGP-447-608-926
         */
        agreement_id: string
        /**
         * @description Number of the version.
         * @example 1
         */
        version: string
      }
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Make a version the active one
     * @description The version that was active is inactive from then on; partners sign their contracts again.
     */
    post: operations['activateAgreementVersion']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/agreements/{agreement_id}/versions/{version}/document': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Agreement id.
         * @example AGP-447-608-926
         */
        agreement_id: string
        /**
         * @description Number of the version.
         * @example 1
         */
        version: string
      }
      cookie?: never
    }
    /**
     * Find the document of a version
     * @description Answers with a redirect to the document.
     */
    get: operations['getAgreementVersionDocument']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/forms': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** List agreement forms */
    get: operations['listAgreementForms']
    put?: never
    /** Create an agreement form */
    post: operations['createAgreementForm']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/forms/{id}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Form id.
         * @example AFR-318-604-275
         */
        id: string
      }
      cookie?: never
    }
    /** Get an agreement form */
    get: operations['getAgreementForm']
    /**
     * Change an agreement form
     * @description Makes a new version. Members that are not sent stay as they are.
     */
    put: operations['updateAgreementForm']
    post?: never
    /**
     * Delete an agreement form
     * @description Refused while the form is attached to an agreement.
     */
    delete: operations['deleteAgreementForm']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/forms/{form_id}/versions': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Form id.
         * @example AFR-318-604-275
         */
        form_id: string
      }
      cookie?: never
    }
    /** List the versions of an agreement form */
    get: operations['listAgreementFormVersions']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/forms/{form_id}/versions/{version}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Form id.
         * @example AFR-318-604-275
         */
        form_id: string
        /**
         * @description Number of the version.
         * @example 1
         */
        version: string
      }
      cookie?: never
    }
    /** Get one version of an agreement form */
    get: operations['getAgreementFormVersion']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/contracts': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** List contracts */
    get: operations['listContracts']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/contracts/{id}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Contract id.
         * @example CRP-38204-61957-10446
         */
        id: string
      }
      cookie?: never
    }
    /** Get a contract */
    get: operations['getContract']
    /**
     * Change a pending contract
     * @description Members that are not sent stay as they are. Only the issuer may do it.
     */
    put: operations['updateContract']
    post?: never
    /**
     * Delete a contract
     * @description The issuer can delete a pending program or service contract, the creator an enrolling one.
     */
    delete: operations['deleteContract']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/contracts/{id}/enroll': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Contract id.
         * @example CRP-38204-61957-10446
         */
        id: string
      }
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Enroll a contract
     * @description The partner is ready: an enrolling contract becomes pending.
     */
    post: operations['enrollContract']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/contracts/{id}/sign': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Contract id.
         * @example CRP-38204-61957-10446
         */
        id: string
      }
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Sign a contract
     * @description Accepts a pending contract, or an active one again after the agreement has got a new version.
     */
    post: operations['signContract']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/contracts/{id}/refine': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Contract id.
         * @example CRP-38204-61957-10446
         */
        id: string
      }
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Send a contract back
     * @description Asks the partner to answer the enroll form anew: a pending contract is enrolling again.
     */
    post: operations['refineContract']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/contracts/{id}/reject': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Contract id.
         * @example CRP-38204-61957-10446
         */
        id: string
      }
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Reject a contract
     * @description Refuses a pending contract for good.
     */
    post: operations['rejectContract']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/contracts/{id}/terminate': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Contract id.
         * @example CRP-38204-61957-10446
         */
        id: string
      }
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Terminate a contract
     * @description Ends an active contract for good, and the contracts that depend on it.
     */
    post: operations['terminateContract']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/contracts/{contract_id}/versions': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Contract id.
         * @example CRD-51720-93846-20715
         */
        contract_id: string
      }
      cookie?: never
    }
    /**
     * List the versions of a contract
     * @description One version per signature.
     */
    get: operations['listContractVersions']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/contracts/{contract_id}/versions/{version}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Contract id.
         * @example CRD-51720-93846-20715
         */
        contract_id: string
        /**
         * @description Number of the version.
         * @example 1
         */
        version: string
      }
      cookie?: never
    }
    /** Get one version of a contract */
    get: operations['getContractVersion']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/contracts/{contract_id}/data': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Contract id.
         * @example CRD-51720-93846-20715
         */
        contract_id: string
      }
      cookie?: never
    }
    /** List the answers to the enroll form */
    get: operations['listContractData']
    put?: never
    /** Answer the enroll form */
    post: operations['createContractData']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/contracts/{contract_id}/data/products': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Contract id.
         * @example CRD-51720-93846-20715
         */
        contract_id: string
      }
      cookie?: never
    }
    /** List the answers to the product form */
    get: operations['listContractProductData']
    put?: never
    /** Answer the product form for a product */
    post: operations['createContractProductData']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/contracts/{contract_id}/data/products/{id}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Contract id.
         * @example CRD-51720-93846-20715
         */
        contract_id: string
        /**
         * @description Id of the product, or of the data.
         * @example PRD-273-806-415
         */
        id: string
      }
      cookie?: never
    }
    /** Get the answers for a product */
    get: operations['getContractProductData']
    /** Change the answers for a product */
    put: operations['updateContractProductData']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/contracts/{contract_id}/data/products/{product_id}/items': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Contract id.
         * @example CRD-51720-93846-20715
         */
        contract_id: string
        /**
         * @description Product id.
         * @example PRD-273-806-415
         */
        product_id: string
      }
      cookie?: never
    }
    /** List the answers to the item form for a product */
    get: operations['listContractItemData']
    put?: never
    /** Answer the item form for an item */
    post: operations['createContractItemData']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/contracts/{contract_id}/data/products/{product_id}/items/{id}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Contract id.
         * @example CRD-51720-93846-20715
         */
        contract_id: string
        /**
         * @description Product id.
         * @example PRD-273-806-415
         */
        product_id: string
        /**
         * @description Id of the item, or of the data.
         * @example PRD-273-806-415-0001
         */
        id: string
      }
      cookie?: never
    }
    /** Get the answers for an item */
    get: operations['getContractItemData']
    /** Change the answers for an item */
    put: operations['updateContractItemData']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/tier/accounts': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** List tier accounts */
    get: operations['listTierAccounts']
    put?: never
    /**
     * Create a tier account
     * @description A customer must have a parent; a parent must be a reseller; a reseller without a parent is a direct one.
     */
    post: operations['createTierAccount']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/tier/accounts/{id}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Tier account id.
         * @example TA-4052-7314-8890
         */
        id: string
      }
      cookie?: never
    }
    /** Get a tier account */
    get: operations['getTierAccount']
    /**
     * Change a tier account
     * @description Members that are not sent stay as they are. A real change applies at once and makes a new version.
     */
    put: operations['updateTierAccount']
    post?: never
    /**
     * Delete a tier account
     * @description Refused while the account has child accounts. Can not be undone.
     */
    delete: operations['deleteTierAccount']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/tier/accounts/{account_id}/versions': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** List the versions of a tier account */
    get: operations['listTierAccountVersions']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/tier/accounts/{account_id}/versions/{version}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Get one version of a tier account */
    get: operations['getTierAccountVersion']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/tier/account-requests': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** List tier account requests */
    get: operations['listTierAccountRequests']
    put?: never
    /**
     * Change a tier account by request
     * @description The account changes at once. One request is made for each product that the account has a subscription to: pending when the product takes part in tier account updates, else unsupported.
     */
    post: operations['createTierAccountRequest']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/tier/account-requests/{id}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Tier account request id.
         * @example TAR-4052-7314-8890-001-001
         */
        id: string
      }
      cookie?: never
    }
    /** Get a tier account request */
    get: operations['getTierAccountRequest']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/tier/account-requests/{id}/accept': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Tier account request id.
         * @example TAR-4052-7314-8890-001-001
         */
        id: string
      }
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Accept a tier account request
     * @description Says that the vendor took the change over. The account stays as it is.
     */
    post: operations['acceptTierAccountRequest']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/tier/account-requests/{id}/ignore': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Tier account request id.
         * @example TAR-4052-7314-8890-001-001
         */
        id: string
      }
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Ignore a tier account request
     * @description Says that the vendor did not take the change over. The account stays as it is: the change is not undone.
     */
    post: operations['ignoreTierAccountRequest']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/tier/configs': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * List tier configurations
     * @description Those of products, connections and tier accounts of the caller.
     */
    get: operations['listTierConfigs']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/tier/configs/{id}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Configuration id.
         * @example TC-306-114-820
         */
        id: string
      }
      cookie?: never
    }
    /** Get a tier configuration */
    get: operations['getTierConfig']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/tier/config-requests': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * List tier configuration requests
     * @description Those of the configurations the caller sees. Vendors do not see drafts.
     */
    get: operations['listTierConfigRequests']
    put?: never
    /**
     * Create a tier configuration request
     * @description Asks the vendor to set up a configuration or to change it. It is open at once unless it is a draft; a configuration has one open request at most. While an update is open the configuration is processing.
     */
    post: operations['createTierConfigRequest']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/tier/config-requests/{id}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Request id.
         * @example TCR-306-114-820-001
         */
        id: string
      }
      cookie?: never
    }
    /** Get a tier configuration request */
    get: operations['getTierConfigRequest']
    /**
     * Change a tier configuration request
     * @description Fills in parameters, from either side, until the request is approved or failed. Members that are not sent stay as they are.
     */
    put: operations['updateTierConfigRequest']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/tier/config-requests/{id}/approve': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Request id.
         * @example TCR-306-114-820-001
         */
        id: string
      }
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Approve a tier configuration request
     * @description The configuration takes over the parameters and is active. Requests that waited for it are pending.
     */
    post: operations['approveTierConfigRequest']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/tier/config-requests/{id}/assign': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Request id.
         * @example TCR-306-114-820-001
         */
        id: string
      }
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Assign a tier configuration request
     * @description To a user of the vendor's account.
     */
    post: operations['assignTierConfigRequest']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/tier/config-requests/{id}/fail': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Request id.
         * @example TCR-306-114-820-001
         */
        id: string
      }
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Fail a tier configuration request
     * @description The configuration is active, with the values it had; also when it was to be set up.
     */
    post: operations['failTierConfigRequest']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/tier/config-requests/{id}/inquire': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Request id.
         * @example TCR-306-114-820-001
         */
        id: string
      }
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Ask back about a tier configuration request
     * @description Says that values are missing or wrong.
     */
    post: operations['inquireTierConfigRequest']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/tier/config-requests/{id}/pend': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Request id.
         * @example TCR-306-114-820-001
         */
        id: string
      }
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Take up a tier configuration request again
     * @description Says that all values are there.
     */
    post: operations['pendTierConfigRequest']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/tier/config-requests/{id}/submit': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Request id.
         * @example TCR-306-114-820-001
         */
        id: string
      }
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Submit a draft of a tier configuration request
     * @description It is inquiring when a value that is required is missing, waits for the tier above when that is not set up yet (tiers_setup), and is pending otherwise.
     */
    post: operations['submitTierConfigRequest']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/tier/config-requests/{id}/unassign': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Request id.
         * @example TCR-306-114-820-001
         */
        id: string
      }
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Assign a tier configuration request to nobody
     * @description The opposite of assigning it.
     */
    post: operations['unassignTierConfigRequest']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/tier/config-requests/{id}/validate': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Request id.
         * @example TCR-306-114-820-001
         */
        id: string
      }
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Check the values of a tier configuration request
     * @description Changes nothing. Only for drafts and inquiring requests.
     */
    post: operations['validateTierConfigRequest']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/products': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** List products */
    get: operations['listProducts']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/products/{id}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Product id.
         * @example PRD-273-806-415
         */
        id: string
      }
      cookie?: never
    }
    /** Get a product */
    get: operations['getProduct']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/listings': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * List listings
     * @description A vendor sees those of its products, others those of the contracts they have issued.
     */
    get: operations['listListings']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/listings/{id}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Listing id.
         * @example LST-212-458-762
         */
        id: string
      }
      cookie?: never
    }
    /** Get a listing */
    get: operations['getListing']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/leads/records': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * List leads
     * @description A vendor sees those for its products, others those of their listings.
     */
    get: operations['listLeads']
    put?: never
    /**
     * Create a lead
     * @description The listing has to be on sale and to ask an active form, which `data` answers.
     */
    post: operations['createLead']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/leads/records/{id}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Lead id.
         * @example LDR-123-345-345
         */
        id: string
      }
      cookie?: never
    }
    /** Get a lead */
    get: operations['getLead']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/leads/records/{id}/qualify': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Lead id.
         * @example LDR-123-345-345
         */
        id: string
      }
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Qualify a lead
     * @description Says that the vendor takes the lead on.
     */
    post: operations['qualifyLead']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/leads/records/{id}/invalidate': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Lead id.
         * @example LDR-123-345-345
         */
        id: string
      }
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Invalidate a lead
     * @description Says that nothing will come of the lead.
     */
    post: operations['invalidateLead']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/leads/forms': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** List lead forms */
    get: operations['listLeadForms']
    put?: never
    /**
     * Create a lead form
     * @description The new form is active. A custom form brings its fields, the other templates have theirs.
     */
    post: operations['createLeadForm']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/leads/forms/{id}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Form id.
         * @example LDF-1460-7899
         */
        id: string
      }
      cookie?: never
    }
    /** Get a lead form */
    get: operations['getLeadForm']
    /**
     * Change a lead form
     * @description Members that are not sent stay as they are. Leads keep the fields they were made with.
     */
    put: operations['updateLeadForm']
    post?: never
    /**
     * Delete a lead form
     * @description Refused while the form is bound to a listing.
     */
    delete: operations['deleteLeadForm']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/leads/forms/{id}/activate': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Form id.
         * @example LDF-1460-7899
         */
        id: string
      }
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Activate a lead form
     * @description Its listings take leads again.
     */
    post: operations['activateLeadForm']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/leads/forms/{id}/deactivate': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Form id.
         * @example LDF-1460-7899
         */
        id: string
      }
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Deactivate a lead form
     * @description It stays bound, but its listings take no leads.
     */
    post: operations['deactivateLeadForm']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/leads/listings/{listing_id}/form': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Listing id.
         * @example LST-212-458-762
         */
        listing_id: string
      }
      cookie?: never
    }
    /** Get the lead form of a listing */
    get: operations['getListingLeadForm']
    /**
     * Bind a lead form to a listing
     * @description Takes the place of the form that was bound before; `null` for none.
     */
    put: operations['setListingLeadForm']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/modules/leads/settings': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Get the key that signs tokens for embedded forms
     * @description The key is made when it is first asked for and stays. Vendors have none.
     */
    get: operations['getLeadSettings']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/embed/leads/listings/{listing_id}/form': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the listing the token is for.
         * @example LST-212-458-762
         */
        listing_id: string
      }
      cookie?: never
    }
    /** Get the form to show on another page */
    get: operations['getEmbeddedLeadForm']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/embed/leads/listings/{listing_id}/leads': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the listing the token is for.
         * @example LST-212-458-762
         */
        listing_id: string
      }
      cookie?: never
    }
    get?: never
    put?: never
    /** Create a lead from another page */
    post: operations['createEmbeddedLead']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/subscriptions/assets': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** List subscriptions */
    get: operations['listSubscriptions']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/subscriptions/assets/{id}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Subscription id.
         * @example AS-5127-9034-6618
         */
        id: string
      }
      cookie?: never
    }
    /** Get a subscription */
    get: operations['getSubscription']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/portal/v1/registrations': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Start the registration of a partner
     * @description Sends an e-mail with a link that is good for 24 hours. While a registration is open, the same address gets the same link once more, for another 24 hours.
     */
    post: operations['startPortalRegistration']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/portal/v1/registrations/{token}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Open the link of a registration
     * @description Marks the e-mail address as verified. Opening the link again changes nothing.
     */
    get: operations['verifyPortalRegistration']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/portal/v1/registrations/{token}/complete': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Complete a registration
     * @description Makes the partner's company and its first user, an administrator, and sends an e-mail that says so. Works once, after the link was opened.
     */
    post: operations['completePortalRegistration']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/portal/v1/login': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Log in
     * @description An unknown address, a wrong password and a user without a password get the same answer. After five failures within 15 minutes an address has to wait. A user can be logged in 100 times at once; one login more ends the oldest.
     */
    post: operations['loginPortal']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/portal/v1/logout': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Log out
     * @description Ends the session, the one behind it and those that were started from it.
     */
    post: operations['logoutPortal']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/portal/v1/session/renew': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Renew the session
     * @description Lets the session last for another 30 minutes, until 12 hours after its login at most. The token stays the same.
     */
    post: operations['renewPortalSession']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/portal/v1/me': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Get who is logged in */
    get: operations['getPortalMe']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/portal/v1/home': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Get the home page
     * @description What a partner sees first after its login, of all its customers; for a customer's user, of the customer.
     */
    get: operations['getPortalHome']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/portal/v1/users/{id}/login-as': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Log in as a customer's user
     * @description Starts a session that acts as the user and says who is behind it; all it writes says so, too. The user's company has to be an active customer of the caller.
     */
    post: operations['loginAsPortalUser']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/portal/v1/impersonation/stop': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Stop acting as a customer's user
     * @description Ends the session of the user and answers the one from which it was started.
     */
    post: operations['stopPortalImpersonation']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/portal/v1/orgs': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * List the own company
     * @description The view "org": the company of the user who is logged in, and no other.
     */
    get: operations['listPortalOrgs']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/portal/v1/orgs/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Get a company
     * @description The own company, or one of its customers.
     */
    get: operations['getPortalOrg']
    /**
     * Edit a company
     * @description Partners edit their customers, administrators their own company. Nobody can make a customer of a partner or move it to another partner.
     */
    put: operations['updatePortalOrg']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/portal/v1/customers': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * List the customers
     * @description The view "My Customer": the customers of the own company.
     */
    get: operations['listPortalCustomers']
    put?: never
    /** Add a customer */
    post: operations['createPortalCustomer']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/portal/v1/customers/{customer_id}/users': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * List the users of a company
     * @description Of a customer, or of the own company.
     */
    get: operations['listPortalUsers']
    put?: never
    /**
     * Add a user to a company
     * @description Partners add users to their customers, administrators to their own company. A user without a password can not log in.
     */
    post: operations['createPortalUser']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/portal/v1/users/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Get a user */
    get: operations['getPortalUser']
    /**
     * Edit a user
     * @description Partners edit the users of their customers, administrators those of their own company. A new password, or an active that is false, ends the sessions of the user, but for the one that asks.
     */
    put: operations['updatePortalUser']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/portal/v1/products': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * List the products
     * @description What partners can add for their customers.
     */
    get: operations['listPortalProducts']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/portal/v1/products/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Get a product */
    get: operations['getPortalProduct']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/portal/v1/customers/{customer_id}/products': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Add a product for a customer
     * @description Makes an order that waits for its payment and an open invoice with its link; or, for a trial, a licence and no invoice. A customer tries a product once, and never after it had a licence of it.
     */
    post: operations['addPortalProduct']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/portal/v1/customers/{customer_id}/orders': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** List the orders of a customer */
    get: operations['listPortalOrders']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/portal/v1/orders/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Get an order */
    get: operations['getPortalOrder']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/portal/v1/orders/{id}/cancel': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Cancel an order
     * @description Only while it waits for its payment; its invoice is void then.
     */
    post: operations['cancelPortalOrder']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/portal/v1/customers/{customer_id}/licenses': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** List the licences of a customer */
    get: operations['listPortalLicenses']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/portal/v1/customers/{customer_id}/invoices': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** List the invoices of a customer */
    get: operations['listPortalInvoices']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/portal/v1/invoices/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Get an invoice */
    get: operations['getPortalInvoice']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/portal/v1/invoices/{invoice_id}/payments': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * List the payments of an invoice
     * @description Those that were taken and those that were declined.
     */
    get: operations['listPortalPayments']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/portal/v1/pay/{token}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Open the link of an invoice
     * @description Whoever has the link can see what is to be paid, and pay it.
     */
    get: operations['getPayableInvoice']
    put?: never
    /**
     * Pay an invoice
     * @description A payment that is taken makes the invoice paid and its order active, gives the customer a licence for one billing period and books the partner's commission. A payment that is declined leaves everything as it is.
     */
    post: operations['payInvoice']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
}
export type webhooks = Record<string, never>
export interface components {
  schemas: {
    /** @description What every refused request answers with. */
    ErrorBody: {
      /**
       * @description The code of the rule that was broken.
       * @example VAL_001
       */
      error_code: string
      /** @description One message per problem; problems of the body start with the name of the field. */
      errors: string[]
      /** @description What a program can do with the error: for TA_001 the blocking accounts and an order of deletions. */
      params?: Record<string, never>
    }
    /** @description A branch of industry. */
    Industry: {
      /** @description Industry id. */
      readonly id?: string
      /** @description Industry name. */
      name: string
    }
    /** @description The user (UR-…) or service user (SU-…) behind an event. */
    ActorRef: {
      /** @description Id of the user. */
      readonly id?: string
      /** @description Name of the user. */
      readonly name?: string
      /** @description Path of the user's icon. */
      readonly icon?: string
    }
    /** @description When something happened and who did it; `by` is missing when the system did it. */
    Event: {
      /**
       * Format: date-time
       * @description Moment in UTC and whole seconds.
       * @example 2024-03-05T09:30:00+00:00
       */
      at: string
      by?: components['schemas']['ActorRef']
    }
    /** @description A company on the platform. */
    Account: {
      /** @description Account id: VA-… for vendors, PA-… for distributors and resellers. */
      readonly id: string
      /** @description Company name. */
      name: string
      /** @description Path of the icon. */
      icon?: string | null
      /** @description What the company does. */
      description?: string | null
      /** @description Longer text about the company. */
      overview?: string | null
      /** @description Where the company sits. */
      headquarters?: string | null
      /**
       * @description Distributors and resellers are both providers.
       * @enum {string}
       */
      type: 'vendor' | 'provider'
      /**
       * @description What the account does on the platform.
       * @enum {string}
       */
      role: 'vendor' | 'distributor' | 'reseller'
      /** @description Brand id. */
      brand?: string
      /** @description Id in the caller's own system. */
      external_id?: string
      /** @description Whether other providers may source products from this account. */
      sourcing?: boolean
      /** @description ISO 3166 alpha-2 codes of the countries served. */
      countries?: unknown[] | null
      /** @description Languages spoken. */
      languages?: string[] | null
      /** @description Addresses of web sites. */
      websites?: string[] | null
      /** @description Industries served. */
      industries?: components['schemas']['Industry'][]
      /** @description Whether the account shows in the public catalogue. */
      public?: boolean | null
      /** @description What happened to the account. */
      readonly events?: {
        created?: components['schemas']['Event']
        updated?: components['schemas']['Event']
      }
      /** @description What the account was allowed when it was invited. */
      readonly permissions?: {
        [key: string]: unknown
      }
    }
    /** @description Points at an existing object by its id. */
    IdRef: {
      /** @description Id of the object. */
      id: string
    }
    /** @description A user: by id, or by name and address. */
    AccountUser: {
      /** @description Id of a user of the caller's account. */
      id?: string
      /** @description Full name. */
      name?: string
      /**
       * Format: email
       * @description E-mail address.
       */
      email?: string
    }
    /** @description The account that an invitation is completed with. */
    AccountCreate: {
      /** @description Secret of the invitation. */
      code?: string
      /** @description Id of the contract that invites. */
      contract_id?: string
      /** @description Id that the invitation gave the account. */
      id?: string
      /** @description Company name. */
      name: string
      /** @description Path of the icon. */
      icon?: string | null
      /** @description What the company does. */
      description?: string | null
      /** @description Longer text about the company. */
      overview?: string | null
      /** @description Where the company sits. */
      headquarters?: string | null
      /** @description Id in the caller's own system. */
      external_id?: string
      /** @description ISO 3166 alpha-2 codes of the countries served. */
      countries?: unknown[] | null
      /** @description Languages spoken. */
      languages?: string[] | null
      /** @description Addresses of web sites. */
      websites?: string[] | null
      /** @description Industries served. */
      industries?: components['schemas']['IdRef'][]
      /** @description The first users of the account: by id those of the caller's account, by name and address new ones. */
      users?: components['schemas']['AccountUser'][]
    }
    /** @description Changes to an account. */
    AccountUpdate: {
      /** @description Company name. */
      name?: string
      /** @description Path of the icon. */
      icon?: string | null
      /** @description What the company does. */
      description?: string | null
      /** @description Longer text about the company. */
      overview?: string | null
      /** @description Where the company sits. */
      headquarters?: string | null
      /** @description Brand id. */
      brand?: string
      /** @description Id in the caller's own system. */
      external_id?: string
      /** @description ISO 3166 alpha-2 codes of the countries served. */
      countries?: unknown[] | null
      /** @description Languages spoken. */
      languages?: string[] | null
      /** @description Addresses of web sites. */
      websites?: string[] | null
      /** @description Industries served, in place of those before. */
      industries?: components['schemas']['IdRef'][]
      /** @description Users of the account. */
      users?: components['schemas']['IdRef'][]
    }
    /** @description Where users prove who they are. */
    IdentityProviderRef: {
      /** @description Id of the identity provider. */
      readonly id?: string
      /** @description Its name. */
      name?: string | null
      /**
       * @description How it is asked.
       * @enum {string}
       */
      type: 'system' | 'saml' | 'openid'
    }
    /** @description How users of a domain sign in. */
    UserDomainAuth: {
      idp: components['schemas']['IdentityProviderRef']
      /** @description Whether they must sign in through it. */
      enforce: boolean
    }
    /** @description The e-mail domain a user belongs to. */
    UserDomain: {
      /** @description Id of the domain. */
      readonly id?: string
      /** @description Name of the domain. */
      name?: string | null
      auth?: components['schemas']['UserDomainAuth']
    }
    /** @description What happened to the user; `signed` is the last time of signing in. */
    UserEvents: {
      created: components['schemas']['Event']
      signed?: components['schemas']['Event']
      invited?: components['schemas']['Event']
      activated?: components['schemas']['Event']
    }
    /** @description A group of users, named inside another object. */
    UserGroupRef: {
      /** @description Id of the group. */
      id: string
      /** @description Name of the group. */
      name: string
    }
    /** @description A tag of a user. */
    UserTagRef: {
      /** @description Id of the tag. */
      id: string
      /** @description Name of the tag. */
      name: string
    }
    /** @description A person who works in an account. */
    User: {
      /** @description User id. */
      id: string
      /** @description Name of the user. */
      name: string
      /** @description Path of the icon. */
      icon?: string
      /** @description Id in the caller's own system. */
      external_id?: string
      /**
       * Format: email
       * @description E-mail address.
       */
      email: string
      /** @description Whether the user can sign in. */
      active: boolean
      /** @description Whether the user is sent notifications. */
      notifications?: boolean
      /** @description Whether the user is sent announcements. */
      announcements?: boolean
      /** @description Whether mail to the address is blocked. */
      blocklisted?: boolean
      /** @description Region the user prefers. */
      region?: string
      /** @description How times are shown to the user. */
      timeformat?: string
      /** @description Time zone of the user. */
      timezone?: string
      idp?: components['schemas']['IdentityProviderRef']
      domain?: components['schemas']['UserDomain']
      events: components['schemas']['UserEvents']
      /**
       * @description How far the invitation has come.
       * @enum {string}
       */
      status: 'invited' | 'joined' | 'expired'
      /** @description Code that completes the invitation. */
      activation_code?: string
      /** @description Groups the user is in. */
      groups: components['schemas']['UserGroupRef'][]
      /** @description Tags of the user. */
      tags: components['schemas']['UserTagRef'][]
      /** @description What the user may do; shown only when selected. */
      permissions?: Record<string, never>
    }
    /** @description An invitation, for somebody new by `name` and `email`, else by `id`. */
    UserInvite: {
      /** @description Id of a user the platform knows already. */
      id?: string
      /** @description Name of the user. */
      name?: string
      /**
       * Format: email
       * @description E-mail address.
       */
      email?: string
      /** @description Groups the user will be in. */
      groups: components['schemas']['IdRef'][]
      /** @description Tags of the user. */
      tags?: components['schemas']['IdRef'][]
    }
    /** @description An identity provider by its id; null takes the choice back. */
    IdentityProviderChoice: {
      /** @description Id of the identity provider. */
      id: string
    } | null
    /** @description Changes to a user. */
    UserUpdate: {
      /** @description Groups the user is in, in place of those before. */
      groups?: components['schemas']['IdRef'][]
      /** @description Tags of the user, in place of those before. */
      tags?: components['schemas']['IdRef'][]
      idp?: components['schemas']['IdentityProviderChoice']
    }
    /** @description An account, named inside another object. */
    AccountRef: {
      /**
       * @description Account id.
       * @example PA-301-447
       */
      id: string
      /** @description Account name. */
      readonly name: string
      /** @description Path of the account's icon. */
      readonly icon?: string | null
    }
    /** @description A commerce system that is connected to the platform. */
    Hub: {
      /** @description Hub id. */
      readonly id: string
      /** @description Hub name. */
      name: string
      /** @description What the hub is for. */
      description: string
      company: components['schemas']['AccountRef']
      /** @description What happened to the hub. */
      readonly events: {
        created?: components['schemas']['Event']
        updated?: components['schemas']['Event']
      }
      /** @description How much the hub is used. */
      readonly stats: {
        /** @description Number of connections. */
        connections: number
        /** @description Number of marketplaces. */
        marketplaces: number
      }
      /** @description The commerce system behind the hub. */
      readonly instance: {
        /** @description Id of the commerce system. */
        id?: string
        /**
         * @description Type of the commerce system.
         * @enum {string}
         */
        type?: 'OA' | 'API'
      }
      /** @description Version of the commerce system. */
      version?: string
      /** @description Version of its connector. */
      extension_version?: string
      /**
       * Format: date-time
       * @description Moment of the last health check.
       */
      last_health_check?: string | null
    }
    /** @description The commerce system, written as one object. */
    HubInstance: {
      /** @description Id of the commerce system. */
      id?: string | null
      /**
       * @description Type of the commerce system.
       * @enum {string}
       */
      type?: 'oa' | 'api' | 'OA' | 'API'
    }
    /** @description A new hub. The commerce system is given as `instance_id` and `instance_type`, or as `instance`. */
    HubCreate: {
      /** @description Hub name. */
      name: string
      /** @description What the hub is for. */
      description: string
      /** @description Id of the commerce system. */
      instance_id?: string | null
      /**
       * @description Type of the commerce system.
       * @enum {string}
       */
      instance_type?: 'oa' | 'api'
      instance?: components['schemas']['HubInstance']
      /** @description Version of the commerce system. */
      version?: string
      /** @description Version of its connector. */
      extension_version?: string
      /**
       * Format: date-time
       * @description Moment of the last health check.
       */
      last_health_check?: string | null
    }
    /** @description Changes to a hub. */
    HubUpdate: {
      /** @description Hub name. */
      name?: string
      /** @description What the hub is for. */
      description?: string
      /** @description Id of the commerce system. */
      instance_id?: string | null
      /**
       * @description Type of the commerce system.
       * @enum {string}
       */
      instance_type?: 'oa' | 'api'
      instance?: components['schemas']['HubInstance']
      /** @description Version of the commerce system. */
      version?: string
      /** @description Version of its connector. */
      extension_version?: string
      /**
       * Format: date-time
       * @description Moment of the last health check.
       */
      last_health_check?: string | null
    }
    /** @description The product of a connection. */
    ConnectionProduct: {
      /** @description Product id. */
      readonly id: string
      /** @description Product name. */
      readonly name: string
      /** @description Path of the product's icon. */
      readonly icon?: string
      /** @description The product in one sentence. */
      readonly short_description?: string
      /** @description Version of the product. */
      readonly version?: number
    }
    /** @description A line between a vendor's product and a hub. */
    HubConnection: {
      /** @description Connection id. */
      readonly id: string
      /**
       * @description What the connection is used for.
       * @enum {string}
       */
      type: 'test' | 'production'
      /**
       * @description State of the connection.
       * @enum {string}
       */
      status: 'pending' | 'approved' | 'rejected' | 'revoked' | 'active'
      provider: components['schemas']['AccountRef']
      vendor: components['schemas']['AccountRef']
      /**
       * Format: date-time
       * @description Moment the connection was created.
       */
      readonly created_at: string
      product: components['schemas']['ConnectionProduct']
    }
    /** @description A marketplace that a hub sells through. */
    HubMarketplace: {
      /** @description Marketplace id. */
      id: string
      /** @description Marketplace name. */
      readonly name: string
      /** @description Path of the icon. */
      readonly icon?: string
      /** @description What the marketplace is for. */
      description?: string | null
      /** @description Id of the marketplace in the hub. */
      external_id: string
    }
    /**
     * @description ISO 4217 code of a currency.
     * @enum {string}
     */
    Currency:
      | 'AED'
      | 'AFN'
      | 'ALL'
      | 'AMD'
      | 'ANG'
      | 'AOA'
      | 'ARS'
      | 'AUD'
      | 'AWG'
      | 'AZN'
      | 'BAM'
      | 'BBD'
      | 'BDT'
      | 'BGN'
      | 'BHD'
      | 'BIF'
      | 'BMD'
      | 'BND'
      | 'BOB'
      | 'BOV'
      | 'BRL'
      | 'BSD'
      | 'BTN'
      | 'BWP'
      | 'BYN'
      | 'BZD'
      | 'CAD'
      | 'CDF'
      | 'CHE'
      | 'CHF'
      | 'CHW'
      | 'CLF'
      | 'CLP'
      | 'CNY'
      | 'COP'
      | 'COU'
      | 'CRC'
      | 'CUC'
      | 'CUP'
      | 'CVE'
      | 'CZK'
      | 'DJF'
      | 'DKK'
      | 'DOP'
      | 'DZD'
      | 'EGP'
      | 'ERN'
      | 'ETB'
      | 'EUR'
      | 'FJD'
      | 'FKP'
      | 'GBP'
      | 'GEL'
      | 'GHS'
      | 'GIP'
      | 'GMD'
      | 'GNF'
      | 'GTQ'
      | 'GYD'
      | 'HKD'
      | 'HNL'
      | 'HRK'
      | 'HTG'
      | 'HUF'
      | 'IDR'
      | 'ILS'
      | 'INR'
      | 'IQD'
      | 'IRR'
      | 'ISK'
      | 'JMD'
      | 'JOD'
      | 'JPY'
      | 'KES'
      | 'KGS'
      | 'KHR'
      | 'KMF'
      | 'KPW'
      | 'KRW'
      | 'KWD'
      | 'KYD'
      | 'KZT'
      | 'LAK'
      | 'LBP'
      | 'LKR'
      | 'LRD'
      | 'LSL'
      | 'LYD'
      | 'MAD'
      | 'MDL'
      | 'MGA'
      | 'MKD'
      | 'MMK'
      | 'MNT'
      | 'MOP'
      | 'MRU'
      | 'MUR'
      | 'MVR'
      | 'MWK'
      | 'MXN'
      | 'MXV'
      | 'MYR'
      | 'MZN'
      | 'NAD'
      | 'NGN'
      | 'NIO'
      | 'NOK'
      | 'NPR'
      | 'NZD'
      | 'OMR'
      | 'PAB'
      | 'PEN'
      | 'PGK'
      | 'PHP'
      | 'PKR'
      | 'PLN'
      | 'PYG'
      | 'QAR'
      | 'RON'
      | 'RSD'
      | 'RUB'
      | 'RWF'
      | 'SAR'
      | 'SBD'
      | 'SCR'
      | 'SDG'
      | 'SEK'
      | 'SGD'
      | 'SHP'
      | 'SLE'
      | 'SLL'
      | 'SOS'
      | 'SRD'
      | 'SSP'
      | 'STN'
      | 'SVC'
      | 'SYP'
      | 'SZL'
      | 'THB'
      | 'TJS'
      | 'TMT'
      | 'TND'
      | 'TOP'
      | 'TRY'
      | 'TTD'
      | 'TWD'
      | 'TZS'
      | 'UAH'
      | 'UGX'
      | 'USD'
      | 'USN'
      | 'UYI'
      | 'UYU'
      | 'UYW'
      | 'UZS'
      | 'VED'
      | 'VES'
      | 'VND'
      | 'VUV'
      | 'WST'
      | 'XAF'
      | 'XAG'
      | 'XAU'
      | 'XBA'
      | 'XBB'
      | 'XBC'
      | 'XBD'
      | 'XCD'
      | 'XDR'
      | 'XOF'
      | 'XPD'
      | 'XPF'
      | 'XPT'
      | 'XSU'
      | 'XTS'
      | 'XUA'
      | 'XXX'
      | 'YER'
      | 'ZAR'
      | 'ZMW'
      | 'ZWL'
    /** @description A hub, named inside another object. */
    HubRef: {
      /** @description Hub id. */
      readonly id: string
      /** @description Hub name. */
      name: string
    }
    /** @description A hub that sells through a marketplace. */
    MarketplaceHub: {
      hub: components['schemas']['HubRef']
      /** @description Id of the marketplace in the hub. */
      external_id: string
    }
    /** @description A country, named inside another object. */
    CountryRef: {
      /**
       * @description ISO 3166 alpha-2 code.
       * @example ES
       */
      id: string
      /** @description Name of the country. */
      readonly name: string
      /** @description Path of the flag. */
      readonly icon?: string
    }
    /**
     * @description ISO 4217 code of a currency, or null for none.
     * @enum {string|null}
     */
    NullableCurrency:
      | 'AED'
      | 'AFN'
      | 'ALL'
      | 'AMD'
      | 'ANG'
      | 'AOA'
      | 'ARS'
      | 'AUD'
      | 'AWG'
      | 'AZN'
      | 'BAM'
      | 'BBD'
      | 'BDT'
      | 'BGN'
      | 'BHD'
      | 'BIF'
      | 'BMD'
      | 'BND'
      | 'BOB'
      | 'BOV'
      | 'BRL'
      | 'BSD'
      | 'BTN'
      | 'BWP'
      | 'BYN'
      | 'BZD'
      | 'CAD'
      | 'CDF'
      | 'CHE'
      | 'CHF'
      | 'CHW'
      | 'CLF'
      | 'CLP'
      | 'CNY'
      | 'COP'
      | 'COU'
      | 'CRC'
      | 'CUC'
      | 'CUP'
      | 'CVE'
      | 'CZK'
      | 'DJF'
      | 'DKK'
      | 'DOP'
      | 'DZD'
      | 'EGP'
      | 'ERN'
      | 'ETB'
      | 'EUR'
      | 'FJD'
      | 'FKP'
      | 'GBP'
      | 'GEL'
      | 'GHS'
      | 'GIP'
      | 'GMD'
      | 'GNF'
      | 'GTQ'
      | 'GYD'
      | 'HKD'
      | 'HNL'
      | 'HRK'
      | 'HTG'
      | 'HUF'
      | 'IDR'
      | 'ILS'
      | 'INR'
      | 'IQD'
      | 'IRR'
      | 'ISK'
      | 'JMD'
      | 'JOD'
      | 'JPY'
      | 'KES'
      | 'KGS'
      | 'KHR'
      | 'KMF'
      | 'KPW'
      | 'KRW'
      | 'KWD'
      | 'KYD'
      | 'KZT'
      | 'LAK'
      | 'LBP'
      | 'LKR'
      | 'LRD'
      | 'LSL'
      | 'LYD'
      | 'MAD'
      | 'MDL'
      | 'MGA'
      | 'MKD'
      | 'MMK'
      | 'MNT'
      | 'MOP'
      | 'MRU'
      | 'MUR'
      | 'MVR'
      | 'MWK'
      | 'MXN'
      | 'MXV'
      | 'MYR'
      | 'MZN'
      | 'NAD'
      | 'NGN'
      | 'NIO'
      | 'NOK'
      | 'NPR'
      | 'NZD'
      | 'OMR'
      | 'PAB'
      | 'PEN'
      | 'PGK'
      | 'PHP'
      | 'PKR'
      | 'PLN'
      | 'PYG'
      | 'QAR'
      | 'RON'
      | 'RSD'
      | 'RUB'
      | 'RWF'
      | 'SAR'
      | 'SBD'
      | 'SCR'
      | 'SDG'
      | 'SEK'
      | 'SGD'
      | 'SHP'
      | 'SLE'
      | 'SLL'
      | 'SOS'
      | 'SRD'
      | 'SSP'
      | 'STN'
      | 'SVC'
      | 'SYP'
      | 'SZL'
      | 'THB'
      | 'TJS'
      | 'TMT'
      | 'TND'
      | 'TOP'
      | 'TRY'
      | 'TTD'
      | 'TWD'
      | 'TZS'
      | 'UAH'
      | 'UGX'
      | 'USD'
      | 'USN'
      | 'UYI'
      | 'UYU'
      | 'UYW'
      | 'UZS'
      | 'VED'
      | 'VES'
      | 'VND'
      | 'VUV'
      | 'WST'
      | 'XAF'
      | 'XAG'
      | 'XAU'
      | 'XBA'
      | 'XBB'
      | 'XBC'
      | 'XBD'
      | 'XCD'
      | 'XDR'
      | 'XOF'
      | 'XPD'
      | 'XPF'
      | 'XPT'
      | 'XSU'
      | 'XTS'
      | 'XUA'
      | 'XXX'
      | 'YER'
      | 'ZAR'
      | 'ZMW'
      | 'ZWL'
      | null
    /** @description What can be done with the listings of a marketplace. */
    MarketplaceListingCapabilities: {
      /** @description Whether referral products are listed by themselves. */
      referral_auto?: boolean
    }
    /** @description What can be done with the price lists of a marketplace. */
    MarketplacePriceListCapabilities: {
      /** @description Whether price lists suit the commerce system of the hub. */
      commerce_compatibility?: boolean
    }
    /** @description What can be done with a marketplace. */
    MarketplaceCapabilities: {
      listing?: components['schemas']['MarketplaceListingCapabilities']
      price_list?: components['schemas']['MarketplacePriceListCapabilities']
    }
    /** @description How much the marketplace is used. */
    MarketplaceStats: {
      /** @description Number of hubs. */
      hubs: number
      /** @description Number of active distribution contracts. */
      contracts: number
    }
    /** @description What happened to the marketplace. */
    MarketplaceEvents: {
      created: components['schemas']['Event']
      updated?: components['schemas']['Event']
    }
    /** @description A language and the place it is spoken in, named inside another object. */
    LocaleRef: {
      /**
       * @description Id of the locale.
       * @example ES-ES
       */
      readonly id: string
      /** @description Name of the locale. */
      name: string
    }
    /** @description Where an account sells products. */
    Marketplace: {
      /** @description Marketplace id. */
      readonly id: string
      /** @description Marketplace name. */
      name: string
      /** @description What the marketplace is for. */
      description?: string | null
      owner: components['schemas']['AccountRef']
      /** @description Path of the icon. */
      readonly icon?: string
      /**
       * @description Part of the world that is served.
       * @enum {string|null}
       */
      zone?: 'AF' | 'NA' | 'OC' | 'AS' | 'EU' | 'SA' | null
      /** @description Hubs that sell through the marketplace. */
      hubs: components['schemas']['MarketplaceHub'][]
      /** @description Number of active distribution contracts. */
      readonly active_contracts: number
      /** @description Countries that are served. */
      countries: components['schemas']['CountryRef'][]
      currency?: components['schemas']['NullableCurrency']
      alt_currency_1?: components['schemas']['NullableCurrency']
      alt_currency_2?: components['schemas']['NullableCurrency']
      capabilities?: components['schemas']['MarketplaceCapabilities']
      /** @description Values of the owner's own. */
      attributes?: Record<string, never>
      stats: components['schemas']['MarketplaceStats']
      events: components['schemas']['MarketplaceEvents']
      /** @description Languages the marketplace is shown in. */
      locales?: components['schemas']['LocaleRef'][]
    }
    /** @description A hub that sells through a marketplace. */
    MarketplaceHubWrite: {
      hub: components['schemas']['IdRef']
      /** @description Id of the marketplace in the hub. */
      external_id: string
    }
    /** @description A new marketplace. */
    MarketplaceCreate: {
      /** @description Marketplace name. */
      name: string
      /** @description What the marketplace is for. */
      description?: string | null
      /**
       * @description Part of the world that is served.
       * @enum {string|null}
       */
      zone?: 'AF' | 'NA' | 'OC' | 'AS' | 'EU' | 'SA' | null
      /** @description Hubs that sell through the marketplace. */
      hubs?: components['schemas']['MarketplaceHubWrite'][]
      /** @description Countries that are served. */
      countries?: components['schemas']['IdRef'][]
      currency?: components['schemas']['NullableCurrency']
      alt_currency_1?: components['schemas']['NullableCurrency']
      alt_currency_2?: components['schemas']['NullableCurrency']
      capabilities?: components['schemas']['MarketplaceCapabilities']
      /** @description Values of the owner's own. */
      attributes?: Record<string, never>
      /** @description Languages the marketplace is shown in. */
      locales?: components['schemas']['IdRef'][]
    }
    /** @description Changes to a marketplace. */
    MarketplaceUpdate: {
      /** @description Marketplace name. */
      name?: string
      /** @description What the marketplace is for. */
      description?: string | null
      /**
       * @description Part of the world that is served.
       * @enum {string|null}
       */
      zone?: 'AF' | 'NA' | 'OC' | 'AS' | 'EU' | 'SA' | null
      /** @description Hubs that sell through the marketplace, in place of those before. */
      hubs?: components['schemas']['MarketplaceHubWrite'][]
      /** @description Countries that are served, in place of those before. */
      countries?: components['schemas']['IdRef'][]
      currency?: components['schemas']['NullableCurrency']
      alt_currency_1?: components['schemas']['NullableCurrency']
      alt_currency_2?: components['schemas']['NullableCurrency']
      capabilities?: components['schemas']['MarketplaceCapabilities']
      /** @description Values of the owner's own. */
      attributes?: Record<string, never>
      /** @description Languages the marketplace is shown in, in place of those before. */
      locales?: components['schemas']['IdRef'][]
    }
    /** @description A picture to upload. */
    MarketplaceIcon: {
      /**
       * Format: binary
       * @description The picture.
       */
      icon: Blob
    }
    /** @description A country. */
    Country: {
      /**
       * @description ISO 3166 alpha-2 code.
       * @example ES
       */
      id: string
      /** @description Name of the country. */
      readonly name: string
      /** @description Path of the flag. */
      readonly icon?: string
      /** @description Country calling code. */
      readonly prefix?: string
    }
    /** @description What happened to the product group. */
    ProductGroupEvents: {
      created: components['schemas']['Event']
      updated?: components['schemas']['Event']
    }
    /** @description How much the product group is used. */
    ProductGroupStats: {
      /** @description Number of contracts of its agreements. */
      contracts: number
      /** @description Number of agreements the group is attached to. */
      agreements: number
      /** @description Number of products in the group. */
      products: number
    }
    /** @description Products that are offered to partners together. */
    ProductGroup: {
      /** @description Product group id. */
      readonly id: string
      /** @description Name of the group. */
      name: string
      /** @description What the group is for. */
      description?: string | null
      events: components['schemas']['ProductGroupEvents']
      stats: components['schemas']['ProductGroupStats']
      owner: components['schemas']['AccountRef']
    }
    /** @description A new product group. */
    ProductGroupCreate: {
      /** @description Name of the group. */
      name: string
      /** @description What the group is for. */
      description?: string | null
      /** @description Products of the group. */
      products?: components['schemas']['IdRef'][]
    }
    /** @description Changes to a product group. */
    ProductGroupUpdate: {
      /** @description Name of the group. */
      name?: string
      /** @description What the group is for. */
      description?: string | null
      /** @description Products of the group, in place of those before. */
      products?: components['schemas']['IdRef'][]
    }
    /** @description An agreement that a product group is attached to. */
    ProductGroupAgreement: {
      /** @description Agreement id. */
      id: string
      /** @description Name of the agreement. */
      readonly name: string
      /** @description What the agreement is about; empty when nobody said. */
      description: string
    }
    /** @description An agreement, named inside another object. */
    AgreementRef: {
      /**
       * @description Agreement id.
       * @example AGP-447-608-926
       */
      id: string
      /** @description Agreement name. */
      readonly name: string
    }
    /** @description An account that is invited to an agreement or has a contract for it. */
    AgreementPartner: {
      /** @description Account id. */
      readonly id: string
      /** @description Account name. */
      readonly name: string
      /** @description Path of the account's icon. */
      readonly icon?: string | null
      /**
       * @description What the partner is.
       * @enum {string}
       */
      readonly role: 'vendor' | 'distributor' | 'reseller'
      agreement: components['schemas']['AgreementRef']
      /** @description The partner's contract for the agreement. */
      readonly contract: {
        /** @description Contract id. */
        id: string
        /**
         * @description State of the contract.
         * @enum {string}
         */
        status: 'new' | 'enrolling' | 'pending' | 'active' | 'terminated' | 'rejected'
        /** @description Version of the agreement that was signed; null before. */
        version?: number | null
      }
      /** @description What happened to the contract. */
      readonly events: {
        created?: components['schemas']['Event']
        signed?: components['schemas']['Event']
        countersigned?: components['schemas']['Event']
      }
    }
    /** @description A category, named inside another object. */
    CategoryRef: {
      /** @description Category id. */
      readonly id?: string
      /** @description Category name. */
      name: string
    }
    /** @description A product, named inside another object. */
    ProductRef: {
      /**
       * @description Product id.
       * @example PRD-273-806-415
       */
      id: string
      /** @description Path of the product's icon. */
      readonly icon?: string
      /** @description Product name. */
      readonly name?: string
      /** @description State of the product. */
      readonly status?: string
      category?: components['schemas']['CategoryRef']
      /** @description What the product is. */
      readonly description?: string
    }
    /** @description How many contracts that are enrolling, pending or active there are with the partner. */
    PartnerContractStats: {
      /** @description Number of distribution contracts. */
      distribution: number
      /** @description Number of program contracts. */
      program: number
      /** @description Number of service contracts. */
      service: number
      /** @description Number of syndication contracts. */
      syndication: number
    }
    /** @description How much there is between the caller and the partner. */
    PartnerStats: {
      contracts: components['schemas']['PartnerContractStats']
      /** @description Number of listings. */
      listings: number
    }
    /** @description What a contact is there for. */
    PartnerContactTag: {
      /** @description Id of the tag. */
      readonly id: string
      /** @description Name of the tag: Technical or Business. */
      name: string
    }
    /** @description Somebody to talk to at a partner. */
    PartnerContact: {
      /**
       * @description User id.
       * @example UR-518-240-967
       */
      id: string
      /** @description Name of the person. */
      name: string
      /**
       * Format: email
       * @description E-mail address.
       */
      email: string
      /** @description Path of a picture; empty for none. */
      icon: string
      /** @description What the person is there for. */
      readonly tags: components['schemas']['PartnerContactTag'][]
    }
    /** @description An account that the caller has agreements with. What the partner has not said is empty. */
    Partner: {
      /**
       * @description Account id of the partner.
       * @example VA-306-152
       */
      id: string
      /** @description Name of the partner. */
      name: string
      /**
       * @description How far the partner has come: invited until its account is registered, then active.
       * @enum {string}
       */
      status: 'invited' | 'active'
      /** @description Path of the icon. */
      icon: string
      /**
       * @description Distributors and resellers are both providers.
       * @enum {string}
       */
      type: 'vendor' | 'provider'
      /**
       * @description What the partner does on the platform.
       * @enum {string}
       */
      role: 'vendor' | 'distributor' | 'reseller'
      /** @description What the company does. */
      description: string
      /** @description Longer text about the company. */
      overview: string
      /** @description Where the company sits. */
      headquarters: string
      /** @description ISO 3166 alpha-2 codes of the countries served. */
      countries: unknown[]
      /** @description Languages spoken. */
      languages: string[]
      /** @description Addresses of web sites. */
      websites: string[]
      stats: components['schemas']['PartnerStats']
      /** @description People of the partner to talk to. */
      readonly contacts: components['schemas']['PartnerContact'][]
      /** @description Industries served. */
      readonly industries: components['schemas']['Industry'][]
      /** @description Whether the partner shows in the public catalogue; null when it has not said. */
      public: boolean | null
    }
    /** @description The product that takes the place of one that is no longer sold. */
    ReplacementProduct: {
      /** @description Product id. */
      readonly id?: string
      /** @description Path of the product's icon. */
      readonly icon?: string
      /** @description Product name. */
      readonly name?: string
      /** @description State of the product. */
      readonly status?: string
    }
    /** @description Something to download for the product. */
    DownloadLink: {
      /** @description Text of the link. */
      title: string
      /**
       * Format: uri
       * @description Address of the file.
       */
      url: string
      /**
       * @description Who sees the link; admin by default.
       * @enum {string}
       */
      visible_for?: 'admin' | 'user'
    }
    /** @description Something to read about the product. */
    ProductDocument: {
      /** @description Text of the link. */
      title: string
      /**
       * Format: uri
       * @description Address of the document.
       */
      url: string
    }
    /** @description A language the product speaks. */
    ProductLanguage: {
      /**
       * @description Code of the language.
       * @example ES
       */
      id: string
      /** @description Name of the language. */
      readonly name?: string
    }
    /** @description What a customer of the product is shown. */
    CustomerUiSettings: {
      /** @description What the product does. */
      description?: string
      /** @description First steps, as Markdown. */
      getting_started?: string
      /** @description Things to download. */
      download_links?: components['schemas']['DownloadLink'][]
      /** @description Things to read. */
      documents?: components['schemas']['ProductDocument'][]
      /** @description Languages the product speaks. */
      languages?: components['schemas']['ProductLanguage'][]
      /** @description Text shown while the subscription is being set up. */
      provisioning_message?: string
    }
    /** @description How usage is reported and paid. */
    PayAsYouGoCapabilities: {
      /**
       * @description Code of the way usage is counted.
       * @enum {string}
       */
      schema?: 'TR' | 'CR' | 'PR' | 'QT'
      /** @description Whether items can be added while usage is reported. */
      dynamic?: boolean
      /** @description Whether usage is foretold. */
      predictive?: boolean
      /** @description Whether usage can be charged in a later period. */
      future?: boolean
      /** @description Whether usage can be reported after its period. */
      late?: boolean
      /** @description Custom fields every usage record must have. */
      required_custom_fields?: string[]
    }
    /** @description What the product does with reserved items. */
    ReservationCapabilities: {
      /** @description Whether consumption of reserved items is reported. */
      consumption?: boolean
    }
    /** @description What the product does in the cart. */
    CartCapabilities: {
      /** @description Whether the vendor checks the cart. */
      validation?: boolean
    }
    /** @description What the product does with parameters it asks for. */
    InquiringCapabilities: {
      /** @description Whether the vendor checks what was filled in. */
      validation?: boolean
    }
    /** @description What happens when a tier is set up. */
    TierConfigSetupCapabilities: {
      /** @description Whether the vendor checks parameters that were inquired. */
      inquiring_validation?: boolean
    }
    /** @description What happens when a tier configuration is changed. */
    TierConfigUpdateCapabilities: {
      /** @description Whether the vendor checks draft requests. */
      validation?: boolean
      /** @description Whether the vendor checks parameters that were inquired. */
      inquiring_validation?: boolean
    }
    /** @description Which tiers have a configuration of their own. */
    TierConfigCapabilities: {
      /**
       * @description How many tiers above the customer are configured.
       * @enum {integer}
       */
      level?: 1 | 2
      setup?: components['schemas']['TierConfigSetupCapabilities']
      update?: components['schemas']['TierConfigUpdateCapabilities']
    }
    /** @description What the product does with customers and resellers. */
    TierCapabilities: {
      /** @description Whether the vendor is told of changes of tier accounts and answers them. */
      updates?: boolean
      configs?: components['schemas']['TierConfigCapabilities']
      /** @description Whether the vendor checks tier accounts. */
      validation?: boolean
    }
    /** @description How subscriptions are cancelled. */
    CancelCapabilities: {
      /** @description Whether it can be put off to a later day. */
      scheduling?: boolean
      /**
       * @description Whether the vendor is left out of it.
       * @enum {string}
       */
      offline?: 'no' | 'auto' | 'allowed'
    }
    /** @description How subscriptions are changed. */
    ChangeCapabilities: {
      /** @description Whether ordering parameters can be changed along with it. */
      editable_ordering_parameters?: boolean
      /** @description Whether the vendor checks draft requests. */
      validation?: boolean
      /** @description Whether the vendor checks parameters that were inquired. */
      inquiring_validation?: boolean
      /** @description Whether it can be put off to a later day. */
      scheduling?: boolean
      /** @description Whether an adjustment can be made at the same time. */
      simultaneous_adjustment?: boolean
      /** @description Whether fulfillment parameters can be changed along with it. */
      editable_fulfillment_parameters?: boolean
    }
    /** @description What the product does with parameters. */
    ParameterCapabilities: {
      /** @description Whether old values of parameters are kept. */
      versions?: boolean
    }
    /** @description How subscriptions are bought. */
    PurchaseCapabilities: {
      /** @description Whether it can be put off to a later day. */
      scheduling?: boolean
    }
    /** @description How subscriptions are resumed. */
    ResumeCapabilities: {
      /** @description Whether it can be put off to a later day. */
      scheduling?: boolean
    }
    /** @description How subscriptions are suspended. */
    SuspendCapabilities: {
      /** @description Whether it can be put off to a later day. */
      scheduling?: boolean
      /**
       * @description Whether the vendor is left out of it.
       * @enum {string}
       */
      offline?: 'no' | 'auto' | 'allowed'
    }
    /** @description How subscriptions are renewed. */
    RenewCapabilities: {
      /** @description Whether they can be renewed at all. */
      enable_renew?: boolean
      /** @description Whether ordering parameters can be changed along with it. */
      editable_ordering_parameters?: boolean
      /** @description Whether fulfillment parameters can be changed along with it. */
      editable_fulfillment_parameters?: boolean
      /** @description Whether the vendor checks draft requests. */
      validation?: boolean
      /** @description Whether the vendor checks parameters that were inquired. */
      inquiring_validation?: boolean
      /** @description Whether it can be put off to a later day. */
      scheduling?: boolean
    }
    /** @description How subscriptions are moved to the platform from elsewhere. */
    TransferCapabilities: {
      /** @description Whether they can be moved at all. */
      enable_transfer?: boolean
      /** @description Whether a move is approved without the vendor. */
      transfer_autoapprove?: boolean
      /** @description Whether ordering parameters can be changed along with it. */
      editable_ordering_parameters?: boolean
      /** @description Whether fulfillment parameters can be changed along with it. */
      editable_fulfillment_parameters?: boolean
      /** @description Whether the vendor checks draft requests. */
      validation?: boolean
      /** @description Whether the vendor checks parameters that were inquired. */
      inquiring_validation?: boolean
    }
    /** @description What can be done with subscriptions of the product. */
    SubscriptionCapabilities: {
      cancel?: components['schemas']['CancelCapabilities']
      change?: components['schemas']['ChangeCapabilities']
      parameter?: components['schemas']['ParameterCapabilities']
      purchase?: components['schemas']['PurchaseCapabilities']
      resume?: components['schemas']['ResumeCapabilities']
      suspend?: components['schemas']['SuspendCapabilities']
      renew?: components['schemas']['RenewCapabilities']
      transfer?: components['schemas']['TransferCapabilities']
      /** @description Whether they can be put on hold. */
      hold?: boolean
      /**
       * @description How they end: at the end of a period (explicit) or never by themselves (evergreen).
       * @enum {string}
       */
      schema?: 'explicit' | 'evergreen'
    }
    /** @description What the product can do. */
    ProductCapabilities: {
      ppu?: components['schemas']['PayAsYouGoCapabilities']
      reservation?: components['schemas']['ReservationCapabilities']
      cart?: components['schemas']['CartCapabilities']
      inquiring?: components['schemas']['InquiringCapabilities']
      tiers?: components['schemas']['TierCapabilities']
      subscription?: components['schemas']['SubscriptionCapabilities']
    }
    /** @description Why the caller sees the product. */
    ProductVisibility: {
      /** @description It is its own. */
      owner?: boolean
      /** @description It is listed on a marketplace of the caller. */
      listing?: boolean
      /** @description It is syndicated to the caller. */
      syndication?: boolean
      /** @description It is in the catalog. */
      catalog?: boolean
    }
    /** @description What happened to the version. */
    ProductEvents: {
      created?: components['schemas']['Event']
      published?: components['schemas']['Event']
      updated?: components['schemas']['Event']
    }
    /** @description A product, in one of its versions. */
    Product: {
      /**
       * @description Product id.
       * @example PRD-273-806-415
       */
      readonly id: string
      /** @description Product name. */
      readonly name: string
      /** @description Id in the vendor's own system. */
      external_id?: string
      /** @description Path of the product's icon. */
      readonly icon?: string
      /**
       * @description State of the product.
       * @enum {string}
       */
      readonly status:
        | 'draft'
        | 'indevelopment'
        | 'oncertification'
        | 'published'
        | 'initializationfailed'
        | 'deleted'
        | 'endofsale'
      replacement?: components['schemas']['ReplacementProduct']
      /** @description What the vendor says about the end of sale. */
      readonly end_of_sale_notes?: string
      /** @description The product in one sentence. */
      readonly short_description?: string
      /** @description The product at length, as Markdown. */
      readonly detailed_description?: string
      /** @description How the product behaves in orders. */
      readonly configurations?: {
        /** @description Whether subscriptions can be suspended and resumed. */
        suspend_resume_supported?: boolean
        /** @description Whether an order must name the reseller. */
        requires_reseller_information?: boolean
      }
      customer_ui_settings?: components['schemas']['CustomerUiSettings']
      /** @description Number of the version. */
      readonly version: number
      /**
       * Format: date-time
       * @description Moment the version was published; null before.
       */
      readonly published_at?: string | null
      category?: components['schemas']['CategoryRef']
      owner: components['schemas']['AccountRef']
      /** @description Whether this is the newest version. */
      readonly latest?: boolean
      /** @description A picture or a film of the product. */
      readonly media?: {
        /** @description Id of the medium. */
        id?: string
        /** @description What it is. */
        type?: string
        /** @description Path of a small picture of it. */
        thumbnail?: string
        /** @description Address of the medium. */
        url?: string
      }
      /** @description Who may report usage. */
      readonly usage_rule?: {
        /** @description Whether usage can be reported. */
        enabled?: boolean
        /** @description Distributors the rule is for. */
        providers?: {
          /** @description Account id. */
          id?: string
          /** @description Account name. */
          name?: string
        }[]
      }
      /** @description How much there is of the product. */
      readonly stats?: {
        /** @description Number of versions. */
        versions?: number
      }
      capabilities: components['schemas']['ProductCapabilities']
      visibility: components['schemas']['ProductVisibility']
      /** @description What is new in the version. */
      readonly changes_description?: string
      /** @description Whether distributors can have the version. */
      readonly public?: boolean
      /** @description Whether the version can be used in staging tests. */
      readonly staging?: boolean
      events?: components['schemas']['ProductEvents']
      /** @description The extension that works for the product. */
      readonly extensions?: {
        /** @description Id of the extension. */
        id?: string
        /** @description Name of the extension. */
        name?: string
        /** @description State of the extension. */
        status?: string
        /** @description Address of its package. */
        package_url?: string
      }
      /**
       * @description How it is bought: ordered on the platform (transactable) or from the vendor after a lead (referral).
       * @enum {string}
       */
      purchase_model?: 'transactable' | 'referral'
    }
    /** @description What a category is one of; classes tell what is said of products. */
    CategoryClass: {
      /** @description Id of the class. */
      readonly id: string
      /** @description Its name. */
      name: string
      /** @description Id in the owner's system. */
      external_id?: string | null
    }
    /** @description The category above another. */
    CategoryParent: {
      /** @description Category id. */
      readonly id: string
      /** @description Its name. */
      name: string
      /** @description Id in the owner's system. */
      external_id?: string | null
    }
    /** @description How much there is in a category, not counting the categories below it. */
    CategoryStats: {
      /** @description Number of categories right below it. */
      children: number
      /** @description Number of products in it. */
      products: number
      /** @description Number of those that are published. */
      catalog: number
    }
    /** @description A kind of products, below another or at the top. */
    Category: {
      /** @description Category id. */
      readonly id: string
      /** @description Its name. */
      name: string
      /** @description Id in the owner's system. */
      external_id?: string | null
      class: components['schemas']['CategoryClass']
      parent?: components['schemas']['CategoryParent']
      /** @description What happened to the category. */
      readonly events: {
        created?: components['schemas']['Event']
        updated?: components['schemas']['Event']
        classified?: components['schemas']['Event']
      }
      /** @description How many categories stand above it. */
      depth: number
      owner: components['schemas']['AccountRef']
      /** @description Place among the categories beside it. */
      position?: number | null
      stats: components['schemas']['CategoryStats']
    }
    /** @description The picture or film above a post. */
    NewsCover: {
      /**
       * @description What it is.
       * @enum {string}
       */
      type: 'image' | 'video'
      /** @description Address of a small picture of it. */
      thumbnail: string
      /** @description Address of the picture or film itself. */
      readonly url?: string | null
    }
    /** @description What happened to the post. */
    NewsEvents: {
      created?: components['schemas']['Event']
      updated?: components['schemas']['Event']
      drafted?: components['schemas']['Event']
      published?: components['schemas']['Event']
    }
    /** @description What an account tells its partners. `creator` and who did what are missing where the post is anonymous and another account reads it. */
    NewsPost: {
      /**
       * @description Id of the post.
       * @example NWS-1001-0001
       */
      readonly id: string
      /** @description What the creator calls the post. */
      name?: string | null
      /** @description Id in the creator's own system. */
      readonly external_id?: string | null
      creator?: components['schemas']['AccountRef']
      /**
       * @description State of the post.
       * @enum {string}
       */
      status: 'draft' | 'published' | 'deleted'
      /**
       * @description Who may read it once it is published: nobody else (private), partners of one role, or all partners (any).
       * @enum {string}
       */
      audience: 'private' | 'vendor' | 'reseller' | 'distributor' | 'any'
      /** @description Whether readers are not told who wrote it. */
      anonymous: boolean | null
      /** @description Number of the newest version, counted from 1. */
      version: number
      /** @description Headline. */
      title: string
      /** @description Second line; empty when there is none. */
      subtitle: string
      /** @description The text; empty when there is none. */
      content: string
      cover?: components['schemas']['NewsCover']
      events: components['schemas']['NewsEvents']
    }
    /** @description The picture or film above a post. */
    NewsCoverWrite: {
      /**
       * @description What it is.
       * @enum {string}
       */
      type: 'image' | 'video'
      /** @description Address of a small picture of it. */
      thumbnail: string
      /**
       * Format: uri
       * @description Address of the picture or film itself.
       */
      url?: string | null
    }
    /** @description A new post. */
    NewsPostCreate: {
      /** @description What the creator calls the post. */
      name?: string | null
      /** @description Id in the creator's own system. */
      external_id?: string | null
      /**
       * @description Who may read it once it is published: nobody else (private), partners of one role, or all partners (any).
       * @enum {string}
       */
      audience: 'private' | 'vendor' | 'reseller' | 'distributor' | 'any'
      /** @description Whether readers are not told who wrote it; false by default. */
      anonymous?: boolean | null
      /** @description Headline. */
      title: string
      /** @description Second line. */
      subtitle?: string
      /** @description The text. */
      content?: string
      cover?: components['schemas']['NewsCoverWrite']
    }
    /** @description Changes to a post. */
    NewsPostUpdate: {
      /** @description What the creator calls the post. */
      name?: string | null
      /** @description Id in the creator's own system. */
      external_id?: string | null
      /**
       * @description Who may read it once it is published: nobody else (private), partners of one role, or all partners (any).
       * @enum {string}
       */
      audience?: 'private' | 'vendor' | 'reseller' | 'distributor' | 'any'
      /** @description Whether readers are not told who wrote it; false by default. */
      anonymous?: boolean | null
      /** @description Headline. */
      title?: string
      /** @description Second line. */
      subtitle?: string
      /** @description The text. */
      content?: string
      cover?: components['schemas']['NewsCoverWrite']
    }
    /** @description A post as it was written by one of its changes. */
    NewsPostVersion: {
      /**
       * @description Id of the post.
       * @example NWS-1001-0001
       */
      readonly id: string
      /** @description What the creator calls the post. */
      name?: string | null
      /** @description Id in the creator's own system. */
      readonly external_id?: string | null
      creator?: components['schemas']['AccountRef']
      /**
       * @description State of the post at that time.
       * @enum {string}
       */
      status: 'draft' | 'published' | 'deleted'
      /**
       * @description Who may read it once it is published: nobody else (private), partners of one role, or all partners (any).
       * @enum {string}
       */
      audience: 'private' | 'vendor' | 'reseller' | 'distributor' | 'any'
      /** @description Whether readers are not told who wrote it. */
      anonymous: boolean | null
      /** @description Number of the version, counted from 1. */
      version: number
      /** @description Headline. */
      title: string
      /** @description Second line; empty when there is none. */
      subtitle: string | null
      /** @description The text; empty when there is none. */
      content: string | null
      cover?: components['schemas']['NewsCover']
      events: components['schemas']['NewsEvents']
    }
    /** @description A marketplace, named inside another object. */
    MarketplaceRef: {
      /** @description Marketplace id. */
      readonly id: string
      /** @description Marketplace name. */
      name: string
      /** @description Path of the marketplace's icon. */
      icon?: string | null
    }
    /** @description The version of an agreement that counts. */
    AgreementVersionRef: {
      author: components['schemas']['ActorRef']
      /** @description Number of the version. */
      version: number
      /** @description Whether contracts are signed on it. */
      active: boolean
      /** @description Address of the document; missing when there is none. */
      link?: string
      /**
       * Format: date-time
       * @description Moment the version was made.
       */
      version_created: string
      /** @description Number of contracts signed on it. */
      version_contracts: number
    }
    /** @description A form, named inside an agreement. */
    AgreementFormRef: {
      /**
       * @description Form id.
       * @example AFR-318-604-275
       */
      id: string
      /**
       * @description What the form asks about.
       * @enum {string}
       */
      type?: 'enroll' | 'product' | 'item'
    }
    /** @description The forms partners fill in, by what they ask about. */
    AgreementFormRefs: {
      enroll?: components['schemas']['AgreementFormRef']
      product?: components['schemas']['AgreementFormRef']
      item?: components['schemas']['AgreementFormRef']
    }
    /** @description What a partner has to sign. */
    Agreement: {
      /**
       * @description Agreement id.
       * @example AGP-447-608-926
       */
      readonly id: string
      /**
       * @description What the agreement is for.
       * @enum {string}
       */
      type: 'distribution' | 'program' | 'service' | 'syndication' | 'referral'
      /** @description Name of the agreement. */
      title: string
      /** @description The same as title. */
      name: string
      /** @description What the agreement is about, as Markdown. */
      description: string
      /** @description What happened to the agreement. */
      readonly events: {
        created?: components['schemas']['Event']
        updated?: components['schemas']['Event']
      }
      /**
       * Format: date-time
       * @description Moment it was created.
       */
      readonly created: string
      /**
       * Format: date-time
       * @description Moment of the last change.
       */
      readonly updated: string
      owner: components['schemas']['AccountRef']
      /** @description How much the agreement is used. */
      readonly stats: {
        /** @description Number of contracts that were not rejected. */
        contracts: number
        /** @description Number of versions. */
        versions: number
      }
      /**
       * @description Where the document is: at an address (external), on the platform (uploaded) or nowhere (none).
       * @enum {string}
       */
      document_type: 'external' | 'uploaded' | 'none'
      parent?: components['schemas']['AgreementRef']
      marketplace?: components['schemas']['MarketplaceRef']
      version: components['schemas']['AgreementVersionRef']
      forms?: components['schemas']['AgreementFormRefs']
      /** @description Distribution agreements only: whether contracts are made and accepted by themselves once the program contract is active. */
      auto_accept?: boolean
      sourcing_agreement?: components['schemas']['AgreementRef']
    }
    /** @description Points at an existing object by its id; null for none. */
    NullableIdRef: {
      /** @description Id of the object. */
      id: string
    } | null
    /** @description A new agreement. One of `title` and `name` is needed; they mean the same. */
    AgreementCreate: {
      /**
       * @description What the agreement is for. With sourcing, `sourcing.type` says which; distribution and product are refused.
       * @enum {string}
       */
      type:
        'distribution' | 'program' | 'service' | 'sourcing' | 'product' | 'syndication' | 'referral'
      /** @description Name of the agreement. */
      title?: string
      /** @description Another word for title. */
      name?: string
      /** @description What the agreement is about, as Markdown. */
      description: string
      /** @description Which sourcing agreement it is. */
      sourcing?: {
        /**
         * @description Kind of sourcing.
         * @enum {string}
         */
        type?: 'syndication' | 'referral'
      }
      /**
       * @description Where the document is: at an address (external, which needs `link`), in the body (uploaded, which needs `file`; upload means the same) or nowhere (none). By default external.
       * @enum {string}
       */
      document_type?: 'external' | 'uploaded' | 'upload' | 'none'
      /**
       * Format: uri
       * @description Address of the document.
       */
      link?: string | null
      /**
       * Format: binary
       * @description The document itself.
       */
      file?: Blob | null
      /** @description Whether version 1 is active; true by default. */
      active?: boolean
      sourcing_agreement?: components['schemas']['NullableIdRef']
    }
    /** @description The forms partners fill in, by what they ask about; null takes one away. */
    AgreementFormsWrite: {
      enroll?: components['schemas']['NullableIdRef']
      product?: components['schemas']['NullableIdRef']
      item?: components['schemas']['NullableIdRef']
    }
    /** @description Changes to an agreement. */
    AgreementUpdate: {
      /** @description Name of the agreement. */
      title?: string
      /** @description Another word for title. */
      name?: string
      /** @description What the agreement is about, as Markdown. */
      description?: string
      /** @description Distribution agreements only: whether contracts are made and accepted by themselves. */
      auto_accept?: boolean
      forms?: components['schemas']['AgreementFormsWrite']
      sourcing_agreement?: components['schemas']['NullableIdRef']
      /** @description Whether the current version is active. */
      active?: boolean
    }
    /** @description A new distribution agreement. One of `title` and `name` is needed; they mean the same. */
    DistributionAgreementCreate: {
      /**
       * @description Ignored: it is a distribution agreement.
       * @enum {string}
       */
      type?:
        'distribution' | 'program' | 'service' | 'sourcing' | 'product' | 'syndication' | 'referral'
      /** @description Name of the agreement. */
      title?: string
      /** @description Another word for title. */
      name?: string
      /** @description What the agreement is about, as Markdown. */
      description: string
      marketplace: components['schemas']['IdRef']
      /** @description Whether contracts are made and accepted by themselves once the program contract is active; true by default. */
      auto_accept?: boolean
      forms?: components['schemas']['AgreementFormsWrite']
      /**
       * @description Where the document is: at an address (external, which needs `link`), in the body (uploaded, which needs `file`; upload means the same) or nowhere (none). By default external.
       * @enum {string}
       */
      document_type?: 'external' | 'uploaded' | 'upload' | 'none'
      /**
       * Format: uri
       * @description Address of the document.
       */
      link?: string | null
      /**
       * Format: binary
       * @description The document itself.
       */
      file?: Blob | null
      /** @description Whether version 1 is active; true by default. */
      active?: boolean
    }
    /** @description What happened to the contract. */
    ContractEvents: {
      created?: components['schemas']['Event']
      updated?: components['schemas']['Event']
      signed?: components['schemas']['Event']
      countersigned?: components['schemas']['Event']
      terminated?: components['schemas']['Event']
    }
    /** @description The invitation to sign the contract. */
    ContractActivation: {
      /** @description Secret of the invitation; only the issuer sees it. */
      readonly code?: string
      /** @description Address the partner opens to sign; only the issuer sees it. */
      readonly link?: string
      /** @description What the partner reads. */
      message?: string
      /** @description A note of the issuer. */
      note?: string
      /**
       * Format: date-time
       * @description Moment the contract became active.
       */
      readonly date?: string
    }
    /** @description The user who signed for the partner. */
    ContractSignee: {
      /** @description Id of the user. */
      id?: string
      /** @description Name of the user. */
      name?: string | null
      /** @description Path of the user's icon. */
      icon?: string | null
    }
    /** @description Syndication contracts only: what is sourced. */
    ContractSourcing: {
      product?: components['schemas']['ProductRef']
      marketplace?: components['schemas']['MarketplaceRef']
      /** @description The listing that came of it. */
      listing?: {
        /** @description Listing id. */
        id: string
      }
    }
    /** @description A partner's yes to an agreement. */
    Contract: {
      /**
       * @description Contract id.
       * @example CRP-38204-61957-10446
       */
      readonly id: string
      /**
       * @description Type of the agreement.
       * @enum {string}
       */
      readonly type: 'distribution' | 'program' | 'service' | 'syndication' | 'referral'
      /** @description Version of the agreement that was signed; null before. */
      readonly version: number | null
      /**
       * @description State of the contract.
       * @enum {string}
       */
      readonly status: 'new' | 'enrolling' | 'pending' | 'active' | 'terminated' | 'rejected'
      owner: components['schemas']['AccountRef']
      /**
       * Format: date-time
       * @description Moment that version was signed; null before.
       */
      readonly version_created?: string | null
      events: components['schemas']['ContractEvents']
      /** @description Name of the contract. */
      readonly name: string
      agreement: components['schemas']['AgreementRef']
      creator: components['schemas']['AccountRef']
      /**
       * Format: date-time
       * @description Moment the partner enrolled; null before.
       */
      readonly enrolled?: string | null
      /** @description Whether the active version of the agreement was signed. */
      readonly latest: boolean
      activation: components['schemas']['ContractActivation']
      signee?: components['schemas']['ContractSignee']
      /**
       * @description What the contract is used for.
       * @enum {string}
       */
      kind: 'production' | 'test'
      /**
       * Format: date-time
       * @description Moment the contract ends; null for never.
       */
      expire_at?: string | null
      /** @description A note on the contract. */
      note?: string | null
      /** @description Why it was terminated. */
      termination_note?: string | null
      issuer: components['schemas']['AccountRef']
      marketplace?: components['schemas']['MarketplaceRef']
      partner: components['schemas']['AccountRef']
      sourcing?: components['schemas']['ContractSourcing']
      /** @description Referral contracts only: what its creator attached. */
      readonly referral?: {
        agreement: components['schemas']['AgreementRef']
      }
    }
    /** @description The invitation to sign the contract. */
    ContractActivationWrite: {
      /** @description What the partner reads. */
      message?: string
      /** @description A note of the issuer. */
      note?: string
    }
    /** @description The partner to invite: an existing account by its id, or a new one by its name. */
    ContractPartner: {
      /** @description Id of an existing account. */
      id?: string
      /** @description Name of the new account. */
      name?: string
      /** @description Id in the issuer's own system. */
      external_id?: string
    }
    /** @description What an account may do with program agreements. */
    ProgramPermissions: {
      /** @description Whether it may create them. */
      create: boolean
    }
    /** @description What an account may do with service agreements. */
    ServicePermissions: {
      /** @description Whether it may create them. */
      create: boolean
      /** @description Whether it may let others create them. */
      delegate: boolean
    }
    /** @description What the partner's new account may do. */
    AgreementPermissions: {
      /** @description What it may do with agreements. */
      agreement: {
        program: components['schemas']['ProgramPermissions']
        service: components['schemas']['ServicePermissions']
      }
    } | null
    /** @description A new contract. */
    ContractCreate: {
      /**
       * @description What the contract is used for.
       * @enum {string}
       */
      kind?: 'production' | 'test'
      activation?: components['schemas']['ContractActivationWrite']
      partner?: components['schemas']['ContractPartner']
      permissions?: components['schemas']['AgreementPermissions']
      /**
       * Format: date-time
       * @description Moment the contract ends; null for never.
       */
      expire_at?: string | null
      /** @description A note on the contract. */
      note?: string | null
      /** @description Referral contracts only: a program agreement of the creator to attach. */
      referral?: {
        agreement: components['schemas']['IdRef']
      }
      /** @description Syndication contracts only: what is sourced. */
      sourcing?: {
        product?: components['schemas']['IdRef']
        marketplace?: components['schemas']['IdRef']
      }
    }
    /** @description A marketplace in short. */
    MarketplaceSummary: {
      /** @description Marketplace id. */
      id: string
      /** @description Marketplace name. */
      readonly name: string
      /** @description What the marketplace is for. */
      readonly description?: string | null
      /** @description Countries that are served. */
      countries: components['schemas']['CountryRef'][]
      currency?: components['schemas']['NullableCurrency']
      /** @description Path of the icon. */
      readonly icon?: string
      stats: components['schemas']['MarketplaceStats']
    }
    /** @description A product group, named inside another object. */
    ProductGroupRef: {
      /** @description Product group id. */
      id: string
      /** @description Name of the group. */
      name: string
      /** @description What the group is for. */
      description?: string | null
      events: components['schemas']['ProductGroupEvents']
      stats: components['schemas']['ProductGroupStats']
    }
    /** @description One version of an agreement. */
    AgreementVersion: {
      agreement: components['schemas']['Agreement']
      author: components['schemas']['ActorRef']
      /** @description Number of the version. */
      readonly version: number
      /** @description Whether contracts are signed on it. */
      active: boolean
      /** @description Address of the document; missing when there is none. */
      readonly link?: string
      /**
       * Format: date-time
       * @description Moment the version was made.
       */
      readonly version_created: string
      /** @description Number of contracts signed on it. */
      readonly version_contracts: number
    }
    /** @description A new version of an agreement. */
    AgreementVersionCreate: {
      /**
       * @description Where the document is: at an address (external, which needs `link`), in the body (uploaded, which needs `file`; upload means the same) or nowhere (none).
       * @enum {string}
       */
      document_type: 'external' | 'uploaded' | 'upload' | 'none'
      /**
       * Format: uri
       * @description Address of the document.
       */
      link?: string | null
      /**
       * Format: binary
       * @description The document itself.
       */
      file?: Blob | null
      /** @description Whether it becomes the active version. */
      active?: boolean
    }
    /** @description Questions a distributor asks its partners. */
    AgreementForm: {
      /**
       * @description Form id.
       * @example AFR-318-604-275
       */
      readonly id: string
      /** @description Number of the version. */
      readonly version: number
      /** @description Name of the form. */
      name: string
      /**
       * @description What the form asks about.
       * @enum {string}
       */
      type: 'enroll' | 'product' | 'item'
      /** @description State of the form. */
      readonly status: string
      /** @description The questions, as JSON schema. */
      schema: {
        [key: string]: unknown
      }
      /** @description What happened to the form. */
      readonly events: {
        created?: components['schemas']['Event']
        updated?: components['schemas']['Event']
      }
    }
    /** @description A new form. */
    AgreementFormCreate: {
      /** @description Name of the form. */
      name: string
      /**
       * @description What the form asks about.
       * @enum {string}
       */
      type: 'enroll' | 'product' | 'item'
      /** @description The questions, as JSON schema. */
      schema: {
        [key: string]: unknown
      }
    }
    /** @description Changes to a form. */
    AgreementFormUpdate: {
      /** @description Name of the form. */
      name?: string
      /** @description The questions, as JSON schema. */
      schema?: {
        [key: string]: unknown
      }
    }
    /** @description A form as it was after one of its changes. */
    AgreementFormVersion: {
      /** @description Form id. */
      readonly id: string
      /** @description Number of the version. */
      readonly version: number
      /** @description Name of the form. */
      name: string
      /**
       * @description What the form asks about.
       * @enum {string}
       */
      type: 'enroll' | 'product' | 'item'
      /** @description State of the form. */
      readonly status: string
      /** @description The questions, as JSON schema. */
      schema: {
        [key: string]: unknown
      }
      /** @description What happened to the version. */
      readonly events: {
        created?: components['schemas']['Event']
      }
    }
    /** @description Changes to a contract. */
    ContractUpdate: {
      activation?: components['schemas']['ContractActivationWrite']
      /** @description A note on the contract. */
      note?: string | null
    }
    /** @description Why a contract is rejected or terminated. */
    ContractNote: {
      /** @description The reason. */
      note?: string | null
    }
    /** @description One signature of a contract. */
    ContractVersion: {
      contract: components['schemas']['Contract']
      /** @description Version of the agreement that was signed. */
      readonly version: number
      signee?: components['schemas']['ContractSignee']
      /**
       * Format: date-time
       * @description Moment it was signed.
       */
      readonly version_created: string
    }
    /** @description A contract, named inside another object. */
    ContractRef: {
      /** @description Contract id. */
      readonly id: string
      /** @description Contract name. */
      name: string
      /** @description Type of its agreement. */
      readonly type?: string
    }
    /** @description A partner's answers to one form. */
    DistributionData: {
      /**
       * @description Id of the data.
       * @example DD-6120-4478-3095
       */
      readonly id: string
      /** @description What the form asks about: enroll, product or item. */
      readonly type: string
      /**
       * Format: date-time
       * @description Moment of the first answer.
       */
      readonly created: string
      contract: components['schemas']['ContractRef']
      product?: components['schemas']['ProductRef']
      /** @description The item the answers are for. */
      item?: {
        /** @description Id of the item. */
        readonly id: string
        /** @description Name of the item. */
        readonly name?: string
        /**
         * @description How the item is counted.
         * @enum {string}
         */
        type?: 'COUNTER' | 'SUBSCRIPTION_SERVICE'
      }
      /** @description The answers, by the names of the questions. */
      data: {
        [key: string]: unknown
      }
      /** @description The version of the form that was answered. */
      form_version?: {
        /** @description Id of the version. */
        id: string
      }
    }
    /** @description Answers to the enroll form. */
    DistributionDataCreate: {
      /** @description The answers, by the names of the questions. */
      data: {
        [key: string]: unknown
      }
    }
    /** @description Answers to the product form. */
    ProductDataCreate: {
      product: components['schemas']['IdRef']
      /** @description The answers, by the names of the questions. */
      data: {
        [key: string]: unknown
      }
    }
    /** @description Changed answers. */
    DistributionDataUpdate: {
      /** @description All answers, in place of those before. */
      data?: {
        [key: string]: unknown
      }
    }
    /** @description Answers to the item form. */
    ItemDataCreate: {
      item: components['schemas']['IdRef']
      /** @description The answers, by the names of the questions. */
      data: {
        [key: string]: unknown
      }
    }
    /** @description A tier account, named inside another object. */
    TierAccountRef: {
      /** @description Tier account id. */
      readonly id: string
      /** @description Tier account name. */
      name?: string | null
      /** @description Id in the caller's own system. */
      external_id?: string | null
    }
    /** @description What happened to the tier account. */
    TierAccountEvents: {
      created: components['schemas']['Event']
      updated?: components['schemas']['Event']
      decommissioned?: components['schemas']['Event']
    }
    /** @description A phone number in parts; parts that are not set are empty strings. */
    PhoneNumber: {
      /**
       * @description Country calling code.
       * @example +34
       */
      country_code: string
      /** @description Area code. */
      area_code: string
      /** @description The number itself. */
      phone_number: string
      /** @description Extension. */
      extension: string
    }
    /** @description The person to contact. */
    Contact: {
      /** @description First name. */
      first_name: string
      /** @description Last name. */
      last_name: string
      /**
       * Format: email
       * @description E-mail address.
       */
      email: string
      phone_number: components['schemas']['PhoneNumber']
    }
    /** @description Postal address and contact person. */
    ContactInfo: {
      /** @description Street and number. */
      address_line1: string
      /** @description Second line: floor, door. */
      address_line2?: string
      /** @description City. */
      city: string
      /** @description State or province. */
      state?: string
      /** @description Postal code. */
      postal_code: string
      /**
       * @description ISO 3166 alpha-2 code.
       * @example ES
       */
      country: string
      contact: components['schemas']['Contact']
    }
    /** @description A customer or a reseller. */
    TierAccount: {
      /** @description Tier account id. */
      readonly id: string
      /** @description Number of the version: 1 when created, one more with every change. */
      readonly version: number
      /** @description Name of the account. */
      name: string
      /**
       * @description What the account is.
       * @enum {string}
       */
      type: 'customer' | 'reseller'
      /**
       * @description Region in which the record is stored.
       * @enum {string}
       */
      db: 'EU' | 'US' | 'JP' | 'AU'
      /** @description Id in the caller's own system. */
      external_id?: string | null
      /** @description GUID of the account. */
      external_uid: string
      parent?: components['schemas']['TierAccountRef']
      owner: components['schemas']['AccountRef']
      /** @description Parts the account plays in subscriptions: customer, tier1, tier2. */
      readonly scopes: string[]
      hub: components['schemas']['HubRef']
      /** @description Tax number. */
      readonly tax_id?: string | null
      events: components['schemas']['TierAccountEvents']
      /**
       * @description What the account is used for.
       * @enum {string|null}
       */
      environment?: 'production' | 'test' | 'preview' | null
      contact_info: components['schemas']['ContactInfo']
    }
    /** @description Points at the parent by its id. */
    ParentRef: {
      /** @description Id of a tier account of type reseller. */
      id?: string
      /** @description Place of the parent in the same bulk request; single requests can not use it. */
      index?: number
    }
    /** @description A phone number in parts. */
    PhoneNumberWrite: {
      /**
       * @description Country calling code.
       * @example +34
       */
      country_code: string | null
      /** @description Area code. */
      area_code?: string | null
      /** @description The number itself. */
      phone_number: string | null
      /** @description Extension. */
      extension?: string | null
    }
    /** @description The person to contact. */
    ContactWrite: {
      /** @description First name. */
      first_name: string
      /** @description Last name. */
      last_name: string
      /**
       * Format: email
       * @description E-mail address.
       */
      email: string
      phone_number?: components['schemas']['PhoneNumberWrite']
    }
    /** @description Postal address and contact person. */
    ContactInfoWrite: {
      /** @description Street and number. */
      address_line1: string
      /** @description Second line: floor, door. */
      address_line2?: string | null
      /** @description City. */
      city: string
      /** @description State or province. */
      state?: string | null
      /**
       * @description ISO 3166 alpha-2 code.
       * @example ES
       */
      country: string
      /** @description Postal code. */
      postal_code: string
      contact: components['schemas']['ContactWrite']
    }
    /** @description A new tier account. */
    TierAccountCreate: {
      /**
       * @description What the account is.
       * @enum {string}
       */
      type?: 'customer' | 'reseller'
      /** @description GUID of the account; made by the server when missing. */
      external_uid?: string | null
      /** @description Id in the caller's own system. */
      external_id?: string | null
      parent?: components['schemas']['ParentRef']
      /** @description Name of the account. */
      name: string
      hub?: components['schemas']['IdRef']
      contact_info: components['schemas']['ContactInfoWrite']
      /** @description Tax number. */
      tax_id?: string | null
      /** @description Accounts that may see the record as well. */
      access?: components['schemas']['IdRef'][]
      /**
       * @description What the account is used for: preview by default when a vendor creates it, else production.
       * @enum {string|null}
       */
      environment?: 'production' | 'test' | 'preview' | null
    }
    /** @description Changes to a tier account. */
    TierAccountUpdate: {
      /**
       * @description What the account is.
       * @enum {string}
       */
      type?: 'customer' | 'reseller'
      /** @description GUID of the account. */
      external_uid?: string
      /** @description Id in the caller's own system. */
      external_id?: string
      parent?: components['schemas']['ParentRef']
      /** @description Name of the account. */
      name?: string
      contact_info?: components['schemas']['ContactInfoWrite']
      /** @description Tax number. */
      tax_id?: string | null
      /** @description Accounts that may see the record as well. */
      access?: components['schemas']['IdRef'][]
      /**
       * @description What the account is used for.
       * @enum {string|null}
       */
      environment?: 'production' | 'test' | 'preview' | null
    }
    /** @description A tier account as it was after one of its changes. */
    TierAccountVersion: {
      /** @description Tier account id. */
      id: string
      /** @description Number of the version. */
      version: number
      /** @description Region in which the record is stored. */
      readonly db?: string
      /** @description Name of the account. */
      name: string
      /** @description What the account is. */
      type: string
      /** @description Id in the caller's own system. */
      external_id: string | null
      /** @description GUID of the account. */
      readonly external_uid?: string
      parent?: components['schemas']['TierAccountRef']
      owner?: components['schemas']['AccountRef']
      /** @description Parts the account plays in subscriptions. */
      readonly scopes?: string[]
      hub?: components['schemas']['HubRef']
      /** @description Tax number. */
      tax_id: string | null
      contact_info?: components['schemas']['ContactInfo']
      events?: components['schemas']['TierAccountEvents']
      /**
       * @description What the account was used for.
       * @enum {string}
       */
      readonly environment?: 'production' | 'test' | 'preview'
    }
    /** @description What happened to the request. */
    TierAccountRequestEvents: {
      created?: components['schemas']['Event']
      updated?: components['schemas']['Event']
    }
    /** @description A change of a tier account, told to the vendor of one product. */
    TierAccountRequest: {
      /** @description Tier account request id. */
      readonly id: string
      /**
       * @description What happened to the account.
       * @enum {string}
       */
      type: 'update'
      /**
       * @description State of the request; only a pending one can be accepted or ignored.
       * @enum {string}
       */
      status: 'pending' | 'accepted' | 'ignored' | 'unsupported'
      account: components['schemas']['TierAccountVersion']
      vendor: components['schemas']['AccountRef']
      provider: components['schemas']['AccountRef']
      product: components['schemas']['ProductRef']
      /** @description Why the vendor ignored it, or why it is not supported. */
      reason?: string | null
      events: components['schemas']['TierAccountRequestEvents']
    }
    /** @description A tier account and its changes; members that are not sent stay as they are. */
    TierAccountChange: {
      /**
       * @description Tier account id.
       * @example TA-4052-7314-8890
       */
      id: string
      /**
       * @description What the account is.
       * @enum {string}
       */
      type?: 'customer' | 'reseller'
      /** @description GUID of the account. */
      external_uid?: string
      /** @description Id in the caller's own system. */
      external_id?: string
      parent?: components['schemas']['ParentRef']
      /** @description Name of the account. */
      name?: string
      contact_info?: components['schemas']['ContactInfoWrite']
      /** @description Tax number. */
      tax_id?: string | null
      /** @description Accounts that may see the record as well. */
      access?: components['schemas']['IdRef'][]
      /**
       * @description What the account is used for.
       * @enum {string|null}
       */
      environment?: 'production' | 'test' | 'preview' | null
    }
    /** @description A change of a tier account. */
    TierAccountRequestCreate: {
      /**
       * @description What to do with the account.
       * @enum {string}
       */
      type: 'update'
      account: components['schemas']['TierAccountChange']
    }
    /** @description Why a request is ignored. */
    TierAccountRequestIgnore: {
      /** @description Shown to the distributor. */
      reason: string
    }
    /** @description A tier account as configurations show it. */
    TierConfigAccount: {
      /** @description Tier account id. */
      id: string
      /** @description Id in the distributor's own system. */
      external_id?: string
      /** @description GUID of the account. */
      external_uid: string
      /** @description Name of the account. */
      name: string
      /** @description Tax number. */
      tax_id?: string
      contact_info?: components['schemas']['ContactInfo']
    }
    /** @description The product of a configuration. */
    TierConfigProduct: {
      /** @description Product id. */
      id: string
      /** @description Path of the product's icon. */
      readonly icon?: string
      /** @description Product name. */
      readonly name: string
      /** @description State of the product. */
      readonly status: string
      category?: components['schemas']['CategoryRef']
      /** @description What the product is. */
      readonly description?: string
      capabilities?: components['schemas']['ProductCapabilities']
    }
    /** @description The way orders take from distributor to vendor. */
    TierConfigConnection: {
      /** @description Connection id. */
      id: string
      /**
       * @description What the connection is used for.
       * @enum {string}
       */
      type: 'test' | 'production'
      /**
       * @description State of the connection.
       * @enum {string}
       */
      readonly status: 'pending' | 'approved' | 'rejected' | 'revoked' | 'active'
      provider: components['schemas']['AccountRef']
      vendor: components['schemas']['AccountRef']
      hub: components['schemas']['HubRef']
      /**
       * Format: date-time
       * @description Moment the connection was created.
       */
      readonly created_at: string
      /**
       * @description Which version of the product it sells.
       * @enum {string}
       */
      product_version_type: 'public' | 'staging'
    }
    /** @description One of the values a parameter can have. */
    ParameterChoice: {
      /** @description What forms show. */
      label: string
      /** @description The value. */
      value: string
    }
    /** @description What a vendor asks a reseller about, and the answer. */
    TierConfigParameter: {
      /** @description Id of the parameter. */
      id: string
      /** @description What forms call it. */
      title: string
      /** @description What the value is. */
      description: string
      /** @description The value; missing while there is none. */
      value?: string
      /** @description What is wrong with the value. */
      value_error?: string
      /** @description The value, when it is more than a text. */
      structured_value?: {
        [key: string]: unknown
      }
      /** @description What is wrong with it, when that is more than a text. */
      structured_error?: {
        [key: string]: unknown
      }
      /**
       * @description Kind of value.
       * @enum {string}
       */
      type:
        | 'text'
        | 'dropdown'
        | 'password'
        | 'email'
        | 'checkbox'
        | 'subdomain'
        | 'domain'
        | 'phone'
        | 'url'
        | 'choice'
      /**
       * @description Whom it is asked.
       * @enum {string}
       */
      scope: 'asset' | 'tier1' | 'tier2'
      /**
       * @description Who fills it in: the reseller when ordering, or the vendor at fulfillment.
       * @enum {string}
       */
      phase: 'fulfillment' | 'ordering'
      /** @description What holds for the value. */
      constraints: {
        /** @description Whether there must be a value. */
        required?: boolean
        /** @description Whether it is not shown. */
        hidden?: boolean
        /** @description Whether it can not be changed in forms. */
        readonly?: boolean
        /** @description Whether no two may have the same value. */
        unique?: boolean
        /** @description Whether it tells requests apart. */
        reconciliation?: boolean
        /**
         * @description Who else may see or change it.
         * @enum {string}
         */
        shared?: 'view' | 'edit'
        /** @description The values it can have. */
        choices?: components['schemas']['ParameterChoice'][]
      }
    }
    /** @description A template, named inside another object. */
    TemplateRef: {
      /** @description Template id. */
      readonly id?: string
      /** @description Template name. */
      name: string
    }
    /** @description A request of a tier configuration, named inside another object. */
    TierConfigRequestRef: {
      /** @description Request id. */
      readonly id: string
    }
    /** @description A value of the product that holds for everybody. */
    ConfigurationParameter: {
      /** @description Id of the parameter. */
      id: string
      /** @description What forms call it. */
      title?: string
      /** @description What the value is. */
      description?: string
      /** @description The value. */
      value?: string
      /**
       * @description Kind of value.
       * @enum {string}
       */
      type:
        | 'text'
        | 'dropdown'
        | 'password'
        | 'email'
        | 'checkbox'
        | 'subdomain'
        | 'domain'
        | 'phone'
        | 'url'
        | 'choice'
      /**
       * @description What it holds for.
       * @enum {string}
       */
      scope?: 'product' | 'item' | 'marketplace' | 'item_marketplace'
      /**
       * @description When it is filled in.
       * @enum {string}
       */
      phase?: 'configuration'
      /** @description What holds for the value. */
      constraints?: {
        /** @description Whether there must be a value. */
        required?: boolean
        /** @description Whether it is not shown. */
        hidden?: boolean
        /** @description Whether it can not be changed in forms. */
        readonly?: boolean
        /** @description Whether no two may have the same value. */
        unique?: boolean
        /**
         * @description Who else may see or change it.
         * @enum {string}
         */
        shared?: 'view' | 'edit'
      }
      /** @description What happened to the value. */
      events?: {
        created?: components['schemas']['Event']
        updated?: components['schemas']['Event']
      }
    }
    /** @description What a vendor has set up for a reseller of one of its products. */
    TierConfig: {
      /** @description Configuration id. */
      readonly id: string
      /** @description Name of the configuration. */
      readonly name: string
      account: components['schemas']['TierConfigAccount']
      product: components['schemas']['TierConfigProduct']
      /**
       * @description 1 for the reseller of the customer, 2 for the one above.
       * @enum {integer}
       */
      tier_level: 1 | 2
      connection: components['schemas']['TierConfigConnection']
      /** @description What happened to the configuration. */
      readonly events: {
        created?: components['schemas']['Event']
        updated?: components['schemas']['Event']
      }
      /** @description What the vendor asks the reseller about. */
      readonly params: components['schemas']['TierConfigParameter'][]
      template?: components['schemas']['TemplateRef']
      open_request?: components['schemas']['TierConfigRequestRef']
      /**
       * @description State of the configuration.
       * @enum {string}
       */
      readonly status: 'active' | 'processing'
      /** @description The values of the product that hold for everybody. */
      readonly configuration: {
        /** @description The values. */
        params: components['schemas']['ConfigurationParameter'][]
      }
      contract?: components['schemas']['ContractRef']
      marketplace?: components['schemas']['MarketplaceRef']
    }
    /** @description The reseller and the one above it; a tier that is not taken is missing. */
    TierConfigTiers: {
      tier1?: components['schemas']['TierConfigAccount']
      tier2?: components['schemas']['TierConfigAccount']
    }
    /** @description A tier configuration with its tier accounts. */
    TierConfigDetail: {
      /** @description Configuration id. */
      readonly id: string
      /** @description Name of the configuration. */
      readonly name: string
      account: components['schemas']['TierConfigAccount']
      product: components['schemas']['TierConfigProduct']
      /**
       * @description 1 for the reseller of the customer, 2 for the one above.
       * @enum {integer}
       */
      tier_level: 1 | 2
      connection: components['schemas']['TierConfigConnection']
      /** @description What happened to the configuration. */
      readonly events: {
        created?: components['schemas']['Event']
        updated?: components['schemas']['Event']
      }
      /** @description What the vendor asks the reseller about. */
      readonly params: components['schemas']['TierConfigParameter'][]
      template?: components['schemas']['TemplateRef']
      open_request?: components['schemas']['TierConfigRequestRef']
      /**
       * @description State of the configuration.
       * @enum {string}
       */
      readonly status: 'active' | 'processing'
      /** @description The values of the product that hold for everybody. */
      readonly configuration: {
        /** @description The values. */
        params: components['schemas']['ConfigurationParameter'][]
      }
      contract?: components['schemas']['ContractRef']
      marketplace?: components['schemas']['MarketplaceRef']
      tiers: components['schemas']['TierConfigTiers']
    }
    /** @description How long a request has been waiting. */
    TierConfigSli: {
      /** @description How urgent it is. */
      zone: number
      /** @description How many days it has been waiting. */
      days: number
    }
    /** @description A request to set up a configuration or to change it. */
    TierConfigRequest: {
      /** @description Request id. */
      readonly id: string
      /**
       * @description What is asked for.
       * @enum {string}
       */
      type: 'setup' | 'update' | 'adjustment'
      /**
       * @description State of the request.
       * @enum {string}
       */
      status: 'tiers_setup' | 'pending' | 'inquiring' | 'approved' | 'failed' | 'draft'
      configuration: components['schemas']['TierConfig']
      parent_configuration?: components['schemas']['TierConfig']
      previous_approved_request?: components['schemas']['TierConfigRequestRef']
      /** @description The parameters, with the values that are asked for. */
      readonly params: components['schemas']['TierConfigParameter'][]
      assignee?: components['schemas']['ActorRef']
      template?: components['schemas']['TemplateRef']
      /** @description Why it failed. */
      reason?: string | null
      /** @description How the reseller goes on. */
      readonly activation?: {
        /** @description Address that leads on. */
        link?: string
      }
      /** @description Notes for the vendor. */
      notes?: string | null
      /**
       * @description What the connection is used for.
       * @enum {string}
       */
      readonly environment: 'test' | 'production'
      /**
       * Format: date-time
       * @description Moment from which it holds; missing before it is approved.
       */
      readonly effective_date?: string | null
      tiers: components['schemas']['TierConfigTiers']
      sli: components['schemas']['TierConfigSli']
      /** @description What happened to the request. */
      readonly events: {
        created?: components['schemas']['Event']
        updated?: components['schemas']['Event']
        inquired?: components['schemas']['Event']
        pended?: components['schemas']['Event']
      }
    }
    /** @description How forms show a parameter. */
    ParameterPresentation: {
      /** @description Whether it is not shown. */
      hidden?: boolean
      /** @description Whether it can not be changed in forms. */
      readonly?: boolean
      /** @description Whether there must be a value. */
      required?: boolean
      /** @description The values it can have. */
      choices?: components['schemas']['ParameterChoice'][]
    }
    /** @description A value of a parameter; null takes a member away. */
    TierConfigParameterWrite: {
      /** @description Id of a parameter of the configuration. */
      id: string
      /** @description The value. */
      value?: string | null
      /** @description The value, when it is more than a text. */
      structured_value?: {
        [key: string]: unknown
      } | null
      /** @description What is wrong with the value. */
      value_error?: string | null
      /** @description What is wrong with it, when that is more than a text. */
      structured_error?: {
        [key: string]: unknown
      } | null
      constraints?: components['schemas']['ParameterPresentation']
    }
    /** @description A new request. */
    TierConfigRequestCreate: {
      configuration: components['schemas']['IdRef']
      /**
       * @description Either draft or pending, which is the default: the state of an open request follows from its values.
       * @enum {string}
       */
      status?: 'tiers_setup' | 'pending' | 'inquiring' | 'approved' | 'failed' | 'draft'
      /** @description Values that differ from those of the configuration. */
      params?: components['schemas']['TierConfigParameterWrite'][]
      /**
       * @description What is asked for: by default an update, or setup where the configuration has not been set up.
       * @enum {string}
       */
      type?: 'setup' | 'update' | 'adjustment'
      /** @description Notes for the vendor. */
      notes?: string | null
    }
    /** @description Changes to a request. */
    TierConfigRequestUpdate: {
      /** @description Values that change. */
      params?: components['schemas']['TierConfigParameterWrite'][]
      /** @description Notes for the vendor. */
      notes?: string | null
    }
    /** @description The template of an approval. */
    TierConfigTemplateChoice: {
      /**
       * @description Template id.
       * @example TL-306-114-820
       */
      id: string
    }
    /** @description What an approval needs. */
    TierConfigApprove: {
      template: components['schemas']['TierConfigTemplateChoice']
      /**
       * Format: date-time
       * @description Moment from which it holds; now by default.
       */
      effective_date?: string
    }
    /** @description What an approval says. */
    TierConfigApproval: {
      /** @description The template. */
      template: {
        /** @description Template id. */
        id: string
        /** @description Its text; the mock knows none. */
        representation: string
      }
      /** @description Moment from which it holds. */
      effective_date: string
    }
    /** @description Whom to assign a request to. Either of the two. */
    TierConfigAssign: {
      /** @description Id of the user. */
      id?: string
      /**
       * Format: email
       * @description E-mail address of the user.
       */
      email?: string
    }
    /** @description Why a request has failed. */
    TierConfigFail: {
      /** @description Shown to the distributor. */
      reason: string
    }
    /** @description Values to check, in place of those of the request. */
    TierConfigValidate: {
      /** @description Values that differ from those of the request. */
      params?: components['schemas']['TierConfigParameterWrite'][]
    }
    /** @description The distribution contract of a listing, with its marketplace. */
    ListingContract: {
      /** @description Contract id. */
      readonly id: string
      /** @description Contract name. */
      readonly name: string
      /** @description Type of its agreement. */
      readonly type: string
      marketplace: components['schemas']['MarketplaceRef']
    }
    /** @description The request of a listing that is under way. */
    ListingRequestRef: {
      /**
       * @description Request id.
       * @example LSTR-212-458-762-001
       */
      readonly id: string
      /**
       * @description What it asks for.
       * @enum {string}
       */
      type: 'new' | 'remove'
      /** @description State of the request. */
      status: string
    }
    /** @description A plan of an offer. */
    ListingPlanRef: {
      /** @description Plan id. */
      id: string
    }
    /** @description What is sold together. */
    ListingOffer: {
      /** @description Offer id. */
      id: string | null
      /** @description Offer name. */
      name?: string
      /** @description The plans of the offer. */
      plans?: components['schemas']['ListingPlanRef'][]
      /**
       * @description Type of the offer.
       * @enum {string|null}
       */
      readonly type?: 'generic' | 'commerce' | null
    }
    /** @description A price list of a listing. */
    ListingPriceList: {
      /** @description Price list id. */
      id: string | null
      /** @description Name of the price list. */
      name: string
      /**
       * @description State of the price list.
       * @enum {string}
       */
      status: 'draft' | 'scheduled' | 'active' | 'terminated'
    }
    /** @description A product in a marketplace, as a distribution contract allows it. */
    Listing: {
      /**
       * @description Listing id.
       * @example LST-212-458-762
       */
      readonly id: string
      /**
       * @description Whether the product is on sale.
       * @enum {string}
       */
      readonly status: 'unlisted' | 'listed'
      contract: components['schemas']['ListingContract']
      product: components['schemas']['ProductRef']
      /**
       * Format: date-time
       * @description Moment the listing was created.
       */
      readonly created: string
      /**
       * Format: date-time
       * @description Moment of the last change.
       */
      readonly updated: string
      vendor: components['schemas']['AccountRef']
      provider: components['schemas']['AccountRef']
      pending_request?: components['schemas']['ListingRequestRef']
      offer?: components['schemas']['ListingOffer']
      pricelist?: components['schemas']['ListingPriceList']
      alt_pricelist_1?: components['schemas']['ListingPriceList']
      alt_pricelist_2?: components['schemas']['ListingPriceList']
    }
    /** @description The form that a lead answers. */
    LeadFormRef: {
      /**
       * @description Form id.
       * @example LDF-1460-7899
       */
      id: string
      /** @description Name of the form. */
      name: string
      owner: components['schemas']['AccountRef']
      /**
       * @description Whether the form takes leads.
       * @enum {string}
       */
      readonly status: 'active' | 'inactive'
      /**
       * @description What the form was made from.
       * @enum {string}
       */
      template: 'aws' | 'azure' | 'commerce' | 'custom' | 'default' | 'gcp'
    }
    /** @description The listing a lead is for. */
    LeadListing: {
      /**
       * @description Listing id.
       * @example LST-212-458-762
       */
      id: string
      product: components['schemas']['ProductRef']
      marketplace: components['schemas']['MarketplaceRef']
      provider: components['schemas']['AccountRef']
    }
    /** @description Somebody who may become a customer of a product. */
    Lead: {
      /**
       * @description Lead id.
       * @example LDR-123-345-345
       */
      readonly id: string
      /** @description Name of the lead. */
      name: string
      /**
       * @description What the vendor says of the lead.
       * @enum {string}
       */
      readonly status: 'pending' | 'invalid' | 'qualified'
      distributor: components['schemas']['AccountRef']
      vendor: components['schemas']['AccountRef']
      form: components['schemas']['LeadFormRef']
      listing: components['schemas']['LeadListing']
      /** @description The answers, by the id of their field; shown where a single lead is. */
      data?: {
        [key: string]: unknown
      }
      /** @description The answers as people read them, by the title of their field; shown on request. */
      data_formatted?: {
        [key: string]: unknown
      }
      /** @description Why the vendor says so. */
      readonly note?: string
      /** @description What happened to the lead. */
      readonly events: {
        created?: components['schemas']['Event']
        updated?: components['schemas']['Event']
        deleted?: components['schemas']['Event']
      }
    }
    /** @description A new lead. */
    LeadCreate: {
      listing: components['schemas']['IdRef']
      /** @description Name of the lead. */
      name: string
      /** @description The answers to the form of the listing, by the id of their field. */
      data: {
        [key: string]: unknown
      }
    }
    /** @description Why a vendor qualifies or invalidates a lead. */
    LeadNote: {
      /** @description The reason. */
      note?: string | null
    }
    /** @description A field of a form. */
    LeadFormField: {
      /**
       * @description Key of the answer: lower case letters, digits and underscores, a letter first.
       * @example country_code
       */
      id: string
      /** @description The question. */
      title: string
      /**
       * @description What the answer has to be.
       * @enum {string}
       */
      type:
        | 'text'
        | 'textarea'
        | 'email'
        | 'phone'
        | 'url'
        | 'number'
        | 'checkbox'
        | 'dropdown'
        | 'country'
      /** @description Whether there has to be an answer. */
      required: boolean
      /** @description Shown where there is no answer yet. */
      placeholder?: string
      /** @description Of a dropdown: what can be chosen. */
      options?: string[]
      /** @description Of text: how many characters the answer may have. */
      max_length?: number
    }
    /** @description What a vendor asks about those who may become customers. */
    LeadForm: {
      /**
       * @description Form id.
       * @example LDF-1460-7899
       */
      readonly id: string
      /** @description Name of the form. */
      name: string
      owner: components['schemas']['AccountRef']
      /**
       * @description Whether the form takes leads.
       * @enum {string}
       */
      readonly status: 'active' | 'inactive'
      /**
       * @description What the form was made from.
       * @enum {string}
       */
      template: 'aws' | 'azure' | 'commerce' | 'custom' | 'default' | 'gcp'
      /** @description The fields of the form; lists show them on request. */
      schema?: components['schemas']['LeadFormField'][]
      /** @description Ids of the listings that the form is bound to. */
      listings?: string[]
      /** @description What happened to the form. */
      readonly events: {
        created?: components['schemas']['Event']
        updated?: components['schemas']['Event']
        deleted?: components['schemas']['Event']
      }
    }
    /** @description A field of a form. */
    LeadFormFieldWrite: {
      /**
       * @description Key of the answer: lower case letters, digits and underscores, a letter first.
       * @example country_code
       */
      id: string
      /** @description The question. */
      title: string
      /**
       * @description What the answer has to be.
       * @enum {string}
       */
      type:
        | 'text'
        | 'textarea'
        | 'email'
        | 'phone'
        | 'url'
        | 'number'
        | 'checkbox'
        | 'dropdown'
        | 'country'
      /** @description Whether there has to be an answer. */
      required?: boolean
      /** @description Shown where there is no answer yet. */
      placeholder?: string
      /** @description Of a dropdown: what can be chosen. */
      options?: string[]
      /** @description Of text: how many characters the answer may have. */
      max_length?: number
    }
    /** @description A new form. */
    LeadFormCreate: {
      /** @description Name of the form. */
      name: string
      /**
       * @description What to make the form from.
       * @enum {string}
       */
      template: 'aws' | 'azure' | 'commerce' | 'custom' | 'default' | 'gcp'
      /** @description Of a custom form: its fields. */
      schema?: components['schemas']['LeadFormFieldWrite'][]
    }
    /** @description Changes to a form. Its template stays, and with it the fields, but for those of a custom form. */
    LeadFormUpdate: {
      /** @description Name of the form. */
      name?: string
      /** @description Of a custom form: its fields. */
      schema?: components['schemas']['LeadFormFieldWrite'][]
    }
    /** @description The form to bind to a listing. */
    ListingLeadFormSet: {
      /**
       * @description Form id; null for none.
       * @example LDF-1460-7899
       */
      id: string | null
    }
    /** @description The form that is bound to a listing, or none. */
    ListingLeadForm: {
      /**
       * @description Form id.
       * @example LDF-1460-7899
       */
      readonly id: string | null
      /** @description Name of the form. */
      name?: string
      owner?: components['schemas']['AccountRef']
      /**
       * @description Whether the form takes leads.
       * @enum {string}
       */
      readonly status?: 'active' | 'inactive'
      /**
       * @description What the form was made from.
       * @enum {string}
       */
      template?: 'aws' | 'azure' | 'commerce' | 'custom' | 'default' | 'gcp'
      /** @description The fields of the form. */
      schema?: components['schemas']['LeadFormField'][]
      /** @description What happened to the form. */
      readonly events?: {
        created?: components['schemas']['Event']
        updated?: components['schemas']['Event']
        deleted?: components['schemas']['Event']
      }
    }
    /** @description A key for RS256, and what tokens have to say. They also need `listing_id`, `iat`, and `exp` at most an hour later. */
    LeadSigningKey: {
      /** @description Id of the key, for the header of the token. */
      readonly kid: string
      /** @description The private key, PKCS 8 as PEM text. Keep it secret. */
      readonly private_key: string
      /**
       * @description Who signs.
       * @example /leads/PA-301-447
       */
      readonly iss: string
      /**
       * @description For whom it is.
       * @example /embed/leads/PA-301-447
       */
      readonly aud: string
    }
    /** @description How an account signs tokens for embedded forms. */
    LeadSettings: {
      jwt: components['schemas']['LeadSigningKey']
    }
    /** @description The form to show. */
    EmbeddedLeadForm: {
      /**
       * @description Form id.
       * @example LDF-1460-7899
       */
      readonly id: string
      /** @description The fields of the form. */
      schema: components['schemas']['LeadFormField'][]
    }
    /** @description A new lead; the token says for which listing. */
    EmbeddedLeadCreate: {
      /** @description Name of the lead. */
      name: string
      /** @description The answers to the form, by the id of their field. */
      data: {
        [key: string]: unknown
      }
    }
    /** @description The id of a new lead. */
    EmbeddedLead: {
      /**
       * @description Lead id.
       * @example LDR-123-345-345
       */
      readonly id: string
    }
    /** @description What happened to the subscription. */
    SubscriptionEvents: {
      created?: components['schemas']['Event']
      updated?: components['schemas']['Event']
    }
    /** @description The product that was bought. */
    SubscriptionProduct: {
      /** @description Product id. */
      readonly id: string
      /** @description Product name. */
      name: string
      /** @description State of the product. */
      status: string
      /** @description Path of the product's icon. */
      icon?: string
    }
    /** @description The way orders take from distributor to vendor. */
    SubscriptionConnection: {
      /** @description Connection id. */
      readonly id?: string
      /**
       * @description What the connection is used for.
       * @enum {string|null}
       */
      type?: 'test' | 'production' | 'preview' | null
      provider?: components['schemas']['AccountRef']
      vendor?: components['schemas']['AccountRef']
      hub?: components['schemas']['HubRef']
    }
    /** @description An item of a subscription, in lists. */
    SubscriptionItemSummary: {
      /** @description Item id within the product. */
      id: string
      /** @description Item id on the platform. */
      global_id: string
      /** @description Name of the item. */
      display_name: string
      /** @description Part number the vendor gave it. */
      mpn: string
      /** @description Whether it is reserved or paid by use. */
      item_type: string
      /** @description How often it is billed. */
      period: string
      /** @description How many were bought. */
      quantity?: number
      /** @description Unit of the quantity. */
      type: string
    }
    /** @description A value the customer or the vendor filled in. */
    SubscriptionParameter: {
      /** @description Id of the parameter. */
      id: string
      /** @description Name of the parameter. */
      name: string
      /** @description What the value is. */
      description: string
      /** @description Kind of value. */
      type: string
      /** @description The value. */
      value?: string | null
      /** @description What is wrong with the value. */
      value_error?: string | null
      /** @description The value, when it is more than a text. */
      structured_value?: {
        [key: string]: unknown
      } | null
    }
    /** @description A customer or reseller of the subscription. */
    SubscriptionTierAccount: {
      /** @description Tier account id. */
      readonly id?: string
      /** @description Id in the distributor's own system. */
      readonly external_id?: string | null
      /** @description GUID of the account. */
      readonly external_uid?: string | null
      /** @description Name of the account. */
      readonly name?: string
      /** @description Tax number. */
      readonly tax_id?: string | null
      contact_info?: components['schemas']['ContactInfo']
    }
    /** @description Who buys and who sells; a tier that is not taken is missing. */
    SubscriptionTiers: {
      customer?: components['schemas']['SubscriptionTierAccount']
      tier1?: components['schemas']['SubscriptionTierAccount']
      tier2?: components['schemas']['SubscriptionTierAccount']
    }
    /** @description How long a billing period is. */
    BillingPeriod: {
      /** @description How many units. */
      delta?: number
      /**
       * @description The unit.
       * @enum {string}
       */
      uom?: 'monthly' | 'yearly' | 'years_2' | 'years_3' | 'years_4' | 'years_5' | 'years_6'
    }
    /** @description The day of the year on which periods start. */
    BillingAnniversary: {
      /** @description Day of the month. */
      day?: number
      /** @description Month of the year. */
      month?: number
    }
    /** @description How the subscription is billed, in lists. */
    SubscriptionBillingSummary: {
      period?: components['schemas']['BillingPeriod']
      /**
       * Format: date-time
       * @description Moment of the next bill.
       */
      next_date?: string
      anniversary?: components['schemas']['BillingAnniversary']
    }
    /** @description The request of the subscription that is under way. */
    PendingSubscriptionRequest: {
      /** @description Request id. */
      readonly id?: string
      /**
       * @description What was asked for.
       * @enum {string}
       */
      type?: 'purchase' | 'cancel' | 'change' | 'suspend' | 'resume' | 'adjustment' | 'renew'
      /**
       * @description State of the request.
       * @enum {string}
       */
      status?:
        | 'draft'
        | 'tiers_setup'
        | 'pending'
        | 'inquiring'
        | 'approved'
        | 'failed'
        | 'scheduled'
        | 'revoking'
        | 'revoked'
      template?: components['schemas']['TemplateRef']
    }
    /** @description A subscription, in lists; `template` and `pending_request` must be selected. */
    SubscriptionSummary: {
      /** @description Subscription id. */
      readonly id: string
      /**
       * @description State of the subscription.
       * @enum {string}
       */
      readonly status:
        'draft' | 'processing' | 'active' | 'terminating' | 'suspended' | 'terminated'
      events: components['schemas']['SubscriptionEvents']
      /** @description Id in the distributor's own system. */
      readonly external_id?: string | null
      /** @description GUID of the subscription. */
      readonly external_uid?: string | null
      product: components['schemas']['SubscriptionProduct']
      connection: components['schemas']['SubscriptionConnection']
      /** @description What was bought. */
      items?: components['schemas']['SubscriptionItemSummary'][]
      /** @description Values that were filled in. */
      params?: components['schemas']['SubscriptionParameter'][]
      tiers: components['schemas']['SubscriptionTiers']
      marketplace?: components['schemas']['MarketplaceRef']
      contract?: components['schemas']['ContractRef']
      billing?: components['schemas']['SubscriptionBillingSummary']
      template?: components['schemas']['TemplateRef']
      pending_request?: components['schemas']['PendingSubscriptionRequest']
      /**
       * Format: date-time
       * @description Moment until which it can be renewed.
       */
      readonly renewal_expiration_date?: string | null
    }
    /** @description A bill. */
    BillingRequestSummary: {
      /** @description Billing request id. */
      readonly id?: string
      /**
       * @description Whose bill it is.
       * @enum {string}
       */
      type?: 'vendor' | 'provider'
      /** @description The period it is for. */
      readonly period?: {
        /**
         * Format: date-time
         * @description Start of the period.
         */
        from?: string
        /**
         * Format: date-time
         * @description End of the period.
         */
        to?: string
        /** @description How many units. */
        delta?: number
        /**
         * @description The unit.
         * @enum {string}
         */
        uom?: 'monthly' | 'yearly' | 'years_2' | 'years_3' | 'years_4' | 'years_5' | 'years_6'
      }
    }
    /** @description Bills of one side. */
    BillingCount: {
      last_request?: components['schemas']['BillingRequestSummary']
      /** @description How many there were. */
      count?: number
    }
    /** @description Bills so far, by side. */
    BillingStats: {
      vendor?: components['schemas']['BillingCount']
      provider?: components['schemas']['BillingCount']
    }
    /** @description An item of a subscription. */
    SubscriptionItem: {
      /** @description Item id within the product. */
      id: string
      /** @description Item id on the platform. */
      global_id: string
      /** @description Name of the item. */
      display_name: string
      /** @description Part number the vendor gave it. */
      mpn: string
      /** @description Whether it is reserved or paid by use. */
      item_type: string
      /** @description How often it is billed. */
      period: string
      /** @description How many were bought. */
      quantity?: number
      /** @description Unit of the quantity. */
      type: string
      /** @description How the item is billed. */
      readonly billing?: {
        stats?: components['schemas']['BillingStats']
      }
    }
    /** @description How the subscription is billed. */
    SubscriptionBilling: {
      period?: components['schemas']['BillingPeriod']
      /**
       * Format: date-time
       * @description Moment of the next bill.
       */
      next_date?: string
      anniversary?: components['schemas']['BillingAnniversary']
      stats?: components['schemas']['BillingStats']
    }
    /** @description What a customer has of a product. */
    Subscription: {
      /** @description Subscription id. */
      readonly id: string
      /**
       * @description State of the subscription.
       * @enum {string}
       */
      readonly status:
        'draft' | 'processing' | 'active' | 'terminating' | 'suspended' | 'terminated'
      events: components['schemas']['SubscriptionEvents']
      /** @description Id in the distributor's own system. */
      readonly external_id?: string | null
      /** @description GUID of the subscription. */
      readonly external_uid?: string | null
      product: components['schemas']['SubscriptionProduct']
      connection: components['schemas']['SubscriptionConnection']
      /** @description What was bought. */
      items?: components['schemas']['SubscriptionItem'][]
      /** @description Values that were filled in. */
      params?: components['schemas']['SubscriptionParameter'][]
      tiers: components['schemas']['SubscriptionTiers']
      marketplace?: components['schemas']['MarketplaceRef']
      contract?: components['schemas']['ContractRef']
      billing?: components['schemas']['SubscriptionBilling']
      template?: components['schemas']['TemplateRef']
      pending_request?: components['schemas']['PendingSubscriptionRequest']
      /**
       * Format: date-time
       * @description Moment until which it can be renewed.
       */
      readonly renewal_expiration_date?: string | null
    }
    /** @description Who wants to register. */
    PortalRegistrationStart: {
      /**
       * Format: email
       * @description E-mail address that the link is sent to.
       * @example mara@lakeside-it.example
       */
      email: string
    }
    /** @description Something of the portal, named inside another object. */
    PortalRef: {
      /**
       * @description Its id.
       * @example POR-204518
       */
      readonly id: string
      /**
       * @description Its name.
       * @example Lindqvist Dental
       */
      readonly name: string
    }
    /** @description When something happened and who did it; `by` is missing when nobody was logged in. */
    PortalEvent: {
      /**
       * Format: date-time
       * @description Moment in UTC and whole seconds.
       * @example 2026-03-05T09:30:00+00:00
       */
      at: string
      by?: components['schemas']['PortalRef']
      /** @description Whether somebody else was behind that user. */
      impersonated?: boolean
      impersonator?: components['schemas']['PortalRef']
    }
    /** @description A registration, from the e-mail address to the partner. */
    PortalRegistration: {
      /**
       * @description Registration id.
       * @example PRG-731904
       */
      readonly id: string
      /** @description The address in small letters. */
      email: string
      /**
       * @description How far it is.
       * @enum {string}
       */
      status: 'email_sent' | 'verified' | 'completed' | 'expired'
      /**
       * Format: date-time
       * @description Until when its link works.
       */
      expires_at: string
      org?: components['schemas']['PortalRef']
      user?: components['schemas']['PortalRef']
      /** @description What happened to the registration. */
      readonly events: {
        created: components['schemas']['PortalEvent']
        resent?: components['schemas']['PortalEvent']
        verified?: components['schemas']['PortalEvent']
        completed?: components['schemas']['PortalEvent']
      }
    }
    /** @description What the registration form asks. */
    PortalRegistrationComplete: {
      /** @description First name of the first user. */
      first_name: string
      /** @description Last name of the first user. */
      last_name: string
      /** @description Name of the partner's company. */
      company: string
      /**
       * Format: password
       * @description Password of the first user, at most 72 bytes long.
       */
      password: string
    }
    /** @description What a user logs in with. */
    PortalCredentials: {
      /**
       * @description E-mail address; small and capital letters are the same.
       * @example mara@lakeside-it.example
       */
      email: string
      /**
       * Format: password
       * @description Password.
       */
      password: string
    }
    /** @description A person who can log in for a company. */
    PortalUser: {
      /**
       * @description User id.
       * @example PUS-310422
       */
      readonly id: string
      org: components['schemas']['PortalRef']
      /** @description First name. */
      first_name: string
      /** @description Last name. */
      last_name: string
      /** @description E-mail address in small letters, which no other user has. */
      email: string
      /** @description Whether the user can log in. */
      active: boolean
      /**
       * @description An administrator edits the own company and its users, too.
       * @enum {string}
       */
      role: 'admin' | 'user'
      /**
       * Format: date-time
       * @description When the user last logged in.
       */
      readonly last_login_at: string | null
      /** @description What happened to the user. */
      readonly events: {
        created: components['schemas']['PortalEvent']
        updated?: components['schemas']['PortalEvent']
      }
    }
    /** @description Whom to ask at a company. */
    PortalContact: {
      /** @description First name. */
      first_name?: string | null
      /** @description Last name. */
      last_name?: string | null
      /**
       * Format: email
       * @description E-mail address.
       */
      email?: string | null
      /** @description Phone number. */
      phone?: string | null
    }
    /** @description A partner, or a customer of one. */
    PortalOrg: {
      /**
       * @description Company id.
       * @example POR-204518
       */
      readonly id: string
      /** @description Name. */
      name: string
      /** @description Legal name. */
      company: string | null
      /** @description Whether its users can log in and products can be added. */
      active: boolean
      /**
       * @description What it is to the portal.
       * @enum {string}
       */
      customer_type: 'PARTNER' | 'CUSTOMER'
      /** @description Id of the partner it belongs to, null for a partner. */
      partner_account: string | null
      /** @description Percent of each paid invoice that the partner earns; only customers have one, and only their partner sees it. */
      partner_commission_rate?: number
      /** @description What is used of its active licences. */
      readonly usage: number
      /**
       * Format: date
       * @description The day (UTC) on which the first of its active licences expires, if it has one.
       */
      readonly coming_expiry_date: string | null
      contact: components['schemas']['PortalContact']
      /** @description What happened to the company. */
      readonly events: {
        created: components['schemas']['PortalEvent']
        updated?: components['schemas']['PortalEvent']
      }
    }
    /** @description Who is behind a session that acts as somebody else. */
    PortalImpersonator: {
      user: components['schemas']['PortalRef']
      org: components['schemas']['PortalRef']
    }
    /** @description A session; its token is sent as `Authorization Bearer` with every other call. */
    PortalSession: {
      /** @description Random and secret. */
      readonly token: string
      /**
       * Format: date-time
       * @description When it ends unless it is renewed.
       */
      readonly expires_at: string
      /** @description Seconds until then. */
      readonly expires_in: number
      user: components['schemas']['PortalUser']
      org: components['schemas']['PortalOrg']
      impersonator?: components['schemas']['PortalImpersonator']
    }
    /** @description Who is logged in. */
    PortalMe: {
      user: components['schemas']['PortalUser']
      org: components['schemas']['PortalOrg']
      /**
       * Format: date-time
       * @description When the session ends unless it is renewed.
       */
      readonly expires_at: string
      /** @description Seconds until then. */
      readonly expires_in: number
      impersonator?: components['schemas']['PortalImpersonator']
    }
    /** @description The figures of the home page. */
    PortalHome: {
      user: components['schemas']['PortalRef']
      org: components['schemas']['PortalRef']
      /** @description Customers of the partner; none for a customer. */
      customers: {
        /** @description All of them. */
        total: number
        /** @description Those that are active. */
        active: number
      }
      /** @description Orders. */
      orders: {
        /** @description Those that wait for their payment. */
        pending_payment: number
      }
      /** @description Licences. */
      licenses: {
        /** @description Those that can be used. */
        active: number
        /** @description Those of them that are trials. */
        trial: number
        /** @description Those of them that expire within 30 days. */
        expiring: number
      }
      /** @description Invoices. */
      invoices: {
        /** @description Those that are not paid. */
        open: number
      }
      /**
       * Format: date
       * @description The day on which the next licence expires, if there is one.
       */
      coming_expiry_date: string | null
    }
    /** @description What is to change of a company; what is left out stays. A contact is replaced as a whole. */
    PortalOrgUpdate: {
      /** @description Name. */
      name?: string
      /** @description Legal name. */
      company?: string | null
      /** @description Whether its users can log in and products can be added; only the partner of a customer changes it. */
      active?: boolean
      /**
       * @description Taken if it is as before.
       * @enum {string}
       */
      customer_type?: 'PARTNER' | 'CUSTOMER'
      /** @description Taken if it is as before. */
      partner_account?: string | null
      /** @description Percent of each paid invoice that the partner earns; only the partner of a customer changes it. */
      partner_commission_rate?: number
      contact?: components['schemas']['PortalContact']
    }
    /** @description A new customer. */
    PortalCustomerCreate: {
      /** @description Name. */
      name: string
      /** @description Legal name. */
      company?: string | null
      /** @description Whether its users can log in and products can be added. */
      active: boolean
      /**
       * @description CUSTOMER, which is the default: nothing else can be added.
       * @enum {string}
       */
      customer_type?: 'CUSTOMER'
      /** @description Id of the own company, which is the default, and no other. */
      partner_account?: string
      /** @description Percent of each paid invoice that the partner earns. */
      partner_commission_rate: number
      contact?: components['schemas']['PortalContact']
    }
    /** @description A new user. */
    PortalUserCreate: {
      /** @description First name. */
      first_name: string
      /** @description Last name. */
      last_name: string
      /**
       * Format: email
       * @description E-mail address, which no other user has.
       */
      email: string
      /**
       * @description What the user may do, user by default.
       * @enum {string}
       */
      role?: 'admin' | 'user'
      /** @description Whether the user can log in, true by default. */
      active?: boolean
      /**
       * Format: password
       * @description Password, at most 72 bytes long; without one the user can not log in.
       */
      password?: string
    }
    /** @description What is to change of a user; what is left out stays. */
    PortalUserUpdate: {
      /** @description First name. */
      first_name?: string
      /** @description Last name. */
      last_name?: string
      /**
       * Format: email
       * @description E-mail address, which no other user has.
       */
      email?: string
      /**
       * @description What the user may do; nobody changes the own one.
       * @enum {string}
       */
      role?: 'admin' | 'user'
      /** @description Whether the user can log in; nobody changes the own one. */
      active?: boolean
      /**
       * Format: password
       * @description New password, at most 72 bytes long.
       */
      password?: string
    }
    /** @description Something that customers can use for a billing period, and perhaps try before. */
    PortalProduct: {
      /**
       * @description Product id.
       * @example PPR-418302
       */
      readonly id: string
      /** @description Name. */
      name: string
      /** @description Stock-keeping unit. */
      sku: string
      /** @description Price of one for a billing period, in units of the currency. */
      price: number
      /**
       * @description ISO 4217 code.
       * @example EUR
       */
      currency: string
      /**
       * @description What the price is for.
       * @enum {string}
       */
      billing_period: 'monthly' | 'yearly'
      /** @description For how many days it can be tried, 0 for not at all. */
      trial_days: number
    }
    /** @description What a customer gets. */
    PortalProductAdd: {
      /** @description Product id. */
      product_id: string
      /** @description How many, 1 by default. */
      quantity?: number
      /** @description Whether it is only tried, false by default. */
      trial?: boolean
    }
    /** @description A product that was added for a customer. */
    PortalOrder: {
      /**
       * @description Order id.
       * @example POD-550183
       */
      readonly id: string
      customer: components['schemas']['PortalRef']
      product: components['schemas']['PortalRef']
      /** @description How many. */
      quantity: number
      /** @description What it costs, in units of the currency. */
      amount: number
      /**
       * @description ISO 4217 code.
       * @example EUR
       */
      currency: string
      /**
       * @description How far it is.
       * @enum {string}
       */
      status: 'pending_payment' | 'active' | 'cancelled'
      /** @description Its invoice. */
      invoice: {
        /** @description Invoice id. */
        id: string
        /**
         * @description Whether it is paid.
         * @enum {string}
         */
        status: 'open' | 'paid' | 'void'
        /** @description Where it can be seen and paid. */
        link: string
      }
      created_by: components['schemas']['PortalRef']
      /** @description Whether somebody else was behind the user who ordered. */
      impersonated: boolean
      /** @description What happened to the order. */
      readonly events: {
        created: components['schemas']['PortalEvent']
        activated?: components['schemas']['PortalEvent']
        cancelled?: components['schemas']['PortalEvent']
      }
    }
    /** @description What is to be paid for an order. */
    PortalInvoice: {
      /**
       * @description Invoice id.
       * @example PIN-902441
       */
      readonly id: string
      /** @description The order. */
      order: {
        /** @description Order id. */
        id: string
      }
      customer: components['schemas']['PortalRef']
      product: components['schemas']['PortalRef']
      /** @description What is to be paid, in units of the currency. */
      amount: number
      /**
       * @description ISO 4217 code.
       * @example EUR
       */
      currency: string
      /**
       * @description Whether it is paid.
       * @enum {string}
       */
      status: 'open' | 'paid' | 'void'
      /** @description Where whoever has it can see and pay the invoice. */
      link: string
      /**
       * Format: date
       * @description Until when it should be paid.
       */
      due_date: string
      /** @description What the partner has earned, in units of the currency: null until it is paid. Customers do not see it. */
      commission_amount?: number | null
      /** @description What happened to the invoice. */
      readonly events: {
        created: components['schemas']['PortalEvent']
        declined?: components['schemas']['PortalEvent']
        paid?: components['schemas']['PortalEvent']
        voided?: components['schemas']['PortalEvent']
      }
    }
    /** @description What a customer may use, and until when. */
    PortalLicense: {
      /**
       * @description Licence id.
       * @example PLC-118230
       */
      readonly id: string
      customer: components['schemas']['PortalRef']
      product: components['schemas']['PortalRef']
      /** @description The order that was paid; null for a trial. */
      order: {
        /** @description Order id. */
        id: string
      } | null
      /**
       * @description Whether it is tried or paid.
       * @enum {string}
       */
      kind: 'trial' | 'paid'
      /**
       * @description Whether it can be used now.
       * @enum {string}
       */
      status: 'active' | 'expired'
      /**
       * Format: date-time
       * @description When it begins.
       */
      starts_at: string
      /**
       * Format: date-time
       * @description When it expires.
       */
      expires_at: string
      /** @description How much may be used. */
      quota: number
      /** @description How much is used. */
      used: number
      /** @description What happened to the licence. */
      readonly events: {
        created: components['schemas']['PortalEvent']
      }
    }
    /** @description What was made: an order with its invoice, or the licence of a trial. */
    PortalPurchase: {
      order?: components['schemas']['PortalOrder']
      invoice?: components['schemas']['PortalInvoice']
      license?: components['schemas']['PortalLicense']
    }
    /** @description A payment that was taken or declined. */
    PortalPayment: {
      /**
       * @description Payment id.
       * @example PPY-664120
       */
      readonly id: string
      /** @description The invoice. */
      invoice: {
        /** @description Invoice id. */
        id: string
      }
      /** @description What was to be paid, in units of the currency. */
      amount: number
      /**
       * @description ISO 4217 code.
       * @example EUR
       */
      currency: string
      /**
       * @description How it was paid.
       * @enum {string}
       */
      method: 'card' | 'bank_transfer' | 'fail'
      /**
       * @description Who paid.
       * @enum {string}
       */
      payer: 'partner' | 'customer'
      /**
       * @description Whether it was taken.
       * @enum {string}
       */
      status: 'succeeded' | 'failed'
      /**
       * Format: date-time
       * @description When it was taken; null when it was declined.
       */
      paid_at: string | null
      /** @description What happened to the payment. */
      readonly events: {
        created: components['schemas']['PortalEvent']
      }
    }
    /** @description An invoice as whoever has its link sees it. */
    PayableInvoice: {
      /**
       * @description Invoice id.
       * @example PIN-902441
       */
      readonly id: string
      partner: components['schemas']['PortalRef']
      customer: components['schemas']['PortalRef']
      product: components['schemas']['PortalRef']
      /** @description How many. */
      quantity: number
      /** @description What is to be paid, in units of the currency. */
      amount: number
      /**
       * @description ISO 4217 code.
       * @example EUR
       */
      currency: string
      /**
       * @description Whether it is paid.
       * @enum {string}
       */
      status: 'open' | 'paid' | 'void'
      /**
       * Format: date
       * @description Until when it should be paid.
       */
      due_date: string
    }
    /** @description A payment. */
    PortalPay: {
      /**
       * @description How it is paid; `fail` is declined.
       * @enum {string}
       */
      method: 'card' | 'bank_transfer' | 'fail'
      /**
       * @description Who pays.
       * @enum {string}
       */
      payer: 'partner' | 'customer'
    }
  }
  responses: never
  parameters: {
    /** @description How many records a page holds, 100 by default and 1000 at most. */
    limit: number
    /** @description How many records to skip, 0 by default. */
    offset: number
  }
  requestBodies: never
  headers: {
    /** @description Seconds after which to try again. */
    'Retry-After': string
    /** @description What to do about the error, percent-encoded. Only the mock server sends it. */
    'X-Partnerkit-Hint': string
    /** @description Which part of how many records the page is, as `items first-last/total`, counted from zero. */
    'Content-Range': string
  }
  pathItems: never
}
export type ErrorBody = components['schemas']['ErrorBody']
export type Industry = components['schemas']['Industry']
export type ActorRef = components['schemas']['ActorRef']
export type Event = components['schemas']['Event']
export type Account = components['schemas']['Account']
export type IdRef = components['schemas']['IdRef']
export type AccountUser = components['schemas']['AccountUser']
export type AccountCreate = components['schemas']['AccountCreate']
export type AccountUpdate = components['schemas']['AccountUpdate']
export type IdentityProviderRef = components['schemas']['IdentityProviderRef']
export type UserDomainAuth = components['schemas']['UserDomainAuth']
export type UserDomain = components['schemas']['UserDomain']
export type UserEvents = components['schemas']['UserEvents']
export type UserGroupRef = components['schemas']['UserGroupRef']
export type UserTagRef = components['schemas']['UserTagRef']
export type User = components['schemas']['User']
export type UserInvite = components['schemas']['UserInvite']
export type IdentityProviderChoice = components['schemas']['IdentityProviderChoice']
export type UserUpdate = components['schemas']['UserUpdate']
export type AccountRef = components['schemas']['AccountRef']
export type Hub = components['schemas']['Hub']
export type HubInstance = components['schemas']['HubInstance']
export type HubCreate = components['schemas']['HubCreate']
export type HubUpdate = components['schemas']['HubUpdate']
export type ConnectionProduct = components['schemas']['ConnectionProduct']
export type HubConnection = components['schemas']['HubConnection']
export type HubMarketplace = components['schemas']['HubMarketplace']
export type Currency = components['schemas']['Currency']
export type HubRef = components['schemas']['HubRef']
export type MarketplaceHub = components['schemas']['MarketplaceHub']
export type CountryRef = components['schemas']['CountryRef']
export type NullableCurrency = components['schemas']['NullableCurrency']
export type MarketplaceListingCapabilities = components['schemas']['MarketplaceListingCapabilities']
export type MarketplacePriceListCapabilities =
  components['schemas']['MarketplacePriceListCapabilities']
export type MarketplaceCapabilities = components['schemas']['MarketplaceCapabilities']
export type MarketplaceStats = components['schemas']['MarketplaceStats']
export type MarketplaceEvents = components['schemas']['MarketplaceEvents']
export type LocaleRef = components['schemas']['LocaleRef']
export type Marketplace = components['schemas']['Marketplace']
export type MarketplaceHubWrite = components['schemas']['MarketplaceHubWrite']
export type MarketplaceCreate = components['schemas']['MarketplaceCreate']
export type MarketplaceUpdate = components['schemas']['MarketplaceUpdate']
export type MarketplaceIcon = components['schemas']['MarketplaceIcon']
export type Country = components['schemas']['Country']
export type ProductGroupEvents = components['schemas']['ProductGroupEvents']
export type ProductGroupStats = components['schemas']['ProductGroupStats']
export type ProductGroup = components['schemas']['ProductGroup']
export type ProductGroupCreate = components['schemas']['ProductGroupCreate']
export type ProductGroupUpdate = components['schemas']['ProductGroupUpdate']
export type ProductGroupAgreement = components['schemas']['ProductGroupAgreement']
export type AgreementRef = components['schemas']['AgreementRef']
export type AgreementPartner = components['schemas']['AgreementPartner']
export type CategoryRef = components['schemas']['CategoryRef']
export type ProductRef = components['schemas']['ProductRef']
export type PartnerContractStats = components['schemas']['PartnerContractStats']
export type PartnerStats = components['schemas']['PartnerStats']
export type PartnerContactTag = components['schemas']['PartnerContactTag']
export type PartnerContact = components['schemas']['PartnerContact']
export type Partner = components['schemas']['Partner']
export type ReplacementProduct = components['schemas']['ReplacementProduct']
export type DownloadLink = components['schemas']['DownloadLink']
export type ProductDocument = components['schemas']['ProductDocument']
export type ProductLanguage = components['schemas']['ProductLanguage']
export type CustomerUiSettings = components['schemas']['CustomerUiSettings']
export type PayAsYouGoCapabilities = components['schemas']['PayAsYouGoCapabilities']
export type ReservationCapabilities = components['schemas']['ReservationCapabilities']
export type CartCapabilities = components['schemas']['CartCapabilities']
export type InquiringCapabilities = components['schemas']['InquiringCapabilities']
export type TierConfigSetupCapabilities = components['schemas']['TierConfigSetupCapabilities']
export type TierConfigUpdateCapabilities = components['schemas']['TierConfigUpdateCapabilities']
export type TierConfigCapabilities = components['schemas']['TierConfigCapabilities']
export type TierCapabilities = components['schemas']['TierCapabilities']
export type CancelCapabilities = components['schemas']['CancelCapabilities']
export type ChangeCapabilities = components['schemas']['ChangeCapabilities']
export type ParameterCapabilities = components['schemas']['ParameterCapabilities']
export type PurchaseCapabilities = components['schemas']['PurchaseCapabilities']
export type ResumeCapabilities = components['schemas']['ResumeCapabilities']
export type SuspendCapabilities = components['schemas']['SuspendCapabilities']
export type RenewCapabilities = components['schemas']['RenewCapabilities']
export type TransferCapabilities = components['schemas']['TransferCapabilities']
export type SubscriptionCapabilities = components['schemas']['SubscriptionCapabilities']
export type ProductCapabilities = components['schemas']['ProductCapabilities']
export type ProductVisibility = components['schemas']['ProductVisibility']
export type ProductEvents = components['schemas']['ProductEvents']
export type Product = components['schemas']['Product']
export type CategoryClass = components['schemas']['CategoryClass']
export type CategoryParent = components['schemas']['CategoryParent']
export type CategoryStats = components['schemas']['CategoryStats']
export type Category = components['schemas']['Category']
export type NewsCover = components['schemas']['NewsCover']
export type NewsEvents = components['schemas']['NewsEvents']
export type NewsPost = components['schemas']['NewsPost']
export type NewsCoverWrite = components['schemas']['NewsCoverWrite']
export type NewsPostCreate = components['schemas']['NewsPostCreate']
export type NewsPostUpdate = components['schemas']['NewsPostUpdate']
export type NewsPostVersion = components['schemas']['NewsPostVersion']
export type MarketplaceRef = components['schemas']['MarketplaceRef']
export type AgreementVersionRef = components['schemas']['AgreementVersionRef']
export type AgreementFormRef = components['schemas']['AgreementFormRef']
export type AgreementFormRefs = components['schemas']['AgreementFormRefs']
export type Agreement = components['schemas']['Agreement']
export type NullableIdRef = components['schemas']['NullableIdRef']
export type AgreementCreate = components['schemas']['AgreementCreate']
export type AgreementFormsWrite = components['schemas']['AgreementFormsWrite']
export type AgreementUpdate = components['schemas']['AgreementUpdate']
export type DistributionAgreementCreate = components['schemas']['DistributionAgreementCreate']
export type ContractEvents = components['schemas']['ContractEvents']
export type ContractActivation = components['schemas']['ContractActivation']
export type ContractSignee = components['schemas']['ContractSignee']
export type ContractSourcing = components['schemas']['ContractSourcing']
export type Contract = components['schemas']['Contract']
export type ContractActivationWrite = components['schemas']['ContractActivationWrite']
export type ContractPartner = components['schemas']['ContractPartner']
export type ProgramPermissions = components['schemas']['ProgramPermissions']
export type ServicePermissions = components['schemas']['ServicePermissions']
export type AgreementPermissions = components['schemas']['AgreementPermissions']
export type ContractCreate = components['schemas']['ContractCreate']
export type MarketplaceSummary = components['schemas']['MarketplaceSummary']
export type ProductGroupRef = components['schemas']['ProductGroupRef']
export type AgreementVersion = components['schemas']['AgreementVersion']
export type AgreementVersionCreate = components['schemas']['AgreementVersionCreate']
export type AgreementForm = components['schemas']['AgreementForm']
export type AgreementFormCreate = components['schemas']['AgreementFormCreate']
export type AgreementFormUpdate = components['schemas']['AgreementFormUpdate']
export type AgreementFormVersion = components['schemas']['AgreementFormVersion']
export type ContractUpdate = components['schemas']['ContractUpdate']
export type ContractNote = components['schemas']['ContractNote']
export type ContractVersion = components['schemas']['ContractVersion']
export type ContractRef = components['schemas']['ContractRef']
export type DistributionData = components['schemas']['DistributionData']
export type DistributionDataCreate = components['schemas']['DistributionDataCreate']
export type ProductDataCreate = components['schemas']['ProductDataCreate']
export type DistributionDataUpdate = components['schemas']['DistributionDataUpdate']
export type ItemDataCreate = components['schemas']['ItemDataCreate']
export type TierAccountRef = components['schemas']['TierAccountRef']
export type TierAccountEvents = components['schemas']['TierAccountEvents']
export type PhoneNumber = components['schemas']['PhoneNumber']
export type Contact = components['schemas']['Contact']
export type ContactInfo = components['schemas']['ContactInfo']
export type TierAccount = components['schemas']['TierAccount']
export type ParentRef = components['schemas']['ParentRef']
export type PhoneNumberWrite = components['schemas']['PhoneNumberWrite']
export type ContactWrite = components['schemas']['ContactWrite']
export type ContactInfoWrite = components['schemas']['ContactInfoWrite']
export type TierAccountCreate = components['schemas']['TierAccountCreate']
export type TierAccountUpdate = components['schemas']['TierAccountUpdate']
export type TierAccountVersion = components['schemas']['TierAccountVersion']
export type TierAccountRequestEvents = components['schemas']['TierAccountRequestEvents']
export type TierAccountRequest = components['schemas']['TierAccountRequest']
export type TierAccountChange = components['schemas']['TierAccountChange']
export type TierAccountRequestCreate = components['schemas']['TierAccountRequestCreate']
export type TierAccountRequestIgnore = components['schemas']['TierAccountRequestIgnore']
export type TierConfigAccount = components['schemas']['TierConfigAccount']
export type TierConfigProduct = components['schemas']['TierConfigProduct']
export type TierConfigConnection = components['schemas']['TierConfigConnection']
export type ParameterChoice = components['schemas']['ParameterChoice']
export type TierConfigParameter = components['schemas']['TierConfigParameter']
export type TemplateRef = components['schemas']['TemplateRef']
export type TierConfigRequestRef = components['schemas']['TierConfigRequestRef']
export type ConfigurationParameter = components['schemas']['ConfigurationParameter']
export type TierConfig = components['schemas']['TierConfig']
export type TierConfigTiers = components['schemas']['TierConfigTiers']
export type TierConfigDetail = components['schemas']['TierConfigDetail']
export type TierConfigSli = components['schemas']['TierConfigSli']
export type TierConfigRequest = components['schemas']['TierConfigRequest']
export type ParameterPresentation = components['schemas']['ParameterPresentation']
export type TierConfigParameterWrite = components['schemas']['TierConfigParameterWrite']
export type TierConfigRequestCreate = components['schemas']['TierConfigRequestCreate']
export type TierConfigRequestUpdate = components['schemas']['TierConfigRequestUpdate']
export type TierConfigTemplateChoice = components['schemas']['TierConfigTemplateChoice']
export type TierConfigApprove = components['schemas']['TierConfigApprove']
export type TierConfigApproval = components['schemas']['TierConfigApproval']
export type TierConfigAssign = components['schemas']['TierConfigAssign']
export type TierConfigFail = components['schemas']['TierConfigFail']
export type TierConfigValidate = components['schemas']['TierConfigValidate']
export type ListingContract = components['schemas']['ListingContract']
export type ListingRequestRef = components['schemas']['ListingRequestRef']
export type ListingPlanRef = components['schemas']['ListingPlanRef']
export type ListingOffer = components['schemas']['ListingOffer']
export type ListingPriceList = components['schemas']['ListingPriceList']
export type Listing = components['schemas']['Listing']
export type LeadFormRef = components['schemas']['LeadFormRef']
export type LeadListing = components['schemas']['LeadListing']
export type Lead = components['schemas']['Lead']
export type LeadCreate = components['schemas']['LeadCreate']
export type LeadNote = components['schemas']['LeadNote']
export type LeadFormField = components['schemas']['LeadFormField']
export type LeadForm = components['schemas']['LeadForm']
export type LeadFormFieldWrite = components['schemas']['LeadFormFieldWrite']
export type LeadFormCreate = components['schemas']['LeadFormCreate']
export type LeadFormUpdate = components['schemas']['LeadFormUpdate']
export type ListingLeadFormSet = components['schemas']['ListingLeadFormSet']
export type ListingLeadForm = components['schemas']['ListingLeadForm']
export type LeadSigningKey = components['schemas']['LeadSigningKey']
export type LeadSettings = components['schemas']['LeadSettings']
export type EmbeddedLeadForm = components['schemas']['EmbeddedLeadForm']
export type EmbeddedLeadCreate = components['schemas']['EmbeddedLeadCreate']
export type EmbeddedLead = components['schemas']['EmbeddedLead']
export type SubscriptionEvents = components['schemas']['SubscriptionEvents']
export type SubscriptionProduct = components['schemas']['SubscriptionProduct']
export type SubscriptionConnection = components['schemas']['SubscriptionConnection']
export type SubscriptionItemSummary = components['schemas']['SubscriptionItemSummary']
export type SubscriptionParameter = components['schemas']['SubscriptionParameter']
export type SubscriptionTierAccount = components['schemas']['SubscriptionTierAccount']
export type SubscriptionTiers = components['schemas']['SubscriptionTiers']
export type BillingPeriod = components['schemas']['BillingPeriod']
export type BillingAnniversary = components['schemas']['BillingAnniversary']
export type SubscriptionBillingSummary = components['schemas']['SubscriptionBillingSummary']
export type PendingSubscriptionRequest = components['schemas']['PendingSubscriptionRequest']
export type SubscriptionSummary = components['schemas']['SubscriptionSummary']
export type BillingRequestSummary = components['schemas']['BillingRequestSummary']
export type BillingCount = components['schemas']['BillingCount']
export type BillingStats = components['schemas']['BillingStats']
export type SubscriptionItem = components['schemas']['SubscriptionItem']
export type SubscriptionBilling = components['schemas']['SubscriptionBilling']
export type Subscription = components['schemas']['Subscription']
export type PortalRegistrationStart = components['schemas']['PortalRegistrationStart']
export type PortalRef = components['schemas']['PortalRef']
export type PortalEvent = components['schemas']['PortalEvent']
export type PortalRegistration = components['schemas']['PortalRegistration']
export type PortalRegistrationComplete = components['schemas']['PortalRegistrationComplete']
export type PortalCredentials = components['schemas']['PortalCredentials']
export type PortalUser = components['schemas']['PortalUser']
export type PortalContact = components['schemas']['PortalContact']
export type PortalOrg = components['schemas']['PortalOrg']
export type PortalImpersonator = components['schemas']['PortalImpersonator']
export type PortalSession = components['schemas']['PortalSession']
export type PortalMe = components['schemas']['PortalMe']
export type PortalHome = components['schemas']['PortalHome']
export type PortalOrgUpdate = components['schemas']['PortalOrgUpdate']
export type PortalCustomerCreate = components['schemas']['PortalCustomerCreate']
export type PortalUserCreate = components['schemas']['PortalUserCreate']
export type PortalUserUpdate = components['schemas']['PortalUserUpdate']
export type PortalProduct = components['schemas']['PortalProduct']
export type PortalProductAdd = components['schemas']['PortalProductAdd']
export type PortalOrder = components['schemas']['PortalOrder']
export type PortalInvoice = components['schemas']['PortalInvoice']
export type PortalLicense = components['schemas']['PortalLicense']
export type PortalPurchase = components['schemas']['PortalPurchase']
export type PortalPayment = components['schemas']['PortalPayment']
export type PayableInvoice = components['schemas']['PayableInvoice']
export type PortalPay = components['schemas']['PortalPay']
export type ParameterLimit = components['parameters']['limit']
export type ParameterOffset = components['parameters']['offset']
export type HeaderRetryAfter = components['headers']['Retry-After']
export type HeaderXPartnerkitHint = components['headers']['X-Partnerkit-Hint']
export type HeaderContentRange = components['headers']['Content-Range']
export type $defs = Record<string, never>
export interface operations {
  listAccounts: {
    parameters: {
      query?: {
        /** @description How many records a page holds, 100 by default and 1000 at most. */
        limit?: components['parameters']['limit']
        /** @description How many records to skip, 0 by default. */
        offset?: components['parameters']['offset']
        /** @description Moment the account was created. */
        'events.created.at'?: string
        /** @description Id of the account in the caller's own system. */
        external_id?: string
        /** @description Account id. */
        id?: string
        /** @description Account name. */
        name?: string
        /** @description Whether the account shows in the public catalogue. */
        public?: boolean
        /** @description Role of the account; the case of letters does not matter. */
        role?: 'Vendor' | 'Distributor' | 'Reseller'
        /** @description Type of the account; the case of letters does not matter. */
        type?: 'Vendor' | 'Provider'
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description One page of accounts. */
      200: {
        headers: {
          'Content-Range': components['headers']['Content-Range']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Account'][]
        }
      }
      /** @description `VAL_001` {problem} */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  createAccount: {
    parameters: {
      query?: {
        /** @description Secret of the invitation; the body may hold it as well. */
        code?: string
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['AccountCreate']
      }
    }
    responses: {
      /** @description The registered account. */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Account']
        }
      }
      /**
       * @description `VAL_001` {problem}
       *
       *     `ACT_001` The invitation to contract {contract} can not be used: {reason}.
       *
       *     `ACT_002` id: The invitation is for {partner}. Send that id, or none.
       *
       *     `AGR_005` Agreement {id} has no active version. Activate one of its versions first.
       */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `NFND_000` Object `{id}` not found. */
      404: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `LIM_001` The request body is larger than {limit} bytes. */
      413: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  getAccount: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Account id.
         * @example PA-301-447
         */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The account. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Account']
        }
      }
      /** @description `VAL_001` {problem} */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `NFND_000` Object `{id}` not found. */
      404: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  updateAccount: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Account id.
         * @example PA-301-447
         */
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['AccountUpdate']
      }
    }
    responses: {
      /** @description The changed account. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Account']
        }
      }
      /** @description `VAL_001` {problem} */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `NFND_000` Object `{id}` not found. */
      404: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `LIM_001` The request body is larger than {limit} bytes. */
      413: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  deleteAccount: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Account id.
         * @example PA-301-447
         */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The account is gone. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /** @description `ACC_001` Account {id} can not be deleted: it has {contracts}. Terminate or delete them first. */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `NFND_000` Object `{id}` not found. */
      404: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  listUsers: {
    parameters: {
      query?: {
        /** @description How many records a page holds, 100 by default and 1000 at most. */
        limit?: components['parameters']['limit']
        /** @description How many records to skip, 0 by default. */
        offset?: components['parameters']['offset']
        /** @description Whether users of the domain must sign in through its identity provider. */
        'domain.auth.enforce'?: boolean
        /** @description Id of the identity provider of the user's domain. */
        'domain.auth.idp.id'?: string
        /** @description Id of the user's domain. */
        'domain.id'?: string
        /** @description E-mail address of the user. */
        email?: string
        /** @description Moment the user joined. */
        'events.activated.at'?: string
        /** @description Moment the user was created. */
        'events.created.at'?: string
        /** @description Moment of the last invitation. */
        'events.invited.at'?: string
        /** @description Moment the user signed in last. */
        'events.signed.at'?: string
        /** @description Id in the caller's own system. */
        external_id?: string
        /** @description Id of a group the user is in. */
        'groups.id'?: string
        /** @description Name of a group the user is in. */
        'groups.name'?: string
        /** @description User id. */
        id?: string
        /** @description Id of the user's identity provider. */
        'idp.id'?: string
        /** @description Name of the user. */
        name?: string
        /** @description Can be named in select only; shown only then. */
        permissions?: string
        /** @description Whether the user is invited, joined or expired. */
        status?: string
        /** @description Id of a tag of the user. */
        'tags.id'?: string
        /** @description Name of a tag of the user. */
        'tags.name'?: string
      }
      header?: never
      path: {
        /**
         * @description Account id.
         * @example PA-301-447
         */
        account_id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description One page of users. */
      200: {
        headers: {
          'Content-Range': components['headers']['Content-Range']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['User'][]
        }
      }
      /** @description `VAL_001` {problem} */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `NFND_000` Object `{id}` not found. */
      404: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  inviteUser: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Account id.
         * @example PA-301-447
         */
        account_id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['UserInvite']
      }
    }
    responses: {
      /** @description The invited user. */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['User']
        }
      }
      /** @description `VAL_001` {problem} */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `NFND_000` Object `{id}` not found. */
      404: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `LIM_001` The request body is larger than {limit} bytes. */
      413: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  getUser: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Account id.
         * @example PA-301-447
         */
        account_id: string
        /**
         * @description User id.
         * @example UR-501-224-118
         */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The user. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['User']
        }
      }
      /** @description `VAL_001` {problem} */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `NFND_000` Object `{id}` not found. */
      404: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  updateUser: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Account id.
         * @example PA-301-447
         */
        account_id: string
        /**
         * @description User id.
         * @example UR-501-224-118
         */
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['UserUpdate']
      }
    }
    responses: {
      /** @description The changed user. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['User']
        }
      }
      /** @description `VAL_001` {problem} */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `NFND_000` Object `{id}` not found. */
      404: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `LIM_001` The request body is larger than {limit} bytes. */
      413: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  deleteUser: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Account id.
         * @example PA-301-447
         */
        account_id: string
        /**
         * @description User id.
         * @example UR-501-224-118
         */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The user has left, or the invitation is revoked. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /** @description `USR_001` Transition not allowed: user {id} is {status}. Only {from} users can be {done}. */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `NFND_000` Object `{id}` not found. */
      404: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  activateUser: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Account id.
         * @example PA-301-447
         */
        account_id: string
        /**
         * @description User id.
         * @example UR-501-224-118
         */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The joined user. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['User']
        }
      }
      /** @description `USR_001` Transition not allowed: user {id} is {status}. Only {from} users can be {done}. */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `NFND_000` Object `{id}` not found. */
      404: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  reinviteUser: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Account id.
         * @example PA-301-447
         */
        account_id: string
        /**
         * @description User id.
         * @example UR-501-224-118
         */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The invited user. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['User']
        }
      }
      /** @description `USR_001` Transition not allowed: user {id} is {status}. Only {from} users can be {done}. */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `NFND_000` Object `{id}` not found. */
      404: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  listHubs: {
    parameters: {
      query?: {
        /** @description How many records a page holds, 100 by default and 1000 at most. */
        limit?: components['parameters']['limit']
        /** @description How many records to skip, 0 by default. */
        offset?: components['parameters']['offset']
        /** @description Moment the hub was created. */
        'events.created.at'?: string
        /** @description Moment of the last change. */
        'events.updated.at'?: string
        /** @description Another spelling of events.created.at. */
        events__created__at?: string
        /** @description Another spelling of events.updated.at. */
        events__updated__at?: string
        /** @description Hub id. */
        id?: string
        /** @description Id of the commerce system. */
        'instance.id'?: string
        /** @description Type of the commerce system; the case of letters does not matter. */
        'instance.type'?: 'oa' | 'api'
        /** @description Another spelling of instance.id. */
        instance__id?: string
        /** @description Another spelling of instance.type. */
        instance__type?: 'oa' | 'api'
        /** @description Hub name. */
        name?: string
        /** @description Number of connections. */
        'stats.connections'?: number
        /** @description Number of marketplaces. */
        'stats.marketplaces'?: number
        /** @description Another spelling of stats.connections. */
        stats__connections?: number
        /** @description Another spelling of stats.marketplaces. */
        stats__marketplaces?: number
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description One page of hubs. */
      200: {
        headers: {
          'Content-Range': components['headers']['Content-Range']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Hub'][]
        }
      }
      /** @description `VAL_001` {problem} */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  createHub: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['HubCreate']
      }
    }
    responses: {
      /** @description The new hub. */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Hub']
        }
      }
      /** @description `VAL_001` {problem} */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `PERM_001` You do not have permission to perform this action. */
      403: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `LIM_001` The request body is larger than {limit} bytes. */
      413: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  getHub: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Hub id.
         * @example HB-4106-2718
         */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The hub. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Hub']
        }
      }
      /** @description `VAL_001` {problem} */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `NFND_000` Object `{id}` not found. */
      404: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  updateHub: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Hub id.
         * @example HB-4106-2718
         */
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['HubUpdate']
      }
    }
    responses: {
      /** @description The changed hub. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Hub']
        }
      }
      /** @description `VAL_001` {problem} */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `NFND_000` Object `{id}` not found. */
      404: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `LIM_001` The request body is larger than {limit} bytes. */
      413: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  deleteHub: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Hub id.
         * @example HB-4106-2718
         */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The hub is gone. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /** @description `HUB_001` Hub {id} can not be deleted: {users} still {verb} it. */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `NFND_000` Object `{id}` not found. */
      404: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  listHubConnections: {
    parameters: {
      query?: {
        /** @description How many records a page holds, 100 by default and 1000 at most. */
        limit?: components['parameters']['limit']
        /** @description How many records to skip, 0 by default. */
        offset?: components['parameters']['offset']
        /** @description Moment the connection was created. */
        created_at?: string
        /** @description Name of the product. */
        'product.name'?: string
        /** @description Another spelling of product.name. */
        product__name?: string
      }
      header?: never
      path: {
        /**
         * @description Hub id.
         * @example HB-4106-2718
         */
        hub_id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description One page of connections. */
      200: {
        headers: {
          'Content-Range': components['headers']['Content-Range']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['HubConnection'][]
        }
      }
      /** @description `VAL_001` {problem} */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `NFND_000` Object `{id}` not found. */
      404: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  listHubMarketplaces: {
    parameters: {
      query?: {
        /** @description How many records a page holds, 100 by default and 1000 at most. */
        limit?: components['parameters']['limit']
        /** @description How many records to skip, 0 by default. */
        offset?: components['parameters']['offset']
        /** @description Marketplace name. */
        name?: string
      }
      header?: never
      path: {
        /**
         * @description Hub id.
         * @example HB-4106-2718
         */
        hub_id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description One page of marketplaces. */
      200: {
        headers: {
          'Content-Range': components['headers']['Content-Range']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['HubMarketplace'][]
        }
      }
      /** @description `VAL_001` {problem} */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `NFND_000` Object `{id}` not found. */
      404: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  listMarketplaces: {
    parameters: {
      query?: {
        /** @description How many records a page holds, 100 by default and 1000 at most. */
        limit?: components['parameters']['limit']
        /** @description How many records to skip, 0 by default. */
        offset?: components['parameters']['offset']
        /** @description Id of an agreement of the marketplace. */
        'agreements.id'?: string
        /** @description Second currency. */
        alt_currency_1?: components['schemas']['Currency']
        /** @description Third currency. */
        alt_currency_2?: components['schemas']['Currency']
        /** @description Code of a country that is served. */
        'countries.id'?: string
        /** @description Main currency. */
        currency?: components['schemas']['Currency']
        /** @description What the marketplace is for. */
        description?: string
        /** @description Id of a hub that sells through the marketplace. */
        'hubs.id'?: string
        /** @description Name of a hub that sells through the marketplace. */
        'hubs.name'?: string
        /** @description Marketplace id. */
        id?: string
        /** @description Id of a locale of the marketplace. */
        'locales.id'?: string
        /** @description Name of a locale of the marketplace. */
        'locales.name'?: string
        /** @description Marketplace name. */
        name?: string
        /** @description Id of the account that owns it. */
        'owner.id'?: string
        /** @description Name of the account that owns it. */
        'owner.name'?: string
        /** @description Another spelling of owner.id. */
        owner__id?: string
        /** @description Number of active distribution contracts. */
        'stats.contracts'?: number
        /** @description Number of hubs. */
        'stats.hubs'?: number
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description One page of marketplaces. */
      200: {
        headers: {
          'Content-Range': components['headers']['Content-Range']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Marketplace'][]
        }
      }
      /** @description `VAL_001` {problem} */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  createMarketplace: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['MarketplaceCreate']
      }
    }
    responses: {
      /** @description The new marketplace. */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Marketplace']
        }
      }
      /** @description `VAL_001` {problem} */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `PERM_001` You do not have permission to perform this action. */
      403: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `LIM_001` The request body is larger than {limit} bytes. */
      413: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  getMarketplace: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Marketplace id.
         * @example MP-40518
         */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The marketplace. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Marketplace']
        }
      }
      /** @description `VAL_001` {problem} */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `NFND_000` Object `{id}` not found. */
      404: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  updateMarketplace: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Marketplace id.
         * @example MP-40518
         */
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['MarketplaceUpdate']
      }
    }
    responses: {
      /** @description The changed marketplace. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Marketplace']
        }
      }
      /** @description `VAL_001` {problem} */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `PERM_001` You do not have permission to perform this action. */
      403: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `NFND_000` Object `{id}` not found. */
      404: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `LIM_001` The request body is larger than {limit} bytes. */
      413: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  deleteMarketplace: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Marketplace id.
         * @example MP-40518
         */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The marketplace is gone. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /** @description `MKP_001` Marketplace {id} can not be deleted: it is used by {users}. */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `PERM_001` You do not have permission to perform this action. */
      403: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `NFND_000` Object `{id}` not found. */
      404: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  setMarketplaceIcon: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Marketplace id.
         * @example MP-40518
         */
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'multipart/form-data': components['schemas']['MarketplaceIcon']
      }
    }
    responses: {
      /** @description The marketplace with its new icon. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Marketplace']
        }
      }
      /** @description `VAL_001` {problem} */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `PERM_001` You do not have permission to perform this action. */
      403: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `NFND_000` Object `{id}` not found. */
      404: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `LIM_001` The request body is larger than {limit} bytes. */
      413: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  listCountries: {
    parameters: {
      query?: {
        /** @description How many records a page holds, 100 by default and 1000 at most. */
        limit?: components['parameters']['limit']
        /** @description How many records to skip, 0 by default. */
        offset?: components['parameters']['offset']
        /** @description Code of the country. */
        id?: string
        /** @description Name of the country. */
        name?: string
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description One page of countries. */
      200: {
        headers: {
          'Content-Range': components['headers']['Content-Range']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Country'][]
        }
      }
      /** @description `VAL_001` {problem} */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  getCountry: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description ISO 3166 alpha-2 code.
         * @example ES
         */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The country. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Country']
        }
      }
      /** @description `VAL_001` {problem} */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `NFND_000` Object `{id}` not found. */
      404: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  listProductGroups: {
    parameters: {
      query?: {
        /** @description How many records a page holds, 100 by default and 1000 at most. */
        limit?: components['parameters']['limit']
        /** @description How many records to skip, 0 by default. */
        offset?: components['parameters']['offset']
        /** @description Moment the group was created. */
        'events.created.at'?: string
        /** @description Id of the user who created the group. */
        'events.created.by.id'?: string
        /** @description Name of the user who created the group. */
        'events.created.by.name'?: string
        /** @description Moment of the last change. */
        'events.updated.at'?: string
        /** @description Id of the user who changed the group last. */
        'events.updated.by.id'?: string
        /** @description Name of the user who changed the group last. */
        'events.updated.by.name'?: string
        /** @description Product group id. */
        id?: string
        /** @description Name of the group. */
        name?: string
        /** @description Number of agreements the group is attached to. */
        'stats.agreements'?: number
        /** @description Number of contracts of those agreements. */
        'stats.contracts'?: number
        /** @description Number of products in the group. */
        'stats.products'?: number
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description One page of product groups. */
      200: {
        headers: {
          'Content-Range': components['headers']['Content-Range']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ProductGroup'][]
        }
      }
      /** @description `VAL_001` {problem} */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `PERM_001` You do not have permission to perform this action. */
      403: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  createProductGroup: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['ProductGroupCreate']
      }
    }
    responses: {
      /** @description The new product group. */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ProductGroup']
        }
      }
      /** @description `VAL_001` {problem} */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `PERM_001` You do not have permission to perform this action. */
      403: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `LIM_001` The request body is larger than {limit} bytes. */
      413: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  getProductGroup: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Product group id.
         * @example PG-2041-7735
         */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The product group. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ProductGroup']
        }
      }
      /** @description `VAL_001` {problem} */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `NFND_000` Object `{id}` not found. */
      404: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  updateProductGroup: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Product group id.
         * @example PG-2041-7735
         */
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['ProductGroupUpdate']
      }
    }
    responses: {
      /** @description The changed product group. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ProductGroup']
        }
      }
      /** @description `VAL_001` {problem} */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `PERM_001` You do not have permission to perform this action. */
      403: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `NFND_000` Object `{id}` not found. */
      404: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `LIM_001` The request body is larger than {limit} bytes. */
      413: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  deleteProductGroup: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Product group id.
         * @example PG-2041-7735
         */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The product group is gone. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /** @description `PGR_001` Product group {id} can not be deleted: it is attached to {agreements}. Detach it first. */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `PERM_001` You do not have permission to perform this action. */
      403: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `NFND_000` Object `{id}` not found. */
      404: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  listProductGroupAgreements: {
    parameters: {
      query?: {
        /** @description How many records a page holds, 100 by default and 1000 at most. */
        limit?: components['parameters']['limit']
        /** @description How many records to skip, 0 by default. */
        offset?: components['parameters']['offset']
        /** @description Agreement id. */
        id?: string
        /** @description Name of the agreement. */
        name?: string
      }
      header?: never
      path: {
        /**
         * @description Product group id.
         * @example PG-2041-7735
         */
        group_id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description One page of agreements. */
      200: {
        headers: {
          'Content-Range': components['headers']['Content-Range']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ProductGroupAgreement'][]
        }
      }
      /** @description `VAL_001` {problem} */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `NFND_000` Object `{id}` not found. */
      404: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  listProductGroupPartners: {
    parameters: {
      query?: {
        /** @description How many records a page holds, 100 by default and 1000 at most. */
        limit?: components['parameters']['limit']
        /** @description How many records to skip, 0 by default. */
        offset?: components['parameters']['offset']
        /** @description Id of the agreement that binds the partner. */
        'agreement.id'?: string
        /** @description Name of the agreement that binds the partner. */
        'agreement.name'?: string
        /** @description Id of the contract with the partner. */
        'contract.id'?: string
        /** @description State of the contract. */
        'contract.status'?: 'new' | 'enrolling' | 'pending' | 'active' | 'terminated' | 'rejected'
        /** @description Version of the agreement that the contract is based on. */
        'contract.version'?: number
        /** @description Moment the contract was countersigned; shown only when selected. */
        'events.countersigned.at'?: string
        /** @description Id of the user who countersigned; shown only when selected. */
        'events.countersigned.by.id'?: string
        /** @description Moment the contract was created. */
        'events.created.at'?: string
        /** @description Id of the user who created the contract. */
        'events.created.by.id'?: string
        /** @description Name of the user who created the contract. */
        'events.created.by.name'?: string
        /** @description Moment the contract was signed; shown only when selected. */
        'events.signed.at'?: string
        /** @description Id of the user who signed; shown only when selected. */
        'events.signed.by.id'?: string
        /** @description Id of the partner. */
        id?: string
        /** @description Name of the partner. */
        name?: string
        /** @description Role of the partner. */
        role?: 'vendor' | 'distributor' | 'reseller'
      }
      header?: never
      path: {
        /**
         * @description Product group id.
         * @example PG-2041-7735
         */
        group_id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description One page of partners. */
      200: {
        headers: {
          'Content-Range': components['headers']['Content-Range']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['AgreementPartner'][]
        }
      }
      /** @description `VAL_001` {problem} */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `NFND_000` Object `{id}` not found. */
      404: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  listProductGroupProducts: {
    parameters: {
      query?: {
        /** @description How many records a page holds, 100 by default and 1000 at most. */
        limit?: components['parameters']['limit']
        /** @description How many records to skip, 0 by default. */
        offset?: components['parameters']['offset']
        /** @description Id of the category. */
        'category.id'?: string
        /** @description Name of the category. */
        'category.name'?: string
        /** @description Product id. */
        id?: string
        /** @description Name of the product. */
        name?: string
      }
      header?: never
      path: {
        /**
         * @description Product group id.
         * @example PG-2041-7735
         */
        group_id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description One page of products. */
      200: {
        headers: {
          'Content-Range': components['headers']['Content-Range']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ProductRef'][]
        }
      }
      /** @description `VAL_001` {problem} */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `NFND_000` Object `{id}` not found. */
      404: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  addProductGroupProduct: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Product group id.
         * @example PG-2041-7735
         */
        group_id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['IdRef']
      }
    }
    responses: {
      /** @description The product that was added. */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ProductRef']
        }
      }
      /** @description `VAL_001` {problem} */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `PERM_001` You do not have permission to perform this action. */
      403: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `NFND_000` Object `{id}` not found. */
      404: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `LIM_001` The request body is larger than {limit} bytes. */
      413: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  removeProductGroupProduct: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Product group id.
         * @example PG-2041-7735
         */
        group_id: string
        /**
         * @description Product id.
         * @example PRD-273-806-415
         */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The product is no longer in the group. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `PERM_001` You do not have permission to perform this action. */
      403: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `NFND_000` Object `{id}` not found. */
      404: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  listPartners: {
    parameters: {
      query?: {
        /** @description How many records a page holds, 100 by default and 1000 at most. */
        limit?: components['parameters']['limit']
        /** @description How many records to skip, 0 by default. */
        offset?: components['parameters']['offset']
        /** @description Account id of the partner. */
        id?: string
        /** @description Name of the partner. */
        name?: string
        /** @description Whether the partner shows in the public catalogue; null when it has not said. */
        public?: boolean
        /** @description What the partner does on the platform. */
        role?: 'vendor' | 'distributor' | 'reseller'
        /** @description Number of distribution contracts with the partner. */
        'stats.contracts.distribution'?: number
        /** @description Number of program contracts with the partner. */
        'stats.contracts.program'?: number
        /** @description Number of service contracts with the partner. */
        'stats.contracts.service'?: number
        /** @description Number of syndication contracts with the partner. */
        'stats.contracts.syndication'?: number
        /** @description Number of listings with the partner. */
        'stats.listings'?: number
        /** @description How far the partner has come. */
        status?: 'invited' | 'active'
        /** @description Type of the partner's account. */
        type?: 'vendor' | 'provider'
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description One page of partners. */
      200: {
        headers: {
          'Content-Range': components['headers']['Content-Range']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Partner'][]
        }
      }
      /** @description `VAL_001` {problem} */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  getPartner: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Account id of the partner.
         * @example VA-306-152
         */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The partner. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Partner']
        }
      }
      /** @description `VAL_001` {problem} */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `NFND_000` Object `{id}` not found. */
      404: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  listPartnerProducts: {
    parameters: {
      query?: {
        /** @description How many records a page holds, 100 by default and 1000 at most. */
        limit?: components['parameters']['limit']
        /** @description How many records to skip, 0 by default. */
        offset?: components['parameters']['offset']
      }
      header?: never
      path: {
        /**
         * @description Account id of the partner.
         * @example VA-306-152
         */
        partner_id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description One page of products. */
      200: {
        headers: {
          'Content-Range': components['headers']['Content-Range']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Product'][]
        }
      }
      /** @description `VAL_001` {problem} */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `NFND_000` Object `{id}` not found. */
      404: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  getPartnerProduct: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Account id of the partner.
         * @example VA-306-152
         */
        partner_id: string
        /**
         * @description Product id.
         * @example PRD-273-806-415
         */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The product. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Product']
        }
      }
      /** @description `VAL_001` {problem} */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `NFND_000` Object `{id}` not found. */
      404: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  listPartnerCategories: {
    parameters: {
      query?: {
        /** @description How many records a page holds, 100 by default and 1000 at most. */
        limit?: components['parameters']['limit']
        /** @description How many records to skip, 0 by default. */
        offset?: components['parameters']['offset']
        /** @description Id of the class in the owner's system. */
        'class.external_id'?: string
        /** @description Id of the class. */
        'class.id'?: string
        /** @description Name of the class. */
        'class.name'?: string
        /** @description How many categories stand above it. */
        depth?: number
        /** @description Id in the owner's system. */
        external_id?: string
        /** @description Category id. */
        id?: string
        /** @description Name of the category. */
        name?: string
        /** @description Id of the account that owns it. */
        'owner.id'?: string
        /** @description Name of the account that owns it. */
        'owner.name'?: string
        /** @description Id of the category above it in the owner's system. */
        'parent.external_id'?: string
        /** @description Id of the category above it. */
        'parent.id'?: string
        /** @description Name of the category above it. */
        'parent.name'?: string
        /** @description Place among the categories beside it. */
        position?: number
      }
      header?: never
      path: {
        /**
         * @description Account id of the partner.
         * @example VA-306-152
         */
        partner_id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description One page of categories. */
      200: {
        headers: {
          'Content-Range': components['headers']['Content-Range']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Category'][]
        }
      }
      /** @description `VAL_001` {problem} */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `NFND_000` Object `{id}` not found. */
      404: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  getPartnerCategory: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Account id of the partner.
         * @example VA-306-152
         */
        partner_id: string
        /**
         * @description Category id.
         * @example CAT-10042
         */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The category. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Category']
        }
      }
      /** @description `VAL_001` {problem} */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `NFND_000` Object `{id}` not found. */
      404: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  listPartnerCategoryProducts: {
    parameters: {
      query?: {
        /** @description How many records a page holds, 100 by default and 1000 at most. */
        limit?: components['parameters']['limit']
        /** @description How many records to skip, 0 by default. */
        offset?: components['parameters']['offset']
      }
      header?: never
      path: {
        /**
         * @description Account id of the partner.
         * @example VA-306-152
         */
        partner_id: string
        /**
         * @description Category id.
         * @example CAT-10042
         */
        category_id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description One page of products. */
      200: {
        headers: {
          'Content-Range': components['headers']['Content-Range']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Product'][]
        }
      }
      /** @description `VAL_001` {problem} */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `NFND_000` Object `{id}` not found. */
      404: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  getPartnerCategoryProduct: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Account id of the partner.
         * @example VA-306-152
         */
        partner_id: string
        /**
         * @description Category id.
         * @example CAT-10042
         */
        category_id: string
        /**
         * @description Product id.
         * @example PRD-273-806-415
         */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The product. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Product']
        }
      }
      /** @description `VAL_001` {problem} */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `NFND_000` Object `{id}` not found. */
      404: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  listNews: {
    parameters: {
      query?: {
        /** @description How many records a page holds, 100 by default and 1000 at most. */
        limit?: components['parameters']['limit']
        /** @description How many records to skip, 0 by default. */
        offset?: components['parameters']['offset']
        /** @description Who may read it. */
        audience?: 'private' | 'vendor' | 'reseller' | 'distributor' | 'any'
        /** @description Its text. */
        content?: string
        /** @description Id of the account that wrote it; nobody finds anonymous posts of others by it. */
        'creator.id'?: string
        /** @description Name of the account that wrote it; nobody finds anonymous posts of others by it. */
        'creator.name'?: string
        /** @description Moment it was created. */
        'events.created.at'?: string
        /** @description Moment it was last taken back. */
        'events.drafted.at'?: string
        /** @description Moment it was last published. */
        'events.published.at'?: string
        /** @description Moment of the last change. */
        'events.updated.at'?: string
        /** @description Id in the creator's own system. */
        external_id?: string
        /** @description Id of the post. */
        id?: string
        /** @description State of the post; deleted ones are never found. */
        status?: 'draft' | 'published' | 'deleted'
        /** @description Its second line. */
        subtitle?: string
        /** @description Its headline. */
        title?: string
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description One page of posts. */
      200: {
        headers: {
          'Content-Range': components['headers']['Content-Range']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['NewsPost'][]
        }
      }
      /** @description `VAL_001` {problem} */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  createNews: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['NewsPostCreate']
      }
    }
    responses: {
      /** @description The new post. */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['NewsPost']
        }
      }
      /** @description `VAL_001` {problem} */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `LIM_001` The request body is larger than {limit} bytes. */
      413: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  getNews: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the post.
         * @example NWS-1001-0001
         */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The post. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['NewsPost']
        }
      }
      /** @description `VAL_001` {problem} */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `NFND_000` Object `{id}` not found. */
      404: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  updateNews: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the post.
         * @example NWS-1001-0001
         */
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['NewsPostUpdate']
      }
    }
    responses: {
      /** @description The changed post. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['NewsPost']
        }
      }
      /** @description `VAL_001` {problem} */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `PERM_001` You do not have permission to perform this action. */
      403: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `NFND_000` Object `{id}` not found. */
      404: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `LIM_001` The request body is larger than {limit} bytes. */
      413: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  deleteNews: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the post.
         * @example NWS-1001-0001
         */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The post is gone. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `PERM_001` You do not have permission to perform this action. */
      403: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `NFND_000` Object `{id}` not found. */
      404: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  publishNews: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the post.
         * @example NWS-1001-0001
         */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The published post. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['NewsPost']
        }
      }
      /** @description `NWS_001` News post {id} is {status}: only {only} can be {done}. */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `PERM_001` You do not have permission to perform this action. */
      403: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `NFND_000` Object `{id}` not found. */
      404: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  draftNews: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the post.
         * @example NWS-1001-0001
         */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The draft. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['NewsPost']
        }
      }
      /** @description `NWS_001` News post {id} is {status}: only {only} can be {done}. */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `PERM_001` You do not have permission to perform this action. */
      403: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `NFND_000` Object `{id}` not found. */
      404: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  listNewsVersions: {
    parameters: {
      query?: {
        /** @description How many records a page holds, 100 by default and 1000 at most. */
        limit?: components['parameters']['limit']
        /** @description How many records to skip, 0 by default. */
        offset?: components['parameters']['offset']
      }
      header?: never
      path: {
        /**
         * @description Id of the post.
         * @example NWS-1001-0001
         */
        post_id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description One page of versions. */
      200: {
        headers: {
          'Content-Range': components['headers']['Content-Range']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['NewsPostVersion'][]
        }
      }
      /** @description `VAL_001` {problem} */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `PERM_001` You do not have permission to perform this action. */
      403: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `NFND_000` Object `{id}` not found. */
      404: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  getNewsVersion: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the post.
         * @example NWS-1001-0001
         */
        post_id: string
        /**
         * @description Number of the version.
         * @example 1
         */
        version: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The version. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['NewsPostVersion']
        }
      }
      /** @description `VAL_001` {problem} */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `PERM_001` You do not have permission to perform this action. */
      403: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `NFND_000` Object `{id}` not found. */
      404: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  listAgreements: {
    parameters: {
      query?: {
        /** @description How many records a page holds, 100 by default and 1000 at most. */
        limit?: components['parameters']['limit']
        /** @description How many records to skip, 0 by default. */
        offset?: components['parameters']['offset']
        /** @description Whether its current version is active. */
        active?: boolean
        /** @description Moment the agreement was created. */
        created?: string
        /** @description Id of a form of the agreement. */
        'forms.id'?: string
        /** @description Kind of a form of the agreement. */
        forms__type?: 'enroll' | 'product' | 'item'
        /** @description Agreement id. */
        id?: string
        /** @description Id of its marketplace. */
        'marketplace.id'?: string
        /** @description Name of its marketplace. */
        'marketplace.name'?: string
        /** @description Another spelling of marketplace.id. */
        marketplace__id?: string
        /** @description Another spelling of marketplace.name. */
        marketplace__name?: string
        /** @description Id of the account that owns it. */
        'owner.id'?: string
        /** @description Name of the account that owns it. */
        'owner.name'?: string
        /** @description Another spelling of owner.id. */
        owner__id?: string
        /** @description Another spelling of owner.name. */
        owner__name?: string
        /** @description Name of the agreement. */
        title?: string
        /** @description What the agreement is for. */
        type?: 'distribution' | 'program' | 'service' | 'syndication' | 'referral'
        /** @description Moment of the last change. */
        updated?: string
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description One page of agreements. */
      200: {
        headers: {
          'Content-Range': components['headers']['Content-Range']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Agreement'][]
        }
      }
      /** @description `VAL_001` {problem} */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  createAgreement: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['AgreementCreate']
        'multipart/form-data': components['schemas']['AgreementCreate']
      }
    }
    responses: {
      /** @description The new agreement. */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Agreement']
        }
      }
      /** @description `VAL_001` {problem} */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `PERM_001` You do not have permission to perform this action. */
      403: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `LIM_001` The request body is larger than {limit} bytes. */
      413: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  getAgreement: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Agreement id.
         * @example AGP-447-608-926
         */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The agreement. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Agreement']
        }
      }
      /** @description `VAL_001` {problem} */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `NFND_000` Object `{id}` not found. */
      404: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  updateAgreement: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Agreement id.
         * @example AGP-447-608-926
         */
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['AgreementUpdate']
      }
    }
    responses: {
      /** @description The changed agreement. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Agreement']
        }
      }
      /** @description `VAL_001` {problem} */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `PERM_001` You do not have permission to perform this action. */
      403: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `NFND_000` Object `{id}` not found. */
      404: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `LIM_001` The request body is larger than {limit} bytes. */
      413: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  deleteAgreement: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Agreement id.
         * @example AGP-447-608-926
         */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The agreement is gone. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /** @description `AGR_001` Agreement {id} can not be deleted: it has {users}. Only an unused agreement can be. */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `PERM_001` You do not have permission to perform this action. */
      403: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `NFND_000` Object `{id}` not found. */
      404: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  getAgreementDocument: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Agreement id.
         * @example AGP-447-608-926
         */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Where the document is. */
      302: {
        headers: {
          /** @description Address of the document. */
          Location: string
          [name: string]: unknown
        }
        content?: never
      }
      /** @description `VAL_001` {problem} */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `NFND_000` Object `{id}` not found. */
      404: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  listDistributionAgreements: {
    parameters: {
      query?: {
        /** @description How many records a page holds, 100 by default and 1000 at most. */
        limit?: components['parameters']['limit']
        /** @description How many records to skip, 0 by default. */
        offset?: components['parameters']['offset']
        /** @description Whether contracts are made and accepted by themselves. */
        auto_accept?: boolean
        /** @description Agreement id. */
        id?: string
        /** @description Id of its marketplace. */
        'marketplace.id'?: string
        /** @description Name of the agreement. */
        name?: string
      }
      header?: never
      path: {
        /**
         * @description Agreement id.
         * @example AGP-447-608-926
         */
        agreement_id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description One page of agreements. */
      200: {
        headers: {
          'Content-Range': components['headers']['Content-Range']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Agreement'][]
        }
      }
      /** @description `VAL_001` {problem} */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `NFND_000` Object `{id}` not found. */
      404: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  createDistributionAgreement: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Agreement id.
         * @example AGP-447-608-926
         */
        agreement_id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['DistributionAgreementCreate']
        'multipart/form-data': components['schemas']['DistributionAgreementCreate']
      }
    }
    responses: {
      /** @description The new agreement. */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Agreement']
        }
      }
      /**
       * @description `VAL_001` {problem}
       *
       *     `AGR_003` marketplace: Marketplace {marketplace} already has a distribution agreement.
       */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `PERM_001` You do not have permission to perform this action. */
      403: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `NFND_000` Object `{id}` not found. */
      404: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `LIM_001` The request body is larger than {limit} bytes. */
      413: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  listAgreementContracts: {
    parameters: {
      query?: {
        /** @description How many records a page holds, 100 by default and 1000 at most. */
        limit?: components['parameters']['limit']
        /** @description How many records to skip, 0 by default. */
        offset?: components['parameters']['offset']
      }
      header?: never
      path: {
        /**
         * @description Agreement id.
         * @example AGP-447-608-926
         */
        agreement_id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description One page of contracts. */
      200: {
        headers: {
          'Content-Range': components['headers']['Content-Range']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Contract'][]
        }
      }
      /** @description `VAL_001` {problem} */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `NFND_000` Object `{id}` not found. */
      404: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  createContract: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Agreement id.
         * @example AGP-447-608-926
         */
        agreement_id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['ContractCreate']
      }
    }
    responses: {
      /** @description The new contract. */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Contract']
        }
      }
      /**
       * @description `VAL_001` {problem}
       *
       *     `AGR_005` Agreement {id} has no active version. Activate one of its versions first.
       *
       *     `CTR_002` {partner} already has a contract for agreement {agreement}: {contract} is {status}.
       */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `PERM_001` You do not have permission to perform this action. */
      403: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `NFND_000` Object `{id}` not found. */
      404: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `LIM_001` The request body is larger than {limit} bytes. */
      413: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  listAgreementMarketplaces: {
    parameters: {
      query?: {
        /** @description How many records a page holds, 100 by default and 1000 at most. */
        limit?: components['parameters']['limit']
        /** @description How many records to skip, 0 by default. */
        offset?: components['parameters']['offset']
        /** @description Code of a country that is served. */
        'countries.id'?: string
        /** @description Name of a country that is served. */
        'countries.name'?: string
        /** @description Main currency. */
        currency?: components['schemas']['Currency']
        /** @description Marketplace id. */
        id?: string
        /** @description Marketplace name. */
        name?: string
        /** @description Number of active distribution contracts. */
        'stats.contracts'?: number
        /** @description Number of hubs. */
        'stats.hubs'?: number
      }
      header?: never
      path: {
        /**
         * @description Agreement id.
         * @example AGP-447-608-926
         */
        agreement_id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description One page of marketplaces. */
      200: {
        headers: {
          'Content-Range': components['headers']['Content-Range']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['MarketplaceSummary'][]
        }
      }
      /** @description `VAL_001` {problem} */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `NFND_000` Object `{id}` not found. */
      404: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  addAgreementMarketplace: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Agreement id.
         * @example AGP-447-608-926
         */
        agreement_id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['IdRef']
      }
    }
    responses: {
      /** @description The marketplace that was added. */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['MarketplaceSummary']
        }
      }
      /** @description `VAL_001` {problem} */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `PERM_001` You do not have permission to perform this action. */
      403: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `NFND_000` Object `{id}` not found. */
      404: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `LIM_001` The request body is larger than {limit} bytes. */
      413: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  removeAgreementMarketplace: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Agreement id.
         * @example AGP-447-608-926
         */
        agreement_id: string
        /**
         * @description Marketplace id.
         * @example MP-40518
         */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The marketplace is no longer part of the agreement. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `PERM_001` You do not have permission to perform this action. */
      403: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `NFND_000` Object `{id}` not found. */
      404: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  listAgreementProductGroups: {
    parameters: {
      query?: {
        /** @description How many records a page holds, 100 by default and 1000 at most. */
        limit?: components['parameters']['limit']
        /** @description How many records to skip, 0 by default. */
        offset?: components['parameters']['offset']
        /** @description Moment the group was created. */
        'events.created.at'?: string
        /** @description Id of the user who created the group. */
        'events.created.by.id'?: string
        /** @description Name of the user who created the group. */
        'events.created.by.name'?: string
        /** @description Moment of the last change. */
        'events.updated.at'?: string
        /** @description Id of the user who changed the group last. */
        'events.updated.by.id'?: string
        /** @description Name of the user who changed the group last. */
        'events.updated.by.name'?: string
        /** @description Product group id. */
        id?: string
        /** @description Name of the group. */
        name?: string
        /** @description Number of agreements the group is attached to. */
        'stats.agreements'?: number
        /** @description Number of contracts of its agreements. */
        'stats.contracts'?: number
        /** @description Number of products in the group. */
        'stats.products'?: number
      }
      header?: never
      path: {
        /**
         * @description Agreement id.
         * @example AGP-447-608-926
         */
        agreement_id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description One page of product groups. */
      200: {
        headers: {
          'Content-Range': components['headers']['Content-Range']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ProductGroupRef'][]
        }
      }
      /** @description `VAL_001` {problem} */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `PERM_001` You do not have permission to perform this action. */
      403: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `NFND_000` Object `{id}` not found. */
      404: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  addAgreementProductGroup: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Agreement id.
         * @example AGP-447-608-926
         */
        agreement_id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['IdRef']
      }
    }
    responses: {
      /** @description The product group that was added. */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ProductGroupRef']
        }
      }
      /** @description `VAL_001` {problem} */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `PERM_001` You do not have permission to perform this action. */
      403: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `NFND_000` Object `{id}` not found. */
      404: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `LIM_001` The request body is larger than {limit} bytes. */
      413: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  removeAgreementProductGroup: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Agreement id.
         * @example AGP-447-608-926
         */
        agreement_id: string
        /**
         * @description Product group id.
         * @example PG-2041-7735
         */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The product group is no longer part of the agreement. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `PERM_001` You do not have permission to perform this action. */
      403: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `NFND_000` Object `{id}` not found. */
      404: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  listAgreementPartners: {
    parameters: {
      query?: {
        /** @description How many records a page holds, 100 by default and 1000 at most. */
        limit?: components['parameters']['limit']
        /** @description How many records to skip, 0 by default. */
        offset?: components['parameters']['offset']
        /** @description Id of the agreement. */
        'agreement.id'?: string
        /** @description Name of the agreement. */
        'agreement.name'?: string
        /** @description Id of the partner's contract. */
        'contract.id'?: string
        /** @description State of the contract. */
        'contract.status'?: 'new' | 'enrolling' | 'pending' | 'active' | 'terminated' | 'rejected'
        /** @description Version of the agreement that was signed. */
        'contract.version'?: number
        /** @description Moment the contract was countersigned; shown only when selected. */
        'events.countersigned.at'?: string
        /** @description Id of the user who countersigned; shown only when selected. */
        'events.countersigned.by.id'?: string
        /** @description Moment the contract was created. */
        'events.created.at'?: string
        /** @description Id of the user who created the contract. */
        'events.created.by.id'?: string
        /** @description Name of the user who created the contract. */
        'events.created.by.name'?: string
        /** @description Moment the contract was signed; shown only when selected. */
        'events.signed.at'?: string
        /** @description Id of the user who signed; shown only when selected. */
        'events.signed.by.id'?: string
        /** @description Id of the partner. */
        id?: string
        /** @description Name of the partner. */
        name?: string
        /** @description What the partner is. */
        role?: 'vendor' | 'distributor' | 'reseller'
      }
      header?: never
      path: {
        /**
         * @description Agreement id.
         * @example AGP-447-608-926
         */
        agreement_id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description One page of partners. */
      200: {
        headers: {
          'Content-Range': components['headers']['Content-Range']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['AgreementPartner'][]
        }
      }
      /** @description `VAL_001` {problem} */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `NFND_000` Object `{id}` not found. */
      404: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  listAgreementProducts: {
    parameters: {
      query?: {
        /** @description How many records a page holds, 100 by default and 1000 at most. */
        limit?: components['parameters']['limit']
        /** @description How many records to skip, 0 by default. */
        offset?: components['parameters']['offset']
        /** @description Id of the category. */
        'category.id'?: string
        /** @description Name of the category. */
        'category.name'?: string
        /** @description Product id. */
        id?: string
        /** @description Name of the product. */
        name?: string
      }
      header?: never
      path: {
        /**
         * @description Agreement id.
         * @example AGP-447-608-926
         */
        agreement_id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description One page of products. */
      200: {
        headers: {
          'Content-Range': components['headers']['Content-Range']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ProductRef'][]
        }
      }
      /** @description `VAL_001` {problem} */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `NFND_000` Object `{id}` not found. */
      404: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  listAgreementProductMarketplaces: {
    parameters: {
      query?: {
        /** @description How many records a page holds, 100 by default and 1000 at most. */
        limit?: components['parameters']['limit']
        /** @description How many records to skip, 0 by default. */
        offset?: components['parameters']['offset']
        /** @description Code of a country that is served. */
        'countries.id'?: string
        /** @description Name of a country that is served. */
        'countries.name'?: string
        /** @description Main currency. */
        currency?: components['schemas']['Currency']
        /** @description Marketplace id. */
        id?: string
        /** @description Marketplace name. */
        name?: string
        /** @description Number of active distribution contracts. */
        'stats.contracts'?: number
        /** @description Number of hubs. */
        'stats.hubs'?: number
      }
      header?: never
      path: {
        /**
         * @description Agreement id.
         * @example AGP-447-608-926
         */
        agreement_id: string
        /**
         * @description Product id.
         * @example PRD-273-806-415
         */
        product_id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description One page of marketplaces. */
      200: {
        headers: {
          'Content-Range': components['headers']['Content-Range']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['MarketplaceRef'][]
        }
      }
      /** @description `VAL_001` {problem} */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `NFND_000` Object `{id}` not found. */
      404: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  listAgreementVersions: {
    parameters: {
      query?: {
        /** @description How many records a page holds, 100 by default and 1000 at most. */
        limit?: components['parameters']['limit']
        /** @description How many records to skip, 0 by default. */
        offset?: components['parameters']['offset']
      }
      header?: never
      path: {
        /**
         * @description Agreement id.
         * @example AGP-447-608-926
         */
        agreement_id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description One page of versions, the newest first. */
      200: {
        headers: {
          'Content-Range': components['headers']['Content-Range']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['AgreementVersion'][]
        }
      }
      /** @description `VAL_001` {problem} */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `NFND_000` Object `{id}` not found. */
      404: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  createAgreementVersion: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Agreement id.
         * @example AGP-447-608-926
         */
        agreement_id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['AgreementVersionCreate']
        'multipart/form-data': components['schemas']['AgreementVersionCreate']
      }
    }
    responses: {
      /** @description The new version. */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['AgreementVersion']
        }
      }
      /** @description `VAL_001` {problem} */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `PERM_001` You do not have permission to perform this action. */
      403: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `NFND_000` Object `{id}` not found. */
      404: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `LIM_001` The request body is larger than {limit} bytes. */
      413: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  getAgreementVersion: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Agreement id.
         * @example AGP-447-608-926
         */
        agreement_id: string
        /**
         * @description Number of the version.
         * @example 1
         */
        version: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The version. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['AgreementVersion']
        }
      }
      /** @description `VAL_001` {problem} */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `NFND_000` Object `{id}` not found. */
      404: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  deleteAgreementVersion: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Agreement id.
         * @example AGP-447-608-926
         */
        agreement_id: string
        /**
         * @description Number of the version.
         * @example 1
         */
        version: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The version is gone. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /** @description `AGR_002` Version {version} of agreement {id} can not be deleted: {reason}. */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `PERM_001` You do not have permission to perform this action. */
      403: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `NFND_000` Object `{id}` not found. */
      404: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  activateAgreementVersion: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Agreement id.
         * @example AGP-447-608-926
         */
        agreement_id: string
        /**
         * @description Number of the version.
         * @example 1
         */
        version: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The active version. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['AgreementVersion']
        }
      }
      /** @description `AGR_004` Version {version} of agreement {id} is already active. */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `PERM_001` You do not have permission to perform this action. */
      403: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `NFND_000` Object `{id}` not found. */
      404: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  getAgreementVersionDocument: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Agreement id.
         * @example AGP-447-608-926
         */
        agreement_id: string
        /**
         * @description Number of the version.
         * @example 1
         */
        version: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Where the document is. */
      302: {
        headers: {
          /** @description Address of the document. */
          Location: string
          [name: string]: unknown
        }
        content?: never
      }
      /** @description `VAL_001` {problem} */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `NFND_000` Object `{id}` not found. */
      404: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  listAgreementForms: {
    parameters: {
      query?: {
        /** @description How many records a page holds, 100 by default and 1000 at most. */
        limit?: components['parameters']['limit']
        /** @description How many records to skip, 0 by default. */
        offset?: components['parameters']['offset']
        /** @description Moment the form was created. */
        'events.created.at'?: string
        /** @description Form id. */
        id?: string
        /** @description Name of the form. */
        name?: string
        /** @description What the form asks about. */
        type?: 'enroll' | 'product' | 'item'
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description One page of forms. */
      200: {
        headers: {
          'Content-Range': components['headers']['Content-Range']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['AgreementForm'][]
        }
      }
      /** @description `VAL_001` {problem} */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `PERM_001` You do not have permission to perform this action. */
      403: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  createAgreementForm: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['AgreementFormCreate']
      }
    }
    responses: {
      /** @description The new form. */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['AgreementForm']
        }
      }
      /** @description `VAL_001` {problem} */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `PERM_001` You do not have permission to perform this action. */
      403: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `LIM_001` The request body is larger than {limit} bytes. */
      413: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  getAgreementForm: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Form id.
         * @example AFR-318-604-275
         */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The form. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['AgreementForm']
        }
      }
      /** @description `VAL_001` {problem} */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `NFND_000` Object `{id}` not found. */
      404: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  updateAgreementForm: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Form id.
         * @example AFR-318-604-275
         */
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['AgreementFormUpdate']
      }
    }
    responses: {
      /** @description The changed form. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['AgreementForm']
        }
      }
      /** @description `VAL_001` {problem} */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `PERM_001` You do not have permission to perform this action. */
      403: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `NFND_000` Object `{id}` not found. */
      404: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `LIM_001` The request body is larger than {limit} bytes. */
      413: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  deleteAgreementForm: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Form id.
         * @example AFR-318-604-275
         */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The form is gone. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /** @description `FRM_001` Form {id} can not be deleted: it is attached to {agreements}. Detach it first. */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `PERM_001` You do not have permission to perform this action. */
      403: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `NFND_000` Object `{id}` not found. */
      404: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  listAgreementFormVersions: {
    parameters: {
      query?: {
        /** @description How many records a page holds, 100 by default and 1000 at most. */
        limit?: components['parameters']['limit']
        /** @description How many records to skip, 0 by default. */
        offset?: components['parameters']['offset']
      }
      header?: never
      path: {
        /**
         * @description Form id.
         * @example AFR-318-604-275
         */
        form_id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description One page of versions, the newest first. */
      200: {
        headers: {
          'Content-Range': components['headers']['Content-Range']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['AgreementFormVersion'][]
        }
      }
      /** @description `VAL_001` {problem} */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `NFND_000` Object `{id}` not found. */
      404: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  getAgreementFormVersion: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Form id.
         * @example AFR-318-604-275
         */
        form_id: string
        /**
         * @description Number of the version.
         * @example 1
         */
        version: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The version. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['AgreementFormVersion']
        }
      }
      /** @description `VAL_001` {problem} */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `NFND_000` Object `{id}` not found. */
      404: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  listContracts: {
    parameters: {
      query?: {
        /** @description How many records a page holds, 100 by default and 1000 at most. */
        limit?: components['parameters']['limit']
        /** @description How many records to skip, 0 by default. */
        offset?: components['parameters']['offset']
        /** @description Id of the agreement. */
        'agreement.id'?: string
        /** @description Name of the agreement. */
        'agreement.name'?: string
        /** @description Id of the account that owns the agreement. */
        'agreement.owner.id'?: string
        /** @description Id of a product group of the agreement. */
        'agreement.product_groups.id'?: string
        /** @description Id of a product in a product group of the agreement. */
        'agreement.product_groups.products.id'?: string
        /** @description Id of the sourcing agreement of the agreement. */
        'agreement.sourcing_agreement.id'?: string
        /** @description Type of the sourcing agreement of the agreement. */
        'agreement.sourcing_agreement.type'?:
          'distribution' | 'program' | 'service' | 'syndication' | 'referral'
        /** @description Another spelling of agreement.id. */
        agreement__id?: string
        /** @description Another spelling of agreement.name. */
        agreement__name?: string
        /** @description Another spelling of agreement.owner.id. */
        agreement__owner__id?: string
        /** @description Moment the contract was created. */
        'events.created.at'?: string
        /** @description Id of the user who created it. */
        'events.created.by.id'?: string
        /** @description Name of the user who created it. */
        'events.created.by.name'?: string
        /** @description Id of the user who signed it. */
        'events.signed.by.id'?: string
        /** @description Name of the user who signed it. */
        'events.signed.by.name'?: string
        /** @description Contract id. */
        id?: string
        /** @description Id of the account that owns the agreement. */
        'issuer.id'?: string
        /** @description Name of the account that owns the agreement. */
        'issuer.name'?: string
        /** @description What the contract is used for. */
        kind?: 'production' | 'test'
        /** @description Id of its marketplace. */
        'marketplace.id'?: string
        /** @description Name of its marketplace. */
        'marketplace.name'?: string
        /** @description Another spelling of marketplace.id. */
        marketplace__id?: string
        /** @description Another spelling of marketplace.name. */
        marketplace__name?: string
        /** @description Id of the partner. */
        'owner.id'?: string
        /** @description Name of the partner. */
        'owner.name'?: string
        /** @description Another spelling of owner.id. */
        owner__id?: string
        /** @description Another spelling of owner.name. */
        owner__name?: string
        /** @description Id of the partner. */
        'partner.id'?: string
        /** @description Id of the program agreement that was attached. */
        'referral.agreement.id'?: string
        /** @description Id of the listing. */
        'sourcing.listing.id'?: string
        /** @description Id of the marketplace it sources for. */
        'sourcing.marketplace.id'?: string
        /** @description Name of the marketplace it sources for. */
        'sourcing.marketplace.name'?: string
        /** @description Id of the product it sources. */
        'sourcing.product.id'?: string
        /** @description Name of the product it sources. */
        'sourcing.product.name'?: string
        /** @description State of the contract. */
        status?: 'new' | 'enrolling' | 'pending' | 'active' | 'terminated' | 'rejected'
        /** @description Type of the agreement. */
        type?: 'distribution' | 'program' | 'service' | 'syndication' | 'referral'
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description One page of contracts. */
      200: {
        headers: {
          'Content-Range': components['headers']['Content-Range']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Contract'][]
        }
      }
      /** @description `VAL_001` {problem} */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  getContract: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Contract id.
         * @example CRP-38204-61957-10446
         */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The contract. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Contract']
        }
      }
      /** @description `VAL_001` {problem} */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `NFND_000` Object `{id}` not found. */
      404: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  updateContract: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Contract id.
         * @example CRP-38204-61957-10446
         */
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['ContractUpdate']
      }
    }
    responses: {
      /** @description The changed contract. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Contract']
        }
      }
      /**
       * @description `VAL_001` {problem}
       *
       *     `CTR_007` Contract {id} is {status}: only a pending contract can be changed.
       */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `PERM_001` You do not have permission to perform this action. */
      403: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `NFND_000` Object `{id}` not found. */
      404: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `LIM_001` The request body is larger than {limit} bytes. */
      413: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  deleteContract: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Contract id.
         * @example CRP-38204-61957-10446
         */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The contract is gone. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /** @description `CTR_005` Contract {id} can not be deleted: it is {status}. {rule}. */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `PERM_001` You do not have permission to perform this action. */
      403: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `NFND_000` Object `{id}` not found. */
      404: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  enrollContract: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Contract id.
         * @example CRP-38204-61957-10446
         */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The pending contract. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Contract']
        }
      }
      /**
       * @description `CTR_001` Transition not allowed: can not set status from '{from}' to '{to}'.
       *
       *     `CTR_003` Contract {id} can not be enrolled: form {form} is not answered. Send its data to /contracts/{id}/data first.
       *
       *     `CTR_006` Contract {id} can not go on: {partner} has no active {type} contract any more.
       */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `PERM_001` You do not have permission to perform this action. */
      403: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `NFND_000` Object `{id}` not found. */
      404: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  signContract: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Contract id.
         * @example CRP-38204-61957-10446
         */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The active contract. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Contract']
        }
      }
      /**
       * @description `CTR_001` Transition not allowed: can not set status from '{from}' to '{to}'.
       *
       *     `AGR_005` Agreement {id} has no active version. Activate one of its versions first.
       *
       *     `CTR_006` Contract {id} can not go on: {partner} has no active {type} contract any more.
       */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `PERM_001` You do not have permission to perform this action. */
      403: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `NFND_000` Object `{id}` not found. */
      404: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  refineContract: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Contract id.
         * @example CRP-38204-61957-10446
         */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The enrolling contract. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Contract']
        }
      }
      /**
       * @description `CTR_001` Transition not allowed: can not set status from '{from}' to '{to}'.
       *
       *     `CTR_004` Contract {id} can not be refined: its agreement has no enroll form.
       */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `PERM_001` You do not have permission to perform this action. */
      403: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `NFND_000` Object `{id}` not found. */
      404: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  rejectContract: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Contract id.
         * @example CRP-38204-61957-10446
         */
        id: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['ContractNote']
      }
    }
    responses: {
      /** @description The rejected contract. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Contract']
        }
      }
      /**
       * @description `VAL_001` {problem}
       *
       *     `CTR_001` Transition not allowed: can not set status from '{from}' to '{to}'.
       */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `PERM_001` You do not have permission to perform this action. */
      403: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `NFND_000` Object `{id}` not found. */
      404: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `LIM_001` The request body is larger than {limit} bytes. */
      413: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  terminateContract: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Contract id.
         * @example CRP-38204-61957-10446
         */
        id: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['ContractNote']
      }
    }
    responses: {
      /** @description The terminated contract. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Contract']
        }
      }
      /**
       * @description `VAL_001` {problem}
       *
       *     `CTR_001` Transition not allowed: can not set status from '{from}' to '{to}'.
       */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `PERM_001` You do not have permission to perform this action. */
      403: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `NFND_000` Object `{id}` not found. */
      404: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `LIM_001` The request body is larger than {limit} bytes. */
      413: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  listContractVersions: {
    parameters: {
      query?: {
        /** @description How many records a page holds, 100 by default and 1000 at most. */
        limit?: components['parameters']['limit']
        /** @description How many records to skip, 0 by default. */
        offset?: components['parameters']['offset']
      }
      header?: never
      path: {
        /**
         * @description Contract id.
         * @example CRD-51720-93846-20715
         */
        contract_id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description One page of versions, the newest first. */
      200: {
        headers: {
          'Content-Range': components['headers']['Content-Range']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ContractVersion'][]
        }
      }
      /** @description `VAL_001` {problem} */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `NFND_000` Object `{id}` not found. */
      404: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  getContractVersion: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Contract id.
         * @example CRD-51720-93846-20715
         */
        contract_id: string
        /**
         * @description Number of the version.
         * @example 1
         */
        version: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The version. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ContractVersion']
        }
      }
      /** @description `VAL_001` {problem} */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `NFND_000` Object `{id}` not found. */
      404: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  listContractData: {
    parameters: {
      query?: {
        /** @description How many records a page holds, 100 by default and 1000 at most. */
        limit?: components['parameters']['limit']
        /** @description How many records to skip, 0 by default. */
        offset?: components['parameters']['offset']
      }
      header?: never
      path: {
        /**
         * @description Contract id.
         * @example CRD-51720-93846-20715
         */
        contract_id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description One page of answers. */
      200: {
        headers: {
          'Content-Range': components['headers']['Content-Range']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['DistributionData'][]
        }
      }
      /** @description `VAL_001` {problem} */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `NFND_000` Object `{id}` not found. */
      404: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  createContractData: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Contract id.
         * @example CRD-51720-93846-20715
         */
        contract_id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['DistributionDataCreate']
      }
    }
    responses: {
      /** @description The answers. */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['DistributionData']
        }
      }
      /** @description `VAL_001` {problem} */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `PERM_001` You do not have permission to perform this action. */
      403: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `NFND_000` Object `{id}` not found. */
      404: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `LIM_001` The request body is larger than {limit} bytes. */
      413: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  listContractProductData: {
    parameters: {
      query?: {
        /** @description How many records a page holds, 100 by default and 1000 at most. */
        limit?: components['parameters']['limit']
        /** @description How many records to skip, 0 by default. */
        offset?: components['parameters']['offset']
      }
      header?: never
      path: {
        /**
         * @description Contract id.
         * @example CRD-51720-93846-20715
         */
        contract_id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description One page of answers. */
      200: {
        headers: {
          'Content-Range': components['headers']['Content-Range']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['DistributionData'][]
        }
      }
      /** @description `VAL_001` {problem} */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `NFND_000` Object `{id}` not found. */
      404: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  createContractProductData: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Contract id.
         * @example CRD-51720-93846-20715
         */
        contract_id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['ProductDataCreate']
      }
    }
    responses: {
      /** @description The answers. */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['DistributionData']
        }
      }
      /** @description `VAL_001` {problem} */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `PERM_001` You do not have permission to perform this action. */
      403: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `NFND_000` Object `{id}` not found. */
      404: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `LIM_001` The request body is larger than {limit} bytes. */
      413: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  getContractProductData: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Contract id.
         * @example CRD-51720-93846-20715
         */
        contract_id: string
        /**
         * @description Id of the product, or of the data.
         * @example PRD-273-806-415
         */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The answers. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['DistributionData']
        }
      }
      /** @description `VAL_001` {problem} */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `NFND_000` Object `{id}` not found. */
      404: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  updateContractProductData: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Contract id.
         * @example CRD-51720-93846-20715
         */
        contract_id: string
        /**
         * @description Id of the product, or of the data.
         * @example PRD-273-806-415
         */
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['DistributionDataUpdate']
      }
    }
    responses: {
      /** @description The changed answers. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['DistributionData']
        }
      }
      /** @description `VAL_001` {problem} */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `PERM_001` You do not have permission to perform this action. */
      403: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `NFND_000` Object `{id}` not found. */
      404: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `LIM_001` The request body is larger than {limit} bytes. */
      413: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  listContractItemData: {
    parameters: {
      query?: {
        /** @description How many records a page holds, 100 by default and 1000 at most. */
        limit?: components['parameters']['limit']
        /** @description How many records to skip, 0 by default. */
        offset?: components['parameters']['offset']
      }
      header?: never
      path: {
        /**
         * @description Contract id.
         * @example CRD-51720-93846-20715
         */
        contract_id: string
        /**
         * @description Product id.
         * @example PRD-273-806-415
         */
        product_id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description One page of answers. */
      200: {
        headers: {
          'Content-Range': components['headers']['Content-Range']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['DistributionData'][]
        }
      }
      /** @description `VAL_001` {problem} */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `NFND_000` Object `{id}` not found. */
      404: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  createContractItemData: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Contract id.
         * @example CRD-51720-93846-20715
         */
        contract_id: string
        /**
         * @description Product id.
         * @example PRD-273-806-415
         */
        product_id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['ItemDataCreate']
      }
    }
    responses: {
      /** @description The answers. */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['DistributionData']
        }
      }
      /** @description `VAL_001` {problem} */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `PERM_001` You do not have permission to perform this action. */
      403: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `NFND_000` Object `{id}` not found. */
      404: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `LIM_001` The request body is larger than {limit} bytes. */
      413: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  getContractItemData: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Contract id.
         * @example CRD-51720-93846-20715
         */
        contract_id: string
        /**
         * @description Product id.
         * @example PRD-273-806-415
         */
        product_id: string
        /**
         * @description Id of the item, or of the data.
         * @example PRD-273-806-415-0001
         */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The answers. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['DistributionData']
        }
      }
      /** @description `VAL_001` {problem} */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `NFND_000` Object `{id}` not found. */
      404: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  updateContractItemData: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Contract id.
         * @example CRD-51720-93846-20715
         */
        contract_id: string
        /**
         * @description Product id.
         * @example PRD-273-806-415
         */
        product_id: string
        /**
         * @description Id of the item, or of the data.
         * @example PRD-273-806-415-0001
         */
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['DistributionDataUpdate']
      }
    }
    responses: {
      /** @description The changed answers. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['DistributionData']
        }
      }
      /** @description `VAL_001` {problem} */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `PERM_001` You do not have permission to perform this action. */
      403: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `NFND_000` Object `{id}` not found. */
      404: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `LIM_001` The request body is larger than {limit} bytes. */
      413: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  listTierAccounts: {
    parameters: {
      query?: {
        /** @description How many records a page holds, 100 by default and 1000 at most. */
        limit?: components['parameters']['limit']
        /** @description How many records to skip, 0 by default. */
        offset?: components['parameters']['offset']
        /** @description Can be named in select only. */
        contact_info?: string
        /** @description E-mail address of the contact person. */
        'contact_info.contact.email'?: string
        /** @description Region in which the record is stored. */
        db?: 'EU' | 'US' | 'JP' | 'AU'
        /** @description Moment the account was created. */
        'events.created.at'?: string
        /** @description Id of the user who created the account. */
        'events.created.by'?: string
        /** @description Id of the user who changed the account last. */
        'events.updated.by'?: string
        /** @description Id in the caller's own system. */
        external_id?: string
        /** @description GUID of the account. */
        external_uid?: string
        /** @description Id of the hub; HB-0000-0000 stands for none. */
        'hub.id'?: string
        /** @description Name of the hub. */
        'hub.name'?: string
        /** @description Tier account id. */
        id?: string
        /** @description Name of the account. */
        name?: string
        /** @description Id of the account that created it. */
        'owner.id'?: string
        /** @description Name of the account that created it. */
        'owner.name'?: string
        /** @description Id of the parent. */
        'parent.id'?: string
        /** @description Name of the parent. */
        'parent.name'?: string
        /** @description Id of the parent's parent. */
        'parent.parent.id'?: string
        /** @description Part the account plays in subscriptions: customer, tier1 or tier2. */
        scopes?: string
        /** @description Can be named in select only. */
        tax_id?: string
        /** @description Type of the account. */
        type?: 'customer' | 'reseller'
        /** @description Can be named in select only. */
        version?: string
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description One page of tier accounts. */
      200: {
        headers: {
          'Content-Range': components['headers']['Content-Range']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['TierAccount'][]
        }
      }
      /** @description `VAL_001` {problem} */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  createTierAccount: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['TierAccountCreate']
      }
    }
    responses: {
      /** @description The new tier account. */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['TierAccount']
        }
      }
      /**
       * @description `VAL_001` {problem}
       *
       *     `TA_002` {at}parent: A customer must have a parent. Set parent.id to a tier account of type reseller.
       *
       *     `TA_003` {problem}
       */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `LIM_001` The request body is larger than {limit} bytes. */
      413: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  getTierAccount: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Tier account id.
         * @example TA-4052-7314-8890
         */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The tier account. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['TierAccount']
        }
      }
      /** @description `VAL_001` {problem} */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `NFND_000` Object `{id}` not found. */
      404: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  updateTierAccount: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Tier account id.
         * @example TA-4052-7314-8890
         */
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['TierAccountUpdate']
      }
    }
    responses: {
      /** @description The changed tier account. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['TierAccount']
        }
      }
      /**
       * @description `VAL_001` {problem}
       *
       *     `TA_002` {at}parent: A customer must have a parent. Set parent.id to a tier account of type reseller.
       *
       *     `TA_003` {problem}
       *
       *     `TA_004` {at}parent.id: {parent} can not be the parent of {id}: it is the account itself or stands below it.
       */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `NFND_000` Object `{id}` not found. */
      404: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `LIM_001` The request body is larger than {limit} bytes. */
      413: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  deleteTierAccount: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Tier account id.
         * @example TA-4052-7314-8890
         */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The tier account is gone. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /** @description `TA_001` Tier account {id} can not be deleted: it has {count} child {noun} ({children}). Delete them first. */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `NFND_000` Object `{id}` not found. */
      404: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  listTierAccountVersions: {
    parameters: {
      query?: {
        /** @description How many records a page holds, 100 by default and 1000 at most. */
        limit?: components['parameters']['limit']
        /** @description How many records to skip, 0 by default. */
        offset?: components['parameters']['offset']
      }
      header?: never
      path: {
        /**
         * @description Tier account id.
         * @example TA-4052-7314-8890
         */
        account_id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description One page of versions, the newest first. */
      200: {
        headers: {
          'Content-Range': components['headers']['Content-Range']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['TierAccountVersion'][]
        }
      }
      /** @description `VAL_001` {problem} */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `NFND_000` Object `{id}` not found. */
      404: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  getTierAccountVersion: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Tier account id.
         * @example TA-4052-7314-8890
         */
        account_id: string
        /**
         * @description Number of the version.
         * @example 1
         */
        version: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The version. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['TierAccountVersion']
        }
      }
      /** @description `VAL_001` {problem} */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `NFND_000` Object `{id}` not found. */
      404: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  listTierAccountRequests: {
    parameters: {
      query?: {
        /** @description How many records a page holds, 100 by default and 1000 at most. */
        limit?: components['parameters']['limit']
        /** @description How many records to skip, 0 by default. */
        offset?: components['parameters']['offset']
        /** @description Id of the account in the caller's own system. */
        'account.external_id'?: string
        /** @description GUID of the account. */
        'account.external_uid'?: string
        /** @description Id of the hub; HB-0000-0000 stands for none. */
        'account.hub.id'?: string
        /** @description Name of the hub. */
        'account.hub.name'?: string
        /** @description Id of the account. */
        'account.id'?: string
        /** @description Name of the account. */
        'account.name'?: string
        /** @description Version of the account that the change made. */
        'account.version'?: number
        /** @description Moment the request was created. */
        'events.created.at'?: string
        /** @description Tier account request id. */
        id?: string
        /** @description Id of the product. */
        'product.id'?: string
        /** @description Name of the product. */
        'product.name'?: string
        /** @description State of the request. */
        status?: 'pending' | 'accepted' | 'ignored' | 'unsupported'
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description One page of requests. */
      200: {
        headers: {
          'Content-Range': components['headers']['Content-Range']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['TierAccountRequest'][]
        }
      }
      /** @description `VAL_001` {problem} */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  createTierAccountRequest: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['TierAccountRequestCreate']
      }
    }
    responses: {
      /** @description The new requests, one per product; none when there is no product. */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['TierAccountRequest'][]
        }
      }
      /**
       * @description `VAL_001` {problem}
       *
       *     `TA_002` {at}parent: A customer must have a parent. Set parent.id to a tier account of type reseller.
       *
       *     `TA_003` {problem}
       *
       *     `TA_004` {at}parent.id: {parent} can not be the parent of {id}: it is the account itself or stands below it.
       *
       *     `TAR_004` No changes in tier account {id}.
       */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `PERM_001` You do not have permission to perform this action. */
      403: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `LIM_001` The request body is larger than {limit} bytes. */
      413: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  getTierAccountRequest: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Tier account request id.
         * @example TAR-4052-7314-8890-001-001
         */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The request. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['TierAccountRequest']
        }
      }
      /** @description `VAL_001` {problem} */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `NFND_000` Object `{id}` not found. */
      404: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  acceptTierAccountRequest: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Tier account request id.
         * @example TAR-4052-7314-8890-001-001
         */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The accepted request. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['TierAccountRequest']
        }
      }
      /** @description `TAR_001` Tier account request {id} is {status}: only a pending request can be accepted or ignored. */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `PERM_001` You do not have permission to perform this action. */
      403: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `NFND_000` Object `{id}` not found. */
      404: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  ignoreTierAccountRequest: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Tier account request id.
         * @example TAR-4052-7314-8890-001-001
         */
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['TierAccountRequestIgnore']
      }
    }
    responses: {
      /** @description The ignored request. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['TierAccountRequest']
        }
      }
      /**
       * @description `VAL_001` {problem}
       *
       *     `TAR_001` Tier account request {id} is {status}: only a pending request can be accepted or ignored.
       */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `PERM_001` You do not have permission to perform this action. */
      403: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `NFND_000` Object `{id}` not found. */
      404: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `LIM_001` The request body is larger than {limit} bytes. */
      413: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  listTierConfigs: {
    parameters: {
      query?: {
        /** @description How many records a page holds, 100 by default and 1000 at most. */
        limit?: components['parameters']['limit']
        /** @description How many records to skip, 0 by default. */
        offset?: components['parameters']['offset']
        /** @description Name of the tier account. */
        'account.company_name'?: string
        /** @description Id of the tier account in the distributor's system. */
        'account.external_id'?: string
        /** @description GUID of the tier account. */
        'account.external_uid'?: string
        /** @description Id of the tier account. */
        'account.id'?: string
        /** @description The values of the product that hold for everybody; can be left out, not compared. */
        configuration?: string
        /** @description Id of the connection. */
        'connection.id'?: string
        /** @description Which version of the product the connection sells. */
        'connection.product_version_type'?: 'public' | 'staging'
        /** @description What the connection is used for. */
        'connection.type'?: 'test' | 'production'
        /** @description Id of the distribution contract. */
        'contract.id'?: string
        /** @description Moment the configuration was created. */
        created?: string
        /** @description Configuration id. */
        id?: string
        /** @description Id of the marketplace. */
        'marketplace.id'?: string
        /** @description Name of the marketplace. */
        'marketplace.name'?: string
        /** @description Id of a parameter. */
        'params.id'?: string
        /** @description Value of a parameter. */
        'params.value'?: string
        /** @description Id of the product. */
        'product.id'?: string
        /** @description Name of the product. */
        'product.name'?: string
        /** @description State of the configuration. */
        status?: 'active' | 'processing'
        /** @description Id of the template. */
        'template.id'?: string
        /** @description 1 for the reseller of the customer, 2 for the one above. */
        tier_level?: 1 | 2
        /** @description Moment of the last change. */
        updated?: string
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description One page of configurations. */
      200: {
        headers: {
          'Content-Range': components['headers']['Content-Range']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['TierConfig'][]
        }
      }
      /** @description `VAL_001` {problem} */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  getTierConfig: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Configuration id.
         * @example TC-306-114-820
         */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The configuration. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['TierConfigDetail']
        }
      }
      /** @description `VAL_001` {problem} */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `NFND_000` Object `{id}` not found. */
      404: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  listTierConfigRequests: {
    parameters: {
      query?: {
        /** @description How many records a page holds, 100 by default and 1000 at most. */
        limit?: components['parameters']['limit']
        /** @description How many records to skip, 0 by default. */
        offset?: components['parameters']['offset']
        /** @description A text to find in any of the fields that take part in searches. */
        search?: string
        /** @description Id of the user it is assigned to. */
        'assignee.id'?: string
        /** @description Name of the user it is assigned to. */
        'assignee.name'?: string
        /** @description Another spelling of assignee.id. */
        assignee__id?: string
        /** @description The configuration; can be left out, not compared. */
        configuration?: string
        /** @description Id of the tier account in the distributor's system. */
        'configuration.account.external_id'?: string
        /** @description GUID of the tier account. */
        'configuration.account.external_uid'?: string
        /** @description Hub of the tier account. */
        'configuration.account.hub.id'?: string
        /** @description Name of the hub of the tier account. */
        'configuration.account.hub.name'?: string
        /** @description Id of the tier account. */
        'configuration.account.id'?: string
        /** @description The values of the product that hold for everybody; can be left out, not compared. */
        'configuration.configuration'?: string
        /** @description What the connection is used for. */
        'configuration.connection.type'?: 'test' | 'production'
        /** @description Id of the distribution contract. */
        'configuration.contract.id'?: string
        /** @description Configuration id. */
        'configuration.id'?: string
        /** @description Id of the marketplace. */
        'configuration.marketplace.id'?: string
        /** @description Name of the marketplace. */
        'configuration.marketplace.name'?: string
        /** @description Parameters of the configuration; can be left out, not compared. */
        'configuration.params'?: string
        /** @description What the product can do; shown only when selected. */
        'configuration.product.capabilities'?: string
        /** @description Id of the product. */
        'configuration.product.id'?: string
        /** @description Name of the product. */
        'configuration.product.name'?: string
        /** @description 1 for the reseller of the customer, 2 for the one above. */
        'configuration.tier_level'?: 1 | 2
        /** @description Another spelling of configuration.account.external_uid. */
        configuration__account__external_uid?: string
        /** @description Another spelling of configuration.account.id. */
        configuration__account__id?: string
        /** @description Another spelling of configuration.id. */
        configuration__id?: string
        /** @description Another spelling of configuration.product.id. */
        configuration__product__id?: string
        /** @description Another spelling of configuration.product.name. */
        configuration__product__name?: string
        /** @description Another spelling of configuration.tier_level. */
        configuration__tier_level?: 1 | 2
        /** @description Moment the request was created. */
        created?: string
        /** @description What the connection is used for. */
        environment?: 'test' | 'production'
        /** @description Request id. */
        id?: string
        /** @description Id of a parameter. */
        'params.id'?: string
        /** @description Value of a parameter. */
        'params.value'?: string
        /** @description How many days it has been waiting. */
        'sli.days'?: number
        /** @description How urgent it is. */
        'sli.zone'?: number
        /** @description State of the request. */
        status?: 'tiers_setup' | 'pending' | 'inquiring' | 'approved' | 'failed' | 'draft'
        /** @description Id of the template. */
        'template.id'?: string
        /** @description The tier accounts; can be left out, not compared. */
        tiers?: string
        /** @description What is asked for. */
        type?: 'setup' | 'update' | 'adjustment'
        /** @description Equal to null where nobody is assigned. */
        unassigned?: string
        /** @description Moment of the last change. */
        updated?: string
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description One page of requests. */
      200: {
        headers: {
          'Content-Range': components['headers']['Content-Range']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['TierConfigRequest'][]
        }
      }
      /** @description `VAL_001` {problem} */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  createTierConfigRequest: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['TierConfigRequestCreate']
      }
    }
    responses: {
      /** @description The new request. */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['TierConfigRequest']
        }
      }
      /**
       * @description `VAL_001` {problem}
       *
       *     `TCR_002` Tier configuration {configuration} has an open request already: {id} is {status}.
       *
       *     `TCR_003` Tier configuration {configuration} is {status}: only {rule}.
       */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `PERM_001` You do not have permission to perform this action. */
      403: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `LIM_001` The request body is larger than {limit} bytes. */
      413: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  getTierConfigRequest: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Request id.
         * @example TCR-306-114-820-001
         */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The request. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['TierConfigRequest']
        }
      }
      /** @description `VAL_001` {problem} */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `NFND_000` Object `{id}` not found. */
      404: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  updateTierConfigRequest: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Request id.
         * @example TCR-306-114-820-001
         */
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['TierConfigRequestUpdate']
      }
    }
    responses: {
      /** @description The changed request. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['TierConfigRequest']
        }
      }
      /**
       * @description `VAL_001` {problem}
       *
       *     `TCR_001` Tier configuration request {id} is {status}: only one that is {from} can be {done}.
       */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `PERM_001` You do not have permission to perform this action. */
      403: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `NFND_000` Object `{id}` not found. */
      404: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `LIM_001` The request body is larger than {limit} bytes. */
      413: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  approveTierConfigRequest: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Request id.
         * @example TCR-306-114-820-001
         */
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['TierConfigApprove']
      }
    }
    responses: {
      /** @description The template and the moment. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['TierConfigApproval']
        }
      }
      /**
       * @description `VAL_001` {problem}
       *
       *     `TCR_001` Tier configuration request {id} is {status}: only one that is {from} can be {done}.
       */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `PERM_001` You do not have permission to perform this action. */
      403: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `NFND_000` Object `{id}` not found. */
      404: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `LIM_001` The request body is larger than {limit} bytes. */
      413: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  assignTierConfigRequest: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Request id.
         * @example TCR-306-114-820-001
         */
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['TierConfigAssign']
      }
    }
    responses: {
      /** @description The request is assigned. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /**
       * @description `VAL_001` {problem}
       *
       *     `TCR_001` Tier configuration request {id} is {status}: only one that is {from} can be {done}.
       */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `PERM_001` You do not have permission to perform this action. */
      403: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `NFND_000` Object `{id}` not found. */
      404: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `LIM_001` The request body is larger than {limit} bytes. */
      413: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  failTierConfigRequest: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Request id.
         * @example TCR-306-114-820-001
         */
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['TierConfigFail']
      }
    }
    responses: {
      /** @description The request has failed. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /**
       * @description `VAL_001` {problem}
       *
       *     `TCR_001` Tier configuration request {id} is {status}: only one that is {from} can be {done}.
       */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `PERM_001` You do not have permission to perform this action. */
      403: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `NFND_000` Object `{id}` not found. */
      404: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `LIM_001` The request body is larger than {limit} bytes. */
      413: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  inquireTierConfigRequest: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Request id.
         * @example TCR-306-114-820-001
         */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The request is inquiring. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /** @description `TCR_001` Tier configuration request {id} is {status}: only one that is {from} can be {done}. */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `PERM_001` You do not have permission to perform this action. */
      403: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `NFND_000` Object `{id}` not found. */
      404: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  pendTierConfigRequest: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Request id.
         * @example TCR-306-114-820-001
         */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The request is pending. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /** @description `TCR_001` Tier configuration request {id} is {status}: only one that is {from} can be {done}. */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `PERM_001` You do not have permission to perform this action. */
      403: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `NFND_000` Object `{id}` not found. */
      404: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  submitTierConfigRequest: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Request id.
         * @example TCR-306-114-820-001
         */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The open request. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['TierConfigRequest']
        }
      }
      /**
       * @description `TCR_001` Tier configuration request {id} is {status}: only one that is {from} can be {done}.
       *
       *     `TCR_002` Tier configuration {configuration} has an open request already: {id} is {status}.
       *
       *     `TCR_003` Tier configuration {configuration} is {status}: only {rule}.
       */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `PERM_001` You do not have permission to perform this action. */
      403: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `NFND_000` Object `{id}` not found. */
      404: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  unassignTierConfigRequest: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Request id.
         * @example TCR-306-114-820-001
         */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The request is assigned to nobody. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /**
       * @description `TCR_001` Tier configuration request {id} is {status}: only one that is {from} can be {done}.
       *
       *     `TCR_004` Tier configuration request {id} is assigned to nobody.
       */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `PERM_001` You do not have permission to perform this action. */
      403: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `NFND_000` Object `{id}` not found. */
      404: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  validateTierConfigRequest: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Request id.
         * @example TCR-306-114-820-001
         */
        id: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['TierConfigValidate']
      }
    }
    responses: {
      /** @description The request with the values that were sent, and what is wrong with them. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['TierConfigRequest']
        }
      }
      /**
       * @description `VAL_001` {problem}
       *
       *     `TCR_001` Tier configuration request {id} is {status}: only one that is {from} can be {done}.
       */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `PERM_001` You do not have permission to perform this action. */
      403: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `NFND_000` Object `{id}` not found. */
      404: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `LIM_001` The request body is larger than {limit} bytes. */
      413: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  listProducts: {
    parameters: {
      query?: {
        /** @description How many records a page holds, 100 by default and 1000 at most. */
        limit?: components['parameters']['limit']
        /** @description How many records to skip, 0 by default. */
        offset?: components['parameters']['offset']
        /** @description Moment the version was created. */
        'events.created.at'?: string
        /** @description Moment the version was published. */
        'events.published.at'?: string
        /** @description Id of the user who published it. */
        'events.published.by.id'?: string
        /** @description Name of the user who published it. */
        'events.published.by.name'?: string
        /** @description Moment of the last change. */
        'events.updated.at'?: string
        /** @description Id of the user who changed it last. */
        'events.updated.by.id'?: string
        /** @description Name of the user who changed it last. */
        'events.updated.by.name'?: string
        /** @description Id in the vendor's own system. */
        external_id?: string
        /** @description Id of a product group that holds it. */
        'groups.id'?: string
        /** @description Product id. */
        id?: string
        /** @description Product name. */
        name?: string
        /** @description Id of the vendor. */
        'owner.id'?: string
        /** @description Name of the vendor. */
        'owner.name'?: string
        /** @description How it is bought. */
        purchase_model?: 'transactable' | 'referral'
        /** @description Id of the product that takes its place. */
        'replacement.id'?: string
        /** @description Id of a marketplace for which it can be sourced. */
        'sourcing.marketplaces'?: string
        /** @description State of the product. */
        status?:
          | 'draft'
          | 'indevelopment'
          | 'oncertification'
          | 'published'
          | 'initializationfailed'
          | 'deleted'
          | 'endofsale'
        /** @description Whether the caller sees it because it is in the catalog. */
        'visibility.catalog'?: boolean
        /** @description Whether the caller sees it because of a listing. */
        'visibility.listing'?: boolean
        /** @description Whether the caller sees it because it is its own. */
        'visibility.owner'?: boolean
        /** @description Whether the caller sees it because of syndication. */
        'visibility.syndication'?: boolean
        /**
         * @deprecated
         * @description Id of the category; product groups have taken the place of categories.
         */
        'category.id'?: string
        /**
         * @deprecated
         * @description Can be named in select only; product groups have taken the place of categories.
         */
        'category.parent'?: string
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description One page of products. */
      200: {
        headers: {
          'Content-Range': components['headers']['Content-Range']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Product'][]
        }
      }
      /** @description `VAL_001` {problem} */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  getProduct: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Product id.
         * @example PRD-273-806-415
         */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The product. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Product']
        }
      }
      /** @description `VAL_001` {problem} */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `NFND_000` Object `{id}` not found. */
      404: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  listListings: {
    parameters: {
      query?: {
        /** @description How many records a page holds, 100 by default and 1000 at most. */
        limit?: components['parameters']['limit']
        /** @description How many records to skip, 0 by default. */
        offset?: components['parameters']['offset']
        /** @description Id of the first alternative price list. */
        'alt_pricelist_1.id'?: string
        /** @description Name of the first alternative price list. */
        'alt_pricelist_1.name'?: string
        /** @description Id of the second alternative price list. */
        'alt_pricelist_2.id'?: string
        /** @description Name of the second alternative price list. */
        'alt_pricelist_2.name'?: string
        /** @description Id of the distribution contract. */
        'contract.id'?: string
        /** @description Another spelling of contract.id. */
        contract__id?: string
        /** @description Another spelling of marketplace.name. */
        contract__marketplace__name?: string
        /** @description Moment the listing was created. */
        created?: string
        /** @description Listing id. */
        id?: string
        /** @description Id of the contract's marketplace. */
        'marketplace.id'?: string
        /** @description Name of the contract's marketplace. */
        'marketplace.name'?: string
        /** @description Another spelling of marketplace.id. */
        marketplace__id?: string
        /** @description Another spelling of marketplace.name. */
        marketplace__name?: string
        /** @description Part of the name of the marketplace; the case of letters does not matter. */
        marketplace__name__icontains?: string
        /** @description Id of the offer. */
        'offer.id'?: string
        /** @description Name of the offer. */
        'offer.name'?: string
        /** @description State of the request that is under way. */
        'pending_request.status'?: string
        /** @description What the request under way asks for. */
        'pending_request.type'?: string
        /** @description Id of the request that is under way. */
        pending_request__id?: string
        /** @description Whether no request is under way, `true` or `false`. */
        pending_request__is_null?: string
        /** @description Id of the price list. */
        'pricelist.id'?: string
        /** @description Name of the price list. */
        'pricelist.name'?: string
        /** @description Product id. */
        'product.id'?: string
        /** @description Product name. */
        'product.name'?: string
        /** @description Another spelling of product.id. */
        product__id?: string
        /** @description Another spelling of product.name. */
        product__name?: string
        /** @description Part of the name of the product; the case of letters does not matter. */
        product__name__icontains?: string
        /** @description Id of the account that lists the product. */
        'provider.id'?: string
        /** @description Name of the account that lists the product. */
        'provider.name'?: string
        /** @description Another spelling of provider.id. */
        provider__id?: string
        /** @description State of the listing. */
        status?: 'unlisted' | 'listed'
        /** @description Moment of the last change. */
        updated?: string
        /** @description Id of the product's vendor. */
        'vendor.id'?: string
        /** @description Name of the product's vendor. */
        'vendor.name'?: string
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description One page of listings. */
      200: {
        headers: {
          'Content-Range': components['headers']['Content-Range']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Listing'][]
        }
      }
      /** @description `VAL_001` {problem} */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  getListing: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Listing id.
         * @example LST-212-458-762
         */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The listing. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Listing']
        }
      }
      /** @description `VAL_001` {problem} */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `NFND_000` Object `{id}` not found. */
      404: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  listLeads: {
    parameters: {
      query?: {
        /** @description How many records a page holds, 100 by default and 1000 at most. */
        limit?: components['parameters']['limit']
        /** @description How many records to skip, 0 by default. */
        offset?: components['parameters']['offset']
        /** @description Id of the account that brought the lead. */
        'distributor.id'?: string
        /** @description Name of the account that brought the lead. */
        'distributor.name'?: string
        /** @description Moment the lead was created. */
        'events.created.at'?: string
        /** @description Lead id. */
        id?: string
        /** @description Id of the marketplace of the listing. */
        'marketplace.id'?: string
        /** @description Name of the marketplace of the listing. */
        'marketplace.name'?: string
        /** @description Name of the lead. */
        name?: string
        /** @description Id of the product of the listing. */
        'product.id'?: string
        /** @description Name of the product of the listing. */
        'product.name'?: string
        /** @description What the vendor says of the lead. */
        status?: 'pending' | 'invalid' | 'qualified'
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description One page of leads. */
      200: {
        headers: {
          'Content-Range': components['headers']['Content-Range']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Lead'][]
        }
      }
      /** @description `VAL_001` {problem} */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  createLead: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['LeadCreate']
      }
    }
    responses: {
      /** @description The new lead, without its data. */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Lead']
        }
      }
      /**
       * @description `VAL_001` {problem}
       *
       *     `LDR_002` Listing {id} takes no leads: {reason}.
       */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `PERM_001` You do not have permission to perform this action. */
      403: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `LIM_001` The request body is larger than {limit} bytes. */
      413: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  getLead: {
    parameters: {
      query?: {
        /** @description Can be named in select only: `select(-data)` leaves the answers out. */
        data?: string
        /** @description Can be named in select only: adds the answers as people read them. */
        data_formatted?: string
      }
      header?: never
      path: {
        /**
         * @description Lead id.
         * @example LDR-123-345-345
         */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The lead with its data. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Lead']
        }
      }
      /** @description `VAL_001` {problem} */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `NFND_000` Object `{id}` not found. */
      404: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  qualifyLead: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Lead id.
         * @example LDR-123-345-345
         */
        id: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['LeadNote']
      }
    }
    responses: {
      /** @description The lead with what the vendor says of it. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Lead']
        }
      }
      /**
       * @description `VAL_001` {problem}
       *
       *     `LDR_001` Transition not allowed: lead {id} is {status}. Only {from} leads can be {done}.
       */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `PERM_001` You do not have permission to perform this action. */
      403: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `NFND_000` Object `{id}` not found. */
      404: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `LIM_001` The request body is larger than {limit} bytes. */
      413: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  invalidateLead: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Lead id.
         * @example LDR-123-345-345
         */
        id: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['LeadNote']
      }
    }
    responses: {
      /** @description The lead with what the vendor says of it. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Lead']
        }
      }
      /**
       * @description `VAL_001` {problem}
       *
       *     `LDR_001` Transition not allowed: lead {id} is {status}. Only {from} leads can be {done}.
       */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `PERM_001` You do not have permission to perform this action. */
      403: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `NFND_000` Object `{id}` not found. */
      404: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `LIM_001` The request body is larger than {limit} bytes. */
      413: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  listLeadForms: {
    parameters: {
      query?: {
        /** @description How many records a page holds, 100 by default and 1000 at most. */
        limit?: components['parameters']['limit']
        /** @description How many records to skip, 0 by default. */
        offset?: components['parameters']['offset']
        /** @description Moment of the last change. */
        'events.updated.at'?: string
        /** @description Form id. */
        id?: string
        /** @description Name of the form. */
        name?: string
        /** @description Can be named in select only: adds the fields of the form. */
        schema?: string
        /** @description Whether the form takes leads. */
        status?: 'active' | 'inactive'
        /** @description What the form was made from. */
        template?: 'aws' | 'azure' | 'commerce' | 'custom' | 'default' | 'gcp'
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description One page of forms. */
      200: {
        headers: {
          'Content-Range': components['headers']['Content-Range']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['LeadForm'][]
        }
      }
      /** @description `VAL_001` {problem} */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `PERM_001` You do not have permission to perform this action. */
      403: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  createLeadForm: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['LeadFormCreate']
      }
    }
    responses: {
      /** @description The new form. */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['LeadForm']
        }
      }
      /** @description `VAL_001` {problem} */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `PERM_001` You do not have permission to perform this action. */
      403: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `LIM_001` The request body is larger than {limit} bytes. */
      413: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  getLeadForm: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Form id.
         * @example LDF-1460-7899
         */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The form. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['LeadForm']
        }
      }
      /** @description `VAL_001` {problem} */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `PERM_001` You do not have permission to perform this action. */
      403: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `NFND_000` Object `{id}` not found. */
      404: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  updateLeadForm: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Form id.
         * @example LDF-1460-7899
         */
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['LeadFormUpdate']
      }
    }
    responses: {
      /** @description The changed form. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['LeadForm']
        }
      }
      /** @description `VAL_001` {problem} */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `PERM_001` You do not have permission to perform this action. */
      403: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `NFND_000` Object `{id}` not found. */
      404: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `LIM_001` The request body is larger than {limit} bytes. */
      413: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  deleteLeadForm: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Form id.
         * @example LDF-1460-7899
         */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The form is gone. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /** @description `LDF_002` Lead form {id} can not be deleted: it is bound to {listings}. Unbind it first. */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `PERM_001` You do not have permission to perform this action. */
      403: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `NFND_000` Object `{id}` not found. */
      404: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  activateLeadForm: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Form id.
         * @example LDF-1460-7899
         */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The form, active now. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['LeadForm']
        }
      }
      /** @description `LDF_001` Lead form {id} is already {status}. */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `PERM_001` You do not have permission to perform this action. */
      403: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `NFND_000` Object `{id}` not found. */
      404: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  deactivateLeadForm: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Form id.
         * @example LDF-1460-7899
         */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The form, inactive now. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['LeadForm']
        }
      }
      /** @description `LDF_001` Lead form {id} is already {status}. */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `PERM_001` You do not have permission to perform this action. */
      403: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `NFND_000` Object `{id}` not found. */
      404: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  getListingLeadForm: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Listing id.
         * @example LST-212-458-762
         */
        listing_id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The form that is bound to the listing. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['LeadForm']
        }
      }
      /** @description `VAL_001` {problem} */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `NFND_000` Object `{id}` not found. */
      404: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  setListingLeadForm: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Listing id.
         * @example LST-212-458-762
         */
        listing_id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['ListingLeadFormSet']
      }
    }
    responses: {
      /** @description The form that is bound to the listing now; `id` is null when none is. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ListingLeadForm']
        }
      }
      /**
       * @description `VAL_001` {problem}
       *
       *     `LDF_003` id: Lead form {id} is inactive. Activate it first.
       */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `PERM_001` You do not have permission to perform this action. */
      403: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `NFND_000` Object `{id}` not found. */
      404: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `LIM_001` The request body is larger than {limit} bytes. */
      413: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  getLeadSettings: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The key, and what tokens have to say. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['LeadSettings']
        }
      }
      /** @description `VAL_001` {problem} */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `NFND_000` Object `{id}` not found. */
      404: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  getEmbeddedLeadForm: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the listing the token is for.
         * @example LST-212-458-762
         */
        listing_id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description What the listing asks. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['EmbeddedLeadForm']
        }
      }
      /** @description `VAL_001` {problem} */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `NFND_000` Object `{id}` not found. */
      404: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  createEmbeddedLead: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the listing the token is for.
         * @example LST-212-458-762
         */
        listing_id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['EmbeddedLeadCreate']
      }
    }
    responses: {
      /** @description Where the new lead is. */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['EmbeddedLead']
        }
      }
      /**
       * @description `VAL_001` {problem}
       *
       *     `LDR_002` Listing {id} takes no leads: {reason}.
       */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `NFND_000` Object `{id}` not found. */
      404: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `LIM_001` The request body is larger than {limit} bytes. */
      413: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  listSubscriptions: {
    parameters: {
      query?: {
        /** @description How many records a page holds, 100 by default and 1000 at most. */
        limit?: components['parameters']['limit']
        /** @description How many records to skip, 0 by default. */
        offset?: components['parameters']['offset']
        /** @description Moment of the next bill. */
        'billing.next_date'?: string
        /** @description Unit of the billing period. */
        'billing.period.uom'?:
          'monthly' | 'yearly' | 'years_2' | 'years_3' | 'years_4' | 'years_5' | 'years_6'
        /** @description Id of the hub it was ordered from. */
        'connection.hub.id'?: string
        /** @description Name of the hub it was ordered from. */
        'connection.hub.name'?: string
        /** @description Id of the connection. */
        'connection.id'?: string
        /** @description Id of the distributor. */
        'connection.provider.id'?: string
        /** @description Name of the distributor. */
        'connection.provider.name'?: string
        /** @description What the connection is used for. */
        'connection.type'?: 'test' | 'production' | 'preview'
        /** @description Id of the vendor. */
        'connection.vendor.id'?: string
        /** @description Name of the vendor. */
        'connection.vendor.name'?: string
        /** @description Id of the contract; CRD-00000-00000-00000 stands for none. */
        'contract.id'?: string
        /** @description Moment the subscription was created. */
        'events.created.at'?: string
        /** @description Moment of the last change. */
        'events.updated.at'?: string
        /** @description Id in the distributor's own system. */
        external_id?: string
        /** @description GUID of the subscription. */
        external_uid?: string
        /** @description Subscription id. */
        id?: string
        /** @description Can be named in select only. */
        items?: string
        /** @description Id of the marketplace; MP-00000 stands for none. */
        'marketplace.id'?: string
        /** @description Name of the marketplace. */
        'marketplace.name'?: string
        /** @description Id of a parameter. */
        'params.id'?: string
        /** @description Name of a parameter. */
        'params.name'?: string
        /** @description Value of a parameter. */
        'params.value'?: string
        /** @description Can be named in select only: adds the request that is under way. */
        pending_request?: string
        /** @description Can be named in select only: adds the template of the request under way. */
        'pending_request.template'?: string
        /** @description Id of the product. */
        'product.id'?: string
        /** @description Name of the product. */
        'product.name'?: string
        /** @description State of the subscription. */
        status?: 'draft' | 'processing' | 'active' | 'terminating' | 'suspended' | 'terminated'
        /** @description Can be named in select only: adds the template. */
        template?: string
        /** @description Id of the customer. */
        'tiers.customer.id'?: string
        /** @description Name of the customer. */
        'tiers.customer.name'?: string
        /** @description Id of the reseller above the customer. */
        'tiers.tier1.id'?: string
        /** @description Id of the reseller above that one. */
        'tiers.tier2.id'?: string
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description One page of subscriptions. */
      200: {
        headers: {
          'Content-Range': components['headers']['Content-Range']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['SubscriptionSummary'][]
        }
      }
      /** @description `VAL_001` {problem} */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  getSubscription: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Subscription id.
         * @example AS-5127-9034-6618
         */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The subscription. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Subscription']
        }
      }
      /** @description `VAL_001` {problem} */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `NFND_000` Object `{id}` not found. */
      404: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  startPortalRegistration: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['PortalRegistrationStart']
      }
    }
    responses: {
      /** @description The registration; its link is in the e-mail. */
      202: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['PortalRegistration']
        }
      }
      /**
       * @description `VAL_001` {problem}
       *
       *     `POR_001` email: {email} is already registered.
       */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `LIM_001` The request body is larger than {limit} bytes. */
      413: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  verifyPortalRegistration: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description The token of the link in the e-mail.
         * @example kq3V9s0Yb1tHn5mZx7cR2wLd8fGjPa4eUiOoBvQyTsE
         */
        token: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The registration. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['PortalRegistration']
        }
      }
      /**
       * @description `VAL_001` {problem}
       *
       *     `POR_002` The registration expired at {at}. Start it again.
       *
       *     `POR_003` The registration is completed: its link can not be used again. Log in.
       */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `NFND_000` Object `{id}` not found. */
      404: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  completePortalRegistration: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description The token of the link in the e-mail.
         * @example kq3V9s0Yb1tHn5mZx7cR2wLd8fGjPa4eUiOoBvQyTsE
         */
        token: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['PortalRegistrationComplete']
      }
    }
    responses: {
      /** @description The registration, with the company and the user that were made. */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['PortalRegistration']
        }
      }
      /**
       * @description `VAL_001` {problem}
       *
       *     `POR_001` email: {email} is already registered.
       *
       *     `POR_002` The registration expired at {at}. Start it again.
       *
       *     `POR_003` The registration is completed: its link can not be used again. Log in.
       *
       *     `POR_004` The registration is not verified: open the link of the e-mail first.
       */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `NFND_000` Object `{id}` not found. */
      404: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `LIM_001` The request body is larger than {limit} bytes. */
      413: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  loginPortal: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['PortalCredentials']
      }
    }
    responses: {
      /** @description The session. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['PortalSession']
        }
      }
      /** @description `VAL_001` {problem} */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `POR_010` Wrong e-mail address or password. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `POR_011` {what} is inactive. */
      403: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `LIM_001` The request body is larger than {limit} bytes. */
      413: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `POR_012` Too many failed logins. Try again in {seconds} seconds. */
      429: {
        headers: {
          'Retry-After': components['headers']['Retry-After']
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  logoutPortal: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The session has ended. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  renewPortalSession: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The session. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['PortalSession']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  getPortalMe: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Who is logged in, and who is behind it. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['PortalMe']
        }
      }
      /** @description `VAL_001` {problem} */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  getPortalHome: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The figures of the home page. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['PortalHome']
        }
      }
      /** @description `VAL_001` {problem} */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  loginAsPortalUser: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description User id.
         * @example PUS-310422
         */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The session of the user. */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['PortalSession']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /**
       * @description `PERM_001` You do not have permission to perform this action.
       *
       *     `POR_020` You act as {user} already. Stop that first.
       *
       *     `POR_022` You can not act as {user}: {reason}.
       */
      403: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `NFND_000` Object `{id}` not found. */
      404: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  stopPortalImpersonation: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The session from before. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['PortalSession']
        }
      }
      /** @description `POR_021` You act as nobody else: there is nothing to stop. */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  listPortalOrgs: {
    parameters: {
      query?: {
        /** @description How many records a page holds, 100 by default and 1000 at most. */
        limit?: components['parameters']['limit']
        /** @description How many records to skip, 0 by default. */
        offset?: components['parameters']['offset']
        /** @description Organisation id. */
        id?: string
        /** @description Its name. */
        name?: string
        /** @description Its legal name. */
        company?: string
        /** @description Whether its users can log in. */
        active?: boolean
        /** @description What it is to the portal. */
        customer_type?: 'PARTNER' | 'CUSTOMER'
        /** @description Id of the partner it belongs to. */
        partner_account?: string
        /** @description Percent of each paid invoice that the partner earns. */
        partner_commission_rate?: number
        /** @description What is used of its active licences. */
        usage?: number
        /** @description The day on which the first of its active licences expires. */
        coming_expiry_date?: string
        /** @description E-mail address of its contact. */
        'contact.email'?: string
        /** @description Last name of its contact. */
        'contact.last_name'?: string
        /** @description When it was made. */
        'events.created.at'?: string
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description One page of companies. */
      200: {
        headers: {
          'Content-Range': components['headers']['Content-Range']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['PortalOrg'][]
        }
      }
      /** @description `VAL_001` {problem} */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  getPortalOrg: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Company id.
         * @example POR-204518
         */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The company. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['PortalOrg']
        }
      }
      /** @description `VAL_001` {problem} */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `NFND_000` Object `{id}` not found. */
      404: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  updatePortalOrg: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Company id.
         * @example POR-204518
         */
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['PortalOrgUpdate']
      }
    }
    responses: {
      /** @description The company. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['PortalOrg']
        }
      }
      /** @description `VAL_001` {problem} */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `PERM_001` You do not have permission to perform this action. */
      403: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `NFND_000` Object `{id}` not found. */
      404: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `LIM_001` The request body is larger than {limit} bytes. */
      413: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  listPortalCustomers: {
    parameters: {
      query?: {
        /** @description How many records a page holds, 100 by default and 1000 at most. */
        limit?: components['parameters']['limit']
        /** @description How many records to skip, 0 by default. */
        offset?: components['parameters']['offset']
        /** @description Organisation id. */
        id?: string
        /** @description Its name. */
        name?: string
        /** @description Its legal name. */
        company?: string
        /** @description Whether its users can log in. */
        active?: boolean
        /** @description What it is to the portal. */
        customer_type?: 'PARTNER' | 'CUSTOMER'
        /** @description Id of the partner it belongs to. */
        partner_account?: string
        /** @description Percent of each paid invoice that the partner earns. */
        partner_commission_rate?: number
        /** @description What is used of its active licences. */
        usage?: number
        /** @description The day on which the first of its active licences expires. */
        coming_expiry_date?: string
        /** @description E-mail address of its contact. */
        'contact.email'?: string
        /** @description Last name of its contact. */
        'contact.last_name'?: string
        /** @description When it was made. */
        'events.created.at'?: string
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description One page of customers. */
      200: {
        headers: {
          'Content-Range': components['headers']['Content-Range']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['PortalOrg'][]
        }
      }
      /** @description `VAL_001` {problem} */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `PERM_001` You do not have permission to perform this action. */
      403: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  createPortalCustomer: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['PortalCustomerCreate']
      }
    }
    responses: {
      /** @description The customer. */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['PortalOrg']
        }
      }
      /** @description `VAL_001` {problem} */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `PERM_001` You do not have permission to perform this action. */
      403: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `LIM_001` The request body is larger than {limit} bytes. */
      413: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  listPortalUsers: {
    parameters: {
      query?: {
        /** @description How many records a page holds, 100 by default and 1000 at most. */
        limit?: components['parameters']['limit']
        /** @description How many records to skip, 0 by default. */
        offset?: components['parameters']['offset']
        /** @description User id. */
        id?: string
        /** @description First name. */
        first_name?: string
        /** @description Last name. */
        last_name?: string
        /** @description E-mail address. */
        email?: string
        /** @description Whether the user can log in. */
        active?: boolean
        /** @description What the user may do. */
        role?: 'admin' | 'user'
        /** @description When the user last logged in. */
        last_login_at?: string
        /** @description When it was made. */
        'events.created.at'?: string
      }
      header?: never
      path: {
        /**
         * @description Company id.
         * @example POR-204518
         */
        customer_id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description One page of users. */
      200: {
        headers: {
          'Content-Range': components['headers']['Content-Range']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['PortalUser'][]
        }
      }
      /** @description `VAL_001` {problem} */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `NFND_000` Object `{id}` not found. */
      404: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  createPortalUser: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Company id.
         * @example POR-204518
         */
        customer_id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['PortalUserCreate']
      }
    }
    responses: {
      /** @description The user. */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['PortalUser']
        }
      }
      /**
       * @description `VAL_001` {problem}
       *
       *     `POR_001` email: {email} is already registered.
       */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `PERM_001` You do not have permission to perform this action. */
      403: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `NFND_000` Object `{id}` not found. */
      404: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `LIM_001` The request body is larger than {limit} bytes. */
      413: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  getPortalUser: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description User id.
         * @example PUS-310422
         */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The user. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['PortalUser']
        }
      }
      /** @description `VAL_001` {problem} */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `NFND_000` Object `{id}` not found. */
      404: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  updatePortalUser: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description User id.
         * @example PUS-310422
         */
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['PortalUserUpdate']
      }
    }
    responses: {
      /** @description The user. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['PortalUser']
        }
      }
      /**
       * @description `VAL_001` {problem}
       *
       *     `POR_001` email: {email} is already registered.
       */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `PERM_001` You do not have permission to perform this action. */
      403: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `NFND_000` Object `{id}` not found. */
      404: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `LIM_001` The request body is larger than {limit} bytes. */
      413: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  listPortalProducts: {
    parameters: {
      query?: {
        /** @description How many records a page holds, 100 by default and 1000 at most. */
        limit?: components['parameters']['limit']
        /** @description How many records to skip, 0 by default. */
        offset?: components['parameters']['offset']
        /** @description Product id. */
        id?: string
        /** @description Its name. */
        name?: string
        /** @description Stock-keeping unit. */
        sku?: string
        /** @description Price of one for a billing period. */
        price?: number
        /** @description Currency of the price. */
        currency?: string
        /** @description What the price is for. */
        billing_period?: 'monthly' | 'yearly'
        /** @description For how many days it can be tried. */
        trial_days?: number
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description One page of products. */
      200: {
        headers: {
          'Content-Range': components['headers']['Content-Range']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['PortalProduct'][]
        }
      }
      /** @description `VAL_001` {problem} */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  getPortalProduct: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Product id.
         * @example PPR-418302
         */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The product. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['PortalProduct']
        }
      }
      /** @description `VAL_001` {problem} */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `NFND_000` Object `{id}` not found. */
      404: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  addPortalProduct: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Company id of the customer.
         * @example POR-204518
         */
        customer_id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['PortalProductAdd']
      }
    }
    responses: {
      /** @description What was made. */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['PortalPurchase']
        }
      }
      /**
       * @description `VAL_001` {problem}
       *
       *     `POR_030` Customer {id} is inactive: no product can be added. Activate it first.
       *
       *     `POR_031` trial: Product {id} can not be tried.
       *
       *     `POR_032` trial: {customer} had a licence of product {id} already: {license}.
       */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `NFND_000` Object `{id}` not found. */
      404: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `LIM_001` The request body is larger than {limit} bytes. */
      413: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  listPortalOrders: {
    parameters: {
      query?: {
        /** @description How many records a page holds, 100 by default and 1000 at most. */
        limit?: components['parameters']['limit']
        /** @description How many records to skip, 0 by default. */
        offset?: components['parameters']['offset']
        /** @description Order id. */
        id?: string
        /** @description How far it is. */
        status?: 'pending_payment' | 'active' | 'cancelled'
        /** @description Id of the product. */
        'product.id'?: string
        /** @description Name of the product. */
        'product.name'?: string
        /** @description How many are ordered. */
        quantity?: number
        /** @description What it costs. */
        amount?: number
        /** @description Currency of the amount. */
        currency?: string
        /** @description Whether somebody else was behind the user who ordered. */
        impersonated?: boolean
        /** @description Id of the user who ordered. */
        'created_by.id'?: string
        /** @description When it was made. */
        'events.created.at'?: string
      }
      header?: never
      path: {
        /**
         * @description Company id of the customer.
         * @example POR-204518
         */
        customer_id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description One page of orders. */
      200: {
        headers: {
          'Content-Range': components['headers']['Content-Range']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['PortalOrder'][]
        }
      }
      /** @description `VAL_001` {problem} */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `NFND_000` Object `{id}` not found. */
      404: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  getPortalOrder: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Order id.
         * @example POD-550183
         */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The order. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['PortalOrder']
        }
      }
      /** @description `VAL_001` {problem} */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `NFND_000` Object `{id}` not found. */
      404: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  cancelPortalOrder: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Order id.
         * @example POD-550183
         */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The order. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['PortalOrder']
        }
      }
      /** @description `POR_033` Order {id} is {status}: only an order that is {from} can be {done}. */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `NFND_000` Object `{id}` not found. */
      404: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  listPortalLicenses: {
    parameters: {
      query?: {
        /** @description How many records a page holds, 100 by default and 1000 at most. */
        limit?: components['parameters']['limit']
        /** @description How many records to skip, 0 by default. */
        offset?: components['parameters']['offset']
        /** @description Licence id. */
        id?: string
        /** @description Whether it is tried or paid. */
        kind?: 'trial' | 'paid'
        /** @description Whether it can be used. */
        status?: 'active' | 'expired'
        /** @description Id of the product. */
        'product.id'?: string
        /** @description Name of the product. */
        'product.name'?: string
        /** @description Id of the order that was paid. */
        'order.id'?: string
        /** @description How much may be used. */
        quota?: number
        /** @description How much is used. */
        used?: number
        /** @description When it begins. */
        starts_at?: string
        /** @description When it expires. */
        expires_at?: string
        /** @description When it was made. */
        'events.created.at'?: string
      }
      header?: never
      path: {
        /**
         * @description Company id of the customer.
         * @example POR-204518
         */
        customer_id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description One page of licences. */
      200: {
        headers: {
          'Content-Range': components['headers']['Content-Range']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['PortalLicense'][]
        }
      }
      /** @description `VAL_001` {problem} */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `NFND_000` Object `{id}` not found. */
      404: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  listPortalInvoices: {
    parameters: {
      query?: {
        /** @description How many records a page holds, 100 by default and 1000 at most. */
        limit?: components['parameters']['limit']
        /** @description How many records to skip, 0 by default. */
        offset?: components['parameters']['offset']
        /** @description Invoice id. */
        id?: string
        /** @description Whether it is paid. */
        status?: 'open' | 'paid' | 'void'
        /** @description Id of the order. */
        'order.id'?: string
        /** @description Id of the product. */
        'product.id'?: string
        /** @description What is to be paid. */
        amount?: number
        /** @description Currency of the amount. */
        currency?: string
        /** @description Until when it should be paid. */
        due_date?: string
        /** @description When it was made. */
        'events.created.at'?: string
      }
      header?: never
      path: {
        /**
         * @description Company id of the customer.
         * @example POR-204518
         */
        customer_id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description One page of invoices. */
      200: {
        headers: {
          'Content-Range': components['headers']['Content-Range']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['PortalInvoice'][]
        }
      }
      /** @description `VAL_001` {problem} */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `NFND_000` Object `{id}` not found. */
      404: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  getPortalInvoice: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Invoice id.
         * @example PIN-902441
         */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The invoice. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['PortalInvoice']
        }
      }
      /** @description `VAL_001` {problem} */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `NFND_000` Object `{id}` not found. */
      404: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  listPortalPayments: {
    parameters: {
      query?: {
        /** @description How many records a page holds, 100 by default and 1000 at most. */
        limit?: components['parameters']['limit']
        /** @description How many records to skip, 0 by default. */
        offset?: components['parameters']['offset']
        /** @description Payment id. */
        id?: string
        /** @description Whether it was taken. */
        status?: 'succeeded' | 'failed'
        /** @description How it was paid. */
        method?: 'card' | 'bank_transfer' | 'fail'
        /** @description Who paid. */
        payer?: 'partner' | 'customer'
        /** @description What was paid. */
        amount?: number
        /** @description When it was made. */
        'events.created.at'?: string
      }
      header?: never
      path: {
        /**
         * @description Invoice id.
         * @example PIN-902441
         */
        invoice_id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description One page of payments. */
      200: {
        headers: {
          'Content-Range': components['headers']['Content-Range']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['PortalPayment'][]
        }
      }
      /** @description `VAL_001` {problem} */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `AUTH_001` API request is unauthorized. */
      401: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `NFND_000` Object `{id}` not found. */
      404: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  getPayableInvoice: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description The token of the invoice's link.
         * @example kq3V9s0Yb1tHn5mZx7cR2wLd8fGjPa4eUiOoBvQyTsE
         */
        token: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description What is to be paid. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['PayableInvoice']
        }
      }
      /** @description `VAL_001` {problem} */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `NFND_000` Object `{id}` not found. */
      404: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  payInvoice: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description The token of the invoice's link.
         * @example kq3V9s0Yb1tHn5mZx7cR2wLd8fGjPa4eUiOoBvQyTsE
         */
        token: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['PortalPay']
      }
    }
    responses: {
      /** @description The payment, taken or declined. */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['PortalPayment']
        }
      }
      /**
       * @description `VAL_001` {problem}
       *
       *     `POR_040` Invoice {id} is already paid.
       *
       *     `POR_041` Invoice {id} is void.
       */
      400: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `NFND_000` Object `{id}` not found. */
      404: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description `LIM_001` The request body is larger than {limit} bytes. */
      413: {
        headers: {
          'X-Partnerkit-Hint': components['headers']['X-Partnerkit-Hint']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
}
