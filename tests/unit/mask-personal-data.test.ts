import { describe, expect, it } from 'vitest';
import { maskPersonalData } from '../../scripts/pipeline/mask-personal-data.ts';

describe('maskPersonalData', () => {
  it.each([
    ['承办人: 王某某\n', '承办人: ███\n', 'person_name'],
    ['联系电话:60000000\n', '联系电话:████████\n', 'phone'],
    ['手机 13800000000 可询', '手机 ███████████ 可询', 'phone'],
    ['联系电话:0570-6000000', '联系电话:████████████', 'phone'],
    ['身份证330127199001010000。', '身份证██████████████████。', 'id_card'],
    ['来信至 a.b@example.org 即可', '来信至 ███████████████ 即可', 'email'],
  ])('%s', (text, masked, category) => {
    const result = maskPersonalData(text);
    expect(result.masked).toBe(masked);
    expect(result.redactions.map((r) => r.category)).toEqual([category]);
  });

  it('counts in code points and keeps the length', () => {
    const { masked, redactions } = maskPersonalData('𠮷𠮷联系人:李四五,电话:6000000');
    expect(Array.from(masked)).toHaveLength(Array.from('𠮷𠮷联系人:李四五,电话:6000000').length);
    expect(redactions[0]).toMatchObject({ start: 6, end: 9 });
  });

  it('leaves office-holders, hotlines and statistics alone', () => {
    const text = '分管领导:方某某\n拨打12320热线,全县门诊63415人次,办公室主任负责。';
    expect(maskPersonalData(text)).toEqual({ masked: text, redactions: [] });
  });
});
