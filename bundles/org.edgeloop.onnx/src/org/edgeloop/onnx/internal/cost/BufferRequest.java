package org.edgeloop.onnx.internal.cost;

import java.util.List;

import org.edgeloop.onnx.cost.ArenaBuffer;
import org.edgeloop.onnx.cost.ArenaBuffer.Kind;

/**
 * A buffer that still has no place.
 *
 * @param alignment its offset must be a multiple of this
 */
record BufferRequest(Kind kind, List<String> values, String type, long bytes, int alignment, int first, int last) {

	ArenaBuffer at(long offset) {
		return new ArenaBuffer(kind, values, type, offset, bytes, first, last);
	}
}
