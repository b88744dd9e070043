package org.edgeloop.dvc.file;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.edgeloop.base.ProblemException;
import org.edgeloop.dvc.value.Value;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A file or a folder that a pointer or a stage puts out.
 *
 * @param path as it is written: from the stage's working directory, or an address
 * @param extra keys that have no meaning here (the properties of a plot, {@code files}, {@code cloud}, …), kept in order
 */
public record DataOutput(String path, DataState state, OutputFlags flags, Annotation annotation, Value.Mapping extra) {

	/** What is said of one content and no other: where a bucket has it. */
	private static final Set<String> VERSIONED = Set.of(ListedFiles.KEY, "cloud", "version_id", "etag");

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

	/** @return the files of a folder that has no object which lists them; empty if they are listed nowhere else */
	public Optional<ListedFiles> listedFiles() {
		try {
			return ListedFiles.of(new Fields(extra, path));
		} catch (ProblemException e) {
			throw new IllegalStateException("it was read with these files", e);
		}
	}

	/** @return the same output with other content, of which a bucket has no version yet */
	public DataOutput with(DataState changed) {
		Value.Mapping kept = Objects.equals(hash(), changed.hash()) ? extra : new Fields(extra, path).without(VERSIONED);
		return new DataOutput(path, changed, flags, annotation, kept);
	}

	/** @return the same output by another path */
	public DataOutput called(String name) {
		return new DataOutput(name, state, flags, annotation, extra);
	}
}
