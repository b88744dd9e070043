package org.edgeloop.experiment.internal.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.edgeloop.base.AtomicFiles;
import org.edgeloop.base.IoCause;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;

/** Puts files among the artifacts of a run. */
final class ArtifactWriter {

	private static final int BUFFER = 1 << 16;

	private final StoreLayout layout;
	private final StoreWrites writes;

	ArtifactWriter(StoreLayout layout, StoreWrites writes) {
		this.layout = layout;
		this.writes = writes;
	}

	/** @throws ProblemException if the run keeps its artifacts where no path leads, or the file cannot be copied */
	void put(Path run, Path file, String path, Progress progress) throws IOException {
		Path folder = RunArtifacts.folderToWrite(layout, run);
		Path target = folder.resolve(path);
		if (folder.startsWith(layout.root())) {
			writes.makeFolder(target.getParent());
			writes.checkNoLink(target);
		}
		try {
			progress.begin("Copying " + file.getFileName(), Files.size(file));
			AtomicFiles.write(target, out -> copy(file, out, progress));
		} catch (IOException e) {
			throw new ProblemException(Problem.error("The file cannot be put among the artifacts: " + IoCause.inWords(e),
					file + ", " + target, "check that it is there and that the folder may be written"), e);
		}
	}

	private static void copy(Path file, OutputStream out, Progress progress) throws IOException {
		byte[] buffer = new byte[BUFFER];
		try (InputStream in = Files.newInputStream(file)) {
			for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
				progress.checkCancelled();
				out.write(buffer, 0, read);
				progress.worked(read);
			}
		}
	}
}
