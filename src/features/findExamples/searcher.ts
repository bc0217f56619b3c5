import * as vscode from 'vscode';
import type { Criterion, Cycle, Reference } from '../../document/model';
import type { Analysis } from '../../host/analysis';
import { gone, sameReference } from '../../host/findReference';
import { gitApi } from '../../host/gitApi';
import type { Host } from '../../host/host';
import { openAgain } from '../../host/openAgain';
import { Refusal } from '../../host/refusal';
import { today } from '../../host/today';
import { type Facts, factsFor, known } from '../../references/facts';
import { type Filled, fill, type MissingVariable } from '../../references/fill';
import { openingOf } from '../../references/opening';
import { serviceOf } from '../../references/services';
import { gitHubSearch } from '../../results/gitHubSearch';
import type { Finds } from './found';
import { enterpriseServer, type SignIn, searchGitHub } from './github';
import { searchLocal } from './local';

/** Looks for examples of one person and cycle, and asks for what is not known of them. */
export class Searcher {
  private readonly host: Pick<Host, 'facts' | 'load' | 'log' | 'store'>;

  private readonly signIn: SignIn;

  constructor(host: Pick<Host, 'facts' | 'load' | 'log' | 'store'>, signIn: SignIn) {
    this.host = host;
    this.signIn = signIn;
  }

  /**
   * The person's commits of the cycle in the repositories of the workspace.
   * @param criterion of the part whose cycle is meant; else that of the whole document
   * @returns `undefined` if the user left
   * @throws Refusal if there is no Git, no repository, or nothing
   */
  async local(
    { document }: Analysis,
    criterion: Criterion | undefined,
    mayAsk: boolean,
  ): Promise<Finds | undefined> {
    const api = await gitApi();
    if (api.repositories.length === 0) {
      throw new Refusal(
        vscode.l10n.t(
          'There is no Git repository in this workspace. Add its folder: File > Add Folder to Workspace….',
        ),
      );
    }
    // Who has a name may commit under it; else an address is asked for, which says more.
    const texts = ({ employee }: Facts): string[] => [
      known(employee) ? 'EMPLOYEE' : '${identity}',
      '${cycleStart}',
      '${cycleEnd}',
    ];
    const filled = await this.filled(document, texts, 'git', mayAsk, ({ model }) => {
      const cycle = model.parts[criterion?.part ?? -1]?.cycle ?? model.cycle;
      const { employee, identities, checkIns } = model;
      return { identities, checkIns, ...(employee ? { employee } : {}), ...(cycle ? { cycle } : {}) };
    });
    if (!filled) return undefined;
    const [person = '', first = '', last = ''] = filled;
    const title = vscode.l10n.t('Local Git Repositories');
    const enterprise = enterpriseServer()?.hostname;
    const finds = await vscode.window.withProgress(
      { location: vscode.ProgressLocation.Notification, cancellable: true, title },
      (progress, token) =>
        searchLocal(
          api,
          { person, cycle: { first, last }, enterprise },
          (message) => progress.report({ message }),
          (repository, error) => this.host.log.unexpected(`Reading ${repository}`, error),
          token,
        ),
    );
    if (finds.results.length === 0) {
      throw new Refusal(
        vscode.l10n.t(
          '“{0}” has no commit from {1} to {2} on the branches that are checked out. Other names or e-mail addresses go into the front matter, as “git” below “identities”, with commas between.',
          person,
          first,
          last,
        ),
      );
    }
    return { document, title, ...finds };
  }

  /**
   * What the query of a reference finds at GitHub.
   * @returns `undefined` if the user left
   * @throws Refusal if it cannot be asked, or finds nothing
   */
  async github({ document }: Analysis, reference: Reference, mayAsk: boolean): Promise<Finds | undefined> {
    const { label, query, service } = reference;
    if (service !== 'github' || query === undefined) {
      throw new Refusal(
        vscode.l10n.t('“{0}” is no search of GitHub. Open it, and copy the links of what you find.', label),
      );
    }
    let cycle: Cycle | undefined;
    let site = '';
    const filled = await this.filled(
      document,
      () => [query],
      service,
      mayAsk,
      (analysis) => {
        const now = sameReference(analysis, reference);
        if (!now) throw gone();
        const own = factsFor(analysis.model, now);
        const facts = this.host.facts.known(analysis, own);
        cycle = facts.cycle;
        site = siteOf(now, facts, analysis.settings);
        return own;
      },
    );
    if (!filled) return undefined;
    const [text = ''] = filled;
    const access = await this.signIn(site, mayAsk);
    const search = gitHubSearch(text, label, cycle);
    const title = vscode.l10n.t('Searching GitHub: {0}', label);
    const page = await searchGitHub(this.host, access, search, title);
    if (page.results.length === 0) {
      throw new Refusal(vscode.l10n.t('{0}: GitHub finds nothing for “{1}”. Change the query.', label, text));
    }
    return { document, title: label, ...page };
  }

  /**
   * Texts with their variables filled in; what is missing is asked for.
   * @returns `undefined` if the user left
   */
  private async filled(
    document: vscode.TextDocument,
    texts: (facts: Facts) => string[],
    serviceId: string,
    mayAsk: boolean,
    ownFacts: (analysis: Analysis) => Facts,
  ): Promise<string[] | undefined> {
    const service = serviceOf(serviceId);
    const asked = new Set<string>();
    for (;;) {
      const analysis = await this.host.store.current(await openAgain(document));
      if (!analysis) throw gone();
      const facts = this.host.facts.known(analysis, ownFacts(analysis));
      const filling = {
        facts,
        today: today(),
        service: serviceId,
        ...(service.spell ? { spell: service.spell } : {}),
      };
      const filled = texts(facts).map((text): Filled => fill(text, filling));
      const missing = filled.flatMap((one): MissingVariable[] => one.missing);
      const [first] = missing;
      if (!first) return filled.map(({ text }) => text);
      if (!mayAsk || asked.has(first.text)) {
        throw new Refusal(
          vscode.l10n.t(
            'The document does not say what “{0}” is. Write it into the front matter.',
            first.text,
          ),
        );
      }
      asked.add(first.text);
      if (!(await this.host.facts.ask(analysis, missing, vscode.l10n.t('Find Examples')))) return undefined;
    }
  }
}

/** An address at the GitHub that Open Reference would search. */
function siteOf(reference: Reference, facts: Facts, { services, allowHttp }: Analysis['settings']): string {
  const opening = openingOf(reference, facts, { today: today(), allowHttp, services });
  const page = opening.kind === 'open' || opening.kind === 'copy' ? opening.url : undefined;
  return page ?? services.sites?.['github'] ?? 'https://github.com';
}
