package org.edgeloop.experiment.internal.rest;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A server that promises an answer, gives a part of it and hangs up, or says nothing more. */
final class HalfServer implements AutoCloseable {

	private final ServerSocket socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
	private final String header;
	private final String part;
	private final boolean hangsUp;

	/**
	 * @param header of the answer, beside its status
	 * @param part what of the body comes
	 * @param hangsUp whether it hangs up then
	 */
	HalfServer(String header, String part, boolean hangsUp) throws IOException {
		this.header = header;
		this.part = part;
		this.hangsUp = hangsUp;
		Thread.ofPlatform().daemon().start(this::serve);
	}

	URI address() {
		return URI.create("http://localhost:" + socket.getLocalPort());
	}

	private void serve() {
		try {
			while (!socket.isClosed()) {
				answer(socket.accept());
			}
		} catch (SocketException e) {
			// closed, as it was to be
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private void answer(Socket client) throws IOException {
		var in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
		int length = 0;
		for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
			if (line.toLowerCase().startsWith("content-length:")) {
				length = Integer.parseInt(line.substring(15).strip());
			}
		}
		in.skip(length);
		client.getOutputStream().write(("HTTP/1.1 200 OK\r\n" + header + "\r\n\r\n" + part).getBytes(StandardCharsets.UTF_8));
		client.getOutputStream().flush();
		if (hangsUp) {
			client.close();
		}
	}

	@Override
	public void close() throws IOException {
		socket.close();
	}
}
