package org.edgeloop.device.linux.runner;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;

/** Passes bytes on between two streams and a local socket, until one side ends. */
final class SocketRelay {

	private final Path socket;

	SocketRelay(Path socket) {
		this.socket = socket;
	}

	void run(InputStream in, OutputStream out) throws IOException {
		try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(socket))) {
			Thread requests = new Thread(() -> send(in, channel), "requests");
			requests.setDaemon(true);
			requests.start();
			copy(Channels.newInputStream(channel), out);
		}
	}

	private static void send(InputStream in, SocketChannel channel) {
		try {
			copy(in, Channels.newOutputStream(channel));
			channel.shutdownOutput();
		} catch (IOException e) {
			// the runner is gone; whoever reads its answers sees their end
		}
	}

	private static void copy(InputStream from, OutputStream to) throws IOException {
		byte[] buffer = new byte[1 << 16];
		for (int read = from.read(buffer); read >= 0; read = from.read(buffer)) {
			to.write(buffer, 0, read);
			to.flush();
		}
	}
}
