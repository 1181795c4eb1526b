/** What a work has begun with where a day names it: 「2022年底前立项的12个项目」; to be built by a day is still to come. */
export const BEGUN = '(?:启动|确定|批准|立项|开工|认定)';

/** What has been done with works that a date tells from others: 「2022年建成的12所」. */
export const DONE_WITH = '(?:启动|确定|批准|立项|开工|认定|建成|实施|投用|改造|新建|成立|创建|评选|招聘)';
