package org.edgeloop.signal.internal.features;

import java.util.function.ToDoubleFunction;

import org.edgeloop.signal.features.Feature;
import org.edgeloop.signal.features.FeatureUnit;

/**
 * A feature with what computes it.
 *
 * @param <T> what it is computed from
 */
public record Measure<T>(Feature feature, ToDoubleFunction<T> value) {

	static <T> Measure<T> of(String name, FeatureUnit unit, String definition, String source, ToDoubleFunction<T> value) {
		return new Measure<>(new Feature(name, unit, definition, source), value);
	}
}
