package org.edgeloop.device.plc.internal.ads;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

import org.edgeloop.base.ConnectionException;
import org.edgeloop.base.Problem;
import org.edgeloop.device.plc.ads.AmsNetId;

/**
 * A packet over TCP: six bytes that say how much follows, the header of 32 bytes, and data.
 *
 * @param target whom it is for
 * @param targetPort which of its programs
 * @param source who sends it
 * @param sourcePort which of its programs
 * @param command its number
 * @param flags bit 0 is set in answers, bit 2 in all commands of ADS
 * @param error why the router could not pass on what this answers, or 0
 * @param invokeId an answer has that of its request
 * @param data what follows the header
 */
public record AmsPacket(AmsNetId target, int targetPort, AmsNetId source, int sourcePort, int command, int flags, long error, int invokeId,
		byte[] data) {

	static final int REQUEST = 0x4;
	static final int ANSWER = 0x1;
	static final int TCP_HEADER = 6;
	static final int HEADER = 32;
	/** More than any controller sends at once; a header that says more is damaged. */
	private static final int MOST = 64 << 20;

	/** @return the packet in one piece, so that it is not sent in two */
	byte[] toBytes() {
		ByteBuffer bytes = littleEndian(TCP_HEADER + HEADER + data.length);
		bytes.putShort((short) 0).putInt(HEADER + data.length);
		bytes.put(target.bytes()).putShort((short) targetPort).put(source.bytes()).putShort((short) sourcePort);
		bytes.putShort((short) command).putShort((short) flags).putInt(data.length).putInt((int) error).putInt(invokeId);
		return bytes.put(data).array();
	}

	/**
	 * Reads the next packet of ADS. What routers say among themselves, which has another number in front, is passed over.
	 *
	 * @throws java.io.EOFException at the end
	 * @throws ConnectionException if it is no such packet
	 */
	static AmsPacket read(DataInputStream in, String from) throws IOException {
		while (true) {
			ByteBuffer start = read(in, TCP_HEADER);
			int kind = start.getShort();
			int length = start.getInt();
			if (length < 0 || length > MOST || kind == 0 && length < HEADER) {
				throw notAds(from);
			}
			byte[] rest = in.readNBytes(length);
			if (rest.length < length) {
				throw new EOFException();
			}
			if (kind == 0) {
				return parse(ByteBuffer.wrap(rest).order(ByteOrder.LITTLE_ENDIAN), from);
			}
		}
	}

	private static AmsPacket parse(ByteBuffer bytes, String from) throws ConnectionException {
		AmsNetId target = netId(bytes);
		int targetPort = Short.toUnsignedInt(bytes.getShort());
		AmsNetId source = netId(bytes);
		int sourcePort = Short.toUnsignedInt(bytes.getShort());
		int command = Short.toUnsignedInt(bytes.getShort());
		int flags = Short.toUnsignedInt(bytes.getShort());
		int length = bytes.getInt();
		long error = Integer.toUnsignedLong(bytes.getInt());
		int invokeId = bytes.getInt();
		if (length != bytes.remaining()) {
			throw notAds(from);
		}
		var data = new byte[length];
		bytes.get(data);
		return new AmsPacket(target, targetPort, source, sourcePort, command, flags, error, invokeId, data);
	}

	boolean isAnswer() {
		return (flags & ANSWER) != 0;
	}

	static ByteBuffer littleEndian(int size) {
		return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
	}

	private static ByteBuffer read(DataInputStream in, int length) throws IOException {
		var bytes = new byte[length];
		in.readFully(bytes);
		return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
	}

	private static AmsNetId netId(ByteBuffer bytes) {
		var id = new byte[AmsNetId.LENGTH];
		bytes.get(id);
		return AmsNetId.of(id, 0);
	}

	private static ConnectionException notAds(String from) {
		return new ConnectionException(Problem.error("What came is not ADS", from, "check that the TCP port is that of TwinCAT's router, usually 48898"));
	}
}
