package org.edgeloop.dvc.internal.text;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;

/** Reads text in UTF-8, as all of DVC's files are. */
public final class Utf8Text {

	/** Bytes; the largest lock of a real pipeline has a few megabytes. */
	private static final long MAX_SIZE = 256L << 20;

	private Utf8Text() {
	}

	/** @throws ProblemException if the file is no text in UTF-8, or unreasonably large */
	public static String read(Path file) throws IOException {
		long size = Files.size(file);
		if (size > MAX_SIZE) {
			throw new ProblemException(Problem.error("The file has " + size + " bytes, which no such file has", file.toString(),
					"Restore it from Git."));
		}
		return decode(Files.readAllBytes(file), file.toString());
	}

	/**
	 * @param where names the file for problems
	 * @throws ProblemException if it is no text in UTF-8
	 */
	public static String decode(byte[] bytes, String where) throws ProblemException {
		try {
			return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
		} catch (CharacterCodingException e) {
			throw new ProblemException(Problem.error("The file is no text in UTF-8", where, "Save it in UTF-8, or restore it from Git."), e);
		}
	}
}
