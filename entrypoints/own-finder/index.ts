/** Finds the terms of the reader's own glossaries: put into a frame beside the page's script, where there are any. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { withOwnLexicons } from '@/core/own/own-finder';
import { withDeprecated } from '@/services/deprecated-painter';
import { ask } from '@/services/messaging';
import { world } from '../page/world';

export default defineUnlistedScript(() => {
  world.glossOwn = async (parts) => {
    const lexicons = await ask({ type: 'own-lexicons' });
    if (!lexicons?.length) return parts;
    return {
      finder: withOwnLexicons(parts.finder, lexicons),
      painter: withDeprecated(parts.painter),
    };
  };
});
