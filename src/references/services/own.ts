import { expandTemplate, readTemplate, type TemplateVariable } from '../template';
import type { Service } from './service';

/** A service that a user added in the settings. */
export interface OwnService {
  /** As in `<!-- service: id -->`. */
  id: string;
  name?: string;
  /** An RFC 6570 template of the address of a search. */
  template: string;
  /** Hosts whose links are of this service, and words that name it. */
  hosts?: readonly string[];
  words?: readonly string[];
}

/** What gives the variables of a template, apart from the query; the days beside are for exclusive bounds. */
const texts: Readonly<Record<Exclude<TemplateVariable, 'query'>, string>> = {
  identity: '${identity}',
  employee: '${employee}',
  level: '${level}',
  nextLevel: '${nextLevel}',
  cycleStart: '${cycleStart}',
  cycleEnd: '${cycleEnd}',
  dayBeforeCycleStart: '${cycleStart-1d}',
  dayAfterCycleEnd: '${cycleEnd+1d}',
  lastCheckIn: '${lastCheckIn}',
  today: '${today}',
};

/**
 * A service out of a template:
 *
 *     https://tracker.example.com/search{?query,identity}
 *     https://tracker.example.com/search?query=done&identity=ada
 *
 * @param builtIn the service whose place it takes; what that knows of spelling and of bounds stays true
 */
export function ownService({ id, name, template }: OwnService, builtIn: Service | undefined): Service {
  const shown = name ?? builtIn?.name ?? id;
  const { spell, bounds } = builtIn ?? {};
  const base = { id, name: shown, ...(spell ? { spell } : {}), ...(bounds ? { bounds } : {}) };
  const read = readTemplate(template);
  if ('problem' in read) return { ...base, problem: read };
  return {
    ...base,
    wants: read.variables.flatMap((variable) =>
      variable === 'query' ? [] : [{ name: variable, text: texts[variable] }],
    ),
    search: ({ query, values }) => expandTemplate(template, { ...values, query }),
  };
}
