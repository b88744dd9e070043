package org.edgeloop.onnx.model;

import java.util.Optional;

/** What a value of a graph is: mostly a tensor. */
public sealed interface ValueType {

	/** @param shape empty if not even the rank is known */
	record OfTensor(ElementType element, Optional<Shape> shape) implements ValueType {

		public OfTensor(ElementType element, Shape shape) {
			this(element, Optional.of(shape));
		}

		@Override
		public String toString() {
			return element + shape.map(Shape::toString).orElse("[\u2026]");
		}
	}

	/** @param shape empty if not even the rank is known */
	record OfSparseTensor(ElementType element, Optional<Shape> shape) implements ValueType {

		@Override
		public String toString() {
			return "sparse " + element + shape.map(Shape::toString).orElse("[\u2026]");
		}
	}

	/** @param element empty if it is not known */
	record OfSequence(Optional<ValueType> element) implements ValueType {

		@Override
		public String toString() {
			return "seq(" + element.map(ValueType::toString).orElse("?") + ")";
		}
	}

	/** @param element empty if it is not known */
	record OfOptional(Optional<ValueType> element) implements ValueType {

		@Override
		public String toString() {
			return "optional(" + element.map(ValueType::toString).orElse("?") + ")";
		}
	}

	/** @param value empty if it is not known */
	record OfMap(ElementType key, Optional<ValueType> value) implements ValueType {

		@Override
		public String toString() {
			return "map(" + key + ", " + value.map(ValueType::toString).orElse("?") + ")";
		}
	}

	/** A type of another domain. */
	record Opaque(String domain, String name) implements ValueType {

		@Override
		public String toString() {
			return "opaque(" + domain + ", " + name + ")";
		}
	}

	/** @return of a tensor, dense or sparse, its shape; empty of what is none, or if it is not known */
	default Optional<Shape> tensorShape() {
		return switch (this) {
		case OfTensor tensor -> tensor.shape;
		case OfSparseTensor tensor -> tensor.shape;
		default -> Optional.empty();
		};
	}

	/** @return of a tensor, dense or sparse, what its elements are */
	default Optional<ElementType> tensorElement() {
		return switch (this) {
		case OfTensor tensor -> Optional.of(tensor.element);
		case OfSparseTensor tensor -> Optional.of(tensor.element);
		default -> Optional.empty();
		};
	}
}
