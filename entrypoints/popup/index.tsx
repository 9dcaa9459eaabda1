/** The toolbar's popup. Opened in a tab as `popup.html?tab=ID` it speaks of that tab. */
import { render } from 'preact';
import '@/components/popup.css';
import { browser } from 'wxt/browser';
import { speak } from '@/components/words';
import { Popup } from './Popup';

speak('system', browser.i18n.getUILanguage());
const app = document.getElementById('app');
const asked = Number(new URLSearchParams(location.search).get('tab'));
if (app) render(<Popup tab={asked || undefined} />, app);
