import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { glossaryTermSchema } from './schemas/glossary-term.ts';
import { indicatorSchema } from './schemas/indicator.ts';
import { organisationSchema } from './schemas/organisation.ts';
import { placeSchema } from './schemas/place.ts';
import { sourceSchema } from './schemas/source.ts';
import { themeSchema } from './schemas/theme.ts';

const yamlIn = (folder: string) => glob({ base: `./content/${folder}`, pattern: '*.yaml' });

export const collections = {
  places: defineCollection({ loader: yamlIn('places'), schema: placeSchema }),
  sources: defineCollection({ loader: yamlIn('sources'), schema: sourceSchema }),
  indicators: defineCollection({ loader: yamlIn('indicators'), schema: indicatorSchema }),
  themes: defineCollection({ loader: yamlIn('themes'), schema: themeSchema }),
  organisations: defineCollection({ loader: yamlIn('organisations'), schema: organisationSchema }),
  glossary: defineCollection({ loader: yamlIn('glossary'), schema: glossaryTermSchema }),
};
