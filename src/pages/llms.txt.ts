import type { APIRoute } from 'astro';
import { getModel } from '../model/load.ts';
import { buildLlmsText } from '../views/site-files.ts';

export const GET: APIRoute = async () => new Response(buildLlmsText(await getModel()));
