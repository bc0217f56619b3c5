import { github } from './github';
import { linear } from './linear';
import { link } from './link';
import { notion } from './notion';
import type { Service } from './service';
import { slack } from './slack';

const services: ReadonlyMap<string, Service> = new Map(
  [github, slack, notion, linear, link].map((service) => [service.id, service]),
);

/** The service with the id `id`; one that is not known is treated like a plain link. */
export function serviceOf(id: string): Service {
  return services.get(id) ?? { ...link, id };
}
