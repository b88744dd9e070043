package org.edgeloop.device.practice.internal.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The models of a project. */
final class ProjectModels {

	private static final String FOLDER = "models";
	private static final String ENDING = ".onnx";

	private ProjectModels() {
	}

	/** @return the first one by name, as a path from the project's folder; empty if there is none */
	static String first(Path project) throws IOException {
		if (!Files.isDirectory(project.resolve(FOLDER))) {
			return "";
		}
		try (Stream<Path> models = Files.list(project.resolve(FOLDER))) {
			return models.map(model -> String.valueOf(model.getFileName())).filter(name -> name.endsWith(ENDING)).sorted().findFirst()
					.map(name -> FOLDER + "/" + name).orElse("");
		}
	}
}
