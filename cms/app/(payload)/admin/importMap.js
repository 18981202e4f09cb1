import { ImportWord as ImportWord_c9b55522dfd61897fe1c1b12bd22a702 } from '@cms/views/word/import-word'
import { CategoryField as CategoryField_bef6d1f6f2e63936b452f2e7dca40f45 } from '@cms/views/entry/category-field'
import { DivisionField as DivisionField_fe2dcd800d43072d305be4087e575fff } from '@cms/views/entry/division-field'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { PromptText as PromptText_916962f552463520f2045146db44c40b } from '@cms/views/typing/prompt-text'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UploadFeatureClient as UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { TableFeatureClient as TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { IndentFeatureClient as IndentFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { AlignFeatureClient as AlignFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SuperscriptFeatureClient as SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SubscriptFeatureClient as SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { StrikethroughFeatureClient as StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnderlineFeatureClient as UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { CharacterCount as CharacterCount_fbfd56a8e819fe947bf77ed72ee51efd } from '@cms/views/entry/character-count'
import { OriginalityText as OriginalityText_97b54c8e723c4d1fa402c0c0fe00d4bd } from '@cms/views/entry/pledge-text'
import { AuthorizationText as AuthorizationText_97b54c8e723c4d1fa402c0c0fe00d4bd } from '@cms/views/entry/pledge-text'
import { ReceiptsPanel as ReceiptsPanel_e7bf66ed0ffdcb005681fdddacdd6b34 } from '@cms/views/receipts/receipts-panel'
import { ListFiles as ListFiles_f76208b98aca6468285e5c1f400ff170 } from '@cms/views/list/list-files'
import { EntryControls as EntryControls_ed4c71b67df8ba96be90e2954987219d } from '@cms/views/entry/entry-controls'
import { RubricSum as RubricSum_3aaf0d6ed14c3b5014b4e126c2886b36 } from '@cms/views/campaign/rubric-sum'
import { AwardSum as AwardSum_444f7d5847844416a744003d292b68ab } from '@cms/views/campaign/award-sum'
import { ResultControls as ResultControls_7baa7ef38135af2774d32bd11ae771fb } from '@cms/views/result/result-controls'
import { DataField as DataField_a50aca34af913f4c5bef9577b71cafa6 } from '@cms/views/record/data-field'
import { OriginalFile as OriginalFile_6ab07fba58861d550933e19064130e00 } from '@cms/views/media/original-file'
import { TextDesk as TextDesk_4bfd8a1b3dc30703333f48375618be4a } from '@cms/views/editorial/text-desk'
import { ToChapter as ToChapter_e29012d9db0ce69785fb1931759dce15 } from '@cms/views/readers/to-chapter'
import { WechatButton as WechatButton_faed55c2ad33e77ead014a7ef87f0f6a } from '@cms/views/wechat/wechat-button'
import { NoButton as NoButton_8d85fa3366d8b8f6bd909126694f6fae } from '@cms/views/editorial/no-button'
import { BookContents as BookContents_020474a52003352420262e50a6eb0716 } from '@cms/views/readers/book-contents'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SectionBlock as SectionBlock_79472527e832065d5c87b20f8bf8803d } from '@cms/views/readers/section-block'
import { ChapterDiff as ChapterDiff_327ec2eb7d404b224525aa05371f2c1a } from '@cms/views/readers/chapter-diff'
import { MediaUses as MediaUses_175a74f7e2d1e7b6ece97a4d521a64b3 } from '@cms/views/media/media-uses'
import { LivePageLink as LivePageLink_549060ca19808f892a8bb7c1c7ebfe2d } from '@cms/views/live-page/live-page-link'
import { OwnSessionsField as OwnSessionsField_4770a800e97f16d76eb15c1a040a30cb } from '@cms/views/accounts/own-sessions'
import { ChangesField as ChangesField_9ac5859a298690b54f076b9149d79790 } from '@cms/views/record/changes-field'
import { Icon as Icon_9d84ced05b393daf1800ba10e2e0277a } from '@cms/views/brand/icon'
import { Logo as Logo_f350e3f940905b163857641e14f2fdba } from '@cms/views/brand/logo'
import { LoginWelcome as LoginWelcome_e381bab7c09b4acd69214cac67db61da } from '@cms/views/brand/login-welcome'
import { NavLinks as NavLinks_bf6de26a3098a35ecf7baafd4e5499c9 } from '@cms/views/brand/nav-links'
import { FirstPassword as FirstPassword_afe0861163df40aba38a541cc4f28fa7 } from '@cms/views/accounts/first-password'
import { ForgetTyping as ForgetTyping_061d0cb0fe076d86abcd24b4820a0417 } from '@cms/views/typing/forget-typing'
import { DashboardView as DashboardView_3817897d05896d0bb4881f3a8db0cf1b } from '@cms/views/dashboard/dashboard-view'
import { ReviewView as ReviewView_1c1fb86b2b3e64f129ed8d9d56afcf33 } from '@cms/views/review/review-view'
import { KeyInView as KeyInView_d942748a7e1a74581c19ee2ba380d6dc } from '@cms/views/key-in/key-in-view'
import { OutboxView as OutboxView_2e13285cc18c50fd391fd601bba02c2c } from '@cms/views/outbox/outbox-view'
import { ForwardingView as ForwardingView_8704789f8931a400795bdbab353b90d9 } from '@cms/views/forwarding/forwarding-view'
import { AwardsView as AwardsView_7c6e9a9f7d0ef85e7f65e8875a16cf01 } from '@cms/views/awards/awards-view'
import { CertificatesView as CertificatesView_0a0412985af7766b762ed5ca60874298 } from '@cms/views/certificates/certificates-view'
import { ScreeningView as ScreeningView_114c0dd5e8354674de9c27ba762b80f7 } from '@cms/views/screening/screening-view'
import { AssignmentView as AssignmentView_8ba1e809980275b22571e0fc7b6ce880 } from '@cms/views/assignment/assignment-view'
import { EditorialView as EditorialView_c27989117332e936e573bd055b10e689 } from '@cms/views/editorial/editorial-view'
import { CalendarView as CalendarView_490d7b6c4f171fef4a565083f821e55e } from '@cms/views/calendar/calendar-view'
import { ImportView as ImportView_429ce8fd852571d47f5a54cef166bc7d } from '@cms/views/import/import-view'
import { AccountsView as AccountsView_f906691c6039032487ed9536b5c98cef } from '@cms/views/accounts/accounts-view'
import { BoardView as BoardView_b60fc70962694e0e2db4da3fbb012e40 } from '@cms/views/board/board-view'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "@cms/views/word/import-word#ImportWord": ImportWord_c9b55522dfd61897fe1c1b12bd22a702,
  "@cms/views/entry/category-field#CategoryField": CategoryField_bef6d1f6f2e63936b452f2e7dca40f45,
  "@cms/views/entry/division-field#DivisionField": DivisionField_fe2dcd800d43072d305be4087e575fff,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@cms/views/typing/prompt-text#PromptText": PromptText_916962f552463520f2045146db44c40b,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UploadFeatureClient": UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#TableFeatureClient": TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#IndentFeatureClient": IndentFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#AlignFeatureClient": AlignFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SuperscriptFeatureClient": SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SubscriptFeatureClient": SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#StrikethroughFeatureClient": StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnderlineFeatureClient": UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@cms/views/entry/character-count#CharacterCount": CharacterCount_fbfd56a8e819fe947bf77ed72ee51efd,
  "@cms/views/entry/pledge-text#OriginalityText": OriginalityText_97b54c8e723c4d1fa402c0c0fe00d4bd,
  "@cms/views/entry/pledge-text#AuthorizationText": AuthorizationText_97b54c8e723c4d1fa402c0c0fe00d4bd,
  "@cms/views/receipts/receipts-panel#ReceiptsPanel": ReceiptsPanel_e7bf66ed0ffdcb005681fdddacdd6b34,
  "@cms/views/list/list-files#ListFiles": ListFiles_f76208b98aca6468285e5c1f400ff170,
  "@cms/views/entry/entry-controls#EntryControls": EntryControls_ed4c71b67df8ba96be90e2954987219d,
  "@cms/views/campaign/rubric-sum#RubricSum": RubricSum_3aaf0d6ed14c3b5014b4e126c2886b36,
  "@cms/views/campaign/award-sum#AwardSum": AwardSum_444f7d5847844416a744003d292b68ab,
  "@cms/views/result/result-controls#ResultControls": ResultControls_7baa7ef38135af2774d32bd11ae771fb,
  "@cms/views/record/data-field#DataField": DataField_a50aca34af913f4c5bef9577b71cafa6,
  "@cms/views/media/original-file#OriginalFile": OriginalFile_6ab07fba58861d550933e19064130e00,
  "@cms/views/editorial/text-desk#TextDesk": TextDesk_4bfd8a1b3dc30703333f48375618be4a,
  "@cms/views/readers/to-chapter#ToChapter": ToChapter_e29012d9db0ce69785fb1931759dce15,
  "@cms/views/wechat/wechat-button#WechatButton": WechatButton_faed55c2ad33e77ead014a7ef87f0f6a,
  "@cms/views/editorial/no-button#NoButton": NoButton_8d85fa3366d8b8f6bd909126694f6fae,
  "@cms/views/readers/book-contents#BookContents": BookContents_020474a52003352420262e50a6eb0716,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@cms/views/readers/section-block#SectionBlock": SectionBlock_79472527e832065d5c87b20f8bf8803d,
  "@cms/views/readers/chapter-diff#ChapterDiff": ChapterDiff_327ec2eb7d404b224525aa05371f2c1a,
  "@cms/views/media/media-uses#MediaUses": MediaUses_175a74f7e2d1e7b6ece97a4d521a64b3,
  "@cms/views/live-page/live-page-link#LivePageLink": LivePageLink_549060ca19808f892a8bb7c1c7ebfe2d,
  "@cms/views/accounts/own-sessions#OwnSessionsField": OwnSessionsField_4770a800e97f16d76eb15c1a040a30cb,
  "@cms/views/record/changes-field#ChangesField": ChangesField_9ac5859a298690b54f076b9149d79790,
  "@cms/views/brand/icon#Icon": Icon_9d84ced05b393daf1800ba10e2e0277a,
  "@cms/views/brand/logo#Logo": Logo_f350e3f940905b163857641e14f2fdba,
  "@cms/views/brand/login-welcome#LoginWelcome": LoginWelcome_e381bab7c09b4acd69214cac67db61da,
  "@cms/views/brand/nav-links#NavLinks": NavLinks_bf6de26a3098a35ecf7baafd4e5499c9,
  "@cms/views/accounts/first-password#FirstPassword": FirstPassword_afe0861163df40aba38a541cc4f28fa7,
  "@cms/views/typing/forget-typing#ForgetTyping": ForgetTyping_061d0cb0fe076d86abcd24b4820a0417,
  "@cms/views/dashboard/dashboard-view#DashboardView": DashboardView_3817897d05896d0bb4881f3a8db0cf1b,
  "@cms/views/review/review-view#ReviewView": ReviewView_1c1fb86b2b3e64f129ed8d9d56afcf33,
  "@cms/views/key-in/key-in-view#KeyInView": KeyInView_d942748a7e1a74581c19ee2ba380d6dc,
  "@cms/views/outbox/outbox-view#OutboxView": OutboxView_2e13285cc18c50fd391fd601bba02c2c,
  "@cms/views/forwarding/forwarding-view#ForwardingView": ForwardingView_8704789f8931a400795bdbab353b90d9,
  "@cms/views/awards/awards-view#AwardsView": AwardsView_7c6e9a9f7d0ef85e7f65e8875a16cf01,
  "@cms/views/certificates/certificates-view#CertificatesView": CertificatesView_0a0412985af7766b762ed5ca60874298,
  "@cms/views/screening/screening-view#ScreeningView": ScreeningView_114c0dd5e8354674de9c27ba762b80f7,
  "@cms/views/assignment/assignment-view#AssignmentView": AssignmentView_8ba1e809980275b22571e0fc7b6ce880,
  "@cms/views/editorial/editorial-view#EditorialView": EditorialView_c27989117332e936e573bd055b10e689,
  "@cms/views/calendar/calendar-view#CalendarView": CalendarView_490d7b6c4f171fef4a565083f821e55e,
  "@cms/views/import/import-view#ImportView": ImportView_429ce8fd852571d47f5a54cef166bc7d,
  "@cms/views/accounts/accounts-view#AccountsView": AccountsView_f906691c6039032487ed9536b5c98cef,
  "@cms/views/board/board-view#BoardView": BoardView_b60fc70962694e0e2db4da3fbb012e40,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
