package org.edgeloop.dvc.internal.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import org.edgeloop.base.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders that several threads need at once, and what may be in their way. */
class SafeFoldersTest {

	private static final int THREADS = 4;
	private static final int FOLDERS = 300;

	@TempDir
	Path folder;

	@Test
	void threadsMayNeedTheSameFolderAtOnce() throws InterruptedException, ExecutionException {
		var folders = new SafeFolders(folder.resolve("data"));
		var start = new CyclicBarrier(THREADS);
		try (var threads = Executors.newFixedThreadPool(THREADS)) {
			List<Future<Object>> all = new ArrayList<>();
			for (int i = 0; i < THREADS; i++) {
				all.add(threads.submit(() -> {
					for (int number = 0; number < FOLDERS; number++) {
						start.await(20, TimeUnit.SECONDS);
						folders.ensure(folder.resolve("data/" + number + "/inner"));
					}
					return "done";
				}));
			}
			for (Future<Object> one : all) {
				assertEquals("done", one.get());
			}
		}
		assertTrue(Files.isDirectory(folder.resolve("data/" + (FOLDERS - 1) + "/inner")));
	}

	@Test
	void linksAndFilesAreInTheWay() throws IOException {
		Path top = Files.createDirectory(folder.resolve("data"));
		Files.createSymbolicLink(top.resolve("door"), Files.createDirectory(folder.resolve("elsewhere")));
		Files.writeString(top.resolve("file"), "");
		var folders = new SafeFolders(top);
		assertThrows(ProblemException.class, () -> folders.ensure(top.resolve("door")));
		assertThrows(ProblemException.class, () -> folders.ensure(top.resolve("door/inner")));
		assertThrows(ProblemException.class, () -> folders.ensure(top.resolve("file/inner")));
		assertTrue(Files.notExists(folder.resolve("elsewhere/inner")));
	}
}
