package org.edgeloop.device.plc.internal.ads;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.edgeloop.base.ConnectionException;
import org.edgeloop.base.Problem;
import org.edgeloop.device.plc.ads.AdsReply;
import org.edgeloop.device.plc.ads.AdsTarget;

/** An answer that is under way. */
public final class AmsAnswer {

	private final AmsLine line;
	private final AdsTarget target;
	private final int amsPort;
	private final long asked;
	private final CompletableFuture<AmsPacket> packet;

	/** Is told the answer on the thread that reads, before anything behind it is read. */
	@FunctionalInterface
	public interface Arrival {
		void arrived(AmsPacket packet);
	}

	private AmsAnswer(AmsLine line, int amsPort, long asked, CompletableFuture<AmsPacket> packet) {
		this.line = line;
		this.target = line.target();
		this.amsPort = amsPort;
		this.asked = asked;
		this.packet = packet;
	}

	/** Sends a request. */
	public static AmsAnswer to(AmsLine line, int amsPort, AdsCommand command, byte[] data, Arrival arrival) throws IOException {
		long asked = System.nanoTime();
		return new AmsAnswer(line, amsPort, asked, line.send(amsPort, command, data, arrival));
	}

	/** @return the handle in the answer to a request for notifications, if it was granted */
	public static OptionalInt handle(AmsPacket packet) {
		ByteBuffer data = ByteBuffer.wrap(packet.data()).order(ByteOrder.LITTLE_ENDIAN);
		boolean isGranted = packet.error() == 0 && data.remaining() >= 8 && data.getInt() == 0;
		return isGranted ? OptionalInt.of(data.getInt()) : OptionalInt.empty();
	}

	/** Waits for it, at most for the target's time. */
	public AdsReply await() throws IOException {
		try {
			return reply(packet.get(target.timeout().toNanos(), TimeUnit.NANOSECONDS));
		} catch (TimeoutException e) {
			line.missed(packet, asked);
			throw new ConnectionException(Problem.error("The controller did not answer in %.1f s".formatted(target.timeout().toMillis() / 1000.0),
					"%s, AMS %s:%d".formatted(target.address(), target.netId(), amsPort),
					"check the AMS net id, and that the controller has a route to " + line.source()), e);
		} catch (ExecutionException e) {
			throw e.getCause() instanceof IOException io ? io : new IOException(e.getCause());
		} catch (InterruptedException _) {
			Thread.currentThread().interrupt();
			throw new InterruptedIOException("interrupted");
		}
	}

	/** The router's error comes in the header, that of the program before its data. */
	private AdsReply reply(AmsPacket answer) throws IOException {
		byte[] data = answer.data();
		if (answer.error() != 0) {
			return new AdsReply(answer.error(), data);
		}
		long code = Integer.toUnsignedLong(new AnswerData(data, target.address()).integer());
		return new AdsReply(code, Arrays.copyOfRange(data, Integer.BYTES, data.length));
	}
}
