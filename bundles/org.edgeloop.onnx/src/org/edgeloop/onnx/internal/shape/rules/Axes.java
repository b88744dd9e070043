package org.edgeloop.onnx.internal.shape.rules;

import java.util.ArrayList;
import java.util.List;

import org.edgeloop.onnx.internal.shape.NoShapeException;
import org.edgeloop.onnx.model.Dimension;

/** Axes as operators are told them: those below 0 count from the end. */
public final class Axes {

	private Axes() {
	}

	/**
	 * @return the axis from 0 to rank - 1
	 * @throws NoShapeException if there is no such axis
	 */
	public static int of(long axis, int rank) throws NoShapeException {
		if (axis < -rank || axis >= rank) {
			throw NoShapeException.contradiction("there is no axis %d in %d".formatted(axis, rank));
		}
		return (int) (axis < 0 ? axis + rank : axis);
	}

	/**
	 * @return axes from 0 to rank - 1, in the order given
	 * @throws NoShapeException if one does not exist
	 */
	public static List<Integer> of(List<Long> axes, int rank) throws NoShapeException {
		List<Integer> found = new ArrayList<>();
		for (long axis : axes) {
			found.add(of(axis, rank));
		}
		return found;
	}

	/**
	 * @param numbers what an input of axes holds
	 * @throws NoShapeException if one hangs on a run
	 */
	public static List<Long> fixed(List<Dimension> numbers) throws NoShapeException {
		List<Long> found = new ArrayList<>();
		for (Dimension number : numbers) {
			found.add(number.size().orElseThrow(() -> NoShapeException.unknown("its axes are known only in a run")));
		}
		return found;
	}
}
