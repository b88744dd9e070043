package org.edgeloop.onnx.internal.model;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;

/** Bytes of the model itself: on the heap, or in its file, mapped. */
record MemoryRegion(ByteBuffer bytes) implements Region {

	@Override
	public long size() {
		return bytes.remaining();
	}

	@Override
	public ByteBuffer read(long from, int count) throws IOException {
		if (!bytes.isDirect()) {
			return bytes.slice(bytes.position() + Math.toIntExact(from), count).order(ByteOrder.LITTLE_ENDIAN);
		}
		var copy = new byte[count];
		try {
			bytes.get(bytes.position() + Math.toIntExact(from), copy);
		} catch (InternalError e) { // what Java makes of the fault when a mapped file has become shorter
			throw new ProblemException(Problem.error("the model's file has been cut short since it was opened", "", "open it anew"), e);
		}
		return ByteBuffer.wrap(copy).order(ByteOrder.LITTLE_ENDIAN);
	}
}
