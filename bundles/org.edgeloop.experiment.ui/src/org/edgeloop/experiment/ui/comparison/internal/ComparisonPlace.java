package org.edgeloop.experiment.ui.comparison.internal;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.experiment.TrackingUri;
import org.edgeloop.experiment.comparison.ComparisonFile;
import org.edgeloop.ui.Problems;

/**
 * Where a new comparison goes: to the reports of the project that the runs belong to; elsewhere only where the user says so.
 *
 * @param path the file, or the folder in which it gets a name of its own
 * @param named whether it is the file
 */
record ComparisonPlace(Path path, boolean named) {

	private static final String FOLDER = "reports";
	private static final String NAME = "comparison";
	private static final int MOST = 10_000;

	/** @return empty if the user chose none */
	static Optional<ComparisonPlace> choose(Shell parent, String store) {
		return project(store).map(project -> new ComparisonPlace(Path.of(project.getLocationURI()).resolve(FOLDER), false))
				.or(() -> ask(parent).map(file -> new ComparisonPlace(file, true)));
	}

	/**
	 * @return the file; looks into the folder for a name that is free
	 * @throws ProblemException if none is
	 */
	Path file() throws ProblemException {
		return named ? path : Stream.iterate(1, n -> n < MOST, n -> n + 1)
				.map(n -> path.resolve(NAME + (n == 1 ? "" : "-" + n) + "." + ComparisonFile.EXTENSION)).filter(file -> !Files.exists(file))
				.findFirst().orElseThrow(() -> new ProblemException(Problem.error("There are " + MOST + " comparisons already", path.toString(),
						"give some of them names, or delete them")));
	}

	/** @return the project around the store, or else the only one that is open */
	private static Optional<IProject> project(String store) {
		IProject[] projects = Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().getProjects())
				.filter(project -> project.isOpen() && project.getLocationURI() != null).toArray(IProject[]::new);
		return path(store).flatMap(path -> Stream.of(projects).filter(project -> path.startsWith(Path.of(project.getLocationURI()))).findFirst())
				.or(() -> projects.length == 1 ? Optional.of(projects[0]) : Optional.empty());
	}

	private static Optional<Path> path(String store) {
		try {
			return switch (TrackingUri.parse(store, Path.of("").toAbsolutePath())) {
			case TrackingUri.Files files -> Optional.of(files.folder());
			case TrackingUri.Sqlite sqlite -> Optional.of(sqlite.file());
			case TrackingUri.Server _ -> Optional.empty();
			};
		} catch (ProblemException | InvalidPathException e) {
			return Optional.empty(); // said when the store is opened
		}
	}

	private static Optional<Path> ask(Shell parent) {
		FileDialog dialog = new FileDialog(parent, SWT.SAVE);
		dialog.setText("Compare Runs");
		dialog.setFilterExtensions(new String[] { "*." + ComparisonFile.EXTENSION });
		dialog.setFileName(NAME + "." + ComparisonFile.EXTENSION);
		return Optional.ofNullable(dialog.open()).map(Path::of);
	}

	/** Opens a comparison, as a file of the workspace where it is one. */
	static void open(IWorkbenchPage page, Path file) {
		try {
			IFile[] found = ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(file.toUri());
			if (found.length > 0) {
				found[0].getProject().refreshLocal(IResource.DEPTH_ONE, null);
				found[0].getParent().refreshLocal(IResource.DEPTH_ONE, null);
				IDE.openEditor(page, found[0]);
			} else {
				IDE.openEditorOnFileStore(page, EFS.getLocalFileSystem().getStore(file.toUri()));
			}
		} catch (PartInitException e) {
			Problems.show(page.getWorkbenchWindow().getShell(), "Compare Runs", Problems.of(e));
		} catch (CoreException e) {
			Problems.log("The workspace could not be brought up to date with " + file, e);
		}
	}
}
