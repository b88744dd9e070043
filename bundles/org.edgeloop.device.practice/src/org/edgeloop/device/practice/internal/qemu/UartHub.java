package org.edgeloop.device.practice.internal.qemu;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * One UART for any number of watchers on this machine's own address: each hears what the chip says from its connection on, and the chip
 * hears all of them. A watcher that does not listen is let go, so that it holds up neither the chip nor the others.
 */
public final class UartHub implements Closeable {

	private static final int CHUNK = 4096;
	private static final int MOST_WAITING = 1024;
	private static final byte[] END = {};

	private final ServerSocket forChip;
	private final ServerSocket forWatchers;
	private final Map<Socket, BlockingQueue<byte[]>> watchers = new ConcurrentHashMap<>();
	private final CompletableFuture<Socket> chip = new CompletableFuture<>();

	private UartHub(ServerSocket forChip, ServerSocket forWatchers) {
		this.forChip = forChip;
		this.forWatchers = forWatchers;
	}

	/** @param port where watchers connect; 0 for any that is free */
	public static UartHub open(int port) throws IOException {
		var forWatchers = new ServerSocket(port, 16, InetAddress.getLoopbackAddress());
		var hub = new UartHub(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()), forWatchers);
		Thread.ofVirtual().name("UART of a practice chip").start(hub::serveChip);
		Thread.ofVirtual().name("watchers of a practice chip").start(hub::acceptWatchers);
		return hub;
	}

	/** @return where the chip connects */
	public int chipPort() {
		return forChip.getLocalPort();
	}

	/** @return where watchers connect */
	public int watcherPort() {
		return forWatchers.getLocalPort();
	}

	@Override
	public void close() throws IOException {
		forChip.close();
		forWatchers.close();
		chip.thenAccept(UartHub::closeQuietly);
		chip.cancel(false);
		for (Socket watcher : watchers.keySet()) {
			watcher.close();
		}
	}

	private void serveChip() {
		try (Socket accepted = forChip.accept(); InputStream in = accepted.getInputStream()) {
			chip.complete(accepted);
			byte[] chunk = new byte[CHUNK];
			for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
				byte[] said = Arrays.copyOf(chunk, read);
				watchers.forEach((watcher, queue) -> tell(watcher, queue, said));
			}
		} catch (IOException e) {
			// the chip has ended
		}
		watchers.values().forEach(queue -> queue.offer(END));
	}

	private static void tell(Socket watcher, BlockingQueue<byte[]> queue, byte[] said) {
		if (!queue.offer(said)) {
			closeQuietly(watcher);
		}
	}

	private static void closeQuietly(Socket socket) {
		try {
			socket.close();
		} catch (IOException e) {
			// it is let go either way
		}
	}

	private void acceptWatchers() {
		try {
			while (true) {
				Socket watcher = forWatchers.accept();
				watcher.setTcpNoDelay(true);
				watchers.put(watcher, new LinkedBlockingQueue<>(MOST_WAITING));
				Thread.ofVirtual().start(() -> speakTo(watcher));
				Thread.ofVirtual().start(() -> listenTo(watcher));
			}
		} catch (IOException e) {
			// the hub has been closed
		}
	}

	private void speakTo(Socket watcher) {
		try (watcher; OutputStream out = watcher.getOutputStream()) {
			BlockingQueue<byte[]> queue = watchers.getOrDefault(watcher, new LinkedBlockingQueue<>());
			for (byte[] said = queue.take(); said.length > 0; said = queue.take()) {
				out.write(said);
			}
		} catch (IOException e) {
			// the watcher has gone
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		} finally {
			watchers.remove(watcher);
		}
	}

	private void listenTo(Socket watcher) {
		try (InputStream in = watcher.getInputStream()) {
			byte[] chunk = new byte[CHUNK];
			for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
				chip.join().getOutputStream().write(chunk, 0, read);
			}
		} catch (IOException | CancellationException e) {
			// the watcher or the chip has gone
		}
		BlockingQueue<byte[]> queue = watchers.get(watcher);
		if (queue != null) {
			queue.offer(END);
		}
	}
}
