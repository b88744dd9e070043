package org.edgeloop.app.tour;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;

import org.edgeloop.app.internal.DemoRuns;
import org.edgeloop.base.Progress;
import org.edgeloop.dataset.demo.WriteDemoOperation;

/** The demo project that the tour may change: written anew, or copied from one that is there. */
final class TourDemo {

	private static final String NAME = "Edgeloop Demo";
	/** What another workspace has left in a project: its name there, and caches that are quickly made again. */
	private static final String WORKSPACE_MARKER = ".project";
	private static final String CACHE = ".edgeloop";

	private TourDemo() {
	}

	static Path prepare(Path workspace, Optional<Path> original) throws IOException {
		Path demo = workspace.resolve(NAME);
		if (original.isPresent()) {
			copy(original.get(), demo);
		} else if (!Files.exists(demo)) {
			new WriteDemoOperation(demo, List.of(new DemoRuns().create())).run(Progress.NONE);
		}
		return demo;
	}

	private static void copy(Path from, Path to) throws IOException {
		Files.walkFileTree(from, new SimpleFileVisitor<>() {
			@Override
			public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
				if (folder.endsWith(CACHE)) {
					return FileVisitResult.SKIP_SUBTREE;
				}
				Files.createDirectories(to.resolve(from.relativize(folder)));
				return FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
				if (!file.endsWith(WORKSPACE_MARKER)) {
					Files.copy(file, to.resolve(from.relativize(file)));
				}
				return FileVisitResult.CONTINUE;
			}
		});
	}
}
