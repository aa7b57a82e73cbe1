import { expect, it } from 'vitest';
import { escapeHtml } from '../../src/text/escape-html.ts';

it('escapes all that could end an element or an attribute', () => {
  expect(escapeHtml(`Fog & “rain” <b class="x">o'clock`)).toBe(
    'Fog &amp; “rain” &lt;b class=&quot;x&quot;&gt;o&#39;clock',
  );
});
