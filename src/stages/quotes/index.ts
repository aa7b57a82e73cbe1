import { z } from 'zod';
import { defineStage } from '../../model/stage.ts';
import { findQuotations } from '../../text/quotation-marks/find.ts';
import '../furniture/layer.ts';
import '../segment/layer.ts';
import './layer.ts';
import { assignRoles } from './roles.ts';

/** Adds the quotations of all styles, nested and over paragraphs, and what each is for. */
export const quotes = defineStage({
  name: 'quotes',
  version: 1,
  requires: ['excluded', 'segments'],
  assigns: 'quotations',
  options: z.strictObject({}),
  create: () =>
    function findArticleQuotations({ article: { text }, layers: { segments } }, report) {
      const { quotations, unbalanced } = findQuotations(text, segments.paragraphs);
      for (const span of unbalanced) {
        const sign = text.slice(span.start, span.end);
        report({
          code: 'unbalanced-quotation-mark',
          severity: 'warning',
          message: `The quotation mark ${sign} has no partner; a quotation that it opens is taken to end with its paragraph.`,
          span,
        });
      }
      const roles = assignRoles(text, segments, quotations);
      return quotations.map((quotation, index) => ({ ...quotation, role: roles[index] ?? 'speech' }));
    },
});
