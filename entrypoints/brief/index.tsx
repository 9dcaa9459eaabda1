/** The brief of the page in a tab: `brief.html?tab=ID`. */
import { render } from 'preact';
import '@/components/brief.css';
import { tellFailure } from '../failures/tell-failure';
import { watchFailures } from '../failures/watch-failures';
import { askedTab } from '../of-tab/use-tab';
import { BriefPage } from './BriefPage';

watchFailures(tellFailure);
const app = document.getElementById('app');
if (app) render(<BriefPage tab={askedTab()} />, app);
