package org.edgeloop.device.plc.internal.ads;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;

import org.edgeloop.device.plc.ads.AdsLogEntry;

/**
 * A line of the log as the logger sends it, the lowest byte of numbers first: a FILETIME of 8 bytes, a mask of 4, the sender's AMS port in 4
 * and its name in 16, the text's length in 4, and the text with a zero behind it. Beckhoff does not publish it: it is what Jussi Isotalo
 * recorded of TwinCAT (https://jisotalo.fi/subscribing-to-twincat-logger-in-nodejs); the mask is that of Beckhoff's {@code ADSLOGSTR}.
 */
public final class LogSample {

	private static final int NAME = 16;
	private static final int HEAD = Long.BYTES + 3 * Integer.BYTES + NAME;

	private LogSample() {
	}

	/** A text that is longer than what came is taken as far as it came. */
	public static Optional<AdsLogEntry> parse(byte[] sample) {
		if (sample.length < HEAD) {
			return Optional.empty();
		}
		ByteBuffer bytes = ByteBuffer.wrap(sample).order(ByteOrder.LITTLE_ENDIAN);
		var time = Notifications.time(bytes.getLong());
		long mask = Integer.toUnsignedLong(bytes.getInt());
		long amsPort = Integer.toUnsignedLong(bytes.getInt());
		String sender = text(bytes, NAME);
		long length = Integer.toUnsignedLong(bytes.getInt());
		return Optional.of(new AdsLogEntry(time, mask, amsPort, sender.strip(), text(bytes, (int) Math.min(length, bytes.remaining()))));
	}

	private static String text(ByteBuffer bytes, int length) {
		var letters = new byte[length];
		bytes.get(letters);
		return PlcText.upToZero(letters);
	}
}
