import { type Moment, runStep } from './run-step.ts';
import { listLeft, readAside, readUnits } from './scratch-project.ts';
import { prepareVictim, type Victim } from './victims.ts';

/** What one kill came to; `faults` is empty where the promise held. */
export interface Outcome {
  readonly victim: Victim['name'];
  /** What stood there after the kill: nothing replaced yet, some units, all of them. */
  readonly state: 'old' | 'between' | 'new';
  readonly wasKilled: boolean;
  readonly faults: readonly string[];
}

type Units = ReadonlyMap<string, string>;
const SAID = 'an earlier run was stopped';
/** Writing takes this long at most, in ms; kills after its beginning fall within. */
const WRITING_MS = 400;
/** Runs for each kill that is asked for: a run that ends before its moment is no kill. */
const TRIES = 8;
/** Writing that is over this often before its moment is too short to be met: the kill falls early in the run. */
const LEAST_REACH = 1 / 8;

/** Kills a step at random moments until enough kills have hit it; looks at what stands there, and lets the next run finish. */
export async function* surviveKills(
  root: string,
  victim: Victim,
  kills: number,
  random: () => number,
): AsyncGenerator<Outcome> {
  const prepare = prepareVictim(root, victim);
  const wanted: Units[] = [];
  let longest = 0;
  for (const run of [0, 1]) {
    prepare(run);
    const { status, said, ms } = await runStep(root, victim.args);
    if (status !== 0) throw new Error(`${victim.name} fails before any kill:\n${said}`);
    longest = Math.max(longest, ms);
    wanted.push(readUnits(root, victim.units));
  }
  let writing = WRITING_MS;
  // A moment that came too late is followed by one in the first half of the time, then in the first quarter, until a kill hits.
  let reach = 1;
  let hits = 0;
  for (let run = 2; hits < kills && run < TRIES * kills + 2; run++) {
    prepare(run);
    const before = readUnits(root, victim.units);
    const target = wanted[run % 2] ?? new Map<string, string>();
    const moment: Moment =
      random() < 0.5 || reach < LEAST_REACH
        ? { after: 'start', ms: Math.round(random() * longest * reach) }
        : { after: 'write', ms: Math.round(random() * writing * reach) };
    const killed = await runStep(root, victim.args, moment, victim.marks);
    reach = killed.status === null ? 1 : reach / 2;
    if (killed.status === null) hits += 1;
    else if (moment.after === 'start') longest = Math.min(longest, killed.ms);
    else writing = Math.min(writing, moment.ms);
    const now = readUnits(root, victim.units);
    const faults = findHalves(root, victim, before, target, now);
    const state = isSame(now, target) ? 'new' : isSame(now, before) ? 'old' : 'between';
    // A release that is known is frozen: there is nothing left to run.
    if (victim.last === null || state !== 'new') faults.push(...(await finish(root, victim, target)));
    yield {
      victim: victim.name,
      state,
      wasKilled: killed.status === null,
      faults: faults.map((fault) => `${victim.name}, killed ${moment.ms} ms after ${moment.after}: ${fault}`),
    };
  }
  if (hits < kills) yield missed(victim, hits, kills);
}

/** A count of kills that is not reached is a promise not kept. */
const missed = ({ name }: Victim, hits: number, kills: number): Outcome => ({
  victim: name,
  state: 'new',
  wasKilled: false,
  faults: [`${name}: only ${hits} of ${kills} kills came before its end. Run again with another --seed`],
});

/** Units that are neither as before nor as wanted, or known before they are whole. */
export function findHalves(root: string, victim: Victim, before: Units, target: Units, now: Units): string[] {
  const halves = [...new Set([...before.keys(), ...target.keys(), ...now.keys()])].filter((unit) => {
    const digest = now.get(unit) ?? '';
    const was = before.get(unit) ?? '';
    return digest !== was && digest !== (target.get(unit) ?? '') && !(digest === '' && readAside(root, unit) === was);
  });
  const faults = halves.map((unit) => `${unit} is neither the old one nor the new one`);
  const { last } = victim;
  if (last !== null && now.get(last) !== before.get(last) && !isSame(now, target))
    faults.push(`${last} is new while something else is not`);
  return faults;
}

/** Runs the step again, to its end; returns what speaks against it. */
async function finish(root: string, victim: Victim, target: Units): Promise<string[]> {
  const folders = victim.units.filter((unit) => !unit.endsWith('/*'));
  const hadLeft = listLeft(root, folders).some((path) => folders.some((folder) => isBeside(path, folder)));
  const { status, said } = await runStep(root, victim.args);
  const faults: string[] = [];
  if (status !== 0) faults.push(`the next run ends with ${status}: ${said.slice(-300)}`);
  if (said.includes(SAID) !== hadLeft)
    faults.push(`the next run ${hadLeft ? 'does not say' : 'says without need'} that one was stopped`);
  if (!isSame(readUnits(root, victim.units), target)) faults.push('the next run does not make what was wanted');
  faults.push(...listLeft(root, victim.units).map((path) => `${path} is left behind`));
  return faults;
}

/** Whether a left name belongs to this folder; files beside it leave names of their own. */
function isBeside(left: string, folder: string): boolean {
  const at = folder.lastIndexOf('/') + 1;
  const name = `${folder.slice(0, at)}.${folder.slice(at)}`;
  return !/\.(json|md|cff)$/.test(folder) && (left === `${name}.new` || left === `${name}.old`);
}

const isSame = (a: Units, b: Units): boolean =>
  [...new Set([...a.keys(), ...b.keys()])].every((unit) => (a.get(unit) ?? '') === (b.get(unit) ?? ''));

/** Kills builds one after the other, each at a random step, until enough kills have hit; the run after the last goes to its end. */
export async function* surviveBuildKills(
  root: string,
  victim: Victim,
  kills: number,
  random: () => number,
): AsyncGenerator<Outcome> {
  prepareVictim(root, victim)(0);
  const before = readUnits(root, victim.units);
  const unlike: string[] = [];
  let hadLeft = false;
  let hits = 0;
  for (let run = 0; hits < kills && run < TRIES * kills; run++) {
    const step = 1 + Math.floor(random() * 8);
    const moment: Moment = { after: { text: `▶ ${step} of ` }, ms: Math.round(random() * 3000) };
    const { status, said } = await runStep(root, victim.args, moment);
    if (status === null) hits += 1;
    const faults: string[] = [];
    if (said.includes(SAID) !== hadLeft) faults.push('the run after a kill does not say that one was stopped');
    const now = readUnits(root, victim.units);
    const state = isSame(now, before) ? 'old' : 'new';
    if (state === 'new' && readAside(root, 'dist') !== before.get('dist')) unlike.push(now.get('dist') ?? '');
    hadLeft = listLeft(root, victim.units).length > 0;
    yield {
      victim: 'build',
      state,
      wasKilled: status === null,
      faults: faults.map((fault) => `build ${run}: ${fault}`),
    };
  }
  if (hits < kills) yield missed(victim, hits, kills);
  const { status, said } = await runStep(root, victim.args);
  const built = readUnits(root, victim.units).get('dist') ?? '';
  const faults = [
    ...(status === 0 ? [] : [`the build after the kills ends with ${status}: ${said.slice(-300)}`]),
    ...(said.includes(SAID) === hadLeft ? [] : ['the build after the kills does not say that one was stopped']),
    ...unlike.filter((digest) => digest !== built).map(() => 'a site stood there that was neither old nor whole'),
    ...listLeft(root, victim.units).map((path) => `${path} is left behind`),
  ];
  if (faults.length > 0) yield { victim: 'build', state: 'between', wasKilled: false, faults };
}
