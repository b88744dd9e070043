package org.edgeloop.document;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.emf.ecore.EObject;
import org.edgeloop.base.AtomicFiles;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;

/**
 * How models of one kind are kept in text files, in UTF-8.
 *
 * @param <M> the model
 */
public interface TextForm<M extends EObject> {

	/** @return what people call such a document, as {@code comparison of runs} */
	String name();

	/** @return what the names of such files end with, behind the dot */
	String extension();

	/** @return how many bytes a sound file has at most */
	long largest();

	/**
	 * @param file what messages name
	 * @param text the content of such a file
	 * @throws ProblemException if it is no sound document, with the line
	 */
	M parse(Path file, String text) throws ProblemException;

	/** @return the content of the file; the same text for the same model */
	String format(M model);

	/**
	 * @throws ProblemException if the file is no sound document, with the line
	 * @throws IOException if it cannot be read
	 */
	default M read(Path file) throws IOException {
		return parse(file, text(file));
	}

	/** @return the content of a file, strictly UTF-8: a damaged byte must not become permanent by the next save */
	default String text(Path file) throws IOException {
		if (Files.size(file) > largest()) {
			throw new ProblemException(Problem.error("too large for a " + name(), file.toString(), "choose a ." + extension() + " file"));
		}
		try {
			return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(Files.readAllBytes(file))).toString();
		} catch (CharacterCodingException e) {
			throw new ProblemException(
					Problem.error("not UTF-8 text", file.toString(), "save the file as UTF-8 or restore it from the project's history"), e);
		}
	}

	/** Replaces the file as a whole. */
	default void write(Path file, M model) throws IOException {
		AtomicFiles.writeString(file, format(model));
	}
}
