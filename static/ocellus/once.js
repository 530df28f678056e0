/** A function that calls `make` the first time, and after a failure the next time again. */
export function once(make) {
  let made;
  return (...args) => {
    made ??= make(...args).catch((error) => {
      made = undefined;
      throw error;
    });
    made.catch(() => {});
    return made;
  };
}
