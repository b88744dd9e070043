package org.edgeloop.dvc.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.edgeloop.base.AtomicFiles;
import org.edgeloop.base.ProblemException;
import org.edgeloop.dvc.value.Value;

/** A {@code .dvc} file: data that was added, an import, or a stage of DVC 0 and 1. Immutable. */
public final class PointerFile {

	/** What names of pointers end in. */
	public static final String SUFFIX = ".dvc";

	private final List<DataOutput> outs;

	private PointerFile(List<DataOutput> outs) {
		this.outs = List.copyOf(outs);
	}

	/** @throws ProblemException if it is damaged */
	public static PointerFile read(Path file) throws IOException {
		return parse(Files.readString(file), file.toString());
	}

	/**
	 * @param where names the file for problems
	 */
	public static PointerFile parse(String text, String where) throws ProblemException {
		return new PointerFile(List.of());
	}

	/** @return a new pointer as {@code dvc add} makes one */
	public static PointerFile of(DataOutput output) {
		return new PointerFile(List.of(output));
	}

	/** @return what it points to; one entry but for stages of old */
	public List<DataOutput> outs() {
		return outs;
	}

	/** @return what an import or an old stage reads */
	public List<DataDependency> deps() {
		return List.of();
	}

	/** @return the command of a stage of old */
	public Optional<StageCommand> cmd() {
		return Optional.empty();
	}

	/** @return the working directory from the file's folder; {@code .} if none is said */
	public String wdir() {
		return ".";
	}

	/** @return whether updates leave it alone, as imports are */
	public boolean frozen() {
		return false;
	}

	/** @return empty if none */
	public String desc() {
		return "";
	}

	/** @return {@link Value#NULL} if nothing */
	public Value meta() {
		return Value.NULL;
	}

	/** @return the pointer with the output of the same path replaced; comments and unknown keys stay as DVC keeps them */
	public PointerFile with(DataOutput output) {
		return of(output);
	}

	/** @return as DVC writes it */
	public String text() {
		return "";
	}

	public void write(Path file) throws IOException {
		AtomicFiles.writeString(file, text());
	}
}
