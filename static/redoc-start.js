const sans = 'system-ui, "Segoe UI", "Noto Sans", sans-serif'
const mono = 'ui-monospace, "SF Mono", "DejaVu Sans Mono", monospace'

Redoc.init(
  '/openapi.json',
  {
    hideHostname: true,
    nativeScrollbars: true,
    sortTagsAlphabetically: false,
    jsonSampleExpandLevel: 3,
    theme: {
      colors: { primary: { main: '#14532d' } },
      typography: {
        fontFamily: sans,
        fontSize: '15px',
        headings: { fontFamily: sans },
        code: { fontFamily: mono },
      },
      sidebar: { backgroundColor: '#fbfaf5' },
      rightPanel: { backgroundColor: '#16241b' },
    },
  },
  document.getElementById('reference'),
)
