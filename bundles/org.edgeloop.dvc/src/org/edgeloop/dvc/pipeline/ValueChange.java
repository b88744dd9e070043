package org.edgeloop.dvc.pipeline;

import java.util.Optional;

import org.edgeloop.dvc.value.Value;

/**
 * How a parameter or a metric differs between two states of a repository.
 *
 * @param file its path from the repository's root
 * @param name dotted; empty if the file is one value
 * @param before empty if it was not there
 * @param after empty if it is not there any more
 */
public record ValueChange(String file, String name, Optional<Value> before, Optional<Value> after) {

	/** @return whether both are equal, as Python finds them */
	public boolean isUnchanged() {
		return before.isPresent() && after.isPresent() && before.get().same(after.get());
	}

	/** @return what was added to the number; empty unless both are numbers */
	public Optional<Value> difference() {
		return before.flatMap(old -> after.flatMap(now -> Numbers.minus(now, old)));
	}
}
