import { createHash } from 'node:crypto';

/**
 * Runs before the first paint, so that the page never flashes in the wrong theme, and loads everything else
 * only when a person first does something, the address asks for it, or the page is overdue for checking. A choice made
 * through assistive technology, by voice or by a program comes without pointer, key or focus: it tells of itself.
 */
export const themeScript = [
  'var d=document.documentElement;d.classList.add("js");',
  'try{var t=localStorage.getItem("theme"),f=sessionStorage.getItem("found");if(t)d.dataset.theme=t}catch(e){}',
  'var l=function(){l=function(){};import(d.dataset.client).catch(function(){d.classList.remove("js")})};',
  '["pointerdown","pointerover","keydown","focusin","touchstart","input","change","dragenter"].forEach(function(n){addEventListener(n,function(){l()},{once:true,passive:true})});',
  'addEventListener("click",function(e){if(!window.siteReady){var b=e.target.closest&&e.target.closest("button");if(b){window.siteWaiting=b;l()}}},true);',
  'if(location.search||location.hash||f||d.dataset.due<new Date().toISOString().slice(0,10))addEventListener("DOMContentLoaded",function(){l()});',
].join('');

const digest = createHash('sha256').update(themeScript).digest('base64');

/** Nothing but the site itself: no other host, no inline script but the one above, no inline style. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  `script-src 'self' 'wasm-unsafe-eval' 'sha256-${digest}'`,
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
].join('; ');
