package org.edgeloop.device.plc.ads;

import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.edgeloop.device.plc.internal.ads.AdsCommand;
import org.edgeloop.device.plc.internal.ads.AmsAnswer;
import org.edgeloop.device.plc.internal.ads.AmsLine;
import org.edgeloop.device.plc.internal.ads.AnswerData;
import org.edgeloop.device.plc.internal.ads.Notifications;
import org.edgeloop.device.plc.internal.ads.PlcText;

/**
 * Speaks ADS with one controller, with any of its programs. All clients of a controller in this program share one TCP connection, since a
 * router of TwinCAT lets a machine have but one. A client may be used from several threads, and have many requests under way; closing it,
 * from any thread, fails whatever waits at once. A request that gets no answer in the target's time fails with a
 * {@link org.edgeloop.base.ConnectionException}; one that is refused has a reply with a code.
 */
public final class AdsClient implements Closeable {

	/** How notifications are sent: Beckhoff's ADSTRANS_SERVERCYCLE and ADSTRANS_SERVERONCHA. */
	private static final int EACH_CYCLE = 3;
	private static final int ON_CHANGE = 4;

	private final AdsTarget target;
	private final Notifications notifications = new Notifications();
	private final AmsLine line;

	/** Connects. @throws org.edgeloop.base.ConnectionException if the controller is not reached, with what to look at */
	public AdsClient(AdsTarget target) throws IOException {
		this.target = target;
		this.line = new AmsLine(target, notifications::deliver);
	}

	public AdsTarget target() {
		return target;
	}

	/** @return the name under which the controller must know this machine */
	public AmsNetId source() {
		return line.source();
	}

	/** @return whether answers may be expected: it is neither closed nor lost, nor known to be silent */
	public boolean isOpen() {
		return line.isSound();
	}

	/** @return completed, by the cause, when the connection has ended */
	public CompletableFuture<IOException> ended() {
		return line.end();
	}

	/** Waits for a time. @throws IOException as soon as the connection ends */
	public void linger(Duration time) throws IOException {
		try {
			throw line.end().get(time.toNanos(), TimeUnit.NANOSECONDS);
		} catch (TimeoutException _) {
			// it still stands
		} catch (ExecutionException e) {
			throw new IOException(e.getCause());
		} catch (InterruptedException _) {
			Thread.currentThread().interrupt();
			throw new InterruptedIOException("interrupted");
		}
	}

	/**
	 * Waits until something that a notification brings is there.
	 *
	 * @param awaited completed by a listener
	 * @return whether it came in time
	 * @throws IOException if the connection ends before
	 */
	public boolean await(CompletableFuture<?> awaited, Duration longest) throws IOException {
		try {
			CompletableFuture.anyOf(awaited, line.end()).get(longest.toNanos(), TimeUnit.NANOSECONDS);
		} catch (TimeoutException _) {
			return false;
		} catch (ExecutionException e) {
			throw new IOException(e.getCause());
		} catch (InterruptedException _) {
			Thread.currentThread().interrupt();
			throw new InterruptedIOException("interrupted");
		}
		if (!awaited.isDone()) {
			throw line.end().join();
		}
		return true;
	}

	/** @return what the program at a port is */
	public AdsDeviceInfo deviceInfo(int amsPort) throws IOException {
		var data = new AnswerData(request(amsPort, AdsCommand.READ_DEVICE_INFO, new byte[0]).await().orThrow("say what it is"), target.address());
		int major = data.unsignedByte();
		int minor = data.unsignedByte();
		int build = data.unsignedShort();
		return new AdsDeviceInfo(PlcText.upToZero(data.bytes(16)), major, minor, build);
	}

	/** @return the state of the program at a port; at {@link AdsTarget#SYSTEM_SERVICE} that of the whole system */
	public AdsState state(int amsPort) throws IOException {
		var data = new AnswerData(stateReply(amsPort).orThrow("say its state"), target.address());
		return new AdsState(data.unsignedShort(), data.unsignedShort());
	}

	/** @return the answer to a request for the state, which may be that nothing is at the port */
	public AdsReply stateReply(int amsPort) throws IOException {
		return request(amsPort, AdsCommand.READ_STATE, new byte[0]).await();
	}

	/** Changes the state of a program or the system. Whoever calls it has the user's explicit yes; see {@link ChangeStateOperation}. */
	AdsReply writeControl(int amsPort, int state, int deviceState) throws IOException {
		byte[] data = littleEndian(8).putShort((short) state).putShort((short) deviceState).putInt(0).array();
		return request(amsPort, AdsCommand.WRITE_CONTROL, data).await();
	}

	/** @return at most {@code length} bytes */
	public AdsReply read(int amsPort, long group, long offset, int length) throws IOException {
		byte[] data = littleEndian(12).putInt((int) group).putInt((int) offset).putInt(length).array();
		return withData(request(amsPort, AdsCommand.READ, data).await());
	}

	public AdsReply write(int amsPort, long group, long offset, byte[] value) throws IOException {
		byte[] data = littleEndian(12 + value.length).putInt((int) group).putInt((int) offset).putInt(value.length).put(value).array();
		return request(amsPort, AdsCommand.WRITE, data).await();
	}

	/** Writes and reads in one request. @return at most {@code length} bytes */
	public AdsReply readWrite(int amsPort, long group, long offset, int length, byte[] value) throws IOException {
		return readWriteLater(amsPort, group, offset, length, value).await();
	}

	/** Sends what {@link #readWrite} does without waiting, so that several are under way. Controllers answer in the order of requests. */
	public Pending readWriteLater(int amsPort, long group, long offset, int length, byte[] value) throws IOException {
		byte[] data = littleEndian(16 + value.length).putInt((int) group).putInt((int) offset).putInt(length).putInt(value.length).put(value).array();
		AmsAnswer answer = request(amsPort, AdsCommand.READ_WRITE, data);
		return () -> withData(answer.await());
	}

	/** An answer that is under way. */
	@FunctionalInterface
	public interface Pending {

		/** @return the answer, once; waits for it */
		AdsReply await() throws IOException;
	}

	/**
	 * Has the controller send a value as it changes.
	 *
	 * @param cycle how often it looks; the first value comes at once
	 * @return ends it when closed
	 */
	public Closeable watch(int amsPort, long group, long offset, int length, Duration cycle, AdsNotificationListener listener) throws IOException {
		return subscribe(amsPort, group, offset, length, ON_CHANGE, cycle, listener);
	}

	/** Has the controller send a value once a cycle, whether it has changed or not. @return ends it when closed */
	public Closeable sample(int amsPort, long group, long offset, int length, Duration cycle, AdsNotificationListener listener) throws IOException {
		return subscribe(amsPort, group, offset, length, EACH_CYCLE, cycle, listener);
	}

	private Closeable subscribe(int amsPort, long group, long offset, int length, int mode, Duration cycle, AdsNotificationListener listener)
			throws IOException {
		int units = (int) Math.min(Integer.MAX_VALUE, cycle.toNanos() / 100);
		byte[] data = littleEndian(40).putInt((int) group).putInt((int) offset).putInt(length).putInt(mode).putInt(0).putInt(units).array();
		// The first value may be in the very next packet, so the thread that reads must know the handle before it goes on.
		AmsAnswer answer = request(amsPort, AdsCommand.ADD_NOTIFICATION, data,
				packet -> AmsAnswer.handle(packet).ifPresent(handle -> notifications.add(amsPort, handle, listener)));
		int handle = new AnswerData(answer.await().orThrow("watch a value"), target.address()).integer();
		return () -> {
			notifications.remove(amsPort, handle);
			request(amsPort, AdsCommand.DELETE_NOTIFICATION, littleEndian(4).putInt(handle).array()).await();
		};
	}

	private AmsAnswer request(int amsPort, AdsCommand command, byte[] data) throws IOException {
		return request(amsPort, command, data, _ -> {
			// nothing is to be done before it is waited for
		});
	}

	private AmsAnswer request(int amsPort, AdsCommand command, byte[] data, AmsAnswer.Arrival arrival) throws IOException {
		return AmsAnswer.to(line, amsPort, command, data, arrival);
	}

	/** Answers with data say how much they carry; some carry more than they say. */
	private AdsReply withData(AdsReply reply) throws IOException {
		if (!reply.isGood()) {
			return reply;
		}
		var data = new AnswerData(reply.data(), target.address());
		int length = data.integer();
		return new AdsReply(0, data.bytes(length));
	}

	private static ByteBuffer littleEndian(int size) {
		return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
	}

	@Override
	public void close() {
		line.close(this::unsubscribe);
	}

	/** Others may go on using the connection: the controller is told, without waiting, that this one wants no notifications any more. */
	private void unsubscribe() {
		notifications.forEach((amsPort, handle) -> line.farewell(amsPort, AdsCommand.DELETE_NOTIFICATION, littleEndian(4).putInt(handle).array()));
	}
}
