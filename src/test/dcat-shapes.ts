/**
 * What DCAT-AP 3.0.1 demands and recommends of a catalogue, its datasets, their distributions and what they name,
 * as SHACL. Recommended properties are demanded as well, the type of the publisher where the site states one: of a
 * publisher that is not named yet nobody can.
 */
interface Shape {
  target: string;
  properties: [path: string, rules: string][];
}

const text = 'sh:minCount 1 ; sh:nodeKind sh:Literal';
const iri = 'sh:minCount 1 ; sh:nodeKind sh:IRI';
const day = 'sh:minCount 1 ; sh:maxCount 1 ; sh:datatype xsd:date';
const of = (type: string, min = 1) => `sh:minCount ${min} ; sh:class ${type}`;

const shapes: Shape[] = [
  {
    target: 'dcat:Catalog',
    properties: [
      ['dct:title', text],
      ['dct:description', text],
      ['dct:publisher', `sh:maxCount 1 ; ${of('foaf:Agent')}`],
      ['dcat:dataset', of('dcat:Dataset')],
      ['foaf:homepage', `sh:maxCount 1 ; ${iri}`],
      ['dct:language', iri],
      ['dct:license', `sh:maxCount 1 ; ${of('dct:LicenseDocument')}`],
      ['dct:issued', day],
      ['dct:modified', day],
      ['dct:spatial', of('dct:Location')],
      ['dcat:themeTaxonomy', iri],
      ['dcat:service', of('dcat:DataService')],
    ],
  },
  {
    target: 'dcat:DataService',
    properties: [
      ['dct:title', text],
      ['dct:description', text],
      ['dcat:endpointURL', iri],
      ['dcat:endpointDescription', iri],
      ['dcat:servesDataset', of('dcat:Dataset')],
      ['dcat:contactPoint', of('vcard:Organization')],
      ['dcat:keyword', text],
      ['dcat:theme', iri],
      ['dct:publisher', `sh:maxCount 1 ; ${of('foaf:Agent')}`],
      ['dct:license', `sh:maxCount 1 ; ${of('dct:LicenseDocument')}`],
      ['dct:accessRights', `sh:maxCount 1 ; ${of('dct:RightsStatement')}`],
    ],
  },
  {
    target: 'dcat:Dataset',
    properties: [
      ['dct:title', text],
      ['dct:description', text],
      ['dcat:contactPoint', of('vcard:Organization')],
      ['dcat:distribution', of('dcat:Distribution')],
      ['dcat:keyword', text],
      ['dct:publisher', `sh:maxCount 1 ; ${of('foaf:Agent')}`],
      ['dct:spatial', of('dct:Location')],
      ['dct:temporal', of('dct:PeriodOfTime')],
      [
        'dcat:theme',
        `${iri} ; sh:pattern "^http://publications.europa.eu/resource/authority/data-theme/[A-Z]{4}$"`,
      ],
      ['dct:identifier', text],
      ['dcat:landingPage', iri],
      ['dct:issued', day],
      ['dct:modified', day],
    ],
  },
  {
    target: 'dcat:Distribution',
    properties: [
      ['dcat:accessURL', iri],
      ['dcat:downloadURL', iri],
      ['dct:title', text],
      ['dct:description', text],
      ['dct:format', `sh:maxCount 1 ; sh:nodeKind sh:IRI ; ${of('dct:MediaTypeOrExtent')}`],
      ['dct:license', `sh:maxCount 1 ; ${of('dct:LicenseDocument')}`],
      [
        'dcatap:availability',
        `sh:maxCount 1 ; ${iri} ; sh:pattern "^http://publications.europa.eu/resource/authority/planned-availability/"`,
      ],
      ['dcat:byteSize', 'sh:minCount 1 ; sh:maxCount 1 ; sh:datatype xsd:nonNegativeInteger'],
      ['spdx:checksum', `sh:maxCount 1 ; ${of('spdx:Checksum')}`],
    ],
  },
  {
    target: 'spdx:Checksum',
    properties: [
      ['spdx:algorithm', `sh:maxCount 1 ; ${iri}`],
      ['spdx:checksumValue', 'sh:minCount 1 ; sh:maxCount 1 ; sh:datatype xsd:hexBinary'],
    ],
  },
  { target: 'foaf:Agent', properties: [['foaf:name', text]] },
  {
    target: 'vcard:Organization',
    properties: [
      ['vcard:fn', text],
      ['vcard:hasEmail', iri],
    ],
  },
  {
    target: 'dct:PeriodOfTime',
    properties: [
      ['dcat:startDate', day],
      ['dcat:endDate', day],
    ],
  },
  { target: 'dct:Location', properties: [['skos:prefLabel', text]] },
];

const prefixes: Record<string, string> = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dcatap: 'http://data.europa.eu/r5r/',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  sh: 'http://www.w3.org/ns/shacl#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  spdx: 'http://spdx.org/rdf/terms#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

/** The shapes as Turtle. */
export const dcatShapes = [
  ...Object.entries(prefixes).map(([name, address]) => `@prefix ${name}: <${address}> .`),
  ...shapes.map(({ target, properties }) =>
    [
      `[] a sh:NodeShape ; sh:targetClass ${target} ;`,
      properties
        .map(([path, rules]) => `  sh:property [ sh:path ${path} ; ${rules} ]`)
        .join(' ;\n'),
      '.',
    ].join('\n'),
  ),
].join('\n');
