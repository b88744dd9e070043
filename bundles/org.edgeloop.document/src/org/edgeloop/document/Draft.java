package org.edgeloop.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.edgeloop.base.AtomicFiles;
import org.edgeloop.base.ContentHash;
import org.edgeloop.base.ProblemException;

/**
 * Keeps the unsaved changes of a document in {@code .edgeloop/} beside it, so that they outlive a crash: the hash of the file that they begin from
 * in the first line, then the text that would be saved.
 */
public final class Draft {

	private static final String FOLDER = ".edgeloop";
	private static final String ENDING = ".draft";

	private final TextForm<?> form;
	private final Path folder;
	private final Path draft;

	/** @param file the document's */
	public Draft(Path file, TextForm<?> form) {
		this.form = form;
		folder = file.resolveSibling(FOLDER);
		draft = folder.resolve(file.getFileName() + ENDING);
	}

	/** @return where it is kept */
	public Path file() {
		return draft;
	}

	/**
	 * @param saved the content of the document's file now
	 * @return the text that was not saved; empty if there is none, or it begins from another content
	 */
	public Optional<String> find(String saved) throws IOException {
		if (!Files.isRegularFile(draft)) {
			return Optional.empty();
		}
		try {
			String[] parts = form.text(draft).split("\n", 2);
			return parts.length == 2 && parts[0].equals(hash(saved)) ? Optional.of(parts[1]).filter(text -> !text.equals(saved)) : Optional.empty();
		} catch (ProblemException e) {
			return Optional.empty(); // a draft that is damaged must not keep the document from being opened
		}
	}

	/**
	 * @param saved what the changes begin from
	 * @param text what would be saved
	 */
	public void keep(String saved, String text) throws IOException {
		AtomicFiles.writeString(draft, hash(saved) + "\n" + text);
	}

	/** The changes were saved, or given up. */
	public void forget() throws IOException {
		if (Files.deleteIfExists(draft)) {
			try {
				Files.delete(folder);
			} catch (DirectoryNotEmptyException e) {
				// others keep something here too
			}
		}
	}

	private static String hash(String text) {
		return ContentHash.of(text.getBytes(StandardCharsets.UTF_8));
	}
}
