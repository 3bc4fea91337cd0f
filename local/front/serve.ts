/** Opening and closing of HTTP servers on the loopback address. */
import type http from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * The port, a free one for 0. A connection that a client keeps is closed by the client alone: were the server to close
 * it after a while, the next request might already be on it, and be lost.
 */
export function listen(server: http.Server, port: number): Promise<number> {
  server.keepAliveTimeout = 0;
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        error.code === 'EADDRINUSE'
          ? new Error(`port ${port} is taken: end what listens there, or set PORT to another one`)
          : error,
      ),
    );
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

/** Waits for nobody: kept-alive connections are cut. */
export function closeServer(server: http.Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
