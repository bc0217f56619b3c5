import * as vscode from 'vscode';
import { isSameDocument } from '../../host/openAgain';
import type { AlignmentStore } from '../../host/store';
import { byRepository } from '../../results/list';
import type { Found } from './found';
import { wordPlace } from './provider';

/**
 * Tells when the rows of the results view have to be drawn anew. That is as seldom as can be: a row that is drawn
 * while it is clicked misses the click.
 */
export class Redraws implements vscode.Disposable {
  private readonly store: AlignmentStore;
  private readonly found: Found;
  private readonly redrawn = new vscode.EventEmitter<void>();
  private readonly listeners: vscode.Disposable;
  private isClicked = false;
  /** What can change in rows that stay, as it was drawn. */
  private places = '';
  private wholes = '';

  readonly event = this.redrawn.event;

  constructor(store: AlignmentStore, found: Found) {
    this.store = store;
    this.found = found;
    this.listeners = vscode.Disposable.from(
      found.onDidChange(() => this.redraw()),
      // A row that was clicked shows its tick already.
      found.onDidTick(() => {
        if (!this.isClicked || this.wholes !== this.readWholes()) this.redraw();
      }),
      store.onDidChange((document) => {
        const { finds } = found;
        if (!finds || !isSameDocument(document, finds.document)) return;
        if (this.places !== this.readPlaces()) this.redraw();
      }),
    );
  }

  /** Ticks, as the user did by clicking into rows. */
  clicked(tick: () => void): void {
    this.isClicked = true;
    tick();
    this.isClicked = false;
  }

  dispose(): void {
    this.listeners.dispose();
    this.redrawn.dispose();
  }

  private redraw(): void {
    this.places = this.readPlaces();
    this.wholes = this.readWholes();
    this.redrawn.fire();
  }

  /** Where the document holds what the rows show. */
  private readPlaces(): string {
    return this.found.shown.map((one) => wordPlace(this.store, this.found, one)).join('\n');
  }

  /** Which repositories are ticked as a whole. */
  private readWholes(): string {
    const groups = byRepository(this.found.shown);
    return groups.map(({ results }) => results.every((one) => this.found.isChosen(one))).join();
  }
}
