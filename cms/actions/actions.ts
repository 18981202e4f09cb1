import { changePassword } from './accounts/change-password'
import { endSessions } from './accounts/end-sessions'
import { openAccounts } from './accounts/open-accounts'
import { openSessions } from './accounts/open-sessions'
import { openSlips } from './accounts/open-slips'
import { resetPasswords } from './accounts/reset-passwords'
import type { Action } from './action'
import { applyProposal } from './assignment/apply-proposal'
import { declareConflict } from './assignment/declare-conflict'
import { discardProposal } from './assignment/discard-proposal'
import { editProposal } from './assignment/edit-proposal'
import { listConflict } from './assignment/list-conflict'
import { openAssignment } from './assignment/open-assignment'
import { proposeAssignment } from './assignment/propose-assignment'
import { openBoard } from './board/open-board'
import { openBoardFile } from './board/open-board-file'
import { openBooklet } from './booklet/open-booklet'
import { openCalendar } from './calendar/open-calendar'
import { openStatistics } from './calendar/open-statistics'
import { openStatisticsFile } from './calendar/open-statistics-file'
import { extendDeadline } from './campaigns/extend-deadline'
import { startCampaign } from './campaigns/start-campaign'
import { issueCertificates } from './certificates/issue-certificates'
import { openAwards } from './certificates/open-awards'
import { openCertificateFile } from './certificates/open-certificate-file'
import { openCertificates } from './certificates/open-certificates'
import { openTask } from './certificates/open-task'
import { revokeCertificate } from './certificates/revoke-certificate'
import { openDashboard } from './desk/open-dashboard'
import { openComparison } from './editorial/open-comparison'
import { openEditorialDesk } from './editorial/open-editorial-desk'
import { openReleaseSlip } from './editorial/open-release-slip'
import { openTextChecks } from './editorial/open-text-checks'
import { openTextReview } from './editorial/open-text-review'
import { openVersions } from './editorial/open-versions'
import { passStep } from './editorial/pass-step'
import { publishText } from './editorial/publish-text'
import { returnText } from './editorial/return-text'
import { sendToReview } from './editorial/send-to-review'
import { takeBackText } from './editorial/take-back-text'
import { takeDownText } from './editorial/take-down-text'
import { copyEntry } from './entries/copy-entry'
import { openEarlierEntries } from './entries/open-earlier-entries'
import { openEntryDesk } from './entries/open-entry-desk'
import { openReceiptFile } from './entries/open-receipt-file'
import { openReceipts } from './entries/open-receipts'
import { openScoreReceipt } from './entries/open-score-receipt'
import { sealReceipt } from './entries/seal-receipt'
import { submitEntry } from './entries/submit-entry'
import { withdrawEntry } from './entries/withdraw-entry'
import { forwardEntries } from './forwarding/forward-entries'
import { openForwarding } from './forwarding/open-forwarding'
import { openForwardingFile } from './forwarding/open-forwarding-file'
import { rankEntries } from './forwarding/rank-entries'
import { returnEntry } from './forwarding/return-entry'
import { takeBackEntries } from './forwarding/take-back-entries'
import { markImport } from './imports/mark-import'
import { openImportTemplate } from './imports/open-import-template'
import { openImports } from './imports/open-imports'
import { previewImport } from './imports/preview-import'
import { runImport } from './imports/run-import'
import { openListFile } from './lists/open-list-file'
import { openMediaUses } from './media/open-media-uses'
import { openOriginal } from './media/open-original'
import { openObjections } from './notice/open-objections'
import { recordObjection } from './notice/record-objection'
import { settleObjection } from './notice/settle-objection'
import { cancelMessages } from './outbox/cancel-messages'
import { draftReminders } from './outbox/draft-reminders'
import { openMessages } from './outbox/open-messages'
import { openOutbox } from './outbox/open-outbox'
import { readMessage } from './outbox/read-message'
import { sendMessages } from './outbox/send-messages'
import { openPreview } from './preview/open-preview'
import { openWechatArticle } from './preview/open-wechat-article'
import { openWechatPictures } from './preview/open-wechat-pictures'
import { openLivePage } from './publishing/open-live-page'
import { openSiteState } from './publishing/open-site-state'
import { publishAgain } from './publishing/publish-again'
import { publishSite } from './publishing/publish-site'
import { draftChapter } from './readers/draft-chapter'
import { openContents } from './readers/open-contents'
import { orderChapters } from './readers/order-chapters'
import { announceResults } from './results/announce-results'
import { awardOrganizer } from './results/award-organizer'
import { changeAward } from './results/change-award'
import { confirmNames } from './results/confirm-names'
import { decideResults } from './results/decide-results'
import { draftCaseStudy } from './results/draft-case-study'
import { draftWork } from './results/draft-work'
import { openExport } from './results/open-export'
import { openResultFile } from './results/open-result-file'
import { setReviewOrder } from './results/set-review-order'
import { abstainSheet } from './review/abstain-sheet'
import { advanceEntries } from './review/advance-entries'
import { keyInSheet } from './review/key-in-sheet'
import { openBlankSheets } from './review/open-blank-sheets'
import { openReviewDesk } from './review/open-review-desk'
import { openSheet } from './review/open-sheet'
import { openSheetFile } from './review/open-sheet-file'
import { recuseSheet } from './review/recuse-sheet'
import { saveSheet } from './review/save-sheet'
import { submitSheet } from './review/submit-sheet'
import { makeBlindCopiesOfCampaign } from './screening/make-blind-copies'
import { openBlindCopy } from './screening/open-blind-copy'
import { openOverlap } from './screening/open-overlap'
import { openScreening } from './screening/open-screening'
import { screenEntries } from './screening/screen-entries'
import { settleFinds } from './screening/settle-finds'
import { importDocument } from './word/import-document'

/** Every action; each is served at `/api/actions/<name>`. */
export const actions = [
  startCampaign,
  extendDeadline,
  openEntryDesk,
  submitEntry,
  withdrawEntry,
  openReceipts,
  openReceiptFile,
  sealReceipt,
  openEarlierEntries,
  copyEntry,
  openBooklet,
  openForwarding,
  rankEntries,
  forwardEntries,
  takeBackEntries,
  returnEntry,
  openForwardingFile,
  screenEntries,
  settleFinds,
  openScreening,
  openOverlap,
  openBlindCopy,
  makeBlindCopiesOfCampaign,
  proposeAssignment,
  openAssignment,
  editProposal,
  applyProposal,
  discardProposal,
  declareConflict,
  listConflict,
  openReviewDesk,
  openSheet,
  openSheetFile,
  saveSheet,
  submitSheet,
  recuseSheet,
  abstainSheet,
  openBlankSheets,
  keyInSheet,
  advanceEntries,
  openOutbox,
  draftReminders,
  sendMessages,
  cancelMessages,
  openMessages,
  readMessage,
  openBoard,
  openBoardFile,
  announceResults,
  awardOrganizer,
  changeAward,
  confirmNames,
  decideResults,
  setReviewOrder,
  openResultFile,
  openObjections,
  recordObjection,
  settleObjection,
  openEditorialDesk,
  openTextReview,
  openTextChecks,
  openComparison,
  openVersions,
  sendToReview,
  passStep,
  returnText,
  takeBackText,
  publishText,
  takeDownText,
  openReleaseSlip,
  openContents,
  orderChapters,
  draftChapter,
  openCalendar,
  openStatistics,
  openStatisticsFile,
  openMediaUses,
  openOriginal,
  openPreview,
  openWechatArticle,
  openWechatPictures,
  openScoreReceipt,
  openExport,
  openAwards,
  openCertificates,
  openCertificateFile,
  issueCertificates,
  revokeCertificate,
  openTask,
  draftCaseStudy,
  draftWork,
  openListFile,
  openImports,
  openImportTemplate,
  previewImport,
  markImport,
  runImport,
  openAccounts,
  resetPasswords,
  openSlips,
  changePassword,
  openSessions,
  endSessions,
  importDocument,
  openDashboard,
  publishSite,
  publishAgain,
  openSiteState,
  openLivePage,
] as unknown as Action[]
