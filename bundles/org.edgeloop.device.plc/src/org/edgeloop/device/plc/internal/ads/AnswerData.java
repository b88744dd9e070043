package org.edgeloop.device.plc.internal.ads;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

import org.edgeloop.base.ConnectionException;
import org.edgeloop.base.Problem;
import org.edgeloop.device.plc.ads.AdsAddress;

/** Reads the data of an answer from its beginning to its end; an answer that is too short is the controller's fault and is said so. */
public final class AnswerData {

	private final ByteBuffer bytes;
	private final String from;

	public AnswerData(byte[] data, AdsAddress from) {
		this.bytes = ByteBuffer.wrap(data).order(ByteOrder.LITTLE_ENDIAN);
		this.from = from.toString();
	}

	public int unsignedByte() throws ConnectionException {
		return Byte.toUnsignedInt(need(1).get());
	}

	public int unsignedShort() throws ConnectionException {
		return Short.toUnsignedInt(need(Short.BYTES).getShort());
	}

	public int integer() throws ConnectionException {
		return need(Integer.BYTES).getInt();
	}

	public long unsignedInteger() throws ConnectionException {
		return Integer.toUnsignedLong(integer());
	}

	public byte[] bytes(int count) throws ConnectionException {
		if (count < 0) {
			throw tooShort();
		}
		ByteBuffer all = need(count);
		var taken = new byte[count];
		all.get(taken);
		return taken;
	}

	public int remaining() {
		return bytes.remaining();
	}

	private ByteBuffer need(int count) throws ConnectionException {
		if (bytes.remaining() < count) {
			throw tooShort();
		}
		return bytes;
	}

	private ConnectionException tooShort() {
		return new ConnectionException(Problem.error("The controller's answer is shorter than it must be", from,
				"check that it is a controller of Beckhoff, and its version of TwinCAT"));
	}
}
