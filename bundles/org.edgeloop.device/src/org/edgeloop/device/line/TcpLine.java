package org.edgeloop.device.line;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.net.NoRouteToHostException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.jdt.annotation.Nullable;
import org.edgeloop.base.ConnectionException;
import org.edgeloop.base.Problem;
import org.edgeloop.base.Progress;
import org.edgeloop.device.internal.line.StallWatch;

/** A connection by TCP. */
public final class TcpLine implements ByteLine {

	private static final long PATIENCE_SECONDS = 10;
	private static final long MILLISECONDS_BETWEEN_LOOKS = 50;

	private final Socket socket;
	private final String name;
	private final InputStream in;
	private final OutputStream out;
	private final StallWatch watch;
	private volatile boolean closed;
	private volatile boolean stalled;

	/** @param socket connected; closed with the line */
	public TcpLine(Socket socket, String name) throws IOException {
		this.socket = socket;
		this.name = name;
		this.in = socket.getInputStream();
		this.out = socket.getOutputStream();
		// Protocols of small requests and answers would wait for each other's acknowledgements.
		socket.setTcpNoDelay(true);
		this.watch = new StallWatch(this::stall);
	}

	/**
	 * @param timeout for the connection to be made
	 * @throws ConnectionException that says why there is none: unknown name, refused, no route, no answer
	 */
	public static TcpLine connect(String host, int port, Duration timeout) throws ConnectionException {
		String name = (host.contains(":") ? "[" + host + "]" : host) + ":" + port;
		var socket = new Socket();
		try {
			var address = new InetSocketAddress(host, port);
			if (address.isUnresolved()) {
				throw new UnknownHostException(host);
			}
			socket.connect(address, Math.toIntExact(Math.max(1, timeout.toMillis())));
			return new TcpLine(socket, name);
		} catch (IOException e) {
			closeQuietly(socket);
			throw new ConnectionException(problem(e, host, name), e);
		}
	}

	/**
	 * As {@link #connect(String, int, Duration)}, and ends at once when it is cancelled.
	 *
	 * @throws java.util.concurrent.CancellationException if cancelled
	 */
	public static TcpLine connect(String host, int port, Duration timeout, Progress progress) throws ConnectionException {
		var connected = new CompletableFuture<TcpLine>();
		// Neither the search for a name nor a connection that is being made can be interrupted.
		Thread.ofPlatform().daemon().name("connect to " + host).start(() -> {
			try {
				TcpLine line = connect(host, port, timeout);
				if (!connected.complete(line)) {
					line.close();
				}
			} catch (ConnectionException e) {
				connected.completeExceptionally(e);
			}
		});
		return await(connected, progress);
	}

	private static TcpLine await(CompletableFuture<TcpLine> connected, Progress progress) throws ConnectionException {
		while (true) {
			try {
				return connected.get(MILLISECONDS_BETWEEN_LOOKS, TimeUnit.MILLISECONDS);
			} catch (TimeoutException e) {
				if (progress.isCancelled() && connected.cancel(false)) {
					throw new CancellationException();
				}
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
				throw new CancellationException();
			} catch (ExecutionException e) {
				if (e.getCause() instanceof ConnectionException why) {
					throw why;
				}
				throw new IllegalStateException(e.getCause());
			}
		}
	}

	private static Problem problem(IOException e, String host, String name) {
		return switch (e) {
			case UnknownHostException _ -> Problem.error("The name " + host + " is not known", name, "check the name, or use the address in numbers");
			case SocketTimeoutException _ -> Problem.error("No answer", name, "see that the device is on, in this network, and no firewall is in the way");
			case NoRouteToHostException _ -> Problem.error("There is no way to this address", name, "check the address and this machine's network");
			case ConnectException _ -> Problem.error("Nothing listens at this port", name, "start the server there, or check the port");
			default -> Problem.error("The connection failed: " + e.getMessage(), name, "check the address and the network");
		};
	}

	@Override
	public String name() {
		return name;
	}

	@Override
	public int read(byte[] into, int from, int length, Duration timeout) throws IOException {
		Objects.checkFromIndexSize(from, length, into.length);
		try {
			socket.setSoTimeout(Math.toIntExact(Math.clamp(timeout.toMillis(), 1, Integer.MAX_VALUE)));
			int read = in.read(into, from, length);
			if (read < 0) {
				throw ended("The other side closed the connection", null);
			}
			return read;
		} catch (SocketTimeoutException e) {
			return 0;
		} catch (ConnectionException e) {
			throw e;
		} catch (IOException e) {
			throw ended("The connection broke: " + e.getMessage(), e);
		}
	}

	@Override
	public void write(byte[] bytes, int from, int length) throws IOException {
		// A socket's writes have no deadline of their own.
		watch.begins(PATIENCE_SECONDS);
		try {
			out.write(bytes, from, length);
		} catch (IOException e) {
			throw ended("The connection broke: " + e.getMessage(), e);
		} finally {
			watch.ends();
		}
	}

	private void stall() {
		stalled = true;
		close();
	}

	@Override
	public void discardInput() throws IOException {
		try {
			long waiting = in.available();
			while (waiting > 0) {
				waiting -= in.skip(waiting);
			}
		} catch (IOException e) {
			throw ended("The connection broke: " + e.getMessage(), e);
		}
	}

	private ConnectionException ended(String otherwise, @Nullable Throwable cause) {
		if (stalled) {
			return new ConnectionException(Problem.error("The other side takes no bytes", name, "see whether it still runs"), cause);
		}
		return new ConnectionException(Problem.error(closed ? "The connection was closed" : otherwise, name, closed ? "" : "see whether the other side still runs"),
				cause);
	}

	@Override
	public void close() {
		closed = true;
		watch.close();
		closeQuietly(socket);
	}

	private static void closeQuietly(Socket socket) {
		try {
			socket.close();
		} catch (IOException e) {
			// it is of no use any more
		}
	}
}
