import { azureDevops } from './azureDevops';
import { bitbucket } from './bitbucket';
import { confluence } from './confluence';
import { github } from './github';
import { gitlab } from './gitlab';
import { googleDrive } from './googleDrive';
import { jira } from './jira';
import { linear } from './linear';
import { link } from './link';
import { notion } from './notion';
import { type OwnService, ownService } from './own';
import type { Service } from './service';
import { slack } from './slack';

/** The services that are built in. */
export const services: readonly Service[] = [
  github,
  gitlab,
  bitbucket,
  jira,
  azureDevops,
  confluence,
  googleDrive,
  slack,
  linear,
  notion,
  link,
];

const byId: ReadonlyMap<string, Service> = new Map(services.map((service) => [service.id, service]));

/**
 * The service with the id `id`; one that is not known is treated like a plain link.
 * @param own what the user added; one with the id of a service that is built in takes its place
 */
export function serviceOf(id: string, own: readonly OwnService[] = []): Service {
  const added = own.find((service) => service.id === id);
  const builtIn = byId.get(id);
  return added ? ownService(added, builtIn) : (builtIn ?? { ...link, id });
}
