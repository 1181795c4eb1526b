/** `npm run fault`: kills at random moments and full disks, in a copy of the project; what is promised must hold after each. */
import { randomInt } from 'node:crypto';
import { meetFullDisks } from './fault/fill-disk.ts';
import { randomOf } from './fault/random-of.ts';
import { copyScratch, removeScratch } from './fault/scratch-project.ts';
import { type Outcome, surviveBuildKills, surviveKills } from './fault/survive-kills.ts';
import { VICTIMS, type Victim } from './fault/victims.ts';
import { readArguments } from './read-arguments.ts';
import { showProgress } from './show-progress.ts';

const HELP = `npm run fault [-- --kills N] [--seed S] [--only convert|publish|release|build]

Copies the project into a temporary folder and there ends convert, publish, release and build with SIGKILL at N random
moments (default 50; a run that ends before its moment does not count), then lets convert and publish meet a full disk,
where this user may mount a tmpfs. After each: what stood there is the old state or the new one, never half; the next run
succeeds and says what it cleared away.
Prints the seed, which repeats the choice of moments, and a count for each step; exit 1 where anything did not hold.

  npm run fault
  npm run fault -- --kills 10 --only convert --seed 5`;

const FULL_DISKS = 3;

const input = readArguments(HELP, {
  kills: { type: 'string', default: '50' },
  seed: { type: 'string' },
  only: { type: 'string' },
});
const values = input?.values ?? { kills: '1' };
const kills = Number(values.kills);
const seed = values.seed === undefined ? randomInt(2 ** 30) : Number(values.seed);
const victims = VICTIMS.filter(({ name }) => (values.only ?? name) === name);

if (input && (!Number.isSafeInteger(kills) || kills < 1 || !Number.isSafeInteger(seed) || victims.length === 0)) {
  console.error(`command line - error → --kills, --seed or --only cannot be read. Use it like this:\n\n${HELP}`);
  process.exitCode = 2;
} else if (input) process.exitCode = await provoke();

/** Returns the exit code. */
async function provoke(): Promise<number> {
  console.log(`seed ${seed}`);
  const root = copyScratch();
  const random = randomOf(seed);
  const faults: string[] = [];
  try {
    let done = 0;
    for (const [victim, share] of shareOut(kills)) {
      const outcomes: Outcome[] = [];
      const survive = victim.name === 'build' ? surviveBuildKills : surviveKills;
      for await (const outcome of survive(root, victim, share, random)) {
        outcomes.push(outcome);
        faults.push(...outcome.faults);
        if (outcome.wasKilled) done += 1;
        showProgress('kills', done, kills);
      }
      console.log(describeKills(victim, outcomes));
    }
    faults.push(...(await fillDisks(root, random)));
  } finally {
    removeScratch(root);
  }
  for (const fault of faults) console.error(`fault - error → ${fault}`);
  console.log(faults.length === 0 ? `${kills} kills, all survived` : `${faults.length} promises broken, seed ${seed}`);
  return faults.length === 0 ? 0 : 1;
}

/** Kills per step: by share, the rest to the first. */
function shareOut(count: number): [Victim, number][] {
  const whole = victims.reduce((sum, { share }) => sum + share, 0);
  const shares = victims.map((victim): [Victim, number] => [victim, Math.floor((count * victim.share) / whole)]);
  const rest = count - shares.reduce((sum, [, share]) => sum + share, 0);
  return shares
    .map(([victim, share], i): [Victim, number] => [victim, share + (i === 0 ? rest : 0)])
    .filter(([, n]) => n > 0);
}

function describeKills({ name }: Victim, outcomes: readonly Outcome[]): string {
  const killed = outcomes.filter(({ wasKilled }) => wasKilled);
  const count = (state: Outcome['state']): number => killed.filter((outcome) => outcome.state === state).length;
  const ended = outcomes.length - killed.length;
  return `${name}: ${killed.length} kills; ${count('old')} left the old state, ${count('new')} the new one, ${count('between')} some files of each${ended > 0 ? `; ${ended} more runs ended before their moment` : ''}`;
}

/** The steps that write much into one folder, on a disk too small for it. */
async function fillDisks(root: string, random: () => number): Promise<string[]> {
  const faults: string[] = [];
  for (const victim of victims) {
    const folder = victim.name === 'convert' ? 'content' : victim.name === 'publish' ? 'dist' : null;
    if (folder === null) continue;
    const outcomes = await meetFullDisks(root, victim, folder, Math.min(FULL_DISKS, kills), random);
    if (outcomes === null) {
      console.log('full disk: this user may not mount a tmpfs; left out');
      return faults;
    }
    const full = outcomes.filter(({ isFull }) => isFull).length;
    console.log(`full disk: ${victim.name} met it ${full} times of ${outcomes.length}`);
    faults.push(...outcomes.flatMap((outcome) => outcome.faults.map((fault) => `${victim.name}, full disk: ${fault}`)));
  }
  return faults;
}
