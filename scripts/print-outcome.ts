/** Prints what the work of a command comes to; where something speaks against it, that, with exit code 1. */
export async function printOutcome(work: () => Promise<string>): Promise<void> {
  try {
    console.log(await work());
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
