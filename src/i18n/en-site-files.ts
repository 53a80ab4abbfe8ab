/** Words of the files that programs read, in English. */
export const enSiteFiles = {
  siteFiles: {
    about: (number: string) =>
      `A reading room and open data on plan ${number}: the full text word for word, its tasks, the documents it cites, explanations with their sources and data files. The signed Vietnamese document is the original; the English is an unofficial translation. What is not known is said to be unknown. An amount is a ceiling in a rule, never a promise.`,
    pages: 'Pages',
    data: 'Tables',
    api: 'Read interface',
    apiIndex: 'every collection, with the address of its list and of each record',
    apiDescription: 'the same described in OpenAPI 3.1',
    apiTitle: 'For programs',
    apiText:
      'Each record is also a JSON file of its own, with typed values, a reason for each absence and links to the records that it names. No key is needed.',
    apiLinks: { index: 'Index of the read interface', description: 'OpenAPI description' },
  },
};
