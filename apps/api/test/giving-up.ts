/** A caller who hangs up once the deed is done: a time limit would, on a busy machine, end before it. */
export const givingUpAfter =
  (done: () => boolean): typeof fetch =>
  async (url, init) => {
    const patience = new AbortController();
    const watch = setInterval(() => done() && patience.abort(new DOMException("", "TimeoutError")), 5);
    return fetch(url, { ...init, signal: patience.signal }).finally(() => clearInterval(watch));
  };
