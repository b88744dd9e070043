package org.edgeloop.dvc.internal.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.edgeloop.base.IoCause;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;

/** Says of a disk that is full how much room is missing. */
public final class DiskRoom {

	private static final int DEEPEST = 10;
	/** What the systems say. */
	private static final List<String> FULL = List.of("No space left on device", "Disk quota exceeded", "not enough space on the disk");

	private DiskRoom() {
	}

	/** @return whether it failed since there is no more room on some disk of this machine */
	public static boolean isFull(Throwable failure) {
		return Stream.<@Nullable Throwable>iterate(failure, cause -> cause != null, cause -> cause == null ? null : cause.getCause()).limit(DEEPEST)
				.anyMatch(cause -> FULL.stream().anyMatch(words -> String.valueOf(cause).contains(words)));
	}

	/**
	 * @param where what is written; need not be there
	 * @param needed bytes
	 * @return why it failed, as a part of a sentence, with the room that is needed and the room that there is if that is the reason
	 */
	public static String inWords(IOException failure, Path where, long needed) {
		return isFull(failure) ? "the disk is full: %,d bytes are needed and %,d are free".formatted(needed, free(where)) : IoCause.inWords(failure);
	}

	/** @return what is said of something that could not be written on this machine */
	public static ProblemException failed(String what, IOException failure, Path where, long needed) {
		return new ProblemException(Problem.error(what + ": " + inWords(failure, where, needed), where.toString(),
				"See to room and permissions there, then do it again: what is done already stays."), failure);
	}

	private static long free(Path where) {
		@Nullable
		Path place = where;
		while (place != null && !Files.exists(place)) {
			place = place.getParent();
		}
		try {
			return place == null ? 0 : Files.getFileStore(place).getUsableSpace();
		} catch (IOException e) {
			return 0;
		}
	}
}
