package org.edgeloop.device.plc.internal.ads;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

import org.edgeloop.base.ConnectionException;
import org.edgeloop.base.Problem;
import org.edgeloop.device.plc.ads.AdsTarget;
import org.edgeloop.device.plc.ads.AmsNetId;

/** One user's part of a connection that others may use too. Closing it ends whatever this user waits for, and nothing of the others. */
public final class AmsLine {

	private static final long PATIENCE_MILLISECONDS = 200;

	private final AdsTarget target;
	private final AmsSocket socket;
	private final Consumer<AmsPacket> notifications;
	private final Set<CompletableFuture<AmsPacket>> waiting = ConcurrentHashMap.newKeySet();
	private final CompletableFuture<IOException> end = new CompletableFuture<>();
	private final AtomicInteger writing = new AtomicInteger();
	private final AtomicBoolean isReleased = new AtomicBoolean();

	/**
	 * Connects, or joins.
	 *
	 * @param notifications is told what comes unasked, on the thread that reads, whether this user asked for it or another: it must not wait
	 */
	public AmsLine(AdsTarget target, Consumer<AmsPacket> notifications) throws IOException {
		this.target = target;
		this.notifications = notifications;
		this.socket = AmsSockets.acquire(target);
		socket.join(this);
		// Looked at behind it, since nobody is told an end that was before.
		if (socket.end().isDone()) {
			ended(socket.end().join());
		}
	}

	/** Something came that nobody on the connection waits for. */
	void notified(AmsPacket packet) {
		notifications.accept(packet);
	}

	AdsTarget target() {
		return target;
	}

	/** @return the name under which the controller knows this machine */
	public AmsNetId source() {
		return socket.source();
	}

	/** @return completed, by the cause, when this has ended */
	public CompletableFuture<IOException> end() {
		return end;
	}

	/** @return whether answers may be expected: it has not ended, and is not known to be silent */
	public boolean isSound() {
		return !end.isDone() && socket.isSound();
	}

	/** @return the answer when it comes; ends with an {@link IOException} if this does */
	CompletableFuture<AmsPacket> send(int amsPort, AdsCommand command, byte[] data, AmsAnswer.Arrival arrival) throws IOException {
		writing.incrementAndGet();
		try {
			CompletableFuture<AmsPacket> answer = socket.send(target, amsPort, command, data, arrival);
			waiting.add(answer);
			answer.whenComplete((_, _) -> waiting.remove(answer));
			// Looked at behind the add, so that whoever closes this in between ends the wait or is seen here.
			if (end.isDone()) {
				answer.completeExceptionally(end.join());
			}
			return answer;
		} finally {
			writing.decrementAndGet();
		}
	}

	/** Sends what needs no answer while this is closed, if others go on using the connection; not waited for. */
	public void farewell(int amsPort, AdsCommand command, byte[] data) {
		Thread.ofVirtual().start(() -> {
			try {
				socket.send(target, amsPort, command, data, _ -> {
					// nobody waits for it
				});
			} catch (IOException _) {
				// The controller forgets all when the connection ends.
			}
		});
	}

	/** An answer did not come in time. @param asked when it was asked for, by {@link System#nanoTime} */
	void missed(CompletableFuture<AmsPacket> answer, long asked) {
		waiting.remove(answer);
		socket.missed(answer, asked);
	}

	/** The connection has ended, or this part of it. */
	void ended(IOException cause) {
		end.complete(cause);
		waiting.forEach(answer -> answer.completeExceptionally(end.join()));
	}

	/** @param farewell sends what the controller must hear if others go on using the connection; not waited for */
	public void close(Runnable farewell) {
		if (end.isDone()) {
			release();
			return;
		}
		ended(new ConnectionException(Problem.error("The connection was closed", target.address().toString(), "")));
		if (release()) {
			freeWriter();
			farewell.run();
		}
	}

	/** A packet that is half sent cannot be taken back: if the controller takes no more of it soon, the others' connection is of no use either. */
	private void freeWriter() {
		CompletableFuture.delayedExecutor(PATIENCE_MILLISECONDS, TimeUnit.MILLISECONDS).execute(() -> {
			if (writing.get() > 0) {
				socket.close();
			}
		});
	}

	/** @return whether others still use the connection */
	private boolean release() {
		if (isReleased.getAndSet(true)) {
			return false;
		}
		socket.leave(this);
		return AmsSockets.release(socket);
	}
}
