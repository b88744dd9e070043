package org.edgeloop.dataset.internal;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.edgeloop.base.IoCause;
import org.edgeloop.base.Problem;
import org.edgeloop.base.Progress;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/** Goes through all files below a folder, links followed and hidden names left out; what cannot be read does not stop it. */
public final class FileWalk {

	private FileWalk() {
	}

	/**
	 * Walks into every folder.
	 *
	 * @see #walk(Path, Predicate, Progress, BiConsumer, Consumer)
	 */
	public static void walk(Path folder, Progress progress, BiConsumer<Path, BasicFileAttributes> files,
			Consumer<Problem> problems) throws IOException {
		walk(folder, below -> false, progress, files, problems);
	}

	/**
	 * @param folder where to begin; nothing is there to find if it does not exist
	 * @param whole tells the folders below that count as one file: they are not walked into
	 * @param files is given each file with its attributes
	 * @param problems is given what could not be read
	 */
	public static void walk(Path folder, Predicate<Path> whole, Progress progress,
			BiConsumer<Path, BasicFileAttributes> files, Consumer<Problem> problems) throws IOException {
		if (Files.isDirectory(folder)) {
			Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE,
					new Visitor(folder, whole, progress, files, problems));
		}
	}

	private static boolean isHidden(Path path) {
		return path.getFileName().toString().startsWith(".");
	}

	@NonNullByDefault({})
	private static final class Visitor extends SimpleFileVisitor<Path> {

		private final Path start;
		private final Predicate<Path> whole;
		private final Progress progress;
		private final BiConsumer<Path, BasicFileAttributes> files;
		private final Consumer<Problem> problems;

		Visitor(Path start, Predicate<Path> whole, Progress progress, BiConsumer<Path, BasicFileAttributes> files, Consumer<Problem> problems) {
			this.start = start;
			this.whole = whole;
			this.progress = progress;
			this.files = files;
			this.problems = problems;
		}

		@Override
		public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
			progress.checkCancelled();
			if (folder.equals(start)) {
				return FileVisitResult.CONTINUE;
			}
			if (isHidden(folder)) {
				return FileVisitResult.SKIP_SUBTREE;
			}
			if (whole.test(folder)) {
				files.accept(folder, attributes);
				return FileVisitResult.SKIP_SUBTREE;
			}
			return FileVisitResult.CONTINUE;
		}

		@Override
		public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
			if (attributes.isRegularFile() && !isHidden(file)) {
				files.accept(file, attributes);
			}
			return FileVisitResult.CONTINUE;
		}

		@Override
		public FileVisitResult visitFileFailed(Path file, @Nullable IOException e) {
			if (e != null && !(e instanceof FileSystemLoopException)) {
				problems.accept(Problem.warning("cannot be read: " + IoCause.inWords(e), file.toString(), "check the permissions"));
			}
			return FileVisitResult.CONTINUE;
		}
	}
}
