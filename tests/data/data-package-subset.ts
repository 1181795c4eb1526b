/** The subset that readers of Data Package 1 and 2 share, as this project writes it. */
const name = { type: 'string', pattern: '^[-a-z0-9._/]+$' };
const text = { type: 'string', minLength: 1 };
const keys = { type: 'array', items: text, minItems: 1 };

const field = {
  type: 'object',
  additionalProperties: false,
  required: ['name', 'type', 'description', 'description_zh'],
  properties: {
    name: text,
    type: { enum: ['string', 'integer', 'number', 'boolean', 'date'] },
    description: text,
    description_zh: text,
    unit: text,
    categories: { type: 'array', items: text },
    trueValues: { const: ['TRUE'] },
    falseValues: { const: ['FALSE'] },
    constraints: {
      type: 'object',
      additionalProperties: false,
      properties: {
        required: { const: true },
        unique: { const: true },
        enum: { type: 'array', items: text },
        pattern: text,
      },
    },
  },
};

const tableSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['fields', 'primaryKey', 'missingValues'],
  properties: {
    fields: { type: 'array', items: field, minItems: 1 },
    primaryKey: keys,
    missingValues: { const: [''] },
    foreignKeys: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['fields', 'reference'],
        properties: {
          fields: keys,
          reference: {
            type: 'object',
            additionalProperties: false,
            required: ['resource', 'fields'],
            properties: { resource: { type: 'string' }, fields: keys },
          },
        },
      },
    },
  },
};

const file = {
  name,
  path: { type: 'string', pattern: '^(sources/)?[a-z0-9_-]+\\.(csv|txt)$' },
  title: text,
  description: text,
  encoding: { const: 'utf-8' },
  bytes: { type: 'integer', minimum: 1 },
  hash: { type: 'string', pattern: '^sha256:[0-9a-f]{64}$' },
};
const fileKeys = ['name', 'path', 'title', 'format', 'mediatype', 'encoding', 'bytes', 'hash'];

const table = {
  type: 'object',
  additionalProperties: false,
  required: [...fileKeys, 'type', 'profile', 'dialect', 'schema', 'rows'],
  properties: {
    ...file,
    type: { const: 'table' },
    profile: { const: 'tabular-data-resource' },
    format: { const: 'csv' },
    mediatype: { const: 'text/csv' },
    rows: { type: 'integer', minimum: 0 },
    dialect: { type: 'object' },
    schema: tableSchema,
  },
};
const source = {
  type: 'object',
  additionalProperties: false,
  required: fileKeys,
  properties: { ...file, format: { const: 'txt' }, mediatype: { const: 'text/plain' } },
};

export const DATA_PACKAGE_SUBSET = {
  type: 'object',
  additionalProperties: false,
  required: ['name', 'title', 'description', 'version', 'licenses', 'contributors', 'sources', 'resources'],
  properties: {
    $schema: text,
    profile: { const: 'data-package' },
    name,
    title: text,
    description: text,
    version: text,
    created: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}T00:00:00Z$' },
    licenses: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['name', 'path', 'title'],
        properties: { name: { const: 'CC-BY-4.0' }, path: text, title: text },
      },
    },
    contributors: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['title', 'role', 'roles'],
        properties: { title: text, role: text, roles: keys },
      },
    },
    sources: {
      type: 'array',
      minItems: 1,
      items: { type: 'object', required: ['title', 'path'], properties: { title: text, path: text } },
    },
    keywords: keys,
    resources: { type: 'array', minItems: 1, items: { anyOf: [table, source] } },
  },
};
