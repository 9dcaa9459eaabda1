/** The toolbar's popup. Opened in a tab as `popup.html?tab=ID` it speaks of that tab. */
import { render } from 'preact';
import '@/components/popup.css';
import { Popup } from './Popup';

const app = document.getElementById('app');
const asked = Number(new URLSearchParams(location.search).get('tab'));
if (app) render(<Popup tab={asked || undefined} />, app);
