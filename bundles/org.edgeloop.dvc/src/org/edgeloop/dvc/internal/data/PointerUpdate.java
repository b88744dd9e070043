package org.edgeloop.dvc.internal.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

import org.edgeloop.dvc.file.DataOutput;
import org.edgeloop.dvc.file.DataState;
import org.edgeloop.dvc.file.PointerFile;

/** Writes into a {@code .dvc} file what became of the data that it stands for. */
public final class PointerUpdate {

	private PointerUpdate() {
	}

	/**
	 * A pointer that says the same already is left alone.
	 *
	 * @param changed gets the pointer, since Git should have it
	 * @return what stands there now
	 */
	public static DataOutput write(Path pointer, AddTarget target, DataState state, Set<Path> changed) throws IOException {
		boolean known = target.owner().isPresent() && Files.exists(pointer);
		String path = target.owner().map(owner -> owner.output().path()).orElse(target.name());
		PointerFile file = known ? PointerFile.read(pointer).with(path, state) : PointerFile.of(DataOutput.of(path, state));
		changed.add(pointer);
		if (!known || !file.text().equals(Files.readString(pointer))) {
			file.write(pointer);
		}
		return file.outs().stream().filter(output -> output.path().equals(path)).findFirst().orElseThrow();
	}
}
