/** The page that opens once, when Gloss has been installed. */
import { render } from 'preact';
import '@/components/welcome/welcome.css';
import { tellFailure } from '../failures/tell-failure';
import { watchFailures } from '../failures/watch-failures';
import { Welcome } from './Welcome';

watchFailures(tellFailure);
const app = document.getElementById('app');
if (app) render(<Welcome />, app);
