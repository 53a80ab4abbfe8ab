/** What the tests use of n3, which comes without types. */
declare module 'n3' {
  import type { DatasetCore, Quad } from '@rdfjs/types';
  export class Parser {
    constructor(options?: { format?: string });
    parse(text: string): Quad[];
  }
  export const Store: new (quads: Quad[]) => DatasetCore;
}
