export {
  saidByWords,
  linkVoiceWords,
  voiceCounts,
  basisWords,
  confidenceWords,
  evidenceToVerify,
  linkToVerify,
  recordToVerify,
} from '#contracts/evidence-words.ts';
export { bareSentence, leadingEvidence, restsOnNothing } from '#contracts/leading-evidence.ts';
