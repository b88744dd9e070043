package org.edgeloop.versioning.ui.internal.cloning;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What the user wants to get, and where.
 *
 * @param address of the repository
 * @param parent the folder that the project's is made in
 * @param name of the project's folder
 * @param withData whether its data are fetched, too
 */
public record CloneTarget(String address, String parent, String name, boolean withData) {

	/** @return what a folder for the repository is usually called; empty if the address says nothing */
	public static String nameFor(String address) {
		String path = address.strip().replaceFirst("[/\\\\]+$", "").replaceFirst("[/\\\\]?\\.git$", "");
		return path.substring(Math.max(path.lastIndexOf('/'), Math.max(path.lastIndexOf('\\'), path.lastIndexOf(':'))) + 1);
	}

	/** @return the project's folder */
	public Path folder() {
		return Path.of(parent.strip()).resolve(name.strip());
	}

	/** @return why this cannot be done, in a sentence; empty if it can be tried */
	public Optional<String> objection() {
		if (address.isBlank()) {
			return Optional.of("Enter the address of the repository.");
		}
		if (name.isBlank() || name.contains("/") || name.contains("\\") || name.strip().equals(".") || name.strip().equals("..")) {
			return Optional.of("Enter a name for the project's folder.");
		}
		try {
			if (!Path.of(parent.strip()).isAbsolute() || !Files.isDirectory(Path.of(parent.strip()))) {
				return Optional.of("Choose a folder that is there, in which the project's is made.");
			}
			String[] content = folder().toFile().list();
			return Files.exists(folder()) && (content == null || content.length > 0)
					? Optional.of("There is something in " + folder() + ": choose another name.") : Optional.empty();
		} catch (InvalidPathException e) {
			return Optional.of("This is no name of a folder: " + e.getInput());
		}
	}
}
