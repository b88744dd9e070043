package org.edgeloop.onnx.internal.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.edgeloop.base.NaturalOrder;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;

/** Finds tests in the form of ONNX's backend tests. */
public final class TestFolders {

	static final String MODEL = "model.onnx";

	private TestFolders() {
	}

	/** @return folders with a model and data, in the order of their names */
	public static List<Path> below(Path folder) throws IOException {
		if (!Files.isDirectory(folder)) {
			throw new ProblemException(Problem.error("there is no such folder", folder.toString(), "give a folder with tests"));
		}
		List<Path> found = new ArrayList<>();
		try (Stream<Path> paths = Files.walk(folder)) {
			for (Path path : (Iterable<Path>) paths.filter(TestFolders::hasModel)::iterator) {
				if (!dataSets(path).isEmpty()) {
					found.add(path);
				}
			}
		} catch (UncheckedIOException e) {
			throw e.getCause();
		}
		if (found.isEmpty()) {
			throw new ProblemException(Problem.error("there is no test in the folder", folder.toString(),
					"give a folder that has folders with model.onnx and test_data_set_0 below it"));
		}
		found.sort(Comparator.comparing(Path::toString));
		return found;
	}

	private static boolean hasModel(Path path) {
		return Files.isRegularFile(path.resolve(MODEL));
	}

	/** @return the folders with inputs and outputs, in the order of their numbers */
	static List<Path> dataSets(Path test) throws IOException {
		return matching(test, "test_data_set_*").stream().filter(Files::isDirectory).toList();
	}

	static List<Path> matching(Path folder, String pattern) throws IOException {
		List<Path> found = new ArrayList<>();
		try (DirectoryStream<Path> paths = Files.newDirectoryStream(folder, pattern)) {
			paths.forEach(found::add);
		}
		found.sort(Comparator.comparing(path -> path.getFileName().toString(), NaturalOrder.INSTANCE));
		return found;
	}
}
