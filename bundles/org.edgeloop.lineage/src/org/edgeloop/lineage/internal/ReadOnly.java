package org.edgeloop.lineage.internal;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;

import org.edgeloop.base.Progress;
import org.eclipse.jdt.annotation.NonNullByDefault;

/** Takes the right to write from files. Folders keep it, so that all of it can be deleted as usual. */
public final class ReadOnly {

	private static final Set<PosixFilePermission> WRITING = EnumSet.of(PosixFilePermission.OWNER_WRITE, PosixFilePermission.GROUP_WRITE,
			PosixFilePermission.OTHERS_WRITE);

	private ReadOnly() {
	}

	/** Links are left alone: what they lead to may be somebody else's. */
	public static void make(Path folder, Progress progress) throws IOException {
		boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
		Files.walkFileTree(folder, new Visitor(posix, progress));
	}

	@NonNullByDefault({})
	private static final class Visitor extends SimpleFileVisitor<Path> {

		private final boolean posix;
		private final Progress progress;

		private Visitor(boolean posix, Progress progress) {
			this.posix = posix;
			this.progress = progress;
		}

		@Override
		public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
			progress.checkCancelled();
			if (attributes.isRegularFile()) {
				protect(file);
			}
			return FileVisitResult.CONTINUE;
		}

		private void protect(Path file) throws IOException {
			if (!posix) {
				Files.setAttribute(file, "dos:readonly", true);
				return;
			}
			Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(file);
			if (permissions.removeAll(WRITING)) {
				Files.setPosixFilePermissions(file, permissions);
			}
		}
	}
}
