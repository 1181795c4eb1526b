declare module 'datapackage' {
  export interface Resource {
    name: string;
    tabular: boolean;
    read(options?: { keyed?: boolean; relations?: boolean }): Promise<Record<string, unknown>[]>;
    checkRelations(): Promise<boolean>;
  }
  export class Package {
    static load(descriptor: object | string, options?: { basePath?: string; strict?: boolean }): Promise<Package>;
    valid: boolean;
    errors: Error[];
    resources: Resource[];
  }
}

declare module 'jsonld' {
  const jsonld: {
    toRDF(document: object, options: { base: string; format: 'application/n-quads' }): Promise<string>;
    expand(document: object, options: { base: string }): Promise<object[]>;
  };
  export default jsonld;
}

declare module 'n3' {
  import type { DatasetCore, Quad } from '@rdfjs/types';
  export class Parser {
    constructor(options?: { format?: string; baseIRI?: string });
    parse(text: string): Quad[];
  }
  export class Store implements DatasetCore {
    constructor(quads?: Quad[]);
    readonly size: number;
    add(quad: Quad): this;
    delete(quad: Quad): this;
    has(quad: Quad): boolean;
    match(): DatasetCore;
    [Symbol.iterator](): Iterator<Quad>;
  }
}
