import { describe, expect, test } from 'vitest';
import { loadContent } from '../../scripts/load-content.ts';
import { buildNames } from '../../scripts/search/build-records.ts';
import { sortContent } from '../../scripts/search/sort-content.ts';
import { readGluedPlaces, readPlaces } from '../../src/domain/search-places.ts';

const { places } = buildNames(sortContent(loadContent('.')), 'zh');

describe('places named in a query', () => {
  test.each([
    ['西安 家庭医生', ['xian'], '家庭医生'],
    ['家庭医生　西安市', ['xian'], '家庭医生'],
    ['Xi’an family doctor', ['xian'], 'family doctor'],
    ["family doctor XI'AN", ['xian'], 'family doctor'],
    ['xian 家庭医生', ['xian'], '家庭医生'],
    ['Chun’an County beds', ['chunan'], 'beds'],
    ['舟山 鄂尔多斯 就诊率', ['ordos', 'zhoushan'], '就诊率'],
    ['zhoushan', ['zhoushan'], ''],
    ['舟山 90%', ['zhoushan'], '90%'],
    ['家庭医生', [], '家庭医生'],
    ['"西安 家庭医生"', [], '"西安 家庭医生"'],
    ['antixian', [], 'antixian'],
    ['舟山群岛', [], '舟山群岛'],
  ])('%s', (query, ids, rest) => {
    const read = readPlaces(query, places);
    expect({ ids: read.place_ids.toSorted(), rest: read.rest.replaceAll(/\s+/g, ' ') }).toEqual({ ids, rest });
  });

  test.each([
    ['西安家庭医生', ['xian'], '家庭医生'],
    ['西安市的家庭医生', ['xian'], '家庭医生'],
    ['签约率舟山', ['zhoushan'], '签约率'],
    ['舟山', [], '舟山'],
    ['zhoushanbeds', [], 'zhoushanbeds'],
  ])('%s without a space', (query, ids, rest) => {
    const read = readGluedPlaces(query, places);
    expect({ ids: read.place_ids, rest: read.rest }).toEqual({ ids, rest });
  });
});
