package org.edgeloop.onnx.lint;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

import org.edgeloop.onnx.model.ElementType;

/**
 * What runs models on a target, or makes a program of them, and what it takes.
 *
 * @param name such as {@code ST Edge AI Core}
 * @param source where its limits stand
 * @param opsets versions of ONNX's own operators that it takes
 * @param operators which it takes
 * @param types of elements that it computes with; empty if that is not known
 * @param narrowed types that it takes and computes with fewer bits
 * @param dynamic which dimensions may be open until it runs
 * @param rank the most dimensions of a tensor; empty if that is not known
 * @param dimension the largest size of a dimension; empty if that is not known
 * @param fileBytes the largest file; empty if that is not known
 * @param weightsInRam whether weights lie where activations do; otherwise they lie in flash
 */
public record Runner(String name, String source, Opsets opsets, Operators operators, Set<ElementType> types, Set<ElementType> narrowed,
		Dynamic dynamic, OptionalLong rank, OptionalLong dimension, OptionalLong fileBytes, boolean weightsInRam) {

	/** Which dimensions may be open. */
	public enum Dynamic {
		/** Any one. */
		ANY,
		/** The first of an input and an output. */
		BATCH,
		/** The first of an input and an output, which is 1 then. */
		BATCH_IS_ONE,
		/** Not one. */
		NONE
	}

	/** The versions that are taken, both ends included; empty where no end is known. */
	public record Opsets(OptionalLong min, OptionalLong max) {

		public boolean contains(long version) {
			return (min.isEmpty() || version >= min.getAsLong()) && (max.isEmpty() || version <= max.getAsLong());
		}

		@Override
		public String toString() {
			return min.isPresent() ? "%d to %s".formatted(min.getAsLong(), max.isPresent() ? max.getAsLong() : "any") : "up to " + max.orElse(0);
		}
	}

	/**
	 * The operators that are taken, those of other domains than ONNX's own with their domain.
	 *
	 * @param named are said to be taken; empty if nothing is said
	 * @param complete whether all others are not
	 * @param never are not taken
	 */
	public record Operators(Set<String> named, boolean complete, Set<String> never) {

		/** @return empty if nothing is known of it */
		public Optional<Boolean> takes(String operator) {
			if (never.contains(operator)) {
				return Optional.of(false);
			}
			if (named.contains(operator)) {
				return Optional.of(true);
			}
			return complete ? Optional.of(false) : Optional.empty();
		}
	}
}
