import type {
  FactRow,
  LabelRole,
  LevelPhrases,
  LevelWords,
  Months,
  RegionRole,
  Rows,
  SaidWords,
} from './language';

export const labels: Rows<LabelRole> = {
  examples: [
    'Exemplos',
    'Exemplo',
    'Exemplos concretos',
    'Exemplos e evidências',
    'Evidências',
    'Evidência',
    'Conquistas',
    'Principais conquistas',
    'Realizações',
    'Principais realizações',
    'Destaques',
    'Pontos fortes',
  ],
  roomForImprovement: [
    'Pontos de melhoria',
    'Ponto de melhoria',
    'Pontos a melhorar',
    'Aspectos a melhorar',
    'Áreas de melhoria',
    'Área de melhoria',
    'Oportunidades de melhoria',
    'Espaço para melhoria',
    'Pontos de desenvolvimento',
    'Áreas de desenvolvimento',
  ],
  opportunitiesForGrowth: [
    'Oportunidades de crescimento',
    'Oportunidade de crescimento',
    'Oportunidades de desenvolvimento',
    'Oportunidades de evolução',
    'Áreas de crescimento',
    'Crescimento',
    'Próximos passos',
  ],
  overall: [
    'Avaliação geral',
    'Avaliação global',
    'No geral',
    'De modo geral',
    'De forma geral',
    'Resumo',
    'Síntese',
    'Conclusão',
    'Visão geral',
  ],
};

export const vague: readonly string[] = ['Exemplo', 'Crescimento', 'Próximos passos'];

export const regions: Rows<RegionRole> = {
  guidance: ['Orientações', 'Orientação', 'Guia', 'Instruções', 'Como usar este documento'],
  referenceDocs: ['Documentos de referência', 'Leituras'],
  references: [
    'Referências',
    'Encontrar seu trabalho',
    'Encontrar o seu trabalho',
    'Buscas',
    'Buscas salvas',
    'Pesquisas',
    'Links',
  ],
  previousCycle: ['Ciclo anterior', 'Último ciclo', 'Avaliação anterior', 'Última avaliação'],
  reviewSummary: ['Resumo da avaliação', 'Resumo geral', 'Resumo', 'Avaliação geral', 'Conclusão'],
  inbox: ['Para depois'],
  agreed: ['Combinado', 'Acordado'],
};

export const levels: LevelWords = {
  current: ['Nível atual', 'Nível actual'],
  level: ['Nível'],
  next: ['Próximo nível', 'Nível seguinte'],
};

/** What tells levels of one title apart: `Senior Engineer`. */
export const grades: readonly string[] = ['estagiário', 'estagiária', 'pleno', 'sênior', 'líder', 'chefe'];

export const phrases: LevelPhrases = {
  links: ['como', 'em', 'no', 'a', 'ao', 'para', 'rumo a', 'rumo ao'],
  articles: ['um ', 'uma ', 'o ', 'a '],
  unnamed: ['nível atual', 'nível actual', 'próximo nível', 'nível seguinte'],
};

export const general: readonly string[] = ['Geral', 'Em geral', 'Descrição geral'];

export const said: SaidWords = {
  requirement: ['Requisito', 'Requisitos', 'Expectativa', 'Expectativas', 'Descrição', 'Definição'],
  fields: [
    ...['Situação', 'Tarefa', 'Ação', 'Ações', 'Resultado', 'Resultados', 'Contexto', 'Problema'],
    ...['Desafio', 'Solução', 'Abordagem', 'Papel', 'Meu papel', 'Contribuição', 'Impacto', 'O quê'],
    ...['Por quê', 'Como', 'Quando', 'Evidência', 'Evidências', 'Link', 'Links', 'Aprendizados'],
    ...['Métricas', 'Escopo'],
  ],
  none: ['nenhuma', 'nenhum', 'nada', 'não se aplica'],
  forward: [
    ...['próximo ciclo', 'próximo semestre', 'próximo trimestre', 'próximo ano', 'no futuro', 'futuramente'],
    ...['daqui para a frente', 'daqui em diante', 'daqui para frente'],
  ],
  titles: [
    ...['Modelo', 'Rascunho', 'Nota', 'Notas', 'Cópia', 'Documento', 'Avaliação', 'Revisão', 'Guia'],
    ...['Formulário', 'Relatório', 'Versão', 'Autoavaliação', 'Objetivos', 'Perguntas', 'Equipe', 'Equipa'],
    ...['Confidencial', 'Interno'],
  ],
  and: ['e'],
};

export const facts: Rows<FactRow> = {
  employee: ['Colaboradora', 'Colaborador', 'Funcionária', 'Funcionário', 'Engenheira', 'Engenheiro', 'Nome'],
  cycle: ['Ciclo', 'Ciclo de avaliação'],
  checkIns: ['Acompanhamentos'],
};

export const months: Months = [
  ['janeiro', 'jan'],
  ['fevereiro', 'fev'],
  ['março', 'mar'],
  ['abril', 'abr'],
  ['maio', 'mai'],
  ['junho', 'jun'],
  ['julho', 'jul'],
  ['agosto', 'ago'],
  ['setembro', 'set'],
  ['outubro', 'out'],
  ['novembro', 'nov'],
  ['dezembro', 'dez'],
];
