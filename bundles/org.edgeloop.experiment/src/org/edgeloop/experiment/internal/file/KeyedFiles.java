package org.edgeloop.experiment.internal.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import java.util.function.Consumer;

import org.edgeloop.base.IoCause;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;

/** Walks a folder that keeps values by key: each file is one, its path with slashes the key. */
final class KeyedFiles {

	/** Takes one value's file. */
	@FunctionalInterface
	interface Visitor {
		/** @throws IOException if the file cannot be read; the walk goes on and names it */
		void file(String key, Path file, BasicFileAttributes attributes) throws IOException;
	}

	private static final int MAX_DEPTH = 64;

	/** What systems and programs leave in folders that they show, copy or keep. */
	private static final Set<String> LITTER = Set.of(".DS_Store", "Thumbs.db", "desktop.ini", ".gitkeep", ".gitignore");

	private final StoreFiles files;
	private final Visitor visitor;
	private final Consumer<Problem> problems;

	private KeyedFiles(StoreFiles files, Visitor visitor, Consumer<Problem> problems) {
		this.files = files;
		this.visitor = visitor;
		this.problems = problems;
	}

	/** Visits all files below a folder, which need not exist. */
	static void walk(StoreFiles files, Path folder, Visitor visitor, Consumer<Problem> problems) {
		new KeyedFiles(files, visitor, problems).folder(folder, "", 0);
	}

	private void folder(Path folder, String prefix, int depth) {
		if (depth > MAX_DEPTH) {
			problems.accept(Problem.error("Folders are nested deeper than " + MAX_DEPTH, folder.toString(), ""));
			return;
		}
		try {
			for (Path entry : files.list(folder)) {
				String name = entry.getFileName().toString();
				if (!isLitter(name)) {
					entry(entry, prefix + name, depth);
				}
			}
		} catch (NoSuchFileException e) {
			// a run without params has no folder of them
		} catch (IOException e) {
			problems.accept(problem(folder, e));
		}
	}

	private static boolean isLitter(String name) {
		return LITTER.contains(name) || name.startsWith("._") || name.startsWith(".nfs");
	}

	private void entry(Path entry, String key, int depth) {
		try {
			var attributes = files.attributes(entry);
			if (attributes.isDirectory()) {
				innerFolder(entry, key + "/", depth + 1);
			} else {
				// Thousands of runs have the same keys.
				visitor.file(key.intern(), entry, attributes);
			}
		} catch (IOException e) {
			problems.accept(problem(entry, e));
		}
	}

	/** Links to folders may lead round in circles, and two of them would never end; Python does not follow them either. */
	private void innerFolder(Path folder, String prefix, int depth) throws ProblemException {
		if (Files.isSymbolicLink(folder)) {
			throw new ProblemException(Problem.error("The link to a folder is not followed", folder.toString(), ""));
		}
		folder(folder, prefix, depth);
	}

	static Problem problem(Path path, IOException e) {
		return e instanceof ProblemException known ? known.problem()
				: Problem.error("It cannot be read: " + IoCause.inWords(e), path.toString(), "");
	}
}
