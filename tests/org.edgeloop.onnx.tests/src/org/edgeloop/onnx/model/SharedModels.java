package org.edgeloop.onnx.model;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The real models and ONNX's backend tests, which lie beside the project where they are shared. */
public final class SharedModels {

	private static final Path ROOT = Path.of(System.getProperty("edgeloop.root"));

	private SharedModels() {
	}

	/** @return the folder; tests are skipped without it */
	public static Path folder() {
		String told = System.getProperty("edgeloop.shared");
		if (told != null) {
			return Path.of(told, "onnx");
		}
		Path around = ROOT.toAbsolutePath().getParent();
		while (around.getParent() != null && !Files.isDirectory(around.resolve("shared/onnx"))) {
			around = around.getParent();
		}
		assumeTrue(Files.isDirectory(around.resolve("shared/onnx")), "skipped: no shared data");
		return around.resolve("shared/onnx");
	}

	public static List<Path> models() throws IOException {
		try (Stream<Path> files = Files.list(folder().resolve("models"))) {
			return files.filter(file -> file.toString().endsWith(".onnx")).sorted().toList();
		}
	}

	/** @return the models of ONNX's backend tests, unpacked into a folder */
	public static List<Path> conformanceModels(Path into) throws IOException {
		Process tar = new ProcessBuilder("tar", "-xzf", folder().resolve("onnx-backend-tests.tar.gz").toString(), "-C", into.toString()).inheritIO().start();
		try {
			if (tar.waitFor() != 0) {
				throw new IOException("tar failed");
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new IOException(e);
		}
		try (Stream<Path> files = Files.walk(into)) {
			return files.filter(file -> file.endsWith("model.onnx")).sorted().toList();
		}
	}
}
