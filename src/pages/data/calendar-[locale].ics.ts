import type { APIRoute } from 'astro';
import type { Locale } from '../../i18n/sections.ts';
import { getModel } from '../../model/load.ts';
import { calendarPaths, writeCalendar } from '../../views/calendar.ts';

/** The dates that the plan and the supports set, as a calendar in each language. */
export const getStaticPaths = () => calendarPaths();

export const GET: APIRoute<{ locale: Locale }> = async ({ props }) =>
  new Response(writeCalendar(await getModel(), props.locale), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
