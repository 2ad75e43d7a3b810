import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { startGeminiBatchServer } from '../support/gemini-batch-server.ts';
import { wireReplies } from '../support/gemini-wire-server.ts';
import { runCli } from '../support/run-cli.ts';

it('code --batch answers every line in its place, from one job', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'clincode-batch-'));
  const server = await startGeminiBatchServer((note) =>
    note.includes('refuse')
      ? wireReplies.finished('SAFETY')
      : wireReplies.answer('{"mentions":[{"quote":"COPD","standardName":"COPD"}]}'),
  );
  try {
    const notes = join(folder, 'notes.ndjson');
    const jobs = join(folder, 'jobs.json');
    const patient = { names: ['Zebulon Quennell'] };
    const lines = [
      JSON.stringify({ id: 'one', text: 'Zebulon Quennell has COPD.', patient }),
      '{"id":"broken"',
      JSON.stringify({ id: 'two', text: 'Zebulon Quennell: refuse.', patient }),
    ];
    await writeFile(notes, lines.join('\n'));
    const run = await runCli(['code', '--in', notes, '--extractor', 'gemini', '--batch', jobs], {
      env: { GEMINI_API_KEY: 'test-key', GEMINI_BASE_URL: server.baseUrl, CLINCODE_BATCH_POLL_MS: '1' },
    });
    const rows = run.rows as { id?: string; error?: { code: string }; mentions?: { text: string }[] }[];
    expect(rows.map(({ id, error }) => error?.code ?? id)).toEqual(['one', 'bad_json', 'model_refused']);
    expect(rows[0]!.mentions!.map(({ text }) => text)).toEqual(['COPD']);
    expect(run.stderr).toContain('submitted 2 requests as batches/job-0');
    expect(server.jobs).toHaveLength(1);
    expect(server.live).toEqual([]);
    const kept = await readFile(jobs, 'utf8');
    expect(JSON.stringify(server.jobs) + run.stderr + kept).not.toMatch(/zebulon|quennell/i);
  } finally {
    await server.close();
    await rm(folder, { recursive: true });
  }
});
