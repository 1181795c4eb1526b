/** People whom a text names; 市儿童医院 and 农村订单定向 are no groups. */
const GROUP =
  /(?:65|60)岁(?:及)?以上|[03]岁以下|0[-—~]6岁|老年人|老人|重点人群|贫困人口|孕产妇|儿童(?!医院)|残疾人|慢性病患者|农村居民/;

/** The group of people that scope and noun of a statement name, 65岁以上 and 65岁及以上 alike; null where they name none. */
export const groupIn = (text: string): string | null => GROUP.exec(text)?.[0].replace('岁及', '岁') ?? null;
