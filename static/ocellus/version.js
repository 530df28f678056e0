/** That of the whole project; a test compares it with the build's. */
export const version = '0.1.0-SNAPSHOT';
