package org.edgeloop.onnx.tensor;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What a value of a model holds in a run: mostly a tensor. */
public sealed interface Datum {

	record OfTensor(TensorArray array) implements Datum {
	}

	record OfSequence(List<Datum> elements) implements Datum {

		public OfSequence {
			elements = List.copyOf(elements);
		}
	}

	/**
	 * @param keys whole numbers or texts, shape {@code [n]}
	 * @param values one for each key
	 */
	record OfMap(TensorArray keys, List<Datum> values) implements Datum {

		public OfMap {
			values = List.copyOf(values);
		}
	}

	/** @param element empty if there is none */
	record OfOptional(Optional<Datum> element) implements Datum {
	}

	/** @return the elements of an array, each as a scalar */
	static List<Datum> scalars(TensorArray array) {
		if (array.isText()) {
			return array.texts().stream().<Datum> map(text -> new OfTensor(TensorArray.ofTexts(List.of(), List.of(text)))).toList();
		}
		int size = array.type().bits() / Byte.SIZE;
		return IntStream.range(0, array.elements()).<Datum> mapToObj(i -> new OfTensor(TensorArray.of(array.type(), List.of(),
				array.bytes().slice(i * size, size)))).toList();
	}

	static Datum of(TensorArray array) {
		return new OfTensor(array);
	}
}
