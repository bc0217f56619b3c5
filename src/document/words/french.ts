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
    'Exemples',
    'Exemple',
    'Exemples concrets',
    'Exemples et preuves',
    'Preuves',
    'Réalisations',
    'Principales réalisations',
    'Réalisations clés',
    'Réussites',
    'Faits marquants',
    'Points forts',
  ],
  roomForImprovement: [
    "Axes d'amélioration",
    "Axe d'amélioration",
    "Points d'amélioration",
    'Points à améliorer',
    "Pistes d'amélioration",
    "Domaines d'amélioration",
    'Marge de progression',
    'Marges de progression',
    'Axes de progrès',
    'Axes de développement',
  ],
  opportunitiesForGrowth: [
    "Opportunités d'évolution",
    "Perspectives d'évolution",
    "Possibilités d'évolution",
    "Pistes d'évolution",
    'Opportunités de croissance',
    'Opportunités de développement',
    'Croissance',
    'Prochaines étapes',
    'Étapes suivantes',
  ],
  overall: [
    'Appréciation générale',
    'Appréciation globale',
    'Évaluation globale',
    'Bilan',
    'Bilan général',
    'Bilan global',
    "Dans l'ensemble",
    'Synthèse',
    'Résumé',
    'Conclusion',
    "Vue d'ensemble",
  ],
};

export const vague: readonly string[] = ['Exemple', 'Croissance', 'Prochaines étapes', 'Étapes suivantes'];

export const regions: Rows<RegionRole> = {
  guidance: ['Guide', 'Consignes', 'Instructions', "Mode d'emploi"],
  referenceDocs: ['Documents de référence', 'À lire'],
  references: [
    'Références',
    'Retrouver votre travail',
    'Retrouver ton travail',
    'Recherches',
    'Recherches enregistrées',
    'Liens',
  ],
  previousCycle: [
    'Cycle précédent',
    'Dernier cycle',
    'Évaluation précédente',
    'Dernière évaluation',
    'Entretien précédent',
  ],
  reviewSummary: [
    "Synthèse de l'évaluation",
    'Synthèse générale',
    'Synthèse',
    'Bilan général',
    'Bilan',
    'Appréciation générale',
    'Résumé',
    'Conclusion',
  ],
  inbox: ['Pour plus tard'],
  agreed: ['Convenu', 'Points convenus'],
};

export const levels: LevelWords = {
  current: ['Niveau actuel'],
  level: ['Niveau'],
  next: ['Niveau suivant', 'Prochain niveau'],
};

/** What tells levels of one title apart: `Senior Engineer`. */
export const grades: readonly string[] = [
  'stagiaire',
  'débutant',
  'débutante',
  'confirmé',
  'confirmée',
  'principale',
  'chef',
  'cheffe',
];

export const phrases: LevelPhrases = {
  links: ['comme', 'en tant que', 'au', 'à', 'vers', 'pour'],
  articles: ['un ', 'une ', 'le ', 'la ', "l'"],
  unnamed: ['niveau actuel', 'niveau suivant', 'prochain niveau'],
};

export const general: readonly string[] = ['Général', 'En général', 'Description générale'];

export const said: SaidWords = {
  requirement: ['Exigence', 'Exigences', 'Attente', 'Attentes', 'Description', 'Définition'],
  fields: [
    ...['Situation', 'Tâche', 'Action', 'Actions', 'Résultat', 'Résultats', 'Contexte', 'Problème', 'Défi'],
    ...['Solution', 'Approche', 'Rôle', 'Mon rôle', 'Contribution', 'Impact', 'Quoi', 'Pourquoi'],
    ...['Comment', 'Quand', 'Preuve', 'Preuves', 'Lien', 'Liens', 'Enseignements', 'Métriques'],
    ...['Indicateurs', 'Périmètre'],
  ],
  none: ['aucune', 'aucun', 'rien', 'néant'],
  forward: [
    ...['prochain cycle', 'cycle suivant', 'prochain semestre', 'prochain trimestre', "l'année prochaine"],
    ...["à l'avenir", 'à l’avenir', 'dorénavant', 'désormais', 'pour la suite'],
  ],
  titles: [
    ...['Modèle', 'Brouillon', 'Note', 'Notes', 'Copie', 'Document', 'Évaluation', 'Revue', 'Entretien'],
    ...['Guide', 'Formulaire', 'Rapport', 'Version', 'Auto-évaluation', 'Objectifs', 'Questions', 'Équipe'],
    ...['Confidentiel', 'Interne'],
  ],
  and: ['et'],
};

export const facts: Rows<FactRow> = {
  employee: ['Collaboratrice', 'Collaborateur', 'Employée', 'Employé', 'Ingénieure', 'Ingénieur', 'Nom'],
  cycle: ['Cycle', "Cycle d'évaluation"],
  checkIns: ["Points d'étape"],
};

export const months: Months = [
  ['janvier', 'janv'],
  ['février', 'févr'],
  ['mars'],
  ['avril', 'avr'],
  ['mai'],
  ['juin'],
  ['juillet', 'juil'],
  ['août'],
  ['septembre', 'sept'],
  ['octobre', 'oct'],
  ['novembre', 'nov'],
  ['décembre', 'déc'],
];
