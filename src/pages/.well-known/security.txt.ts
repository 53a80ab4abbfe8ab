import type { APIRoute } from 'astro';
import { getModel } from '../../model/load.ts';
import { buildSecurityText } from '../../views/site-files.ts';

export const GET: APIRoute = async () => new Response(buildSecurityText(await getModel()));
