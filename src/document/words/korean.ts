import type { FactRow, LabelRole, LevelPhrases, LevelWords, RegionRole, Rows, SaidWords } from './language';

export const labels: Rows<LabelRole> = {
  examples: [
    '사례',
    '구체적 사례',
    '구체적인 사례',
    '주요 사례',
    '예시',
    '예',
    '근거',
    '증거',
    '성과',
    '주요 성과',
    '업적',
    '강점',
    '하이라이트',
  ],
  roomForImprovement: [
    '개선점',
    '개선할 점',
    '개선이 필요한 점',
    '개선의 여지',
    '개선 영역',
    '보완점',
    '보완할 점',
    '개선 사항',
    '개선사항',
  ],
  opportunitiesForGrowth: [
    '성장 기회',
    '성장기회',
    '성장을 위한 기회',
    '발전 기회',
    '성장 영역',
    '성장 방향',
    '성장 포인트',
    '성장',
    '다음 단계',
    '향후 계획',
  ],
  overall: ['총평', '종합 평가', '종합평가', '종합 의견', '전반적 평가', '전체 평가', '종합', '요약', '개요'],
};

export const vague: readonly string[] = [
  ...['예시', '예', '개선 사항', '개선사항', '성장', '다음 단계', '향후 계획'],
];

export const regions: Rows<RegionRole> = {
  guidance: ['안내', '가이드', '작성 안내', '작성 가이드', '사용 방법', '이 문서 사용법'],
  referenceDocs: ['참고 문서', '참고문서', '참고 자료', '참고자료'],
  references: ['참조', '레퍼런스', '참고 링크', '업무 찾기', '검색', '저장된 검색', '링크'],
  previousCycle: ['이전 사이클', '지난 사이클', '이전 주기', '이전 평가', '지난 평가', '직전 평가'],
  reviewSummary: ['평가 요약', '리뷰 요약', '종합 요약', '종합 평가', '총평', '요약', '개요'],
  inbox: ['나중에 정리'],
  agreed: ['합의 사항', '합의한 내용'],
};

export const levels: LevelWords = {
  current: ['현재 레벨', '현 레벨', '현재 직급', '현 직급', '현재 등급'],
  level: ['레벨', '직급', '등급'],
  next: ['다음 레벨', '다음 직급', '다음 등급'],
};

export const phrases: LevelPhrases = {
  links: [],
  articles: [],
  unnamed: ['현재 레벨', '현재 직급', '현재 등급', '다음 레벨', '다음 직급', '다음 등급'],
  between: ['로서의', '으로서의', '로의', '으로의', '를 향한', '을 향한', '을 위한', '를 위한', '의', ''],
};

export const general: readonly string[] = ['일반', '공통', '일반 설명'];

export const said: SaidWords = {
  requirement: ['요구 사항', '요구사항', '요건', '기대치', '기대 수준', '설명', '정의'],
  fields: [
    ...['상황', '배경', '과제', '문제', '행동', '해결', '해결책', '결과', '역할', '기여', '영향', '임팩트'],
    ...['배운 점', '근거', '링크', '지표', '범위'],
  ],
  none: ['없음', '해당 없음', '특이사항 없음'],
  forward: ['다음 사이클', '다음 주기', '다음 분기', '다음 반기', '앞으로', '향후', '장래'],
  titles: [
    '템플릿',
    '양식',
    '초안',
    '메모',
    '사본',
    '문서',
    '평가',
    '리뷰',
    '가이드',
    '보고서',
    '자기평가',
    '팀',
  ],
  and: ['및', '와', '과'],
};

export const facts: Rows<FactRow> = {
  employee: ['이름', '성명', '직원', '구성원', '엔지니어'],
  cycle: ['사이클', '평가 주기', '평가 기간'],
  checkIns: ['체크인'],
};
