// The test serves the result from a plain host of files.
export default { output: 'export' };
