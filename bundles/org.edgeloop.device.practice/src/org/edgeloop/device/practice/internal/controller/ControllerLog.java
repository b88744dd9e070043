package org.edgeloop.device.practice.internal.controller;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;

/** The log of a controller: lines wait for the end of the program's cycle, and are then told to whoever watches. */
public final class ControllerLog {

	static final int HINT = 1;
	static final int ERROR = 4;

	private static final Charset CHARSET = Charset.forName("windows-1252");
	private static final int NAME = 16;
	private static final int HEAD = 36;

	private final ConcurrentLinkedQueue<byte[]> lines = new ConcurrentLinkedQueue<>();

	/**
	 * Adds a line.
	 *
	 * @param mask of what kind it is, as TwinCAT's ADSLOGSTR takes it
	 * @param amsPort of the sender, which is called by a name of at most 16 letters
	 */
	public void add(int mask, int amsPort, String sender, String text) {
		byte[] letters = text.getBytes(CHARSET);
		ByteBuffer line = Bytes.of(HEAD + letters.length + 1).putLong(Subscriptions.now()).putInt(mask).putInt(amsPort);
		lines.add(line.put(Arrays.copyOf(sender.getBytes(CHARSET), NAME)).putInt(letters.length).put(letters).array());
	}

	/** Adds a line of the system service. */
	void ofSystem(String text) {
		add(HINT, 10_000, "TwinCAT System", text);
	}

	/** Adds a line of the program. */
	void ofProgram(int mask, String text) {
		add(mask, 851, "PlcTask", text);
	}

	/** @return the lines since the last time, as the logger sends them */
	public List<byte[]> take() {
		List<byte[]> taken = new ArrayList<>();
		for (byte[] line = lines.poll(); line != null; line = lines.poll()) {
			taken.add(line);
		}
		return taken;
	}
}
