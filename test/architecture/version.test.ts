import { expect, it } from 'vitest';
import { version } from '../../src/version.ts';
import { filesBelow, read } from '../support/source-files.ts';

const manifest = JSON.parse(read('package.json')) as {
  version: string;
  dependencies: Record<string, string>;
  optionalDependencies: Record<string, string>;
  devDependencies: Record<string, string>;
};
const lockfile = JSON.parse(read('package-lock.json')) as {
  version: string;
  packages: Record<string, { version?: string; resolved?: string; integrity?: string; link?: boolean }>;
};

it('results name the version of package.json', () => {
  expect(version).toBe(manifest.version);
  expect(lockfile.version).toBe(manifest.version);
  expect(lockfile.packages['']?.version).toBe(manifest.version);
});

it('dependencies are pinned, and the lockfile has the same versions', () => {
  const { dependencies, optionalDependencies, devDependencies } = manifest;
  for (const [name, wanted] of Object.entries({
    ...dependencies,
    ...optionalDependencies,
    ...devDependencies,
  })) {
    expect(wanted, name).toMatch(/^\d+\.\d+\.\d+$/);
    expect(lockfile.packages[`node_modules/${name}`]?.version, name).toBe(wanted);
  }
});

it('the lockfile names no address, so that any registry will do, and a checksum for each package', () => {
  const packages = Object.entries(lockfile.packages).filter(([name]) => name !== '');
  expect(packages.length).toBeGreaterThan(50);
  expect(packages.filter(([, { resolved }]) => resolved !== undefined).map(([name]) => name)).toEqual([]);
  expect(packages.filter(([, { integrity }]) => integrity === undefined).map(([name]) => name)).toEqual([]);
});

it('files are named for what is in them', () => {
  const vague = /(?:^|[-.])(?:utils?|helpers?|common|manager|service|engine|misc|shared-utils)(?=[-.]|$)/;
  const named = ['src', 'ontology', 'embeddings', 'test'].flatMap((folder) => filesBelow(folder));
  expect(named.filter((file) => file.split('/').some((part) => vague.test(part.toLowerCase())))).toEqual([]);
});
