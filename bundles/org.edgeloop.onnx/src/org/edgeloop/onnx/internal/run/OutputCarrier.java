package org.edgeloop.onnx.internal.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.edgeloop.base.ProblemException;
import org.edgeloop.onnx.internal.tensor.Conversion;
import org.edgeloop.onnx.model.ElementType;
import org.edgeloop.onnx.tensor.Datum;
import org.edgeloop.onnx.tensor.TensorArray;

/** As what a value leaves the model, and how it is itself again. */
sealed interface OutputCarrier {

	/** @return the names of the model's outputs that carry it */
	List<String> names();

	/** @param found by the names that it asked for */
	Datum value(Map<String, Datum> found) throws ProblemException;

	/** A value that passes as it is. */
	record Plain(String name) implements OutputCarrier {

		@Override
		public List<String> names() {
			return List.of(name);
		}

		@Override
		public Datum value(Map<String, Datum> found) {
			return found.get(name);
		}
	}

	/** Elements that were cast to another type, which holds them exactly. */
	record Converted(String name, ElementType type) implements OutputCarrier {

		@Override
		public List<String> names() {
			return List.of(name);
		}

		@Override
		public Datum value(Map<String, Datum> found) throws ProblemException {
			return converted(found.get(name));
		}

		private Datum converted(Datum datum) throws ProblemException {
			return switch (datum) {
			case Datum.OfTensor(TensorArray array) -> new Datum.OfTensor(Conversion.of(array, type));
			case Datum.OfSequence(List<Datum> elements) -> {
				List<Datum> all = new ArrayList<>();
				for (Datum element : elements) {
					all.add(converted(element));
				}
				yield new Datum.OfSequence(all);
			}
			default -> datum;
			};
		}
	}

	/** An optional as two outputs: whether there is something, and what. */
	record Parts(String present, OutputCarrier element) implements OutputCarrier {

		@Override
		public List<String> names() {
			List<String> names = new ArrayList<>(element.names());
			names.addFirst(present);
			return names;
		}

		@Override
		public Datum value(Map<String, Datum> found) throws ProblemException {
			boolean there = found.get(present) instanceof Datum.OfTensor(TensorArray flag) && flag.longs(0, 1)[0] != 0;
			return new Datum.OfOptional(there ? Optional.of(element.value(found)) : Optional.empty());
		}
	}
}
