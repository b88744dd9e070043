package org.edgeloop.dvc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The repositories that DVC itself made, which need not be there. They lie packed beside the project in {@code shared}, or where the
 * property {@code edgeloop.shared} says.
 */
public final class DvcSamples {

	private DvcSamples() {
	}

	/**
	 * Unpacks what DVC 3.64 made: {@code repo}, {@code cache-with-runs}, {@code remote}, {@code edge-dir}, {@code edge-params}. The
	 * test is skipped if it is not there.
	 *
	 * @param folder where to
	 * @return the folder that holds them
	 */
	public static Path generated(Path folder) throws IOException, InterruptedException {
		return unpack("gen-dvc-3.64.0", folder);
	}

	/** Unpacks DVC's public example; the test is skipped if it is not there. */
	public static Path example(Path folder) throws IOException, InterruptedException {
		return unpack("dvc-example-get-started", folder).resolve("worktree");
	}

	private static Path unpack(String name, Path folder) throws IOException, InterruptedException {
		Path beside = Path.of(System.getProperty("edgeloop.root")).resolveSibling("shared");
		Path packed = Path.of(System.getProperty("edgeloop.shared", beside.toString())).resolve("mlops").resolve(name + ".tar.gz");
		assumeTrue(Files.isRegularFile(packed), "skipped: no shared data");
		Process process = new ProcessBuilder("tar", "-xzf", packed.toString(), "-C", folder.toString()).inheritIO().start();
		assertEquals(0, process.waitFor(), "tar");
		Path inner = folder.resolve(name);
		return Files.isDirectory(inner) ? inner : folder;
	}
}
