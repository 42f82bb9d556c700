import { Router } from 'express';
import { accessibilityPage } from './accessibility-page.ts';
import { acknowledgePage } from './acknowledge-page.ts';
import { answersPage } from './answers-page.ts';
import { applyPage } from './apply-page.ts';
import { readAssets } from './assets.ts';
import { casePage } from './case-page.ts';
import { cataloguePage } from './catalogue-page.ts';
import { complainPage } from './complain-page.ts';
import { consultationPage } from './consultation-page.ts';
import { correctPage } from './correct-page.ts';
import { deadlinesPage } from './deadlines-page.ts';
import { declarePaymentPage } from './declare-payment-page.ts';
import { giveReasonsPage } from './give-reasons-page.ts';
import { homePage } from './home-page.ts';
import { faultPage, notFoundPage } from './not-found-page.ts';
import { createPages } from './pages.ts';
import { paymentPage } from './payment-page.ts';
import { objectToFeePage } from './object-to-fee-page.ts';
import type { PortalParts } from './portal-parts.ts';
import type { PortalRoom } from './portal-room.ts';
import { preferencesPage } from './preferences-page.ts';
import { receiptPage } from './receipt-page.ts';
import { reportsPage } from './reports-page.ts';
import { refuseForeignForms } from './same-origin.ts';
import { suggestionsPage } from './suggestions-page.ts';
import { suggestPublicationPage } from './suggest-publication-page.ts';
import { trackPage } from './track-page.ts';
import { verifyPage } from './verify-page.ts';
import { withdrawPage } from './withdraw-page.ts';

/** 公众门户: server-rendered pages that work without JavaScript. */
export function createPortal(parts: PortalParts): Router {
  const assets = readAssets(parts.templatesDir, parts.deps.hash);
  const room: PortalRoom = { ...parts, showPage: createPages(parts.templatesDir, assets.paths, parts.site) };
  const router = Router();
  router.use(assets.routes);
  router.use(refuseForeignForms(room, 'ALLOW'));
  for (const page of [
    homePage,
    applyPage,
    suggestionsPage,
    cataloguePage,
    answersPage,
    reportsPage,
    receiptPage,
    trackPage,
    casePage,
    correctPage,
    giveReasonsPage,
    declarePaymentPage,
    paymentPage,
    objectToFeePage,
    acknowledgePage,
    withdrawPage,
    suggestPublicationPage,
    complainPage,
    consultationPage,
    deadlinesPage,
    verifyPage,
    preferencesPage,
    accessibilityPage,
    notFoundPage,
  ])
    page(room, router);
  router.use(faultPage(room));
  return router;
}
