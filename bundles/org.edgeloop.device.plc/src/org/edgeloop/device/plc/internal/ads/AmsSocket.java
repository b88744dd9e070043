package org.edgeloop.device.plc.internal.ads;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.edgeloop.base.ConnectionException;
import org.edgeloop.base.Problem;
import org.edgeloop.device.plc.ads.AdsTarget;
import org.edgeloop.device.plc.ads.AmsNetId;

/**
 * A connection on which many requests may be under way at once: each gets the answer that has its invoke id. When it ends, whatever
 * still waits fails with the reason, as does whatever is asked afterwards.
 */
final class AmsSocket implements Closeable {

	/** Any port that no program of TwinCAT uses will do for a client that speaks to the controller without a router of its own. */
	private static final int OWN_PORT = 33_000;

	private final Socket socket;
	private final AdsTarget target;
	private final AmsNetId source;
	private final AtomicInteger invokeIds = new AtomicInteger();
	private final Map<Integer, CompletableFuture<AmsPacket>> waiting = new ConcurrentHashMap<>();
	private final Set<AmsLine> lines = ConcurrentHashMap.newKeySet();
	private final Object writing = new Object();
	private final CompletableFuture<IOException> end = new CompletableFuture<>();
	private volatile boolean hasAnswered;
	private volatile boolean isSilent;
	private volatile long lastReceived = System.nanoTime();

	/** Connects. @throws ConnectionException if the controller is not reached, with what to look at */
	AmsSocket(AdsTarget target) throws IOException {
		this.target = target;
		this.socket = TcpConnect.open(target.address(), target.timeout());
		this.source = target.source().orElseGet(() -> AmsNetId.of(socket.getLocalAddress()));
		Thread.ofVirtual().name("ADS from " + target.address()).start(this::readAll);
	}

	/** @return the name under which the controller knows this machine */
	AmsNetId source() {
		return source;
	}

	/** @return completed, by the cause, when the connection has ended */
	CompletableFuture<IOException> end() {
		return end;
	}

	/** @return whether answers may be expected: it has not ended, and nothing has been waited for in vain since it last brought something */
	boolean isSound() {
		return !end.isDone() && !isSilent;
	}

	/** From now on the line is told what comes unasked, and the end. */
	void join(AmsLine line) {
		lines.add(line);
	}

	void leave(AmsLine line) {
		lines.remove(line);
	}

	/** @return the answer when it comes; ends with an {@link IOException} if the connection does */
	CompletableFuture<AmsPacket> send(AdsTarget user, int amsPort, AdsCommand command, byte[] data, AmsAnswer.Arrival arrival) throws IOException {
		int id = invokeIds.incrementAndGet();
		var answer = new CompletableFuture<AmsPacket>();
		answer.thenAccept(arrival::arrived);
		waiting.put(id, answer);
		var packet = new AmsPacket(user.netId(), amsPort, source, OWN_PORT, command.number(), AmsPacket.REQUEST, 0, id, data);
		try {
			// Looked at behind the put, so that a connection that ends in between fails one of the two.
			if (end.isDone()) {
				throw end.join();
			}
			write(packet.toBytes(), user.timeout());
		} catch (IOException e) {
			// A line that takes no more is of no use, even if what it brought has not been read to its end.
			end(lost(e));
			throw end.join();
		}
		return answer;
	}

	/** A peer that takes nothing would hold up whoever writes for ever: after the time that an answer has, the connection is ended. */
	private void write(byte[] bytes, Duration longest) throws IOException {
		var written = new CompletableFuture<Boolean>();
		written.orTimeout(longest.toNanos(), TimeUnit.NANOSECONDS).whenComplete((_, late) -> {
			if (late != null) {
				end(new ConnectionException(Problem.error("The controller takes nothing any more", target.address().toString(),
						"check the cable and the controller, and try again")));
			}
		});
		synchronized (writing) {
			socket.getOutputStream().write(bytes);
		}
		written.complete(true);
	}

	/** An answer did not come in time. If nothing else came since it was asked for, a cable may be out, and who comes next connects anew. */
	void missed(CompletableFuture<AmsPacket> answer, long asked) {
		waiting.values().remove(answer);
		isSilent |= lastReceived - asked < 0;
	}

	private void readAll() {
		try (var in = new DataInputStream(new BufferedInputStream(socket.getInputStream(), 1 << 16))) {
			while (true) {
				AmsPacket packet = AmsPacket.read(in, target.address().toString());
				hasAnswered = true;
				isSilent = false;
				lastReceived = System.nanoTime();
				deliver(packet);
			}
		} catch (ConnectionException e) {
			end(e);
		} catch (IOException e) {
			end(lost(e));
		}
	}

	private void deliver(AmsPacket packet) {
		if (packet.command() == AdsCommand.NOTIFICATION.number()) {
			lines.forEach(line -> line.notified(packet));
		} else if (packet.isAnswer()) {
			CompletableFuture<AmsPacket> answer = waiting.remove(packet.invokeId());
			if (answer != null) {
				answer.complete(packet);
			}
		}
	}

	private void end(IOException cause) {
		end.complete(cause);
		IOException first = end.join();
		waiting.values().forEach(answer -> answer.completeExceptionally(first));
		waiting.clear();
		lines.forEach(line -> line.ended(first));
		try {
			socket.close();
		} catch (IOException _) {
			// It is of no use any more either way.
		}
	}

	private ConnectionException lost(IOException cause) {
		String where = target.address().toString();
		if (!hasAnswered) {
			return new ConnectionException(Problem.error("The controller ended the connection before it answered anything", where,
					"it most likely has no route to %s: add one on the controller, or by Add Route, on the command line 'device add-route'".formatted(source)), cause);
		}
		return new ConnectionException(Problem.error("The connection to the controller was lost", where,
				"check the cable and the controller, and that no other program on this machine speaks ADS to it, since one takes the other's place"), cause);
	}

	@Override
	public void close() {
		end(new ConnectionException(Problem.error("The connection was closed", target.address().toString(), "")));
	}
}
