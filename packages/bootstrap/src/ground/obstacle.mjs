/**
 * Something in the surroundings stands in the way: a taken port, a missing right, a foreign folder.
 * It reaches the reader as one sentence with the way out, never as a stack trace.
 */
export class Obstacle extends Error {
  /** @override */
  name = "Obstacle";
}

/**
 * Runs a command-line program: an obstacle ends it with its sentence, a defect with its stack.
 *
 * @param {() => Promise<void>} main
 */
export async function runProgram(main) {
  try {
    await main();
  } catch (error) {
    console.error(error instanceof Obstacle ? `\n✗ ${error.message}` : error);
    process.exitCode ||= 1;
  }
}
