SwaggerUIBundle({
  url: '/openapi.json',
  dom_id: '#operations',
  deepLinking: true,
  persistAuthorization: true,
  docExpansion: 'list',
  filter: true,
  // The default sends the contract's address to a validator on the internet.
  validatorUrl: null,
})
