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
    'Beispiele',
    'Beispiel',
    'Konkrete Beispiele',
    'Beispiele und Belege',
    'Belege',
    'Nachweise',
    'Erfolge',
    'Wichtigste Erfolge',
    'Erreichtes',
    'Leistungen',
    'Stärken',
  ],
  roomForImprovement: [
    'Verbesserungspotenzial',
    'Verbesserungspotential',
    'Verbesserungspotenziale',
    'Verbesserungsbedarf',
    'Verbesserungsmöglichkeiten',
    'Optimierungspotenzial',
    'Entwicklungsfelder',
    'Entwicklungsfeld',
    'Entwicklungsbereiche',
    'Entwicklungsbedarf',
    'Lernfelder',
  ],
  opportunitiesForGrowth: [
    'Entwicklungsmöglichkeiten',
    'Entwicklungschancen',
    'Entwicklungspotenzial',
    'Entwicklungspotential',
    'Wachstumsmöglichkeiten',
    'Wachstumschancen',
    'Wachstumsfelder',
    'Wachstum',
    'Nächste Schritte',
  ],
  overall: [
    'Gesamteindruck',
    'Gesamtbewertung',
    'Gesamtbeurteilung',
    'Gesamteinschätzung',
    'Insgesamt',
    'Zusammenfassung',
    'Fazit',
    'Überblick',
  ],
};

export const vague: readonly string[] = ['Beispiel', 'Leistungen', 'Wachstum', 'Nächste Schritte'];

export const regions: Rows<RegionRole> = {
  guidance: ['Leitfaden', 'Anleitung', 'Hinweise', 'So wird dieses Dokument benutzt'],
  referenceDocs: ['Referenzdokumente', 'Unterlagen', 'Zum Nachlesen', 'Lektüre'],
  references: [
    'Referenzen',
    'Verweise',
    'Arbeit finden',
    'Deine Arbeit finden',
    'Suchen',
    'Gespeicherte Suchen',
    'Links',
  ],
  previousCycle: [
    'Letzter Zyklus',
    'Vorheriger Zyklus',
    'Voriger Zyklus',
    'Letzte Beurteilung',
    'Vorherige Beurteilung',
    'Letztes Review',
    'Vorheriges Review',
  ],
  reviewSummary: [
    'Zusammenfassung',
    'Gesamtzusammenfassung',
    'Zusammenfassung der Beurteilung',
    'Gesamtbeurteilung',
    'Gesamtbewertung',
    'Gesamteindruck',
    'Gesamtfazit',
    'Fazit',
    'Überblick',
  ],
  inbox: ['Für später'],
  agreed: ['Vereinbart', 'Vereinbarungen', 'Absprachen'],
};

export const levels: LevelWords = {
  current: [
    'Aktuelles Level',
    'Derzeitiges Level',
    'Aktuelle Stufe',
    'Derzeitige Stufe',
    'Aktuelle Karrierestufe',
    'Aktuelles Niveau',
  ],
  level: ['Stufe', 'Karrierestufe'],
  next: ['Nächstes Level', 'Nächste Stufe', 'Nächste Karrierestufe'],
};

/** What tells levels of one title apart: `Senior Engineer`. */
export const grades: readonly string[] = [
  'praktikant',
  'praktikantin',
  'werkstudent',
  'werkstudentin',
  'angehende',
  'angehender',
  'erfahrene',
  'erfahrener',
  'leitende',
  'leitender',
  'führende',
  'führender',
];

export const phrases: LevelPhrases = {
  links: ['als', 'auf', 'zu', 'zum', 'zur', 'für', 'Richtung', 'in Richtung', 'hin zu'],
  articles: ['ein ', 'eine ', 'einen ', 'einer ', 'das ', 'die ', 'den ', 'dem ', 'der '],
  unnamed: [
    ...['aktuelles Level', 'aktuellem Level', 'aktuellen Level', 'aktuelle Stufe', 'aktueller Stufe'],
    ...['aktuellen Stufe', 'nächstes Level', 'nächsten Level', 'nächste Stufe', 'nächsten Stufe'],
  ],
};

export const general: readonly string[] = ['Allgemein', 'Allgemeines', 'Allgemeine Beschreibung'];

export const said: SaidWords = {
  requirement: ['Anforderung', 'Anforderungen', 'Erwartung', 'Erwartungen', 'Beschreibung', 'Definition'],
  fields: [
    ...['Situation', 'Aufgabe', 'Handlung', 'Maßnahme', 'Maßnahmen', 'Vorgehen', 'Ergebnis', 'Ergebnisse'],
    ...['Kontext', 'Hintergrund', 'Problem', 'Herausforderung', 'Lösung', 'Ansatz', 'Rolle', 'Meine Rolle'],
    ...['Beitrag', 'Wirkung', 'Auswirkung', 'Was', 'Warum', 'Wie', 'Wann', 'Beleg', 'Belege', 'Gelerntes'],
    ...['Kennzahlen', 'Umfang'],
  ],
  none: ['keine', 'keins', 'keiner', 'keines', 'nichts', 'entfällt'],
  forward: [
    ...['nächster Zyklus', 'nächsten Zyklus', 'nächste Halbjahr', 'nächsten Halbjahr', 'nächste Quartal'],
    ...['nächsten Quartal', 'nächste Jahr', 'nächsten Jahr', 'kommenden Zyklus', 'kommende Halbjahr'],
    ...['kommenden Halbjahr', 'kommenden Quartal', 'kommenden Jahr', 'in Zukunft', 'künftig', 'zukünftig'],
    ...['weiterhin', 'von nun an'],
  ],
  titles: [
    ...['Vorlage', 'Vorlagen', 'Muster', 'Entwurf', 'Entwürfe', 'Notiz', 'Notizen', 'Kopie', 'Dokument'],
    ...['Dokumente', 'Beurteilung', 'Bewertung', 'Gespräch', 'Mitarbeitergespräch', 'Leitfaden'],
    ...['Formular', 'Bericht', 'Protokoll', 'Fassung', 'Endfassung', 'Version', 'Selbsteinschätzung'],
    ...['Selbstbeurteilung', 'Rückmeldung', 'Ziele', 'Fragen', 'Archiv', 'Vertraulich', 'Intern', 'Alle'],
    ...['Team', 'Teams', 'Halbjahr'],
  ],
  and: ['und', 'sowie'],
};

export const facts: Rows<FactRow> = {
  employee: ['Mitarbeiterin', 'Mitarbeiter', 'Entwicklerin', 'Entwickler', 'Ingenieurin', 'Ingenieur'],
  cycle: ['Zyklus', 'Zeitraum', 'Beurteilungszeitraum'],
  checkIns: ['Zwischengespräche'],
};

export const months: Months = [
  ['januar', 'jänner', 'jan'],
  ['februar', 'feber', 'feb'],
  ['märz', 'mär'],
  ['april', 'apr'],
  ['mai'],
  ['juni', 'jun'],
  ['juli', 'jul'],
  ['august', 'aug'],
  ['september', 'sept', 'sep'],
  ['oktober', 'okt'],
  ['november', 'nov'],
  ['dezember', 'dez'],
];
