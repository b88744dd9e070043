package org.edgeloop.device.linux.runner;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.Semaphore;

import org.eclipse.jdt.annotation.Nullable;

/** Listens on a local socket, which only this user may open. Each connection may ask many times. */
final class SocketServer implements AutoCloseable {

	private static final int MOST_CONNECTIONS = 16;

	private final Semaphore free = new Semaphore(MOST_CONNECTIONS);
	private final ServerSocketChannel channel;
	private final Path socket;
	private final Answers answers;

	SocketServer(Path socket, Answers answers) throws IOException {
		this.socket = socket;
		this.answers = answers;
		Files.deleteIfExists(socket);
		this.channel = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
		channel.bind(UnixDomainSocketAddress.of(socket));
		Files.setPosixFilePermissions(socket, PosixFilePermissions.fromString("rw-------"));
	}

	/** Answers until the process ends. */
	void run() throws IOException {
		while (true) {
			free.acquireUninterruptibly();
			SocketChannel connection = channel.accept();
			Thread thread = new Thread(() -> serve(connection), "connection");
			thread.setDaemon(true);
			thread.start();
		}
	}

	private void serve(SocketChannel connection) {
		try (connection; InputStream in = new BufferedInputStream(Channels.newInputStream(connection)); OutputStream out = Channels.newOutputStream(connection)) {
			for (@Nullable String request = line(in); request != null; request = line(in)) {
				out.write((answers.answer(request) + "\n").getBytes(StandardCharsets.UTF_8));
			}
		} catch (IOException e) {
			// whoever asked is gone, or asked for more than there is memory
		} finally {
			free.release();
		}
	}

	/** @return null at the end */
	private static @Nullable String line(InputStream in) throws IOException {
		long most = Runtime.getRuntime().maxMemory() / 4;
		ByteArrayOutputStream line = new ByteArrayOutputStream();
		for (int next = in.read(); next >= 0; next = in.read()) {
			if (next == '\n') {
				return line.toString(StandardCharsets.UTF_8);
			}
			if (line.size() >= most) {
				throw new IOException("a request of more than " + most + " bytes");
			}
			line.write(next);
		}
		return null;
	}

	@Override
	public void close() throws IOException {
		channel.close();
		Files.deleteIfExists(socket);
	}
}
