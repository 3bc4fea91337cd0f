/**
 * GET /home: what a person sees first, in one answer: what is theirs to do, and for whoever looks after others what waits,
 * who is late and what stands still.
 */
import { connectHome } from '../home/connect-home.ts';
import { type HomeServices, tellHome } from '../home/tell-home.ts';
import { type Action, endpoint } from '../http/endpoint.ts';

export const readHome: Action<'readHome', HomeServices> = async (_request, { actor, services, now }) => ({
  status: 200,
  body: await tellHome(actor, services, now),
});

export const handler = endpoint('readHome', connectHome, readHome);
