import type { APIRoute } from 'astro';
import { getModel } from '../model/load.ts';
import { buildRobots } from '../views/site-files.ts';

export const GET: APIRoute = async () => new Response(buildRobots(await getModel()));
