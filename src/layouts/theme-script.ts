import { createHash } from 'node:crypto';

/**
 * Runs before the first paint, so that the page never flashes in the wrong theme, and loads everything else
 * only when a person first does something, the address asks for it, or the page is overdue for checking. A choice made
 * through assistive technology, by voice or by a program comes without pointer, key or focus: it tells of itself.
 */
const everyPage = [
  'var d=document.documentElement,c=d.classList,w=addEventListener,h=location.search||location.hash;c.add("js");',
  'try{var t=localStorage.getItem("theme"),f=sessionStorage.getItem("found");if(t)d.dataset.theme=t}catch(e){}',
  'var l=function(){l=function(){};import(d.dataset.client).catch(function(){c.remove("js")})};',
  '["pointerdown","pointerover","keydown","focusin","touchstart","input","change","dragenter"].forEach(function(n){w(n,function(){l()},{once:true,passive:true})});',
  'w("click",function(e){if(!window.siteReady){var b=e.target.closest&&e.target.closest("button");if(b){window.siteWaiting=b;l()}}},true);',
  'if(h||f||d.dataset.due<new Date().toISOString().slice(0,10))w("DOMContentLoaded",function(){l()});',
].join('');

/**
 * On a page of hundreds of paragraphs a phone lays out what it shows, and the rest in small steps once all is loaded, so
 * that it can be scrolled and tapped at once. Not where the page opens in its middle, by a fragment or by going back:
 * there the heights of what stands above must be known.
 */
const longPage = [
  'if(!h&&performance.getEntriesByType("navigation")[0].type=="navigate"){c.add("late");w("load",function(){',
  'var a=document.querySelectorAll(".flow>*"),i=0,n=function(){for(var k=6;k--&&a[i];)a[i++].style.contentVisibility="visible";',
  'a[i]?requestAnimationFrame(n):c.remove("late")};n()})}',
].join('');

/** The first script of a page and the policy that lets it alone run. */
export interface FirstScript {
  text: string;
  /** Nothing but the site itself: no other host, no inline script but this one, no inline style. */
  policy: string;
}

export const firstScript = withPolicy(everyPage);
export const firstScriptOfLongPage = withPolicy(everyPage + longPage);

function withPolicy(text: string): FirstScript {
  const digest = createHash('sha256').update(text).digest('base64');
  const policy = [
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
  return { text, policy };
}
