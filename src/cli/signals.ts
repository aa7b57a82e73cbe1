const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Does a short piece of work to its end although a signal comes, then lets the signal act. A second one acts at once.
 * Everywhere else a signal may end the program at any time, because nothing is half written.
 */
export async function finishDespiteSignals<Result>(work: () => Promise<Result>): Promise<Result> {
  let received: NodeJS.Signals | undefined;
  const remember = (signal: NodeJS.Signals): void => {
    received = signal;
  };
  for (const signal of SIGNALS) process.once(signal, remember);
  try {
    return await work();
  } finally {
    for (const signal of SIGNALS) process.off(signal, remember);
    if (received !== undefined) process.kill(process.pid, received);
  }
}
