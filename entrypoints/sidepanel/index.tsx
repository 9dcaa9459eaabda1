/** The side panel (Chrome) or sidebar (Firefox). Opened in a tab as `sidepanel.html?tab=ID` it speaks of that tab. */
import { render } from 'preact';
import '@/components/panel.css';
import { tellFailure } from '../failures/tell-failure';
import { watchFailures } from '../failures/watch-failures';
import { askedTab } from '../of-tab/use-tab';
import { SidePanel } from './SidePanel';

watchFailures(tellFailure);
const app = document.getElementById('app');
if (app) render(<SidePanel tab={askedTab()} />, app);
