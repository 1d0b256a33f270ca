/** Alexa, as AWS knows it. */
export const ALEXA = 'alexa-appkit.amazon.com';
