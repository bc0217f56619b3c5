import * as vscode from 'vscode';
import type { Analysis } from '../../host/analysis';
import type { Host } from '../../host/host';
import { tools } from '../../host/ids';
import { type DocumentInput, documentOf } from './document';
import { InsertTool } from './insert';
import { tellReferences } from './references';
import { tellCoverage, tellRecorded, type Wanted } from './told';

/**
 * What AI agents in VS Code may call: three ways to read, and one to insert an example, which the user
 * confirms. They do what the commands do. Nothing is judged or made up here.
 */
export function registerAgentTools(host: Host): void {
  const { engine, store, tool } = host;
  const shown = async (input: DocumentInput): Promise<Analysis> => {
    const analysis = await documentOf(input, store);
    const { text, settings } = analysis;
    return {
      ...analysis,
      ...(await engine.ask('analyseForOthers', [text, settings.parse, settings.assess])),
    };
  };
  tool(
    tools.readCoverage,
    reading<DocumentInput>(async (input) => tellCoverage(await shown(input))),
  );
  tool(
    tools.listReferences,
    reading<DocumentInput>(async (input) => tellReferences(await shown(input), host)),
  );
  tool(
    tools.findRecorded,
    reading<DocumentInput & Wanted>(async (input) => tellRecorded(await shown(input), input)),
  );
  tool(tools.insertExample, new InsertTool(host));
}

/** A tool that only reads, and answers with JSON. */
function reading<Input>(answer: (input: Input) => Promise<object>): vscode.LanguageModelTool<Input> {
  return {
    invoke: async ({ input }) =>
      new vscode.LanguageModelToolResult([
        new vscode.LanguageModelTextPart(JSON.stringify(await answer(input))),
      ]),
  };
}
