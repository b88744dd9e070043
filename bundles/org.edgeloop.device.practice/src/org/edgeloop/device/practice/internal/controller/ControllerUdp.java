package org.edgeloop.device.practice.internal.controller;

import java.io.Closeable;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

import org.edgeloop.device.practice.ControllerSettings;

/** Answers searches for controllers, and requests for routes. */
public final class ControllerUdp implements Closeable {

	private static final int COOKIE = 0x71146603;
	private static final int SEARCH = 1;
	private static final int ADD_ROUTE = 6;
	private static final int ANSWER = 0x80000000;
	private static final int STATUS = 1;
	private static final int PASSWORD = 2;
	private static final int VERSION = 3;
	private static final int HOST = 5;
	private static final int NET_ID = 7;
	private static final int USER = 13;
	private static final int HEADER = 24;

	private final DatagramSocket socket;
	private final ControllerCore core;

	public ControllerUdp(ControllerCore core) throws IOException {
		this.core = core;
		socket = new DatagramSocket(new InetSocketAddress(InetAddress.getLoopbackAddress(), core.settings().udpPort()));
	}

	public int port() {
		return socket.getLocalPort();
	}

	/** Answers until closed. */
	public void serve() {
		var packet = new DatagramPacket(new byte[2048], 2048);
		while (!socket.isClosed()) {
			try {
				packet.setLength(2048);
				socket.receive(packet);
				answer(packet);
			} catch (IOException | BufferUnderflowException _) {
				// Closed, or a packet of something else.
			}
		}
	}

	private void answer(DatagramPacket packet) throws IOException {
		ByteBuffer request = Bytes.of(packet.getData()).limit(packet.getLength());
		if (request.getInt() != COOKIE) {
			return;
		}
		int invokeId = request.getInt();
		int service = request.getInt();
		ByteBuffer tags = switch (service) {
			case SEARCH -> found();
			case ADD_ROUTE -> tag(Bytes.of(8), STATUS, Bytes.of(4).putInt(addRoute(tags(request))).array());
			default -> Bytes.of(0);
		};
		ByteBuffer answer = Bytes.of(HEADER + tags.position()).putInt(COOKIE).putInt(invokeId).putInt(service | ANSWER);
		answer.put(netId(core.settings())).putShort((short) ControllerSettings.SYSTEM_PORT).putInt(service == SEARCH ? 2 : 1).put(tags.flip());
		socket.send(new DatagramPacket(answer.array(), answer.capacity(), packet.getSocketAddress()));
	}

	private ByteBuffer found() {
		byte[] name = (core.settings().name() + '\0').getBytes(StandardCharsets.US_ASCII);
		ByteBuffer tags = tag(Bytes.of(12 + name.length), HOST, name);
		return tag(tags, VERSION, Bytes.of(4).put((byte) 3).put((byte) 1).putShort((short) 4024).array());
	}

	private int addRoute(Map<Integer, byte[]> tags) {
		boolean isAdministrator = "Administrator".equals(text(tags, USER)) && core.settings().password().equals(text(tags, PASSWORD));
		byte[] netId = tags.getOrDefault(NET_ID, new byte[0]);
		if (!isAdministrator || netId.length != 6) {
			return AdsService.NO_ACCESS;
		}
		core.routes().add(Frame.netId(netId));
		return 0;
	}

	private static String text(Map<Integer, byte[]> tags, int tag) {
		String text = new String(tags.getOrDefault(tag, new byte[0]), StandardCharsets.ISO_8859_1);
		return text.endsWith("\0") ? text.substring(0, text.length() - 1) : text;
	}

	private static Map<Integer, byte[]> tags(ByteBuffer request) {
		request.position(request.position() + 8);
		int count = request.getInt();
		Map<Integer, byte[]> tags = new HashMap<>();
		for (int i = 0; i < count; i++) {
			int tag = request.getShort();
			var value = new byte[request.getShort() & 0xFFFF];
			request.get(value);
			tags.put(tag, value);
		}
		return tags;
	}

	private static ByteBuffer tag(ByteBuffer tags, int tag, byte[] value) {
		return tags.putShort((short) tag).putShort((short) value.length).put(value);
	}

	private static byte[] netId(ControllerSettings settings) {
		String[] parts = settings.netId().split("\\.");
		var bytes = new byte[6];
		for (int i = 0; i < bytes.length; i++) {
			bytes[i] = (byte) Integer.parseInt(parts[i]);
		}
		return bytes;
	}

	@Override
	public void close() {
		socket.close();
	}
}
