/** The glossary's own page, in a tab of its own; its places are "#/…" addresses, see `core/routes`. */
import { render } from 'preact';
import '@/components/glossary/glossary.css';
import { tellFailure } from '../failures/tell-failure';
import { watchFailures } from '../failures/watch-failures';
import { GlossaryPage } from './GlossaryPage';

watchFailures(tellFailure);
const app = document.getElementById('app');
if (app) render(<GlossaryPage />, app);
