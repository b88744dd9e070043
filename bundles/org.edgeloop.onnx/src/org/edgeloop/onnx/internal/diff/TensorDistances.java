package org.edgeloop.onnx.internal.diff;

import java.io.IOException;
import java.util.Optional;

import org.edgeloop.base.Progress;
import org.edgeloop.onnx.diff.TensorDistance;
import org.edgeloop.onnx.model.ElementType;
import org.edgeloop.onnx.model.Tensor;

/** How far tensors are from each other, read block by block. */
final class TensorDistances {

	private static final int BLOCK = 1 << 16;

	private TensorDistances() {
	}

	/** @return empty if they hold text, have other shapes, or cannot be read */
	static Optional<TensorDistance> of(Tensor before, Tensor after, Progress progress) {
		if (!before.dims().equals(after.dims()) || before.type() == ElementType.STRING || after.type() == ElementType.STRING) {
			return Optional.empty();
		}
		try {
			var sums = new Sums();
			for (long from = 0; from < before.elements(); from += BLOCK) {
				progress.checkCancelled();
				int count = (int) Math.min(BLOCK, before.elements() - from);
				sums.add(before.doubles(from, count), after.doubles(from, count));
			}
			return Optional.of(sums.distance(before.elements()));
		} catch (IOException _) {
			// content that is damaged or missing; the reader of the model has said so
			return Optional.empty();
		}
	}

	/** What is summed up. */
	private static final class Sums {

		private long changed;
		private double before;
		private double after;
		private double difference;
		private double largest;

		void add(double[] one, double[] other) {
			for (int i = 0; i < one.length; i++) {
				if (Double.isFinite(one[i]) && Double.isFinite(other[i])) {
					double apart = other[i] - one[i];
					before += one[i] * one[i];
					after += other[i] * other[i];
					difference += apart * apart;
					largest = Math.max(largest, Math.abs(apart));
					changed += apart != 0 ? 1 : 0;
				} else if (Double.compare(one[i], other[i]) != 0) {
					changed++;
				}
			}
		}

		TensorDistance distance(long elements) {
			return new TensorDistance(elements, changed, Math.sqrt(before), Math.sqrt(after), Math.sqrt(difference), largest);
		}
	}
}
