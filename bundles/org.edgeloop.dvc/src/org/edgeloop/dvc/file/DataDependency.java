package org.edgeloop.dvc.file;

import org.edgeloop.dvc.value.Value;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A file or a folder that a stage or an import reads.
 *
 * @param path as it is written: from the stage's working directory, an address, or the path in {@link #repo}
 * @param extra other keys, kept in order: {@code repo} of an import with {@code url}, {@code rev}, {@code rev_lock}, …
 */
public record DataDependency(String path, DataState state, Value.Mapping extra) {

	public static DataDependency of(String path, DataState state) {
		return new DataDependency(path, state, Value.Mapping.EMPTY);
	}

	public @Nullable DataHash hash() {
		return state.hash();
	}

	/** @return the other repository that an import reads from; empty if it is none */
	public Value.Mapping repo() {
		return extra.get("repo").orElse(Value.NULL) instanceof Value.Mapping repo ? repo : Value.Mapping.EMPTY;
	}
}
