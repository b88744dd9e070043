package org.edgeloop.onnx.internal.tensor;

import java.nio.ByteBuffer;

/** Elements of less than a byte, several in a byte as ONNX holds them, or one in each. */
final class Packing {

	private Packing() {
	}

	/** @return the lowest bits of each byte, the first in a byte's lowest */
	static ByteBuffer pack(ByteBuffer bytes, int bits) {
		var packed = new byte[Math.ceilDiv(bytes.remaining() * bits, Byte.SIZE)];
		int mask = (1 << bits) - 1;
		for (int i = 0; i < bytes.limit(); i++) {
			packed[i * bits / Byte.SIZE] |= (byte) ((bytes.get(i) & mask) << i * bits % Byte.SIZE);
		}
		return ByteBuffer.wrap(packed);
	}
}
