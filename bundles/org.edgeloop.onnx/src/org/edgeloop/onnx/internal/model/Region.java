package org.edgeloop.onnx.internal.model;

import java.io.IOException;
import java.nio.ByteBuffer;

/** Bytes that a tensor's elements stand in, in little endian. */
interface Region {

	/**
	 * @return how many there are
	 * @throws org.edgeloop.base.ProblemException if they are missing or nobody may read them
	 */
	long size() throws IOException;

	/**
	 * @param from the first, less than {@link #size}
	 * @param count how many, no more than are left
	 * @return them, from its position on, in little endian
	 */
	ByteBuffer read(long from, int count) throws IOException;
}
