package org.edgeloop.base;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

import org.eclipse.jdt.annotation.Nullable;

/** Why reading or writing failed, in words for a {@link Problem}: Java's own messages name classes or just repeat the path. */
public final class IoCause {

	private IoCause() {
	}

	/** @return the cause as a part of a sentence, such as {@code access is denied} */
	public static String inWords(IOException e) {
		return switch (e) {
		case ProblemException problem -> problem.problem().what();
		case AccessDeniedException _ -> "access is denied";
		case NoSuchFileException _ -> "there is no such file";
		case FileAlreadyExistsException _ -> "something of that name is in the way";
		case NotDirectoryException _ -> "it is not a folder";
		case FileSystemException failure -> orElse(failure.getReason(), "the file system refused");
		default -> orElse(e.getMessage(), "reading or writing failed");
		};
	}

	private static String orElse(@Nullable String text, String otherwise) {
		return text == null || text.isBlank() ? otherwise : text;
	}
}
