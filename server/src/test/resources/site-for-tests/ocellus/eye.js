export const eye = 'device';
