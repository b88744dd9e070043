package org.edgeloop.ui;

import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IURIEditorInput;

/** Finds the file behind an editor's input, in the workspace or outside. */
public final class InputFile {

	private InputFile() {
	}

	/** @return the path; empty if the input is no local file */
	public static Optional<Path> path(IEditorInput input) {
		return workspaceFile(input).map(IFile::getLocationURI)
				.or(() -> input instanceof IURIEditorInput uri ? Optional.ofNullable(uri.getURI()) : Optional.empty())
				.flatMap(InputFile::local);
	}

	/** @return the file of the workspace; empty if the input lies outside */
	public static Optional<IFile> workspaceFile(IEditorInput input) {
		return Optional.ofNullable(input.getAdapter(IFile.class));
	}

	private static Optional<Path> local(URI uri) {
		try {
			return Optional.of(Path.of(uri));
		} catch (IllegalArgumentException | FileSystemNotFoundException e) {
			return Optional.empty();
		}
	}
}
