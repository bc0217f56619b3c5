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
    'Ejemplos',
    'Ejemplo',
    'Ejemplos concretos',
    'Ejemplos y evidencias',
    'Evidencias',
    'Evidencia',
    'Logros',
    'Principales logros',
    'Logros principales',
    'Logros clave',
    'Aspectos destacados',
    'Fortalezas',
    'Puntos fuertes',
  ],
  roomForImprovement: [
    'Áreas de mejora',
    'Área de mejora',
    'Aspectos a mejorar',
    'Aspectos por mejorar',
    'Puntos a mejorar',
    'Puntos de mejora',
    'Oportunidades de mejora',
    'Margen de mejora',
    'Áreas de desarrollo',
    'Áreas de oportunidad',
  ],
  opportunitiesForGrowth: [
    'Oportunidades de crecimiento',
    'Oportunidad de crecimiento',
    'Oportunidades de desarrollo',
    'Áreas de crecimiento',
    'Crecimiento',
    'Próximos pasos',
    'Siguientes pasos',
  ],
  overall: [
    'Valoración general',
    'Valoración global',
    'Evaluación general',
    'Evaluación global',
    'En general',
    'En conjunto',
    'Resumen',
    'Conclusión',
    'Visión general',
  ],
};

export const vague: readonly string[] = ['Ejemplo', 'Crecimiento', 'Próximos pasos', 'Siguientes pasos'];

export const regions: Rows<RegionRole> = {
  guidance: ['Guía', 'Orientación', 'Orientaciones', 'Instrucciones', 'Cómo usar este documento'],
  referenceDocs: ['Documentos de referencia', 'Lecturas'],
  references: ['Referencias', 'Encontrar tu trabajo', 'Búsquedas', 'Búsquedas guardadas', 'Enlaces'],
  previousCycle: ['Ciclo anterior', 'Último ciclo', 'Evaluación anterior', 'Última evaluación'],
  reviewSummary: [
    'Resumen de la evaluación',
    'Resumen general',
    'Resumen',
    'Valoración general',
    'Evaluación general',
    'Conclusión',
  ],
  inbox: ['Para más tarde'],
  agreed: ['Acordado', 'Acuerdos'],
};

export const levels: LevelWords = {
  current: ['Nivel actual'],
  level: ['Nivel'],
  next: ['Próximo nivel', 'Siguiente nivel'],
};

/** What tells levels of one title apart: `Senior Engineer`. */
export const grades: readonly string[] = ['becario', 'becaria', 'sénior', 'júnior', 'jefe', 'jefa'];

export const phrases: LevelPhrases = {
  links: ['como', 'en', 'a', 'al', 'para', 'hacia', 'hasta'],
  articles: ['un ', 'una ', 'el ', 'la '],
  unnamed: ['nivel actual', 'próximo nivel', 'siguiente nivel'],
};

export const general: readonly string[] = ['General', 'En general', 'Descripción general'];

export const said: SaidWords = {
  requirement: [...['Requisito', 'Requisitos', 'Expectativa', 'Expectativas', 'Descripción', 'Definición']],
  fields: [
    ...['Situación', 'Tarea', 'Acción', 'Acciones', 'Resultado', 'Resultados', 'Contexto', 'Problema'],
    ...['Desafío', 'Reto', 'Solución', 'Enfoque', 'Rol', 'Mi rol', 'Contribución', 'Impacto', 'Qué'],
    ...['Por qué', 'Cómo', 'Cuándo', 'Evidencia', 'Evidencias', 'Enlace', 'Enlaces', 'Aprendizajes'],
    ...['Métricas', 'Alcance'],
  ],
  none: ['ninguna', 'ninguno', 'nada', 'no aplica'],
  forward: [
    ...['próximo ciclo', 'siguiente ciclo', 'próximo semestre', 'próximo trimestre', 'próximo año'],
    ...['en el futuro', 'en adelante', 'de ahora en adelante', 'a futuro', 'de cara al futuro'],
  ],
  titles: [
    ...['Plantilla', 'Borrador', 'Nota', 'Notas', 'Copia', 'Documento', 'Evaluación', 'Revisión', 'Guía'],
    ...['Formulario', 'Informe', 'Versión', 'Autoevaluación', 'Objetivos', 'Preguntas', 'Equipo'],
    ...['Confidencial', 'Interno'],
  ],
  and: ['y', 'e'],
};

export const facts: Rows<FactRow> = {
  employee: ['Empleada', 'Empleado', 'Ingeniera', 'Ingeniero', 'Nombre'],
  cycle: ['Ciclo', 'Ciclo de evaluación'],
  checkIns: ['Seguimientos'],
};

export const months: Months = [
  ['enero', 'ene'],
  ['febrero', 'feb'],
  ['marzo', 'mar'],
  ['abril', 'abr'],
  ['mayo', 'may'],
  ['junio', 'jun'],
  ['julio', 'jul'],
  ['agosto', 'ago'],
  ['septiembre', 'setiembre', 'sept', 'sep'],
  ['octubre', 'oct'],
  ['noviembre', 'nov'],
  ['diciembre', 'dic'],
];
