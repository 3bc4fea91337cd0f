/**
 * The one door between functions and services. Every call passes the same steps: whose key signed it, may
 * that role do it (each service asks for the very actions AWS would check), does a fault lie in wait, then
 * the service answers. So a missing grant or a lost answer shows on one machine as it would in the cloud.
 */
import http from 'node:http';
import type { Socket } from 'node:net';
import { authorise } from './authorise.ts';
import { AwsError, isAwsError } from './aws-error.ts';
import type { Faults } from './faults.ts';
import type { AwsAnswer, Denial, Principal, Service } from './service.ts';
import { type SignedRequest, verifySignature } from './signature.ts';

export type ProxyOptions = {
  services: Service[];
  principals: readonly Principal[];
  faults: Faults;
  /** Ends the worker that made a call, for the fault `die`. */
  killWorker: (functionTitle: string, workerId: string) => void;
  onDenial: (denial: Denial) => void;
};

/** An HTTP server for every service; endpoints of all clients point at it. */
export function createAwsProxy(options: ProxyOptions): http.Server {
  const services = new Map(options.services.map((service) => [service.name, service]));
  const principals = new Map(options.principals.map((principal) => [principal.accessKeyId, principal]));

  async function serve(request: http.IncomingMessage, response: http.ServerResponse): Promise<void> {
    const signed = await readRequest(request);
    const scope = /Credential=[^/]+\/\d+\/[^/]+\/([^/]+)\//.exec(request.headers.authorization ?? '')?.[1];
    const service = services.get(scope ?? '');
    if (!service) {
      send(response, request, {
        status: 403,
        body: `service not honoured here: ${scope ?? 'unsigned request'}`,
      });
      return;
    }
    let answer: AwsAnswer;
    try {
      answer = await answerCall(service, signed, request.socket);
    } catch (error) {
      if (error instanceof LostAnswer) {
        request.socket.destroy();
        return;
      }
      if (!isAwsError(error)) console.error(service.name, error);
      const refusal = isAwsError(error) ? error : new AwsError(500, 'InternalServerError', String(error));
      answer = service.writeError(refusal, signed);
    }
    send(response, request, answer);
  }

  async function answerCall(service: Service, signed: SignedRequest, socket: Socket): Promise<AwsAnswer> {
    const { accessKeyId } = verifySignature(signed, (key) => principals.get(key)?.secretAccessKey);
    const principal = principals.get(accessKeyId) as Principal;
    const operation = service.operationOf(signed);
    const request = authorise(signed, principal, service.name, options.onDenial);
    if (principal.function === '') return service.answer(request, operation);

    const call = { service: service.name, operation, function: principal.function, body: signed.body };
    const fault = options.faults.take(call);
    if (!fault) return service.answer(request, operation);
    const strike = async () => {
      if (fault.error === 'delay') await new Promise((resolve) => setTimeout(resolve, fault.milliseconds));
      else if (fault.error === 'drop') throw new LostAnswer();
      else if (fault.error === 'die') {
        options.killWorker(principal.function, String(signed.headers['x-amz-security-token']));
        socket.destroy();
        throw new LostAnswer();
      } else throw service.faultError(fault, signed, operation);
    };
    if (fault.when === 'before') {
      await strike();
      return service.answer(request, operation);
    }
    const answer = await service.answer(request, operation);
    await strike();
    return answer;
  }

  return http.createServer((request, response) => {
    serve(request, response).catch((error) => {
      console.error('aws proxy', error);
      response.destroy();
    });
  });
}

class LostAnswer extends Error {}

async function readRequest(request: http.IncomingMessage): Promise<SignedRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const [path = '/', query = ''] = (request.url ?? '/').split(/\?(.*)/s);
  return {
    method: request.method ?? 'GET',
    path,
    query: new URLSearchParams(query),
    headers: request.headers,
    body: Buffer.concat(chunks),
  };
}

function send(response: http.ServerResponse, request: http.IncomingMessage, answer: AwsAnswer): void {
  const body = answer.body ?? '';
  response.writeHead(answer.status, {
    'x-amzn-requestid': crypto.randomUUID(),
    ...answer.headers,
    // HEAD answers state the length of what GET would have given.
    'content-length': answer.headers?.['content-length'] ?? String(Buffer.byteLength(body)),
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}
