/** Angular without zones; its own compiler reads the template as the page starts. */
import '@angular/compiler';
import { Component, provideZonelessChangeDetection, signal } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { STATES } from './states';

const lines = signal(STATES[0].lines);

class Lines {
  lines = lines;
}
Component({
  selector: '#app',
  template:
    '@for (line of lines(); track line.key) {<p>{{ line.before }}@if (line.bold) {<b>{{ line.bold }}</b>}{{ line.after }}</p>}',
})(Lines);

let application;

window.world = {
  async start() {
    application = await bootstrapApplication(Lines, {
      providers: [provideZonelessChangeDetection()],
    });
    await application.whenStable();
  },
  async draw(state) {
    lines.set(STATES[state].lines);
    await application.whenStable();
  },
};
