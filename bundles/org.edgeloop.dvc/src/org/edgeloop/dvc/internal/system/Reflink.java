package org.edgeloop.dvc.internal.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Copies of files that share their blocks until one of both is written. */
public final class Reflink {

	private Reflink() {
	}

	/**
	 * Only Linux is asked here. Elsewhere {@link Files#copy} shares blocks by itself where the system can.
	 *
	 * @param target must not be there; is not there if this fails
	 * @return whether the file system could
	 */
	public static boolean create(Path source, Path target) throws IOException {
		if (!PosixCalls.LINUX) {
			return false;
		}
		Files.createFile(target);
		boolean cloned = false;
		try {
			cloned = cloneInto(source, target);
		} finally {
			if (!cloned) {
				Files.deleteIfExists(target);
			}
		}
		return cloned;
	}

	private static boolean cloneInto(Path source, Path target) throws IOException {
		int from = PosixCalls.open(source, PosixCalls.READ_ONLY);
		try {
			int to = PosixCalls.open(target, PosixCalls.READ_WRITE);
			try {
				return PosixCalls.cloneInto(to, from);
			} finally {
				PosixCalls.close(to);
			}
		} finally {
			PosixCalls.close(from);
		}
	}
}
