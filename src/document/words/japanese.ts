import type { FactRow, LabelRole, LevelPhrases, LevelWords, RegionRole, Rows, SaidWords } from './language';

export const labels: Rows<LabelRole> = {
  examples: [
    '具体例',
    '例',
    '実例',
    '事例',
    '実績',
    '主な実績',
    '成果',
    '主な成果',
    '達成事項',
    'エビデンス',
    '根拠',
    '強み',
    'ハイライト',
  ],
  roomForImprovement: [
    '改善点',
    '改善の余地',
    '改善が必要な点',
    '改善すべき点',
    '改善してほしい点',
    '要改善点',
    '課題',
    '今後の課題',
  ],
  opportunitiesForGrowth: [
    '成長の機会',
    '成長機会',
    '成長に向けて',
    '伸びしろ',
    '今後の成長',
    '今後の期待',
    '成長',
    '次のステップ',
    'ネクストステップ',
    '今後の目標',
  ],
  overall: ['総評', '総合評価', '全体評価', '総括', '全体', 'まとめ', '概要', 'サマリー'],
};

export const vague: readonly string[] = [
  ...['例', '実例', '課題', '今後の課題', '成長', '次のステップ', 'ネクストステップ', '今後の目標'],
];

export const regions: Rows<RegionRole> = {
  guidance: ['ガイダンス', 'ガイド', '手引き', '記入方法', '使い方', 'このドキュメントの使い方'],
  referenceDocs: ['参考資料', '参照資料', '参考ドキュメント', '資料'],
  references: ['参照', 'リファレンス', '参考リンク', '検索', '検索リンク', '成果の探し方', 'リンク'],
  previousCycle: ['前回のサイクル', '前サイクル', '前期', '前回の評価', '前期の評価'],
  reviewSummary: [
    '評価のまとめ',
    '評価サマリー',
    'レビューのまとめ',
    'レビューサマリー',
    '総合評価',
    '総評',
    '総括',
    'まとめ',
    'サマリー',
    '概要',
  ],
  inbox: ['後で整理'],
  agreed: ['合意事項', '決めたこと'],
};

export const levels: LevelWords = {
  current: ['現在のレベル', '現レベル', '現在の等級', '現等級', '現在のグレード', '現グレード'],
  level: ['レベル', '等級', 'グレード'],
  next: ['次のレベル', '次の等級', '次のグレード'],
};

export const phrases: LevelPhrases = {
  links: [],
  articles: [],
  unnamed: ['現在のレベル', '現在の等級', '現在のグレード', '次のレベル', '次の等級', '次のグレード'],
  between: ['としての', 'への', 'に向けた', 'に向けての', 'における', 'の'],
};

export const general: readonly string[] = ['全般', '一般', '共通', '全般的な説明'];

export const said: SaidWords = {
  requirement: ['要件', '期待', '期待値', '期待される水準', '説明', '定義'],
  fields: [
    ...['状況', '背景', '課題', '問題', '行動', '取り組み', '解決策', '結果', '役割', '貢献', '影響'],
    ...['インパクト', '学び', '根拠', 'リンク', '指標', '範囲'],
  ],
  none: ['なし', '無し', '特になし', '特に無し', '該当なし'],
  forward: ['次のサイクル', '次サイクル', '来期', '次期', '今後', '将来', 'これから'],
};

export const facts: Rows<FactRow> = {
  employee: ['氏名', '名前', '社員', '従業員', '対象者', 'エンジニア'],
  cycle: ['サイクル', '評価サイクル', '評価期間'],
  checkIns: ['チェックイン', '面談日'],
};
