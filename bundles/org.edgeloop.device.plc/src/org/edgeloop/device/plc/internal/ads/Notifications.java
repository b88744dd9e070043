package org.edgeloop.device.plc.internal.ads;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.edgeloop.device.plc.ads.AdsNotificationListener;

/** Who wants which notification. A packet carries stamps of time, each with the values that were taken then. */
public final class Notifications {

	/** From 1601, which times on controllers count from, to 1970, in units of 100 ns. */
	private static final long EPOCH = 116_444_736_000_000_000L;
	private static final long UNITS = 10_000_000;

	/** Handles are given by each program of the controller for itself, so the port belongs to the key. */
	private record Key(int amsPort, int handle) {
	}

	private final Map<Key, AdsNotificationListener> listeners = new ConcurrentHashMap<>();

	public void add(int amsPort, int handle, AdsNotificationListener listener) {
		listeners.put(new Key(amsPort, handle), listener);
	}

	public void remove(int amsPort, int handle) {
		listeners.remove(new Key(amsPort, handle));
	}

	/** Is told what is still wanted. */
	@FunctionalInterface
	public interface Each {
		void wanted(int amsPort, int handle);
	}

	/** Goes through all that is wanted. */
	public void forEach(Each each) {
		listeners.keySet().forEach(key -> each.wanted(key.amsPort(), key.handle()));
	}

	/** Hands out what a packet carries; one that is damaged is passed over from there on. */
	public void deliver(AmsPacket packet) {
		try {
			ByteBuffer bytes = ByteBuffer.wrap(packet.data()).order(ByteOrder.LITTLE_ENDIAN);
			bytes.getInt();
			int stamps = bytes.getInt();
			for (int i = 0; i < stamps; i++) {
				Instant time = time(bytes.getLong());
				int samples = bytes.getInt();
				for (int j = 0; j < samples; j++) {
					deliver(packet.sourcePort(), time, bytes);
				}
			}
		} catch (BufferUnderflowException _) {
			// The rest of it is lost; the next one stands for itself.
		}
	}

	private void deliver(int amsPort, Instant time, ByteBuffer bytes) {
		int handle = bytes.getInt();
		int size = bytes.getInt();
		if (size < 0 || size > bytes.remaining()) {
			throw new BufferUnderflowException();
		}
		var data = new byte[size];
		bytes.get(data);
		AdsNotificationListener listener = listeners.get(new Key(amsPort, handle));
		if (listener != null) {
			listener.changed(time, data);
		}
	}

	static Instant time(long fileTime) {
		long units = fileTime - EPOCH;
		return Instant.ofEpochSecond(Math.floorDiv(units, UNITS), Math.floorMod(units, UNITS) * 100);
	}
}
