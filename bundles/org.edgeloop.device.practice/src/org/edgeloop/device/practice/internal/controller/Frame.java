package org.edgeloop.device.practice.internal.controller;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.StringJoiner;

/**
 * A packet of AMS over TCP.
 *
 * @param target six bytes of the net id and two of the port
 * @param source likewise
 */
record Frame(byte[] target, byte[] source, int command, int flags, int error, int invokeId, ByteBuffer data) {

	private static final int ADDRESS = 8;
	private static final int HEADER = 32;
	private static final int MOST = 16 << 20;
	private static final int ANSWER_FLAGS = 5;
	private static final int REQUEST_FLAGS = 4;

	static Frame read(DataInputStream in) throws IOException {
		in.skipNBytes(2);
		int length = Integer.reverseBytes(in.readInt());
		if (length < HEADER || length > MOST) {
			throw new IOException("a packet of %d bytes".formatted(length));
		}
		byte[] bytes = in.readNBytes(length);
		if (bytes.length < length) {
			throw new EOFException();
		}
		ByteBuffer packet = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
		var target = new byte[ADDRESS];
		var source = new byte[ADDRESS];
		packet.get(target).get(source);
		int command = packet.getShort();
		int flags = packet.getShort();
		packet.getInt();
		return new Frame(target, source, command, flags, packet.getInt(), packet.getInt(), packet.slice().order(ByteOrder.LITTLE_ENDIAN));
	}

	/** @return the answer to this request. @param routerError why it was not passed on, or 0 */
	Frame answer(int routerError, byte[] answer) {
		return new Frame(source, target, command, ANSWER_FLAGS, routerError, invokeId, ByteBuffer.wrap(answer));
	}

	/** @return a packet that nobody asked for, to whoever sent this one */
	Frame notification(byte[] stamps) {
		return new Frame(source, target, AdsService.NOTIFICATION, REQUEST_FLAGS, 0, 0, ByteBuffer.wrap(stamps));
	}

	byte[] toBytes() {
		int length = data.remaining();
		ByteBuffer packet = ByteBuffer.allocate(6 + HEADER + length).order(ByteOrder.LITTLE_ENDIAN);
		packet.putShort((short) 0).putInt(HEADER + length).put(target).put(source);
		packet.putShort((short) command).putShort((short) flags).putInt(length).putInt(error).putInt(invokeId).put(data.duplicate());
		return packet.array();
	}

	String targetNetId() {
		return netId(target);
	}

	String sourceNetId() {
		return netId(source);
	}

	int targetPort() {
		return ByteBuffer.wrap(target, 6, 2).order(ByteOrder.LITTLE_ENDIAN).getShort() & 0xFFFF;
	}

	static String netId(byte[] address) {
		var text = new StringJoiner(".");
		for (int i = 0; i < 6; i++) {
			text.add(Integer.toString(address[i] & 0xFF));
		}
		return text.toString();
	}
}
