package org.edgeloop.device.practice.internal.controller;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Makes bytes of numbers, the lowest byte first. */
final class Bytes {

	private Bytes() {
	}

	static ByteBuffer of(int size) {
		return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
	}

	static ByteBuffer of(byte[] bytes) {
		return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
	}
}
