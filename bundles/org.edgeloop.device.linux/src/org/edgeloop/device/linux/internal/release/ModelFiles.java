package org.edgeloop.device.linux.internal.release;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.onnx.model.Model;
import org.edgeloop.onnx.tensor.ListTensorsOperation;

/** The file of a model and those beside it that hold its tensors, as they go into a release. */
final class ModelFiles {

	/** A folder of their own, so that no name can be that of another file of the release. */
	static final String FOLDER = "model/";

	private final List<LocalFile> files;

	private ModelFiles(List<LocalFile> files) {
		this.files = files;
	}

	/** @throws ProblemException if a tensor's file is not in the model's folder, or has a name that a list of hashes cannot hold */
	static ModelFiles of(Model model, Progress progress) throws IOException {
		Path file = model.file().toAbsolutePath().normalize();
		Path folder = file.getParent();
		var others = new TreeSet<Path>();
		new ListTensorsOperation(model).run(Progress.NONE).stream().map(stored -> stored.tensor().externalFile()).flatMap(Optional::stream)
				.forEach(other -> others.add(other.toAbsolutePath().normalize()));
		List<LocalFile> files = new ArrayList<>();
		files.add(LocalFile.of(file, path(folder, file), progress));
		for (Path other : others) {
			files.add(LocalFile.of(other, path(folder, other), progress));
		}
		return new ModelFiles(List.copyOf(files));
	}

	private static String path(Path folder, Path file) throws ProblemException {
		String path = folder.relativize(file).toString();
		if (!file.startsWith(folder) || path.matches(".*[\\p{Cntrl}\\\\].*")) {
			throw new ProblemException(Problem.error("The file cannot go onto the board by this name", file.toString(),
					"put it beside the model, under a name of letters and digits"));
		}
		return FOLDER + path;
	}

	/** @return the model itself first */
	List<LocalFile> files() {
		return files;
	}

	/** @return the model's own place in the release */
	String path() {
		return files.getFirst().path();
	}

	/** @return of the model's own file */
	String sha256() {
		return files.getFirst().sha256();
	}
}
