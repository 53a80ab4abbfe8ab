/** Starts the one server and the one browser that all site tests share. */
import type { TestProject } from 'vitest/node';
import { openBrowserServer } from '../browser.ts';
import { serveFolder } from '../serve.ts';
import { getBasePath, getOutDir } from '../settings.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The folder that holds the built site. */
    outDir: string;
    basePath: string;
    /** The address of the site's home while it is served, base path included. */
    siteUrl: string;
    /** For `chromium.connect`; `connectBrowser` in browser-session.ts does it. */
    browserEndpoint: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await serveFolder({ root: getOutDir(), port: 0, base: getBasePath() });
  const browser = await openBrowserServer();
  project.provide('outDir', getOutDir());
  project.provide('basePath', getBasePath());
  project.provide('siteUrl', server.url);
  project.provide('browserEndpoint', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await server.close();
  };
}
