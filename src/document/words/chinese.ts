import type { FactRow, LabelRole, LevelPhrases, LevelWords, RegionRole, Rows, SaidWords } from './language';

/** Simplified Chinese. */
export const labels: Rows<LabelRole> = {
  examples: [
    '具体事例',
    '事例',
    '具体案例',
    '案例',
    '实例',
    '示例',
    '例子',
    '证据',
    '佐证',
    '成果',
    '工作成果',
    '主要成果',
    '成就',
    '主要成就',
    '业绩',
    '工作业绩',
    '主要业绩',
    '亮点',
    '优势',
    '优点',
  ],
  roomForImprovement: [
    '改进空间',
    '有待改进',
    '待改进之处',
    '可改进之处',
    '改进之处',
    '改进点',
    '需要改进的地方',
    '改善空间',
    '提升空间',
    '待提升之处',
    '待提升',
    '不足之处',
    '不足',
  ],
  opportunitiesForGrowth: [
    '成长机会',
    '发展机会',
    '成长空间',
    '发展空间',
    '成长方向',
    '成长',
    '下一步',
    '下一步计划',
    '后续计划',
  ],
  overall: ['总体评价', '综合评价', '整体评价', '总评', '总体', '整体', '小结', '总结', '概述', '概览'],
};

export const vague: readonly string[] = [
  ...['案例', '实例', '示例', '例子', '成果', '亮点', '优势', '优点', '不足'],
  ...['成长', '下一步', '下一步计划', '后续计划'],
];

export const regions: Rows<RegionRole> = {
  guidance: ['指引', '指南', '填写说明', '使用说明', '说明'],
  referenceDocs: ['参考文档', '参考资料', '阅读材料'],
  references: ['参考', '引用', '参考链接', '查找工作', '搜索', '已保存的搜索', '链接'],
  previousCycle: ['上一周期', '上个周期', '上周期', '上次评审', '上次考核', '上次评估'],
  reviewSummary: [
    '评审总结',
    '考核总结',
    '评估总结',
    '绩效总结',
    '总体评价',
    '综合评价',
    '总结',
    '概述',
    '概览',
  ],
  inbox: ['稍后整理'],
  agreed: ['约定事项', '商定事项'],
};

export const levels: LevelWords = {
  current: ['当前职级', '当前级别', '当前等级', '目前职级', '目前级别', '现任职级', '现职级'],
  level: ['职级', '级别', '等级'],
  next: ['下一职级', '下一级别', '下一等级', '目标职级', '目标级别'],
};

export const phrases: LevelPhrases = {
  links: ['作为', '迈向', '晋升'],
  articles: [],
  unnamed: ['当前职级', '当前级别', '当前等级', '下一职级', '下一级别', '下一等级'],
  before: ['作为', '迈向', '晋升至', '晋升到', '晋升', '面向', '达到'],
  between: ['的', ''],
};

export const general: readonly string[] = ['通用', '一般', '总体', '通用描述', '总体描述'];

export const said: SaidWords = {
  requirement: ['要求', '职级要求', '期望', '描述', '定义'],
  fields: [
    ...['情境', '背景', '任务', '行动', '结果', '问题', '挑战', '解决方案', '方法', '角色', '贡献', '影响'],
    ...['收获', '证据', '链接', '指标', '范围'],
  ],
  none: ['无', '暂无', '没有', '不适用'],
  forward: ['下一周期', '下个周期', '下一季度', '下半年', '明年', '今后', '未来', '接下来', '往后'],
  titles: ['模板', '草稿', '笔记', '副本', '文档', '评审', '考核', '评估', '指南', '报告', '自评', '团队'],
};

export const facts: Rows<FactRow> = {
  employee: ['姓名', '员工', '工程师'],
  cycle: ['周期', '考核周期', '评审周期'],
  checkIns: ['沟通日期'],
};
