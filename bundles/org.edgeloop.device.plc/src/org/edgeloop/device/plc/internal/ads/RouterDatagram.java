package org.edgeloop.device.plc.internal.ads;

import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.edgeloop.device.plc.ads.AmsNetId;

/**
 * What routers of TwinCAT say to each other by UDP: a number that marks such packets, who sends it, and values by tags.
 *
 * @param invokeId an answer has that of its question
 * @param service what is wanted; in answers with the highest bit set
 * @param sender the net id of whoever sent it
 * @param tags values by their tags, in order
 */
public record RouterDatagram(int invokeId, int service, AmsNetId sender, Map<Integer, byte[]> tags) {

	/** The port that routers listen on. */
	public static final int UDP_PORT = 48899;
	public static final int SEARCH = 1;
	public static final int ADD_ROUTE = 6;
	public static final int ANSWER = 0x80000000;

	public static final int STATUS = 1;
	public static final int PASSWORD = 2;
	public static final int VERSION = 3;
	public static final int HOST = 5;
	public static final int NET_ID = 7;
	public static final int ROUTE = 12;
	public static final int USER = 13;

	private static final int COOKIE = 0x71146603;
	private static final int SYSTEM_SERVICE = 10_000;
	private static final int HEADER = 24;

	public byte[] toBytes() {
		var values = new ByteArrayOutputStream();
		tags.forEach((tag, value) -> {
			values.writeBytes(little(4).putShort(tag.shortValue()).putShort((short) value.length).array());
			values.writeBytes(value);
		});
		ByteBuffer bytes = little(HEADER + values.size()).putInt(COOKIE).putInt(invokeId).putInt(service).put(sender.bytes());
		return bytes.putShort((short) SYSTEM_SERVICE).putInt(tags.size()).put(values.toByteArray()).array();
	}

	/** @return empty if it is no such packet */
	public static Optional<RouterDatagram> parse(byte[] data, int length) {
		ByteBuffer bytes = ByteBuffer.wrap(data, 0, length).order(ByteOrder.LITTLE_ENDIAN);
		try {
			if (bytes.getInt() != COOKIE) {
				return Optional.empty();
			}
			int invokeId = bytes.getInt();
			int service = bytes.getInt();
			var id = new byte[AmsNetId.LENGTH];
			bytes.get(id).getShort();
			return Optional.of(new RouterDatagram(invokeId, service, AmsNetId.of(id, 0), tags(bytes)));
		} catch (BufferUnderflowException _) {
			return Optional.empty();
		}
	}

	private static Map<Integer, byte[]> tags(ByteBuffer bytes) {
		int count = bytes.getInt();
		Map<Integer, byte[]> tags = new LinkedHashMap<>();
		for (int i = 0; i < count; i++) {
			int tag = Short.toUnsignedInt(bytes.getShort());
			int length = Short.toUnsignedInt(bytes.getShort());
			if (length > bytes.remaining()) {
				throw new BufferUnderflowException();
			}
			var value = new byte[length];
			bytes.get(value);
			tags.put(tag, value);
		}
		return tags;
	}

	/** @return a text value; empty if there is none */
	public String text(int tag) {
		return PlcText.upToZero(tags.getOrDefault(tag, new byte[0]));
	}

	/** @return whether this answers the question */
	public boolean answers(RouterDatagram question) {
		return invokeId == question.invokeId && service == (question.service | ANSWER);
	}

	private static ByteBuffer little(int size) {
		return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
	}
}
