package org.edgeloop.dvc.file;

import org.edgeloop.dvc.value.Value;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A file or a folder that a pointer or a stage puts out.
 *
 * @param path as it is written: from the stage's working directory, or an address
 * @param extra keys that have no meaning here (the properties of a plot, {@code files}, {@code cloud}, …), kept in order
 */
public record DataOutput(String path, DataState state, OutputFlags flags, Annotation annotation, Value.Mapping extra) {

	/** @return an output as {@code dvc add} makes one */
	public static DataOutput of(String path, DataState state) {
		return new DataOutput(path, state, OutputFlags.DEFAULT, Annotation.NONE, Value.Mapping.EMPTY);
	}

	public @Nullable DataHash hash() {
		return state.hash();
	}

	public long size() {
		return state.size();
	}

	public long files() {
		return state.files();
	}

	public boolean executable() {
		return state.executable();
	}

	/** @return the same output with other content */
	public DataOutput with(DataState changed) {
		return new DataOutput(path, changed, flags, annotation, extra);
	}
}
